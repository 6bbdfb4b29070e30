"""The SPPN month by month, and cases of discipline with isolation and postponed rights."""

from __future__ import annotations

import json
from datetime import date, timedelta
from fractions import Fraction

import pytest
from coaching_cases import case, told
from pydantic import ValidationError

from pembinaan.core.errors import InvalidError, UndeterminedError, problems
from pembinaan.core.period import Period
from pembinaan.core.timeline import Status
from pembinaan.participants.coaching.discipline import DisciplineCase, isolated
from pembinaan.participants.coaching.discipline_review import review_discipline
from pembinaan.participants.coaching.file import CoachingFile
from pembinaan.participants.coaching.levels import SppnVariable, UnitOffice
from pembinaan.participants.coaching.records import SppnItem, SppnMonth, SppnScore
from pembinaan.participants.coaching.sppn import band_title, sppn_band
from pembinaan.participants.records import Postponement, Predicate, Sanction

DAY = timedelta(days=1)
IN_2020, IN_2025 = date(2020, 3, 2), date(2025, 3, 3)
MAY = SppnMonth(month="2026-05", scores=(SppnScore(variable=SppnVariable.SIKAP, score=81),))


def _item(expected: int, recorded: int, **facts) -> SppnItem:
    return SppnItem(variable=SppnVariable.KEPRIBADIAN, code="P1", expected=expected, recorded=recorded, **facts)


# ---- SPPN


@pytest.mark.parametrize(
    ("score", "band"),
    [
        (100, "sangat_baik"),
        (81, "sangat_baik"),
        (Fraction(161, 2), "baik"),
        (80, "baik"),
        (61, "baik"),
        (60, "cukup_baik"),
        (41, "cukup_baik"),
        (40, "tidak_baik"),
        (21, "tidak_baik"),
        (20, "sangat_tidak_baik"),
        (0, "sangat_tidak_baik"),
    ],
)
def test_the_bands_are_of_twenty_points(score: int | Fraction, band: str):
    assert sppn_band(score).value == band


@pytest.mark.parametrize("score", [-1, Fraction(201, 2)])
def test_a_score_out_of_range_has_no_band(score: int | Fraction):
    with pytest.raises(InvalidError, match=r"sppn\.score_not_possible"):
        sppn_band(score)


def test_the_bands_are_called_by_three_sets_of_words():
    assert band_title(SppnVariable.KEMANDIRIAN, Predicate.CUKUP_BAIK)["id"] == "Cukup Baik"
    assert band_title(SppnVariable.SIKAP, Predicate.SANGAT_BAIK)["id"] == "Sangat Patuh"
    assert band_title(SppnVariable.KONDISI_MENTAL, Predicate.SANGAT_TIDAK_BAIK)["id"] == "Sangat Tidak Sehat Mental"
    assert band_title(SppnVariable.KONDISI_MENTAL, Predicate.BAIK)["en"] == "mentally healthy"


def test_no_more_is_recorded_than_was_expected():
    assert _item(4, 4).share == 1
    with pytest.raises(ValidationError) as caught:
        _item(4, 5)
    assert [problem.code for problem in problems(caught.value)] == ["sppn.more_than_expected"]


def test_what_was_not_offered_or_not_expected_does_not_count():
    offered, left_out, nothing = _item(4, 3), _item(4, 0, offered=False), _item(0, 0)
    month = SppnMonth(month="2026-05", items=(offered, left_out, nothing))
    assert month.counted(SppnVariable.KEPRIBADIAN) == (offered,)
    assert month.counted(SppnVariable.SIKAP) == ()
    assert (left_out.share, nothing.share, offered.share) == (None, None, Fraction(3, 4))
    assert MAY.counted(SppnVariable.SIKAP) is None


def test_a_month_is_held_once():
    with pytest.raises(ValidationError) as caught:
        CoachingFile(sppn=(MAY, MAY))
    assert [problem.code for problem in problems(caught.value)] == ["sppn.duplicate_month"]


def test_a_month_is_put_in_place_until_the_tpp_used_it():
    april = SppnMonth(month="2026-04")
    used = MAY.model_copy(update={"used_by_tpp_on": date(2026, 6, 2)})
    file = CoachingFile().with_month(MAY).with_month(april).with_month(used)
    assert file.sppn == (april, used)
    assert file.with_month(used) == file
    with pytest.raises(InvalidError, match=r"sppn\.locked"):
        file.with_month(MAY)


# ---- discipline


def test_the_tpp_decides_no_sanction():
    with pytest.raises(ValidationError) as caught:
        case("SEDANG", IN_2020, decided_by=UnitOffice.TPP)
    assert [problem.code for problem in problems(caught.value)] == ["tpp.recommendation_is_no_decision"]


