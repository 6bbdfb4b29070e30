"""The forms of short texts that records ask for, each with an example that people can follow."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["CLOCK", "EXAMPLES", "FINGERPRINT", "MONTH"]

CLOCK: Final = r"^([01][0-9]|2[0-3]):[0-5][0-9]$"
"""A time of the day."""
MONTH: Final = r"^[0-9]{4}-(0[1-9]|1[0-2])$"
"""A month of a year."""
FINGERPRINT: Final = "^[0-9a-f]{64}$"
"""A fingerprint of a record."""

EXAMPLES: Final[Mapping[str, str]] = MappingProxyType({CLOCK: "08:00", MONTH: "2025-09", FINGERPRINT: "0123abcd" * 8})
"""An example of each."""
