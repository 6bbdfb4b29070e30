"""A day that no record holds is refused at the door, by its code, and not when the answer is written down."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from eligibility.admission.admission_cases import march, narapidana, offering, rule
from eligibility.admission.admission_cases import sentence as sentenced
from pembinaan import AllocationPolicy, Candidate, Duration, InvalidError, allocate, pathway, reach
from pembinaan.eligibility.admission import NOBODY_ENROLLED, Applicant, Entrance
from pembinaan.participants.bimbingan import Bimbingan, Occupation, OccupationKind, ReleaseKind
from pembinaan.programs import EntryKind
from pembinaan.programs.after_release.placement import placements
from pembinaan.programs.after_release.reporting import reporting

OUTSIDE = [date.min, date(1799, 12, 31), date(3000, 1, 1), date.max]
EDGES = [date(1800, 1, 1), date(2999, 12, 31)]
ORDER = AllocationPolicy(lot="undian")
WORKS = Occupation(kind=OccupationKind.BEKERJA, start=date(2026, 1, 14), with_partner="Koperasi Rekaan")
GUIDED = Bimbingan(kind=ReleaseKind.CUTI_BERSYARAT, start=date(2026, 1, 14), occupations=(WORKS,))

QUESTIONS = {
    "admit": lambda on: offering().admit(narapidana(), on=on, register=NOBODY_ENROLLED).record,
    "entrance": lambda on: Entrance(offering()).admit(Applicant(narapidana()), on=on).explain("id"),
    "allocate": lambda on: allocate([Candidate(person=narapidana())], [offering()], ORDER, on=on).record,
    "reach": lambda on: reach(offering().agreement, [narapidana()], [offering()], on=on, rights=["remisi_umum"]),
    "placements": lambda on: placements(GUIDED, on=on),
    "reporting": lambda on: reporting(GUIDED, on=on),
}


@pytest.mark.parametrize("day", OUTSIDE)
@pytest.mark.parametrize("asked", QUESTIONS)
def test_a_day_that_no_record_holds_is_refused(asked: str, day: date):
    with pytest.raises(InvalidError) as raised:
        QUESTIONS[asked](day)
    assert (raised.value.code, raised.value.field) == ("day.out_of_range", "on")


@pytest.mark.parametrize("day", EDGES)
@pytest.mark.parametrize("asked", QUESTIONS)
def test_the_first_and_the_last_day_that_a_record_holds_are_answered(asked: str, day: date):
    assert QUESTIONS[asked](day) is not None


def test_an_answer_may_lie_later_than_a_record_can():
    # 9/10 of 1,000 years are 900 years: from 2 January 2200 they are served about the year 3100
    held = narapidana(sentence=sentenced(clock=date(2200, 1, 2), term=Duration(years=1000)))
    asked = rule(EntryKind.STAGE_MIN, fraction=Fraction(9, 10))
    record = offering(asked).admit(held, on=march(2), register=NOBODY_ENROLLED).record
    stage = [one.met_from for one in record.findings if one.kind is EntryKind.STAGE_MIN]
    assert max(filter(None, stage)).year in {3099, 3100}
    later = narapidana(sentence=sentenced(clock=date(2400, 1, 2), term=Duration(years=1000)))
    assert pathway(later, "pembebasan_bersyarat", [], on=march(2)).participant_reference == later.reference
