"""The rules of the review on the steps themselves: what a draft, an approval, a suspension or a closing needs."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.findings import Rule, Severity
from pembinaan.agreements.rules.row import DESIGN, LAW, guided, row

__all__ = ["OF_AN_EVENT", "OWN_GUARDS", "RULES"]

RULES: Final[dict[str, Rule]] = dict(
    (
        row(
            "T5",
            Severity.NOTE,
            ("Isian draf yang kosong ({what})", "A blank of the draft ({what})"),
            ("Lengkapi sebelum naskah disepakati.", "Fill it in before the text is agreed."),
            origin=guided("SMD"),
        ),
        row(
            "T6",
            Severity.NOTE,
            ("Hal yang memerlukan persetujuan", "Something that needs an approval"),
            (
                "Bila tidak ada yang memerlukan persetujuan, langsung tanda tangani.",
                "Where nothing needs an approval, go on to the signing.",
            ),
            basis.WHO_SIGNS,
            basis.DPRD_APPROVAL,
            origin=DESIGN,
        ),
        row(
            "T6b",
            Severity.WARN,
            ("Tingkat pejabat yang menyetujui", "The level of the office that approves"),
            (
                "Mintalah persetujuan pejabat yang setingkat dengan jangka waktunya.",
                "Ask the office of the level that the term asks for.",
            ),
            basis.WHO_SIGNS,
            origin=DESIGN,
        ),
        row(
            "T7",
            Severity.ERROR,
            ("Persetujuan sebelum penandatanganan", "The approval before the signing"),
            (
                "Tandatangani pada atau sesudah hari persetujuan.",
                "Sign on or after the day of the approval.",
            ),
            basis.WHO_SIGNS,
            basis.DPRD_APPROVAL,
            origin=LAW,
        ),
        row(
            "T10",
            Severity.WARN,
            ("Penangguhan ({name})", "The suspension ({name})"),
            (
                "Beritahukan penangguhan dan kelanjutannya secara tertulis, dengan alasannya.",
                "Tell a suspension and its end in writing, with the reason.",
            ),
            basis.COOPERATION,
            origin=DESIGN,
        ),
        row(
            "T12",
            Severity.ERROR,
            (
                "Permohonan kepada Menteri atas perpanjangan yang terlambat",
                "The request to the Minister for a late extension",
            ),
            (
                "Sesudah jangka waktu habis, mintalah perpanjangan kepada Menteri, atau buat dokumen baru.",
                "When the term has run out, ask the Minister for an extension, or make a new document.",
            ),
            basis.EXTENSION,
            origin=DESIGN,
        ),
        row(
            "T16",
            Severity.WARN,
            ("Penutupan ({name})", "The closing ({name})"),
            (
                "Selesaikan atau alihkan kegiatan, kirim laporan akhir, dan cocokkan hibah, sebelum menutup.",
                "Finish or hand over the activities, send the last reports and settle the grants before closing.",
            ),
            basis.REPORTS,
            origin=DESIGN,
        ),
    )
)
OWN_GUARDS: Final = frozenset({"T2", "T6", "T6b", "T7", "T10", "T12", "T16", "M3", "O5"})
"""Rules of a step itself: whatever their gravity in a review, they close the step to an office that acts now."""
OF_AN_EVENT: Final = frozenset({"T6", "T6b", "T10", "T12", "M3"})
"""Those that look at every event of a kind; what an earlier one lacks does not close the step."""
