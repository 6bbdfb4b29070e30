from __future__ import annotations

import copy
import pickle
from datetime import date

import pytest

from pembinaan.core.timeline import (
    ALWAYS,
    NO_REASON,
    Reason,
    Span,
    Status,
    Timeline,
    all_of,
    any_of,
    negate,
)

NOT_MET, UNKNOWN, MET = Status
A, B, C = Reason("a"), Reason("b", ("sentence.start",)), Reason("c", (), (("day", date(2026, 1, 1)),))


def day(number: int) -> date:
    return date(2026, 1, number)


#: NOT_MET to 4 January, MET for other reasons to 19, UNKNOWN from 20.
LINE = Timeline.of([(ALWAYS, NOT_MET, A), (day(5), MET, B), (day(10), MET, C), (day(20), UNKNOWN, B)])


def switch(number: int, before: Status = NOT_MET, after: Status = MET) -> Timeline:
    return Timeline.switch(day(number), before, after, A, B)


class TestStatus:
    def test_order(self):
        assert NOT_MET < UNKNOWN < MET
        assert [status.name for status in Status] == ["NOT_MET", "UNKNOWN", "MET"]


class TestAsking:
    @pytest.mark.parametrize(
        ("asked", "index", "status"),
        [
            (ALWAYS, 0, NOT_MET),
            (day(4), 0, NOT_MET),
            (day(5), 1, MET),
            (day(9), 1, MET),
            (day(10), 2, MET),
            (day(19), 2, MET),
            (day(20), 3, UNKNOWN),
            (date.max, 3, UNKNOWN),
        ],
    )
    def test_at(self, asked: date, index: int, status: Status):
        assert LINE.position(asked) == index
        assert LINE.at(asked) is status
        assert LINE.span_at(asked) == list(LINE.spans())[index]

    def test_spans_touch_and_the_last_has_no_end(self):
        assert list(LINE.spans()) == [
            Span(ALWAYS, day(5), NOT_MET, A),
            Span(day(5), day(10), MET, B),
            Span(day(10), day(20), MET, C),
            Span(day(20), None, UNKNOWN, B),
        ]

    @pytest.mark.parametrize(
        ("asked", "expected"),
        [(ALWAYS, day(5)), (day(4), day(5)), (day(5), day(20)), (day(19), day(20)), (day(20), None), (date.max, None)],
    )
    def test_next_change_is_of_status_not_of_reason(self, asked: date, expected: date | None):
        assert LINE.next_change(asked) == expected

    @pytest.mark.parametrize(
        ("asked", "expected"),
        [(ALWAYS, None), (day(4), None), (day(5), day(5)), (day(15), day(5)), (day(20), day(20)), (date.max, day(20))],
    )
    def test_since_looks_through_a_change_of_reason(self, asked: date, expected: date | None):
        assert LINE.since(asked) == expected

    def test_since_always(self):
        line = Timeline.of([(ALWAYS, MET, A), (day(5), MET, B)])
        assert line.since(day(9)) is None

    @pytest.mark.parametrize(
        ("status", "asked", "expected"),
        [
            (MET, ALWAYS, day(5)),
            (MET, day(4), day(5)),
            (MET, day(7), day(7)),
            (MET, day(20), None),
            (UNKNOWN, day(4), day(5)),
            (UNKNOWN, day(25), day(25)),
            (NOT_MET, ALWAYS, ALWAYS),
            (NOT_MET, day(25), day(25)),
        ],
    )
    def test_first_day_with_at_least_a_status(self, status: Status, asked: date, expected: date | None):
        assert LINE.first(status, asked) == expected

    def test_first_skips_spans_that_are_too_low(self):
        line = Timeline.of([(ALWAYS, NOT_MET, A), (day(5), UNKNOWN, A), (day(9), MET, A)])
        assert line.first(MET, day(1)) == day(9)


