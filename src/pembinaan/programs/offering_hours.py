"""What is wrong, or not known, with the hours of an offering: sessions that meet, and lesson hours off the plan."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, groupby
from typing import Final

from pembinaan.agreements.findings import ReviewFinding, Rule, Severity
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.programs.offering import Offering
from pembinaan.programs.session import Session, SessionStatus, overlaps

__all__ = ["hours_of"]


def hours_of(offering: Offering) -> Iterator[ReviewFinding]:
    """Find sessions of one offering that meet (``SN2``), each day told once, and hours off the plan (``SN3``)."""
    held = sorted(offering.sessions or (), key=lambda one: one.on)
    for day, sessions in groupby(held, key=lambda one: one.on):
        met = {overlaps(one, other) for one, other in combinations(tuple(sessions), 2)}
        if Status.MET in met:
            yield _MEETS.because(_MEET.format(day=day), "sessions")
        elif Status.UNKNOWN in met:
            yield _MEETS.because(_MAY_MEET.format(day=day), "sessions", Status.UNKNOWN)
    if offering.sessions is not None:
        yield from _off_the_plan(offering, offering.sessions)


def _off_the_plan(offering: Offering, sessions: tuple[Session, ...]) -> Iterator[ReviewFinding]:
    planned = offering.program.planned_jp
    held = sum(one.jp for one in sessions if one.status is not SessionStatus.BATAL)
    if planned is not None and held != planned:
        yield _JP.because(_JP_DIFFER.format(held=held, planned=planned), "sessions")


_MEET: Final = Text(
    id="Pertemuan kegiatan ini bertabrakan pada {day}, padahal setiap pertemuan dihitung JP-nya.",
    en="Sessions of this offering meet on {day}, though the lesson hours (JP) of each are counted.",
)
_MAY_MEET: Final = Text(
    id="Belum diketahui apakah pertemuan kegiatan ini bertabrakan pada {day}.",
    en="It is not known whether sessions of this offering meet on {day}.",
)
_MEETS: Final = Rule(
    "SN2",
    Severity.WARN,
    Text(id="Jam pertemuan", en="The hours of the sessions"),
    Text(id="Pindahkan salah satunya, atau isi jamnya.", en="Move one of them, or fill in the hours."),
    (),
    basis="design",
    confidence=None,
)
_JP_DIFFER: Final = Text(
    id="Pertemuan memuat {held} JP, sedangkan program merencanakan {planned} JP.",
    en="The sessions hold {held} lesson hours (JP), while the program plans {planned}.",
)
_JP: Final = Rule(
    "SN3",
    Severity.WARN,
    Text(id="JP pertemuan", en="The lesson hours of the sessions"),
    Text(
        id="Sesuaikan pertemuan dengan rencana program, atau pakai versi program yang baru.",
        en="Bring the sessions to what the program plans, or use a new version of the program.",
    ),
    (),
    basis="design",
    confidence=None,
)
