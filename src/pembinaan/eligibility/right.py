"""A right: its conditions in the order of its law, and the verb that decides."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import count
from types import MappingProxyType
from typing import Final

from pembinaan.core.errors import UnsupportedError
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status, Timeline
from pembinaan.eligibility.audience import audience_group, membership, register
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import (
    SUPPORTED_FROM,
    SUPPORTED_UNTIL,
    UNASKED,
    Condition,
    where_asked,
    where_concerned,
)
from pembinaan.eligibility.decision import Decision
from pembinaan.law.readings import DEFAULT_READINGS, Readings
from pembinaan.participants.people import AnakBinaan, Convict, Participant

__all__ = ["Right"]

_ADULT: Final = 18
_NARAPIDANA: Final = MappingProxyType({"narapidana": SUPPORTED_FROM})
_ALWAYS_MET: Final = (Status.MET,)
_Asked = tuple[int, int, Condition, Timeline | None]
"""Place in the right, number of the question, the condition, and when it is not asked."""
_Chosen = tuple[int, int, Condition, Timeline | None, bool]
"""The same, with whether it concerns these people on every day."""
_NUMBERS: Final = count()
_QUESTIONS: Final[dict[object, int]] = {}
"""Numbers of the questions that conditions ask: the same for two conditions that differ in their citations only."""


class Right:
    """Hold a conditional right: what it is called and what the law asks for it.

    Args:
        code: Stable name, such as ``pembebasan_bersyarat``.
        title: Its name in both languages.
        requires: Its conditions, all of which must be met, in the order in which the law and officers list them.
        penalties: The main penalties for which it is modelled.
        people: The kinds of person for whom it is modelled, each with the first day of the law that is modelled.
    """

    def __init__(
        self,
        *,
        code: str,
        title: Text,
        requires: tuple[Condition, ...],
        penalties: tuple[str, ...] = ("penjara", "kurungan"),
        people: Mapping[str, date] = _NARAPIDANA,
    ) -> None:
        self.code = code
        self.title = title
        self.requires = requires
        self.penalties = penalties
        self.people = people
        self._asked: tuple[_Asked, ...] | None = None
        self._chosen: dict[int, tuple[_Chosen, ...]] = {}
        register(item.whom for item in requires)

    def asking(self, requires: tuple[Condition, ...]) -> Right:
        """Return the same right with other conditions."""
        return Right(code=self.code, title=self.title, requires=requires, penalties=self.penalties, people=self.people)

    def __repr__(self) -> str:
        return f"Right({self.code!r})"

    def decide(self, person: Participant | Case, *, on: date, readings: Readings = DEFAULT_READINGS) -> Decision:
        """Decide whether a person may receive this right on a day, under the law in force on that day.

        The answer covers every day: it also knows since when, from when, and what changes next.

        Args:
            person: The person, or a :class:`Case` when several questions are asked about the same person (its readings
                are then the ones that count).
            on: The day asked about.
            readings: How unsettled points of law are read.

        Returns:
            The decision. That a person is not eligible is a value, never an error.

        Raises:
            UnsupportedError: When the law for this person or day is not modelled: ``right.before_2012``,
                ``right.too_far_ahead``, ``right.participant_kind``, ``right.child``, ``right.child_penalty``,
                ``right.penalty``.
        """
        case = person if isinstance(person, Case) else _case(self, person, readings)
        if type(on) is not date:
            message = f"on must be a datetime.date, not {type(on).__name__}"
            raise TypeError(message)
        if on > SUPPORTED_UNTIL:
            raise _unsupported("right.too_far_ahead", _AHEAD, self.title, day=SUPPORTED_UNTIL)
        self._check(case, on)
        return Decision(self, case, on, self._timelines(case))

    def _timelines(self, case: Case) -> tuple[Timeline, ...]:
        """Answer every condition, where the law asks for it: it is not asked, or it is met."""
        known = case.timelines
        found = [UNASKED] * len(self.requires)
        group = audience_group(case)
        for at, question, condition, not_asked, always in self._chosen.get(group) or self._choose(group, case):
            timeline = known.get(question)
            if timeline is None:
                timeline = condition.evaluate(case)
                if not always:
                    timeline = where_concerned(timeline, condition.whom.concerns(case), not_asked)
                elif not_asked is not None and timeline.statuses != _ALWAYS_MET:
                    timeline = where_asked(timeline, not_asked)
                known[question] = timeline
            found[at] = timeline
        return tuple(found)

    def _choose(self, group: int, case: Case) -> tuple[_Chosen, ...]:
        """Leave out the conditions that concern other people only, once for people who are alike in that."""
        chosen = []
        for item in self._asked or self._open():
            belongs = membership(item[2].whom.concerns(case))
            if belongs is not Status.NOT_MET:
                chosen.append((*item, belongs is Status.MET))
        self._chosen[group] = tuple(chosen)
        return self._chosen[group]

    def _open(self) -> tuple[_Asked, ...]:
        """Find out once when the law asks for each condition, and which conditions ask the same as another right's."""
        asked = []
        for at, condition in enumerate(self.requires):
            not_asked = condition.not_asked()
            question = (type(condition), condition.parameters(), not_asked, condition.whom)
            asked.append((at, _QUESTIONS.setdefault(question, next(_NUMBERS)), condition, not_asked))
        self._asked = tuple(asked)
        return self._asked

    def _check(self, case: Case, on: date) -> None:
        """Refuse whom the law that is modelled does not speak of."""
        person = case.person
        since = self.people.get(person.kind)
        if since is None:
            raise _unsupported("right.participant_kind", _KIND, self.title, kinds=", ".join(self.people))
        if on < since:
            raise _unsupported("right.before_2012", _BEFORE, self.title, day=since)
        if isinstance(person, AnakBinaan):
            if case.reckoning is None:
                raise _unsupported("right.child_penalty", _CHILD_PENALTY, self.title)
        elif person.birth_date is not None and on < case.readings.counting.add_years(person.birth_date, _ADULT):
            raise _unsupported("right.child", _CHILD, self.title)
        if case.reckoning is not None and case.reckoning.sentence.penalty not in self.penalties:
            raise _unsupported("right.penalty", _PENALTY, self.title, penalty=case.reckoning.sentence.penalty)


