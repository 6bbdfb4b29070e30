"""The consent of a person to what one recipient may know."""

from __future__ import annotations

from datetime import date
from typing import Final, Self

from pydantic import Field, model_validator

from pembinaan.core.errors import Fault
from pembinaan.core.fields import Day, Line
from pembinaan.core.model import Model
from pembinaan.core.text import Text

__all__ = ["NameConsent"]


WITHDRAWN_EARLY: Final = Fault(
    "handover.consent_withdrawn_early",
    Text(id="Persetujuan ini dicabut sebelum ditandatangani.", en="The consent was withdrawn before it was signed."),
    Text(id="Periksa 'given_on' dan 'withdrawn_on'.", en="Check 'given_on' and 'withdrawn_on'."),
)


class NameConsent(Model):
    """Hold the written consent of a person that one recipient may know the name, and the wish where it says so.

    Raises:
        ValidationError: ``handover.consent_withdrawn_early``.
    """

    reference: Line = Field(repr=False)
    """The pseudonym of the person."""
    recipient: Line
    """The name of the recipient, as the consent has it."""
    wish: bool = False
    """Whether it also covers the wish, which is told in free words."""
    given_on: Day
    """The day on which it was signed."""
    withdrawn_on: Day | None = None
    """The day on which it was withdrawn; null: it stands."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.withdrawn_on is not None and self.withdrawn_on < self.given_on:
            raise WITHDRAWN_EARLY.invalid()
        return self

    def stands(self, recipient: str, on: date) -> bool:
        """Tell whether it names a recipient and stands on a day."""
        withdrawn = self.withdrawn_on is not None and self.withdrawn_on <= on
        return self.recipient == recipient and self.given_on <= on and not withdrawn
