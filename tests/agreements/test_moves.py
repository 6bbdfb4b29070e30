"""Whether an office may move an agreement, and what a refusal says.

Days of :func:`in_force`: signed 4 March 2024, registered 11 March 2024, term 18 March 2024 to 17 March 2026.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

import pytest
from agreement_cases import (
    ALL_ATTACHMENTS,
    DAY,
    KALAPAS,
    KEDUA,
    SIGNED,
    START,
    WALI_KOTA,
    complete,
    event,
    in_force,
    party,
    signed,
    signs,
)
from model_cases import happened

from pembinaan.agreements import (
    AgreementReadings,
    Attachments,
    DocumentKind,
    EndReason,
    Event,
    EventKind,
    FundingItem,
    FundingSource,
    Office,
    PartyKind,
    RegimeKind,
    Role,
    Signatory,
    SigningCapacity,
    StateCode,
)
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.changes import Approval, Extension
from pembinaan.agreements.code_words import (
    ACTOR_WORDS,
    AREA_WORDS,
    EVENT_WORDS,
    GUARD_WORDS,
    RECOMMENDATION_WORDS,
    REGIME_WORDS,
    STATE_WORDS,
)
from pembinaan.agreements.contents import ContentArea
from pembinaan.agreements.coordination import Monev, PeriodicReport, Recommendation, Reporter
from pembinaan.agreements.documents import Document
from pembinaan.agreements.lifecycle import TRANSITIONS, Transition, by_event
from pembinaan.agreements.moves import Moved, MoveRefusal, may_move, move
from pembinaan.agreements.readings import OfferGuard
from pembinaan.agreements.terms import Term
from pembinaan.agreements.work_plan import Activity, WorkPlan
from pembinaan.core.duration import Duration
from pembinaan.core.timeline import Status

K, S = EventKind, StateCode
MAY, JUNE = date(2025, 5, 5), date(2025, 6, 6)
DRAFTED = complete(events=(happened(K.DRAF_DISERAHKAN, date(2024, 1, 8)),))


def refused(agreement, event: Event, **more) -> MoveRefusal:
    answer = move(agreement, event, **more)
    assert isinstance(answer, MoveRefusal)
    assert answer.explain("id") != answer.explain("en")
    return answer


def test_an_offer_is_accepted_for_discussion():
    on = date(2024, 1, 9)
    moved = move(DRAFTED, happened(K.DITERIMA_DIBAHAS, on, actor=Actor.TKKSD))
    assert isinstance(moved, Moved)
    assert (moved.transition, moved.agreement.state(on=on).code) == ("T3", S.DIBAHAS)
    assert (moved.explain("id"), moved.explain("en")) == (
        "Sudah dilakukan: diterima untuk dibahas (T3).",
        "Done: accepted for discussion (T3).",
    )
    answer = may_move(DRAFTED, K.DITERIMA_DIBAHAS, on=on)
    assert (answer.status, answer.code, answer.to) == (Status.MET, "move.open", S.DIBAHAS)


def test_an_office_that_the_table_does_not_name_is_refused():
    answer = refused(DRAFTED, happened(K.DITERIMA_DIBAHAS, date(2024, 1, 9), actor=Actor.KALAPAS))
    assert (answer.code, answer.answer.transition) == ("move.actor", "T3")


@pytest.mark.parametrize("kind", [K.DICATAT, K.DITANGGUHKAN, K.NASKAH_DISEPAKATI])
def test_what_the_table_does_not_have_is_forbidden(kind: EventKind):
    answer = refused(DRAFTED, happened(kind, date(2024, 1, 9)))
    assert (answer.code, answer.answer.status, answer.answer.transition) == ("move.forbidden", Status.NOT_MET, None)


def test_a_state_that_is_not_established_leaves_the_move_open():
    agreement = complete(events=(signed(),))
    answer = may_move(agreement, K.DITANGGUHKAN, on=MAY)
    assert (answer.status, answer.code) == (Status.UNKNOWN, "move.not_established")
    assert answer.missing == ("events.DICATAT",)
    assert may_move(agreement, K.DITERIMA_DIBAHAS, on=MAY).code == "move.forbidden"


def test_a_suspension_needs_a_reason_in_writing():
    told = {"reason": "keamanan", "written": True, "actor": Actor.KALAPAS}
    moved = move(in_force(), happened(K.DITANGGUHKAN, MAY, **told))
    assert isinstance(moved, Moved)
    assert moved.agreement.state(on=MAY).code is S.DITANGGUHKAN
    for facts, code, missing in (
        ({**told, "reason": None}, "move.not_established", ("events.2.reason",)),
        ({**told, "written": None}, "move.not_established", ("events.2.written",)),
        ({**told, "written": False}, "move.guard", ()),
    ):
        answer = refused(in_force(), happened(K.DITANGGUHKAN, MAY, **facts))
        assert (answer.code, answer.answer.missing) == (code, missing)
    resumed = move(moved.agreement, happened(K.DILANJUTKAN, JUNE, written=True))
    assert isinstance(resumed, Moved)
    assert resumed.transition == "T10b"
    assert refused(moved.agreement, happened(K.DILANJUTKAN, JUNE)).code == "move.not_established"
    assert refused(DRAFTED, happened(K.DITOLAK, date(2024, 1, 9))).answer.missing == ("reason",)


def test_the_papers_of_the_offer_guard_only_under_the_strict_reading():
    bare = complete(attachments=Attachments(surat_penawaran=False, kak=None, rencana_kerja=True))
    assert may_move(bare, K.DRAF_DISERAHKAN, on=SIGNED).status is Status.MET
    answer = may_move(bare, K.DRAF_DISERAHKAN, on=SIGNED, readings=ALL_ATTACHMENTS)
    assert (answer.code, [finding.id for finding in answer.findings]) == ("move.guard", ["T2", "T2"])
    unknown = complete(attachments=Attachments(surat_penawaran=None, kak=True, rencana_kerja=True))
    answer = may_move(unknown, K.DRAF_DISERAHKAN, on=SIGNED, readings=ALL_ATTACHMENTS)
    assert (answer.code, answer.missing) == ("move.not_established", ("attachments.surat_penawaran",))


def test_registration_is_guarded_by_the_rencana_kerja():
    without = Attachments(surat_penawaran=True, kak=True, rencana_kerja=False)
    agreement = complete(events=(signed(),), attachments=without)
    answer = refused(agreement, event(K.DICATAT, date(2024, 3, 11)))
    assert (answer.code, [finding.id for finding in answer.answer.findings]) == ("move.guard", ["D2"])
    done = move(
        complete(events=(signed(),)),
        event(
            K.DICATAT,
            START,
        ),
    )
    assert isinstance(done, Moved)
    assert done.agreement.state(on=START).code is S.BERLAKU


def test_what_contradicts_the_record_is_refused_and_not_raised():
    suspended = in_force().with_event(happened(K.PEJABAT_BERGANTI, JUNE))
    answer = refused(suspended, happened(K.DITANGGUHKAN, MAY, reason="keamanan", written=True))
    assert answer.code == "move.guard"


def test_what_is_in_an_addendum_or_an_extension_cannot_be_supposed():
    for kind, guards in ((K.DIPERPANJANG, ("J5", "J3", "M3", "T12")), (K.ADENDUM, ("A2", "D4", "J3"))):
        answer = may_move(in_force(), kind, on=MAY)
        assert (answer.status, answer.code, answer.unchecked) == (Status.UNKNOWN, "move.not_established", guards)


def test_where_all_guards_are_met_a_move_is_open():
    agreed = complete(events=(happened(K.NASKAH_DISEPAKATI, date(2024, 1, 20)),), dprd=None)
    assert may_move(agreed, K.DITANDATANGANI, on=SIGNED).status is Status.MET
    nobody = complete(events=agreed.events, signatories=None)
    answer = may_move(nobody, K.DITANDATANGANI, on=SIGNED)
    assert (answer.status, "S1" in answer.unchecked) == (Status.UNKNOWN, True)
    discussed = complete(events=(happened(K.DITERIMA_DIBAHAS, date(2024, 1, 9)),))
    assert may_move(discussed, K.NASKAH_DISEPAKATI, on=date(2024, 1, 20)).status is Status.MET
    assert may_move(in_force(), K.DITANGGUHKAN, on=MAY).status is Status.MET
    suspended = in_force().with_event(happened(K.DITANGGUHKAN, MAY, reason="keamanan", written=True))
    assert may_move(suspended, K.DILANJUTKAN, on=JUNE).status is Status.MET


def test_a_day_in_the_past_is_asked_without_what_came_later():
    later = in_force().with_event(happened(K.PEJABAT_BERGANTI, JUNE))
    assert may_move(later, K.DITANGGUHKAN, on=MAY) == may_move(in_force(), K.DITANGGUHKAN, on=MAY)
    assert may_move(later, K.DITANGGUHKAN, on=MAY).status is Status.MET


def test_an_end_and_a_closing_ask_what_becomes_of_the_activities():
    plan = WorkPlan(activities=(Activity(code="K-1", name="las", started_on=MAY),))
    running = in_force(work_plan=plan)
    ended = may_move(running, K.DIAKHIRI, on=JUNE)
    assert ("Q4" in {one.id for one in ended.findings}, ended.status) == (True, Status.UNKNOWN)
    stopped = may_move(running, K.DIHENTIKAN, on=JUNE, actor=Actor.KALAPAS)
    assert {one.id for one in stopped.findings} == {"Q4"}
    final = Monev(on=JUNE, reporter=Reporter.LAPAS, final=True)
    sent = tuple(
        PeriodicReport(on=JUNE, reporter=side, period_start=date(2025, 3, 18), period_last_day=date(2025, 6, 5))
        for side in (Reporter.LAPAS, Reporter.OPD)
    )
    closed = in_force(work_plan=plan, monev=(final,), reports=sent).with_event(
        happened(K.DIAKHIRI, JUNE, end_reason=EndReason.KESEPAKATAN)
    )
    answer = may_move(closed, K.DITUTUP, on=date(2025, 7, 7))
    assert (answer.status, answer.missing) == (Status.UNKNOWN, ("work_plan.activities.0.finished_on",))
    done = plan.activities[0].model_copy(update={"finished_on": JUNE})
    over = closed.model_copy(update={"work_plan": WorkPlan(activities=(done,))})
    assert may_move(over, K.DITUTUP, on=date(2025, 7, 7)).status is Status.MET


def test_an_approval_is_asked_for_only_where_something_needs_it():
    agreed = complete(events=(happened(K.NASKAH_DISEPAKATI, date(2024, 1, 20)),))
    assert may_move(agreed, K.PERSETUJUAN_DIMINTA, on=date(2024, 1, 22)).code == "move.guard"
    unknown = complete(events=agreed.events, term=Term())
    assert may_move(unknown, K.PERSETUJUAN_DIMINTA, on=date(2024, 1, 22)).missing == ("term.length",)
    longer = complete(events=agreed.events, term=Term(length=Duration(3)))
    asked = happened(K.PERSETUJUAN_DIMINTA, date(2024, 1, 22), actor=Actor.KALAPAS)
    assert may_move(longer, K.PERSETUJUAN_DIMINTA, on=asked.on).status is Status.MET
    waiting = longer.with_event(asked)
    day = date(2024, 1, 23)
    assert may_move(waiting, K.PERSETUJUAN_DIBERIKAN, on=day).unchecked == ("T6b",)
    assert may_move(waiting, K.PERSETUJUAN_DIBERIKAN, on=day, actor=Actor.KAKANWIL).status is Status.MET
    assert may_move(waiting, K.PERSETUJUAN_DIBERIKAN, on=day, actor=Actor.DPRD).status is Status.MET
    given = happened(K.PERSETUJUAN_DIBERIKAN, day, approval=Approval(by=Actor.KAKANWIL))
    assert may_move(waiting.with_event(given), K.DITANDATANGANI, on=SIGNED).status is Status.MET


@pytest.mark.parametrize("row", TRANSITIONS, ids=lambda row: row.id)
def test_each_row_is_found_from_each_of_its_states(row: Transition):
    for source in row.sources:
        if row.event is not None:
            assert by_event(row.event, source, (row.regimes or (in_force().regime.kind,))[0]) is not None


def test_an_approval_that_was_asked_for_must_be_given_before_the_signature():
    agreed = complete(events=(happened(K.NASKAH_DISEPAKATI, date(2024, 1, 20)),))
    assert may_move(agreed, K.DITANDATANGANI, on=SIGNED).code != "move.guard"
    for approval in (None, Approval(by=Actor.MENTERI)):
        asked = agreed.with_event(happened(K.PERSETUJUAN_DIMINTA, date(2024, 1, 22), approval=approval))
        answer = may_move(asked, K.DITANDATANGANI, on=SIGNED)
        assert (answer.code, answer.missing) == ("move.guard", ("events.PERSETUJUAN_DIBERIKAN",))
        given = [
            happened(K.PERSETUJUAN_DIBERIKAN, date(2024, 1, 23), approval=Approval(by=by))
            for by in (Actor.KAKANWIL, Actor.MENTERI)
        ]
        other = may_move(asked.with_event(given[0]), K.DITANDATANGANI, on=SIGNED)
        assert (other.code == "move.guard") is (approval is not None)
        assert may_move(asked.with_event(given[1]), K.DITANDATANGANI, on=SIGNED).code != "move.guard"


def test_a_signature_without_authority_is_refused():
    agreed = complete(events=(happened(K.NASKAH_DISEPAKATI, date(2024, 1, 20)),))
    signing = signed(SIGNED, KALAPAS, signs(KEDUA, Office.SEKDA)).model_copy(update={"place": "Bontang"})
    answer = refused(agreed, signing)
    assert (answer.code, [finding.id for finding in answer.answer.findings]) == ("move.guard", ["S1"])


@pytest.mark.parametrize(
    ("who", "left"),
    [
        ((KALAPAS,), ["KEDUA"]),
        ((WALI_KOTA,), ["KESATU"]),
        ((KALAPAS, signs(KEDUA, Office.SEKDA, capacity=SigningCapacity.SAKSI)), ["KEDUA"]),
        ((KALAPAS, WALI_KOTA), []),
    ],
)
def test_one_signature_alone_is_not_the_step_of_all_parties(who: tuple[Signatory, ...], left: list[str]):
    """T7: all parties signed; who signs first is recorded, and the last signature makes the step."""
    agreed = complete(events=(happened(K.NASKAH_DISEPAKATI, date(2024, 1, 20)),))
    signing = signed(SIGNED, *who).model_copy(update={"place": "Bontang"})
    if not left:
        assert isinstance(move(agreed, signing), Moved)
        return
    answer = refused(agreed, signing)
    assert (answer.code, answer.answer.status) == ("move.guard", Status.NOT_MET)
    assert answer.answer.missing == tuple(f"signatories.{role}" for role in left)
    assert all(role in answer.explain("id") for role in left)
    half = agreed.with_event(signing)
    rest = signed(START, KALAPAS, WALI_KOTA).model_copy(update={"place": "Bontang"})
    assert isinstance(move(half, rest), Moved)
    planned = agreed.model_copy(update={"signatories": who})
    assert may_move(planned, K.DITANDATANGANI, on=SIGNED).status is Status.NOT_MET


def test_a_signature_of_the_rejected_text_is_none_of_the_new_one():
    day = date(2024, 1, 20)
    early = (signed(date(2024, 1, 8), KALAPAS), happened(K.DITOLAK, date(2024, 1, 15), reason="x"))
    again = (happened(K.DRAF_DISERAHKAN, day), happened(K.NASKAH_DISEPAKATI, day))
    agreed = complete(events=(*early, *again))
    answer = refused(agreed, signed(SIGNED, WALI_KOTA).model_copy(update={"place": "Bontang"}))
    assert answer.answer.missing == ("signatories.KESATU",)


def test_a_signature_tells_its_place():
    """T7: both signatures, two numbers, date, place."""
    agreed = complete(events=(happened(K.NASKAH_DISEPAKATI, date(2024, 1, 20)),))
    answer = refused(agreed, signed())
    assert (answer.code, answer.answer.missing) == ("move.not_established", ("place",))
    moved = move(agreed, signed().model_copy(update={"place": "Bontang"}))
    assert isinstance(moved, Moved)
    assert moved.agreement.state(on=SIGNED).code is S.DITANDATANGANI


@pytest.mark.parametrize(
    ("asked", "given", "closed"),
    [
        (Actor.KAKANWIL, Actor.KAKANWIL, False),
        (Actor.KAKANWIL, Actor.DIRJEN, False),
        (Actor.KAKANWIL, Actor.MENTERI, False),
        (Actor.MENTERI, Actor.DIRJEN, True),
        (Actor.MENTERI, Actor.DPRD, True),
        (Actor.DPRD, Actor.MENTERI, True),
        (Actor.DPRD, Actor.DPRD, False),
    ],
)
def test_an_approval_of_a_higher_level_counts(asked: Actor, given: Actor, closed: bool):
    """Pasal 13 PP 57/1999 ranks the correctional side; the DPRD stands outside of it."""
    events = (
        happened(K.NASKAH_DISEPAKATI, date(2024, 1, 20)),
        happened(K.PERSETUJUAN_DIMINTA, date(2024, 1, 22), approval=Approval(by=asked)),
        happened(K.PERSETUJUAN_DIBERIKAN, date(2024, 1, 23), approval=Approval(by=given)),
    )
    answer = may_move(complete(events=events), K.DITANDATANGANI, on=SIGNED)
    assert (answer.missing == ("events.PERSETUJUAN_DIBERIKAN",)) is closed


PARTNER = (party(PartyKind.LAPAS), party(PartyKind.BADAN_USAHA, KEDUA))
PKS: dict[str, Any] = {"kind": DocumentKind.PERJANJIAN_KERJA_SAMA, "parties": PARTNER, "signatories": None}


@pytest.mark.parametrize(
    ("kind", "row"),
    [(K.DITERIMA_DIBAHAS, "T3b"), (K.DITOLAK, "T4b")],
)
def test_without_a_region_the_two_sides_talk_themselves(kind: EventKind, row: str):
    """A partnership has no TKKSD and no Bagian Kerja Sama: its own sides accept and reject."""
    on = date(2024, 1, 9)
    offered = complete(events=DRAFTED.events, **PKS)
    for actor in (Actor.KALAPAS, Actor.KAKANWIL, Actor.MITRA):
        moved = move(offered, happened(kind, on, actor=actor, reason="belum sesuai"))
        assert isinstance(moved, Moved)
        assert moved.transition == row
    assert refused(offered, happened(kind, on, actor=Actor.TKKSD, reason="x")).code == "move.actor"


@pytest.mark.parametrize("actor", [Actor.TKKSD, Actor.MITRA])
def test_where_the_regime_is_not_settled_either_row_may_be_taken(actor: Actor):
    mixed = (*PARTNER, party(PartyKind.PEMKOT, Role.KETIGA))
    offered = complete(events=DRAFTED.events, parties=mixed, signatories=None)
    assert may_move(offered, K.DITERIMA_DIBAHAS, on=date(2024, 1, 9), actor=actor).status is Status.MET


@pytest.mark.parametrize("guard", ["draft_suffices", "all_attachments"])
@pytest.mark.parametrize(
    ("papers", "code"),
    [
        ((Document(kind=DocumentKind.STUDI_KELAYAKAN),), "move.open"),
        ((), "move.guard"),
        (None, "move.not_established"),
    ],
)
def test_no_reading_does_without_the_feasibility_study(
    guard: OfferGuard, papers: tuple[Document, ...] | None, code: str
):
    """UU 23/2014 Pasal 366 ayat (3): a contract with a third party begins with a feasibility study."""
    facts = {**PKS, "parties": (party(PartyKind.PEMKOT), party(PartyKind.BADAN_USAHA, KEDUA))}
    answer = may_move(
        complete(**facts, documents=papers),
        *(K.DRAF_DISERAHKAN,),
        on=SIGNED,
        readings=AgreementReadings(offer_guard=guard),
    )
    assert answer.code == code


@pytest.mark.parametrize(("reading", "code"), [("warn", "move.open"), ("required", "move.guard")])
def test_the_council_guards_the_signature_of_a_sinergi_only_where_a_reading_asks_for_it(
    reading: Literal["warn", "required"], code: str
):
    agreed = complete(
        events=(happened(K.NASKAH_DISEPAKATI, date(2024, 1, 20)),),
        funding=(FundingItem(source=FundingSource.APBD_KOTA, payer=KEDUA, planned=1, budgeted=False),),
    )
    answer = may_move(agreed, K.DITANDATANGANI, on=SIGNED, readings=AgreementReadings(dprd_for_sinergi=reading))
    assert (answer.code, [one.id for one in answer.findings]) == (code, ["X2"] * (reading == "required"))


def test_the_text_is_not_agreed_where_a_program_overlaps():
    """PP 57/1999 Pasal 2 with its penjelasan: programs of the same partner do not overlap."""
    day = date(2024, 6, 3)
    plan = WorkPlan(activities=(Activity(code="K-1", name="las", place="bengkel", starts=day, ends=day),))
    discussed = complete(events=(happened(K.DITERIMA_DIBAHAS, date(2024, 5, 6)),), work_plan=plan)
    event = happened(K.NASKAH_DISEPAKATI, date(2024, 5, 20), actor=Actor.BAGIAN_HUKUM)
    other = in_force(work_plan=plan)
    assert isinstance(move(discussed, event), Moved)
    for answer in (
        refused(discussed, event, beside=(other,)).answer,
        may_move(discussed, event.kind, on=event.on, beside=(other,)),
    ):
        assert (answer.code, [one.id for one in answer.findings]) == ("move.guard", ["O5"])
    later = in_force(work_plan=WorkPlan(activities=(plan.activities[0].model_copy(update={"place": "kebun"}),)))
    assert isinstance(move(discussed, event, beside=(later,)), Moved)


LAST = date(2026, 3, 17)
ROUND = Monev(on=date(2026, 3, 2), reporter=Reporter.LAPAS, recommendation=Recommendation.DILANJUTKAN)


def extension(on: date, **facts: Any) -> Event:
    held = Extension(start=on, last_day=date(2028, 1, 1), **facts)
    return happened(K.DIPERPANJANG, on, extension=held, signatories=(KALAPAS, WALI_KOTA), actor=Actor.PARA_PIHAK)


@pytest.mark.parametrize(
    ("day", "facts", "code"),
    [
        (LAST, {}, "T12"),
        (LAST + DAY, {}, "move.not_established"),
        (LAST + DAY, {"to_minister": False}, "move.guard"),
        (LAST + DAY, {"to_minister": True}, "move.not_established"),
        (LAST + DAY, {"requested_on": LAST}, "T12"),
        (LAST + DAY, {"requested_on": LAST + DAY}, "move.not_established"),
    ],
)
def test_after_the_end_only_a_request_to_the_minister_leads_on(day: date, facts: dict[str, Any], code: str):
    """T12: asked for before the end; after it only as a request to the Minister (Pasal 8 ayat (2) PP 57/1999)."""
    answer = move(in_force(monev=(ROUND,)), extension(day, **facts))
    assert (answer.transition if isinstance(answer, Moved) else answer.code) == code
    if isinstance(answer, MoveRefusal):
        assert [one.id for one in answer.answer.findings] == ["T12"]
    else:
        assert answer.agreement.state(on=day).code is S.BERLAKU  # the new period begins that day


def test_the_minister_grants_a_late_extension_before_it_is_agreed():
    """T6b from BERAKHIR, and then T12."""
    held, day = in_force(monev=(ROUND,)), LAST + 2 * DAY
    grant = happened(
        K.PERSETUJUAN_DIBERIKAN, day, actor=Actor.MENTERI, approval=Approval(by=Actor.MENTERI), reason="perpanjangan"
    )
    first = move(held, grant)
    assert isinstance(first, Moved)
    assert first.transition == "T6b"
    assert first.agreement.state(on=day).code is S.BERAKHIR
    second = move(first.agreement, extension(day, to_minister=True))
    assert isinstance(second, Moved)
    assert second.transition == "T12"
    assert second.agreement.state(on=day).code is S.BERLAKU


def test_a_reading_refuses_what_is_late():
    never = AgreementReadings(late_extension="refused")
    late = extension(LAST + DAY, to_minister=True)
    answer = refused(in_force(monev=(ROUND,)), late, readings=never)
    assert (answer.code, [one.id for one in answer.answer.findings]) == ("move.guard", ["T12"])
    unknown = in_force(monev=(ROUND,), term=Term(start=START, length=Duration(2)))
    found = [one for one in unknown.with_event(late).review(on=late.on, readings=never) if one.id == "T12"]
    assert [(one.missing, one.status) for one in found] == [("term.last_day", Status.UNKNOWN)]


@pytest.mark.parametrize(
    ("monev", "code"),
    [
        ((ROUND,), None),
        ((ROUND.model_copy(update={"recommendation": Recommendation.DIPERLUAS}),), None),
        ((ROUND.model_copy(update={"recommendation": Recommendation.DIHENTIKAN}),), "move.guard"),
        ((), "move.guard"),
        (None, "move.not_established"),
    ],
)
def test_an_extension_needs_a_round_that_speaks_for_it(monev: tuple[Monev, ...] | None, code: str | None):
    """T12: the recommendation is DILANJUTKAN or DIPERLUAS (M3)."""
    answer = move(in_force(monev=monev), extension(LAST))
    assert (None if isinstance(answer, Moved) else answer.code) == code
    if isinstance(answer, MoveRefusal):
        assert [one.id for one in answer.answer.findings] == ["M3"]


def test_what_an_earlier_event_lacks_does_not_close_the_way():
    """The suspension of May was never told in writing; that of June is."""
    before = in_force().with_event(happened(K.DITANGGUHKAN, MAY)).with_event(happened(K.DILANJUTKAN, MAY + DAY))
    told = happened(K.DITANGGUHKAN, JUNE, reason="keamanan", written=True)
    assert isinstance(move(before, told), Moved)
    assert refused(before, happened(K.DITANGGUHKAN, JUNE)).code == "move.not_established"


def test_every_code_has_words_in_both_languages():
    assert list(STATE_WORDS) == list(StateCode)
    assert list(EVENT_WORDS) == list(EventKind)
    assert list(ACTOR_WORDS) == list(Actor)
    assert {guard for row in TRANSITIONS for guard in row.guards} == set(GUARD_WORDS)
    assert list(AREA_WORDS) == list(ContentArea)
    assert list(REGIME_WORDS) == list(RegimeKind)
    assert list(RECOMMENDATION_WORDS) == list(Recommendation)
    for table in (STATE_WORDS, EVENT_WORDS, ACTOR_WORDS, AREA_WORDS, REGIME_WORDS, RECOMMENDATION_WORDS):
        assert not [words.id for words in table.values() if "_" in words.id]


def test_an_answer_says_what_the_move_is_and_who_may_make_it():
    answer = may_move(DRAFTED, K.DITERIMA_DIBAHAS, on=date(2024, 1, 9))
    assert answer.explain("id").splitlines() == [
        "Boleh dilakukan: diterima untuk dibahas (T3).",
        "Yang dapat melakukannya: bagian kerja sama, TKKSD, Sekda.",
    ]
    refusal = refused(DRAFTED, happened(K.DITERIMA_DIBAHAS, date(2024, 1, 9), actor=Actor.KALAPAS))
    assert refusal.explain("id").splitlines() == [
        "Tidak berwenang untuk langkah ini: Kalapas. Langkahnya: diterima untuk dibahas (T3).",
        "Yang dapat melakukannya: bagian kerja sama, TKKSD, Sekda.",
    ]


def test_an_answer_says_what_is_possible_where_the_table_has_no_way():
    answer = may_move(DRAFTED, K.ADENDUM, on=date(2024, 1, 9))
    assert answer.explain("id") == (
        "Tidak mungkin dari keadaan perjanjian sekarang (ditawarkan): adendum. Yang mungkin sekarang: penerimaan untuk "
        "dibahas, penolakan, pergantian pejabat."
    )
    assert answer.explain("en") == (
        "Not possible from the state that the agreement is in (DITAWARKAN (offered)): an addendum. Possible now: "
        "acceptance for discussion, a rejection, a change of office-holder."
    )


def test_an_answer_says_which_condition_is_open_and_how_to_close_it():
    without = Attachments(surat_penawaran=True, kak=True, rencana_kerja=None)
    answer = may_move(complete(events=(signed(),), attachments=without), K.DICATAT, on=date(2024, 3, 11))
    first, who, finding, facts = answer.explain("id").splitlines()
    assert first == (
        "Belum dapat dipastikan: dicatat; berlaku sejak hari pertama jangka waktunya (T8). Syarat yang belum diketahui "
        "atau belum dapat diperiksa: Rencana Kerja (D2)."
    )
    assert who == "Yang dapat melakukannya: bagian kerja sama, tata usaha Lapas."
    assert "Lampirkan sebelum perjanjian berlaku." in finding
    assert facts == "Data yang perlu dilengkapi: attachments.rencana_kerja."


def test_what_only_the_event_can_tell_is_named_with_where_to_ask():
    assert may_move(in_force(), K.ADENDUM, on=MAY).explain("id").splitlines()[-1] == (
        "Syarat ini baru dapat diperiksa dari peristiwanya sendiri; tanyakan peristiwa itu dengan move: penanda tangan "
        "adendum (A2), bentuk adendum (D4), lama jangka waktu (J3)."
    )
