"""Audiences that are bounded in time, or by a reading."""

from __future__ import annotations

from datetime import date

from eligibility.cases import person
from pembinaan.core.timeline import ALWAYS, Status
from pembinaan.eligibility.audience import ADULTS, EVERYBODY, NOBODY, SPECIAL, Audience
from pembinaan.eligibility.audience_times import before_instrument, since, where_read
from pembinaan.eligibility.case import Case
from pembinaan.law.readings import Readings
from pembinaan.participants.records import OffenceClass

MET, NOT_MET, UNKNOWN = Status.MET, Status.NOT_MET, Status.UNKNOWN


def spans(audience: Audience, case: Case | None = None) -> list[tuple[date, Status]]:
    timeline = audience.concerns(case or Case(person()))
    return list(zip(timeline.starts, timeline.statuses, strict=True))


def test_since_a_day():
    day = date(2022, 1, 28)
    assert spans(since(day)) == [(ALWAYS, NOT_MET), (day, MET)]
    assert spans(~since(day)) == [(ALWAYS, MET), (day, NOT_MET)]


def test_before_an_instrument_whose_first_day_is_not_established():
    assert spans(before_instrument("Permenkumham 21/2016")) == [
        (ALWAYS, MET),
        (date(2016, 1, 1), UNKNOWN),
        (date(2016, 12, 31), NOT_MET),
    ]


def test_before_an_instrument_that_no_day_certainly_has_seen():
    assert spans(before_instrument("Permenkumham 43/2021")) == [(ALWAYS, MET), (date(2021, 1, 1), UNKNOWN)]


def test_under_one_value_of_a_reading():
    audience = where_read("cmk_anak", "as_adult")
    assert spans(audience) == spans(EVERYBODY) == [(ALWAYS, MET)]
    assert spans(audience, Case(person(), Readings(cmk_anak="unknown"))) == spans(NOBODY) == [(ALWAYS, NOT_MET)]


def test_a_combined_audience_names_the_readings_of_its_parts():
    special = Case(person(offences=(OffenceClass.TERORISME,)))
    assert (ADULTS & SPECIAL).readings_used(special) == ("t_regime_vs_uu22",)
    assert (~(ADULTS & SPECIAL)).readings_used(special) == ("t_regime_vs_uu22",)
    assert (ADULTS & SPECIAL).readings_used(Case(person())) == ()
