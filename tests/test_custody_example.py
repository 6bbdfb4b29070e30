"""The example that follows a class from the proposal to the follow-up: word for word, and its numbers by hand."""

import importlib
import json
import re
from datetime import date, timedelta
from pathlib import Path

import pytest

import pembinaan
from pembinaan.core.timeline import Status
from pembinaan.participants.people import Narapidana
from pembinaan.programs.enrolment_events import DropReason, EnrolmentState

ROOT = Path(__file__).parents[1]
DATA = Path(__file__).parent / "data"


@pytest.fixture(autouse=True)
def _examples(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "examples"))


@pytest.fixture
def example():
    return importlib.import_module("from_custody_to_city")


@pytest.fixture
def told(example, capsys):
    def tell(language: str) -> str:
        example.main(language)
        return capsys.readouterr().out

    return tell


@pytest.fixture
def unit(example):
    """The class at the end of April, when everybody was decided about and the book is written."""
    agreement = pembinaan.Agreement.model_validate_json(
        (ROOT / "examples" / "bontang" / "lifecycle.json").read_text(encoding="utf-8")
    )
    people = example.read("from_custody_to_city/people.json")["people"]
    made = example.Unit(
        (pembinaan.read_person(json.dumps(entry["person"])) for entry in people), example.welding(agreement)
    )
    teller = example.Teller("en")
    placed = example.give_places(teller, made)
    example.propose(made)
    example.show_decisions(teller, made, placed)
    example.learn(made)
    example.hold_class(made, placed)
    return made


