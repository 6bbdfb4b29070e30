"""Shared test settings: the hypothesis profiles, the same examples in every run, and ``tests/`` on the import path.

So any test may write ``from property.strategies import durations``, however pytest was started.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules, walk_packages

import pytest
from hypothesis import HealthCheck, settings

import pembinaan

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(Path(__file__).parent))

_QUIET = (HealthCheck.too_slow,)

settings.register_profile(
    "default",
    derandomize=True,
    deadline=None,
    database=None,
    max_examples=100,
    suppress_health_check=_QUIET,
)
settings.register_profile("thorough", parent=settings.get_profile("default"), max_examples=1000)
settings.register_profile("search", parent=settings.get_profile("default"), derandomize=False, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


# Hypothesis draws now and then a number or word that stands in the code under test: in any module that is imported at
# that moment and lies neither in site-packages nor under tests/. So what a derandomized test draws hangs on what was
# imported before it, and with it on which tests ran before, in which order, in which worker. Everything that a test may
# import later is therefore imported before the first test: then every order and every selection draws the same.
# An installed package lends no constants but a checkout does: those two draw differently, each always the same.
_FOLDERS = ("benchmarks", "examples", "tools")


def pytest_collection_finish(session: pytest.Session) -> None:
    """Import what lends its constants to the property tests, if there are any to run."""
    if any(item.get_closest_marker("hypothesis") for item in session.items):
        _import_all()


def _import_all() -> None:
    folders = [str(ROOT / name) for name in _FOLDERS]
    sys.path.extend(folders)
    found = [*walk_packages(pembinaan.__path__, "pembinaan."), *iter_modules(folders)]
    for name in sorted(module.name for module in found):
        import_module(name)
