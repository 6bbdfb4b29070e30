"""The text of an agreement day by day: as signed, with each addendum, with an extension."""

from __future__ import annotations

from datetime import date

import pytest
from agreement_cases import DAY, KALAPAS, KESATU, LAST_DAY, SIGNED, START, WALI_KOTA, complete, in_force
from model_cases import happened
from pydantic import ValidationError

from pembinaan.agreements import Agreement, ClauseKind, DocumentKind, EndReason, Event, EventKind, Term
from pembinaan.agreements.budget import budget
from pembinaan.agreements.changes import Addendum, Changes, Extension
from pembinaan.agreements.contents import Duty
from pembinaan.agreements.due_work import activities, of_duties
from pembinaan.agreements.in_effect import path_on
from pembinaan.agreements.money import FundingItem, FundingSource
from pembinaan.agreements.order_of_changes import changes_in_order, places_in_order
from pembinaan.agreements.standing import last_day
from pembinaan.agreements.versions import Version, at, versions
from pembinaan.agreements.work_plan import Activity, WorkPlan
from pembinaan.core.duration import Duration
from pembinaan.core.errors import problems
from pembinaan.core.timeline import Status

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


def test_versions_stand_in_the_order_in_which_they_begin_to_count():
    term = Term(start=START, last_day=LAST_DAY, length=Duration(years=2))
    agreement = in_force(term=term).with_event(FIRST).with_event(SECOND)
    shorter = Term(start=START, last_day=date(2026, 2, 2))
    assert versions(agreement) == (
        Version(1, SIGNED, term, EventKind.DITANDATANGANI, 0),
        Version(2, JUNE, shorter, EventKind.ADENDUM, 3),
        Version(3, JULY, shorter, EventKind.ADENDUM, 2),
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
    assert versions(agreement)[1] == Version(2, None, Term(last_day=NEW_LAST), EventKind.DIPERPANJANG, 2)
    assert agreement.at(NEW_LAST).term == agreement.term


# Addenda whose days cross: 1 is signed in May and counts from July, 2 is signed in June and counts from then.

EARLY, LATE = date(2025, 12, 12), date(2026, 2, 2)
LAS, MEBEL = Activity(code="K-1", name="las"), Activity(code="K-2", name="mebel")


def whole(activity: Activity, planned: int, last_day: date) -> Changes:
    money = FundingItem(source=FundingSource.APBN, payer=KESATU, planned=planned)
    duty = Duty(role=KESATU, description=activity.name, due=last_day)
    plan = WorkPlan(activities=(activity,))
    return Changes(last_day=last_day, duties=(duty,), funding=(money,), work_plan=plan)


def crossing() -> Agreement:
    one = addendum(1, MAY, JULY, whole(LAS, 100, LATE))
    return in_force().with_event(one).with_event(addendum(2, JUNE, None, whole(MEBEL, 200, EARLY)))


def test_of_two_addenda_whose_days_cross_every_answer_goes_by_the_same():
    agreement = crossing()
    for day, name, planned, last in ((JULY - DAY, "mebel", 200, EARLY), (JULY, "las", 100, LATE)):
        held = agreement.at(day)
        assert (held.work_plan.activities[0].name, held.duties[0].description) == (name, name)
        assert (held.term.last_day, budget(agreement, on=day).total.planned) == (last, planned)
    assert path_on(agreement, "funding", JULY - DAY) == "events.3.addendum.changes.funding"
    assert path_on(agreement, "funding", JULY) == "events.2.addendum.changes.funding"
    assert (last_day(agreement), activities(agreement)) == (LATE, (LAS,))
    assert [one.due for one in agreement.at(LATE).duties] == [one.on for one in of_duties(agreement)] == [LATE]


def test_the_term_over_time_goes_by_the_same_order():
    # signed by both: the last day is 12 December until 6 July and 2 February from 7 July on
    both = (KALAPAS, WALI_KOTA)
    events = [event.model_copy(update={"signatories": both}) for event in crossing().events[2:]]
    agreement = in_force().with_event(events[0]).with_event(events[1])
    answers = [agreement.state_over_time().at(day) for day in (EARLY + DAY, LATE, LATE + DAY)]
    assert answers == [Status.MET, Status.MET, Status.NOT_MET]


def test_an_ending_and_a_new_extension_part_the_order():
    # extended in June from March 2026 on; ended in July; extended anew from 8 July 2025: the latter is what was agreed
    old = happened(EventKind.DIPERPANJANG, JUNE, extension=Extension(start=LAST_DAY + DAY, last_day=NEW_LAST))
    ended = happened(EventKind.DIAKHIRI, JULY, end_reason=EndReason.KESEPAKATAN)
    new = happened(EventKind.DIPERPANJANG, JULY + DAY, extension=Extension(start=JULY + DAY, last_day=LATE))
    agreement = in_force().with_event(old).with_event(ended).with_event(new)
    assert places_in_order(agreement.events) == (2, 3, 4)
    assert (agreement.at(LAST_DAY + DAY).term.last_day, last_day(agreement)) == (LATE, LATE)


def test_after_a_crossing_an_addendum_is_possible_until_the_last_day_that_counts():
    third = Changes(duties=())
    assert crossing().with_event(addendum(3, LATE, None, third)).events[-1].on == LATE
    with pytest.raises(ValidationError) as raised:
        crossing().with_event(addendum(3, LATE + DAY, None, third))
    assert problems(raised.value)[0].code == "agreement.addendum_not_possible"


def test_an_addendum_signed_after_an_extension_changes_the_document_as_extended():
    # signed in May, from July on: 2 February; extended in June until 2027; signed in July: a month more
    more = NEW_LAST + 30 * DAY
    events = (
        addendum(1, MAY, JULY, Changes(last_day=LATE)),
        happened(EventKind.DIPERPANJANG, JUNE, extension=Extension(start=LAST_DAY + DAY, last_day=NEW_LAST)),
        addendum(2, JUNE + DAY, None, Changes(last_day=more)),
    )
    agreement = in_force()
    for event, last in zip(events, (LATE, NEW_LAST, more), strict=True):
        agreement = agreement.with_event(event)
        assert last_day(agreement) == last
    assert [one.place for one in changes_in_order(agreement.events)] == [2, 3, 4]
    assert agreement.at(LAST_DAY + DAY).term == Term(start=LAST_DAY + DAY, last_day=more)
    with pytest.raises(ValidationError):
        agreement.with_event(addendum(3, more + DAY, None, Changes(duties=())))


def test_what_is_signed_later_is_not_seen_before():
    old, new = (ClauseKind.BERLAKU_SURUT,), FundingItem(source=FundingSource.APBN, payer=KESATU, planned=7)
    back = addendum(1, JULY, MAY, Changes(funding=(new,), clauses=old))
    agreement = in_force(funding=()).with_event(back)
    for day, planned, path in ((JULY - DAY, 0, "funding"), (JULY, 7, "events.2.addendum.changes.funding")):
        assert sum(one.planned or 0 for one in agreement.at(day).funding or ()) == planned
        assert budget(agreement, on=day).total.planned == planned
        assert path_on(agreement, "funding", day) == path


def test_an_addendum_that_ends_it_before_it_began_leaves_no_first_day():
    # signed on 4 March, from 18 March on; an addendum of 12 March sets 13 March as the last day
    on = START - 6 * DAY
    agreement = in_force().with_event(addendum(1, on, None, Changes(last_day=on + DAY)))
    assert agreement.at(on - DAY).term == agreement.term
    assert agreement.at(on).term == Term(last_day=on + DAY)
    assert Agreement.model_validate_json(agreement.at(on).model_dump_json()) == agreement.at(on)


def test_an_extension_without_a_first_day_of_a_term_without_a_last_asks_for_both():
    event = happened(
        EventKind.DIPERPANJANG, JULY, signatories=(KALAPAS, WALI_KOTA), extension=Extension(last_day=NEW_LAST)
    )
    state = in_force(term=Term(start=START)).with_event(event).state(on=NEW_LAST + DAY)
    assert state.in_force is Status.UNKNOWN
    assert {"term.last_day", "events.2.extension.start"} <= set(state.missing)
