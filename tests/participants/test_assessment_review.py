"""Review of scored assessments, of the age in an LPKA and of register numbers that are used twice."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from coaching_cases import convict, ispn, told
from people_made_up import remission, sentence

from pembinaan.core.fields import Masked
from pembinaan.core.timeline import Status
from pembinaan.law.entries import Confidence
from pembinaan.law.guidance import GUIDANCE
from pembinaan.participants.coaching.assessment_review import assessment_due, ispn_valid_until, review_assessments
from pembinaan.participants.coaching.file import CoachingFile
from pembinaan.participants.coaching.instrument_rows import RRI_ITEMS, KriminogenikFactor
from pembinaan.participants.coaching.levels import Instrument, UnitKind
from pembinaan.participants.coaching.placement import placement_on, register_clashes, review_placements
from pembinaan.participants.coaching.records import ItemScore, Placement, ScoredAssessment
from pembinaan.participants.coaching.rules import FILE_RULES
from pembinaan.participants.people import Identity, Klien, Tahanan
from pembinaan.participants.sentence import LifeSentence

DAY = timedelta(days=1)
MADE, ON = date(2021, 6, 1), date(2021, 7, 1)
CERTIFIED = {"assessor_certified_on": date(2020, 1, 2)}


def _rri(on: date, **facts) -> ScoredAssessment:
    items = tuple(ItemScore(code=code, points=0) for code in RRI_ITEMS)
    return ScoredAssessment(instrument=Instrument.RRI, assessed_on=on, **{"items": items} | CERTIFIED | facts)


def _needs(on: date) -> ScoredAssessment:
    items = tuple(ItemScore(code=factor, points=0) for factor in KriminogenikFactor)
    return ScoredAssessment(instrument=Instrument.KRIMINOGENIK, assessed_on=on, items=items, **CERTIFIED)


def _ispn(on: date, **facts) -> ScoredAssessment:
    return ispn(on, **CERTIFIED | facts)


def _review(*scored: ScoredAssessment, on: date = ON, **facts):
    return told(review_assessments(convict(file={"scored": scored}, **facts), on=on))


def _guided(*scored: ScoredAssessment, on: date):
    return told(review_assessments(Klien(reference="rekaan-2", coaching=CoachingFile(scored=scored)), on=on))


def test_what_is_complete_certified_and_in_time_is_right():
    assert _review(_rri(MADE), _needs(MADE), _ispn(MADE)) == []
    assert _review(_ispn(ON + DAY, hundredths=None)) == []
    assert told(review_assessments(convict(), on=ON)) == told(review_assessments(convict(file={}), on=ON)) == []


@pytest.mark.parametrize(
    ("item", "path"),
    [
        (_ispn(MADE, hundredths=None), "hundredths"),
        (_rri(MADE, items=()), "items"),
        (_rri(MADE, items=tuple(ItemScore(code=code, points=9) for code in RRI_ITEMS)), "items"),
    ],
)
def test_as1_an_assessment_is_complete_and_possible(item: ScoredAssessment, path: str):
    assert _review(item) == [("AS1", "NOT_MET", f"coaching.scored[0].{path}")]


@pytest.mark.parametrize(
    ("certified", "status"),
    [(MADE - DAY, None), (MADE, None), (MADE + DAY, "NOT_MET"), (None, "UNKNOWN")],
)
def test_as2_the_assessor_is_certified_on_the_day(certified: date | None, status: str | None):
    expected = [] if status is None else [("AS2", status, "coaching.scored[0].assessor_certified_on")]
    assert _review(_rri(MADE, assessor_certified_on=certified)) == expected


def test_as2_rests_on_the_regulation_only_where_that_asks_it():
    child = ScoredAssessment(
        instrument=Instrument.ANAK,
        assessed_on=MADE,
        items=(ItemScore(code="RISIKO", points=5), ItemScore(code="PELINDUNG", points=1)),
    )
    scored = (_rri(MADE, assessor_certified_on=None), ispn(MADE), child)
    found = review_assessments(convict(file={"scored": scored}), on=ON)
    assert [finding.basis.kind.value for finding in found] == ["LAW", "LOCAL_POLICY", "LIBRARY_DEFAULT"]


@pytest.mark.parametrize(
    ("on", "found"),
    [(date(2021, 11, 30), []), (date(2021, 12, 1), [("AS3", "NOT_MET", "coaching.scored")])],
)
def test_as3_an_ispn_is_valid_six_months(on: date, found: list):
    assert ispn_valid_until(_ispn(MADE)) == date(2021, 12, 1)
    assert _review(_ispn(date(2021, 1, 4)), _ispn(MADE), on=on) == found


# the sentence is over on 12 December 2022
@pytest.mark.parametrize(
    ("on", "found"),
    [
        (date(2021, 12, 11), []),
        (date(2021, 12, 12), [("AS4", "NOT_MET", "coaching.scored[0].assessed_on")]),
        (date(2021, 12, 13), [("AS4", "NOT_MET", "coaching.scored[0].assessed_on")]),
    ],
)
def test_as4_more_than_a_year_is_left_on_the_day_of_the_assessment(on: date, found: list):
    assert _review(_rri(on), on=on) == _review(_needs(on), on=on) == found
    assert _review(_ispn(on), on=on) == []


def test_as4_goes_by_what_was_granted_until_then():
    # two months off: over on 13 October 2022, but only once they are granted
    held = sentence(remissions=(remission("P2M", date(2021, 11, 2)),))
    assert _review(_rri(date(2021, 11, 1)), sentence=held, on=date(2022, 1, 3)) == []
    assert _review(_rri(date(2021, 11, 2)), sentence=held, on=date(2022, 1, 3))[0][:2] == ("AS4", "NOT_MET")


def test_as4_is_open_where_the_end_is_and_never_asked_without_one():
    finding = next(
        review_assessments(convict(file={"scored": (_rri(MADE),)}, sentence=sentence(remissions=None)), on=ON)
    )
    assert (finding.id, finding.status, finding.missing) == ("AS4", Status.UNKNOWN, ("sentence.remissions",))
    assert _review(_rri(MADE), sentence=LifeSentence(clock_starts=date(2020, 12, 12))) == []


@pytest.mark.parametrize(
    ("on", "found"),
    [
        (date(2022, 5, 31), []),
        (date(2022, 6, 1), [("AS5", "NOT_MET", "coaching.scored")]),
        (date(2022, 6, 2), [("AS5", "NOT_MET", "coaching.scored")]),
    ],
)
def test_as5_a_klien_is_assessed_again_after_a_year(on: date, found: list):
    assert _guided(_rri(MADE - DAY), _rri(MADE), _ispn(on), on=on) == found
    assert _guided(_rri(MADE), _rri(on), on=on) == []


@pytest.mark.parametrize(
    ("newer", "older"), [(_rri, _needs), (_needs, _rri)], ids=["the RRI is newer", "the Kriminogenik is newer"]
)
def test_as5_one_instrument_does_not_hide_the_other(newer, older):
    """Digest 2.1: both yearly. One of 1 June 2021 is due on 1 June 2022, whatever else was made in between."""
    held = (older(MADE), newer(date(2022, 1, 3)))
    assert [assessment_due(scored, on=date(2022, 3, 1)) for scored in (held, held[::-1])] == [date(2022, 6, 1)] * 2
    assert _guided(*held, on=date(2022, 5, 31)) == []
    assert _guided(*held, on=date(2022, 6, 1)) == [("AS5", "NOT_MET", "coaching.scored")]
    assert _guided(*held, older(date(2022, 6, 1)), on=date(2022, 6, 1)) == []


def test_as5_goes_by_an_earlier_result():
    assert assessment_due([_ispn(MADE)], on=ON) is None
    assert assessment_due([_rri(ON + DAY)], on=ON) is None
    assert _guided(on=ON) == []


@pytest.mark.parametrize(
    ("claimed", "found"),
    [
        ("rendah", []),
        ("RENDAH", []),
        (None, []),
        ("TINGGI", [("AS6", "NOT_MET", "coaching.scored[0].claimed_level")]),
    ],
)
def test_as6_the_level_on_paper_is_compared_with_the_score(claimed: str | None, found: list):
    assert _review(_rri(MADE, claimed_level=claimed)) == found


def test_as6_blanks_and_capitals_do_not_matter():
    assert _review(_ispn(MADE, hundredths=7699, claimed_level="Super Maksimum")) == []


# ---- placement


BORN = date(2006, 3, 2)


def _lpka(start: date, kind: UnitKind = UnitKind.LPKA) -> Placement:
    return Placement(institution="LPKA rekaan", kind=kind, start=start)


@pytest.mark.parametrize(
    ("start", "age"),
    [
        (date(2020, 3, 1), 13),
        (date(2020, 3, 2), None),
        (date(2024, 3, 1), None),
        (date(2024, 3, 2), 18),
        (date(2024, 3, 3), 18),
    ],
)
def test_wb1_somebody_placed_in_an_lpka_is_14_and_not_yet_18(start: date, age: int | None):
    found = tuple(review_placements(convict(file={"placements": (_lpka(start),)}, birth_date=BORN), on=start))
    assert told(found) == ([] if age is None else [("WB1", "NOT_MET", "coaching.placements[0].start")])
    assert all(finding.what["en"] == f"The person was {age} when placed in the LPKA." for finding in found)


def test_wb1_is_open_without_a_day_of_birth_and_asked_of_an_lpka_only():
    held = (_lpka(MADE), _lpka(ON, UnitKind.LAPAS), _lpka(ON + DAY))
    finding = next(review_placements(convict(file={"placements": held}), on=ON))
    assert (finding.id, finding.status, finding.missing) == ("WB1", Status.UNKNOWN, ("birth_date",))
    assert len(told(review_placements(convict(file={"placements": held}), on=ON))) == 1
    assert told(review_placements(convict(file={}), on=ON)) == told(review_placements(convict(), on=ON)) == []


def test_the_placement_of_a_day_is_the_later_of_two():
    first, second = _lpka(MADE), _lpka(ON, UnitKind.LAPAS)
    assert [placement_on((first, second), on=day) for day in (MADE - DAY, MADE, ON)] == [None, first, second]
    assert placement_on(None, on=ON) is None


def _registered(reference: str, number: str | None, unit: str | None) -> Tahanan:
    placed = None if unit is None else (Placement(institution=unit, kind=UnitKind.RUTAN, start=MADE),)
    identity = None if number is None else Identity(register_number=Masked(number))
    return Tahanan(reference=reference, identity=identity, coaching=CoachingFile(placements=placed))


def test_wb2_a_register_number_belongs_to_one_person_of_a_unit():
    a, b, c = (_registered(name, "B.I-1 rekaan", unit) for name, unit in (("a", "X"), ("b", "X"), ("c", "Y")))
    bare = Tahanan(reference="e", identity=Identity(register_number=Masked("B.I-2 rekaan")))
    others = (c, _registered("d", None, "X"), bare)
    (clash,) = register_clashes([a, *others, b], on=ON)
    assert (clash.references, clash.finding.id, clash.finding.status) == (("a", "b"), "WB2", Status.NOT_MET)
    assert register_clashes([a, *others], on=ON) == ()
    assert "B.I-1" not in repr(clash) + clash.finding.explain("en") + clash.model_dump_json()


def test_wb2_is_open_where_a_unit_is_not_known():
    a, b, c = (_registered(name, "B.I-1 rekaan", unit) for name, unit in (("a", "X"), ("b", "X"), ("c", None)))
    known, unknown = register_clashes([a, b, c], on=ON)
    assert (known.references, known.finding.status) == (("a", "b"), Status.NOT_MET)
    assert (unknown.references, unknown.finding.status) == (("a", "b", "c"), Status.UNKNOWN)
    assert [clash.finding.status for clash in register_clashes([a, b], on=MADE - DAY)] == [Status.UNKNOWN]
    assert register_clashes([c], on=ON) == ()


def test_the_six_months_of_an_ispn_rest_on_two_reports():
    """Digest 2.1: mediajawa (Kotabaru) and tribun Medan (Sibolga), SECONDARY; the decree is not read for it."""
    keys = FILE_RULES["AS3"].basis.guidance
    assert [GUIDANCE[key].confidence for key in keys] == [Confidence.SECONDARY] * 2
    assert [GUIDANCE[key].url.split("/")[2] for key in keys] == ["www.mediajawa.com", "medan.tribunnews.com"]
