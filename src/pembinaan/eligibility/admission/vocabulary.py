"""The vocabulary of entry: for each kind of rule the question that it asks, in the words that rights use too."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Final, cast

from pembinaan.eligibility.admission.asked import Asked
from pembinaan.eligibility.admission.conditions.asimilasi_open import AsimilasiOpen
from pembinaan.eligibility.admission.conditions.fit import Fit
from pembinaan.eligibility.admission.conditions.in_law import InLaw, OffenceNotOf
from pembinaan.eligibility.admission.conditions.of_file import NotIsolated, Oriented
from pembinaan.eligibility.admission.conditions.risk import IspnAtMost, RriAtMost
from pembinaan.eligibility.admission.conditions.schooling_and_sex import OfSex, SchoolingAtMost
from pembinaan.eligibility.admission.conditions.stage import StageReached
from pembinaan.eligibility.admission.door import At, Builder
from pembinaan.eligibility.admission.of_end import lasts, least_left, most_left, stays
from pembinaan.eligibility.admission.of_offering import agreement, place
from pembinaan.eligibility.admission.of_register import clash, double
from pembinaan.eligibility.admission.places import places
from pembinaan.eligibility.admission.still_to_come import consent, recommended
from pembinaan.eligibility.admission.target import target
from pembinaan.eligibility.condition import Condition
from pembinaan.eligibility.conditions.lately import CleanLately
from pembinaan.eligibility.conditions.served import FractionServed
from pembinaan.eligibility.conditions.serving import Serving
from pembinaan.participants.coaching.levels import FitFor, RriLevel, Schooling, Sex
from pembinaan.participants.people import Tahanan
from pembinaan.participants.records import IspnClass
from pembinaan.programs.entry import EntryKind, EntryRule
from pembinaan.programs.offering_days import is_outside

__all__ = ["VOCABULARY"]


def _plain(make: Callable[[EntryRule], Condition]) -> Builder:
    """Ask the condition that a rule gives."""
    return lambda at: at.ask(make(at.rule))


def _status(at: At) -> Asked:
    people = at.rule.people or ()
    if not at.own:
        return at.ask(InLaw(people=people))
    reading = at.door.readings.tahanan_in_programs
    return at.ask(
        InLaw(people=("tahanan", *people) if at.door.tahanan else people),
        lambda applicant: {"tahanan_in_programs": reading} if isinstance(applicant.person, Tahanan) else {},
    )


def _stage(at: At) -> Asked:
    """Ask for a part of the sentence, or for a stage as the reading ``stage_shown_by`` has it shown."""
    rule, reading = at.rule, at.door.readings.stage_shown_by
    if rule.stage is None:
        return at.ask(FractionServed(cites=(), policy=True, fraction=cast("Fraction", rule.fraction)))
    return at.ask(StageReached(stage=rule.stage, shown_by=reading), lambda _: {"stage_shown_by": reading})


def _health(at: At) -> Asked:
    """Ask for a letter on work and on activities outside, as far as the offering has them; else on training."""
    offering = at.door.offering
    outside, work = is_outside(offering), offering.work
    asked = ((FitFor.LUAR_LAPAS, outside, "offering.outside"), (FitFor.KERJA, work, "offering.work"))
    sure = tuple(matter for matter, held, _ in asked if held)
    perhaps = tuple((matter, path) for matter, held, path in asked if held is None)
    return at.ask(Fit(matters=sure, perhaps=perhaps) if sure or perhaps else Fit(matters=(FitFor.PELATIHAN,)))


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
    EntryKind.REMAIN_MIN: least_left,
    EntryKind.REMAIN_MAX: most_left,
    EntryKind.REMAIN_GE_DURATION: lasts,
    EntryKind.CHILD_STAYS: stays,
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
