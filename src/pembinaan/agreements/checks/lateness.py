"""The check of a review on extensions that come after the end of the term (T12)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements.case import Case, base, without_corrections
from pembinaan.agreements.dated import turns
from pembinaan.agreements.events import EventKind
from pembinaan.agreements.findings import ReviewFinding, Rule
from pembinaan.agreements.lateness import GRANTED, granted, lateness, old_end
from pembinaan.agreements.rules.moves import RULES
from pembinaan.agreements.term_over_time import running
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status

__all__ = ["late_extension"]

_T12: Final = RULES["T12"]


def late_extension(case: Case, place: int) -> Iterator[ReviewFinding]:
    """Check T12 of one extension: a late one the Minister granted, and only where the reading leaves that open.

    What was ended before its term ran out needs a new document; whether this one is, the record cannot tell.

    Source: PP 57/1999 Pasal 8 ayat (2).
    """
    turn = next(one for one in turns(case.agreement, (EventKind.DIPERPANJANG,)) if one.place == place)
    before = case.agreement.model_copy(update={"events": case.agreement.events[:place]})
    held, extension = running(before, case.readings), turn.event.extension
    late, refused = lateness(turn, held.last_day, held.ended_on), case.readings.late_extension == "refused"
    if held.ended_by is not None and not (late and refused):
        yield _rule(case).because(_ENDED, held.ended_by, Status.UNKNOWN)
        return
    closed = refused or without_corrections(case.agreement)
    if late is False or (not closed and granted(case.agreement, place)):
        return
    if late is None:
        yield _rule(case).unknown(old_end(case.agreement, turn))
    elif closed:
        yield _closed(case, turn.path)
    elif extension is not None and extension.to_minister:
        yield _T12.because(_NOT_GRANTED, GRANTED, Status.UNKNOWN)
    else:
        yield _T12.lacking(None if extension is None else extension.to_minister, f"{turn.path}.extension.to_minister")


def _rule(case: Case) -> Rule:
    """Return T12 as it is, and for cooperation of regions without the request to the Minister."""
    if not without_corrections(case.agreement):
        return _T12
    return _T12._replace(subject=_IN_TIME, mend=_MAKE_ONE, cites=base(case.agreement))


def _closed(case: Case, path: str) -> ReviewFinding:
    if case.readings.late_extension == "refused":
        return _rule(case).because(_REFUSED, path)
    return _rule(case).because(_NEW_DOCUMENT, path, Status.UNKNOWN)


_NOT_GRANTED: Final = Text(
    id="Perpanjangan yang terlambat dimohonkan kepada Menteri, tetapi belum diketahui apakah Menteri menyetujuinya.",
    en="The late extension was asked of the Minister, but whether the Minister granted it is not known.",
)
_NEW_DOCUMENT: Final = Text(
    id="Perpanjangan datang sesudah jangka waktu habis; bagi kerja sama daerah tidak ada aturan yang memuatnya.",
    en="The extension comes after the end of the term; for cooperation of regions no rule knows of one.",
)
_IN_TIME: Final = Text(id="Perpanjangan sebelum jangka waktu habis", en="The extension before the end of the term")
_MAKE_ONE: Final = Text(id="Buat dokumen baru.", en="Make a new document.")
_ENDED: Final = Text(
    id="Perjanjian diakhiri sebelum jangka waktunya habis. Permohonan kepada Menteri hanya untuk jangka waktu yang "
    "habis; yang mungkin ialah dokumen baru.",
    en="The agreement was ended before its term ran out. The Minister can be asked only where the term ran out; what "
    "is possible is a new document.",
)
_REFUSED: Final = Text(
    id="Perpanjangan datang sesudah jangka waktu habis; tafsir yang dipilih: sesudah itu tidak ada perpanjangan.",
    en="The extension comes after the end of the term; the reading that was chosen: after it there is no extension.",
)
