"""The stage of pembinaan: shown by the record with its TPP session, or, by a reading, by the sentence alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Final, Literal

from pembinaan.core.counting import DEFAULT_CONVENTION, CountingConvention
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline
from pembinaan.participants.coaching.levels import StageCode
from pembinaan.participants.coaching.records import StageRecord
from pembinaan.participants.people import Convict
from pembinaan.participants.reckoning import HALF, ONE_THIRD, TWO_THIRDS, Reckoning
from pembinaan.participants.sentence import FixedTermSentence
from pembinaan.participants.sentence_change import LifeTermStart

__all__ = ["CALENDAR_MONTHS", "STAGE_FROM", "ShownBy", "reckoning_of", "recorded_stage", "stage_reached"]

ShownBy = Literal["tpp_record", "fraction_only"]
"""What shows that a stage is reached (reading ``stage_shown_by``)."""
CALENDAR_MONTHS: Final = CountingConvention(months="calendar", floor_months="calendar")
"""How months are counted that are no part of a sentence: admisi-orientasi, validity of an ISPN, duty to report."""
STAGE_FROM: Final[dict[StageCode, Fraction]] = {
    StageCode.LANJUTAN_1: ONE_THIRD,
    StageCode.LANJUTAN_2: HALF,
    StageCode.AKHIR: TWO_THIRDS,
}
"""Before which part of the sentence a stage does not begin (PP 31/1999 Pasal 9, MEMORY)."""
_STAGES: Final = "coaching.stages"
_NO_PARTS: Final = Timeline.constant(Status.UNKNOWN, Reason("no_fraction", ("sentence",)))


def recorded_stage(stages: tuple[StageRecord, ...] | None, *, on: date) -> StageRecord | None:
    """Return the record of the stage that runs on a day; None: none does, or it is not known."""
    running = [record for record in stages or () if on in record]
    return max(running, key=lambda record: record.start, default=None)


def stage_reached(
    person: Convict,
    stage: StageCode,
    *,
    shown_by: ShownBy = "tpp_record",
    counting: CountingConvention = DEFAULT_CONVENTION,
    life_term_start: LifeTermStart = "stated_in_decree",
) -> Timeline:
    """Tell for every day whether a stage, or a later one, is reached.

    By ``tpp_record`` a stage counts from the first day of its record where the record names its session of the TPP; the
    first stage needs none. A record without a session leaves it open. The calendar alone advances nobody (PP 31/1999
    Pasal 7 ayat (3)). By ``fraction_only`` it counts from the part of the sentence that is served: the first stage
    from the day on which the sentence counts, whatever is recorded. A life or death sentence has no parts, so that
    reading leaves it open.

    Args:
        person: The Narapidana or Anak Binaan.
        stage: The stage asked about.
        shown_by: What shows it.
        counting: How days are counted.
        life_term_start: From when a sentence counts that was changed from life or death (reading of that name).
    """
    if shown_by == "fraction_only":
        return _by_sentence(reckoning_of(person, counting, life_term_start), stage)
    held = None if person.coaching is None else person.coaching.stages
    if held is None:
        return Timeline.constant(Status.UNKNOWN, Reason("", (_STAGES,)))
    return Timeline.of([(ALWAYS, Status.NOT_MET, NO_REASON), *_by_record(held, stage)])


def reckoning_of(
    person: Convict, counting: CountingConvention, life_term_start: LifeTermStart = "stated_in_decree"
) -> Reckoning | None:
    """Return the arithmetic of a sentence; None: life or death, which have no parts."""
    if not isinstance(person.sentence, FixedTermSentence):
        return None
    return Reckoning(person.sentence, counting, person.recorded_until, life_term_start)


def _by_record(held: tuple[StageRecord, ...], stage: StageCode) -> Iterator[tuple[date, Status, Reason]]:
    for at, record in sorted(enumerate(held), key=lambda item: item[1].start):
        if record.stage.rank < stage.rank:
            continue
        if record.tpp is not None or record.stage is StageCode.AWAL:
            yield record.start, Status.MET, NO_REASON
            return
        yield record.start, Status.UNKNOWN, Reason("", (f"{_STAGES}[{at}].tpp",))


def _by_sentence(reckoning: Reckoning | None, stage: StageCode) -> Timeline:
    if reckoning is None:
        return _NO_PARTS
    if stage not in STAGE_FROM:
        return Timeline.switch(reckoning.clock, Status.NOT_MET, Status.MET)
    bounds = reckoning.reached(STAGE_FROM[stage])
    spans = [(ALWAYS, Status.NOT_MET, NO_REASON), (bounds.lower, Status.UNKNOWN, Reason("", bounds.missing))]
    if bounds.upper is not None:
        spans.append((bounds.upper, Status.MET, NO_REASON))
    return Timeline.of(spans)
