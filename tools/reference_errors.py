"""The page of all stable error codes, collected from the library itself."""

from __future__ import annotations

import ast
import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from reference_refusals import refusals_table

import pembinaan
from pembinaan.core.errors import Fault
from pembinaan.core.text import Text

__all__ = ["errors_page", "raised"]

_CLASSES: Final = {
    "UnsupportedError": "unsupported",
    "UndeterminedError": "undetermined",
    "_unsupported": "unsupported",
}
_FILLED_HERE: Final = "_unsupported"
"""A helper that passes on the code and the text it is given."""

HEAD: Final = """# Errors

<!-- Written by tools/write_reference.py from the code; a test compares. -->

Every error has a stable code that is safe to switch on, and a sentence in Indonesian and in English that says what is
wrong and how to mend it. The sentences may change; the codes do not. Words in braces are filled in. No error carries a
name, a number or anything else of a person.

Refusals are a ladder:

- **Unsupported**: the question is not modelled. `UnsupportedError` with `code` and `text`. See
  [Not covered](not-covered.md).
- **Invalid**: the record contradicts itself or cannot be read. `InvalidError` with `code`, `text` and `field`; while a
  record is read, pydantic's `ValidationError`.
- **Undetermined**: a date was asked for that hangs on facts that are not known. `UndeterminedError` with `code`, `text`
  and `missing`.
- **Not eligible** is no error: it is the status of a decision.

All three classes are a `PembinaanError`; `InvalidError` is a `ValueError` too. For a `ValidationError`,
`pembinaan.problems(error)` lists code, field and both sentences. What pydantic finds itself (a missing field, a wrong
type, a field that does not exist) keeps pydantic's code, such as `missing` or `extra_forbidden`; what is wrong and how
to mend it is said in both languages.
"""


VALUES: Final = """Some questions are answered by a value either way: a move of an agreement or an enrolment, a
certificate, a withdrawal from an account. The refusal has a `code` and the reason in both languages; where facts are
lacking, `missing` names them. Nothing is raised.
"""


def errors_page() -> str:
    """Write the page."""
    modules = _modules()
    parts = [HEAD, "## Unsupported\n", _table(raised(modules, "unsupported"))]
    parts += ["## Undetermined\n", _table(raised(modules, "undetermined"))]
    parts += ["## Invalid\n", _invalid()]
    parts += ["## Refusals that are values\n", VALUES, refusals_table()]
    return "\n".join(parts)


def _modules() -> list[str]:
    names = [item.name for item in pkgutil.walk_packages(pembinaan.__path__, "pembinaan.")]
    for name in names:
        if not name.endswith("__main__"):
            importlib.import_module(name)
    return names


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _table(rows: dict[str, list[Text]]) -> str:
    lines = ["| code | what it says |", "| --- | --- |"]
    for code in sorted(rows):
        said = "<br>".join(dict.fromkeys(_cell(text.en) for text in rows[code]))
        lines.append(f"| `{code}` | {said} |")
    return "\n".join(lines) + "\n"


def _invalid() -> str:
    lines = ["| code | what is wrong | how to mend it |", "| --- | --- | --- |"]
    for code, fault in sorted(Fault.known.items()):
        if not code.startswith("test."):
            lines.append(f"| `{code}` | {_cell(fault.wrong.en)} | {_cell(fault.mend.en)} |")
    return "\n".join(lines) + "\n"


# ---- the codes that are raised without a Fault


def raised(modules: list[str], kind: str) -> dict[str, list[Text]]:
    """Return what each unsupported or undetermined code says, read from the calls that raise it."""
    found: dict[str, list[Text]] = {}
    for name in modules:
        module = importlib.import_module(name)
        tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
        for call, function in _calls(tree, kind):
            for code, text in _said(call, function, vars(module)):
                found.setdefault(code, []).append(text)
    return found


def _calls(tree: ast.Module, kind: str) -> Iterator[tuple[ast.Call, ast.AST]]:
    """Go through the calls that make such an error, each with the function it stands in."""
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef) or function.name == _FILLED_HERE:
            continue
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and _CLASSES.get(node.func.id) == kind:
                yield node, function


def _said(call: ast.Call, function: ast.AST, names: dict[str, object]) -> list[tuple[str, Text]]:
    given = {keyword.arg: keyword.value for keyword in call.keywords}
    code, text = call.args[:2] if call.args else (given["code"], given["text"])
    if isinstance(text, ast.Call) and isinstance(text.func, ast.Attribute):
        text = text.func.value  # SENTENCE.format(...)
    if isinstance(text, ast.Subscript) and isinstance(text.value, ast.Name):
        return list(names[text.value.id].items())  # type: ignore[attr-defined]  # TABLE[code]
    if not isinstance(code, ast.Constant) or not isinstance(text, ast.Name):
        message = f"cannot read what this says: {ast.unparse(call)}"
        raise TypeError(message)
    value = _local(function, text.id) or names[text.id]
    return [(str(code.value), value)]  # type: ignore[list-item]


def _local(function: ast.AST, name: str) -> Text | None:
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and ast.unparse(node.targets[0]) == name:
            said = {keyword.arg: ast.literal_eval(keyword.value) for keyword in node.value.keywords}
            return Text(id=said["id"], en=said["en"])
    return None
