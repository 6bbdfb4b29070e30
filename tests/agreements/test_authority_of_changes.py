"""Who may sign an addendum or an extension: its own signatories, whatever was on record for the first document."""

from __future__ import annotations

from datetime import date

import pytest
from agreement_cases import (
    DAY,
    KALAPAS,
    KEDUA,
    KESATU,
    LAST_DAY,
    PRESS,
    REGISTERED,
    SIGNED,
    START,
    WALI_KOTA,
    complete,
    party,
    power,
    registered,
    signed,
    signs,
)
from model_cases import happened

from pembinaan.agreements import Agreement, DocumentKind, Event, EventKind, Office, Party, PartyKind, Term
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.changes import Addendum, Approval, Changes, Extension
from pembinaan.agreements.moves import Moved, move
from pembinaan.core.timeline import Status

THREE_YEARS = date(2027, 3, 17)
FIVE_MORE = Extension(start=THREE_YEARS + DAY, last_day=date(2032, 3, 17), requested_on=date(2027, 2, 1))
DESIGNATED = signs(KESATU, Office.KALAPAS, designated=True)
KUASA = signs(KEDUA, Office.KEPALA_OPD, power=power())


def extended(agreement: Agreement, on: date, extension: Extension, *who: object) -> Agreement:
    return agreement.with_event(
        Event(kind=EventKind.DIPERPANJANG, on=on, source=PRESS, signatories=who, extension=extension)
    )


def designated() -> Agreement:
    """A Nota Kesepakatan of three years; the Lapas signed it as designated, which the plan told."""
    term = Term(start=START, last_day=THREE_YEARS)
    return complete(term=term, signatories=(DESIGNATED, WALI_KOTA), events=(signed(), registered()))


def by_power() -> Agreement:
    """A PKS of two years that an OPD head signed with a power of attorney."""
    who = (KALAPAS, KUASA)
    kind = DocumentKind.PERJANJIAN_KERJA_SAMA
    return complete(kind=kind, parent="NK 1", signatories=who, events=(signed(SIGNED, *who), registered()))


@pytest.mark.parametrize(
    ("own", "status", "missing"),
    [
        (None, Status.UNKNOWN, ("events.2.signatories.KESATU.designated",)),
        (False, Status.UNKNOWN, ("events.2.signatories.KESATU.designated",)),
        (True, Status.MET, ()),
    ],
)
def test_a_designation_for_three_years_is_none_for_an_extension_of_five(own, status, missing):
    """PP 57/1999 Pasal 13: five years are the Minister's, or of the official designated for them."""
    first = designated()
    assert first.state(on=START).in_force is Status.MET
    longer = extended(first, date(2027, 3, 1), FIVE_MORE, signs(KESATU, Office.KALAPAS, designated=own), WALI_KOTA)
    state = longer.state(on=THREE_YEARS + DAY)
    assert (state.in_force, state.missing) == (status, missing)
    told = [one.missing for one in longer.review(on=THREE_YEARS + DAY) if one.id == "J5"]
    assert told == list(missing)


def test_nor_for_an_addendum_to_five_years():
    changes = Changes(last_day=date(2029, 3, 17))
    addendum = Addendum(number=1, form=DocumentKind.NOTA_KESEPAKATAN, changes=changes)
    longer = designated().with_event(
        Event(
            kind=EventKind.ADENDUM,
            on=date(2024, 9, 2),
            source=PRESS,
            signatories=(KALAPAS, WALI_KOTA),
            addendum=addendum,
        )
    )
    missing = "events.2.signatories.KESATU.designated"
    assert longer.state(on=THREE_YEARS).in_force is Status.MET
    assert longer.state(on=THREE_YEARS + DAY).missing == (missing,)
    assert [one.missing for one in longer.review(on=THREE_YEARS) if one.id == "A2"] == [missing]


@pytest.mark.parametrize(
    ("own", "status", "missing"),
    [
        (signs(KEDUA, Office.KEPALA_OPD), Status.UNKNOWN, ("events.2.signatories.KEDUA.power_of_attorney",)),
        (signs(KEDUA, Office.KEPALA_OPD, power=power(on=date(2026, 2, 27))), Status.MET, ()),
    ],
)
def test_a_power_of_attorney_of_two_years_ago_is_none_for_the_extension(own, status, missing):
    """PP 28/2018 Pasal 2 ayat (2): an OPD head signs with a power of attorney of the head of the region."""
    first = by_power()
    assert first.state(on=START).in_force is Status.MET
    two_more = Extension(start=LAST_DAY + DAY, last_day=date(2028, 3, 17), requested_on=date(2026, 2, 1))
    state = extended(first, date(2026, 3, 1), two_more, KALAPAS, own).state(on=LAST_DAY + DAY)
    assert (state.in_force, state.missing) == (status, missing)


THREE = Changes(last_day=THREE_YEARS)


def approved(on: date, by: Actor = Actor.KAKANWIL, dated: str = "on") -> Event:
    return happened(EventKind.PERSETUJUAN_DIBERIKAN, on, actor=by, approval=Approval(by=by), dated=dated)


