"""The condition of remisi tambahan: a ground that the unit has recognised for the year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Timeline
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import MET, NOT_MET, Condition, unknown

__all__ = ["RecognisedMerit"]


@dataclass(frozen=True, eq=False, kw_only=True)
class RecognisedMerit(Condition):
    """Ask for service to the state, an act of benefit, help as pemuka, blood donation, or cooperation (JC)."""

    code = "recognised_merit"
    asks = Text(
        id="dalam tahun itu: jasa kepada negara, perbuatan bermanfaat, membantu sebagai pemuka, donor darah 4 kali,"
        " atau saksi pelaku yang bekerja sama (JC)",
        en="in that year: service to the state, an act of benefit, help as pemuka, 4 blood donations, or cooperation as"
        " a witness (JC)",
    )

    def evaluate(self, case: Case) -> Timeline:
        merits = case.person.merits
        if merits is None:
            return unknown("merits")
        spans = [(ALWAYS, NOT_MET, NO_REASON)]
        for year in sorted({item.year for item in merits}):
            spans.append((date(year, 1, 1), MET, NO_REASON))
            spans.append((date(year + 1, 1, 1), NOT_MET, NO_REASON))
        return Timeline.of(spans)