def test_isolation_is_told_for_every_day():
    held = (case("SEDANG", IN_2020, isolation=Period(start=IN_2020, end=IN_2020 + 6 * DAY)), case("RINGAN", IN_2020))
    days = (IN_2020 - DAY, IN_2020, IN_2020 + 5 * DAY, IN_2020 + 6 * DAY)
    assert [isolated(held).at(day) for day in days] == [Status.NOT_MET, Status.MET, Status.MET, Status.NOT_MET]
    assert isolated(()).at(IN_2020) is Status.NOT_MET
    assert isolated(None).span_at(IN_2020).reason.missing == ("coaching.discipline",)


@pytest.mark.parametrize(
    ("recorded_until", "certain"),
    [(None, IN_2020), (IN_2020 - DAY, IN_2020), (IN_2020 + 3 * DAY, IN_2020 + 3 * DAY)],
)
def test_isolation_without_an_end_runs_as_far_as_the_record_goes(recorded_until: date | None, certain: date):
    held = (case("RINGAN", IN_2020), case("SEDANG", IN_2020, isolation=Period(start=IN_2020)))
    answer = isolated(held, recorded_until=recorded_until)
    days = (IN_2020 - DAY, IN_2020, certain, certain + DAY)
    assert [answer.at(day) for day in days] == [Status.NOT_MET, Status.MET, Status.MET, Status.UNKNOWN]
    assert answer.span_at(certain + DAY).reason.missing == ("coaching.discipline[1].isolation.end",)


def test_a_decided_case_becomes_the_sanction_that_rights_read():
    until = Postponement(until=date(2020, 9, 1))
    isolation = Period(start=IN_2020 + DAY, end=IN_2020 + 7 * DAY)
    decided = {"decided_by": UnitOffice.KALAPAS, "decided_on": IN_2020, "register_f": True, "postponements": (until,)}
    assert case("BERAT", IN_2020, isolation=isolation, **decided).as_sanction() == Sanction(
        imposed_on=IN_2020 + DAY, ends_on=IN_2020 + 6 * DAY, register_f=True, postponements=(until,)
    )
    plain = {"decided_by": UnitOffice.KARUTAN, "decided_on": IN_2020, "register_f": False}
    assert case("RINGAN", IN_2020, **plain).as_sanction().ends_on == IN_2020
    assert case("SEDANG", IN_2020, **plain).as_sanction().ends_on is None
    running = case("SEDANG", IN_2020, isolation=Period(start=IN_2020), **plain).as_sanction()
    assert (running.ends_on, running.postponements) == (None, None)


@pytest.mark.parametrize(
    ("facts", "missing"),
    [
        ({"decided_by": UnitOffice.KALAPAS, "register_f": True}, ("decided_on",)),
        ({"decided_by": UnitOffice.KALAPAS, "decided_on": IN_2020}, ("register_f",)),
        ({"decided_on": IN_2020, "register_f": True}, ("decided_by",)),
        ({}, ("decided_by", "decided_on", "register_f")),
    ],
)
def test_a_case_that_is_not_complete_is_no_sanction(facts: dict, missing: tuple[str, ...]):
    with pytest.raises(UndeterminedError) as caught:
        case("SEDANG", IN_2020, **facts).as_sanction()
    assert (caught.value.code, caught.value.missing) == ("discipline.undetermined", missing)


@pytest.mark.parametrize("office", [UnitOffice.KPLP, UnitOffice.LAIN])
def test_what_the_head_of_the_unit_did_not_decide_is_no_sanction(office: UnitOffice):
    """Digest 2.6: the TPP recommends, the Kalapas decides."""
    held = case("BERAT", IN_2020, decided_by=office, decided_on=IN_2020, register_f=True)
    with pytest.raises(InvalidError) as caught:
        held.as_sanction()
    assert (caught.value.code, caught.value.field) == ("discipline.not_the_head", "decided_by")


def test_nobody_decides_before_the_offence():
    assert case("SEDANG", IN_2020, decided_on=IN_2020).decided_on == IN_2020
    with pytest.raises(ValidationError) as caught:
        case("SEDANG", IN_2020, decided_on=IN_2020 - DAY)
    assert [problem.code for problem in problems(caught.value)] == ["discipline.decided_before_offence"]


@pytest.mark.parametrize(("start", "end"), [("9999-12-31", None), ("1799-12-31", None), ("2026-03-02", "9999-12-31")])
def test_no_placeholder_stands_for_a_day_of_isolation_that_is_not_known(start: str, end: str | None):
    """An isolation that ends in the year 9999 would keep somebody out of every class for ever, and nobody would ask."""
    said = {"level": "SEDANG", "on": "2026-03-02", "isolation": {"start": start, "end": end}}
    with pytest.raises(ValidationError) as caught:
        DisciplineCase.model_validate_json(json.dumps(said))
    assert [(one.code, one.field) for one in problems(caught.value)] == [("day.out_of_range", "isolation")]
    held = DisciplineCase.model_validate_json(json.dumps(said | {"isolation": {"start": "2026-03-02", "end": None}}))
    assert held.isolation == Period(start=date(2026, 3, 2))


