"""The history of an agreement step by step, and its states over all days.

Days of :func:`in_force`: signed 4 March 2024, registered 11 March 2024, term 18 March 2024 to 17 March 2026.
"""

from __future__ import annotations

import json
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from agreement_cases import (
    BONTANG,
    DAY,
    KALAPAS,
    LAST_DAY,
    REGISTERED,
    SIGNED,
    START,
    WALI_KOTA,
    complete,
    in_force,
    registered,
    signed,
)
from hypothesis import given
from hypothesis import strategies as st
from model_cases import happened

from pembinaan.agreements import (
    Agreement,
    AgreementReadings,
    DocumentKind,
    EndReason,
    EventKind,
    StateCode,
    Term,
    term_over_time,
)
from pembinaan.agreements import (
    in_force as in_force_module,
)
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.change_guards import open_change
from pembinaan.agreements.changes import Addendum, Changes, Extension
from pembinaan.agreements.guards import open_guards
from pembinaan.agreements.history import StateSpan, history, replay, states_over_time
from pembinaan.agreements.state import code_of
from pembinaan.agreements.term_over_time import running, running_by_event
from pembinaan.core.timeline import ALWAYS, Status

K, S = EventKind, StateCode
NEAR = date(2025, 12, 17)
"""Ninety days before 17 March 2026."""
MAY, JUNE = date(2025, 5, 5), date(2025, 6, 6)
NO, OPEN, YES = Status.NOT_MET, Status.UNKNOWN, Status.MET


def having(*events) -> Agreement:
    held = in_force()
    for event in events:
        held = held.with_event(event)
    return held


def amended(number: int, effective: date | None, last_day: date) -> Addendum:
    changes = Changes(last_day=last_day)
    return Addendum(number=number, form=DocumentKind.NOTA_KESEPAKATAN, effective=effective, changes=changes)


SUSPENDED = having(happened(K.DITANGGUHKAN, MAY), happened(K.DILANJUTKAN, JUNE))
STOPPED = having(
    happened(K.DIHENTIKAN, MAY, end_reason=EndReason.DIHENTIKAN_PEMASYARAKATAN, actor=Actor.KALAPAS),
    happened(K.DITUTUP, JUNE),
)
LONGER = having(
    happened(
        K.DIPERPANJANG,
        JUNE,
        signatories=(KALAPAS, WALI_KOTA),
        extension=Extension(start=LAST_DAY + DAY, last_day=date(2027, 3, 17)),
    )
)


def told(agreement: Agreement) -> list[tuple]:
    return [(step.on, step.event, step.before, step.after, step.transition) for step in history(agreement)]


def test_a_whole_life_in_steps():
    assert told(in_force()) == [
        (SIGNED, K.DITANDATANGANI, S.BELUM_ADA, S.DITANDATANGANI, None),  # no stage before it is recorded
        (REGISTERED, K.DICATAT, S.DITANDATANGANI, S.DITANDATANGANI, "T8"),
        (START, None, S.DITANDATANGANI, S.BERLAKU, "T8"),
        (NEAR, None, S.BERLAKU, S.AKAN_BERAKHIR, "T11"),
        (LAST_DAY + DAY, None, S.AKAN_BERAKHIR, S.BERAKHIR, "T13b"),
    ]
    steps = history(in_force())
    assert [step.actor for step in steps] == [None, None, *[Actor.SISTEM] * 3]
    assert [step.source is None for step in steps] == [False, False, True, True, True]
    assert [str(cite) for cite in steps[-1].cites] == ["Pasal 9 ayat (1) PP 28/2018"]


def test_suspension_stopping_and_extension_in_steps():
    assert told(SUSPENDED)[3:5] == [
        (MAY, K.DITANGGUHKAN, S.BERLAKU, S.DITANGGUHKAN, "T10a"),
        (JUNE, K.DILANJUTKAN, S.DITANGGUHKAN, S.BERLAKU, "T10b"),
    ]
    assert told(STOPPED)[3:] == [
        (MAY, K.DIHENTIKAN, S.BERLAKU, S.DIHENTIKAN, "T14"),
        (JUNE, K.DITUTUP, S.DIHENTIKAN, S.DITUTUP, "T16"),
    ]
    assert told(LONGER)[3:5] == [
        (JUNE, K.DIPERPANJANG, S.BERLAKU, S.DIPERPANJANG, "T12"),
        (LAST_DAY + DAY, None, S.DIPERPANJANG, S.BERLAKU, "T12b"),
    ]


def test_two_events_of_one_day_are_told_one_after_the_other():
    agreed = happened(K.NASKAH_DISEPAKATI, SIGNED)
    events = (agreed, signed(SIGNED, KALAPAS), signed(SIGNED, WALI_KOTA), registered(SIGNED))
    agreement = complete(events=events, term=Term(start=SIGNED))
    assert [(step.before, step.after, step.transition) for step in history(agreement)] == [
        (S.BELUM_ADA, S.DISEPAKATI_NASKAH, None),
        (S.DISEPAKATI_NASKAH, S.DISEPAKATI_NASKAH, None),
        (S.DISEPAKATI_NASKAH, S.DITANDATANGANI, "T7"),
        (S.DITANDATANGANI, S.DITANDATANGANI, "T8"),
    ]


def test_a_replay_ends_with_the_record_itself():
    for agreement in (BONTANG, SUSPENDED, STOPPED):
        steps = list(replay(agreement))
        assert steps[0][0].events == ()
        assert steps[-1][2] == agreement
        assert all(old.with_event(event) == new for old, event, new in steps)
        assert all(earlier[2] == later[0] for earlier, later in pairwise(steps))


