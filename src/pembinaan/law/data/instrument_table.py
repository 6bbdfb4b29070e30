"""Every instrument of the registry."""

from __future__ import annotations

from typing import Final

from pembinaan.law.data.instruments_ministerial import MINISTERIAL
from pembinaan.law.data.instruments_regulations import REGULATIONS
from pembinaan.law.data.instruments_statutes import STATUTES
from pembinaan.law.entries import Instrument

__all__ = ["INSTRUMENTS"]

INSTRUMENTS: Final[tuple[Instrument, ...]] = (*STATUTES, *REGULATIONS, *MINISTERIAL)
