"""The state of an agreement on a day, and whether it is in force, worked out from its events and its term."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from pembinaan.agreements import basis
from pembinaan.agreements.case import base, regime_kind, without_corrections
from pembinaan.agreements.code_words import EVENT_WORDS
from pembinaan.agreements.codes import code_of
from pembinaan.agreements.events import EventKind
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.guards import open_guards
from pembinaan.agreements.in_force import timeline
from pembinaan.agreements.kinds import RegimeKind, StateCode
from pembinaan.agreements.lines import reading_line, state_lines
from pembinaan.agreements.possible import possible
from pembinaan.agreements.readings import AgreementReadings, OfferGuard
from pembinaan.agreements.term_reading import term_reading
from pembinaan.agreements.way import way
from pembinaan.agreements.wording import REASONS
from pembinaan.core.model import Model
from pembinaan.core.text import Language, Text
from pembinaan.core.timeline import ALWAYS, Reason, Span, Status, Timeline
from pembinaan.law.citation import Citation
from pembinaan.law.instruments import binding

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["AgreementState", "StateCode", "code_of", "reading_line", "state_of"]


_OVER: Final = frozenset({StateCode.BERAKHIR, StateCode.DIHENTIKAN, StateCode.DITUTUP})
_SIGNED: Final = frozenset(
    {
        *(StateCode.DITANDATANGANI, StateCode.DITANGGUHKAN),
        *(StateCode.BERLAKU, StateCode.AKAN_BERAKHIR, StateCode.DIPERPANJANG),
    }
)


class AgreementState(Model):
    """Say in which state an agreement is on a day, since when, why, and whether it is in force."""

    code: StateCode
    """The state."""
    on: date
    """The day asked about."""
    since: date | None
    """The day from which the state holds; null: before any recorded event."""
    in_force: Status
    """MET only while signed by all parties, with authority and Rencana Kerja in order, registered and in term.

    UNKNOWN where a needed fact is not known, and where an office without authority signed or no Rencana Kerja is there.
    """
    why: Text
    """The sentence that explains it."""
    cites: tuple[Citation, ...]
    """The provisions it rests on, as far as they bind on that day."""
    missing: tuple[str, ...] = ()
    """Paths of the facts that would settle what is not established."""
    findings: tuple[ReviewFinding, ...] = ()
    """While signed and not in force: what of S1, S2, S5, R4 (authority), D2 and X1 is not met or not known."""
    offer_guard: OfferGuard
    """The reading under which a draft is or is not an offer."""
    term_reading: Text | None = None
    """Which category was taken for a term of exactly two or five years; null: the term is not on such a boundary."""
    projected: bool
    """Whether the day lies past what the record covers: true only if nothing changed since."""
    possible: tuple[StateCode, ...] = ()
    """The states that it could be in once the missing facts are known, this one among them; empty: no other."""
    transition: str | None = None
    """The id of the row of the table by which it came into the state; null: none, or stages are not recorded."""

    def explain(self, language: Language = "id") -> str:
        """Write the state, its reason, what is open, the provisions and what they say, and the readings as lines.

        The sequence of states, and that no activity runs before BERLAKU, are told apart as a proposal of this library.
        """
        return "\n".join(line[language] for line in state_lines(self))


def state_of(agreement: Agreement, on: date, readings: AgreementReadings) -> AgreementState:
    """Read the state on a day from the timeline."""
    answer = timeline(agreement, readings)
    span = answer.span_at(on)
    code, covered = code_of(span.reason), agreement.recorded_until
    findings = open_guards(agreement, on, readings) if code is StateCode.DITANDATANGANI else ()
    since, before = _since(answer, span, code)
    return AgreementState(
        code=code,
        on=on,
        since=since,
        in_force=span.status,
        why=_why(span.reason),
        cites=_cites(agreement, code, findings, on),
        missing=span.reason.missing,
        findings=findings,
        offer_guard=readings.offer_guard,
        term_reading=_limit(agreement, readings) if code in _SIGNED else None,
        projected=covered is None or on > covered,
        possible=possible(agreement, on, readings, code),
        transition=None if since is None or before is None else way(agreement, since, before, code),
    )


def _limit(agreement: Agreement, readings: AgreementReadings) -> Text | None:
    """Tell the reading of a term on a limit where a correctional office is a party, for only it signs by the term."""
    return None if without_corrections(agreement) else term_reading(agreement.term, readings.limits)


def _why(reason: Reason) -> Text:
    told = dict(reason.values)
    if "event" in told:
        told["event"] = _as_first_word(EVENT_WORDS[EventKind(str(told["event"]))])
    return REASONS[reason.code].format(**told)


def _as_first_word(words: Text) -> Text:
    return Text(id=words.id[0].upper() + words.id[1:], en=words.en[0].upper() + words.en[1:])


def _since(answer: Timeline, span: Span, code: StateCode) -> tuple[date | None, StateCode | None]:
    """Return the first day of the state, and the state before it."""
    since, before = span.start, None
    for one in reversed([one for one in answer.spans() if one.start <= span.start]):
        if code_of(one.reason) is not code:
            before = code_of(one.reason)
            break
        since = one.start
    return (None if since == ALWAYS else since), before


def _cites(
    agreement: Agreement, code: StateCode, findings: tuple[ReviewFinding, ...], on: date
) -> tuple[Citation, ...]:
    cites = base(agreement)
    if code in _OVER:
        cites = (*_ENDS.get(regime_kind(agreement), ()), *cites)
    told = [cite for finding in findings for cite in finding.cites]
    return tuple(dict.fromkeys((*told, *binding(cites, on))))


_ENDS: Final = {
    RegimeKind.SINERGI: (basis.ENDS,),
    RegimeKind.KSDD: (basis.ENDS,),
    RegimeKind.KSDPK: (basis.ENDS, basis.THIRD_PARTY_ENDS),
}
