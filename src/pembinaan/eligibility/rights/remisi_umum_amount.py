"""How much remisi umum a grant day brings, with the working (Keppres 174/1999 Pasal 4 and 7)."""

from __future__ import annotations

from datetime import date
from typing import Final

from pembinaan.core.duration import Duration
from pembinaan.core.errors import Fault, UndeterminedError
from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.decision import ReadingUsed, readings_named
from pembinaan.eligibility.remisi_clock import RemisiClock, open_readings, remisi_clocks
from pembinaan.eligibility.rights.remisi_umum import REMISI_UMUM
from pembinaan.law.citation import Citation
from pembinaan.law.data.remission_amounts import REMISI_UMUM_AMOUNTS, REMISI_UMUM_DAY
from pembinaan.law.entries import Confidence
from pembinaan.law.readings import DEFAULT_READINGS, Readings
from pembinaan.participants.facts import named_facts
from pembinaan.participants.people import Participant
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


OVER = Fault(
    "remisi_umum.over",
    Text(id="Pada {day} pidana sudah selesai dijalani.", en="On {day} the sentence is over."),
    Text(id="Tanyakan untuk 17 Agustus sebelum itu.", en="Ask about a 17 August before."),
)


class RemissionAmount(Model):
    """Hold the amount of a remisi umum and how it was found.

    Attributes:
        on: The grant day.
        amount: How much is taken off.
        ordinal: The number of the grant day among those on which more than six months were served.
        days_served: Days that count from the last detention to the grant day.
        text: The working, in both languages.
        cites: The provisions.
        confidence: How well the counting of the years by grant days is established.
        readings: The named readings that can change the amount, with the values they had.
    """

    on: date
    amount: Duration
    ordinal: int
    days_served: int
    text: Text
    cites: tuple[Citation, ...]
    confidence: Confidence
    readings: tuple[ReadingUsed, ...]


def remisi_umum_amount(
    person: Participant | Case, *, on: date, readings: Readings = DEFAULT_READINGS
) -> RemissionAmount:
    """Find the amount that the table gives for a grant day; whether the right is open is a question of its own.

    The years of the table are counted by grant days: the first 17 August with more than six months served is the first
    year (an inference from the decree and a published case). The clock starts at the last detention.

    Args:
        person: The person, or a :class:`Case` (its readings are then the ones that count).
        on: A 17 August.
        readings: How unsettled points of law are read: ``remisi_missed_year``, ``remisi_six_months_edge``, the clock.

    Raises:
        UnsupportedError: As for :meth:`Right.decide`.
        InvalidError: ``remisi_umum.not_a_grant_day``, ``remisi_umum.too_early``, ``remisi_umum.over``.
        UndeterminedError: ``remisi_umum.undetermined`` when remissions or interruptions are not known, or when what the
            law leaves open would change the amount.

    Source: Keppres 174/1999 Pasal 4 ayat (1) and (2), Pasal 7 ayat (1), (3) and (4).
    """
    case = REMISI_UMUM.decide(person, on=on, readings=readings).case  # refuses what is not modelled
    if (on.month, on.day) != REMISI_UMUM_DAY:
        raise NOT_A_GRANT_DAY.error("on", day=on)
    reckoning = case.reckoning
    if reckoning is None:
        raise NOTHING_SERVED.error("sentence.kind", day=on)
    over = reckoning.over().upper
    if over is not None and on >= over:
        raise OVER.error("on", day=on)
    missing = _missing(reckoning, case, on)
    if missing:
        raise _undetermined(missing)
    found = [_amount(reckoning, case, clock, on) for clock in remisi_clocks(reckoning, case.readings)]
    if len({None if item is None else item.amount for item in found}) > 1:
        raise _undetermined(open_readings(reckoning, case.readings))
    if found[0] is None:
        raise NOTHING_SERVED.error("on", day=on)
    return found[0]


def _amount(reckoning: Reckoning, case: Case, clock: RemisiClock, on: date) -> RemissionAmount | None:
    start = clock.started(on)
    if start is None:
        return None
    served, ordinal = clock.days(start, on), _ordinal(reckoning, case, clock, on)
    rows = [row for row in REMISI_UMUM_AMOUNTS if row.ordinal <= ordinal and served >= _MONTH * row.served_months]
    if not rows:
        return None
    amount = rows[-1].amount
    text = _WORKING.format(ordinal=ordinal, served=served, start=start, amount=amount.text)
    return RemissionAmount(
        on=on,
        amount=amount,
        ordinal=ordinal,
        days_served=served,
        text=text,
        cites=_CITES,
        confidence=Confidence.INFERENCE,
        readings=readings_named(_READINGS, case.readings),
    )


_MONTH: Final = 30
_READINGS: Final = ("remisi_missed_year", "remisi_six_months_edge", "remisi_clock_detention", "remisi_clock_hospital")
_WORKING: Final = Text(
    id="17 Agustus ke-{ordinal} yang memenuhi [kesimpulan], {served} hari sejak penahanan {start}: remisi {amount}",
    en="qualifying 17 August number {ordinal} [inference], {served} days since the detention of {start}: remission of"
    " {amount}",
)
_CITES: Final = tuple(
    Citation("Keppres 174/1999", pasal, ayat) for pasal, ayat in (("4", "1"), ("4", "2"), ("7", "3"), ("7", "4"))
)


def _ordinal(reckoning: Reckoning, case: Case, clock: RemisiClock, on: date) -> int:
    """Count the grant days that qualify, up to and including ``on``."""
    start = clock.started(on) or on
    qualifies = clock.qualifies_from(start, _QUALIFIES_AFTER, case.readings)
    if on < qualifies:
        return 0
    if case.readings.remisi_missed_year == "grants_received":
        grants = [item for item in reckoning.remissions if item.kind is RemissionKind.UMUM]
        return 1 + sum(item.granted_on is not None and start <= item.granted_on < on for item in grants)
    days = [on.replace(year=year) for year in range(start.year, on.year + 1)]
    return sum(clock.started(day) == start and day >= qualifies for day in days)


def _missing(reckoning: Reckoning, case: Case, on: date) -> tuple[str, ...]:
    missing = reckoning.start_missing
    missing += ("sentence.interruptions",) if reckoning.sentence.interruptions is None else ()
    out = reckoning.still_out
    if out is not None and out.start <= on:
        missing += ("sentence.interruptions[].end",)
    if case.readings.remisi_missed_year == "grants_received":
        missing += _missing_grants(reckoning, on)
    return missing


def _missing_grants(reckoning: Reckoning, on: date) -> tuple[str, ...]:
    """Name what must be known of the remissions before the grants among them can be counted."""
    if reckoning.sentence.remissions is None:
        return ("sentence.remissions",)
    before = [item for item in reckoning.remissions if item.granted_on is None or item.granted_on < on]
    unclear = any(item.kind is None or (item.kind is RemissionKind.UMUM and item.granted_on is None) for item in before)
    return ("sentence.remissions[].kind",) if unclear else ()


def _undetermined(missing: tuple[str, ...]) -> UndeterminedError:
    text = Text(id="Besarnya bergantung pada: {missing}.", en="The amount depends on: {missing}.")
    return UndeterminedError("remisi_umum.undetermined", text.format(missing=named_facts(missing)), missing)
