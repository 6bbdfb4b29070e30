"""Conditions that several rights share; the same objects, so that a case works each out once."""

from __future__ import annotations

from typing import Final

from pembinaan.eligibility.conditions.conduct import RightsNotPostponed
from pembinaan.eligibility.conditions.record import RiskReduced
from pembinaan.law.citation import Citation

__all__ = ["RIGHTS_NOT_POSTPONED", "RISK_REDUCED", "cite"]


def cite(*places: str) -> tuple[Citation, ...]:
    """Read citations in their Indonesian form."""
    return tuple(map(Citation.parse, places))


RISK_REDUCED: Final = RiskReduced(cites=cite("Pasal 10 ayat (2) huruf c UU 22/2022"))
RIGHTS_NOT_POSTPONED: Final = RightsNotPostponed(
    cites=cite("Pasal 9 ayat (2) huruf b Permenkumham 6/2013", "Pasal 67 UU 22/2022"), inferred=True
)
