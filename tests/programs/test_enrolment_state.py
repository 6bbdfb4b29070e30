"""Where an enrolment stands on any day: by events, by the first session, by isolation, and by what ends it.

By hand: the person of the cases serves three years from 10 January 2024, so that 10 January 2027 is the first day after
it; born on 5 March 2009, somebody turns 18 on 5 March 2027.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attendance_cases import CLASS, FIRST
from enrolment_cases import DAY, DECIDED, PROPOSED, RUNNING, STARTED, UP_TO_DECISION, K, enrolment, event

from eligibility.cases import person, sentence
from pembinaan.core.duration import Duration
from pembinaan.core.period import Period
from pembinaan.core.timeline import Status
from pembinaan.eligibility.admission.conditions.of_file import NotIsolated
from pembinaan.participants.bimbingan import Bimbingan, ReleaseKind
from pembinaan.participants.coaching.file import CoachingFile
from pembinaan.participants.coaching.levels import DisciplineLevel, UnitKind
from pembinaan.participants.coaching.records import DisciplineCase, Placement
from pembinaan.participants.people import AnakBinaan, Klien, Participant, Tahanan
from pembinaan.participants.sentence import LifeSentence
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_events import DropReason, EnrolmentState
from pembinaan.programs.enrolment_explain import explain_standing
from pembinaan.programs.enrolment_state import Standing, standing, standings
from pembinaan.programs.known import Known
from pembinaan.programs.readings import ProgramReadings

S = EnrolmentState
OVER = date(2027, 1, 10)
BIRTHDAY = date(2027, 3, 5)
MOVED = date(2026, 6, 1)
JOINED = enrolment(*RUNNING)
CLEAN = CoachingFile(discipline=())


def told(on: date, held: Enrolment = JOINED, who: Participant | None = None, **readings: Any) -> tuple[Any, ...]:
    found = standing(held, on, known=Known(who, ProgramReadings(**readings)))
    return found.state, found.drop, found.derived


def around(day: date, held: Enrolment = JOINED, who: Participant | None = None, **readings: Any) -> list[Any]:
    return [told(one, held, who, **readings)[0] for one in (day - DAY, day, day + DAY)]


def child(**changed: Any) -> AnakBinaan:
    facts: dict[str, Any] = {
        "reference": "rekaan-3",
        "birth_date": date(2009, 3, 5),
        "sentence": sentence(terms=(Duration(years=5),)),
        "coaching": CLEAN,
    }
    return AnakBinaan(**facts | changed)


def placed(*stays: tuple[str, date, date | None]) -> CoachingFile:
    held = (Placement(institution=unit, kind=UnitKind.LAPAS, start=start, end=end) for unit, start, end in stays)
    return CoachingFile(placements=tuple(held), discipline=())


def test_the_events_lead_from_state_to_state():
    changes = [(day, found.state) for day, found in standings(JOINED)]
    assert changes == [
        (PROPOSED, S.DIUSULKAN),
        (PROPOSED + 2 * DAY, S.DIPERIKSA),
        (PROPOSED + 7 * DAY, S.DISIDANGKAN_TPP),
        (DECIDED, S.DITETAPKAN),
        (STARTED, S.BERJALAN),
    ]
    assert standing(JOINED, PROPOSED - DAY) == Standing(None, None)
    assert standing(JOINED, STARTED + DAY) == Standing(S.BERJALAN, STARTED)
    assert standings(enrolment()) == ()


def test_decided_it_runs_from_the_first_session_or_from_a_later_decision():
    decided = enrolment(*UP_TO_DECISION)
    found = [standing(decided, FIRST + n * DAY, offered=CLASS) for n in (-1, 0)]
    assert [(one.state, one.since, one.derived) for one in found] == [
        (S.DITETAPKAN, DECIDED, False),
        (S.BERJALAN, FIRST, True),
    ]
    late = enrolment(event(K.DITETAPKAN, FIRST + 3 * DAY))
    assert standing(late, FIRST + 3 * DAY, offered=CLASS).since == FIRST + 3 * DAY
    assert [day for day, _ in standings(decided, offered=CLASS)][-3:] == [DECIDED, FIRST, CLASS.ends + DAY]
    waiting = enrolment(event(K.MENUNGGU_TEMPAT, DECIDED))
    assert standing(waiting, FIRST, offered=CLASS).state is S.MENUNGGU


def test_release_ends_it_on_the_first_day_after_the_sentence():
    assert around(OVER, who=person(coaching=CLEAN)) == [S.BERJALAN, S.GUGUR, S.GUGUR]
    assert told(OVER, who=person(coaching=CLEAN)) == (S.GUGUR, DropReason.BEBAS, True)
    cites = standing(JOINED, OVER, known=Known(person(coaching=CLEAN))).cites
    assert [str(one) for one in cites] == ["Pasal 46 UU 22/2022"]
    life = person(sentence=LifeSentence(clock_starts=date(2020, 1, 2)), coaching=CLEAN)
    assert around(OVER, who=life) == [S.BERJALAN] * 3


def test_where_the_end_of_the_sentence_is_not_known_it_is_open_from_the_earliest_day():
    who = person(sentence=sentence(remissions=None), coaching=CLEAN)
    found = standing(JOINED, OVER - DAY, known=Known(who))
    assert (found.state, found.takes_part, found.missing) == (S.BERJALAN, Status.UNKNOWN, ("sentence.remissions",))
    assert told(OVER, who=who) == (S.GUGUR, DropReason.BEBAS, True)
    broken = person(sentence=sentence(interruptions=None), coaching=CLEAN)
    assert standing(JOINED, OVER + DAY, known=Known(broken)).takes_part is Status.UNKNOWN


def test_a_klien_left_on_the_first_day_of_guidance():
    guided = Bimbingan(kind=ReleaseKind.PEMBEBASAN_BERSYARAT, start=MOVED)
    assert around(MOVED, who=Klien(reference="rekaan-3", bimbingan=guided)) == [S.BERJALAN, S.GUGUR, S.GUGUR]
    after = enrolment(event(K.DIMULAI, MOVED), continues="P-0", id="P-2")
    assert around(MOVED, after, Klien(reference="rekaan-3", bimbingan=guided)) == [None, S.BERJALAN, S.BERJALAN]
    found = standing(JOINED, STARTED, known=Known(Klien(reference="rekaan-3")))
    assert (found.takes_part, found.missing) == (Status.UNKNOWN, ("bimbingan",))


@pytest.mark.parametrize("readings", [{}, {"enrolment_at_18": "birthday"}])
def test_the_eighteenth_birthday_ends_it(readings: dict[str, str]):
    assert around(BIRTHDAY, who=child(), **readings) == [S.BERJALAN, S.GUGUR, S.GUGUR]
    assert told(BIRTHDAY, who=child()) == (S.GUGUR, DropReason.USIA_18, True)


def test_by_the_other_reading_only_the_transfer_ends_it():
    moved = BIRTHDAY + 5 * DAY
    assert around(BIRTHDAY, who=child(), enrolment_at_18="transfer") == [S.BERJALAN] * 3
    who = child(transferred_on=moved)
    assert around(moved, who=who, enrolment_at_18="transfer") == [S.BERJALAN, S.GUGUR, S.GUGUR]
    assert told(moved, who=who, enrolment_at_18="transfer")[1] is DropReason.PINDAH_LAPAS
    assert told(moved, who=who)[1] is DropReason.USIA_18


def test_begun_after_the_birthday_it_is_not_ended_by_it():
    later = enrolment(event(K.DIMULAI, BIRTHDAY))
    assert around(BIRTHDAY, later, child()) == [None, S.BERJALAN, S.BERJALAN]


def test_a_transfer_ends_it():
    home = ("Lapas A", date(2025, 1, 2), MOVED)
    moved = person(coaching=placed(home, ("Lapas B", MOVED, None)))
    assert around(MOVED, who=moved) == [S.BERJALAN, S.GUGUR, S.GUGUR]
    assert told(MOVED, who=moved) == (S.GUGUR, DropReason.PINDAH_LAPAS, True)
    assert told(MOVED, who=person(coaching=placed(home))) == (S.GUGUR, None, True)


def test_the_unit_is_the_one_of_the_first_day_also_on_the_day_of_arrival():
    before = ("Lapas A", date(2025, 1, 2), PROPOSED)
    arrived = ("Lapas B", PROPOSED, MOVED)
    who = person(coaching=placed(before, arrived, ("Lapas C", MOVED, None)))
    assert around(MOVED, who=who) == [S.BERJALAN, S.GUGUR, S.GUGUR]
    assert told(PROPOSED, who=who) == (S.DIUSULKAN, None, False)


def test_what_is_no_transfer_does_not_end_it():
    home = ("Lapas A", date(2025, 1, 2), MOVED)
    stays = placed(home, ("Lapas A", MOVED, None))
    earlier = placed(("Lapas B", date(2024, 2, 1), date(2025, 1, 2)), ("Lapas A", date(2025, 1, 2), None))
    later = placed(("Lapas B", MOVED, MOVED + 9 * DAY))
    for file in (stays, earlier, later):
        assert around(MOVED, who=person(coaching=file)) == [S.BERJALAN] * 3
    back = placed(home, ("Lapas A", MOVED + DAY, None))
    assert told(MOVED, who=person(coaching=back))[:2] == (S.GUGUR, DropReason.PINDAH_LAPAS)


def test_it_is_suspended_while_an_isolation_runs():
    days = Period(start=MOVED, end=MOVED + 6 * DAY)
    case = DisciplineCase(level=DisciplineLevel.BERAT, on=MOVED, isolation=days)
    reprimand = DisciplineCase(level=DisciplineLevel.RINGAN, on=STARTED)
    who = person(coaching=CoachingFile(discipline=(reprimand, case)))
    found = [standing(JOINED, day, known=Known(who)) for day in (MOVED - DAY, MOVED, MOVED + 5 * DAY, MOVED + 6 * DAY)]
    assert [(one.state, one.since, one.derived) for one in found] == [
        (S.BERJALAN, STARTED, False),
        (S.DITANGGUHKAN, MOVED, True),
        (S.DITANGGUHKAN, MOVED, True),
        (S.BERJALAN, MOVED + 6 * DAY, True),
    ]
    assert [found.state for _, found in standings(JOINED, known=Known(who))][-4:] == [
        S.BERJALAN,
        S.DITANGGUHKAN,
        S.BERJALAN,
        S.GUGUR,
    ]


def test_an_isolation_over_the_first_session_suspends_from_that_session_on():
    days = Period(start=FIRST - 2 * DAY, end=FIRST + 2 * DAY)
    case = DisciplineCase(level=DisciplineLevel.SEDANG, on=days.start, isolation=days)
    known = Known(person(coaching=CoachingFile(discipline=(case,))))
    changes = standings(enrolment(*UP_TO_DECISION), offered=CLASS, known=known)
    assert [(day, found.state, found.since) for day, found in changes][3:6] == [
        (DECIDED, S.DITETAPKAN, DECIDED),
        (FIRST, S.DITANGGUHKAN, FIRST),
        (FIRST + 2 * DAY, S.BERJALAN, FIRST + 2 * DAY),
    ]


UNTIL = MOVED + 3 * DAY
"""The day up to which the record is complete."""
NO_END = DisciplineCase(level=DisciplineLevel.BERAT, on=MOVED, isolation=Period(start=MOVED, end=None))


@pytest.mark.parametrize(
    ("day", "state", "since", "takes_part", "missing"),
    [
        (MOVED - DAY, S.BERJALAN, STARTED, Status.MET, ()),
        (MOVED, S.DITANGGUHKAN, MOVED, Status.NOT_MET, ()),
        (UNTIL, S.DITANGGUHKAN, MOVED, Status.NOT_MET, ()),
        (UNTIL + DAY, S.BERJALAN, UNTIL + DAY, Status.UNKNOWN, ("coaching.discipline[0].isolation.end",)),
    ],
)
def test_an_isolation_without_an_end_suspends_as_far_as_the_record_goes(
    day: date, state: S, since: date, takes_part: Status, missing: tuple[str, ...]
):
    who = person(recorded_until=UNTIL, coaching=CoachingFile(discipline=(NO_END,)))
    found = standing(JOINED, day, known=Known(who))
    assert (found.state, found.since, found.takes_part, found.missing) == (state, since, takes_part, missing)
    isolated_on = NotIsolated().judge(who).at(day)
    assert (isolated_on is Status.NOT_MET) is (found.state is S.DITANGGUHKAN)
    assert (isolated_on is Status.UNKNOWN) is (found.takes_part is Status.UNKNOWN)


def test_a_death_ends_it_from_its_day_on_and_is_told():
    died = STARTED + 3 * DAY
    known = Known(died_on=died)
    assert [standing(JOINED, died + days * DAY, known=known).state for days in (-1, 0, 1)] == [
        S.BERJALAN,
        S.GUGUR,
        S.GUGUR,
    ]
    found = standing(JOINED, died, known=known)
    assert (found.drop, found.derived, found.cites) == (DropReason.MENINGGAL, True, ())
    assert explain_standing(found, "id").splitlines()[:2] == ["gugur sejak 5 Maret 2026", "sebab: meninggal"]
    said = JOINED.model_copy(update={"events": (*RUNNING, event(K.GUGUR, died, drop=DropReason.MENINGGAL))})
    assert standing(said, died, known=known) == standing(said, died)  # recorded on the same day: nothing is derived


def test_nothing_begins_after_a_death_whatever_the_file_of_the_person_shows():
    late = Known(person(coaching=CLEAN), died_on=PROPOSED - DAY)
    assert standing(JOINED, PROPOSED, known=late).state is S.GUGUR
    assert (
        standing(JOINED, OVER + DAY, known=Known(person(coaching=CLEAN), died_on=OVER + DAY)).drop is DropReason.BEBAS
    )


@pytest.mark.parametrize(("days", "over"), [(-1, False), (0, False), (1, True)])
def test_a_class_that_is_over_ends_nothing_and_that_is_told(days: int, over: bool):
    on = CLASS.ends + days * DAY
    found = standing(JOINED, on, offered=CLASS)
    assert (found.state, found.class_over) == (S.BERJALAN, over)
    assert found.takes_part is (Status.NOT_MET if over else Status.MET)
    said = "the class is over; nobody recorded that this enrolment was completed or dropped"
    assert (said in explain_standing(found, "en").splitlines()) is over
    assert standing(JOINED, on).class_over is False
    for kind in (K.SELESAI, K.GUGUR):
        ended = JOINED.model_copy(update={"events": (event(kind, CLASS.ends),)})
        assert standing(ended, on, offered=CLASS).class_over is False
    assert standings(JOINED, offered=CLASS)[-1][0] == CLASS.ends + DAY


@pytest.mark.parametrize("end", [FIRST - 2 * DAY, FIRST])
def test_an_isolation_that_is_over_by_the_start_changes_nothing(end: date):
    days = Period(start=FIRST - 5 * DAY, end=end)
    case = DisciplineCase(level=DisciplineLevel.SEDANG, on=days.start, isolation=days)
    known = Known(person(coaching=CoachingFile(discipline=(case,))))
    assert standing(JOINED, STARTED, known=known) == Standing(S.BERJALAN, STARTED)


@pytest.mark.parametrize("file", [None, CoachingFile()])
def test_where_discipline_is_not_known_taking_part_is_open(file: CoachingFile | None):
    found = standing(JOINED, STARTED, known=Known(person(coaching=file)))
    assert (found.state, found.takes_part) == (S.BERJALAN, Status.UNKNOWN)
    assert found.missing == ("coaching.discipline",)


def test_taking_part_is_running():
    held = [standing(JOINED, day, known=Known(person(coaching=CLEAN))).takes_part for day in (DECIDED, STARTED)]
    assert held == [Status.NOT_MET, Status.MET]
    assert standing(JOINED, STARTED, known=Known(Tahanan(reference="rekaan-3"))).takes_part is Status.MET


def test_an_event_of_the_day_or_before_says_it_itself():
    said = enrolment(*RUNNING, event(K.GUGUR, OVER, drop=DropReason.BEBAS))
    assert told(OVER, said, person(coaching=CLEAN)) == (S.GUGUR, DropReason.BEBAS, False)
    done = enrolment(*RUNNING, event(K.SELESAI, OVER - DAY))
    assert told(OVER, done, person(coaching=CLEAN)) == (S.SELESAI, None, False)
    late = enrolment(*RUNNING, event(K.SELESAI, OVER + DAY))
    assert told(OVER + DAY, late, person(coaching=CLEAN)) == (S.GUGUR, DropReason.BEBAS, True)


def test_nothing_ends_what_never_began():
    assert standing(enrolment(), OVER, known=Known(person())).state is None


def test_a_standing_in_sentences():
    over = standing(JOINED, OVER, known=Known(person(coaching=CLEAN)))
    assert explain_standing(over, "en").splitlines() == [
        "dropped since 10 January 2027",
        "reason: released",
        "follows from the days; nobody recorded it",
        "basis: Pasal 46 UU 22/2022",
    ]
    assert explain_standing(standing(JOINED, STARTED, known=Known(person()))).splitlines() == [
        "berjalan sejak 2 Maret 2026",
        "belum pasti tanpa: perkara disiplin dalam berkas pembinaan",
    ]
    assert explain_standing(standing(JOINED, PROPOSED - DAY)) == "belum diusulkan"
    assert "dihitung dari tanggal; belum dicatat petugas" in explain_standing(over)
    left = Standing(S.GUGUR, OVER, derived=True)
    assert explain_standing(left, "en").splitlines()[1] == "reason: left the unit, by release or transfer"


@pytest.mark.parametrize("state", S)
def test_every_state_and_reason_has_its_words(state: EnrolmentState):
    for reason in DropReason:
        lines = explain_standing(Standing(state, OVER, drop=reason), "en").splitlines()
        assert len(lines) == (2 if state is S.GUGUR else 1)
