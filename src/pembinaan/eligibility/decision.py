"""What was decided: a light object that answers at once, and the full record that is made when it is read."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Final, Literal

from pembinaan.core.model import Model
from pembinaan.core.text import Language, Text
from pembinaan.core.timeline import Status, Timeline, all_of, first_day_of_all, lowest, since_all
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import NOT_ASKED, Condition
from pembinaan.law.citation import Citation
from pembinaan.law.instruments import Confidence, binding, instrument, provision
from pembinaan.law.readings import READINGS, Readings

if TYPE_CHECKING:
    from pembinaan.eligibility.plan import Answers
    from pembinaan.eligibility.right import Right

__all__ = [
    "Decision",
    "DecisionRecord",
    "Finding",
    "ReadingUsed",
    "Source",
    "StatusName",
    "Style",
    "readings_named",
    "source_of",
]

StatusName = Literal["MET", "NOT_MET", "UNKNOWN"]
Style = Literal["text", "markdown", "html"]
"""How an explanation is laid out: plain text in columns, Markdown with a table, a fragment of HTML with a table."""
_NAMES: Final[dict[Status, StatusName]] = {Status.MET: "MET", Status.NOT_MET: "NOT_MET", Status.UNKNOWN: "UNKNOWN"}


class Source(Model):
    """Hold a provision that binds on the day, and how well it is established."""

    citation: Citation
    """The provision."""
    confidence: Confidence
    """How well its text is established."""

    def line(self, language: Language) -> str:
        """Write the provision, with a note where its text was not read."""
        note = self.confidence.note
        return str(self.citation) if note is None else f"{self.citation} [{note[language]}]"


class Finding(Model):
    """Hold what was found on one condition.

    Attributes:
        code: Stable name of the condition.
        status: MET, NOT_MET or UNKNOWN on the day asked about.
        title: What the law asks.
        reason: Why the status is what it is, where it does not speak for itself.
        since: The first day from which this status has held without a break; None: always.
        met_from: The first day, not before the day asked about, on which the condition is MET; None: never, as known,
            or from then on the law no longer asks it.
        missing: Paths of the facts that would settle an UNKNOWN.
        sources: The provisions that bind on the day.
    """

    code: str
    status: StatusName
    title: Text
    reason: Text | None
    since: date | None
    met_from: date | None
    missing: tuple[str, ...]
    sources: tuple[Source, ...]


class ReadingUsed(Model):
    """Hold a named reading that can change the answer, and the value it had."""

    name: str
    """Name of the reading."""
    value: str
    """The value it had."""
    is_default: bool
    """Whether that is the value when nobody chooses."""


class DecisionRecord(Model):
    """Hold a decision in full: what is exchanged as JSON and explained to people. It names nobody.

    Attributes:
        right: Code of the right.
        title: Name of the right.
        reference: The person's pseudonym.
        on: The day asked about.
        status: MET, NOT_MET or UNKNOWN.
        since: The first day from which this status has held without a break; None: always.
        earliest: MET: the first day of the stretch that holds the day asked about. Otherwise the first later day on
            which the decision is MET; None: none as known.
        earliest_possible: The first day, not before the day asked about, on which the decision is not NOT_MET: the
            earliest if every missing fact turns out well.
        next_change: The next day on which the status changes if nothing happens; None: none.
        binding: Code of the condition that decides: the one that turns MET last, or is missing.
        missing: Paths of the facts that are missing on the day.
        missing_then: Paths of the facts that are missing on ``earliest_possible``: what would have to turn out well.
        projection: Whether the record is not complete up to the day, so that the answer holds "if nothing changes".
        recorded_until: The day up to which the record is complete; None: not stated.
        closed: Whether a condition stands against the right that no new fact about the person's conduct can mend.
        findings: One per condition that the law asks on the day.
        readings: The named readings that can change the answer.
        warnings: What to take note of although it decides nothing.
    """

    right: str
    title: Text
    reference: str
    on: date
    status: StatusName
    since: date | None
    earliest: date | None
    earliest_possible: date | None
    next_change: date | None
    binding: str | None
    missing: tuple[str, ...]
    missing_then: tuple[str, ...]
    projection: bool
    recorded_until: date | None
    closed: bool
    findings: tuple[Finding, ...]
    readings: tuple[ReadingUsed, ...]
    warnings: tuple[Text, ...]

    def explain(self, language: Language, style: Style = "text") -> str:
        """Explain the decision to a person, as plain text, Markdown or a fragment of HTML.

        Raises:
            InvalidError: ``language.unknown`` or ``style.unknown``.
        """
        from pembinaan.eligibility.explanation import explain  # noqa: PLC0415 - made only when read

        return explain(self, language, style)

    def summary(self, language: Language) -> str:
        """Say the verdict, the condition that decides and the day, in a few lines."""
        from pembinaan.eligibility.explanation import summary  # noqa: PLC0415 - made only when read

        return summary(self, language)

    def _repr_html_(self) -> str:
        """Show the explanation in a notebook, in Indonesian."""
        return self.explain("id", "html")


class Decision:
    """Answer whether a person may receive a right on a day, with the answers of all conditions over time.

    The properties are worked out when asked for; :attr:`record` holds all of them, for JSON and for people. Two
    decisions are equal when their records are.
    """

    __slots__ = ("_open", "_record", "_timeline", "case", "on", "right", "timelines")

    def __init__(self, right: Right, case: Case, on: date, answers: Answers) -> None:
        self.right = right
        self.case = case
        self.on = on
        self.timelines, self._open = answers
        """One per condition of the right, in its order; and those that can make a difference."""
        self._timeline: Timeline | None = None
        self._record: DecisionRecord | None = None

    @property
    def timeline(self) -> Timeline:
        """The decision over time: all conditions together."""
        if self._timeline is None:
            self._timeline = all_of(self.timelines)
        return self._timeline

    @property
    def status(self) -> Status:
        """The answer on the day asked about."""
        return lowest(self._open, self.on)

    @property
    def earliest(self) -> date | None:
        """The first day of the answer MET: of the stretch that holds the day asked about, or of the next one."""
        first = first_day_of_all(self._open, Status.MET, self.on)
        if first != self.on:
            return first
        return self._asked_about(since_all(self._open, first))

    @property
    def since(self) -> date | None:
        """The first day from which this status has held without a break; None: always."""
        return self._asked_about(self.timeline.since(self.on))

    def _asked_about(self, day: date | None) -> date | None:
        """No day before those that can be asked about is given as an answer."""
        return None if day is None else max(day, self.right.people[self.case.person.kind])

    @property
    def earliest_possible(self) -> date | None:
        """The first day, from the day asked about on, that is not NOT_MET: if all gaps turn out well."""
        return self.timeline.first(Status.UNKNOWN, self.on)

    @property
    def next_change(self) -> date | None:
        """The next day on which the status changes, if nothing happens."""
        return self.timeline.next_change(self.on)

    @property
    def binding(self) -> Condition | None:
        """The condition that decides; None only when nothing is asked.

        NOT_MET: of those not met, the one that turns MET last. UNKNOWN: the first with a missing fact. MET:
        the one that was met last.
        """
        status, on = self.status, self.on
        best: tuple[date, Condition] | None = None
        for condition, timeline in zip(self.right.requires, self.timelines, strict=True):
            if timeline.at(on) is not status or _silent(condition, timeline, on):
                continue
            if status is Status.UNKNOWN:
                return condition
            is_met = status is Status.MET
            day = (timeline.since(on) or date.min) if is_met else (timeline.first(Status.MET, on) or date.max)
            if best is None or day > best[0]:
                best = day, condition
        return None if best is None else best[1]

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of the facts that are missing on the day asked about, without repetition."""
        return self._missing_on(self.on)

    @property
    def missing_then(self) -> tuple[str, ...]:
        """Paths of the facts that are missing on :attr:`earliest_possible`: what would have to turn out well."""
        return self._missing_on(self.earliest_possible)

    def _missing_on(self, day: date | None) -> tuple[str, ...]:
        if day is None:
            return ()
        found: dict[str, None] = {}
        for timeline in self.timelines:
            span = timeline.span_at(day)
            if span.status is Status.UNKNOWN:
                found.update(dict.fromkeys(span.reason.missing))
        return tuple(found)

    @property
    def projection(self) -> bool:
        """Whether the record is not complete up to the day asked about."""
        until = self.case.person.recorded_until
        return until is None or until < self.on

    @property
    def record(self) -> DecisionRecord:
        """The decision in full, for JSON and for people."""
        if self._record is None:
            self._record = _record(self)
        return self._record

    def explain(self, language: Language, style: Style = "text") -> str:
        """Explain the decision to a person, as plain text, Markdown or a fragment of HTML.

        Raises:
            InvalidError: ``language.unknown`` or ``style.unknown``.
        """
        return self.record.explain(language, style)

    def summary(self, language: Language) -> str:
        """Say the verdict, the condition that decides and the day, in a few lines."""
        return self.record.summary(language)

    def _repr_html_(self) -> str:
        """Show the explanation in a notebook, in Indonesian."""
        return self.explain("id", "html")

    def __eq__(self, other: object) -> bool:
        return self.record == other.record if isinstance(other, Decision) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.record)

    def __repr__(self) -> str:
        return f"Decision({self.right.code!r}, on={self.on}, status={self.status.name})"


