"""Every published case, every case of the English peer, and the cases of the institution that runs this."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path

import pytest

from golden.golden_cases import HERE, VARIABLE, Check, GoldenError, folder_checks
from pembinaan.core.counting import CountingConvention
from pembinaan.core.duration import Duration
from pembinaan.participants.dates import SentenceDates
from pembinaan.participants.sentence import FixedTermSentence

OURS = folder_checks(HERE)


def _own() -> list[Check | GoldenError]:
    folder = os.environ.get(VARIABLE)
    if folder is None:
        return []
    try:
        return [*folder_checks(Path(folder))]
    except GoldenError as error:
        return [error]


@pytest.mark.parametrize("check", OURS, ids=lambda check: f"{check.id}-{check.name}")
def test_the_announced_date(check: Check):
    assert check.miss() is None


def _name(check: Check | GoldenError) -> str:
    return "own" if isinstance(check, GoldenError) else f"{check.id}-{check.name}"


if os.environ.get(VARIABLE) is not None:

    @pytest.mark.parametrize("check", _own(), ids=_name)
    def test_the_institutions_own_date(check: Check | GoldenError):
        missed = str(check) if isinstance(check, GoldenError) else check.miss()
        if missed:
            pytest.fail(missed, pytrace=False)


def test_all_cases_are_there():
    assert len([check for check in OURS if check.id.startswith("K")]) == 13
    assert len([check for check in OURS if not check.id.startswith("K")]) == 188


def test_seventeen_months_have_a_two_thirds_day_in_february_not_january():
    # Case R13: an informal answer dropped the rest of 11 1/3 months. Dropping the rest is not a rule.
    sentence = FixedTermSentence(
        terms=(Duration(months=17),),
        clock_starts=date(2017, 2, 27),
        remissions=(),
        interruptions=(),
        subsidiaries=(),
    )
    two_thirds = SentenceDates(sentence).two_thirds
    assert two_thirds.day == date(2018, 2, 2)
    assert "2/3 dari 17 bulan = 11 bulan 10 hari" in two_thirds.working("id")


def test_other_ways_of_counting_miss_a_published_date():
    # Case R08, the facts of K02: calendar months would give 8 January, 2/3 of 365 days 6 January.
    sentence = FixedTermSentence(
        terms=(Duration(years=1),), clock_starts=date(2018, 5, 8), remissions=(), interruptions=(), subsidiaries=()
    )
    assert SentenceDates(sentence).two_thirds.day == date(2019, 1, 3)
    assert SentenceDates(sentence, CountingConvention(months="calendar")).two_thirds.day == date(2019, 1, 8)
    on_days = CountingConvention(fraction_unit="days", part_day="floor")
    assert SentenceDates(sentence, on_days).two_thirds.day == date(2019, 1, 6)


# ---- the runner itself


def _case(**changed: object) -> str:
    case = {
        "id": "X1",
        "sentence": {"terms": ["P1Y"], "clock_starts": "2018-05-08", "remissions": [], "subsidiaries_served": []},
        "expected": {"expiry": "2019-05-08"},
        **changed,
    }
    return json.dumps({"cases": [case]})


def test_own_cases_are_checked(tmp_path: Path):
    (tmp_path / "own.json").write_text(_case(expected={"expiry": "2019-05-08", "two_thirds": "2019-01-04"}))
    right, wrong = folder_checks(tmp_path)
    assert right.miss() is None
    assert "two_thirds: 2019-01-03, expected 2019-01-04, off by -1 days" in (wrong.miss() or "")


@pytest.mark.parametrize(("expected", "right"), [("2019-05-10", True), ("2019-05-06", True), ("2019-05-11", False)])
def test_tolerance_is_honoured(tmp_path: Path, expected: str, right: bool):
    (tmp_path / "own.json").write_text(_case(expected={"expiry": expected}, tolerance_days=2))
    (check,) = folder_checks(tmp_path)
    assert (check.miss() is None) is right


def test_own_calendar_rows_are_checked(tmp_path: Path):
    header = "case,start,years,months,days,deducted_days,last_day\n"
    (tmp_path / "own.csv").write_text(header + "a,2026-01-01,1,0,0,0,2026-12-31\n")
    (check,) = folder_checks(tmp_path)
    assert check.miss() is None


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("own.json", "{", "own.json cannot be read"),
        ("own.json", _case(expected={"release": "2019-05-08"}), "cases.0.expected.release"),
        ("own.json", _case(expected={}), "cases.0.expected"),
        ("own.json", _case(note="?"), "cases.0.note"),
        ("own.json", _case(tolerance_days=-1), "cases.0.tolerance_days"),
        ("own.json", _case(sentence={}), "cases.0.sentence.terms"),
        ("own.json", '{"cases": []}', "cases"),
        ("own.csv", "case,start\n", "the columns must be case,start,years"),
        ("own.csv", "case,start,years,months,days,deducted_days,last_day\na,2026-01-01\n", "line 2"),
        ("own.csv", "case,start,years,months,days,deducted_days,last_day\na,2026-01-01,x,0,0,0,2026-12-31\n", "'x'"),
        ("own.csv", b"\xff\xfe", "own.csv cannot be read"),
        ("notes.txt", "", "without golden cases"),
    ],
)
def test_what_cannot_be_used_is_an_error(tmp_path: Path, name: str, content: str | bytes, said: str):
    data = content.encode() if isinstance(content, str) else content
    (tmp_path / name).write_bytes(data)
    with pytest.raises(GoldenError, match=r".") as caught:
        folder_checks(tmp_path)
    assert said in str(caught.value)


def test_a_folder_that_does_not_exist_is_an_error(tmp_path: Path):
    with pytest.raises(GoldenError, match="PEMBINAAN_GOLDEN names a folder that does not exist"):
        folder_checks(tmp_path / "nowhere")


def test_a_bad_folder_shows_as_one_failing_test(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    assert [type(item) for item in _with_folder(monkeypatch, tmp_path / "nowhere")] == [GoldenError]
    (tmp_path / "own.json").write_text(_case())
    assert [type(item) for item in _with_folder(monkeypatch, tmp_path)] == [Check]
    monkeypatch.delenv(VARIABLE)
    assert _own() == []


def _with_folder(monkeypatch: pytest.MonkeyPatch, folder: Path) -> list[Check | GoldenError]:
    monkeypatch.setenv(VARIABLE, str(folder))
    return _own()
