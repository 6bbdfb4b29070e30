"""Who may join what, for many people and offerings: the answers of admission, each question worked out once.

The answers are those of :meth:`Offering.admit`. What differs is only how often a question is asked: an answer is shared
by all offerings that do not differ in what the question asks about, and by all people who do not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from enum import Enum
from operator import itemgetter
from typing import Final, NamedTuple

from pembinaan.core.timeline import Status, Timeline
from pembinaan.eligibility.admission.admission import Entrance
from pembinaan.eligibility.admission.applicant import Applicant
from pembinaan.eligibility.admission.asked import At, Door
from pembinaan.eligibility.admission.conditions.in_law import kind_of
from pembinaan.eligibility.admission.questions import EntryQuestion
from pembinaan.eligibility.admission.vocabulary import CONDITIONS, VOCABULARY
from pembinaan.eligibility.condition import NOT_ASKED, Condition
from pembinaan.eligibility.plan import asked
from pembinaan.participants.people import Narapidana, Tahanan
from pembinaan.programs.admission_record import Choice
from pembinaan.programs.entry import EntryKind, EntryRule
from pembinaan.programs.offering_days import is_outside

__all__ = ["Answers"]


class By(Enum):
    """Say by what of a person an answer can differ."""

    NOTHING = 0
    """By nothing: it is about the offering."""
    KIND = 1
    """By the kind of person."""
    GROUP = 2
    """By the group that an agreement serves: the kind, and for some also the age."""
    ENROLLED = 3
    """By the person's own enrolments; all who have none are alike."""
    PERSON = 4
    """By the person."""


def _this_door(door: Door) -> Hashable:
    return id(door)


def _nothing(_: Door) -> Hashable:
    return None


class _Asks(NamedTuple):
    """Say by what an answer can differ, beside the rule.

    Attributes:
        offering: By what of the offering.
        person: By what of the person.
        at_start: Whether it is asked for the first day of the offering, so that offerings with different first days
            read one and the same answer over time.
        falls: A day of the offering with which the answer never rises: the later that day, the lower the answer.
    """

    offering: Callable[[Door], Hashable] = _nothing
    person: By = By.PERSON
    at_start: bool = True
    falls: Callable[[Door], date] | None = None


_OF_PERSON: Final = _Asks()
_ASKS: Final[Mapping[EntryKind, _Asks]] = {
    EntryKind.AGREEMENT: _Asks(_this_door, By.NOTHING, at_start=False),
    EntryKind.PLACE: _Asks(_this_door, By.NOTHING, at_start=False),
    EntryKind.STATUS: _Asks(lambda door: door.tahanan, By.KIND),
    EntryKind.TARGET: _Asks(_this_door, By.GROUP, at_start=False),
    EntryKind.REMAIN_GE_DURATION: _Asks(at_start=False, falls=lambda door: door.offering.ends),
    EntryKind.HEALTH: _Asks(lambda door: (is_outside(door.offering), door.offering.work)),
    EntryKind.TPP: _Asks(_this_door, By.ENROLLED, at_start=False),
    EntryKind.CONSENT: _Asks(_this_door, By.ENROLLED, at_start=False),
    EntryKind.CLASH: _Asks(_this_door, By.ENROLLED, at_start=False),
    EntryKind.DOUBLE: _Asks(_this_door, By.ENROLLED, at_start=False),
}
"""What each kind asks about; a kind that is not named asks about the person alone, for the first day."""


class _Question(NamedTuple):
    """Hold one question of one offering.

    Attributes:
        number: The same for questions whose answers are shared.
        rule: What is asked.
        own: Whether the table of the library asks it.
        door: Where it is asked; for the first day, as if that were the day asked about.
        asks: By what the answer can differ.
        comes_to: What each answer comes to on the day, where the law or the offering does not ask it for certain.
        family: The same for questions that differ by one day only, with which the answer falls.
    """

    number: int
    rule: EntryRule
    own: bool
    door: Door
    asks: _Asks
    comes_to: tuple[Status, ...]
    family: Hashable


class _Steady(NamedTuple):
    """Hold the answers of one person to questions that many offerings ask alike.

    Attributes:
        worst: The lowest of those that are the same on all days.
        moving: The others, which are read on the first day of an offering.
    """

    worst: Status
    moving: list[tuple[_Question, Timeline]]


class _Shared(NamedTuple):
    """Hold what an offering answers to all people who are alike, and what it asks of each alone.

    Attributes:
        worst: The lowest of the answers that are the same for all of them.
        number: The same for offerings that ask the same of each alone, but for their days.
        steady: These questions.
        falling: The questions whose answer falls with a day of the offering.
    """

    worst: Status
    number: int
    steady: tuple[_Question, ...]
    falling: tuple[_Question, ...]


