from __future__ import annotations

import pickle
from decimal import Decimal
from enum import IntEnum
from fractions import Fraction
from typing import Any

import pytest
from pydantic import ValidationError

from pembinaan.core.duration import Duration
from pembinaan.core.errors import InvalidError, problems
from pembinaan.core.model import Model
from pembinaan.core.text import Text


class Term(Model):
    term: Duration


class Number(IntEnum):
    ONE = 1


class TestReading:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("P1Y", Duration(1)),
            ("P18M", Duration(0, 18)),
            ("P45D", Duration(0, 0, 45)),
            ("P1Y6M10D", Duration(1, 6, 10)),
            ("P1Y10D", Duration(1, 0, 10)),
            ("P0D", Duration()),
            ("P0Y0M0D", Duration()),
            ("P9999Y9999M9999D", Duration(9999, 9999, 9999)),
            ("P0012M", Duration(0, 12)),
            ("1 tahun", Duration(1)),
            ("18 bulan", Duration(0, 18)),
            ("58 bulan 30 hari", Duration(0, 58, 30)),
            ("1 tahun 6 bulan 10 hari", Duration(1, 6, 10)),
            ("1 tahun 10 hari", Duration(1, 0, 10)),
            ("0 hari", Duration()),
            ("  2 Tahun  8 BULAN\n", Duration(2, 8)),
            ("1\u00a0tahun\u00a06\u00a0bulan", Duration(1, 6)),
        ],
    )
    def test_reads_iso_and_indonesian_as_pronounced(self, text: str, expected: Duration):
        assert Duration.parse(text) == expected

    @pytest.mark.parametrize(
        "text",
        [
            "",
            " ",
            "P",
            "PT1H",
            "P1Y6",
            "P1W",
            "P1M1Y",
            "P1.5Y",
            "P1,5Y",
            "P-1Y",
            "-P1Y",
            "p1y",
            " P1Y",
            "P1Y\n",
            "P10000Y",
            "P" + "9" * 5000 + "D",
            "P\u0661Y",  # an Arabic digit, which int() would take
            "12",
            "1,5 tahun",
            "1.5 tahun",
            "-1 tahun",
            "setahun",
            "6 bulan 1 tahun",
            "1 tahun6 bulan",
            "1 tahunan",
            "1 year",
            "10000 hari",
            "1 tahun" + " " * 200_000 + "x",
            "2 tahun dan 8 bulan",
        ],
    )
    def test_refuses_the_rest(self, text: str):
        with pytest.raises(InvalidError) as caught:
            Duration.parse(text)
        assert (caught.value.code, caught.value.field) == ("duration.unreadable", "duration")
        assert caught.value.text.id.startswith("Lamanya tidak terbaca. Tulis bilangan bulat dari 0 sampai 9999")


class TestWriting:
    @pytest.mark.parametrize(
        ("duration", "iso", "indonesian", "english"),
        [
            (Duration(), "P0D", "0 hari", "0 days"),
            (Duration(1), "P1Y", "1 tahun", "1 year"),
            (Duration(0, 1), "P1M", "1 bulan", "1 month"),
            (Duration(0, 0, 1), "P1D", "1 hari", "1 day"),
            (Duration(2, 2, 2), "P2Y2M2D", "2 tahun 2 bulan 2 hari", "2 years 2 months 2 days"),
            (Duration(0, 18), "P18M", "18 bulan", "18 months"),
            (Duration(0, 58, 30), "P58M30D", "58 bulan 30 hari", "58 months 30 days"),
            (Duration(1, 0, 10), "P1Y10D", "1 tahun 10 hari", "1 year 10 days"),
        ],
    )
    def test_as_pronounced(self, duration: Duration, iso: str, indonesian: str, english: str):
        assert str(duration) == iso
        assert duration.words("id") == indonesian
        assert duration.words("en") == english
        assert duration.text == Text(id=indonesian, en=english)

    def test_repr_makes_the_value_again(self):
        assert repr(Duration(1, 6)) == "Duration(years=1, months=6, days=0)"
        assert eval(repr(Duration(1, 6, 3))) == Duration(1, 6, 3)  # noqa: S307 - our own repr


class TestParts:
    @pytest.mark.parametrize("part", ["years", "months", "days"])
    @pytest.mark.parametrize(
        "value",
        [
            -1,
            10_000,
            10**30,
            1.0,
            0.5,
            float("nan"),
            True,
            False,
            None,
            "1",
            Fraction(3, 2),
            Decimal(1),
            Number.ONE,
            [1],
        ],
        ids=repr,
    )
    def test_only_whole_numbers_from_0_to_9999(self, part: str, value: Any):
        with pytest.raises(InvalidError) as caught:
            Duration(**{part: value})
        assert (caught.value.code, caught.value.field) == ("duration.part_not_whole", part)
        assert str(caught.value).startswith(
            f"[duration.part_not_whole] The part {part} must be a whole number from 0 to 9999. "
        )

    def test_the_limits_belong(self):
        assert Duration(9999, 9999, 9999) == Duration(years=9999, months=9999, days=9999)

    def test_is_frozen_and_has_three_parts(self):
        with pytest.raises(AttributeError):
            Duration(1).years = 2  # type: ignore[misc]
        assert Duration.__match_args__ == ("years", "months", "days")
        match Duration(1, 6, 10):
            case Duration(years, months, days):
                assert (years, months, days) == (1, 6, 10)


