"""Conditions on the coaching file: orientation, isolation, a doctor's letter, school and sex."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar, Final

from pembinaan.core.period import Period
from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Timeline, all_of
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import (
    ALWAYS_MET,
    MET,
    NOT_MET,
    UNKNOWN,
    Condition,
    always,
    met_outside,
    unknown,
    where_asked,
)
from pembinaan.law.citation import Citation
from pembinaan.participants.coaching.levels import FitFor, Schooling, Sex
from pembinaan.participants.coaching.records import FitnessLetter
from pembinaan.participants.people import Convict, Participant

__all__ = ["Fit", "NotIsolated", "OfFile", "OfSex", "Oriented", "SchoolingAtMost"]

_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, eq=False, kw_only=True)
class OfFile(Condition):
    """Ask what the file of anybody shows, whether or not a sentence is served.

    On what it rests stands in the rule that asks it, beside the condition, so it cites nothing itself.
    """

    cites: tuple[Citation, ...] = ()
    policy: bool = True

    def evaluate(self, case: Case) -> Timeline:
        """Answer for every day by the file."""
        return self.judge(case.person)

    @abstractmethod
    def judge(self, person: Participant) -> Timeline:
        """Answer for every day by the file of this person."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Oriented(OfFile):
    """Ask that the admisi-orientasi is finished."""

    code = "oriented"
    asks = Text(id="sudah selesai admisi-orientasi", en="the admisi-orientasi is finished")

    def judge(self, person: Participant) -> Timeline:
        held = None if person.coaching is None else person.coaching.orientation
        if held is None:
            return unknown("coaching.orientation")
        if held.end is None:
            open_end = Reason("missing", ("coaching.orientation.end",))
            return Timeline.switch(held.start, NOT_MET, UNKNOWN, NO_REASON, open_end)
        return Timeline.switch(held.end, NOT_MET, MET)


@dataclass(frozen=True, eq=False, kw_only=True)
class NotIsolated(OfFile):
    """Ask that no isolation runs."""

    code = "not_isolated"
    passing = frozenset({"isolated"})
    asks = Text(id="tidak sedang diasingkan", en="not in isolation")
    phrases: ClassVar[Mapping[str, Text]] = {
        "isolated": Text(id="diasingkan sejak {start}", en="in isolation since {start}"),
    }

    def judge(self, person: Participant) -> Timeline:
        held = None if person.coaching is None else person.coaching.discipline
        if held is None:
            return unknown("coaching.discipline")
        covered = person.recorded_until if isinstance(person, Convict) else None
        return all_of(_out_of(item.isolation, covered) for item in held if item.isolation is not None)


def _out_of(isolation: Period, covered: date | None) -> Timeline:
    """Answer NOT_MET while it runs; where its end is not known, as far as the record goes, then UNKNOWN."""
    start, end = isolation.start, isolation.end
    why = Reason("isolated", (), (("start", start),))
    if end is not None:
        return met_outside(start, end, NOT_MET, why)
    later = (UNKNOWN, Reason("missing", ("coaching.discipline[].isolation.end",)))
    return Timeline.of([(ALWAYS, MET, NO_REASON), (start, NOT_MET, why), (max(start, covered or start) + _DAY, *later)])


@dataclass(frozen=True, eq=False, kw_only=True)
class Fit(OfFile):
    """Ask that the latest letter of a doctor on each matter finds the person fit.

    Attributes:
        matters: The matters.
        perhaps: Further matters, each with the path of the fact on which it hangs whether it is asked.
    """

    matters: tuple[FitFor, ...] = ()
    perhaps: tuple[tuple[FitFor, str], ...] = ()

    code = "fit"
    asks = Text(id="dokter menyatakan sehat", en="a doctor finds the person fit")
    phrases: ClassVar[Mapping[str, Text]] = {
        "no_letter": Text(id="belum ada surat dokter untuk {matter}", en="no letter of a doctor for {matter} yet"),
        "not_fit": Text(
            id="surat dokter {stated}: belum sehat untuk {matter}",
            en="letter of a doctor of {stated}: not fit for {matter}",
        ),
    }

    def judge(self, person: Participant) -> Timeline:
        held = None if person.coaching is None else person.coaching.fitness
        if held is None:
            return unknown("coaching.fitness")
        sure = [_by_letters(held, matter) for matter in self.matters]
        return all_of([*sure, *(where_asked(_by_letters(held, one), unknown(path)) for one, path in self.perhaps)])


def _by_letters(letters: Sequence[FitnessLetter], matter: FitFor) -> Timeline:
    """Answer by the latest letter on a matter."""
    name = ("matter", MATTERS[matter])
    spans = [(ALWAYS, NOT_MET, Reason("no_letter", (), (name,)))]
    for letter in sorted((one for one in letters if one.fit_for is matter), key=lambda one: one.stated_on):
        refused = Reason("not_fit", (), (("stated", letter.stated_on), name))
        spans.append((letter.stated_on, *((MET, NO_REASON) if letter.fit else (NOT_MET, refused))))
    return Timeline.of(spans)


MATTERS: Final = {
    FitFor.KERJA: Text(id="bekerja", en="work"),
    FitFor.LUAR_LAPAS: Text(id="kegiatan di luar", en="activities outside"),
    FitFor.PELATIHAN: Text(id="pelatihan", en="training"),
}


@dataclass(frozen=True, eq=False, kw_only=True)
class SchoolingAtMost(OfFile):
    """Ask that no higher school was finished: for a class that leads to the next."""

    highest: Schooling

    code = "schooling_at_most"
    asks = Text(id="pendidikan terakhir paling tinggi {highest}", en="no school finished above {highest}")

    @property
    def title(self) -> Text:
        """Name the school."""
        return self.asks.format(highest=SCHOOLS[self.highest])

    def judge(self, person: Participant) -> Timeline:
        held = None if person.coaching is None else person.coaching.schooling
        if held is None:
            return unknown("coaching.schooling")
        ranks = list(Schooling)
        return ALWAYS_MET if ranks.index(held) <= ranks.index(self.highest) else always(NOT_MET)


SCHOOLS: Final = {
    Schooling.BELUM_TAMAT_SD: Text(id="belum tamat SD", en="primary school not finished"),
    Schooling.SD: Text(id="SD", en="primary school (SD)"),
    Schooling.SMP: Text(id="SMP", en="junior secondary school (SMP)"),
    Schooling.SMA: Text(id="SMA", en="senior secondary school (SMA)"),
    Schooling.PERGURUAN_TINGGI: Text(id="perguruan tinggi", en="university"),
}


@dataclass(frozen=True, eq=False, kw_only=True)
class OfSex(OfFile):
    """Ask for one sex: for a class that is held for one alone."""

    sex: Sex

    code = "of_sex"
    asks = Text(id="kelas untuk {sex}", en="a class for {sex}")

    @property
    def title(self) -> Text:
        """Name for whom the class is."""
        return self.asks.format(sex=SEXES[self.sex])

    def judge(self, person: Participant) -> Timeline:
        held = None if person.coaching is None else person.coaching.sex
        if held is None:
            return unknown("coaching.sex")
        return ALWAYS_MET if held is self.sex else always(NOT_MET)


SEXES: Final = {
    Sex.PEREMPUAN: Text(id="perempuan", en="women"),
    Sex.LAKI_LAKI: Text(id="laki-laki", en="men"),
}
