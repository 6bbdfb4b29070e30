"""For whom a class is: those who finished no higher school, or one sex."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import Timeline
from pembinaan.eligibility.admission.conditions.of_file import OfFile
from pembinaan.eligibility.condition import (
    ALWAYS_MET,
    NOT_MET,
    always,
    unknown,
)
from pembinaan.participants.coaching.levels import Schooling, Sex
from pembinaan.participants.people import Participant

__all__ = ["OfSex", "SchoolingAtMost"]


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
