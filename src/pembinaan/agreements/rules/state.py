"""The rules of the review on the state of the agreement."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.findings import Rule, Severity
from pembinaan.agreements.rules.row import DESIGN, row

__all__ = ["RULES"]

RULES: Final[dict[str, Rule]] = dict(
    (
        row(
            "Z1",
            Severity.NOTE,
            ("Tahap sebelum {event}", "The stages before {event}"),
            (
                "Catat tahap yang dilewati bila diketahui.",
                "Record the stages in between where they are known.",
            ),
            origin=DESIGN._replace(guidance=("SMD",), gate="always"),
        ),
        row(
            "Z2",
            Severity.ERROR,
            (
                "Berlakunya perjanjian menurut daftar lain ({name})",
                "Being in force, as another register says ({name})",
            ),
            (
                "Berlaku hanya bila ditandatangani semua pihak, dicatat, dalam jangka waktu, dan tidak ditangguhkan.",
                "In force only if signed by all parties, registered, in its term and not suspended.",
            ),
            basis.COOPERATION,
            basis.SINERGI_DOCUMENT,
            origin=DESIGN._replace(guidance=("SMD",), gate="always"),
        ),
        row(
            "Z3",
            Severity.ERROR,
            ("Tanda tangan lengkap semua pihak", "The signatures of all parties"),
            (
                "Audiensi dan draf tidak mengikat. Selesaikan dahulu temuan lain; jangan ada kegiatan sebelum berlaku.",
                "A meeting (audiensi) and a draft bind nobody. Settle the rest first; run no activity before it holds.",
            ),
            basis.COOPERATION,
            origin=DESIGN,
        ),
    )
)
