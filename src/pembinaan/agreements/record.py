"""The record of an agreement: its fields, and what may not contradict itself in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol, TypeVar, cast

from pydantic import ValidationInfo, field_validator

from pembinaan.agreements import faults
from pembinaan.agreements.addendum_sequence import check_addenda
from pembinaan.agreements.clauses import Clause, ClauseKind, clause_kinds
from pembinaan.agreements.contents import Duty, ScopeItem
from pembinaan.agreements.coordination import CoordinationTeam, Monev, PeriodicReport
from pembinaan.agreements.documents import MAIN_KINDS, Attachments, Document, DocumentKind, DocumentNumber
from pembinaan.agreements.end_reasons import check_end_reasons
from pembinaan.agreements.endings_in_doubt import endings_in_doubt
from pembinaan.agreements.events import Event
from pembinaan.agreements.figures import ClaimedState, Figure, ModelClaim
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.money import DprdApproval, FundingItem
from pembinaan.agreements.names import kinds_offered
from pembinaan.agreements.parties import Party, Role
from pembinaan.agreements.sequence import check_sequence
from pembinaan.agreements.signatories import Signatory
from pembinaan.agreements.terms import Term
from pembinaan.agreements.work_plan import WorkPlan
from pembinaan.core.errors import Fault
from pembinaan.core.fields import Day, Line, Words
from pembinaan.core.model import Model
from pembinaan.core.text import Text

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["AgreementRecord"]

_AT_LEAST = 2
_KINDS = frozenset(DocumentKind)


class _HasRole(Protocol):
    @property
    def role(self) -> Role | None: ...


_Item = TypeVar("_Item", bound=_HasRole)


class AgreementRecord(Model):
    """Hold the fields of an agreement; what it answers stands in :class:`pembinaan.agreements.agreement.Agreement`.

    The fields are the text as signed, or before the signature as drafted; what changed later stands in ``events``.
    """

    kind: DocumentKind
    """What the document is in law."""
    id: Line | None = None
    """The id of the agreement in the caller's own register; null: none."""
    press_name: Line | None = None
    """What the press or the parties call it, such as "MoU"; null: nothing else."""
    title: Line | None = None
    """Its title as printed, with both parties; null: not known."""
    subject: Words
    """What it is about (TENTANG)."""
    parties: tuple[Party, ...]
    """At least two, each in its own role."""
    declared_regime: RegimeKind | None = None
    """The regime that the document or another register names; it is reviewed, never believed. Null: none named."""
    scope: tuple[ScopeItem, ...] | None = None
    """The items of the scope."""
    term: Term = Term()
    """From when until when it runs."""
    place: Line | None = None
    """Where it is or was signed; null: not known."""
    attachments: Attachments = Attachments()
    """What came with the offer."""
    documents: tuple[Document, ...] | None = None
    """The papers that belong to it; null: not known."""
    parent: Line | None = None
    """The Nota Kesepakatan or Kesepakatan Bersama that a PKS rests on, by number or title; null: not known."""
    parent_id: Line | None = None
    """The ``id`` of that agreement, or of the one that this one follows; null: none, or not known."""
    numbers: tuple[DocumentNumber, ...] | None = None
    """The numbers that the parties gave the document."""
    signatories: tuple[Signatory, ...] | None = None
    """Who is to sign."""
    duties: tuple[Duty, ...] | None = None
    """What each party must do, and may ask for."""
    clauses: tuple[ClauseKind | Clause, ...] | None = None
    """Which clauses the text holds: each as the name of its kind, or with its pasal and text."""
    funding: tuple[FundingItem, ...] | None = None
    """Which money is named, and who bears it."""
    dprd: DprdApproval | None = None
    """What is known of the approval of the regional council (DPRD); null: nothing."""
    work_plan: WorkPlan | None = None
    """The work plan (Rencana Kerja) row by row; null: not known."""
    tkksd: CoordinationTeam | None = None
    """The region's coordination team (TKKSD); null: not known."""
    tkksd_reviewed: bool | None = None
    """Whether the region's coordination team (TKKSD) reviewed the offer."""
    events: tuple[Event, ...]
    """What happened, in the order of the days."""
    recorded_until: Day | None = None
    """The day up to which the events are complete; answers past it are projections. Null: not stated."""
    request_id: Line | None = None
    """The id of the request in an application of the region; never the number of the document. Null: none."""
    monev: tuple[Monev, ...] | None = None
    """The rounds of monitoring and evaluation; null: not known."""
    reports: tuple[PeriodicReport, ...] | None = None
    """The periodic reports; null: not known."""
    figures: tuple[Figure, ...] | None = None
    """Numbers that were published about it; null: not known."""
    claimed_state: ClaimedState | None = None
    """The state that another register gives; it is reviewed, never believed. Null: none."""
    model_claim: ModelClaim | None = None
    """What is said where it is put forward as a model; null: it is not."""
    supposed: Text | None = None
    """What in this record is supposed and not reported by anyone; null: nothing."""

    @field_validator("kind", mode="before")
    @classmethod
    def _a_kind(cls, kind: object) -> object:
        if isinstance(kind, str) and kind not in _KINDS:
            raise faults.UNKNOWN_KIND.invalid(kinds=kinds_offered(kind))
        return kind

    @field_validator("kind")
    @classmethod
    def _a_main_document(cls, kind: DocumentKind) -> DocumentKind:
        if kind not in MAIN_KINDS:
            raise faults.NOT_A_MAIN_DOCUMENT.invalid(kind=kind)
        return kind

    @field_validator("parties")
    @classmethod
    def _at_least_two_in_own_roles(cls, parties: tuple[Party, ...]) -> tuple[Party, ...]:
        if len(parties) < _AT_LEAST:
            raise faults.TOO_FEW_PARTIES.invalid()
        if len({party.role for party in parties}) < len(parties):
            raise faults.DUPLICATE_ROLE.invalid()
        return parties

    @field_validator("documents", "numbers", "signatories", "duties")
    @classmethod
    def _known_roles(cls, items: tuple[_Item, ...] | None, info: ValidationInfo) -> tuple[_Item, ...] | None:
        _check_roles((item.role for item in items or ()), info)
        return items

    @field_validator("funding")
    @classmethod
    def _known_payers(
        cls, items: tuple[FundingItem, ...] | None, info: ValidationInfo
    ) -> tuple[FundingItem, ...] | None:
        _check_roles((item.payer for item in items or ()), info)
        return items

    @field_validator("work_plan")
    @classmethod
    def _known_payers_of_activities(cls, plan: WorkPlan | None, info: ValidationInfo) -> WorkPlan | None:
        _check_roles(_payers(plan), info)
        return plan

    @field_validator("monev", "reports")
    @classmethod
    def _reporters_are_parties(cls, items: tuple[_Item, ...] | None, info: ValidationInfo) -> tuple[_Item, ...] | None:
        _check_roles((item.role for item in items or ()), info, faults.REPORTER_IS_NO_PARTY)
        return items

    @field_validator("events")
    @classmethod
    def _events_fit(cls, events: tuple[Event, ...], info: ValidationInfo) -> tuple[Event, ...]:
        for earlier, later in pairwise(events):
            if later.on < earlier.on:
                raise faults.EVENTS_OUT_OF_ORDER.invalid(later=later.on, earlier=earlier.on)
        _check_roles((role for event in events for role in _roles(event)), info)
        parties, term = info.data.get("parties", ()), info.data.get("term", Term())
        if parties:
            held = cast("Agreement", cls.model_construct(**{**info.data, "events": events}))
            check_sequence(events, (party.role for party in parties), term.last_day, endings_in_doubt(held))
            check_end_reasons(events, parties)
        check_addenda(events, clause_kinds(info.data.get("clauses")), term.last_day)
        return events

    @field_validator("request_id")
    @classmethod
    def _no_number(cls, request: str | None, info: ValidationInfo) -> str | None:
        given = [*(info.data.get("numbers") or ())]
        given += [number for event in info.data.get("events", ()) for number in event.numbers or ()]
        if request is not None and request in {item.number for item in given}:
            raise faults.REQUEST_ID_AS_NUMBER.invalid()
        return request


def _check_roles(roles: Iterable[Role | None], info: ValidationInfo, fault: Fault = faults.UNKNOWN_ROLE) -> None:
    known = {party.role for party in info.data.get("parties", ())}
    for role in roles:
        if known and role is not None and role not in known:
            raise fault.invalid(role=role)


def _payers(plan: WorkPlan | None) -> Iterator[Role]:
    for activity in plan.activities if plan is not None else ():
        yield from (cost.payer for cost in activity.costs or ())
        yield from (wage.payer for wage in activity.wages or ())


def _roles(event: Event) -> Iterator[Role]:
    """Go through the parties that an event names, those in what an addendum changes too."""
    yield from (who.role for who in event.signatories)
    yield from (number.role for number in event.numbers or ())
    if event.addendum is not None:
        changes = event.addendum.changes
        yield from (duty.role for duty in changes.duties or ())
        yield from (item.payer for item in changes.funding or ())
        yield from _payers(changes.work_plan)
