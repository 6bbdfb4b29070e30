"""Invented offerings and people for admission: each differs in one fact from somebody who is admitted.

The agreement is Bontang's, supposed to be signed on 16 February 2026, registered on 18 February, in term from
20 February to 31 December 2026.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from agreements.agreement_cases import BONTANG
from pembinaan.agreements import (
    Agreement,
    Attachments,
    ContentArea,
    Event,
    EventKind,
    Office,
    Role,
    ScopeItem,
    Signatory,
    Source,
    TargetGroup,
    Term,
)
from pembinaan.core.duration import Duration
from pembinaan.core.period import Period
from pembinaan.core.text import Text
from pembinaan.eligibility.admission import NOBODY_ENROLLED, Admission
from pembinaan.law.basis import Basis, BasisKind
from pembinaan.law.instruments import Confidence
from pembinaan.participants.bimbingan import Bimbingan, ReleaseKind
from pembinaan.participants.coaching.file import CoachingFile
from pembinaan.participants.coaching.instrument_rows import RRI_ITEMS
from pembinaan.participants.coaching.levels import (
    DisciplineLevel,
    FitFor,
    Instrument,
    RriLevel,
    Schooling,
    Sex,
    StageCode,
)
from pembinaan.participants.coaching.records import (
    DisciplineCase,
    FitnessLetter,
    ItemScore,
    Orientation,
    ScoredAssessment,
    StageRecord,
)
from pembinaan.participants.people import AnakBinaan, Klien, Narapidana, Participant, Tahanan
from pembinaan.participants.records import (
    Assessment,
    IspnClass,
    Litmas,
    OffenceClass,
    ParticipationReport,
    Predicate,
    RiskFinding,
    Sanction,
)
from pembinaan.participants.sentence import FixedTermSentence, LifeSentence
from pembinaan.participants.statements import Statement, StatementSubject
from pembinaan.programs import Enrolment, Offering, Program, ProgramKind
from pembinaan.programs.enrolment_events import Consent, EnrolmentActor, EnrolmentEvent, EnrolmentEventKind
from pembinaan.programs.entry import EntryKind, EntryRule
from pembinaan.programs.offering import OfferingPlan
from pembinaan.programs.offering_parts import Designation, ReservedPlaces, ReserveGroup
from pembinaan.programs.register import Register
from pembinaan.programs.session import Session

SUPPOSED = Source(name="andaian", confidence=Confidence.INFERENCE)
START, END = date(2026, 3, 2), date(2026, 3, 27)
CODE = "K-1"
UNIT = Basis(kind=BasisKind.LOCAL_POLICY, note=Text(id="standar unit rekaan", en="an invented standard of a unit"))
SERVED_SINCE = date(2025, 1, 2)
_TWO_YEARS = Duration(years=2)


def march(day: int) -> date:
    return date(2026, 3, day)


# ---- agreements and offerings


def agreement(*, registered: date | None = date(2026, 2, 18), **changes: Any) -> Agreement:
    """Bontang, supposing that it was signed, and registered on a day."""
    who = (
        Signatory(role=Role.KESATU, office=Office.KALAPAS),
        Signatory(role=Role.KEDUA, office=Office.WALI_KOTA),
    )
    events = [Event(kind=EventKind.DITANDATANGANI, on=date(2026, 2, 16), source=SUPPOSED, signatories=who)]
    if registered is not None:
        events.append(Event(kind=EventKind.DICATAT, on=registered, source=SUPPOSED))
    facts: dict[str, Any] = {name: getattr(BONTANG, name) for name in Agreement.model_fields}
    facts |= {"term": Term(start=date(2026, 2, 20), last_day=date(2026, 12, 31)), "events": (*BONTANG.events, *events)}
    return Agreement(**facts | {"attachments": Attachments(rencana_kerja=True)} | changes)


def program(*entry: EntryRule, **changes: Any) -> Program:
    facts = {
        "code": "PM-LAS",
        "title": Text(id="Las", en="Welding"),
        "kind": ProgramKind.KEMANDIRIAN,
        "area": ContentArea.KETERAMPILAN_KERJA,
        "entry": entry,
    }
    return Program(**facts | changes)


def plan(*entry: EntryRule, **changes: Any) -> OfferingPlan:
    facts: dict[str, Any] = {
        "program": program(*entry),
        "area": ContentArea.KETERAMPILAN_KERJA,
        "starts": START,
        "ends": END,
        "capacity": 2,
        "place": "BLK",
        "code": CODE,
        "outside": False,
        "work": False,
    }
    return OfferingPlan(**facts | changes)


def offering(*entry: EntryRule, under: Agreement | None = None, **changes: Any) -> Offering:
    return plan(*entry, **changes).under(agreement() if under is None else under)


def session(day: int, starts_at: str | None = "08:00", ends_at: str | None = "10:00", **changes: Any) -> Session:
    return Session(code=f"S-{day}", on=march(day), starts_at=starts_at, ends_at=ends_at, jp=2, **changes)


TWO_SESSIONS = (session(2), session(20))


def rule(kind: EntryKind, **number: Any) -> EntryRule:
    return EntryRule(kind=kind, basis=UNIT, **number)


# ---- people


def sentence(clock: date = SERVED_SINCE, term: Duration = _TWO_YEARS, **changes: Any) -> FixedTermSentence:
    facts: dict[str, Any] = {
        "terms": (term,),
        "clock_starts": clock,
        "judgment_final_on": clock,
        "interruptions": (),
        "remissions": (),
        "subsidiaries": (),
    }
    return FixedTermSentence(**facts | changes)


def coaching(**changes: Any) -> CoachingFile:
    return CoachingFile(**{"discipline": ()} | changes)


def narapidana(**changes: Any) -> Narapidana:
    facts = {"reference": "rekaan-1", "sentence": sentence(), "coaching": coaching(), "recorded_until": END}
    return Narapidana(**facts | changes)


def full_file(**changes: Any) -> Narapidana:
    """Somebody to whom asimilasi is open once half is served: 2 January 2026."""
    facts: dict[str, Any] = {
        "birth_date": date(1990, 3, 5),
        "offences": (OffenceClass.UMUM,),
        "sanctions": (),
        "participation": (ParticipationReport(reported_on=date(2025, 7, 1), active=True, predicate=Predicate.BAIK),),
        "litmas": (Litmas(reported_on=date(2025, 8, 3), community_accepts=True),),
        "risk_findings": (RiskFinding(found_on=date(2025, 8, 3), reduced=True),),
        "revocations": (),
        "statements": (Statement(subject=StatementSubject.NOT_THREATENED, stated_on=date(2025, 8, 3), holds=True),),
        "coaching": coaching(fitness=(letter(1, FitFor.LUAR_LAPAS),)),
    }
    return narapidana(**facts | changes)


def letter(day: int, matter: FitFor, *, fit: bool = True) -> FitnessLetter:
    return FitnessLetter(stated_on=march(day), fit_for=matter, fit=fit)


def ispn(on: date, level: IspnClass) -> Assessment:
    return Assessment(assessed_on=on, ispn=level)


def rri(on: date, *, high: bool) -> ScoredAssessment:
    """An RRI whose every item has its lowest, or its highest, number of points."""
    pick = max if high else min
    items = tuple(ItemScore(code=code, points=pick(possible)) for code, possible in RRI_ITEMS.items())
    return ScoredAssessment(instrument=Instrument.RRI, assessed_on=on, items=items)


def klien(**changes: Any) -> Klien:
    guided = Bimbingan(kind=ReleaseKind.PEMBEBASAN_BERSYARAT, start=march(5), last_day=march(20))
    return Klien(**{"reference": "rekaan-2", "bimbingan": guided} | changes)


def child(**changes: Any) -> AnakBinaan:
    facts = {
        "reference": "rekaan-4",
        "birth_date": date(2008, 3, 10),
        "sentence": sentence(),
        "coaching": coaching(),
        "recorded_until": END,
    }
    return AnakBinaan(**facts | changes)


# ---- registers


def enrolled(*events: EnrolmentEvent, **changes: Any) -> Enrolment:
    facts = {"participant_reference": "rekaan-1", "program_code": "PM-LAS", "offering": CODE, "events": events}
    return Enrolment(**facts | changes)


_ACTORS = {
    EnrolmentEventKind.REKOMENDASI_TPP: EnrolmentActor.TPP,
    EnrolmentEventKind.PERSETUJUAN: EnrolmentActor.DIRI_SENDIRI,
    EnrolmentEventKind.PERSETUJUAN_DICABUT: EnrolmentActor.DIRI_SENDIRI,
}


def happened(kind: EnrolmentEventKind, day: int, **facts: Any) -> EnrolmentEvent:
    return EnrolmentEvent(kind=kind, on=march(day), actor=_ACTORS.get(kind, EnrolmentActor.BINADIK), **facts)


def decided(day: int, ended: int | None = None) -> tuple[EnrolmentEvent, ...]:
    """The events of somebody who holds a place from one day to another."""
    begun = happened(EnrolmentEventKind.DITETAPKAN, day)
    return (begun,) if ended is None else (begun, happened(EnrolmentEventKind.SELESAI, ended))


def others(*days: tuple[int, int | None]) -> Register:
    """A register of other people who hold places here."""
    held = (enrolled(*decided(*day), participant_reference=f"lain-{place}") for place, day in enumerate(days))
    return Register(enrolments=tuple(held))


SEWING = plan(
    program=program(code="PM-JAHIT"),
    code="K-2",
    sessions=(session(2, "10:00", "12:00"), session(20, "09:00", "11:00")),
)
SEWING_ELSEWHERE = Register(
    enrolments=(enrolled(*decided(1), program_code="PM-JAHIT", offering="K-2"),), offerings=(SEWING,)
)


def with_events(*events: EnrolmentEvent) -> Register:
    return Register(enrolments=(enrolled(*events),))


# ---- the cases


class Case(NamedTuple):
    """Somebody who asks for a place in an offering."""

    offering: Offering
    person: Participant = narapidana()
    register: Register | None = NOBODY_ENROLLED

    def admit(self, on: date, **options: Any) -> Admission:
        return self.offering.admit(self.person, on=on, **{"register": self.register} | options)


def _scope(targets: tuple[TargetGroup, ...] | None) -> Agreement:
    item = ScopeItem(area=ContentArea.KETERAMPILAN_KERJA, description="rekaan", targets=targets)
    return agreement(scope=(item,))


def _two_items() -> Agreement:
    groups = {"R-1": (TargetGroup.NARAPIDANA, TargetGroup.ANAK_BINAAN), "R-2": (TargetGroup.ANAK_BINAAN,)}
    area = ContentArea.KETERAMPILAN_KERJA
    items = (ScopeItem(area=area, description="rekaan", code=code, targets=held) for code, held in groups.items())
    return agreement(scope=tuple(items))


def _named(by: Office, day: int, place: str = "BLK") -> Designation:
    return Designation(by=by, on=march(day), place=place)


def _stage(tpp: str | None) -> Narapidana:
    return narapidana(coaching=coaching(stages=(StageRecord(stage=StageCode.LANJUTAN_1, start=march(10), tpp=tpp),)))


_outside = partial(offering, outside=True, sessions=TWO_SESSIONS)
_asked = {
    "orientation": offering(rule(EntryKind.ORIENTATION)),
    "stage": offering(rule(EntryKind.STAGE_MIN, stage=StageCode.LANJUTAN_1)),
    "third": offering(rule(EntryKind.STAGE_MIN, fraction=Fraction(1, 3))),
    "year_left": offering(rule(EntryKind.REMAIN_MIN, amount=Duration(years=1))),
    "year_most": offering(rule(EntryKind.REMAIN_MAX, amount=Duration(years=1))),
    "conduct": offering(rule(EntryKind.CONDUCT, months=9)),
    "ispn": offering(rule(EntryKind.RISK, highest=IspnClass.MINIMUM)),
    "rri": offering(rule(EntryKind.RISK, highest=RriLevel.RENDAH)),
    "offence": offering(rule(EntryKind.OFFENCE, classes=(OffenceClass.TERORISME,))),
    "junior": offering(rule(EntryKind.SCHOOLING, schooling=Schooling.SD)),
    "women": offering(rule(EntryKind.SEX, sex=Sex.PEREMPUAN)),
}
_TPP, _YES, _NO = (
    EnrolmentEventKind.REKOMENDASI_TPP,
    EnrolmentEventKind.PERSETUJUAN,
    EnrolmentEventKind.PERSETUJUAN_DICABUT,
)
_one_day = Sanction(imposed_on=date(2025, 6, 10), ends_on=date(2025, 6, 10), register_f=False, postponements=())
_YEAR = Duration(years=1)

CASES: dict[str, Callable[[], Case]] = {
    "plain": lambda: Case(offering()),
    "draft": lambda: Case(plan().under(BONTANG)),
    "registered_late": lambda: Case(offering(under=agreement(registered=march(10)), sessions=TWO_SESSIONS)),
    "no_work_plan_known": lambda: Case(offering(under=agreement(attachments=Attachments()))),
    "no_session_left": lambda: Case(offering(sessions=(session(10),))),
    "designated": lambda: Case(_outside(designation=_named(Office.KALAPAS, 3))),
    "designated_by_mayor": lambda: Case(_outside(designation=_named(Office.WALI_KOTA, 1))),
    "another_place": lambda: Case(_outside(designation=_named(Office.KALAPAS, 1, "Pasar"))),
    "not_designated": lambda: Case(_outside()),
    "outside_not_known": lambda: Case(offering(outside=None)),
    "tahanan": lambda: Case(offering(), Tahanan(reference="rekaan-5")),
    "klien": lambda: Case(offering(), klien()),
    "klien_without_end": lambda: Case(
        offering(), klien(bimbingan=Bimbingan(kind=ReleaseKind.CUTI_BERSYARAT, start=march(5)))
    ),
    "klien_not_known": lambda: Case(offering(), klien(bimbingan=None)),
    "for_children": lambda: Case(offering(under=_scope((TargetGroup.ANAK_BINAAN,)))),
    "child_turns_18": lambda: Case(offering(under=_scope((TargetGroup.ANAK_BINAAN,))), child(transferred_on=march(12))),
    "child_not_moved": lambda: Case(
        offering(under=_scope((TargetGroup.ANAK_BINAAN,))), child(recorded_until=march(12))
    ),
    "scope_for_adult_klien": lambda: Case(
        offering(under=_scope((TargetGroup.KLIEN_DEWASA,))), klien(birth_date=date(2008, 3, 10))
    ),
    "item_for_children": lambda: Case(offering(under=_two_items(), scope="R-2")),
    "item_for_all": lambda: Case(offering(under=_two_items(), scope="R-1")),
    "targets_not_known": lambda: Case(offering(under=_scope(None))),
    "targets_not_said": lambda: Case(offering(under=_scope(()))),
    "scope_not_known": lambda: Case(offering(under=agreement(scope=None))),
    "over_in_march": lambda: Case(
        offering(), narapidana(sentence=sentence(date(2025, 3, 10), _YEAR), recorded_until=march(27))
    ),
    "finality_not_known": lambda: Case(
        offering(), narapidana(sentence=sentence(judgment_final_on=None), recorded_until=None)
    ),
    "oriented": lambda: Case(
        _asked["orientation"], narapidana(coaching=coaching(orientation=Orientation(start=START, end=march(10))))
    ),
    "orientation_open": lambda: Case(
        _asked["orientation"], narapidana(coaching=coaching(orientation=Orientation(start=march(10))))
    ),
    "orientation_not_known": lambda: Case(_asked["orientation"]),
    "stage_set": lambda: Case(_asked["stage"], _stage("T-1")),
    "stage_without_session": lambda: Case(_asked["stage"], _stage(None)),
    "stage_below": lambda: Case(
        _asked["stage"],
        narapidana(coaching=coaching(stages=(StageRecord(stage=StageCode.AWAL, start=march(1)),))),
    ),
    "stage_not_known": lambda: Case(_asked["stage"]),
    "third_in_march": lambda: Case(_asked["third"], narapidana(sentence=sentence(date(2025, 7, 10)))),
    "year_left": lambda: Case(_asked["year_left"], narapidana(sentence=sentence(date(2025, 3, 10)))),
    "year_left_open": lambda: Case(
        _asked["year_left"], narapidana(sentence=sentence(date(2025, 3, 10), interruptions=None))
    ),
    "year_most": lambda: Case(_asked["year_most"], narapidana(sentence=sentence(date(2025, 3, 10)))),
    "year_most_open": lambda: Case(
        _asked["year_most"], narapidana(sentence=sentence(date(2025, 3, 10), interruptions=None))
    ),
    "life_left": lambda: Case(_asked["year_left"], narapidana(sentence=LifeSentence(clock_starts=SERVED_SINCE))),
    "life_most": lambda: Case(_asked["year_most"], narapidana(sentence=LifeSentence(clock_starts=SERVED_SINCE))),
    "over_before_the_end": lambda: Case(offering(), narapidana(sentence=sentence(date(2025, 3, 26), _YEAR))),
    "over_on_the_end": lambda: Case(offering(), narapidana(sentence=sentence(date(2025, 3, 27), _YEAR))),
    "over_after_the_end": lambda: Case(offering(), narapidana(sentence=sentence(date(2025, 3, 28), _YEAR))),
    "born_27_march": lambda: Case(offering(), child(birth_date=date(2008, 3, 27))),
    "born_28_march": lambda: Case(offering(), child(birth_date=date(2008, 3, 28))),
    "turns_18_and_stays": lambda: Case(offering(), child()),
    "turns_18_and_moves": lambda: Case(offering(), child(transferred_on=march(16))),
    "moved_before_18": lambda: Case(offering(), child(birth_date=date(2008, 3, 20), transferred_on=march(16))),
    "moved_before_the_class": lambda: Case(offering(), child(birth_date=date(2008, 1, 5), transferred_on=march(1))),
    "end_not_known": lambda: Case(
        offering(), narapidana(sentence=sentence(date(2025, 3, 20), _YEAR, interruptions=None))
    ),
    "sanction_of_june": lambda: Case(_asked["conduct"], narapidana(sanctions=(_one_day,))),
    "sanctions_not_known": lambda: Case(_asked["conduct"]),
    "isolated": lambda: Case(
        offering(), narapidana(coaching=coaching(discipline=(_isolation(Period(start=march(10), end=march(16))),)))
    ),
    "isolated_open": lambda: Case(
        offering(),
        narapidana(coaching=coaching(discipline=(_isolation(Period(start=march(10))),)), recorded_until=march(12)),
    ),
    "not_isolated": lambda: Case(offering(), narapidana(coaching=coaching(discipline=(_isolation(None),)))),
    "discipline_not_known": lambda: Case(offering(), narapidana(coaching=None)),
    "fit_for_work": lambda: Case(
        offering(work=True), narapidana(coaching=coaching(fitness=(letter(10, FitFor.KERJA),)))
    ),
    "no_longer_fit": lambda: Case(
        offering(work=True),
        narapidana(coaching=coaching(fitness=(letter(10, FitFor.KERJA, fit=False), letter(1, FitFor.KERJA)))),
    ),
    "fit_for_other": lambda: Case(
        offering(work=True), narapidana(coaching=coaching(fitness=(letter(1, FitFor.PELATIHAN),)))
    ),
    "fitness_not_known": lambda: Case(offering(work=True)),
    "work_not_known": lambda: Case(offering(work=None), narapidana(coaching=coaching(fitness=()))),
    "fit_for_training": lambda: Case(
        offering(rule(EntryKind.HEALTH)), narapidana(coaching=coaching(fitness=(letter(10, FitFor.PELATIHAN),)))
    ),
    "ispn_lower": lambda: Case(
        _asked["ispn"],
        narapidana(assessments=(ispn(march(10), IspnClass.MINIMUM), ispn(date(2025, 9, 10), IspnClass.MEDIUM))),
    ),
    "ispn_old": lambda: Case(_asked["ispn"], narapidana(assessments=(ispn(date(2025, 9, 10), IspnClass.MINIMUM),))),
    "ispn_not_known": lambda: Case(_asked["ispn"]),
    "rri_low": lambda: Case(
        _asked["rri"],
        narapidana(coaching=coaching(scored=(rri(march(10), high=False), rri(date(2025, 9, 10), high=True)))),
    ),
    "rri_incomplete": lambda: Case(
        _asked["rri"],
        narapidana(coaching=coaching(scored=(ScoredAssessment(instrument=Instrument.RRI, assessed_on=march(1)),))),
    ),
    "rri_differ": lambda: Case(
        _asked["rri"],
        narapidana(coaching=coaching(scored=(rri(march(10), high=True), rri(march(10), high=False)))),
    ),
    "ispn_differ": lambda: Case(
        _asked["ispn"],
        narapidana(assessments=(ispn(march(10), IspnClass.MEDIUM), ispn(march(10), IspnClass.MINIMUM))),
    ),
    "rri_not_known": lambda: Case(_asked["rri"]),
    "asimilasi_in_march": lambda: Case(
        _outside(designation=_named(Office.KALAPAS, 1)), full_file(sentence=sentence(date(2025, 3, 10)))
    ),
    "asimilasi_not_modelled": lambda: Case(
        _outside(designation=_named(Office.KALAPAS, 1)), full_file(sentence=sentence(penalty="pembinaan_dalam_lembaga"))
    ),
    "asimilasi_not_known": lambda: Case(_outside(designation=_named(Office.KALAPAS, 1))),
    "general_offence": lambda: Case(_asked["offence"], narapidana(offences=(OffenceClass.UMUM,))),
    "terrorism": lambda: Case(_asked["offence"], narapidana(offences=(OffenceClass.UMUM, OffenceClass.TERORISME))),
    "offence_not_known": lambda: Case(_asked["offence"]),
    "primary_school": lambda: Case(_asked["junior"], narapidana(coaching=coaching(schooling=Schooling.SD))),
    "junior_school": lambda: Case(_asked["junior"], narapidana(coaching=coaching(schooling=Schooling.SMP))),
    "school_not_known": lambda: Case(_asked["junior"]),
    "woman": lambda: Case(_asked["women"], narapidana(coaching=coaching(sex=Sex.PEREMPUAN))),
    "man": lambda: Case(_asked["women"], narapidana(coaching=coaching(sex=Sex.LAKI_LAKI))),
    "sex_not_known": lambda: Case(_asked["women"]),
    "recommended": lambda: Case(offering(), register=with_events(happened(_TPP, 10, recommends=True))),
    "not_recommended": lambda: Case(offering(), register=with_events(happened(_TPP, 10, recommends=False))),
    "recommendation_not_known": lambda: Case(offering(), register=with_events(happened(_TPP, 10))),
    "agrees": lambda: Case(
        offering(), register=with_events(happened(_YES, 10, consent=Consent(program=True)), happened(_NO, 16))
    ),
    "does_not_agree": lambda: Case(
        offering(), register=with_events(happened(_YES, 10, consent=Consent(program=False)))
    ),
    "consent_not_known": lambda: Case(offering(), register=with_events(happened(_YES, 10))),
    "clash": lambda: Case(offering(sessions=TWO_SESSIONS), register=SEWING_ELSEWHERE),
    "hours_not_known": lambda: Case(offering(sessions=(session(20, None, None),)), register=SEWING_ELSEWHERE),
    "sessions_not_known": lambda: Case(offering(), register=SEWING_ELSEWHERE),
    "other_offering_not_at_hand": lambda: Case(offering(), register=Register(enrolments=SEWING_ELSEWHERE.enrolments)),
    "no_register": lambda: Case(offering(), register=None),
    "enrolled": lambda: Case(offering(), register=with_events(*decided(10, 16))),
    "enrolled_elsewhere": lambda: Case(
        offering(),
        narapidana(sentence=LifeSentence(clock_starts=SERVED_SINCE)),
        Register(enrolments=(enrolled(*decided(10), offering="K-9"),)),
    ),
    "enrolled_no_day": lambda: Case(offering(), register=with_events()),
    "last_place": lambda: Case(offering(), register=others((1, None), (10, 16))),
    "offering_not_named": lambda: Case(
        offering(capacity=1),
        register=Register(enrolments=(enrolled(offering=None, enrolled_on=march(10), participant_reference="lain"),)),
    ),
    "kept_for_women": lambda: Case(
        offering(reserved=(ReservedPlaces(group=ReserveGroup.PEREMPUAN, places=1),)),
        narapidana(coaching=coaching(sex=Sex.LAKI_LAKI)),
        others((10, None)),
    ),
    "kept_and_sex_not_known": lambda: Case(
        offering(reserved=(ReservedPlaces(group=ReserveGroup.PEREMPUAN, places=2),)), register=NOBODY_ENROLLED
    ),
    "all_kept_for_children": lambda: Case(
        offering(reserved=(ReservedPlaces(group=ReserveGroup.ANAK_BINAAN, places=2),)), register=NOBODY_ENROLLED
    ),
    "kept_for_the_child": lambda: Case(
        offering(reserved=(ReservedPlaces(group=ReserveGroup.ANAK_BINAAN, places=2),)), child(), others((10, None))
    ),
    "kept_until_the_child_moves": lambda: Case(
        offering(reserved=(ReservedPlaces(group=ReserveGroup.ANAK_BINAAN, places=2),)), child(transferred_on=march(12))
    ),
    "kept_and_taken_until_the_child_moves": lambda: Case(
        offering(reserved=(ReservedPlaces(group=ReserveGroup.ANAK_BINAAN, places=1),)),
        child(transferred_on=march(12)),
        others((5, 14), (5, 13)),
    ),
}


def _isolation(isolation: Period | None) -> DisciplineCase:
    return DisciplineCase(level=DisciplineLevel.SEDANG, on=march(9), isolation=isolation)


class Row(NamedTuple):
    """One line of the table of cases."""

    kind: EntryKind
    case: str
    on: date
    status: str


TABLE = Path(__file__).parents[2] / "data" / "entry_cases.csv"
ROWS = [
    Row(EntryKind(row["kind"]), row["case"], date.fromisoformat(row["on"]), row["status"])
    for row in csv.DictReader(TABLE.read_text(encoding="utf-8").splitlines())
]
