"""The checks of a review on regime and parties."""

from __future__ import annotations

from collections.abc import Iterator

from pembinaan.agreements.case import Case, regime_of
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.parties import LOCAL_HEADS
from pembinaan.agreements.rules import RULES

__all__ = ["parties"]


def parties(case: Case) -> Iterator[ReviewFinding]:
    """Check that the regime is settled, and that an office of the region traces to its head (P3)."""
    if case.regime is RegimeKind.UNKNOWN:
        settled = regime_of(case.agreement, case.on)
        rule = RULES["R0"]._replace(cites=settled.cites, mend=settled.mend or RULES["R0"].mend)
        yield rule.because(settled.why, settled.missing[0] if settled.missing else "parties")
    if case.sinergi and not {party.kind for party in case.agreement.parties} & LOCAL_HEADS:
        yield RULES["P3"].unknown("parties")
