"""The condition of remisi tambahan: a ground that the unit has recognised for the year."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Timeline, all_of, any_of
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import ALWAYS_MET, MET, NOT_MET, UNKNOWN, Condition, unknown
from pembinaan.participants.merits import MeritKind

__all__ = ["WIDER_GROUNDS", "RecognisedMerit"]

WIDER_GROUNDS: Final = frozenset({MeritKind.DONOR_DARAH, MeritKind.JUSTICE_COLLABORATOR})
"""The grounds that Permenkumham 3/2018 names beside those of Keppres 174/1999 Pasal 6."""


@dataclass(frozen=True, eq=False, kw_only=True)
class RecognisedMerit(Condition):
    """Ask for service to the state, an act of benefit, help as pemuka, blood donation, or cooperation (JC).

    Attributes:
        wider_from: From this day on blood donation and cooperation are grounds; before it a reading says whether they
            were (``tambahan_before_2018``).
    """

    wider_from: date

    code = "recognised_merit"
    readings = ("tambahan_before_2018",)
    asks = Text(
        id="dalam tahun itu: jasa kepada negara, perbuatan bermanfaat, membantu sebagai pemuka, donor darah 4 kali,"
        " atau saksi pelaku yang bekerja sama (JC)",
        en="in that year: service to the state, an act of benefit, help as pemuka, 4 blood donations, or cooperation as"
        " a witness (JC)",
    )

    phrases: ClassVar[Mapping[str, Text]] = {
        "older": Text(
            id="belum jelas apakah donor darah atau kerja sama sudah menjadi dasar pada tahun itu",
            en="not settled whether blood donation or cooperation was a ground in that year",
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        merits = case.person.merits
        if merits is None:
            return unknown("merits")
        wider = _in_years(item.year for item in merits if item.kind in WIDER_GROUNDS)
        always = _in_years(item.year for item in merits if item.kind not in WIDER_GROUNDS)
        return any_of([always, all_of([wider, self._wider(case)])])

    def _wider(self, case: Case) -> Timeline:
        """Answer whether the grounds of 2018 are grounds."""
        before = case.readings.tambahan_before_2018
        if before == "as_later":
            return ALWAYS_MET
        status, why = (NOT_MET, NO_REASON) if before == "no_ground" else (UNKNOWN, _OLDER)
        return Timeline.switch(case.law_from(self.wider_from), status, MET, why)

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Only those grounds, in those years, raise the question."""
        years = (item.year for item in case.person.merits or () if item.kind in WIDER_GROUNDS)
        return self.readings if any(year <= self.wider_from.year for year in years) else ()


_OLDER: Final = Reason("older", ("reading tambahan_before_2018",))


def _in_years(years: Iterable[int]) -> Timeline:
    """Answer MET in these years."""
    spans = [(ALWAYS, NOT_MET, NO_REASON)]
    for year in sorted(set(years)):
        spans.append((date(year, 1, 1), MET, NO_REASON))
        spans.append((date(year + 1, 1, 1), NOT_MET, NO_REASON))
    return Timeline.of(spans)
