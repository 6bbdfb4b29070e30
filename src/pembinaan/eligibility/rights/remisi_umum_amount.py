"""How much remisi umum a grant day brings, with the working (Keppres 174/1999 Pasal 4 and 7)."""

from __future__ import annotations

from datetime import date
from typing import Final

from pembinaan.core.duration import Duration
from pembinaan.core.errors import Fault, UndeterminedError
from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.eligibility.case import Case
from pembinaan.law.citation import Citation
from pembinaan.law.data.remission_amounts import REMISI_UMUM_AMOUNTS
from pembinaan.participants.reckoning import Reckoning
from pembinaan.participants.sentence import RemissionKind

__all__ = ["RemissionAmount", "remisi_umum_amount"]

_QUALIFIES_AFTER: Final = 6

NOT_A_GRANT_DAY = Fault(
    "remisi_umum.not_a_grant_day",
    Text(id="Remisi umum tidak diberikan pada {day}.", en="Remisi umum is not granted on {day}."),
    Text(id="Tanyakan untuk 17 Agustus.", en="Ask about a 17 August."),
)
NOTHING_SERVED = Fault(
    "remisi_umum.too_early",
    Text(
        id="Pada {day} belum dijalani lebih dari 6 bulan, atau pidananya tanpa jangka waktu.",
        en="On {day} not more than 6 months are served, or the sentence has no length.",
    ),
    Text(id="Tanyakan dahulu apakah haknya terbuka.", en="Ask first whether the right is open."),
)


class RemissionAmount(Model):
    """Hold the amount of a remisi umum and how it was found.

    Attributes:
        on: The grant day.
        amount: How much is taken off.
        ordinal: The number of the grant day among those on which more than six months were served.
        days_served: Days from the last detention to the grant day.
        text: The working, in both languages.
        cites: The provisions.
    """

    on: date
    amount: Duration
    ordinal: int
    days_served: int
    text: Text
    cites: tuple[Citation, ...]


def remisi_umum_amount(case: Case, *, on: date) -> RemissionAmount:
    """Find the amount that the table gives for a grant day; whether the right is open is a question of its own.

    The years of the table are counted by grant days: the first 17 August with more than six months served is the first
    year (an inference from the decree and a published case). The clock starts at the last detention.

    Args:
        case: The person, with the readings ``remisi_missed_year`` and ``remisi_six_months_edge``.
        on: A 17 August.

    Raises:
        InvalidError: ``remisi_umum.not_a_grant_day``, ``remisi_umum.too_early``.
        UndeterminedError: ``remisi_umum.undetermined`` when remissions or interruptions are not known.

    Source: Keppres 174/1999 Pasal 4 ayat (1) and (2), Pasal 7 ayat (1), (3) and (4).
    """
    if (on.month, on.day) != (8, 17):
        raise NOT_A_GRANT_DAY.error("on", day=on)
    reckoning = case.reckoning
    if reckoning is None:
        raise NOTHING_SERVED.error("sentence.kind", day=on)
    _refuse_unknown(reckoning, case, on)
    found = [_amount(reckoning, case, start, on) for start in _clocks(reckoning, case, on)]
    if len({None if item is None else item.amount for item in found}) > 1:
        raise _undetermined(("reading remisi_clock_detention",))
    if found[0] is None:
        raise NOTHING_SERVED.error("on", day=on)
    return found[0]


def _clocks(reckoning: Reckoning, case: Case, on: date) -> tuple[date, ...]:
    """Return the day from which time counts; two where house or city detention may start the clock or not."""
    start = max((day for day in reckoning.custody_starts if day <= on), default=on)
    earlier = reckoning.earliest_detention
    reading = case.readings.remisi_clock_detention
    if start != reckoning.clock or earlier == start or reading == "rutan_only":
        return (start,)
    return (earlier,) if reading == "any_detention" else (start, earlier)


def _amount(reckoning: Reckoning, case: Case, start: date, on: date) -> RemissionAmount | None:
    served = (on - start).days
    ordinal = _ordinal(reckoning, case, start, on)
    rows = [row for row in REMISI_UMUM_AMOUNTS if row.ordinal <= ordinal and served >= 30 * row.served_months]
    if not rows:
        return None
    amount = rows[-1].amount
    text = _WORKING.format(ordinal=ordinal, served=served, start=start, amount=amount.text)
    return RemissionAmount(on=on, amount=amount, ordinal=ordinal, days_served=served, text=text, cites=_CITES)


_WORKING: Final = Text(
    id="17 Agustus ke-{ordinal} yang memenuhi, {served} hari sejak penahanan {start}: remisi {amount}",
    en="qualifying 17 August number {ordinal}, {served} days since the detention of {start}: remission of {amount}",
)
_CITES: Final = tuple(
    Citation("Keppres 174/1999", pasal, ayat) for pasal, ayat in (("4", "1"), ("4", "2"), ("7", "3"), ("7", "4"))
)


def _ordinal(reckoning: Reckoning, case: Case, start: date, on: date) -> int:
    """Count the grant days that qualify, up to and including ``on``."""
    if not _qualifies(start, on, case):
        return 0
    if case.readings.remisi_missed_year == "grants_received":
        grants = [item for item in reckoning.remissions if item.kind is RemissionKind.UMUM]
        return 1 + sum(item.granted_on is not None and start <= item.granted_on < on for item in grants)
    return sum(_qualifies(start, on.replace(year=year), case) for year in range(start.year, on.year + 1))


def _qualifies(start: date, on: date, case: Case) -> bool:
    full = case.readings.counting.window_end(start, _QUALIFIES_AFTER)
    return on > full if case.readings.remisi_six_months_edge == "more_than_180" else on >= full


def _refuse_unknown(reckoning: Reckoning, case: Case, on: date) -> None:
    missing: tuple[str, ...] = ("sentence.interruptions",) if reckoning.sentence.interruptions is None else ()
    if case.readings.remisi_missed_year == "grants_received":
        missing += _missing_grants(reckoning, on)
    if missing:
        raise _undetermined(missing)


def _missing_grants(reckoning: Reckoning, on: date) -> tuple[str, ...]:
    """Name what must be known of the remissions before the grants among them can be counted."""
    if reckoning.sentence.remissions is None:
        return ("sentence.remissions",)
    before = [item for item in reckoning.remissions if item.granted_on is None or item.granted_on < on]
    unclear = any(item.kind is None or (item.kind is RemissionKind.UMUM and item.granted_on is None) for item in before)
    return ("sentence.remissions[].kind",) if unclear else ()


def _undetermined(missing: tuple[str, ...]) -> UndeterminedError:
    text = Text(id="Besarnya bergantung pada: {missing}.", en="The amount depends on: {missing}.")
    return UndeterminedError("remisi_umum.undetermined", text.format(missing=", ".join(missing)), missing)
