"""Whether an agreement is in force, for every day: signature, registration, term and early end combined."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from pembinaan.agreements import basis
from pembinaan.agreements.events import EndReason, Event, EventKind, SigningCapacity
from pembinaan.agreements.parties import RegimeKind, Role, regime
from pembinaan.agreements.wording import END_REASONS
from pembinaan.core.errors import UnsupportedError
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline
from pembinaan.law.citation import Citation

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["OfferGuard", "base", "first", "regime_kind", "signed_on", "signing_roles", "timeline"]

OfferGuard = Literal["draft_suffices", "all_attachments"]
"""Whether a handed-over draft alone makes an offer, or the letter of offer, KAK and work plan must be known too."""

_DAY = timedelta(days=1)


def regime_kind(agreement: Agreement) -> RegimeKind:
    """Return the regime, UNKNOWN where the combination of parties is not modelled."""
    try:
        return regime(agreement.parties).kind
    except UnsupportedError:
        return RegimeKind.UNKNOWN


def base(agreement: Agreement) -> tuple[Citation, ...]:
    """Return the provisions that ask for a binding document between these parties."""
    if regime_kind(agreement) is RegimeKind.SINERGI:
        return (basis.SINERGI_DOCUMENT,)
    return (basis.COOPERATION, basis.PARTNERS)


def signing_roles(event: Event) -> set[Role]:
    """Return the parties that an event binds; witnesses do not count."""
    return {who.role for who in event.signatories if who.capacity is SigningCapacity.PENANDATANGAN}


def signed_on(agreement: Agreement) -> date | None:
    """Return the day on which the last party had signed, or None; witnesses do not count."""
    open_roles: set[Role] = {party.role for party in agreement.parties}
    for event in agreement.events:
        open_roles -= signing_roles(event)
        if not open_roles:
            return event.on
    return None


def first(agreement: Agreement, kind: EventKind) -> date | None:
    """Return the day of the first event of a kind, or None."""
    return next((event.on for event in agreement.events if event.kind is kind), None)


def timeline(agreement: Agreement, guard: OfferGuard) -> Timeline:
    """Combine signature, registration, term and early end: in force means all of them (invariant Z2)."""
    parts = (_not_ended(agreement), _signed(agreement, guard), _term(agreement), _registered(agreement))
    days = sorted({day for part in parts for day in part.starts})
    return Timeline.of((day, *_combined(parts, day)) for day in days)


def _combined(parts: tuple[Timeline, ...], day: date) -> tuple[Status, Reason]:
    spans = [part.span_at(day) for part in parts]
    status = min(span.status for span in spans)
    deciding = [span.reason for span in spans if span.status is status]
    if status is Status.MET:
        return status, Reason("agreement.in_force")
    if status is Status.NOT_MET:
        return status, deciding[0]
    missing = tuple(path for reason in deciding for path in reason.missing)
    return status, deciding[0]._replace(missing=missing)


def _not_ended(agreement: Agreement) -> Timeline:
    ended = next((event for event in agreement.events if event.kind is EventKind.DIAKHIRI), None)
    if ended is None:
        return Timeline.constant(Status.MET)
    reason = END_REASONS[ended.end_reason or EndReason.KESEPAKATAN]
    why = Reason("agreement.ended", values=(("day", ended.on), ("reason", reason)))
    return Timeline.switch(ended.on, Status.MET, Status.NOT_MET, why_after=why)


def _signed(agreement: Agreement, guard: OfferGuard) -> Timeline:
    steps = [(ALWAYS, Status.NOT_MET, Reason("agreement.nothing_recorded"))]
    explored, offered = first(agreement, EventKind.AUDIENSI), first(agreement, EventKind.DRAF_DISERAHKAN)
    if explored is not None and (offered is None or explored < offered):
        steps.append((explored, Status.NOT_MET, Reason("agreement.explored")))
    if offered is not None:
        steps.append((offered, Status.NOT_MET, _offer(agreement, guard)))
    done = signed_on(agreement)
    if done is not None:
        steps = [step for step in steps if step[0] < done]
        steps.append((done, Status.MET, NO_REASON))
    return Timeline.of(steps)


def _offer(agreement: Agreement, guard: OfferGuard) -> Reason:
    held = agreement.attachments.model_dump().items()
    lacking = tuple(f"attachments.{name}" for name, there in held if not there)
    if (
        guard == "draft_suffices"
        or not lacking
        or regime_kind(agreement) in {RegimeKind.KEMITRAAN, RegimeKind.ANTAR_INSTANSI}
    ):
        return Reason("agreement.offered")
    return Reason("agreement.offer_incomplete", lacking)


def _term(agreement: Agreement) -> Timeline:
    term = agreement.term
    unknown = tuple(f"term.{name}" for name in ("start", "last_day") if getattr(term, name) is None)
    inside = (Status.UNKNOWN, Reason("agreement.term_not_known", unknown)) if unknown else (Status.MET, NO_REASON)
    spans = [(ALWAYS, *inside)]
    if term.start is not None:
        early = Reason("agreement.not_started", values=(("day", term.start),))
        spans = [(ALWAYS, Status.NOT_MET, early), (term.start, *inside)]
    if term.last_day is not None and term.last_day < date.max:
        over = Reason("agreement.term_over", values=(("day", term.last_day),))
        spans.append((term.last_day + _DAY, Status.NOT_MET, over))
    return Timeline.of(spans)


def _registered(agreement: Agreement) -> Timeline:
    done, covered = first(agreement, EventKind.DICATAT), agreement.recorded_until
    absent = Reason("agreement.not_registered")
    unknown = Reason("agreement.registration_not_known", ("events.DICATAT",))
    if done is not None:
        return Timeline.switch(done, Status.NOT_MET, Status.MET, absent)
    if covered is None:
        return Timeline.constant(Status.UNKNOWN, unknown)
    if covered == date.max:
        return Timeline.constant(Status.NOT_MET, absent)
    return Timeline.switch(covered + _DAY, Status.NOT_MET, Status.UNKNOWN, absent, unknown)
