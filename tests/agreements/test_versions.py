"""The text of an agreement day by day: as signed, with each addendum, with an extension."""

from __future__ import annotations

from datetime import date

from agreement_cases import DAY, LAST_DAY, SIGNED, START, complete, in_force
from model_cases import happened

from pembinaan.agreements import ClauseKind, DocumentKind, Event, EventKind, Term
from pembinaan.agreements.changes import Addendum, Changes, Extension
from pembinaan.agreements.versions import Version, at, versions
from pembinaan.core.duration import Duration

MAY, JUNE, JULY = date(2025, 5, 5), date(2025, 6, 6), date(2025, 7, 7)
NEW_LAST = date(2027, 3, 17)


def addendum(number: int, on: date, effective: date | None, changes: Changes) -> Event:
    one = Addendum(number=number, form=DocumentKind.NOTA_KESEPAKATAN, effective=effective, changes=changes)
    return happened(EventKind.ADENDUM, on, addendum=one)


FIRST = addendum(1, MAY, JULY, Changes(duties=(), clauses=(ClauseKind.JANGKA_WAKTU,)))
SECOND = addendum(2, JUNE, None, Changes(last_day=date(2026, 2, 2)))
LONGER = happened(EventKind.DIPERPANJANG, JULY, extension=Extension(start=LAST_DAY + DAY, last_day=NEW_LAST))


def test_an_unsigned_text_has_no_version_and_is_as_drafted():
    assert versions(complete()) == ()
    assert at(complete(), START) == complete()


def test_an_addendum_counts_from_the_day_on_which_it_takes_effect():
    agreement = in_force().with_event(FIRST)
    assert [len(at(agreement, day).duties or ()) for day in (MAY, JULY - DAY, JULY, JULY + DAY)] == [2, 2, 0, 0]
    assert agreement.at(JULY).clauses == (ClauseKind.JANGKA_WAKTU,)
    assert agreement.at(JULY).funding == agreement.funding
    assert agreement.at(JULY).term == agreement.term


def test_the_days_before_are_as_they_were_without_the_addendum():
    agreement = in_force().with_event(FIRST)
    for day in (SIGNED - DAY, SIGNED, START, MAY - DAY):
        assert agreement.at(day) == in_force().at(day)
    assert [len(agreement.at(day).events) for day in (SIGNED - DAY, SIGNED, MAY)] == [0, 1, 3]


def test_versions_stand_in_the_order_in_which_they_were_recorded():
    term = Term(start=START, last_day=LAST_DAY, length=Duration(years=2))
    agreement = in_force(term=term).with_event(FIRST).with_event(SECOND)
    shorter = Term(start=START, last_day=date(2026, 2, 2))
    assert versions(agreement) == (
        Version(1, SIGNED, term, EventKind.DITANDATANGANI),
        Version(2, JULY, term, EventKind.ADENDUM),
        Version(3, JUNE, shorter, EventKind.ADENDUM),
    )
    assert [agreement.at(day).term for day in (JUNE - DAY, JUNE, JULY)] == [term, shorter, shorter]
    assert [agreement.at(day).duties for day in (JUNE, JULY)] == [agreement.duties, ()]


def test_an_extension_counts_from_its_first_day_and_never_before_it_was_agreed():
    agreement = in_force().with_event(LONGER)
    assert [agreement.at(day).term.last_day for day in (JULY, LAST_DAY, LAST_DAY + DAY)] == [
        LAST_DAY,
        LAST_DAY,
        NEW_LAST,
    ]
    assert agreement.at(LAST_DAY + DAY).term.start == LAST_DAY + DAY
    late = happened(EventKind.DIPERPANJANG, NEW_LAST, extension=Extension(start=LAST_DAY + DAY))
    assert versions(in_force().with_event(late))[1].first_day == NEW_LAST


def test_an_extension_whose_first_day_is_not_known_is_left_out_of_the_text():
    event = happened(EventKind.DIPERPANJANG, JULY, extension=Extension(last_day=NEW_LAST))
    agreement = in_force().with_event(event)
    assert versions(agreement)[1] == Version(2, None, Term(last_day=NEW_LAST), EventKind.DIPERPANJANG)
    assert agreement.at(NEW_LAST).term == agreement.term
