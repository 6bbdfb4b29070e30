"""Whether enough lesson hours are attended to complete a training, of those offered or of those planned."""

from __future__ import annotations

from fractions import Fraction
from typing import Final, Literal, NamedTuple

from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.programs.completion_policy import CompletionPolicy
from pembinaan.programs.lesson_hours import Credit

__all__ = ["Hours", "hours_asked"]


class Hours(NamedTuple):
    """Hold what is asked of the hours, whether it is met, and the paths of what is missing."""

    title: Text
    status: Status
    missing: tuple[str, ...]


def hours_asked(counted: Credit, part: Fraction, policy: CompletionPolicy, planned: int | None) -> Hours:
    """Tell whether enough hours are reached by the end of the class, and what would settle it.

    Args:
        counted: The lesson hours of the enrolment.
        part: The part that is asked.
        policy: Of which hours it is a part.
        planned: The hours that the program plans; None: not known.
    """
    if policy.measured_by == "planned":
        said = _PLAN_OPEN if planned is None else _PLANNED
        title = said.format(part=str(part), credited=counted.credited, planned=planned)
        status, missing = _of_planned(counted, part, planned)
    else:
        title = _OFFERED.format(part=str(part), credited=counted.credited, offered=counted.offered)
        status, missing = _of_offered(counted, part, policy.beside)
    return Hours(_MORE.format(what=title, hours=counted.to_come) if counted.to_come else title, status, missing)


def _of_offered(
    counted: Credit, part: Fraction, beside: Literal["left_out", "counted"] | None
) -> tuple[Status, tuple[str, ...]]:
    at_end = counted._replace(unwritten=counted.unwritten + counted.to_come)
    missing = _open(counted)
    alone = at_end.reaches(part)
    whole = at_end._replace(offered=at_end.offered + counted.beside).reaches(part)
    if beside is None and alone is not whole:
        return Status.UNKNOWN, (*missing, _BESIDE)
    return (whole if beside == "counted" else alone), missing


def _of_planned(counted: Credit, part: Fraction, planned: int | None) -> tuple[Status, tuple[str, ...]]:
    """Compare with the program's plan; a class whose sessions are not all planned yet leaves open what can come."""
    if planned is None:
        return Status.UNKNOWN, (*_open(counted), _PLANNED_JP)
    if counted.credited >= part * planned:
        return Status.MET, _open(counted)
    at_most = counted.credited + counted.unwritten + counted.to_come
    unplanned = _SESSIONS in counted.missing
    return (Status.UNKNOWN if unplanned or at_most >= part * planned else Status.NOT_MET), _open(counted)


def _open(counted: Credit) -> tuple[str, ...]:
    return (*counted.missing, *((_TO_COME,) if counted.to_come else ()))


_OFFERED: Final = Text(
    id="hadir paling sedikit {part} dari JP yang ditawarkan ({credited} dari {offered} JP)",
    en="present in at least {part} of the lesson hours offered ({credited} of {offered} JP)",
)
_PLANNED: Final = Text(
    id="hadir paling sedikit {part} dari JP yang direncanakan program ({credited} dari {planned} JP)",
    en="present in at least {part} of the lesson hours that the program plans ({credited} of {planned} JP)",
)
_PLAN_OPEN: Final = Text(
    id="hadir paling sedikit {part} dari JP yang direncanakan program (hadir {credited} JP)",
    en="present in at least {part} of the lesson hours that the program plans (present in {credited} JP)",
)
_MORE: Final = Text(id="{what}; {hours} JP belum berlangsung", en="{what}; {hours} JP are still to come")
_TO_COME: Final = "sessions[].on"
_SESSIONS: Final = "sessions"
_BESIDE: Final = "policy.beside"
_PLANNED_JP: Final = "program.planned_jp"
