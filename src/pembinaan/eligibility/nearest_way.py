"""The nearest way to a right: for each condition that is not met, what would close the gap, or that nothing will."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from pembinaan.core.kinds import made_from
from pembinaan.core.model import Model
from pembinaan.core.text import Language, Text
from pembinaan.core.timeline import Span, Status, Timeline, first_day_of_all
from pembinaan.eligibility.condition import Condition
from pembinaan.eligibility.decision import Decision
from pembinaan.eligibility.ways import StepKind, Way, way_of_fact

__all__ = ["Step", "nearest_way"]


class Step(Model):
    """Hold one step towards a right. It names nobody.

    Attributes:
        kind: The kind of action.
        conditions: Codes of the conditions that it is about.
        text: What to do.
        from_day: The first day on which it can take effect; None: no such day is known.
        facts: Paths of the facts that it brings into the file.
        closes: Whether these conditions are met once it is done; otherwise what comes of it decides.
    """

    kind: StepKind
    conditions: tuple[str, ...]
    text: Text
    from_day: date | None
    facts: tuple[str, ...]
    closes: bool

    def explain(self, language: Language = "id") -> str:
        """Write the step as one line: the day, and what to do.

        Example:
            >>> way = way_of_fact("litmas")
            >>> step = Step(kind=way.kind, conditions=("community_accepts",), text=way.text,
            ...     from_day=date(2026, 11, 24), facts=way.facts, closes=way.closes)
            >>> step.explain("en")
            'From 24 November 2026: Obtain: a litmas (social inquiry report).'
        """
        if self.from_day is None:
            return self.text[language]
        return _FROM.format(day=self.from_day, text=self.text)[language]


_FROM: Final = Text(id="Mulai {day}: {text}", en="From {day}: {text}")
_WAIT: Final = Text(id="Tunggu; hari itu syarat ini terpenuhi: {title}.", en="Wait; that day this is met: {title}.")
_WAIT_OPEN: Final = Text(
    id="Tunggu; sejak hari itu syarat ini dapat terpenuhi, bila faktanya dilengkapi: {title}.",
    en="Wait; from that day this can be met, if its facts are completed: {title}.",
)
_NO_STEP: Final = Text(id="Tidak ada langkah yang menolong: {said}.", en="No step helps: {said}.")
_CLASH: Final = Text(
    id="Menunggu saja tidak cukup: pada {day}, ketika syarat lain baru terpenuhi, ini tidak terpenuhi: {titles}.",
    en="Waiting alone is not enough: on {day}, when others are met at last, this is not: {titles}.",
)
_PASSIVE: Final = frozenset({StepKind.WAIT, StepKind.NOTHING, StepKind.ASK})


def nearest_way(decision: Decision) -> tuple[Step, ...]:
    """List the steps that would close each gap of a decision, in the order of the days on which they can take effect.

    Each condition that is NOT_MET or UNKNOWN on the day asked about gives at least one step; conditions that need the
    same step share it. A step is about its own conditions only: the first day on which all can be met together is
    :attr:`Decision.earliest_possible`. Where time must pass, the days are those of the answer over time: they hold if
    nothing else changes. Where each day meets some conditions and none meets all, a step says so. Steps without a day
    come last: the law is open, or nothing helps.

    Args:
        decision: A decision that is NOT_MET or UNKNOWN.

    Returns:
        The steps; none for a decision that is MET.

    Raises:
        TypeError: When it is asked about anything but a :class:`Decision`: a record alone does not hold the facts.

    Example:
        >>> from pembinaan import Duration, FixedTermSentence, Narapidana, decide
        >>> invented = Narapidana(reference="contoh-1", sentence=FixedTermSentence(
        ...     terms=(Duration(years=2),), clock_starts=date(2025, 1, 2), judgment_final_on=date(2025, 1, 2),
        ...     remissions=(), interruptions=(), subsidiaries=()))
        >>> steps = nearest_way(decide("pembebasan_bersyarat", invented, on=date(2026, 1, 2)))
        >>> [(step.kind.value, step.from_day.isoformat()) for step in steps if "served" in step.conditions]
        [('wait', '2026-05-02')]
    """
    made_from(decision, Decision, "the nearest way is found from")
    if decision.status is Status.MET:
        return ()
    pairs = zip(decision.right.requires, decision.timelines, strict=True)
    gaps = [(one, held) for one, held in pairs if held.at(decision.on) is not Status.MET]
    steps = [step for condition, timeline in gaps for step in _steps(condition, timeline, decision)]
    steps += _clash(decision, steps)
    return tuple(sorted(_shared(steps), key=lambda step: step.from_day or date.max))


def _steps(condition: Condition, timeline: Timeline, decision: Decision) -> Iterator[Step]:
    """Say what closes the gap of one condition."""
    on = decision.on
    span, heading = timeline.span_at(on), condition.heading(decision.case)
    met, possible = timeline.first(Status.MET, on), timeline.first(Status.UNKNOWN, on)
    acts = list(_acts(condition, span, passes=possible is not None))
    yield from (_step(condition, way, None if way.kind in _PASSIVE else on) for way in acts)
    if possible not in {None, on, met}:
        yield _step(condition, Way(StepKind.WAIT, _WAIT_OPEN.format(title=heading)), possible)
        yield from _later(condition, timeline, possible)
    if met is not None:
        yield _step(condition, Way(StepKind.WAIT, _WAIT.format(title=heading)), met, closes=True)
    elif possible is None and not acts:
        said = condition.reason_text(span.reason) or heading
        yield _step(condition, Way(StepKind.NOTHING, _NO_STEP.format(said=said)), None)


def _acts(condition: Condition, span: Span, *, passes: bool) -> Iterator[Way]:
    """Give what can be done at once about the reason of a span: what its code asks for, and its missing facts."""
    reason, refused = span.reason, span.status is Status.NOT_MET
    way = condition.ways.get(reason.code)
    if way is not None and ((passes and reason.code in condition.passing) or (way.kind is _NOTHING and not refused)):
        way = None
    if way is not None:
        yield way
    known = () if way is None else way.facts
    yield from (way_of_fact(path) for path in reason.missing if path not in known)


_NOTHING: Final = StepKind.NOTHING


def _later(condition: Condition, timeline: Timeline, day: date) -> Iterator[Step]:
    """Give what must be known from a later day on, when the condition can be met."""
    for way in _acts(condition, timeline.span_at(day), passes=True):
        yield _step(condition, way, None if way.kind in _PASSIVE else day)


def _step(condition: Condition, way: Way, day: date | None, *, closes: bool = False) -> Step:
    return Step(
        kind=way.kind,
        conditions=(condition.key,),
        text=way.text,
        from_day=day,
        facts=way.facts,
        closes=closes or way.closes,
    )


def _shared(steps: list[Step]) -> list[Step]:
    """Say each step once, for all the conditions that need it."""
    found: dict[Step, list[str]] = {}
    for step in steps:
        found.setdefault(step.model_copy(update={"conditions": ()}), []).extend(step.conditions)
    return [step.model_copy(update={"conditions": tuple(dict.fromkeys(codes))}) for step, codes in found.items()]


def _clash(decision: Decision, steps: list[Step]) -> list[Step]:
    """Say what stands in the way where all waiting is in vain: what only time mends is never met on one day."""
    acted = {code for step in steps for code in step.conditions if step.kind not in _PASSIVE}
    waits = [step.from_day for step in steps if step.kind is StepKind.WAIT and step.from_day]
    pairs = zip(decision.right.requires, decision.timelines, strict=True)
    rest = [(condition, timeline) for condition, timeline in pairs if condition.key not in acted]
    if not waits or any(step.kind is _NOTHING for step in steps):
        return []
    if first_day_of_all([timeline for _, timeline in rest], Status.UNKNOWN, decision.on) is not None:
        return []
    last = max(waits)
    blocking = [(condition, timeline) for condition, timeline in rest if timeline.at(last) is Status.NOT_MET]
    mended = [step for condition, timeline in blocking for step in _mended(condition, timeline, last)]
    return mended or [_in_vain(decision, [condition for condition, _ in blocking], last)]


def _mended(condition: Condition, timeline: Timeline, day: date) -> Iterator[Step]:
    """Give what could be done on that day about a condition that is met today, but not then."""
    passes = timeline.first(Status.UNKNOWN, day) is not None
    for way in _acts(condition, timeline.span_at(day), passes=passes):
        if way.kind not in _PASSIVE:
            yield _step(condition, way, day)


def _in_vain(decision: Decision, blocking: list[Condition], day: date) -> Step:
    titles = Text.joined("; ", [condition.heading(decision.case) for condition in blocking])
    way = Way(_NOTHING, _CLASH.format(day=day, titles=titles))
    codes = tuple(condition.key for condition in blocking)
    return _step(blocking[0], way, None).model_copy(update={"conditions": codes})
