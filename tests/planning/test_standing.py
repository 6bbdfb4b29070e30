"""How a person stands by each criterion: known days, levels of need, and what is not known."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest
from planning_cases import FACTOR, ON, POLICY, facts, filed, needs_of, person, sentence
from pydantic import ValidationError

from pembinaan.agreements.contents import ContentArea
from pembinaan.core.duration import Duration
from pembinaan.core.errors import problems
from pembinaan.core.fingerprint import fingerprint
from pembinaan.eligibility.admission.conditions.of_sentence import Bound
from pembinaan.eligibility.case import Case
from pembinaan.participants.bimbingan import Bimbingan, ReleaseKind
from pembinaan.participants.coaching.levels import Instrument, Sex
from pembinaan.participants.coaching.records import ScoredAssessment
from pembinaan.participants.people import AnakBinaan, Klien, Tahanan
from pembinaan.participants.sentence import LifeSentence
from pembinaan.participants.subsidiaries import Subsidiary
from pembinaan.planning.criteria import NEEDS, AllocationPolicy, Candidate, Criterion, OriginWeight
from pembinaan.planning.standing import LAST, NEVER, facts_of, is_of_group, value_of
from pembinaan.programs.offering_parts import ReserveGroup

LIFE = LifeSentence(clock_starts=date(2010, 5, 3), judgment_final_on=date(2010, 5, 3))
TRAINING, REHAB, COUNSEL = ContentArea.KETERAMPILAN_KERJA, ContentArea.KESEHATAN, ContentArea.SIKAP_PERILAKU


BOUNDS: tuple[Bound, ...] = ("earliest_expiry", "latest_expiry")


class TestRelease:
    def test_the_day_on_which_the_sentence_is_over(self):
        """By hand: three years from 10 January 2024 are over on 10 January 2027."""
        assert facts(person()).release == date(2027, 1, 10).toordinal()

    def test_a_sentence_without_end_stands_behind_every_day(self):
        assert facts(person(sentence=LIFE)).release == NEVER > date(2999, 1, 1).toordinal()

    @pytest.mark.parametrize("fact", ["subsidiaries", "interruptions"])
    def test_an_end_that_is_not_exact_counts_by_its_bound(self, fact):
        """What is not known can only make it later than 10 January 2027; how much later, nobody knows."""
        who = person(sentence=sentence(**{fact: None}))
        assert facts(who).release == date(2027, 1, 10).toordinal()
        assert not facts(who).unknown(Criterion.NEAREST_RELEASE)
        late = facts_of(Candidate(person=who), Case(who), POLICY, ON, "latest_expiry")
        assert late.release == LAST

    def test_by_the_latest_expiry_a_fine_not_known_to_be_paid_counts(self):
        """By hand: a month of thirty days for the fine, from 10 January 2027."""
        fine = Subsidiary(term=Duration(months=1), replaces="denda", status=None)
        who = person(sentence=sentence(subsidiaries=(fine,)))
        days = [facts_of(Candidate(person=who), Case(who), POLICY, ON, by).release for by in BOUNDS]
        assert days == [date(2027, 1, 10).toordinal(), date(2027, 2, 9).toordinal()]

    @pytest.mark.parametrize(
        "who", [person(sentence=sentence(remissions=None)), Tahanan(reference="a"), Klien(reference="a")]
    )
    def test_what_is_not_known_stands_behind_all(self, who):
        held = facts(who)
        assert held.release == LAST > NEVER
        assert held.unknown(Criterion.NEAREST_RELEASE)

    def test_a_klien_was_released_when_the_guidance_began(self):
        guided = Klien(reference="a", bimbingan=Bimbingan(kind=next(iter(ReleaseKind)), start=date(2026, 1, 5)))
        assert facts(guided).release == date(2026, 1, 5).toordinal()


class TestNeed:
    @pytest.mark.parametrize(("points", "value"), [(0, 3), (2, 3), (3, 2), (6, 2), (7, 1), (8, 1), (9, 0), (10, 0)])
    def test_education_and_work_lead_to_training(self, points, value):
        """Levels of that factor end at 2, 6, 8 and 10 points; the highest level stands at 0."""
        held = facts(person(**filed(scored=(needs_of(PENDIDIKAN_PEKERJAAN=points),))))
        assert value_of(held, Criterion.NEED, TRAINING, NEEDS) == value
        assert value_of(held, Criterion.NEED, ContentArea.LATIHAN_PRODUKSI, NEEDS) == value

    def test_each_factor_leads_to_its_own_programs(self):
        """By hand: 6 points on narcotics are very high, 5 on antisocial attitude high."""
        held = facts(person(**filed(scored=(needs_of(NARKOBA_ALKOHOL=6, SIKAP_ANTI_SOSIAL=5),))))
        assert [value_of(held, Criterion.NEED, area, NEEDS) for area in (REHAB, COUNSEL, TRAINING)] == [0, 1, 3]

    def test_a_program_that_serves_no_need_makes_no_difference(self):
        held = facts(person(**filed(scored=(needs_of(NARKOBA_ALKOHOL=6),))))
        assert value_of(held, Criterion.NEED, ContentArea.KETAQWAAN, NEEDS) == 4
        assert not held.unknown(Criterion.NEED)

    @pytest.mark.parametrize(
        "scored",
        [
            None,
            (),
            (needs_of(on=ON + timedelta(days=1)),),
            (needs_of().model_copy(update={"items": ()}),),
            (ScoredAssessment(instrument=Instrument.ISPN, assessed_on=ON, hundredths=4468),),
        ],
        ids=["not held", "none", "later", "not complete", "another instrument"],
    )
    def test_without_a_whole_assessment_the_need_is_not_known(self, scored):
        held = facts(person(**filed(scored=scored)))
        assert held.unknown(Criterion.NEED)
        assert value_of(held, Criterion.NEED, TRAINING, NEEDS) == 4

    def test_the_latest_assessment_until_the_day_counts(self):
        old, new = needs_of(date(2025, 1, 5), PENDIDIKAN_PEKERJAAN=10), needs_of(ON, PENDIDIKAN_PEKERJAAN=3)
        for scored in ((old, new), (new, old)):
            assert value_of(facts(person(**filed(scored=scored))), Criterion.NEED, TRAINING, NEEDS) == 2


class TestTheRest:
    def test_waiting_and_origin(self):
        held = facts(person(**filed(origin="Bontang")), waiting_since=date(2026, 1, 2))
        assert (held.origin, held.waiting) == ("Bontang", date(2026, 1, 2).toordinal())
        assert not any(held.unknown(one) for one in (Criterion.ORIGIN_SHARE, Criterion.WAITING, Criterion.LOT))
        assert value_of(held, Criterion.WAITING, TRAINING, NEEDS) == date(2026, 1, 2).toordinal()

    def test_neither_known(self):
        held = facts(person())
        assert held.unknown(Criterion.ORIGIN_SHARE)
        assert held.unknown(Criterion.WAITING)
        assert value_of(held, Criterion.NEAREST_RELEASE, TRAINING, NEEDS) == date(2027, 1, 10).toordinal()

    def test_the_lot_is_drawn_with_the_words_of_the_policy(self):
        held = facts(person("rekaan-7"))
        assert held.lot == int(fingerprint(["undian rekaan", "rekaan-7"]), 16)
        assert held.lot != facts(person("rekaan-7"), AllocationPolicy(lot="lain")).lot

    @pytest.mark.parametrize(
        ("moved", "of_it"),
        [(None, True), (ON + timedelta(days=1), True), (ON, False), (ON - timedelta(days=1), False)],
    )
    def test_a_child_is_of_the_group_until_the_transfer(self, moved, of_it):
        child = AnakBinaan(reference="a", birth_date=date(2009, 5, 1), sentence=sentence(), transferred_on=moved)
        assert is_of_group(child, ReserveGroup.ANAK_BINAAN, ON) is of_it
        assert not is_of_group(person(), ReserveGroup.ANAK_BINAAN, ON)

    def test_only_who_is_known_to_be_a_woman_is_of_the_group(self):
        assert is_of_group(person(**filed(sex=Sex.PEREMPUAN)), ReserveGroup.PEREMPUAN, ON)
        for other in (person(), person(**filed()), person(**filed(sex=Sex.LAKI_LAKI))):
            assert not is_of_group(other, ReserveGroup.PEREMPUAN, ON)


class TestPolicy:
    @pytest.mark.parametrize(
        ("changed", "code"),
        [
            ({"criteria": (Criterion.NEED,)}, "allocation.criteria"),
            ({"criteria": ()}, "allocation.criteria"),
            ({"criteria": (Criterion.LOT, Criterion.NEED)}, "allocation.criteria"),
            ({"criteria": (Criterion.NEED, Criterion.NEED, Criterion.LOT)}, "allocation.criteria"),
            ({"origin_weights": (OriginWeight(origin="Bontang", weight=Fraction(0)),)}, "allocation.origin_weights"),
            (
                {"origin_weights": (OriginWeight(origin=None, weight=Fraction(1)),) * 2},
                "allocation.origin_weights",
            ),
        ],
    )
    def test_what_contradicts_itself_is_refused(self, changed, code):
        with pytest.raises(ValidationError) as caught:
            AllocationPolicy(lot="a", **changed)
        assert [problem.code for problem in problems(caught.value)] == [code]

    def test_it_is_read_back(self):
        policy = AllocationPolicy(
            lot="a",
            criteria=(Criterion.WAITING, Criterion.LOT),
            origin_weights=(OriginWeight(origin="Bontang", weight=Fraction(3, 2)),),
        )
        assert AllocationPolicy.model_validate_json(policy.model_dump_json()) == policy
        assert policy.weights == {"Bontang": Fraction(3, 2)}

    def test_each_factor_is_served_once_and_the_table_names_what_the_digest_names(self):
        """The digest: education and work, narcotics, antisocial attitude; nothing else."""
        named = [item.factor for item in NEEDS]
        assert named == [FACTOR.PENDIDIKAN_PEKERJAAN, FACTOR.NARKOBA_ALKOHOL, FACTOR.SIKAP_ANTI_SOSIAL]
        assert POLICY.needs == NEEDS
