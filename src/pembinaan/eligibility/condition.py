"""What a condition is: a small declarative object that answers for every day, and cites why it may ask."""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import ClassVar, Final

from pembinaan.core.errors import Fault
from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Span, Status, Timeline, any_of, negate
from pembinaan.eligibility.audience import EVERYBODY, Audience
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.ways import Way
from pembinaan.law.citation import Citation
from pembinaan.law.entries import Confidence
from pembinaan.law.instruments import in_force

__all__ = [
    "ALWAYS_MET",
    "MET",
    "NOT_ASKED",
    "NOT_MET",
    "SUPPORTED_FROM",
    "SUPPORTED_UNTIL",
    "UNASKED",
    "UNKNOWN",
    "Condition",
    "agreed",
    "always",
    "met_outside",
    "silent_for",
    "unknown",
    "where_asked",
]

MET: Final = Status.MET
UNKNOWN: Final = Status.UNKNOWN
NOT_MET: Final = Status.NOT_MET

SUPPORTED_FROM: Final = date(2012, 11, 12)
"""The first day whose law is modelled: PP 99/2012 takes effect."""
SUPPORTED_UNTIL: Final = date(2199, 12, 31)
"""The last day that is answered: longer than any sentence runs."""
NOT_ASKED: Final = Reason("not_asked")
"""The reason of days on which the law does not ask for a condition."""
_NOT_ESTABLISHED: Final = Reason("day_not_established", ("reading instrument_day",))


NO_CITATION: Final = Fault(
    "condition.no_citation",
    Text(id="Syarat {code} tidak merujuk ketentuan apa pun.", en="The condition {code} cites no provision."),
    Text(
        id="Isi 'cites': tanpa dasar hukum syarat tidak boleh diminta.",
        en="Fill in 'cites': without law nothing may be asked.",
    ),
)


@dataclass(frozen=True, eq=False, kw_only=True)
class Condition(ABC):
    """Ask one thing that the law asks, and answer for every day.

    A condition binds only while one of the provisions it cites is in force; on other days it is not asked. Two
    conditions are the same only if they are the same object, so that rights can share one.

    Attributes:
        cites: The provisions it rests on, in the order in which they took effect; at least one.
        inferred: Whether that they ask this is an inference, not their wording; it is shown to the reader.
        at_best: How well an instrument that is cited without an article can be established that it asks this; None: as
            well as the instrument is.
        whom: Whom it concerns; of others it asks nothing.
        variant: What tells it from another condition of the same class in the same right, such as ``anak``.
        policy: Whether a local policy or a default of this library asks it; without citations it always asks. No right
            has such a condition: only admission to a program.

    Raises:
        InvalidError: ``condition.no_citation``.
    """

    cites: tuple[Citation, ...]

    inferred: bool = False
    """Whether that the provision asks this is an inference, not its wording."""
    at_best: Confidence | None = None
    """How well it is established that an instrument cited without an article asks this; None: as the instrument."""
    whom: Audience = EVERYBODY
    """Whom it concerns."""
    variant: str = ""
    """What tells it from another condition of the same class in the same right."""
    policy: bool = False
    """Whether a local policy or a default of this library asks it, not the law; then it may cite nothing."""

    code: ClassVar[str]
    """Stable name of the condition."""
    asks: ClassVar[Text]
    """What is asked; the fields of the condition fill its placeholders."""
    readings: ClassVar[tuple[str, ...]] = ()
    """The named readings that a condition of this class may ask for; see :attr:`possible_readings`."""
    lasting: ClassVar[frozenset[str]] = frozenset()
    """The reason codes that no new fact about the person's conduct can mend: with them the right is closed."""
    always_names_readings: ClassVar[bool] = False
    """Whether its readings are printed also where they leave nothing to ask."""
    phrases: ClassVar[Mapping[str, Text]] = {}
    """A sentence for each reason code that it gives."""
    passing: ClassVar[frozenset[str]] = frozenset()
    """The reason codes that time alone mends: the answer itself tells from which day."""
    ways: ClassVar[Mapping[str, Way]] = {}
    """What can be done about each reason code that neither lasts nor passes, or is not only a missing fact."""
    settled_by: ClassVar[tuple[str, ...]] = ()
    """Paths of facts of which one alone settles an UNKNOWN that names it, for a condition that concerns everybody."""
    refuses: ClassVar[bool] = True
    """Whether it can be NOT_MET; False: known facts make it MET, or it stays UNKNOWN."""

    def __post_init__(self) -> None:
        if not self.cites and not self.policy:
            raise NO_CITATION.error("cites", code=self.code)

    @property
    def key(self) -> str:
        """Its name in a decision: the code, with the variant where a right has several of its class."""
        return f"{self.code}_{self.variant}" if self.variant else self.code

    @property
    def title(self) -> Text:
        """What is asked, as an officer would say it."""
        return self.asks.format(**dict(self.parameters()))

    def heading(self, case: Case) -> Text:  # noqa: ARG002
        """What is asked of this person, under the readings chosen."""
        return self.title

    def parameters(self) -> tuple[tuple[str, object], ...]:
        """Return the numbers and dates of the condition by name, without the citations, audience and variant."""
        return tuple((field.name, getattr(self, field.name)) for field in fields(self) if field.name not in _NOT_ASKING)

    @abstractmethod
    def evaluate(self, case: Case) -> Timeline:
        """Answer for every day, as if the law asked on every day."""

    def warnings(self, case: Case) -> tuple[Text, ...]:  # noqa: ARG002
        """Return what to take note of although it decides nothing."""
        return ()

    def warnings_on(self, case: Case, on: date) -> tuple[Text, ...]:  # noqa: ARG002
        """Return what to take note of on the day asked about alone."""
        return ()

    def not_asked(self) -> Timeline | None:
        """Tell for every day whether the law does not ask: MET while no cited provision binds; None: it always asks.

        Days before those that are supported are left out of account. UNKNOWN where the day on which a provision took
        effect is not established (reading ``instrument_day``).
        """
        if not self.cites:
            return None
        silent = negate(any_of(in_force(place) for place in self.cites))
        supported = silent.position(SUPPORTED_FROM)
        if all(status is NOT_MET for status in silent.statuses[supported:]):
            return None
        return silent

    @property
    def possible_readings(self) -> tuple[str, ...]:
        """The named readings that can change its answer for anybody, with the numbers that it holds."""
        return self.readings

    def readings_used(self, case: Case) -> tuple[str, ...]:  # noqa: ARG002
        """Name the readings that can change the answer for this person."""
        return self.possible_readings

    def reason_text(self, reason: Reason) -> Text | None:
        """Write the sentence of a reason, or None where the status says it all."""
        phrase = self.phrases.get(reason.code)
        return None if phrase is None else phrase.format(**dict(reason.values))


