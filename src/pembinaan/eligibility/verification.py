"""Verify a receipt: decide again from the facts of the person, and say what differs."""

from __future__ import annotations

from typing import Final

from pembinaan.core.errors import PembinaanError
from pembinaan.core.model import Model
from pembinaan.core.text import Language, Text, printable
from pembinaan.core.version import __version__
from pembinaan.eligibility.decision import Decision
from pembinaan.eligibility.receipt import Receipt, facts_of, seal_of
from pembinaan.eligibility.receipt import receipt as receipt_of
from pembinaan.eligibility.receipt_words import NAMES, NO_ANSWER, said
from pembinaan.eligibility.rights import decide
from pembinaan.law.readings import Readings
from pembinaan.law.version import law_version
from pembinaan.participants.people import Participant

__all__ = ["Difference", "verify"]

_COMPARED: Final = tuple(name for name in NAMES if name != "seal")
_LINE: Final = Text(
    id="{name}: pada tanda terima {recorded}; sekarang {found}", en="{name}: on the receipt {recorded}; now {found}"
)


class Difference(Model):
    """Hold one field of a receipt that is not found again; it never holds a fact of the person."""

    field: str
    """Name of the field of the receipt; safe to switch on."""
    recorded: Text
    """What the receipt says."""
    found: Text
    """What is found now."""

    def line(self, language: Language) -> str:
        """Write the difference as one line."""
        name = NAMES.get(self.field, Text(id=self.field, en=self.field))
        return printable(_LINE.format(name=name, recorded=self.recorded, found=self.found)[language])


def verify(receipt: Receipt, person: Participant, *, salt: str = "") -> tuple[Difference, ...]:
    """Decide again what a receipt says was decided, and say what differs.

    The question (the right and the day) and the readings are those of the receipt. A right or a person that this
    version gives no answer for is a difference of the status. What was changed in the receipt after it was made is a
    difference of the seal, whatever else it changes.

    Args:
        receipt: The receipt.
        person: The person as the file shows the person now.
        salt: The salt with which the receipt was made.

    Returns:
        The differences in the order of the fields; empty when nothing differs. That the versions differ and nothing
        else means that the decision is the same today.

    Raises:
        TypeError: When it is asked about anything but a receipt and a person.

    Example:
        >>> from datetime import date
        >>> from pembinaan import LifeSentence, Narapidana, decide, receipt
        >>> invented = Narapidana(reference="contoh-5", sentence=LifeSentence(clock_starts=date(2024, 1, 10)))
        >>> kept = receipt(decide("remisi_umum", invented, on=date(2026, 8, 17)), salt="a long random text")
        >>> verify(kept, invented, salt="a long random text")
        ()
        >>> [difference.field for difference in verify(kept, invented, salt="another")]
        ['facts', 'seal']
    """
    seal = seal_of(receipt, salt)
    facts = facts_of(person, salt)
    decision = _again(receipt, person)
    now = _unanswered(receipt, facts, salt) if decision is None else receipt_of(decision, salt=salt)
    found = [_difference(name, receipt, now) for name in _COMPARED if getattr(receipt, name) != getattr(now, name)]
    if decision is None:
        found.insert(0, Difference(field="status", recorded=said("status", receipt, now)[0], found=NO_ANSWER))
    if seal != receipt.seal:
        found.append(_difference("seal", receipt, now))
    return tuple(found)


def _again(receipt: Receipt, person: Participant) -> Decision | None:
    """Decide as the receipt says; a reading that this version does not know is left out, and shows as a difference."""
    readings = Readings.of_choices({used.name: used.value for used in receipt.readings})
    try:
        return decide(receipt.right, person, on=receipt.on, readings=readings)
    except PembinaanError:
        return None


def _unanswered(receipt: Receipt, facts: str, salt: str) -> Receipt:
    """Leave the decision as it was: of the rest it can still be said whether it is the same."""
    now = {"facts": facts, "salted": bool(salt), "library_version": __version__, "law_version": law_version()}
    return receipt.model_copy(update=now)


def _difference(name: str, receipt: Receipt, now: Receipt) -> Difference:
    recorded, found = said(name, receipt, now)
    return Difference(field=name, recorded=recorded, found=found)
