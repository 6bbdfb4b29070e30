"""Review of scored assessments: complete, by a certified assessor, in time, and with the level that the score gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from pembinaan.core.counting import DEFAULT_CONVENTION, CountingConvention
from pembinaan.core.errors import InvalidError
from pembinaan.core.text import Text
from pembinaan.law.basis import Basis, BasisKind
from pembinaan.participants.coaching.findings import FileFinding
from pembinaan.participants.coaching.instruments import level_of
from pembinaan.participants.coaching.levels import Instrument
from pembinaan.participants.coaching.records import ScoredAssessment
from pembinaan.participants.coaching.rules import FILE_RULES, by_practice
from pembinaan.participants.coaching.stages import CALENDAR_MONTHS, reckoning_of
from pembinaan.participants.people import Convict, Klien, Participant

__all__ = ["assessment_due", "ispn_valid_until", "review_assessments"]

_ITEMS, _ASSESSOR, _VALID, _REMAINS, _YEARLY, _LEVEL = (FILE_RULES[f"AS{number}"] for number in range(1, 7))
_RISK_AND_NEEDS: Final = (Instrument.RRI, Instrument.KRIMINOGENIK)
_ISPN_MONTHS: Final = 6
_FORM: Final[dict[Instrument, Basis]] = {
    Instrument.ISPN: by_practice("ISPN58"),
    Instrument.RRI: by_practice("RRI31"),
    Instrument.KRIMINOGENIK: by_practice("RRI31"),
    Instrument.ANAK: by_practice(note=Text(id="aplikasi yang terbuka (sumber sekunder)", en="public code (secondary)")),
}
"""On what the form of each instrument rests."""
_OTHER_BASIS: Final[dict[Instrument, Basis]] = {
    Instrument.ISPN: _FORM[Instrument.ISPN],
    Instrument.ANAK: Basis(kind=BasisKind.LIBRARY_DEFAULT, guidance=("PRG_DEFAULT",)),
}
"""On what the certified assessor rests where the regulation on risk and needs does not ask it."""


def ispn_valid_until(assessment: ScoredAssessment) -> date:
    """Return the first day on which an ISPN is no longer valid: six months of the calendar after it.

    Whether that day itself still counts is told by no source; it does not here.

    Source: an ISPN at most every six months (press, SECONDARY).
    """
    return CALENDAR_MONTHS.window_end(assessment.assessed_on, _ISPN_MONTHS)


def assessment_due(scored: Iterable[ScoredAssessment], *, on: date) -> date | None:
    """Return the first day on which an assessment of a Klien is due again; None: there is no earlier one to go by.

    RRI and Kriminogenik are each due a year after their own latest: a new one of the one makes none of the other.

    Args:
        scored: The scored assessments.
        on: The day asked about; later ones are not seen.

    Source: Permenkumham 12/2013 Pasal 4 (VERIFIED): every year, on the earlier result.
    """
    latest: dict[Instrument, date] = {}
    for item in _seen(scored, on):
        if item.instrument in _RISK_AND_NEEDS:
            latest[item.instrument] = max(item.assessed_on, latest.get(item.instrument, date.min))
    return min((DEFAULT_CONVENTION.add_years(day, 1) for day in latest.values()), default=None)


def review_assessments(
    person: Participant, *, on: date, counting: CountingConvention = DEFAULT_CONVENTION
) -> Iterator[FileFinding]:
    """Review the scored assessments of a coaching file (AS1 to AS6).

    Args:
        person: The person; without a list of assessments nothing is said.
        on: The day asked about; later assessments are not seen.
        counting: How the end of the sentence is counted.
    """
    scored = None if person.coaching is None else person.coaching.scored
    if scored is None:
        return
    for at, item in enumerate(scored):
        if item.assessed_on <= on:
            path = f"coaching.scored[{at}]"
            yield from _level(item, path)
            yield from _assessor(item, path)
            yield from _remains(person, item, path, counting)
    yield from _validity(person, scored, on)


def _seen(scored: Iterable[ScoredAssessment], on: date) -> Iterator[ScoredAssessment]:
    return (item for item in scored if item.assessed_on <= on)


def _level(item: ScoredAssessment, path: str) -> Iterator[FileFinding]:
    form = _FORM[item.instrument]
    try:
        level = level_of(item).value
    except InvalidError as error:
        yield _ITEMS._replace(basis=form).broken(f"{path}.{error.field}")
        return
    claimed = item.claimed_level
    if claimed is not None and "_".join(claimed.split()).casefold() != level.casefold():
        yield _LEVEL._replace(basis=form).broken(f"{path}.claimed_level", level=level)


def _assessor(item: ScoredAssessment, path: str) -> Iterator[FileFinding]:
    rule = _ASSESSOR._replace(basis=_OTHER_BASIS.get(item.instrument, _ASSESSOR.basis))
    certified = item.assessor_certified_on
    if certified is None:
        yield rule.open(f"{path}.assessor_certified_on")
    elif certified > item.assessed_on:
        yield rule.broken(f"{path}.assessor_certified_on")


def _remains(
    person: Participant, item: ScoredAssessment, path: str, counting: CountingConvention
) -> Iterator[FileFinding]:
    if not isinstance(person, Convict) or item.instrument not in _RISK_AND_NEEDS:
        return
    reckoning = reckoning_of(person, counting)
    if reckoning is None:
        return  # without an end more than a year is left
    over = reckoning.granted_until(item.assessed_on).over()
    year = DEFAULT_CONVENTION.add_years(item.assessed_on, 1)
    if over.upper is not None and over.upper <= year:
        yield _REMAINS.broken(f"{path}.assessed_on")
    elif over.lower <= year:
        yield _REMAINS.open(f"{path}.assessed_on", *over.missing)


def _validity(person: Participant, scored: tuple[ScoredAssessment, ...], on: date) -> Iterator[FileFinding]:
    if isinstance(person, Klien):
        due = assessment_due(scored, on=on)
        if due is not None and due <= on:
            yield _YEARLY.broken("coaching.scored", day=due)
        return
    until = [ispn_valid_until(item) for item in _seen(scored, on) if item.instrument is Instrument.ISPN]
    if until and max(until) <= on:
        yield _VALID.broken("coaching.scored", day=max(until))
