from __future__ import annotations

import copy
import json
import pickle
from datetime import date

import pytest
from pydantic import ValidationError, field_validator, model_validator

from pembinaan.core.duration import Duration
from pembinaan.core.errors import (
    Fault,
    InvalidError,
    PembinaanError,
    Problem,
    UndeterminedError,
    UnsupportedError,
    problems,
)
from pembinaan.core.model import Model
from pembinaan.core.text import Text

TEXT = Text(id="Tidak dikenal.", en="Not known.")
LATE = Fault(
    "test.late",
    Text(id="Tanggal {day} terlambat.", en="The day {day} is late."),
    Text(id="Paling banyak {most} hari.", en="At most {most} days."),
)


class Visit(Model):
    day: date
    note: str = ""

    @field_validator("day")
    @classmethod
    def _not_late(cls, day: date) -> date:
        if day.year > 2026:
            raise LATE.invalid(day=day, most=1000)
        return day

    @model_validator(mode="after")
    def _no_braces(self) -> Visit:
        if self.note:
            raise LATE.error(field="note", day=self.day, most=0)
        return self


class Trip(Model):
    visits: tuple[Visit, ...]


ERRORS = [
    PembinaanError("a.b", TEXT),
    UnsupportedError("a.b", TEXT),
    UndeterminedError("a.b", TEXT, ("sentence.start",)),
    InvalidError("a.b", TEXT, "end"),
    UndeterminedError(code="a.b", text=TEXT, missing=()),
    InvalidError(code="a.b", text=TEXT, field="end"),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_every_error_carries_code_and_text_and_prints_in_english(error: PembinaanError):
    assert isinstance(error, PembinaanError)
    assert (error.code, error.text) == ("a.b", TEXT)
    assert str(error) == "[a.b] Not known."


@pytest.mark.parametrize("again", [lambda error: pickle.loads(pickle.dumps(error)), copy.copy])  # noqa: S301 - ours
@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_every_error_survives_a_process_pool(error: PembinaanError, again):
    same = again(error)
    assert type(same) is type(error)
    assert (str(same), vars(same)) == (str(error), vars(error))


def test_the_ladder():
    assert not issubclass(UnsupportedError, ValueError)
    assert issubclass(InvalidError, ValueError)
    assert ERRORS[2].missing == ("sentence.start",)
    assert ERRORS[3].field == "end"


def test_text_that_looks_like_a_template_is_printed_as_it_is():
    text = Text(id="Pasal 10 ayat (2) huruf a {x} 100 %s", en="Pasal 10 ayat (2) huruf a {x} 100 %s")
    assert str(UnsupportedError("a.b", text)) == "[a.b] Pasal 10 ayat (2) huruf a {x} 100 %s"


class TestFault:
    def test_is_known_by_its_code(self):
        assert Fault.known["test.late"] is LATE

    def test_the_same_fault_may_be_defined_again(self):
        assert Fault(LATE.code, LATE.wrong, LATE.mend) == LATE
        assert Fault.known["test.late"] is LATE

    def test_a_code_never_names_two_faults(self):
        with pytest.raises(ValueError, match=r"the code test\.late already names another fault"):
            Fault("test.late", TEXT, TEXT)
        assert Fault.known["test.late"] is LATE

    def test_message_says_what_is_wrong_and_how_to_mend_it(self):
        assert LATE.message(day=date(2027, 1, 2), most=1000) == Text(
            id="Tanggal 2 Januari 2027 terlambat. Paling banyak 1.000 hari.",
            en="The day 2 January 2027 is late. At most 1,000 days.",
        )

    def test_error_names_the_field(self):
        error = LATE.error("day", day=date(2027, 1, 2), most=3)
        assert (error.code, error.field) == ("test.late", "day")
        assert error.text.id == "Tanggal 2 Januari 2027 terlambat. Paling banyak 3 hari."

    @pytest.mark.parametrize(
        "value", ["{english}", "{indonesian}", "{day}", "{0}", "{", "}}", "%s", "Pasal 10 ayat (2) UU 22/2022"]
    )
    def test_a_value_with_braces_is_left_alone(self, value: str):
        error = LATE.invalid(day=value, most=1)
        assert error.message() == f"The day {value} is late. At most 1 days."
        assert error.context is not None
        assert error.context["indonesian"] == f"Tanggal {value} terlambat. Paling banyak 1 hari."
        assert LATE.error("day", day=value, most=1).text.en == error.message()


class TestProblems:
    def found(self, data: str) -> tuple[Problem, ...]:
        with pytest.raises(ValidationError) as caught:
            Trip.model_validate_json(data)
        return problems(caught.value)

    def test_a_fault_keeps_its_code_path_and_both_languages(self):
        (problem,) = self.found('{"visits": [{"day": "2026-01-01"}, {"day": "2027-01-02"}]}')
        assert problem == Problem(
            code="test.late",
            field="visits.1.day",
            message=Text(
                id="Tanggal 2 Januari 2027 terlambat. Paling banyak 1.000 hari.",
                en="The day 2 January 2027 is late. At most 1,000 days.",
            ),
        )
        assert problem.line("id") == (
            "visits.1.day: Tanggal 2 Januari 2027 terlambat. Paling banyak 1.000 hari. [test.late]"
        )
        assert problem.line("en").startswith("visits.1.day: The day 2 January 2027")

    def test_an_error_of_ours_that_a_validator_lets_through_keeps_its_code(self):
        (problem,) = self.found('{"visits": [{"day": "2026-01-01", "note": "Budi (rekaan)"}]}')
        assert (problem.code, problem.field) == ("test.late", "visits.0")
        assert problem.message.id == "Tanggal 1 Januari 2026 terlambat. Paling banyak 0 hari."

    def test_findings_of_pydantic_keep_its_code_and_are_said_in_both_languages(self):
        missing, extra = self.found('{"visits": [{}], "when": "Budi (rekaan)"}')
        assert (missing.code, missing.field) == ("missing", "visits.0.day")
        assert missing.line("id") == ("visits.0.day: Isian ini wajib, tetapi belum ada. Tambahkan isian ini. [missing]")
        assert missing.message.en == "This field is needed, and it is not there. Add it."
        assert (extra.code, extra.field) == ("extra_forbidden", "when")
        assert extra.message.id == "Isian ini tidak dikenal. Periksa ejaannya, atau hapus isian ini."

    @pytest.mark.parametrize("name", ["Budi (rekaan)", "6474000000000001", "B", "n" * 41])
    def test_an_unknown_field_that_looks_like_content_is_not_repeated(self, name: str):
        (problem,) = self.found(json.dumps({"visits": [], name: 1}))
        assert (problem.code, problem.field) == ("extra_forbidden", "(unknown field)")

    def test_a_finding_about_the_whole_record(self):
        (problem,) = self.found('"Budi (rekaan)"')
        assert problem.field == "(record)"

    def test_every_finding_is_listed_in_order_and_none_shows_the_input(self):
        found = self.found('{"visits": [{"day": "Budi (rekaan)"}, {"day": "2026-01-01", "note": 7}]}')
        assert [problem.field for problem in found] == ["visits.0.day", "visits.1.note"]
        assert not [problem for problem in found if "Budi" in problem.line("id") + problem.line("en")]

    def test_an_ordinary_error_of_a_validator_stays_as_pydantic_says_it(self):
        class Odd(Model):
            term: Duration

            @field_validator("term")
            @classmethod
            def _never(cls, term: Duration) -> Duration:
                message = f"odd {term}"
                raise ValueError(message)

        with pytest.raises(ValidationError) as caught:
            Odd(term=Duration(1))
        assert problems(caught.value) == (
            Problem("value_error", "term", Text("Value error, odd P1Y", "Value error, odd P1Y")),
        )
