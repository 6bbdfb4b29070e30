"""Matching on plain numbers: against every matching there is, and the laws that it must keep."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pembinaan.planning.choice import Seats, choose
from pembinaan.planning.match import match
from pembinaan.planning.order import Standing, by_shares, keys_of, ranked

NOBODY: frozenset[int] = frozenset()
Market = tuple[list[list[int]], list[dict[int, int]], list[Seats], list[frozenset[int]]]


@st.composite
def seats_of(draw: st.DrawFn) -> Seats:
    places = draw(st.integers(1, 3))
    reserved, left = [], places
    for group in draw(st.lists(st.sampled_from([0, 1]), unique=True, max_size=2)):
        kept = draw(st.integers(0, left))
        if kept:
            reserved.append((group, kept))
            left -= kept
    return Seats(places, tuple(reserved), draw(st.booleans()))


@st.composite
def markets(draw: st.DrawFn, most_people: int = 6, most_places: int = 3) -> Market:
    people, places = draw(st.integers(1, most_people)), draw(st.integers(1, most_places))
    wishes = [draw(st.lists(st.integers(0, places - 1), unique=True)) for _ in range(people)]
    ranks = []
    for _ in range(places):
        order = draw(st.lists(st.integers(0, people - 1), unique=True))
        ranks.append({person: rank for rank, person in enumerate(order)})
    seats = [draw(seats_of()) for _ in range(places)]
    groups = [draw(st.frozensets(st.sampled_from([0, 1]))) for _ in range(people)]
    return wishes, ranks, seats, groups


def liked(market: Market, person: int) -> list[int]:
    wishes, ranks, _, _ = market
    return [place for place in wishes[person] if person in ranks[place]]


def held_by(answer: tuple[int | None, ...], place: int) -> list[int]:
    return [person for person, given_place in enumerate(answer) if given_place == place]


def keeps(market: Market, place: int, people: list[int]) -> set[int]:
    _, ranks, seats, groups = market
    return set(choose(sorted(people, key=ranks[place].__getitem__), seats[place], groups))


def better(market: Market, person: int, now: int | None) -> list[int]:
    """List what a person would rather have than what was given."""
    mine = liked(market, person)
    return mine if now is None else mine[: mine.index(now)]


def stable(market: Market, answer: tuple[int | None, ...]) -> bool:
    """Say whether nobody holds what was not given to them and nobody is passed over."""
    for place in range(len(market[2])):
        held = held_by(answer, place)
        if keeps(market, place, held) != set(held):
            return False
    return not any(
        person in keeps(market, place, [*held_by(answer, place), person])
        for person, now in enumerate(answer)
        for place in better(market, person, now)
    )


def every_stable(market: Market) -> list[tuple[int | None, ...]]:
    choices: list[list[int | None]] = [[*liked(market, person), None] for person in range(len(market[0]))]
    return [answer for answer in product(*choices) if stable(market, answer)]


class TestMatch:
    def test_three_people_and_one_place(self):
        """By hand: person 2 has the lowest rank, so the other two go without."""
        ranks = [{0: 2, 1: 1, 2: 0}]
        assert match([[0]] * 3, ranks, [Seats(1)], [NOBODY] * 3) == (None, None, 0)

    def test_who_is_turned_away_asks_for_the_next_wish(self):
        """By hand: 0 and 1 ask for 0, which keeps 1; 0 asks for 1, which prefers it to 2; 2 has no other wish."""
        ranks = [{0: 1, 1: 0}, {0: 0, 2: 1}]
        assert match([[0, 1], [0], [1]], ranks, [Seats(1), Seats(1)], [NOBODY] * 3) == (1, 0, None)

    def test_who_is_not_admitted_is_never_placed(self):
        assert match([[0]], [{}], [Seats(5)], [NOBODY]) == (None,)

    @given(markets())
    def test_of_all_stable_answers_it_is_the_best_for_everybody(self, market: Market):
        answer = match(*market)
        found = every_stable(market)
        assert answer in found
        for other in found:
            for person, place in enumerate(other):
                assert place is None or place not in better(market, person, answer[person])

    @given(markets())
    def test_capacity_and_admission(self, market: Market):
        wishes, ranks, seats, groups = market
        answer = match(*market)
        for place, room in enumerate(seats):
            held = held_by(answer, place)
            assert len(held) <= room.places
            assert all(person in ranks[place] and place in wishes[person] for person in held)
            if not room.release_unfilled:
                kept = sum(count for _, count in room.reserved)
                ungrouped = [person for person in held if not groups[person]]
                assert len(ungrouped) <= room.places - kept

    @given(markets())
    def test_nobody_is_passed_over_for_an_open_place(self, market: Market):
        """Whoever holds an open place has a better rank than all who would rather have it."""
        _, ranks, seats, _ = market
        answer = match(*market)
        for person, now in enumerate(answer):
            for place in better(market, person, now):
                held = held_by(answer, place)
                if not seats[place].reserved:
                    assert len(held) == seats[place].places
                    assert max(ranks[place][one] for one in held) < ranks[place][person]

    @given(markets(), st.randoms(use_true_random=False))
    def test_the_order_in_which_people_are_given_changes_nothing(self, market: Market, rng: Any):
        wishes, ranks, seats, groups = market
        new = list(range(len(wishes)))
        rng.shuffle(new)
        back = {old: place for place, old in enumerate(new)}
        shuffled: Market = (
            [wishes[old] for old in new],
            [{back[old]: rank for old, rank in one.items()} for one in ranks],
            seats,
            [groups[old] for old in new],
        )
        answer = match(*shuffled)
        assert tuple(answer[back[old]] for old in range(len(wishes))) == match(*market)

    @given(markets(), st.data())
    def test_one_more_place_makes_nobody_worse_off(self, market: Market, data: st.DataObject):
        wishes, ranks, seats, groups = market
        at = data.draw(st.integers(0, len(seats) - 1))
        more = [room._replace(places=room.places + (place == at)) for place, room in enumerate(seats)]
        old, new = match(*market), match(wishes, ranks, more, groups)
        for person, now in enumerate(old):
            assert now is None or new[person] == now or new[person] in better(market, person, now)

    @given(markets(), st.data())
    def test_one_person_less_makes_nobody_else_worse_off(self, market: Market, data: st.DataObject):
        wishes, ranks, seats, groups = market
        gone = data.draw(st.integers(0, len(wishes) - 1))
        fewer = [[] if person == gone else mine for person, mine in enumerate(wishes)]
        old, new = match(*market), match(fewer, ranks, seats, groups)
        for person, now in enumerate(old):
            if person != gone and now is not None:
                assert new[person] == now or new[person] in better(market, person, now)

    def test_one_without_a_place_can_cost_two_others_a_wish(self):
        """By hand: person 0 asks for offering 0 alone, turns 1 away there, and is turned away in the end."""
        ranks = [{2: 0, 0: 1, 1: 2}, {1: 0, 2: 1}]
        seats, nobody = [Seats(1), Seats(1)], [NOBODY] * 3
        assert match([[0], [0, 1], [1, 0]], ranks, seats, nobody) == (None, 1, 0)
        assert match([[], [0, 1], [1, 0]], ranks, seats, nobody) == (None, 0, 1)


class TestChoose:
    @given(
        st.permutations(range(6)), seats_of(), st.lists(st.frozensets(st.sampled_from([0, 1])), min_size=6), st.data()
    )
    def test_one_more_who_asks_lets_nobody_in_and_empties_no_place(self, order, seats, groups, data):
        more = data.draw(st.lists(st.sampled_from(order), unique=True, min_size=1))
        asking = [person for person in order if person in more]
        fewer = asking[:-1] if data.draw(st.booleans()) else asking[1:]
        kept, before = choose(asking, seats, groups), choose(fewer, seats, groups)
        assert set(kept) & set(fewer) <= set(before)
        assert len(kept) >= len(before)

    @pytest.mark.parametrize(
        ("release", "kept"),
        [(True, [0, 1]), (False, [0])],
    )
    def test_a_reserved_place_that_nobody_of_the_group_wants(self, release, kept):
        """By hand: two places, one kept for group 0; three ask, none is of it."""
        assert choose([0, 1, 2], Seats(2, ((0, 1),), release), [NOBODY] * 3) == kept

    def test_who_is_of_two_groups_takes_the_place_of_the_first_named(self):
        both, second = frozenset({0, 1}), frozenset({1})
        assert choose([0, 1], Seats(2, ((0, 1), (1, 1)), release_unfilled=False), [both, second]) == [0, 1]


class TestOrder:
    def test_without_shares_the_criteria_decide_in_turn(self):
        standings = {3: Standing((5, 0), 0), 1: Standing((4, 9), 0), 2: Standing((5, 1), 1)}
        assert ranked(keys_of(standings, None, ())) == {1: 0, 3: 1, 2: 2}

    def test_equal_shares_take_origins_in_turn(self):
        """By hand: Kutim has the three nearest releases, Bontang the two after them: K B K B K."""
        standings = {person: Standing((person,), person // 3) for person in range(5)}
        order = ranked(keys_of(standings, 0, (Fraction(1), Fraction(1))))
        assert sorted(order, key=order.__getitem__) == [0, 3, 1, 4, 2]

    def test_a_share_that_counts_second_only_settles_ties_of_the_first(self):
        """By hand: persons 0 and 1 of one origin, 2 of another, need alike; 3 needs most and is of the first too.

        Among all of the first origin 3 is first, 0 second, 1 third: 1/2, 3/2, 5/2. Then 3, 2 (1/2), 0, 1.
        """
        standings = {0: Standing((2, 0), 0), 1: Standing((2, 1), 0), 2: Standing((2, 2), 1), 3: Standing((1, 3), 0)}
        order = ranked(keys_of(standings, 1, (Fraction(1), Fraction(1))))
        assert sorted(order, key=order.__getitem__) == [3, 2, 0, 1]

    def test_a_weight_of_two_gives_two_places_for_one(self):
        """By hand: weight 2 stands at 1/4, 3/4, 5/4, 7/4; weight 1 at 1/2, 3/2; all are taken four times."""
        assert by_shares([0, 0, 0, 0, 1, 1], (Fraction(2), Fraction(1))) == [1, 3, 5, 7, 2, 6]

    def test_a_weight_that_is_no_whole_number(self):
        """By hand: weight 2/3 stands at 3/4, weight 1 at 1/2: 3 and 2 quarters."""
        assert by_shares([0, 1], (Fraction(2, 3), Fraction(1))) == [3, 2]

    def test_nobody_to_order(self):
        assert ranked(keys_of({}, 0, ())) == {}
