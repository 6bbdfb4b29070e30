"""Whether a stage of pembinaan is reached, by the record."""

from __future__ import annotations

from dataclasses import dataclass

from pembinaan.core.text import Text
from pembinaan.core.timeline import Timeline
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import Condition
from pembinaan.law.citation import Citation
from pembinaan.participants.coaching.levels import StageCode
from pembinaan.participants.coaching.stages import stage_reached

__all__ = ["StageReached"]


@dataclass(frozen=True, eq=False, kw_only=True)
class StageReached(Condition):
    """Ask that a stage of pembinaan is reached, by a record that a session of the TPP set."""

    stage: StageCode
    cites: tuple[Citation, ...] = ()
    policy: bool = True

    code = "stage_reached"
    asks = Text(id="sudah di tahap {stage}", en="the stage {stage} is reached")

    @property
    def title(self) -> Text:
        """Name the stage."""
        return self.asks.format(stage=self.stage.value)

    def evaluate(self, case: Case) -> Timeline:
        return stage_reached(case.person, self.stage)
