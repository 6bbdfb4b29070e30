"""The rules of the review on money."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.findings import Rule, Severity
from pembinaan.agreements.rules.row import DESIGN, PRACTICE, row

__all__ = ["RULES"]

RULES: Final[dict[str, Rule]] = dict(
    (
        row(
            "B1",
            Severity.ERROR,
            ("Penanggung {source}", "Who bears {source}"),
            (
                "Bebankan APBN pada pihak pusat dan APBD pada pihak daerah; masing-masing memakai anggarannya sendiri.",
                "APBN is borne by the central side, APBD by the region: each from its own budget.",
            ),
            basis.OWN_BUDGET,
        ),
        row(
            "B2",
            Severity.ERROR,
            ("NPHD (perjanjian hibah) untuk hibah", "The NPHD (grant agreement) of a grant"),
            (
                "Hibah memerlukan naskahnya sendiri; sebutkan nomornya.",
                "A grant needs an instrument of its own; name its number.",
            ),
            basis.MEANS,
            origin=PRACTICE._replace(guidance=("YOG",), gate="always"),
        ),
        row(
            "B3",
            Severity.WARN,
            ("Penjelasan realisasi di atas rencana", "The explanation of spending above the plan"),
            ("Jelaskan selisihnya.", "Explain the difference."),
            basis.OWN_BUDGET,
            origin=DESIGN,
        ),
        row(
            "B4",
            Severity.WARN,
            ("Klausul pembiayaan masing-masing pihak", "The clause that each party pays its own part"),
            ("Tuliskan klausul itu, atau rinci pembiayaannya.", "Write that clause, or itemise the funding."),
            basis.OWN_BUDGET,
            origin=DESIGN,
        ),
        row(
            "X1",
            Severity.ERROR,
            (
                "Persetujuan DPRD sebelum {kind} ditandatangani ({name})",
                "The DPRD's approval before the {kind} is signed ({name})",
            ),
            (
                "Mintalah persetujuan DPRD bila rencana membebani masyarakat dan daerah, atau belum dianggarkan.",
                "Ask the DPRD where the plan burdens people and region, or its money is not in the budget.",
            ),
            basis.DPRD_APPROVAL,
        ),
        row(
            "X2",
            Severity.WARN,
            ("Bagian APBD dalam anggaran tahun berjalan", "The region's part in the budget of the running year"),
            (
                "Anggarkan bagian itu, atau mintalah persetujuan DPRD; untuk sinergi, hukum tidak mengaturnya.",
                "Put it in the budget, or ask the DPRD; for a sinergi the law is silent.",
            ),
            basis.DPRD_APPROVAL,
            origin=DESIGN,
        ),
        row(
            "X3",
            Severity.WARN,
            ("Jangka waktu persetujuan DPRD", "The period for the DPRD's approval"),
            (
                "Hapus hitungan itu; 45 hari kerja hanya untuk kerja sama dengan pihak luar negeri.",
                "Take that count out; 45 working days are only for cooperation with foreign bodies.",
            ),
            basis.FOREIGN_CLOCK,
            basis.FOREIGN_BODIES,
        ),
    )
)
