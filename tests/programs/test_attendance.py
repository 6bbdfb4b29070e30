"""The book of attendance: it only grows, and a correction counts from the day on which it was written down."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from attendance_cases import DAY, FIRST, LAST, book, correction, entry
from pydantic import ValidationError

from pembinaan.core.errors import InvalidError, problems
from pembinaan.programs.attendance import AttendanceBook, AttendanceStatus

S = AttendanceStatus
CORRECTED_ON = date(2026, 3, 16)
CORRECTED = book(3, 7).extended_by((correction(3, S.HADIR, CORRECTED_ON),))


def standing(held: AttendanceBook, on: date) -> dict[str, str]:
    return {session: found.status.value for (_, session), found in held.effective(on).items()}


def test_a_correction_counts_from_its_day_and_not_before():
    before, after = standing(CORRECTED, CORRECTED_ON - DAY), standing(CORRECTED, CORRECTED_ON)
    assert (before["3"], after["3"]) == ("TIDAK_HADIR", "HADIR")
    assert {key: said for key, said in before.items() if key != "3"} == {
        key: said for key, said in after.items() if key != "3"
    }


def test_what_is_written_down_later_is_not_known_before():
    assert len(CORRECTED.effective(FIRST - DAY)) == 0
    assert len(CORRECTED.effective(FIRST)) == 1
    assert len(CORRECTED.effective(LAST)) == 10


def test_a_correction_can_be_corrected_in_turn():
    again = correction(3, S.SAKIT, CORRECTED_ON, id="P-3b", corrects="P-3")
    assert standing(CORRECTED.extended_by((again,)), CORRECTED_ON)["3"] == "SAKIT"


def test_two_enrolments_stand_beside_each_other():
    other = entry(3, S.IZIN, id="K-99", enrolment="P-2", recorded_on=LAST)
    assert len(book().extended_by((other,)).effective(LAST)) == 11


BROKEN: dict[str, Callable[[], object]] = {
    "attendance.duplicate_entry": lambda: book().extended_by((entry(10, id="K-1", session="11"),)),
    "attendance.out_of_order": lambda: book().extended_by((entry(1, id="K-11", session="11"),)),
    "attendance.two_entries": lambda: book().extended_by((entry(3, id="K-11", recorded_on=LAST),)),
    "attendance.corrects_nothing": lambda: book().extended_by((correction(11, S.HADIR, LAST),)),
    "attendance.reason_missing": lambda: correction(3, S.HADIR, LAST, reason=None),
}


@pytest.mark.parametrize("code", BROKEN)
def test_a_broken_book_is_refused(code: str):
    with pytest.raises(ValidationError) as refused:
        BROKEN[code]()
    assert problems(refused.value)[0].code == code


def test_a_correction_of_what_no_longer_stands_is_refused():
    with pytest.raises(ValidationError, match="stands for the same"):
        CORRECTED.extended_by((correction(3, S.SAKIT, CORRECTED_ON, id="P-3b"),))


def test_a_correction_of_another_session_is_refused():
    with pytest.raises(ValidationError, match="stands for the same"):
        book().extended_by((correction(3, S.SAKIT, LAST, corrects="K-4"),))


def test_a_longer_book_continues_the_shorter_one_and_no_other():
    CORRECTED.check_continues(book(3, 7))
    CORRECTED.check_continues(CORRECTED)
    for rewritten in (book(3, 7), book(3).extended_by(CORRECTED.entries[10:9]), AttendanceBook()):
        with pytest.raises(InvalidError, match="older one") as refused:
            rewritten.check_continues(CORRECTED)
        assert (refused.value.code, refused.value.field) == ("attendance.history_rewritten", "entries")


def test_it_is_read_again_as_it_was_written():
    assert AttendanceBook.model_validate_json(CORRECTED.model_dump_json()) == CORRECTED


def test_nobody_who_wrote_it_down_is_printed():
    assert "petugas" not in repr(CORRECTED) + repr(CORRECTED.entries)
