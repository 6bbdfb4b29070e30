"""Whether a split leaves to PNBP what the circular of 2010 asks for."""

from __future__ import annotations

from fractions import Fraction
from math import floor
from typing import Final

from pembinaan.agreements.findings import ReviewFinding, Rule, Severity
from pembinaan.core.text import Text
from pembinaan.programs.ledger.data import CIRCULAR_SINCE
from pembinaan.programs.ledger.split import Base, ShareTo, Split
from pembinaan.programs.readings import DEFAULT_PROGRAM_READINGS, ProgramReadings

__all__ = ["pnbp_findings"]


def pnbp_findings(
    held: Split, *, third_party: bool | None, readings: ProgramReadings = DEFAULT_PROGRAM_READINGS
) -> tuple[ReviewFinding, ...]:
    """Find whether a split of profit leaves at least one per cent to PNBP, as the circular asks of work for others.

    ``L3``. The part is rounded down to the rupiah. Nothing is found for a split of turnover (the circular speaks of
    profit), for work that is not done for a third party, and on days before the circular. Where PNBP and capital are
    known together only, it is UNKNOWN unless both together are less.

    Args:
        held: The split.
        third_party: Whether the work is done for a third party; None: not known.
        readings: Whether the circular of 2010 is still applied.

    Source: circular of 11 June 2010 (guidance).
    """
    gone = readings.circular_2010 == "does_not_apply" or held.on < CIRCULAR_SINCE
    if gone or held.base is Base.OMZET or third_party is False:
        return ()
    together, least = held.of(ShareTo.PNBP_DAN_MODAL), floor(held.amount * _PNBP_PART)
    if held.of(ShareTo.PNBP) >= least:
        return ()
    if third_party is None:
        return (_PNBP.unknown("third_party"),)
    if held.of(ShareTo.PNBP) + together >= least:
        return (_PNBP.unknown("parts"),)
    applies = readings.circular_2010 == "applies"
    return (_PNBP.absent("parts") if applies else _PNBP.unknown("readings.circular_2010"),)


_PNBP: Final = Rule(
    "L3",
    Severity.WARN,
    Text(id="PNBP paling sedikit 1% dari laba", en="PNBP of at least 1 % of the profit"),
    Text(id="Sisihkan bagian itu.", en="Set that share aside."),
    (),
    basis="practice",
    guidance=("SE10",),
)
_PNBP_PART: Final = Fraction(1, 100)
