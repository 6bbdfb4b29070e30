"""Whatever is recorded of an enrolment or asked of it: states touch, nothing follows an end, no TPP decides."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from pydantic import ValidationError

from agreements.agreement_cases import in_force
from eligibility.cases import person, sentence
from pembinaan.core.errors import problems
from pembinaan.core.period import Period
from pembinaan.participants.coaching.file import CoachingFile
from pembinaan.participants.coaching.levels import DisciplineLevel
from pembinaan.participants.coaching.records import DisciplineCase
from pembinaan.programs.admission_record import AdmissionRecord
from pembinaan.programs.completion import CompletionPolicy, may_complete
from pembinaan.programs.credit import Credit
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_ends import endings
from pembinaan.programs.enrolment_events import (
    OF_THE_PERSON,
    OVER,
    Consent,
    DropReason,
    EnrolmentActor,
    EnrolmentEvent,
    EnrolmentEventKind,
    EnrolmentState,
)
from pembinaan.programs.enrolment_guards import MoveFacts
from pembinaan.programs.enrolment_moves import EnrolmentMoved, EnrolmentMoveRefusal, move_enrolment, next_moves
from pembinaan.programs.enrolment_state import Standing, standing, standings
from pembinaan.programs.enrolment_table import ENROLMENT_TRANSITIONS
from pembinaan.programs.known import Known
from pembinaan.programs.register import Register
from pembinaan.programs.results import TestKind as Exam
from programs.attendance_cases import CLASS, DAY

K, A = EnrolmentEventKind, EnrolmentActor
START = date(2026, 2, 2)
PLAN = CLASS.model_copy(update={"code": "LAS-1"})
ENDS = frozenset({K.SELESAI, K.GUGUR, K.DITOLAK})
WAY = {K.SELESAI: K.PERSETUJUAN, K.GUGUR: K.DIUSULKAN, K.DITOLAK: K.REKOMENDASI_TPP}
"""What is recorded instead of an end while little happened yet."""
NOT_TESTED = CompletionPolicy()
TESTED = CompletionPolicy(tests=(Exam.PASCA,))
OFFERING = PLAN.under(in_force())
ADMITTED = AdmissionRecord(
    participant_reference="rekaan-3",
    program_code="PM-LAS",
    program_version="1",
    on=START,
    status="MET",
    admitted="MET",
    place_free="MET",
    policy="0" * 64,
)
ROWS = {row.id: row for row in ENROLMENT_TRANSITIONS}
kinds, actors = st.sampled_from(K), st.sampled_from(A)


class Lives(RuleBasedStateMachine):
    """Hold one enrolment, the person's record, and the days asked about."""

    def __init__(self) -> None:
        super().__init__()
        self.on = START
        self.enrolment = Enrolment(participant_reference="rekaan-3", program_code="PM-LAS", id="P-1", offering="LAS-1")
        self.known = Known()
        self.told: dict[date, tuple[Any, ...]] = {}

    @initialize(clock=st.dates(date(2023, 2, 20), date(2023, 4, 20)), isolation=st.integers(0, 60) | st.none())
    def begin(self, clock: date, isolation: int | None) -> None:
        """Release lies between 20 February and 20 April 2026: three years after the clock starts."""
        cases = ()
        if isolation is not None:
            since = START + timedelta(days=isolation)
            held = Period(start=since, end=since + 6 * DAY)
            cases = (DisciplineCase(level=DisciplineLevel.SEDANG, on=since, isolation=held),)
        file = CoachingFile(discipline=cases)
        self.known = Known(person(sentence=sentence(clock_starts=clock), coaching=file))

    @rule(days=st.integers(0, 15))
    def time_passes(self, days: int) -> None:
        if days:
            self.told[self.on] = self._stands(self.on)
        self.on += timedelta(days=days)

    def _stands(self, on: date) -> Standing:
        return standing(self.enrolment, on, offered=PLAN, known=self.known)

    def _event(self, kind: EnrolmentEventKind, actor: EnrolmentActor, *, full: bool) -> EnrolmentEvent:
        drop = DropReason.SAKIT if kind is K.GUGUR and full else None
        agrees = Consent(program=full) if kind is K.PERSETUJUAN else None
        reason = "rekaan" if full else None
        return EnrolmentEvent(kind=kind, on=self.on, actor=actor, drop=drop, reason=reason, consent=agrees)

    @rule(kind=kinds, actor=actors, full=st.booleans())
    def somebody_records_it(self, kind: EnrolmentEventKind, actor: EnrolmentActor, full: bool) -> None:
        event = self._event(WAY[kind] if self._young() and kind in ENDS else kind, actor, full=full)
        refused: ValidationError | None = None
        try:
            self.enrolment = self.enrolment.with_event(event)
        except ValidationError as error:
            refused = error
        assert refused is None or problems(refused)[0].code.startswith("enrolment.")

    @rule(data=st.data(), full=st.booleans(), met=st.booleans())
    def somebody_moves_it(self, data: st.DataObject, full: bool, met: bool) -> None:
        rows = next_moves(self.enrolment, self.on, self._facts())
        rows = tuple(row for row in rows if row.event not in ENDS or not self._young())
        row = data.draw(st.sampled_from(rows or ENROLMENT_TRANSITIONS))
        event = self._event(row.event, data.draw(st.sampled_from(row.actors)), full=full)
        completion = may_complete("P-1", Credit(80, 80), None, self.on, NOT_TESTED if met else TESTED)
        found = move_enrolment(self.enrolment, event, self._facts()._replace(completion=completion))
        if isinstance(found, EnrolmentMoved):
            self._moved(found, event)
        else:
            self._refused(found)

    def _young(self) -> bool:
        """Tell whether so little happened that an end would leave nothing to watch."""
        return len(self.enrolment.events) < 6

    def _facts(self) -> MoveFacts:
        register = Register(enrolments=(self.enrolment,), offerings=(PLAN,))
        kept = self.enrolment.snapshot
        admission = kept or ADMITTED.model_copy(update={"on": self.on})
        return MoveFacts(register=register, offering=OFFERING, admission=admission, known=self.known)

    def _moved(self, found: EnrolmentMoved, event: EnrolmentEvent) -> None:
        row = ROWS[found.row]
        assert event.actor in row.actors
        assert found.enrolment.events == self.enrolment.with_event(event).events
        assert self.enrolment.snapshot in {None, found.enrolment.snapshot}
        self.enrolment = found.enrolment
        if row.target is not None and not self._stands(self.on).derived:
            assert self._stands(self.on).state is row.target

    def _refused(self, found: EnrolmentMoveRefusal) -> None:
        assert found.why
        assert found.explain("en") != found.explain("id")
        if found.code == "move.not_established":
            assert found.missing

    @invariant()
    def past_days_stand_as_they_did(self) -> None:
        """What is recorded on later days changes no earlier one."""
        assert all(self._stands(day) == before for day, before in self.told.items())

    @invariant()
    def the_standings_touch_and_differ(self) -> None:
        changes = standings(self.enrolment, offered=PLAN, known=self.known)
        days = [day for day, _ in changes]
        assert days == sorted({*days})
        assert all(one != other for (_, one), (_, other) in pairwise(changes))
        for day, found in changes:
            assert self._stands(day) == found
            told = found.class_over and day == PLAN.ends + DAY  # the class is over, the state stays as it was
            assert found.since == day or told
        between = [day + DAY for day in days if day + DAY not in days]
        held = dict(changes)
        assert all(self._stands(day) == held[day - DAY] for day in between)

    @invariant()
    def nothing_follows_an_end(self) -> None:
        changes = standings(self.enrolment, known=self.known)
        ended = [found.state for _, found in changes if found.state in OVER]
        assert not ended or changes[-1][1].state in OVER
        moved = [event.kind for event in self.enrolment.events if event.kind not in OF_THE_PERSON]
        assert not {K.SELESAI, K.GUGUR, K.DITOLAK} & {*moved[:-1]}

    @invariant()
    def by_law_it_ends_on_the_day(self) -> None:
        for end in endings(self.enrolment, self.known):
            assert self._stands(end.on).state in OVER

    @invariant()
    def nobody_takes_part_in_isolation(self) -> None:
        who = self.known.person
        assert who is None or who.coaching is not None
        for case in (who.coaching.discipline if who is not None and who.coaching is not None else None) or ():
            assert case.isolation is None or self._stands(case.isolation.start).state is not EnrolmentState.BERJALAN

    @invariant()
    def the_tpp_decides_nothing(self) -> None:
        assert all((event.actor is A.TPP) == (event.kind is K.REKOMENDASI_TPP) for event in self.enrolment.events)

    @invariant()
    def it_is_read_again_as_it_was_written(self) -> None:
        assert Enrolment.model_validate_json(self.enrolment.model_dump_json()) == self.enrolment


TestLives = Lives.TestCase
TestLives.settings = settings(max_examples=40, stateful_step_count=30)
