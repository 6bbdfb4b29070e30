"""How much is taken off every ten years: a twelfth of the sentence, at most 3 months (Keppres 120/1955, reported)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Final

from pembinaan.core.duration import Duration
from pembinaan.core.text import Text
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.decision import readings_named
from pembinaan.eligibility.remissions.amount import (
    FAULTS,
    RemissionAmount,
    division,
    of_months,
    sentence_on,
    share_of,
    still_in_default,
)
from pembinaan.eligibility.remissions.calendars import FixedDay
from pembinaan.eligibility.right import Right
from pembinaan.eligibility.rights.common import cite
from pembinaan.law.data.remission_amounts import DASAWARSA_MOST, DASAWARSA_SHARE, DASAWARSA_YEARS, REMISI_UMUM_DAY
from pembinaan.law.entries import Confidence
from pembinaan.participants.reckoning import Reckoning
from pembinaan.participants.sentence import RemissionKind

__all__ = ["DASAWARSA_DAY", "dasawarsa_amount"]

DASAWARSA_DAY: Final = FixedDay(*REMISI_UMUM_DAY, every=DASAWARSA_YEARS)
_CITES: Final = cite("Keppres 120/1955")
_OPEN: Final = "reading dasawarsa_base"
_WORKING: Final = Text(
    id="{share} dari {base} = {amount}, paling banyak {most}", en="{share} of {base} = {amount}, at most {most}"
)


def dasawarsa_amount(right: Right, case: Case, on: date) -> RemissionAmount:
    """Take a twelfth of the sentence; while a default of payment is served it is open of which (``dasawarsa_base``)."""
    if not DASAWARSA_DAY.between(case, on, on):
        raise FAULTS.not_a_grant_day.error("on", right=right.title, day=on, when=DASAWARSA_DAY.name)
    reckoning = sentence_on(right, case, on)
    in_default = _in_default(reckoning, on)
    base = _base(reckoning, case, in_default=in_default)
    exact = share_of(base, DASAWARSA_SHARE, case.readings.counting)
    amount = min(exact, DASAWARSA_MOST, key=lambda item: item.in_months)
    released = division(reckoning, on, RemissionKind.DASAWARSA, amount)
    names = ("part_day", *(("dasawarsa_base",) if in_default else ()))
    text = _WORKING.format(share=str(DASAWARSA_SHARE), base=base, amount=exact, most=DASAWARSA_MOST)
    return RemissionAmount(
        right=right.code,
        on=on,
        amount=amount,
        division=released,
        ordinal=None,
        days_served=None,
        text=text,
        cites=_CITES,
        confidence=Confidence.SECONDARY,
        readings=readings_named(names, case.readings),
        warnings=still_in_default(reckoning, on, released),
    )


def _in_default(reckoning: Reckoning, on: date) -> bool:
    """Tell whether the term is over, so that a default of payment is being served; refuse where it is not known."""
    over = reckoning.over(with_subsidiaries=False)
    if over.lower > on:
        return False
    if over.lower != over.upper:
        raise FAULTS.unknown(*over.missing)
    return True


def _base(reckoning: Reckoning, case: Case, *, in_default: bool) -> Duration:
    reading = case.readings.dasawarsa_base
    if not in_default or reading == "term":
        return reckoning.term
    if reading == "unknown":
        raise FAULTS.unknown(_OPEN)
    unpaid = [item.term.in_months * item.share_served for item in reckoning.sentence.subsidiaries or ()]
    return of_months(sum(unpaid, Fraction(0)), case.readings.counting)