class TestMaking:
    def test_constant(self):
        line = Timeline.constant(UNKNOWN, B)
        assert list(line.spans()) == [Span(ALWAYS, None, UNKNOWN, B)]
        assert Timeline.constant(MET).reasons == (NO_REASON,)

    def test_switch(self):
        assert list(switch(5).spans()) == [Span(ALWAYS, day(5), NOT_MET, A), Span(day(5), None, MET, B)]
        assert Timeline.switch(day(5), NOT_MET, MET).reasons == (NO_REASON, NO_REASON)

    def test_a_switch_on_the_first_day_there_is_has_no_before(self):
        assert Timeline.switch(ALWAYS, NOT_MET, MET, A, B) == Timeline.constant(MET, B)

    def test_a_switch_that_changes_nothing_is_constant(self):
        assert Timeline.switch(day(5), MET, MET, A, A) == Timeline.constant(MET, A)
        assert Timeline.switch(day(5), MET, MET, A, B).starts == (ALWAYS, day(5))
        assert Timeline.switch(day(5), NOT_MET, MET, A, A).starts == (ALWAYS, day(5))

    def test_of_folds_what_repeats_the_span_before_it(self):
        line = Timeline.of([(ALWAYS, NOT_MET, A), (day(3), NOT_MET, A), (day(5), MET, A), (day(6), MET, Reason("a"))])
        assert line == Timeline.switch(day(5), NOT_MET, MET, A, A)

    def test_of_keeps_the_last_word_of_a_day(self):
        line = Timeline.of([(ALWAYS, MET, C), (ALWAYS, NOT_MET, A), (day(5), UNKNOWN, A), (day(5), MET, B)])
        assert line == switch(5)

    def test_of_folds_a_day_whose_last_word_changes_nothing(self):
        line = Timeline.of([(ALWAYS, NOT_MET, A), (day(5), MET, A), (day(5), NOT_MET, A), (day(6), MET, B)])
        assert line == switch(6)

    def test_of_takes_any_iterable(self):
        assert Timeline.of(iter([(ALWAYS, MET, A)])) == Timeline.constant(MET, A)

    @pytest.mark.parametrize(
        "spans",
        [
            [(ALWAYS, NOT_MET, A), (day(5), MET, A), (day(4), NOT_MET, A)],
            [(ALWAYS, NOT_MET, A), (day(5), NOT_MET, A), (day(4), MET, A)],  # the span folded in counts as well
            [(day(4), NOT_MET, A), (ALWAYS, MET, A)],
        ],
    )
    def test_of_refuses_disorder(self, spans: list[tuple[date, Status, Reason]]):
        with pytest.raises(ValueError, match="in the order of their days"):
            Timeline.of(spans)

    @pytest.mark.parametrize("spans", [[], [(day(4), MET, A)]])
    def test_of_wants_every_day_covered(self, spans: list[tuple[date, Status, Reason]]):
        with pytest.raises(ValueError, match="must start at ALWAYS"):
            Timeline.of(spans)


class TestValue:
    def test_equality_and_hash_are_by_content(self):
        same = Timeline.of((span.start, span.status, span.reason) for span in LINE.spans())
        assert same == LINE
        assert len({same, LINE, switch(5)}) == 2
        assert switch(5) != switch(6)
        assert switch(5) != Timeline.switch(day(5), NOT_MET, MET, A, C)
        assert switch(5) != Timeline.switch(day(5), NOT_MET, UNKNOWN, A, B)
        assert switch(5) != "Timeline"

    def test_repr_shows_days_and_statuses(self):
        assert repr(switch(5)) == "Timeline(0001-01-01: NOT_MET, 2026-01-05: MET)"

    def test_copies_are_equal(self):
        assert copy.deepcopy(LINE) == LINE
        assert pickle.loads(pickle.dumps(LINE)) == LINE  # noqa: S301 - ours


