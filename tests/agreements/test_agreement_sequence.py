"""Which events contradict one another, and which gaps in a record contradict nothing.

Days of :func:`in_force`: signed 4 March 2024, registered 11 March 2024, term 18 March 2024 to 17 March 2026.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from agreement_cases import (
    DAY,
    KALAPAS,
    KEDUA,
    LAST_DAY,
    SIGNED,
    START,
    WALI_KOTA,
    around,
    complete,
    in_force,
    party,
    registered,
    signed,
    signs,
)
from model_cases import ADDENDUM, ENDING, EXTENSION, NUMBER, WHO, happened
from pydantic import ValidationError

from pembinaan.agreements import (
    ClauseKind,
    DocumentKind,
    EndReason,
    Event,
    EventKind,
    Office,
    PartyKind,
    RegimeKind,
    Role,
    Term,
)
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.changes import Addendum, Approval, Changes, Extension
from pembinaan.agreements.end_reasons import belongs
from pembinaan.agreements.sequence import signing_roles
from pembinaan.core.errors import problems

K = EventKind
MAY = date(2025, 5, 5)
LATER = date(2025, 6, 6)
LAST = date(2025, 7, 7)
ADDED = signs(Role.KETIGA, Office.WALI_KOTA)


def codes(**facts: Any) -> list[str]:
    """The codes of what is wrong with an agreement that is in force, with more events."""
    more = facts.pop("more", ())
    held = in_force(**facts)
    try:
        for event in more:
            held = held.with_event(event)
    except ValidationError as error:
        return [problem.code for problem in problems(error) if problem.field == "events"]
    return []


def ended(on: date = MAY) -> Event:
    return happened(K.DIAKHIRI, on, end_reason=EndReason.KESEPAKATAN)


def stopped(on: date = MAY, actor: Actor | None = None) -> Event:
    return happened(K.DIHENTIKAN, on, end_reason=EndReason.DIHENTIKAN_PEMASYARAKATAN, actor=actor)


def addendum(on: date, number: int = 1, effective: date | None = None, **changes: Any) -> Event:
    held = Changes(**(changes or {"duties": ()}))
    one = Addendum(number=number, form=DocumentKind.NOTA_KESEPAKATAN, effective=effective, changes=held)
    return happened(K.ADENDUM, on, addendum=one)


def extended(on: date, last_day: date | None) -> Event:
    return happened(K.DIPERPANJANG, on, extension=Extension(last_day=last_day))


# Before the signature


@pytest.mark.parametrize(
    "event",
    [
        happened(K.DICATAT, SIGNED),
        happened(K.DITANGGUHKAN, SIGNED),
        extended(SIGNED, None),
        ended(SIGNED),
        stopped(SIGNED),
        happened(K.DITUTUP, SIGNED),
    ],
    ids=lambda event: event.kind,
)
def test_what_needs_all_signatures(event: Event):
    for events in ((event,), (signed(SIGNED, KALAPAS), event)):
        with pytest.raises(ValidationError) as caught:
            complete(events=events)
        assert [problem.code for problem in problems(caught.value)] == ["agreement.not_signed_yet"]
    assert complete(events=(signed(), event), term=Term()).events[-1] == event


def test_only_a_signing_event_signs_the_agreement():
    assert signing_roles(signed()) == {KALAPAS.role, KEDUA}
    assert signing_roles(happened(K.DIPERPANJANG, extension=EXTENSION, signatories=(KALAPAS, WALI_KOTA))) == set()


def test_a_rejected_draft_is_not_signed_but_a_new_one_may_be():
    draft, rejected = happened(K.DRAF_DISERAHKAN, date(2024, 1, 8)), happened(K.DITOLAK, date(2024, 1, 9))
    with pytest.raises(ValidationError) as caught:
        complete(events=(draft, rejected, signed()))
    assert [problem.code for problem in problems(caught.value)] == ["agreement.signed_after_rejection"]
    anew = happened(K.DRAF_DISERAHKAN, date(2024, 1, 10))
    assert len(complete(events=(draft, rejected, anew, signed())).events) == 4


def test_stages_that_are_not_recorded_contradict_nothing():
    assert complete(events=(signed(),)).events
    asked = happened(K.PERSETUJUAN_DIMINTA, SIGNED)
    given = happened(K.PERSETUJUAN_DIBERIKAN, SIGNED, approval=Approval(by=Actor.KAKANWIL))
    assert len(complete(events=(asked, given, signed())).events) == 3


def test_the_text_is_not_talked_about_once_all_have_signed():
    """4.2: a signed document is changed by an addendum only; an approval that comes late is told by T7."""
    stages = (K.DITERIMA_DIBAHAS, K.DITOLAK, K.NASKAH_DISEPAKATI, K.PERSETUJUAN_DIMINTA)
    for kind in stages:
        assert codes(more=(happened(kind, MAY),)) == ["agreement.after_signature"]
        half = signed(SIGNED, KALAPAS)
        assert complete(events=(half, happened(kind, MAY))).events[-1].kind is kind  # one party still has to sign
    given = happened(K.PERSETUJUAN_DIBERIKAN, MAY, approval=Approval(by=Actor.KAKANWIL))
    for event in (given, happened(K.AUDIENSI, MAY), happened(K.DRAF_DISERAHKAN, MAY)):
        assert codes(more=(event,)) == []


# Suspension


def test_only_what_is_suspended_goes_on():
    suspended, resumed = happened(K.DITANGGUHKAN, MAY), happened(K.DILANJUTKAN, LATER)
    assert codes(more=(suspended, resumed)) == []
    assert codes(more=(resumed,)) == ["agreement.not_suspended"]
    assert codes(more=(suspended, resumed, happened(K.DILANJUTKAN, LAST))) == ["agreement.not_suspended"]


# After the end


@pytest.mark.parametrize("end", [ended(), stopped(actor=Actor.KALAPAS)], ids=["ended", "stopped"])
def test_what_cannot_follow_the_end(end: Event):
    late = [happened(kind, LATER) for kind in (K.DICATAT, K.DITANGGUHKAN, K.DILANJUTKAN)]
    for event in (*late, ended(LATER), stopped(LATER)):
        assert codes(more=(end, event)) == ["agreement.after_ending"]
    assert codes(more=(end, addendum(LATER))) == ["agreement.addendum_not_possible"]
    assert codes(more=(end, happened(K.PEJABAT_BERGANTI, LATER), happened(K.DITUTUP, LAST))) == []


def test_a_late_extension_lets_it_run_again():
    assert codes(more=(ended(), extended(LATER, LAST), happened(K.DITANGGUHKAN, LAST))) == []


@pytest.mark.parametrize("reason", [EndReason.DIHENTIKAN_PEMASYARAKATAN, EndReason.PUTUSAN, EndReason.PAILIT])
def test_what_was_stopped_is_not_extended(reason: EndReason):
    """4.2: from DIHENTIKAN the table leads to DITUTUP only (T16); an extension starts elsewhere (T12)."""
    third_party = (party(PartyKind.PEMKOT), party(PartyKind.BADAN_USAHA, KEDUA))
    facts = {} if reason is EndReason.DIHENTIKAN_PEMASYARAKATAN else {"parties": third_party}
    stop = happened(K.DIHENTIKAN, MAY, end_reason=reason)
    assert codes(more=(stop, extended(MAY, LAST)), **facts) == ["agreement.after_ending"]
    assert codes(more=(stop, extended(LATER, LAST)), **facts) == ["agreement.after_ending"]
    assert codes(more=(extended(LATER, LAST), stop.model_copy(update={"on": LATER})), **facts) == []


def test_nothing_but_a_change_of_office_holder_follows_the_closing():
    closed = (ended(), happened(K.DITUTUP, LATER))
    assert codes(more=(*closed, happened(K.PEJABAT_BERGANTI, LAST))) == []
    for event in (happened(K.AUDIENSI, LAST), extended(LAST, None), happened(K.DITUTUP, LAST), addendum(LAST)):
        assert codes(more=(*closed, event)) == ["agreement.after_closing"]


def test_it_is_closed_only_after_its_end():
    """Ended by an event, or by its last day (17 March 2026): the day after is the first on which it can be closed."""
    before, day, after = around(LAST_DAY)
    found = {on: codes(more=(happened(K.DITUTUP, on),)) for on in (before, day, after)}
    assert found == {before: ["agreement.closed_before_ending"], day: ["agreement.closed_before_ending"], after: []}
    assert codes(term=Term(), more=(happened(K.DITUTUP, MAY),)) == []  # the last day is not known
    longer = extended(MAY, date(2028, 3, 17))
    assert codes(more=(longer, happened(K.DITUTUP, after))) == ["agreement.closed_before_ending"]


# Addenda


def test_an_addendum_needs_a_signed_document_that_has_not_ended():
    with pytest.raises(ValidationError) as caught:
        complete(events=(addendum(SIGNED), signed()))
    assert [problem.code for problem in problems(caught.value)] == ["agreement.addendum_not_possible"]
    before, day, after = around(LAST_DAY)
    found = {on: codes(more=(addendum(on),)) for on in (before, day, after)}
    assert found == {before: [], day: [], after: ["agreement.addendum_not_possible"]}
    assert codes(term=Term(), more=(addendum(date(2040, 1, 1)),)) == []  # the last day is not known


def test_an_addendum_or_an_extension_moves_the_last_day():
    after = around(LAST_DAY)[2]
    longer = addendum(MAY, last_day=date(2026, 9, 17))
    assert codes(more=(longer, addendum(after, number=2))) == []
    assert codes(more=(longer, addendum(LATER, number=2), addendum(after, number=3))) == []
    assert codes(more=(extended(MAY, date(2028, 3, 17)), addendum(after))) == []
    assert codes(more=(extended(MAY, None), addendum(after))) == []  # the new last day is not known


def test_addenda_are_numbered_one_two_three():
    assert codes(more=(addendum(MAY), addendum(LATER, number=2), addendum(LAST, number=3))) == []
    assert codes(more=(addendum(MAY, number=2),)) == ["agreement.addendum_out_of_sequence"]
    assert codes(more=(addendum(MAY), addendum(LATER))) == ["agreement.addendum_out_of_sequence"]
    assert codes(more=(addendum(MAY), addendum(LATER, number=3))) == ["agreement.addendum_out_of_sequence"]


def test_an_addendum_never_shortens_the_past():
    without = tuple(set(ClauseKind) - {ClauseKind.BERLAKU_SURUT})
    before, day, after = around(MAY)
    found = {one: codes(clauses=without, more=(addendum(day, effective=one),)) for one in (before, day, after)}
    assert found == {before: ["agreement.addendum_shortens_past"], day: [], after: []}
    assert codes(clauses=None, more=(addendum(day, effective=before),)) == ["agreement.addendum_shortens_past"]
    assert codes(clauses=(ClauseKind.BERLAKU_SURUT,), more=(addendum(day, effective=before),)) == []
    own = addendum(day, effective=before, clauses=(ClauseKind.BERLAKU_SURUT,))
    assert codes(clauses=None, more=(own,)) == []
    for effective in (None, day):  # null: the day of its signature
        ends = {last: codes(more=(addendum(day, effective=effective, last_day=last),)) for last in (before, day, after)}
        assert ends == {before: ["agreement.addendum_shortens_past"], day: [], after: []}


@pytest.mark.parametrize("days", [0, 1])
def test_an_addendum_revives_nothing(days: int):
    """It begins to count at the latest on the last day; the law knows an extension for what comes after (4.2, T12)."""
    refused = ["agreement.addendum_not_possible"] * days
    late = addendum(MAY, effective=LAST_DAY + days * DAY, last_day=date(2027, 3, 17))
    assert codes(more=(late,)) == refused
    assert codes(more=(late,), term=Term(start=START)) == []  # the last day is not known
    longer = extended(MAY, date(2028, 3, 17))
    assert codes(more=(longer, addendum(LATER, effective=LAST_DAY + days * DAY))) == []
    assert codes(more=(longer, addendum(LATER, effective=date(2028, 3, 17) + days * DAY))) == refused
    sooner = addendum(LATER, number=2, last_day=LAST)
    assert codes(more=(addendum(MAY, effective=LAST + days * DAY), sooner)) == refused


# What an event carries


@pytest.mark.parametrize(
    ("kind", "facts", "code"),
    [
        (K.DICATAT, {"approval": Approval(by=Actor.DPRD)}, "agreement.payload_misplaced"),
        (K.PERSETUJUAN_DIBERIKAN, {}, "agreement.payload_misplaced"),
        (K.ADENDUM, {}, "agreement.payload_misplaced"),
        (K.DICATAT, {"addendum": ADDENDUM}, "agreement.payload_misplaced"),
        (K.DIPERPANJANG, {}, "agreement.payload_misplaced"),
        (K.DICATAT, {"extension": EXTENSION}, "agreement.payload_misplaced"),
        (K.DICATAT, {"numbers": (NUMBER,)}, "agreement.payload_misplaced"),
        (K.DICATAT, {"policies": (ENDING,)}, "agreement.payload_misplaced"),
        (K.DICATAT, {"signatories": (WHO,)}, "agreement.signatories_misplaced"),
        (K.DIHENTIKAN, {}, "agreement.end_reason_misplaced"),
        (K.DITUTUP, {"end_reason": EndReason.KESEPAKATAN}, "agreement.end_reason_misplaced"),
    ],
)
def test_an_event_carries_what_is_its_own(kind: EventKind, facts: dict[str, Any], code: str):
    with pytest.raises(ValidationError) as caught:
        happened(kind, **facts)
    assert [problem.code for problem in problems(caught.value)] == [code]


def test_the_fault_names_the_field():
    with pytest.raises(ValidationError) as caught:
        happened(K.DICATAT, extension=EXTENSION)
    assert "'extension'" in problems(caught.value)[0].message["id"]


def test_what_becomes_of_activities_can_be_told_at_the_closing():
    assert happened(K.DITUTUP, policies=(ENDING,)).policies == (ENDING,)


# Reasons for ending

STOPPED = {EndReason.DIHENTIKAN_PEMASYARAKATAN, EndReason.PUTUSAN, EndReason.PAILIT}


@pytest.mark.parametrize("reason", EndReason)
def test_the_reason_fits_the_event(reason: EndReason):
    """T13 ends for a reason of Pasal 9 ayat (1) PP 28/2018; T14 and T15 stop by Pasal 19 PP 57/1999 or 22 ayat (2)."""
    fits, other = (K.DIHENTIKAN, K.DIAKHIRI) if reason in STOPPED else (K.DIAKHIRI, K.DIHENTIKAN)
    assert happened(fits, MAY, end_reason=reason).end_reason is reason
    with pytest.raises(ValidationError) as caught:
        happened(other, MAY, end_reason=reason)
    assert [problem.code for problem in problems(caught.value)] == ["agreement.end_reason_misplaced"]


def test_the_term_is_over_only_after_its_last_day():
    """The last day is 17 March 2026; the day of the event is the first on which it no longer runs."""
    events = {on: happened(K.DIAKHIRI, on, end_reason=EndReason.JANGKA_WAKTU) for on in around(LAST_DAY)}
    found = [codes(more=(event,)) for event in events.values()]
    assert found == [["agreement.term_not_over"], ["agreement.term_not_over"], []]
    assert codes(term=Term(), more=(events[LAST_DAY],)) == []  # the last day is not known


GENERAL = ["JANGKA_WAKTU", "TUJUAN_TERCAPAI", "KESEPAKATAN", "PERUBAHAN_KEBIJAKAN", "OBJEK_HILANG"]
"""Pasal 9 ayat (1) PP 28/2018."""


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        ("SINERGI", ["DIHENTIKAN_PEMASYARAKATAN"]),
        ("ANTAR_INSTANSI", ["DIHENTIKAN_PEMASYARAKATAN"]),
        ("KEMITRAAN", ["DIHENTIKAN_PEMASYARAKATAN"]),
        ("INTERNASIONAL", ["DIHENTIKAN_PEMASYARAKATAN"]),
        ("KSDD", []),
        ("KSDPK", ["PUTUSAN", "PAILIT"]),
        ("UNKNOWN", ["DIHENTIKAN_PEMASYARAKATAN", "PUTUSAN", "PAILIT"]),
    ],
)
def test_the_reasons_of_each_regime(kind: str, more: list[str]):
    """Pasal 22 ayat (2) PP 28/2018 adds judgment and bankruptcy for third parties, Pasal 19 PP 57/1999 the stopping."""
    assert {reason for reason in EndReason if belongs(reason, RegimeKind(kind))} == {*GENERAL, *more}


@pytest.mark.parametrize("reason", ["PUTUSAN", "PAILIT"])
def test_a_sinergi_does_not_end_by_judgment_or_bankruptcy(reason: str):
    event = happened(K.DIHENTIKAN, MAY, end_reason=EndReason(reason))
    assert codes(more=(event,)) == ["agreement.end_reason_not_of_the_regime"]
    mixed = (party(PartyKind.LAPAS), party(PartyKind.BADAN_USAHA, KEDUA), party(PartyKind.PEMKOT, ADDED.role))
    signing = signed(SIGNED, KALAPAS, WALI_KOTA, ADDED)
    assert codes(parties=mixed, events=(signing, event)) == []  # the regime is not settled
    none = (party(PartyKind.LAPAS), party(PartyKind.BAPAS, KEDUA))
    assert codes(parties=none, more=(event,)) == []  # these parties are not modelled


@pytest.mark.parametrize(
    ("signing", "refused"), [(date(2018, 7, 12), False), (date(2018, 7, 13), True), (date(2018, 7, 14), True)]
)
def test_before_pp_28_the_regime_is_not_settled_and_refuses_no_reason(signing: date, refused: bool):
    """PP 28/2018 binds from 13 July 2018."""
    event = happened(K.DIHENTIKAN, MAY, end_reason=EndReason.PUTUSAN)
    found = codes(events=(signed(signing), registered(signing)), more=(event,))
    assert found == ["agreement.end_reason_not_of_the_regime"] * refused


@pytest.mark.parametrize(
    ("partner", "reason", "refused"),
    [
        (PartyKind.BADAN_USAHA, EndReason.PAILIT, False),
        (PartyKind.BADAN_USAHA, EndReason.DIHENTIKAN_PEMASYARAKATAN, True),
        (PartyKind.PEMKAB, EndReason.PAILIT, True),
    ],
)
def test_cooperation_of_a_region_ends_by_its_own_reasons(partner: PartyKind, reason: EndReason, refused: bool):
    parties = (party(PartyKind.PEMKOT), party(partner, KEDUA))
    found = codes(parties=parties, more=(happened(K.DIHENTIKAN, MAY, end_reason=reason),))
    assert found == ["agreement.end_reason_not_of_the_regime"] * refused