class Answers:
    """Answer for many people and offerings, on one day.

    Args:
        entrances: The entrances of the offerings.
        on: The day.
    """

    def __init__(self, entrances: Sequence[Entrance], on: date) -> None:
        self.on = on
        self._numbers: dict[Hashable, int] = {}
        self._conditions: dict[int, Condition] = {}
        self._alike: dict[Hashable, list[_Shared]] = {}
        self._steps: dict[Hashable, dict[date, _Question]] = defaultdict(dict)
        self._begin = [max(on, entrance.door.offering.starts) for entrance in entrances]
        self._questions = [self._questions_of(entrance) for entrance in entrances]
        register = entrances[0].door.register if entrances else None
        self._enrolled = {one.participant_reference for one in register.enrolments} if register else set()

    def _questions_of(self, entrance: Entrance) -> list[_Question]:
        decide = [one for one in entrance.questions if one.hard and one.rule.kind is not EntryKind.PLACES]
        door = entrance.door
        early = replace(door, offering=door.offering.model_copy(update={"starts": min(self.on, door.offering.starts)}))
        return [self._question(one, door, early) for one in decide]

    def _question(self, one: EntryQuestion, door: Door, early: Door) -> _Question:
        asks = _ASKS.get(one.rule.kind, _OF_PERSON)
        comes_to = tuple(_combined(one, status, self.on) for status in Status)
        own = one.choice is Choice.TABLE
        family = (one.rule, own, asks.offering(door), comes_to)
        step = None if asks.falls is None else asks.falls(door)
        number = self._numbers.setdefault((family, step), len(self._numbers))
        found = _Question(number, one.rule, own, early if asks.at_start else door, asks, comes_to, family)
        if step is not None:
            self._steps[family][step] = found
        return found

    def of(self, applicant: Applicant, places: Iterable[int]) -> dict[int, Status]:
        """Answer for one person in these offerings, without regard to free places."""
        who = (kind_of(applicant.person), applicant.person.reference in self._enrolled)
        shared = self._alike.get(who)
        if shared is None:
            shared = self._alike[who] = [self._shared(place, applicant) for place in range(len(self._questions))]
        row: dict[int, Status] = {}
        steady: dict[int, _Steady] = {}
        return {place: self._one(applicant, place, shared[place], (row, steady)) for place in places}

    def _one(
        self, applicant: Applicant, place: int, shared: _Shared, known: tuple[dict[int, Status], dict[int, _Steady]]
    ) -> Status:
        """Return the lowest answer; what is NOT_MET already is not asked further."""
        row, steady = known
        own = steady.get(shared.number)
        if own is None:
            own = steady[shared.number] = self._steady(applicant, shared.steady)
        worst = min(shared.worst, own.worst)
        for question, timeline in own.moving if worst else ():
            worst = min(worst, question.comes_to[timeline.at(self._begin[place])])
        for question in shared.falling if worst else ():
            if question.number not in row:
                row.update(self._falling(question, applicant))
            worst = min(worst, row[question.number])
        return worst

    def _steady(self, applicant: Applicant, questions: tuple[_Question, ...]) -> _Steady:
        """Ask what does not hang on the days of an offering, or only on the day on which the answer is read."""
        worst, moving = Status.MET, []
        for question in questions:
            held = self._work_out(question, applicant)
            if isinstance(held, Status):
                worst = min(worst, held)
            else:
                moving.append((question, held))
        return _Steady(worst, moving)

    def _shared(self, place: int, applicant: Applicant) -> _Shared:
        """Answer at once what is the same for all people of one kind who are, or are not, enrolled anywhere."""
        questions = self._questions[place]
        own = [question for question in questions if self._is_own(question.asks.person, applicant)]
        common = self._steady(applicant, tuple(question for question in questions if question not in own))
        read = [question.comes_to[timeline.at(self._begin[place])] for question, timeline in common.moving]
        steady = tuple(question for question in own if question.asks.falls is None)
        numbers = tuple(question.number for question in steady)
        return _Shared(
            min(common.worst, *read, Status.MET),
            self._numbers.setdefault(numbers, len(self._numbers)),
            steady,
            tuple(question for question in own if question.asks.falls is not None),
        )

    def _is_own(self, by: By, applicant: Applicant) -> bool:
        """Tell whether an answer is this person's alone."""
        if by is By.GROUP:
            return not isinstance(applicant.person, Narapidana | Tahanan)
        if by is By.ENROLLED:
            return applicant.person.reference in self._enrolled
        return by is By.PERSON

    def _falling(self, question: _Question, applicant: Applicant) -> dict[int, Status]:
        """Answer a question for all days of its family: where two days agree, so do all between them."""
        steps = [one for _, one in sorted(self._steps[question.family].items(), key=itemgetter(0))]
        found: dict[int, Status] = {}
        open_ends = [(0, len(steps) - 1)]
        while open_ends:
            first, last = open_ends.pop()
            for at in (first, last):
                if steps[at].number not in found:
                    held = self._work_out(steps[at], applicant)
                    found[steps[at].number] = held if isinstance(held, Status) else question.comes_to[held.at(self.on)]
            if found[steps[first].number] is found[steps[last].number]:
                found.update((one.number, found[steps[first].number]) for one in steps[first:last])
            elif last - first > 1:
                middle = (first + last) // 2
                open_ends += [(first, middle), (middle, last)]
        return found

    def _work_out(self, question: _Question, applicant: Applicant) -> Status | Timeline:
        rule = question.rule
        of_some = rule.kind is not EntryKind.STATUS and rule.people is not None
        if of_some and kind_of(applicant.person) not in (rule.people or ()):
            return Status.MET
        at = At(question.door, applicant, rule, question.own)
        if rule.kind in CONDITIONS:
            timeline = applicant.answer(self._condition(question, at))
        else:
            found = VOCABULARY[rule.kind](at)
            if found is None:
                return Status.MET
            timeline = found.timeline
        if question.asks.at_start and len(timeline.starts) > 1:
            return timeline
        return question.comes_to[timeline.at(self.on)]

    def _condition(self, question: _Question, at: At) -> Condition:
        """Make the condition of a question once for everybody."""
        held = self._conditions.get(question.number)
        if held is None:
            held = self._conditions[question.number] = CONDITIONS[question.rule.kind](at)
        return held


def _combined(question: EntryQuestion, status: Status, on: date) -> Status:
    """Say what an answer comes to on a day: MET where the question is not asked."""
    span = asked(Timeline.constant(status), question.silent, question.asked).span_at(on)
    return Status.MET if span.reason == NOT_ASKED else span.status