_BEFORE: Final = Text(
    id="{right}: hukum sebelum {day} belum dimodelkan.", en="{right}: the law before {day} is not modelled."
)
_AHEAD: Final = Text(id="{right}: hari sesudah {day} tidak dijawab.", en="{right}: days after {day} are not answered.")
_KIND: Final = Text(
    id="{right}: hanya dimodelkan untuk {kinds}.",
    en="{right}: modelled for {kinds} only.",
)
_CHILD: Final = Text(
    id="{right}: orang ini belum 18 tahun pada hari itu; catat sebagai anak_binaan.",
    en="{right}: this person is under 18 on that day; record the person as anak_binaan.",
)
_CHILD_PENALTY: Final = Text(
    id="{right}: anak tidak dapat dipidana mati atau seumur hidup (Pasal 3 huruf f UU 11/2012); periksa pidananya.",
    en="{right}: a child cannot be sentenced to life or death (Pasal 3 huruf f UU 11/2012); check the sentence.",
)
_PENALTY: Final = Text(
    id="{right}: untuk pidana '{penalty}' belum dimodelkan.", en="{right}: not modelled for the penalty '{penalty}'."
)


def _case(right: Right, person: object, readings: Readings) -> Case:
    if not isinstance(person, Participant):
        kind = type(person).__name__
        message = f"a person must be a Narapidana, an AnakBinaan or a Case, not {kind}; read JSON with read_person"
        raise TypeError(message)
    if not isinstance(person, Convict):
        raise _unsupported("right.participant_kind", _KIND, right.title, kinds=", ".join(right.people))
    return Case(person, readings)


def _unsupported(code: str, text: Text, right: Text, **values: object) -> UnsupportedError:
    return UnsupportedError(code, text.format(right=right, **values))
