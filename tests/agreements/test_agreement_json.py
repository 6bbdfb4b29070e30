"""The state and the review of an agreement go over JSON and come back the same."""

from __future__ import annotations

from datetime import date

from agreement_cases import BONTANG

from pembinaan.agreements.agreement import Agreement
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.state import AgreementState


def test_state_and_review_round_trip():
    state = BONTANG.state(on=date(2026, 2, 13))
    assert '"in_force":"NOT_MET"' in state.model_dump_json()
    assert AgreementState.model_validate_json(state.model_dump_json()) == state
    for finding in BONTANG.review(on=date(2026, 2, 13)):
        assert ReviewFinding.model_validate_json(finding.model_dump_json()) == finding
    assert Agreement.model_validate_json(BONTANG.model_dump_json()) == BONTANG
