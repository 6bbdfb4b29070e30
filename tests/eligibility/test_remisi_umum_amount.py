"""The amounts of remisi umum, typed from Keppres 174/1999 Pasal 4 and 7 and from two published cases."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Literal

import pytest

from eligibility.cases import GRANT_DAY, LIFE, person, remisi_umum, sentence
from pembinaan.core.duration import Duration
from pembinaan.core.errors import InvalidError, PembinaanError, UndeterminedError
from pembinaan.core.text import Text
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.rights.remisi_umum_amount import RemissionAmount, remisi_umum_amount
from pembinaan.law.data.remission_amounts import REMISI_UMUM_AMOUNTS
from pembinaan.law.instruments import Confidence, provision
from pembinaan.law.readings import Readings
from pembinaan.participants.sentence import Detention, DetentionKind, Interruption, InterruptionKind, RemissionKind

AT_LEAST = Readings(remisi_six_months_edge="at_least_180")
WAITS = Readings(remisi_missed_year="grants_received")


def case(clock: date, readings: Readings | None = None, **changed: Any) -> Case:
    held = sentence(terms=(Duration(years=15),), clock_starts=clock, judgment_final_on=clock, **changed)
    return Case(person(sentence=held), readings or Readings())


def months(held: Case, on: date = GRANT_DAY) -> int:
    amount = remisi_umum_amount(held, on=on).amount
    assert amount == Duration(months=amount.months)
    return amount.months


@pytest.mark.parametrize(
    ("year", "expected"),
    [(2018, 1), (2019, 3), (2020, 4), (2021, 5), (2022, 5), (2023, 6), (2024, 6), (2025, 6), (2032, 6)],
)
def test_the_table_year_by_year(year: int, expected: int):
    """Detained on 10 January 2018: 219 days on 17 August 2018, the first qualifying one."""
    held = case(date(2018, 1, 10))
    found = remisi_umum_amount(held, on=date(year, 8, 17))
    assert (found.amount, found.ordinal) == (Duration(months=expected), year - 2017)


def test_the_rows_of_the_table():
    rows = [(row.ordinal, row.served_months, row.amount.months) for row in REMISI_UMUM_AMOUNTS]
    assert rows == [(1, 6, 1), (1, 12, 2), (2, 6, 3), (3, 6, 4), (4, 6, 5), (5, 6, 5), (6, 6, 6)]
    assert {row.confidence for row in REMISI_UMUM_AMOUNTS} == {Confidence.VERIFIED}
    assert {row.checked_on for row in REMISI_UMUM_AMOUNTS} == {date(2026, 11, 24)}


@pytest.mark.parametrize(("served", "expected"), [(181, 1), (270, 1), (359, 1), (360, 2), (361, 2), (365, 2), (545, 2)])
def test_the_first_year(served: int, expected: int):
    """The second branch starts at twelve months of thirty days; 545 days is the longest wait for a first grant day."""
    assert months(case(GRANT_DAY - timedelta(days=served))) == expected


def test_the_second_year_follows_a_first_grant_day():
    """546 days before: the 17 August of the year before had 181 days, more than six months: this is the second."""
    assert months(case(GRANT_DAY - timedelta(days=546))) == 3
    assert months(case(GRANT_DAY - timedelta(days=545)), date(2025, 8, 17)) == 2  # 180 days were not enough
    assert months(case(GRANT_DAY - timedelta(days=545), AT_LEAST)) == 3


def test_the_published_case_r01():
    """Detained on 9 May 2017, 465 days on the second 17 August in custody: 2 months, not 3."""
    found = remisi_umum_amount(case(date(2017, 5, 9)), on=date(2018, 8, 17))
    assert (found.days_served, found.ordinal, found.amount) == (465, 1, Duration(months=2))
    with pytest.raises(InvalidError, match=r"remisi_umum\.too_early"):
        remisi_umum_amount(case(date(2017, 5, 9)), on=date(2017, 8, 17))


def test_the_published_case_r02():
    found = [remisi_umum_amount(case(date(2022, 9, 30)), on=date(year, 8, 17)) for year in (2023, 2024, 2025)]
    assert [(item.days_served, item.ordinal, item.amount.months) for item in found] == [
        (321, 1, 1),
        (687, 2, 3),
        (1052, 3, 4),
    ]


def test_what_is_returned():
    found = remisi_umum_amount(case(date(2024, 1, 10)), on=GRANT_DAY)
    assert found.on == GRANT_DAY
    assert found.text == Text(
        id="17 Agustus ke-2 yang memenuhi [kesimpulan], 585 hari sejak penahanan 10 Januari 2024: remisi 3 bulan",
        en="qualifying 17 August number 2 [inference], 585 days since the detention of 10 January 2024: remission of"
        " 3 months",
    )
    assert [str(place) for place in found.cites] == [
        "Pasal 4 ayat (1) Keppres 174/1999",
        "Pasal 4 ayat (2) Keppres 174/1999",
        "Pasal 7 ayat (1) Keppres 174/1999",
        "Pasal 7 ayat (3) Keppres 174/1999",
        "Pasal 7 ayat (4) Keppres 174/1999",
    ]
    assert all(provision(place).confidence is Confidence.VERIFIED for place in found.cites)
    assert RemissionAmount.model_validate_json(found.model_dump_json()) == found


@pytest.mark.parametrize(
    ("served", "readings", "opens"), [(180, None, False), (180, AT_LEAST, True), (179, AT_LEAST, False)]
)
def test_six_months_are_needed(served: int, readings: Readings | None, opens: bool):
    held = case(GRANT_DAY - timedelta(days=served), readings)
    if opens:
        assert months(held) == 1
    else:
        with pytest.raises(InvalidError, match=r"remisi_umum\.too_early"):
            remisi_umum_amount(held, on=GRANT_DAY)


def gone(start: date, end: date | None) -> tuple[Interruption, ...]:
    return (Interruption(start=start, end=end, kind=InterruptionKind.PELARIAN),)


def test_the_count_starts_anew_with_the_last_detention():
    held = case(date(2020, 1, 6), interruptions=gone(date(2024, 12, 2), date(2025, 2, 3)))
    assert months(held, date(2024, 8, 17)) == 5  # the fifth: 2020 (224 days) to 2024
    assert months(held, GRANT_DAY) == 1  # 195 days
    assert months(held, date(2026, 8, 17)) == 3
    late = case(date(2020, 1, 6), interruptions=gone(date(2024, 12, 2), date(2025, 3, 3)))
    with pytest.raises(InvalidError, match=r"remisi_umum\.too_early"):
        remisi_umum_amount(late, on=GRANT_DAY)  # 167 days
    assert months(late, date(2026, 8, 17)) == 2  # the first of the new count, 532 days


def test_detained_again_on_the_grant_day_is_a_new_beginning():
    held = case(date(2020, 1, 6), interruptions=gone(date(2025, 8, 1), GRANT_DAY))
    with pytest.raises(InvalidError, match=r"remisi_umum\.too_early"):
        remisi_umum_amount(held, on=GRANT_DAY)


@pytest.mark.parametrize(
    ("granted", "expected"),
    [
        ((), 2),  # waits: still the first, over twelve months served
        ((date(2020, 8, 17),), 3),
        ((date(2020, 8, 17), date(2021, 8, 17), date(2022, 8, 17), date(2023, 8, 17), date(2024, 8, 17)), 6),
        ((date(2020, 8, 17), GRANT_DAY), 3),  # the grant of the day itself does not count for itself
    ],
)
def test_a_missed_year_waits_for_the_next_grant(granted: tuple[date, ...], expected: int):
    remissions = tuple(remisi_umum(1, day) for day in granted)
    assert months(case(date(2020, 1, 6), WAITS, remissions=remissions)) == expected
    assert months(case(date(2020, 1, 6), remissions=remissions)) == 6  # the sixth by time served


def test_only_remisi_umum_since_the_last_detention_makes_a_year():
    other = remisi_umum(1, date(2024, 12, 25), RemissionKind.KHUSUS)
    before = remisi_umum(1, date(2020, 8, 17))
    away = gone(date(2021, 1, 4), date(2022, 1, 3))
    assert months(case(date(2020, 1, 6), WAITS, remissions=(other, before), interruptions=away)) == 2
    first_day = remisi_umum(1, date(2022, 1, 3))
    assert months(case(date(2020, 1, 6), WAITS, remissions=(first_day,), interruptions=away)) == 3


@pytest.mark.parametrize("day", [date(2025, 8, 16), date(2025, 8, 18), date(2025, 7, 17), date(2025, 12, 25)])
def test_other_days_are_no_grant_days(day: date):
    with pytest.raises(InvalidError) as caught:
        remisi_umum_amount(case(date(2020, 1, 6)), on=day)
    assert (caught.value.code, caught.value.field) == ("remisi_umum.not_a_grant_day", "on")
    assert "17 Agustus" in caught.value.text.id


def test_before_the_detention():
    with pytest.raises(InvalidError) as caught:
        remisi_umum_amount(case(date(2025, 9, 1)), on=GRANT_DAY)
    assert (caught.value.code, caught.value.field) == ("remisi_umum.too_early", "on")


def test_a_life_sentence():
    with pytest.raises(InvalidError) as caught:
        remisi_umum_amount(Case(person(sentence=LIFE)), on=GRANT_DAY)
    assert (caught.value.code, caught.value.field) == ("remisi_umum.too_early", "sentence.kind")


@pytest.mark.parametrize(
    ("missed", "interruptions", "remissions", "missing"),
    [
        ("qualifying_days", None, (), ("sentence.interruptions",)),
        ("qualifying_days", (), None, ()),
        ("grants_received", (), None, ("sentence.remissions",)),
        ("grants_received", None, None, ("sentence.interruptions", "sentence.remissions")),
        ("qualifying_days", None, None, ("sentence.interruptions",)),
    ],
)
def test_what_is_not_known(
    missed: Literal["qualifying_days", "grants_received"], interruptions: Any, remissions: Any, missing: tuple[str, ...]
):
    held = case(
        date(2020, 1, 6), Readings(remisi_missed_year=missed), interruptions=interruptions, remissions=remissions
    )
    if not missing:
        assert months(held) == 6
        return
    with pytest.raises(UndeterminedError) as caught:
        remisi_umum_amount(held, on=GRANT_DAY)
    assert (caught.value.code, caught.value.missing) == ("remisi_umum.undetermined", missing)
    assert all(path in caught.value.text.id for path in missing)


def test_a_refusal_names_nobody():
    for on in (GRANT_DAY, date(2025, 1, 1)):
        with pytest.raises(PembinaanError) as caught:
            remisi_umum_amount(case(date(2025, 9, 1), interruptions=None), on=on)
        assert "ekaan" not in repr(caught.value)


WAITING = ("remisi_umum.undetermined", ("sentence.remissions[].kind",))


@pytest.mark.parametrize(
    ("kind", "granted_on", "expected"),
    [
        (None, date(2024, 12, 25), None),
        (None, None, None),
        (RemissionKind.UMUM, None, None),
        (RemissionKind.KHUSUS, None, 2),
        (RemissionKind.UMUM, date(2024, 8, 17), 3),
        (None, GRANT_DAY, 2),  # what is granted on the day itself, or later, is not counted for it
        (None, date(2025, 12, 25), 2),
    ],
)
def test_grants_that_cannot_be_told(kind: RemissionKind | None, granted_on: date | None, expected: int | None):
    """One remisi umum granted makes the day the second, 3 months; none leaves it the first, 2 months."""
    remissions = (remisi_umum(1, granted_on, kind),)
    held = case(date(2020, 1, 6), WAITS, remissions=remissions)
    if expected is not None:
        assert months(held) == expected
    else:
        with pytest.raises(UndeterminedError) as caught:
            remisi_umum_amount(held, on=GRANT_DAY)
        assert (caught.value.code, caught.value.missing) == WAITING
    assert months(case(date(2020, 1, 6), remissions=remissions)) == 6  # by time served it does not matter


def housed(first: date, rutan: date, readings: Readings | None = None) -> Case:
    stretch = Detention(start=first, end=rutan, kind=DetentionKind.RUMAH)
    held = sentence(clock_starts=None, execution_starts=rutan, judgment_final_on=rutan, detentions=(stretch,))
    return Case(person(sentence=held), readings or Readings())


def test_two_clocks_that_agree_give_the_amount_of_the_surer_one():
    """178 or 169 days on 17 August 2025, so 2026 is the first year either way, over twelve months: 2 months."""
    found = remisi_umum_amount(housed(date(2025, 2, 20), date(2025, 3, 1)), on=date(2026, 8, 17))
    assert (found.amount, found.days_served) == (Duration(months=2), 534)


@pytest.mark.parametrize(("reading", "expected"), [("any_detention", 1), ("rutan_only", None), ("unknown", "unknown")])
def test_two_clocks_that_do_not_agree(reading: Any, expected: int | str | None):
    """259 days with house detention from 1 December 2024, 169 without."""
    held = housed(date(2024, 12, 1), date(2025, 3, 1), Readings(remisi_clock_detention=reading))
    if isinstance(expected, int):
        assert months(held) == expected
        return
    with pytest.raises(PembinaanError) as caught:
        remisi_umum_amount(held, on=GRANT_DAY)
    assert caught.value.code == ("remisi_umum.undetermined" if expected else "remisi_umum.too_early")
    assert getattr(caught.value, "missing", ()) == (("reading remisi_clock_detention",) if expected else ())


def test_after_the_sentence_is_over():
    """One year from 6 January 2024 is over on 6 January 2025: no amount is left to give."""
    held = sentence(terms=(Duration(years=1),), clock_starts=date(2024, 1, 6))
    with pytest.raises(InvalidError) as caught:
        remisi_umum_amount(person(sentence=held), on=GRANT_DAY)
    assert (caught.value.code, caught.value.field) == ("remisi_umum.over", "on")


def test_still_away_on_the_grant_day():
    held = case(date(2020, 1, 6), interruptions=gone(date(2025, 8, 1), None))
    with pytest.raises(UndeterminedError) as caught:
        remisi_umum_amount(held, on=GRANT_DAY)
    assert caught.value.missing == ("sentence.interruptions[].end",)


def test_a_grant_day_while_away_makes_no_year():
    """Away 1 July to 30 September 2023: 17 August 2024 is the first of the new count, 321 days after the return."""
    held = case(date(2020, 1, 6), interruptions=gone(date(2023, 7, 1), date(2023, 10, 1)))
    assert months(held, date(2024, 8, 17)) == 1
