"""How far an agreement has come on the ladder from a mere intent to a model that another region copied."""

from __future__ import annotations

from datetime import date
from enum import IntEnum
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple

from pembinaan.agreements.case import signed_on
from pembinaan.agreements.events import EventKind
from pembinaan.agreements.funded import funded
from pembinaan.agreements.monitoring import Expected, monev_due
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings
from pembinaan.agreements.template import literal_names, undeclared
from pembinaan.core.asked import asks_day
from pembinaan.core.timeline import Status

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["Maturity", "Rung", "maturity", "rungs"]

_NO_DRAFT_YET: Final = frozenset({EventKind.AUDIENSI, EventKind.PEJABAT_BERGANTI})


class Maturity(IntEnum):
    """Name the levels; each needs all levels below it. A design of this library."""

    L0 = 0
    """An intent: a meeting (audiensi), or less."""
    L1 = 1
    """A draft."""
    L2 = 2
    """Signed by all parties."""
    L3 = 3
    """Its work plan (Rencana Kerja) is funded."""
    L4 = 4
    """All monitoring rounds of one fiscal year are done, with results."""
    L5 = 5
    """Another region copied it, and changed parameters only."""


class Rung(NamedTuple):
    """Say whether what one level asks for by itself is there.

    Attributes:
        level: The level.
        status: MET, NOT_MET, or UNKNOWN where a fact is missing.
        missing: Path of the fact that would settle it, or that is wanting.
    """

    level: Maturity
    status: Status
    missing: str


@asks_day
def maturity(agreement: Agreement, *, on: date, readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS) -> Maturity:
    """Tell the highest level that is established on a day, with all levels below it; what is not known counts for none.

    Args:
        agreement: The agreement.
        on: The day asked about; what happened later is not seen.
        readings: How open questions are answered; ``monev_per_year`` is how many rounds make a full cycle.

    Raises:
        UnsupportedError: What ``Agreement.state_over_time`` raises.

    Example:
        >>> from pembinaan.agreements.agreement import Agreement
        >>> agreement = Agreement.model_validate_json('''{"kind": "NOTA_KESEPAKATAN", "subject": "Pembinaan",
        ...     "parties": [{"name": "Lapas", "kind": "LAPAS", "role": "KESATU"},
        ...                 {"name": "Pemkot", "kind": "PEMKOT", "role": "KEDUA"}],
        ...     "events": [{"kind": "DRAF_DISERAHKAN", "on": "2025-10-24",
        ...                 "source": {"name": "pers", "confidence": "SECONDARY"}}]}''')
        >>> maturity(agreement, on=date(2026, 2, 13)).name
        'L1'
    """
    reached = Maturity.L0
    for rung in rungs(agreement, on, readings):
        if rung.status is not Status.MET:
            break
        reached = rung.level
    return reached


def rungs(agreement: Agreement, on: date, readings: AgreementReadings) -> tuple[Rung, ...]:
    """Judge each level by itself, from L1 up."""
    drafted = any(event.kind not in _NO_DRAFT_YET for event in agreement.events if event.on <= on)
    signed = signed_on(agreement)
    return (
        Rung(Maturity.L1, _known(there=drafted), "events.DRAF_DISERAHKAN"),
        Rung(Maturity.L2, _known(there=signed is not None and signed <= on), "events.DITANDATANGANI"),
        Rung(Maturity.L3, *funded(agreement, on)),
        Rung(Maturity.L4, _full_cycle(agreement, on, readings), "monev"),
        Rung(Maturity.L5, *_copied(agreement)),
    )


def _known(*, there: bool) -> Status:
    return Status.MET if there else Status.NOT_MET


def _full_cycle(agreement: Agreement, on: date, readings: AgreementReadings) -> Status:
    """Tell whether there is a fiscal year of which all rounds are done, each with a result."""
    due = monev_due(agreement, until=on, readings=readings)
    rounds = [list(year) for _, year in groupby(due, key=lambda one: one.period_last_day.year)]
    full = [year for year in rounds if len(year) == readings.monev_per_year]
    return max((min(_done(agreement, one, on) for one in year) for year in full), default=Status.NOT_MET)


def _done(agreement: Agreement, one: Expected, on: date) -> Status:
    if agreement.monev is None:
        return Status.UNKNOWN
    if one.done_on is None or one.done_on > on:
        return Status.NOT_MET
    held = [each for each in agreement.monev if each.on == one.done_on]
    results = any(not (each.found is None and each.score is None and each.recommendation is None) for each in held)
    return min(one.status, Status.MET if results else Status.UNKNOWN)


def _copied(agreement: Agreement) -> tuple[Status, str]:
    """Tell whether another region took the text over with nothing changed but its declared parameters."""
    claim = agreement.model_claim
    if claim is None:
        return Status.UNKNOWN, "model_claim"
    for name in ("copied_by", "template", "parameters"):
        if getattr(claim, name) is None:
            return Status.UNKNOWN, f"model_claim.{name}"
    clean = not undeclared(claim) and not literal_names(agreement, claim)
    return _known(there=clean), "model_claim.template"
