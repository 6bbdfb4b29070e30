"""Every Indonesian identifier of the public code has one row in the glossary, and every row is such an identifier."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from english_words import ENGLISH

import pembinaan
from pembinaan.eligibility.rights import NOT_MODELLED, RIGHTS
from pembinaan.law.citation import Citation
from pembinaan.law.instruments import in_force

PAGE = (Path(__file__).parents[2] / "docs" / "glossary.md").read_text(encoding="utf-8")
IDENTIFIERS, ACRONYMS = PAGE.split("## Acronyms")
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")] for line in IDENTIFIERS.splitlines() if line.startswith("| `")
]


def words(name: str) -> list[str]:
    """Split ``CmbLeave``, ``cmb_leave`` and ``CMB_LEAVE`` into their words."""
    return [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)]


def is_indonesian(name: str) -> bool:
    return not {word for word in words(name) if len(word) > 1} <= ENGLISH  # single letters say nothing


def _arguments(function: ast.FunctionDef) -> Iterator[str]:
    yield function.name
    yield from (argument.arg for argument in (*function.args.args, *function.args.kwonlyargs))


def _literals(annotation: ast.expr) -> Iterator[str]:
    for node in ast.walk(annotation):
        if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal":
            yield from (
                value.value
                for value in ast.walk(node.slice)
                if isinstance(value, ast.Constant) and isinstance(value.value, str)
            )


def _target(node: ast.stmt) -> str:
    if isinstance(node, ast.AnnAssign):
        return ast.unparse(node.target)
    return ast.unparse(node.targets[0]) if isinstance(node, ast.Assign) else "_"


def _in_class(held: ast.ClassDef) -> Iterator[str]:
    """Go through fields, their literal values, members of an enum with their values, codes, methods, parameters."""
    yield held.name
    for node in held.body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            yield from _arguments(node)
        name = _target(node)
        if name.startswith("_"):
            continue
        yield name
        if isinstance(node, ast.AnnAssign):
            yield from _literals(node.annotation)
        elif isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            yield node.value.value


def _in_module(tree: ast.Module, public: set[str]) -> Iterator[str]:
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield from _in_class(node)
        elif isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            yield from _arguments(node)
        elif _target(node) in public:
            yield _target(node)


def identifiers() -> set[str]:
    """Collect the names of the public code: packages, classes, fields, members, functions, parameters, codes."""
    found = {*RIGHTS, *NOT_MODELLED, "pembinaan"}
    for item in pkgutil.walk_packages(pembinaan.__path__, "pembinaan."):
        parts = item.name.split(".")
        if any(part.startswith("_") for part in parts):
            continue
        module = importlib.import_module(item.name)
        tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
        found |= {*parts, *_in_module(tree, set(getattr(module, "__all__", ())))}
    return {name for name in found if re.fullmatch(r"\w+", name)}


COLLECTED = identifiers()
INDONESIAN = {name for name in COLLECTED if is_indonesian(name)}
LISTED = [name for row in ROWS for name in re.findall(r"`(\w+)`", row[0])]


def test_every_indonesian_identifier_has_a_row():
    unknown = sorted(INDONESIAN - set(LISTED))
    assert not unknown, "give each a row in docs/glossary.md, or add its English words to tests/docs/english_words.py"


def test_every_row_is_an_identifier_of_the_code():
    assert not sorted(set(LISTED) - INDONESIAN)


def test_no_identifier_has_two_rows():
    assert len(LISTED) == len(set(LISTED))


def test_spellings_of_one_word_share_a_row():
    keys = [{"_".join(words(name)) for name in re.findall(r"`(\w+)`", row[0])} for row in ROWS]
    assert not [row for row, key in zip(ROWS, keys, strict=True) if len(key) != 1]
    assert len(keys) == len(set.union(*keys))


def test_rows_are_complete_and_in_order():
    assert not [row for row in ROWS if len(row) != 4 or not all(row)]
    names = ["_".join(words(row[0].split("`")[1])) for row in ROWS]
    assert names == sorted(names)


CITED = sorted({part for row in ROWS for part in row[3].split("; ") if re.search(r" \d+/\d{4}$", part)})


@pytest.mark.parametrize("text", CITED)
def test_a_source_in_the_law_is_known(text: str):
    in_force(Citation.parse(text))


@pytest.mark.parametrize("acronym", ["PB", "CB", "CMB", "CMK", "TPP", "JP", "NK", "PKS"])
def test_acronyms_have_a_table_of_their_own(acronym: str):
    assert f"| {acronym} |" in ACRONYMS


@pytest.mark.parametrize(
    ("name", "split"),
    [("CmbLeave", ["cmb", "leave"]), ("APBD_KOTA", ["apbd", "kota"]), ("in_lapas_since", ["in", "lapas", "since"])],
)
def test_names_are_split_into_words(name: str, split: list[str]):
    assert words(name) == split
