"""Remisi khusus for a Narapidana since 12 November 2012: on the main holiday of the religion first recorded.

Layers: Keppres 174/1999 Pasal 5 (amounts), 7 (counting; the religion first recorded stays) and 2, with the ministerial
list of holidays; everything else as for remisi umum (Keppres 174/1999, PP 99/2012 Pasal 34 and 34A, UU 22/2022
Pasal 10). One remisi khusus a year, for one religion: reported of Permenkumham 3/2018 (secondary); which year that is
no source says: the calendar year, since most feasts move and come round in less than twelve months. Imlek for Konghucu
is practice, not in the decree's list.
"""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.eligibility.conditions.grant_days import CleanBeforeHoliday, MainHoliday, OneInTheYear
from pembinaan.eligibility.right import Right
from pembinaan.eligibility.rights.common import REMISI_PEOPLE, cite
from pembinaan.eligibility.rights.remisi_umum import like_remisi_umum
from pembinaan.law.entries import Confidence

__all__ = ["REMISI_KHUSUS"]

REMISI_KHUSUS: Final = Right(
    code="remisi_khusus",
    title=Text(id="Remisi khusus", en="Special remission (remisi khusus)"),
    people=REMISI_PEOPLE,
    requires=(
        *like_remisi_umum(
            grant_day=MainHoliday(
                cites=cite(
                    "Pasal 2 Keppres 174/1999",
                    "Pasal 5 ayat (1) Keppres 174/1999",
                    "Pasal 7 ayat (5) Keppres 174/1999",
                    "Pasal 3 ayat (2) Kepmen M.09.HN.02.01/1999",
                )
            ),
            clean_before_grant=CleanBeforeHoliday(
                months=6,
                cites=cite(
                    "Pasal 12 huruf b Keppres 174/1999",
                    "Pasal 34 ayat (3) PP 99/2012",
                    "Pasal 10 ayat (2) huruf a UU 22/2022",
                ),
            ),
        ),
        OneInTheYear(cites=cite("Permenkumham 3/2018"), at_best=Confidence.SECONDARY),
    ),
)