def _review(level: str, on: date = IN_2020, asked: date = date(2026, 1, 2), reading: str = "unknown", **facts):
    facts = {"decided_by": UnitOffice.KALAPAS} | facts
    return [row[:2] for row in told(review_discipline((case(level, on, **facts),), on=asked, isolation_8_2024=reading))]


@pytest.mark.parametrize(
    ("office", "found"),
    [
        (UnitOffice.KALAPAS, []),
        (UnitOffice.KARUTAN, []),
        (UnitOffice.KEPALA_LPKA, []),
        (UnitOffice.KPLP, [("DC1", "NOT_MET")]),
        (UnitOffice.LAIN, [("DC1", "NOT_MET")]),
        (None, [("DC1", "UNKNOWN")]),
    ],
)
def test_dc1_the_head_of_the_unit_decides(office: UnitOffice | None, found: list):
    assert _review("RINGAN", decided_by=office, decided_on=IN_2020) == found


def test_dc1_is_not_asked_before_anything_was_decided():
    assert _review("RINGAN", decided_by=None) == []
    assert _review("RINGAN", decided_by=UnitOffice.KPLP, asked=IN_2020 - DAY) == []
    isolation = Period(start=IN_2020, end=IN_2020 + DAY)
    assert _review("SEDANG", decided_by=None, isolation=isolation) == [("DC1", "UNKNOWN")]
    assert told(review_discipline(None, on=IN_2020)) == []


# the regulation of 2013 binds for certain from 31 December 2013 to 31 December 2023
@pytest.mark.parametrize(
    ("on", "register_f", "found"),
    [
        (IN_2020, True, []),
        (IN_2020, False, [("DC2", "NOT_MET")]),
        (IN_2020, None, [("DC2", "UNKNOWN")]),
        (date(2023, 12, 31), False, [("DC2", "NOT_MET")]),
        (date(2024, 1, 1), False, [("DC2", "UNKNOWN")]),
        (date(2012, 12, 31), False, []),
    ],
)
def test_dc2_a_grave_sanction_stands_in_register_f(on: date, register_f: bool | None, found: list):
    assert _review("BERAT", on, register_f=register_f) == found
    assert _review("SEDANG", on, register_f=register_f) == []


@pytest.mark.parametrize(
    ("level", "days", "broken"),
    [("RINGAN", 1, True), ("SEDANG", 6, False), ("SEDANG", 7, True), ("BERAT", 12, False), ("BERAT", 13, True)],
)
def test_dc3_isolation_takes_at_most_six_or_twelve_days(level: str, days: int, broken: bool):
    facts = {"register_f": True, "isolation": Period(start=IN_2020, end=IN_2020 + days * DAY)}
    assert _review(level, **facts) == ([("DC3", "NOT_MET")] if broken else [])
    assert _review(level, asked=IN_2020 - DAY, **facts) == []


@pytest.mark.parametrize(("reading", "found"), [("unknown", "UNKNOWN"), ("as_2013", "NOT_MET")])
def test_dc3_is_open_from_2024_unless_a_reading_settles_it(reading: str, found: str):
    seven = {"isolation": Period(start=IN_2025, end=IN_2025 + 7 * DAY)}
    six = {"isolation": Period(start=IN_2025, end=IN_2025 + 6 * DAY)}
    assert _review("SEDANG", IN_2025, reading=reading, **seven) == [("DC3", found)]
    assert _review("SEDANG", IN_2025, reading=reading, **six) == ([("DC3", found)] if reading == "unknown" else [])


def test_dc3_is_not_asked_before_the_rule_nor_before_isolation_begins():
    early = date(2012, 6, 1)
    assert _review("SEDANG", early, isolation=Period(start=early, end=early + 20 * DAY)) == []
    later = Period(start=IN_2020 + 5 * DAY, end=IN_2020 + 20 * DAY)
    assert _review("SEDANG", asked=IN_2020 + 4 * DAY, isolation=later) == []


def test_dc3_an_end_that_is_not_known_is_asked_for_once_the_days_are_over():
    running = {"isolation": Period(start=IN_2020)}
    assert _review("SEDANG", asked=IN_2020 + 5 * DAY, **running) == []
    assert _review("SEDANG", asked=IN_2020 + 6 * DAY, **running) == [("DC3", "UNKNOWN")]
    assert _review("RINGAN", asked=IN_2020, **running) == [("DC3", "NOT_MET")]
