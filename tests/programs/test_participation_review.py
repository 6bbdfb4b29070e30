"""Review of a register: presence in isolation and after the end, late events, hours that meet, certificates."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attendance_cases import CLASS, DAY, FIRST, JOINED, LAST, book, entry
from enrolment_cases import RUNNING, STARTED, K, enrolment, event
from test_enrolment_state import BIRTHDAY, child
from test_register import MORNING, NOON, offering, two
from test_results import DONE, LSP, ON, certificate

from eligibility.cases import person, sentence
from pembinaan.core.period import Period
from pembinaan.core.timeline import Status
from pembinaan.law.guidance import GUIDANCE
from pembinaan.participants.coaching.file import CoachingFile
from pembinaan.participants.coaching.findings import FileFinding
from pembinaan.participants.coaching.levels import DisciplineLevel, UnitKind
from pembinaan.participants.coaching.records import DisciplineCase, Placement
from pembinaan.participants.people import Klien, Participant
from pembinaan.programs.attendance import AttendanceBook, AttendanceStatus
from pembinaan.programs.certificate_kind import CertificateKind
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_events import DropReason
from pembinaan.programs.known import Known
from pembinaan.programs.participation_review import Papers, review_participation
from pembinaan.programs.participation_rules import PARTICIPATION_RULES
from pembinaan.programs.register import Register

S = AttendanceStatus
OVER = date(2027, 1, 10)
HELD = JOINED.model_copy(update={"participant_reference": "rekaan-3", "offering": "LAS-1"})
CLEAN = CoachingFile(discipline=())


def isolated(start: date, end: date) -> CoachingFile:
    case = DisciplineCase(level=DisciplineLevel.SEDANG, on=start, isolation=Period(start=start, end=end))
    return CoachingFile(discipline=(case,))


def reviewed(
    who: Participant | None = None, held: Enrolment = HELD, entries: AttendanceBook | None = None, **papers: Any
) -> list[FileFinding]:
    register = Register(enrolments=(held,), offerings=(offering("LAS-1", *CLASS.sessions or ()),))
    beside = {} if who is None else {who.reference: Known(who)}
    found = Papers(book=book() if entries is None else entries, **papers)
    return list(review_participation(register, found, on=LAST, beside=beside))


def ids(found: list[FileFinding]) -> list[tuple[str, str, str]]:
    return [(one.id, one.status.name, one.path) for one in found]


def test_nothing_is_found_where_all_is_right():
    assert reviewed() == []
    assert reviewed(person(coaching=CLEAN)) == []


def test_presence_in_isolation_is_told_day_by_day():
    who = person(coaching=isolated(FIRST + DAY, FIRST + 3 * DAY))
    assert ids(reviewed(who)) == [("EN3", "NOT_MET", "attendance[K-2]"), ("EN3", "NOT_MET", "attendance[K-3]")]
    away = AttendanceBook(entries=(entry(1), entry(2, S.DISIPLIN), entry(3, S.DISIPLIN)))
    assert reviewed(who, entries=away) == []


def test_where_discipline_is_not_known_it_is_told_once():
    found = reviewed(person())
    assert ids(found) == [("EN3", "UNKNOWN", "enrolments[P-1]")]
    assert found[0].missing == ("coaching.discipline",)
    assert reviewed(person(), entries=AttendanceBook()) == []


def test_where_the_end_of_an_isolation_is_not_known_it_is_told_once():
    case = DisciplineCase(level=DisciplineLevel.SEDANG, on=FIRST, isolation=Period(start=LAST - DAY, end=None))
    found = reviewed(person(recorded_until=LAST - DAY, coaching=CoachingFile(discipline=(case,))))
    assert ids(found) == [("EN3", "NOT_MET", "attendance[K-9]"), ("EN3", "UNKNOWN", "enrolments[P-1]")]
    assert found[1].missing == ("coaching.discipline[0].isolation.end",)


def test_presence_after_the_end_is_told_by_what_ended_it():
    stay = Placement(institution="Lapas A", kind=UnitKind.LAPAS, start=date(2025, 1, 2), end=LAST - DAY)
    moved = person(coaching=CoachingFile(placements=(stay,), discipline=()))
    assert ids(reviewed(moved)) == [
        ("EN5", "NOT_MET", "attendance[K-9]"),
        ("EN5", "NOT_MET", "attendance[K-10]"),
    ]
    released = person(sentence=sentence(clock_starts=date(2023, 3, 12)), coaching=CLEAN)
    assert ids(reviewed(released)) == []
    assert ids(reviewed(person(sentence=sentence(clock_starts=date(2023, 3, 11)), coaching=CLEAN))) == [
        ("EN4", "NOT_MET", "attendance[K-10]")
    ]
    grown = child(birth_date=date(2008, 3, 11))
    found = reviewed(grown)
    assert ids(found) == [("EN6", "NOT_MET", "attendance[K-10]")]
    assert found[0].what.en == "Recorded on 11 March 2026, but 18 since 11 March 2026."
    assert "Pasal 86 UU 11/2012" in found[0].explain("id")


def test_presence_after_a_possible_end_is_open():
    found = reviewed(Klien(reference="rekaan-3"))
    assert {(one.id, one.status, one.missing) for one in found} == {("EN4", Status.UNKNOWN, ("bimbingan",))}
    assert len(found) == 9


@pytest.mark.parametrize(("days", "expected"), [(0, []), (1, [("EN4", "NOT_MET", "enrolments[P-1].events[6]")])])
def test_an_event_after_the_end_is_told(days: int, expected: list[Any]):
    held = enrolment(*RUNNING, event(K.SELESAI, OVER + days * DAY))
    assert ids(reviewed(person(coaching=CLEAN), held, AttendanceBook())) == expected


def test_a_consent_taken_back_after_the_end_is_no_event_too_late():
    held = enrolment(*RUNNING, event(K.PERSETUJUAN_DICABUT, OVER + DAY))
    assert reviewed(person(coaching=CLEAN), held, AttendanceBook()) == []


def test_an_event_after_the_birthday_is_told():
    held = enrolment(*RUNNING, event(K.SELESAI, BIRTHDAY + DAY))
    assert ids(reviewed(child(), held, AttendanceBook())) == [("EN6", "NOT_MET", "enrolments[P-1].events[6]")]


DIED = FIRST + 2 * DAY
BAKING = enrolment(*RUNNING, id="P-2", program_code="PM-BOGA")


def beside_another(drop: DropReason, left: date = DIED, *, on: date = LAST, **changed: Any) -> list[FileFinding]:
    """Review a class that goes on beside one that somebody left."""
    other = BAKING.model_copy(update={"events": (*RUNNING, event(K.GUGUR, left, drop=drop)), **changed})
    register = Register(enrolments=(HELD, other), offerings=(offering("LAS-1", *CLASS.sessions or ()),))
    return list(review_participation(register, on=on))


@pytest.mark.parametrize(
    ("drop", "rule", "word"),
    [
        (DropReason.BEBAS, "EN4", "released"),
        (DropReason.PINDAH_LAPAS, "EN5", "transferred"),
        (DropReason.USIA_18, "EN6", "turned 18"),
        (DropReason.MENINGGAL, "EN7", "died"),
    ],
)
def test_whoever_left_by_one_enrolment_is_not_silently_kept_in_another(drop: DropReason, rule: str, word: str):
    (found,) = beside_another(drop)
    assert (found.id, found.status, found.path) == (rule, Status.UNKNOWN, "enrolments[P-1]")
    said = f'The enrolment P-2 records "{word}" on 4 March 2026, but this one is not ended.'
    assert found.what.en == said
    assert beside_another(drop, on=DIED - DAY) == []
    (bare,) = beside_another(drop, id=None)
    assert bare.what.en == said.replace("P-2", "PM-BOGA")


def test_what_ends_one_class_alone_is_no_word_about_another():
    for drop in (DropReason.SAKIT, DropReason.MENGUNDURKAN_DIRI, DropReason.DISIPLIN, DropReason.MITRA_BERHENTI):
        assert beside_another(drop) == []


def test_an_enrolment_that_is_ended_or_over_or_follows_is_not_told():
    plans = (offering("LAS-1", *CLASS.sessions or ()),)
    left = BAKING.model_copy(update={"events": (*RUNNING, event(K.GUGUR, DIED, drop=DropReason.BEBAS))})

    def told(*held: Enrolment, on: date = LAST, who: Participant | None = None) -> list[tuple[str, str, str]]:
        beside = {} if who is None else {"rekaan-3": Known(who)}
        return ids(list(review_participation(Register(enrolments=held, offerings=plans), on=on, beside=beside)))

    assert told(HELD, left) == [("EN4", "UNKNOWN", "enrolments[P-1]")]
    assert told(HELD.model_copy(update={"events": (*RUNNING, event(K.SELESAI, LAST))}), left) == []
    assert told(HELD, left, on=LAST + DAY) == []  # the class is over
    assert told(HELD.model_copy(update={"continues": "P-2"}), left) == []
    assert told(enrolment(event(K.DIUSULKAN, DIED)), left) == []  # proposed after the release: a new stay
    assert told(HELD, left, who=person(sentence=sentence(clock_starts=DIED.replace(year=2023)), coaching=CLEAN)) == []
    assert told(HELD.model_copy(update={"participant_reference": "rekaan-4"}), left) == []
    assert told(left) == []


def test_nothing_is_recorded_after_the_death_that_another_enrolment_records():
    dead = BAKING.model_copy(update={"events": (*RUNNING, event(K.GUGUR, DIED, drop=DropReason.MENINGGAL))})
    ended = HELD.model_copy(update={"events": (*RUNNING, event(K.GUGUR, DIED + DAY, drop=DropReason.MENINGGAL))})
    register = Register(enrolments=(ended, dead), offerings=(offering("LAS-1", *CLASS.sessions or ()),))
    papers = Papers(book=AttendanceBook(entries=(entry(1), entry(2), entry(3), entry(4))))
    found = review_participation(register, papers, on=LAST)
    # the third session is on 4 March, the day of death, when one may still come; the fourth is on the day after
    assert ids(list(found)) == [("EN7", "NOT_MET", "attendance[K-4]"), ("EN7", "NOT_MET", "enrolments[P-1].events[6]")]
    assert found[1].what.id == "Tercatat pada 5 Maret 2026, sesudah meninggal pada 4 Maret 2026."
    known = {"rekaan-3": Known(died_on=DIED + DAY)}  # what is known beside the register counts
    assert ids(list(review_participation(register, papers, on=LAST, beside=known))) == []
    late = Register(enrolments=(enrolment(event(K.DIUSULKAN, DIED + DAY)), dead))
    assert ids(list(review_participation(late, on=LAST))) == [
        ("EN7", "NOT_MET", "enrolments[P-1].events[0]"),
        ("EN7", "UNKNOWN", "enrolments[P-1]"),
    ]


def test_an_entry_about_a_session_that_is_not_planned_is_left_out():
    odd = AttendanceBook(entries=(entry(1, session="99"), entry(2, enrolment="P-9")))
    assert reviewed(person(coaching=isolated(FIRST, LAST)), entries=odd) == []
    loose = HELD.model_copy(update={"offering": None})
    assert reviewed(person(coaching=isolated(FIRST, LAST)), loose) == []


def test_hours_that_meet_are_told():
    found = list(review_participation(two(NOON), on=LAST))
    assert ids(found) == [
        ("SN2", "NOT_MET", "enrolments[P-1].sessions[1], enrolments[P-9].sessions[1]"),
        ("SN2", "NOT_MET", "enrolments[P-1].sessions[2], enrolments[P-9].sessions[2]"),
    ]
    bare = [one.model_copy(update={"starts_at": None}) for one in MORNING[:1]]
    assert [one.status for one in review_participation(two(bare), on=LAST)] == [Status.UNKNOWN]


def certified(*certificates: Any, results: Any = (), held: Enrolment = DONE) -> list[tuple[str, str, str]]:
    return ids(reviewed(held=held, entries=AttendanceBook(), certificates=certificates, results=results))


def test_a_certificate_before_completion_is_told():
    assert certified(certificate()) == []
    early = certificate(issued_on=STARTED + 8 * DAY)
    assert certified(early) == [("CE1", "NOT_MET", "certificates[1/2026]")]
    assert certified(certificate(enrolment="P-9")) == [("CE1", "UNKNOWN", "certificates[1/2026].enrolment")]


def test_a_certificate_of_bnsp_without_its_test_is_told():
    bnsp = certificate(CertificateKind.KOMPETENSI_BNSP)
    assert certified(bnsp, results=(LSP,)) == []
    assert certified(bnsp) == [("CE2", "NOT_MET", "certificates[1/2026]")]
    assert certified(bnsp, results=None) == [("CE2", "UNKNOWN", "certificates[1/2026]")]


def test_a_certificate_of_construction_with_another_end_is_told():
    kind, end = CertificateKind.KONSTRUKSI, date(2029, 3, 12)
    assert certified(certificate(kind, expires=end)) == []
    assert certified(certificate(kind, expires=end - DAY)) == [("CE4", "NOT_MET", "certificates[1/2026].expires")]
    assert certified(certificate(kind)) == [("CE4", "UNKNOWN", "certificates[1/2026].expires")]
    assert end == date(ON.year + 3, ON.month, ON.day)


def test_the_rules_are_those_of_the_table():
    with pytest.raises(TypeError):
        PARTICIPATION_RULES["SN2"] = PARTICIPATION_RULES["EN3"]  # type: ignore[index]
    assert {*PARTICIPATION_RULES} == {"SN2", "EN3", "EN4", "EN5", "EN6", "EN7", "CE1", "CE2", "CE4"}


def test_the_three_years_of_a_certificate_of_construction_rest_on_the_report_of_sintang():
    """Digest 3.2: only Sintang 2020 tells of three years; the training of 2018 tells of no validity."""
    assert PARTICIPATION_RULES["CE4"].basis.guidance == ("SINTANG",)
    assert "3 tahun" in GUIDANCE["SINTANG"].title.id
