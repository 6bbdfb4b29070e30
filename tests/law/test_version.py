"""The version of the tables of law: the same everywhere, another one as soon as a row is another."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import pembinaan
from pembinaan.core.duration import Duration
from pembinaan.core.text import Text
from pembinaan.law import version
from pembinaan.law.data import remission_amounts
from pembinaan.law.entries import Confidence
from pembinaan.law.instruments import instruments, provisions
from pembinaan.law.readings import READINGS
from pembinaan.law.version import law_version

OTHER_DAY = date(2027, 1, 5)


def first(table: dict[Any, Any], **changed: Any) -> dict[Any, Any]:
    """Change one row of a table."""
    name = next(iter(table))
    return table | {name: replace(table[name], **changed)}


def anew() -> str:
    return law_version.__wrapped__()


def test_it_is_the_same_in_every_process():
    said = []
    for seed in ("0", "1"):
        code = "from pembinaan.law.version import law_version; print(law_version())"
        path = str(Path(str(pembinaan.__file__)).parents[1])
        environment = {"PYTHONHASHSEED": seed, "PYTHONPATH": path}
        done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
        said.append(done.stdout.strip())
    assert said == [law_version()] * 2
    assert re.fullmatch("[0-9a-f]{64}", said[0])


PROVISIONS: list[dict[str, Any]] = [
    {"confidence": Confidence.MEMORY},
    {"checked_on": OTHER_DAY},
    {"gist": Text(id="-", en="-")},
]


@pytest.mark.parametrize("changed", PROVISIONS, ids=lambda changed: next(iter(changed)))
def test_a_changed_provision_changes_it(changed: dict[str, Any], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(version, "provisions", lambda: first(provisions(), **changed))
    assert anew() != law_version()


def _ends() -> dict[str, Any]:
    held = next(iter(instruments().values())).in_force
    return {"in_force": replace(held, until=OTHER_DAY, until_latest=None)}


INSTRUMENTS: list[Callable[[], dict[str, Any]]] = [
    _ends,
    lambda: {"confidence": Confidence.MEMORY},
    lambda: {"checked_on": OTHER_DAY},
]


@pytest.mark.parametrize("changed", INSTRUMENTS)
def test_a_changed_instrument_changes_it(changed: Callable[[], dict[str, Any]], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(version, "instruments", lambda: first(instruments(), **changed()))
    assert anew() != law_version()


def test_another_default_of_a_reading_changes_it(monkeypatch: pytest.MonkeyPatch):
    """The candidates are the same, but another one stands first."""
    held = next(iter(READINGS.values())).candidates
    turned = dict(reversed(held.items()))
    assert turned == held
    monkeypatch.setattr(version, "READINGS", first(READINGS, candidates=turned))
    assert anew() != law_version()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("REMISI_UMUM_DAY", (8, 18)),
        (
            "REMISI_UMUM_AMOUNTS",
            (
                remission_amounts.REMISI_UMUM_AMOUNTS[0]._replace(amount=Duration(days=30)),
                *remission_amounts.REMISI_UMUM_AMOUNTS[1:],
            ),
        ),
    ],
)
def test_another_amount_or_grant_day_changes_it(name: str, value: object, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(remission_amounts, name, value)
    assert anew() != law_version()


def test_the_same_rows_give_the_same(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(version, "provisions", lambda: dict(provisions()))
    assert anew() == law_version()


def test_no_table_of_law_is_left_out():
    """Rows of instruments, provisions and readings reach the version through their tables; every other one is named."""
    names = {path.stem for path in (Path(str(pembinaan.__file__)).parent / "law" / "data").glob("*.py")}
    parts = re.compile(r"(?:instruments|provisions|readings|checklist|checklists|flow)_|.*_table$")
    named = {
        "after_release",
        "document_names",
        "emergency_waves",
        "guidance_programs",
        "guidance_rows",
        "offences",
        "religious_days",
        "remission_amounts",
    }
    assert {name for name in names if not parts.match(name)} - {"__init__", "rows"} == named, "add it to law_version"
