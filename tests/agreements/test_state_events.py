"""What each event does to the state, the day before it, on it and after it.

Days of :func:`in_force`: signed 4 March 2024, registered 11 March 2024, term 18 March 2024 to 17 March 2026.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from agreement_cases import (
    DAY,
    KALAPAS,
    LAST_DAY,
    REGISTERED,
    SIGNED,
    START,
    WALI_KOTA,
    around,
    complete,
    in_force,
    registered,
    signed,
    signs,
)
from model_cases import happened

from pembinaan.agreements import (
    Agreement,
    AgreementReadings,
    DocumentKind,
    EndReason,
    Event,
    EventKind,
    Office,
    Role,
    StateCode,
    Term,
)
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.changes import Addendum, Approval, Changes, Extension
from pembinaan.agreements.stages import stage
from pembinaan.core.duration import Duration
from pembinaan.core.timeline import Status

K, S = EventKind, StateCode
NO, OPEN, YES = Status.NOT_MET, Status.UNKNOWN, Status.MET
MAY, JUNE, JULY = date(2025, 5, 5), date(2025, 6, 6), date(2025, 7, 7)
BOTH = (KALAPAS, WALI_KOTA)
NEW_LAST = date(2027, 3, 17)
"""One year after the old last day."""


def answers(agreement: Agreement, *days: date, **readings: Any) -> list[tuple[StateCode, Status]]:
    states = [agreement.state(on=day, readings=AgreementReadings(**readings)) for day in days]
    for state in states:
        assert state.why["id"]
        assert state.explain("en")
    return [(state.code, state.in_force) for state in states]


def having(*events: Event, **changes: Any) -> Agreement:
    held = in_force(**changes)
    for event in events:
        held = held.with_event(event)
    return held


def addendum(on: date = MAY, *who: Any, number: int = 1, effective: date | None = None, **changes: Any) -> Event:
    one = Addendum(number=number, form=DocumentKind.NOTA_KESEPAKATAN, effective=effective, changes=Changes(**changes))
    return happened(K.ADENDUM, on, addendum=one, signatories=who)


def extended(on: date, *who: Any, dated: str = "on", **facts: Any) -> Event:
    return happened(K.DIPERPANJANG, on, extension=Extension(**facts), signatories=who, dated=dated)


def ended(on: date, **facts: Any) -> Event:
    return happened(K.DIAKHIRI, on, end_reason=EndReason.KESEPAKATAN, **facts)


# Before the signature


def test_the_stages_one_after_another():
    steps = [
        (K.AUDIENSI, S.PENJAJAKAN),
        (K.DRAF_DISERAHKAN, S.DITAWARKAN),
        (K.DITERIMA_DIBAHAS, S.DIBAHAS),
        (K.NASKAH_DISEPAKATI, S.DISEPAKATI_NASKAH),
        (K.PERSETUJUAN_DIMINTA, S.MENUNGGU_PERSETUJUAN),
        (K.PERSETUJUAN_DIBERIKAN, S.MENUNGGU_PERSETUJUAN),
        (K.AUDIENSI, S.MENUNGGU_PERSETUJUAN),
    ]
    days = [date(2024, 1, 2) + timedelta(days=3 * place) for place in range(len(steps))]
    given = {K.PERSETUJUAN_DIBERIKAN: {"approval": Approval(by=Actor.KAKANWIL)}}
    events = [happened(kind, day, **given.get(kind, {})) for (kind, _), day in zip(steps, days, strict=True)]
    agreement = complete(events=(*events, signed()))
    before = S.BELUM_ADA
    for (_, code), day in zip(steps, days, strict=True):
        assert answers(agreement, *around(day)) == [(before, NO), (code, NO), (code, NO)]
        assert [stage(agreement, one) for one in around(day)] == [before, code, code]
        before = code
    assert [stage(agreement, one) for one in around(SIGNED)] == [before, S.DITANDATANGANI, S.DITANDATANGANI]


def test_a_rejection_stands_until_a_new_draft():
    draft, day, anew = happened(K.DRAF_DISERAHKAN, date(2024, 1, 8)), date(2024, 1, 12), date(2024, 1, 20)
    rejected, again = happened(K.DITOLAK, day), happened(K.DITOLAK, date(2024, 1, 14))
    talk = happened(K.DITERIMA_DIBAHAS, date(2024, 1, 15))
    agreement = complete(events=(draft, rejected, again, talk, happened(K.DRAF_DISERAHKAN, anew)))
    assert answers(agreement, *around(day)) == [(S.DITAWARKAN, NO), (S.DITOLAK, NO), (S.DITOLAK, NO)]
    assert answers(agreement, *around(anew)) == [(S.DITOLAK, NO), (S.DITAWARKAN, NO), (S.DITAWARKAN, NO)]
    assert agreement.state(on=anew - DAY).since == day


def test_a_signature_on_a_rejected_draft_does_not_count_for_the_next():
    half = signed(date(2024, 1, 9), KALAPAS)
    draft, rejected = happened(K.DRAF_DISERAHKAN, date(2024, 1, 8)), happened(K.DITOLAK, date(2024, 1, 10))
    anew, other = happened(K.DRAF_DISERAHKAN, date(2024, 1, 11)), signed(SIGNED, WALI_KOTA)
    agreement = complete(events=(draft, half, rejected, anew, other))
    assert answers(agreement, *around(SIGNED)) == [(S.DITAWARKAN, NO)] * 3
    whole = agreement.with_event(signed(SIGNED + DAY, KALAPAS)).with_event(registered())
    assert answers(whole, SIGNED, SIGNED + DAY, START) == [
        (S.DITAWARKAN, NO),
        (S.DITANDATANGANI, NO),
        (S.BERLAKU, YES),
    ]


# Suspension


def test_a_suspension_takes_it_out_of_force_until_it_is_lifted_and_adds_no_days():
    agreement = having(happened(K.DITANGGUHKAN, MAY), happened(K.DILANJUTKAN, JUNE))
    assert answers(agreement, *around(MAY)) == [(S.BERLAKU, YES), (S.DITANGGUHKAN, NO), (S.DITANGGUHKAN, NO)]
    assert answers(agreement, *around(JUNE)) == [(S.DITANGGUHKAN, NO), (S.BERLAKU, YES), (S.BERLAKU, YES)]
    assert answers(agreement, *around(LAST_DAY))[1:] == [(S.AKAN_BERAKHIR, YES), (S.BERAKHIR, NO)]
    assert agreement.state(on=JUNE - DAY).since == MAY


def test_a_suspension_that_is_not_lifted_lasts_until_the_term_is_over():
    agreement = having(happened(K.DITANGGUHKAN, MAY))
    assert answers(agreement, *around(LAST_DAY)) == [(S.DITANGGUHKAN, NO), (S.DITANGGUHKAN, NO), (S.BERAKHIR, NO)]


# The end


def test_stopped_and_then_closed():
    stop = happened(K.DIHENTIKAN, MAY, end_reason=EndReason.DIHENTIKAN_PEMASYARAKATAN, actor=Actor.KALAPAS)
    agreement = having(stop, happened(K.DITUTUP, JUNE))
    assert answers(agreement, *around(MAY)) == [(S.BERLAKU, YES), (S.DIHENTIKAN, NO), (S.DIHENTIKAN, NO)]
    assert answers(agreement, *around(JUNE)) == [(S.DIHENTIKAN, NO), (S.DITUTUP, NO), (S.DITUTUP, NO)]
    assert answers(agreement, date(2030, 1, 1)) == [(S.DITUTUP, NO)]


def test_closed_after_its_last_day():
    closing = LAST_DAY + 10 * DAY
    agreement = having(happened(K.DITUTUP, closing))
    assert answers(agreement, *around(closing)) == [(S.BERAKHIR, NO), (S.DITUTUP, NO), (S.DITUTUP, NO)]


def test_closed_with_a_term_that_is_not_known():
    agreement = having(happened(K.DITUTUP, MAY), term=Term())
    assert answers(agreement, *around(MAY)) == [(S.DITANDATANGANI, OPEN), (S.DITUTUP, NO), (S.DITUTUP, NO)]


# Addenda


@pytest.mark.parametrize("effective", [None, JUNE], ids=["from its signature", "from a later day"])
def test_an_addendum_with_a_later_last_day(effective: date | None):
    agreement = having(addendum(MAY, *BOTH, effective=effective, last_day=date(2026, 3, 20)))
    last = date(2026, 3, 20)  # two years and two days: MENENGAH, for the Kanwil to sign
    assert answers(agreement, *around(LAST_DAY)) == [
        (S.AKAN_BERAKHIR, YES),
        (S.AKAN_BERAKHIR, YES),
        (S.DITANDATANGANI, OPEN),
    ]
    state = agreement.state(on=last)
    assert "S2" in state.why["en"]
    assert state.missing
    signed_high = having(
        addendum(MAY, signs(Role.KESATU, Office.KAKANWIL), WALI_KOTA, effective=effective, last_day=last)
    )
    assert answers(signed_high, *around(last)) == [(S.AKAN_BERAKHIR, YES), (S.AKAN_BERAKHIR, YES), (S.BERAKHIR, NO)]
    near = date(2025, 12, 20)  # three days later than for the old last day
    assert answers(signed_high, *around(near)) == [(S.BERLAKU, YES), (S.AKAN_BERAKHIR, YES), (S.AKAN_BERAKHIR, YES)]


def test_an_addendum_with_an_earlier_last_day():
    agreement = having(addendum(MAY, *BOTH, last_day=JULY))
    assert answers(agreement, *around(JULY))[1:] == [(S.AKAN_BERAKHIR, YES), (S.BERAKHIR, NO)]
    assert answers(agreement, MAY - DAY, MAY) == [(S.BERLAKU, YES), (S.AKAN_BERAKHIR, YES)]
    assert answers(agreement, SIGNED - DAY, START) == answers(in_force(), SIGNED - DAY, START)


@pytest.mark.parametrize("who", [(), (KALAPAS,), (WALI_KOTA,)], ids=["nobody", "one side", "the other side"])
def test_an_addendum_that_not_all_parties_signed_leaves_the_days_open_on_which_it_matters(who: tuple[Any, ...]):
    agreement = having(addendum(MAY, *who, last_day=JULY))
    assert answers(agreement, JULY, JULY + DAY, LAST_DAY, LAST_DAY + DAY) == [
        (S.BERLAKU, YES),
        (S.DITANDATANGANI, OPEN),
        (S.DITANDATANGANI, OPEN),
        (S.BERAKHIR, NO),
    ]
    assert "events.2.signatories" in agreement.state(on=JULY + DAY).missing


def test_an_addendum_that_leaves_the_last_day_alone_moves_no_state():
    agreement = having(addendum(MAY, *BOTH, duties=()))
    assert agreement.state_over_time() == in_force().state_over_time()


def test_an_addendum_that_works_back_and_one_that_ends_it_before_it_began():
    back = having(addendum(JULY, *BOTH, effective=MAY, last_day=JUNE))
    assert answers(back, *around(JUNE))[1:] == [(S.AKAN_BERAKHIR, YES), (S.BERAKHIR, NO)]
    gone = having(addendum(REGISTERED, *BOTH, last_day=REGISTERED + DAY))
    assert {span.status for span in gone.state_over_time().spans()} == {NO}
    assert gone.state(on=START).code is S.BERAKHIR


# Extensions


def test_an_extension_agreed_in_time():
    start, last = LAST_DAY + DAY, NEW_LAST
    agreement = having(extended(JUNE, *BOTH, start=start, last_day=last))
    assert answers(agreement, *around(JUNE)) == [(S.BERLAKU, YES), (S.DIPERPANJANG, YES), (S.DIPERPANJANG, YES)]
    assert answers(agreement, *around(start)) == [(S.DIPERPANJANG, YES), (S.BERLAKU, YES), (S.BERLAKU, YES)]
    assert answers(agreement, *around(last)) == [(S.AKAN_BERAKHIR, YES), (S.AKAN_BERAKHIR, YES), (S.BERAKHIR, NO)]


def test_an_extension_is_measured_by_its_own_period_or_by_the_whole():
    agreement = having(extended(JUNE, *BOTH, start=LAST_DAY + DAY, last_day=NEW_LAST))
    assert answers(agreement, NEW_LAST, extension_counts="own_period") == [(S.AKAN_BERAKHIR, YES)]
    assert answers(agreement, LAST_DAY, NEW_LAST, extension_counts="total") == [
        (S.AKAN_BERAKHIR, YES),
        (S.DITANDATANGANI, OPEN),  # three years: not for the Kalapas alone
    ]
    unknown = having(extended(JUNE, *BOTH, start=LAST_DAY + DAY, last_day=NEW_LAST), term=Term(last_day=LAST_DAY))
    assert answers(unknown, NEW_LAST, extension_counts="total") == [(S.DITANDATANGANI, OPEN)]
    assert unknown.state(on=NEW_LAST, readings=AgreementReadings(extension_counts="total")).missing == ("term.start",)
    assert answers(unknown, LAST_DAY, NEW_LAST) == [(S.DITANDATANGANI, OPEN), (S.AKAN_BERAKHIR, YES)]


def test_an_extension_with_a_gap_is_out_of_force_in_the_gap():
    start = LAST_DAY + 11 * DAY
    agreement = having(extended(JUNE, *BOTH, start=start, last_day=NEW_LAST))
    assert answers(agreement, LAST_DAY, LAST_DAY + DAY, start - DAY, start) == [
        (S.DIPERPANJANG, YES),
        (S.BERAKHIR, NO),
        (S.BERAKHIR, NO),
        (S.BERLAKU, YES),
    ]


@pytest.mark.parametrize(
    ("facts", "missing"),
    [
        ({"last_day": NEW_LAST, "length": Duration(years=1)}, ("events.2.extension.start",)),
        ({"start": LAST_DAY + DAY, "length": Duration(years=1)}, ("events.2.extension.last_day",)),
        ({"length": Duration(years=1)}, ("events.2.extension.start", "events.2.extension.last_day")),
    ],
)
def test_an_extension_whose_days_are_not_known(facts: dict[str, Any], missing: tuple[str, ...]):
    agreement = having(extended(JUNE, *BOTH, **facts))
    assert answers(agreement, LAST_DAY, LAST_DAY + DAY) == [(S.DIPERPANJANG, YES), (S.DITANDATANGANI, OPEN)]
    assert agreement.state(on=LAST_DAY + DAY).missing == missing


def granted(on: date, by: Actor = Actor.MENTERI) -> Event:
    return happened(K.PERSETUJUAN_DIBERIKAN, on, approval=Approval(by=by))


@pytest.mark.parametrize(
    ("to_minister", "grants", "status"),
    [
        (True, (granted(LAST_DAY + 20 * DAY),), YES),
        (None, (granted(LAST_DAY + 19 * DAY),), YES),
        (True, (granted(LAST_DAY + 19 * DAY, Actor.DIRJEN),), OPEN),
        (True, (), OPEN),
        (None, (), OPEN),
        (False, (), OPEN),
    ],
    ids=["granted", "granted before", "by the Dirjen", "only asked", "not known", "not asked"],
)
def test_a_late_extension_is_for_the_minister(to_minister: bool | None, grants: tuple[Event, ...], status: Status):
    """Pasal 8 ayat (2) PP 57/1999: a partner may ask the Minister to extend what has run out; asking is no grant."""
    on = LAST_DAY + 20 * DAY
    new = extended(on, *BOTH, start=LAST_DAY + DAY, last_day=NEW_LAST, to_minister=to_minister)
    agreement = having(*grants, new)
    assert answers(agreement, LAST_DAY + DAY, on - DAY) == [(S.BERAKHIR, NO)] * 2  # nothing is in force backwards
    assert [agreement.state_over_time().at(day) for day in (on, NEW_LAST, NEW_LAST + DAY)] == [status, status, NO]
    assert answers(agreement, on, late_extension="refused") == [(S.BERAKHIR, NO)]
    if status is OPEN:
        asked = () if to_minister else ("events.2.extension.to_minister",)
        assert agreement.state(on=on).missing == (*asked, "events.PERSETUJUAN_DIBERIKAN")


@pytest.mark.parametrize(("after", "status"), [(0, YES), (1, OPEN)])
def test_the_minister_grants_it_by_the_day_of_the_extension(after: int, status: Status):
    on = LAST_DAY + 20 * DAY
    new = extended(on, *BOTH, start=on, last_day=NEW_LAST, to_minister=True)
    late = having(*sorted((granted(on + after * DAY), new), key=lambda one: one.on))
    assert late.state(on=on + DAY).in_force is status


def test_the_minister_may_sign_it_but_not_for_the_region():
    on = LAST_DAY + 20 * DAY
    days = {"start": on, "last_day": NEW_LAST, "to_minister": True}
    minister, other = (signs(role, Office.MENTERI) for role in (Role.KESATU, Role.KEDUA))
    assert having(extended(on, minister, WALI_KOTA, **days)).state(on=on).in_force is YES
    assert having(extended(on, *BOTH, other, **days)).state(on=on).in_force is OPEN


def test_an_extension_asked_for_in_time_and_agreed_late_is_not_late():
    on = LAST_DAY + 20 * DAY
    facts = {"requested_on": LAST_DAY, "start": LAST_DAY + DAY, "last_day": NEW_LAST}
    agreement = having(extended(on, *BOTH, **facts))
    assert answers(agreement, *around(on)) == [(S.BERAKHIR, NO), (S.BERLAKU, YES), (S.BERLAKU, YES)]
    by = having(extended(on, *BOTH, dated="by", **facts))
    assert answers(by, LAST_DAY, LAST_DAY + DAY, on - DAY, on) == [
        (S.AKAN_BERAKHIR, YES),
        (S.DITANDATANGANI, OPEN),
        (S.DITANDATANGANI, OPEN),
        (S.BERLAKU, YES),
    ]


def test_an_extension_after_the_term_ran_out_opens_it_again_from_its_first_day():
    start, term = date(2025, 9, 1), Term(start=START, last_day=MAY - DAY)
    again = extended(JUNE, *BOTH, start=start, last_day=NEW_LAST, to_minister=True)
    over = happened(K.DIAKHIRI, MAY, end_reason=EndReason.JANGKA_WAKTU)
    agreement = having(over, granted(JUNE), again, term=term)
    assert answers(agreement, MAY, JUNE, start - DAY, start, NEW_LAST + DAY) == [
        *[(S.BERAKHIR, NO)] * 3,
        (S.BERLAKU, YES),
        (S.BERAKHIR, NO),
    ]
    assert answers(agreement, start, late_extension="refused") == [(S.BERAKHIR, NO)]
    unsure = having(over, extended(JUNE, *BOTH, start=start, last_day=NEW_LAST), term=term)
    assert answers(unsure, start - DAY, start) == [(S.BERAKHIR, NO), (S.DITANDATANGANI, OPEN)]
    twice = agreement.with_event(ended(JULY))
    assert answers(twice, JULY, start, NEW_LAST) == [(S.BERAKHIR, NO)] * 3


@pytest.mark.parametrize(
    "reason", [EndReason.KESEPAKATAN, EndReason.OBJEK_HILANG, EndReason.PERUBAHAN_KEBIJAKAN, EndReason.TUJUAN_TERCAPAI]
)
@pytest.mark.parametrize("facts", [{"requested_on": MAY - DAY}, {"requested_on": JUNE, "to_minister": True}])
def test_what_was_ended_before_its_term_ran_out_is_not_known_to_go_on(reason: EndReason, facts: dict[str, Any]):
    """T12: after the end only a request to the Minister where the term ran out (PP57 8(2)), or a new document."""
    over = happened(K.DIAKHIRI, MAY, end_reason=reason)
    agreement = having(over, extended(JUNE, *BOTH, start=JUNE, last_day=NEW_LAST, **facts))
    assert answers(agreement, *around(JUNE)) == [(S.BERAKHIR, NO), *[(S.DITANDATANGANI, OPEN)] * 2]
    assert agreement.state(on=JUNE).missing == ("events.2.end_reason",)
    found = [(one.status, one.missing) for one in agreement.review(on=JUNE) if one.id == "T12"]
    assert found == [(OPEN, "events.2.end_reason")]
    assert answers(having(over), JUNE) == [(S.BERAKHIR, NO)]


def test_an_addendum_after_an_extension_moves_the_new_last_day():
    agreement = having(
        extended(JUNE, *BOTH, start=LAST_DAY + DAY, last_day=NEW_LAST),
        addendum(JULY, *BOTH, last_day=NEW_LAST + 30 * DAY),
    )
    days = (JULY, LAST_DAY, LAST_DAY + DAY, NEW_LAST + 30 * DAY, NEW_LAST + 31 * DAY)
    assert [agreement.state_over_time().at(day) for day in days] == [YES, YES, YES, YES, NO]


# Days that are only known as "by"


def test_signed_by_a_day():
    draft = date(2024, 1, 8)
    events = (happened(K.DRAF_DISERAHKAN, draft), signed().model_copy(update={"dated": "by"}), registered())
    agreement = complete(events=events, term=Term())
    assert answers(agreement, *around(draft)) == [(S.BELUM_ADA, NO), (S.DITAWARKAN, NO), (S.DITAWARKAN, NO)]
    assert answers(agreement, SIGNED - DAY, SIGNED) == [(S.DITAWARKAN, NO), (S.DITANDATANGANI, NO)]  # not registered
    assert (agreement.state(on=draft).missing, agreement.state(on=draft).since) == ((), draft)
    open_days = complete(events=events[:2], term=Term())
    assert answers(open_days, *around(draft)) == [(S.BELUM_ADA, NO), (S.DITAWARKAN, OPEN), (S.DITAWARKAN, OPEN)]
    assert answers(open_days, SIGNED - DAY, SIGNED) == [(S.DITAWARKAN, OPEN), (S.DITANDATANGANI, OPEN)]
    assert "events.1.on" in open_days.state(on=SIGNED - DAY).missing
    known = complete(events=events)
    assert answers(known, SIGNED - DAY, START, START - DAY) == [
        (S.DITAWARKAN, NO),
        (S.BERLAKU, YES),
        (S.DITANDATANGANI, NO),
    ]


def test_a_draft_and_a_signature_both_by_a_day():
    draft = date(2024, 1, 8)
    first = happened(K.DRAF_DISERAHKAN, draft, dated="by")
    agreement = complete(events=(first, signed().model_copy(update={"dated": "by"})), term=Term())
    assert answers(agreement, *around(draft)) == [(S.BELUM_ADA, OPEN), (S.DITAWARKAN, OPEN), (S.DITAWARKAN, OPEN)]


def test_registered_by_a_day():
    events = (signed(), happened(K.DICATAT, MAY, dated="by"))
    agreement = complete(events=events)
    assert answers(agreement, SIGNED, START, *around(MAY)) == [
        (S.DITANDATANGANI, NO),  # not in term yet
        (S.DITANDATANGANI, OPEN),
        (S.DITANDATANGANI, OPEN),
        (S.BERLAKU, YES),
        (S.BERLAKU, YES),
    ]


@pytest.mark.parametrize("event", [ended(MAY, dated="by"), happened(K.DITANGGUHKAN, MAY, dated="by")])
def test_ended_or_suspended_by_a_day(event: Event):
    agreement = having(event)
    after = S.BERAKHIR if event.kind is K.DIAKHIRI else S.DITANGGUHKAN
    assert answers(agreement, START, *around(MAY)) == [
        (S.DITANDATANGANI, OPEN),
        (S.DITANDATANGANI, OPEN),
        (after, NO),
        (after, NO),
    ]
    assert agreement.state(on=START).missing == ("events.2.on",)


def test_an_event_with_a_certain_day_limits_the_doubt():
    change = addendum(JUNE, *BOTH, duties=())
    agreement = having(change, ended(JULY, dated="by"))
    assert answers(agreement, JUNE - DAY, JUNE, JULY) == [(S.BERLAKU, YES), (S.DITANDATANGANI, OPEN), (S.BERAKHIR, NO)]
    no_matter = having(happened(K.PEJABAT_BERGANTI, JUNE), ended(JULY, dated="by"))
    assert answers(no_matter, JUNE - DAY) == [(S.DITANDATANGANI, OPEN)]


def test_suspended_and_resumed_by_a_day():
    agreement = having(happened(K.DITANGGUHKAN, MAY), happened(K.DILANJUTKAN, JUNE, dated="by"))
    assert answers(agreement, *around(MAY), *around(JUNE)) == [
        (S.BERLAKU, YES),
        *[(S.DITANGGUHKAN, OPEN)] * 3,
        *[(S.BERLAKU, YES)] * 2,
    ]


def test_signed_by_both_by_a_day_without_anything_before():
    events = (signed().model_copy(update={"dated": "by"}), ended(MAY, dated="by"))
    agreement = complete(events=events, term=Term())
    assert answers(agreement, date(1999, 1, 1), SIGNED - DAY, SIGNED, MAY) == [
        (S.BELUM_ADA, OPEN),
        (S.BELUM_ADA, OPEN),
        (S.DITANDATANGANI, OPEN),
        (S.BERAKHIR, NO),
    ]


GRANT = "events.PERSETUJUAN_DIBERIKAN"


@pytest.mark.parametrize(
    ("late", "to_minister", "asked"),
    [
        ("minister_or_new_document", None, ("events.2.extension.to_minister", GRANT, "term.last_day")),
        ("minister_or_new_document", True, (GRANT, "term.last_day")),
        ("refused", True, ("term.last_day",)),
    ],
)
def test_whether_an_extension_was_late_is_not_known_without_the_old_last_day(late: str, to_minister: Any, asked: Any):
    new = extended(MAY, *BOTH, to_minister=to_minister, start=MAY, last_day=NEW_LAST)
    state = having(new, term=Term(start=START)).state(on=JUNE, readings=AgreementReadings(late_extension=late))
    assert (state.in_force, state.missing) == (OPEN, asked)


def test_where_the_minister_granted_it_nothing_hangs_on_the_old_last_day():
    new = extended(JUNE, *BOTH, to_minister=True, start=JUNE, last_day=NEW_LAST)
    assert having(granted(MAY), new, term=Term(start=START)).state(on=JUNE).in_force is YES


def test_of_a_second_extension_the_end_of_the_first_is_asked():
    first = extended(MAY, *BOTH, to_minister=True, start=MAY)
    second = extended(JUNE, *BOTH, to_minister=False, start=JUNE, last_day=NEW_LAST)
    state = having(first, second).state(on=LAST_DAY + DAY)
    assert (state.in_force, "events.2.extension.last_day" in state.missing) == (OPEN, True)
