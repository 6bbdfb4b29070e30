"""Fingerprints: canonical JSON, and its SHA-256."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from hashlib import sha256

import pytest

from pembinaan.core.fingerprint import fingerprint
from pembinaan.core.text import Text


def of(text: str) -> str:
    return sha256(text.encode("ascii")).hexdigest()


@dataclass(frozen=True)
class Holder:
    day: date
    text: Text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "null"),
        ("", '""'),
        ({"b": 1, "a": [True, None]}, '{"a":[true,null],"b":1}'),
        ("é \ud800 \U0001f600", '"\\u00e9 \\ud800 \\ud83d\\ude00"'),
        (("a", date(2026, 11, 4)), '["a","2026-11-04"]'),
        ([Fraction(1, 2), Fraction(3)], '["1/2","3"]'),
        (Holder(date(2026, 1, 2), Text(id="ya", en="yes")), '{"day":"2026-01-02","text":{"en":"yes","id":"ya"}}'),
    ],
)
def test_it_is_the_hash_of_canonical_json(value: object, text: str):
    assert fingerprint(value) == of(text)


@pytest.mark.parametrize("value", [b"salt", {1, 2}, Text, object()])
def test_what_has_no_json_form_is_refused(value: object):
    with pytest.raises(TypeError, match=f"^{type(value).__name__} has no JSON form$"):
        fingerprint([value])
