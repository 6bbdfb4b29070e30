"""The clock, credit, interruptions and bounds, case by case."""

from __future__ import annotations

from datetime import date
from typing import Literal

import pytest

from participants.people_made_up import CLOCK, away, detained, remission, sentence, subsidiary
from pembinaan.core.counting import DEFAULT_CONVENTION, CountingConvention
from pembinaan.core.duration import Duration
from pembinaan.eligibility.remisi_clock import remisi_clocks
from pembinaan.law.readings import DEFAULT_READINGS
from pembinaan.participants.reckoning import HALF, TWO_THIRDS, Bounds, Reckoning
from pembinaan.participants.sentence import (
    DetentionKind,
    FixedTermSentence,
    InterruptionKind,
    Subsidiary,
    SubsidiaryStatus,
)

KOTA, RUMAH, RUTAN = DetentionKind.KOTA, DetentionKind.RUMAH, DetentionKind.RUTAN
EXECUTION = date(2021, 6, 1)


def reckoning(held: FixedTermSentence, rule: CountingConvention = DEFAULT_CONVENTION) -> Reckoning:
    return Reckoning(held, rule)


def restarts(held: Reckoning) -> tuple[date, ...]:
    """The days from which remisi counts: the clock, and each return to custody (Keppres 174/1999 Pasal 7)."""
    clock = remisi_clocks(held, DEFAULT_READINGS)[0]
    return (clock.start, *(item.end for item in clock.breaks if item.end is not None))


def by_execution(*detentions: tuple[date, date, DetentionKind], **facts: object) -> Reckoning:
    return reckoning(
        sentence(execution_starts=EXECUTION, detentions=tuple(detained(*item) for item in detentions), **facts)
    )


# ---- the clock and the credit


def test_unbroken_detention_in_a_rutan_starts_the_clock():
    held = by_execution((date(2021, 3, 1), date(2021, 6, 1), RUTAN), (date(2021, 1, 1), date(2021, 3, 1), RUTAN))
    assert held.clock == date(2021, 1, 1)
    assert held.credit_line is None
    assert held.expiry().day == date(2023, 1, 1)


def test_house_and_city_detention_are_credited_in_part_and_rounded_down():
    held = by_execution(
        (date(2020, 10, 1), date(2020, 11, 1), RUTAN),  # 31 days, broken off: all of it
        (date(2020, 11, 1), date(2021, 2, 9), RUMAH),  # 100 days: 33 1/3
        (date(2021, 2, 9), date(2021, 5, 2), KOTA),  # 82 days: 16 2/5
        (date(2021, 5, 2), EXECUTION, RUTAN),  # the clock
    )
    assert held.clock == date(2021, 5, 2)
    assert held.credit_line is not None
    assert held.credit_line.days == -80  # 31 + 33 1/3 + 16 2/5 = 80 11/15
    assert held.expiry().day == date(2023, 2, 11)
    assert held.earliest_detention == date(2020, 10, 1)


@pytest.mark.parametrize(("option", "days"), [("down", -33), ("up", -34), ("nearest", -33)])
def test_a_third_of_100_days(option: str, days: int):
    held = sentence(execution_starts=EXECUTION, detentions=(detained(date(2021, 2, 21), EXECUTION, RUMAH),))
    line = reckoning(held, CountingConvention(detention_credit_rounding=option)).credit_line
    assert line is not None
    assert line.days == days


def test_detention_after_a_break_does_not_reach_back():
    held = by_execution((date(2021, 1, 1), date(2021, 2, 1), RUTAN), (date(2021, 2, 2), EXECUTION, RUTAN))
    assert held.clock == date(2021, 2, 2)
    assert held.credit_line is not None
    assert held.credit_line.days == -31
    assert held.earliest_detention == date(2021, 2, 2)


def test_without_detention_the_clock_is_execution():
    held = by_execution()
    assert (held.clock, held.credit_line, held.earliest_detention) == (EXECUTION, None, EXECUTION)


def test_credit_longer_than_the_term_ends_at_the_clock():
    held = reckoning(
        sentence("P1M", execution_starts=EXECUTION, detentions=(detained(date(2020, 1, 1), date(2021, 5, 31), RUTAN),))
    )
    assert held.expiry().day == EXECUTION
    assert held.expiry().lines[-1].code == "not_before_start"
    assert held.fraction(HALF).day == EXECUTION


