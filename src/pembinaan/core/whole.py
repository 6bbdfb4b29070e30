"""What a question must give for a number: a whole one, of a size that can be written."""

from __future__ import annotations

from typing import Final

from pembinaan.core.errors import Fault
from pembinaan.core.money import MOST_RUPIAH
from pembinaan.core.number_words import TOO_LARGE
from pembinaan.core.text import Text

__all__ = ["NOT_WHOLE", "whole"]

NOT_WHOLE: Final = Fault(
    "number.not_whole",
    Text(id="'{name}' bukan bilangan bulat.", en="'{name}' is not a whole number."),
    Text(
        id="Beri int dari Python: bukan pecahan, bukan teks, dan bukan True atau False.",
        en="Give an int of Python: not a fraction, not a text, and not True or False.",
    ),
)


def whole(number: object, name: str, most: int | None = MOST_RUPIAH) -> None:
    """Refuse what is given for a whole number and is none, or is too large.

    Raises:
        InvalidError: ``number.not_whole`` or ``number.too_large``.

    Example:
        >>> whole(54_429, "amount")
        >>> whole("54429", "amount")
        Traceback (most recent call last):
        pembinaan.core.errors.InvalidError: [number.not_whole] 'amount' is not a whole number. Give an int of Python:
        not a fraction, not a text, and not True or False.
    """
    if type(number) is not int:
        raise NOT_WHOLE.error(name, name=name)
    if most is not None and number > most:
        raise TOO_LARGE.error(name, most=most)
