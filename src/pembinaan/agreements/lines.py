"""The lines of text that explain a state, shared by the state itself and by a refused enrolment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from pembinaan.agreements.code_words import STATE_WORDS
from pembinaan.agreements.kinds import StateCode
from pembinaan.agreements.reading_table import OFFER_GUARDS
from pembinaan.agreements.readings import OfferGuard
from pembinaan.agreements.wording import GIST, STATE_LINES
from pembinaan.core.text import Text
from pembinaan.law.citation import Citation
from pembinaan.law.instruments import provision

if TYPE_CHECKING:
    from pembinaan.agreements.state import AgreementState

__all__ = ["basis_lines", "finding_lines", "reading_line", "state_lines", "state_text"]


def state_lines(state: AgreementState) -> Iterator[Text]:
    """Write state and day, the reason, what is open, and what it rests on."""
    head = STATE_LINES["head"] if state.since is None else STATE_LINES["head_since"]
    yield head.format(state=state_text(state.code), on=state.on, since=state.since)
    yield state.why
    yield from finding_lines(state)
    if state.missing:
        yield STATE_LINES["missing"].format(facts=", ".join(state.missing))
    yield from basis_lines(state)


def state_text(code: StateCode) -> Text:
    """Write a state: in Indonesian in words, in English by its Indonesian name and its meaning."""
    words = STATE_WORDS[code]
    return Text(id=words.id, en=f"{code.value} ({words.en})")


def finding_lines(state: AgreementState) -> Iterator[Text]:
    """Write what of the guards (S1, S2, S5, R4, D2, X1) is open, each as the review writes it."""
    for finding in state.findings:
        yield Text(id=finding.explain("id"), en=finding.explain("en"))


def basis_lines(state: AgreementState) -> Iterator[Text]:
    """Write whether it is a projection, what the provisions say, what is only a proposal, and the readings."""
    if state.projected:
        yield STATE_LINES["projected"]
    if state.cites:
        yield STATE_LINES["cites"].format(cites=Text.joined("; ", map(_said, state.cites)))
    yield STATE_LINES["design"]
    if state.code in _BY_THE_OFFER:
        yield reading_line(state.offer_guard)
    if state.term_reading is not None:
        yield state.term_reading


_BY_THE_OFFER: Final = frozenset({StateCode.PENJAJAKAN, StateCode.DITAWARKAN})
"""The states between which the reading of an offer decides."""


def _said(cite: Citation) -> Text:
    gist = GIST.get(cite) or provision(cite).gist
    return Text(id=f"{cite} ({gist.id})", en=f"{cite} ({gist.en})")


def reading_line(guard: OfferGuard) -> Text:
    """Write which reading of an offer was used, and what it means."""
    return STATE_LINES["reading"].format(meaning=OFFER_GUARDS[guard])
