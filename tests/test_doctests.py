"""Every example in a docstring runs, and every public name has a docstring of its own."""

from __future__ import annotations

import doctest
import importlib
import inspect
import pkgutil

import pytest

import pembinaan

MODULES = sorted(
    ["pembinaan"]
    + [
        module.name
        for module in pkgutil.walk_packages(pembinaan.__path__, "pembinaan.")
        if not module.name.endswith("__main__")
    ]
)


def test_modules_are_found():
    assert {"pembinaan", "pembinaan.core.timeline", "pembinaan.law.citation"} <= set(MODULES)


@pytest.mark.parametrize("name", MODULES)
def test_examples_run(name: str, capsys: pytest.CaptureFixture[str]):
    # A sentence for people may be longer than a line of code: an example may break it at a space.
    results = doctest.testmod(importlib.import_module(name), optionflags=doctest.NORMALIZE_WHITESPACE)
    assert results.failed == 0, capsys.readouterr().out


@pytest.mark.parametrize("name", MODULES)
def test_public_names_exist_and_have_docstrings(name: str):
    module = importlib.import_module(name)
    public = {public: getattr(module, public) for public in getattr(module, "__all__", ())}
    bare = [name for name, value in public.items() if _needs_docstring(value) and not _has_docstring(value)]
    assert not bare


def _needs_docstring(value: object) -> bool:
    return inspect.isclass(value) or inspect.isroutine(value)


def _has_docstring(value: object) -> bool:
    # Dataclasses and named tuples without a docstring get their signature for one: that says nothing.
    text = value.__doc__ or ""
    return bool(text.strip()) and not text.startswith(f"{getattr(value, '__name__', '')}(")
