"""The rules of the review on the numbers that the parties give."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.findings import Rule, Severity
from pembinaan.agreements.rules.row import PRACTICE, row

__all__ = ["RULES"]

RULES: Final[dict[str, Rule]] = dict(
    (
        row(
            "N1",
            Severity.WARN,
            ("Nomor dokumen dari pihak {role}", "The document number of party {role}"),
            ("Setiap pihak memberi nomornya sendiri.", "Each party gives its own number."),
            basis.SINERGI_DOCUMENT,
            origin=PRACTICE,
        ),
    )
)
