"""The state and the review of an agreement go over JSON and come back the same."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pembinaan.agreements.agreement import Agreement
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.state import AgreementState

BONTANG = Path(__file__).parents[2] / "examples" / "bontang" / "agreement.json"


def test_state_and_review_round_trip():
    bontang = Agreement.model_validate_json(BONTANG.read_text(encoding="utf-8"))
    state = bontang.state(on=date(2026, 2, 13))
    assert '"in_force":"NOT_MET"' in state.model_dump_json()
    assert AgreementState.model_validate_json(state.model_dump_json()) == state
    for finding in bontang.review(on=date(2026, 2, 13)):
        assert ReviewFinding.model_validate_json(finding.model_dump_json()) == finding
    assert Agreement.model_validate_json(bontang.model_dump_json()) == bontang
