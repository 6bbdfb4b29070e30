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
            "Z3",
            Severity.ERROR,
            ("Tanda tangan lengkap semua pihak", "The signatures of all parties"),
            (
                "Audiensi dan draf tidak mengikat; jangan menjalankan kegiatan sebelum perjanjian berlaku.",
                "A meeting (audiensi) and a draft bind nobody; run no activity before the agreement is in force.",
            ),
            basis.COOPERATION,
            origin=DESIGN,
        ),
    )
)
