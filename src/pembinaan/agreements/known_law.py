"""Whether this edition knows the law that judges a signed document."""

from __future__ import annotations

from datetime import date
from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.regime_rows import MIXED, TOO_EARLY, Regime
from pembinaan.core.timeline import NO_REASON, Reason, Status, Timeline
from pembinaan.law.instruments import in_force

__all__ = ["law_known"]

_NOT_SETTLED: Final = ((TOO_EARLY, "agreement.before_sinergi"), (MIXED, "agreement.regime_not_settled"))


def law_known(settled: Regime, signed: date, place: int) -> Timeline:
    """Tell UNKNOWN where no law that was read judges the document: signed too early, or parties that nothing joins.

    Args:
        settled: The regime of the parties on the day of signing.
        signed: The day of the last signature; the law on partners (PP 57/1999) must bind on it.
        place: The place of that signature among the events: its day is what would settle it.
    """
    code = next((code for regime, code in _NOT_SETTLED if settled is regime), None)
    if code is None and in_force(basis.PARTNERS).at(signed) is not Status.MET:
        code = "agreement.before_partners"
    if code is None:
        return Timeline.constant(Status.MET, NO_REASON)
    return Timeline.constant(Status.UNKNOWN, Reason(code, settled.missing or (f"events.{place}.on",)))
