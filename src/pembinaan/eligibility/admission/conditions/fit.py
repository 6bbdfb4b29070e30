"""Whether a doctor finds the person fit for what an offering asks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Timeline, all_of
from pembinaan.eligibility.admission.conditions.of_file import OfFile
from pembinaan.eligibility.condition import (
    MET,
    NOT_MET,
    unknown,
    where_asked,
)
from pembinaan.participants.coaching.levels import FitFor
from pembinaan.participants.coaching.records import FitnessLetter
from pembinaan.participants.people import Participant

__all__ = ["Fit"]


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
        "no_letter": Text(
            id="belum ada surat dokter untuk {matter} (catat pada 'coaching.fitness')",
            en="no letter of a doctor for {matter} yet (record it in 'coaching.fitness')",
        ),
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
