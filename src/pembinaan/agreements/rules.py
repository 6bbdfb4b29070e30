"""The rules of the review as data: what each asks for, how grave it is, and what it rests on."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.findings import Basis, Rule, Severity
from pembinaan.core.text import Text
from pembinaan.law.citation import Citation
from pembinaan.law.instruments import Confidence

__all__ = ["RULES"]


def _rule(
    code: str,
    severity: Severity,
    subject: tuple[str, str],
    mend: tuple[str, str],
    *cites: Citation,
    origin: Basis = "law",
    confidence: Confidence | None = Confidence.VERIFIED,
) -> tuple[str, Rule]:
    return code, Rule(code, severity, Text(*subject), Text(*mend), cites, origin, confidence)


_E, _W = Severity.ERROR, Severity.WARN
_S = Confidence.SECONDARY

RULES: Final[dict[str, Rule]] = dict(
    (
        _rule(
            "R1",
            _E,
            ("Rezim perjanjian", "The regime of the agreement"),
            (
                "Pisahkan dokumennya menurut jenis mitra, atau lengkapi keterangan tentang pihak yang bersangkutan.",
                "Use a separate document for each kind of partner, or complete what is known of the party.",
            ),
            basis.SINERGI,
            basis.THIRD_PARTIES,
            confidence=_S,
        ),
        _rule(
            "P3",
            _W,
            ("Kepala daerah sebagai sumber wewenang OPD/UPTD", "The head of the region behind the OPD/UPTD"),
            (
                "Sebutkan pemerintah daerah induknya, atau surat kuasa dari kepala daerahnya.",
                "Name the local government it belongs to, or the power of attorney from its head.",
            ),
            basis.LOCAL_HEAD,
            basis.SINERGI,
            origin="design",
            confidence=None,
        ),
        _rule(
            "D1",
            _W,
            ("Nama dokumen", "The name of the document"),
            (
                "Untuk sinergi, pakai judul Nota Kesepakatan, dengan Rencana Kerja terlampir; nama lain cukup dicatat.",
                "For a sinergi use the title Nota Kesepakatan, with the Rencana Kerja attached; note the other name.",
            ),
            basis.SINERGI_DOCUMENT,
            origin="practice",
            confidence=_S,
        ),
        _rule(
            "D2",
            _E,
            ("Rencana Kerja", "The Rencana Kerja (work plan)"),
            ("Lampirkan sebelum perjanjian berlaku.", "Attach it before the agreement takes effect."),
            basis.SINERGI_DOCUMENT,
            origin="practice",
            confidence=_S,
        ),
        _rule(
            "D3",
            _W,
            ("Nota Kesepakatan induk PKS ini", "The Nota Kesepakatan that this PKS rests on"),
            ("Sebutkan nomor atau judulnya.", "Name its number or title."),
            basis.SINERGI_DOCUMENT,
            origin="practice",
            confidence=_S,
        ),
        _rule(
            "T2",
            _W,
            ("Lampiran penawaran ({name})", "The attachment of the offer ({name})"),
            (
                "Lengkapi penawaran: surat penawaran, KAK, draf naskah, dan Rencana Kerja.",
                "Complete the offer: letter, KAK (terms of reference), draft and Rencana Kerja (work plan).",
            ),
            basis.SINERGI_DOCUMENT,
            origin="practice",
            confidence=_S,
        ),
        _rule(
            "C2",
            _W,
            ("Telaahan TKKSD", "The review by the TKKSD (coordination team of the region)"),
            ("Mintalah telaahan itu sebelum penandatanganan.", "Ask for it before the signing."),
            basis.SINERGI_DOCUMENT,
            origin="practice",
            confidence=_S,
        ),
        _rule(
            "N1",
            _W,
            ("Nomor dokumen dari pihak {role}", "The document number of party {role}"),
            ("Setiap pihak memberi nomornya sendiri.", "Each party gives its own number."),
            basis.SINERGI_DOCUMENT,
            origin="practice",
            confidence=_S,
        ),
        _rule(
            "S1",
            _E,
            ("Penanda tangan dari pihak {role}", "The signatory of party {role}"),
            (
                (
                    "Kepala daerah yang menandatangani; pejabat lain hanya dapat menandatangani PKS, dengan surat "
                    "kuasa kepala daerah. Saksi tidak dihitung."
                ),
                (
                    "The head of the region signs; another official may sign only a PKS, with a power of attorney from "
                    "the head. A witness does not count."
                ),
            ),
            basis.LOCAL_HEAD,
            basis.POWER_OF_ATTORNEY,
            confidence=_S,
        ),
        _rule(
            "S2",
            _E,
            ("Penanda tangan dari pihak pemasyarakatan", "The signatory of the correctional side"),
            (
                (
                    "Di bawah 2 tahun Kalapas/Kabapas; 2 sampai 5 tahun Kakanwil; di atas 5 tahun Menteri atau pejabat "
                    "yang ditunjuk. Tepat 2 dan tepat 5 tahun disebut dua kali: bawaan pustaka ini Kalapas dan Menteri."
                ),
                (
                    "Under 2 years Kalapas or Kabapas; 2 to 5 years the Kakanwil; over 5 years the Minister or a "
                    "designated official. Exactly 2 and 5 are named twice: the default here is Kalapas and Minister."
                ),
            ),
            basis.SHORT,
            basis.MEDIUM,
            basis.LONG,
        ),
        _rule(
            "S3",
            _W,
            ("Jenis dokumen dan jabatan penanda tangan", "The kind of document and the office that signs"),
            (
                "Periksa apakah aturan kementerian tentang penataan kerja sama masih berlaku.",
                "Check whether the ministry's rule on ordering cooperation still binds.",
            ),
            basis.ORDERING,
            origin="practice",
            confidence=_S,
        ),
        _rule(
            "J1",
            _E,
            ("Jangka waktu ({name})", "The term ({name})"),
            (
                "Isi hari pertama dan hari terakhir; sebelum ditandatangani, lamanya saja cukup.",
                "Fill in the first and the last day; before the signing the length alone is enough.",
            ),
            basis.TERMS,
            origin="design",
            confidence=None,
        ),
        _rule(
            "J2",
            _E,
            ("Kategori jangka waktu", "The category of the term"),
            (
                "Tetapkan jangka waktu; kategorinya menentukan pejabat yang berwenang menandatangani.",
                "Settle the term; its category decides which office may sign.",
            ),
            basis.TERMS,
            basis.SHORT,
        ),
        _rule(
            "O1",
            _E,
            ("Bidang program dalam ruang lingkup", "A program field in the scope"),
            ("Sebutkan paling sedikit satu dari sembilan bidang.", "Name at least one of the nine fields."),
            basis.FIELDS,
            basis.FIELDS_KLIEN,
        ),
        _rule(
            "O4",
            _E,
            ("Kelompok sasaran {area}", "The target group of {area}"),
            (
                "Pilah menurut narapidana, anak binaan, klien dewasa, dan klien anak.",
                "Split it by narapidana, anak binaan, adult klien and child klien.",
            ),
            basis.GROUPS,
            basis.GROUPS_KLIEN,
        ),
        _rule(
            "K1",
            _E,
            ("Klausul PKS ({name})", "The PKS clause ({name})"),
            ("Tambahkan klausul itu.", "Add it."),
            basis.COOPERATION,
            origin="practice",
            confidence=Confidence.MEMORY,
        ),
        _rule(
            "K3",
            _E,
            ("Klausul Nota Kesepakatan ({name})", "The Nota Kesepakatan clause ({name})"),
            ("Tambahkan klausul itu.", "Add it."),
            basis.SINERGI_DOCUMENT,
            basis.OWN_BUDGET,
            origin="practice",
            confidence=_S,
        ),
        _rule(
            "K4",
            _W,
            ("Klausul monitoring dan evaluasi", "The clause on monitoring and evaluation"),
            ("Tambahkan klausul itu.", "Add it."),
            basis.REPORTS,
            origin="practice",
            confidence=_S,
        ),
        _rule(
            "K5",
            _W,
            ("Klausul kegiatan yang belum selesai", "The clause on activities that are not finished"),
            (
                "Atur kelanjutan kegiatan yang masih berjalan ketika perjanjian berakhir.",
                "Say what becomes of activities that still run when the agreement ends.",
            ),
            basis.ENDS,
            origin="design",
            confidence=None,
        ),
        _rule(
            "H1",
            _E,
            ("Kewajiban pihak {role}", "A duty of party {role}"),
            ("Tuliskan paling sedikit satu kewajiban.", "Write down at least one."),
            basis.RESOURCES,
            origin="design",
            confidence=None,
        ),
        _rule(
            "B1",
            _E,
            ("Penanggung {source}", "Who bears {source}"),
            (
                "Bebankan APBN pada pihak pusat dan APBD pada pihak daerah; masing-masing memakai anggarannya sendiri.",
                "APBN is borne by the central side, APBD by the region: each from its own budget.",
            ),
            basis.OWN_BUDGET,
        ),
        _rule(
            "B4",
            _W,
            ("Klausul pembiayaan masing-masing pihak", "The clause that each party pays its own part"),
            ("Tuliskan klausul itu, atau rinci pembiayaannya.", "Write that clause, or itemise the funding."),
            basis.OWN_BUDGET,
            origin="design",
            confidence=None,
        ),
        _rule(
            "Z3",
            _E,
            ("Tanda tangan lengkap semua pihak", "The signatures of all parties"),
            (
                "Audiensi dan draf tidak mengikat; jangan menjalankan kegiatan sebelum perjanjian berlaku.",
                "A meeting (audiensi) and a draft bind nobody; run no activity before the agreement is in force.",
            ),
            basis.COOPERATION,
            origin="design",
            confidence=None,
        ),
    )
)
"""Every rule of the review by its id."""
