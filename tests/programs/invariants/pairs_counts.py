"""Each invariant of assessments, indicators and capacity: a case that keeps it and one that breaks it.

A case returns the code of what was found; "" where nothing was.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final, NamedTuple

from pydantic import ValidationError

from pembinaan.core.errors import InvalidError, problems
from pembinaan.monitoring.capacity import CapacityFact, CapacityFacts
from pembinaan.monitoring.indicator import IndicatorCode, IndicatorValue
from pembinaan.participants.coaching.instrument_rows import RRI_ITEMS
from pembinaan.participants.coaching.instruments import level_of
from pembinaan.participants.coaching.levels import Instrument
from pembinaan.participants.coaching.records import ItemScore, ScoredAssessment

ON: Final = date(2026, 5, 4)


class Pair(NamedTuple):
    """Hold both cases, and the code that the breaking one gives."""

    keeps: Callable[[], str]
    breaks: Callable[[], str]
    code: str


def _code(make: Callable[[], object]) -> str:
    try:
        make()
    except ValidationError as error:
        return problems(error)[0].code
    except InvalidError as error:
        return error.code
    return ""


def _rri(*left_out: str, **more: object) -> ScoredAssessment:
    items = tuple(ItemScore(code=code, points=0) for code in RRI_ITEMS if code not in left_out)
    facts = {"instrument": Instrument.RRI, "assessed_on": ON, "items": items, **more}
    return ScoredAssessment.model_validate(facts)


def _working(above: int, below: int, **more: object) -> IndicatorValue:
    facts = {"code": IndicatorCode.PRODUCTIVE_RATE, "period": "2026", "numerator": above, "denominator": below}
    return IndicatorValue.model_validate({**facts, **more})


def _held(capacity: int, **more: object) -> CapacityFact:
    facts = {"institution": "rekaan", "on": ON, "occupants": 1746, "capacity": capacity}
    return CapacityFact.model_validate({**facts, **more})


def _conflict(*capacities: int) -> str:
    facts = CapacityFacts(facts=tuple(map(_held, capacities)))
    return "".join(conflict.about for conflict in facts.conflicts())


PAIRS: Final[dict[str, Pair]] = {
    "AS1": Pair(
        lambda: _code(lambda: level_of(_rri())),
        lambda: _code(lambda: level_of(_rri("A5"))),
        "assessment.items_missing",
    ),
    "AS6": Pair(lambda: _code(_rri), lambda: _code(lambda: _rri(level="TINGGI")), "extra_forbidden"),
    "IN1": Pair(
        lambda: "" if _working(0, 1).value is not None else "not available",
        lambda: "" if _working(0, 0).value is not None else "not available",
        "not available",
    ),
    "IN2": Pair(
        lambda: "past the whole" if _working(2, 2).value > 1 else "",
        lambda: "past the whole" if _working(3, 2).value > 1 else "",
        "past the whole",
    ),
    "CF1": Pair(lambda: _code(lambda: _held(376)), lambda: _code(lambda: _held(376, over=464)), "extra_forbidden"),
    "CF2": Pair(lambda: _conflict(376, 376), lambda: _conflict(376, 347), "capacity"),
}
