from __future__ import annotations

import copy
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from eligibility.cases import (
    FOR_NARAPIDANA,
    GRANT_DAY,
    LIFE,
    NAME,
    NIK,
    OVER,
    REGISTER,
    TWO_THIRDS_DAY,
    answered,
    finding,
    person,
    remisi_umum,
    sanction,
    sentence,
)
from eligibility.procedure_cases import child
from pembinaan.core.duration import Duration
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.eligibility.condition import NOT_ASKED
from pembinaan.eligibility.decision import Decision, DecisionRecord, source_of
from pembinaan.eligibility.rights import RIGHTS, decide
from pembinaan.law.citation import Citation
from pembinaan.law.instruments import Confidence
from pembinaan.law.readings import Readings
from pembinaan.participants.records import ParticipationReport, Predicate, RiskFinding, SecurityLevel
from pembinaan.participants.sentence import Interruption, InterruptionKind

PB = "pembebasan_bersyarat"


NOT_ACTIVE = ParticipationReport(reported_on=date(2024, 7, 1), active=False, predicate=Predicate.CUKUP_BAIK)


ROLLING = Readings(pb_conduct_window="rolling")


def release(on: date = TWO_THIRDS_DAY, readings: Readings | None = None, **changed: Any) -> Decision:
    return decide(PB, person(**changed), on=on, readings=readings or Readings())


# ---- the record


def test_the_record_of_somebody_who_meets_everything():
    record = release().record
    assert (record.right, record.reference, record.on) == (PB, "rekaan-3", TWO_THIRDS_DAY)
    assert record.title == Text(id="Pembebasan bersyarat", en="Conditional release (pembebasan bersyarat)")
    assert (record.status, record.since, record.earliest) == ("MET", TWO_THIRDS_DAY, TWO_THIRDS_DAY)
    assert (record.earliest_possible, record.next_change) == (TWO_THIRDS_DAY, OVER)
    assert (record.binding, record.missing, record.missing_then) == ("served", (), ())
    assert (record.projection, record.recorded_until) == (False, date(2026, 11, 24))
    assert record.warnings == ()
    assert [item.code for item in record.findings] == [
        "not_life_or_death",
        "serving",
        "served",
        "clean_before_fraction",
        "rights_not_postponed",
        "program_followed_well",
        "active_in_pembinaan",
        "risk_reduced",
        "community_accepts",
        "asimilasi_not_revoked",
    ]
    assert {item.status for item in record.findings} == {"MET"}


def test_a_finding_that_is_met():
    found = finding(release(), "served")
    assert (found.status, found.since, found.met_from) == ("MET", TWO_THIRDS_DAY, TWO_THIRDS_DAY)
    assert (found.reason, found.missing) == (None, ())
    assert found.title == Text(
        id="sudah menjalani 2/3 masa pidana, paling sedikit 9 bulan",
        en="2/3 of the sentence served, at least 9 months",
    )
    assert [(str(source.citation), source.confidence) for source in found.sources] == [
        ("Pasal 43 ayat (2) huruf a PP 99/2012", Confidence.VERIFIED),
        ("Pasal 10 ayat (3) UU 22/2022", Confidence.VERIFIED),
        ("Pasal 72 ayat (1) UU 1/2023", Confidence.VERIFIED),
    ]


def test_a_finding_that_is_not_met():
    """Last served on 6 September 2025: 271 days later is 4 June 2026."""
    decision = release(readings=ROLLING, sanctions=(sanction(date(2025, 9, 1), date(2025, 9, 6)),))
    found = finding(decision, "clean_before_fraction")
    assert (found.status, found.since, found.met_from) == ("NOT_MET", date(2025, 9, 1), date(2026, 6, 4))
    assert found.missing == ()
    assert found.reason == Text(
        id="hukuman disiplin dijatuhkan 1 September 2025, hari terakhirnya 6 September 2025",
        en="disciplinary sanction imposed on 1 September 2025, last day 6 September 2025",
    )
    assert (decision.record.earliest, decision.record.binding) == (date(2026, 6, 4), "clean_before_fraction")


