"""Laws of decisions, for every right, anybody for whom it is modelled, any supported day and any choice of readings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pembinaan.core.duration import Duration
from pembinaan.core.timeline import ALWAYS, Status, Timeline
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import SUPPORTED_UNTIL
from pembinaan.eligibility.decision import Decision, DecisionRecord
from pembinaan.eligibility.plan import asked as where_it_is_asked
from pembinaan.eligibility.rights import RIGHTS, decide
from pembinaan.law.readings import Readings
from pembinaan.participants.people import AnakBinaan, Narapidana
from pembinaan.participants.sentence import FixedTermSentence, Interruption, InterruptionKind, Remission
from property.changes import changed, resentenced
from property.strategies import Question, convicts, questions, readings

ONE_DAY = timedelta(days=1)
FIRST = date(2012, 11, 12)
SOME = settings(max_examples=settings.default.max_examples * 2)  # type: ignore[union-attr]
"""Twenty-five pairs of a right and a kind of person share the examples of a law."""
MORE = settings(max_examples=settings.default.max_examples * 5)  # type: ignore[union-attr]
"""Where what matters is that two records of one kind differ."""
shifts = st.lists(st.integers(0, 10**6), max_size=3)


def asked(question: Question, **changes: Any) -> Decision:
    held = question._replace(**changes)
    return decide(held.right, held.person, on=held.on, readings=held.readings)


def fixed(person: Narapidana | AnakBinaan) -> FixedTermSentence:
    assert isinstance(person.sentence, FixedTermSentence)
    return person.sentence


def first_day(person: Narapidana | AnakBinaan) -> date:
    day = fixed(person).clock_starts or fixed(person).execution_starts
    assert day is not None
    return day


def condition(decision: Decision, code: str) -> Timeline:
    pairs = zip(decision.right.requires, decision.timelines, strict=True)
    return next(held for asked, held in pairs if asked.code == code)


def days_of(first: date, *timelines: Timeline) -> Iterator[date]:
    """Every supported day on which one of them changes, and the day before it."""
    for held in timelines:
        for day in held.starts:
            if day > SUPPORTED_UNTIL:
                break
            if day > first:
                yield day - ONE_DAY
            yield max(day, first)


def within(shift: int, first: date, last: date) -> date:
    return first + timedelta(days=shift % ((last - first).days + 1))


# ---- days


@SOME
@given(questions(), shifts)
def test_every_supported_day_has_one_answer_and_it_is_that_of_the_timeline(question: Question, drawn: list[int]):
    """Asked of a new person on each day, near and far, and on the days on which the answer changes."""
    timeline = asked(question).timeline
    changes = sorted({day for day in days_of(question.first, timeline) if day <= question.on + timedelta(days=5000)})
    days = [within(shift, question.first, SUPPORTED_UNTIL) for shift in drawn]
    days += [changes[shift % len(changes)] for shift in drawn if changes]
    for day in (question.first, question.on, SUPPORTED_UNTIL, *days):
        status = asked(question, on=day).status
        assert status in Status
        assert status is timeline.at(day), day


@SOME
@given(questions(), shifts)
def test_earliest_is_the_first_day_on_which_the_answer_is_met(question: Question, drawn: list[int]):
    decision = asked(question)
    timeline, on, earliest = decision.timeline, question.on, decision.earliest
    if earliest is None:
        assert decision.status is not Status.MET
        assert all(timeline.at(day) is not Status.MET for day in days_of(question.first, timeline) if day >= on)
        return
    assert earliest >= question.first
    assert asked(question, on=earliest).status is Status.MET
    if earliest > question.first:
        assert asked(question, on=earliest - ONE_DAY).status is not Status.MET
    low, high = min(on, earliest), max(on, earliest) - ONE_DAY
    between = [within(shift, low, high) for shift in drawn if low <= high]
    assert all((timeline.at(day) is Status.MET) == (decision.status is Status.MET) for day in between)


@SOME
@given(questions(), shifts)
def test_nothing_is_possible_before_the_earliest_possible_day(question: Question, drawn: list[int]):
    decision = asked(question)
    first, timeline = decision.earliest_possible, decision.timeline
    if first is None:
        later = [day for day in days_of(question.first, timeline) if day >= question.on]
        assert all(timeline.at(day) is Status.NOT_MET for day in later)
        return
    assert first >= question.on
    there = asked(question, on=first)
    assert there.status is not Status.NOT_MET
    assert there.missing == decision.record.missing_then
    if first > question.on:
        days = [within(shift, question.on, first - ONE_DAY) for shift in drawn]
        assert all(timeline.at(day) is Status.NOT_MET for day in days)


@SOME
@given(questions())
def test_the_status_holds_since_a_day_and_until_the_next_change(question: Question):
    decision = asked(question)
    since, change = decision.record.since, decision.next_change
    if since is not None:
        assert decision.timeline.at(since) is decision.status
        assert since == question.law_begins or decision.timeline.at(since - ONE_DAY) is not decision.status
    if change is not None and change <= SUPPORTED_UNTIL:
        assert asked(question, on=change).status is not decision.status
        assert asked(question, on=change - ONE_DAY).status is decision.status


@SOME
@given(questions())
def test_the_status_is_the_lowest_of_what_is_asked(question: Question):
    record = asked(question).record
    assert Status[record.status] == min(Status[finding.status] for finding in record.findings)


@SOME
@given(questions(), st.lists(st.tuples(st.sampled_from(sorted(RIGHTS)), st.integers(0, 10**6)), max_size=4))
def test_one_case_answers_as_a_new_one_does_whatever_was_asked_before(
    question: Question, before: list[tuple[str, int]]
):
    """Other rights, other days of this right, and the records of them: nothing asked before plays a part."""
    case, kind = Case(question.person, question.readings), question.person.kind
    penalty = getattr(question.person.sentence, "penalty", None)
    for right, shift in before:
        asked_before = right if penalty in {None, *RIGHTS[right].penalties} else question.right
        if kind in RIGHTS[asked_before].people:
            first = question._replace(right=asked_before).first
            decide(asked_before, case, on=within(shift, first, SUPPORTED_UNTIL)).record  # noqa: B018
        decide(question.right, case, on=within(shift, question.first, SUPPORTED_UNTIL))
    assert decide(question.right, case, on=question.on).record == asked(question).record


@SOME
@given(questions())
def test_what_people_who_are_alike_share_is_what_each_is_answered_alone(question: Question):
    decision = asked(question)
    fresh = Case(question.person, question.readings)
    for one, held in zip(decision.right.requires, decision.timelines, strict=True):
        concerned = one.whom.concerns(fresh)
        if concerned.statuses != (Status.NOT_MET,):
            assert held == where_it_is_asked(one.evaluate(fresh), one.not_asked(), concerned), one.key


@SOME
@given(questions())
def test_timelines_are_canonical(question: Question):
    decision = asked(question)
    for held in (decision.timeline, *decision.timelines):
        assert held.starts[0] == ALWAYS
        assert all(one < other for one, other in zip(held.starts, held.starts[1:], strict=False))
        assert held == Timeline.of(zip(held.starts, held.statuses, held.reasons, strict=True))


def test_days_on_which_nothing_is_asked_are_one_span():
    """The KUHP asks for months in the Lapas since 2026-01-02, and not of somebody who is a child all the while."""
    sentence = FixedTermSentence(
        terms=(Duration(days=15),), clock_starts=date(2018, 12, 3), interruptions=(), remissions=(), subsidiaries=()
    )
    grown = AnakBinaan(reference="contoh-anak", birth_date=date(2004, 12, 6), sentence=sentence)
    decision = decide("cuti_menjelang_bebas", grown, on=date(2026, 1, 2))
    assert condition(decision, "months_in_lapas").starts == (ALWAYS,)


@SOME
@given(questions())
def test_a_record_is_itself_again_after_json(question: Question):
    record = asked(question).record
    assert DecisionRecord.model_validate_json(record.model_dump_json()) == record
    for language in ("id", "en"):
        assert record.explain(language)  # type: ignore[arg-type]


RECORDS = [
    *("sanctions", "participation", "litmas", "assessments", "risk_findings", "revocations", "statements"),
    *("payments", "asimilasi_periods", "cmb_leaves", "family_leaves", "merits", "offences"),
]
OF_A_SENTENCE = ["remissions", "interruptions", "detentions"]
"""Not those in default of payment: they are served in the order listed, and a year of one is 365 or 366 days."""


@MORE
@given(questions(), st.data())
def test_the_order_of_records_plays_no_part(question: Question, data: st.DataObject):
    """In whatever order the file lists them, the answer of every day is the same."""
    shuffled = {name: tuple(data.draw(st.permutations(getattr(question.person, name)))) for name in RECORDS}
    sentence = question.person.sentence
    names = [name for name in OF_A_SENTENCE if getattr(sentence, name, None)]
    person = changed(question.person, **shuffled)
    if names:
        listed = {name: tuple(data.draw(st.permutations(getattr(sentence, name)))) for name in names}
        person = resentenced(person, **listed)
    one, other = asked(question), asked(question, person=person)
    for asks, held, turned in zip(one.right.requires, one.timelines, other.timelines, strict=True):
        for day in days_of(question.first, held, turned):
            assert held.at(day) is turned.at(day), (asks.key, day)
    assert one.earliest == other.earliest


# ---- what makes it harder or easier


@SOME
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
    for asks, without, remitted in pairs:
        if asks.code not in {"serving", "not_in_default"}:  # a remission ends the term earlier
            assert all(remitted.at(day) >= without.at(day) for day in days_of(FIRST, without, remitted)), asks.code


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
        assert all(away.at(day) <= without.at(day) for day in days_of(FIRST, without, away))
