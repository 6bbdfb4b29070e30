"""The readings that an admission took, written for people: of programs, and of the law of rights."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.law.readings import READINGS
from pembinaan.programs.admission_record import ReadingTaken
from pembinaan.programs.readings import PROGRAM_READINGS

__all__ = ["reading_words"]

_OF_PROGRAMS: Final = {row.name: row for row in PROGRAM_READINGS}
_TAKEN: Final = Text(id="{meaning} ({name} = {value})", en="{meaning} ({name} = {value})")


def reading_words(used: ReadingTaken) -> Text:
    """Say what a reading means, with its name and value; a value of another version is written as it is.

    Example:
        >>> reading_words(ReadingTaken(name="remaining_time", value="earliest_expiry")).en
        'the earliest (remaining_time = earliest_expiry)'
    """
    row = _OF_PROGRAMS.get(used.name) or READINGS.get(used.name)
    meaning = None if row is None else row.candidates.get(used.value)
    return _TAKEN.format(
        meaning=Text(id=used.value, en=used.value) if meaning is None else meaning, name=used.name, value=used.value
    )