def test_a_condition_that_is_only_no_longer_asked_one_day_is_not_met_from_then():
    """A term of 5 months stays under 6; on the 21st birthday, 4 March 2031, it is no longer asked as of a child."""
    short = sentence(clock_starts=date(2026, 5, 1), judgment_final_on=date(2026, 5, 1), terms=(Duration(months=5),))
    found = finding(decide("pmp_umum", child(sentence=short), on=date(2026, 8, 17)), "term_at_least")
    assert (found.status, found.met_from) == ("NOT_MET", None)


def test_a_finding_that_is_not_known():
    found = finding(release(risk_findings=None), "risk_reduced")
    assert (found.status, found.met_from, found.missing) == ("UNKNOWN", None, ("risk_findings",))


def test_a_reading_is_named_with_its_value_and_whether_it_was_chosen():
    chosen = Readings(risk_reduction="ispn_lower_class")
    named = {reading.name: (reading.value, reading.is_default) for reading in release(readings=chosen).record.readings}
    assert named == {
        "nine_month_test": ("both", True),
        "nine_months_where": ("count_detention", True),
        "risk_reduction": ("ispn_lower_class", False),
    }


def test_readings_that_cannot_change_the_answer_are_left_out():
    def named(**changed: Any) -> set[str]:
        return {reading.name for reading in release(**changed).record.readings}

    always = {"nine_month_test", "nine_months_where", "risk_reduction"}
    assert named() == always
    assert named(sentence=sentence(remissions=(remisi_umum(1, date(2024, 8, 17)),))) == always | {"fraction_base"}
    assert named(sentence=sentence(remissions=None)) == always | {"fraction_base"}
    assert named(sentence=sentence(subsidiaries=None)) == always | {"subsidiaries_in_fraction", "pb_while_in_default"}
    assert named(sanctions=None) == always | {"pb_conduct_window"}
    assert named(sanctions=(sanction(date(2024, 2, 1), date(2024, 2, 1)),)) == always | {"pb_conduct_window"}


def test_a_life_sentence_has_readings_about_itself_only():
    assert {reading.name for reading in release(sentence=LIFE).record.readings} == {"risk_reduction"}


def test_warnings_of_conditions_are_collected():
    decision = decide("remisi_umum", person(security_level=SecurityLevel.SUPER_MAXIMUM), on=GRANT_DAY)
    assert [warning.id for warning in decision.record.warnings] == [
        (
            "Menurut sumber sekunder, Pasal 27 Permenkumham 35/2018 menutup remisi bagi penempatan super maximum;"
            " periksa naskahnya."
        )
    ]


def test_a_remission_that_counts_only_once_granted_is_noted():
    """Three months would make 12 October 2025; granted on 25 December."""
    late = sentence(remissions=(remisi_umum(3, date(2025, 12, 25)),))
    (note,) = release(sentence=late).record.warnings
    assert "12 Oktober 2025" in note.id
    assert "25 Desember 2025" in note.id
    in_time = sentence(remissions=(remisi_umum(3, date(2025, 8, 17)),))
    assert release(sentence=in_time).record.warnings == ()
    assert release(sentence=sentence(remissions=None)).record.warnings == ()


# ---- JSON, equality, privacy


def test_every_record_is_itself_again_after_json():
    for _, _, decision in answered():
        assert DecisionRecord.model_validate_json(decision.record.model_dump_json()) == decision.record


def test_the_record_is_strict_and_frozen():
    record = release().record
    with pytest.raises(ValidationError):
        DecisionRecord.model_validate({**record.model_dump(), "extra": 1})
    with pytest.raises(ValidationError):
        record.status = "MET"  # type: ignore[misc]


def test_equal_when_the_records_are():
    assert release() == release()
    assert hash(release()) == hash(release())
    assert release() != release(on=date(2026, 1, 11))
    assert release() != release(risk_findings=None)
    assert release() != "a decision"
    assert len({release(), release(), release(risk_findings=None)}) == 2


