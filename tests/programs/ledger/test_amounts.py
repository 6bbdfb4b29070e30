"""Amounts: whole rupiah of a size that can be written, or a coded refusal."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from ledger_cases import APRIL, account, entry, policy
from pydantic import ValidationError

from eligibility.admission.admission_cases import plan, program
from pembinaan.core.errors import InvalidError, problems
from pembinaan.programs.ledger import Base, apportion, distribute, inside_use, split, use_inside
from pembinaan.programs.ledger.split import ShareTo, SplitPart
from pembinaan.programs.session import Session

MOST = 10**15
ASKED: dict[str, Callable[[Any], object]] = {
    "apportion": lambda amount: apportion(amount, (Fraction(1, 3), Fraction(2, 3))),
    "distribute": lambda amount: distribute(amount, (1, 2)),
    "weights": lambda amount: distribute(100, (1, amount)),
    "split": lambda amount: split(amount, policy(), base=Base.LABA, on=APRIL),
    "inside_use": lambda amount: inside_use(account(entry()), amount, on=APRIL),
    "use_inside": lambda amount: use_inside(account(entry()), amount, entry_id="2", on=APRIL),
}


@pytest.mark.parametrize("wrong", [1.5, float("nan"), float("inf"), "10", None, True, Decimal("10.5"), Fraction(1, 2)])
@pytest.mark.parametrize("name", ASKED)
def test_what_is_no_whole_number_is_refused(name: str, wrong: object):
    with pytest.raises(InvalidError, match=r"number\.not_whole"):
        ASKED[name](wrong)


@pytest.mark.parametrize("name", ASKED)
def test_the_greatest_amount_is_taken_and_one_more_is_refused(name: str):
    ASKED[name](MOST)
    with pytest.raises(InvalidError, match=r"number\.too_large"):
        ASKED[name](MOST + 1)


def test_a_share_that_is_not_exact_is_refused():
    with pytest.raises(InvalidError, match=r"split\.not_exact"):
        apportion(100, (0.5, 0.5))  # type: ignore[arg-type]


RECORDS: dict[str, tuple[Callable[[int], object], int]] = {
    "ledger": (lambda amount: entry(amount=amount), MOST),
    "split": (lambda amount: SplitPart(to=ShareTo.PREMI, amount=amount), MOST),
    "session": (lambda jp: Session(code="1", on=APRIL, jp=jp), 100_000),
    "program": (lambda jp: program(planned_jp=jp), 100_000),
    "capacity": (lambda places: plan(capacity=places), 100_000),
}


@pytest.mark.parametrize("name", RECORDS)
def test_a_record_holds_the_greatest_number_and_no_greater(name: str):
    make, most = RECORDS[name]
    make(most)
    with pytest.raises(ValidationError) as refused:
        make(most + 1)
    assert problems(refused.value)[0].code == "number.too_large"
