"""What is left to ask of a person when all that is shared with people who are alike has been answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import count
from typing import Final, NamedTuple

from pembinaan.core.timeline import Status, Timeline, all_of
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import UNASKED, Condition, silent_for, where_asked
from pembinaan.eligibility.likeness import Share, watched
from pembinaan.eligibility.silence import Silence

__all__ = ["Answers", "Plan", "Question", "asked", "make_plan", "question"]

_ALWAYS_MET: Final = (Status.MET,)
_NEVER: Final = (Status.NOT_MET,)
_SPEAKS: Final = Timeline.constant(Status.NOT_MET)
_NUMBERS: Final = count()
_KNOWN: Final[dict[object, int]] = {}
"""Numbers of the questions that conditions ask: the same for two conditions that differ in their citations only."""


class Question(NamedTuple):
    """A condition, the number of what it asks, and when the law does not ask it (None: it always does).

    Attributes:
        number: The same for conditions that ask the same of the same people on the same days.
        bare: The same for conditions that ask the same.
    """

    number: int
    bare: int
    condition: Condition
    not_asked: Timeline | None


def question(condition: Condition) -> Question:
    """Number what a condition asks."""
    not_asked = condition.not_asked()
    bare = _number((type(condition), condition.parameters()))
    return Question(_number((bare, not_asked, condition.whom)), bare, condition, not_asked)


def _number(asked: object) -> int:
    return _KNOWN.setdefault(asked, next(_NUMBERS))


class Answers(NamedTuple):
    """The answers of all conditions, and those of them that can make a difference, some put together."""

    every: tuple[Timeline, ...]
    deciding: list[Timeline]

    @classmethod
    def of(cls, every: tuple[Timeline, ...]) -> Answers:
        """Take answers as they are."""
        return cls(every, [timeline for timeline in every if timeline.statuses != _ALWAYS_MET])


class _Own(NamedTuple):
    """A question to which people who are alike may have different answers.

    Attributes:
        question: The question.
        silence: When the law does not ask it of these people; None: that may differ too.
        by_term: Whether those with the same terms may have the same answer.
    """

    question: Question
    silence: Silence | None
    by_term: bool

    def answer(self, case: Case) -> Timeline:
        """Answer it on the days on which the law asks it of this person."""
        number, bare, condition, not_asked = self.question
        if self.by_term and number not in case.alike.of_term(case).apart:
            return self._for_the_term(case)
        timeline = case.timelines.get(bare)
        if timeline is None:
            timeline = case.timelines[bare] = condition.evaluate(case)
        silence = self.silence
        return asked(timeline, not_asked, condition.whom.concerns(case)) if silence is None else silence.cut(timeline)

    def _for_the_term(self, case: Case) -> Timeline:
        """Answer it, and keep the answer if it is the same for all with these terms; with others it need not be."""
        number, _, condition, not_asked = self.question
        timeline, one = watched(case, condition.evaluate)
        concerned, other = watched(case, condition.whom.concerns)
        timeline = asked(timeline, not_asked, concerned)
        held = case.alike.of_term(case)
        if max(one, other) <= Share.SAME_TERM:
            held.answers[number] = timeline
        else:
            held.apart.add(number)
        return timeline


class Plan(NamedTuple):
    """What people who are alike share in a right, and what is left to ask of each."""

    shared: list[Timeline]
    """By place; UNASKED where the answers may differ."""
    together: list[Timeline]
    """The shared answers put together, unless they are met on every day."""
    own: tuple[tuple[int, int, Callable[[Case], Timeline]], ...]
    """What is left to ask: the place, the number under which the answer is kept, and what answers."""

    def answers(self, case: Case) -> Answers:
        """Put the shared answers and the person's own together."""
        known, found, live = case.timelines, self.shared.copy(), []
        for place, number, answer in self.own:
            timeline = known.get(number)
            if timeline is None:
                timeline = known[number] = answer(case)
            found[place] = timeline
            if timeline.statuses != _ALWAYS_MET:
                live.append(timeline)
        return Answers(tuple(found), live + self.together)


def make_plan(questions: Iterable[Question], case: Case) -> Plan:
    """Find out on one person what all who are alike share."""
    shared, own = [], []
    for place, item in enumerate(questions):
        condition = item.condition
        concerned, who = watched(case, condition.whom.concerns)
        shared.append(UNASKED)
        if who is Share.ALIKE and concerned.statuses == _NEVER:
            continue
        timeline, same = _watched_once(item, case)
        share = max(who, same)
        if share is Share.ALIKE:
            shared[-1] = asked(timeline, item.not_asked, concerned)
        else:
            by_term = share is Share.SAME_TERM
            own.append((place, *_left(item, concerned if who is Share.ALIKE else None, by_term=by_term)))
    together = all_of(shared)
    return Plan(shared, [] if together.statuses == _ALWAYS_MET else [together], tuple(own))


def _left(item: Question, concerned: Timeline | None, *, by_term: bool) -> tuple[int, Callable[[Case], Timeline]]:
    """Return the number of a question that is left to ask, and what answers; the bare question where that does."""
    if concerned is None:
        return item.number, _Own(item, None, by_term).answer
    always = concerned.statuses == _ALWAYS_MET
    if always and item.not_asked is None and not by_term:
        return item.bare, item.condition.evaluate
    silent = (item.not_asked or _SPEAKS) if always else silent_for(item.not_asked, concerned)
    return item.number, _Own(item, Silence(silent, met_stays=always), by_term).answer


def _watched_once(item: Question, case: Case) -> tuple[Timeline, Share]:
    """Answer a question and tell who share the answer; once for the rights that ask it of people who are alike."""
    known: tuple[Timeline, Share] | None = case.alike.watched.get(item.bare)
    if known is None:
        timeline, share = watched(case, item.condition.evaluate)
        if share is not Share.ALIKE:
            case.timelines[item.bare], timeline = timeline, UNASKED  # the person's own: kept for the person only
        known = case.alike.watched[item.bare] = timeline, share
    return known


def asked(timeline: Timeline, not_asked: Timeline | None, concerned: Timeline) -> Timeline:
    """Keep the answer on the days on which the law asks, and asks it of these people."""
    if concerned.statuses == _ALWAYS_MET:
        return timeline if not_asked is None or timeline.statuses == _ALWAYS_MET else where_asked(timeline, not_asked)
    return where_asked(timeline, silent_for(not_asked, concerned))
