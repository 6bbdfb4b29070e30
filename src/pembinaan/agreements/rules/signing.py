"""The rules of the review on who signs."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.findings import Rule, Severity
from pembinaan.agreements.rules.row import LAW, PRACTICE, guided, row
from pembinaan.law.entries import Confidence

__all__ = ["RULES"]

RULES: Final[dict[str, Rule]] = dict(
    (
        row(
            "S1",
            Severity.ERROR,
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
            origin=LAW._replace(confidence=Confidence.SECONDARY),
        ),
        row(
            "S2",
            Severity.ERROR,
            ("Penanda tangan dari pihak pemasyarakatan", "The signatory of the correctional side"),
            (
                (
                    "Di bawah 2 tahun Kalapas/Kabapas; 2 sampai 5 tahun Kakanwil; di atas 5 tahun Menteri atau pejabat "
                    "yang ditunjuk. Tepat 2 dan tepat 5 tahun disebut dua kali; di sini dipakai Kalapas dan Menteri."
                ),
                (
                    "Under 2 years Kalapas or Kabapas; 2 to 5 years the Kakanwil; over 5 years the Minister or a "
                    "designated official. Exactly 2 and 5 are named twice: the default here is Kalapas and Minister."
                ),
            ),
            basis.SHORT,
            basis.MEDIUM,
            basis.LONG,
            conflict="C3",
        ),
        row(
            "S3",
            Severity.WARN,
            ("Jenis dokumen dan jabatan penanda tangan", "The kind of document and the office that signs"),
            (
                "Periksa apakah aturan kementerian tentang penataan kerja sama masih berlaku.",
                "Check whether the ministry's rule on ordering cooperation still binds.",
            ),
            basis.ORDERING,
            origin=PRACTICE._replace(guidance=("PK65",)),
            conflict="C4",
        ),
        row(
            "S4",
            Severity.ERROR,
            ("Penanda tangan dari pihak {role}", "A signatory of party {role}"),
            (
                "Seorang saksi dan paraf tidak mengikat; catat siapa yang menandatangani untuk pihak itu.",
                "A witness and initials bind nobody; record who signs for that party.",
            ),
            basis.WHO_SIGNS,
            origin=guided("YOG"),
        ),
        row(
            "S5",
            Severity.ERROR,
            ("Hari dan cakupan surat kuasa pihak {role}", "The day and the reach of the power of attorney of {role}"),
            (
                "Pakai surat kuasa yang terbit sebelum penandatanganan dan mencakup jenis dokumen ini.",
                "Use a power of attorney given before the signing that covers this kind of document.",
            ),
            basis.POWER_OF_ATTORNEY,
            basis.POWER_OF_ATTORNEY_THIRD,
        ),
    )
)
