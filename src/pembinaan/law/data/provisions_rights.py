"""Provisions of the government regulations on rights: PP 32/1999, PP 28/2006 and PP 99/2012."""

from __future__ import annotations

from datetime import date
from typing import Final

from pembinaan.law.data.rows import deduced, of, read, recalled
from pembinaan.law.entries import InForce, Provision

__all__ = ["RIGHTS"]

_PP28: Final = date(2006, 7, 28)
_PP99: Final = date(2012, 11, 12)
_AS_ENACTED: Final = InForce(date(1999, 1, 1), date(1999, 12, 31), _PP28, _PP28)
"""The text of 1999, until PP 28/2006 rewrote or deleted it."""
_OVERWRITTEN: Final = InForce.known(_PP28, _PP99)
"""The text of 2006, until PP 99/2012 rewrote it."""
_JC: Final = InForce.known(_PP99, date(2021, 10, 28))
"""The justice-collaborator clauses, until Putusan MA 28P/HUM/2021 struck them."""

RIGHTS: Final[tuple[Provision, ...]] = (
    *of(
        "PP 32/1999",
        read("Pasal 29", "upah atau premi disimpan dan dicatat di Lapas", "wages are deposited at the Lapas"),
        read("Pasal 34", "remisi, naskah tahun 1999", "remission, text of 1999", _AS_ENACTED),
        read(
            "Pasal 34 ayat (2)",
            "remisi dapat ditambah karena jasa, perbuatan bermanfaat, atau membantu Lapas",
            "remission may be increased for service, a useful act, or help to the Lapas",
            _AS_ENACTED,
        ),
        read("Pasal 36", "asimilasi, naskah tahun 1999", "assimilation, text of 1999", _AS_ENACTED),
        read("Pasal 37", "asimilasi dan pencabutannya", "assimilation and its revocation"),
        read("Pasal 38", "asimilasi dan pencabutannya", "assimilation and its revocation"),
        read("Pasal 39", "akibat pencabutan asimilasi", "effect of a revoked assimilation"),
        read(
            "Pasal 39 huruf a",
            "pencabutan pertama: setahun tanpa remisi, asimilasi, PB, CMB, CMK",
            "first revocation: one year without remission, asimilasi, PB, CMB, CMK",
        ),
        read(
            "Pasal 39 huruf b",
            "pencabutan kedua: tidak lagi mendapat asimilasi, PB, CMB, CMK",
            "second revocation: no more asimilasi, PB, CMB, CMK",
        ),
        read("Pasal 42", "cuti mengunjungi keluarga", "family leave"),
        read("Pasal 42 ayat (1)", "cuti di tempat kediaman keluarga", "leave at the family home"),
        read("Pasal 42 ayat (2)", "paling lama 2 hari atau 2 x 24 jam", "at most 2 days, 2 x 24 hours"),
        read("Pasal 42 ayat (3)", "izin Kalapas, diberitahukan kepada Kabapas", "permit by the Kalapas"),
        read("Pasal 46", "alasan pencabutan pembebasan bersyarat", "grounds for revoking conditional release"),
        read("Pasal 47", "akibat pencabutan pembebasan bersyarat", "effect of a revoked conditional release"),
        read(
            "Pasal 47 ayat (1)",
            "masa di luar tidak dihitung; setahun tanpa remisi, CMB, CMK",
            "time outside does not count; one year without remission, CMB, CMK",
        ),
        read("Pasal 47 ayat (1) huruf b", "setahun tanpa remisi, CMB, CMK", "one year without those rights"),
        read("Pasal 49", "berakhirnya cuti menjelang bebas", "end of pre-release leave", _AS_ENACTED),
    ),
    *of(
        "PP 28/2006",
        read("Pasal 34", "remisi, naskah tahun 2006", "remission, text of 2006", _OVERWRITTEN),
        read(
            "Pasal 34 ayat (3)",
            "tindak pidana tertentu: berkelakuan baik dan telah menjalani 1/3 masa pidana",
            "listed offences: good conduct and one third served",
        ),
        read(
            "Penjelasan Pasal 34 ayat (3)",
            "narkotika: produsen dan bandar; korupsi: pejabat, meresahkan, atau rugi Rp1 miliar ke atas",
            "narcotics: producers and dealers; corruption: officials, unrest, or a loss of Rp1 billion or more",
        ),
        deduced("Pasal 34A", "ditulis ulang oleh PP 99/2012", "rewritten by PP 99/2012", _OVERWRITTEN),
        deduced("Pasal 36", "ditulis ulang oleh PP 99/2012", "rewritten by PP 99/2012", _OVERWRITTEN),
        read("Pasal 41", "cuti mengunjungi keluarga", "family leave"),
        read("Pasal 41 ayat (3)", "tidak bagi tindak pidana tertentu", "not for the listed offences"),
        read(
            "Penjelasan Pasal 41 ayat (3)",
            "narkotika: produsen dan bandar; korupsi: pejabat, meresahkan, atau rugi Rp1 miliar ke atas",
            "narcotics: producers and dealers; corruption: officials, unrest, or a loss of Rp1 billion or more",
        ),
        read("Pasal 42A", "cuti menjelang bebas", "pre-release leave"),
        read(
            "Pasal 42A ayat (1)",
            "2/3 dan paling sedikit 9 bulan; lama cuti sama dengan remisi terakhir, paling lama 6 bulan",
            "two thirds and at least 9 months; as long as the last remission, at most 6 months",
        ),
        read(
            "Pasal 42A ayat (3)",
            "tindak pidana tertentu: lama cuti sama dengan remisi terakhir, paling lama 3 bulan",
            "listed offences: as long as the last remission, at most 3 months",
        ),
        deduced("Pasal 42A ayat (4)", "diberikan oleh Menteri", "granted by the minister"),
        deduced("Pasal 43", "ditulis ulang oleh PP 99/2012", "rewritten by PP 99/2012", _OVERWRITTEN),
    ),
    *of(
        "PP 99/2012",
        read("Pasal 34", "remisi", "remission"),
        read("Pasal 34 ayat (1)", "hak atas remisi", "right to remission"),
        read(
            "Pasal 34 ayat (2)",
            "berkelakuan baik dan telah menjalani pidana lebih dari 6 bulan",
            "good conduct and more than 6 months served",
        ),
        read(
            "Pasal 34 ayat (3)",
            "tanpa hukuman disiplin dalam 6 bulan terakhir; program diikuti dengan predikat baik",
            "no discipline in the last 6 months; the program followed with the grade good",
        ),
        read("Pasal 34A", "remisi bagi tindak pidana tertentu", "remission for the listed offences"),
        read("Pasal 34A ayat (1)", "syarat tambahan remisi", "additional conditions of remission"),
        read("Pasal 34A ayat (1) huruf a", "bersedia bekerja sama (JC)", "justice collaborator", _JC),
        read("Pasal 34A ayat (1) huruf b", "korupsi: lunas denda dan uang pengganti", "corruption: fully paid"),
        read("Pasal 34A ayat (1) huruf c", "terorisme: deradikalisasi dan ikrar", "terrorism: program and pledge"),
        read("Pasal 34A ayat (2)", "narkotika: pidana paling singkat 5 tahun", "narcotics: 5 years imposed"),
        read("Pasal 34A ayat (3)", "kesediaan bekerja sama dinyatakan tertulis", "stated in writing", _JC),
        read("Pasal 34B", "pemberian remisi bagi tindak pidana tertentu", "grant for the listed offences"),
        read("Pasal 34B ayat (2)", "Menteri dengan pertimbangan tertulis", "the minister, with written advice"),
        read("Pasal 34B ayat (3)", "pertimbangan dalam 12 hari kerja", "the advice is due in 12 working days"),
        read("Pasal 34C", "remisi kemanusiaan", "humanitarian remission"),
        read(
            "Pasal 34C ayat (1)",
            "remisi kemanusiaan, tidak bagi tindak pidana tertentu",
            "humanitarian remission, not for special offences",
        ),
        read("Pasal 34C ayat (2)", "pidana paling lama 1 tahun, usia di atas 70 tahun, atau sakit", "the cases"),
        read("Pasal 34C ayat (3)", "kepentingan umum, keamanan dan keadilan", "public interest and security"),
        read("Pasal 36", "asimilasi", "assimilation"),
        read("Pasal 36 ayat (2)", "syarat asimilasi", "conditions of assimilation"),
        read("Pasal 36 ayat (2) huruf a", "berkelakuan baik, aktif, telah menjalani 1/2", "one half served"),
        read("Pasal 36 ayat (2) huruf c", "tindak pidana tertentu: telah menjalani 2/3", "two thirds served"),
        read("Pasal 36A", "asimilasi bagi tindak pidana tertentu", "assimilation for the listed offences"),
        deduced("Pasal 36A ayat (1)", "Menteri setelah pertimbangan Dirjen", "minister, on the Dirjen's advice"),
        deduced("Pasal 36A ayat (2)", "Dirjen meminta rekomendasi", "the Dirjen asks for a recommendation"),
        read("Pasal 36A ayat (3)", "instansi yang memberi rekomendasi", "the agencies that recommend"),
        deduced("Pasal 36A ayat (4)", "rekomendasi dalam 12 hari kerja", "recommendation in 12 working days"),
        deduced("Pasal 36A ayat (5)", "tanpa jawaban, proses dilanjutkan", "without an answer the process goes on"),
        read("Pasal 38A", "bentuk asimilasi bagi tindak pidana tertentu", "form of assimilation"),
        read("Pasal 38A ayat (1)", "kerja sosial pada lembaga sosial", "social work at a social institution"),
        read("Pasal 38A ayat (2)", "terorisme: deradikalisasi dan ikrar", "terrorism: program and pledge"),
        read("Pasal 43", "pembebasan bersyarat", "conditional release"),
        recalled("Pasal 43 ayat (1)", "hak atas pembebasan bersyarat", "right to conditional release"),
        read("Pasal 43 ayat (2)", "syarat pembebasan bersyarat", "conditions of conditional release"),
        read(
            "Pasal 43 ayat (2) huruf a",
            "telah menjalani 2/3 masa pidana, dan 2/3 itu paling sedikit 9 bulan",
            "two thirds served, and those two thirds at least nine months",
        ),
        read(
            "Pasal 43 ayat (2) huruf b",
            "berkelakuan baik paling sedikit 9 bulan terakhir sebelum tanggal 2/3",
            "good conduct in at least the last nine months before the two-thirds date",
        ),
        read("Pasal 43 ayat (2) huruf c", "program diikuti dengan baik, tekun, bersemangat", "program followed well"),
        read("Pasal 43 ayat (2) huruf d", "masyarakat dapat menerima program", "the community can accept it"),
        read("Pasal 43 ayat (4)", "diberikan dengan keputusan Menteri", "granted by ministerial decision"),
        read("Pasal 43 ayat (5)", "dicabut bila syaratnya dilanggar", "revoked when its conditions are breached"),
        read("Pasal 43A", "PB bagi tindak pidana tertentu", "conditional release for the listed offences"),
        read("Pasal 43A ayat (1)", "syarat tambahan PB", "additional conditions of conditional release"),
        read("Pasal 43A ayat (1) huruf a", "bersedia bekerja sama (JC)", "justice collaborator", _JC),
        read("Pasal 43A ayat (1) huruf b", "2/3 dan paling sedikit 9 bulan", "two thirds, at least nine months"),
        read("Pasal 43A ayat (1) huruf c", "asimilasi 1/2 dari sisa pidana", "asimilasi for half the remainder"),
        read("Pasal 43A ayat (1) huruf d", "kesadaran, penyesalan dan ikrar", "awareness, remorse and pledge"),
        read("Pasal 43A ayat (2)", "narkotika: pidana paling singkat 5 tahun", "narcotics: 5 years imposed"),
        read("Pasal 43A ayat (3)", "kesediaan bekerja sama dinyatakan tertulis", "stated in writing", _JC),
        read("Pasal 43B", "PB bagi tindak pidana tertentu: kewenangan", "listed offences: who decides"),
        deduced("Pasal 43B ayat (4)", "rekomendasi dalam 12 hari kerja", "recommendation in 12 working days"),
        deduced("Pasal 43B ayat (5)", "tanpa jawaban, proses dilanjutkan", "without an answer the process goes on"),
    ),
)
