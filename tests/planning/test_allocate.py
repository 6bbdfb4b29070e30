"""Who gets which place: three people and one place, wishes, reserved places, the register, and what each is told."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from planning_cases import POLICY, candidate, needs_of, placed, welding

from eligibility.admission.admission_cases import decided
from pembinaan.agreements import ContentArea
from pembinaan.core.errors import InvalidError
from pembinaan.core.period import Period
from pembinaan.core.text import LANGUAGES
from pembinaan.core.timeline import Status
from pembinaan.eligibility.admission import AdmissionPolicy
from pembinaan.interop.best_total import allocate_for_total
from pembinaan.law.basis import Basis, BasisKind
from pembinaan.participants.coaching.levels import DisciplineLevel, Sex
from pembinaan.participants.coaching.records import DisciplineCase
from pembinaan.participants.people import AnakBinaan, Klien, Tahanan
from pembinaan.planning.allocate import allocate
from pembinaan.planning.allocation import Allocation
from pembinaan.planning.criteria import AllocationPolicy, Candidate, Criterion
from pembinaan.planning.record import AllocationRecord, Outcome, Why
from pembinaan.planning.setting import Setting
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_events import EnrolmentActor, EnrolmentEvent, EnrolmentEventKind
from pembinaan.programs.entry import EntryKind
from pembinaan.programs.offering import Offering
from pembinaan.programs.offering_parts import ReservedPlaces, ReserveGroup
from pembinaan.programs.program import ClassSize
from pembinaan.programs.register import Register

ON = date(2026, 3, 1)
NEAR, FAR, GONE = date(2026, 6, 1), date(2027, 6, 1), date(2026, 3, 10)
"""Sentences that are over after the class of March, long after it, and in the middle of it."""

ORDER = (
    "Order of priority: equal shares by origin; the sentence that ends first; the level of need (Kriminogenik) that "
    'the program serves; the longest waiting; the lot. The lot is drawn with "undian rekaan".'
)


def give(
    people: list[Candidate], offerings: list[Offering], policy: AllocationPolicy = POLICY, **options: Any
) -> Allocation:
    return allocate(people, offerings, policy, on=ON, **options)


def size(least: int, most: int = 20) -> dict[str, Any]:
    program = welding().program
    held = {name: getattr(program, name) for name in type(program).model_fields}
    return {"program": type(program)(**held | {"class_size": ClassSize(least=least, most=most)})}


class TestOnePlace:
    """Three people, one place: the nearest release has it; of the others one waits, one may not join."""

    people = (candidate("rekaan-far", FAR), candidate("rekaan-near", NEAR), candidate("rekaan-gone", GONE))

    def answer(self) -> Allocation:
        return give([*self.people], [welding()])

    def test_the_nearest_to_release_has_it(self):
        assert placed(self.answer()) == {"rekaan-near": "LAS-1"}

    def test_the_others_are_told_why_and_what_would_change_it(self):
        answer = self.answer()
        full = answer.why("rekaan-far").asked[0]
        assert (full.outcome, full.rank, full.of, full.next_in_line) == (Outcome.FULL, 2, 2, 1)
        assert full.decided_by is Criterion.ORIGIN_SHARE  # both are of no known origin: first and second of one group
        gone = answer.why("rekaan-gone").asked[0]
        assert gone.outcome is Outcome.NOT_ADMITTED
        assert gone.reason is not None
        assert "10 March 2026" in gone.reason.en
        assert gone.from_day is None

    def test_it_is_written_in_both_languages(self):
        answer = self.answer()
        assert answer.why("rekaan-near").explain("en").splitlines()[:2] == [
            "rekaan-near, 1 March 2026: has a place in LAS-1",
            "  LAS-1: placed, number 1 of 2 in order.",
        ]
        assert answer.why("rekaan-far").explain().splitlines()[:4] == [
            "rekaan-far, 1 Maret 2026: belum mendapat tempat",
            "  LAS-1: memenuhi syarat, tetapi penuh, urutan 2 dari 2.",
            "    Orang lain didahulukan karena: bagian yang merata menurut daerah asal.",
            "    Antrean ke-1: maju bila ada tempat terbuka.",
        ]
        assert "the sentence is over on 10 March 2026" in answer.why("rekaan-gone").explain("en")

    def test_no_explanation_names_anybody_else(self):
        answer = self.answer()
        for one in self.people:
            for language in LANGUAGES:
                said = answer.why(one.person.reference).explain(language)
                assert sum(other.person.reference in said for other in self.people) == 1
        assert "rekaan" not in answer.explain("en").replace("undian rekaan", "")
        assert "rekaan" not in repr(answer) + repr(answer.record.placed) + repr(answer.unplaced) + repr(self.people[0])

    def test_the_whole_in_numbers(self):
        assert self.answer().explain("en").splitlines()[:6] == [
            "1 March 2026: places given: 1; without a place: 2",
            "  LAS-1: 1 of 1 places filled",
            "    The smallest class has 10, there are 1.",
            "  Not placed (admitted, but full): 1",
            "  Not placed (not admitted): 1",
            ORDER,
        ]
        assert repr(self.answer()) == "Allocation(on=2026-03-01, 1 of 3 people placed)"

    def test_records_are_read_back(self):
        answer = self.answer()
        record = answer.record
        assert AllocationRecord.model_validate_json(record.model_dump_json()) == record
        why = answer.why("rekaan-far")
        assert Why.model_validate_json(why.model_dump_json()) == why

    def test_somebody_who_is_not_here(self):
        with pytest.raises(InvalidError) as caught:
            self.answer().why("rekaan-9")
        assert caught.value.code == "allocation.unknown_person"


class TestWishes:
    def test_a_wish_goes_before_the_order_of_the_library(self):
        people = [candidate("a", NEAR, wishes=("LAS-2", "LAS-1")), candidate("b", FAR, wishes=("LAS-2",))]
        answer = give(people, [welding("LAS-1"), welding("LAS-2")])
        assert placed(answer) == {"a": "LAS-2"}
        assert answer.why("a").asked[1].outcome is Outcome.DEARER

    def test_nobody_is_told_of_a_wish_that_they_did_not_state(self):
        answer = give([candidate("a")], [welding("LAS-1"), welding("LAS-2")])
        assert answer.why("a").asked[1].outcome is Outcome.DEARER
        assert "LAS-2: tidak perlu lagi, karena mendapat tempat yang lebih depan" in answer.why("a").explain()
        assert "ingin" not in answer.why("a").explain()

    def test_nobody_is_placed_where_they_do_not_wish_to_be(self):
        answer = give([candidate("a", wishes=())], [welding()])
        assert placed(answer) == {}
        assert [one.outcome for one in answer.unplaced] == [None]
        assert "No offering is asked for." in answer.why("a").explain("en")
        assert "Not placed (asks for no offering): 1" in answer.explain("en")

    def test_without_a_wish_the_higher_need_goes_first_then_the_earlier_start_then_the_code(self):
        """By hand: work is needed most (9 points), so training goes before prayers that begin earlier."""
        area = ContentArea.KETAQWAAN
        spiritual = welding().program.model_copy(update={"area": area, "code": "PK"})
        offerings = [
            welding("A", starts=date(2026, 3, 3)),
            welding("B"),
            welding("C", starts=date(2026, 3, 3)),
            welding("Z", program=spiritual, area=area),
        ]
        who = candidate("a", file={"scored": (needs_of(PENDIDIKAN_PEKERJAAN=9),)})
        asked = [one.offering for one in give([who], offerings).why("a").asked]
        assert asked == ["B", "A", "C", "Z"]
        assert [one.offering for one in give([candidate("a")], offerings).why("a").asked] == ["B", "Z", "A", "C"]

    @pytest.mark.parametrize(
        ("people", "offerings", "code"),
        [
            ([candidate("a"), candidate("a")], [welding()], "allocation.duplicate_person"),
            ([], [welding(code=None)], "allocation.offering_without_code"),
            ([], [welding(), welding()], "allocation.duplicate_offering"),
            ([candidate("a", wishes=("X",))], [welding()], "allocation.unknown_wish"),
            ([candidate("a", wishes=("LAS-1", "LAS-1"))], [welding()], "allocation.unknown_wish"),
        ],
    )
    def test_what_cannot_be_given_out(self, people, offerings, code):
        with pytest.raises(InvalidError) as caught:
            give(people, offerings)
        assert caught.value.code == code

    def test_a_bare_person_must_be_wrapped(self):
        with pytest.raises(InvalidError) as caught:
            give([candidate("a").person], [welding()])  # type: ignore[list-item]
        assert (caught.value.code, caught.value.field) == ("allocation.not_a_candidate", "people")

    def test_a_day_that_is_a_text(self):
        with pytest.raises(InvalidError) as caught:
            allocate([candidate("a")], [welding()], POLICY, on="2026-03-01")  # type: ignore[arg-type]
        assert caught.value.code == "day.not_a_date"

    @pytest.mark.parametrize(
        ("day", "said", "over"),
        [
            (27, "LAS-1: terisi 1 dari 1 tempat", ()),
            (28, "LAS-1: kegiatan sudah selesai", ("LAS-1",)),
        ],
    )
    def test_an_offering_that_is_over(self, day, said, over):
        """The class ends on 27 March 2026: that day a place is still given, the day after it is over."""
        answer = allocate([candidate("a", FAR)], [welding()], POLICY, on=date(2026, 3, day))
        assert answer.record.over == over
        assert answer.explain().splitlines()[1] == f"  {said}"
        assert ("Kelas terkecil" in answer.explain()) is (not over)


class TestReserved:
    women = (ReservedPlaces(group=ReserveGroup.PEREMPUAN, places=1),)

    def test_a_place_is_kept_for_a_woman(self):
        """By hand: two places, one reserved; the woman is the last by release and has the reserved one."""
        people = [
            candidate("a", NEAR),
            candidate("b", date(2026, 7, 1)),
            candidate("c", FAR, file={"sex": Sex.PEREMPUAN}),
        ]
        answer = give(people, [welding(capacity=2, reserved=self.women)])
        assert placed(answer) == {"a": "LAS-1", "c": "LAS-1"}
        assert answer.why("c").reserved_for is ReserveGroup.PEREMPUAN
        assert "yang disisihkan untuk perempuan" in answer.why("c").explain()
        assert answer.why("a").reserved_for is None

    def test_an_unfilled_one_is_open_unless_the_policy_says_otherwise(self):
        people = [candidate("a"), candidate("b")]
        kept = AllocationPolicy(lot="undian rekaan", release_unfilled=False)
        assert len(placed(give(people, [welding(capacity=2, reserved=self.women)]))) == 2
        assert len(placed(give(people, [welding(capacity=2, reserved=self.women)], kept))) == 1

    def test_no_more_is_kept_than_is_free(self):
        """By hand: one of two places is taken, so that the free one is the reserved one; a man who is nearer waits."""
        people = [candidate("a", NEAR), candidate("b", FAR, file={"sex": Sex.PEREMPUAN})]
        register = Register(enrolments=(enrolment("lain"),))
        offering = welding(capacity=2, reserved=self.women)
        assert placed(give(people, [offering], setting=Setting(register=register))) == {"b": "LAS-1"}
        full = Register(enrolments=(enrolment("lain"), enrolment("lain-2")))
        assert placed(give(people, [offering], setting=Setting(register=full))) == {}


def enrolment(reference: str, code: str = "LAS-1") -> Enrolment:
    return Enrolment(participant_reference=reference, program_code="PM-LAS", offering=code, events=decided(1))


def _waiting(reference: str, day: int, code: str) -> Enrolment:
    kind = EnrolmentEventKind.MENUNGGU_TEMPAT
    event = EnrolmentEvent(kind=kind, on=date(2026, 2, day), actor=EnrolmentActor.BINADIK)
    return Enrolment(participant_reference=reference, program_code="PM-LAS", offering=code, events=(event,))


class TestRegister:
    def test_a_place_that_is_taken_is_not_given_again(self):
        register = Register(enrolments=(enrolment("lain"), enrolment("lain-2", "LAS-2")), offerings=(welding("LAS-2"),))
        answer = give([candidate("a"), candidate("b")], [welding(capacity=2)], setting=Setting(register=register))
        assert len(placed(answer)) == 1
        assert answer.free == {"LAS-1": 1}

    def test_who_is_in_the_program_already_is_not_placed_in_it_again(self):
        answer = give(
            [candidate("a")], [welding(capacity=2)], setting=Setting(register=Register(enrolments=(enrolment("a"),)))
        )
        assert placed(answer) == {}
        assert answer.why("a").asked[0].outcome is Outcome.NOT_ADMITTED

    def test_the_register_tells_since_when_somebody_waits(self):
        """By hand: b waits since 3 February (and since 5 February elsewhere), a since 4 February; b goes first."""
        waits = (("a", 4, "LAS-1"), ("b", 5, "LAS-1"), ("b", 3, "LAS-2"))
        register = Register(enrolments=tuple(_waiting(*one) for one in waits))
        criteria = (Criterion.WAITING, Criterion.LOT)
        policy = AllocationPolicy(lot="a", criteria=criteria)
        answer = give([candidate("a"), candidate("b")], [welding()], policy, setting=Setting(register=register))
        assert placed(answer) == {"b": "LAS-1"}
        told = [candidate("a", waiting_since=date(2026, 2, 2)), candidate("b")]
        assert placed(give(told, [welding()], policy, setting=Setting(register=register))) == {"a": "LAS-1"}

    def test_enrolments_count_for_the_smallest_class(self):
        register = Register(enrolments=(enrolment("lain"),))
        answer = give([candidate("a")], [welding(capacity=9, **size(2))], setting=Setting(register=register))
        assert answer.below_least == ()
        assert [(one.people, one.least) for one in give([candidate("a")], [welding(**size(2))]).below_least] == [(1, 2)]

    def test_a_class_that_is_dropped(self):
        policy = AllocationPolicy(lot="undian rekaan", drop_below_least=True)
        answer = give([candidate("a")], [welding(**size(2))], policy)
        assert placed(answer) == {}
        assert [one.dropped for one in answer.below_least] == [True]
        assert answer.why("a").asked[0].outcome is Outcome.DROPPED
        assert "tidak jadi diadakan" in answer.explain()
        assert "there are only 0: not held" in answer.explain("en")

    def test_a_class_without_a_smallest_size(self):
        program = welding().program.model_copy(update={"class_size": None})
        assert give([], [welding(program=program)]).below_least == ()


class TestNotKnown:
    def test_who_is_not_established_is_never_placed_and_told_which_facts_are_missing(self):
        who = candidate("a", file={"discipline": None})
        answer = give([who], [welding()])
        assert placed(answer) == {}
        asked = answer.why("a").asked[0]
        assert (asked.outcome, asked.missing) == (Outcome.NOT_ESTABLISHED, ("coaching.discipline",))
        assert answer.unplaced[0].outcome is Outcome.NOT_ESTABLISHED
        assert "cases of discipline" in answer.why("a").explain("en")

    def test_what_the_file_does_not_hold_is_named(self):
        why = give([candidate("a")], [welding()]).why("a")
        assert why.not_known == (Criterion.ORIGIN_SHARE, Criterion.NEED, Criterion.WAITING)
        assert "Not in the file" in why.explain("en")
        known = {"origin": "Bontang", "scored": (needs_of(),)}
        whole = give([candidate("a", waiting_since=ON, file=known)], [welding()]).why("a")
        assert whole.not_known == ()
        assert "Not in the file" not in whole.explain("en")

    def test_people_whom_the_scope_is_not_for(self):
        people = [Candidate(person=Tahanan(reference="t")), Candidate(person=Klien(reference="k"))]
        answer = give(people, [welding(capacity=2)])
        assert [one.outcome for one in answer.unplaced] == [Outcome.NOT_ADMITTED] * 2  # the scope is for others

    def test_the_first_day_on_which_somebody_could_be_admitted(self):
        """The class runs since 23 February; the person is in isolation up to and without 10 March."""
        held = Period(start=date(2026, 2, 25), end=date(2026, 3, 10))
        case = DisciplineCase(level=DisciplineLevel.SEDANG, on=date(2026, 2, 24), isolation=held)
        answer = give([candidate("a", file={"discipline": (case,)})], [welding(starts=date(2026, 2, 23))])
        assert answer.why("a").asked[0].from_day == date(2026, 3, 10)
        assert "Dapat memenuhi syarat mulai 10 Maret 2026" in answer.why("a").explain()


class TestPolicy:
    def test_a_default_that_is_switched_off(self):
        setting = Setting(admission=AdmissionPolicy(without=(EntryKind.NOT_ISOLATED,)))
        people = [candidate("a", file={"discipline": None})]
        assert placed(give(people, [welding()], setting=setting)) == {"a": "LAS-1"}

    def test_a_policy_of_the_unit_does_not_say_that_it_is_a_proposal_of_this_library(self):
        unit = Basis(kind=BasisKind.LOCAL_POLICY, guidance=("PATI",))
        answer = give(
            [candidate("a")], [welding(**size(1)), welding("LAS-2", **size(1))], AllocationPolicy(lot="a", basis=unit)
        )
        assert answer.explain("en").splitlines()[-1].startswith("Order of priority")
        assert "proposal of this library" in give([], [welding()]).explain("en")

    def test_another_lot_can_give_another_order(self):
        """Nothing is known of either: only the lot tells them apart, and 20 lots do not all fall alike."""
        people = [candidate("a"), candidate("b")]
        held = {tuple(placed(give(people, [welding()], AllocationPolicy(lot=f"undian {n}")))) for n in range(20)}
        assert held == {("a",), ("b",)}


class TestBestTotal:
    people = (candidate("a", NEAR, wishes=("LAS-1", "LAS-2")), candidate("b", FAR, wishes=("LAS-1",)))

    def benefit(self, one: Candidate, offering: Offering) -> int:
        return 8 if (one.person.reference, offering.code) == ("a", "LAS-2") else 9

    def test_the_sum_is_greater_and_somebody_is_passed_over(self):
        """By hand: by priority a has LAS-1 and b nothing, 9; for the sum a has LAS-2 and b LAS-1, 8 + 9 = 17."""
        offerings = [welding("LAS-1"), welding("LAS-2")]
        assert placed(give([*self.people], offerings)) == {"a": "LAS-1"}
        best = allocate_for_total(self.people, offerings, POLICY, self.benefit, on=ON)
        assert placed(best) == {"a": "LAS-2", "b": "LAS-1"}
        assert best.why("a").asked[0].outcome is Outcome.OUTWEIGHED
        assert "sum of all benefits is greater without it" in best.why("a").explain("en")
        assert "only settles equal sums" in best.explain("en")

    def test_who_is_not_admitted_is_not_placed_for_any_sum(self):
        best = allocate_for_total([candidate("a", GONE)], [welding()], POLICY, lambda *_: 99, on=ON)
        assert placed(best) == {}


# ---- laws


@st.composite
def worlds(draw: st.DrawFn) -> tuple[list[Candidate], list[Offering]]:
    offerings = [
        welding(
            f"LAS-{number}",
            capacity=draw(st.integers(1, 2)),
            reserved=TestReserved.women if draw(st.booleans()) else (),
        )
        for number in range(draw(st.integers(1, 3)))
    ]
    codes = [offering.code or "" for offering in offerings]
    people = [
        candidate(
            f"r-{number}",
            draw(st.sampled_from([GONE, NEAR, FAR])),
            wishes=draw(st.none() | st.lists(st.sampled_from(codes), unique=True).map(tuple)),
            waiting_since=draw(st.none() | st.just(ON)),
            file={
                "discipline": draw(st.sampled_from([(), (), None])),
                "origin": draw(st.sampled_from([None, "Bontang", "Kutai Timur"])),
                "sex": draw(st.sampled_from([None, Sex.PEREMPUAN, Sex.LAKI_LAKI])),
            },
        )
        for number in range(draw(st.integers(0, 6)))
    ]
    return people, offerings


class TestLaws:
    @settings(max_examples=40)
    @given(worlds())
    def test_every_place_is_given_to_somebody_admitted_and_none_beyond_what_there_is(self, world):
        people, offerings = world
        answer = give(people, offerings)
        persons = {one.person.reference: one.person for one in people}
        by_code = {offering.code: offering for offering in offerings}
        held = [place.offering for place in answer.placed]
        for place in answer.placed:
            admission = by_code[place.offering].admit(persons[place.participant_reference], on=ON, register=Register())
            assert admission.admitted is Status.MET
        assert all(held.count(offering.code or "") <= offering.capacity for offering in offerings)
        assert len({place.participant_reference for place in answer.placed}) == len(answer.placed)
        assert len(answer.placed) + len(answer.unplaced) == len(people)

    @settings(max_examples=40)
    @given(worlds(), st.randoms(use_true_random=False))
    def test_the_order_of_people_and_offerings_changes_nothing(self, world, rng):
        people, offerings = world
        answer = give(people, offerings).record
        rng.shuffle(people)
        rng.shuffle(offerings)
        assert give(people, offerings).record == answer

    @settings(max_examples=40)
    @given(worlds())
    def test_whoever_is_told_full_stands_behind_every_open_place(self, world):
        people, offerings = world
        answer = give(people, offerings)
        open_ranks = {
            offering.code: [one.rank for one in answer.placed if one.offering == offering.code and not one.reserved_for]
            for offering in offerings
        }
        for one in people:
            for asked in answer.why(one.person.reference).asked:
                if asked.outcome is Outcome.FULL:
                    assert asked.rank is not None
                    assert all(rank < asked.rank for rank in open_ranks[asked.offering])
                    assert (asked.decided_by is None) == (not open_ranks[asked.offering])


@pytest.mark.parametrize(("birth", "code"), [(date(2008, 3, 27), None), (date(2008, 3, 28), "LAS-1")])
def test_a_child_who_turns_18_during_the_class_gets_no_place(birth, code):
    """The class ends on 27 March 2026."""
    adult = candidate("rekaan-1").person
    young = AnakBinaan(reference="rekaan-1", birth_date=birth, sentence=adult.sentence, coaching=adult.coaching)
    answer = allocate([Candidate(person=young)], [welding()], POLICY, on=date(2026, 3, 1))
    assert placed(answer).get("rekaan-1") == code


def test_who_is_released_soonest_goes_first_also_where_the_end_is_not_exact():
    """Over on 1 June 2026 at the earliest, against 10 January 2029."""
    near, far = candidate("dekat", ends=date(2026, 6, 1)).person, candidate("jauh", ends=date(2029, 1, 10))
    open_end = near.model_copy(update={"sentence": near.sentence.model_copy(update={"subsidiaries": None})})
    policy = AllocationPolicy(lot="undian", criteria=(Criterion.NEAREST_RELEASE, Criterion.LOT))
    answer = allocate([Candidate(person=open_end), far], [welding()], policy, on=date(2026, 3, 1))
    assert placed(answer) == {"dekat": "LAS-1"}
