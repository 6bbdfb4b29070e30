"""Laws of sentence dates, against an oracle that counts one day at a time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, Final, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from pembinaan.core.counting import DEFAULT_CONVENTION, CountingConvention
from pembinaan.core.duration import Duration
from pembinaan.participants.dates import SentenceDates, birthday
from pembinaan.participants.people import AnakBinaan, Narapidana
from pembinaan.participants.reckoning import Reckoning
from pembinaan.participants.sentence import (
    Detention,
    DetentionKind,
    FixedTermSentence,
    Interruption,
    InterruptionKind,
    Remission,
    Sentence,
    Subsidiary,
    SubsidiaryStatus,
)
from pembinaan.participants.working import DatedValue
from property.strategies import (
    clocks,
    conventions,
    dates,
    fixed_terms,
    fractions,
    interruptions,
    narapidana,
    remissions,
    sentences,
)

ONE_DAY: Final = timedelta(days=1)
IDENTIFIED: Final = {"identified": True}
DATES: Final[dict[str, Callable[[SentenceDates], DatedValue]]] = {
    "one_third": lambda dates: dates.one_third,
    "half": lambda dates: dates.half,
    "two_thirds": lambda dates: dates.two_thirds,
    "nine_months": lambda dates: dates.nine_months,
    "term_end": lambda dates: dates.term_end,
    "expiry": lambda dates: dates.expiry,
    "probation_end": lambda dates: dates.probation_end,
    "cb_start": lambda dates: dates.cb_start,
    "cb_end": lambda dates: dates.cb_end,
}


def changed(sentence: FixedTermSentence, **facts: Any) -> FixedTermSentence:
    held = {name: getattr(sentence, name) for name in FixedTermSentence.model_fields}
    return FixedTermSentence(**held | facts)


def first_day(sentence: FixedTermSentence) -> date:
    return sentence.clock_starts or sentence.execution_starts or date.min


# ---- the oracle: slow and naive; it shares no arithmetic with the library


def naive_years(start: date, years: int) -> date:
    if (start.month, start.day) == (2, 29):
        return date(start.year + years, 3, 1) - ONE_DAY
    return date(start.year + years, start.month, start.day)


def days_of(stretches: tuple[Any, ...]) -> dict[date, Any]:
    days = {}
    for stretch in stretches:
        day = stretch.start
        while day < stretch.end:
            days[day] = stretch.kind
            day += ONE_DAY
    return days


def naive_custody(sentence: FixedTermSentence) -> tuple[date, int]:
    """Find the clock and the days credited."""
    detained = days_of(sentence.detentions)
    clock = first_day(sentence)
    while detained.get(clock - ONE_DAY) is DetentionKind.RUTAN:
        clock -= ONE_DAY
    parts = {DetentionKind.RUTAN: 15, DetentionKind.RUMAH: 5, DetentionKind.KOTA: 3}  # fifteenths of a day
    return clock, sum(parts[kind] for day, kind in detained.items() if day < clock) // 15


def naive_remission(sentence: FixedTermSentence) -> int:
    return sum(
        360 * item.amount.years + 30 * item.amount.months + item.amount.days for item in sentence.remissions or ()
    )


def naive_subsidiaries(sentence: FixedTermSentence, at: date) -> int:
    begin = at
    for item in sentence.subsidiaries or ():
        full = (naive_years(at, item.term.years) - at).days + 30 * item.term.months + item.term.days
        if item.status is SubsidiaryStatus.SERVED:
            at += full * ONE_DAY
        elif item.status is SubsidiaryStatus.PARTLY_PAID:
            assert item.paid is not None
            assert item.amount is not None
            at += -(-full * (item.amount - item.paid) // item.amount) * ONE_DAY
    return (at - begin).days


def naive_serve(sentence: FixedTermSentence, clock: date, needed: int) -> date:
    """Serve one day after another, leaving out the days that are not counted."""
    away = days_of(sentence.interruptions or ())
    day, served = clock, 0
    while served < needed:
        served += day not in away
        day += ONE_DAY
    return day


def naive_term_end(sentence: FixedTermSentence, clock: date) -> date:
    over = naive_years(clock, sum(term.years for term in sentence.terms))
    return over + sum(30 * term.months + term.days for term in sentence.terms) * ONE_DAY


def naive_expiry(sentence: FixedTermSentence) -> date:
    clock, credit = naive_custody(sentence)
    over = naive_term_end(sentence, clock)
    needed = (over - clock).days + naive_subsidiaries(sentence, over) - naive_remission(sentence) - credit
    return naive_serve(sentence, clock, needed)


def naive_fraction(sentence: FixedTermSentence, fraction: Fraction) -> date:
    clock, credit = naive_custody(sentence)
    rest = sum(360 * term.years + 30 * term.months + term.days for term in sentence.terms) * fraction
    day = clock
    years = 0
    while rest >= 360:
        rest, years = rest - 360, years + 1
    day = naive_years(clock, years)
    while rest > 0:
        rest, day = rest - 1, day + ONE_DAY
    return naive_serve(sentence, clock, (day - clock).days - naive_remission(sentence) - credit)


@given(fixed_terms())
def test_expiry_is_what_counting_day_by_day_gives(sentence: FixedTermSentence):
    assert SentenceDates(sentence).expiry.day == naive_expiry(sentence)


@given(fixed_terms(), fractions())
def test_a_fraction_is_what_counting_day_by_day_gives(sentence: FixedTermSentence, fraction: Fraction):
    assert SentenceDates(sentence).fraction(fraction).day == naive_fraction(sentence, fraction)


@given(fixed_terms())
def test_nine_months_are_270_days_served(sentence: FixedTermSentence):
    clock, credit = naive_custody(sentence)
    assert SentenceDates(sentence).nine_months.day == naive_serve(sentence, clock, 270 - credit)


@given(fixed_terms())
def test_probation_ends_one_calendar_year_after_expiry(sentence: FixedTermSentence):
    found = SentenceDates(sentence)
    assert found.probation_end.day == naive_years(found.expiry.day, 1)


@given(fixed_terms())
def test_cuti_bersyarat_lasts_180_days_and_never_past_expiry(sentence: FixedTermSentence):
    found = SentenceDates(sentence)
    assert found.cb_start.day == found.two_thirds.day
    assert found.cb_end.day == min(found.two_thirds.day + 180 * ONE_DAY, found.expiry.day)


@given(fixed_terms(dated=False))
def test_cuti_menjelang_bebas_is_as_long_as_the_last_remission_and_not_before_the_first_day(
    sentence: FixedTermSentence,
):
    found = SentenceDates(sentence)
    if sentence.remissions:
        last = sentence.remissions[-1].amount
        length = min(180, 30 * last.months + last.days) * ONE_DAY
        clock, _ = naive_custody(sentence)
        assert found.cmb_start.day == max(clock, found.expiry.day - length)


@given(dates(date(1990, 1, 1), date(2020, 12, 31)), st.sampled_from([18, 21]))
def test_a_birthday_is_a_calendar_birthday(born: date, age: int):
    assert birthday(born, age).day == naive_years(born, age)


# ---- order


@given(fixed_terms(), conventions())
def test_lawful_fractions_are_ordered_and_inside_the_sentence(sentence: FixedTermSentence, rule: CountingConvention):
    found = SentenceDates(sentence, rule)
    days = [found.one_third.day, found.half.day, found.two_thirds.day, found.expiry.day, found.probation_end.day]
    assert days == sorted(days)
    assert Reckoning(sentence, rule).clock <= days[0]
    assert found.term_end.day <= found.expiry.day
    assert found.two_thirds.day <= found.cb_end.day <= found.expiry.day


@given(fixed_terms(), fractions(), fractions())
def test_a_greater_fraction_is_never_earlier(sentence: FixedTermSentence, one: Fraction, other: Fraction):
    found = SentenceDates(sentence)
    assert found.fraction(min(one, other)).day <= found.fraction(max(one, other)).day


@given(fixed_terms(), conventions())
def test_the_stages_follow_one_another(sentence: FixedTermSentence, rule: CountingConvention):
    found = SentenceDates(sentence, rule)
    stages = found.stages
    assert [stage.code for stage in stages] == ["awal", "lanjutan_1", "lanjutan_2", "akhir"]
    assert stages[0].starts.day == Reckoning(sentence, rule).clock
    assert [stage.ends.day for stage in stages] == [
        found.one_third.day,
        found.half.day,
        found.two_thirds.day,
        found.expiry.day,
    ]
    assert [stage.starts for stage in stages[1:]] == [stage.ends for stage in stages[:-1]]


# ---- what is taken off, and what is not counted


@given(
    fixed_terms(), conventions(), st.sampled_from(["expiry", "term_end", "one_third", "half", "two_thirds", "cb_end"])
)
def test_more_remission_never_makes_a_date_later(sentence: FixedTermSentence, rule: CountingConvention, name: str):
    assert sentence.remissions is not None
    fewer = changed(sentence, remissions=sentence.remissions[:-1])
    assert DATES[name](SentenceDates(sentence, rule)).day <= DATES[name](SentenceDates(fewer, rule)).day


@given(fixed_terms(), conventions(), st.sampled_from(sorted(DATES)), st.integers(0, 3000), st.integers(1, 500))
def test_more_days_not_counted_never_make_a_date_earlier(
    sentence: FixedTermSentence, rule: CountingConvention, name: str, after: int, away: int
):
    start = first_day(sentence) + after * ONE_DAY
    more = Interruption(start=start, end=start + away * ONE_DAY, kind=InterruptionKind.PELARIAN)
    without, with_it = changed(sentence, interruptions=()), changed(sentence, interruptions=(more,))
    days = [DATES[name](SentenceDates(item, rule)).day for item in (without, with_it)]
    assert days == sorted(days)
    if name not in {"cb_end", "probation_end"}:  # the leave is cut off at expiry, and a year has 365 or 366 days
        assert days[1] - days[0] in {timedelta(0), away * ONE_DAY}


@given(fixed_terms(dated=False), conventions(), st.sampled_from(sorted(DATES)), st.randoms(use_true_random=False))
def test_splitting_a_lump_remission_changes_nothing(
    sentence: FixedTermSentence, rule: CountingConvention, name: str, random: Any
):
    amounts = [item.amount for item in sentence.remissions or ()]
    lump = sum(amounts, Duration())
    shuffled = random.sample(amounts, len(amounts))
    whole = changed(sentence, remissions=(Remission(amount=lump),) if lump else ())
    split = changed(sentence, remissions=tuple(Remission(amount=amount) for amount in shuffled))
    assert DATES[name](SentenceDates(whole, rule)).day == DATES[name](SentenceDates(split, rule)).day


@given(fixed_terms(), conventions())
def test_listing_terms_and_interruptions_in_another_order_changes_nothing(
    sentence: FixedTermSentence, rule: CountingConvention
):
    assert sentence.interruptions is not None
    turned = changed(
        sentence,
        terms=sentence.terms[::-1],
        interruptions=sentence.interruptions[::-1],
        detentions=sentence.detentions[::-1],
    )
    for ask in DATES.values():
        assert ask(SentenceDates(turned, rule)).day == ask(SentenceDates(sentence, rule)).day


@given(fixed_terms())
def test_detention_in_a_rutan_up_to_execution_is_the_clock_itself(sentence: FixedTermSentence):
    start = first_day(sentence)
    detained = Detention(start=start, end=start + 90 * ONE_DAY, kind=DetentionKind.RUTAN)
    facts = {"interruptions": (), "remissions": ()}
    plain = changed(sentence, clock_starts=start, execution_starts=None, detentions=(), **facts)
    counted = changed(
        sentence, clock_starts=None, execution_starts=start + 90 * ONE_DAY, detentions=(detained,), **facts
    )
    assert SentenceDates(plain).all() == SentenceDates(counted).all()


# ---- each option differs only as documented

TOUCHED: Final[dict[str, set[str]]] = {
    "first_day": set(DATES) - {"nine_months"},
    "years": set(DATES) - {"nine_months"},
    "months": set(DATES) - {"nine_months"},
    "adjustments": set(DATES) - {"nine_months"},
    "fraction_unit": {"one_third", "half", "two_thirds", "cb_start", "cb_end"},
    "fraction_base": {"one_third", "half", "two_thirds", "cb_start", "cb_end"},
    "subsidiaries_in_fraction": {"one_third", "half", "two_thirds", "cb_start", "cb_end"},
    "part_day": set(DATES) - {"nine_months", "term_end"},
    "floor_months": {"nine_months"},
    "detention_credit_rounding": set(DATES),
}
OPTIONS: Final = [
    (name, option)
    for name, field in CountingConvention.model_fields.items()
    for option in get_args(field.annotation)
    if option != field.default
]


def test_every_option_is_looked_at():
    assert set(TOUCHED) == set(CountingConvention.model_fields)
    assert len(OPTIONS) == 12


@given(st.sampled_from(OPTIONS), fixed_terms())
def test_an_option_touches_only_what_it_says(chosen: tuple[str, str], sentence: FixedTermSentence):
    name, option = chosen
    other = SentenceDates(sentence, CountingConvention(**{name: option}))
    usual = SentenceDates(sentence)
    for date_name in set(DATES) - TOUCHED[name]:
        assert DATES[date_name](other) == DATES[date_name](usual)


@pytest.mark.parametrize(
    ("name", "facts"),
    [
        ("months", {"terms": (Duration(years=3),), "subsidiaries": ()}),
        ("adjustments", {"remissions": (), "subsidiaries": ()}),
        ("fraction_base", {"remissions": ()}),
        ("subsidiaries_in_fraction", {"subsidiaries": ()}),
        ("detention_credit_rounding", {"detentions": ()}),
    ],
)
@given(data=st.data())
def test_an_option_without_its_object_changes_nothing(name: str, facts: dict[str, Any], data: st.DataObject):
    sentence = data.draw(fixed_terms(**facts))
    option = data.draw(st.sampled_from([option for held, option in OPTIONS if held == name]))
    # A fraction of a term without months may still have months.
    for date_name in {"expiry", "term_end", "nine_months", "half"} - ({"half"} if name == "months" else set()):
        ask = DATES[date_name]
        other = SentenceDates(sentence, CountingConvention(**{name: option}))
        assert ask(other).day == ask(SentenceDates(sentence)).day


@given(fixed_terms(interruptions=(), remissions=()), fractions(), st.sampled_from(["months", "days"]))
def test_counting_the_first_day_makes_every_date_one_day_earlier(
    sentence: FixedTermSentence, fraction: Fraction, unit: Any
):
    held = changed(sentence, clock_starts=first_day(sentence), execution_starts=None, detentions=())
    usual, counted = (
        SentenceDates(held, CountingConvention(fraction_unit=unit, first_day=option))
        for option in ("not_counted", "counted")
    )
    assert usual.expiry.day - counted.expiry.day == ONE_DAY
    assert usual.fraction(fraction).day - counted.fraction(fraction).day == ONE_DAY


@given(fixed_terms(remissions=()), st.data())
def test_counting_the_first_day_moves_an_interruption_neither_in_nor_out(
    sentence: FixedTermSentence, data: st.DataObject
):
    held = changed(sentence, clock_starts=first_day(sentence), execution_starts=None, detentions=())
    away = data.draw(interruptions(first_day(held)))
    plain, broken = changed(held, interruptions=()), changed(held, interruptions=away)
    counted = CountingConvention(first_day="counted")
    for name in ("expiry", "two_thirds"):
        usual = DATES[name](SentenceDates(broken)).day - DATES[name](SentenceDates(plain)).day
        other = DATES[name](SentenceDates(broken, counted)).day - DATES[name](SentenceDates(plain, counted)).day
        assert usual == other


@given(fixed_terms(interruptions=()), fractions())
def test_a_part_of_a_day_is_less_than_a_day(sentence: FixedTermSentence, fraction: Fraction):
    usual = SentenceDates(sentence).fraction(fraction)
    floor = SentenceDates(sentence, CountingConvention(part_day="floor")).fraction(fraction)
    said = any("bagian hari" in step.text.id for step in usual.steps)
    clamped = any("tidak sebelum" in step.text.id for step in (*usual.steps, *floor.steps))
    assert clamped or usual.day - floor.day == (ONE_DAY if said else timedelta(0))


@given(fixed_terms(interruptions=()), fractions())
def test_a_fraction_of_the_reduced_term_is_never_earlier_than_gross(sentence: FixedTermSentence, fraction: Fraction):
    # 29 February and a change from 360 to 365 days a year can hide a day or two; the reduction cannot.
    rules = [CountingConvention(years="fixed_360", fraction_base=base) for base in ("gross", "net")]
    gross, net = (SentenceDates(sentence, rule).fraction(fraction).day for rule in rules)
    assert gross <= net


@given(fixed_terms(interruptions=()), st.sampled_from(["up", "nearest"]))
def test_rounding_the_credit_is_at_most_a_day(sentence: FixedTermSentence, option: Any):
    rounded = SentenceDates(sentence, CountingConvention(detention_credit_rounding=option)).expiry.day
    assert SentenceDates(sentence).expiry.day - rounded in {timedelta(0), ONE_DAY}


# ---- the working


@given(fixed_terms(), conventions(), fractions())
def test_a_working_adds_up(sentence: FixedTermSentence, rule: CountingConvention, fraction: Fraction):
    found = SentenceDates(sentence, rule)
    for value in (found.fraction(fraction), *(ask(found) for ask in DATES.values())):
        assert value.start + sum(step.days for step in value.steps) * ONE_DAY == value.day
        day = value.start
        for step in value.steps:
            day += step.days * ONE_DAY
            assert step.day == day
        assert value.steps[-1].day == value.day
        for language in ("id", "en"):
            lines = value.working(language).split("\n")
            assert len(lines) == len(value.steps) + 2
            assert "{" not in value.working(language)


@given(fixed_terms(), conventions())
def test_a_date_round_trips_through_json(sentence: FixedTermSentence, rule: CountingConvention):
    value = SentenceDates(sentence, rule).expiry
    assert DatedValue.model_validate_json(value.model_dump_json()) == value


# ---- the dates without their lines


@given(fixed_terms(), conventions(), st.booleans(), fractions())
def test_the_day_without_its_lines_is_the_day_with_them(
    sentence: FixedTermSentence, rule: CountingConvention, with_subsidiaries: bool, fraction: Fraction
):
    """With remissions of no date, which count from the beginning, reaching and arithmetic are the same."""
    undated = tuple(Remission(amount=item.amount) for item in sentence.remissions or ())
    reckoning = Reckoning(changed(sentence, remissions=undated), rule)
    assert reckoning.over(with_subsidiaries=with_subsidiaries).upper == (
        reckoning.expiry(with_subsidiaries=with_subsidiaries).day
    )
    assert reckoning.reached(fraction).upper == reckoning.fraction(fraction).day
    assert reckoning.served_bounds(9).upper == reckoning.months_served(9).day


@given(fixed_terms(dated=True), conventions())
def test_a_sentence_is_never_over_before_its_remissions_are_granted(
    sentence: FixedTermSentence, rule: CountingConvention
):
    """It is over on its computed end, or later where a remission that brings it forward is granted only later."""
    reckoning = Reckoning(sentence, rule)
    over, end = reckoning.over().upper, reckoning.expiry().day
    assert over is not None
    assert over >= end
    last = max((item.granted_on for item in sentence.remissions or () if item.granted_on), default=end)
    assert over <= max(end, last + ONE_DAY)


# ---- when a fraction is reached


@given(fixed_terms(dated=True), fractions(), st.integers(0, 20), st.integers(0, 4000))
def test_one_more_dated_remission_never_makes_reaching_later(
    sentence: FixedTermSentence, fraction: Fraction, days: int, granted: int
):
    assert sentence.remissions is not None
    held = changed(sentence, remissions=sentence.remissions[:2], terms=(Duration(years=4), *sentence.terms))
    grant = Remission(amount=Duration(days=days), granted_on=first_day(sentence) + granted * ONE_DAY)
    more = changed(held, remissions=(*(held.remissions or ()), grant))
    before, after = (Reckoning(item, DEFAULT_CONVENTION).reached(fraction) for item in (held, more))
    assert before.upper is not None
    assert after.upper is not None
    assert after.upper <= before.upper
    assert after.upper >= Reckoning(more, DEFAULT_CONVENTION).fraction(fraction).day


@given(fixed_terms(), fractions(), conventions())
def test_a_fraction_is_reached_on_the_first_day_that_its_grants_allow(
    sentence: FixedTermSentence, fraction: Fraction, rule: CountingConvention
):
    """The naive way: go through every set of grants known on some day."""
    reckoning = Reckoning(sentence, rule)
    grants = sentence.remissions or ()
    days = [date.min, *(item.granted_on for item in grants if item.granted_on is not None)]
    candidates = []
    for day in days:
        known = tuple(item for item in grants if item.granted_on is None or item.granted_on <= day)
        candidates.append(max(day, reckoning.fraction(fraction, known).day))
    bounds = reckoning.reached(fraction)
    assert bounds.lower == bounds.upper == min(candidates)
    assert bounds.missing == ()


@given(fixed_terms(dated=False), fractions(), conventions())
def test_undated_remissions_count_from_the_beginning(
    sentence: FixedTermSentence, fraction: Fraction, rule: CountingConvention
):
    reckoning = Reckoning(sentence, rule)
    assert reckoning.reached(fraction).upper == reckoning.fraction(fraction).day


@given(fixed_terms(), fractions(), st.data())
def test_bounds_hold_whatever_the_missing_facts_turn_out_to_be(
    sentence: FixedTermSentence, fraction: Fraction, data: st.DataObject
):
    names = data.draw(st.sets(st.sampled_from(["remissions", "interruptions"]), min_size=1))
    bounds = Reckoning(sentence.model_copy(update=dict.fromkeys(names)), DEFAULT_CONVENTION).reached(fraction)
    truth = Reckoning(sentence, DEFAULT_CONVENTION).reached(fraction).upper
    assert truth is not None
    assert bounds.lower <= truth
    assert bounds.upper is None or truth <= bounds.upper
    assert set(bounds.missing) == {f"sentence.{name}" for name in names}


@given(clocks(), st.data(), fractions())
def test_bounds_hold_whenever_the_person_comes_back(clock: date, data: st.DataObject, fraction: Fraction):
    away = data.draw(interruptions(clock, still_out=True))
    sentence = data.draw(fixed_terms(clock_starts=clock, execution_starts=None, detentions=(), interruptions=away))
    out = next(item for item in away if item.end is None)
    back = Interruption(start=out.start, end=out.start + data.draw(st.integers(1, 500)) * ONE_DAY, kind=out.kind)
    returned = changed(sentence, interruptions=tuple(back if item is out else item for item in away))
    for ask in (lambda held: held.reached(fraction), lambda held: held.served_bounds(9)):
        bounds, truth = (ask(Reckoning(item, DEFAULT_CONVENTION)) for item in (sentence, returned))
        assert bounds.lower <= truth.lower
        assert bounds.upper in {None, truth.upper}
        assert (bounds.upper is None) is (bounds.missing == ("sentence.interruptions[].end",))


# ---- JSON


@given(sentences())
def test_a_sentence_round_trips_through_json(sentence: Sentence):
    adapter: TypeAdapter[Sentence] = TypeAdapter(Sentence)
    assert adapter.validate_json(adapter.dump_json(sentence)) == sentence


@given(narapidana())
def test_a_narapidana_round_trips_with_or_without_identity(person: Narapidana):
    whole = person.model_dump_json(context=IDENTIFIED)
    assert Narapidana.model_validate_json(whole) == person
    pseudonymous = person.model_dump_json()
    assert Narapidana.model_validate_json(pseudonymous) == person.model_copy(update={"identity": None})
    assert "identity" not in pseudonymous
    assert hash(Narapidana.model_validate_json(whole)) == hash(person)


@given(narapidana())
def test_nothing_but_identity_and_the_coaching_file_is_dropped(person: Narapidana):
    left_out = {"identity": None, "coaching": None}
    kept = person.model_dump(mode="json")
    assert {**kept, **left_out} == {**person.model_dump(mode="json", context=IDENTIFIED), **left_out}


@given(sentences(), st.dates(date(2005, 1, 1), date(2010, 1, 1)))
def test_a_child_round_trips_through_json(sentence: Sentence, born: date):
    child = AnakBinaan(reference="contoh-anak", birth_date=born, sentence=sentence)
    assert AnakBinaan.model_validate_json(child.model_dump_json()) == child


@given(st.integers(1, 10**9), st.integers(1, 10**9))
def test_payment_reduces_a_subsidiary_in_proportion(paid: int, rest: int):
    item = Subsidiary(
        term=Duration(months=6),
        replaces="denda",
        status=SubsidiaryStatus.PARTLY_PAID,
        paid=paid,
        amount=paid + rest,
    )
    assert item.share_served * (paid + rest) == rest


@given(clocks(), st.data())
def test_remissions_drawn_stay_within_the_term(clock: date, data: st.DataObject):
    drawn = data.draw(remissions(clock, Fraction(3)))
    assert sum((item.amount.in_months for item in drawn), Fraction(0)) <= 3