def test_states_over_time():
    assert states_over_time(SUSPENDED) == (
        StateSpan(ALWAYS, SIGNED, S.BELUM_ADA, NO, None),
        StateSpan(SIGNED, START, S.DITANDATANGANI, NO, None),
        StateSpan(START, MAY, S.BERLAKU, YES, "T8"),
        StateSpan(MAY, JUNE, S.DITANGGUHKAN, NO, "T10a"),
        StateSpan(JUNE, NEAR, S.BERLAKU, YES, "T10b"),
        StateSpan(NEAR, LAST_DAY + DAY, S.AKAN_BERAKHIR, YES, "T11"),
        StateSpan(LAST_DAY + DAY, None, S.BERAKHIR, NO, "T13b"),
    )
    late = complete(events=(signed(), registered(MAY)))  # before 18 March 2024 not begun, then not registered
    assert states_over_time(late)[1:3] == (
        StateSpan(SIGNED, MAY, S.DITANDATANGANI, NO, None),
        StateSpan(MAY, NEAR, S.BERLAKU, YES, "T8"),
    )
    unknown = complete(events=(signed(),), term=Term(start=START))
    assert states_over_time(unknown)[1:] == (
        StateSpan(SIGNED, START, S.DITANDATANGANI, NO, None),
        StateSpan(START, None, S.DITANDATANGANI, OPEN, None),
    )


@given(st.dates(), st.sampled_from([BONTANG, SUSPENDED, STOPPED, LONGER, complete(events=(signed(),))]))
def test_the_spans_cover_all_days_and_say_what_the_state_says(day: date, agreement: Agreement):
    spans = states_over_time(agreement)
    assert (spans[0].start, spans[-1].end) == (ALWAYS, None)
    assert all(earlier.end == later.start for earlier, later in pairwise(spans))
    (span,) = [one for one in spans if one.start <= day and (one.end is None or day < one.end)]
    state = agreement.state(on=day)
    assert (state.code, state.in_force) == (span.code, span.in_force)


@pytest.mark.parametrize("agreement", [BONTANG, SUSPENDED, STOPPED, LONGER])
def test_a_step_by_the_days_is_a_change_between_two_spans(agreement: Agreement):
    starts = {span.start for span in states_over_time(agreement)}
    events = {event.on for event in agreement.events}
    assert {step.on for step in history(agreement) if step.event is None} == starts - events - {ALWAYS}


SCENARIOS = Path(__file__).parents[1] / "scenarios" / "agreements"
CROSSING = having(
    happened(K.ADENDUM, MAY, signatories=(KALAPAS, WALI_KOTA), addendum=amended(1, JUNE + DAY, date(2025, 12, 12))),
    happened(K.ADENDUM, JUNE, signatories=(KALAPAS, WALI_KOTA), addendum=amended(2, None, date(2026, 2, 2))),
    happened(K.DIAKHIRI, JUNE + 2 * DAY, end_reason=EndReason.KESEPAKATAN),
)


def recorded_agreements() -> list[Agreement]:
    """The agreements of the scenario files."""
    found = []
    for path in sorted(SCENARIOS.glob("*.json")):
        held = json.loads(path.read_text(encoding="utf-8"))["agreement"]
        found.append(Agreement.model_validate_json(json.dumps(held)))
    return found


@pytest.mark.parametrize("agreement", [*recorded_agreements(), SUSPENDED, STOPPED, LONGER, CROSSING])
def test_each_step_is_what_the_record_up_to_it_says_of_all_days(agreement: Agreement):
    steps = [step for step in history(agreement) if step.event is not None]
    for step, (old, event, new) in zip(steps, replay(agreement), strict=True):
        told = [code_of(one.state_over_time().span_at(event.on).reason) for one in (old, new)]
        assert [step.before, step.after] == told
    held = running_by_event(agreement, AgreementReadings())
    records = [agreement.model_copy(update={"events": ()}), *(new for *_, new in replay(agreement))]
    assert list(held) == [running(one, AgreementReadings()) for one in records]


def test_each_change_is_judged_once(monkeypatch: pytest.MonkeyPatch):
    judged: list[date] = []

    def counted(agreement, turn, *rest, **more):
        judged.append(turn.event.on)
        return open_change(agreement, turn, *rest, **more)

    days = [MAY + place * DAY for place in range(12)]
    events = [
        happened(
            K.ADENDUM, day, signatories=(KALAPAS, WALI_KOTA), addendum=amended(number, None, LAST_DAY + number * DAY)
        )
        for number, day in enumerate(days, 1)
    ]
    agreement = having(*events)
    monkeypatch.setattr(term_over_time, "open_change", counted)
    steps = history(agreement)
    assert len([step for step in steps if step.event is K.ADENDUM]) == 12
    # once for the states of all days, and once step by step
    assert sorted(judged) == sorted(days * 2)


def test_the_signature_is_judged_once_however_much_follows(monkeypatch: pytest.MonkeyPatch):
    judged: list[int] = []

    def counted(agreement, on, readings):
        judged.append(len(agreement.events))
        return open_guards(agreement, on, readings)

    monkeypatch.setattr(in_force_module, "open_guards", counted)
    changes = [happened(K.PEJABAT_BERGANTI, MAY + place * DAY) for place in range(30)]
    assert len(history(having(*changes))) == 5 + 30  # those of a whole life, and one each
    # once for the record up to the signature, once for the states of all days
    assert sorted(judged) == [1, 2 + 30]
