"""Whether an agreement is in force, for every day: signature, authority, term, registration, early end combined."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from pembinaan.agreements.case import check_law_known, first, regime_kind, signed_on
from pembinaan.agreements.events import EndReason, EventKind
from pembinaan.agreements.guards import open_guards
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.readings import AgreementReadings, OfferGuard
from pembinaan.agreements.wording import END_REASONS
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["timeline"]

_DAY = timedelta(days=1)


def timeline(agreement: Agreement, readings: AgreementReadings) -> Timeline:
    """Combine all that being in force asks for: signed, in term, registered, not ended (Z2), and S1, S2 and D2.

    The order of the parts decides which of several reasons is told.

    Raises:
        UnsupportedError: When the parties, or the law of the day of signing, are not modelled.
    """
    kind, signed = regime_kind(agreement), signed_on(agreement)
    if signed is not None:
        check_law_known(kind, signed)
    parts = (
        _not_ended(agreement),
        _signed(agreement, readings.offer_guard),
        _guarded(agreement, readings),
        _term(agreement),
        _registered(agreement),
    )
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
    missing = dict.fromkeys(path for reason in deciding for path in reason.missing)
    return status, deciding[0]._replace(missing=tuple(missing))


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


def _guarded(agreement: Agreement, readings: AgreementReadings) -> Timeline:
    """From the last signature on: MET where S1, S2 and D2 hold, UNKNOWN where one does not or is not known."""
    done = signed_on(agreement)
    signatures = {event.on for event in agreement.events if event.kind is EventKind.DITANDATANGANI}
    days = sorted(day for day in signatures if done is not None and day >= done)
    return Timeline.of([(ALWAYS, Status.MET, NO_REASON), *((day, *_judged(agreement, day, readings)) for day in days)])


def _judged(agreement: Agreement, day: date, readings: AgreementReadings) -> tuple[Status, Reason]:
    left = open_guards(agreement, day, readings)
    if not left:
        return Status.MET, NO_REASON
    rules = ", ".join(f"{one.id} ({'; '.join(map(str, one.cites))})" for one in left)
    missing = tuple(one.missing for one in left)
    return Status.UNKNOWN, Reason("agreement.conditions_not_established", missing, (("rules", rules),))


def _term(agreement: Agreement) -> Timeline:
    term = agreement.term
    unknown = tuple(f"term.{name}" for name in ("start", "last_day") if getattr(term, name) is None)
    inside = (Status.UNKNOWN, Reason("agreement.term_not_known", unknown)) if unknown else (Status.MET, NO_REASON)
    spans = [(ALWAYS, *inside)]
    if term.start is not None:
        early = Reason("agreement.not_started", values=(("day", term.start),))
        spans = [(ALWAYS, Status.NOT_MET, early), (term.start, *inside)]
    if term.last_day is not None:
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
    return Timeline.switch(covered + _DAY, Status.NOT_MET, Status.UNKNOWN, absent, unknown)
