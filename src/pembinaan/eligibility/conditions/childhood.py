"""Conditions that tell remisi, of Narapidana, from pengurangan masa pidana, of Anak Binaan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline
from pembinaan.eligibility.audience import ADULTS, CHILDREN, Audience
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import MET, NOT_MET, UNASKED, UNKNOWN, Condition
from pembinaan.eligibility.conditions.remisi import ServedSinceDetention
from pembinaan.eligibility.conditions.ways import REDUCTION_INSTEAD
from pembinaan.law.data.remission_amounts import PMP_MONTHS
from pembinaan.participants.people import AnakBinaan

__all__ = ["IsNarapidana", "ServedSinceDetentionAsChild", "StillAChild", "where_months"]


@dataclass(frozen=True, eq=False, kw_only=True)
class ServedSinceDetentionAsChild(ServedSinceDetention):
    """Ask of a child that more than three or six months are served since the last detention (``pmp_months``)."""

    @property
    def possible_readings(self) -> tuple[str, ...]:
        """Whether exactly so many months are enough is unsettled of six only."""
        return tuple(name for name in self.readings if name != "remisi_six_months_edge" or self.months == _SIX)

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Name those that this custody raises."""
        return tuple(name for name in super().readings_used(case) if name in self.possible_readings)

    def warnings(self, case: Case) -> tuple[Text, ...]:  # noqa: ARG002 - it holds for every child
        """Say that two layers of the law ask for different months."""
        return (_THREE_OR_SIX,)


_SIX: Final = PMP_MONTHS["six"]
_THREE_OR_SIX: Final = Text(
    id="Belum jelas (tafsir pmp_months): lebih dari 3 bulan menurut laporan tentang Permenkumham 3/2018 (sumber"
    " sekunder), lebih dari 6 bulan menurut Pasal 34 ayat (2) PP 99/2012.",
    en="Open (reading pmp_months): more than 3 months by reports of Permenkumham 3/2018 (secondary sources), more than"
    " 6 by Pasal 34 ayat (2) PP 99/2012.",
)


def where_months(value: str) -> Audience:
    """Return the children of whom so many months are asked under the reading ``pmp_months``."""
    return Audience(
        CHILDREN.title,
        lambda case: CHILDREN.concerns(case) if case.readings.pmp_months == value else _NOBODY,
        ("pmp_months", *CHILDREN.readings),
        CHILDREN.touches,
    )


_NOBODY: Final = Timeline.constant(NOT_MET)


@dataclass(frozen=True, eq=False, kw_only=True)
class StillAChild(Condition):
    """Ask that the person is a child: under 18, in an LPKA.

    From the 18th birthday on it is not settled while the rules of children count (``pmp_after_18``): the definition
    of Anak Binaan and reports of the ministerial rule say under 18.
    """

    code = "still_a_child"
    readings = ("anak_turned_18", "pmp_after_18")
    lasting = frozenset({"as_narapidana", "ended"})
    asks = Text(id="belum 18 tahun, dibina di LPKA", en="under 18, in an LPKA")
    phrases: ClassVar[Mapping[str, Text]] = {
        "as_narapidana": Text(
            id="sekarang berlaku aturan Narapidana; haknya bernama remisi",
            en="now the rules of Narapidana count; the right is called remisi",
        ),
        "ended": Text(id="sudah 18 tahun", en="over 18"),
        "turned_18": Text(
            id="sudah 18 tahun; belum diatur apakah hak ini tetap selama di LPKA",
            en="over 18; not settled whether the right stays open in the LPKA",
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        children = CHILDREN.concerns(case)
        adult = case.readings.counting.add_years(case.person.birth_date or ALWAYS, 18)
        spans = [(ALWAYS, MET, NO_REASON)]
        for day in sorted({adult, *children.starts}):
            status, reason = children.at(day), children.span_at(day).reason
            if status is NOT_MET:
                spans.append((day, NOT_MET, Reason("as_narapidana")))
            elif day < adult:
                spans.append((day, MET, NO_REASON))
            else:
                spans.append((day, *_after_18(case.readings.pmp_after_18, reason.missing)))
        return Timeline.of(spans)

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """By the age alone nobody over 18 counts as a child."""
        return self.readings[:1] if case.readings.anak_turned_18 == "by_age" else self.readings


def _after_18(reading: str, not_moved: tuple[str, ...]) -> tuple[Status, Reason]:
    """Answer from the 18th birthday on; what is missing says whether the person was moved to a Lapas."""
    if reading == "ends":
        return NOT_MET, Reason("ended")
    if reading == "unknown":
        return UNKNOWN, Reason("turned_18", (*not_moved, "reading pmp_after_18"))
    return (UNKNOWN, Reason("missing", not_moved)) if not_moved else (MET, NO_REASON)


@dataclass(frozen=True, eq=False, kw_only=True)
class IsNarapidana(Condition):
    """Ask of somebody sentenced as a child that the rules of Narapidana count (``anak_turned_18``)."""

    code = "is_narapidana"
    readings = ("anak_turned_18",)
    passing = frozenset({"as_anak_binaan"})
    ways = REDUCTION_INSTEAD
    asks = Text(id="aturan Narapidana yang berlaku", en="the rules of Narapidana count")
    phrases: ClassVar[Mapping[str, Text]] = {
        "as_anak_binaan": Text(
            id="aturan Anak Binaan yang berlaku; haknya pengurangan masa pidana",
            en="the rules of Anak Binaan count; the right is pengurangan masa pidana",
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        if not isinstance(case.person, AnakBinaan):
            return UNASKED
        adult = ADULTS.concerns(case)
        spans = zip(adult.starts, adult.statuses, adult.reasons, strict=True)
        return Timeline.of((day, said, _AS_ANAK_BINAAN if said is NOT_MET else why) for day, said, why in spans)

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Of somebody sentenced as an adult there is nothing to read."""
        return self.readings if isinstance(case.person, AnakBinaan) else ()


_AS_ANAK_BINAAN: Final = Reason("as_anak_binaan")
