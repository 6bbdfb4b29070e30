"""What every finding of the pairs must be: anchored, mendable in both languages, and silent about people."""

from __future__ import annotations

import pytest
from pair_form import Half, Pair
from pair_records import third_party
from pairs_activities import PAIRS as ACTIVITIES
from pairs_figures import PAIRS as FIGURES
from pairs_later import PAIRS as LATER
from test_invariant_pairs import ASKED, found

from pembinaan.agreements import ReviewFinding, Severity
from pembinaan.agreements.money import DprdApproval
from pembinaan.law.guidance import GUIDANCE
from pembinaan.law.instruments import instrument, provision

REVIEWED = [case for case in ASKED if case.values[1].fault is None]


@pytest.mark.parametrize(("name", "pair"), REVIEWED)
def test_each_finding_is_anchored_and_says_how_to_mend(name: str, pair: Pair):
    for finding in found(name, pair.fails):
        assert finding.cites or finding.guidance
        assert set(finding.guidance) <= set(GUIDANCE)
        assert all(provision(cite) if cite.pasal else instrument(cite.instrument) for cite in finding.cites)
        assert finding.mend["id"]
        assert finding.mend["en"]
        assert not set("{}") & set(finding.explain("id") + finding.explain("en"))
        assert (finding.confidence is None) is (finding.basis == "design")
        assert ReviewFinding.model_validate_json(finding.model_dump_json()) == finding


def test_a_reference_that_looks_like_a_person_is_never_printed():
    for pair in ACTIVITIES["E4"]:
        (finding,) = found("E4", pair.fails)
        written = finding.explain("id") + finding.explain("en") + finding.model_dump_json()
        assert "3201234567890123" not in written
        assert "Budi" not in written


def test_c6_taken_strictly_makes_an_error_of_figures_that_differ():
    half = FIGURES["F2"][0].fails
    agreement = half.make()
    told = {one.id: one.severity for one in agreement.review(on=half.on, strict=("C6",))}
    assert told["F2"] is Severity.ERROR
    assert [(one.conflict, one.severity) for one in found("F2", half)] == [("C6", Severity.WARN)]


def test_x1_of_a_third_party_cites_what_carries_the_rule_over():
    (finding,) = found("X1", Half(lambda: third_party(funding=(), dprd=DprdApproval(burdens=True))))
    assert [str(cite) for cite in finding.cites] == ["Pasal 6 ayat (2) PP 28/2018", "Pasal 19 ayat (1) PP 28/2018"]


def test_what_is_wanting_is_told_once_with_how_often_and_since_when():
    (finding,) = found("M1", LATER["M1"][4].fails)
    assert finding.what["id"] == "Monev: 2 belum ada, yang pertama untuk masa 18 Maret 2024 sampai 31 Maret 2024."
