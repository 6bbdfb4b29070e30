"""The register: one place in a program for each person, free places, the waiting list, and hours that meet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from attendance_cases import DAY, FIRST, LAST, TEN, plan
from enrolment_cases import DECIDED, RUNNING, STARTED, UP_TO_DECISION, K, enrolment, event
from pydantic import ValidationError
from test_enrolment_record import RECORD

from eligibility.cases import person
from pembinaan.core.errors import InvalidError, problems
from pembinaan.core.timeline import Status
from pembinaan.participants.coaching.file import CoachingFile
from pembinaan.participants.coaching.levels import UnitKind
from pembinaan.participants.coaching.records import Placement
from pembinaan.programs.clashes import clashes
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_events import EnrolmentEvent
from pembinaan.programs.known import Known
from pembinaan.programs.offering import OfferingPlan
from pembinaan.programs.register import Register, places_held
from pembinaan.programs.session import Session, SessionStatus
from pembinaan.programs.waiting import free_places, waiting_list

LATER = STARTED + 4 * DAY


def offering(code: str, *sessions: Session, **changed: Any) -> OfferingPlan:
    return plan(*sessions).model_copy(update={"code": code, **changed})


WELDING = offering("LAS-1", capacity=2)
MORNING = [one.model_copy(update={"starts_at": "08:00", "ends_at": "11:00"}) for one in TEN[:2]]
NOON = [one.model_copy(update={"starts_at": "10:00", "ends_at": "12:00"}) for one in TEN[:2]]
AFTERNOON = [one.model_copy(update={"starts_at": "11:00", "ends_at": "12:00"}) for one in TEN[:2]]


def of(number: int, *events: EnrolmentEvent, **changed: Any) -> Enrolment:
    held = {"id": f"P-{number}", "participant_reference": f"rekaan-{number}", "offering": "LAS-1"}
    return enrolment(*(events or RUNNING), **held | changed)


def register(*held: Enrolment, offerings: tuple[OfferingPlan, ...] = (WELDING,)) -> Register:
    return Register(enrolments=held, offerings=offerings)


def again(*events: EnrolmentEvent, **changed: Any) -> Enrolment:
    return of(1, *events, **{"id": "P-9", "offering": "LAS-2"} | changed)


DROPPED = of(1, *RUNNING, event(K.GUGUR, LATER))
BROKEN: dict[str, Callable[[], object]] = {
    "register.duplicate_enrolment": lambda: register(of(1), of(2, id="P-1")),
    "register.duplicate_offering": lambda: register(offerings=(WELDING, WELDING)),
    "register.double": lambda: register(of(1), again()),
}


@pytest.mark.parametrize("code", BROKEN)
def test_a_register_that_contradicts_itself_is_refused(code: str):
    with pytest.raises(ValidationError) as refused:
        BROKEN[code]()
    assert problems(refused.value)[0].code == code


@pytest.mark.parametrize(
    "other",
    [
        again(program_code="PM-BOGA"),
        again(participant_reference="rekaan-2"),
        again(*UP_TO_DECISION[:4]),
        again(event(K.MENUNGGU_TEMPAT, DECIDED)),
    ],
    ids=["another program", "another person", "not decided", "waiting"],
)
def test_what_is_not_twice_the_same_place_is_taken(other: Enrolment):
    assert len(register(of(1), other).enrolments) == 2


def test_a_second_time_after_the_first_is_over_is_taken_and_not_a_day_before():
    register(DROPPED, again(event(K.DITETAPKAN, LATER)))
    with pytest.raises(ValidationError, match="two places"):
        register(DROPPED, again(event(K.DITETAPKAN, LATER - DAY)))
    register(of(1), again(event(K.DITETAPKAN, LAST + DAY)))
    with pytest.raises(ValidationError, match="two places"):
        register(of(1), again(event(K.DITETAPKAN, LAST)))
    with pytest.raises(ValidationError, match="two places"):
        register(of(1), again(event(K.DITETAPKAN, LAST + DAY)), offerings=())


def test_enrolments_and_offerings_without_a_name_are_taken():
    bare = WELDING.model_copy(update={"code": None})
    held = register(of(1, id=None), of(2, id=None), offerings=(bare, bare))
    assert held.offering_of(held.enrolments[0].model_copy(update={"offering": None})) is None
    assert Register.model_validate_json(held.model_dump_json()) == held


def test_places_are_held_from_the_decision_to_the_end_of_the_offering():
    (held,) = places_held(of(1, *UP_TO_DECISION))
    assert (held.start, held.end) == (DECIDED, None)
    days = [day for period in places_held(of(1), WELDING) for day in (period.start, period.end)]
    assert days == [DECIDED, STARTED, STARTED, LAST + DAY]
    assert places_held(of(1, event(K.DITETAPKAN, LAST + DAY)), WELDING) == ()


def test_an_enrolment_of_which_nothing_is_known_holds_no_place():
    bare = enrolment(offering="LAS-1")
    assert places_held(bare) == ()
    assert free_places(register(bare), "LAS-1", STARTED) == 2
    assert clashes(register(bare), "rekaan-3") == ()


def test_free_places_day_by_day():
    held = register(of(1), DROPPED.model_copy(update={"participant_reference": "rekaan-2", "id": "P-2"}))
    assert [free_places(held, "LAS-1", day) for day in (DECIDED - DAY, DECIDED, LATER - DAY, LATER, LAST + DAY)] == [
        2,
        0,
        0,
        1,
        2,
    ]
    assert free_places(held, "LAS-9", DECIDED) is None
    full = register(of(1), of(2), of(3))
    assert free_places(full, "LAS-1", STARTED) == 0
    assert [one.id for one in full.holders("LAS-1", STARTED)] == ["P-1", "P-2", "P-3"]


def test_who_was_transferred_holds_no_place():
    stays = (
        Placement(institution="Lapas A", kind=UnitKind.LAPAS, start=date(2025, 1, 2), end=LATER),
        Placement(institution="Lapas B", kind=UnitKind.LAPAS, start=LATER),
    )
    who = person(reference="rekaan-1", coaching=CoachingFile(placements=stays, discipline=()))
    held, beside = register(of(1)), {"rekaan-1": Known(who)}
    assert [free_places(held, "LAS-1", day, beside) for day in (LATER - DAY, LATER)] == [1, 2]


def waits(number: int, on: date, order: int | None = None, **changed: Any) -> Enrolment:
    return of(number, event(K.MENUNGGU_TEMPAT, on, order=order, reason="penuh"), **changed)


def test_the_waiting_list_goes_by_day_then_as_they_came_where_not_all_have_a_number():
    held = register(
        waits(1, DECIDED + DAY),
        waits(2, DECIDED),
        waits(3, STARTED, 2),
        waits(4, STARTED, 1),
        waits(5, DECIDED),
        waits(6, DECIDED, offering="LAS-2"),
    )
    found = waiting_list(held, "LAS-1", STARTED)
    assert [(one.place, one.enrolment.id, one.order) for one in found] == [
        (1, "P-2", None),
        (2, "P-5", None),
        (3, "P-1", None),
        (4, "P-3", 2),
        (5, "P-4", 1),
    ]
    assert (found[0].why.en, found[4].why.en) == (
        "waits since 20 February 2026; numbers are not used, for not everybody has one",
        "waits since 2 March 2026; numbers are not used, for not everybody has one",
    )
    assert {one.reason for one in found} == {"penuh"}
    before = waiting_list(held, "LAS-1", STARTED - DAY)
    assert [one.enrolment.id for one in before] == ["P-2", "P-5", "P-1"]
    assert before[0].why.en == "waits since 20 February 2026, without a number"


def test_the_waiting_list_goes_by_number_where_all_have_one():
    held = register(waits(1, DECIDED, 7), waits(2, STARTED, 2), waits(3, STARTED, 1))
    found = waiting_list(held, "LAS-1", STARTED)
    assert [(one.place, one.enrolment.id) for one in found] == [(1, "P-3"), (2, "P-2"), (3, "P-1")]
    assert found[0].why.en == "number 1, recorded on 2 March 2026"


def test_whoever_waits_again_has_the_place_of_the_last_time_up_to_the_day():
    first = event(K.MENUNGGU_TEMPAT, DECIDED, order=1, reason="penuh")
    second = event(K.MENUNGGU_TEMPAT, DECIDED + 4 * DAY, order=3, reason="penuh lagi")
    third = event(K.MENUNGGU_TEMPAT, STARTED, order=9, reason="rekaan")
    again = of(1, first, event(K.DIPANGGIL, DECIDED + 2 * DAY), second, third)
    held = register(again, waits(2, DECIDED, 2))
    orders = [
        [(one.enrolment.id, one.order, one.reason) for one in waiting_list(held, "LAS-1", day)]
        for day in (DECIDED, DECIDED + 2 * DAY, DECIDED + 4 * DAY)
    ]
    assert orders == [
        [("P-1", 1, "penuh"), ("P-2", 2, "penuh")],
        [("P-2", 2, "penuh")],
        [("P-2", 2, "penuh"), ("P-1", 3, "penuh lagi")],
    ]


def test_whoever_is_called_or_released_waits_no_more():
    over = date(2027, 1, 10)
    who = person(reference="rekaan-2")
    called = of(1, event(K.MENUNGGU_TEMPAT, DECIDED), event(K.DIPANGGIL, STARTED))
    held = register(called, waits(2, DECIDED))
    assert [len(waiting_list(held, "LAS-1", day)) for day in (STARTED - DAY, STARTED)] == [2, 1]
    beside = {"rekaan-2": Known(who)}
    assert [len(waiting_list(held, "LAS-1", day, beside)) for day in (over - DAY, over)] == [1, 0]


def two(second: list[Session], *events: EnrolmentEvent) -> Register:
    other = of(1, *events, id="P-9", offering="BOGA-1", program_code="PM-BOGA")
    return register(of(1), other, offerings=(offering("LAS-1", *MORNING), offering("BOGA-1", *second)))


def test_hours_that_meet_are_told_and_those_that_touch_are_not():
    found = clashes(two(NOON), "rekaan-1")
    assert [(one.on, one.status) for one in found] == [(FIRST, Status.MET), (FIRST + DAY, Status.MET)]
    assert clashes(two(AFTERNOON), "rekaan-1") == ()
    assert clashes(two(NOON), "rekaan-2") == ()


def test_where_hours_are_not_known_it_is_open():
    assert [one.status for one in clashes(two([TEN[0]]), "rekaan-1")] == [Status.UNKNOWN]


def test_without_a_place_on_the_day_or_called_off_nothing_meets():
    off = [one.model_copy(update={"status": SessionStatus.BATAL}) for one in NOON]
    assert clashes(two(off), "rekaan-1") == ()
    late = clashes(two(NOON, event(K.DITETAPKAN, FIRST + DAY)), "rekaan-1")
    assert [one.on for one in late] == [FIRST + DAY]
    assert clashes(register(of(1), offerings=()), "rekaan-1") == ()
    unplanned = register(of(1), offerings=(WELDING.model_copy(update={"sessions": None}),))
    assert clashes(unplanned, "rekaan-1") == ()


def test_an_enrolment_is_added_or_continued():
    held = register(of(1, *UP_TO_DECISION))
    assert len(held.with_enrolment(of(2)).enrolments) == 2
    assert len(held.with_enrolment(of(2, id=None)).enrolments) == 2
    grown = held.with_enrolment(of(1))
    assert (len(grown.enrolments), grown.of("rekaan-1")[0].events) == (1, RUNNING)
    with pytest.raises(InvalidError, match="recorded") as refused:
        grown.with_enrolment(of(1, *UP_TO_DECISION))
    assert (refused.value.code, refused.value.field) == ("register.events_changed", "events")


def swapped(**changed: Any) -> Callable[[Register], Register]:
    return lambda held: held.with_enrolment(of(1, **changed))


@pytest.mark.parametrize(
    ("field", "swap"),
    [
        ("participant_reference", swapped(participant_reference="rekaan-9")),
        ("program_code", swapped(program_code="PM-BOGA")),
        ("offering", swapped(offering="LAS-2")),
        ("offering", swapped(offering=None)),
        ("enrolled_on", swapped(enrolled_on=None)),
        ("enrolled_on", swapped(enrolled_on=STARTED)),
        ("program_version", swapped(enrolled_on=DECIDED, program_version="2")),
        ("snapshot", swapped(enrolled_on=DECIDED, program_version="1", participant_reference="contoh-1")),
    ],
)
def test_what_stands_behind_an_id_is_never_swapped(field: str, swap: Callable[[Register], Register]):
    mine: dict[str, Any] = {"enrolled_on": DECIDED, "program_version": "1"}
    if field == "snapshot":
        mine |= {"participant_reference": "contoh-1", "snapshot": RECORD}
    with pytest.raises(InvalidError) as refused:
        swap(register(of(1, **mine)))
    assert (refused.value.code, refused.value.field) == ("register.events_changed", field)


def test_what_was_null_is_filled_in():
    grown = register(of(1)).with_enrolment(of(1, enrolled_on=DECIDED, program_version="1"))
    assert (grown.enrolments[0].enrolled_on, grown.enrolments[0].program_version) == (DECIDED, "1")


def test_nobody_is_printed():
    (waiting,) = waiting_list(register(waits(1, DECIDED, 3)), "LAS-1", DECIDED)
    assert repr(waiting) == "Waiting(place=1, since=2026-02-20, order=3)"
    assert "rekaan" not in repr(register(of(1)))


def test_a_register_that_grew_is_the_one_read_as_a_whole(monkeypatch: pytest.MonkeyPatch):
    """Only the person's own enrolments are checked anew."""
    grown = register()
    for number in range(1, 20):
        grown = grown.with_enrolment(of(number))
    checked: list[int] = []
    whole = Register._of_one_program
    monkeypatch.setattr(Register, "_of_one_program", lambda one: checked.append(len(one.enrolments)) or whole(one))
    grown = grown.with_enrolment(of(20)).with_enrolment(again(id="P-90", program_code="PM-BOGA"))
    assert checked == [1, 2]
    with pytest.raises(ValidationError, match="two places"):
        grown.with_enrolment(again(id="P-99"))
    monkeypatch.undo()
    assert grown == register(*grown.enrolments)