def _silent(condition: Condition, timeline: Timeline, on: date) -> bool:
    """Tell whether the law does not ask: no cited provision binds on the day, or it does not concern the person."""
    return timeline.reasons[timeline.position(on)] == NOT_ASKED or not binding(condition.cites, on)


def _record(decision: Decision) -> DecisionRecord:
    status, on, case = decision.status, decision.on, decision.case
    bound = decision.binding
    pairs = [
        (condition, timeline)
        for condition, timeline in zip(decision.right.requires, decision.timelines, strict=True)
        if not _silent(condition, timeline, on)
    ]
    in_law = [condition for condition in decision.right.requires if binding(condition.cites, on)]
    asked = [item for item in in_law if item.whom.concerns(case).at(on) is not Status.NOT_MET]
    noted = {item: (*item.warnings(case), *item.warnings_on(case, on)) for item in asked}
    shown = {condition for condition, _ in pairs}
    speaking = [item for item in asked if item in shown or noted[item] or item.always_names_readings]
    return DecisionRecord(
        right=decision.right.code,
        title=decision.right.title,
        reference=case.person.reference,
        on=on,
        status=_NAMES[status],
        since=decision.since,
        earliest=decision.earliest,
        earliest_possible=decision.earliest_possible,
        next_change=decision.next_change,
        binding=None if bound is None else bound.key,
        missing=decision.missing,
        missing_then=decision.missing_then,
        projection=decision.projection,
        recorded_until=case.person.recorded_until,
        closed=any(_is_closed(condition, timeline, on) for condition, timeline in pairs),
        findings=tuple(_finding(condition, timeline, decision) for condition, timeline in pairs),
        readings=_readings(case, in_law, speaking),
        warnings=tuple(warning for warnings in noted.values() for warning in warnings),
    )