class TestValue:
    def test_is_never_normalised(self):
        # Error of public calculators: 18 months read as 1 year 6 months, a remission total normalised.
        assert Duration(0, 18) != Duration(1, 6)
        assert Duration(0, 0, 30) != Duration(0, 1)
        assert Duration(0, 58, 30) != Duration(4, 11)
        assert str(Duration.parse("58 bulan 30 hari")) == "P58M30D"

    def test_equal_by_part_and_hashes_alike(self):
        assert Duration(1, 6) == Duration(years=1, months=6)
        assert Duration(1) != (1, 0, 0)
        assert {Duration(1, 6): "a"}[Duration.parse("P1Y6M")] == "a"
        assert len({Duration(0, 12), Duration(1), Duration(0, 12)}) == 2

    @pytest.mark.parametrize("compare", ["__lt__", "__le__", "__gt__", "__ge__"])
    def test_has_no_order_and_says_why(self, compare: str):
        with pytest.raises(TypeError, match=r"not ordered: whether 12 months are less than 1 year depends on how"):
            getattr(Duration(0, 12), compare)(Duration(1))
        with pytest.raises(TypeError, match="Compare in_months"):
            getattr(Duration(0, 12), compare)(1)

    def test_sorting_is_refused(self):
        with pytest.raises(TypeError, match="not ordered"):
            sorted([Duration(1), Duration(0, 12)])

    def test_adds_part_by_part_without_carrying(self):
        # KUHP 72(2), case K01: 8 months and 2 years are 2 years 8 months.
        assert Duration(0, 8) + Duration(2) == Duration(2, 8)
        assert Duration(0, 11, 29) + Duration(0, 11, 29) == Duration(0, 22, 58)
        assert sum([Duration(0, 2), Duration(0, 3, 15)], Duration()) == Duration(0, 5, 15)

    def test_adds_nothing_else(self):
        with pytest.raises(TypeError):
            Duration(1) + 1  # type: ignore[operator]
        with pytest.raises(TypeError):
            sum([Duration(1)])  # type: ignore[list-item]

    def test_a_sum_past_the_limit_is_a_clear_error(self):
        with pytest.raises(InvalidError) as caught:
            Duration(9999) + Duration(1)
        assert caught.value.code == "duration.part_not_whole"

    @pytest.mark.parametrize("duration", [Duration(1), Duration(0, 1), Duration(0, 0, 1)])
    def test_is_true_unless_empty(self, duration: Duration):
        assert duration
        assert not Duration()

    @pytest.mark.parametrize(
        ("duration", "months"),
        [
            (Duration(), 0),
            (Duration(1, 6), 18),
            (Duration(0, 0, 1), Fraction(1, 30)),
            (Duration(2, 8, 10), Fraction(97, 3)),  # 24 + 8 + 1/3
        ],
    )
    def test_in_months_is_exact(self, duration: Duration, months: Fraction):
        assert duration.in_months == months
        assert isinstance(duration.in_months, Fraction)

    def test_pickles(self):
        assert pickle.loads(pickle.dumps(Duration(1, 2, 3))) == Duration(1, 2, 3)  # noqa: S301 - ours


class TestInRecords:
    def test_json_is_the_iso_string_both_ways(self):
        text = Term(term=Duration(0, 18)).model_dump_json()
        assert text == '{"term":"P18M"}'
        assert Term.model_validate_json(text) == Term(term=Duration(0, 18))

    def test_python_keeps_the_value(self):
        assert Term(term=Duration(1)).model_dump() == {"term": Duration(1)}
        assert Term.model_validate(Term(term=Duration(1)).model_dump()) == Term(term=Duration(1))

    @pytest.mark.parametrize("value", ["P1Y", "1 tahun", 1, 1.5, None, (1, 0, 0), {"years": 1}])
    def test_python_takes_only_a_duration_and_does_not_show_what_it_got(self, value: object):
        with pytest.raises(ValidationError) as caught:
            Term.model_validate({"term": value})
        assert [(problem.code, problem.field) for problem in problems(caught.value)] == [("is_instance_of", "term")]
        assert f"input_value={value!r}" not in str(caught.value)

    @pytest.mark.parametrize(
        "value", ['"1 tahun"', '"P1.5Y"', '"P-1Y"', '""', '"P10000Y"', '"P1Y "', '"P' + "9" * 5000 + 'D"']
    )
    def test_json_takes_only_iso(self, value: str):
        with pytest.raises(ValidationError) as caught:
            Term.model_validate_json(f'{{"term": {value}}}')
        (problem,) = problems(caught.value)
        assert (problem.code, problem.field) == ("duration.unreadable", "term")
        assert problem.message.id.startswith("Lamanya tidak terbaca.")
        assert problem.message.en.startswith("The duration cannot be read.")

    @pytest.mark.parametrize("value", ["1", "1.5", "null", '{"years": 1}'])
    def test_json_takes_only_a_string(self, value: str):
        with pytest.raises(ValidationError) as caught:
            Term.model_validate_json(f'{{"term": {value}}}')
        assert [problem.code for problem in problems(caught.value)] == ["string_type"]

    @pytest.mark.parametrize("mode", ["validation", "serialization"])
    def test_schema_says_the_same(self, mode: Any):
        schema = Term.model_json_schema(mode=mode)["properties"]["term"]
        assert schema["type"] == "string"
        assert schema["pattern"] == "^P(?=[0-9])(([0-9]{1,4})Y)?(([0-9]{1,4})M)?(([0-9]{1,4})D)?$"
        assert schema["examples"] == ["P1Y6M"]
