"""The part of the strategies module that draws agreements and what happens to them.

Records are drawn with and without their facts; events mostly so that they fit what the record holds, now and then not.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Final

from hypothesis import strategies as st
from pydantic import ValidationError

from pembinaan.agreements import (
    Agreement,
    AgreementReadings,
    Attachments,
    DocumentKind,
    EndReason,
    Event,
    EventKind,
    Office,
    Party,
    PartyKind,
    Role,
    Signatory,
    SigningCapacity,
    Source,
    Term,
    TermLimits,
)
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.changes import ActivityEnding, Addendum, Approval, Changes, EndingPolicy, Extension
from pembinaan.agreements.clauses import ClauseKind
from pembinaan.agreements.contents import ContentArea, Duty, ScopeItem, TargetGroup
from pembinaan.agreements.coordination import CoordinationTeam, Monev, PeriodicReport, Recommendation, Reporter
from pembinaan.agreements.documents import DocumentNumber
from pembinaan.agreements.figures import ClaimedState, Figure, ModelClaim
from pembinaan.agreements.kinds import StateCode
from pembinaan.agreements.money import FundingItem, FundingSource
from pembinaan.agreements.participation import PaidThrough, ParticipantLink, Wage
from pembinaan.agreements.work_plan import Activity, Cost, WorkPlan
from pembinaan.core.duration import Duration
from pembinaan.core.errors import problems
from pembinaan.law.instruments import Confidence

K, P = EventKind, PartyKind
SOURCE: Final = Source(name="rekaan", confidence=Confidence.SECONDARY)
BEGIN: Final = date(2021, 3, 1)
KESATU, KEDUA = Role.KESATU, Role.KEDUA
ROLES: Final = tuple(Role)
TOGETHER: Final = (
    *[(P.LAPAS, P.PEMKOT)] * 4,
    *((P.BAPAS, P.PEMKAB), (P.KANWIL_DITJENPAS, P.PEMPROV), (P.RUTAN, P.OPD), (P.LPKA, P.PEMKOT, P.OPD)),
    *((P.LAPAS, P.BADAN_USAHA), (P.LAPAS, P.K_L_LAIN), (P.DITJENPAS, P.PERGURUAN_TINGGI)),
    (P.LAPAS, P.PEMKAB, P.ORMAS_YAYASAN),
)
"""Which bodies conclude an agreement."""
HEADS: Final = {
    P.LAPAS: Office.KALAPAS,
    P.BAPAS: Office.KABAPAS,
    P.KANWIL_DITJENPAS: Office.KAKANWIL,
    P.RUTAN: Office.KARUTAN,
    P.LPKA: Office.KEPALA_LPKA,
    P.DITJENPAS: Office.DIRJEN,
    P.PEMKOT: Office.WALI_KOTA,
    P.PEMKAB: Office.BUPATI,
    P.PEMPROV: Office.GUBERNUR,
    P.OPD: Office.KEPALA_OPD,
}
ENDINGS: Final = (K.DIAKHIRI, K.DIHENTIKAN)
_STOPS: Final = (EndReason.DIHENTIKAN_PEMASYARAKATAN, EndReason.PUTUSAN, EndReason.PAILIT)
REASONS: Final = {K.DIHENTIKAN: _STOPS, K.DIAKHIRI: tuple(one for one in EndReason if one not in _STOPS)}
"""The reasons that each ending may carry."""
_MAYBE: Final = st.sampled_from([True, True, True, None, False])
_PAPERS: Final = st.sampled_from(
    [(True, True, True)] * 4 + [(None, None, None), (True, False, None), (True, True, False)]
)
_TERMS: Final = st.sampled_from([0, 29, 200, 364, 729, 730, 730, 1095, 1825, 2600])
_STARTS: Final = st.sampled_from([0, 0, 14, 30, 400])
_GAPS: Final = st.sampled_from([0, 0, 1, 5, 5, 14, 30, 90, 400])
_WHERE: Final = st.sampled_from([0, 0, 0, 0, 0, 0, 1, 2])
_CHANCE: Final = st.integers(0, 9)


def _or_none(draw: st.DrawFn, value: Any, chance: int = 2) -> Any:
    """Leave a fact out in so many of ten draws."""
    return None if draw(_CHANCE) < chance else value


@st.composite
def agreement_readings(draw: st.DrawFn) -> AgreementReadings:
    """Draw a choice of readings; mostly the defaults."""
    return AgreementReadings(
        offer_guard=draw(st.sampled_from(["draft_suffices", "draft_suffices", "all_attachments"])),
        limits=TermLimits(
            exactly_short=draw(st.sampled_from(["pendek", "menengah"])),
            exactly_long=draw(st.sampled_from(["panjang", "menengah"])),
        ),
        extension_counts=draw(st.sampled_from(["own_period", "own_period", "total"])),
        late_extension=draw(st.sampled_from(["minister_or_new_document", "refused"])),
        ending_days=draw(st.sampled_from([90, 90, 0, 30])),
        dprd_for_sinergi=draw(st.sampled_from(["warn", "required", "not_required"])),
        unrecorded_stages=draw(st.sampled_from(["allowed", "finding"])),
    )


@st.composite
def unsigned_agreements(draw: st.DrawFn) -> Agreement:
    """Draw the record of an agreement to which nothing has happened yet."""
    kinds = draw(st.sampled_from(TOGETHER))
    parties = tuple(
        Party(name=f"{kind} (rekaan)", kind=kind, role=role) for kind, role in zip(kinds, ROLES, strict=False)
    )
    paper = draw(_PAPERS)
    return Agreement(
        kind=draw(st.sampled_from([DocumentKind.NOTA_KESEPAKATAN] * 3 + [DocumentKind.PERJANJIAN_KERJA_SAMA])),
        id=_or_none(draw, "P-1"),
        subject="Pembinaan",
        parties=parties,
        term=draw(_terms()),
        attachments=Attachments(surat_penawaran=paper[0], kak=paper[1], rencana_kerja=paper[2]),
        signatories=_or_none(draw, signatures(draw, parties)),
        recorded_until=_or_none(draw, BEGIN + timedelta(days=draw(st.integers(0, 4000))), 5),
        tkksd_reviewed=draw(_MAYBE),
        events=(),
        **draw(_contents(parties)),
    )


@st.composite
def _terms(draw: st.DrawFn) -> Term:
    start = BEGIN + timedelta(days=draw(_STARTS))
    last_day = start + timedelta(days=draw(_TERMS))
    return Term(start=_or_none(draw, start, 1), last_day=_or_none(draw, last_day, 1))


def signatures(draw: st.DrawFn, parties: tuple[Party, ...], missing: int = 1) -> tuple[Signatory, ...]:
    """Draw who signs: mostly the head of each party, with designation and power of attorney known or not."""
    if draw(_CHANCE) > 2:
        return tuple(_signs(party, designated=True, power_of_attorney=True) for party in parties)
    signing = [party for party in parties if draw(_CHANCE) >= missing] or list(parties)
    return tuple(
        _signs(
            party,
            office=HEADS.get(party.kind, Office.PIMPINAN_MITRA) if draw(_CHANCE) > 1 else Office.LAINNYA,
            capacity=SigningCapacity.PENANDATANGAN if draw(_CHANCE) > 1 else SigningCapacity.SAKSI,
            designated=draw(_MAYBE),
            power_of_attorney=draw(_MAYBE),
        )
        for party in signing
    )


def _signs(party: Party, **facts: Any) -> Signatory:
    return Signatory(**{"role": party.role, "office": HEADS.get(party.kind, Office.PIMPINAN_MITRA), **facts})


@st.composite
def _contents(draw: st.DrawFn, parties: tuple[Party, ...]) -> dict[str, Any]:
    """Draw what the text holds and what is known beside it; most of it is often not known."""
    known = {name: value for name, value in _known(draw, parties).items() if draw(_CHANCE) > 3}
    return {name: value for name, value in known.items() if value is not None}


def _known(draw: st.DrawFn, parties: tuple[Party, ...]) -> dict[str, Any]:
    last = parties[-1].role
    day = BEGIN + timedelta(days=draw(st.integers(0, 1500)))
    return {
        "scope": (
            ScopeItem(area=draw(st.sampled_from(ContentArea)), description="bidang", targets=tuple(TargetGroup)[:1]),
        ),
        "numbers": tuple(DocumentNumber(role=party.role, number=f"{party.role}-1") for party in parties),
        "duties": tuple(Duty(role=party.role, description="kewajiban", due=_or_none(draw, day)) for party in parties),
        "clauses": tuple(ClauseKind)[draw(st.integers(0, 3)) :],
        "funding": tuple(_funding(draw, party.role) for party in parties),
        "work_plan": _plan(draw, last),
        "monev": (
            Monev(
                on=day,
                reporter=Reporter.LAPAS,
                role=KESATU,
                period_last_day=_or_none(draw, day),
                recommendation=_or_none(draw, draw(st.sampled_from(Recommendation))),
                final=draw(_CHANCE) > 5,
            ),
        ),
        "reports": (
            PeriodicReport(on=day, reporter=Reporter.MITRA, role=last, period_start=BEGIN, period_last_day=day),
        )
        if day >= BEGIN
        else (),
        "tkksd": CoordinationTeam(decree=_or_none(draw, "SK-1")),
        "figures": tuple(
            Figure(about="peserta", value=value, unit="orang", as_of=day, source=SOURCE)
            for value in draw(st.lists(st.sampled_from([9, 10]), max_size=2))
        ),
        "claimed_state": ClaimedState(code=draw(st.sampled_from(StateCode)), source=SOURCE),
        "model_claim": ModelClaim(parameters=("nama daerah",), template="[daerah]"),
    }


def _funding(draw: st.DrawFn, role: Role) -> FundingItem:
    return FundingItem(
        source=draw(st.sampled_from(FundingSource)),
        payer=role,
        year=_or_none(draw, draw(st.sampled_from([2021, 2022]))),
        planned=_or_none(draw, draw(st.sampled_from([0, 1, 7_000_000]))),
        realised=_or_none(draw, draw(st.sampled_from([0, 2, 8_000_000])), 5),
        budgeted=draw(_MAYBE),
    )


def _plan(draw: st.DrawFn, payer: Role) -> WorkPlan:
    return WorkPlan(activities=tuple(_activity(draw, place, payer) for place in range(draw(st.integers(0, 2)))))


def _activity(draw: st.DrawFn, place: int, payer: Role) -> Activity:
    start = BEGIN + timedelta(days=draw(st.integers(0, 900)))
    last_day = start + timedelta(days=draw(st.integers(0, 300)))
    begun = draw(_CHANCE) > 3
    who = ParticipantLink(reference=f"rekaan-{place}", completed=draw(_MAYBE), asimilasi_open=draw(_MAYBE))
    wage = Wage(
        reference=f"rekaan-{place}",
        payer=payer,
        start=start,
        last_day=last_day,
        amount=100_000,
        paid_through=draw(st.sampled_from([None, *PaidThrough])),
        paid_on=_or_none(draw, last_day),
    )
    return Activity(
        code=f"K-{place}",
        name="kegiatan",
        outside=draw(_MAYBE),
        productive=draw(_MAYBE),
        starts=_or_none(draw, start),
        ends=_or_none(draw, last_day),
        started_on=start if begun else None,
        finished_on=_or_none(draw, last_day, 5) if begun else None,
        costs=(Cost(payer=payer, source=FundingSource.APBD_KOTA, planned=1_000_000),),
        participants=_or_none(draw, (who,)),
        wages=_or_none(draw, (wage,)),
    )


# --- events ----------------------------------------------------------------------------------------


@st.composite
def events_after(draw: st.DrawFn, agreement: Agreement, kind: EventKind) -> Event:
    """Draw an event of a kind that comes after those of a record; the record may still refuse it."""
    on = _day(draw, agreement)
    signed = kind in (K.DITANDATANGANI, K.ADENDUM, K.DIPERPANJANG)
    return Event(
        kind=kind,
        on=on,
        source=SOURCE,
        dated="by" if draw(_CHANCE) == 0 else "on",
        signatories=signatures(draw, agreement.parties) if signed else (),
        end_reason=draw(st.sampled_from(REASONS[kind])) if kind in ENDINGS else None,
        actor=_or_none(draw, draw(st.sampled_from(Actor)), 6),
        reason=_or_none(draw, "alasan", 4),
        place=_or_none(draw, "Bontang", 1),
        written=draw(_MAYBE),
        approval=Approval(by=draw(st.sampled_from([Actor.KAKANWIL, Actor.DPRD])))
        if kind in (K.PERSETUJUAN_DIMINTA, K.PERSETUJUAN_DIBERIKAN)
        else None,
        addendum=_addendum(draw, agreement, on) if kind is K.ADENDUM else None,
        extension=_extension(draw, agreement, on) if kind is K.DIPERPANJANG else None,
        policies=_policies(draw, agreement) if kind in (*ENDINGS, K.DITUTUP) else None,
    )


def last_day_of(agreement: Agreement) -> date:
    """The last day that its record names; of one that names none, the day of the last event."""
    days = [event.on for event in agreement.events] or [BEGIN]
    last_day = agreement.term.last_day or days[-1]
    for event in agreement.events:
        if event.extension is not None:
            last_day = event.extension.last_day or last_day
        elif event.addendum is not None:
            last_day = event.addendum.changes.last_day or last_day
    return last_day


def _day(draw: st.DrawFn, agreement: Agreement) -> date:
    """Draw a day not before the last event: some days later, or near the start or the end of the term."""
    before = agreement.events[-1].on if agreement.events else BEGIN - timedelta(days=draw(st.integers(0, 300)))
    near = [agreement.term.start or before, last_day_of(agreement)]
    days = [before + timedelta(days=draw(_GAPS)), *(day + timedelta(days=draw(st.integers(-2, 2))) for day in near)]
    return max(before, days[draw(_WHERE)])


def _addendum(draw: st.DrawFn, agreement: Agreement, on: date) -> Addendum:
    number = 1 + sum(event.addendum is not None for event in agreement.events)
    effective = _or_none(draw, on + timedelta(days=draw(_GAPS)), 5)
    last_day = max(
        effective or on, last_day_of(agreement) + timedelta(days=draw(st.sampled_from([-300, -1, 0, 1, 365])))
    )
    return Addendum(
        number=number + (draw(_CHANCE) == 0),
        form=agreement.kind,
        effective=effective,
        changes=Changes(last_day=_or_none(draw, last_day, 3), funding=(_funding(draw, KEDUA),)),
    )


def _extension(draw: st.DrawFn, agreement: Agreement, on: date) -> Extension:
    start = max(last_day_of(agreement) + timedelta(days=draw(st.sampled_from([1, 1, 1, 10, -5]))), BEGIN)
    last_day = _or_none(draw, start + timedelta(days=draw(_TERMS)), 1)
    return Extension(
        requested_on=_or_none(draw, on - timedelta(days=draw(_GAPS)), 5),
        to_minister=draw(_MAYBE),
        start=_or_none(draw, start, 1),
        last_day=last_day,
        length=_or_none(draw, Duration(years=1), 5) if last_day is None else None,
    )


def _policies(draw: st.DrawFn, agreement: Agreement) -> tuple[ActivityEnding, ...] | None:
    plan = agreement.work_plan
    if plan is None or draw(_CHANCE) < 3:
        return None
    chosen = [(activity.code, draw(st.sampled_from(EndingPolicy))) for activity in plan.activities]
    return tuple(
        ActivityEnding(activity=code, policy=policy, transfer_to="P-2" if policy is EndingPolicy.TRANSFER else None)
        for code, policy in chosen
    )


_STAGES: Final = (K.AUDIENSI, K.DRAF_DISERAHKAN, K.DITERIMA_DIBAHAS, K.NASKAH_DISEPAKATI)
_ASKED: Final = (K.PERSETUJUAN_DIMINTA, K.PERSETUJUAN_DIBERIKAN)
_LIFE: Final = (*_STAGES, *_ASKED, K.DITANDATANGANI, K.DITANDATANGANI, K.DICATAT)
_AFTER: Final = (
    *(K.ADENDUM, K.DIPERPANJANG, K.DITANGGUHKAN, K.DILANJUTKAN, K.PEJABAT_BERGANTI, K.DICATAT),
    *(K.ADENDUM, K.DIPERPANJANG, K.DITANGGUHKAN, K.DILANJUTKAN, K.DIAKHIRI, K.DIHENTIKAN, K.DITUTUP),
)
_STEPS: Final = st.lists(st.sampled_from(_AFTER), max_size=5)


@st.composite
def agreements(draw: st.DrawFn) -> Agreement:
    """Draw an agreement and its life so far: stages with gaps, mostly a signature, and what came after it."""
    held = draw(unsigned_agreements())
    stages = [kind for kind in _LIFE if draw(_CHANCE) > (4 if kind in (*_STAGES, *_ASKED) else 1)]
    rejected = [K.DITOLAK] if draw(_CHANCE) == 0 else []
    for kind in (*rejected, *stages, *draw(_STEPS)):
        held = recorded(held, draw(events_after(held, kind)))
    return held


def recorded(agreement: Agreement, event: Event) -> Agreement:
    """Add an event where it fits; leave the record as it is where it does not."""
    return agreement if refusals(agreement, event) else agreement.with_event(event)


def refusals(agreement: Agreement, event: Event) -> list[str]:
    """The codes with which a record refuses an event; empty: it fits."""
    try:
        agreement.with_event(event)
    except ValidationError as error:
        return [one.code for one in problems(error)]
    return []
