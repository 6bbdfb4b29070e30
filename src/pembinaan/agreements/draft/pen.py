"""The pen that writes facts into a draft, and notes each one that is missing."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from pembinaan.agreements.case import signed_on
from pembinaan.agreements.draft.model import Blank
from pembinaan.agreements.events import Event
from pembinaan.agreements.parties import Role
from pembinaan.agreements.readings import AgreementReadings
from pembinaan.agreements.signatories import Signatory, SigningCapacity
from pembinaan.core.money import format_rupiah
from pembinaan.core.number_words import MOST, date_words, number_words, rupiah_words
from pembinaan.core.text import Text, format_date

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["BLANK", "BY_HAND", "Pen", "amount", "counted", "day_in_full", "one_line", "side"]

BLANK: Final = "[........]"
"""The mark of a fact that the record does not hold."""
BY_HAND: Final = "................................"
"""The place for what is written only at the signing, such as a name."""


class Pen:
    """Write one draft: hand out facts, and note once each path whose fact is missing."""

    def __init__(self, agreement: Agreement, on: date, readings: AgreementReadings) -> None:
        self.agreement = agreement
        self.on = on
        self.readings = readings
        self._missing: dict[str, Blank] = {}

    @property
    def blanks(self) -> tuple[Blank, ...]:
        """What was missing so far, in the order of the text."""
        return tuple(self._missing.values())

    def blank(self, path: str, what: Text) -> str:
        """Note a missing fact, and return the mark for it."""
        self._missing.setdefault(path, Blank(path=path, what=what))
        return BLANK

    def fact(self, value: object, path: str, what: Text) -> str:
        """Write a fact, or its mark where it is not known."""
        if value is None:
            return self.blank(path, what)
        return day_in_full(value) if isinstance(value, date) else one_line(str(value))

    def signing(self) -> date | None:
        """Return the day on which the last party had signed by the day of the draft, or None."""
        day = signed_on(self.agreement)
        return day if day is not None and day <= self.on else None

    def signatory(self, role: Role) -> Signatory | None:
        """Return who signs for a party: as planned, or else as it was signed."""
        capacity = SigningCapacity.PENANDATANGAN
        named = (who for who in self._named() if who.role is role and who.capacity is capacity)
        return next(named, None)

    def witnesses(self) -> tuple[Signatory, ...]:
        """Return who is a witness, each once."""
        witnesses = (who for who in self._named() if who.capacity is SigningCapacity.SAKSI)
        return tuple(dict.fromkeys(witnesses))

    def _named(self) -> tuple[Signatory, ...]:
        events: tuple[Event, ...] = self.agreement.events
        signed = (who for event in events if event.on <= self.on for who in event.signatories)
        return (*(self.agreement.signatories or ()), *signed)


def one_line(text: str) -> str:
    r"""Put a text on one line, without characters that do not print.

    Example:
        >>> one_line("pelatihan  las\ndan mebel")
        'pelatihan las dan mebel'
    """
    return "".join(letter for letter in " ".join(text.split()) if letter.isprintable())


def side(role: Role) -> str:
    """Return how the text calls a party.

    Example:
        >>> side(Role.KESATU)
        'PIHAK KESATU'
    """
    return f"PIHAK {role}"


def counted(number: int, unit: str) -> str:
    """Write a number with its words, as contracts do.

    Example:
        >>> counted(2, "tahun")
        '2 (dua) tahun'
    """
    return f"{number} ({number_words(number)}) {unit}"


def day_in_full(day: date) -> str:
    """Write a day in digits and in words.

    Example:
        >>> day_in_full(date(2027, 3, 1))
        '1 Maret 2027 (satu Maret dua ribu dua puluh tujuh)'
    """
    return f"{format_date(day, 'id')} ({date_words(day)})"


def amount(rupiah: int) -> str:
    """Write an amount in digits and, as far as numbers have words, in words.

    Example:
        >>> amount(1_500_000)
        'Rp1.500.000 (satu juta lima ratus ribu rupiah)'
    """
    digits = format_rupiah(rupiah, "id")
    return f"{digits} ({rupiah_words(rupiah)})" if rupiah <= MOST else digits
