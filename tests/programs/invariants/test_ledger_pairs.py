"""The invariants of the ledger and of a Klien hold in the case that keeps them, and are told in the one that breaks."""

from __future__ import annotations

import pytest
from pairs_ledger import PAIRS, limit_is_open

from pembinaan.core.timeline import Status


@pytest.mark.parametrize("name", PAIRS)
def test_the_keeping_case_gives_nothing_and_the_breaking_one_its_code(name: str):
    assert (PAIRS[name].keeps(), PAIRS[name].breaks()) == ("", PAIRS[name].code)


def test_every_invariant_has_its_pair():
    assert {*PAIRS} == {"PL1", "PL2", "PL3", "PL4", "KL1", "KL2", "KL3"}


def test_beyond_the_limit_of_a_circular_that_may_not_be_applied_the_answer_is_open():
    assert limit_is_open() is Status.UNKNOWN
