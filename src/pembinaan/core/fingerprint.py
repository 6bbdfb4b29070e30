"""Fingerprints: the same contents give the same short text on every machine."""

from __future__ import annotations

import json
from dataclasses import asdict, is_dataclass
from datetime import date
from fractions import Fraction
from hashlib import sha256

__all__ = ["fingerprint"]


def fingerprint(value: object) -> str:
    """Return the SHA-256 of a value's canonical JSON, in 64 hexadecimal digits.

    Canonical JSON has its keys sorted, no spaces, and every character that is not ASCII written with its number, as
    Python's ``json`` does. Dataclasses are written by their fields, days as ``YYYY-MM-DD``,
    fractions as ``2/3``.

    Raises:
        TypeError: For a value that has no JSON form.

    Example:
        >>> fingerprint({"b": 1, "a": ["salt"]}) == fingerprint({"a": ["salt"], "b": 1})
        True
        >>> fingerprint([])
        '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945'
    """
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, default=_plain)
    return sha256(text.encode("ascii")).hexdigest()


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Fraction):
        return str(value)
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    message = f"{type(value).__name__} has no JSON form"
    raise TypeError(message)
