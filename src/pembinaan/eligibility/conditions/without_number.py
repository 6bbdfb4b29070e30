"""Good conduct before asimilasi where the law names no number of months: reading ``asimilasi_conduct_pp99``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import Reason, Timeline, all_of
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import NOT_MET, UNKNOWN
from pembinaan.eligibility.conditions.lately import CleanBeforeAsimilasi, CleanLately, HeldSinceReturn

__all__ = ["CleanWithoutNumber", "HeldWithoutNumber"]


@dataclass(frozen=True, eq=False, kw_only=True)
class CleanWithoutNumber(CleanBeforeAsimilasi):
    """Ask for good conduct before asimilasi of which the law names no months.

    By default a sanction that runs closes it, one of the last ``longer`` months leaves it open, an older one does not
    matter.
    """

    readings = ("asimilasi_conduct_pp99",)
    phrases: ClassVar[Mapping[str, Text]] = {
        **CleanLately.phrases,
        "no_number": Text(
            id="ada hukuman disiplin dalam {months} bulan terakhir; belum ditemukan berapa bulan yang diminta",
            en="a disciplinary sanction in the last {months} months; not found how many months are asked",
        ),
    }

    def heading(self, case: Case) -> Text:
        """Name the months under the reading chosen, or that there is no number."""
        return _NO_NUMBER if case.readings.asimilasi_conduct_pp99 in _NUMBERLESS else super().heading(case)

    def asked(self, case: Case) -> int:
        return _months(self, case)

    def evaluate(self, case: Case) -> Timeline:
        return _by_number(self, case)


@dataclass(frozen=True, eq=False, kw_only=True)
class HeldWithoutNumber(HeldSinceReturn):
    """Ask that these months are counted from the return to custody, though the law names no number of them."""

    readings = ("asimilasi_conduct_pp99", "remisi_clock_hospital")
    phrases: ClassVar[Mapping[str, Text]] = {
        **HeldSinceReturn.phrases,
        "no_number": Text(
            id="kembali ditahan dalam {months} bulan terakhir; belum ditemukan berapa bulan yang diminta",
            en="back in custody within the last {months} months; not found how many months are asked",
        ),
    }

    def heading(self, case: Case) -> Text:
        """Name the months under the reading chosen, or that there is no number."""
        return _RETURNED if case.readings.asimilasi_conduct_pp99 in _NUMBERLESS else super().heading(case)

    def asked(self, case: Case) -> int:
        return _months(self, case)

    def evaluate(self, case: Case) -> Timeline:
        return _by_number(self, case)


_NUMBERLESS: Final = frozenset({"unknown", "running"})
_NO_NUMBER: Final = Text(id="berkelakuan baik", en="good conduct")
_RETURNED: Final = Text(id="sudah kembali ditahan", en="returned to custody")


def _months(condition: CleanBeforeAsimilasi, case: Case) -> int:
    """Return the months that are asked under the reading chosen; open: those that are asked for certain, none."""
    longer = condition.longer or condition.months
    return {"six": condition.months, "nine": longer}.get(case.readings.asimilasi_conduct_pp99, 0)


def _by_number(condition: CleanBeforeAsimilasi, case: Case) -> Timeline:
    """Answer under the reading chosen; open: MET only where the longest number is, NOT_MET where the shortest is."""
    sure = condition.within(condition.asked(case), case)
    if case.readings.asimilasi_conduct_pp99 != "unknown":
        return sure
    longest = condition.longer or condition.months
    why = Reason("no_number", ("reading asimilasi_conduct_pp99",), (("months", longest),))
    spans = zip(*condition.within(longest, case), strict=True)
    return all_of(
        [sure, Timeline.of((day, UNKNOWN, why) if it is NOT_MET else (day, it, own) for day, it, own in spans)]
    )
