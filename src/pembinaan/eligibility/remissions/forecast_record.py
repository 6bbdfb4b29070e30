"""What a forecast of remissions is: a ledger of grants to come, what was left out and why, and the resulting dates."""

from __future__ import annotations

from datetime import date

from pembinaan.core.duration import Duration
from pembinaan.core.model import Model
from pembinaan.core.text import Language, Text
from pembinaan.eligibility.decision import ReadingUsed
from pembinaan.eligibility.remissions.amount import Division
from pembinaan.law.entries import Confidence
from pembinaan.participants.sentence import Remission
from pembinaan.participants.working import DatedValue

__all__ = ["ForecastRow", "GrantLeftOut", "RemissionForecast"]


class ForecastRow(Model):
    """Hold one grant to come.

    Attributes:
        on: The grant day.
        right: The code of the right.
        title: Its name.
        amount: How much it takes off.
        ordinal: The number of the grant day where the table counts it.
        division: I: a part is cut; II: released at once.
        total: What this and the grants before it in the ledger take off, added without carrying.
        term_end: The end of the term with this grant, by the arithmetic of the sentence.
        estimated: Whether the day is estimated, not yet decreed.
        confidence: How well the amount is established.
        text: The working of the amount.
    """

    on: date
    right: str
    title: Text
    amount: Duration
    ordinal: int | None
    division: Division | None
    total: Duration
    term_end: date
    estimated: bool
    confidence: Confidence
    text: Text


class GrantLeftOut(Model):
    """Hold a grant day to come that brings nothing, as far as is known.

    Attributes:
        on: The grant day.
        right: The code of the right.
        title: Its name.
        reason: Why.
        condition: The condition that is not met; None: the amount cannot be found.
        missing: The facts or readings on which the amount depends.
    """

    on: date
    right: str
    title: Text
    reason: Text
    condition: str | None
    missing: tuple[str, ...]


class RemissionForecast(Model):
    """Hold the remissions to come "if conduct stays good", and the dates that they bring. It names nobody.

    Attributes:
        reference: The person's pseudonym.
        on: The day from which it looks ahead.
        kinds: The codes of the rights that were looked at.
        rows: The grants, in order.
        left_out: The grant days that bring nothing, and why.
        assumptions: What was taken to be so.
        gaps: What could not be counted because it is not known.
        notes: What to take note of: estimated days, a default of payment still to be served.
        remissions: The grants as they would stand in the file.
        total: What they take off together, added without carrying.
        expiry: The end of the sentence with them.
        two_thirds: The day of two thirds with all of them taken off.
        two_thirds_reached: The first day on which two thirds count as served, each grant counting from its own day.
        half: The day of half the sentence, for a child; None: not asked.
        release: The day of release: expiry, or the grant day that releases at once, and any default of payment.
        readings: The named readings that can change the amounts.
        recorded_until: The day up to which the record is complete; None: not stated.
    """

    reference: str
    on: date
    kinds: tuple[str, ...]
    rows: tuple[ForecastRow, ...]
    left_out: tuple[GrantLeftOut, ...]
    assumptions: tuple[Text, ...]
    gaps: tuple[Text, ...]
    notes: tuple[Text, ...]
    remissions: tuple[Remission, ...]
    total: Duration
    expiry: DatedValue
    two_thirds: DatedValue
    two_thirds_reached: date
    half: DatedValue | None
    release: date
    readings: tuple[ReadingUsed, ...]
    recorded_until: date | None

    def explain(self, language: Language) -> str:
        """Explain the forecast to a person: the ledger, the dates, every assumption, what was left out."""
        from pembinaan.eligibility.remissions.forecast_text import explain  # noqa: PLC0415 - made only when read

        return explain(self, language)
