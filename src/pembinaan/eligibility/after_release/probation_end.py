"""The probation of a pembebasan bersyarat."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from pembinaan.core.text import Text
from pembinaan.eligibility.after_release.facts import Release
from pembinaan.law.citation import Citation
from pembinaan.law.readings import DEFAULT_READINGS, Readings
from pembinaan.participants.dates import SentenceDates
from pembinaan.participants.sentence import FixedTermSentence
from pembinaan.participants.working import DatedValue, Step

__all__ = ["probation"]


def probation(
    sentence: FixedTermSentence, release: Release, readings: Readings = DEFAULT_READINGS
) -> DatedValue | None:
    """Compute the end of the probation: the remainder and one year, without detention in another case.

    Args:
        sentence: The sentence from which the person was released.
        release: The release. Detention in another case that is not known is taken as none.
        readings: How unsettled points of law are read.

    Returns:
        The first day after the probation, with its working; None while a detention in another case has no end.

    Raises:
        UndeterminedError: ``sentence.undetermined``, naming the facts that are missing of the sentence.

    Example:
        >>> from datetime import date
        >>> from pembinaan.core.duration import Duration
        >>> sentence = FixedTermSentence(
        ...     terms=(Duration(years=3),), clock_starts=date(2024, 1, 10), interruptions=(), remissions=(),
        ...     subsidiaries=(),
        ... )
        >>> ends = probation(sentence, Release(released_on=date(2026, 1, 10), other_detention=()))
        >>> print(ends.day)
        2028-01-10

    Source: UU 1/2023 Pasal 72 ayat (4) and (5).
    """
    value = SentenceDates(sentence, readings.counting, life_term_start=readings.life_term_start).probation_end
    day, steps, counted_to = value.day, list(value.steps), release.released_on
    for item in sorted(release.other_detention or (), key=lambda item: item.start):
        if item.start >= day:
            break
        if item.end is None:
            return None
        start = max(item.start, counted_to)  # two cases can hold a person at once
        days = (item.end - start).days
        if days > 0:
            day, counted_to = day + timedelta(days=days), item.end
            text = _DETAINED.format(start=start, end=item.end)
            steps.append(Step(text=text, days=days, day=day, cites=(_NOT_COUNTED,)))
    return value.model_copy(update={"day": day, "steps": tuple(steps)})


_DETAINED: Final = Text(
    id="tahanan perkara lain {start} sampai {end} tidak dihitung",
    en="detention in another case from {start} to {end} does not count",
)
_NOT_COUNTED: Final = Citation("UU 1/2023", "72", "5")
