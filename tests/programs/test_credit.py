"""Lesson hours credited and offered, as the book shows them on a day.

By hand: ten sessions of 8 JP are 80 JP; absent in one of them leaves 72, in two 64. 72 of 80 is 9/10, 64 of 80 is 4/5.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from attendance_cases import CLASS, DAY, FIRST, JOINED, LAST, TEN, book, correction, entry, plan
from enrolment_cases import K, event

from eligibility.cases import person, sentence
from pembinaan.core.period import Period
from pembinaan.core.timeline import Status
from pembinaan.participants.coaching.file import CoachingFile
from pembinaan.participants.coaching.levels import DisciplineLevel
from pembinaan.participants.coaching.records import DisciplineCase
from pembinaan.programs.attendance import AttendanceBook, AttendanceStatus
from pembinaan.programs.credit import Credit, Window, credit
from pembinaan.programs.known import Known
from pembinaan.programs.offering import OfferingPlan
from pembinaan.programs.readings import ProgramReadings
from pembinaan.programs.session import SessionStatus

S = AttendanceStatus
CORRECTED_ON = date(2026, 3, 16)
LEFT_OUT = Known(readings=ProgramReadings(excused_absence="left_out"))


def counted(
    held: AttendanceBook, on: date = LAST, offered: OfferingPlan = CLASS, **more: object
) -> tuple[int, int, int]:
    found = credit(JOINED, offered, held, on, **more)  # type: ignore[arg-type]
    return found.credited, found.offered, found.unwritten


def test_a_correction_gives_72_of_80_from_its_day_and_not_before():
    held = book(3, 7).extended_by((correction(3, S.HADIR, CORRECTED_ON),))
    assert counted(held, CORRECTED_ON - DAY) == (64, 80, 0)
    assert counted(held, CORRECTED_ON) == (72, 80, 0)
    assert credit(JOINED, CLASS, held, CORRECTED_ON).share == Fraction(9, 10)
    assert credit(JOINED, CLASS, held, CORRECTED_ON).sessions == 10


def test_sessions_count_up_to_and_on_the_day():
    assert [counted(book(), FIRST + n * DAY) for n in (-1, 0, 1)] == [(0, 0, 0), (8, 8, 0), (16, 16, 0)]
    assert counted(book(), window=Window(FIRST + DAY)) == (72, 72, 0)
    assert counted(book(), window=Window(None, LAST - DAY)) == (72, 72, 0)
    assert counted(book(), FIRST, window=Window(FIRST, LAST)) == (8, 8, 0)


def test_a_session_without_an_entry_is_open_whether_held_or_planned():
    held = AttendanceBook(entries=book().entries[:9])
    last = TEN[9].model_copy(update={"status": SessionStatus.DIRENCANAKAN})
    for offered in (CLASS, plan(*TEN[:9], last)):
        assert counted(held, offered=offered) == (72, 72, 8)
    assert credit(JOINED, CLASS, held, LAST).missing == ("attendance[10]",)


def test_an_entry_about_a_planned_session_counts_and_one_called_off_does_not():
    last = TEN[9].model_copy(update={"status": SessionStatus.DIRENCANAKAN})
    off = TEN[9].model_copy(update={"status": SessionStatus.BATAL})
    assert counted(book(), offered=plan(*TEN[:9], last)) == (80, 80, 0)
    assert counted(book(), offered=plan(*TEN[:9], off)) == (72, 72, 0)


@pytest.mark.parametrize("status", list(S)[1:])
def test_only_being_there_is_credited(status: AttendanceStatus):
    held = AttendanceBook(entries=(*book().entries[:9], entry(10, status)))
    assert counted(held) == (72, 80, 0)
    excused = status in {S.IZIN, S.SAKIT}
    assert counted(held, known=LEFT_OUT) == ((72, 72, 0) if excused else (72, 80, 0))


@pytest.mark.parametrize("status", list(S))
def test_nobody_was_there_or_missed_it_in_advance_but_can_be_excused_or_kept_away_in_advance(status: S):
    def written(on: date) -> tuple[int, int, int]:
        return counted(AttendanceBook(entries=(entry(1, status, recorded_on=on),)), FIRST)

    there = 8 if status is S.HADIR else 0
    assert written(FIRST) == (there, 8, 0)
    assert written(FIRST - DAY) == ((0, 8, 0) if status in {S.IZIN, S.SAKIT, S.DISIPLIN} else (0, 0, 8))


def test_what_is_written_of_another_enrolment_says_nothing_of_this_one():
    other = AttendanceBook(entries=tuple(one.model_copy(update={"enrolment": "P-2"}) for one in book().entries))
    assert counted(other) == (0, 0, 80)


def test_sessions_before_the_enrolment_are_not_offered():
    late = JOINED.model_copy(update={"enrolled_on": FIRST + 2 * DAY})
    assert credit(late, CLASS, book(), LAST) == Credit(64, 64, 0, 8, beside=16)


def test_the_session_of_the_day_of_completion_counts_and_none_after_it():
    done = JOINED.model_copy(update={"events": (event(K.SELESAI, LAST),)})
    assert credit(done, CLASS, book(), LAST) == Credit(80, 80, 0, 10)
    earlier = JOINED.model_copy(update={"events": (event(K.SELESAI, LAST - DAY),)})
    assert credit(earlier, CLASS, book(), LAST) == Credit(72, 72, 0, 9, beside=8)


def test_the_session_of_a_day_on_which_somebody_is_dropped_or_suspended_does_not_count():
    for kind in (K.GUGUR, K.DITANGGUHKAN):
        held = JOINED.model_copy(update={"events": (event(kind, LAST),)})
        assert credit(held, CLASS, book(), LAST) == Credit(72, 72, 0, 9, beside=8)


def test_sessions_in_isolation_and_after_the_release_are_not_offered():
    days = Period(start=FIRST + DAY, end=FIRST + 3 * DAY)
    case = DisciplineCase(level=DisciplineLevel.SEDANG, on=days.start, isolation=days)
    isolated = Known(person(coaching=CoachingFile(discipline=(case,))))
    assert credit(JOINED, CLASS, book(), LAST, known=isolated) == Credit(64, 64, 0, 8, beside=16)
    released = Known(person(sentence=sentence(clock_starts=date(2023, 3, 11))))
    assert credit(JOINED, CLASS, book(), LAST, known=released) == Credit(72, 72, 0, 9, beside=8)


def test_without_planned_sessions_nothing_is_known():
    bare = CLASS.model_copy(update={"sessions": None})
    found = credit(JOINED, bare, book(), LAST)
    assert (found, found.share) == (Credit(missing=("sessions",)), None)


def test_sessions_after_the_day_are_to_come_for_whom_the_enrolment_still_runs():
    on = FIRST + DAY  # two of ten sessions are past
    assert credit(JOINED, CLASS, book(), on) == Credit(16, 16, 0, 2, to_come=64)
    off = plan(*TEN[:9], TEN[9].model_copy(update={"status": SessionStatus.BATAL}))
    assert credit(JOINED, off, book(), on) == Credit(16, 16, 0, 2, to_come=56)
    leaving = Known(person(sentence=sentence(clock_starts=date(2023, 3, 11)), coaching=CoachingFile(discipline=())))
    assert credit(JOINED, CLASS, book(), on, known=leaving) == Credit(16, 16, 0, 2, to_come=56, beside=8)
    suspended = JOINED.model_copy(update={"events": (event(K.DITANGGUHKAN, on),)})
    assert credit(suspended, CLASS, book(), on) == Credit(8, 8, 0, 1, to_come=64, beside=8)
    days = Period(start=on, end=FIRST + 4 * DAY)
    case = DisciplineCase(level=DisciplineLevel.SEDANG, on=on, isolation=days)
    isolated = Known(person(coaching=CoachingFile(discipline=(case,))))
    assert credit(JOINED, CLASS, book(), on, known=isolated) == Credit(8, 8, 0, 1, to_come=48, beside=24)


FOUR_FIFTHS = Fraction(4, 5)
REACHES = {
    "just": (Credit(64, 80), Status.MET),
    "one hour short": (Credit(63, 80), Status.NOT_MET),
    "nothing offered": (Credit(), Status.UNKNOWN),
    "enough, whatever is open": (Credit(64, 64, 16), Status.MET),
    "hangs on the open ones": (Credit(64, 72, 9), Status.UNKNOWN),
    "just, with the open ones": (Credit(56, 72, 8), Status.UNKNOWN),
    "too little, whatever is open": (Credit(55, 72, 8), Status.NOT_MET),
    "all open": (Credit(0, 0, 80), Status.UNKNOWN),
}


@pytest.mark.parametrize("name", REACHES)
def test_a_part_is_reached_by_what_is_known(name: str):
    found, expected = REACHES[name]
    assert found.reaches(FOUR_FIFTHS) is expected


def test_a_share_is_told_only_where_nothing_is_open():
    assert [one.share for one in (Credit(64, 80), Credit(64, 72, 8), Credit())] == [FOUR_FIFTHS, None, None]
