from __future__ import annotations

from fractions import Fraction

import pytest
from pydantic import ValidationError

from pembinaan.core.errors import InvalidError, problems
from pembinaan.monitoring.indicator import (
    INDICATORS,
    IndicatorCode,
    IndicatorValue,
    Polarity,
    RecidivismKind,
    mean,
)

C = IndicatorCode


def _counted(code: IndicatorCode, above: int, below: int, **more: object) -> IndicatorValue:
    facts = {"code": code, "period": "2022-H1", "numerator": above, "denominator": below, **more}
    return IndicatorValue.model_validate(facts)


def _hundredths(part: Fraction) -> int:
    return round(part * 10000)


def test_nothing_below_the_line_is_neither_0_nor_100():
    empty = _counted(C.EDUCATION_ACCESS, 0, 0, target=Fraction(1, 2))
    assert (empty.value, empty.achievement) == (None, None)
    assert _counted(C.EDUCATION_ACCESS, 0, 9).value == 0
    assert _counted(C.EDUCATION_ACCESS, 9, 9).value == 1


@pytest.mark.parametrize(
    ("counted", "target", "printed"),
    [
        # section 6.1 of the digest: 11/11 against 67 % is printed as 149.25 %
        (_counted(C.PRODUCTIVE_RATE, 11, 11), Fraction(67, 100), 14925),
        # 4/4 against 15 % is 666.67 %; the page cuts it to 666.66
        (_counted(C.BEHAVIOUR_CHANGE, 4, 4), Fraction(15, 100), 66667),
    ],
)
def test_achievement_is_not_capped(counted: IndicatorValue, target: Fraction, printed: int):
    achieved = counted.model_copy(update={"target": target}).achievement
    assert achieved is not None
    assert _hundredths(achieved) == printed


@pytest.mark.parametrize(
    ("code", "above", "below", "printed"),
    [
        (C.CERTIFICATION_RATE, 2963, 13500, 2195),  # printed 21.94 %: cut, not rounded
        (C.CLIENT_PRODUCTIVE, 1096, 1507, 7273),  # 72.7 %
    ],
)
def test_published_counts_give_their_value(code: IndicatorCode, above: int, below: int, printed: int):
    value = _counted(code, above, below).value
    assert value is not None
    assert _hundredths(value) == printed


def test_a_value_may_exceed_the_whole():
    assert _counted(C.CERTIFICATION_RATE, 3, 2).value == Fraction(3, 2)


def test_without_a_target_there_is_no_achievement():
    assert _counted(C.PRODUCTIVE_RATE, 1, 2).achievement is None
    assert _counted(C.PRODUCTIVE_RATE, 1, 2, target=Fraction(0)).achievement is None


def test_no_source_tells_achievement_where_lower_is_better():
    stock = _counted(C.RECIDIVISM_STOCK, 1, 5, target=Fraction(1, 10))
    assert INDICATORS[C.RECIDIVISM_STOCK].polarity is Polarity.LOWER
    assert (stock.value, stock.achievement) == (Fraction(1, 5), None)


def test_every_indicator_is_defined_and_only_two_speak_of_residivisme():
    assert set(INDICATORS) == set(IndicatorCode)
    told = {code: definition.recidivism for code, definition in INDICATORS.items() if definition.recidivism}
    assert told == {C.RECIDIVISM_STOCK: RecidivismKind.STOCK, C.RECIDIVISM_COHORT: RecidivismKind.COHORT}
    assert [code for code, definition in INDICATORS.items() if definition.averaged] == [C.EDUCATION_ACCESS]


@pytest.mark.parametrize(("code", "more"), [(C.RECIDIVISM_COHORT, {}), (C.RECIDIVISM_STOCK, {"years": 3})])
def test_a_cohort_and_nothing_else_names_its_years(code: IndicatorCode, more: dict[str, int]):
    with pytest.raises(ValidationError) as caught:
        _counted(code, 1, 2, **more)
    assert problems(caught.value)[0].code == "indicator.cohort_years"
    assert _counted(C.RECIDIVISM_COHORT, 1, 4, years=3).value == Fraction(1, 4)


def test_a_mean_leaves_out_the_months_without_anybody():
    months = [_counted(C.EDUCATION_ACCESS, above, below) for above, below in ((0, 0), (1, 2), (1, 1))]
    assert mean(months) == Fraction(3, 4)  # (1/2 + 1) / 2, not 2/3 of the sums
    assert mean(months[:1]) is None
    assert mean(()) is None


def test_a_mean_is_of_one_indicator():
    with pytest.raises(InvalidError) as caught:
        mean([_counted(C.RECIDIVISM_COHORT, 1, 2, years=1), _counted(C.RECIDIVISM_COHORT, 1, 2, years=2)])
    assert caught.value.code == "indicator.different_indicators"


def test_counts_survive_json_and_hold_no_value():
    counted = _counted(C.PRODUCTIVE_RATE, 11, 11, target=Fraction(67, 100))
    assert IndicatorValue.model_validate_json(counted.model_dump_json()) == counted
    assert "value" not in counted.model_dump()
    with pytest.raises(ValidationError):
        _counted(C.PRODUCTIVE_RATE, 11, 11, value=1)
