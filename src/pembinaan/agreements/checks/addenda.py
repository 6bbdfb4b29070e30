"""The check of a review on who signs addenda."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from pembinaan.agreements.case import Case, base, without_corrections
from pembinaan.agreements.change_guards import change_findings
from pembinaan.agreements.changes import Addendum
from pembinaan.agreements.events import Event, EventKind
from pembinaan.agreements.findings import ReviewFinding, Rule
from pembinaan.agreements.parties import Role
from pembinaan.agreements.ranks import STEPS
from pembinaan.agreements.rules.addenda import RULES
from pembinaan.agreements.signatories import SigningCapacity
from pembinaan.agreements.terms import Level, Term
from pembinaan.agreements.versions import versions
from pembinaan.core.text import Text
from pembinaan.law.entries import Confidence

__all__ = ["addenda"]


def addenda(case: Case) -> Iterator[ReviewFinding]:
    """Check A2: all parties sign an addendum, by offices of the level of the parent, or of the new term."""
    for version in sorted(versions(case.agreement)[1:], key=lambda one: one.place):
        place, event = version.place, case.agreement.events[version.place]
        if event.addendum is not None and event.on <= case.on:
            yield from _signed(case, place, event, event.addendum)
            yield from _with_authority(case, place, event, version.term)
            yield from _same_level(case, place, event)


def _bound(event: Event) -> frozenset[Role]:
    """Return the parties for which somebody signed the addendum; witnesses do not count."""
    return frozenset(who.role for who in event.signatories if who.capacity is SigningCapacity.PENANDATANGAN)


def _signed(case: Case, place: int, event: Event, addendum: Addendum) -> Iterator[ReviewFinding]:
    path = f"events.{place}.signatories"
    if not event.signatories:
        yield _all_parties(case).unknown(path, number=addendum.number)
    elif _bound(event) < {party.role for party in case.agreement.parties}:
        yield _all_parties(case).because(_NOT_ALL, path)


def _all_parties(case: Case) -> Rule:
    """Return A2; of regions only the pattern of the revoked rules says who signs an addendum."""
    return _PATTERN._replace(cites=base(case.agreement)) if without_corrections(case.agreement) else RULES["A2"]


_NOT_ALL: Final = Text(
    id="Adendum belum ditandatangani semua pihak.",
    en="Not all parties have signed the addendum.",
)


def _with_authority(case: Case, place: int, event: Event, term: Term) -> Iterator[ReviewFinding]:
    """Ask S1 and S2 anew of those who signed, by the term that the addendum leaves."""
    for one in change_findings(case.agreement, place, term.start, term.last_day, case.readings):
        if any(one.missing.startswith(f"events.{place}.signatories.{role}.") for role in _bound(event)):
            rule = RULES["A2"]._replace(cites=one.cites)
            yield rule.because(one.what, one.missing, one.status)


def _same_level(case: Case, place: int, event: Event) -> Iterator[ReviewFinding]:
    """Compare, of each party, the highest office that signs the addendum with the highest that signed the parent.

    Of a region nobody is below another: who holds a power of attorney signs for the head, and S1 asks for it.
    """
    parent = [one for one in case.agreement.events[:place] if one.kind is EventKind.DITANDATANGANI]
    for party in case.agreement.parties:
        before, now = _highest(parent, party.role), _highest((event,), party.role)
        if before is not None and now is not None and now < before:
            yield _PATTERN.because(_LOWER.format(role=party.role), f"events.{place}.signatories")


def _highest(events: Sequence[Event], role: Role) -> Level | None:
    signed = [who for one in events for who in one.signatories if who.role is role and who.office in STEPS]
    binding = [STEPS[who.office] for who in signed if who.capacity is SigningCapacity.PENANDATANGAN]
    return max(binding, default=None)


_PATTERN: Final[Rule] = RULES["A2"]._replace(basis="practice", confidence=Confidence.SECONDARY, cites=())
_LOWER: Final = Text(
    id="Penanda tangan adendum dari pihak {role} lebih rendah daripada penanda tangan naskah induknya.",
    en="Of party {role} a lower office signed the addendum than signed the parent.",
)
