"""The program of the example."""

from __future__ import annotations

from pathlib import Path

from pembinaan.programs import OfferingPlan

PLAN = OfferingPlan.model_validate_json(
    (Path(__file__).parents[2] / "examples" / "bontang" / "program.json").read_text(encoding="utf-8")
)
