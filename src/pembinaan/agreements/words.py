"""The words for offices, documents, terms and clauses, and the sentences on who signs."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements.clauses import ClauseKind
from pembinaan.agreements.documents import DocumentKind
from pembinaan.agreements.signatories import Office
from pembinaan.agreements.terms import TermCategory
from pembinaan.core.text import Text

__all__ = ["CATEGORY", "CLAUSES", "OFFICE", "SIGNING", "document_name"]

SIGNING: Final = {
    "not_the_head": Text(
        id="{office} tidak berwenang menandatangani {kind} untuk pihak {role}.",
        en="{office} has no authority to sign a {kind} for party {role}.",
    ),
    "power_of_attorney": Text(
        id="Surat kuasa kepala daerah bagi penanda tangan pihak {role}",
        en="The power of attorney from the head of the region for the signatory of party {role}",
    ),
    "other_office": Text(
        id="{office} tidak menandatangani untuk pihak {role}.",
        en="{office} does not sign for party {role}.",
    ),
    "not_named": Text(
        id="Ketentuan jangka pendek menyebut Lapas dan Bapas; {office} tidak disebut, sehingga wewenangnya belum "
        "dapat dipastikan.",
        en="The provision on short terms names Lapas and Bapas; {office} is not named: its authority is not settled.",
    ),
    "too_low": Text(
        id="{office} tidak berwenang untuk jangka {category}; penunjukan oleh Menteri atau persetujuan pejabat yang "
        "berwenang belum ada.",
        en="{office} has no authority for a {category} term; there is no designation by the Minister and no approval "
        "by the level that has authority.",
    ),
    "designation_not_known": Text(
        id="{office} tidak berwenang untuk jangka {category}; penunjukan oleh Menteri atau persetujuan pejabat yang "
        "berwenang belum diketahui.",
        en="{office} has no authority for a {category} term; whether there is a designation by the Minister or an "
        "approval by the level that has authority is not known.",
    ),
    "unusual_kind": Text(
        id="Menurut aturan kementerian, {kind} biasanya tidak ditandatangani {office}; PP 57/1999 tidak melarangnya.",
        en="By the ministry's rule a {kind} is usually not signed by a {office}; PP 57/1999 does not forbid it.",
    ),
}
OFFICE: Final[dict[Office, Text]] = {
    **{office: Text(*[office.replace("_", " ").title()] * 2) for office in Office},
    Office.KEPALA_LPKA: Text(id="Kepala LPKA", en="Kepala LPKA"),
    Office.KEPALA_OPD: Text(id="Kepala OPD", en="Kepala OPD"),
    Office.KEPALA_UPTD: Text(id="Kepala UPTD", en="Kepala UPTD"),
    Office.LAINNYA: Text(id="Pejabat lain", en="Another official"),
}
CATEGORY: Final[dict[TermCategory, Text]] = {
    TermCategory.PENDEK: Text(id="pendek", en="short"),
    TermCategory.MENENGAH: Text(id="menengah", en="medium"),
    TermCategory.PANJANG: Text(id="panjang", en="long"),
}
CLAUSES: Final[dict[ClauseKind, Text]] = {
    ClauseKind.SUBJEK: Text(id="subjek", en="subject: the parties"),
    ClauseKind.OBJEK: Text(id="objek", en="object"),
    ClauseKind.RUANG_LINGKUP: Text(id="ruang lingkup", en="scope"),
    ClauseKind.HAK_KEWAJIBAN: Text(id="hak dan kewajiban", en="rights and duties"),
    ClauseKind.TUGAS_TANGGUNG_JAWAB: Text(id="tugas dan tanggung jawab", en="tasks and responsibilities"),
    ClauseKind.PEMBIAYAAN: Text(id="pembiayaan", en="funding"),
    ClauseKind.JANGKA_WAKTU: Text(id="jangka waktu", en="term"),
    ClauseKind.PENGAKHIRAN: Text(id="pengakhiran", en="ending"),
    ClauseKind.KAHAR: Text(id="keadaan kahar", en="force majeure"),
    ClauseKind.PERSELISIHAN: Text(id="penyelesaian perselisihan", en="settlement of disputes"),
}
"""The clauses that a PKS or a Nota Kesepakatan needs."""


def document_name(kind: DocumentKind) -> str:
    """Write the kind of a document as a title has it, such as Nota Kesepakatan."""
    return kind if kind in _SHORT else kind.replace("_", " ").title()


_SHORT: Final = frozenset({DocumentKind.KAK, DocumentKind.NPHD})
