"""Laws of the look ahead, for any invented convict: its sums are those of the sentence's own arithmetic."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pembinaan.core.duration import Duration
from pembinaan.core.errors import UndeterminedError
from pembinaan.eligibility.remissions.forecast import simulate_remissions
from pembinaan.eligibility.remissions.forecast_record import RemissionForecast
from pembinaan.law.readings import Readings
from pembinaan.participants.dates import SentenceDates
from pembinaan.participants.merits import Merit, MeritKind
from pembinaan.participants.people import AnakBinaan, Identity, Narapidana
from pembinaan.participants.personal import DoctorLetter, Religion
from pembinaan.participants.records import OffenceClass
from pembinaan.participants.sentence import FixedTermSentence, Remission, Subsidiary, SubsidiaryStatus
from property.strategies import FOURTEEN, conventions, dates, interruptions

SOME = settings(
    max_examples=max(settings.default.max_examples // 3, 10),  # type: ignore[union-attr]
    suppress_health_check=(HealthCheck.too_slow,),
    deadline=None,
)
KINDS = {
    "narapidana": ("remisi_umum", "remisi_khusus", "remisi_tambahan", "remisi_dasawarsa", "remisi_kemanusiaan"),
    "anak_binaan": ("pmp_umum", "pmp_khusus", "pmp_hari_anak", "pmp_dasawarsa"),
}
Somebody = Narapidana | AnakBinaan
_YEARS, _MONTHS, _DAYS = st.integers(0, 12), st.integers(0, 11), st.integers(0, 29)
_TERM = st.builds(Duration, _YEARS, _MONTHS, _DAYS).filter(bool)
_TERMS = st.lists(_TERM, min_size=1, max_size=2).map(tuple)
_CLOCKS = {
    "narapidana": dates(date(2013, 1, 1), date(2026, 1, 1)),
    "anak_binaan": dates(date(2021, 1, 1), date(2026, 1, 1)),
}
_PAST = st.lists(st.tuples(st.integers(0, 3000), st.integers(1, 2)), max_size=3)
_DEFAULTS = st.lists(st.sampled_from(SubsidiaryStatus), max_size=1)
_FROM = dates(date(2025, 1, 1), date(2027, 6, 1))
_BORN = st.integers(FOURTEEN, 17 * 365)
_AGED = st.sampled_from([date(1950, 1, 1), date(1985, 6, 1)])
_COUNTING = conventions()
_KIND = st.sampled_from(["narapidana", "narapidana", "anak_binaan"])
_LETTERS = st.sampled_from(
    [
        (),
        (
            DoctorLetter(
                stated_on=date(2024, 1, 1),
                prolonged=True,
                hard_to_cure=True,
                life_threatening=True,
                lifelong_expert_care=True,
            ),
        ),
    ]
)


@st.composite
def cases(draw: st.DrawFn) -> tuple[Somebody, date, Readings]:
    kind = draw(_KIND)
    clock, terms = draw(_CLOCKS[kind]), draw(_TERMS)
    most = sum((term.in_months for term in terms), Fraction(0))
    past = [_remission(clock + timedelta(days=days), months) for days, months in draw(_PAST)]
    sentence = FixedTermSentence(
        terms=terms,
        clock_starts=clock,
        judgment_final_on=clock,
        interruptions=draw(interruptions(clock)) or (),
        remissions=tuple(past) if sum(item.amount.in_months for item in past) <= most else (),
        subsidiaries=tuple(_default(status) for status in draw(_DEFAULTS)),
    )
    facts: dict[str, Any] = {
        "reference": "rekaan-1",
        "identity": Identity(religion=draw(st.sampled_from(Religion)), doctor_letters=draw(_LETTERS)),
        "sentence": sentence,
        "offences": (OffenceClass.UMUM,),
        "sanctions": (),
        "merits": tuple(Merit(kind=MeritKind.PEMUKA, year=year) for year in range(2026, 2032)),
    }
    if kind == "anak_binaan":
        person: Somebody = AnakBinaan(birth_date=clock - timedelta(days=draw(_BORN)), **facts)
    else:
        person = Narapidana(birth_date=draw(_AGED), **facts)
    chosen = Readings(
        counting=draw(_COUNTING),
        remisi_clock_hospital="restarts",
        remisi_clock_detention="rutan_only",
        pmp_ordinal="separate",
        remisi_consecutive_terms="summed",
        kemanusiaan_age="from_71",
        dasawarsa_escaped="at_large",
        dasawarsa_base="term",
    )
    return person, draw(_FROM), chosen


def _remission(day: date, months: int) -> Remission:
    return Remission(amount=Duration(months=months), granted_on=day)


def _default(status: SubsidiaryStatus) -> Subsidiary:
    part: dict[str, Any] = {"paid": 1, "amount": 3} if status is SubsidiaryStatus.PARTLY_PAID else {}
    return Subsidiary(term=Duration(months=3), replaces="denda", status=status, **part)


def looked_ahead(case: tuple[Somebody, date, Readings]) -> RemissionForecast | None:
    person, on, readings = case
    try:
        return simulate_remissions(person, on=on, readings=readings, kinds=KINDS[person.kind])
    except UndeterminedError:
        return None  # somebody is still out


def sentence_with(person: Somebody, forecast: RemissionForecast) -> FixedTermSentence:
    sentence = person.sentence
    assert isinstance(sentence, FixedTermSentence)
    held = {name: getattr(sentence, name) for name in FixedTermSentence.model_fields}
    return FixedTermSentence(**held | {"remissions": (*(sentence.remissions or ()), *forecast.remissions)})


@SOME
@given(cases())
def test_its_dates_are_those_of_the_sentence_with_the_grants(case: tuple[Somebody, date, Readings]) -> None:
    found = looked_ahead(case)
    if found is None:
        return
    own = SentenceDates(sentence_with(case[0], found), case[2].counting)
    assert (found.expiry, found.two_thirds) == (own.expiry, own.two_thirds)
    if found.rows:
        assert found.rows[-1].term_end == own.term_end.day


@SOME
@given(cases())
def test_the_ledger_adds_up(case: tuple[Somebody, date, Readings]) -> None:
    found = looked_ahead(case)
    if found is None:
        return
    total = Duration()
    for row, remission in zip(found.rows, found.remissions, strict=True):
        total = total + row.amount
        assert (row.total, remission.amount, remission.granted_on) == (total, row.amount, row.on)
    assert found.total == total


@SOME
@given(cases())
def test_no_grant_lies_before_the_day_or_past_the_release(case: tuple[Somebody, date, Readings]) -> None:
    found = looked_ahead(case)
    if found is None:
        return
    days = [row.on for row in found.rows]
    assert days == sorted(days)
    assert all(case[1] <= day <= found.release for day in (*days, *(item.on for item in found.left_out)))
    assert found.release >= found.expiry.day
    assert all(row.on < found.release or row.division == "II" for row in found.rows)
    assert all(row.division != "II" for row in found.rows[:-1])


@SOME
@given(cases())
def test_asked_again_on_the_way_nothing_more_comes(case: tuple[Somebody, date, Readings]) -> None:
    """With the grants on file, looking ahead from the same day finds none of them again."""
    found = looked_ahead(case)
    if found is None:
        return
    later = case[0].model_copy(update={"sentence": sentence_with(case[0], found)})
    again = looked_ahead((later, case[1], case[2]))
    assert again is not None
    assert not {(row.on, row.right) for row in again.rows} & {(row.on, row.right) for row in found.rows}


CHRISTMAS = (12, 25)
TABLE = (Path(__file__).parents[1] / "data" / "religious-days.csv").read_text(encoding="utf-8").splitlines()
STATUS = {
    (day, religion): status
    for day, religion, status in (line.split(",") for line in TABLE if not line.startswith(("#", "date")))
}
"""The table of main holidays: confirmed by decree, or estimated."""
DAY_OF_YEAR = {
    **dict.fromkeys(("remisi_umum", "remisi_tambahan", "remisi_dasawarsa", "pmp_umum", "pmp_dasawarsa"), ((8, 17),)),
    "remisi_kemanusiaan": ((5, 29), (4, 7)),
    "pmp_hari_anak": ((7, 23),),
}


@SOME
@given(cases())
def test_grants_fall_on_their_days_and_estimated_ones_are_marked(case: tuple[Somebody, date, Readings]) -> None:
    """The main holiday of the religion first recorded, as the table has it; the other grants on their day."""
    found = looked_ahead(case)
    if found is None:
        return
    assert case[0].identity is not None
    religion = case[0].identity.religion
    assert religion is not None
    for row in found.rows:
        if not row.right.endswith("_khusus"):
            assert (row.on.month, row.on.day) in DAY_OF_YEAR[row.right]
            assert not row.estimated
            assert "dasawarsa" not in row.right or row.on.year % 10 == 5
        elif religion in {Religion.KRISTEN, Religion.KATOLIK}:
            assert (row.on.month, row.on.day) == CHRISTMAS
            assert not row.estimated
        else:
            assert row.estimated is (STATUS[row.on.isoformat(), religion.name] != "confirmed")


HALF = Fraction(1, 2)
UMUM = {1: {1, 2}, 2: {3}, 3: {4}, 4: {5}, 5: {5}, 6: {6}}
KHUSUS = {1: {HALF, 1}, 2: {1}, 3: {1}, 4: {1 + HALF}, 5: {1 + HALF}, 6: {2}}
SCALES = {
    **dict.fromkeys(("remisi_umum", "pmp_umum", "pmp_hari_anak"), UMUM),
    **dict.fromkeys(("remisi_khusus", "pmp_khusus"), KHUSUS),
}
"""Months by the ordinal of the grant day, from the sixth on the same (Keppres 174/1999 Pasal 4 and 5)."""


@SOME
@given(cases())
def test_amounts_are_those_of_the_tables(case: tuple[Somebody, date, Readings]) -> None:
    """Rows of Keppres 174/1999 Pasal 4 and 5 by the ordinal; of the decade a twelfth of the term, at most 3 months."""
    found = looked_ahead(case)
    if found is None:
        return
    for row in found.rows:
        assert row.amount
        if row.right in SCALES:
            assert row.ordinal is not None
            assert row.amount.in_months in SCALES[row.right][min(row.ordinal, 6)]
        elif "dasawarsa" in row.right:
            assert isinstance(case[0].sentence, FixedTermSentence)
            twelfth = case[0].sentence.term.in_months / 12
            assert row.amount.in_months <= 3
            assert abs(row.amount.in_months - min(twelfth, Fraction(3))) < Fraction(
                1, 30
            )  # a part of a day, up or down