def test_the_record_is_made_once():
    decision = release()
    assert decision.record is decision.record
    assert copy.copy(decision) == decision


def test_repr():
    assert repr(release()) == "Decision('pembebasan_bersyarat', on=2026-01-10, status=MET)"
    assert repr(release(risk_findings=())) == "Decision('pembebasan_bersyarat', on=2026-01-10, status=UNKNOWN)"


@pytest.mark.parametrize("right", FOR_NARAPIDANA)
def test_nobody_is_named(right: str):
    decision = decide(right, person(), on=TWO_THIRDS_DAY)
    written = [
        repr(decision),
        repr(decision.record),
        decision.record.model_dump_json(),
        *(decision.explain(language, style) for language in ("id", "en") for style in ("text", "markdown")),  # type: ignore[arg-type]
    ]
    for text in written:
        for secret in (NAME, NIK, REGISTER, "1990"):
            assert secret not in text


# ---- status, days, binding


def test_the_status_is_that_of_the_day():
    assert release(date(2026, 1, 9)).status is Status.NOT_MET
    assert release(date(2026, 1, 9)).record.status == "NOT_MET"
    assert release().status is Status.MET
    assert release(risk_findings=None).record.status == "UNKNOWN"


def test_the_earliest_day():
    assert release(date(2025, 3, 3)).earliest == TWO_THIRDS_DAY
    assert release(date(2026, 5, 4)).earliest == TWO_THIRDS_DAY
    assert release(OVER).earliest is None
    assert release(OVER).earliest_possible is None


def test_the_earliest_day_is_of_the_stretch_that_holds_the_day():
    """Open from 10 January, closed by an escape on 1 March, open again on the return on 1 April 2026."""
    away = Interruption(start=date(2026, 3, 1), end=date(2026, 4, 1), kind=InterruptionKind.PELARIAN)
    escaped = sentence(interruptions=(away,))
    assert release(date(2026, 2, 2), sentence=escaped).earliest == TWO_THIRDS_DAY
    assert release(date(2026, 2, 2), sentence=escaped).next_change == date(2026, 3, 1)
    assert release(date(2026, 3, 2), sentence=escaped).earliest == date(2026, 4, 1)
    assert release(date(2026, 5, 4), sentence=escaped).earliest == date(2026, 4, 1)
    assert release(date(2026, 5, 4), sentence=escaped).record.since == date(2026, 4, 1)
    assert release(date(2026, 5, 4), sentence=escaped).next_change == date(2027, 2, 10)


def test_the_earliest_possible_day_is_the_day_asked_about_when_it_is_open():
    assert release(date(2026, 5, 4)).earliest_possible == date(2026, 5, 4)
    assert release(date(2026, 5, 4), risk_findings=None).earliest_possible == date(2026, 5, 4)
    assert release(date(2025, 5, 5), risk_findings=None).earliest_possible == TWO_THIRDS_DAY


def test_next_change():
    assert release(date(2024, 1, 9)).next_change == TWO_THIRDS_DAY
    assert release(OVER).next_change is None


def test_what_binds_when_several_are_not_met_is_the_last_to_be_met():
    """2/3 on 10 January, conduct clean on 4 June, rights postponed until 1 September 2026."""
    held = (sanction(date(2025, 9, 1), date(2025, 9, 6), date(2026, 9, 1)),)
    assert release(date(2025, 10, 1), ROLLING, sanctions=held).binding.code == "rights_not_postponed"  # type: ignore[union-attr]
    held = (sanction(date(2025, 9, 1), date(2025, 9, 6), date(2026, 2, 2)),)
    assert release(date(2025, 10, 1), ROLLING, sanctions=held).binding.code == "clean_before_fraction"  # type: ignore[union-attr]


def test_what_binds_when_one_is_never_met():
    held = (sanction(date(2025, 9, 1), date(2025, 9, 6)),)
    never = release(date(2025, 10, 1), ROLLING, sanctions=held, participation=(NOT_ACTIVE,))
    assert never.binding is not None
    assert never.binding.code == "program_followed_well"


