"""Short ways to write sentences of invented people."""

from __future__ import annotations

from datetime import date
from typing import Any

from pembinaan.core.duration import Duration
from pembinaan.participants.sentence import (
    Detention,
    DetentionKind,
    FixedTermSentence,
    Interruption,
    InterruptionKind,
    Remission,
    Subsidiary,
    SubsidiaryStatus,
)

CLOCK = date(2020, 12, 12)


def sentence(*terms: str, **facts: Any) -> FixedTermSentence:
    """Make a sentence, by default of two years from 12 December 2020 and with nothing else in the file."""
    defaults: dict[str, Any] = {"clock_starts": CLOCK, "remissions": (), "interruptions": (), "subsidiaries": ()}
    if "execution_starts" in facts:
        defaults["clock_starts"] = None
    pronounced = tuple(Duration.parse(term) for term in terms or ("P2Y",))
    return FixedTermSentence(terms=pronounced, **defaults | facts)


def remission(amount: str, granted_on: date | None = None) -> Remission:
    return Remission(amount=Duration.parse(amount), granted_on=granted_on)


def away(start: date, end: date | None, kind: InterruptionKind = InterruptionKind.PELARIAN) -> Interruption:
    return Interruption(start=start, end=end, kind=kind)


def detained(start: date, end: date, kind: DetentionKind = DetentionKind.RUTAN) -> Detention:
    return Detention(start=start, end=end, kind=kind)


def subsidiary(term: str, status: SubsidiaryStatus | None = SubsidiaryStatus.SERVED, **facts: Any) -> Subsidiary:
    return Subsidiary(term=Duration.parse(term), status=status, **{"replaces": "denda"} | facts)
