"""What every finding of the pairs must be: anchored, mendable in both languages, and silent about people."""

from __future__ import annotations

from datetime import date

import pytest
from agreement_cases import KESATU, PRESS, complete, in_force
from monitoring_cases import report
from pair_form import ON, Half, Pair
from pair_records import happened, partnership, plan, third_party
from pairs_activities import PAIRS as ACTIVITIES
from pairs_figures import PAIRS as FIGURES
from pairs_later import PAIRS as LATER
from test_invariant_pairs import ASKED, found

from pembinaan.agreements import EventKind, FundingItem, FundingSource, ReviewFinding, Severity, StateCode
from pembinaan.agreements.coordination import Reporter
from pembinaan.agreements.figures import ClaimedState
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


def test_without_a_correctional_party_no_correctional_law_is_cited():
    grant = (FundingItem(source=FundingSource.HIBAH, payer=KESATU),)
    draft = third_party(duties=(), clauses=(), funding=grant)
    told = {one.id: {cite.instrument for cite in one.cites} for one in draft.review(on=ON)}
    for name in ("H1", "K4", "B2"):
        assert told[name] == {"UU 23/2014", "PP 28/2018"}


def test_a_partnership_rests_its_work_plan_on_the_law_of_partnerships():
    (finding,) = [one for one in partnership(work_plan=plan()).review(on=ON) if one.id == "W4"]
    assert [str(cite) for cite in finding.cites] == ["Pasal 89 ayat (1) UU 22/2022", "Pasal 2 PP 57/1999"]


def test_that_no_report_is_known_is_told_once_and_what_is_wanting_for_each_who_owes_it():
    on = date(2024, 9, 27)
    unknown = found("L1", Half(in_force, on=on))
    owed = found("L1", Half(lambda: in_force(reports=()), on=on))
    sent = found("L1", Half(lambda: in_force(reports=(report(Reporter.OPD, date(2024, 9, 17)),)), on=on))
    assert [one.what["en"].split(":")[0] for one in unknown] == [
        "The periodic reports of party KESATU, KEDUA to the Minister"
    ]
    assert [one.what["en"].split(" to the Minister")[0][-6:] for one in owed] == ["KESATU", " KEDUA"]
    assert ["KESATU" in one.what["en"] for one in sent] == [True]


def test_talks_that_are_recorded_are_no_claim_too_high():
    claim = ClaimedState(code=StateCode.DIBAHAS, source=PRESS)
    draft = happened(EventKind.DRAF_DISERAHKAN, date(2024, 2, 5))
    talks = happened(EventKind.DITERIMA_DIBAHAS, date(2024, 2, 12))
    told = found("Z3", Half(lambda: complete(events=(draft, talks), claimed_state=claim)))
    assert [one.missing for one in told] == ["events.DITANDATANGANI"]
    low = claim.model_copy(update={"code": StateCode.PENJAJAKAN})
    told = found("Z3", Half(lambda: complete(events=(draft,), claimed_state=low)))
    assert [one.missing for one in told] == ["events.DITANDATANGANI"]
