"""People in the order of priority: each criterion in turn, reserved places, the smallest class, and what decided."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from planning_cases import POLICY

from pembinaan.agreements.contents import ContentArea
from pembinaan.core.timeline import Status
from pembinaan.participants.coaching.instrument_rows import KriminogenikFactor
from pembinaan.planning.choice import Seats
from pembinaan.planning.criteria import AllocationPolicy, Criterion, OriginWeight
from pembinaan.planning.market import Market, market_of, place_people
from pembinaan.planning.record import Outcome
from pembinaan.planning.standing import LAST, PersonFacts
from pembinaan.planning.standing_in_line import decided_by, furthest, next_in_line, outcome_of

NOBODY: frozenset[int] = frozenset()
TRAINING = ContentArea.KETERAMPILAN_KERJA
MET, UNKNOWN, NOT_MET = Status.MET, Status.UNKNOWN, Status.NOT_MET


def who(number: int, **changed: Any) -> PersonFacts:
    """Make somebody of whom nothing is known; the lot is the number."""
    nothing = {"reference": f"rekaan-{number}", "origin": None, "release": LAST, "waiting": LAST, "levels": None}
    return PersonFacts(**nothing | {"lot": number} | changed)


def one_class(people: list[PersonFacts], places: int, policy: AllocationPolicy = POLICY, **changed: Any) -> Market:
    """Let everybody ask for one class of training and be admitted."""
    everybody = range(len(people))
    answers = changed.get("answers", [dict.fromkeys(everybody, MET)])
    groups = changed.get("groups", [NOBODY] * len(people))
    seats = changed.get("seats", [Seats(places)])
    return market_of(people, [[0]] * len(people), answers, [TRAINING], policy, (seats, groups))


def placed(market: Market) -> list[int]:
    return [person for person, now in enumerate(place_people(market, [0], drop=False).places) if now is not None]


def levels(far: int) -> dict[str, Any]:
    return {"levels": dict.fromkeys(KriminogenikFactor, 3) | {KriminogenikFactor.PENDIDIKAN_PEKERJAAN: far}}


class TestOrder:
    @pytest.mark.parametrize(
        ("first", "second"),
        [
            ({"release": date(2026, 8, 1).toordinal()}, {"release": date(2026, 8, 2).toordinal()}),
            ({"release": date(2999, 12, 31).toordinal()}, {}),
            (levels(0), levels(1)),
            (levels(3), {}),
            ({"waiting": date(2026, 1, 1).toordinal()}, {"waiting": date(2026, 1, 2).toordinal()}),
            ({"waiting": date(2999, 12, 31).toordinal()}, {}),
            ({"release": 1}, {"release": 2} | levels(0)),
            (levels(0), levels(1) | {"waiting": 1}),
            ({"lot": 1}, {"lot": 2}),
        ],
    )
    def test_the_first_criterion_that_differs_decides(self, first, second):
        """Both have no origin in the file, so that the shares are those of one group; whoever is named first goes."""
        for people in ([who(5, **first), who(9, **second)], [who(9, **second), who(5, **first)]):
            assert [people[one].reference for one in placed(one_class(people, 1))] == ["rekaan-5"]

    def test_equal_shares_by_origin(self):
        """By hand: three of Kutim are nearest to release, then two of Bontang: two places go to one of each."""
        people = [who(number, origin="Kutim" if number < 3 else "Bontang", release=number) for number in range(5)]
        assert placed(one_class(people, 2)) == [0, 3]
        assert placed(one_class(people, 4)) == [0, 1, 3, 4]

    def test_an_origin_with_a_weight_of_two(self):
        """By hand: Kutim at 1/4, 3/4, 5/4, Bontang at 1/2, 3/2: three places are K, B, K."""
        people = [who(number, origin="Kutim" if number < 3 else "Bontang", release=number) for number in range(5)]
        policy = AllocationPolicy(lot="a", origin_weights=(OriginWeight(origin="Kutim", weight=Fraction(2)),))
        assert placed(one_class(people, 3, policy)) == [0, 1, 3]

    def test_those_of_no_known_origin_are_a_group_of_their_own(self):
        people = [who(0, origin="Kutim", release=1), who(1, origin="Kutim", release=2), who(2, release=3)]
        assert placed(one_class(people, 2)) == [0, 2]

    def test_a_policy_without_shares(self):
        people = [who(number, origin="Kutim" if number < 3 else "Bontang", release=number) for number in range(5)]
        policy = AllocationPolicy(lot="a", criteria=(Criterion.NEAREST_RELEASE, Criterion.LOT))
        assert placed(one_class(people, 2, policy)) == [0, 1]

    def test_only_who_is_admitted_is_in_the_order(self):
        answers = [{0: NOT_MET, 1: UNKNOWN, 2: MET}]
        market = one_class([who(0), who(1), who(2)], 3, answers=answers)
        assert placed(market) == [2]
        assert market.ranks == ({2: 0},)


class TestOutcomes:
    def market(self) -> Market:
        """By hand: 0 gets A (its first wish); 1 is full at A and gets B; 2 is full at A and B.

        3 is not admitted to A and not established at B; 4 asks for nothing.
        """
        people = [who(number, release=number) for number in range(5)]
        wishes = [[0, 1], [0, 1], [0, 1], [0, 1], []]
        answers = [{0: MET, 1: MET, 2: MET, 3: NOT_MET}, {0: MET, 1: MET, 2: MET, 3: UNKNOWN}]
        rooms = ([Seats(1), Seats(1)], [NOBODY] * 5)
        return market_of(people, wishes, answers, [TRAINING] * 2, POLICY, rooms)

    def test_what_came_of_each_wish(self):
        market = self.market()
        placing = place_people(market, [0, 0], drop=False)
        found = [[outcome_of(market, placing, person, place) for place in (0, 1)] for person in range(4)]
        assert found == [
            [Outcome.PLACED, Outcome.DEARER],
            [Outcome.FULL, Outcome.PLACED],
            [Outcome.FULL, Outcome.FULL],
            [Outcome.NOT_ADMITTED, Outcome.NOT_ESTABLISHED],
        ]
        assert [furthest(market, placing, person) for person in (2, 3, 4)] == [
            Outcome.FULL,
            Outcome.NOT_ESTABLISHED,
            None,
        ]

    def test_the_line_and_what_put_others_before(self):
        market = self.market()
        placing = place_people(market, [0, 0], drop=False)
        assert [next_in_line(market, placing, person, 0) for person in (1, 2)] == [1, 2]
        assert next_in_line(market, placing, 2, 1) == 1
        assert decided_by(market, placing, POLICY, 2, 0) is Criterion.ORIGIN_SHARE

    def test_what_decided_between_equals_is_the_lot(self):
        people = [who(0, origin="Kutim", release=3), who(1, origin="Bontang", release=3)]
        market = one_class(people, 1)
        placing = place_people(market, [0], drop=False)
        assert placed(market) == [0]
        assert decided_by(market, placing, POLICY, 1, 0) is Criterion.LOT

    def test_where_no_open_place_is_taken_no_criterion_decided(self):
        market = one_class([who(0), who(1)], 1, seats=[Seats(1, ((0, 1),))], groups=[NOBODY, frozenset({0})])
        placing = place_people(market, [0], drop=False)
        assert placed(market) == [1]
        assert decided_by(market, placing, POLICY, 0, 0) is None


class TestSmallestClass:
    def market(self) -> Market:
        """By hand: 0 and 1 wish A before B, 2 wishes B alone; A has room for two, B for three."""
        people = [who(number, release=number) for number in range(3)]
        answers = [{0: MET, 1: MET}, {0: MET, 1: MET, 2: MET}]
        rooms = ([Seats(2), Seats(3)], [NOBODY] * 3)
        return market_of(people, [[0, 1], [0, 1], [1]], answers, [TRAINING] * 2, POLICY, rooms)

    def test_it_cancels_nothing_by_itself(self):
        assert place_people(self.market(), [9, 9], drop=False)[:2] == ((0, 0, 1), ())

    def test_the_one_short_of_most_is_dropped_and_all_begin_anew(self):
        """By hand: A lacks one of three, B one of two: the shortage is equal, so the first by code goes."""
        market = self.market()
        placing = place_people(market, [3, 2], drop=True)
        assert placing[:2] == ((1, 1, 1), (0,))
        assert outcome_of(market, placing, 0, 0) is Outcome.DROPPED

    def test_the_greatest_shortage_goes_first(self):
        """By hand: B lacks two of three, A none of two: B goes, and 2 with it."""
        assert place_people(self.market(), [2, 3], drop=True)[:2] == ((0, 0, None), (1,))

    def test_all_can_be_dropped(self):
        assert place_people(self.market(), [9, 9], drop=True)[:2] == ((None, None, None), (1, 0))


@st.composite
def markets(draw: st.DrawFn, *, shares: bool = True, reserved: bool = True) -> tuple[Any, ...]:
    number = draw(st.integers(1, 7))
    people = [
        who(
            one,
            lot=draw(st.integers(0, 99)) * 100 + one,
            origin=draw(st.sampled_from([None, "Bontang", "Kutim"])),
            release=draw(st.integers(1, 3)),
            waiting=draw(st.sampled_from([1, 2, LAST])),
        )
        for one in range(number)
    ]
    places = draw(st.integers(1, 3))
    wishes = [draw(st.lists(st.integers(0, places - 1), unique=True)) for _ in people]
    answers: list[dict[int, Status]] = [
        {one: draw(st.sampled_from(Status)) for one, mine in enumerate(wishes) if place in mine}
        for place in range(places)
    ]
    rooms = [draw(st.integers(1, 3)) for _ in range(places)]
    seats = [Seats(room, ((0, draw(st.integers(1, room))),) if reserved else ()) for room in rooms]
    groups = [draw(st.frozensets(st.just(0))) for _ in people]
    criteria = tuple(one for one in Criterion if shares or one is not Criterion.ORIGIN_SHARE)
    policy = AllocationPolicy(lot="a", criteria=criteria)
    return people, wishes, answers, [TRAINING] * places, policy, (seats, groups)


def answer(parts: tuple[Any, ...]) -> tuple[int | None, ...]:
    market = market_of(*parts)
    return place_people(market, [0] * len(market.seats), drop=False).places


class TestLaws:
    @given(markets())
    def test_nobody_is_placed_who_is_not_admitted_and_no_class_is_above_its_places(self, parts):
        _, wishes, answers, _, _, (seats, _) = parts
        places = answer(parts)
        for person, now in enumerate(places):
            assert now is None or (now in wishes[person] and answers[now][person] is MET)
        assert all(places.count(place) <= room.places for place, room in enumerate(seats))

    @given(markets())
    def test_a_person_who_is_not_admitted_changes_nothing(self, parts):
        people, wishes, answers, areas, policy, (seats, groups) = parts
        more = [{**held, len(people): NOT_MET} for held in answers]
        newcomer = who(len(people), lot=0, origin="Bontang", release=0)
        with_one = (
            [*people, newcomer],
            [*wishes, list(range(len(seats)))],
            more,
            areas,
            policy,
            (seats, [*groups, frozenset({0})]),
        )
        assert answer(with_one) == (*answer(parts), None)

    @given(markets(), st.data())
    def test_a_place_more_makes_nobody_worse_off(self, parts, data):
        *others, (seats, groups) = parts
        at = data.draw(st.integers(0, len(seats) - 1))
        more = [room._replace(places=room.places + (place == at)) for place, room in enumerate(seats)]
        no_worse(parts[1], answer(parts), answer((*others, (more, groups))))

    @given(markets(reserved=False), st.data())
    def test_one_who_has_no_place_and_leaves_makes_nobody_worse_off(self, parts, data):
        people, wishes, answers, areas, policy, rooms = parts
        before = answer(parts)
        without = [person for person, now in enumerate(before) if now is None]
        if without:
            gone = data.draw(st.sampled_from(without))
            fewer = [{one: held for one, held in place.items() if one != gone} for place in answers]
            asked = [[] if one == gone else mine for one, mine in enumerate(wishes)]
            no_worse(wishes, before, answer((people, asked, fewer, areas, policy, rooms)))

    @given(markets(reserved=False))
    def test_with_as_many_more_places_as_the_number_in_line_there_is_a_place(self, parts):
        *others, (seats, groups) = parts
        market = market_of(*parts)
        placing = place_people(market, [0] * len(seats), drop=False)
        for person, mine in enumerate(parts[1]):
            for at in mine:
                if outcome_of(market, placing, person, at) is Outcome.FULL:
                    more = next_in_line(market, placing, person, at)
                    opened = [room._replace(places=room.places + more * (at == n)) for n, room in enumerate(seats)]
                    now = answer((*others, (opened, groups)))[person]
                    assert now is not None
                    assert mine.index(now) <= mine.index(at)


def no_worse(wishes: list[list[int]], before: tuple[int | None, ...], after: tuple[int | None, ...]) -> None:
    for mine, old, new in zip(wishes, before, after, strict=True):
        assert old is None or (new is not None and mine.index(new) <= mine.index(old))
