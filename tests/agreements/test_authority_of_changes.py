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
    power,
    registered,
    signed,
    signs,
)

from pembinaan.agreements import Agreement, DocumentKind, Event, EventKind, Office, Term
from pembinaan.agreements.changes import Addendum, Changes, Extension
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


def test_what_the_first_document_lacks_is_no_fault_of_the_extension():
    """The region's head signs it in person; that nobody is planned for the first document changes nothing."""
    first = complete(signatories=None, events=(signed(), registered(REGISTERED)))
    two_more = Extension(start=LAST_DAY + DAY, last_day=date(2028, 3, 17), requested_on=date(2026, 2, 1))
    state = extended(first, date(2026, 3, 1), two_more, KALAPAS, WALI_KOTA).state(on=LAST_DAY + DAY)
    assert state.in_force is Status.MET
