"""A status goes over JSON by its name."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from pembinaan.core.timeline import Status

ADAPTER = TypeAdapter(Status)


@pytest.mark.parametrize("status", Status)
def test_the_json_is_the_name(status):
    assert ADAPTER.dump_json(status) == f'"{status.name}"'.encode()
    assert ADAPTER.validate_json(ADAPTER.dump_json(status)) is status
    assert ADAPTER.validate_python(status) is status


@pytest.mark.parametrize("text", ["2", '"met"', "true", "null"])
def test_nothing_else_is_read(text):
    with pytest.raises(ValidationError):
        ADAPTER.validate_json(text)


def test_the_schema_lists_the_names():
    assert ADAPTER.json_schema()["enum"] == ["NOT_MET", "UNKNOWN", "MET"]
