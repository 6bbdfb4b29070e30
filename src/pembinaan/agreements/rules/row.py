"""How a rule of the review is written down."""

from __future__ import annotations

from pembinaan.agreements.findings import Basis, Rule, Severity
from pembinaan.core.text import Text
from pembinaan.law.citation import Citation
from pembinaan.law.entries import Confidence

__all__ = ["row"]


def row(
    code: str,
    severity: Severity,
    subject: tuple[str, str],
    mend: tuple[str, str],
    *cites: Citation,
    origin: Basis = "law",
    confidence: Confidence | None = Confidence.VERIFIED,
) -> tuple[str, Rule]:
    """Make one rule, its sentences in Indonesian and English, under its id."""
    return code, Rule(code, severity, Text(*subject), Text(*mend), cites, origin, confidence)
