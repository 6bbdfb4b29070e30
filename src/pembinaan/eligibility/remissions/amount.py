"""What an amount is: how much is taken off, the working, and whether it releases at once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final, Literal

from pembinaan.core.duration import Duration
from pembinaan.core.errors import Fault, UndeterminedError
from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.decision import ReadingUsed
from pembinaan.law.citation import Citation
from pembinaan.law.entries import Confidence
from pembinaan.participants.facts import named_facts
from pembinaan.participants.reckoning import Reckoning
from pembinaan.participants.sentence import Remission, RemissionKind

__all__ = [
    "NOTHING_SERVED",
    "NOT_A_GRANT_DAY",
    "OVER",
    "Division",
    "RemissionAmount",
    "division",
    "still_in_default",
    "undetermined",
    "with_remissions",
]

Division = Literal["I", "II"]
"""I: a part of the sentence is cut. II: released at once."""

NOT_A_GRANT_DAY = Fault(
    "remission.not_a_grant_day",
    Text(id="{right} tidak diberikan pada {day}.", en="{right} is not granted on {day}."),
    Text(id="Tanyakan untuk hari pemberiannya: {when}.", en="Ask about its grant day: {when}."),
)
NOTHING_SERVED = Fault(
    "remission.too_early",
    Text(
        id="{right}: pada {day} belum cukup lama dijalani, atau pidananya tanpa jangka waktu.",
        en="{right}: on {day} not enough is served, or the sentence has no length.",
    ),
    Text(id="Tanyakan dahulu apakah haknya terbuka.", en="Ask first whether the right is open."),
)
OVER = Fault(
    "remission.over",
    Text(id="{right}: pada {day} pidana sudah selesai dijalani.", en="{right}: on {day} the sentence is over."),
    Text(id="Tanyakan untuk hari pemberian sebelum itu.", en="Ask about a grant day before."),
)


class RemissionAmount(Model):
    """Hold the amount of a remisi or pengurangan masa pidana and how it was found.

    Attributes:
        right: The code of the right.
        on: The grant day.
        amount: How much is taken off.
        division: I where a part of the sentence is cut, II where it releases at once; None: not known from the record.
        ordinal: The number of the grant day among those on which enough was served; None: it does not count here.
        days_served: Days that count from the last detention to the grant day; None: they do not count here.
        text: The working, in both languages.
        cites: The provisions.
        confidence: How well the amount is established.
        readings: The named readings that can change the amount, with the values they had.
        warnings: What to take note of: an estimated day, a default of payment that is still to be served.
    """

    right: str
    on: date
    amount: Duration
    division: Division | None
    ordinal: int | None
    days_served: int | None
    text: Text
    cites: tuple[Citation, ...]
    confidence: Confidence
    readings: tuple[ReadingUsed, ...]
    warnings: tuple[Text, ...] = ()


def undetermined(code: str, missing: tuple[str, ...]) -> UndeterminedError:
    """Say on what the amount depends that is not known."""
    text = Text(id="Besarnya bergantung pada: {missing}.", en="The amount depends on: {missing}.")
    return UndeterminedError(code, text.format(missing=named_facts(missing)), missing)


def with_remissions(reckoning: Reckoning, remissions: Iterable[Remission]) -> Reckoning:
    """Work out the same sentence with these remissions instead of those on file."""
    sentence = reckoning.sentence.model_copy(update={"remissions": tuple(remissions)})
    return Reckoning(sentence, reckoning.convention, reckoning.recorded_until)


def division(case: Case, on: date, kind: RemissionKind, amount: Duration) -> Division | None:
    """Tell whether the remission releases at once: the term ends on or before the grant day once it is taken off."""
    reckoning = case.reckoning
    if reckoning is None or reckoning.sentence.remissions is None or reckoning.sentence.interruptions is None:
        return None
    if reckoning.still_out is not None or any(item.granted_on is None for item in reckoning.remissions):
        return None
    before = [item for item in reckoning.remissions if _counts(item, on, kind)]
    after = with_remissions(reckoning, [*before, Remission(amount=amount, granted_on=on, kind=kind)])
    return "II" if after.expiry(with_subsidiaries=False).day <= on else "I"


def _counts(item: Remission, on: date, kind: RemissionKind) -> bool:
    """Tell whether a remission on file counts beside the one asked about."""
    granted = item.granted_on
    return granted is not None and (granted < on or (granted == on and item.kind is not kind))


def still_in_default(case: Case, released: Division | None) -> tuple[Text, ...]:
    """Say that whoever is released from the term still serves a default of payment (reported by the press)."""
    reckoning = case.reckoning
    in_default = reckoning is not None and bool(reckoning.subsidiary_lines)
    return (_STILL_IN_DEFAULT,) if released == "II" and in_default else ()


_STILL_IN_DEFAULT: Final = Text(
    id="Bebas dari pidana pokok, tetapi pengganti denda atau uang pengganti yang belum dibayar masih dijalani"
    " [sumber sekunder].",
    en="Released from the term, but a default of payment that is not paid is still served [secondary source].",
)
