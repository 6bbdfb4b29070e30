"""The record of an agreement: its fields, and what may not contradict itself in them."""

from __future__ import annotations

from itertools import pairwise
from typing import Protocol

from pydantic import Field, ValidationInfo, field_validator

from pembinaan.agreements import faults
from pembinaan.agreements.case import signing_roles
from pembinaan.agreements.clauses import ClauseKind
from pembinaan.agreements.contents import Duty, ScopeItem
from pembinaan.agreements.documents import Attachments, DocumentKind, DocumentNumber
from pembinaan.agreements.events import Event, EventKind
from pembinaan.agreements.money import FundingItem
from pembinaan.agreements.parties import Party, Role
from pembinaan.agreements.signatories import Signatory
from pembinaan.agreements.terms import Term
from pembinaan.core.fields import Day, Line
from pembinaan.core.model import Model

__all__ = ["AgreementRecord"]

_AT_LEAST = 2


class _HasRole(Protocol):
    @property
    def role(self) -> Role: ...


class AgreementRecord(Model):
    """Hold the fields of an agreement; what it answers stands in :class:`pembinaan.agreements.agreement.Agreement`."""

    kind: DocumentKind
    """What the document is in law."""
    press_name: Line | None = None
    """What the press or the parties call it, such as "MoU"; null: nothing else."""
    subject: str = Field(min_length=1)
    """What it is about (TENTANG)."""
    parties: tuple[Party, ...]
    """At least two, each in its own role."""
    scope: tuple[ScopeItem, ...] | None = None
    """The items of the scope."""
    term: Term = Term()
    """From when until when it runs."""
    attachments: Attachments = Attachments()
    """What came with the offer."""
    parent: Line | None = None
    """The Nota Kesepakatan or Kesepakatan Bersama that a PKS rests on, by number or title; null: not known."""
    numbers: tuple[DocumentNumber, ...] | None = None
    """The numbers that the parties gave the document."""
    signatories: tuple[Signatory, ...] | None = None
    """Who is to sign."""
    duties: tuple[Duty, ...] | None = None
    """What each party must do."""
    clauses: tuple[ClauseKind, ...] | None = None
    """Which clauses the text holds."""
    funding: tuple[FundingItem, ...] | None = None
    """Which money is named, and who bears it."""
    tkksd_reviewed: bool | None = None
    """Whether the region's coordination team (TKKSD) reviewed the offer."""
    events: tuple[Event, ...]
    """What happened, in the order of the days."""
    recorded_until: Day | None = None
    """The day up to which the events are complete; answers past it are projections. Null: not stated."""

    @field_validator("parties")
    @classmethod
    def _at_least_two_in_own_roles(cls, parties: tuple[Party, ...]) -> tuple[Party, ...]:
        if len(parties) < _AT_LEAST:
            raise faults.TOO_FEW_PARTIES.invalid()
        if len({party.role for party in parties}) < len(parties):
            raise faults.DUPLICATE_ROLE.invalid()
        return parties

    @field_validator("numbers", "signatories", "duties")
    @classmethod
    def _known_roles(cls, items: tuple[_HasRole, ...] | None, info: ValidationInfo) -> tuple[_HasRole, ...] | None:
        _check_roles([item.role for item in items or ()], info)
        return items

    @field_validator("funding")
    @classmethod
    def _known_payers(
        cls, items: tuple[FundingItem, ...] | None, info: ValidationInfo
    ) -> tuple[FundingItem, ...] | None:
        _check_roles([item.payer for item in items or ()], info)
        return items

    @field_validator("events")
    @classmethod
    def _events_in_order(cls, events: tuple[Event, ...], info: ValidationInfo) -> tuple[Event, ...]:
        for earlier, later in pairwise(events):
            if later.on < earlier.on:
                raise faults.EVENTS_OUT_OF_ORDER.invalid(later=later.on, earlier=earlier.on)
        _check_roles([who.role for event in events for who in event.signatories], info)
        _check_after_signing(events, info)
        return events


def _check_roles(roles: list[Role], info: ValidationInfo) -> None:
    known = {party.role for party in info.data.get("parties", ())}
    for role in roles:
        if known and role not in known:
            raise faults.UNKNOWN_ROLE.invalid(role=role)


def _check_after_signing(events: tuple[Event, ...], info: ValidationInfo) -> None:
    open_roles = {party.role for party in info.data.get("parties", ())}
    for event in events:
        open_roles -= signing_roles(event)
        if open_roles and event.kind in {EventKind.DICATAT, EventKind.DIAKHIRI}:
            raise faults.NOT_SIGNED_YET.invalid(kind=event.kind)
