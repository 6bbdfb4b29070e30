"""Laws of decisions, for any invented convict, any day and any choice of readings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from pembinaan.core.duration import Duration
from pembinaan.core.timeline import ALWAYS, Status, Timeline
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import SUPPORTED_UNTIL
from pembinaan.eligibility.decision import Decision, DecisionRecord
from pembinaan.eligibility.rights import RIGHTS, decide
from pembinaan.law.readings import READINGS, Readings
from pembinaan.participants.facts import FACTS
from pembinaan.participants.people import Narapidana
from pembinaan.participants.records import Postponement, Sanction
from pembinaan.participants.sentence import FixedTermSentence, Interruption, InterruptionKind, Remission
from property.strategies import asked_days, convicts, readings

ONE_DAY = timedelta(days=1)
FIRST = date(2012, 11, 12)
ALL_ARE_FREE = date(2046, 12, 31)
"""Sentences that are drawn begin by 2025, last nine years at most, and are interrupted for less than eleven."""
FEW = settings(max_examples=settings.default.max_examples // 4)  # type: ignore[union-attr]
"""A decision is asked for on hundreds of days of every example; the profile ``thorough`` tries ten times as many."""
FEWER = settings(
    max_examples=settings.default.max_examples // 10,  # type: ignore[union-attr]
    suppress_health_check=(HealthCheck.too_slow, HealthCheck.filter_too_much),
)
"""For laws that are tried fact by fact; not everybody has a record of every kind."""
rights = st.sampled_from(sorted(code for code, right in RIGHTS.items() if right.people.get("narapidana") == FIRST))
"""The rights of a Narapidana whose law is modelled from the first day on."""
some_days = st.lists(asked_days(), min_size=1, max_size=6)


def changed(person: Narapidana, **facts: Any) -> Narapidana:
    return Narapidana(**{name: getattr(person, name) for name in Narapidana.model_fields} | facts)


def resentenced(person: Narapidana, **facts: Any) -> Narapidana:
    held = person.sentence
    fields = {name: getattr(held, name) for name in FixedTermSentence.model_fields}
    return changed(person, sentence=FixedTermSentence(**fields | facts))


def fixed(person: Narapidana) -> FixedTermSentence:
    assert isinstance(person.sentence, FixedTermSentence)
    return person.sentence


def first_day(person: Narapidana) -> date:
    day = fixed(person).clock_starts or fixed(person).execution_starts
    assert day is not None
    return day


def timeline(right: str, person: Narapidana, chosen: Readings) -> Timeline:
    return decide(right, person, on=FIRST, readings=chosen).timeline


def condition(decision: Decision, code: str) -> Timeline:
    pairs = zip(decision.right.requires, decision.timelines, strict=True)
    return next(held for asked, held in pairs if asked.code == code)


def days_of(*timelines: Timeline) -> Iterator[date]:
    """Every day on which one of them changes, and the day before it, while somebody drawn here may still serve."""
    for held in timelines:
        for day in held.starts:
            if day > ALL_ARE_FREE:
                break
            if day > FIRST:
                yield day - ONE_DAY
            yield max(day, FIRST)


# ---- days


@FEW
@given(rights, convicts(), asked_days(), readings(), st.lists(st.integers(0, 10**6), max_size=4))
def test_earliest_is_the_first_day_on_which_the_answer_is_met(
    right: str, person: Narapidana, on: date, chosen: Readings, shifts: list[int]
):
    def status(day: date) -> Status:
        return decide(right, person, on=day, readings=chosen).status

    decision = decide(right, person, on=on, readings=chosen)
    earliest = decision.earliest
    if earliest is None:
        assert decision.status is not Status.MET
        assert all(status(day) is not Status.MET for day in days_of(decision.timeline) if day >= on)
        return
    if earliest < FIRST:
        return
    assert status(earliest) is Status.MET
    if earliest > FIRST:
        assert status(earliest - ONE_DAY) is not Status.MET
    low, high = min(on, earliest), max(on, earliest)
    between = [low + timedelta(days=shift % ((high - low).days or 1)) for shift in shifts]
    assert all((status(day) is Status.MET) == (decision.status is Status.MET) for day in between)


@FEW
@given(rights, convicts(), asked_days(), readings(), st.lists(st.integers(0, 10**6), max_size=4))
def test_nothing_is_possible_before_the_earliest_possible_day(
    right: str, person: Narapidana, on: date, chosen: Readings, shifts: list[int]
):
    decision = decide(right, person, on=on, readings=chosen)
    first = decision.earliest_possible
    if first is None:
        assert all(decision.timeline.at(day) is Status.NOT_MET for day in days_of(decision.timeline) if day >= on)
        return
    assert first >= on
    there = decide(right, person, on=first, readings=chosen)
    assert there.status is not Status.NOT_MET
    assert there.missing == decision.record.missing_then
    for shift in shifts:
        if first > on:
            day = on + timedelta(days=shift % (first - on).days)
            assert decide(right, person, on=day, readings=chosen).status is Status.NOT_MET


@FEW
@given(rights, convicts(), asked_days(), readings())
def test_the_status_holds_since_a_day_and_until_the_next_change(
    right: str, person: Narapidana, on: date, chosen: Readings
):
    decision = decide(right, person, on=on, readings=chosen)
    since, change = decision.record.since, decision.next_change
    if since is not None:
        assert decision.timeline.at(since) is decision.status
        assert decision.timeline.at(since - ONE_DAY) is not decision.status
    if change is not None:
        assert decide(right, person, on=change, readings=chosen).status is not decision.status
        assert decide(right, person, on=change - ONE_DAY, readings=chosen).status is decision.status


@FEW
@given(rights, convicts(), some_days, readings())
def test_the_status_is_the_lowest_of_what_is_asked(right: str, person: Narapidana, days: list[date], chosen: Readings):
    for on in days:
        record = decide(right, person, on=on, readings=chosen).record
        assert Status[record.status] == min(Status[finding.status] for finding in record.findings)


@FEW
@given(rights, convicts(), some_days, readings())
def test_one_case_answers_as_a_new_one_does(right: str, person: Narapidana, days: list[date], chosen: Readings):
    case = Case(person, chosen)
    for on in days:
        for other, held in RIGHTS.items():
            if held.people.get("narapidana", date.max) <= on:
                decide(other, case, on=on)
        assert decide(right, case, on=on).record == decide(right, person, on=on, readings=chosen).record


@FEW
@given(rights, convicts(), readings())
def test_timelines_are_canonical(right: str, person: Narapidana, chosen: Readings):
    decision = decide(right, person, on=FIRST, readings=chosen)
    for held in (decision.timeline, *decision.timelines):
        assert held.starts[0] == ALWAYS
        assert all(one < other for one, other in zip(held.starts, held.starts[1:], strict=False))
        assert held == Timeline.of(zip(held.starts, held.statuses, held.reasons, strict=True))


@FEW
@given(rights, convicts(), asked_days(), readings())
def test_a_record_is_itself_again_after_json(right: str, person: Narapidana, on: date, chosen: Readings):
    record = decide(right, person, on=on, readings=chosen).record
    assert DecisionRecord.model_validate_json(record.model_dump_json()) == record
    for language in ("id", "en"):
        assert record.explain(language)  # type: ignore[arg-type]


# ---- what is not known

GAPS = [
    *("offences", "sanctions", "participation", "litmas", "assessments", "risk_findings", "revocations"),
    *("cmb_leaves", "pb_right_revoked", "security_level", "in_lapas_since"),
    *("sentence.remissions", "sentence.interruptions", "sentence.subsidiaries", "sentence.judgment_final_on"),
    *("sanctions[].ends_on", "sanctions[].postponements", "participation[].active", "participation[].predicate"),
    *("litmas[].community_accepts", "sentence.subsidiaries[].status", "sentence.subsidiaries[].form"),
    *("sentence.remissions[].granted_on", "sentence.remissions[].kind"),
]


def forget(person: Narapidana, path: str) -> Narapidana:
    """Make one fact not known."""
    holder, _, name = path.rpartition(".")
    if path == "pb_right_revoked":  # no judgment could, before the KUHP of 2026
        final = person.sentence.judgment_final_on
        assume(not person.pb_right_revoked or final is None or final >= date(2026, 1, 2))
    if not holder:
        return changed(person, **{name: None})
    if holder == "sentence":
        return resentenced(person, **{name: None})
    where = person.sentence if holder.startswith("sentence.") else person
    field = holder.removeprefix("sentence.").removesuffix("[]")
    items = getattr(where, field)
    assume(items)
    facts = {key: getattr(items[0], key) for key in type(items[0]).model_fields} | {name: None}
    if name == "status":
        facts |= {"paid": None, "amount": None}
    if name == "granted_on":
        assume(person.recorded_until is None or (items[0].granted_on or FIRST) <= person.recorded_until)
    gone = (type(items[0])(**facts), *items[1:])
    return resentenced(person, **{field: gone}) if where is person.sentence else changed(person, **{field: gone})


@pytest.mark.parametrize("path", GAPS)
@FEWER
@given(rights, convicts(), readings())
def test_to_learn_a_fact_turns_no_answer_round(path: str, right: str, person: Narapidana, chosen: Readings):
    """With the fact missing the answer of each day is UNKNOWN, or what it is with the fact."""
    gap = forget(person, path)
    known, unknown = timeline(right, person, chosen), timeline(right, gap, chosen)
    for day in days_of(known, unknown):
        assert unknown.at(day) in {Status.UNKNOWN, known.at(day)}, day


@pytest.mark.parametrize("path", GAPS)
@FEWER
@given(rights, convicts(), asked_days(), readings())
def test_a_missing_fact_that_leaves_the_answer_open_is_named(
    path: str, right: str, person: Narapidana, on: date, chosen: Readings
):
    gap = forget(person, path)
    decision = decide(right, gap, on=on, readings=chosen)
    for missing in decision.missing:
        assert missing.startswith("reading ") or re.sub(r"\[\d+\]", "[]", missing) in FACTS
    if decision.status is Status.UNKNOWN:
        assert decision.missing
    known, unknown = timeline(right, person, chosen), timeline(right, gap, chosen)
    for day in days_of(known, unknown):  # where only this fact leaves the answer open, it is among those named
        if day <= SUPPORTED_UNTIL and unknown.at(day) is Status.UNKNOWN is not known.at(day):
            missing_then = decide(right, gap, on=day, readings=chosen).missing
            assert path in {re.sub(r"\[\d+\]", "[]", named) for named in missing_then}, day


@pytest.mark.parametrize("name", READINGS)
@FEWER
@given(rights, convicts(), asked_days(), readings())
def test_a_reading_that_changes_the_answer_is_named(
    name: str, right: str, person: Narapidana, on: date, chosen: Readings
):
    """Whatever value is taken: where another one would answer otherwise, the record names the reading."""
    decisions = [
        decide(right, person, on=on, readings=read(chosen, name, value)) for value in READINGS[name].candidates
    ]
    if len({decision.status for decision in decisions}) > 1:
        assert all(name in {used.name for used in decision.record.readings} for decision in decisions)


def read(chosen: Readings, name: str, value: str) -> Readings:
    if name in Readings.model_fields:
        return chosen.model_copy(update={name: value})
    return chosen.model_copy(update={"counting": chosen.counting.model_copy(update={name: value})})


# ---- what makes it harder or easier

sanction_days = st.integers(0, 2500)


@FEW
@given(rights, convicts(), readings(), sanction_days, st.none() | st.integers(0, 12), st.none() | st.integers(0, 400))
def test_another_sanction_never_hastens(
    right: str, person: Narapidana, chosen: Readings, start: int, length: int | None, postponed: int | None
):
    imposed = first_day(person) + timedelta(days=start)
    another = Sanction(
        imposed_on=imposed,
        ends_on=None if length is None else imposed + timedelta(days=length),
        register_f=True,
        postponements=None if postponed is None else (Postponement(until=imposed + timedelta(days=postponed)),),
    )
    without = timeline(right, person, chosen)
    sanctioned = timeline(right, changed(person, sanctions=(*(person.sanctions or ()), another)), chosen)
    assert all(sanctioned.at(day) <= without.at(day) for day in days_of(without, sanctioned))


@FEW
@given(convicts(), readings(pb_conduct_window="rolling"), st.integers(0, 2500), st.integers(1, 120), st.booleans())
def test_another_remission_never_delays_release(
    person: Narapidana, chosen: Readings, granted: int, amount: int, dated: bool
):
    sentence = fixed(person)
    held = sentence.remissions or ()
    assume(sum((item.amount.in_months for item in held), Fraction(amount, 30)) <= sentence.term.in_months)
    day = first_day(person) + timedelta(days=granted)
    another = Remission(amount=Duration(days=amount), granted_on=day if dated else None)
    before = decide("pembebasan_bersyarat", person, on=FIRST, readings=chosen)
    after = decide("pembebasan_bersyarat", resentenced(person, remissions=(*held, another)), on=FIRST, readings=chosen)
    pairs = zip(before.right.requires, before.timelines, after.timelines, strict=True)
    for asked, without, remitted in pairs:
        if asked.code not in {"serving", "not_in_default"}:  # a remission ends the term earlier
            assert all(remitted.at(day) >= without.at(day) for day in days_of(without, remitted)), asked.code


@FEW
@given(convicts(), readings(), st.integers(1, 900), st.integers(1, 400), st.booleans())
def test_more_days_that_are_not_counted_never_hasten(
    person: Narapidana, chosen: Readings, gap: int, length: int, returns: bool
):
    sentence = fixed(person)
    held = sentence.interruptions or ()
    start = max((item.end for item in held if item.end), default=first_day(person)) + timedelta(days=gap)
    end = start + timedelta(days=length) if returns else None
    another = Interruption(start=start, end=end, kind=InterruptionKind.PELARIAN)
    longer = resentenced(person, interruptions=(*held, another))
    for right, code in (("pembebasan_bersyarat", "served"), ("remisi_umum", "served_since_detention")):
        without = condition(decide(right, person, on=FIRST, readings=chosen), code)
        away = condition(decide(right, longer, on=FIRST, readings=chosen), code)
        assert all(away.at(day) <= without.at(day) for day in days_of(without, away))
