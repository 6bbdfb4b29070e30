"""Review of the stages of pembinaan, of admisi-orientasi and of the sessions of the TPP."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from pembinaan.core.counting import DEFAULT_CONVENTION, CountingConvention
from pembinaan.core.text import Text
from pembinaan.participants.coaching.findings import FileFinding
from pembinaan.participants.coaching.levels import StageCode, TppSubject
from pembinaan.participants.coaching.records import Orientation, StageRecord, TppSession
from pembinaan.participants.coaching.rules import FILE_RULES
from pembinaan.participants.coaching.stage_words import STAGE_WORDS
from pembinaan.participants.coaching.stages import CALENDAR_MONTHS, STAGE_FROM, reckoning_of
from pembinaan.participants.people import Convict
from pembinaan.participants.reckoning import Bounds

__all__ = ["review_orientation", "review_sessions", "review_stages"]

_SESSION, _FRACTION, _MONTH, _ROLES = (FILE_RULES[name] for name in ("ST2", "ST3", "ST4", "TP1"))
_OPEN_BASE: Final = _FRACTION._replace(
    unknown=Text(
        id="Belum dapat dipastikan apakah remisi memajukan bagian pidana untuk tahap {stage}; tanpa remisi"
        " belum dijalani pada {day}.",
        en="Whether remissions bring forward the part of the sentence for the {stage} stage is not settled; without"
        " them it is not served on {day}.",
    ),
    mend=Text(
        id="Bila diketahui, pilih tafsir fraction_base.", en="Where it is known choose the reading fraction_base."
    ),
)
_LONGEST: Final = 1
"""Months of admisi-orientasi."""


def review_stages(
    person: Convict,
    *,
    on: date,
    sessions: tuple[TppSession, ...] | None = None,
    counting: CountingConvention | None = None,
) -> Iterator[FileFinding]:
    """Review each stage that has begun: its session of the TPP (ST2) and its part of the sentence (ST3).

    Whether the part is that of the whole sentence, or remissions bring it forward, is not settled: between the two days
    ST3 is open, until the caller chooses a ``fraction_base``.

    Args:
        person: The Narapidana or Anak Binaan.
        on: The day asked about; later stages are not seen.
        sessions: The sessions of the TPP; None: not held, so that the name of a session is taken as it stands.
        counting: How days are counted, its ``fraction_base`` taken as chosen; None: as usual, and that is open.
    """
    held = () if person.coaching is None else person.coaching.stages or ()
    for at, record in enumerate(held):
        if record.start <= on and record.stage is not StageCode.AWAL:
            path = f"coaching.stages[{at}]"
            yield from _session(person, record, path, sessions)
            yield from _fraction(person, record, path, counting)


def _session(
    person: Convict, record: StageRecord, path: str, sessions: tuple[TppSession, ...] | None
) -> Iterator[FileFinding]:
    stage = STAGE_WORDS[record.stage]
    if record.tpp is None:
        yield _SESSION.open(f"{path}.tpp", stage=stage)
    if record.tpp is None or sessions is None:
        return
    session = next((held for held in sessions if held.id == record.tpp), None)
    case = None if session is None else session.case_of(person.reference, TppSubject.TAHAP)
    if session is None:
        yield _SESSION.open(f"{path}.tpp", stage=stage)
    elif session.on > record.start or case is None or case.recommends is False:
        yield _SESSION.broken(f"{path}.tpp", stage=stage, session=session.id)
    elif case.recommends is None:
        yield _SESSION.open(f"{path}.tpp", "sessions[].cases[].recommends", stage=stage)


def _fraction(
    person: Convict, record: StageRecord, path: str, counting: CountingConvention | None
) -> Iterator[FileFinding]:
    told = {"stage": STAGE_WORDS[record.stage], "day": record.start}
    bounds = _reached(person, record.stage, counting or DEFAULT_CONVENTION)
    if bounds is None:
        yield _FRACTION.open(f"{path}.start", "sentence", **told)
    elif record.start < bounds.lower:
        yield _FRACTION.broken(f"{path}.start", **told)
    elif bounds.upper is None or record.start < bounds.upper:
        yield _FRACTION.open(f"{path}.start", *bounds.missing, **told)
    elif counting is None and not _reached_without_remissions(person, record):
        yield _OPEN_BASE.open(f"{path}.start", "reading fraction_base", **told)


def _reached(person: Convict, stage: StageCode, counting: CountingConvention) -> Bounds | None:
    reckoning = reckoning_of(person, counting)
    return None if reckoning is None else reckoning.reached(STAGE_FROM[stage])


def _reached_without_remissions(person: Convict, record: StageRecord) -> bool:
    whole = person.model_copy(update={"sentence": person.sentence.model_copy(update={"remissions": ()})})
    bounds = _reached(whole, record.stage, DEFAULT_CONVENTION)
    return bounds is not None and bounds.upper is not None and bounds.upper <= record.start


def review_orientation(orientation: Orientation | None, *, on: date) -> Iterator[FileFinding]:
    """Review that admisi-orientasi takes at most one month of the calendar (ST4).

    Args:
        orientation: The record; None: not held, so nothing is said.
        on: The day asked about.
    """
    if orientation is None:
        return
    after = CALENDAR_MONTHS.window_end(orientation.start, _LONGEST)
    if orientation.end is None and on >= after:
        yield _MONTH.open("coaching.orientation.end")
    elif orientation.end is not None and orientation.end > after and on >= after:
        yield _MONTH.broken("coaching.orientation.end")


def review_sessions(sessions: Iterable[TppSession], *, on: date, reference: str | None = None) -> Iterator[FileFinding]:
    """Review that each session on the move between stages used the data of four roles (TP1).

    Args:
        sessions: The sessions of the TPP.
        on: The day asked about; later sessions are not seen.
        reference: Only sessions on the stage of this person; None: of anybody.
    """
    for at, session in enumerate(sessions):
        if session.on > on or not _on_a_stage(session, reference):
            continue
        missing = session.roles_missing
        if missing is None:
            yield _ROLES.open(f"sessions[{at}].data")
        elif missing:
            yield _ROLES.broken(f"sessions[{at}].data", roles=Text.joined(", ", [role.text for role in missing]))


def _on_a_stage(session: TppSession, reference: str | None) -> bool:
    return any(case.subject is TppSubject.TAHAP and reference in (None, case.reference) for case in session.cases)
