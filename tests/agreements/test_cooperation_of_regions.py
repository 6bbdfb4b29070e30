"""Cooperation of regions (KSDD) and with a third party (KSDPK) follows PP 28/2018, not the law on corrections.

The correctional side is no party of it, so nothing asks for the office of a term, and no partner asks the Minister.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from agreement_cases import (
    DAY,
    KEDUA,
    KESATU,
    LAST_DAY,
    SIGNED,
    START,
    complete,
    in_force,
    party,
    registered,
    signed,
    signs,
)
from model_cases import happened

from pembinaan.agreements import Agreement, AgreementReadings, DocumentKind, Event, EventKind, Office, PartyKind, Term
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.changes import Addendum, Approval, Changes, Extension
from pembinaan.agreements.history import history
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.lifecycle import TRANSITIONS
from pembinaan.agreements.money import DprdApproval
from pembinaan.agreements.moves import may_move
from pembinaan.agreements.row_cites import cites_of
from pembinaan.core.timeline import Status
from pembinaan.law.entries import Confidence

K = EventKind
PKS = DocumentKind.PERJANJIAN_KERJA_SAMA
THIRD_PARTY = ["Pasal 366 ayat (2) UU 23/2014", "Pasal 19 ayat (1) PP 28/2018"]
OTHER_REGION = ["Pasal 6 ayat (3) PP 28/2018"]
KINDS = [(PartyKind.BADAN_USAHA, Office.PIMPINAN_MITRA, THIRD_PARTY), (PartyKind.PEMKAB, Office.BUPATI, OTHER_REGION)]
each = pytest.mark.parametrize(("partner", "office", "cites"), KINDS)
APRIL = date(2026, 4, 1)


def pks(partner: PartyKind, office: Office, *more: Event, **changes: Any) -> Agreement:
    parties = (party(PartyKind.PEMKOT), party(partner, KEDUA))
    who = (signs(KESATU, Office.WALI_KOTA), signs(KEDUA, office))
    facts = {"kind": PKS, "parties": parties, "signatories": who, "dprd": DprdApproval(burdens=False)}
    return complete(**{**facts, "events": (signed(SIGNED, *who), registered(), *more), **changes})


def extended(office: Office, *, to_minister: bool | None = None, asked: date | None = None, both: bool = True) -> Event:
    who = (signs(KESATU, Office.WALI_KOTA), signs(KEDUA, office))
    facts = Extension(start=APRIL, last_day=date(2027, 8, 1), requested_on=asked, to_minister=to_minister)
    return happened(K.DIPERPANJANG, APRIL, signatories=who if both else who[:1], extension=facts)


def found(agreement: Agreement, rule: str, on: date = APRIL, **readings: Any) -> list[Any]:
    return [one for one in agreement.review(on=on, readings=AgreementReadings(**readings)) if one.id == rule]


def cited(agreement: Agreement, rule: str, on: date = APRIL) -> list[list[str]]:
    return [[str(cite) for cite in one.cites] for one in found(agreement, rule, on)]


@each
@pytest.mark.parametrize("to_minister", [True, False, None])
def test_a_late_extension_is_not_asked_of_the_minister(partner, office, cites, to_minister):
    """The term ended on 17 March 2026, it was extended on 1 April: no text knows of that, a new document is needed."""
    held = pks(partner, office, extended(office, to_minister=to_minister))
    state = held.state(on=APRIL)
    assert (state.in_force, state.missing) == (Status.UNKNOWN, ("events.2",))
    assert f"T12 ({'; '.join(cites)})" in state.why["id"]
    (late,) = found(held, "T12")
    assert ([str(cite) for cite in late.cites], late.status, late.missing) == (cites, Status.UNKNOWN, "events.2")
    assert late.mend["en"] == "Make a new document."


@each
def test_nor_does_an_approval_of_the_minister_make_it_count(partner, office, cites):
    grant = happened(K.PERSETUJUAN_DIBERIKAN, APRIL, approval=Approval(by=Actor.MENTERI))
    state = pks(partner, office, grant, extended(office, to_minister=True)).state(on=APRIL)
    assert state.in_force is Status.UNKNOWN


@each
def test_one_that_was_asked_for_in_time_counts(partner, office, cites):
    held = pks(partner, office, extended(office, asked=LAST_DAY))
    assert held.state(on=APRIL).in_force is Status.MET
    assert (found(held, "T12"), found(held, "J5")) == ([], [])
    after = pks(partner, office, extended(office, asked=LAST_DAY + DAY))
    assert after.state(on=APRIL).in_force is Status.UNKNOWN


def test_by_the_reading_it_is_refused():
    held = pks(PartyKind.PEMKAB, Office.BUPATI, extended(Office.BUPATI))
    (late,) = found(held, "T12", late_extension="refused")
    assert (late.status, [str(cite) for cite in late.cites]) == (Status.NOT_MET, OTHER_REGION)
    assert held.state(on=APRIL, readings=AgreementReadings(late_extension="refused")).in_force is Status.NOT_MET


def test_whether_it_was_late_hangs_on_the_old_last_day():
    held = pks(PartyKind.PEMKAB, Office.BUPATI, extended(Office.BUPATI), term=Term(start=START))
    assert [one.missing for one in found(held, "T12")] == ["term.last_day"]
    assert held.state(on=APRIL).missing == ("term.last_day",)


@each
def test_the_term_rests_on_the_law_of_regions_and_has_no_category(partner, office, cites):
    held = pks(partner, office, term=Term())
    assert (cited(held, "J1"), cited(held, "J2")) == ([cites, cites], [])
    assert [one.id for one in in_force(term=Term()).review(on=START) if one.id == "J2"] == ["J2"]


@each
def test_a_term_of_two_years_tells_no_reading_of_the_categories(partner, office, cites):
    assert pks(partner, office).state(on=START).term_reading is None
    assert in_force().state(on=START).term_reading is not None


@each
def test_that_all_parties_sign_a_change_is_no_text_of_the_law(partner, office, cites):
    changes = Changes(last_day=date(2026, 1, 1))
    addendum = happened(K.ADENDUM, date(2024, 8, 1), addendum=Addendum(number=1, form=PKS, changes=changes))
    (amended,) = found(pks(partner, office, addendum), "A2")
    assert [str(cite) for cite in amended.cites] == cites
    assert (amended.basis, amended.confidence, amended.status) == ("practice", Confidence.SECONDARY, Status.UNKNOWN)
    alone = pks(partner, office, extended(office, asked=LAST_DAY, both=False))
    (longer,) = found(alone, "J5")
    assert [str(cite) for cite in longer.cites] == cites
    assert (longer.basis, longer.confidence, longer.status) == ("design", None, Status.NOT_MET)


def test_a_late_approval_of_the_council_rests_on_the_law_of_regions():
    late = DprdApproval(burdens=True, on=SIGNED + DAY)
    council, stages = "Pasal 6 ayat (2) PP 28/2018", "Pasal 19 ayat (1) PP 28/2018"
    assert cited(pks(PartyKind.PEMKAB, Office.BUPATI, dprd=late), "T7") == [[council]]
    third = pks(PartyKind.BADAN_USAHA, Office.PIMPINAN_MITRA, dprd=late)
    assert cited(third, "T7") == [[council, stages]]
    sinergi = in_force(dprd=DprdApproval(on=SIGNED + DAY))
    assert cited(sinergi, "T7") == [["Pasal 13 PP 57/1999", council]]


COUNCIL = {PartyKind.PEMKAB: ["Pasal 6 ayat (2) PP 28/2018"]}
COUNCIL[PartyKind.BADAN_USAHA] = [*COUNCIL[PartyKind.PEMKAB], "Pasal 19 ayat (1) PP 28/2018"]
ASKED = date(2024, 2, 26)


@each
@pytest.mark.parametrize("term", [Term(), Term(start=START, last_day=LAST_DAY)])
def test_an_approval_that_nothing_asks_for_is_not_measured_by_the_term(partner, office, cites, term):
    """PP 57/1999 Pasal 13 speaks of the mitra of corrections; PP 28/2018 knows the approval of Pasal 6(2) only."""
    held = pks(partner, office, term=term)
    held = held.model_copy(update={"events": (happened(K.PERSETUJUAN_DIMINTA, ASKED), *held.events)})
    (note,) = found(held, "T6", SIGNED)
    assert ([str(cite) for cite in note.cites], note.missing) == (COUNCIL[partner], "events.0")
    assert note.what["en"].startswith("No approval of the DPRD is needed")


@each
@pytest.mark.parametrize("by", [Actor.KAKANWIL, Actor.MENTERI, Actor.KALAPAS])
def test_on_the_approval_of_another_office_the_sources_are_silent(partner, office, cites, by):
    held = pks(partner, office)
    given = happened(K.PERSETUJUAN_DIBERIKAN, ASKED, approval=Approval(by=by))
    held = held.model_copy(update={"events": (given, *held.events)})
    (open_,) = found(held, "T6b", SIGNED)
    assert [str(cite) for cite in open_.cites] == COUNCIL[partner]
    assert (open_.status, open_.missing) == (Status.UNKNOWN, "events.0.approval.by")


def test_an_approval_of_the_council_is_open_to_no_finding():
    given = happened(K.PERSETUJUAN_DIBERIKAN, ASKED, approval=Approval(by=Actor.DPRD))
    held = pks(PartyKind.PEMKAB, Office.BUPATI)
    assert found(held.model_copy(update={"events": (given, *held.events)}), "T6b", SIGNED) == []


STEPS = {
    PartyKind.PEMKAB: ["Pasal 6 ayat (3) PP 28/2018", "Pasal 2 PP 28/2018"],
    PartyKind.BADAN_USAHA: [
        "Pasal 366 ayat (2) UU 23/2014",
        "Pasal 19 ayat (1) PP 28/2018",
        "Pasal 13 PP 28/2018",
    ],
}


@each
def test_the_steps_cite_the_law_of_regions_only(partner, office, cites):
    held = pks(partner, office)
    agreed = happened(K.NASKAH_DISEPAKATI, date(2024, 2, 19))
    asked = happened(K.PERSETUJUAN_DIMINTA, ASKED)
    steps = history(held.model_copy(update={"events": (agreed, asked, *held.events)}))
    told = {step.transition: [str(cite) for cite in step.cites] for step in steps}
    assert (told["T6"], told["T7"]) == (COUNCIL[partner], STEPS[partner])
    assert all("57/1999" not in cite for cites_ in told.values() for cite in cites_)


@each
def test_a_move_cites_the_law_of_regions_only(partner, office, cites):
    amended = may_move(pks(partner, office), K.ADENDUM, on=START)
    longer = may_move(pks(partner, office), K.DIPERPANJANG, on=START)
    assert (amended.transition, amended.cites, longer.transition, longer.cites) == ("T9", (), "T12", ())


def test_a_step_without_a_region_cites_the_law_of_corrections_only():
    """T7: PP 57/1999 Pasal 13; the end of the term and its grounds stand in PP 28/2018, which asks for a region."""
    who = (signs(KESATU, Office.KALAPAS), signs(KEDUA, Office.PIMPINAN_MITRA))
    parties = (party(PartyKind.LAPAS), party(PartyKind.BADAN_USAHA, KEDUA))
    agreed = happened(K.NASKAH_DISEPAKATI, date(2024, 2, 19))
    held = in_force(kind=PKS, parties=parties, signatories=who, events=(agreed, signed(SIGNED, *who), registered()))
    told = {step.transition: [str(cite) for cite in step.cites] for step in history(held)}
    assert (told["T7"], told["T13b"]) == (["Pasal 13 PP 57/1999"], [])


def test_of_a_regime_that_is_not_settled_all_provisions_of_a_row_are_told():
    row = next(row for row in TRANSITIONS if row.id == "T6")
    assert cites_of(row, RegimeKind.UNKNOWN) == row.cites
    laws = {cite.instrument for row in TRANSITIONS for cite in row.cites}
    assert laws == {"PP 57/1999", "PP 28/2018", "UU 23/2014"}
