"""Laws of agreements, for any record of a regime that is modelled, whatever happened to it, on any day."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from pembinaan.agreements import Agreement, AgreementReadings, EventKind, ReviewFinding
from pembinaan.agreements.budget import Budget, budget
from pembinaan.agreements.due import Due, due
from pembinaan.agreements.due_text import as_icalendar, explain_due
from pembinaan.agreements.guards import open_guards
from pembinaan.agreements.history import StateSpan, history, replay, states_over_time
from pembinaan.agreements.lifecycle import IN_FORCE, TRANSITIONS
from pembinaan.agreements.sequence import signing_place
from pembinaan.agreements.settlement import Settlement, settle
from pembinaan.agreements.state import AgreementState
from pembinaan.agreements.undated import undated
from pembinaan.core.model import Model
from pembinaan.core.timeline import ALWAYS, Status
from property.agreement_strategies import (
    agreement_readings,
    agreements,
    events_after,
    recorded,
    refusals,
    unsigned_agreements,
)
from property.changes import changed

DAY = timedelta(days=1)
FAR = date(2045, 1, 1)
MORE = settings(max_examples=settings.default.max_examples * 3 // 2)  # type: ignore[union-attr]
"""Where what matters is that two records of one life differ."""
MANY = settings(max_examples=settings.default.max_examples // 2)  # type: ignore[union-attr]
SOME = settings(max_examples=settings.default.max_examples // 3)  # type: ignore[union-attr]
"""A whole life is drawn for each example, so that fewer of them do."""
_WHICH = st.integers(0, 10**6)


def days_of(agreement: Agreement, readings: AgreementReadings, *others: Agreement) -> list[date]:
    """Every day on which the state of one of them changes or something was recorded, and the day before it."""
    days = {event.on for event in agreement.events} | {ALWAYS, FAR}
    for one in (agreement, *others):
        days |= {span.start for span in states_over_time(one, readings=readings)}
    return sorted(days | {day - DAY for day in days if day != ALWAYS})


def answers(agreement: Agreement, readings: AgreementReadings, days: list[date]) -> list[tuple[Any, ...]]:
    states = [agreement.state(on=day, readings=readings) for day in days]
    return [(state.code, state.in_force, state.since, state.why, state.missing) for state in states]


# ---- the state


@MANY
@given(agreements(), agreement_readings())
def test_the_state_is_told_for_every_day_and_its_spans_touch(agreement: Agreement, readings: AgreementReadings):
    spans = states_over_time(agreement, readings=readings)
    assert (spans[0].start, spans[-1].end) == (ALWAYS, None)
    assert all(earlier.end == later.start for earlier, later in pairwise(spans))
    assert all(earlier[2:4] != later[2:4] for earlier, later in pairwise(spans))
    for day in days_of(agreement, readings):
        state, span = agreement.state(on=day, readings=readings), _at(spans, day)
        assert (state.code, state.in_force) == (span.code, span.in_force)
        assert state.since is None or state.since <= day
        assert state.explain("id")


def _at(spans: tuple[StateSpan, ...], day: date) -> StateSpan:
    return next(span for span in reversed(spans) if span.start <= day)


@MANY
@given(agreements(), agreement_readings())
def test_in_force_only_with_the_signatures_of_all_parties(agreement: Agreement, readings: AgreementReadings):
    place = signing_place(agreement.events, (party.role for party in agreement.parties))
    signed = None if place is None else agreement.events[place].on
    for span in states_over_time(agreement, readings=readings):
        assert (span.in_force is Status.MET) is (span.code in IN_FORCE)
        if span.in_force is not Status.NOT_MET:
            assert place is not None
        if span.in_force is Status.MET:
            assert signed is not None
            assert signed <= span.start
            assert not open_guards(agreement, signed, readings)
            who = {one.role for event in agreement.events[: (place or 0) + 1] for one in event.signatories}
            assert who == {party.role for party in agreement.parties}


@MANY
@given(agreements(), agreement_readings())
def test_what_is_not_established_names_what_is_open(agreement: Agreement, readings: AgreementReadings):
    for span in states_over_time(agreement, readings=readings):
        state = agreement.state(on=max(span.start, date(1990, 1, 1)), readings=readings)
        if state.in_force is Status.UNKNOWN:
            assert state.missing
        assert state.possible == () or (state.code in state.possible and len(state.possible) > 1)
        assert state.in_force is not Status.MET or set(state.possible) <= set(IN_FORCE)
        assert state.transition in {None, *(row.id for row in TRANSITIONS)}


# ---- what happened


@SOME
@given(agreements(), agreement_readings())
def test_a_history_played_again_gives_the_same_states(agreement: Agreement, readings: AgreementReadings):
    held = changed(agreement, events=())
    for event, (old, _, new) in zip(agreement.events, replay(agreement), strict=True):
        assert held == old
        held = held.with_event(event)
        assert held == new
    assert held == agreement
    days = days_of(agreement, readings)
    assert answers(held, readings, days) == answers(agreement, readings, days)
    steps = history(agreement, readings=readings)
    assert [step.event for step in steps if step.event is not None] == [event.kind for event in agreement.events]
    assert all(earlier.on <= later.on for earlier, later in pairwise(steps))


@MORE
@given(st.data(), agreements(), agreement_readings())
def test_what_is_recorded_later_leaves_the_days_before_it_as_they_were(
    data: st.DataObject, agreement: Agreement, readings: AgreementReadings
):
    event = data.draw(events_after(agreement, data.draw(st.sampled_from(EventKind))))
    assert all(code.startswith("agreement.") for code in refusals(agreement, event))
    longer = recorded(agreement, event)
    assume(event.dated == "on" and longer != agreement)
    first = event.on if event.addendum is None else min(event.on, event.addendum.effective or event.on)
    for day in (one for one in days_of(longer, readings, agreement) if one < first):
        before, after = (one.state(on=day, readings=readings) for one in (agreement, longer))
        # that it is registered only now tells that it was not registered before
        assert before.in_force in {after.in_force, Status.UNKNOWN}
        if before.in_force is after.in_force:
            assert before.code is after.code


@MANY
@given(st.data(), agreements())
def test_an_addendum_never_changes_the_text_of_days_before_it_counts(data: st.DataObject, agreement: Agreement):
    event = data.draw(events_after(agreement, EventKind.ADENDUM))
    longer = recorded(agreement, event)
    assume(longer != agreement)
    assert event.addendum is not None
    first = event.addendum.effective or event.on
    for day in (ALWAYS, *(one.on for one in agreement.events), first - DAY):
        if day < first:
            assert changed(longer.at(day), events=()) == changed(agreement.at(day), events=())
    text = longer.at(max(first, event.on))
    assert text.funding == event.addendum.changes.funding
    assert all(row.last_day is None or row.last_day >= first for row in [event.addendum.changes])


# ---- what is known


GAPS = (
    *("attachments.surat_penawaran", "attachments.kak", "attachments.rencana_kerja"),
    *("term.start", "term.last_day", "signatories", "scope", "funding", "work_plan", "monev", "recorded_until"),
    *("events[].signatories[].designated", "events[].signatories[].power_of_attorney"),
    *("events[].extension.to_minister", "events[].extension.start", "events[].extension.last_day"),
)
"""Facts that may not be known; that a record is known to be complete until a day is one of them."""


def forgotten(held: Any, path: str, which: int) -> Any:
    """Make the same again without a fact; of several of one name, ``which`` says which of them."""
    name, _, rest = path.partition(".")
    field = name.removesuffix("[]")
    there = getattr(held, field)
    if not rest:
        return changed(held, **{field: None})
    if not name.endswith("[]"):
        return held if there is None else changed(held, **{field: forgotten(there, rest, which)})
    if not there:
        return held
    place = which % len(there)
    new = forgotten(there[place], rest, which // len(there))
    return changed(held, **{field: (*there[:place], new, *there[place + 1 :])})


@MORE
@given(agreements(), agreement_readings(), st.sampled_from(GAPS), _WHICH)
def test_a_fact_that_becomes_known_settles_but_never_turns_an_answer(
    agreement: Agreement, readings: AgreementReadings, path: str, which: int
):
    try:
        gap = forgotten(agreement, path, which)
    except ValidationError:
        assume(False)  # without it the record holds what contradicts itself
    assume(gap != agreement)
    for day in days_of(agreement, readings, gap):
        before, after = (one.state(on=day, readings=readings) for one in (gap, agreement))
        assert before.in_force in {after.in_force, Status.UNKNOWN}
        assert after.code in {before.code, *before.possible}


# ---- what it answers


@SOME
@given(agreements(), agreement_readings(), _WHICH)
def test_everything_is_written_as_json_and_read_back(agreement: Agreement, readings: AgreementReadings, which: int):
    days = days_of(agreement, readings)
    day = max(days[which % len(days)], date(2018, 7, 13))
    held: list[Model | None] = [agreement, agreement.state(on=day, readings=readings)]
    held += [*agreement.review(on=day, readings=readings), readings, budget(agreement, on=day)]
    held += [settle(agreement, on=day, readings=readings), *due(agreement, since=day, until=FAR, readings=readings)]
    for one in held:
        if one is not None:
            assert type(one).model_validate_json(one.model_dump_json()) == one
    kinds = {type(one) for one in held if one is not None}
    assert kinds <= {Agreement, AgreementState, ReviewFinding, AgreementReadings, Budget, Settlement, Due}


@MANY
@given(agreements(), agreement_readings(), st.dates(date(2019, 1, 1), date(2035, 1, 1)))
def test_a_review_answers_always_and_each_finding_says_where_and_why(
    agreement: Agreement, readings: AgreementReadings, on: date
):
    found = agreement.review(on=on, readings=readings)
    assert found == agreement.review(on=on, readings=readings)
    for one in found:
        assert one.what["id"]
        assert one.mend["id"]
        assert one.missing
        assert one.explain("id")
        assert one.explain("en")


@SOME
@given(unsigned_agreements(), agreement_readings())
def test_of_an_agreement_without_events_nothing_is_claimed(agreement: Agreement, readings: AgreementReadings):
    (span,) = states_over_time(agreement, readings=readings)
    assert (span.code, span.in_force) == ("BELUM_ADA", Status.NOT_MET)
    assert history(agreement, readings=readings) == ()
    assert settle(agreement, on=FAR, readings=readings) is None


@SOME
@given(agreements(), agreement_readings(), st.dates(date(2021, 1, 1), date(2030, 1, 1)), st.integers(0, 1500))
def test_what_falls_due_is_sorted_and_lies_between_the_days_asked(
    agreement: Agreement, readings: AgreementReadings, since: date, length: int
):
    until = since + timedelta(days=length)
    items = due(agreement, since=since, until=until, readings=readings)
    assert [one.on for one in items] == sorted(one.on for one in items)
    assert all(since <= one.on <= until for one in items)
    assert all(one.cites or one.guidance or one.confidence is None for one in items)
    whole = due(agreement, since=date(2019, 1, 1), until=until, readings=readings)
    assert tuple(one for one in whole if one.on >= since) == items
    text = as_icalendar(agreement, items, stamped=since)
    assert text.count("BEGIN:VEVENT") == sum(one.done_on is None for one in items)
    assert len(explain_due([*items, *undated(agreement, readings=readings)]).splitlines()) >= len(items)