@pytest.mark.parametrize("language", ["id", "en"])
def test_it_tells_the_story_word_for_word(language, told):
    assert told(language) == (DATA / f"from_custody_to_city.{language}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["id", "en"])
def test_it_speaks_in_words_and_not_in_codes(language, told):
    said = told(language)
    assert re.findall(r"\b[A-Z]+_[A-Z_]+\b|\b[a-z]+\[?\]?\.[a-z]+\b|Status\.|None", said) == []


@pytest.mark.parametrize("language", ["id", "en"])
def test_it_has_all_its_chapters(language, told, example):
    words = example.Teller(language).words
    first = ["agreement", "class", "admission", "places", "decision", "attendance"]
    chapters = [*first, "tests", "premi", "right", "release", "handover"]
    heads = [line for line in told(language).splitlines() if line.startswith("===")]
    assert heads == [
        f"=== {words[key].format(on=pembinaan.format_date(example.DECIDED, language))} ===" for key in chapters
    ]


def test_both_languages_have_the_same_words(example):
    words = example.read("from_custody_to_city/words.json")
    assert words["id"].keys() == words["en"].keys()
    assert words["id"]["keys"].keys() == words["en"]["keys"].keys()


def test_all_people_are_invented_and_carry_no_name(example):
    people = example.read("from_custody_to_city/people.json")["people"]
    read = [pembinaan.read_person(json.dumps(entry["person"])) for entry in people]
    assert [person.reference for person in read] == [f"rekaan-{number}" for number in range(1, 14)]
    assert all(isinstance(person, Narapidana) and person.identity is None for person in read)


class TestTheClass:
    def test_it_has_the_hours_of_the_catalogue(self, unit):
        # 160 JP by the catalogue: 20 working days of 8 JP, 5 to 30 April 2027
        sessions = unit.offering.sessions
        assert sum(one.jp for one in sessions) == unit.offering.program.planned_jp == 160
        assert (len(sessions), sessions[0].on, sessions[-1].on) == (20, date(2027, 4, 5), date(2027, 4, 30))

    def test_ten_hold_a_place_one_waits_one_is_refused_and_one_is_not_decided_about(self, unit):
        states = [unit.state(f"rekaan-{number}", date(2027, 3, 5)).state for number in (5, 6, 8)]
        assert states == [EnrolmentState.DIUSULKAN, EnrolmentState.DITOLAK, EnrolmentState.MENUNGGU]
        assert len(unit.register.holders("LAS-1", date(2027, 3, 5))) == 10

    def test_a_third_of_three_years_since_21_april_2026_is_served_a_year_later(self, unit):
        found = [unit.admit("rekaan-6", date(2027, 4, day)).record.findings for day in (20, 21, 22)]
        asked = [next(one for one in findings if one.code == "stage_min") for findings in found]
        assert [one.status for one in asked] == ["NOT_MET", "MET", "MET"]
        assert asked[0].met_from == date(2027, 4, 21)

    def test_who_is_released_during_the_class_leaves_it_that_day(self, unit):
        # 18 months since 25 November 2025 end with 24 May 2027; a remission of one month: 24 April 2027
        stood = [unit.state("rekaan-4", date(2027, 4, day)) for day in (23, 24, 25)]
        assert [one.state for one in stood] == [EnrolmentState.BERJALAN, EnrolmentState.GUGUR, EnrolmentState.GUGUR]
        assert stood[1].drop is DropReason.BEBAS

    def test_isolation_suspends_for_its_days(self, unit):
        stood = [unit.state("rekaan-3", date(2027, 4, day)).state for day in (12, 13, 15, 16)]
        running, suspended = EnrolmentState.BERJALAN, EnrolmentState.DITANGGUHKAN
        assert stood == [running, suspended, suspended, running]

    @pytest.mark.parametrize(
        ("who", "credited", "offered"),
        [
            ("rekaan-1", 120, 160),  # 5 of 20 days away
            ("rekaan-2", 96, 160),  # 8 of 20 days away: 60 %
            ("rekaan-3", 128, 136),  # 3 days in isolation, 1 of the other 17 away
            ("rekaan-4", 120, 120),  # 15 days up to the release
        ],
    )
    def test_the_hours(self, unit, who, credited, offered):
        found = unit.credit(who, date(2027, 4, 30))
        assert (found.credited, found.offered) == (credited, offered)


class TestConditionalRelease:
    def test_only_the_signed_report_changes_the_answer(self, unit, example):
        def answers(on: date):
            return pembinaan.decide("pembebasan_bersyarat", person=unit.people["rekaan-1"], on=on).status

        example.correct(example.Teller("en"), unit)
        # two thirds of three years since 5 May 2025: 5 May 2027
        assert [answers(date(2027, 5, day)) for day in (4, 5)] == [Status.NOT_MET, Status.UNKNOWN]
        proposed = example.proposal(unit, "rekaan-1")
        assert (proposed.jp_credited, proposed.active, answers(date(2027, 5, 5))) == (128, True, Status.UNKNOWN)
        example.show_right(example.Teller("en"), unit)
        assert [answers(date(2027, 5, day)) for day in (4, 5, 6)] == [Status.NOT_MET, Status.MET, Status.MET]

    def test_without_the_correction_the_attendance_falls_short(self, unit, example):
        # 120 of 160 is three quarters, below four fifths; one day more, 128 of 160, is four fifths
        assert example.proposal(unit, "rekaan-1").active is False
        example.correct(example.Teller("en"), unit)
        assert example.proposal(unit, "rekaan-1").active is True
        assert example.proposal(unit, "rekaan-2").active is False


def test_the_premi_is_split_to_the_rupiah(example, capsys):
    # 30 % of 1,270,000 is 381,000 = 7 x 54,428 + 4, so four of the seven get one rupiah more
    account = example.show_premi(example.Teller("en"))
    shares = [int(found.replace(",", "")) for found in re.findall(r"rekaan-\d+: Rp([\d,]+)", capsys.readouterr().out)]
    assert sorted(shares) == [54_428] * 3 + [54_429] * 4
    assert sum(shares) == 381_000
    assert account.balance(example.PAID) == 54_429
    assert account.balance(example.PAID - timedelta(days=1)) == 0