def _is_closed(condition: Condition, timeline: Timeline, on: date) -> bool:
    span = timeline.span_at(on)
    return span.reason.code in condition.lasting and timeline.first(Status.MET, on) is None


def _met_from(timeline: Timeline, on: date) -> date | None:
    """Return the first day on which a condition is met; None where from then on it is only no longer asked."""
    day = timeline.first(Status.MET, on)
    return None if day is None or timeline.span_at(day).reason == NOT_ASKED else day


def _finding(condition: Condition, timeline: Timeline, decision: Decision) -> Finding:
    on = decision.on
    span = timeline.span_at(on)
    return Finding(
        code=condition.key,
        status=_NAMES[span.status],
        title=condition.heading(decision.case),
        reason=condition.reason_text(span.reason),
        since=timeline.since(on),
        met_from=_met_from(timeline, on),
        missing=span.reason.missing if span.status is Status.UNKNOWN else (),
        sources=tuple(source_of(condition, place) for place in binding(condition.cites, on)),
    )


def source_of(condition: Condition, place: Citation) -> Source:
    """Say how well a provision is established, and no better than that it asks this."""
    known = provision(place).confidence if place.pasal else _of_instrument(condition, place)
    deduced = condition.inferred and known in {Confidence.VERIFIED, Confidence.SECONDARY}
    return Source(citation=place, confidence=Confidence.INFERENCE if deduced else known)


def _of_instrument(condition: Condition, place: Citation) -> Confidence:
    known, cap = instrument(place.instrument).confidence, condition.at_best
    return known if cap is None else max(known, cap, key=_FROM_BEST.index)


_FROM_BEST: Final = tuple(Confidence)


def _readings(case: Case, in_law: list[Condition], speaking: list[Condition]) -> tuple[ReadingUsed, ...]:
    """Name the readings that can change an answer, and those that can change whom a condition concerns."""
    names = [name for one in speaking for name in one.readings_used(case)]
    names += [name for one in in_law for name in one.whom.readings_used(case)]
    return readings_named(dict.fromkeys(names), case.readings)


def readings_named(names: Iterable[str], readings: Readings) -> tuple[ReadingUsed, ...]:
    """Say which value each of these readings has, and whether it is the default."""
    chosen = ((name, readings.chosen(name)) for name in names)
    return tuple(
        ReadingUsed(name=name, value=value, is_default=value == READINGS[name].default) for name, value in chosen
    )
