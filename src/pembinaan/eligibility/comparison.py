"""Old and new law side by side: which conditions changed, what each law would answer, and what the law says itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from pembinaan.core.asked import asks_day, the_day
from pembinaan.core.errors import UnsupportedError
from pembinaan.core.model import Model
from pembinaan.core.text import Language, Text
from pembinaan.core.timeline import Status, Timeline
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import Condition, where_asked
from pembinaan.eligibility.decision import Decision, ReadingUsed, readings_named
from pembinaan.eligibility.law_changes import ConditionChange, LawOfDay, changes
from pembinaan.eligibility.plan import Answers
from pembinaan.eligibility.right import Right
from pembinaan.eligibility.rights import right_of
from pembinaan.eligibility.transitions import Transition, transitions
from pembinaan.law.citation import Citation
from pembinaan.law.instruments import binding
from pembinaan.law.readings import DEFAULT_READINGS, Readings
from pembinaan.participants.people import Participant

__all__ = ["LawAnswer", "LawComparison", "compare"]


class LawAnswer(Model):
    """Hold what one law answers.

    Attributes:
        law_of: The day whose law is asked, as if it bound on every day; None: on each day the law of that day.
        status: The answer on the day asked about.
        earliest: The first day of the answer MET: of the stretch that holds the day asked about, or of the next one.
            None: none as known; or, where the answer is MET, always.
        earliest_possible: The first day, not before the day asked about, that is not NOT_MET.
        binding: Code of the condition that decides; None: nothing is asked.
        missing: Paths of the facts that are missing on ``earliest_possible``.
    """

    law_of: date | None
    status: Status
    earliest: date | None
    earliest_possible: date | None
    binding: str | None
    missing: tuple[str, ...]


class LawComparison(Model):
    """Hold two laws side by side for one person and one right. It names nobody.

    Attributes:
        right: Code of the right.
        title: Name of the right.
        reference: The person's pseudonym.
        on: The day asked about.
        before: What the law of the first day answers.
        after: What the law of the second day answers.
        applied: What is answered in fact: on each day the law in force on it, with what that law keeps of the old.
        days: By how many days ``after.earliest`` lies behind ``before.earliest``; less than 0: before it; None: one of
            the two is None.
        changes: Every condition that one of the two laws asks of this person on that day.
        transitions: What the instruments that came between the two days say about the law before them.
        readings: The named readings that can change an answer.
        recorded_until: The day up to which the record is complete; later days are projections. None: not stated.
    """

    right: str
    title: Text
    reference: str
    on: date
    before: LawAnswer
    after: LawAnswer
    applied: LawAnswer
    days: int | None
    changes: tuple[ConditionChange, ...]
    transitions: tuple[Transition, ...]
    readings: tuple[ReadingUsed, ...]
    recorded_until: date | None

    def explain(self, language: Language = "id") -> str:
        """Explain the comparison to a person, as plain text."""
        from pembinaan.eligibility.comparison_text import explain  # noqa: PLC0415 - made only when read

        return explain(self, language)


@asks_day
def compare(
    person: Participant | Case,
    right: Right | str,
    *,
    on_law_of: tuple[date, date],
    on: date | None = None,
    readings: Readings = DEFAULT_READINGS,
) -> LawComparison:
    """Compare what the law of two days asks of a person, as if each bound on every day.

    Of each law those conditions are taken that bind on its day. Both answers are about one day, so they differ by the
    law alone. What holds in fact is ``applied``: no law is carried over to another day unless an instrument in force
    keeps it. A transition that the sources do not state is never applied, and is listed as not stated.

    Args:
        person: The person, or a :class:`Case` (its readings are then the ones that count).
        right: The right, or its code.
        on_law_of: The two days whose law is compared, the old one first; the difference is that of the second against
            the first.
        on: The day asked about; left out: the later of the two.
        readings: How unsettled points of law are read.

    Raises:
        UnsupportedError: As :meth:`Right.decide`, for ``on`` and for the two days; that the person was a child on one
            of the two days does not matter, because its law is asked about ``on``.
        InvalidError: ``right.unknown``; ``day.not_a_date``.

    Example:
        >>> from pembinaan import Duration, FixedTermSentence, Narapidana
        >>> invented = Narapidana(reference="contoh-1", sentence=FixedTermSentence(
        ...     terms=(Duration(years=2),), clock_starts=date(2025, 1, 2), judgment_final_on=date(2025, 1, 2),
        ...     remissions=(), interruptions=(), subsidiaries=()))
        >>> days = date(2022, 8, 2), date(2022, 8, 3)
        >>> found = compare(invented, "remisi_umum", on_law_of=days, on=date(2026, 8, 17))
        >>> [change.code for change in found.changes if change.change == "added"]
        ['active_in_pembinaan', 'risk_reduced']
    """
    for day in on_law_of:
        the_day(day, "on_law_of")
    held = right_of(right) if isinstance(right, str) else right
    asked = max(on_law_of) if on is None else on
    applied = held.decide(person, on=asked, readings=readings)
    before, after = (_as_if(held, applied, day) for day in on_law_of)
    first, second = before.decision.earliest, after.decision.earliest
    return LawComparison(
        right=held.code,
        title=held.title,
        reference=applied.case.person.reference,
        on=asked,
        before=_answer(before.decision, before.day),
        after=_answer(after.decision, after.day),
        applied=_answer(applied, None),
        days=None if first is None or second is None else (second - first).days,
        changes=changes(before, after),
        transitions=transitions(_cited(before, after), min(on_law_of), max(on_law_of)),
        readings=_readings(before, after),
        recorded_until=applied.case.person.recorded_until,
    )


_BINDS: Final = Citation("PP 32/1999")
"""An instrument that binds on every day that is supported: a condition that cites it is asked on all of them."""
_MAY_BIND: Final = Timeline.constant(Status.UNKNOWN)


def _as_if(right: Right, applied: Decision, day: date) -> LawOfDay:
    """Decide as if the law of one day bound on every day."""
    _check(right, applied.case, day)
    asked = tuple(condition for condition in right.requires if binding(condition.cites, day))
    frozen = right.asking(tuple(replace(condition, cites=(_BINDS,)) for condition in asked))
    case = Case(applied.case.person, applied.case.readings, law_of=day)
    decision = frozen.decide(case, on=applied.on)
    pairs = zip(asked, decision.timelines, strict=True)
    timelines = tuple(where_asked(held, _MAY_BIND) if _may_bind(item, day) else held for item, held in pairs)
    return LawOfDay(day, asked, Decision(frozen, case, applied.on, Answers.of(timelines)))


def _check(right: Right, case: Case, day: date) -> None:
    """Refuse a day whose law is not modelled for this person; how old the person was then does not matter."""
    try:
        right.decide(case, on=day)
    except UnsupportedError as error:
        if error.code not in {"right.child", "right.under_14"}:
            raise


def _may_bind(condition: Condition, day: date) -> bool:
    """Tell whether it is not established that the law of the day asks for the condition."""
    not_asked = condition.not_asked()
    return not_asked is not None and not_asked.at(day) is Status.UNKNOWN


def _answer(decision: Decision, law_of: date | None) -> LawAnswer:
    return LawAnswer(
        law_of=law_of,
        status=decision.status,
        earliest=decision.earliest,
        earliest_possible=decision.earliest_possible,
        binding=decision.record.binding,
        missing=decision.missing_then,
    )


def _cited(before: LawOfDay, after: LawOfDay) -> list[Citation]:
    return [place for condition in (*before.concerning, *after.concerning) for place in condition.cites]


def _readings(before: LawOfDay, after: LawOfDay) -> tuple[ReadingUsed, ...]:
    """Name the readings that can change an answer, and those that can change whom a condition concerns."""
    names = [name for law in (before, after) for one in law.concerning for name in one.readings_used(law.decision.case)]
    asked = [(law.decision.case, one.whom) for law in (before, after) for one in law.asked]
    names += [name for case, whom in asked for name in whom.readings_used(case)]
    return readings_named(dict.fromkeys(names), before.decision.case.readings)
