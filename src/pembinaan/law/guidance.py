"""Guidance and practice beside the law: what offices hand out, revoked patterns of drafting, reports, defaults."""

from __future__ import annotations

from typing import Final

from pembinaan.law.data.guidance_programs import PROGRAM_GUIDANCE
from pembinaan.law.data.guidance_rows import GUIDANCE_ROWS
from pembinaan.law.entries import Guidance

__all__ = ["GUIDANCE", "Guidance"]

GUIDANCE: Final[dict[str, Guidance]] = {row.key: row for row in (*GUIDANCE_ROWS, *PROGRAM_GUIDANCE)}
"""Every source by its key."""
