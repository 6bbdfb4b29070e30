"""The stage of pembinaan by its record or by the sentence, and the review of stages and sessions of the TPP."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from coaching_cases import WHO, convict, session, stage, told
from people_made_up import remission, sentence
from pydantic import ValidationError

from pembinaan.core.counting import CountingConvention
from pembinaan.core.errors import problems
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.participants.coaching.file import CoachingFile
from pembinaan.participants.coaching.levels import StageCode, TppRole, TppSubject
from pembinaan.participants.coaching.records import Orientation, TppCase, TppSession
from pembinaan.participants.coaching.stage_review import review_orientation, review_sessions, review_stages
from pembinaan.participants.coaching.stage_words import STAGE_WORDS
from pembinaan.participants.coaching.stages import STAGE_FROM, recorded_stage, stage_reached
from pembinaan.participants.coaching.tpp import latest_recommendation
from pembinaan.participants.dates import SentenceDates
from pembinaan.participants.sentence import LifeSentence

START, THIRD, HALF, ON = date(2020, 12, 12), date(2021, 8, 9), date(2021, 12, 12), date(2022, 1, 3)
DAY = timedelta(days=1)
AWAL = stage("AWAL", START, THIRD, tpp=None)
MOVED = stage("LANJUTAN_1", THIRD, HALF)
LIFE = LifeSentence(clock_starts=START)


# ---- the file


@pytest.mark.parametrize(
    ("stages", "code"),
    [
        ((stage("LANJUTAN_1", START), stage("AWAL", THIRD)), "stage.out_of_order"),
        ((stage("AWAL", START), stage("AWAL", THIRD)), "stage.out_of_order"),
        ((stage("AWAL", START, THIRD + DAY), MOVED), "stage.overlaps"),
    ],
)
def test_stages_that_contradict_their_order_are_refused(stages: tuple, code: str):
    with pytest.raises(ValidationError) as caught:
        CoachingFile(stages=stages)
    assert [problem.code for problem in problems(caught.value)] == [code]


@pytest.mark.parametrize("stages", [(AWAL, MOVED), (MOVED, AWAL), (stage("AWAL", START), MOVED), ()])
def test_stages_may_touch_and_an_end_that_is_not_known_overlaps_nothing(stages: tuple):
    assert CoachingFile(stages=stages).stages == stages


def test_the_stage_of_a_day_is_the_one_whose_record_holds_it():
    stages = (AWAL, MOVED)
    days = (START - DAY, START, THIRD - DAY, THIRD, HALF - DAY, HALF)
    found = [recorded_stage(stages, on=day) for day in days]
    assert found == [None, AWAL, AWAL, MOVED, MOVED, None]
    assert recorded_stage(None, on=START) is None


def test_every_stage_has_the_words_of_its_window():
    """Those of the windows of the sentence, ``Tahap ...`` and ``... stage``, so that a stage has one name."""
    titles = {window.code.upper(): window.title for window in SentenceDates(sentence()).stages}
    for code, said in STAGE_WORDS.items():
        assert titles.pop(code.value) == Text(id=f"Tahap {said.id}", en=f"{said.en.capitalize()} stage")
    assert not titles


# ---- reached


def _reached(person, code: str, **more):
    return stage_reached(person, StageCode(code), **more)


def test_by_the_record_a_stage_counts_from_its_first_day_and_stays():
    who = convict(file={"stages": (AWAL, MOVED)})
    first, second = _reached(who, "LANJUTAN_1"), _reached(who, "LANJUTAN_2")
    assert [first.at(day) for day in (THIRD - DAY, THIRD, HALF)] == [Status.NOT_MET, Status.MET, Status.MET]
    assert second.at(HALF) is Status.NOT_MET


def test_a_later_stage_shows_the_earlier_one_too():
    who = convict(file={"stages": (stage("LANJUTAN_2", HALF),)})
    assert [_reached(who, "LANJUTAN_1").at(day) for day in (HALF - DAY, HALF)] == [Status.NOT_MET, Status.MET]


def test_the_first_stage_needs_no_session_and_any_other_is_open_without_one():
    who = convict(file={"stages": (AWAL, stage("LANJUTAN_1", THIRD, tpp=None), stage("LANJUTAN_2", HALF))})
    assert _reached(who, "AWAL").at(START) is Status.MET
    further = _reached(who, "LANJUTAN_1")
    assert [further.at(day) for day in (THIRD - DAY, THIRD, HALF)] == [Status.NOT_MET, Status.UNKNOWN, Status.MET]
    assert further.span_at(THIRD).reason.missing == ("coaching.stages[1].tpp",)


@pytest.mark.parametrize("file", [None, {}])
def test_without_a_record_of_stages_it_is_not_known(file: dict | None):
    answer = _reached(convict(file=file), "AWAL")
    assert (answer.at(ON), answer.span_at(ON).reason.missing) == (Status.UNKNOWN, ("coaching.stages",))
    assert _reached(convict(file={"stages": ()}), "AWAL").at(ON) is Status.NOT_MET


def test_by_the_sentence_alone_a_stage_counts_from_the_part_that_is_served():
    who = convict()
    answer = _reached(who, "LANJUTAN_1", shown_by="fraction_only")
    assert [answer.at(day) for day in (THIRD - DAY, THIRD, THIRD + DAY)] == [Status.NOT_MET, Status.MET, Status.MET]
    first = _reached(who, "AWAL", shown_by="fraction_only")
    assert [first.at(day) for day in (START - DAY, START)] == [Status.NOT_MET, Status.MET]


def test_by_the_sentence_alone_a_remission_without_its_day_leaves_the_days_between_open():
    # 60 days off: 10 June 2021 at the earliest; granted by 5 August 2021 at the latest
    held = sentence(remissions=(remission("P2M"),))
    answer = _reached(convict(sentence=held, recorded_until=date(2021, 8, 5)), "LANJUTAN_1", shown_by="fraction_only")
    days = (date(2021, 6, 9), date(2021, 6, 10), date(2021, 8, 4), date(2021, 8, 5))
    assert [answer.at(day) for day in days] == [Status.NOT_MET, Status.UNKNOWN, Status.UNKNOWN, Status.MET]
    assert answer.span_at(date(2021, 7, 1)).reason.missing == ("sentence.remissions[].granted_on",)


def test_by_the_sentence_alone_an_interruption_that_is_not_known_leaves_it_open_for_ever():
    who = convict(sentence=sentence(interruptions=None))
    answer = _reached(who, "LANJUTAN_1", shown_by="fraction_only")
    assert [answer.at(day) for day in (THIRD - DAY, THIRD)] == [Status.NOT_MET, Status.UNKNOWN]


def test_a_life_sentence_has_no_parts():
    answer = _reached(convict(sentence=LIFE), "LANJUTAN_1", shown_by="fraction_only")
    assert (answer.at(ON), answer.span_at(ON).reason.missing) == (Status.UNKNOWN, ("sentence",))


def test_the_parts_are_those_of_the_windows_of_the_sentence():
    windows = {window.code.upper(): window.starts.day for window in SentenceDates(sentence()).stages}
    dates = SentenceDates(sentence())
    assert {code.value: dates.fraction(part).day for code, part in STAGE_FROM.items()} == {
        code: day for code, day in windows.items() if code != "AWAL"
    }


# ---- review


def _review(*stages, sessions=None, on: date = ON, counting=None, **facts):
    held = convict(file={"stages": stages}, **facts)
    return told(review_stages(held, on=on, sessions=sessions, counting=counting))


def test_a_stage_on_the_day_of_its_part_with_its_session_is_right():
    assert _review(AWAL, MOVED) == []
    assert _review(AWAL, MOVED, sessions=(session(THIRD),)) == []
    assert told(review_stages(convict(), on=ON)) == []


@pytest.mark.parametrize(("start", "found"), [(THIRD - DAY, True), (THIRD, False), (THIRD + DAY, False)])
def test_st3_a_stage_may_not_begin_before_its_part(start: date, found: bool):
    told_of = [("ST3", "NOT_MET", "coaching.stages[0].start")] if found else []
    assert _review(stage("LANJUTAN_1", start)) == told_of
    assert _review(stage("LANJUTAN_1", start), on=start - DAY) == []


REDUCED = sentence(remissions=(remission("P2M", date(2021, 5, 1)),))
"""Two months off: of 24 months a third is 8 months (9 August 2021); less 60 days that is 10 June 2021, and a third of
22 months is 7 months and 10 days, 220 days: 20 July 2021."""


@pytest.mark.parametrize(
    ("start", "status"),
    [
        (date(2021, 6, 9), "NOT_MET"),
        (date(2021, 6, 10), "UNKNOWN"),
        (THIRD - DAY, "UNKNOWN"),
        (THIRD, None),
        (THIRD + DAY, None),
    ],
)
def test_st3_is_open_where_only_a_remission_brings_the_part_forward(start: date, status: str | None):
    """Digest Q3: whether the denominator is the sentence after remisi is not settled."""
    found = list(review_stages(convict(file={"stages": (stage("LANJUTAN_1", start),)}, sentence=REDUCED), on=ON))
    assert [finding.status.name for finding in found] == ([] if status is None else [status])
    if status == "UNKNOWN":
        assert (found[0].id, found[0].missing) == ("ST3", ("reading fraction_base",))
        assert "fraction_base" in found[0].explain("id")


@pytest.mark.parametrize(("base", "day"), [("gross", date(2021, 6, 10)), ("net", date(2021, 7, 20))])
def test_st3_is_settled_by_the_fraction_base_that_is_chosen(base: str, day: date):
    counting = CountingConvention(fraction_base=base)
    early = _review(stage("LANJUTAN_1", day - DAY), sentence=REDUCED, counting=counting)
    assert [row[:2] for row in early] == [("ST3", "NOT_MET")]
    assert _review(stage("LANJUTAN_1", day), sentence=REDUCED, counting=counting) == []


def test_st3_only_remissions_granted_by_then_bring_the_day_forward():
    held = sentence(remissions=(remission("P2M", date(2021, 8, 1)),))
    assert _review(stage("LANJUTAN_1", date(2021, 7, 31)), sentence=held)[0][:2] == ("ST3", "NOT_MET")
    assert _review(stage("LANJUTAN_1", date(2021, 8, 1)), sentence=held)[0][:2] == ("ST3", "UNKNOWN")
    chosen = CountingConvention(fraction_base="gross")
    assert _review(stage("LANJUTAN_1", date(2021, 8, 1)), sentence=held, counting=chosen) == []


def test_st3_is_open_where_the_sentence_is():
    held, early = sentence(remissions=None), stage("LANJUTAN_1", THIRD - DAY)
    finding = next(review_stages(convict(file={"stages": (early,)}, sentence=held), on=ON))
    assert (finding.id, finding.status, finding.missing) == ("ST3", Status.UNKNOWN, ("sentence.remissions",))
    assert _review(MOVED, sentence=sentence(interruptions=None))[0][:2] == ("ST3", "UNKNOWN")
    assert _review(MOVED, sentence=LIFE)[0][:2] == ("ST3", "UNKNOWN")


@pytest.mark.parametrize(
    ("sessions", "status"),
    [
        ((session(THIRD),), None),
        ((session(THIRD + DAY),), "NOT_MET"),
        ((session(THIRD, recommends=False),), "NOT_MET"),
        ((session(THIRD, cases=()),), "NOT_MET"),
        ((session(THIRD, recommends=None),), "UNKNOWN"),
        ((session(THIRD, id="T-2"),), "UNKNOWN"),
        ((), "UNKNOWN"),
    ],
)
def test_st2_the_session_named_must_have_set_the_stage_by_its_first_day(sessions: tuple, status: str | None):
    expected = [] if status is None else [("ST2", status, "coaching.stages[0].tpp")]
    assert _review(MOVED, sessions=sessions) == expected


def test_st2_without_the_name_of_a_session_it_is_open():
    assert _review(stage("LANJUTAN_1", THIRD, tpp=None)) == [("ST2", "UNKNOWN", "coaching.stages[0].tpp")]


# a month of the calendar: 12 December 2020 to 12 January 2021
@pytest.mark.parametrize(
    ("end", "on", "status"),
    [
        (date(2021, 1, 11), ON, None),
        (date(2021, 1, 12), ON, None),
        (date(2021, 1, 13), ON, "NOT_MET"),
        (date(2021, 1, 13), date(2021, 1, 11), None),
        (None, date(2021, 1, 11), None),
        (None, date(2021, 1, 12), "UNKNOWN"),
    ],
)
def test_st4_orientation_takes_at_most_a_month(end: date | None, on: date, status: str | None):
    found = told(review_orientation(Orientation(start=START, end=end), on=on))
    assert found == ([] if status is None else [("ST4", status, "coaching.orientation.end")])


def test_st4_is_not_asked_without_a_record():
    assert told(review_orientation(None, on=ON)) == []


def test_tp1_a_session_on_a_stage_uses_the_data_of_four_roles():
    three = tuple(role for role in TppRole if role is not TppRole.PK)
    sessions = (session(THIRD), session(THIRD, data=three), session(THIRD, data=None))
    found = tuple(review_sessions(sessions, on=THIRD))
    assert told(found) == [("TP1", "NOT_MET", "sessions[1].data"), ("TP1", "UNKNOWN", "sessions[2].data")]
    assert found[0].what["en"] == "A session of the TPP without data from: Pembimbing Kemasyarakatan."
    assert told(review_sessions(sessions, on=THIRD - DAY)) == []


def test_tp1_is_asked_of_sessions_on_a_stage_of_the_person_asked_about():
    bare = session(THIRD, data=())
    assert told(review_sessions([bare], on=ON, reference="rekaan-2")) == []
    other = TppCase(reference=WHO, subject=TppSubject.PROGRAM, recommends=True)
    assert told(review_sessions([session(THIRD, data=(), cases=(other,))], on=ON)) == []
    assert bare.roles_missing == tuple(TppRole)
    assert len(told(review_sessions([bare], on=ON, reference=WHO))) == 1


def test_the_latest_recommendation_up_to_a_day_is_found():
    earlier, later = session(THIRD, recommends=False), session(HALF, recommends=True)
    asked = (WHO, TppSubject.TAHAP)
    found = [latest_recommendation([later, earlier], *asked, on=day) for day in (THIRD - DAY, THIRD, HALF)]
    assert [case and case.recommends for case in found] == [None, False, True]
    empty = TppSession(id="T-3", on=HALF + DAY)
    assert latest_recommendation([later, empty], *asked, on=ON) == later.cases[0]
