"""The refusal of a request to enrol, which explains itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final, Literal

from pydantic import Field

from pembinaan.agreements.lines import basis_lines, finding_lines, state_text
from pembinaan.agreements.state import AgreementState, StateCode
from pembinaan.agreements.wording import STATE_LINES
from pembinaan.core.fields import AnyDay, Line
from pembinaan.core.model import Model
from pembinaan.core.text import Language, Text
from pembinaan.core.timeline import Status
from pembinaan.law.citation import Citation

__all__ = ["Refusal", "not_in_force", "over"]


class Refusal(Model):
    """Say why somebody could not be enrolled on a day, by which provision, and what would be needed."""

    code: Literal["enrolment.agreement_not_in_force", "enrolment.agreement_not_established", "enrolment.offering_over"]
    """Stable code of the reason."""
    participant_reference: Line = Field(repr=False)
    """The pseudonym of the person."""
    program_code: Line
    """The program."""
    on: AnyDay
    """The day asked about."""
    state: AgreementState
    """The state of the agreement on that day."""
    needed: StateCode
    """The state in which the agreement would have to be."""
    why: Text
    """The reason."""
    cites: tuple[Citation, ...]
    """The provisions it rests on."""
    missing: tuple[Line, ...] = ()
    """Paths of the facts, in the agreement, that would settle it."""

    def explain(self, language: Language = "id") -> str:
        """Write the refusal as lines of text: answer, reason, what is open and needed, provisions, readings.

        That no activity runs before BERLAKU is told apart as a proposal of this library, not as words of the law.
        """
        return "\n".join(line[language] for line in self._lines())

    def _lines(self) -> Iterator[Text]:
        established = self.code != "enrolment.agreement_not_established"
        yield (_REFUSED if established else _OPEN).format(program=self.program_code, on=self.on)
        yield self.why
        if self.code != "enrolment.offering_over":
            yield self.state.why
            yield from finding_lines(self.state)
            yield _NEEDED.format(needed=state_text(self.needed))
        if self.missing:
            yield STATE_LINES["missing"].format(facts=", ".join(self.missing))
        yield from basis_lines(self.state)


_REFUSED: Final = Text(
    id="{program}, {on}: peserta tidak dapat didaftarkan",
    en="{program}, {on}: the participant cannot be enrolled",
)
_OPEN: Final = Text(
    id="{program}, {on}: peserta belum dapat didaftarkan, karena berlakunya perjanjian belum dapat dipastikan",
    en="{program}, {on}: the participant cannot be enrolled yet, for the agreement is not established to be in force",
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
    id="Kegiatan program ini sudah selesai; hari terakhirnya {ends}.",
    en="The offering is over; its last day was {ends}.",
)
_NEEDED: Final = Text(
    id="Diperlukan: {needed}, yaitu ditandatangani semua pihak oleh pejabat yang berwenang, disertai Rencana Kerja "
    "bila dipersyaratkan, dicatat (penatausahaan), dan dalam jangka waktu.",
    en="Needed: {needed}, that is signed for all parties by offices with authority, with the Rencana Kerja where one "
    "is asked for, registered and in term.",
)


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
        why=said.format(state=state_text(state.code), since=state.since),
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
