"""Who the person is in law, and of which group that an agreement serves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar, Final

from pembinaan.core.counting import DEFAULT_CONVENTION
from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Timeline
from pembinaan.eligibility.admission.conditions.of_file import OfFile
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import ALWAYS_MET, MET, NOT_MET, UNKNOWN, Condition, always, unknown
from pembinaan.law.citation import Citation
from pembinaan.participants.people import AnakBinaan, Klien, Narapidana, Participant, Tahanan
from pembinaan.participants.records import OffenceClass
from pembinaan.programs.entry import PersonKind

__all__ = ["ADULT_FROM", "InLaw", "OffenceNotOf", "adult_klien", "kind_of"]

_DAY: Final = timedelta(days=1)
_KINDS: Final[dict[type[Participant], PersonKind]] = {
    Tahanan: "tahanan",
    Narapidana: "narapidana",
    AnakBinaan: "anak_binaan",
    Klien: "klien",
}
_NAMES: Final[dict[PersonKind, str]] = {
    "tahanan": "Tahanan",
    "narapidana": "Narapidana",
    "anak_binaan": "Anak Binaan",
    "klien": "Klien",
}
ADULT_FROM: Final = 18
"""The age, in years, from which somebody is no child (UU 22/2022 Pasal 1 angka 7)."""


def kind_of(person: Participant) -> PersonKind:
    """Name who the person is by the record."""
    return _KINDS[type(person)]


@dataclass(frozen=True, eq=False, kw_only=True)
class InLaw(OfFile):
    """Ask that the person is of a kind that may join; a Klien only while the guidance by the Bapas runs."""

    people: tuple[PersonKind, ...]

    code = "in_law"
    passing = frozenset({"not_begun"})
    lasting = frozenset({"guidance_over"})
    asks = Text(id="kedudukan hukum: {people}", en="status in law: {people}")
    phrases: ClassVar[Mapping[str, Text]] = {
        "other": Text(id="orang ini {kind}", en="this person is {kind}"),
        "not_begun": Text(id="bimbingan mulai {start}", en="the guidance begins on {start}"),
        "guidance_over": Text(id="bimbingan selesai {last_day}", en="the guidance was over on {last_day}"),
    }

    @property
    def title(self) -> Text:
        """Name the kinds."""
        return self.asks.format(people=", ".join(_NAMES[kind] for kind in self.people))

    def judge(self, person: Participant) -> Timeline:
        kind = kind_of(person)
        if kind not in self.people:
            return always(NOT_MET, "other", kind=_NAMES[kind])
        return _guided(person) if isinstance(person, Klien) else ALWAYS_MET


def _guided(klien: Klien) -> Timeline:
    """Answer MET from the first to the last day of the guidance; without a last day it is not known to run on."""
    held = klien.bimbingan
    if held is None:
        return unknown("bimbingan")
    spans = [(ALWAYS, NOT_MET, Reason("not_begun", (), (("start", held.start),)))]
    if held.last_day is None:
        return Timeline.of([*spans, (held.start, UNKNOWN, Reason("missing", ("bimbingan.last_day",)))])
    over = Reason("guidance_over", (), (("last_day", held.last_day),))
    return Timeline.of([*spans, (held.start, MET, NO_REASON), (held.last_day + _DAY, NOT_MET, over)])


def adult_klien(klien: Klien) -> Timeline:
    """Tell for every day whether a Klien is an adult: from the 18th birthday on."""
    if klien.birth_date is None:
        return unknown("birth_date")
    return Timeline.switch(_turns_adult(klien.birth_date), NOT_MET, MET)


def _turns_adult(birth_date: date) -> date:
    return DEFAULT_CONVENTION.add_years(birth_date, ADULT_FROM)


@dataclass(frozen=True, eq=False, kw_only=True)
class OffenceNotOf(Condition):
    """Ask that no offence of the judgment is of an excluded class, as it is recorded."""

    classes: tuple[OffenceClass, ...]
    cites: tuple[Citation, ...] = ()
    policy: bool = True

    code = "offence_not_of"
    lasting = frozenset({"excluded"})
    asks = Text(id="tindak pidana bukan: {classes}", en="the offence is not one of: {classes}")
    phrases: ClassVar[Mapping[str, Text]] = {
        "excluded": Text(id="termasuk {classes}", en="it is one of {classes}"),
    }

    @property
    def title(self) -> Text:
        """Name the classes."""
        return self.asks.format(classes=_listed(self.classes))

    def evaluate(self, case: Case) -> Timeline:
        offences = case.person.offences
        if offences is None:
            return unknown("offences")
        excluded = tuple(one for one in offences if one in self.classes)
        return always(NOT_MET, "excluded", classes=_listed(excluded)) if excluded else ALWAYS_MET


def _listed(classes: tuple[OffenceClass, ...]) -> str:
    return ", ".join(one.value.replace("_", " ") for one in classes)
