"""Whether a stage of pembinaan is reached, by the record or by the sentence alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from pembinaan.core.text import Text
from pembinaan.core.timeline import Timeline
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import Condition
from pembinaan.eligibility.date_readings import FRACTION_READINGS, readings_of_fraction
from pembinaan.law.citation import Citation
from pembinaan.participants.coaching.levels import StageCode
from pembinaan.participants.coaching.stage_words import STAGE_WORDS
from pembinaan.participants.coaching.stages import STAGE_FROM, ShownBy, stage_reached

__all__ = ["StageReached"]


@dataclass(frozen=True, eq=False, kw_only=True)
class StageReached(Condition):
    """Ask that a stage of pembinaan is reached.

    Attributes:
        stage: The stage.
        shown_by: What shows it: a record that a session of the TPP set, or the part of the sentence that is served.
    """

    stage: StageCode
    shown_by: ShownBy = "tpp_record"
    cites: tuple[Citation, ...] = ()
    policy: bool = True

    code = "stage_reached"
    asks = Text(id="sudah di tahap {stage}", en="the {stage} stage is reached")
    by_part = Text(
        id="sudah di tahap {stage} ({part} masa pidana sudah dijalani)",
        en="the {stage} stage is reached ({part} of the sentence served)",
    )
    readings: ClassVar[tuple[str, ...]] = FRACTION_READINGS
    phrases: ClassVar[Mapping[str, Text]] = {
        "no_fraction": Text(id="pidana ini tidak mempunyai bagian", en="this sentence has no parts"),
    }

    @property
    def title(self) -> Text:
        """Name the stage, and the part of the sentence that shows it."""
        part = STAGE_FROM.get(self.stage)
        if self.shown_by == "tpp_record" or part is None:
            return self.asks.format(stage=STAGE_WORDS[self.stage])
        return self.by_part.format(stage=STAGE_WORDS[self.stage], part=str(part))

    def evaluate(self, case: Case) -> Timeline:
        """Answer for every day."""
        counting, life = case.readings.counting, case.readings.life_term_start
        return stage_reached(case.person, self.stage, shown_by=self.shown_by, counting=counting, life_term_start=life)

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Name those that can move the part of the sentence; the record hangs on none."""
        part = STAGE_FROM.get(self.stage)
        if self.shown_by == "tpp_record" or case.reckoning is None or part is None:
            return ()
        return readings_of_fraction(case.reckoning, part)
