"""Whether asimilasi is open to the person: for whatever is held outside the unit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from pembinaan.core.errors import UnsupportedError
from pembinaan.core.text import Text
from pembinaan.core.timeline import NO_REASON, Reason, Status, Timeline
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import MET, NOT_MET, SUPPORTED_UNTIL, UNKNOWN, Condition
from pembinaan.eligibility.decision import Decision
from pembinaan.eligibility.rights.asimilasi import ASIMILASI
from pembinaan.law.citation import Citation

__all__ = ["AsimilasiOpen"]


@dataclass(frozen=True, eq=False, kw_only=True)
class AsimilasiOpen(Condition):
    """Ask that the right to asimilasi is open on the day; UNKNOWN where that right is not modelled for the person."""

    cites: tuple[Citation, ...] = ()
    policy: bool = True

    code = "asimilasi_open"
    passing = frozenset({"not_open"})
    asks = Text(id="hak asimilasi terbuka", en="the right to asimilasi is open")
    phrases: ClassVar[Mapping[str, Text]] = {
        "not_open": Text(
            id="syarat asimilasi belum terpenuhi; tanyakan hak itu tersendiri untuk rinciannya",
            en="the conditions of asimilasi are not met; ask about that right by itself for the details",
        ),
        "not_modelled": Text(
            id="asimilasi belum dimodelkan untuk pidana ini", en="asimilasi is not modelled for this sentence"
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        """Answer for every day by the decision on that right."""
        decision = _decision(case)
        return _NOT_MODELLED if decision is None else Timeline.of(_told(decision.timeline))

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Name those of that right."""
        decision = _decision(case)
        return () if decision is None else tuple(used.name for used in decision.record.readings)


def _decision(case: Case) -> Decision | None:
    try:
        return ASIMILASI.decide(case, on=SUPPORTED_UNTIL)
    except UnsupportedError:
        return None


def _told(timeline: Timeline) -> Iterator[tuple[date, Status, Reason]]:
    for span in timeline.spans():
        if span.status is MET:
            yield span.start, MET, NO_REASON
        elif span.status is NOT_MET:
            yield span.start, NOT_MET, Reason("not_open")
        else:
            yield span.start, UNKNOWN, Reason("missing", span.reason.missing)


_NOT_MODELLED: Final = Timeline.constant(UNKNOWN, Reason("not_modelled"))
