"""A right: its conditions in the order of its law, and the verb that decides."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from pembinaan.core.asked import the_day
from pembinaan.core.errors import UnsupportedError
from pembinaan.core.text import Text
from pembinaan.eligibility.audience import UU22_FROM
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import SUPPORTED_FROM, SUPPORTED_UNTIL, Condition
from pembinaan.eligibility.decision import Decision
from pembinaan.eligibility.likeness import MOST_GROUPS, Likeness, join
from pembinaan.eligibility.plan import Answers, Plan, Question, make_plan, question
from pembinaan.law.readings import DEFAULT_READINGS, Readings
from pembinaan.participants.people import AnakBinaan, Convict, Participant

__all__ = ["Right"]

_ADULT: Final = 18
_OF_AN_LPKA: Final = 14
"""From this age a child is an Anak Binaan (UU 22/2022 Pasal 1 angka 7)."""
_NARAPIDANA: Final = MappingProxyType({"narapidana": SUPPORTED_FROM})


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
        self._questions: tuple[Question, ...] | None = None
        self._plans: dict[Likeness, Plan] = {}

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
            InvalidError: ``day.not_a_date``.
            UnsupportedError: When the law for this person or day is not modelled: ``right.before_2012``,
                ``right.before_modelled``, ``right.too_far_ahead``, ``right.participant_kind``, ``right.child``,
                ``right.child_penalty``, ``right.under_14``, ``right.penalty``.
        """
        the_day(on)
        case = person if isinstance(person, Case) else _case(self, person, readings)
        if on > SUPPORTED_UNTIL:
            raise _unsupported("right.too_far_ahead", _AHEAD, self.title, day=SUPPORTED_UNTIL)
        self._check(case, on)
        return Decision(self, case, on, self._answers(case))

    def _answers(self, case: Case) -> Answers:
        """Answer every condition, where the law asks for it: it is not asked, or it is met."""
        alike = case.alike or join(case)
        plan = self._plans.get(alike)
        if plan is None:
            plan = self._plan(alike, case)
        return plan.answers(case)

    def _plan(self, alike: Likeness, case: Case) -> Plan:
        """Make the plan for people who are alike; of no more groups than are kept."""
        if len(self._plans) >= MOST_GROUPS:
            self._plans.clear()
        plan = self._plans[alike] = make_plan(self._open(), case)
        return plan

    def _open(self) -> tuple[Question, ...]:
        """Find out once when the law asks for each condition, and which conditions ask the same as another right's."""
        if self._questions is None:
            self._questions = tuple(map(question, self.requires))
        return self._questions

    def _too_early(self, kind: str, since: date) -> UnsupportedError:
        """Refuse a day before the law that is modelled: 12 November 2012, or for this right and person a later day."""
        if since == SUPPORTED_FROM:
            return _unsupported("right.before_2012", _BEFORE, self.title, day=since)
        return _unsupported("right.before_modelled", _BEFORE_ITS_OWN, self.title, kind=_KINDS[kind], day=since)

    def _check(self, case: Case, on: date) -> None:
        """Refuse whom the law that is modelled does not speak of."""
        person = case.person
        since = self.people.get(person.kind)
        if since is None:
            raise _unsupported("right.participant_kind", _KIND, self.title, kinds=", ".join(self.people))
        if on < since:
            raise self._too_early(person.kind, since)
        if isinstance(person, AnakBinaan):
            if case.reckoning is None:
                raise _unsupported("right.child_penalty", _CHILD_PENALTY, self.title)
            if case.law_from(UU22_FROM) <= on < case.readings.counting.add_years(person.birth_date, _OF_AN_LPKA):
                raise _unsupported("right.under_14", _UNDER_14, self.title)
        elif person.birth_date is not None and on < case.readings.counting.add_years(person.birth_date, _ADULT):
            raise _unsupported("right.child", _CHILD, self.title)
        if case.reckoning is not None and case.reckoning.sentence.penalty not in self.penalties:
            raise _unsupported("right.penalty", _PENALTY, self.title, penalty=case.reckoning.sentence.penalty)


_BEFORE: Final = Text(
    id="{right}: hukum sebelum {day} belum dimodelkan.", en="{right}: the law before {day} is not modelled."
)
_BEFORE_ITS_OWN: Final = Text(
    id="{right}: untuk {kind}, hukum sebelum {day} belum dimodelkan.",
    en="{right}: for {kind} the law before {day} is not modelled.",
)
_KINDS: Final = {
    "narapidana": Text(id="Narapidana", en="a Narapidana"),
    "anak_binaan": Text(id="Anak Binaan", en="an Anak Binaan"),
}
_AHEAD: Final = Text(id="{right}: hari sesudah {day} tidak dijawab.", en="{right}: days after {day} are not answered.")
_KIND: Final = Text(
    id="{right}: hanya dimodelkan untuk {kinds}.",
    en="{right}: modelled for {kinds} only.",
)
_CHILD: Final = Text(
    id="{right}: orang ini belum 18 tahun pada hari itu; catat sebagai anak_binaan.",
    en="{right}: this person is under 18 on that day; record the person as anak_binaan.",
)
_UNDER_14: Final = Text(
    id="{right}: anak ini belum 14 tahun pada hari itu, jadi bukan Anak Binaan (Pasal 1 angka 7 UU 22/2022); periksa"
    " tanggal lahirnya.",
    en="{right}: this child is under 14 on that day, so no Anak Binaan (Pasal 1 angka 7 UU 22/2022); check the day of"
    " birth.",
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
