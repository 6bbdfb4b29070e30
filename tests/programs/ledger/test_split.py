"""Splitting: every rupiah arrives somewhere, and only by a policy of the day, on its own base."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ledger_cases import policy
from pydantic import ValidationError

from pembinaan.core.errors import InvalidError, UndeterminedError, problems
from pembinaan.programs.ledger.apportion import apportion, distribute, distribute_among
from pembinaan.programs.ledger.data import REPORTED_SPLITS
from pembinaan.programs.ledger.split import Base, Share, ShareTo, Split, SplitPart, policy_on, split

AMOUNTS = st.integers(0, 10**12)
ON = date(2026, 3, 2)


@st.composite
def whole_shares(draw: st.DrawFn) -> tuple[Fraction, ...]:
    weights = draw(st.lists(st.integers(0, 10**6), min_size=1, max_size=12).filter(any))
    return tuple(Fraction(weight, sum(weights)) for weight in weights)


@given(AMOUNTS, whole_shares())
def test_nothing_is_lost_and_nobody_is_a_rupiah_off(total: int, shares: tuple[Fraction, ...]):
    parts = apportion(total, shares)
    assert sum(parts) == total
    assert all(abs(part - total * share) < 1 for part, share in zip(parts, shares, strict=True))


@given(AMOUNTS, whole_shares())
def test_a_larger_share_never_gets_less_and_the_earlier_of_equals_never_less(total, shares):
    parts = apportion(total, sorted(shares, reverse=True))
    assert all(first >= second for first, second in pairwise(parts))


@given(AMOUNTS, st.dictionaries(st.text(min_size=1, max_size=4), st.integers(1, 30), min_size=1), st.randoms())
def test_the_order_in_which_people_are_given_changes_nothing(amount, weights, random):
    shuffled = list(weights.items())
    random.shuffle(shuffled)
    assert distribute_among(amount, dict(shuffled)) == distribute_among(amount, weights)
    assert sum(distribute_among(amount, weights).values()) == amount


@pytest.mark.parametrize(
    ("total", "weights", "parts"),
    [
        (0, [1, 2], (0, 0)),
        (7, [5], (7,)),
        (10, [6, 6, 2], (4, 4, 2)),  # 4.286, 4.286, 1.429: the rupiah that is left goes to the third
        (11, [6, 6, 2], (5, 5, 1)),  # 4.714, 4.714, 1.571: the two that are left go to the first two
        (3, [1, 1], (2, 1)),
        (3, [0, 1], (0, 3)),
    ],
)
def test_the_parts_worked_out_by_hand(total: int, weights: list[int], parts: tuple[int, ...]):
    assert distribute(total, weights) == parts


def test_the_turnover_of_namlea():
    """Rp1,270,000 x 30 % = 381,000; 7 people: 7 x 54,428 = 380,996, so four get a rupiah more."""
    reported = REPORTED_SPLITS["NAMLEA_2025"].policy(start=date(2025, 1, 1))
    held = split(1_270_000, reported, base=Base.OMZET, on=date(2025, 6, 2))
    assert (held.of(ShareTo.PREMI), held.of(ShareTo.PNBP_DAN_MODAL), held.of(ShareTo.PNBP)) == (381_000, 889_000, 0)
    assert distribute(held.of(ShareTo.PREMI), [1] * 7) == (54_429,) * 4 + (54_428,) * 3
    assert held.policy == "Namlea 2025"


@pytest.mark.parametrize(
    ("key", "percent"),
    [("PANGKALAN_BUN_2023", (50, 15, 35)), ("BUKITTINGGI_2023", (15, 25, 60)), ("NAMLEA_2025", (30, 70))],
)
def test_the_reported_splits_are_those_of_the_digest(key: str, percent: tuple[int, ...]):
    assert tuple(share.parts for share in REPORTED_SPLITS[key].shares) == percent


def test_a_base_that_is_not_known_splits_nothing_until_the_caller_says_it():
    reported = REPORTED_SPLITS["BUKITTINGGI_2023"]
    with pytest.raises(UndeterminedError, match=r"ledger\.base_not_known") as caught:
        split(100, reported.policy(start=ON), base=Base.LABA, on=ON)
    assert caught.value.missing == ("base",)
    assert split(100, reported.policy(start=ON, base=Base.LABA), base=Base.LABA, on=ON).of(ShareTo.PREMI) == 15


@pytest.mark.parametrize(
    ("base", "on", "code"),
    [
        (Base.OMZET, ON, "split.other_base"),
        (Base.LABA, date(2025, 12, 31), "split.no_policy"),
        (Base.LABA, date(2027, 1, 1), "split.no_policy"),
    ],
)
def test_a_policy_splits_its_own_base_on_its_own_days(base: Base, on: date, code: str):
    assert split(100, policy(), base=Base.LABA, on=date(2026, 1, 1)).of(ShareTo.PREMI) == 50
    assert split(100, policy(), base=Base.LABA, on=date(2026, 12, 31)).of(ShareTo.PREMI) == 50
    with pytest.raises(InvalidError) as caught:
        split(100, policy(), base=base, on=on)
    assert caught.value.code == code


def test_both_bases_are_named_in_words():
    with pytest.raises(InvalidError) as caught:
        split(100, policy(), base=Base.OMZET, on=ON)
    assert caught.value.text.id.startswith("Kebijakan ini membagi laba, bukan omzet.")
    assert "splits profit, not turnover" in caught.value.text.en


def test_the_policy_of_a_day_is_the_one_that_covers_it():
    first, second = policy(end=date(2026, 7, 1)), policy(version="2", start=date(2026, 7, 1))
    assert policy_on((first, second), date(2026, 6, 30)) == first
    assert policy_on((first, second), date(2026, 7, 1)) == second
    for policies, code in (((), "split.no_policy"), ((first, first), "split.policies_overlap")):
        with pytest.raises(InvalidError) as caught:
            policy_on(policies, ON)
        assert caught.value.code == code


@pytest.mark.parametrize(
    ("shares", "code"),
    [
        ((Share(to=ShareTo.PREMI, parts=99),), "split.not_whole"),
        ((Share(to=ShareTo.PREMI, parts=50), Share(to=ShareTo.PREMI, parts=50)), "split.duplicate_share"),
    ],
)
def test_shares_that_are_not_whole_are_refused(shares: tuple[Share, ...], code: str):
    with pytest.raises(ValidationError) as caught:
        policy(shares=shares)
    assert [item.code for item in problems(caught.value)] == [code]
    assert policy(shares=(Share(to=ShareTo.PREMI, parts=1, whole=1),)).shares[0].part == 1


@pytest.mark.parametrize(
    ("total", "shares", "code"),
    [
        (1, (Fraction(1, 2),), "split.not_whole"),
        (-1, (Fraction(1),), "split.below_zero"),
        (1, (Fraction(2), Fraction(-1)), "split.below_zero"),
    ],
)
def test_what_cannot_be_apportioned_is_refused(total: int, shares: tuple[Fraction, ...], code: str):
    with pytest.raises(InvalidError) as caught:
        apportion(total, shares)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("weights", "code"), [([], "split.no_weight"), ([0], "split.no_weight"), ([-1, 2], "split.below_zero")]
)
def test_what_cannot_be_distributed_is_refused(weights: list[int], code: str):
    with pytest.raises(InvalidError) as caught:
        distribute(5, weights)
    assert caught.value.code == code


def test_a_recorded_split_adds_up_and_is_read_again():
    held = split(101, policy(), base=Base.LABA, on=ON)
    assert Split.model_validate_json(held.model_dump_json()) == held
    with pytest.raises(ValidationError) as caught:
        Split(amount=2, base=Base.LABA, on=ON, policy="rekaan 1", parts=(SplitPart(to=ShareTo.PREMI, amount=1),))
    assert [item.code for item in problems(caught.value)] == ["split.sum_differs"]


def test_what_was_reported_cannot_be_changed():
    with pytest.raises(TypeError):
        REPORTED_SPLITS["NAMLEA_2025"] = REPORTED_SPLITS["BUKITTINGGI_2023"]  # type: ignore[index]


def test_a_base_may_be_written_by_its_value():
    held = policy()
    assert held.base is not None
    given = split(100, held, base=held.base, on=held.start)
    assert split(100, held, base=held.base.value, on=held.start) == given  # type: ignore[arg-type]
    with pytest.raises(InvalidError) as caught:
        split(100, held, base="rugi", on=held.start)  # type: ignore[arg-type]
    assert (caught.value.code, caught.value.field) == ("split.unknown_base", "base")
    assert caught.value.text.id.endswith("Tulis salah satu: LABA, OMZET.")
