"""How a rule of the review is written down."""

from __future__ import annotations

from typing import Final, NamedTuple

from pembinaan.agreements.findings import Basis, Conflict, Gate, Rule, Severity
from pembinaan.core.text import Text
from pembinaan.law.citation import Citation
from pembinaan.law.entries import Confidence

__all__ = ["DESIGN", "LAW", "PRACTICE", "Origin", "guided", "row"]


class Origin(NamedTuple):
    """Say where a rule comes from, and how well that is established."""

    basis: Basis
    confidence: Confidence | None
    guidance: tuple[str, ...] = ()
    gate: Gate = "with_law"


LAW: Final = Origin("law", Confidence.VERIFIED)
"""The text of the law was read."""
PRACTICE: Final = Origin("practice", Confidence.SECONDARY)
"""Guidance or practice of offices that secondary sources tell."""
DESIGN: Final = Origin("design", None)
"""A proposal of this library."""


def guided(*keys: str) -> Origin:
    """Say that a rule rests on guidance alone: it speaks on every day."""
    return PRACTICE._replace(guidance=keys, gate="always")


def row(
    code: str,
    severity: Severity,
    subject: tuple[str, str],
    mend: tuple[str, str],
    *cites: Citation,
    origin: Origin = LAW,
    conflict: Conflict | None = None,
) -> tuple[str, Rule]:
    """Make one rule under its id; what it asks for and how to mend it are in Indonesian and English."""
    basis, confidence, guidance, gate = origin
    rule = Rule(code, severity, Text(*subject), Text(*mend), cites, basis, confidence)
    return code, rule._replace(conflict=conflict, guidance=guidance, gate=gate)
