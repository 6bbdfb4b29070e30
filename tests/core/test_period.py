from __future__ import annotations

from datetime import date, timedelta

import pytest
from pydantic import ValidationError

from pembinaan.core.errors import UndeterminedError, problems
from pembinaan.core.period import Period

DAY = timedelta(days=1)


def january(first: int, end: int | None = None) -> Period:
    return Period(start=date(2026, 1, first), end=date(2026, 1, end) if end else None)


class TestPeriod:
    def test_holds_its_start_and_not_its_end(self):
        period = january(5, 8)
        days = [date(2026, 1, day) for day in range(1, 32) if date(2026, 1, day) in period]
        assert days == [date(2026, 1, 5), date(2026, 1, 6), date(2026, 1, 7)]
        assert period.days == 3

    def test_without_end_holds_every_later_day(self):
        assert date.max in january(5)
        assert date(2026, 1, 4) not in january(5)

    def test_without_end_has_no_length(self):
        with pytest.raises(UndeterminedError) as caught:
            _ = january(5).days
        assert (caught.value.code, caught.value.missing) == ("period.open_ended", ("end",))
        assert caught.value.text.id == "Masa tanpa akhir tidak mempunyai panjang. Isi 'end'."

    @pytest.mark.parametrize("end", [date(2026, 1, 5), date(2026, 1, 4), date.min])
    def test_must_not_end_before_it_starts(self, end: date):
        with pytest.raises(ValidationError) as caught:
            Period(start=date(2026, 1, 5), end=end)
        (problem,) = problems(caught.value)
        assert (problem.code, problem.field) == ("period.ends_before_start", "(record)")
        assert problem.message.id.startswith("Masa ini berakhir pada atau sebelum hari pertamanya.")
        assert problem.message.en.startswith("The period ends on or before its first day.")

    def test_json_round_trip(self):
        assert january(5, 8).model_dump_json() == '{"start":"2026-01-05","end":"2026-01-08"}'
        for period in (january(5, 8), january(5)):
            assert Period.model_validate_json(period.model_dump_json()) == period


CASES = [
    # first, second, overlap, gap, union
    (january(1, 3), january(5, 8), None, january(3, 5), None),
    (january(1, 5), january(5, 8), None, None, january(1, 8)),
    (january(1, 4), january(5, 8), None, january(4, 5), None),
    (january(1, 6), january(5, 8), january(5, 6), None, january(1, 8)),
    (january(1, 9), january(5, 8), january(5, 8), None, january(1, 9)),
    (january(5, 8), january(5, 8), january(5, 8), None, january(5, 8)),
    (january(5, 6), january(5, 8), january(5, 6), None, january(5, 8)),
    (january(1), january(5, 8), january(5, 8), None, january(1)),
    (january(6), january(5, 8), january(6, 8), None, january(5)),
    (january(8), january(5, 8), None, None, january(5)),
    (january(9), january(5, 8), None, january(8, 9), None),
    (january(9), january(5), january(9), None, january(5)),
    (january(5), january(5), january(5), None, january(5)),
]


@pytest.mark.parametrize(("first", "second", "overlap", "gap", "union"), CASES)
def test_two_periods(first: Period, second: Period, overlap: Period | None, gap: Period | None, union: Period | None):
    for one, other in ((first, second), (second, first)):
        assert one.overlaps(other) is (overlap is not None)
        assert one.overlap(other) == overlap
        assert one.gap(other) == gap
        assert one.union(other) == union


def test_the_last_day_there_is():
    forever, eve = Period(start=date.max), Period(start=date.max - DAY, end=date.max)
    assert date.max in forever
    assert forever.overlaps(forever)
    assert forever.overlap(Period(start=date.min)) == forever
    assert not eve.overlaps(forever)
    assert eve.union(forever) == Period(start=date.max - DAY)
