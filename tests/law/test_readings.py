"""Named readings: the table, the model and the open questions of the sources agree."""

from __future__ import annotations

import ast
import inspect
import re
from itertools import pairwise
from typing import get_args

import pytest

from pembinaan.core.counting import CountingConvention
from pembinaan.law.citation import Citation
from pembinaan.law.instruments import provision
from pembinaan.law.readings import DEFAULT_READINGS, READINGS, Reading, Readings

COUNTED = ("fraction_base", "part_day", "detention_credit_rounding", "subsidiaries_in_fraction")

# The sources on rights, section 16: reading and default.
SECTION_16 = {
    "remisi_conduct_window": "six_months_before_grant",
    "remisi_six_months_edge": "more_than_180",
    "supermax_remisi": "warn",
    "nine_month_test": "both",
    "nine_months_where": "count_detention",
    "fraction_base": "gross",
    "part_day": "ceiling",
    "detention_credit_rounding": "down",
    "subsidiaries_in_fraction": "out",
    "term_comparison": "months",
    "remisi_missed_year": "qualifying_days",
    "revocation_and_cb": "literal_list",
    "substitute_prison": "same_exclusion",
    "kurungan_scope": "transitional_only",
    "asimilasi_conduct_months": "six",
    "asimilasi_anak": "unknown",
    "cmk_set_t": "excluded_pp28",
    "cmk_anak": "as_adult",
    "cmb_last_remisi": "unknown",
    "cmb_set_t": "T_2012",
    "cb_anak": "unknown",
    "pb_or_cb": "report_both",
    "t_regime_vs_uu22": "apply_t_regimes",
    "jc_end": "ma_2021_10_28",
    "t_regime_cutoff": "remisi_only",
    "korupsi_paid": "all_imposed",
    "pb_korupsi_payment": "unknown",
    "pb_t_asimilasi_remainder": "stated_by_unit",
    "anak_floor": "no_floor",
    "anak_turned_18": "by_place",
    "who_signs": "dirjen_for_menteri",
    "agency_silence_remisi": "go_on",
    "emergency_last_cutoff": "2023_06_30",
    "set_t_match": "laws_and_kuhp",
    "keppres9_after_2026": "kuhp_69_only",
    "life_term_start": "stated_in_decree",
    "kemanusiaan_set_t": "excluded",
    "kemanusiaan_short_sentence": "no_fixed_day",
    "dasawarsa_conduct": "per_decree",
    "pmp_months": "three",
}
# Not in that section: our own, and said so.
OURS = {
    "life_hospital": "unknown",
    "death_before_kuhp": "unknown",
    "cmb_anak_register_f": "unknown",
    "leave_consecutive_terms": "unknown",
    "pb_conduct_window": "unknown",
    "pb_while_in_default": "unknown",
    "remisi_clock_detention": "unknown",
    "remisi_clock_hospital": "unknown",
    "remisi_consecutive_terms": "unknown",
    "risk_reduction": "tpp_finding",
    "kemanusiaan_age": "unknown",
    "dasawarsa_escaped": "unknown",
    "dasawarsa_base": "unknown",
    "tambahan_jc": "unknown",
    "pmp_after_18": "unknown",
    "tambahan_before_2018": "unknown",
    "uang_pengganti_default": "unknown",
    "tambahan_several": "unknown",
    "pmp_ordinal": "unknown",
    "lembaga_conduct": "unknown",
    "emergency_narkotika": "unknown",
    "leave_while_in_default": "unknown",
    "cmk_holiday_eve": "unknown",
    "cmk_year": "unknown",
    "anak_special_offences": "unknown",
    "asimilasi_conduct_pp99": "unknown",
    "pmp_amount_under_six_months": "unknown",
}


def _holder(name: str) -> type[Readings | CountingConvention]:
    return CountingConvention if name in COUNTED else Readings


def test_every_field_has_a_reading_and_every_reading_a_field() -> None:
    assert set(READINGS) == {*Readings.model_fields, *COUNTED} - {"counting"}


