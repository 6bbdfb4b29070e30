"""How much remisi umum a grant day brings, with the working (Keppres 174/1999 Pasal 4 and 7)."""

from __future__ import annotations

from datetime import date
from typing import Final

from pembinaan.core.asked import asks_day
from pembinaan.core.errors import Fault
from pembinaan.core.text import Text
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.remissions.amount import Faults, RemissionAmount
from pembinaan.eligibility.remissions.calendars import FixedDay
from pembinaan.eligibility.remissions.scale import Scale, amount_by_scale
from pembinaan.eligibility.rights.common import cite
from pembinaan.eligibility.rights.remisi_umum import REMISI_UMUM
from pembinaan.law.data.remission_amounts import REMISI_UMUM_AMOUNTS, REMISI_UMUM_DAY
from pembinaan.law.readings import DEFAULT_READINGS, Readings
from pembinaan.participants.people import Participant
from pembinaan.participants.sentence import RemissionKind

__all__ = ["UMUM", "RemissionAmount", "remisi_umum_amount"]

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


UMUM: Final = Scale(
    right=REMISI_UMUM,
    kind=RemissionKind.UMUM,
    calendar=FixedDay(*REMISI_UMUM_DAY),
    rows=REMISI_UMUM_AMOUNTS,
    cites=cite(
        "Pasal 4 ayat (1) Keppres 174/1999",
        "Pasal 4 ayat (2) Keppres 174/1999",
        "Pasal 7 ayat (1) Keppres 174/1999",
        "Pasal 7 ayat (3) Keppres 174/1999",
        "Pasal 7 ayat (4) Keppres 174/1999",
    ),
    faults=Faults(NOT_A_GRANT_DAY, NOTHING_SERVED, OVER, "remisi_umum.undetermined"),
)
"""The table of remisi umum."""


@asks_day
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
    return amount_by_scale(UMUM, case, on)
