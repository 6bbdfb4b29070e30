"""Review of cases of discipline: who decided, Register F, and how long isolation lasts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final, Literal

from pembinaan.core.period import Period
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.law.citation import Citation
from pembinaan.law.instruments import in_force
from pembinaan.participants.coaching.findings import FileFinding
from pembinaan.participants.coaching.levels import DisciplineLevel
from pembinaan.participants.coaching.records import DisciplineCase
from pembinaan.participants.coaching.rules import FILE_RULES, by_law

__all__ = ["LONGEST_ISOLATION", "IsolationRule", "review_discipline"]

IsolationRule = Literal["unknown", "as_2013"]
"""How long isolation may last under Permenkumham 8/2024 (reading ``isolation_8_2024``)."""
LONGEST_ISOLATION: Final[dict[DisciplineLevel, int]] = {
    DisciplineLevel.RINGAN: 0,
    DisciplineLevel.SEDANG: 6,
    DisciplineLevel.BERAT: 12,
}
"""Days of isolation at most, by level (Permenkumham 6/2013 Pasal 9); a light sanction is a warning."""
_DECIDES, _REGISTER, _LENGTH = (FILE_RULES[name] for name in ("DC1", "DC2", "DC3"))
_OPEN_LAW: Final = _LENGTH._replace(
    unknown=Text(
        id="Paling lama berapa hari pengasingan menurut Permenkumham 8/2024 belum dapat dipastikan.",
        en="How many days isolation may last under Permenkumham 8/2024 is not established.",
    ),
    mend=Text(
        id="Bila diketahui, pilih tafsir isolation_8_2024.", en="Where it is known choose the reading isolation_8_2024."
    ),
    basis=by_law("Pasal 9 Permenkumham 6/2013", "Pasal 45 Permenkumham 8/2024"),
)
_OLD_RULE: Final = Citation.parse("Pasal 9 Permenkumham 6/2013")


def review_discipline(
    cases: tuple[DisciplineCase, ...] | None, *, on: date, isolation_8_2024: IsolationRule = "unknown"
) -> Iterator[FileFinding]:
    """Review each case of discipline (DC1 to DC3).

    From 2024 on it is not established whether the rules of 2013 still bind; then Register F and the length of isolation
    are open, the length only unless the reading takes it as before.

    Args:
        cases: The cases; None: not known, so nothing is said.
        on: The day asked about; later cases are not seen.
        isolation_8_2024: The reading of that name.
    """
    for at, case in enumerate(cases or ()):
        if case.on <= on:
            path = f"coaching.discipline[{at}]"
            yield from _decider(case, path)
            yield from _register(case, path)
            yield from _isolation(case, path, on, isolation_8_2024)


def _decider(case: DisciplineCase, path: str) -> Iterator[FileFinding]:
    if case.decided_by is not None and not case.decided_by.is_head:
        yield _DECIDES.broken(f"{path}.decided_by")
    elif case.decided_by is None and (case.decided_on is not None or case.isolation is not None):
        yield _DECIDES.open(f"{path}.decided_by")


def _register(case: DisciplineCase, path: str) -> Iterator[FileFinding]:
    if case.level is not DisciplineLevel.BERAT or case.register_f:
        return
    binds = in_force(_OLD_RULE).at(case.decided_on or case.on)
    if binds is Status.MET and case.register_f is False:
        yield _REGISTER.broken(f"{path}.register_f")
    elif binds is not Status.NOT_MET:
        yield _REGISTER.open(f"{path}.register_f")


def _isolation(case: DisciplineCase, path: str, on: date, reading: IsolationRule) -> Iterator[FileFinding]:
    if case.isolation is None or case.isolation.start > on:
        return
    binds = in_force(_OLD_RULE).at(case.isolation.start)
    if binds is Status.UNKNOWN and reading == "unknown":
        yield _OPEN_LAW.open(f"{path}.isolation", "reading isolation_8_2024")
    elif binds is not Status.NOT_MET:
        yield from _length(LONGEST_ISOLATION[case.level], case.isolation, path, on)


def _length(most: int, isolation: Period, path: str, on: date) -> Iterator[FileFinding]:
    days = 1 if isolation.end is None else isolation.days  # without an end only the first day is certain
    if days > most:
        yield _LENGTH.broken(f"{path}.isolation", days=days, most=most)
    elif isolation.end is None and (on - isolation.start).days >= most:
        yield _LENGTH.open(f"{path}.isolation.end")
