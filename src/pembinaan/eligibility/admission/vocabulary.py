"""The vocabulary of entry: for each kind of rule the question that it asks, in the words that rights use too."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Final, cast

from pembinaan.core.duration import Duration
from pembinaan.core.timeline import all_of, negate
from pembinaan.eligibility.admission.asked import Asked, At, of_condition
from pembinaan.eligibility.admission.conditions.asimilasi_open import AsimilasiOpen
from pembinaan.eligibility.admission.conditions.in_law import InLaw, OffenceNotOf
from pembinaan.eligibility.admission.conditions.of_file import Fit, NotIsolated, OfSex, Oriented, SchoolingAtMost
from pembinaan.eligibility.admission.conditions.of_sentence import Outlasts, StageReached, TimeLeft
from pembinaan.eligibility.admission.conditions.risk import IspnAtMost, RriAtMost
from pembinaan.eligibility.admission.defaults import asked_if
from pembinaan.eligibility.admission.of_offering import agreement, place, target
from pembinaan.eligibility.admission.of_register import clash, double
from pembinaan.eligibility.admission.places import places
from pembinaan.eligibility.admission.still_to_come import consent, recommended
from pembinaan.eligibility.condition import ALWAYS_MET, Condition
from pembinaan.eligibility.conditions.lately import CleanLately
from pembinaan.eligibility.conditions.served import FractionServed
from pembinaan.eligibility.conditions.serving import Serving
from pembinaan.eligibility.plan import asked
from pembinaan.participants.coaching.levels import FitFor, RriLevel, Schooling, Sex, StageCode
from pembinaan.participants.people import Tahanan
from pembinaan.participants.reckoning import HALF, ONE_THIRD, TWO_THIRDS
from pembinaan.participants.records import IspnClass
from pembinaan.programs.entry import EntryKind, EntryRule
from pembinaan.programs.offering_days import is_outside

__all__ = ["VOCABULARY"]

Builder = Callable[[At], Asked]
"""Makes the question of a rule."""


def _plain(make: Callable[[EntryRule], Condition]) -> Builder:
    """Ask the condition that a rule gives."""
    return lambda at: of_condition(at, make(at.rule))


def _status(at: At) -> Asked:
    people = at.rule.people or ()
    if at.own and at.door.tahanan:
        people = ("tahanan", *people)
    raised = at.own and isinstance(at.applicant.person, Tahanan)
    readings = {"tahanan_in_programs": at.door.readings.tahanan_in_programs} if raised else {}
    return of_condition(at, InLaw(people=people), readings)


def _stage(at: At) -> Asked:
    """Ask for a part of the sentence, or for a stage as the reading ``stage_shown_by`` has it shown."""
    rule, reading = at.rule, at.door.readings.stage_shown_by
    if rule.stage is None:
        return of_condition(at, FractionServed(cites=(), policy=True, fraction=cast("Fraction", rule.fraction)))
    fraction = _BEGINS.get(rule.stage)
    if reading == "tpp_record" or fraction is None:
        return of_condition(at, StageReached(stage=rule.stage), {"stage_shown_by": reading})
    served = FractionServed(cites=(), policy=True, fraction=fraction)
    return of_condition(at, served, {"stage_shown_by": reading})


_BEGINS: Final = {StageCode.LANJUTAN_1: ONE_THIRD, StageCode.LANJUTAN_2: HALF, StageCode.AKHIR: TWO_THIRDS}
"""The part of the sentence at which a stage begins (PP 31/1999 Pasal 9, not confirmed)."""


def _left(*, most: bool) -> Builder:
    """Ask how much of the sentence is left."""

    def build(at: At) -> Asked:
        by = at.door.readings.remaining_time
        condition = TimeLeft(amount=cast("Duration", at.rule.amount), most=most, by=by)
        return of_condition(at, condition, _end_readings(at))

    return build


def _outlasts(at: At) -> Asked:
    by = at.door.readings.remaining_time
    return of_condition(at, Outlasts(last_day=at.door.offering.ends, by=by), _end_readings(at))


def _end_readings(at: At) -> dict[str, str]:
    """Name the reading of the time left where the end of the sentence is not known to the day."""
    reckoning = None if at.applicant.case is None else at.applicant.case.reckoning
    if reckoning is None or reckoning.over().lower == reckoning.over().upper:
        return {}
    return {"remaining_time": at.door.readings.remaining_time}


def _health(at: At) -> Asked:
    """Ask for a letter on work and on activities outside, as far as the offering has them; else on training."""
    offering = at.door.offering
    matters = {FitFor.LUAR_LAPAS: is_outside(offering), FitFor.KERJA: offering.work}
    known = {matter: held for matter, held in matters.items() if held is not False} or {FitFor.PELATIHAN: True}
    parts = [(of_condition(at, Fit(matter=matter)), held, _PATHS[matter]) for matter, held in known.items()]
    timelines = [asked(one.timeline, negate(asked_if(held, path)), ALWAYS_MET) for one, held, path in parts]
    return parts[0][0]._replace(timeline=all_of(timelines))


_PATHS: Final = {
    FitFor.LUAR_LAPAS: "offering.outside",
    FitFor.KERJA: "offering.work",
    FitFor.PELATIHAN: "offering",
}


def _risk(rule: EntryRule) -> Condition:
    highest = rule.highest
    if isinstance(highest, IspnClass):
        return IspnAtMost(highest=highest)
    return RriAtMost(highest=cast("RriLevel", highest))


VOCABULARY: Final[Mapping[EntryKind, Builder]] = {
    EntryKind.AGREEMENT: agreement,
    EntryKind.PLACE: place,
    EntryKind.STATUS: _status,
    EntryKind.TARGET: target,
    EntryKind.SERVING: _plain(lambda _: Serving(cites=(), policy=True)),
    EntryKind.ORIENTATION: _plain(lambda _: Oriented()),
    EntryKind.STAGE_MIN: _stage,
    EntryKind.REMAIN_MIN: _left(most=False),
    EntryKind.REMAIN_MAX: _left(most=True),
    EntryKind.REMAIN_GE_DURATION: _outlasts,
    EntryKind.CONDUCT: _plain(lambda rule: CleanLately(cites=(), policy=True, months=cast("int", rule.months))),
    EntryKind.NOT_ISOLATED: _plain(lambda _: NotIsolated()),
    EntryKind.HEALTH: _health,
    EntryKind.RISK: _plain(_risk),
    EntryKind.ASIMILASI_OPEN: _plain(lambda _: AsimilasiOpen()),
    EntryKind.OFFENCE: _plain(lambda rule: OffenceNotOf(classes=rule.classes or ())),
    EntryKind.SCHOOLING: _plain(lambda rule: SchoolingAtMost(highest=cast("Schooling", rule.schooling))),
    EntryKind.SEX: _plain(lambda rule: OfSex(sex=cast("Sex", rule.sex))),
    EntryKind.TPP: recommended,
    EntryKind.CONSENT: consent,
    EntryKind.CLASH: clash,
    EntryKind.DOUBLE: double,
    EntryKind.PLACES: places,
}
"""How each kind is asked."""
