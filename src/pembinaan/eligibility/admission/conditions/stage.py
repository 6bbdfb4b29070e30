"""Whether a stage of pembinaan is reached, by the record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Timeline
from pembinaan.eligibility.admission.conditions.of_file import OfFile
from pembinaan.eligibility.condition import MET, NOT_MET, UNKNOWN, unknown
from pembinaan.participants.coaching.levels import StageCode
from pembinaan.participants.coaching.records import StageRecord
from pembinaan.participants.people import Participant

__all__ = ["StageReached"]


@dataclass(frozen=True, eq=False, kw_only=True)
class StageReached(OfFile):
    """Ask that a stage of pembinaan is reached, by a record that a session of the TPP set.

    The first stage begins with the sentence, so its record needs no session.
    """

    stage: StageCode

    code = "stage_reached"
    asks = Text(id="sudah di tahap {stage}", en="the stage {stage} is reached")
    phrases: ClassVar[Mapping[str, Text]] = {
        "not_yet": Text(id="belum ada catatan tahap itu", en="no record of that stage yet"),
    }

    @property
    def title(self) -> Text:
        """Name the stage."""
        return self.asks.format(stage=self.stage.value)

    def judge(self, person: Participant) -> Timeline:
        held = None if person.coaching is None else person.coaching.stages
        if held is None:
            return unknown("coaching.stages")
        reached = [one for one in held if one.stage.rank >= self.stage.rank]
        spans = [(ALWAYS, NOT_MET, Reason("not_yet"))]
        perhaps, sure = _first(reached), _first(one for one in reached if _is_set(one))
        if perhaps is not None:
            spans.append((perhaps, UNKNOWN, Reason("missing", ("coaching.stages[].tpp",))))
        if sure is not None:
            spans.append((sure, MET, NO_REASON))
        return Timeline.of(spans)


def _first(records: Iterable[StageRecord]) -> date | None:
    return min((one.start for one in records), default=None)


def _is_set(record: StageRecord) -> bool:
    return record.tpp is not None or record.stage is StageCode.AWAL