@pytest.mark.parametrize("reading", READINGS.values(), ids=str)
def test_candidates_are_the_values_of_the_field_and_the_first_is_its_default(reading: Reading) -> None:
    field = _holder(reading.name).model_fields[reading.name]
    assert set(reading.candidates) == set(get_args(field.annotation))
    assert reading.default == field.default
    assert DEFAULT_READINGS.chosen(reading.name) == reading.default


def test_the_defaults_are_those_of_section_16_and_ours() -> None:
    assert {name: reading.default for name, reading in READINGS.items()} == SECTION_16 | OURS


@pytest.mark.parametrize("name", OURS)
def test_what_is_ours_says_so(name: str) -> None:
    assert READINGS[name].why.id.startswith("Bacaan pustaka ini")
    assert READINGS[name].why.en.startswith("A reading of this library")


def test_nothing_else_claims_to_be_ours() -> None:
    assert {name for name, reading in READINGS.items() if "library" in reading.why.en} == set(OURS)


@pytest.mark.parametrize("reading", READINGS.values(), ids=str)
def test_everything_is_said_in_both_languages(reading: Reading) -> None:
    for text in (reading.question, reading.why, *reading.candidates.values()):
        assert text.id.strip()
        assert text.en.strip()
        assert text.id != text.en
    assert reading.question.id.endswith("?")
    assert reading.question.en.endswith("?")


@pytest.mark.parametrize("reading", READINGS.values(), ids=str)
def test_every_place_that_a_reading_names_is_in_the_registry(reading: Reading) -> None:
    place = r"(?:Penjelasan )?Pasal \w+(?: ayat \(\d+\))?(?: huruf \w)? (?:UU|PP|Keppres|Permenkumham) \d+/\d+"
    for text in (reading.question, reading.why):
        assert re.findall(place, text.id) == re.findall(place, text.en)
        for found in re.findall(place, text.id):
            provision(Citation.parse(found))


def test_every_field_is_described_where_it_stands() -> None:
    (holder,) = ast.parse(inspect.getsource(Readings)).body
    assert isinstance(holder, ast.ClassDef)
    described = {
        field.target.id
        for field, text in pairwise(holder.body)
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(text, ast.Expr)
    }
    assert described == set(Readings.model_fields)


def test_a_chosen_value_is_found_in_the_readings_and_in_the_counting_convention() -> None:
    chosen = Readings(pb_conduct_window="fixed", counting=CountingConvention(part_day="floor"))
    assert chosen.chosen("pb_conduct_window") == "fixed"
    assert chosen.chosen("part_day") == "floor"
    assert chosen.chosen("fraction_base") == "gross"


@pytest.mark.parametrize("name", ["counting", "unheard_of"])
def test_a_name_that_is_no_reading_is_refused(name: str) -> None:
    with pytest.raises(KeyError):
        DEFAULT_READINGS.chosen(name)


# ---- choices by name


def test_choices_hold_everything_that_can_be_chosen():
    """Also what of the counting is no named reading: how a year is counted, for one."""
    fields = {*Readings.model_fields, *CountingConvention.model_fields} - {"counting"}
    assert set(Readings().choices) == fields
    assert {*READINGS} < fields
    chosen = Readings(nine_month_test="served_floor", counting=CountingConvention(years="fixed_365"))
    assert (chosen.choices["nine_month_test"], chosen.choices["years"]) == ("served_floor", "fixed_365")
    assert {name for name in fields if chosen.choices[name] != Readings().choices[name]} == {"nine_month_test", "years"}


@pytest.mark.parametrize("name", sorted({*Readings.model_fields, *CountingConvention.model_fields} - {"counting"}))
def test_readings_are_made_of_choices(name: str):
    fields = Readings.model_fields | CountingConvention.model_fields
    for value in get_args(fields[name].annotation):
        made = Readings.of_choices({name: value})
        assert made.choices == Readings().choices | {name: value}
        assert Readings.of_choices(made.choices) == made


@pytest.mark.parametrize("unknown", [{"no_such_reading": "both"}, {"years": "both"}, {"counting": "default"}])
def test_a_choice_of_another_version_is_left_out(unknown: dict[str, str]):
    assert Readings.of_choices({"months": "calendar"} | unknown) == Readings.of_choices({"months": "calendar"})
