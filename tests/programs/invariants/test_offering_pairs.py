"""The invariants of programs, sessions and offerings hold in the case that keeps them, and are told otherwise."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from pairs_offering import BY_REVIEW, NAMED, PAIRS, UNDATED, review, sessions_of

from eligibility.admission.admission_cases import agreement, march, offering, program, session
from pembinaan.agreements import Event, EventKind, Source
from pembinaan.agreements.events import EndReason
from pembinaan.agreements.findings import Severity
from pembinaan.law.instruments import Confidence
from pembinaan.programs.offering_review import review_offering
from pembinaan.programs.program import Delivery
from pembinaan.programs.session import Session, SessionStatus

TABLE = Path(__file__).parents[2] / "data" / "program_invariants.csv"


@pytest.mark.parametrize("name", PAIRS)
def test_the_keeping_case_gives_nothing_and_the_breaking_one_its_code(name: str):
    assert (PAIRS[name].keeps(), PAIRS[name].breaks()) == ("", PAIRS[name].code)


@pytest.mark.parametrize("name", BY_REVIEW)
def test_the_review_holds_it_too(name: str):
    assert (BY_REVIEW[name].keeps(), BY_REVIEW[name].breaks()) == ("", BY_REVIEW[name].code)


def test_every_pair_belongs_to_an_invariant_of_the_table():
    assert {*PAIRS} <= {row["id"] for row in csv.DictReader(TABLE.read_text(encoding="utf-8").splitlines())}


def test_an_offering_in_order_gives_nothing():
    assert review() == []
    assert review(program=program(planned_jp=4)) == []


def test_days_before_the_registration_are_told_with_the_first_of_them():
    # registered on 10 March: of the sessions on 2, 9 and 10 March two lie before
    assert review(under=agreement(registered=march(10)), sessions=sessions_of(2, 9, 10)) == [
        ("PR1", "NOT_MET", "An agreement in force: not on 2 March 2026 (days like that: 2).")
    ]


def test_without_sessions_all_days_are_asked():
    # 2 to 9 March are eight days
    assert review(under=agreement(registered=march(10))) == [
        ("PR1", "NOT_MET", "An agreement in force: not on 2 March 2026 (days like that: 8).")
    ]


def test_a_term_that_is_not_known_is_told_as_such():
    assert review(**UNDATED, sessions=sessions_of(2, 3)) == [
        ("PR1", "UNKNOWN", "An agreement in force: not established on 2 March 2026 (days like that: 2)."),
        (
            "SN1",
            "UNKNOWN",
            "The days within the term of an agreement: not established on 2 March 2026 (days like that: 2).",
        ),
    ]


def test_a_further_agreement_carries_the_days_after_the_first():
    last = agreement().term.model_copy(update={"last_day": march(27)})
    stopped = Event(
        kind=EventKind.DIAKHIRI,
        on=march(10),
        source=Source(name="andaian", confidence=Confidence.INFERENCE),
        end_reason=EndReason.KESEPAKATAN,
    )
    ended = agreement(term=last).with_event(stopped)
    assert [one.id for one in review_offering(offering(under=ended, sessions=sessions_of(2, 20)))] == ["PR1"]
    both = offering(under=ended, sessions=sessions_of(2, 20)).model_copy(update={"beside": (agreement(),)})
    assert review_offering(both) == ()


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        ({"outside": None}, [("PR2", "UNKNOWN")]),
        ({"outside": None, "program": program(delivery=Delivery.DALAM)}, []),
        ({"outside": None, "program": program(delivery=Delivery.LUAR)}, [("PR2", "UNKNOWN")]),
        ({"outside": False, "program": program(delivery=Delivery.LUAR)}, []),
        ({"outside": True, "designation": NAMED}, []),
        ({"outside": True, "designation": NAMED.model_copy(update={"place": "Pasar"})}, [("PR2", "NOT_MET")]),
    ],
)
def test_a_place_outside_is_named_by_the_head_of_the_unit(facts: dict, found: list):
    assert [(one.id, one.status.name) for one in review_offering(offering(**facts))] == found


def test_a_session_at_another_place_needs_that_place_named():
    elsewhere = (session(2), session(20, place="Pasar"))
    found = review_offering(offering(outside=True, designation=NAMED, sessions=elsewhere))
    assert [one.what.en for one in found] == [
        "The naming of the place outside by the unit head: not on 20 March 2026 (days like that: 1)."
    ]


def test_sessions_called_off_carry_no_hours():
    off = session(9, status=SessionStatus.BATAL)
    found = review_offering(offering(program=program(planned_jp=6), sessions=(*sessions_of(2, 20), off)))
    assert [one.what.en for one in found] == ["The sessions hold 4 lesson hours (JP), while the program plans 6."]


@pytest.mark.parametrize(
    ("second", "found"),
    [
        (session(2, "10:00", "12:00"), []),
        (session(2, "09:59", "12:00"), [("SN2", "NOT_MET", "Sessions of this offering meet on 2 March 2026, ")]),
        (session(2, None, "12:00"), [("SN2", "UNKNOWN", "It is not known whether sessions of this offering meet on ")]),
        (session(2, "09:00", "12:00", status=SessionStatus.BATAL), []),
        (session(3, "08:00", "10:00"), []),
    ],
)
def test_sessions_of_one_offering_that_meet_are_told(second: Session, found: list):
    first = session(2, "08:00", "10:00").model_copy(update={"code": "pertama"})
    held = review_offering(offering(sessions=(first, second.model_copy(update={"code": "kedua"}))))
    assert [(one.id, one.status.name) for one in held] == [told[:2] for told in found]
    assert all(one.what.en.startswith(told[2]) for one, told in zip(held, found, strict=True))
    assert all(one.severity is Severity.WARN for one in held)