def test_what_binds_when_facts_are_missing_is_the_first():
    gaps = release(risk_findings=None, litmas=None, sanctions=None)
    assert gaps.binding is not None
    assert gaps.binding.code == "clean_before_fraction"
    assert gaps.missing == ("sanctions", "risk_findings", "litmas")


def test_what_binds_when_all_are_met_is_the_last():
    late = (RiskFinding(found_on=date(2026, 3, 2), reduced=True),)
    decision = release(risk_findings=late, on=date(2026, 5, 4))
    assert decision.binding is not None
    assert decision.binding.code == "risk_reduced"


def test_nothing_binds_that_the_law_does_not_ask():
    for _, question, decision in answered():
        if decision.binding is not None:
            assert decision.record.binding in {item.code for item in decision.record.findings}, question


def test_missing_facts_are_named_once_and_only_where_they_matter():
    decision = release(sanctions=None, participation=None, on=date(2024, 1, 9))
    assert decision.missing.count("sanctions") == 1
    assert decision.record.missing_then == ("sanctions", "participation")
    assert decision.record.earliest_possible == TWO_THIRDS_DAY
    assert release(OVER, sanctions=None).record.missing_then == ()


def test_missing_then_are_the_facts_of_the_earliest_possible_day():
    """The report is missing before 1 July 2024 only: on the 2/3 day it is there."""
    before = release(date(2024, 2, 1), risk_findings=None)
    assert "participation" in before.missing
    assert before.record.missing_then == ("risk_findings",)


@pytest.mark.parametrize(
    ("until", "projection"),
    [(date(2026, 1, 9), True), (date(2026, 1, 10), False), (date(2026, 1, 11), False), (None, True)],
)
def test_projection(until: date | None, projection: bool):
    assert release(recorded_until=until).projection is projection
    assert release(recorded_until=until).record.projection is projection


def test_the_status_is_the_lowest_of_what_is_asked():
    order = {"NOT_MET": 0, "UNKNOWN": 1, "MET": 2}
    for scenario, question, decision in answered():
        lowest = min(order[item.status] for item in decision.record.findings)
        assert order[decision.record.status] == lowest, (scenario.id, question)


def test_what_is_not_asked_counts_as_met():
    for _, question, decision in answered():
        shown = {item.code for item in decision.record.findings}
        for condition, timeline in zip(decision.right.requires, decision.timelines, strict=True):
            if condition.key not in shown:
                assert timeline.at(question.on) is Status.MET
            if timeline.span_at(question.on).reason is NOT_ASKED:
                assert condition.key not in shown


def test_an_instrument_cited_without_an_article_is_no_surer_than_the_condition_says():
    """Permenkumham 21/2013 was read in part; what it asks of cuti bersyarat rests on secondary sources."""
    condition = next(item for item in RIGHTS["cuti_bersyarat"].requires if item.key == "leave_term_at_most_2013")
    place = condition.cites[0]
    assert source_of(condition, place).confidence is Confidence.SECONDARY
    assert source_of(replace(condition, at_best=None), place).confidence is Confidence.VERIFIED
    assert source_of(replace(condition, at_best=Confidence.VERIFIED), place).confidence is Confidence.VERIFIED
    assert source_of(replace(condition, inferred=True), place).confidence is Confidence.INFERENCE
    serving = next(item for item in RIGHTS["cuti_bersyarat"].requires if item.key == "serving")
    article = Citation.parse("Pasal 46 UU 22/2022")
    assert source_of(serving, article).confidence is Confidence.VERIFIED


@pytest.mark.parametrize("code", ["no_other_case", "family_requests", "not_on_holiday", "leaves_apart"])
def test_what_is_asked_of_children_for_the_family_leave_is_an_inference(code: str):
    asked = {item.key: item for item in RIGHTS["cuti_mengunjungi_keluarga"].requires}
    place = asked[code].cites[0]
    assert source_of(asked[code], place).confidence is Confidence.SECONDARY
    assert source_of(asked[f"{code}_anak"], place).confidence is Confidence.INFERENCE
