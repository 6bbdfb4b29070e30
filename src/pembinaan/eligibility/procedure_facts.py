"""What a procedure needs to know of a person: whose rules count, which agencies are concerned, citizenship, arrival."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pembinaan.core.timeline import Status
from pembinaan.eligibility.audience import CHILDREN, FINAL_BEFORE_PP99, SPECIAL, Audience
from pembinaan.eligibility.case import Case
from pembinaan.law.flows import Regime
from pembinaan.participants.records import OffenceClass
from pembinaan.participants.statements import Citizenship

__all__ = ["ProcedureFacts", "facts_of"]


@dataclass(frozen=True, slots=True)
class ProcedureFacts:
    """Hold the facts of a person on which documents and steps hang.

    Attributes:
        regime: Whose rules count; None: not known.
        missing: Paths of the facts that would settle the regime.
        offences: The special classes of offence, for the agencies.
        foreign: Whether the person is a foreigner; None: not known.
        arrived: The day of arrival in the Lapas or LPKA; None: not known.
    """

    regime: Regime | None
    missing: tuple[str, ...]
    offences: tuple[OffenceClass, ...]
    foreign: bool | None
    arrived: date | None

    @property
    def child(self) -> bool:
        """Whether the person is an Anak Binaan."""
        return self.regime == "child"


def facts_of(case: Case, on: date) -> ProcedureFacts:
    """Collect the facts of a person on a day."""
    person = case.person
    foreign = None if person.citizenship is None else person.citizenship == Citizenship.WNA
    special = tuple(offence for offence in person.offences or () if offence is not OffenceClass.UMUM)
    regime, missing = _regime(case, on)
    return ProcedureFacts(regime, missing, special, foreign, person.in_lapas_since)


def _regime(case: Case, on: date) -> tuple[Regime | None, tuple[str, ...]]:
    """Ask the audiences of the conditions whose rules count."""
    offences = case.person.offences
    if case.reckoning is None and offences is None:
        return None, ("offences",)
    if case.reckoning is None and set(offences or ()) - {OffenceClass.UMUM}:
        return "special", ()  # life and death are more than five years
    rules: tuple[tuple[Regime, Audience], ...] = (("child", CHILDREN), ("special", SPECIAL))
    for regime, audience in rules:
        span = audience.concerns(case).span_at(on)
        if span.status is not Status.NOT_MET:
            return (regime, ()) if span.status is Status.MET else (None, span.reason.missing)
    if set(offences or ()) <= {OffenceClass.UMUM}:
        return "general", ()
    before = FINAL_BEFORE_PP99.concerns(case).span_at(on)  # PP 28/2006 draws these offences differently
    if before.status is Status.NOT_MET:
        return "general", ()
    return None, before.reason.missing or ("reading t_regime_cutoff",)
