"""Review of a whole coaching file: every rule of it that is not kept, or not known to be kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from pembinaan.core.asked import asks_day
from pembinaan.core.counting import DEFAULT_CONVENTION, CountingConvention
from pembinaan.core.fields import AnyDay, Line
from pembinaan.core.model import Model
from pembinaan.core.text import Language, Text
from pembinaan.participants.coaching.assessment_review import review_assessments
from pembinaan.participants.coaching.discipline_review import review_discipline
from pembinaan.participants.coaching.finding_words import place_name
from pembinaan.participants.coaching.findings import FileFinding
from pembinaan.participants.coaching.placement import review_placements
from pembinaan.participants.coaching.records import TppSession
from pembinaan.participants.coaching.stage_review import review_orientation, review_sessions, review_stages
from pembinaan.participants.people import Convict, Participant
from pembinaan.programs.readings import DEFAULT_PROGRAM_READINGS, ProgramReadings

__all__ = ["CoachingReview", "review_coaching"]

_LISTS: Final = ("placements", "stages", "orientation", "scored", "discipline")
"""What is reviewed of the file."""


class CoachingReview(Model):
    """Hold what was found in a coaching file on a day."""

    on: AnyDay
    """The day asked about."""
    findings: tuple[FileFinding, ...]
    """What is wrong, or not known to be right; what is held and right is not named."""
    not_held: tuple[Line, ...]
    """Paths of what the file does not hold, so that nothing can be said of it."""

    def explain(self, language: Language = "id") -> str:
        """Write the findings, and what is not held, line by line."""
        head = (_HEAD if self.findings else _NOTHING).format(on=self.on)[language]
        lines = [head, *(f"  {finding.explain(language)}" for finding in self.findings)]
        if self.not_held:
            lines.append(_NOT_HELD.format(paths=Text.joined(", ", map(place_name, self.not_held)))[language])
        return "\n".join(lines)


@asks_day
def review_coaching(
    person: Participant,
    *,
    on: date,
    sessions: tuple[TppSession, ...] | None = None,
    readings: ProgramReadings = DEFAULT_PROGRAM_READINGS,
    counting: CountingConvention | None = None,
) -> CoachingReview:
    """Review the coaching file of a person by the rules of ``FILE_RULES``.

    The review refuses nothing and decides about no right and no program: it tells what to mend before others rely on
    the file. Stages and placements are reviewed of a Narapidana or Anak Binaan only.

    Args:
        person: The person, with the coaching file.
        on: The day asked about; what happened later is not seen.
        sessions: The sessions of the TPP; None: not held here.
        readings: How open questions on programs are answered.
        counting: How the parts and the end of the sentence are counted; None: as usual, and whether remissions bring
            forward the part of a stage (``fraction_base``) is open.

    Example:
        >>> from pembinaan.participants.coaching.file import CoachingFile
        >>> from pembinaan.participants.people import Klien
        >>> who = Klien(reference="contoh-1", coaching=CoachingFile(scored=()))
        >>> review_coaching(who, on=date(2026, 11, 24)).findings
        ()
    """
    return CoachingReview(
        on=on,
        findings=tuple(_findings(person, on, sessions, readings, counting)),
        not_held=tuple(_not_held(person, sessions)),
    )


def _findings(
    person: Participant,
    on: date,
    sessions: tuple[TppSession, ...] | None,
    readings: ProgramReadings,
    counting: CountingConvention | None,
) -> Iterator[FileFinding]:
    yield from review_sessions(sessions or (), on=on, reference=person.reference)
    file = person.coaching
    if file is None:
        return
    if isinstance(person, Convict):
        yield from review_placements(person, on=on)
        yield from review_stages(person, on=on, sessions=sessions, counting=counting)
    yield from review_orientation(file.orientation, on=on)
    yield from review_assessments(person, on=on, counting=counting or DEFAULT_CONVENTION)
    yield from review_discipline(file.discipline, on=on, isolation_8_2024=readings.isolation_8_2024)


def _not_held(person: Participant, sessions: tuple[TppSession, ...] | None) -> Iterator[str]:
    if person.coaching is None:
        yield "coaching"
    else:
        yield from (f"coaching.{name}" for name in _LISTS if getattr(person.coaching, name) is None)
    if sessions is None:
        yield "sessions"


_HEAD: Final = Text(id="Berkas pembinaan pada {on}:", en="The coaching file on {on}:")
_NOTHING: Final = Text(
    id="Berkas pembinaan pada {on}: tidak ada yang perlu diperbaiki pada yang tercatat.",
    en="The coaching file on {on}: nothing to mend in what is recorded.",
)
_NOT_HELD: Final = Text(id="Tidak ada dalam berkas: {paths}.", en="Not held in the file: {paths}.")
