"""The greatest total benefit: against every way to give out places."""

from __future__ import annotations

import sys
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pembinaan.core.errors import InvalidError, UnsupportedError
from pembinaan.interop.best_total import best_total
from pembinaan.planning.choice import Seats
from pembinaan.planning.match import match

NOBODY: frozenset[int] = frozenset()
Market = tuple[list[dict[int, int]], list[dict[int, int]], list[Seats], list[frozenset[int]]]


@st.composite
def markets(draw: st.DrawFn) -> Market:
    people, places = draw(st.integers(0, 5)), draw(st.integers(1, 3))
    benefits = [draw(st.dictionaries(st.integers(0, places - 1), st.integers(0, 4))) for _ in range(people)]
    ranks = []
    for place in range(places):
        order = draw(st.permutations([person for person in range(people) if place in benefits[person]]))
        ranks.append({person: rank for rank, person in enumerate(order)})
    seats = []
    for _ in range(places):
        room = draw(st.integers(1, 3))
        kept = draw(st.integers(0, room))
        seats.append(Seats(room, ((0, kept),) if kept else (), draw(st.booleans())))
    groups = [draw(st.frozensets(st.just(0))) for _ in range(people)]
    return benefits, ranks, seats, groups


def open_room(market: Market, place: int) -> int:
    """Count the places that are open to all, by hand: those that are not reserved, and those nobody can fill."""
    benefits, _, seats, groups = market
    room = seats[place]
    reserved = sum(count for _, count in room.reserved)
    of_it = sum(0 in groups[person] and place in mine for person, mine in enumerate(benefits))
    return room.places - (min(reserved, of_it) if room.release_unfilled else reserved)


def allowed(market: Market, answer: tuple[int | None, ...]) -> bool:
    _, _, seats, groups = market
    for place, room in enumerate(seats):
        held = [person for person, now in enumerate(answer) if now == place]
        others = [person for person in held if 0 not in groups[person]]
        if len(held) > room.places or len(others) > open_room(market, place):
            return False
    return True


def worth(market: Market, answer: tuple[int | None, ...]) -> tuple[int, int]:
    """Add up the benefit, then how many people stand at or behind each who is placed, as what settles ties."""
    benefits, ranks, _, _ = market
    held = [(person, place) for person, place in enumerate(answer) if place is not None]
    total = sum(benefits[person][place] for person, place in held)
    return total, sum(len(benefits) - ranks[place][person] for person, place in held)


class TestBestTotal:
    @given(markets())
    def test_no_allowed_answer_is_worth_more(self, market: Market):
        answer = best_total(*market)
        assert allowed(market, answer)
        every = product(*[[*mine, None] for mine in market[0]])
        assert worth(market, answer) == max(worth(market, other) for other in every if allowed(market, other))

    def test_it_passes_over_a_higher_priority_where_the_sum_is_greater(self):
        """By hand: person 0 goes first and wishes offering 0; 9 + 8 with person 1 there is more than 9 alone."""
        benefits, ranks = [{0: 9, 1: 8}, {0: 9}], [{0: 0, 1: 1}, {0: 0}]
        seats, groups = [Seats(1), Seats(1)], [NOBODY, NOBODY]
        assert best_total(benefits, ranks, seats, groups) == (1, 0)
        assert match([[0, 1], [0]], ranks, seats, groups) == (0, None)

    @pytest.mark.parametrize("wrong", [1.5, float("nan"), None, "9", True])
    def test_a_benefit_is_a_whole_number(self, wrong: object):
        with pytest.raises(InvalidError, match=r"number\.not_whole") as caught:
            best_total([{0: wrong}], [{0: 0}], [Seats(1)], [NOBODY])
        assert caught.value.field == "benefit"

    @pytest.mark.parametrize("release", [True, False])
    def test_places_that_nobody_can_fill_cost_nothing(self, release: bool):
        """By hand: 10**13 places, all but one kept for a group that nobody is of."""
        benefits, ranks = [{0: 9}, {0: 8}], [{0: 0, 1: 1}]
        seats = [Seats(10**13, ((0, 10**13 - 1),), release)]
        assert best_total(benefits, ranks, seats, [NOBODY, NOBODY]) == ((0, 0) if release else (0, None))

    def test_a_tie_goes_to_the_higher_priority(self):
        for first in (0, 1):
            ranks = [{first: 0, 1 - first: 1}]
            answer = best_total([{0: 5}, {0: 5}], ranks, [Seats(1)], [NOBODY, NOBODY])
            assert answer[first] == 0
            assert answer[1 - first] is None

    def test_no_benefit_is_still_a_place(self):
        assert best_total([{0: 0}, {}], [{0: 0}], [Seats(2)], [NOBODY, NOBODY]) == (0, None)

    @pytest.mark.parametrize(
        ("benefit", "code"), [(-1, "allocation.benefit_below_zero"), (2**52, "allocation.benefit_too_large")]
    )
    def test_numbers_that_cannot_be_added_up(self, benefit, code):
        with pytest.raises(InvalidError) as caught:
            best_total([{0: benefit}], [{0: 0}], [Seats(1)], [NOBODY])
        assert caught.value.code == code

    def test_the_largest_number_there_may_be(self):
        """By hand: one person weighs a benefit with 1 * 1 + 1 = 2 and the rank with 1; 2 * (2**52 - 1) + 1 < 2**53."""
        assert best_total([{0: 2**52 - 1}], [{0: 0}], [Seats(1)], [NOBODY]) == (0,)

    def test_without_the_extra_it_says_so(self, monkeypatch):
        monkeypatch.setitem(sys.modules, "scipy.optimize", None)
        with pytest.raises(UnsupportedError) as caught:
            best_total([], [], [], [])
        assert caught.value.code == "extra.best"
