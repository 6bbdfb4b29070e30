"""What the sources say of the way of a proposal: its steps, their days, who decides, and which agencies are asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from pembinaan.core.text import Text
from pembinaan.law.citation import Citation
from pembinaan.law.entries import Confidence, InForce

__all__ = ["Authority", "DayUnit", "FlowStep", "Regime", "RightFlow", "StepCode", "flow", "rights_with_flow"]

Regime = Literal["general", "special", "child"]
"""Whose rules count: a Narapidana in general, one with a special offence (tindak pidana tertentu), an Anak Binaan."""
DayUnit = Literal["working_days", "not_stated"]
"""Whether days are working days; the sources do not always say."""
StepCode = Literal["recommend", "approve", "verify_region", "verify_centre", "consult", "decide", "inform"]


@dataclass(frozen=True, slots=True)
class FlowStep:
    """Hold one step of a proposal.

    Attributes:
        code: What kind of step it is.
        who: The unit that takes it; ``{head}`` and ``{unit}`` stand for the institution.
        does: What it does.
        days: The days it has; None: the sources do not say.
        unit: What kind of days; None without days.
        about: Whether the sources say "about".
        within_next: Whether its days are part of those of the next step.
        confidence: How well the step is established.
        cites: The places it rests on; empty: a practice for which the sources name no rule.
        checked_on: The day on which this was last checked.
        goes_on: For a consultation: whether the proposal goes on when the days are over without an answer; None: the
            law does not say.
        agencies: For a consultation: whom the law lists, by class of offence.
        agencies_cites: The places of that list.
        agencies_nearest: Whether that list is stated for other rights only.
    """

    code: StepCode
    who: Text
    does: Text
    days: int | None
    unit: DayUnit | None
    confidence: Confidence
    cites: tuple[Citation, ...]
    checked_on: date
    about: bool = False
    within_next: bool = False
    goes_on: bool | None = None
    agencies: tuple[tuple[str, Text], ...] = ()
    agencies_cites: tuple[Citation, ...] = ()
    agencies_nearest: bool = False


@dataclass(frozen=True, slots=True)
class Authority:
    """Say who decides.

    Attributes:
        regimes: For whom.
        reading: The values of the reading ``who_signs`` under which this holds; empty: whatever the reading.
        who: Who decides.
        confidence: How well that is established.
        cites: The places it rests on; empty: the sources name none.
        checked_on: The day on which this was last checked.
        advice: Whose advice or consideration comes first; None: nobody's.
    """

    regimes: tuple[Regime, ...]
    reading: tuple[str, ...]
    who: Text
    confidence: Confidence
    cites: tuple[Citation, ...]
    checked_on: date
    advice: Text | None = None


@dataclass(frozen=True, slots=True)
class RightFlow:
    """Hold the way of a proposal for one right.

    Attributes:
        title: What the right is called.
        kinds: The kinds of person to whom the law gives it.
        authorities: Who decides; the first that fits and binds counts.
        steps: The steps by regime, as they are today.
        old_steps: The steps of the superseded flow, by regime; empty: there is none apart.
        readings: The named readings that can change the flow.
        open_on: For a right that exists for a time only: when proposals are possible; None: always.
    """

    title: Text
    kinds: tuple[Literal["narapidana", "anak_binaan"], ...]
    authorities: tuple[Authority, ...]
    steps: dict[Regime, tuple[FlowStep, ...]]
    old_steps: dict[Regime, tuple[FlowStep, ...]]
    readings: dict[Regime, tuple[str, ...]]
    open_on: InForce | None = None


def flow(right: str) -> RightFlow:
    """Return the way of a proposal for a right.

    Raises:
        KeyError: For a code that is no right.
    """
    from pembinaan.law.data.flow_table import FLOWS  # noqa: PLC0415 - data is read at first use

    return FLOWS[right]


def rights_with_flow() -> tuple[str, ...]:
    """Return the codes of the rights whose documents and steps are described, in the order of the law.

    Example:
        >>> rights_with_flow()[:2]
        ('remisi_umum', 'remisi_khusus')
    """
    from pembinaan.law.data.flow_table import FLOWS  # noqa: PLC0415 - data is read at first use

    return tuple(FLOWS)
