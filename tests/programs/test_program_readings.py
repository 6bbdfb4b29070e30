"""The readings of programs: the table tells every field, and its first candidate is the default."""

from __future__ import annotations

from typing import get_args

import pytest

from pembinaan.core.text import LANGUAGES
from pembinaan.programs.readings import DEFAULT_PROGRAM_READINGS, PROGRAM_READINGS, ProgramReadings


def test_the_table_tells_every_field():
    assert [reading.name for reading in PROGRAM_READINGS] == list(ProgramReadings.model_fields)


@pytest.mark.parametrize("reading", PROGRAM_READINGS, ids=lambda reading: reading.name)
def test_the_first_candidate_is_the_default_and_all_can_be_chosen(reading):
    assert reading.default == getattr(DEFAULT_PROGRAM_READINGS, reading.name)
    assert get_args(ProgramReadings.model_fields[reading.name].annotation) == tuple(reading.candidates)
    for value in reading.candidates:
        assert getattr(ProgramReadings(**{reading.name: value}), reading.name) == value
    for language in LANGUAGES:
        assert all(said[language] for said in (reading.question, reading.why, *reading.candidates.values()))


def test_the_default_is_the_model_with_nothing_chosen():
    assert ProgramReadings() == DEFAULT_PROGRAM_READINGS