def amended(on: date, number: int = 1, changes: Changes = THREE) -> Event:
    addendum = Addendum(number=number, form=DocumentKind.NOTA_KESEPAKATAN, changes=changes)
    return happened(EventKind.ADENDUM, on, actor=Actor.PARA_PIHAK, signatories=(KALAPAS, WALI_KOTA), addendum=addendum)


SEPTEMBER = date(2024, 9, 2)


@pytest.mark.parametrize(
    ("approval", "status"),
    [
        (approved(SIGNED), Status.UNKNOWN),
        (approved(SIGNED + DAY), Status.MET),
        (approved(SEPTEMBER - DAY), Status.MET),
        (approved(SEPTEMBER), Status.MET),
        (approved(SEPTEMBER + DAY), Status.UNKNOWN),
        (approved(SEPTEMBER, Actor.KALAPAS), Status.UNKNOWN),
        (approved(SEPTEMBER, dated="by"), Status.UNKNOWN),
    ],
)
def test_an_approval_of_the_change_by_its_day_counts_like_a_designation(approval: Event, status: Status):
    """Two years become three, which the Kanwil agrees (PP 57/1999 Pasal 13 ayat (2)); the Kalapas signs."""
    events = sorted((signed(), registered(), amended(SEPTEMBER), approval), key=lambda one: one.on)
    held = complete(events=tuple(events))
    assert held.state(on=LAST_DAY).in_force is Status.MET
    assert held.state(on=LAST_DAY + DAY).in_force is status
    assert any(one.id == "A2" for one in held.review(on=LAST_DAY)) is (status is Status.UNKNOWN)


def test_an_approval_that_served_one_change_serves_no_other():
    """Approved for an addendum in September; that of October to three years is another one."""
    first = amended(SEPTEMBER, changes=Changes(clauses=()))
    second = amended(date(2024, 10, 1), 2)
    held = complete(events=(signed(), registered(), approved(SEPTEMBER), first, second))
    assert held.state(on=LAST_DAY + DAY).missing == ("events.4.signatories.KESATU.designated",)


def test_a_change_is_approved_while_the_agreement_is_in_force_and_then_made():
    held = complete(events=(signed(), registered()))
    first = move(held, approved(SEPTEMBER - DAY))
    assert isinstance(first, Moved)
    assert first.transition == "T6b"
    assert [one for one in first.agreement.review(on=SEPTEMBER - DAY) if one.id == "T7"] == []
    second = move(first.agreement, amended(SEPTEMBER))
    assert isinstance(second, Moved)
    assert second.transition == "T9"
    assert second.agreement.state(on=LAST_DAY + DAY).in_force is Status.MET


@pytest.mark.parametrize(
    ("events", "late"),
    [
        ((signed(), approved(REGISTERED), registered(REGISTERED + DAY)), True),
        ((signed(), approved(REGISTERED), amended(REGISTERED + DAY)), False),
        ((signed(), registered(), approved(SEPTEMBER)), False),
        ((happened(EventKind.PERSETUJUAN_DIMINTA, SIGNED), signed(), registered(), approved(SEPTEMBER)), True),
        (
            (
                happened(EventKind.PERSETUJUAN_DIMINTA, SIGNED),
                approved(SIGNED),
                signed(),
                registered(),
                approved(SEPTEMBER),
            ),
            False,
        ),
    ],
)
def test_an_approval_after_the_signing_is_late_unless_it_is_one_of_a_change(events: tuple[Event, ...], late: bool):
    found = [one for one in complete(events=events).review(on=date(2024, 10, 1)) if one.id == "T7"]
    assert bool(found) is late


def test_what_the_first_document_lacks_is_no_fault_of_the_extension():
    """The region's head signs it in person; that nobody is planned for the first document changes nothing."""
    first = complete(signatories=None, events=(signed(), registered(REGISTERED)))
    two_more = Extension(start=LAST_DAY + DAY, last_day=date(2028, 3, 17), requested_on=date(2026, 2, 1))
    state = extended(first, date(2026, 3, 1), two_more, KALAPAS, WALI_KOTA).state(on=LAST_DAY + DAY)
    assert state.in_force is Status.MET


def test_the_government_behind_an_opd_is_looked_for_among_the_parties():
    """Of whom an OPD is, its party says, not the event of the change."""
    opd = Party(name="Dinas (contoh)", kind=PartyKind.OPD, role=KEDUA)
    who = (KALAPAS, WALI_KOTA)
    first = complete(
        parties=(party(PartyKind.LAPAS), opd), signatories=who, events=(signed(SIGNED, *who), registered())
    )
    two_more = Extension(start=LAST_DAY + DAY, last_day=date(2028, 3, 17), requested_on=date(2026, 2, 1))
    state = extended(first, date(2026, 3, 1), two_more, *who).state(on=LAST_DAY + DAY)
    assert (state.in_force, state.missing) == (Status.UNKNOWN, ("parties.KEDUA.parent",))
