"""Any run of entries, corrections and attempts to rewrite: the book only grows; what a past day knew stays known."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from pydantic import ValidationError

from pembinaan.core.errors import InvalidError
from pembinaan.programs.attendance import AttendanceBook, AttendanceEntry, AttendanceStatus
from pembinaan.programs.credit import EXCUSED, credit
from pembinaan.programs.known import Known
from pembinaan.programs.readings import ProgramReadings
from pembinaan.programs.report import Joined, propose_report
from programs.attendance_cases import CLASS, DAY, FIRST, JOINED, TEN

S = AttendanceStatus
DAYS = {session.code: session.on for session in TEN}
statuses = st.sampled_from(S)
sessions = st.sampled_from([*DAYS])


class Attendance(RuleBasedStateMachine):
    """Keep the book beside tables of our own: what stands now, and what stood at the end of each past day."""

    def __init__(self) -> None:
        super().__init__()
        self.on = FIRST - DAY
        self.book = AttendanceBook()
        self.stands: dict[str, tuple[str, AttendanceStatus, date]] = {}
        self.past: list[tuple[date, dict[str, Any]]] = []
        self.number = 0

    def _entry(self, session: str, status: AttendanceStatus, **more: Any) -> AttendanceEntry:
        self.number += 1
        said = {"id": f"K-{self.number}", "enrolment": "P-1", "session": session, "status": status}
        return AttendanceEntry(**said | {"recorded_on": self.on, "recorder": "petugas-1"} | more)

    def _write(self, entry: AttendanceEntry) -> None:
        longer = self.book.extended_by((entry,))
        longer.check_continues(self.book)
        self.book = longer
        self.stands[entry.session] = (entry.id, entry.status, entry.recorded_on)

    def _refused(self, entry: AttendanceEntry) -> None:
        with pytest.raises(ValidationError):
            self.book.extended_by((entry,))

    @rule(days=st.integers(1, 4))
    def time_passes(self, days: int) -> None:
        self.past.append((self.on, self.book.effective(self.on)))
        self.on += timedelta(days=days)

    @rule(session=sessions, status=statuses)
    def somebody_writes_it_down(self, session: str, status: AttendanceStatus) -> None:
        entry = self._entry(session, status)
        if session in self.stands:
            self._refused(entry)
        else:
            self._write(entry)

    @rule(session=sessions, status=statuses)
    def somebody_corrects_it(self, session: str, status: AttendanceStatus) -> None:
        if session in self.stands:
            self._write(self._entry(session, status, corrects=self.stands[session][0], reason="rekaan"))
        else:
            self._refused(self._entry(session, status, corrects="K-0", reason="rekaan"))

    @rule(session=sessions)
    @precondition(lambda self: self.book.entries)
    def somebody_dates_it_back(self, session: str) -> None:
        last = self.book.entries[-1].recorded_on
        self._refused(self._entry(session, S.HADIR, recorded_on=last - DAY))

    @rule(data=st.data())
    @precondition(lambda self: self.book.entries)
    def somebody_rewrites_it(self, data: st.DataObject) -> None:
        place = data.draw(st.integers(0, len(self.book.entries) - 1))
        kept = (*self.book.entries[:place], *self.book.entries[place + 1 :])
        changed = AttendanceBook.model_construct(entries=kept)
        with pytest.raises(InvalidError):
            changed.check_continues(self.book)

    @invariant()
    def each_session_has_the_entry_that_stands(self) -> None:
        found = {session: (entry.id, entry.status) for (_, session), entry in self.book.effective(self.on).items()}
        assert found == {session: said[:2] for session, said in self.stands.items()}

    @invariant()
    def what_a_past_day_knew_stays_known(self) -> None:
        assert all(self.book.effective(day) == known for day, known in self.past)

    @invariant()
    def the_hours_are_those_of_the_sessions_that_are_past(self) -> None:
        for reading in ("counts", "left_out"):
            known = Known(readings=ProgramReadings(excused_absence=reading))
            found = credit(JOINED, CLASS, self.book, self.on, known=known)
            past = [session for session, day in DAYS.items() if day <= self.on]
            said = {one: self.stands[one] for one in past if one in self.stands}
            told = {
                one: held
                for one, held in said.items()
                if held[1] in {S.IZIN, S.SAKIT, S.DISIPLIN} or held[2] >= DAYS[one]
            }
            out = [one for one, held in told.items() if reading == "left_out" and held[1] in EXCUSED]
            assert found.credited == 8 * sum(held[1] is S.HADIR for held in told.values())
            assert found.offered == 8 * (len(told) - len(out))
            assert found.credited <= found.offered
            assert found.unwritten == 8 * (len(past) - len(told))

    @invariant()
    def what_is_open_settled_either_way_keeps_a_known_answer(self) -> None:
        if self.on >= FIRST:
            found = propose_report((Joined(JOINED, CLASS),), self.book, on=self.on)
            whole = found.jp_offered + found.jp_open
            least, most = 5 * found.jp_credited >= 4 * whole, 5 * (found.jp_credited + found.jp_open) >= 4 * whole
            assert found.active is (least if whole and least == most else None)

    @invariant()
    def it_is_read_again_as_it_was_written(self) -> None:
        assert AttendanceBook.model_validate_json(self.book.model_dump_json()) == self.book


TestAttendance = Attendance.TestCase
TestAttendance.settings = settings(max_examples=25, stateful_step_count=25)
