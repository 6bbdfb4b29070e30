"""The checks of a review on recorded steps: approvals (T6, T6b, T7), and here suspensions (T10)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements.case import Case, base
from pembinaan.agreements.checks.approvals import approvals
from pembinaan.agreements.events import Event, EventKind
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.rules import RULES
from pembinaan.core.text import Text

__all__ = ["moves"]

_K = EventKind


def moves(case: Case) -> Iterator[ReviewFinding]:
    """Check each step that is recorded: its approvals, and what is in writing."""
    yield from approvals(case)
    for place, event in case.seen:
        if event.kind in {_K.DITANGGUHKAN, _K.DILANJUTKAN}:
            yield from _in_writing(case, place, event)


def _in_writing(case: Case, place: int, event: Event) -> Iterator[ReviewFinding]:
    rule = RULES["T10"]._replace(cites=base(case.agreement))
    if event.kind is _K.DITANGGUHKAN and not event.reason:
        yield rule.unknown(f"events.{place}.reason", name=_REASON)
    if not event.written:
        there = None if event.written is None else False
        yield rule.lacking(there, f"events.{place}.written", name=_WRITTEN)


_REASON: Final = Text(id="alasannya", en="its reason")
_WRITTEN: Final = Text(id="pemberitahuan tertulis", en="notice in writing")
