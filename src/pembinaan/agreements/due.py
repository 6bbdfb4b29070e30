"""What falls due in the life of an agreement, when, and who owes it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from pembinaan.agreements.actors import Actor
from pembinaan.agreements.case import regime_kind, signed_on
from pembinaan.agreements.due_actors import actors_of
from pembinaan.agreements.due_day import DueDay
from pembinaan.agreements.due_days import due_days
from pembinaan.agreements.due_rules import DueKind, applying, rule_of
from pembinaan.agreements.findings import Basis
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.parties import Role
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings
from pembinaan.agreements.standing import standing
from pembinaan.core.asked import asks_day, in_order
from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status, Timeline
from pembinaan.law.citation import Citation
from pembinaan.law.entries import Confidence
from pembinaan.law.instruments import binding

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["Due", "due"]

_ORDER: Final = {kind: number for number, kind in enumerate(DueKind)}
_ROLES: Final = {role: number for number, role in enumerate(Role)}


class Due(Model):
    """Say what falls due on a day, who owes it, and on what that rests."""

    on: date
    """The day on which, or by which, it is to be done."""
    kind: DueKind
    """What it is."""
    who: tuple[Role, ...]
    """The parties that owe it."""
    actors: tuple[Actor, ...]
    """The offices that act for them."""
    what: Text
    """What is to be done."""
    cites: tuple[Citation, ...]
    """The provisions it rests on, as far as they bind on that day."""
    guidance: tuple[str, ...]
    """The keys of the guidance and practice that it rests on."""
    basis: Basis
    """Where the rule comes from."""
    confidence: Confidence | None
    """How well it is established; null for a design of this library."""
    status: Status
    """MET: it falls due. UNKNOWN: it falls due if what is missing is as it should be."""
    missing: tuple[str, ...] = ()
    """Paths of the facts that would settle an UNKNOWN."""
    done_on: date | None = None
    """The day on which the record has it done; null: not done, or not known."""
    activity: str | None = None
    """The code of the activity that it is about; null: it is about none."""


@asks_day
def due(
    agreement: Agreement, *, since: date, until: date, readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS
) -> tuple[Due, ...]:
    """List what falls due from one day to another, both included, by day, kind and party.

    The whole record is looked at: the last day is that after all extensions, and what lies after an early end is left
    out. No day is invented; for what has none, see :func:`pembinaan.agreements.undated.undated`. What was done stays
    in the list, with its day.

    Args:
        agreement: The agreement.
        since: The first day.
        until: The last day.
        readings: How open questions are answered: ``reminder_days``, ``ending_days``, ``monev_per_year``,
            ``report_months``, ``grace_days``, ``fiscal_year``.

    Raises:
        UnsupportedError: What ``Agreement.state_over_time`` raises.
        InvalidError: ``day.since_after_until``: the first day lies after the last.

    Example:
        >>> from pembinaan.agreements.agreement import Agreement
        >>> draft = Agreement.model_validate_json('''{"kind": "NOTA_KESEPAKATAN", "subject": "Latihan",
        ...     "events": [], "parties": [{"name": "Lapas", "kind": "LAPAS", "role": "KESATU"},
        ...                               {"name": "Kota", "kind": "PEMKOT", "role": "KEDUA"}],
        ...     "term": {"start": "2027-01-04"}}''')
        >>> [(one.kind.value, str(one.on)) for one in due(draft, since=date(2027, 1, 1), until=date(2027, 2, 1))]
        [('SIGNING', '2027-01-04')]

    Source: PP 57/1999 Pasal 18; guidance of Yogyakarta (monitoring) and practice of Samarinda (reminders).
    """
    in_order(since, until)
    stands, regime = standing(agreement, readings), regime_kind(agreement)
    days = (one for one in due_days(agreement, until, readings) if since <= one.on <= until)
    made = (_made(agreement, one, stands, regime) for one in days)
    return tuple(sorted((one for one in made if one is not None), key=_key))


def _key(one: Due) -> tuple[date, int, list[int], str]:
    return one.on, _ORDER[one.kind], [_ROLES[role] for role in one.who], one.what.id


def _made(agreement: Agreement, day: DueDay, stands: Timeline, regime: RegimeKind) -> Due | None:
    span = stands.span_at(day.on)
    rule = rule_of(day.kind, regime)
    status = span.status if day.status is None else day.status
    if day.kind is DueKind.DUTY and _signed(agreement, day.on):
        status = max(status, Status.UNKNOWN)  # a duty may outlive the term
    cites = binding(applying(rule.cites, regime), day.on)
    if status is Status.NOT_MET or not (cites or (rule.guidance and rule.basis != "law")):
        return None  # not owed then, or nothing asks for it under this regime on that day
    return Due(
        on=day.on,
        kind=day.kind,
        who=day.who,
        actors=actors_of(agreement, day.kind, day.who),
        what=rule.what.format(**day.values),
        cites=cites,
        guidance=rule.guidance,
        basis=rule.basis,
        confidence=rule.confidence,
        status=status,
        missing=span.reason.missing if day.status is None else day.missing,
        done_on=day.done_on,
        activity=day.activity,
    )


def _signed(agreement: Agreement, by: date) -> bool:
    signed = signed_on(agreement)
    return signed is not None and signed <= by
