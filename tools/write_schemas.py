"""Write the JSON Schema of every public form, with the descriptions that stand in the source.

    python tools/write_schemas.py

The models do not carry the descriptions of their fields at run time: that would read source files when the package is
imported. Here they are read from the docstrings: the one under each attribute, or the ``Attributes`` of the class.
"""

from __future__ import annotations

import ast
import inspect
import json
import re
import textwrap
import typing
from collections.abc import Iterator
from enum import Enum
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from pydantic import BaseModel

from pembinaan import json_schema
from pembinaan.core.text import Text
from pembinaan.interop.forms import FORMS

__all__ = ["schemas", "without_descriptions"]

FOLDER: Final = Path(__file__).parents[1] / "docs" / "reference" / "json-schema"
_SECTION = re.compile(r"^(?:Attributes|Args|Example|Raises|Returns):$", re.MULTILINE)
_ATTRIBUTE = re.compile(r"^    (?P<name>\w+): (?P<said>.+(?:\n        .+)*)$", re.MULTILINE)
_ROLE = re.compile(r":\w+:`~?([^`]+)`")


def schemas() -> dict[Path, str]:
    """Return every schema by its file, as it would be written now."""
    return {FOLDER / f"{form}.json": json.dumps(_described(form), indent=1) + "\n" for form in FORMS}


def without_descriptions(schema: Any) -> Any:
    """Return a schema without its descriptions."""
    if isinstance(schema, dict):
        held = {key: without_descriptions(value) for key, value in schema.items()}
        return {key: value for key, value in held.items() if key != "description" or isinstance(value, dict)}
    return [without_descriptions(item) for item in schema] if isinstance(schema, list) else schema


def _described(form: str) -> dict[str, Any]:
    schema: dict[str, Any] = json_schema(form)
    kinds = {kind.__name__: kind for kind in _kinds(FORMS[form])}
    for name, definition in schema.get("$defs", {}).items():
        _describe(definition, kinds[name])
    if "properties" in schema:
        _describe(schema, FORMS[form])
    return schema


def _describe(definition: dict[str, Any], kind: type) -> None:
    definition["description"] = _about(kind)
    said = _fields(kind)
    for name, held in definition.get("properties", {}).items():
        if name in said:
            held["description"] = said[name]


def _about(kind: type) -> str:
    """Say what a class is, without its examples; an enum also says what its values mean."""
    text = _SECTION.split(inspect.cleandoc(kind.__doc__ or ""))[0].strip()
    if issubclass(kind, Enum):
        said = _fields(kind)
        text = "\n".join([text, *(f"{member.value}: {said[member.name]}" for member in kind if member.name in said)])
    return _plain(text)


def _plain(text: str) -> str:
    return _ROLE.sub(r"\1", text).replace("``", "`")


def _fields(kind: type) -> dict[str, str]:
    """Return what is said of each field, by the class itself or by one it is made from."""
    found: dict[str, str] = {}
    for base in reversed(kind.__mro__):
        if base.__module__.startswith("pembinaan."):
            for name in inspect.get_annotations(base):
                found.pop(name, None)  # annotated anew: what was said of the field it replaces no longer holds
            found |= dict(_listed(base)) | dict(_under_attributes(base))
    return found


def _listed(kind: type) -> Iterator[tuple[str, str]]:
    _, _, listed = inspect.cleandoc(kind.__doc__ or "").partition("Attributes:\n")
    _, _, arguments = inspect.cleandoc(kind.__doc__ or "").partition("Args:\n")
    for match in _ATTRIBUTE.finditer(_SECTION.split(listed or arguments)[0]):
        yield match["name"], _plain(" ".join(match["said"].split()))


def _under_attributes(kind: type) -> Iterator[tuple[str, str]]:
    tree = ast.parse(textwrap.dedent(inspect.getsource(kind)))
    (body,) = (node.body for node in tree.body if isinstance(node, ast.ClassDef))
    for before, after in pairwise(body):
        target = before.target if isinstance(before, ast.AnnAssign) else None
        if isinstance(before, ast.Assign):
            target = before.targets[0]
        if isinstance(target, ast.Name) and isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
            yield target.id, _plain(" ".join(str(after.value.value).split()))


def _kinds(annotation: Any, seen: set[type] | None = None) -> set[type]:
    """Return the models, enums and texts that a form is made of."""
    seen = set() if seen is None else seen
    for part in typing.get_args(annotation):
        _kinds(part, seen)
    if isinstance(annotation, type) and annotation not in seen:
        if issubclass(annotation, Enum) or annotation is Text:
            seen.add(annotation)
        elif issubclass(annotation, BaseModel):
            seen.add(annotation)
            for field in annotation.model_fields.values():
                _kinds(field.annotation, seen)
    return seen


def main() -> None:
    """Write the schemas."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for path, text in schemas().items():
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