# ---- interruptions


def test_days_not_counted_before_the_clock_are_not_counted_twice():
    # Detained, in hospital for nine days, detained again until execution: the hospital days lie before the clock.
    held = by_execution(
        (date(2021, 1, 1), date(2021, 2, 1), RUTAN),
        (date(2021, 2, 10), EXECUTION, RUTAN),
        interruptions=(away(date(2021, 2, 1), date(2021, 2, 10), InterruptionKind.PEMBANTARAN),),
    )
    assert held.clock == date(2021, 2, 10)
    assert held.interruptions == ()
    assert restarts(held) == (date(2021, 2, 10),)
    assert held.expiry().day == date(2023, 1, 10)  # 10 February 2023 less the 31 days credited


def test_of_an_interruption_over_the_clock_only_the_rest_counts():
    held = by_execution(interruptions=(away(EXECUTION.replace(day=1), date(2021, 6, 11)),))
    assert held.expiry().day == date(2023, 6, 11)
    early = sentence(
        execution_starts=EXECUTION,
        detentions=(detained(date(2021, 1, 1), date(2021, 2, 1)),),
        interruptions=(away(date(2021, 5, 22), date(2021, 6, 11)),),
    )
    assert reckoning(early).expiry().lines[-1].days == 10


@pytest.mark.parametrize(
    ("start", "moved"), [(date(2021, 12, 11), True), (date(2021, 12, 12), False), (date(2021, 12, 13), False)]
)
def test_an_escape_moves_a_day_only_when_it_begins_before_it(start: date, moved: bool):
    held = reckoning(sentence(interruptions=(away(start, date(2022, 3, 1)),)))
    assert (held.fraction(HALF).day != date(2021, 12, 12)) is moved


def test_an_interruption_brings_later_ones_into_the_sentence():
    held = reckoning(
        sentence(
            "P1Y",
            interruptions=(away(date(2022, 1, 1), date(2022, 1, 11)), away(date(2021, 12, 1), date(2022, 1, 1))),
        )
    )
    assert held.expiry().day == date(2022, 1, 22)  # 12 December 2021, 31 days later 12 January, 10 more
    assert restarts(held) == (CLOCK, date(2022, 1, 1), date(2022, 1, 11))


def test_with_the_first_day_counted_the_last_day_itself_can_be_missed():
    counted = CountingConvention(first_day="counted")
    held = reckoning(sentence(interruptions=(away(date(2022, 12, 11), date(2022, 12, 13)),)), counted)
    assert held.expiry().day == date(2022, 12, 13)  # without the escape 11 December, the day on which it began
    after = reckoning(sentence(interruptions=(away(date(2022, 12, 12), date(2022, 12, 13)),)), counted)
    assert after.expiry().day == date(2022, 12, 11)


# ---- subsidiaries


def test_subsidiaries_count_from_where_the_one_before_ends():
    calendar = CountingConvention(adjustments="calendar")
    held = reckoning(sentence(subsidiaries=(subsidiary("P2M"), subsidiary("P1M"))), calendar)
    assert [line.days for line in held.subsidiary_lines] == [62, 28]  # from 12 December, then from 12 February
    assert held.subsidiary_days == 90


def test_what_is_paid_is_not_served_and_a_part_of_a_day_is_a_day():
    held = reckoning(
        sentence(
            subsidiaries=(
                subsidiary("P1M", SubsidiaryStatus.PAID),
                subsidiary("P10D", SubsidiaryStatus.PARTLY_PAID, paid=2, amount=3),
                subsidiary("P1D", SubsidiaryStatus.SERVED, replaces="uang_pengganti"),
            )
        )
    )
    assert [line.days for line in held.subsidiary_lines] == [4, 1]
    assert held.expiry().day == date(2022, 12, 17)
    assert held.expiry(with_subsidiaries=False).day == date(2022, 12, 12)


def test_every_subsidiary_that_is_not_paid_has_a_line_even_of_no_days():
    held = sentence(subsidiaries=(subsidiary("P1D", SubsidiaryStatus.PARTLY_PAID, paid=2, amount=3),))
    assert [line.days for line in reckoning(held, CountingConvention(part_day="floor")).subsidiary_lines] == [0]


