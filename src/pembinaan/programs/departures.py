"""Who left by the word of one enrolment: a release, transfer, 18th birthday or death is one for all enrolments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final, NamedTuple

from pembinaan.core.text import Text
from pembinaan.participants.coaching.findings import FileFinding, FileRule
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_events import OVER, DropReason
from pembinaan.programs.enrolment_explain import REASONS
from pembinaan.programs.enrolment_state import standing
from pembinaan.programs.known import ONLY_RECORDED, Known
from pembinaan.programs.participation_rules import PARTICIPATION_RULES
from pembinaan.programs.register import Beside, Register

__all__ = ["Departure", "departures", "known_with_death", "rule_of_end", "still_open"]

_RULES: Final = {
    DropReason.BEBAS: "EN4",
    DropReason.PINDAH_LAPAS: "EN5",
    DropReason.USIA_18: "EN6",
    DropReason.MENINGGAL: "EN7",
}
_NOT_ENDED: Final = Text(
    id='Kepesertaan {other} mencatat "{reason}" pada {left}, tetapi yang ini belum diakhiri.',
    en='The enrolment {other} records "{reason}" on {left}, but this one is not ended.',
)
_END_IT: Final = Text(
    id="Catat kapan dan mengapa yang ini berakhir, atau betulkan yang lain.",
    en="Record when and why this one ended, or put the other right.",
)


class Departure(NamedTuple):
    """Hold that one enrolment records that its person left, for whatever all enrolments of a person end by.

    Attributes:
        on: The day recorded.
        reason: Why.
        by: The enrolment that records it.
    """

    on: date
    reason: DropReason
    by: Enrolment


def rule_of_end(reason: DropReason | None) -> FileRule:
    """Return the rule of what ends every enrolment of a person; None: left the unit, by release or transfer."""
    return PARTICIPATION_RULES["EN5" if reason is None else _RULES[reason]]


def departures(enrolments: Iterable[Enrolment]) -> dict[str, list[Departure]]:
    """Return what enrolments record of people who left, by their pseudonyms."""
    found: dict[str, list[Departure]] = {}
    for one in enrolments:
        for event in one.events:
            if event.drop in _RULES:
                found.setdefault(one.participant_reference, []).append(Departure(event.on, event.drop, one))
    return found


def known_with_death(known: Known, left: Iterable[Departure]) -> Known:
    """Add the death that any enrolment of the person records; a day that is known beside the register stays."""
    died = min((one.on for one in left if one.reason is DropReason.MENINGGAL), default=None)
    return known if died is None or known.died_on is not None else known._replace(died_on=died)


def still_open(register: Register, on: date, beside: Beside) -> Iterator[FileFinding]:
    """Find enrolments that nothing ended, of people who left by the word of another; one that follows it is left out.

    Args:
        register: The enrolments.
        on: The day on which they are looked at.
        beside: What is known of the people.
    """
    left = departures(register.enrolments)
    for one in register.enrolments:
        told = (gone for gone in left.get(one.participant_reference, ()) if _before(gone, one, on))
        gone = min(told, key=lambda gone: gone.on, default=None)
        if gone is not None and _goes_on(register, one, on, beside):
            rule = rule_of_end(gone.reason)._replace(unknown=_NOT_ENDED, mend=_END_IT)
            said = {"other": gone.by.id or gone.by.program_code, "reason": REASONS[gone.reason], "left": gone.on}
            yield rule.open(f"enrolments[{one.id}]", **said)


def _before(gone: Departure, enrolment: Enrolment, on: date) -> bool:
    """Tell whether somebody left after this enrolment began; nothing begins after a death."""
    if gone.by is enrolment or gone.on > on:
        return False
    begun = standing(enrolment, gone.on - date.resolution).state is not None and enrolment.continues is None
    return begun or gone.reason is DropReason.MENINGGAL


def _goes_on(register: Register, enrolment: Enrolment, on: date, beside: Beside) -> bool:
    known = beside.get(enrolment.participant_reference, ONLY_RECORDED)
    found = standing(enrolment, on, offered=register.offering_of(enrolment), known=known)
    return found.state is not None and found.state not in OVER and not found.class_over
