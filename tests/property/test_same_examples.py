"""A property test draws the same examples whatever runs before it: nothing that lends constants is imported later."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

ROOT = Path(__file__).parents[2]
LIBRARY = ROOT / "src"


def _name(path: Path) -> str:
    return ".".join(path.relative_to(LIBRARY).with_suffix("").parts).removesuffix(".__init__")


@given(nothing=st.none())
def test_every_module_is_imported_before_the_first_example(nothing: None):
    """Of the library, the tools, the examples and the benchmarks; drawing from what is under tests/ is not done."""
    names = [_name(path) for path in LIBRARY.rglob("*.py")]
    names += [path.stem for path in ROOT.glob("*/*.py") if path.parent.name != "tests"]
    assert [name for name in names if name not in sys.modules] == []


def test_the_hypothesis_tests_are_those_that_carry_its_mark(request: pytest.FixtureRequest):
    """By this mark the imports are made; without it every other run would draw other examples, and nobody would see."""
    mine = {item.name: item for item in request.session.items if item.fspath == request.node.fspath}
    marked = [name for name, item in mine.items() if item.get_closest_marker("hypothesis")]
    assert marked == [test_every_module_is_imported_before_the_first_example.__name__]
