"""Who may join what, for many people and offerings: the answers of admission, each question worked out once.

The answers are those of :meth:`Offering.admit`. What differs is only how often a question is asked: an answer is shared
by all offerings that do not differ in what the question asks about, and by all people who do not.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from datetime import date
from typing import NamedTuple

from pembinaan.core.timeline import Status, Timeline
from pembinaan.eligibility.admission.admission import Entrance
from pembinaan.eligibility.admission.applicant import Applicant
from pembinaan.eligibility.admission.asked import At
from pembinaan.eligibility.admission.conditions.in_law import kind_of
from pembinaan.eligibility.admission.vocabulary import CONDITIONS, VOCABULARY
from pembinaan.eligibility.condition import Condition
from pembinaan.participants.people import Narapidana, Tahanan
from pembinaan.planning.alike import By
from pembinaan.planning.shared_questions import Question, Questions
from pembinaan.programs.entry import EntryKind

__all__ = ["Answers"]


class _Steady(NamedTuple):
    """Hold the answers of one person to questions that many offerings ask alike.

    Attributes:
        worst: The lowest of those that are the same on all days.
        moving: The others, which are read on the first day of an offering.
    """

    worst: Status
    moving: list[tuple[Question, Timeline]]


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
    steady: tuple[Question, ...]
    falling: tuple[Question, ...]


class Answers:
    """Answer for many people and offerings, on one day.

    Args:
        entrances: The entrances of the offerings.
        on: The day.
    """

    def __init__(self, entrances: Sequence[Entrance], on: date) -> None:
        self.questions = Questions(entrances, on)
        self._conditions: dict[int, Condition] = {}
        self._alike: dict[Hashable, list[_Shared]] = {}
        register = entrances[0].door.register if entrances else None
        self._enrolled = {one.participant_reference for one in register.enrolments} if register else set()

    def of(self, applicant: Applicant, places: Iterable[int]) -> dict[int, Status]:
        """Answer for one person in these offerings, without regard to free places."""
        who = (kind_of(applicant.person), applicant.person.reference in self._enrolled)
        shared = self._alike.get(who)
        if shared is None:
            shared = self._alike[who] = [self._shared(place, applicant) for place in range(len(self.questions.of))]
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
        if worst is Status.NOT_MET:
            return worst
        found = [question.comes_to[timeline.at(self.questions.begin[place])] for question, timeline in own.moving]
        for question in shared.falling:
            if question.number not in row:
                row.update(self._falling(question, applicant))
            found.append(row[question.number])
        return min(worst, *found, worst)

    def _steady(self, applicant: Applicant, questions: tuple[Question, ...]) -> _Steady:
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
        questions = self.questions.of[place]
        own = [question for question in questions if self._is_own(question.asks.person, applicant)]
        common = self._steady(applicant, tuple(question for question in questions if question not in own))
        read = [question.comes_to[timeline.at(self.questions.begin[place])] for question, timeline in common.moving]
        steady = tuple(question for question in own if question.asks.falls is None)
        numbers = tuple(question.number for question in steady)
        return _Shared(
            min(common.worst, *read, Status.MET),
            self.questions.number(numbers),
            steady,
            tuple(question for question in own if question.asks.falls is not None),
        )

    def _is_own(self, by: By, applicant: Applicant) -> bool:
        """Tell whether an answer is this person's alone."""
        if by is By.KIND:
            return not isinstance(applicant.person, Narapidana | Tahanan)
        if by is By.ENROLLED:
            return applicant.person.reference in self._enrolled
        return by is By.PERSON

    def _falling(self, question: Question, applicant: Applicant) -> dict[int, Status]:
        """Answer a question for all days of its family: where two days agree, so do all between them."""
        steps = self.questions.falling[question.family]
        found: dict[int, Status] = {}
        open_ends = [(0, len(steps) - 1)]
        while open_ends:
            first, last = open_ends.pop()
            for at in (first, last):
                if steps[at].number not in found:
                    held = self._work_out(steps[at], applicant)
                    found[steps[at].number] = self._today(held, question)
            if found[steps[first].number] is found[steps[last].number]:
                found.update((one.number, found[steps[first].number]) for one in steps[first:last])
            elif last - first > 1:
                middle = (first + last) // 2
                open_ends += [(first, middle), (middle, last)]
        return found

    def _today(self, held: Status | Timeline, question: Question) -> Status:
        return held if isinstance(held, Status) else question.comes_to[held.at(self.questions.on)]

    def _work_out(self, question: Question, applicant: Applicant) -> Status | Timeline:
        rule = question.rule
        of_some = rule.kind is not EntryKind.STATUS and rule.people is not None
        if of_some and kind_of(applicant.person) not in (rule.people or ()):
            return Status.MET
        at = At(question.door, applicant, rule, question.own)
        if rule.kind in CONDITIONS:
            condition, case = self._condition(question, at), applicant.case
            timeline = applicant.answer(condition) if case is None else condition.evaluate(case)
        else:
            found = VOCABULARY[rule.kind](at)
            if found is None:
                return Status.MET
            timeline = found.timeline
        if question.asks.at_start and len(timeline.starts) > 1:
            return timeline
        return question.comes_to[timeline.at(self.questions.on)]

    def _condition(self, question: Question, at: At) -> Condition:
        """Make the condition of a question once for everybody."""
        held = self._conditions.get(question.number)
        if held is None:
            held = self._conditions[question.number] = CONDITIONS[question.rule.kind](at)
        return held
