"""Sessions: hours of the day in order, and when two of them meet."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from pembinaan.core.errors import problems
from pembinaan.core.timeline import Status
from pembinaan.programs.session import Session, SessionStatus, overlaps

MET, UNKNOWN, NOT_MET = Status.MET, Status.UNKNOWN, Status.NOT_MET
DAY = date(2026, 3, 2)


def session(start: str | None = None, end: str | None = None, *, on: date = DAY, **held: object) -> Session:
    return Session(code="1", on=on, starts_at=start, ends_at=end, jp=2, **held)


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        (("08:00", "10:00"), ("09:00", "11:00"), MET),
        (("08:00", "10:00"), ("08:30", "09:00"), MET),
        (("08:00", "10:00"), ("10:00", "12:00"), NOT_MET),
        (("08:00", "10:00"), ("09:59", "12:00"), MET),
        ((None, None), ("09:00", "11:00"), UNKNOWN),
        ((None, None), (None, None), UNKNOWN),
        (("08:00", None), ("09:00", "11:00"), UNKNOWN),
        (("11:00", None), ("09:00", "11:00"), NOT_MET),
        ((None, "09:00"), ("09:00", "11:00"), NOT_MET),
        ((None, "09:30"), ("09:00", "11:00"), UNKNOWN),
    ],
)
def test_when_two_sessions_of_a_day_meet(one: tuple, other: tuple, answer: Status):
    assert overlaps(session(*one), session(*other)) is answer
    assert overlaps(session(*other), session(*one)) is answer


def test_sessions_of_two_days_and_sessions_called_off_meet_none():
    held = session("08:00", "10:00")
    assert overlaps(held, session("08:00", "10:00", on=date(2026, 3, 3))) is NOT_MET
    assert overlaps(held, session(status=SessionStatus.BATAL)) is NOT_MET
    assert overlaps(session(status=SessionStatus.BATAL), held) is NOT_MET


@pytest.mark.parametrize("end", ["08:00", "07:59"])
def test_a_session_ends_after_its_start(end: str):
    with pytest.raises(ValidationError) as caught:
        session("08:00", end)
    assert [problem.code for problem in problems(caught.value)] == ["session.ends_before_start"]


@pytest.mark.parametrize("time", ["8:00", "24:00", "08:60", "08.00", "08:00:00", ""])
def test_a_time_is_written_in_one_way(time: str):
    with pytest.raises(ValidationError) as caught:
        session(time)
    assert [problem.field for problem in problems(caught.value)] == ["starts_at"]


def test_a_session_is_read_back_and_hides_its_trainer():
    held = session("08:00", "10:00", trainer="pelatih-rekaan")
    assert Session.model_validate_json(held.model_dump_json()) == held
    assert "pelatih-rekaan" not in repr(held)
