"""People and sentences with some of their facts changed, checked again as if they came from a file."""

from __future__ import annotations

from typing import Any, TypeVar

from pembinaan.core.model import Model
from pembinaan.participants.people import AnakBinaan, Narapidana

_Held = TypeVar("_Held", bound=Model)
_Person = TypeVar("_Person", Narapidana, AnakBinaan)


def changed(held: _Held, **facts: Any) -> _Held:
    """Make the same again with some of its fields changed."""
    return type(held)(**{name: getattr(held, name) for name in type(held).model_fields} | facts)


def resentenced(person: _Person, **facts: Any) -> _Person:
    """Make the same person with some facts of the sentence changed."""
    return changed(person, sentence=changed(person.sentence, **facts))
