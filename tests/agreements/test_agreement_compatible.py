"""Records written by the first edition of the form read unchanged and are answered as they were answered then.

``tests/data/agreements-first-edition.json`` holds, as that edition wrote them, one record for each sequence of answers
that its tests knew, with the state that it told on the first day of each span.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from pembinaan.agreements import Agreement

ROOT = Path(__file__).parents[2]
HELD = json.loads((ROOT / "tests" / "data" / "agreements-first-edition.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("entry", HELD, ids=[str(number) for number in range(len(HELD))])
def test_a_record_of_the_first_edition_has_the_same_states(entry: dict[str, Any]):
    agreement = Agreement.model_validate_json(json.dumps(entry["agreement"]))
    for told in entry["states"]:
        state = json.loads(agreement.state(on=date.fromisoformat(told["on"])).model_dump_json())
        assert {name: state[name] for name in told} == told


@pytest.mark.parametrize("entry", HELD, ids=[str(number) for number in range(len(HELD))])
def test_what_it_held_is_written_back_and_what_is_new_is_not_known(entry: dict[str, Any]):
    held = entry["agreement"]
    written = json.loads(Agreement.model_validate_json(json.dumps(held)).model_dump_json())
    assert _pruned(written) == _pruned(held)


def _pruned(value: Any) -> Any:
    """Leave out what says nothing: null, and the defaults of fields that the first edition did not have."""
    if isinstance(value, dict):
        held = {key: _pruned(item) for key, item in value.items()}
        return {key: item for key, item in held.items() if item is not None and (key, item) not in _DEFAULTS}
    return [_pruned(item) for item in value] if isinstance(value, list) else value


_DEFAULTS = [("kind", "KEWAJIBAN"), ("dated", "on")]


def test_the_example_is_such_a_record():
    text = (ROOT / "examples" / "bontang" / "agreement.json").read_text(encoding="utf-8")
    agreement = Agreement.model_validate_json(text)
    assert _pruned(json.loads(agreement.model_dump_json())).keys() >= _pruned(json.loads(text)).keys()
    assert agreement.state(on=date(2025, 10, 24)).code == "DITAWARKAN"
