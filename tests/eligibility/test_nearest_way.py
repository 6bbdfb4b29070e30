"""The nearest way: a step for every gap, with days reckoned by hand; an entry for all that can be missing."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Any

import pytest

from eligibility.cases import GRANT_DAY, LIFE, TWO_THIRDS_DAY, answered, person, sanction, sentence
from pembinaan import Readings, Step, StepKind, decide, nearest_way
from pembinaan.core.duration import Duration
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.eligibility.condition import Condition
from pembinaan.eligibility.decision import Decision
from pembinaan.eligibility.rights import RIGHTS
from pembinaan.eligibility.ways import FACT_KINDS, Way, way_of_fact
from pembinaan.participants.facts import FACTS
from pembinaan.participants.records import (
    CmbLeave,
    Litmas,
    ParticipationReport,
    Predicate,
    Revocation,
    RiskFinding,
    SecurityLevel,
)
from pembinaan.participants.sentence import Interruption, InterruptionKind, Subsidiary, SubsidiaryStatus

PB, RU = "pembebasan_bersyarat", "remisi_umum"


def steps(right: str = PB, on: date = TWO_THIRDS_DAY, readings: Readings | None = None, **changed: Any) -> list[Step]:
    return list(nearest_way(decide(right, person(**changed), on=on, readings=readings or Readings())))


def said(held: list[Step]) -> list[tuple[str, tuple[str, ...], date | None, tuple[str, ...], bool]]:
    return [(step.kind.value, step.conditions, step.from_day, step.facts, step.closes) for step in held]


# ---- everything has an entry


def conditions() -> list[type[Condition]]:
    """Every class of the vocabulary, used by a right or not."""
    found, waiting = [], [Condition]
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if kind.__module__.startswith("pembinaan.") and hasattr(kind, "code"):
            found.append(kind)
    return sorted(found, key=lambda kind: kind.__name__)


EVERY_CONDITION = pytest.mark.parametrize("kind", conditions(), ids=lambda kind: kind.__name__)


USED = {type(condition) for right in RIGHTS.values() for condition in right.requires}


def test_the_vocabulary_is_found():
    assert set(conditions()) >= USED


def test_every_missing_fact_has_a_kind_of_step():
    assert set(FACT_KINDS) == set(FACTS), "add the path to FACT_KINDS in eligibility/ways.py"
    for path, name in FACTS.items():
        way = way_of_fact(path)
        assert (way.facts, way.closes, way.kind) == ((path,), False, FACT_KINDS[path])
        assert name.id in way.text.id
        assert name.en in way.text.en


def refusals() -> dict[type[Condition], set[str]]:
    """The codes of the reasons with which each class was NOT_MET in a scenario; each reason has one."""
    found: dict[type[Condition], set[str]] = {}
    for _, _, decision in answered():
        for condition, timeline in zip(decision.right.requires, decision.timelines, strict=True):
            for span in timeline.spans():
                if span.status is Status.NOT_MET and span.reason.code:
                    found.setdefault(type(condition), set()).add(span.reason.code)
    return found


REFUSALS = refusals()


@EVERY_CONDITION
def test_every_refusal_lasts_or_passes_or_can_be_acted_on(kind: type[Condition]):
    known = kind.lasting | kind.passing | set(kind.ways)
    assert REFUSALS.get(kind, set()) <= known, "add the reason to lasting, passing or ways of the condition"
    assert kind.passing | set(kind.ways) <= set(kind.phrases)


@pytest.mark.parametrize("kind", sorted(USED, key=lambda kind: kind.__name__), ids=lambda kind: kind.__name__)
def test_whether_a_condition_can_refuse_is_as_the_scenarios_show(kind: type[Condition]):
    refused = any(
        Status.NOT_MET in timeline.statuses
        for _, _, decision in answered()
        for condition, timeline in zip(decision.right.requires, decision.timelines, strict=True)
        if type(condition) is kind
    )
    assert refused is kind.refuses


@EVERY_CONDITION
def test_a_fact_that_settles_alone_is_a_fact(kind: type[Condition]):
    assert set(kind.settled_by) <= set(FACTS)


@EVERY_CONDITION
def test_ways_are_said_in_both_languages(kind: type[Condition]):
    for way in kind.ways.values():
        assert isinstance(way, Way)
        assert way.text.id.endswith(".")
        assert way.text.en.endswith(".")
        assert set(way.facts) <= set(FACTS)


def gaps(decision: Decision) -> set[str]:
    pairs = zip(decision.right.requires, decision.timelines, strict=True)
    return {condition.key for condition, timeline in pairs if timeline.at(decision.on) is not Status.MET}


def test_every_gap_of_every_scenario_has_a_step():
    for scenario, question, decision in answered():
        held = nearest_way(decision)
        named = {code for step in held for code in step.conditions}
        assert gaps(decision) <= named, (scenario.id, question)
        assert bool(held) == (decision.status is not Status.MET)
        days = [step.from_day or date.max for step in held]
        assert all(one <= other for one, other in pairwise(days))
        for step in held:
            assert Step.model_validate_json(step.model_dump_json()) == step
            assert step.explain("id")
            assert "{" not in step.explain("en")


# ---- days


def test_nothing_to_do_for_a_right_that_is_open():
    assert steps() == []


def test_to_wait_until_a_fraction_is_served():
    """Two thirds of three years after 10 January 2024 is two years: 10 January 2026."""
    (only,) = steps(on=date(2025, 3, 3))
    assert said([only]) == [("wait", ("served",), date(2026, 1, 10), (), True)]
    assert only.explain("id") == (
        "Mulai 10 Januari 2026: Tunggu; hari itu syarat ini terpenuhi: sudah menjalani 2/3 masa pidana, paling"
        " sedikit 9 bulan."
    )
    assert only.explain("en") == (
        "From 10 January 2026: Wait; that day this is met: 2/3 of the sentence served, at least 9 months."
    )


def test_what_can_be_done_at_once_comes_before_what_takes_time():
    """Last sanction day 6 September 2025: nine clean months of 30 days end 271 days later, on 4 June 2026."""
    of = {"on": date(2025, 10, 1), "sanctions": (sanction(date(2025, 9, 1), date(2025, 9, 6)),), "litmas": None}
    held = steps(**of, readings=Readings(pb_conduct_window="rolling"))
    assert said(held) == [
        ("obtain", ("community_accepts",), date(2025, 10, 1), ("litmas",), False),
        ("wait", ("served",), date(2026, 1, 10), (), True),
        ("wait", ("clean_before_fraction",), date(2026, 6, 4), (), True),
    ]


def test_conditions_that_need_the_same_step_share_it():
    held = steps(participation=(), sanctions=None)
    assert said(held) == [
        ("complete", ("clean_before_fraction", "rights_not_postponed"), TWO_THIRDS_DAY, ("sanctions",), False),
        (
            "take_part",
            ("program_followed_well", "active_in_pembinaan"),
            TWO_THIRDS_DAY,
            ("participation",),
            False,
        ),
    ]


def test_a_report_that_says_no_asks_for_a_program_to_be_followed():
    report = ParticipationReport(reported_on=date(2024, 7, 1), active=False, predicate=Predicate.CUKUP_BAIK)
    held = steps(participation=(report,))
    assert [(step.kind, step.conditions) for step in held] == [
        (StepKind.TAKE_PART, ("program_followed_well",)),
        (StepKind.TAKE_PART, ("active_in_pembinaan",)),
    ]


def test_a_later_report_on_file_is_waited_for_as_well():
    reports = (
        ParticipationReport(reported_on=date(2024, 7, 1), active=False, predicate=Predicate.BAIK),
        ParticipationReport(reported_on=date(2026, 2, 2), active=True, predicate=Predicate.BAIK),
    )
    assert said(steps(participation=reports)) == [
        ("take_part", ("active_in_pembinaan",), TWO_THIRDS_DAY, ("participation",), False),
        ("wait", ("active_in_pembinaan",), date(2026, 2, 2), (), True),
    ]


def test_a_refusing_litmas_and_a_risk_not_reduced():
    held = steps(
        litmas=(Litmas(reported_on=date(2025, 3, 3), community_accepts=False),),
        risk_findings=(RiskFinding(found_on=date(2025, 2, 3), reduced=False),),
    )
    assert said(held) == [
        ("be_assessed", ("risk_reduced",), TWO_THIRDS_DAY, (), False),
        ("obtain", ("community_accepts",), TWO_THIRDS_DAY, ("litmas",), False),
    ]


def test_to_pay_or_to_wait():
    """The term ends on 10 January 2027; 30 days in default of the fine follow. The next grant day is after release."""
    fine = Subsidiary(term=Duration(days=30), replaces="denda", status=SubsidiaryStatus.SERVED, form="penjara")
    held = steps(RU, date(2027, 1, 20), sentence=sentence(subsidiaries=(fine,)))
    assert said(held) == [
        ("pay", ("not_serving_subsidiary",), date(2027, 1, 20), ("sentence.subsidiaries[].status",), True),
        ("wait", ("not_serving_subsidiary",), date(2027, 2, 9), (), True),
        ("wait", ("grant_day",), date(2027, 8, 17), (), True),
        ("nothing", ("serving",), None, (), False),
    ]
    assert held[-1].explain("en") == (
        "Waiting alone is not enough: on 17 August 2027, when others are met at last, this is not: still serving the"
        " sentence."
    )


def test_what_is_met_today_but_not_then_is_acted_on():
    """On 16 August 2025 the last finding still says reduced; the one of the grant day does not."""
    findings = (
        RiskFinding(found_on=date(2025, 2, 3), reduced=True),
        RiskFinding(found_on=GRANT_DAY, reduced=False),
    )
    held = steps(RU, date(2025, 8, 16), risk_findings=findings)
    assert said(held) == [
        ("wait", ("grant_day",), GRANT_DAY, (), True),
        ("be_assessed", ("risk_reduced",), GRANT_DAY, (), False),
    ]


def test_a_day_between_bounds():
    """Remissions not known: two thirds may be reached at once (and nine months served); for certain not before."""
    held = steps(on=date(2024, 6, 1), sentence=sentence(remissions=None), participation=None)
    served = [step for step in held if "served" in step.conditions]
    assert said(served) == [
        ("wait", ("served",), date(2024, 10, 6), (), False),
        ("complete", ("served",), date(2024, 10, 6), ("sentence.remissions",), False),
        ("wait", ("served",), TWO_THIRDS_DAY, (), True),
    ]
    assert served[0].text.en.startswith("Wait; from that day this can be met")


def test_unknown_now_and_met_for_certain_later():
    held = steps(on=date(2025, 3, 3), sentence=sentence(remissions=None))
    assert ("complete", ("served", "serving"), date(2025, 3, 3), ("sentence.remissions",), False) in [
        (kind, tuple(sorted(codes)), day, facts, closes) for kind, codes, day, facts, closes in said(held)
    ]
    assert ("wait", ("served",), TWO_THIRDS_DAY, (), True) in said(held)


def test_the_law_is_open():
    """Whether two days in hospital restart the clock of remisi is not settled: the step has no day."""
    stay = Interruption(start=date(2024, 3, 1), end=date(2024, 3, 3), kind=InterruptionKind.PEMBANTARAN)
    held = steps(RU, date(2024, 8, 17), sentence=sentence(interruptions=(stay,)))
    clock = next(step for step in held if step.conditions == ("served_since_detention",) and step.from_day is None)
    assert (clock.kind, clock.facts, clock.closes) == (StepKind.ASK, (), False)
    assert clock.explain("en") == (
        "The law is open here, not the file (reading remisi_clock_hospital): Pasal 7 ayat (3) Keppres 174/1999 says"
        " only that detention was interrupted: does a hospital stay that is not detention restart the clock of remisi?"
        " Ask those in authority, or choose the reading."
    )


def test_the_first_day_of_a_regulation_is_a_gap_in_the_law():
    way = way_of_fact("reading instrument_day")
    assert way.kind is StepKind.ASK
    assert "Sejak hari mana peraturannya berlaku?" in way.text.id


def test_a_fact_of_one_entry_and_a_fact_without_a_name():
    assert way_of_fact("sanctions[3].ends_on").text == Text(
        id="Lengkapi berkas: hari terakhir hukuman disiplin.",
        en="Complete the file: the last day of a disciplinary sanction.",
    )
    assert way_of_fact("sentence.nothing") == Way(
        StepKind.COMPLETE,
        Text(id="Lengkapi berkas: sentence.nothing.", en="Complete the file: sentence.nothing."),
        ("sentence.nothing",),
    )


# ---- nothing helps


def test_what_lasts():
    (closed,) = [step for step in steps(RU, GRANT_DAY, sentence=LIFE) if step.from_day is None]
    assert said([closed]) == [("nothing", ("not_life_or_death",), None, (), False)]
    assert closed.explain("en") == (
        "No step helps: life sentence: this right opens only once it is changed to a fixed term."
    )


def test_a_second_revocation_bars_for_good():
    twice = tuple(Revocation(what="asimilasi", revoked_on=date(2025, month, 3)) for month in (3, 6))
    assert [step.kind for step in steps(revocations=twice)] == [StepKind.NOTHING]


def test_a_reading_that_closes_is_named():
    held = steps(
        readings=Readings(pb_conduct_window="fixed"), sanctions=(sanction(date(2025, 9, 1), date(2025, 9, 6)),)
    )
    assert said(held) == [("nothing", ("clean_before_fraction",), None, (), False)]
    assert "(pb_conduct_window)" in held[0].explain("id")


def test_a_reading_that_closes_is_not_named_while_it_is_open():
    """In default of a fine after the term: by default the answer is UNKNOWN, and the law is asked for."""
    fine = Subsidiary(term=Duration(days=30), replaces="denda", status=SubsidiaryStatus.SERVED, form="penjara")
    defaulting = sentence(subsidiaries=(fine,))
    (asked,) = steps(on=date(2027, 1, 20), sentence=defaulting)
    assert asked.kind is StepKind.ASK
    (closed,) = steps(on=date(2027, 1, 20), sentence=defaulting, readings=Readings(pb_while_in_default="closed"))
    assert closed.kind is StepKind.NOTHING


def test_waiting_in_vain_for_a_right_that_a_reading_closes_first():
    """Last sanction day 2 November 2026, clean 271 days later: 31 July 2027. The term is over on 10 January 2027."""
    fine = Subsidiary(term=Duration(years=1), replaces="denda", status=SubsidiaryStatus.SERVED, form="penjara")
    held = steps(
        on=date(2026, 12, 1),
        sentence=sentence(subsidiaries=(fine,)),
        sanctions=(sanction(date(2026, 11, 2), date(2026, 11, 2)),),
        readings=Readings(pb_while_in_default="closed", pb_conduct_window="rolling"),
    )
    assert said(held) == [
        ("wait", ("clean_before_fraction",), date(2027, 7, 31), (), True),
        ("nothing", ("not_in_default",), None, (), False),
    ]
    assert "on 31 July 2027, when others are met at last, this is not: the term imposed" in held[1].explain("en")


def test_uang_pengganti_may_be_paid_and_the_law_asked():
    due = Subsidiary(term=Duration(days=30), replaces="uang_pengganti", status=SubsidiaryStatus.SERVED, form=None)
    held = steps(RU, date(2027, 1, 20), sentence=sentence(subsidiaries=(due,)))
    kinds = [step.kind for step in held if step.conditions == ("not_serving_subsidiary",)]
    assert kinds == [StepKind.PAY, StepKind.WAIT, StepKind.ASK]


def test_a_leave_passes_when_its_end_is_recorded():
    """Away from 1 August to 1 September 2025: after it, the next grant day is 17 August 2026."""
    held = steps(RU, GRANT_DAY, cmb_leaves=(CmbLeave(start=date(2025, 8, 1), end=date(2025, 9, 1)),))
    assert said(held)[0] == ("wait", ("not_on_cmb",), date(2025, 9, 1), (), True)
    endless = steps(RU, GRANT_DAY, cmb_leaves=(CmbLeave(start=date(2025, 8, 1)),))
    assert said(endless) == [("complete", ("not_on_cmb",), GRANT_DAY, ("cmb_leaves",), False)]


def test_time_outside_is_recorded():
    revoked = (Revocation(what="pembebasan_bersyarat", revoked_on=date(2025, 3, 3)),)
    assert said(steps(revocations=revoked)) == [
        ("complete", ("pb_revocation_counted",), TWO_THIRDS_DAY, ("sentence.interruptions",), False)
    ]


def test_super_maximum():
    held = steps(
        RU, GRANT_DAY, security_level=SecurityLevel.SUPER_MAXIMUM, readings=Readings(supermax_remisi="excluded")
    )
    assert said(held) == [("obtain", ("not_in_super_maximum",), GRANT_DAY, ("security_level",), False)]


def test_no_day_is_left():
    """The last grant day that is answered is 17 August 2199: after it none comes, and no reason says so."""
    held = steps(RU, date(2199, 12, 1))
    grant = next(step for step in held if step.conditions == ("grant_day",))
    assert (grant.kind, grant.from_day) == (StepKind.NOTHING, None)
    assert grant.explain("en") == "No step helps: grant day: 17 August."


def test_nothing_is_said_of_waiting_where_something_never_comes_anyway():
    """2/3 of eight months never reach nine months, which is said; that the conduct is clean too late is not."""
    held = steps(
        on=date(2024, 8, 1),
        sentence=sentence(terms=(Duration(months=8),)),
        sanctions=(sanction(date(2024, 7, 1), date(2024, 7, 2)),),
    )
    assert [step.conditions for step in held if step.kind is StepKind.NOTHING] == [("served",)]