def test_subsidiaries_in_the_base_of_a_fraction():
    held = sentence(subsidiaries=(subsidiary("P6M"),))
    assert reckoning(held).fraction(TWO_THIRDS).day == date(2022, 4, 11)  # 16 months
    both = CountingConvention(subsidiaries_in_fraction="in")
    assert reckoning(held, both).fraction(TWO_THIRDS).day == date(2022, 8, 9)  # 20 months
    on_days = CountingConvention(subsidiaries_in_fraction="in", fraction_unit="days")
    assert reckoning(held, on_days).fraction(TWO_THIRDS).day == date(2022, 8, 11)  # 2/3 of 910 days, rounded up: 607


# ---- from when a fraction counts as served


def test_a_remission_counts_from_its_grant_day():
    early = sentence(remissions=(remission("P2M", date(2021, 8, 17)),))
    assert reckoning(early).reached(TWO_THIRDS) == Bounds(date(2022, 2, 10), date(2022, 2, 10))
    # Granted when the fraction less the remission was already served: the grant day itself.
    late = sentence(remissions=(remission("P2M", date(2022, 3, 1)),))
    assert reckoning(late).fraction(TWO_THIRDS).day == date(2022, 2, 10)
    assert reckoning(late).reached(TWO_THIRDS) == Bounds(date(2022, 3, 1), date(2022, 3, 1))
    # Granted after two thirds without it: too late to move anything.
    too_late = sentence(remissions=(remission("P2M", date(2022, 4, 12)),))
    assert reckoning(too_late).reached(TWO_THIRDS) == Bounds(date(2022, 4, 11), date(2022, 4, 11))


def test_asking_twice_gives_the_same():
    held = reckoning(sentence(remissions=(remission("P2M", date(2022, 3, 1)),)))
    assert held.reached(TWO_THIRDS) == held.reached(TWO_THIRDS)
    assert held.reached(HALF) != held.reached(TWO_THIRDS)


@pytest.mark.parametrize(
    ("recorded_until", "upper", "missing"),
    [
        (date(2022, 3, 11), date(2022, 3, 12), ()),
        (date(2022, 3, 12), date(2022, 3, 12), ()),
        (date(2022, 3, 13), date(2022, 3, 13), ("sentence.remissions[].granted_on",)),
        (date(2022, 4, 30), date(2022, 4, 11), ("sentence.remissions[].granted_on",)),
        (None, date(2022, 4, 11), ("sentence.remissions[].granted_on",)),
    ],
)
def test_an_undated_remission_is_certain_once_the_record_is_complete(
    recorded_until: date | None, upper: date, missing: tuple[str, ...]
):
    """Two thirds on 11 April 2022, with one month of remission on 12 March."""
    held = Reckoning(sentence(remissions=(remission("P1M"),)), DEFAULT_CONVENTION, recorded_until)
    assert held.reached(TWO_THIRDS) == Bounds(date(2022, 3, 12), upper, missing)


def test_the_end_too_waits_for_an_undated_remission():
    """Over on 12 December 2022; with a month of remission on 12 November, but not before the day after its grant."""
    held = sentence(remissions=(remission("P1M"),))
    for recorded_until, upper in ((date(2022, 11, 11), 12), (date(2022, 11, 12), 13), (date(2022, 11, 13), 14)):
        bounds = Reckoning(held, DEFAULT_CONVENTION, recorded_until).over()
        assert (bounds.lower, bounds.upper) == (date(2022, 11, 12), date(2022, 11, upper))
    assert Reckoning(held, DEFAULT_CONVENTION, None).over().upper == date(2022, 12, 12)


def test_an_undated_remission_counts_from_the_beginning_beside_dated_ones():
    held = sentence(remissions=(remission("P1M", date(2022, 3, 20)), remission("P1M")))
    assert reckoning(held).reached(TWO_THIRDS) == Bounds(date(2022, 3, 12), date(2022, 3, 12))


