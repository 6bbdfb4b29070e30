"""Money of an agreement: planned against spent, summed over what is known."""

from __future__ import annotations

from datetime import date, timedelta

from agreement_cases import KEDUA, KESATU, REGISTERED, complete, registered, signed
from hypothesis import given
from hypothesis import strategies as st

from pembinaan.agreements.budget import budget
from pembinaan.agreements.changes import Addendum, Changes
from pembinaan.agreements.documents import DocumentKind
from pembinaan.agreements.events import Event, EventKind
from pembinaan.agreements.money import FundingItem, FundingSource
from pembinaan.agreements.sources import Source
from pembinaan.law.entries import Confidence

ON = date(2025, 6, 30)
CHANGED = REGISTERED + timedelta(days=100)


def item(payer, source, planned=None, realised=None, **facts):
    return FundingItem(payer=payer, source=source, planned=planned, realised=realised, **facts)


def adendum(*funding, effective=None):
    changes = Changes(funding=funding) if funding else Changes(last_day=date(2027, 1, 1))
    return Event(
        kind=EventKind.ADENDUM,
        on=CHANGED,
        source=Source(name="naskah", confidence=Confidence.VERIFIED),
        addendum=Addendum(number=1, form=DocumentKind.NOTA_KESEPAKATAN, effective=effective, changes=changes),
    )


def test_each_side_and_each_source_is_summed():
    # party 1: 100 + 50 planned, 120 spent (the 50 not known); party 2: 30 planned and 30 spent
    funding = (
        item(KESATU, FundingSource.APBN, 100, 120),
        item(KESATU, FundingSource.LAIN, 50),
        item(KEDUA, FundingSource.APBD_KOTA, 30, 30, year=2025),
    )
    answer = budget(complete(funding=funding), on=ON)
    assert [(one.payer, one.planned, one.realised) for one in answer.by_payer] == [(KESATU, 150, 120), (KEDUA, 30, 30)]
    assert [(one.source, one.planned) for one in answer.by_source] == [
        (FundingSource.APBN, 100),
        (FundingSource.APBD_KOTA, 30),
        (FundingSource.LAIN, 50),
    ]
    assert (answer.total.planned, answer.total.realised) == (180, 150)
    assert (answer.total.payer, answer.total.source) == (None, None)
    assert answer.unknown == ("funding.1.realised",)
    assert [line.year for line in answer.lines] == [None, None, 2025]


def test_more_than_planned_without_a_word_is_unexplained():
    funding = (
        item(KESATU, FundingSource.APBN, 100, 120),
        item(KESATU, FundingSource.APBN, 100, 120, explanation="harga naik"),
        item(KESATU, FundingSource.APBN, 100, 100),
        item(KESATU, FundingSource.APBN, 100, 0),
        item(KESATU, FundingSource.APBN, None, 120),
        item(KESATU, FundingSource.APBN, 100, None),
    )
    lines = budget(complete(funding=funding), on=ON).lines
    assert [line.difference for line in lines] == [20, 20, 0, -100, None, None]
    assert [line.unexplained for line in lines] == [True, False, False, False, False, False]


def test_no_funding_is_not_the_same_as_not_known():
    known, unknown = budget(complete(funding=()), on=ON), budget(complete(funding=None), on=ON)
    assert (known.lines, known.unknown, known.total.planned) == ((), (), 0)
    assert (unknown.lines, unknown.unknown, unknown.total.planned) == ((), ("funding",), 0)


def test_an_addendum_counts_from_its_day_and_only_where_it_changes_the_funding():
    old, new = (item(KESATU, FundingSource.APBN, 100, 0),), (item(KESATU, FundingSource.APBN, 200),)
    later = CHANGED + timedelta(days=10)
    agreement = complete(funding=old, events=(signed(), registered(), adendum(*new, effective=later)))
    assert budget(agreement, on=later - timedelta(days=1)).total.planned == 100
    assert budget(agreement, on=later).total.planned == 200
    assert budget(agreement, on=later).unknown == ("events.2.addendum.changes.funding.0.realised",)
    at_once = complete(funding=old, events=(signed(), registered(), adendum(*new)))
    assert budget(at_once, on=CHANGED).total.planned == 200
    other = complete(funding=old, events=(signed(), registered(), adendum()))
    assert budget(other, on=CHANGED).total.planned == 100


amounts = st.one_of(st.none(), st.integers(0, 10**12))
items = st.builds(
    item, st.sampled_from((KESATU, KEDUA)), st.sampled_from(FundingSource), planned=amounts, realised=amounts
)


@given(st.lists(items, max_size=6))
def test_the_parts_make_the_whole(funding):
    answer = budget(complete(funding=tuple(funding)), on=ON)
    for parts in (answer.by_payer, answer.by_source):
        assert sum(one.planned for one in parts) == answer.total.planned
        assert sum(one.realised for one in parts) == answer.total.realised
    gaps = sum((line.planned is None) + (line.realised is None) for line in answer.lines)
    assert len(answer.unknown) == gaps
