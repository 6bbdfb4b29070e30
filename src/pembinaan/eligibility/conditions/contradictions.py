"""Days of a file that do not go together: told as a warning, for either of them may be the wrong one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from pembinaan.core.text import Text
from pembinaan.eligibility.case import Case
from pembinaan.participants.reckoning import Reckoning
from pembinaan.participants.sentence import RemissionKind

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
_BEFORE_CUSTODY: Final = Text(
    id="Periksa {fields}: ada yang bertanggal sebelum hari pertama penahanan atau pelaksanaan ({first}). Itu milik"
    " pidana yang terdahulu, atau tanggalnya keliru.",
    en="Check {fields}: some are dated before the first day of detention or execution ({first}). They belong to an"
    " earlier sentence, or the day is mistyped.",
)
_TWICE_IN_A_YEAR: Final = Text(
    id="Periksa 'sentence.remissions': remisi {kind} tercatat lebih dari satu kali pada tahun {year}.",
    en="Check 'sentence.remissions': remisi {kind} is recorded more than once in the year {year}.",
)
_SAME_ROW: Final = Text(
    id="Periksa 'sentence.remissions': dua baris sama benar, masing-masing bertanggal {day}. Bila satu remisi tertulis"
    " dua kali, hapus salah satunya.",
    en="Check 'sentence.remissions': two rows are quite alike, each of {day}. Where one remission is written twice,"
    " remove one of them.",
)
_AFTER_THE_END: Final = Text(
    id="Periksa 'sentence.remissions': remisi bertanggal {day} diberikan sesudah pidana habis; tanpa remisi pun pidana"
    " itu berakhir pada {end}.",
    en="Check 'sentence.remissions': the remission of {day} was granted after the sentence was over; even without"
    " remissions it ends on {end}.",
)
_ONCE_A_YEAR: Final = (RemissionKind.UMUM, RemissionKind.KHUSUS, RemissionKind.DASAWARSA)


def contradictions(case: Case) -> tuple[Text, ...]:
    """Tell which days of the file do not go together; nothing where a day is not known."""
    return (
        *_of_the_judgment(case),
        *_reports_before_custody(case),
        *_remissions_written_twice(case),
        *_granted_after_the_end(case),
    )


def _of_the_judgment(case: Case) -> Iterator[Text]:
    final, until, first = case.person.sentence.judgment_final_on, case.person.recorded_until, case.first_custody
    if final is None:
        return
    if until is not None and until < final:
        yield _FINAL_AFTER_THE_FILE.format(until=until, final=final)
    if final < first:
        yield _FINAL_BEFORE_CUSTODY.format(final=final, first=first)


def _reports_before_custody(case: Case) -> Iterator[Text]:
    """Tell which reports are older than the custody: they open the right all the same, and are seldom meant."""
    person, first = case.person, case.first_custody
    older = (
        ("participation", any(item.reported_on < first for item in case.participation or ())),
        ("litmas", any(item.reported_on < first for item in person.litmas or ())),
        ("risk_findings", any(item.found_on < first for item in person.risk_findings or ())),
    )
    fields = ", ".join(f"'{field}'" for field, found in older if found)
    if fields:
        yield _BEFORE_CUSTODY.format(fields=fields, first=first)


def _remissions_written_twice(case: Case) -> Iterator[Text]:
    """Tell which kinds are recorded twice in a year, and which rows are alike though the record may hold both."""
    held = case.reckoning.sentence.remissions if case.reckoning is not None else None
    dated = [(item, item.granted_on) for item in held or () if item.granted_on is not None]
    years = Counter((item.kind, day.year) for item, day in dated if item.kind in _ONCE_A_YEAR)
    for (kind, year), often in years.items():
        if often > 1:
            yield _TWICE_IN_A_YEAR.format(kind=kind, year=str(year))
    for item, often in Counter(item for item, _ in dated).items():
        if often > 1:
            yield _SAME_ROW.format(day=item.granted_on)


def _granted_after_the_end(case: Case) -> Iterator[Text]:
    """Tell of a remission that lies past the end of the sentence counted without any, where that end is certain."""
    shortened = case.reckoning
    days = [] if shortened is None else [item.granted_on for item in shortened.remissions if item.granted_on]
    if shortened is None or not days or max(days) < shortened.over().lower:
        return
    whole = shortened.sentence.model_copy(update={"remissions": ()})
    over = Reckoning(whole, case.readings.counting, case.person.recorded_until, case.readings.life_term_start).over()
    if over.upper is not None and max(days) >= over.upper:
        yield _AFTER_THE_END.format(day=max(days), end=over.upper)
