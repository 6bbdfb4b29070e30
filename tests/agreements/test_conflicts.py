"""Where rule and practice part: which finding tells it, and that ``strict`` raises its severity and nothing else."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from agreement_cases import KALAPAS, KEDUA, PRESS, complete, signs
from model_cases import happened

from pembinaan.agreements import Agreement, DocumentKind, EventKind, Office, Severity, Term
from pembinaan.agreements.conflicts import CONFLICT_ROWS, CONFLICTS, ConflictRow
from pembinaan.agreements.figures import Figure
from pembinaan.agreements.moves import may_move, move
from pembinaan.agreements.review import findings_for
from pembinaan.agreements.rules import RULES
from pembinaan.core.duration import Duration
from pembinaan.core.errors import InvalidError

ON = date(2024, 3, 1)
PKS = DocumentKind.PERJANJIAN_KERJA_SAMA


def counted(value: int) -> Figure:
    return Figure(about="PKS", value=value, unit="dokumen", as_of=date(2024, 2, 1), source=PRESS)


CASES = {
    "C1": complete(press_name="MoU"),
    "C2": complete(kind=PKS, parent="NK-1"),
    "C3": complete(term=Term(length=Duration(5))),
    "C4": complete(),
    "C5": complete(kind=PKS, parent="NK-1", signatories=(KALAPAS, signs(KEDUA, Office.KEPALA_OPD))),
    "C6": complete(figures=(counted(9), counted(10))),
}
USUAL = {"C3": Severity.ERROR}
"""Only C3 is an error by default while nothing is signed; C5 becomes one with the signature."""


def carried(agreement: Agreement, row: ConflictRow, *strict: ConflictRow) -> set[Severity]:
    review = agreement.review(on=ON, strict=[one.conflict for one in strict])
    return {one.severity for one in review if one.conflict == row.conflict and one.id == row.carried_by}


@pytest.mark.parametrize("row", CONFLICT_ROWS, ids=lambda row: row.conflict)
def test_each_conflict_is_told_by_its_finding_and_strict_makes_it_an_error(row: ConflictRow):
    agreement = CASES[row.conflict]
    assert carried(agreement, row) == {USUAL.get(row.conflict, Severity.WARN)}
    assert carried(agreement, row, row) == {Severity.ERROR}
    others = [one for one in CONFLICT_ROWS if one is not row]
    assert carried(agreement, row, *others) == carried(agreement, row)
    assert agreement.state(on=ON).in_force == CASES["C4"].state(on=ON).in_force


def test_every_conflict_has_its_row():
    assert tuple(row.conflict for row in CONFLICT_ROWS) == CONFLICTS == ("C1", "C2", "C3", "C4", "C5", "C6")
    assert {row.carried_by for row in CONFLICT_ROWS} <= set(RULES)


@pytest.mark.parametrize("strict", ["C1", "", None, ("C9",), ["C1", "c2"], ({},), (None,), 7])
def test_what_is_no_list_of_conflicts_is_refused_with_the_choices(strict: Any):
    suspended = happened(EventKind.DITANGGUHKAN, ON, reason="x", written=True)
    asked = (
        lambda: complete().review(on=ON, strict=strict),
        lambda: findings_for(complete(), ("D1",), on=ON, strict=strict),
        lambda: may_move(complete(), EventKind.AUDIENSI, on=ON, strict=strict),
        lambda: move(complete(), suspended, strict=strict),
    )
    for ask in asked:
        with pytest.raises(InvalidError) as raised:
            ask()
        assert (raised.value.code, raised.value.field) == ("agreement.unknown_conflict", "strict")
        assert raised.value.text.id.endswith("Beri daftar dari: C1, C2, C3, C4, C5, C6.")


@pytest.mark.parametrize("strict", [(), [], ("C1", "C1"), frozenset({"C2"}), CONFLICTS])
def test_every_list_of_conflicts_is_taken(strict: Any):
    assert complete().review(on=ON, strict=strict) is not None
