"""The words for the codes of events, offices and facts of an enrolment: the table that its sentences take them from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from pembinaan.core.text import Text
from pembinaan.programs.enrolment_events import EnrolmentActor, EnrolmentEventKind
from pembinaan.programs.entry_facts import entry_fact

__all__ = ["ENROLMENT_ACTOR_WORDS", "ENROLMENT_EVENT_WORDS", "FACT_WORDS", "actors_text", "facts_text"]

_A, _K = EnrolmentActor, EnrolmentEventKind

ENROLMENT_EVENT_WORDS: Final[dict[EnrolmentEventKind, Text]] = {
    _K.DIUSULKAN: Text(id="usulan", en="the proposal"),
    _K.DIPERIKSA: Text(id="pemeriksaan berkas", en="the check of the file"),
    _K.REKOMENDASI_TPP: Text(id="rekomendasi TPP", en="the recommendation of the TPP"),
    _K.DITETAPKAN: Text(id="penetapan", en="the decision"),
    _K.MENUNGGU_TEMPAT: Text(id="masuk daftar tunggu", en="the entry on the waiting list"),
    _K.DIPANGGIL: Text(id="panggilan dari daftar tunggu", en="the call from the waiting list"),
    _K.DIMULAI: Text(id="pertemuan pertama", en="the first session"),
    _K.DITANGGUHKAN: Text(id="penangguhan", en="the suspension"),
    _K.DILANJUTKAN: Text(id="kelanjutan sesudah penangguhan", en="the return after a suspension"),
    _K.SELESAI: Text(id="selesainya pelatihan", en="the completion"),
    _K.GUGUR: Text(id="gugurnya kepesertaan", en="the dropping out"),
    _K.DITOLAK: Text(id="penolakan", en="the refusal"),
    _K.PERSETUJUAN: Text(id="persetujuan orangnya", en="the consent of the person"),
    _K.PERSETUJUAN_DICABUT: Text(id="pencabutan persetujuan", en="the taking back of the consent"),
}
ENROLMENT_ACTOR_WORDS: Final[dict[EnrolmentActor, Text]] = {
    _A.WALI: Text(id="Wali", en="the Wali"),
    _A.DIRI_SENDIRI: Text(id="orangnya sendiri", en="the person"),
    _A.PK: Text(id="Pembimbing Kemasyarakatan", en="the Pembimbing Kemasyarakatan"),
    _A.BINADIK: Text(id="Binadik", en="Binadik"),
    _A.REGISTRASI: Text(id="registrasi", en="registration"),
    _A.GIATJA: Text(id="Giatja", en="Giatja"),
    _A.TPP: Text(id="TPP", en="the TPP"),
    _A.KALAPAS: Text(id="Kepala Lapas", en="the head of the Lapas"),
    _A.KARUTAN: Text(id="Kepala Rutan", en="the head of the Rutan"),
    _A.KEPALA_LPKA: Text(id="Kepala LPKA", en="the head of the LPKA"),
    _A.SISTEM: Text(id="tanggalnya sendiri", en="the days alone"),
}
FACT_WORDS: Final[dict[str, Text]] = {
    "register": Text(id="register kepesertaan", en="the register of enrolments"),
    "admission": Text(id="jawaban tentang penerimaan pada hari itu", en="the answer about admission of that day"),
    "offering": Text(id="kelasnya", en="the offering"),
    "completion": Text(
        id="jawaban tentang selesainya pelatihan orang ini pada hari itu",
        en="the answer about the completion of this enrolment on that day",
    ),
    "events.PERSETUJUAN": Text(id="persetujuan orangnya", en="the consent of the person"),
    "events.REKOMENDASI_TPP": Text(id="rekomendasi TPP", en="the recommendation of the TPP"),
    "id": Text(id="nomor ('id') kepesertaan ini", en="the 'id' of this enrolment"),
    "results": Text(id="hasil uji", en="the results of tests"),
    "sessions": Text(id="jadwal pertemuan", en="the plan of the sessions"),
    "sessions[].on": Text(id="pertemuan yang belum berlangsung", en="the sessions still to come"),
    "program.planned_jp": Text(id="JP yang direncanakan program", en="the lesson hours that the program plans"),
    "policy.beside": Text(
        id="aturan setempat tentang jam ketika orangnya tidak ikut",
        en="the local rule on hours held while the person was not in the class",
    ),
}
"""What a move asks for, by its path; what admission asks for has its own words, a place in the agreement none."""
_PRESENT: Final = Text(id="kehadiran pada pertemuan {code}", en="the attendance in session {code}")
_ATTENDANCE: Final = "attendance["


def actors_text(actors: Iterable[EnrolmentActor]) -> Text:
    """Write a list of offices."""
    return Text.joined(", ", (ENROLMENT_ACTOR_WORDS[actor] for actor in actors))


def facts_text(paths: Iterable[str]) -> Text:
    """Write a list of facts in words; what has none as the place where it is to be filled in."""
    return Text.joined(", ", map(_fact, paths))


def _fact(path: str) -> Text:
    if path.startswith(_ATTENDANCE):
        return _PRESENT.format(code=path.removeprefix(_ATTENDANCE).removesuffix("]"))
    return FACT_WORDS.get(path) or entry_fact(path)
