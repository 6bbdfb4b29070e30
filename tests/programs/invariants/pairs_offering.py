"""Each invariant of programs, sessions and offerings: a case that keeps it, one that breaks it, and what that gives."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Final, NamedTuple

from pydantic import ValidationError

from agreements.agreement_cases import BONTANG
from eligibility.admission.admission_cases import TWO_SESSIONS, agreement, march, offering, plan, program, session
from pembinaan.agreements import Office, Term
from pembinaan.core.errors import problems
from pembinaan.programs import ClassSize
from pembinaan.programs.offering_parts import Designation
from pembinaan.programs.offering_review import review_offering
from pembinaan.programs.session import Session

NAMED: Final = Designation(by=Office.KALAPAS, on=date(2026, 3, 2), place="BLK")


class Pair(NamedTuple):
    """Hold both cases, and the code that the breaking one gives."""

    keeps: Callable[[], str]
    breaks: Callable[[], str]
    code: str


def _refused(make: Callable[[], object]) -> str:
    try:
        make()
    except ValidationError as error:
        return problems(error)[0].code
    return ""


def _found(rule: str, **facts: Any) -> str:
    """The rule with its answer, where the review finds it."""
    return " ".join(f"{one.id} {one.status.name}" for one in review_offering(offering(**facts)) if one.id == rule)


def _draft() -> str:
    return " ".join(f"{one.id} {one.status.name}" for one in review_offering(plan().under(BONTANG)) if one.id == "PR1")


def _planned(jp: int) -> dict[str, Any]:
    return {"program": program(planned_jp=jp), "sessions": TWO_SESSIONS}


OPEN_TERM: Final = Term(start=None, last_day=None)
UNDATED: Final = {"under": agreement(term=OPEN_TERM)}
PAIRS: Final[dict[str, Pair]] = {
    "PR1": Pair(lambda: _found("PR1", sessions=TWO_SESSIONS), _draft, "PR1 NOT_MET"),
    "PR2": Pair(
        lambda: _found("PR2", outside=True, designation=NAMED, sessions=TWO_SESSIONS),
        lambda: _found(
            "PR2", outside=True, designation=NAMED.model_copy(update={"on": march(3)}), sessions=TWO_SESSIONS
        ),
        "PR2 NOT_MET",
    ),
    "PR3": Pair(
        lambda: _refused(lambda: program(planned_jp=1)),
        lambda: _refused(lambda: program(planned_jp=0)),
        "greater_than",
    ),
    "PR4": Pair(
        lambda: _refused(lambda: ClassSize(least=10, most=10)),
        lambda: _refused(lambda: ClassSize(least=11, most=10)),
        "program.class_size_upside_down",
    ),
    "SN1": Pair(
        lambda: _refused(lambda: plan(sessions=(session(27),))),
        lambda: _refused(lambda: plan(sessions=(session(28),))),
        "offering.session_outside",
    ),
    "SN3": Pair(lambda: _found("SN3", **_planned(4)), lambda: _found("SN3", **_planned(5)), "SN3 NOT_MET"),
}


BY_REVIEW: Final[dict[str, Pair]] = {
    "SN1": Pair(
        lambda: _found("SN1", sessions=TWO_SESSIONS),
        lambda: _found("SN1", sessions=TWO_SESSIONS, **UNDATED),
        "SN1 UNKNOWN",
    ),
}
"""The other way in which an invariant is held, where it is held in two."""


def sessions_of(*days: int) -> tuple[Session, ...]:
    """Sessions of two lesson hours each, on days of March."""
    return tuple(session(day) for day in days)


def review(**facts: Any) -> list[tuple[str, str, str]]:
    """What the review of an offering says: rule, answer and sentence."""
    return [(one.id, one.status.name, one.what.en) for one in review_offering(offering(**facts))]
