"""The checks of a review on the state of the agreement, and on the state that another register gives."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements.case import Case, base
from pembinaan.agreements.code_words import EVENT_WORDS
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.in_force import timeline
from pembinaan.agreements.kinds import StateCode
from pembinaan.agreements.lifecycle import IN_FORCE, OVER, SIGNED, by_event
from pembinaan.agreements.lines import state_text
from pembinaan.agreements.rules.state import RULES
from pembinaan.agreements.state import code_of
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status

__all__ = ["state"]

_S = StateCode
_AN_OFFER_AT_MOST: Final = frozenset({_S.BELUM_ADA, _S.PENJAJAKAN, _S.DITAWARKAN})
_IN_TALKS: Final = frozenset({_S.DIBAHAS, _S.DISEPAKATI_NASKAH, _S.MENUNGGU_PERSETUJUAN})


def state(case: Case) -> Iterator[ReviewFinding]:
    """Check the stages (Z1), the state that others give (Z2), and that nothing short of all signatures binds (Z3)."""
    yield from _stages(case)
    yield from _claimed_in_force(case)
    if not case.signed:
        rule = RULES["Z3"]._replace(cites=base(case.agreement))
        yield rule.absent("events.DITANDATANGANI")
        yield from _claimed_too_high(case)


def _stages(case: Case) -> Iterator[ReviewFinding]:
    """Name the first event that the table leads to from no state before it, where a reading asks for that."""
    if case.readings.unrecorded_stages == "allowed":
        return
    for place, event in case.seen:
        before = case.agreement.model_copy(update={"events": case.agreement.events[:place]})
        code = code_of(timeline(before, case.readings).span_at(event.on).reason)
        if by_event(event.kind, code, case.regime, reason=event.end_reason) is None:
            yield RULES["Z1"].unknown(f"events.{place}", event=EVENT_WORDS[event.kind])
            return


def _claimed(case: Case) -> StateCode | None:
    """Return the state that another register gives for the day, or None."""
    claim = case.agreement.claimed_state
    return None if claim is None or (claim.since is not None and claim.since > case.on) else claim.code


def _claimed_in_force(case: Case) -> Iterator[ReviewFinding]:
    claim = _claimed(case)
    if claim not in IN_FORCE:
        return
    span = timeline(case.agreement, case.readings).span_at(case.on)
    rule = RULES["Z2"]._replace(cites=base(case.agreement))
    if span.status is Status.UNKNOWN:
        yield rule.unknown(next(iter(span.reason.missing), "claimed_state.code"), name=state_text(claim))
    elif span.status is Status.NOT_MET:
        said = _NOT_IN_FORCE.format(claim=state_text(claim), state=state_text(code_of(span.reason)))
        yield rule.because(said, "claimed_state.code")


_NOT_IN_FORCE: Final = Text(
    id="Daftar lain menyebutnya {claim}, padahal menurut catatan ini {state}.",
    en="Another register calls it {claim}, but by this record it is {state}.",
)


def _claimed_too_high(case: Case) -> Iterator[ReviewFinding]:
    claim, own = _claimed(case), case.agreement.state(on=case.on, readings=case.readings).code
    talks = claim in _IN_TALKS and own in _AN_OFFER_AT_MOST
    if claim is not None and (talks or claim in {*SIGNED, *OVER}):
        rule = RULES["Z3"]._replace(cites=base(case.agreement))
        yield rule.because(_TOO_HIGH.format(claim=state_text(claim), state=state_text(own)), "claimed_state.code")


_TOO_HIGH: Final = Text(
    id="Daftar lain menyebutnya {claim}, padahal belum semua pihak menandatangani; paling tinggi {state}.",
    en="Another register calls it {claim}, but not all parties have signed; at most it is {state}.",
)
