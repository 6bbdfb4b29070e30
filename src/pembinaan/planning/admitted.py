"""Who may join what, for many people and offerings: the answers of :meth:`Entrance.admitted`, each asked once.

What many offerings ask of a person alike is asked once, and what does not differ among people for all of them together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from pembinaan.core.timeline import Status, Timeline
from pembinaan.eligibility.admission.applicant import Applicant
from pembinaan.eligibility.admission.conditions.in_law import kind_of
from pembinaan.eligibility.admission.entrance import Entrance
from pembinaan.participants.people import Narapidana, Tahanan
from pembinaan.planning.shared_questions import By, Question, Questions, Shared, Steady, differs_by

__all__ = ["Answers"]


_Known = tuple[dict[int, Status], dict[int, Steady]]
"""What one person has been asked so far: falling conditions by number, and steady ones by theirs."""


class Answers:
    """Answer for many people and offerings, on one day.

    Args:
        entrances: The entrances of the offerings, all with the same register.
        on: The day.
    """

    def __init__(self, entrances: Sequence[Entrance], on: date) -> None:
        self.on = on
        self.questions = Questions(entrances, on)
        self._begin = [max(on, entrance.door.offering.starts) for entrance in entrances]
        self._alike: dict[tuple[str, bool], list[Shared]] = {}
        register = entrances[0].door.register if entrances else None
        self._enrolled = {one.participant_reference for one in register.enrolments} if register else set()

    def of(self, applicant: Applicant, places: Iterable[int]) -> dict[int, Status]:
        """Answer for one person in these offerings, without regard to free places."""
        who = (kind_of(applicant.person), applicant.person.reference in self._enrolled)
        shared = self._alike.get(who)
        if shared is None:
            shared = self._alike[who] = [self._shared(place, applicant) for place in range(len(self._begin))]
        known: _Known = ({}, {})
        return {place: self._one(applicant, place, shared[place], known) for place in places}

    def _shared(self, place: int, applicant: Applicant) -> Shared:
        """Answer at once what is the same for all people of one kind who are, or are not, enrolled anywhere."""
        asked = [one for one in self.questions.hard[place] if one.concerns(applicant)]
        told = [(one, by) for one in asked if (by := differs_by(one)) is not None]
        own = tuple(one for one, by in told if self._is_own(by, applicant))
        worst = min((one.status(applicant, self.on) for one, _ in told if one not in own), default=Status.MET)
        conditions = [one for one in self.questions.of[place] if one.concerns(applicant)]
        steady = tuple(question for question in conditions if question.family is None)
        number = self.questions.number(tuple(question.number for question in steady))
        falling = tuple(question for question in conditions if question.family is not None)
        return Shared(worst, own, number, steady, falling)

    def _is_own(self, by: By, applicant: Applicant) -> bool:
        """Tell whether an answer is this person's alone."""
        if by is By.KIND:
            return not isinstance(applicant.person, Narapidana | Tahanan)
        return by is By.ENROLLED and applicant.person.reference in self._enrolled

    def _one(self, applicant: Applicant, place: int, shared: Shared, known: _Known) -> Status:
        """Return the lowest answer; what is NOT_MET already is not asked further."""
        falling, steady = known
        held = steady.get(shared.number)
        if held is None:
            held = steady[shared.number] = self._steady(applicant, shared.steady)
        worst = min(shared.worst, held.worst)
        if worst is Status.NOT_MET:
            return worst
        found = [question.comes_to[timeline.at(self._begin[place])] for question, timeline in held.moving]
        for question in shared.falling:
            if question.number not in falling:
                falling.update(self._falling(question, applicant))
            found.append(falling[question.number])
        worst = min(worst, *found, worst)
        if worst is Status.NOT_MET or not shared.own:
            return worst
        return min(worst, *(one.status(applicant, self.on) for one in shared.own))

    def _steady(self, applicant: Applicant, questions: Iterable[Question]) -> Steady:
        """Ask the conditions that do not hang on an offering, but for the day on which the answer is read."""
        worst, moving = Status.MET, []
        for question in questions:
            timeline = self._answer(question, applicant)
            if len(timeline.starts) > 1:
                moving.append((question, timeline))
            else:
                worst = min(worst, question.comes_to[timeline.statuses[0]])
        return Steady(worst, moving)

    def _falling(self, question: Question, applicant: Applicant) -> dict[int, Status]:
        """Answer a question for all days of its family: where two days agree, so do all between them."""
        steps = self.questions.falling[question.family]
        found: dict[int, Status] = {}
        open_ends = [(0, len(steps) - 1)]
        while open_ends:
            ends = open_ends.pop()
            for step in (steps[at] for at in ends if steps[at].number not in found):
                found[step.number] = self._today(step, applicant)
            one, other = (found[steps[at].number] for at in ends)
            if one is other:
                found.update((step.number, one) for step in steps[ends[0] : ends[1]])
            elif ends[1] - ends[0] > 1:
                middle = sum(ends) // 2
                open_ends += [(ends[0], middle), (middle, ends[1])]
        return found

    def _today(self, question: Question, applicant: Applicant) -> Status:
        return question.comes_to[self._answer(question, applicant).at(self.on)]

    def _answer(self, question: Question, applicant: Applicant) -> Timeline:
        condition, case = question.condition, applicant.case
        if case is not None:
            return condition.evaluate(case)
        return applicant.answer(condition, (type(condition), condition.parameters()))