class TestAllOf:
    @pytest.mark.parametrize("one", Status)
    @pytest.mark.parametrize("other", Status)
    def test_constants_give_the_lowest(self, one: Status, other: Status):
        line = all_of([Timeline.constant(one, A), Timeline.constant(other, B)])
        assert line.statuses == (min(one, other),)

    @pytest.mark.parametrize("one", Status)
    @pytest.mark.parametrize("other", Status)
    def test_changing_timelines_give_the_lowest(self, one: Status, other: Status):
        line = all_of([switch(5, NOT_MET, one), switch(5, MET, other)])
        assert line.at(day(4)) is NOT_MET
        assert line.at(day(5)) is min(one, other)

    def test_nothing_asked_is_met(self):
        assert all_of([]) == Timeline.constant(MET)
        assert all_of([Timeline.constant(MET, A)]) == Timeline.constant(MET)

    def test_one_alone_is_itself(self):
        assert all_of([LINE]) is LINE
        assert all_of([Timeline.constant(MET, A), LINE, Timeline.constant(MET, B)]) is LINE

    def test_one_that_is_never_met_is_the_answer(self):
        never = Timeline.constant(NOT_MET, C)
        assert all_of([LINE, Timeline.constant(UNKNOWN, A), never, Timeline.constant(NOT_MET, A)]) is never

    def test_an_unknown_constant_is_merged(self):
        line = all_of([switch(5), Timeline.constant(UNKNOWN, C)])
        assert line == Timeline.switch(day(5), NOT_MET, UNKNOWN, A, C)

    def test_the_first_with_the_lowest_gives_the_reason(self):
        first = Timeline.switch(day(9), NOT_MET, MET, A, A)
        second = Timeline.switch(day(12), NOT_MET, MET, B, B)
        third = Timeline.switch(day(12), NOT_MET, MET, C, C)
        assert all_of([first, second, third]) == Timeline.of(
            [(ALWAYS, NOT_MET, A), (day(9), NOT_MET, B), (day(12), MET, A)]
        )

    def test_changes_on_one_day_that_cancel_leave_no_span(self):
        swap = all_of([switch(5, UNKNOWN, MET), Timeline.switch(day(5), MET, UNKNOWN, B, A)])
        assert swap == Timeline.constant(UNKNOWN, A)
        assert len(swap.starts) == 1

    def test_changes_on_one_day_after_a_change(self):
        line = all_of(
            [
                Timeline.of([(ALWAYS, MET, A), (day(3), UNKNOWN, A), (day(5), MET, A)]),
                Timeline.switch(day(5), MET, UNKNOWN, A, A),
                Timeline.switch(day(5), MET, NOT_MET, A, B),
            ]
        )
        assert line == Timeline.of([(ALWAYS, MET, A), (day(3), UNKNOWN, A), (day(5), NOT_MET, B)])

    def test_reasons_need_no_order(self):
        # Two timelines that change on one day: their reasons must never be compared by size.
        odd = Reason("a", (), (("x", object()),))
        line = all_of([Timeline.switch(day(5), MET, NOT_MET, odd, odd), Timeline.switch(day(5), MET, NOT_MET, A, A)])
        assert line.span_at(day(5)).reason is odd

    def test_takes_a_generator(self):
        assert all_of(line for line in (switch(5), switch(9))).first(MET, ALWAYS) == day(9)


class TestAnyOf:
    @pytest.mark.parametrize("one", Status)
    @pytest.mark.parametrize("other", Status)
    def test_highest(self, one: Status, other: Status):
        assert any_of([Timeline.constant(one), Timeline.constant(other)]).statuses == (max(one, other),)
        line = any_of([switch(5, MET, one), switch(5, NOT_MET, other)])
        assert (line.at(day(4)), line.at(day(5))) == (MET, max(one, other))

    def test_nothing_offered_is_not_met(self):
        assert any_of([]) == Timeline.constant(NOT_MET)
        assert any_of([Timeline.constant(NOT_MET, A)]) == Timeline.constant(NOT_MET)

    def test_constants(self):
        always = Timeline.constant(MET, C)
        assert any_of([LINE, always, Timeline.constant(MET, A)]) is always
        assert any_of([Timeline.constant(NOT_MET, A), LINE]) is LINE

    def test_the_first_with_the_highest_gives_the_reason(self):
        line = any_of([switch(9), Timeline.switch(day(5), NOT_MET, MET, C, C)])
        assert line == Timeline.of([(ALWAYS, NOT_MET, A), (day(5), MET, C), (day(9), MET, B)])


class TestNegate:
    def test_turns_the_answer_and_keeps_the_reason(self):
        assert negate(LINE) == Timeline.of(
            [(ALWAYS, MET, A), (day(5), NOT_MET, B), (day(10), NOT_MET, C), (day(20), UNKNOWN, B)]
        )
        assert all(isinstance(status, Status) for status in negate(LINE).statuses)
