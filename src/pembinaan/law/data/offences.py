"""From the article of a judgment to the class of the offence: only what the sources name, old laws and the KUHP.

UU 1/2023 Pasal 622 points the offences of the repealed articles to the KUHP. The sources name the laws on narcotics and
on terrorism without their numbers; they are written "UU Narkotika" and "UU Terorisme" here.
"""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from pembinaan.law.data.rows import CHECKED_ON, M, V
from pembinaan.law.entries import Confidence

__all__ = ["OFFENCES", "OffenceRow"]


class OffenceRow(NamedTuple):
    """One article and the class of the offence in it."""

    law: str
    """The law, as it is cited."""
    place: str
    """The place in it: "Pasal 609"."""
    offence: str
    """The value of the class: ``narkotika``, ``korupsi``, ``terorisme``, ``ham_berat``."""
    is_kuhp: bool
    """Whether it is an article of the KUHP (reading ``set_t_match``)."""
    confidence: Confidence
    checked_on: date = CHECKED_ON


def _kuhp(number: int, offence: str, confidence: Confidence) -> OffenceRow:
    return OffenceRow("UU 1/2023", f"Pasal {number}", offence, is_kuhp=True, confidence=confidence)


def _old(law: str, place: str, offence: str) -> OffenceRow:
    return OffenceRow(law, f"Pasal {place}", offence, is_kuhp=False, confidence=V)


OFFENCES: Final = (
    *(_old("UU Terorisme", place, "terorisme") for place in ("6", "7")),
    *(_old("UU 31/1999", place, "korupsi") for place in ("2 ayat (1)", "3", "5", "11", "13")),
    *(_old("UU Narkotika", place, "narkotika") for place in ("112", "113", "117", "118", "122", "123")),
    *(_kuhp(number, "ham_berat", M) for number in (598, 599)),
    *(_kuhp(number, "terorisme", M) for number in (600, 601)),
    _kuhp(602, "terorisme", V),
    *(_kuhp(number, "korupsi", M) for number in (603, 604)),
    *(_kuhp(number, "korupsi", V) for number in (605, 606)),
    *(_kuhp(number, "narkotika", V) for number in (609, 610)),
)
