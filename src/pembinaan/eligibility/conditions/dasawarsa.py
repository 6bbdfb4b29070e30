"""Conditions of remisi dasawarsa, which has rules of its own (Keppres 120/1955 and the decision of each decade)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar, Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline, all_of, any_of
from pembinaan.eligibility.audience import UU22_FROM
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import ALWAYS_MET, MET, NOT_MET, UNASKED, UNKNOWN, Condition, met_outside, unknown
from pembinaan.eligibility.conditions.conduct import SANCTIONED, sanctioned
from pembinaan.eligibility.conditions.serving import RETURN_MISSING, still_away
from pembinaan.eligibility.conditions.ways import ANY_ESCAPE
from pembinaan.participants.records import Sanction
from pembinaan.participants.sentence import Interruption, InterruptionKind

__all__ = ["DasawarsaConduct", "NotEscaped"]

_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, eq=False, kw_only=True)
class DasawarsaConduct(Condition):
    """Ask for no violation, as far as the decision of the decade does (``dasawarsa_conduct``).

    Since UU 22/2022, which asks for good conduct itself, a sanction that is still running closes it in any case.

    Attributes:
        months: Whoever was sanctioned so lately is shut out however far back the decision looks.
    """

    months: int

    code = "dasawarsa_conduct"
    passing = frozenset(SANCTIONED)
    readings = ("dasawarsa_conduct",)
    asks = Text(
        id="tanpa pelanggaran disiplin, bila keputusan tahun itu memintanya",
        en="no violation, where the year's decision asks it",
    )
    phrases: ClassVar[Mapping[str, Text]] = {
        **SANCTIONED,
        "far_back": Text(
            id="pernah dihukum disiplin; belum diatur berapa lama ke belakang yang dinilai",
            en="sanctioned before; how far back counts is not settled",
        ),
        "decree": Text(
            id="keputusan untuk 10 tahunan itu belum diketahui", en="the decision of that decade is not known"
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        reading = case.readings.dasawarsa_conduct
        if case.person.sanctions == ():
            return UNASKED if reading == "none" else ALWAYS_MET
        asked = ALWAYS_MET if reading == "none" else self._clean(case)
        asked = asked if reading != "per_decree" else any_of([asked, _NOT_REQUIRED])
        since = Timeline.switch(case.law_from(UU22_FROM), MET, NOT_MET)
        return all_of([asked, any_of([since, _none_running(case.person.sanctions)])])

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Without a sanction the reading changes nothing."""
        return () if case.person.sanctions == () else self.readings

    def _clean(self, case: Case) -> Timeline:
        sanctions = case.person.sanctions
        if sanctions is None:
            return unknown("sanctions")
        return all_of([self._since(item, case) for item in sanctions])

    def _since(self, sanction: Sanction, case: Case) -> Timeline:
        last = sanction.imposed_on if sanction.ends_on is None else sanction.ends_on
        clear = case.readings.counting.window_end(last + _DAY, self.months)
        why = sanctioned(sanction)
        return Timeline.of([(ALWAYS, MET, NO_REASON), (sanction.imposed_on, NOT_MET, why), (clear, UNKNOWN, _FAR_BACK)])


def _none_running(sanctions: tuple[Sanction, ...] | None) -> Timeline:
    """Answer whether no sanction runs on the day: whoever serves one does not behave well, however it is read."""
    return unknown("sanctions") if sanctions is None else all_of([_over(item) for item in sanctions])


def _over(sanction: Sanction) -> Timeline:
    why = sanctioned(sanction)
    if sanction.ends_on is not None:
        return met_outside(sanction.imposed_on, sanction.ends_on + _DAY, NOT_MET, why)
    after = Reason("missing", ("sanctions[].ends_on",))
    spans = [
        (ALWAYS, MET, NO_REASON),
        (sanction.imposed_on, NOT_MET, why),
        (sanction.imposed_on + _DAY, UNKNOWN, after),
    ]
    return Timeline.of(spans)


_OPEN: Final = ("reading dasawarsa_conduct",)
_FAR_BACK: Final = Reason("far_back", _OPEN)
_NOT_REQUIRED: Final = Timeline.of(
    [
        (ALWAYS, Status.MET, NO_REASON),  # 2015: no conditions
        (date(2025, 1, 1), Status.NOT_MET, NO_REASON),  # 2025: only those without violations
        (date(2026, 1, 1), Status.UNKNOWN, Reason("decree", _OPEN)),
    ]
)
"""Whether the decision of the decade leaves conduct out of account."""


@dataclass(frozen=True, eq=False, kw_only=True)
class NotEscaped(Condition):
    """Ask that the person is no escapee; whether one who is back still is, is a reading (``dasawarsa_escaped``)."""

    code = "not_escaped"
    passing = frozenset({"at_large"})
    ways = ANY_ESCAPE
    readings = ("dasawarsa_escaped",)
    asks = Text(id="tidak melarikan diri", en="not an escapee")
    phrases: ClassVar[Mapping[str, Text]] = {
        "at_large": Text(id="melarikan diri sejak {start}", en="at large since {start}"),
        "was_at_large": Text(id="pernah melarikan diri, pada {start}", en="escaped before, on {start}"),
    }

    def evaluate(self, case: Case) -> Timeline:
        reckoning = case.reckoning
        if reckoning is None:
            return ALWAYS_MET
        if reckoning.sentence.interruptions is None:
            return unknown("sentence.interruptions")
        escapes = [item for item in reckoning.interruptions if item.kind is InterruptionKind.PELARIAN]
        return all_of([self._since(item, case) for item in escapes]) if escapes else ALWAYS_MET

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Without an escape the reading changes nothing."""
        reckoning = case.reckoning
        kinds = {item.kind for item in reckoning.interruptions} if reckoning else set()
        return self.readings if InterruptionKind.PELARIAN in kinds else ()

    def _since(self, escape: Interruption, case: Case) -> Timeline:
        why = Reason("at_large", (), (("start", escape.start),))
        spans = [(ALWAYS, MET, NO_REASON), (escape.start, NOT_MET, why)]
        if escape.end is None:
            return Timeline.of([*spans, (still_away(escape, case.person.recorded_until), UNKNOWN, RETURN_MISSING)])
        status = _BACK[case.readings.dasawarsa_escaped]
        missing = ("reading dasawarsa_escaped",) if status is UNKNOWN else ()
        after = NO_REASON if status is MET else Reason("was_at_large", missing, (("start", escape.start),))
        return Timeline.of([*spans, (escape.end, status, after)])


_BACK: Final = {"unknown": UNKNOWN, "at_large": MET, "any_escape": NOT_MET}
