"""The check of a review on extensions that come after the end of the term (T12)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements.case import Case
from pembinaan.agreements.change_guards import lateness, old_end
from pembinaan.agreements.dated import turns
from pembinaan.agreements.events import EventKind
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.rules.moves import RULES
from pembinaan.agreements.term_over_time import running
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status

__all__ = ["late_extension"]

_T12: Final = RULES["T12"]


def late_extension(case: Case, place: int) -> Iterator[ReviewFinding]:
    """Check T12 of one extension: a late one was asked of the Minister, and only where the reading leaves that open.

    What was ended before its term ran out needs a new document; whether this one is, the record cannot tell.

    Source: PP 57/1999 Pasal 8 ayat (2).
    """
    turn = next(one for one in turns(case.agreement, (EventKind.DIPERPANJANG,)) if one.place == place)
    before = case.agreement.model_copy(update={"events": case.agreement.events[:place]})
    held, extension = running(before, case.readings), turn.event.extension
    late, refused = lateness(turn, held.last_day, held.ended_on), case.readings.late_extension == "refused"
    asked = None if extension is None else extension.to_minister
    if held.ended_by is not None and not (late and refused):
        yield _T12.because(_ENDED, held.ended_by, Status.UNKNOWN)
        return
    if late is False or (asked and not refused):
        return
    if late is None:
        yield _T12.unknown(old_end(case.agreement, turn))
    elif refused:
        yield _T12.because(_REFUSED, turn.path)
    else:
        yield _T12.lacking(asked, f"{turn.path}.extension.to_minister")


_ENDED: Final = Text(
    id="Perjanjian diakhiri sebelum jangka waktunya habis. Permohonan kepada Menteri hanya untuk jangka waktu yang "
    "habis; yang mungkin ialah dokumen baru.",
    en="The agreement was ended before its term ran out. The Minister can be asked only where the term ran out; what "
    "is possible is a new document.",
)
_REFUSED: Final = Text(
    id="Perpanjangan datang sesudah jangka waktu habis; menurut tafsir yang dipilih hal itu tidak mungkin.",
    en="The extension comes after the end of the term; under the reading that was chosen that is not possible.",
)
