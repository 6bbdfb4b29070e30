"""An agreement carries nobody before it is signed and registered, though the record tells of the signature."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from eligibility.admission.admission_cases import START, SUPPOSED, agreement, march, narapidana, offering
from pembinaan import AllocationPolicy, Candidate, allocate
from pembinaan.agreements import Agreement
from pembinaan.agreements.events import EndReason, Event, EventKind
from pembinaan.agreements.signatories import Office, Role, Signatory
from pembinaan.core.timeline import Status
from pembinaan.eligibility.admission import NOBODY_ENROLLED
from pembinaan.programs import Enrolment, Offering
from pembinaan.programs.agreement_seen import carried_as_seen
from pembinaan.programs.offering_days import days_of

BOTH = (Signatory(role=Role.KESATU, office=Office.KALAPAS), Signatory(role=Role.KEDUA, office=Office.WALI_KOTA))


def seen(held: Offering, on: date) -> Status:
    return carried_as_seen(held, days_of(held)).at(on)


def event(kind: EventKind, on: date, **facts: Any) -> Event:
    return Event(kind=kind, on=on, source=SUPPOSED, **facts)


def with_events(*events: Event) -> Agreement:
    """The agreement of the cases, from 20 February 2026, with these events alone."""
    held = agreement()
    return Agreement(**{name: getattr(held, name) for name in Agreement.model_fields} | {"events": events})


def test_nobody_is_admitted_or_placed_before_the_signature_and_the_registration():
    # signed on 16 February, registered on the 18th, in force from the 20th, the class from 2 March
    held, person = offering(), narapidana()
    for day, status in ((10, "NOT_MET"), (16, "NOT_MET"), (17, "NOT_MET"), (18, "MET"), (20, "MET")):
        on = date(2026, 2, day)
        record = held.admit(person, on=on, register=NOBODY_ENROLLED).record
        assert next(one.status for one in record.findings if one.code == "agreement") == status, on
        placed = allocate([Candidate(person=person)], [held], AllocationPolicy(lot="undian"), on=on).placed
        assert status == "MET" or placed == (), on


def test_who_can_be_enrolled_has_an_agreement_that_is_seen():
    held, person = offering(), narapidana()
    for days in range(-30, 20):
        on = START + timedelta(days=days)
        if isinstance(held.enrol(person, on=on), Enrolment):
            assert seen(held, on) is Status.MET, on


def test_the_reason_is_what_was_known_on_the_day():
    record = offering().admit(narapidana(), on=date(2026, 2, 17)).record
    reason = next(one for one in record.findings if one.code == "agreement")
    assert reason.reason.en.startswith("on 2 March 2026: ")
    assert (reason.met_from, reason.missing) == (date(2026, 2, 18), ())


def test_without_a_registration_in_the_record_it_stays_not_known_after_the_signature():
    held = offering(under=agreement(registered=None))
    assert [seen(held, date(2026, 2, day)) for day in (15, 16)] == [Status.NOT_MET, Status.UNKNOWN]


def test_a_signature_dated_by_a_day_may_have_been_there_before():
    # discussed on 1 February for certain, signed by the 16th, registered by the 16th too
    held = with_events(
        event(EventKind.AUDIENSI, date(2026, 2, 1)),
        event(EventKind.DITANDATANGANI, date(2026, 2, 16), signatories=BOTH, dated="by"),
        event(EventKind.DICATAT, date(2026, 2, 16), dated="by"),
    )
    answers = [seen(offering(under=held), day) for day in (date(2026, 1, 31), date(2026, 2, 1), date(2026, 2, 15))]
    assert answers == [Status.NOT_MET, Status.UNKNOWN, Status.UNKNOWN]
    assert seen(offering(under=held), date(2026, 2, 16)) is Status.MET


def test_what_ends_it_later_counts_at_once():
    stopped = event(EventKind.DIHENTIKAN, march(10), end_reason=EndReason.DIHENTIKAN_PEMASYARAKATAN)
    held = offering(under=with_events(*agreement().events, stopped))
    assert seen(offering(), march(2)) is Status.MET
    assert seen(held, march(2)) is Status.UNKNOWN  # an ending of which it is not known whether it was in order


def test_an_agreement_beside_it_is_seen_from_its_own_days_only():
    # this one runs out on 4 March; the class goes on to a later day under another, registered on 3 March
    first = agreement(term={"start": date(2026, 2, 20), "last_day": march(4)})
    other = with_events(event(EventKind.DITANDATANGANI, march(2), signatories=BOTH), event(EventKind.DICATAT, march(3)))
    held = offering(under=agreement()).model_copy(update={"agreement": first, "beside": (other,)})
    assert [seen(held, march(day)) for day in (1, 2, 3)] == [Status.NOT_MET, Status.NOT_MET, Status.MET]
