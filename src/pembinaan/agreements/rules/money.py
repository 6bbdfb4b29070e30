"""The rules of the review on money."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.findings import Rule, Severity
from pembinaan.agreements.rules.row import DESIGN, row

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
            "B4",
            Severity.WARN,
            ("Klausul pembiayaan masing-masing pihak", "The clause that each party pays its own part"),
            ("Tuliskan klausul itu, atau rinci pembiayaannya.", "Write that clause, or itemise the funding."),
            basis.OWN_BUDGET,
            origin=DESIGN,
        ),
    )
)
