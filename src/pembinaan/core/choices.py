"""What can be chosen where a value of a closed list is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

__all__ = ["choices_of"]


def choices_of(name: str) -> tuple[str, ...]:
    """Return the members of the closed list of this name; none where no list, or more than one, is called so.

    Example:
        >>> class Colour(StrEnum):
        ...     MERAH = "MERAH"
        ...     PUTIH = "PUTIH"
        >>> choices_of("Colour")
        ('MERAH', 'PUTIH')
        >>> choices_of("Agreement")
        ()
    """
    found = {tuple(kind.__members__) for kind in _below(StrEnum) if kind.__name__ == name}
    return found.pop() if len(found) == 1 else ()


def _below(kind: type[StrEnum]) -> Iterator[type[StrEnum]]:
    for one in kind.__subclasses__():
        yield one
        yield from _below(one)
