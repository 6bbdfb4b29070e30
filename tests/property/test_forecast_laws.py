"""Laws of the look ahead, for any invented convict: its sums are those of the sentence's own arithmetic."""

from __future__ import annotations

from datetime import date
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
from pembinaan.participants.people import Identity, Narapidana
from pembinaan.participants.personal import Religion
from pembinaan.participants.sentence import FixedTermSentence, Remission, Subsidiary, SubsidiaryStatus
from property.strategies import conventions, dates, interruptions

SOME = settings(
    max_examples=max(settings.default.max_examples // 3, 10),  # type: ignore[union-attr]
    suppress_health_check=(HealthCheck.too_slow,),
    deadline=None,
)
KINDS = ("remisi_umum", "remisi_khusus", "remisi_tambahan", "remisi_dasawarsa", "remisi_kemanusiaan")


@st.composite
def cases(draw: st.DrawFn) -> tuple[Narapidana, date, Readings]:
    clock = draw(dates(date(2013, 1, 1), date(2026, 1, 1)))
    terms = draw(
        st.lists(
            st.builds(Duration, st.integers(0, 12), st.integers(0, 11), st.integers(0, 29)), min_size=1, max_size=2
        ).filter(any)
    )
    most = sum((term.in_months for term in terms), Duration().in_months)
    past = draw(st.lists(st.builds(_remission, dates(clock, date(2027, 1, 1)), st.integers(1, 2)), max_size=3))
    defaults = draw(st.lists(st.sampled_from(SubsidiaryStatus), max_size=1))
    sentence = FixedTermSentence(
        terms=tuple(terms),
        clock_starts=clock,
        judgment_final_on=clock,
        interruptions=draw(interruptions(clock)) or (),
        remissions=tuple(past) if sum(item.amount.in_months for item in past) <= most else (),
        subsidiaries=tuple(_default(status) for status in defaults),
    )
    person = Narapidana(
        reference="rekaan-1",
        identity=Identity(religion=draw(st.sampled_from(Religion)), doctor_letters=()),
        birth_date=date(1950, 1, 1),
        sentence=sentence,
        sanctions=(),
        merits=tuple(Merit(kind=MeritKind.PEMUKA, year=year) for year in range(2026, 2032)),
    )
    counting = draw(conventions())
    chosen = Readings(counting=counting, remisi_clock_hospital="restarts", remisi_clock_detention="rutan_only")
    return person, draw(dates(date(2025, 1, 1), date(2027, 6, 1))), chosen


def _remission(day: date, months: int) -> Remission:
    return Remission(amount=Duration(months=months), granted_on=day)


def _default(status: SubsidiaryStatus) -> Subsidiary:
    part: dict[str, Any] = {"paid": 1, "amount": 3} if status is SubsidiaryStatus.PARTLY_PAID else {}
    return Subsidiary(term=Duration(months=3), replaces="denda", status=status, **part)


def looked_ahead(case: tuple[Narapidana, date, Readings]) -> RemissionForecast | None:
    person, on, readings = case
    try:
        return simulate_remissions(person, on=on, readings=readings, kinds=KINDS)
    except UndeterminedError:
        return None  # somebody is still out


def sentence_with(person: Narapidana, forecast: RemissionForecast) -> FixedTermSentence:
    sentence = person.sentence
    assert isinstance(sentence, FixedTermSentence)
    held = {name: getattr(sentence, name) for name in FixedTermSentence.model_fields}
    return FixedTermSentence(**held | {"remissions": (*(sentence.remissions or ()), *forecast.remissions)})


@SOME
@given(cases())
def test_its_dates_are_those_of_the_sentence_with_the_grants(case: tuple[Narapidana, date, Readings]) -> None:
    found = looked_ahead(case)
    if found is None:
        return
    own = SentenceDates(sentence_with(case[0], found), case[2].counting)
    assert (found.expiry, found.two_thirds) == (own.expiry, own.two_thirds)
    if found.rows:
        assert found.rows[-1].term_end == own.term_end.day


@SOME
@given(cases())
def test_the_ledger_adds_up(case: tuple[Narapidana, date, Readings]) -> None:
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
def test_no_grant_lies_before_the_day_or_past_the_release(case: tuple[Narapidana, date, Readings]) -> None:
    found = looked_ahead(case)
    if found is None:
        return
    days = [row.on for row in found.rows]
    assert days == sorted(days)
    assert all(case[1] <= day <= found.release for day in days)
    assert found.release >= found.expiry.day
    assert all(row.division != "II" for row in found.rows[:-1])


@SOME
@given(cases())
def test_asked_again_on_the_way_nothing_more_comes(case: tuple[Narapidana, date, Readings]) -> None:
    """With the grants on file, looking ahead from the same day finds none of them again."""
    found = looked_ahead(case)
    if found is None:
        return
    later = case[0].model_copy(update={"sentence": sentence_with(case[0], found)})
    again = looked_ahead((later, case[1], case[2]))
    assert again is not None
    assert not {(row.on, row.right) for row in again.rows} & {(row.on, row.right) for row in found.rows}
