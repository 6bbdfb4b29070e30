"""Days of a file that do not go together: told as a warning, for either of them may be the wrong one."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.eligibility.case import Case

__all__ = ["contradictions"]

_FINAL_AFTER_THE_FILE: Final = Text(
    id="Dua tanggal tidak sejalan: berkas ini lengkap sampai {until}, tetapi memuat putusan yang baru berkekuatan "
    "hukum tetap pada {final}. Periksa 'recorded_until' dan 'sentence.judgment_final_on'.",
    en="Two days do not agree: this file is complete up to {until}, but holds a judgment that became final only on "
    "{final}. Check 'recorded_until' and 'sentence.judgment_final_on'.",
)
_FINAL_BEFORE_CUSTODY: Final = Text(
    id="Periksa dua tanggal: putusan berkekuatan hukum tetap pada {final}, sebelum hari pertama penahanan atau "
    "pelaksanaan ({first}). Itu hanya benar bila orang ini baru ditahan sesudah putusannya tetap.",
    en="Check two days: the judgment became final on {final}, before the first day of detention or execution "
    "({first}). That is right only where the person was taken in after the judgment was final.",
)


def contradictions(case: Case) -> tuple[Text, ...]:
    """Tell which days of the judgment do not go with the rest of the file; nothing where a day is not known."""
    final, until, first = case.person.sentence.judgment_final_on, case.person.recorded_until, case.first_custody
    if final is None:
        return ()
    told = []
    if until is not None and until < final:
        told.append(_FINAL_AFTER_THE_FILE.format(until=until, final=final))
    if first is not None and final < first:
        told.append(_FINAL_BEFORE_CUSTODY.format(final=final, first=first))
    return tuple(told)
