"""The tool that mutates the law: what it changes, which scenarios it asks, and that it tells caught from survived."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import mutate_law

ROOT = Path(__file__).parents[2]
TERMS = ROOT / "src" / "pembinaan" / "eligibility" / "conditions" / "terms.py"
TRY = """
import ast, sys
from pathlib import Path
sys.path[:0] = [{tools!r}, {source!r}, {tests!r}]
import mutate_law
path = Path({path!r})
scenarios = mutate_law.read_scenarios("cb-eighteen-months*.json")
planted = next(item for item in mutate_law.mutants(path) if item.before == "over <= 0")
same = planted._replace(tree=ast.parse(path.read_text(encoding="utf-8")))
print(mutate_law.is_caught(planted, scenarios), mutate_law.is_caught(same, scenarios))
table = Path({table!r})
row = next(item for item in mutate_law.mutants(table) if item.function is not None)
print(len(mutate_law.chosen(row, scenarios)) == len(scenarios) > 0)
"""
CONTROL = """
import sys
from pathlib import Path
sys.path[:0] = [{tools!r}, {source!r}, {tests!r}]
import mutate_law
path = Path({path!r})
package = path.parent / "__init__.py"
print(mutate_law.control([path, package], mutate_law.read_scenarios("cb-eighteen-months*.json")))
try:
    mutate_law.control([path], [mutate_law.Tried(None, frozenset(), frozenset())])
except ValueError as error:
    print(error)
"""
TABLE = ROOT / "src" / "pembinaan" / "law" / "data" / "remission_amounts.py"


def test_a_planted_mistake_is_caught_and_an_equal_rule_survives():
    """Eighteen months keep the ceiling of 1 year 6 months: a ceiling that leaves its edge out is a mistake.

    A function that writes a table runs while the library is loaded: every scenario can see a change in it.
    """
    folders = {"tools": str(ROOT / "tools"), "source": str(ROOT / "src"), "tests": str(ROOT / "tests")}
    script = TRY.format(**folders, path=str(TERMS), table=str(TABLE))
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    said = done.stdout.splitlines()
    assert said[-2:] == ["True False", "True"]
    assert said[0].startswith("survived: pembinaan/eligibility/conditions/terms.py:")


def test_a_module_without_any_change_must_survive():
    """A scenario that breaks whatever the rules say would have every mistake taken for a caught one."""
    folders = {"tools": str(ROOT / "tools"), "source": str(ROOT / "src"), "tests": str(ROOT / "tests")}
    script = CONTROL.format(**folders, path=str(TERMS))
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    fault = "the scenarios fail without any change once these modules are loaded anew: "
    assert done.stdout.splitlines() == ["None", f"{fault}pembinaan.eligibility.conditions.terms"]


def changes(tmp_path: Path, text: str) -> list[tuple[str, str, int | None]]:
    path = tmp_path / "rule.py"
    path.write_text(text, encoding="utf-8")
    return [(item.before, item.after, item.function) for item in mutate_law.mutants(path)]


def test_numbers_comparisons_fractions_and_answers_are_changed(tmp_path: Path):
    assert changes(tmp_path, "SIX = 6\nNONE = 0\n") == [("6", "7", None), ("6", "5", None), ("0", "1", None)]
    assert changes(tmp_path, "late = day >= end\n") == [("day >= end", "day > end", None)]
    assert changes(tmp_path, "share = TWO_THIRDS\n") == [("TWO_THIRDS", "HALF", None)]
    assert changes(tmp_path, "a = rule(strict=True, open=True)\n") == [("open=True", "open=False", None)]


def test_a_change_in_a_function_knows_the_function(tmp_path: Path):
    text = "@cached\ndef rule(months=0):\n    return months < 6\n"
    assert [function for _, _, function in changes(tmp_path, text)] == [None, 1, 1, 1]


def test_only_scenarios_that_run_the_function_are_asked():
    change = mutate_law.Mutant(TERMS, 1, "6", "7", ast.parse(""), 40)
    one = mutate_law.Tried("one", frozenset({"cuti_bersyarat"}), frozenset({(str(TERMS), 40)}))
    other = mutate_law.Tried("other", frozenset({"terms"}), frozenset())
    assert mutate_law.chosen(change, [other, one]) == [one]
    assert mutate_law.chosen(change._replace(function=None), [one, other]) == [other, one]


def test_a_function_that_runs_only_when_its_module_is_loaded_is_seen_by_all():
    change = mutate_law.Mutant(TERMS, 1, "6", "7", ast.parse(""), 40)
    one = mutate_law.Tried("one", frozenset({"cuti_bersyarat"}), frozenset({(str(TERMS), 7)}))
    assert mutate_law.chosen(change, [one]) == [one]
