"""The state of an agreement on a day, and whether it is in force, worked out from its events and its term."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from pembinaan.agreements import basis
from pembinaan.agreements.in_force import OfferGuard, base, regime_kind, timeline
from pembinaan.agreements.parties import RegimeKind
from pembinaan.agreements.wording import OFFER_GUARDS, REASONS, STATE_LINES, STATE_WORDS
from pembinaan.core.model import Model
from pembinaan.core.text import Language, Text
from pembinaan.core.timeline import ALWAYS, Span, Status, Timeline
from pembinaan.law.citation import Citation
from pembinaan.law.instruments import binding

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["AgreementState", "StateCode", "reading_line", "state_of"]


class StateCode(StrEnum):
    """Name the states that this edition can reach; which transitions lead there is a design of this library."""

    BELUM_ADA = "BELUM_ADA"
    """Nothing is recorded yet."""
    PENJAJAKAN = "PENJAJAKAN"
    DITAWARKAN = "DITAWARKAN"
    DITANDATANGANI = "DITANDATANGANI"
    BERLAKU = "BERLAKU"
    BERAKHIR = "BERAKHIR"


_CODES: Final = {
    "agreement.nothing_recorded": StateCode.BELUM_ADA,
    "agreement.explored": StateCode.PENJAJAKAN,
    "agreement.offer_incomplete": StateCode.PENJAJAKAN,
    "agreement.offered": StateCode.DITAWARKAN,
    "agreement.not_registered": StateCode.DITANDATANGANI,
    "agreement.registration_not_known": StateCode.DITANDATANGANI,
    "agreement.not_started": StateCode.DITANDATANGANI,
    "agreement.term_not_known": StateCode.DITANDATANGANI,
    "agreement.in_force": StateCode.BERLAKU,
    "agreement.term_over": StateCode.BERAKHIR,
    "agreement.ended": StateCode.BERAKHIR,
}


class AgreementState(Model):
    """Say in which state an agreement is on a day, since when, why, and whether it is in force."""

    code: StateCode
    """The state."""
    on: date
    """The day asked about."""
    since: date | None
    """The day from which the state holds; null: before any recorded event."""
    in_force: Status
    """MET only while signed by all parties, registered and in term; UNKNOWN where a needed fact is not known."""
    why: Text
    """The sentence that explains it."""
    cites: tuple[Citation, ...]
    """The provisions it rests on, as far as they bind on that day."""
    missing: tuple[str, ...] = ()
    """Paths of the facts that would settle what is not known."""
    offer_guard: OfferGuard
    """The reading under which a draft is or is not an offer."""
    projected: bool
    """Whether the day lies past what the record covers: true only if nothing changed since."""

    def explain(self, language: Language = "id") -> str:
        """Write the state, its reason, the missing facts, the provisions and the reading as lines of text."""
        lines = list(_lines(self))
        return "\n".join(line[language] for line in lines)


def _lines(state: AgreementState) -> Iterator[Text]:
    word = Text(id=state.code, en=f"{state.code} ({STATE_WORDS[state.code]})")
    head = STATE_LINES["head"] if state.since is None else STATE_LINES["head_since"]
    yield head.format(state=word, on=state.on, since=state.since)
    yield state.why
    if state.missing:
        yield STATE_LINES["missing"].format(facts=", ".join(state.missing))
    if state.projected:
        yield STATE_LINES["projected"]
    if state.cites:
        yield STATE_LINES["cites"].format(cites="; ".join(map(str, state.cites)))
    yield reading_line(state.offer_guard)


def reading_line(guard: OfferGuard) -> Text:
    """Write which reading of an offer was used, and what it means."""
    return STATE_LINES["reading"].format(guard=guard, meaning=OFFER_GUARDS[guard])


def state_of(agreement: Agreement, on: date, guard: OfferGuard) -> AgreementState:
    """Read the state on a day from the timeline."""
    answer = timeline(agreement, guard)
    span = answer.span_at(on)
    code = _CODES[span.reason.code]
    covered = agreement.recorded_until
    return AgreementState(
        code=code,
        on=on,
        since=_since(answer, span, code),
        in_force=span.status,
        why=REASONS[span.reason.code].format(**dict(span.reason.values)),
        cites=_cites(agreement, span.reason.code, on),
        missing=span.reason.missing,
        offer_guard=guard,
        projected=covered is None or on > covered,
    )


def _since(answer: Timeline, span: Span, code: StateCode) -> date | None:
    earlier = [one for one in answer.spans() if one.start <= span.start]
    since = span.start
    for one in reversed(earlier):
        if _CODES[one.reason.code] is not code:
            break
        since = one.start
    return None if since == ALWAYS else since


def _cites(agreement: Agreement, reason: str, on: date) -> tuple[Citation, ...]:
    cites = base(agreement)
    if regime_kind(agreement) is RegimeKind.SINERGI and reason in {"agreement.ended", "agreement.term_over"}:
        cites = (basis.ENDS, *cites)
    return binding(cites, on)
