"""Each invariant of the coaching file: a case that keeps it, one that breaks it, and what that gives.

A case returns the code of a fault, or the status of the finding of its rule; "" where nothing was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Final, NamedTuple

from pydantic import ValidationError

from pembinaan.core.duration import Duration
from pembinaan.core.errors import InvalidError, problems
from pembinaan.core.fields import Masked
from pembinaan.core.period import Period
from pembinaan.participants.coaching.file import CoachingFile
from pembinaan.participants.coaching.instrument_rows import RRI_ITEMS
from pembinaan.participants.coaching.levels import (
    DisciplineLevel,
    Instrument,
    SppnVariable,
    StageCode,
    TppRole,
    TppSubject,
    UnitKind,
    UnitOffice,
)
from pembinaan.participants.coaching.placement import register_clashes
from pembinaan.participants.coaching.records import (
    DisciplineCase,
    ItemScore,
    Orientation,
    Placement,
    ScoredAssessment,
    SppnItem,
    SppnMonth,
    SppnScore,
    StageRecord,
    TppCase,
    TppSession,
)
from pembinaan.participants.dates import SentenceDates
from pembinaan.participants.people import Identity, Klien, Narapidana, Tahanan
from pembinaan.participants.sentence import FixedTermSentence, LifeSentence, Remission
from pembinaan.programs.coaching_review import review_coaching

DAY: Final = timedelta(days=1)
START: Final = date(2020, 12, 12)
THIRD: Final = date(2021, 8, 9)
"""8 of 24 months from 12 December 2020: 240 days."""
ON: Final = date(2021, 9, 1)
ROLES: Final = tuple(TppRole)


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


def _sentence(*remissions: Remission) -> FixedTermSentence:
    term = (Duration(years=2),)
    return FixedTermSentence(terms=term, clock_starts=START, remissions=remissions, interruptions=(), subsidiaries=())


def _found(rule: str, *, guided: bool = False, sessions: Iterable[TppSession] = (), **file: object) -> str:
    held = CoachingFile.model_validate(file)
    convict = Narapidana(reference="rekaan-1", birth_date=date(2006, 3, 2), sentence=_sentence(), coaching=held)
    who = Klien(reference="rekaan-1", coaching=held) if guided else convict
    findings = review_coaching(who, on=ON, sessions=tuple(sessions)).findings
    return "".join(finding.status.name for finding in findings if finding.id == rule)


def _lpka(start: date) -> tuple[Placement, ...]:
    return (Placement(institution="LPKA rekaan", kind=UnitKind.LPKA, start=start),)


def _registered(reference: str, number: str) -> Tahanan:
    file = CoachingFile(placements=_lpka(START))
    return Tahanan(reference=reference, identity=Identity(register_number=Masked(number)), coaching=file)


def _clash(second: str) -> str:
    people = (_registered("rekaan-1", "B.I-1"), _registered("rekaan-2", second))
    return "".join(clash.finding.status.name for clash in register_clashes(people, on=ON))


def _stages(*starts: tuple[StageCode, date]) -> CoachingFile:
    return CoachingFile(stages=tuple(StageRecord(stage=stage, start=start, tpp="T-1") for stage, start in starts))


def _moved(start: date, tpp_on: date = THIRD, *roles: TppRole) -> dict[str, object]:
    case = TppCase(reference="rekaan-1", subject=TppSubject.TAHAP, recommends=True)
    session = TppSession(id="T-1", on=tpp_on, data=roles or ROLES, cases=(case,))
    return {"stages": _stages((StageCode.LANJUTAN_1, start)).stages, "sessions": (session,)}


def _rri(on: date, certified: date = START) -> tuple[ScoredAssessment, ...]:
    items = tuple(ItemScore(code=code, points=0) for code in RRI_ITEMS)
    made = ScoredAssessment(instrument=Instrument.RRI, assessed_on=on, items=items, assessor_certified_on=certified)
    return (made,)


def _ispn(on: date) -> tuple[ScoredAssessment, ...]:
    return (ScoredAssessment(instrument=Instrument.ISPN, assessed_on=on, hundredths=4468),)


def _month(**more: object) -> SppnMonth:
    return SppnMonth.model_validate({"month": "2021-05", **more})


def _item(recorded: int, *, offered: bool = True) -> SppnItem:
    return SppnItem(variable=SppnVariable.SIKAP, code="S1", expected=4, recorded=recorded, offered=offered)


def _left_out(item: SppnItem) -> str:
    return "" if _month(items=(item,)).counted(SppnVariable.SIKAP) == (item,) else "left out"


def _put(used: date | None) -> object:
    return CoachingFile(sppn=(_month(used_by_tpp_on=used),)).with_month(_month(scores=()))


def _case(level: DisciplineLevel, **facts: object) -> DisciplineCase:
    held = {"level": level, "on": START, "decided_on": START, "decided_by": UnitOffice.KALAPAS, "register_f": True}
    return DisciplineCase.model_validate({**held, **facts})


def _isolated(days: int) -> tuple[DisciplineCase, ...]:
    return (_case(DisciplineLevel.SEDANG, isolation=Period(start=START, end=START + days * DAY)),)


def _third(sentence: FixedTermSentence) -> str:
    return "" if SentenceDates(sentence).stages[1].starts.day == THIRD else "moved"


def _left(over_in_days: int) -> str:
    """Assess so many days after the last day with more than a year left: 11 December 2021, a year before the end."""
    held = CoachingFile(scored=_rri(date(2021, 12, 11) + over_in_days * DAY))
    who = Narapidana(reference="rekaan-1", sentence=_sentence(), coaching=held)
    findings = review_coaching(who, on=date(2022, 1, 3), sessions=()).findings
    return "".join(finding.status.name for finding in findings if finding.id == "AS4")


FIRST, SECOND = (StageCode.AWAL, START), (StageCode.LANJUTAN_1, THIRD)
GRAVE: Final = DisciplineLevel.BERAT

PAIRS: Final[dict[str, Pair]] = {
    "WB1": Pair(
        lambda: _found("WB1", placements=_lpka(date(2020, 3, 2))),
        lambda: _found("WB1", placements=_lpka(date(2020, 3, 1))),
        "NOT_MET",
    ),
    "WB2": Pair(lambda: _clash("B.I-2"), lambda: _clash("B.I-1"), "NOT_MET"),
    "SE1": Pair(
        lambda: _code(lambda: SentenceDates(_sentence()).stages),
        lambda: _code(lambda: SentenceDates(LifeSentence(clock_starts=START)).stages),
        "sentence.no_fraction",
    ),
    "SE2": Pair(
        lambda: _third(_sentence()),
        lambda: _third(_sentence(Remission(amount=Duration(months=1), granted_on=START + DAY))),
        "moved",
    ),
    "ST1": Pair(
        lambda: _code(lambda: _stages(FIRST, SECOND)),
        lambda: _code(lambda: _stages((StageCode.LANJUTAN_1, START), (StageCode.AWAL, THIRD))),
        "stage.out_of_order",
    ),
    "ST2": Pair(lambda: _found("ST2", **_moved(THIRD)), lambda: _found("ST2", **_moved(THIRD, THIRD + DAY)), "NOT_MET"),
    "ST3": Pair(lambda: _found("ST3", **_moved(THIRD)), lambda: _found("ST3", **_moved(THIRD - DAY, START)), "NOT_MET"),
    "ST4": Pair(
        lambda: _found("ST4", orientation=Orientation(start=START, end=START + 31 * DAY)),
        lambda: _found("ST4", orientation=Orientation(start=START, end=START + 32 * DAY)),
        "NOT_MET",
    ),
    "TP1": Pair(
        lambda: _found("TP1", **_moved(THIRD)), lambda: _found("TP1", **_moved(THIRD, THIRD, *ROLES[:3])), "NOT_MET"
    ),
    "TP2": Pair(
        lambda: _code(lambda: _case(GRAVE)),
        lambda: _code(lambda: _case(GRAVE, decided_by=UnitOffice.TPP)),
        "tpp.recommendation_is_no_decision",
    ),
    "AS2": Pair(
        lambda: _found("AS2", scored=_rri(THIRD, THIRD)),
        lambda: _found("AS2", scored=_rri(THIRD, THIRD + DAY)),
        "NOT_MET",
    ),
    # six months before 1 September 2021: 1 March
    "AS3": Pair(
        lambda: _found("AS3", scored=_ispn(date(2021, 3, 2))),
        lambda: _found("AS3", scored=_ispn(date(2021, 3, 1))),
        "NOT_MET",
    ),
    "AS4": Pair(lambda: _left(0), lambda: _left(1), "NOT_MET"),
    "AS5": Pair(
        lambda: _found("AS5", guided=True, scored=_rri(date(2020, 9, 2))),
        lambda: _found("AS5", guided=True, scored=_rri(date(2020, 9, 1))),
        "NOT_MET",
    ),
    "SP1": Pair(
        lambda: _code(lambda: CoachingFile(sppn=(_month(), _month(month="2021-06")))),
        lambda: _code(lambda: CoachingFile(sppn=(_month(), _month()))),
        "sppn.duplicate_month",
    ),
    "SP2": Pair(lambda: _code(lambda: _item(4)), lambda: _code(lambda: _item(5)), "sppn.more_than_expected"),
    "SP3": Pair(
        lambda: _code(lambda: SppnScore(variable=SppnVariable.SIKAP, score=100)),
        lambda: _code(lambda: SppnScore(variable=SppnVariable.SIKAP, score=101)),
        "less_than_equal",
    ),
    "SP4": Pair(lambda: _left_out(_item(0)), lambda: _left_out(_item(0, offered=False)), "left out"),
    "SP5": Pair(lambda: _code(lambda: _put(None)), lambda: _code(lambda: _put(ON)), "sppn.locked"),
    "DC1": Pair(
        lambda: _found("DC1", discipline=(_case(GRAVE),)),
        lambda: _found("DC1", discipline=(_case(GRAVE, decided_by=UnitOffice.KPLP),)),
        "NOT_MET",
    ),
    "DC2": Pair(
        lambda: _found("DC2", discipline=(_case(GRAVE),)),
        lambda: _found("DC2", discipline=(_case(GRAVE, register_f=False),)),
        "NOT_MET",
    ),
    "DC3": Pair(
        lambda: _found("DC3", discipline=_isolated(6)), lambda: _found("DC3", discipline=_isolated(7)), "NOT_MET"
    ),
}
