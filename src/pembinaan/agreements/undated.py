"""What an agreement still owes on a day that nobody can name: a fact is missing, or no rule states a day."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from pembinaan.agreements.case import regime_kind, signed_on
from pembinaan.agreements.council_need import approval_owed
from pembinaan.agreements.due_days import offered
from pembinaan.agreements.due_rules import DueKind
from pembinaan.agreements.due_work import activities
from pembinaan.agreements.events import ENDING, EventKind
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings
from pembinaan.agreements.standing import last_day
from pembinaan.core.model import Model
from pembinaan.core.timeline import Status

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["Undated", "undated"]

_K = DueKind
_WITH_A_DAY: Final = (_K.MONEV, _K.REPORT, _K.BUDGET_PLAN, _K.BUDGET_REALISATION)
_BEFORE_THE_END: Final = (_K.REMINDER, _K.FINAL_MONEV, _K.EXTENSION_DECISION)


class Undated(Model):
    """Say what is owed without a known day."""

    kind: DueKind
    """What it is."""
    status: Status = Status.MET
    """MET: it is owed. UNKNOWN: not known whether it is."""
    missing: tuple[str, ...]
    """Paths of the facts that would give the day, or settle whether it is owed."""


def undated(agreement: Agreement, *, readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS) -> tuple[Undated, ...]:
    """List what is owed without a known day, in the order of the kinds.

    Args:
        agreement: The agreement.
        readings: How open questions are answered: ``dprd_for_sinergi``.

    Raises:
        UnsupportedError: When the combination of parties is not modelled.

    Example:
        >>> from pembinaan.agreements.agreement import Agreement
        >>> agreement = Agreement.model_validate_json('''{"kind": "NOTA_KESEPAKATAN", "subject": "Latihan",
        ...     "events": [], "parties": [{"name": "Lapas", "kind": "LAPAS", "role": "KESATU"},
        ...                 {"name": "Kota", "kind": "PEMKOT", "role": "KEDUA"}]}''')
        >>> [(one.kind.value, one.missing) for one in undated(agreement)]
        [('SIGNING', ('term.start',))]

    The approval of the DPRD has the first day of the term (:func:`pembinaan.agreements.due.due`), where that is known.

    Source: PP 28/2018 Pasal 6 ayat (2) and 19 ayat (1); PP 57/1999 Pasal 18.
    """
    order = list(DueKind)
    found = (*_before_the_signature(agreement, readings), *_after_the_signature(agreement), *_activities(agreement))
    return tuple(sorted(found, key=lambda one: order.index(one.kind)))


def _before_the_signature(agreement: Agreement, readings: AgreementReadings) -> Iterator[Undated]:
    if not offered(agreement):
        return
    if agreement.term.start is None:
        yield Undated(kind=_K.SIGNING, missing=("term.start",))
        needed, missing = approval_owed(agreement, regime_kind(agreement), readings)
        if needed is not Status.NOT_MET:
            yield Undated(kind=_K.DPRD_APPROVAL, status=needed, missing=("term.start", *missing))


def _after_the_signature(agreement: Agreement) -> Iterator[Undated]:
    kinds = {event.kind for event in agreement.events}
    if signed_on(agreement) is None or EventKind.DITUTUP in kinds:
        return
    yield Undated(kind=_K.CLOSING, missing=("events.DITUTUP",))
    if kinds & ENDING:
        return
    if agreement.term.start is None:
        owed = (
            _WITH_A_DAY
            if any(event.kind is EventKind.DICATAT for event in agreement.events)
            else (*_WITH_A_DAY, _K.REGISTRATION)
        )
        yield from (Undated(kind=kind, missing=("term.start",)) for kind in owed)
    if last_day(agreement) is None:
        yield from (Undated(kind=kind, missing=(_where_the_end_is(agreement),)) for kind in _BEFORE_THE_END)


def _where_the_end_is(agreement: Agreement) -> str:
    extended = [number for number, event in enumerate(agreement.events) if event.extension is not None]
    return f"events.{extended[-1]}.extension.last_day" if extended else "term.last_day"


def _activities(agreement: Agreement) -> Iterator[Undated]:
    held = list(enumerate(activities(agreement)))
    starts = tuple(number for number, one in held if one.starts is None and one.started_on is None)
    ends = tuple(number for number, one in held if one.ends is None and one.finished_on is None)
    for kind, name, numbers in ((_K.ACTIVITY_START, "starts", starts), (_K.ACTIVITY_END, "ends", ends)):
        if numbers:
            yield Undated(kind=kind, missing=tuple(f"work_plan.activities.{number}.{name}" for number in numbers))
