"""The error tree: every error has a stable code, names the field and says how to mend it.

The ladder: *unsupported* (not modelled, said plainly), *invalid* (the record contradicts itself, or cannot be read),
*undetermined* (a fact is missing, so a date asked for directly cannot be given). That a person is not eligible is a
value, never an error.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError

from pembinaan.core.reading_words import said
from pembinaan.core.text import Language, Text

__all__ = [
    "Fault",
    "InvalidError",
    "PembinaanError",
    "Problem",
    "UndeterminedError",
    "UnsupportedError",
    "problems",
]


class PembinaanError(Exception):
    """Base of the errors that the library raises itself.

    Attributes:
        code: Stable, dotted, safe to switch on.
        text: What is wrong and how to mend it, in both languages; never any personal data.
    """

    def __init__(self, code: str, text: Text) -> None:
        super().__init__(code, text)  # args are what the constructor takes, so that the error can be pickled
        self.code = code
        self.text = text

    def __str__(self) -> str:
        return f"[{self.code}] {self.text.en}"


class UnsupportedError(PembinaanError):
    """The question is not modelled; no answer is given rather than a wrong one."""


class UndeterminedError(PembinaanError):
    """A date was asked for that cannot be known without the facts named in ``missing``."""

    def __init__(self, code: str, text: Text, missing: tuple[str, ...]) -> None:
        super().__init__(code, text)
        self.args = (code, text, missing)
        self.missing = missing


class InvalidError(PembinaanError, ValueError):
    """A value contradicts itself or cannot be read; ``field`` says where."""

    def __init__(self, code: str, text: Text, field: str) -> None:
        super().__init__(code, text)
        self.args = (code, text, field)
        self.field = field


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a record: stable code, field, what is wrong, how to mend it."""

    code: str
    field: str
    message: Text

    def line(self, language: Language) -> str:
        """Write the problem as one line."""
        return f"{self.field}: {self.message[language]} [{self.code}]"


@dataclass(frozen=True, slots=True)
class Fault:
    """Define a kind of invalid record once: code, what is wrong, how to mend it.

    Placeholders in the sentences are filled from the keyword arguments of :meth:`invalid` and :meth:`error`; they must
    never be personal data. ``known`` lists every fault there is, by code.

    Raises:
        ValueError: When the code already names another fault.
    """

    code: str
    wrong: Text
    mend: Text
    known: ClassVar[dict[str, Fault]] = {}

    def __post_init__(self) -> None:
        if self.known.setdefault(self.code, self) != self:
            message = f"the code {self.code} already names another fault"
            raise ValueError(message)

    def message(self, **values: object) -> Text:
        """Say what is wrong and how to mend it."""
        return Text.joined(" ", (self.wrong, self.mend)).format(**values)

    def invalid(self, **values: object) -> PydanticCustomError:
        """Make the error that a pydantic validator raises; the field is filled in by pydantic."""
        # The template is filled here, not by pydantic, so that dates and numbers are written for people. Pydantic
        # fills what the context names in turn: the message comes last, so that braces in it are left alone.
        message = self.message(**values)
        return PydanticCustomError(self.code, "{english}", {"indonesian": message.id, "english": message.en})

    def error(self, field: str, **values: object) -> InvalidError:
        """Make the error that is raised outside of validation."""
        return InvalidError(self.code, self.message(**values), field)


def problems(error: ValidationError) -> tuple[Problem, ...]:
    """List what is wrong with a record, without any of its contents.

    Args:
        error: What pydantic raised when the record was read.

    Returns:
        One problem per finding, in the order in which pydantic reports them. Findings of pydantic itself (a missing
        field, a wrong type) keep pydantic's code and are said in the words of this library; a rare kind that has none
        keeps pydantic's English sentence. An error of this library that a validator let through keeps its own code
        and both sentences.
    """
    return tuple(_problem(item) for item in error.errors(include_url=False, include_input=False))


_FIELD_NAME: Final = re.compile(r"[a-z][a-z_]{0,39}")


def _problem(item: ErrorDetails) -> Problem:
    places = [str(part) for part in item["loc"]]
    if item["type"] == "extra_forbidden" and not _FIELD_NAME.fullmatch(places[-1]):
        places[-1] = "(unknown field)"  # what does not look like the name of a field may be content
    field = ".".join(places) or "(record)"
    context = item.get("ctx", {})
    cause = context.get("error")
    if isinstance(cause, PembinaanError):
        return Problem(cause.code, field, cause.text)
    english = item["msg"]
    known = said(item["type"], context)
    return Problem(item["type"], field, known or Text(id=str(context.get("indonesian", english)), en=english))
