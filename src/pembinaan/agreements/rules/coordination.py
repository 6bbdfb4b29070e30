"""The rules of the review on the coordination team of the region."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.findings import Rule, Severity
from pembinaan.agreements.rules.row import LAW, PRACTICE, row
from pembinaan.law.entries import Confidence

__all__ = ["RULES"]

_GUIDANCE: Final = PRACTICE._replace(guidance=("YOG",), gate="always")
_APPLICATION: Final = PRACTICE._replace(guidance=("SMD",), gate="always")

RULES: Final[dict[str, Rule]] = dict(
    (
        row(
            "C1",
            Severity.WARN,
            ("SK kepala daerah tentang TKKSD ({name})", "The decree of the head of the region on the TKKSD ({name})"),
            (
                "Sebutkan SK itu dan pejabat yang menetapkannya.",
                "Name the decree and the office that issued it.",
            ),
            origin=_GUIDANCE,
        ),
        row(
            "C2",
            Severity.WARN,
            ("Telaahan TKKSD", "The review by the TKKSD (coordination team of the region)"),
            ("Mintalah telaahan itu sebelum penandatanganan.", "Ask for it before the signing."),
            basis.SINERGI_DOCUMENT,
            origin=PRACTICE,
        ),
        row(
            "M1",
            Severity.WARN,
            ("Monev", "The rounds of monitoring"),
            (
                "Adakan monev sekurang-kurangnya sebanyak yang ditetapkan untuk satu tahun anggaran, dan catat.",
                "Hold at least as many rounds as a fiscal year needs, and record them.",
            ),
            origin=_GUIDANCE,
        ),
        row(
            "M3",
            Severity.WARN,
            ("Rekomendasi monev sebelum perpanjangan", "The recommendation of a monitoring round before the extension"),
            (
                "Perpanjangan didahului monev yang merekomendasikan agar kerja sama dilanjutkan atau diperluas.",
                "Before an extension a round of monitoring recommends DILANJUTKAN or DIPERLUAS.",
            ),
            origin=_APPLICATION,
        ),
        row(
            "M4",
            Severity.ERROR,
            ("Pelapor monev", "Who reports on a round of monitoring"),
            ("Pelapor ialah salah satu pihak atau TKKSD.", "A party or the TKKSD reports."),
            origin=_APPLICATION,
        ),
        row(
            "L1",
            Severity.WARN,
            ("Laporan berkala pihak {role} kepada Menteri", "The periodic reports of party {role} to the Minister"),
            (
                "Kalapas atau Kabapas dan mitra melapor secara tertulis; masanya tidak disebut.",
                "The Kalapas or Kabapas and the partner report in writing; how often is not stated.",
            ),
            basis.REPORTS,
            origin=LAW._replace(confidence=Confidence.INFERENCE),  # the duty is law; its period is a reading
        ),
    )
)
