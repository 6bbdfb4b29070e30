"""The way of a proposal for one person on a day: who decides, the steps, and the days they add up to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from pembinaan.core.text import Text
from pembinaan.core.working_days import after_working_days
from pembinaan.eligibility.decision import Source
from pembinaan.eligibility.procedure_documents import here, one_of, sources_of
from pembinaan.eligibility.procedure_facts import ProcedureFacts
from pembinaan.eligibility.procedure_record import DecidingAuthority, ProcedureStep
from pembinaan.law.entries import Confidence
from pembinaan.law.flows import Authority, FlowStep, Regime, RightFlow
from pembinaan.law.instruments import binding
from pembinaan.law.readings import Readings

__all__ = ["deciding", "steps"]

_IF_SPECIAL: Final = Text(id="ini tindak pidana tertentu", en="this is a special offence")


# ---- who decides


def deciding(flow: RightFlow, facts: ProcedureFacts, readings: Readings, on: date) -> tuple[DecidingAuthority, ...]:
    """Say who decides, for each regime that may count."""
    return tuple(_deciding(regime, _authority(flow, regime, readings, on), facts, on) for regime in facts.regimes)


def _authority(flow: RightFlow, regime: Regime, readings: Readings, on: date) -> Authority | None:
    """Return the first that is for this regime and reading and binds on the day."""
    for item in flow.authorities:
        chosen = not item.reading or readings.who_signs in item.reading
        if regime in item.regimes and chosen and (not item.cites or binding(item.cites, on)):
            return item
    return None


def _deciding(regime: Regime, found: Authority | None, facts: ProcedureFacts, on: date) -> DecidingAuthority:
    if found is None:
        return DecidingAuthority(regime=regime, who=None, advice=None, confidence=None, sources=())
    return DecidingAuthority(
        regime=regime,
        who=here(found.who, child=facts.child),
        advice=found.advice,
        confidence=found.confidence,
        sources=sources_of(found.cites, on),
    )


# ---- steps


@dataclass(frozen=True, slots=True)
class _Reached:
    """Hold the days reached so far: at the earliest, and at the latest (None: not known)."""

    earliest: date
    latest: date | None

    def after(self, row: FlowStep, silence: str | None, *, certain: bool) -> _Reached:
        """Add the days of a step."""
        if row.within_next:
            return self
        if row.days is None:
            return _Reached(self.earliest, None)
        working = row.unit == "working_days"
        earliest = self.earliest
        if certain:
            earliest = _later(earliest, row.days, working=working)
        latest = None if self.latest is None or silence == "wait" else after_working_days(self.latest, row.days)
        return _Reached(earliest, latest)


def _later(day: date, days: int, *, working: bool) -> date:
    return after_working_days(day, days) if working else day + timedelta(days=days)


@dataclass(frozen=True, slots=True)
class _Asked:
    """Hold what is asked: about whom, under which readings, on which day, and who decides."""

    facts: ProcedureFacts
    readings: Readings
    on: date
    decided: tuple[DecidingAuthority, ...]

    def only_if(self, row: FlowStep) -> Text | None:
        """Say in which case the step is taken, where that is not known."""
        return _IF_SPECIAL if row.code == "consult" and self.facts.regime is None else None

    def silence(self, row: FlowStep) -> Literal["go_on", "wait"] | None:
        """Say what follows when an agency does not answer in its days."""
        if row.code != "consult" or row.days is None:
            return None
        return "go_on" if row.goes_on else self.readings.agency_silence_remisi

    def agencies(self, row: FlowStep) -> tuple[Text, ...]:
        """Return whom the law lists for the offences of this person."""
        return tuple(dict.fromkeys(names for offence, names in row.agencies if offence in self.facts.offences))

    def binds(self, row: FlowStep) -> bool:
        """Tell whether a step is known for the day; who decides is asked on every day."""
        return row.code == "decide" or not row.cites or bool(binding(row.cites, self.on))


def steps(
    flow: RightFlow, facts: ProcedureFacts, readings: Readings, decided: tuple[DecidingAuthority, ...], on: date
) -> tuple[ProcedureStep, ...]:
    """List the steps that the sources know for the day, each with the day on which it is over."""
    asked, reached, made = _Asked(facts, readings, on, decided), _Reached(on, on), []
    for row in filter(asked.binds, _rows(flow, facts, readings)):
        reached = reached.after(row, asked.silence(row), certain=asked.only_if(row) is None)
        made.append(_step(row, asked, reached))
    return tuple(made)


def _rows(flow: RightFlow, facts: ProcedureFacts, readings: Readings) -> Iterator[FlowStep]:
    """Go through the rows; where the regime is not known a consultation may come in before the decision."""
    first, *others = (_of_regime(flow, regime, readings) for regime in facts.regimes)
    for row in first:
        if row.code == "decide":
            yield from (other for rows in others for other in rows if other.code == "consult")
        yield row


def _of_regime(flow: RightFlow, regime: Regime, readings: Readings) -> tuple[FlowStep, ...]:
    old = flow.old_steps.get(regime) if readings.who_signs == "old_flow" else None
    return old or flow.steps[regime]


def _step(row: FlowStep, asked: _Asked, reached: _Reached) -> ProcedureStep:
    who, confidence, sources = _taken_by(row, asked)
    agencies = asked.agencies(row)
    return ProcedureStep(
        code=row.code,
        who=who,
        does=row.does,
        only_if=asked.only_if(row),
        days=row.days,
        unit=row.unit,
        about=row.about,
        within_next=row.within_next,
        silence=asked.silence(row),
        agencies=agencies,
        agencies_nearest=row.agencies_nearest and bool(agencies),
        agencies_sources=sources_of(row.agencies_cites, asked.on) if agencies else (),
        earliest=reached.earliest,
        latest=reached.latest,
        confidence=confidence,
        sources=sources,
    )


def _taken_by(row: FlowStep, asked: _Asked) -> tuple[Text | None, Confidence | None, tuple[Source, ...]]:
    """Say who takes a step, how well that is established and on what it rests; a decision has it from the authority."""
    if row.code != "decide":
        return here(row.who, child=asked.facts.child), row.confidence, sources_of(row.cites, asked.on)
    first, *others = asked.decided
    if all(
        (item.who, item.confidence, item.sources) == (first.who, first.confidence, first.sources) for item in others
    ):
        return first.who, first.confidence, first.sources
    named = tuple(dict.fromkeys(item.who for item in asked.decided if item.who is not None))
    return (named[0] if len(named) == 1 else one_of(named)), None, ()
