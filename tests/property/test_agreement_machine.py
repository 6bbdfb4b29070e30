"""A machine that makes things happen to an agreement, by recording them and by moving it, and watches the laws hold."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from pembinaan.agreements import Agreement, AgreementReadings, Event, EventKind
from pembinaan.agreements.due import due
from pembinaan.agreements.history import history, replay, states_over_time
from pembinaan.agreements.lifecycle import IN_FORCE, SIGNED, TRANSITIONS
from pembinaan.agreements.moves import Moved, may_move, move
from pembinaan.agreements.sequence import signing_place
from pembinaan.agreements.settlement import settle
from pembinaan.agreements.state import code_of
from pembinaan.core.timeline import ALWAYS, Status
from property.agreement_strategies import agreement_readings, events_after, refusals, unsigned_agreements

K = EventKind
DAY = timedelta(days=1)
EARLY = date(2018, 7, 13)
FAR = date(2045, 1, 1)
ROWS = {row.id: row for row in TRANSITIONS}
BEFORE = (K.AUDIENSI, K.DRAF_DISERAHKAN, K.DITERIMA_DIBAHAS, K.DITOLAK, K.NASKAH_DISEPAKATI)
ASKED = (K.PERSETUJUAN_DIMINTA, K.PERSETUJUAN_DIBERIKAN)
AFTER = (K.ADENDUM, K.DIPERPANJANG, K.DITANGGUHKAN, K.DILANJUTKAN, K.PEJABAT_BERGANTI)
ENDS = (K.DIAKHIRI, K.DIHENTIKAN, K.DITUTUP)


def signed(agreement: Agreement) -> bool:
    return signing_place(agreement.events, (party.role for party in agreement.parties)) is not None


class Lives(RuleBasedStateMachine):
    """Hold one agreement and the readings by which it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.agreement: Any = None
        self.readings = AgreementReadings()
        self.told: dict[date, tuple[Any, ...]] = {}

    @initialize(agreement=unsigned_agreements(), readings=agreement_readings())
    def begin(self, agreement: Agreement, readings: AgreementReadings) -> None:
        self.agreement, self.readings = agreement, readings

    # ---- what happens

    @rule(data=st.data(), kind=st.sampled_from((*BEFORE, *ASKED)))
    @precondition(lambda self: not signed(self.agreement))
    def a_stage(self, data: st.DataObject, kind: EventKind) -> None:
        self._record(data.draw(events_after(self.agreement, kind)))

    @rule(data=st.data())
    @precondition(lambda self: not signed(self.agreement))
    def a_signature(self, data: st.DataObject) -> None:
        self._record(data.draw(events_after(self.agreement, K.DITANDATANGANI)))

    @rule(data=st.data())
    @precondition(lambda self: signed(self.agreement))
    def the_registration(self, data: st.DataObject) -> None:
        self._record(data.draw(events_after(self.agreement, K.DICATAT)))

    @rule(data=st.data(), kind=st.sampled_from(AFTER))
    @precondition(lambda self: signed(self.agreement))
    def a_change(self, data: st.DataObject, kind: EventKind) -> None:
        self._record(data.draw(events_after(self.agreement, kind)))

    @rule(data=st.data(), kind=st.sampled_from(ENDS))
    @precondition(lambda self: signed(self.agreement) and len(self.agreement.events) > 5)
    def an_end(self, data: st.DataObject, kind: EventKind) -> None:
        self._record(data.draw(events_after(self.agreement, kind)))

    @rule(data=st.data(), kind=st.sampled_from(EventKind))
    def anything(self, data: st.DataObject, kind: EventKind) -> None:
        self._record(data.draw(events_after(self.agreement, kind)))

    @rule(data=st.data(), kind=st.sampled_from(EventKind))
    def a_move(self, data: st.DataObject, kind: EventKind) -> None:
        """A move that is made is an event that is recorded, along a row of the table; a refusal changes nothing."""
        old, event = self.agreement, data.draw(events_after(self.agreement, kind))
        before = old.state(on=event.on, readings=self.readings)
        done = move(old, event, readings=self.readings)
        assert done.explain("id")
        assert done.explain("en")
        if not isinstance(done, Moved):
            assert done.answer.status is not Status.MET
            assert self.agreement == old
            return
        row = ROWS[done.transition]
        assert before.code in row.sources or not row.sources
        assert done.agreement == old.with_event(event)
        assert event.actor is None or not row.actors or event.actor in row.actors
        self._took(event, done.agreement)

    @rule(kind=st.sampled_from(EventKind), days=st.integers(0, 400))
    def may_it_move(self, kind: EventKind, days: int) -> None:
        """A way that is open is in the table, and nothing else is asked of it; asking changes nothing."""
        on = (self.agreement.events[-1].on if self.agreement.events else EARLY) + timedelta(days=days)
        answer = may_move(self.agreement, kind, on=on, readings=self.readings)
        code = self.agreement.state(on=on, readings=self.readings).code
        assert answer.explain("id")
        assert (answer.status is Status.MET) is (answer.code == "move.open")
        if answer.status is Status.MET:
            row = ROWS[answer.transition or ""]
            assert row.event is kind
            assert code in row.sources or not row.sources
            assert not answer.missing
            assert not answer.unchecked

    def _record(self, event: Event) -> None:
        codes = refusals(self.agreement, event)
        assert all(code.startswith("agreement.") for code in codes)
        if not codes:
            self._took(event, self.agreement.with_event(event))

    def _took(self, event: Event, new: Agreement) -> None:
        """The days before an event stay as they were told, or are settled by it."""
        first = event.on
        if event.addendum is not None:
            first = min(first, event.addendum.effective or first)
        if event.dated == "on":
            for day, (code, status) in self.told.items():
                state = new.state(on=day, readings=self.readings)
                if day < first and status is not Status.UNKNOWN:
                    assert (state.code, state.in_force) == (code, status)
        assert self.agreement.events == new.events[:-1]
        self.agreement, self.told = new, {}

    # ---- what holds whatever happened

    @invariant()
    def states_are_told_for_all_days(self) -> None:
        if self.agreement is None:
            return
        spans = states_over_time(self.agreement, readings=self.readings)
        assert (spans[0].start, spans[-1].end) == (ALWAYS, None)
        assert all(earlier.end == later.start for earlier, later in pairwise(spans))
        complete = signed(self.agreement)
        for span in spans:
            assert (span.in_force is Status.MET) is (span.code in IN_FORCE)
            assert complete or (span.in_force is Status.NOT_MET and span.code not in SIGNED)
            last = FAR if span.end is None else span.end - DAY
            for day in (span.start, last):
                state = self.agreement.state(on=day, readings=self.readings)
                assert (state.code, state.in_force) == (span.code, span.in_force)
                self.told[day] = (span.code, span.in_force)

    @invariant()
    def it_is_written_and_read_back_and_played_again(self) -> None:
        if self.agreement is None:
            return
        again = Agreement.model_validate_json(self.agreement.model_dump_json())
        assert again == self.agreement
        (*_, last) = ((None, None, self.agreement), *replay(again))
        assert last[2] == self.agreement
        spans = states_over_time(self.agreement, readings=self.readings)
        assert states_over_time(last[2], readings=self.readings) == spans
        steps = history(self.agreement, readings=self.readings)
        recorded_steps = [step for step in steps if step.event]
        assert [step.event for step in recorded_steps] == [event.kind for event in self.agreement.events]
        for step, (old, event, new) in zip(recorded_steps, replay(self.agreement), strict=True):
            told = [one.state_over_time(readings=self.readings).span_at(event.on).reason for one in (old, new)]
            assert [step.before, step.after] == [code_of(reason) for reason in told]

    @invariant()
    def it_can_always_be_asked(self) -> None:
        if self.agreement is None:
            return
        on = max(self.agreement.events[-1].on if self.agreement.events else EARLY, EARLY)
        for finding in self.agreement.review(on=on, readings=self.readings):
            assert type(finding).model_validate_json(finding.model_dump_json()) == finding
        assert all(on <= one.on for one in due(self.agreement, since=on, until=FAR, readings=self.readings))
        over = settle(self.agreement, on=on, readings=self.readings)
        assert over is None or over.day <= on


TestLives = Lives.TestCase
TestLives.settings = settings(
    max_examples=settings.default.max_examples // 4,  # type: ignore[union-attr]
    stateful_step_count=14,
)