def test_without_remissions_known_only_the_latest_day_is_sure():
    held = reckoning(sentence(remissions=None))
    assert held.reached(TWO_THIRDS) == Bounds(CLOCK, date(2022, 4, 11), ("sentence.remissions",))


def test_without_interruptions_known_only_the_earliest_day_is_sure():
    held = reckoning(sentence(interruptions=None))
    assert held.reached(TWO_THIRDS) == Bounds(date(2022, 4, 11), None, ("sentence.interruptions",))
    assert held.served_bounds(9) == Bounds(date(2021, 9, 8), None, ("sentence.interruptions",))


def test_whoever_is_still_out_may_have_served_the_fraction_before():
    held = reckoning(sentence(interruptions=(away(date(2022, 4, 11), None),)))
    assert held.still_out == away(date(2022, 4, 11), None)
    assert held.reached(TWO_THIRDS) == Bounds(date(2022, 4, 11), date(2022, 4, 11))
    out = reckoning(sentence(interruptions=(away(date(2022, 4, 10), None),)))
    assert out.reached(TWO_THIRDS) == Bounds(date(2022, 4, 11), None, ("sentence.interruptions[].end",))
    assert restarts(out) == (CLOCK,)


def test_an_escape_hides_nothing_that_an_unknown_remission_may_have_brought_before_it():
    held = reckoning(sentence(remissions=None, interruptions=(away(date(2022, 1, 1), None),)))
    missing = ("sentence.remissions", "sentence.interruptions[].end")
    assert held.reached(TWO_THIRDS) == Bounds(CLOCK, None, missing)


def test_a_return_that_is_known_leaves_nobody_out():
    assert reckoning(sentence(interruptions=(away(date(2022, 1, 1), date(2022, 1, 2)),))).still_out is None
    assert reckoning(sentence()).still_out is None


def test_the_longest_and_latest_sentence_lies_inside_the_calendar():
    last = date(2999, 12, 31)
    assert reckoning(sentence("P1000Y", clock_starts=last)).expiry().day == date(3999, 12, 31)


# ---- over with the remissions granted until then


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"subsidiaries": None},
        {"subsidiaries": (subsidiary("P2M"), subsidiary("P1M", None))},
        {"interruptions": None},
        {"interruptions": (away(date(2022, 1, 1), date(2022, 3, 1)),)},
    ],
)
@pytest.mark.parametrize("adjustments", ["thirty_days", "calendar"])
def test_the_end_by_each_grant_is_that_of_the_remissions_granted_until_then(
    facts: dict[str, object], adjustments: Literal["thirty_days", "calendar"]
):
    days = (date(2021, 8, 17), date(2021, 12, 25), date(2022, 8, 17))
    remissions = (remission("P2M", days[2]), remission("P1M", days[0]), remission("P1M15D", days[1]))
    held = reckoning(sentence(remissions=remissions, **facts), CountingConvention(adjustments=adjustments))
    assert held.over_by_grant() == [held.granted_until(day).over() for day in days]


def test_each_grant_brings_the_end_forward():
    # two years from 1 January 2021: over on 1 January 2023; a month off, and then another
    remissions = (remission("P1M", date(2021, 8, 17)), remission("P1M", date(2022, 8, 17)))
    held = reckoning(sentence(clock_starts=date(2021, 1, 1), remissions=remissions))
    assert [item.upper for item in held.over_by_grant()] == [date(2022, 12, 2), date(2022, 11, 2)]


def test_one_that_may_be_paid_does_not_lengthen_the_month_of_one_that_is_served():
    """450 days from 7 January 2012 end on 1 April 2013. A month served from there has 30 days, from 1 May it has 31."""
    calendar = CountingConvention(adjustments="calendar")

    def lower(status: SubsidiaryStatus | None) -> date:
        fines = tuple(
            Subsidiary(term=Duration(months=1), replaces="denda", status=held, form="kurungan")
            for held in (status, SubsidiaryStatus.SERVED)
        )
        held = FixedTermSentence(
            terms=(Duration(months=15),),
            clock_starts=date(2012, 1, 7),
            interruptions=(),
            remissions=(),
            subsidiaries=fines,
        )
        return Reckoning(held, calendar).over().lower

    assert lower(None) == lower(SubsidiaryStatus.PAID) == date(2013, 5, 1)
