"""What an amount is: how much is taken off, the working, and whether it releases at once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import Final, Literal, NamedTuple

from pembinaan.core.counting import CountingConvention
from pembinaan.core.duration import Duration
from pembinaan.core.errors import Fault, UndeterminedError
from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.decision import ReadingUsed
from pembinaan.eligibility.right import Right
from pembinaan.law.citation import Citation
from pembinaan.law.entries import Confidence
from pembinaan.participants.facts import named_facts
from pembinaan.participants.reckoning import Reckoning
from pembinaan.participants.sentence import Remission, RemissionKind

__all__ = [
    "FAULTS",
    "NO_GRANT",
    "Division",
    "Faults",
    "RemissionAmount",
    "division",
    "of_months",
    "sentence_on",
    "share_of",
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
NO_GRANT = Fault(
    "remission.nothing_to_take_it_from",
    Text(id="{right}: tidak ada dasar besarnya pada {day}: {what}.", en="{right}: no amount on {day}: {what}."),
    Text(id="Periksa data orang ini, atau tanyakan hari lain.", en="Check the record, or ask about another day."),
)


class Faults(NamedTuple):
    """The refusals of one right."""

    not_a_grant_day: Fault = NOT_A_GRANT_DAY
    nothing_served: Fault = NOTHING_SERVED
    over: Fault = OVER
    undetermined: str = "remission.undetermined"

    def unknown(self, *missing: str) -> UndeterminedError:
        """Say on what the amount depends that is not known."""
        return undetermined(self.undetermined, missing)


FAULTS: Final = Faults()
"""The refusals of the rights that have none of their own."""


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


def sentence_on(right: Right, case: Case, on: date, faults: Faults = FAULTS) -> Reckoning:
    """Return the arithmetic of the sentence; refuse a sentence that has no length or is over on the day."""
    reckoning = case.reckoning
    if reckoning is None:
        raise faults.nothing_served.error("sentence.kind", right=right.title, day=on)
    over = reckoning.over().upper
    if over is not None and on >= over:
        raise faults.over.error("on", right=right.title, day=on)
    return reckoning


def share_of(amount: Duration, share: Fraction, convention: CountingConvention) -> Duration:
    """Take a share of months and days, see :func:`of_months`."""
    return of_months(amount.in_months * share, convention)


def of_months(months: Fraction, convention: CountingConvention) -> Duration:
    """Write a number of months as months and days: months of thirty days, a part of a day as the convention says."""
    days = convention.whole_days(months * _MONTH)
    return Duration(months=days // _MONTH, days=days % _MONTH)


_MONTH: Final = 30


def undetermined(code: str, missing: tuple[str, ...]) -> UndeterminedError:
    """Say on what the amount depends that is not known."""
    return UndeterminedError(code, _DEPENDS[code].format(missing=named_facts(missing)), missing)


_DEPENDS_ON: Final = Text(id="Besarnya bergantung pada: {missing}.", en="The amount depends on: {missing}.")
_DEPENDS: Final = dict.fromkeys(("remission.undetermined", "remisi_umum.undetermined"), _DEPENDS_ON)


def with_remissions(reckoning: Reckoning, remissions: Iterable[Remission]) -> Reckoning:
    """Work out the same sentence with these remissions instead of those on file."""
    sentence = reckoning.sentence.model_copy(update={"remissions": tuple(remissions)})
    return Reckoning(sentence, reckoning.convention, reckoning.recorded_until, reckoning.life_term_start)


def division(
    reckoning: Reckoning, on: date, kind: RemissionKind, amount: Duration, beside: tuple[Remission, ...] = ()
) -> Division | None:
    """Tell whether the remission releases at once: the term ends on or before the grant day once it is taken off.

    Args:
        reckoning: The arithmetic of the sentence.
        on: The grant day.
        kind: The kind of the remission; one of this kind and day that is on file is the one asked about.
        amount: How much it takes off.
        beside: Remissions of the same day that are not on file.
    """
    if reckoning.sentence.remissions is None or reckoning.sentence.interruptions is None:
        return None
    if (
        reckoning.start_missing
        or reckoning.still_out is not None
        or any(item.granted_on is None for item in reckoning.remissions)
    ):
        return None
    before = [item for item in reckoning.remissions if _counts(item, on, kind)]
    after = with_remissions(reckoning, [*before, *beside, Remission(amount=amount, granted_on=on, kind=kind)])
    end = after.expiry(with_subsidiaries=_in_default(reckoning, on)).day
    return "II" if end <= on else "I"


def _in_default(reckoning: Reckoning, on: date) -> bool:
    """Tell whether the term is over before the remission, so that only a default of payment can be ended by it."""
    return reckoning.over(with_subsidiaries=False).lower <= on


def _counts(item: Remission, on: date, kind: RemissionKind) -> bool:
    """Tell whether a remission on file counts beside the one asked about."""
    granted = item.granted_on
    return granted is not None and (granted < on or (granted == on and item.kind is not kind))


def still_in_default(reckoning: Reckoning, on: date, released: Division | None) -> tuple[Text, ...]:
    """Say that whoever is released from the term still serves a default of payment (reported by the press)."""
    if released != "II" or not reckoning.subsidiary_lines or _in_default(reckoning, on):
        return ()
    return (_STILL_IN_DEFAULT,)


_STILL_IN_DEFAULT: Final = Text(
    id="Bebas dari pidana pokok, tetapi pengganti denda atau uang pengganti yang belum dibayar masih dijalani"
    " [sumber sekunder].",
    en="Released from the term, but a default of payment that is not paid is still served [secondary source].",
)
