"""The two answers to a request to enrol: an enrolment, or a refusal that explains itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final, Literal

from pembinaan.agreements.state import AgreementState, StateCode, reading_line
from pembinaan.core.model import Model
from pembinaan.core.text import Language, Text
from pembinaan.core.timeline import Status
from pembinaan.law.citation import Citation

__all__ = ["Enrolment", "Refusal"]


class Enrolment(Model):
    """Hold that somebody was enrolled in a program on a day."""

    participant_reference: str
    """The pseudonym of the person."""
    program_code: str
    """The program."""
    enrolled_on: date
    """The day of enrolment."""


class Refusal(Model):
    """Say why somebody could not be enrolled on a day, by which provision, and what would be needed."""

    code: Literal["enrolment.agreement_not_in_force", "enrolment.agreement_not_established", "enrolment.offering_over"]
    """Stable code of the reason."""
    participant_reference: str
    """The pseudonym of the person."""
    program_code: str
    """The program."""
    on: date
    """The day asked about."""
    state: AgreementState
    """The state of the agreement on that day."""
    needed: StateCode
    """The state in which the agreement would have to be."""
    why: Text
    """The reason."""
    cites: tuple[Citation, ...]
    """The provisions it rests on."""
    missing: tuple[str, ...] = ()
    """Paths of the facts, in the agreement, that would settle it."""

    def explain(self, language: Language = "id") -> str:
        """Write the refusal as lines of text: answer, reason, what is needed, missing facts, provisions, reading."""
        return "\n".join(line[language] for line in self._lines())

    def _lines(self) -> Iterator[Text]:
        established = self.code != "enrolment.agreement_not_established"
        yield (_REFUSED if established else _OPEN).format(program=self.program_code, on=self.on)
        yield self.why
        if self.code != "enrolment.offering_over":
            yield self.state.why
            yield _NEEDED.format(needed=self.needed.value)
        if self.missing:
            yield _MISSING.format(facts=", ".join(self.missing))
        if self.state.projected:
            yield _PROJECTED
        yield _CITES.format(cites="; ".join(map(str, self.cites)))
        yield reading_line(self.state.offer_guard)


_REFUSED: Final = Text(id="{program}, {on}: tidak dapat didaftarkan", en="{program}, {on}: cannot be enrolled")
_OPEN: Final = Text(
    id="{program}, {on}: belum dapat didaftarkan, dasarnya belum dipastikan",
    en="{program}, {on}: cannot be enrolled yet, the basis is not established",
)
_STATE: Final = Text(
    id="Perjanjian tidak berlaku pada hari itu: {state} sejak {since}.",
    en="The agreement is not in force on that day: {state} since {since}.",
)
_STATE_EARLY: Final = Text(
    id="Perjanjian tidak berlaku pada hari itu: {state}.",
    en="The agreement is not in force on that day: {state}.",
)
_STATE_OPEN: Final = Text(
    id="Belum dapat dipastikan apakah perjanjian berlaku pada hari itu: {state} sejak {since}.",
    en="Whether the agreement is in force on that day is not established: {state} since {since}.",
)
_OVER: Final = Text(
    id="Kegiatan ini sudah selesai; hari terakhirnya {ends}.",
    en="The offering is over; its last day was {ends}.",
)
_NEEDED: Final = Text(
    id="Diperlukan: {needed}, yaitu ditandatangani semua pihak, dicatat, dan dalam jangka waktu.",
    en="Needed: {needed}, that is signed by all parties, registered and in term.",
)
_MISSING: Final = Text(id="Belum diketahui: {facts}", en="Not known: {facts}")
_PROJECTED: Final = Text(
    id="Perkiraan: sepanjang tidak ada perubahan sesudah catatan terakhir.",
    en="Projection: if nothing changed after the record ends.",
)
_CITES: Final = Text(id="Dasar: {cites}", en="Basis: {cites}")


def not_in_force(program_code: str, reference: str, state: AgreementState) -> Refusal:
    """Refuse because the agreement is not in force, or not established to be."""
    known = state.in_force is Status.NOT_MET
    said = (_STATE if state.since else _STATE_EARLY) if known else _STATE_OPEN
    return Refusal(
        code="enrolment.agreement_not_in_force" if known else "enrolment.agreement_not_established",
        participant_reference=reference,
        program_code=program_code,
        on=state.on,
        state=state,
        needed=StateCode.BERLAKU,
        why=said.format(state=state.code.value, since=state.since),
        cites=state.cites,
        missing=state.missing,
    )


def over(program_code: str, reference: str, state: AgreementState, ends: date) -> Refusal:
    """Refuse because the last day of the offering has passed."""
    return Refusal(
        code="enrolment.offering_over",
        participant_reference=reference,
        program_code=program_code,
        on=state.on,
        state=state,
        needed=StateCode.BERLAKU,
        why=_OVER.format(ends=ends),
        cites=state.cites,
    )
