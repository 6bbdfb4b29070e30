"""The stages of pembinaan in words."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.participants.coaching.levels import StageCode

__all__ = ["STAGE_WORDS"]

STAGE_WORDS: Final[dict[StageCode, Text]] = {
    StageCode.AWAL: Text(id="awal", en="initial"),
    StageCode.LANJUTAN_1: Text(id="lanjutan pertama", en="first continued"),
    StageCode.LANJUTAN_2: Text(id="lanjutan kedua", en="second continued"),
    StageCode.AKHIR: Text(id="akhir", en="final"),
}
"""What stands after "tahap", and before "stage"."""