_NOT_ASKING: Final = frozenset({"cites", "at_best", "whom", "variant", "policy"})


def where_asked(timeline: Timeline, not_asked: Timeline) -> Timeline:
    """Keep the answer on the days on which the law asks; on the others the condition counts as met, unasked.

    Where it is not clear whether the law asks, an answer that is not MET is UNKNOWN.
    """
    starts: list[date] = []
    statuses: list[Status] = []
    reasons: list[Reason] = []
    for day in sorted({*timeline.starts, *not_asked.starts}):
        status, reason = _heard(timeline, not_asked, day)
        if not starts or status is not statuses[-1] or reason != reasons[-1]:
            starts.append(day)
            statuses.append(status)
            reasons.append(reason)
    return Timeline(tuple(starts), tuple(statuses), tuple(reasons))


def _heard(timeline: Timeline, not_asked: Timeline, day: date) -> tuple[Status, Reason]:
    """Answer for one day, on which one of the two timelines changes."""
    at, spoken = bisect_right(timeline.starts, day) - 1, bisect_right(not_asked.starts, day) - 1
    silent, status = not_asked.statuses[spoken], timeline.statuses[at]
    if silent is MET:
        return MET, NOT_ASKED
    if silent is NOT_MET or status is MET:
        return status, timeline.reasons[at]
    return UNKNOWN, _open(status, timeline.reasons[at], not_asked.reasons[spoken])


def silent_for(not_asked: Timeline | None, concerned: Timeline) -> Timeline:
    """Tell when the law asks nothing of a person: it does not speak, or not of people like this one.

    Where both are open, what is missing for either is named: one of them alone settles nothing.
    """
    outside = negate(concerned)
    if not_asked is None:
        return outside
    if UNKNOWN not in not_asked.statuses or UNKNOWN not in outside.statuses:
        return any_of([not_asked, outside])
    days = sorted({*not_asked.starts, *outside.starts})
    return Timeline.of((day, *_either(not_asked.span_at(day), outside.span_at(day))) for day in days)


def _either(one: Span, other: Span) -> tuple[Status, Reason]:
    first = one if one.status >= other.status else other
    if one.status is not UNKNOWN or other.status is not UNKNOWN:
        return first.status, first.reason
    named = one.reason.missing or _NOT_ESTABLISHED.missing
    return UNKNOWN, Reason("missing", tuple(dict.fromkeys(named + other.reason.missing)))


def _open(status: Status, reason: Reason, why: Reason) -> Reason:
    """Say what is missing where it is not clear whether the law asks: that, and what it would ask for."""
    unclear = why if why.missing else _NOT_ESTABLISHED
    if status is NOT_MET:
        return unclear
    return Reason("missing", tuple(dict.fromkeys(unclear.missing + reason.missing)))


def always(status: Status, code: str = "", **values: object) -> Timeline:
    """Answer the same on every day."""
    return Timeline.constant(status, Reason(code, (), tuple(values.items())))


def agreed(answers: Sequence[Timeline], why: Reason) -> Timeline:
    """Give on each day the answer that all ways of reading give; where they differ, UNKNOWN with what is missing."""
    spans = []
    for day in sorted({day for answer in answers for day in answer.starts}):
        found = [answer.span_at(day) for answer in answers]
        if len({span.status for span in found}) == 1:
            spans.append((day, found[0].status, found[0].reason))
        else:
            missing = dict.fromkeys((*why.missing, *(path for span in found for path in span.reason.missing)))
            spans.append((day, UNKNOWN, why._replace(missing=tuple(missing))))
    return Timeline.of(spans)


def unknown(*missing: str) -> Timeline:
    """Answer UNKNOWN on every day, naming the facts that are missing."""
    return Timeline.constant(UNKNOWN, Reason("missing", missing))


def met_outside(start: date, end: date | None, status: Status, why: Reason) -> Timeline:
    """Answer MET on every day but those from ``start`` up to, not including, ``end`` (None: without end)."""
    spans = [(ALWAYS, MET, NO_REASON), (start, status, why)]
    return Timeline.of(spans if end is None else [*spans, (end, MET, NO_REASON)])


ALWAYS_MET: Final = always(MET)
UNASKED: Final = Timeline.constant(MET, NOT_ASKED)
"""Met, and not shown: the law does not ask this of the person."""
