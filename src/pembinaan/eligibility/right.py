"""A right: its conditions in the order of its law, and the verb that decides."""

from __future__ import annotations

from datetime import date
from itertools import count
from typing import Final

from pembinaan.core.errors import UnsupportedError
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status, Timeline
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import SUPPORTED_FROM, SUPPORTED_UNTIL, Condition, where_asked
from pembinaan.eligibility.decision import Decision
from pembinaan.law.readings import DEFAULT_READINGS, Readings
from pembinaan.participants.people import Narapidana, Participant
from pembinaan.participants.records import OffenceClass

__all__ = ["Right"]

_ADULT: Final = 18
_FIVE_YEARS: Final = 60
"""Narkotika counts as a special offence from five years imposed (PP 99/2012 Pasal 34A ayat (2), 43A ayat (2))."""


_ALWAYS_MET: Final = (Status.MET,)
_Asked = tuple[int, Condition, Timeline | None]
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
    """

    def __init__(
        self,
        *,
        code: str,
        title: Text,
        requires: tuple[Condition, ...],
        penalties: tuple[str, ...] = ("penjara", "kurungan"),
    ) -> None:
        self.code = code
        self.title = title
        self.requires = requires
        self.penalties = penalties
        self._asked: tuple[_Asked, ...] | None = None

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
                ``right.too_far_ahead``, ``right.participant_kind``, ``right.child``, ``right.special_offence``,
                ``right.penalty``.
        """
        case = person if isinstance(person, Case) else _case(self, person, readings)
        if type(on) is not date:
            message = f"on must be a datetime.date, not {type(on).__name__}"
            raise TypeError(message)
        if on < SUPPORTED_FROM:
            raise _unsupported("right.before_2012", _BEFORE, self.title, day=SUPPORTED_FROM)
        if on > SUPPORTED_UNTIL:
            raise _unsupported("right.too_far_ahead", _AHEAD, self.title, day=SUPPORTED_UNTIL)
        self._check_age(case, on)
        self._check_offences(case)
        return Decision(self, case, on, self._timelines(case))

    def _timelines(self, case: Case) -> tuple[Timeline, ...]:
        """Answer every condition, where the law asks for it: it is not asked, or it is met."""
        known = case.timelines
        found = []
        for question, condition, not_asked in self._asked or self._open():
            timeline = known.get(question)
            if timeline is None:
                timeline = condition.evaluate(case)
                if not_asked is not None and timeline.statuses != _ALWAYS_MET:
                    timeline = where_asked(timeline, not_asked)
                known[question] = timeline
            found.append(timeline)
        return tuple(found)

    def _open(self) -> tuple[_Asked, ...]:
        """Find out once when the law asks for each condition, and which conditions ask the same as another right's."""
        asked = []
        for condition in self.requires:
            not_asked = condition.not_asked()
            question = (type(condition), condition.parameters(), not_asked)
            asked.append((_QUESTIONS.setdefault(question, next(_NUMBERS)), condition, not_asked))
        self._asked = tuple(asked)
        return self._asked

    def _check_age(self, case: Case, on: date) -> None:
        """Refuse a child: the rules of Narapidana and of Anak Binaan differ (UU 22/2022 Pasal 13)."""
        born = case.person.birth_date
        if born is not None and on < case.readings.counting.add_years(born, _ADULT):
            raise _unsupported("right.child", _CHILD, self.title)

    def _check_offences(self, case: Case) -> None:
        reckoning = case.reckoning
        if reckoning is None:
            return  # life and death: closed whatever the offence
        if reckoning.sentence.penalty not in self.penalties:
            raise _unsupported("right.penalty", _PENALTY, self.title)
        for offence in case.person.offences or ():
            if offence is OffenceClass.UMUM:
                continue
            if offence is not OffenceClass.NARKOTIKA or self._is_special_narkotika(case):
                raise _unsupported("right.special_offence", _SPECIAL, self.title)

    @staticmethod
    def _is_special_narkotika(case: Case) -> bool:
        """Five years imposed, or a judgment that may be older than PP 99/2012 and so fall under PP 28/2006."""
        reckoning = case.reckoning
        if reckoning is None or reckoning.term.in_months >= _FIVE_YEARS:
            return True
        final = reckoning.sentence.judgment_final_on
        return (final or reckoning.clock) < SUPPORTED_FROM


_BEFORE: Final = Text(
    id="{right}: hukum sebelum {day} belum dimodelkan.", en="{right}: the law before {day} is not modelled."
)
_AHEAD: Final = Text(id="{right}: hari sesudah {day} tidak dijawab.", en="{right}: days after {day} are not answered.")
_KIND: Final = Text(
    id="{right}: hanya dimodelkan untuk Narapidana; untuk Anak Binaan, Klien dan Tahanan belum.",
    en="{right}: modelled for Narapidana only; not yet for Anak Binaan, Klien and Tahanan.",
)
_CHILD: Final = Text(
    id="{right}: orang ini belum 18 tahun pada hari itu; aturan anak belum dimodelkan.",
    en="{right}: this person is under 18 on that day; the rules for children are not yet modelled.",
)
_SPECIAL: Final = Text(
    id="{right}: syarat khusus tindak pidana tertentu (Pasal 34A dan 43A PP 99/2012, PP 28/2006) belum dimodelkan.",
    en="{right}: the rules for special offences (Pasal 34A and 43A PP 99/2012, PP 28/2006) are not yet modelled.",
)
_PENALTY: Final = Text(id="{right}: untuk pidana kurungan belum dimodelkan.", en="{right}: not modelled for kurungan.")


def _case(right: Right, person: object, readings: Readings) -> Case:
    if not isinstance(person, Participant):
        message = f"a person must be a Narapidana or a Case, not {type(person).__name__}; read JSON with read_person"
        raise TypeError(message)
    if not isinstance(person, Narapidana):
        raise _unsupported("right.participant_kind", _KIND, right.title)
    return Case(person, readings)


def _unsupported(code: str, text: Text, right: Text, **values: object) -> UnsupportedError:
    return UnsupportedError(code, text.format(right=right, **values))
