"""Long lines folded at words, for people who read plain text."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import wrap

__all__ = ["WIDTH", "folded"]

WIDTH = 116
"""The longest line of an explanation, in letters."""


def folded(lines: Iterable[str], width: int = WIDTH) -> list[str]:
    """Fold long lines at words; what follows is set in by two more columns than its line.

    Example:
        >>> folded(["  one two three"], 9)
        ['  one two', '    three']
    """
    parts = []
    for line in lines:
        margin = line[: len(line) - len(line.lstrip())]
        parts += wrap(line.strip(), width, initial_indent=margin, subsequent_indent=f"{margin}  ")
    return parts
