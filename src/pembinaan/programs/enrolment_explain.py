"""Where an enrolment stands, in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.core.text import Language, Text
from pembinaan.participants.coaching.finding_words import place_name
from pembinaan.programs.enrolment_events import DropReason, EnrolmentState
from pembinaan.programs.enrolment_state import Standing

__all__ = ["REASONS", "STATES", "explain_standing"]


def explain_standing(found: Standing, language: Language = "id") -> str:
    """Write where an enrolment stands as lines of text.

    Example:
        >>> print(explain_standing(Standing(None, None), "en"))
        not proposed yet
    """
    return "\n".join(line[language] for line in _lines(found))


def _lines(found: Standing) -> Iterator[Text]:
    if found.state is None:
        yield _NOTHING
        return
    yield _SINCE.format(state=STATES[found.state], since=found.since)
    if found.state is EnrolmentState.GUGUR:
        yield _BECAUSE.format(reason=REASONS[found.drop])
    if found.derived:
        yield _DERIVED
    if found.class_over:
        yield _CLASS_OVER
    if found.cites:
        yield _BASIS.format(places="; ".join(map(str, found.cites)))
    if found.missing:
        yield _MISSING.format(facts=Text.joined(", ", map(place_name, found.missing)))


STATES: Final = {
    EnrolmentState.DIUSULKAN: Text(id="diusulkan", en="proposed"),
    EnrolmentState.DIPERIKSA: Text(id="berkas diperiksa", en="the file was checked"),
    EnrolmentState.DISIDANGKAN_TPP: Text(id="disidangkan TPP", en="heard by the TPP"),
    EnrolmentState.DITETAPKAN: Text(id="ditetapkan", en="decided"),
    EnrolmentState.MENUNGGU: Text(id="menunggu tempat", en="waits for a place"),
    EnrolmentState.BERJALAN: Text(id="berjalan", en="running"),
    EnrolmentState.DITANGGUHKAN: Text(id="ditangguhkan", en="suspended"),
    EnrolmentState.SELESAI: Text(id="selesai", en="completed"),
    EnrolmentState.GUGUR: Text(id="gugur", en="dropped"),
    EnrolmentState.DITOLAK: Text(id="ditolak", en="refused"),
}
"""The states in words."""
REASONS: Final = {
    DropReason.BEBAS: Text(id="bebas", en="released"),
    DropReason.PINDAH_LAPAS: Text(id="pindah", en="transferred"),
    DropReason.DISIPLIN: Text(id="hukuman disiplin", en="a disciplinary sanction"),
    DropReason.SAKIT: Text(id="sakit", en="illness"),
    DropReason.MENGUNDURKAN_DIRI: Text(id="mengundurkan diri", en="gave it up"),
    DropReason.USIA_18: Text(id="genap 18 tahun", en="turned 18"),
    DropReason.MENINGGAL: Text(id="meninggal", en="died"),
    DropReason.MITRA_BERHENTI: Text(id="mitra berhenti", en="the partner stopped"),
    None: Text(id="meninggalkan unit, bebas atau pindah", en="left the unit, by release or transfer"),
}
"""Why an enrolment ended early, in words."""
_NOTHING: Final = Text(id="belum diusulkan", en="not proposed yet")
_SINCE: Final = Text(id="{state} sejak {since}", en="{state} since {since}")
_BECAUSE: Final = Text(id="sebab: {reason}", en="reason: {reason}")
_DERIVED: Final = Text(
    id="dihitung dari tanggal; belum dicatat petugas", en="follows from the days; nobody recorded it"
)
_CLASS_OVER: Final = Text(
    id="kelasnya sudah berakhir; selesai atau gugurnya kepesertaan ini belum dicatat",
    en="the class is over; nobody recorded that this enrolment was completed or dropped",
)
_BASIS: Final = Text(id="dasar: {places}", en="basis: {places}")
_MISSING: Final = Text(id="belum pasti tanpa: {facts}", en="not certain without: {facts}")
