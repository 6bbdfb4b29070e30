"""The rules of the review on the coordination team of the region."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.findings import Rule, Severity
from pembinaan.agreements.rules.row import PRACTICE, row

__all__ = ["RULES"]

RULES: Final[dict[str, Rule]] = dict(
    (
        row(
            "C2",
            Severity.WARN,
            ("Telaahan TKKSD", "The review by the TKKSD (coordination team of the region)"),
            ("Mintalah telaahan itu sebelum penandatanganan.", "Ask for it before the signing."),
            basis.SINERGI_DOCUMENT,
            origin=PRACTICE,
        ),
    )
)
