"""The rules of the review on the term."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.findings import Rule, Severity
from pembinaan.agreements.rules.row import DESIGN, row

__all__ = ["RULES"]

RULES: Final[dict[str, Rule]] = dict(
    (
        row(
            "J1",
            Severity.ERROR,
            ("Jangka waktu ({name})", "The term ({name})"),
            (
                "Isi hari pertama dan hari terakhir; sebelum ditandatangani, lamanya saja cukup.",
                "Fill in the first and the last day; before the signing the length alone is enough.",
            ),
            basis.TERMS,
            origin=DESIGN,
        ),
        row(
            "J2",
            Severity.ERROR,
            ("Kategori jangka waktu", "The category of the term"),
            (
                "Tetapkan jangka waktu; kategorinya menentukan pejabat yang berwenang menandatangani.",
                "Settle the term; its category decides which office may sign.",
            ),
            basis.TERMS,
            basis.SHORT,
        ),
    )
)
