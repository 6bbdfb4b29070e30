"""The words for the codes of states, events, offices and guards: the one table that every sentence takes them from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from pembinaan.agreements.actors import Actor
from pembinaan.agreements.contents import ContentArea
from pembinaan.agreements.coordination import Recommendation
from pembinaan.agreements.events import EventKind
from pembinaan.agreements.kinds import RegimeKind, StateCode
from pembinaan.core.text import Text

__all__ = [
    "ACTOR_WORDS",
    "AREA_WORDS",
    "EVENT_WORDS",
    "GUARD_WORDS",
    "RECOMMENDATION_WORDS",
    "REGIME_WORDS",
    "STATE_WORDS",
    "actors_text",
]

_A, _K, _S = Actor, EventKind, StateCode

STATE_WORDS: Final[dict[StateCode, Text]] = {
    _S.BELUM_ADA: Text(id="belum ada", en="nothing yet"),
    _S.PENJAJAKAN: Text(id="penjajakan", en="explored"),
    _S.DITAWARKAN: Text(id="ditawarkan", en="offered"),
    _S.DIBAHAS: Text(id="dibahas", en="under discussion"),
    _S.DITOLAK: Text(id="ditolak", en="rejected"),
    _S.DISEPAKATI_NASKAH: Text(id="naskah disepakati", en="text agreed"),
    _S.MENUNGGU_PERSETUJUAN: Text(id="menunggu persetujuan", en="awaiting approval"),
    _S.DITANDATANGANI: Text(id="ditandatangani", en="signed"),
    _S.BERLAKU: Text(id="berlaku", en="in force"),
    _S.DITANGGUHKAN: Text(id="ditangguhkan", en="suspended"),
    _S.AKAN_BERAKHIR: Text(id="akan berakhir", en="about to end"),
    _S.DIPERPANJANG: Text(id="diperpanjang", en="extended"),
    _S.BERAKHIR: Text(id="berakhir", en="ended"),
    _S.DIHENTIKAN: Text(id="dihentikan", en="stopped"),
    _S.DITUTUP: Text(id="ditutup", en="closed"),
}
EVENT_WORDS: Final[dict[EventKind, Text]] = {
    _K.AUDIENSI: Text(id="audiensi", en="a meeting (audiensi)"),
    _K.DRAF_DISERAHKAN: Text(id="penyerahan draf", en="the handing over of a draft"),
    _K.DITERIMA_DIBAHAS: Text(id="penerimaan untuk dibahas", en="acceptance for discussion"),
    _K.DITOLAK: Text(id="penolakan", en="a rejection"),
    _K.NASKAH_DISEPAKATI: Text(id="kesepakatan atas naskah", en="agreement on the text"),
    _K.PERSETUJUAN_DIMINTA: Text(id="permintaan persetujuan", en="a request for approval"),
    _K.PERSETUJUAN_DIBERIKAN: Text(id="pemberian persetujuan", en="an approval"),
    _K.DITANDATANGANI: Text(id="penandatanganan", en="a signing"),
    _K.DICATAT: Text(id="pencatatan", en="the registration"),
    _K.ADENDUM: Text(id="adendum", en="an addendum"),
    _K.DITANGGUHKAN: Text(id="penangguhan", en="a suspension"),
    _K.DILANJUTKAN: Text(id="kelanjutan sesudah penangguhan", en="a resumption"),
    _K.DIPERPANJANG: Text(id="perpanjangan", en="an extension"),
    _K.PEJABAT_BERGANTI: Text(id="pergantian pejabat", en="a change of office-holder"),
    _K.DIAKHIRI: Text(id="pengakhiran", en="an early end"),
    _K.DIHENTIKAN: Text(id="penghentian", en="a stop"),
    _K.DITUTUP: Text(id="penutupan", en="the closing"),
}
ACTOR_WORDS: Final[dict[Actor, Text]] = {
    _A.KALAPAS: Text(id="Kalapas", en="Kalapas"),
    _A.KARUTAN: Text(id="Karutan", en="Karutan"),
    _A.KEPALA_LPKA: Text(id="Kepala LPKA", en="Kepala LPKA"),
    _A.KABAPAS: Text(id="Kabapas", en="Kabapas"),
    _A.KAKANWIL: Text(id="Kakanwil", en="Kakanwil"),
    _A.DIRJEN: Text(id="Dirjen", en="Dirjen"),
    _A.MENTERI: Text(id="Menteri", en="the Minister"),
    _A.KEPALA_DAERAH: Text(id="kepala daerah", en="the head of the region"),
    _A.SEKDA: Text(id="Sekda", en="Sekda"),
    _A.KEPALA_OPD: Text(id="kepala OPD", en="the head of the OPD"),
    _A.TKKSD: Text(id="TKKSD", en="TKKSD"),
    _A.BAGIAN_KERJA_SAMA: Text(id="bagian kerja sama", en="the cooperation office (bagian kerja sama)"),
    _A.BAGIAN_HUKUM: Text(id="bagian hukum", en="the legal office (bagian hukum)"),
    _A.LAPAS_TU: Text(id="tata usaha Lapas", en="the administration of the Lapas"),
    _A.DPRD: Text(id="DPRD", en="DPRD"),
    _A.MITRA: Text(id="mitra", en="the partner"),
    _A.PARA_PIHAK: Text(id="para pihak", en="all parties"),
    _A.PENGADILAN: Text(id="pengadilan", en="the court"),
    _A.SISTEM: Text(id="berjalannya waktu", en="the days alone"),
}
AREA_WORDS: Final[dict[ContentArea, Text]] = {
    ContentArea.KETAQWAAN: Text(id="ketakwaan", en="KETAQWAAN"),
    ContentArea.KESADARAN_BERBANGSA: Text(id="kesadaran berbangsa dan bernegara", en="KESADARAN_BERBANGSA"),
    ContentArea.INTELEKTUAL: Text(id="intelektual", en="INTELEKTUAL"),
    ContentArea.SIKAP_PERILAKU: Text(id="sikap dan perilaku", en="SIKAP_PERILAKU"),
    ContentArea.KESEHATAN: Text(id="kesehatan jasmani dan rohani", en="KESEHATAN"),
    ContentArea.KESADARAN_HUKUM: Text(id="kesadaran hukum", en="KESADARAN_HUKUM"),
    ContentArea.REINTEGRASI: Text(id="reintegrasi sehat", en="REINTEGRASI"),
    ContentArea.KETERAMPILAN_KERJA: Text(id="keterampilan kerja", en="KETERAMPILAN_KERJA"),
    ContentArea.LATIHAN_PRODUKSI: Text(id="latihan kerja dan produksi", en="LATIHAN_PRODUKSI"),
}
REGIME_WORDS: Final[dict[RegimeKind, Text]] = {
    RegimeKind.SINERGI: Text(id="sinergi", en="SINERGI"),
    RegimeKind.KSDPK: Text(id="kerja sama daerah dengan pihak ketiga (KSDPK)", en="KSDPK"),
    RegimeKind.KSDD: Text(id="kerja sama daerah dengan daerah lain (KSDD)", en="KSDD"),
    RegimeKind.ANTAR_INSTANSI: Text(id="kerja sama antarinstansi", en="ANTAR_INSTANSI"),
    RegimeKind.KEMITRAAN: Text(id="kemitraan", en="KEMITRAAN"),
    RegimeKind.INTERNASIONAL: Text(id="kerja sama dengan organisasi internasional", en="INTERNASIONAL"),
    RegimeKind.UNKNOWN: Text(id="belum dapat dipastikan", en="not settled"),
}
RECOMMENDATION_WORDS: Final[dict[Recommendation, Text]] = {
    one: Text(id=one.lower(), en=one.value) for one in Recommendation
}
GUARD_WORDS: Final[dict[str, Text]] = {
    "T2": Text(id="lampiran penawaran", en="the attachments of the offer"),
    "D2": Text(id="Rencana Kerja", en="the Rencana Kerja (work plan)"),
    "D4": Text(id="bentuk adendum", en="the form of the addendum"),
    "K1": Text(id="klausul PKS", en="the clauses of a PKS"),
    "K2": Text(id="klausul sanksi", en="the clause on sanctions"),
    "K3": Text(id="klausul Nota Kesepakatan", en="the clauses of a Nota Kesepakatan"),
    "O1": Text(id="bidang program", en="the program fields"),
    "O2": Text(id="urusan dan OPD", en="the affair and the OPD"),
    "O3": Text(id="dasar perencanaan", en="the basis in planning"),
    "O5": Text(id="tumpang tindih", en="overlap"),
    "T6": Text(id="hal yang memerlukan persetujuan", en="something that needs an approval"),
    "T6b": Text(id="tingkat pejabat yang menyetujui", en="the level of the office that approves"),
    "S1": Text(id="penanda tangan pihak daerah atau mitra", en="the signatory of the region or the partner"),
    "S2": Text(id="penanda tangan pihak pemasyarakatan", en="the signatory of the correctional side"),
    "S4": Text(id="penanda tangan setiap pihak", en="a signatory of each party"),
    "S5": Text(id="surat kuasa", en="the power of attorney"),
    "N1": Text(id="nomor dokumen", en="the numbers of the document"),
    "X1": Text(id="persetujuan DPRD", en="the approval of the DPRD"),
    "X2": Text(id="bagian APBD dalam anggaran", en="the region's part in the budget"),
    "P2": Text(id="pihak yang harus ada", en="the parties that must be there"),
    "T7": Text(id="persetujuan sebelum penandatanganan", en="the approval before the signing"),
    "A1": Text(id="saat adendum dibuat", en="the time of the addendum"),
    "A2": Text(id="penanda tangan adendum", en="the signatories of the addendum"),
    "A3": Text(id="nomor urut adendum", en="the number of the addendum"),
    "J3": Text(id="lama jangka waktu", en="the length of the term"),
    "J5": Text(id="wewenang atas perpanjangan", en="the authority for the extension"),
    "M3": Text(id="rekomendasi monev", en="the recommendation of a round of monitoring"),
    "T12": Text(id="permohonan kepada Menteri", en="the request to the Minister"),
    "T10": Text(id="pemberitahuan tertulis dan alasannya", en="the notice in writing and its reason"),
    "Q1": Text(id="alasan berakhir", en="the reason for ending"),
    "Q2": Text(id="pejabat yang menghentikan", en="the office that stops it"),
    "Q3": Text(id="pergantian pejabat bukan alasan", en="that a change of leaders is no reason"),
    "Q4": Text(id="kelanjutan kegiatan yang berjalan", en="what becomes of running activities"),
    "M2": Text(id="monev akhir", en="the final round of monitoring"),
    "T16": Text(id="penyelesaian sebelum penutupan", en="what is settled before the closing"),
}
"""By the id of the guard, in short; the review says each in full."""


def actors_text(actors: Iterable[Actor]) -> Text:
    """Write a list of offices."""
    return Text.joined(", ", (ACTOR_WORDS[actor] for actor in actors))
