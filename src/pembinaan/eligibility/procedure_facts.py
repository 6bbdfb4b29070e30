"""What a procedure needs to know of a person: whose rules count, which agencies are concerned, citizenship, arrival."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from pembinaan.core.timeline import Reason, Status, Timeline, all_of, any_of
from pembinaan.eligibility.audience import CHILDREN, FINAL_BEFORE_PP99, LISTED_2006, SPECIAL, UU22_FROM
from pembinaan.eligibility.audience_times import CMB_SPECIAL
from pembinaan.eligibility.case import Case
from pembinaan.law.flows import Regime, flow
from pembinaan.law.readings import READINGS
from pembinaan.participants.people import AnakBinaan
from pembinaan.participants.records import OffenceClass
from pembinaan.participants.statements import Citizenship

__all__ = ["ProcedureFacts", "child_readings", "facts_of", "regime_readings"]


@dataclass(frozen=True, slots=True)
class ProcedureFacts:
    """Hold the facts of a person on which documents and steps hang.

    Attributes:
        regimes: Whose rules may count for the right on the day; none: the law does not give the right to this person.
        missing: Paths of the facts that would settle which of them does.
        offences: The special classes of offence, for the agencies.
        foreign: Whether the person is a foreigner; None: not known.
        arrived: The day of arrival in the Lapas or LPKA; None: not known.
        special: Whether the rules for special offences bind this child; None: no child, or no offence is known.
        older_judgment: Whether the judgment became final, or may have, before PP 99/2012 took effect.
    """

    regimes: tuple[Regime, ...]
    missing: tuple[str, ...]
    offences: tuple[OffenceClass, ...]
    foreign: bool | None
    arrived: date | None
    special: Status | None
    older_judgment: bool

    @property
    def regime(self) -> Regime | None:
        """Whose rules count; None: not known."""
        return self.regimes[0] if len(self.regimes) == 1 else None

    @property
    def child(self) -> bool:
        """Whether lists and names are those of an Anak Binaan; so too while it is not known whether the person is."""
        return self.regimes[:1] == ("child",)


def facts_of(case: Case, right: str, on: date) -> ProcedureFacts:
    """Collect the facts of a person that matter for a right on a day."""
    person, found = case.person, dict(_regimes(case, right, on))
    missing = [path for timeline in found.values() for path in timeline.span_at(on).reason.missing]
    return ProcedureFacts(
        regimes=tuple(regime for regime in found if _kind(regime) in flow(right).kinds),
        missing=tuple(dict.fromkeys(missing)),
        offences=tuple(offence for offence in person.offences or () if offence is not OffenceClass.UMUM),
        foreign=None if person.citizenship is None else person.citizenship is Citizenship.WNA,
        arrived=person.in_lapas_since,
        special=_binds(case, right, on),
        older_judgment=FINAL_BEFORE_PP99.concerns(case).at(on) is not Status.NOT_MET,
    )


def _kind(regime: Regime) -> str:
    return "anak_binaan" if regime == "child" else "narapidana"


def _regimes(case: Case, right: str, on: date) -> Iterator[tuple[Regime, Timeline]]:
    """Go through the regimes that may count, each with the answer that says so."""
    child = CHILDREN.concerns(case)
    if child.at(on) is not Status.NOT_MET:
        yield "child", child
    if child.at(on) is not Status.MET:
        special = _special(_bound(case), right, on)  # the rules bind once the person is no child
        if special.at(on) is not Status.MET:
            yield "general", special
        if special.at(on) is not Status.NOT_MET:
            yield "special", special


def _bound(case: Case) -> Case:
    if not isinstance(case.person, AnakBinaan):
        return case
    return Case(case.person, case.readings.model_copy(update={"anak_special_offences": "bind"}))


def _special(case: Case, right: str, on: date) -> Timeline:
    """Answer whether an offence is special: under PP 99/2012, or under PP 28/2006 for a judgment from before it."""
    if case.reckoning is None:
        return _special_for_life(case)
    if right == _CMB:
        return CMB_SPECIAL.concerns(case)
    if on >= UU22_FROM and case.readings.t_regime_vs_uu22 == "equal_treatment":
        return SPECIAL.concerns(case)
    older = all_of([FINAL_BEFORE_PP99.concerns(case), LISTED_2006.concerns(case)])
    return any_of([SPECIAL.concerns(case), older])


def _special_for_life(case: Case) -> Timeline:
    """Answer for a life or death sentence: more than any number of years."""
    offences = case.person.offences
    if offences is None:
        return _NOT_KNOWN
    return _SPECIAL if set(offences) - {OffenceClass.UMUM} else _GENERAL


_SPECIAL: Final = Timeline.constant(Status.MET)
_GENERAL: Final = Timeline.constant(Status.NOT_MET)
_NOT_KNOWN: Final = Timeline.constant(Status.UNKNOWN, Reason("missing", ("offences",)))


_CMB: Final = "cuti_menjelang_bebas"
_SETS: Final = ("t_regime_vs_uu22", "cmb_set_t")


def regime_readings(case: Case, right: str, on: date) -> tuple[str, ...]:
    """Name the readings that can change whose rules count for this person on the day."""
    return _changing((*_SETS, "anak_turned_18"), lambda one: tuple(dict(_regimes(one, right, on))), case)


def child_readings(case: Case, right: str, on: date) -> tuple[str, ...]:
    """Name the readings that can change whether the rules for special offences bind a child on the day."""
    return _changing((*_SETS, "anak_special_offences"), lambda one: _binds(one, right, on), case)


def _changing(names: tuple[str, ...], answer: Callable[[Case], object], case: Case) -> tuple[str, ...]:
    """Name the readings of which some value gives another answer."""
    return tuple(name for name in names if len({answer(one) for one in _under(name, case)}) > 1)


def _under(name: str, case: Case) -> Iterator[Case]:
    """Go through the values of a reading."""
    for value in READINGS[name].candidates:
        yield Case(case.person, case.readings.model_copy(update={name: value}))


def _binds(case: Case, right: str, on: date) -> Status | None:
    """Tell whether the rules for special offences bind a child with such an offence; None: no such child."""
    if not case.person.offences or CHILDREN.concerns(case).at(on) is Status.NOT_MET:
        return None
    return _special(case, right, on).at(on)
