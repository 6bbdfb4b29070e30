"""What a procedure needs to know of a person: whose rules count, which agencies are concerned, citizenship, arrival."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from pembinaan.law.flows import Regime
from pembinaan.participants.people import AnakBinaan, Narapidana
from pembinaan.participants.records import OffenceClass
from pembinaan.participants.sentence import FixedTermSentence

__all__ = ["Convict", "ProcedureFacts", "facts_of"]

Convict = Narapidana | AnakBinaan

_PP99: Final = date(2012, 11, 12)
_FIVE_YEARS: Final = 60
"""Narkotika counts as a special offence from five years imposed (PP 99/2012 Pasal 34A ayat (2), 43A ayat (2))."""
_FOREIGN: Final = {"wna": True, "wni": False}


@dataclass(frozen=True, slots=True)
class ProcedureFacts:
    """Hold the facts of a person on which documents and steps hang.

    Attributes:
        regime: Whose rules count; None: not known.
        missing: Paths of the facts that would settle the regime.
        offences: The special classes of offence, for the agencies.
        foreign: Whether the person is a foreigner; None: not known.
        arrived: The day of arrival in the Lapas or LPKA; None: not known.
    """

    regime: Regime | None
    missing: tuple[str, ...]
    offences: tuple[OffenceClass, ...]
    foreign: bool | None
    arrived: date | None

    @property
    def child(self) -> bool:
        """Whether the person is an Anak Binaan."""
        return self.regime == "child"


def facts_of(person: Convict) -> ProcedureFacts:
    """Collect the facts of a person; a field that the record of this kind of person does not have is not known."""
    offences: tuple[OffenceClass, ...] | None = getattr(person, "offences", None)
    citizenship: str | None = getattr(person, "citizenship", None)
    foreign = None if citizenship is None else _FOREIGN[citizenship]
    arrived: date | None = getattr(person, "in_lapas_since", None)
    special = tuple(offence for offence in offences or () if offence is not OffenceClass.UMUM)
    regime, missing = _regime(person, offences)
    return ProcedureFacts(regime, missing, special, foreign, arrived)


def _regime(person: Convict, offences: tuple[OffenceClass, ...] | None) -> tuple[Regime | None, tuple[str, ...]]:
    if person.kind == "anak_binaan":
        return "child", ()
    if offences is None:
        return None, ("offences",)
    found = list(_each(person, offences))
    if "special" in found:
        return "special", ()
    unknown = [path for path in found if path != "general"]
    return (None, tuple(unknown)) if unknown else ("general", ())


def _each(person: Convict, offences: tuple[OffenceClass, ...]) -> Iterator[str]:
    """Say for each offence "special", "general", or the path of what would settle it."""
    for offence in offences:
        if offence is OffenceClass.UMUM:
            yield "general"
        else:
            yield _narkotika(person) if offence is OffenceClass.NARKOTIKA else "special"


def _narkotika(person: Convict) -> str:
    """Judge narkotika by the term; a judgment from before PP 99/2012 may fall under PP 28/2006, which knows no term."""
    sentence = person.sentence
    if not isinstance(sentence, FixedTermSentence) or sentence.term.in_months >= _FIVE_YEARS:
        return "special"
    if sentence.judgment_final_on is not None:
        return "general" if sentence.judgment_final_on >= _PP99 else "reading t_regime_cutoff"
    starts = (sentence.clock_starts, sentence.execution_starts, *(item.start for item in sentence.detentions))
    first = min(day for day in starts if day is not None)
    return "general" if first >= _PP99 else "sentence.judgment_final_on"
