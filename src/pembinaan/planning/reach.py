"""The reach of an agreement: which rights of how many people its programs could help, in numbers only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from pembinaan.agreements.agreement import Agreement
from pembinaan.core.asked import asks_day
from pembinaan.core.errors import UnsupportedError
from pembinaan.core.fields import in_range
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.eligibility.admission import Applicant, Entrance
from pembinaan.eligibility.decision import Decision
from pembinaan.eligibility.nearest_way import nearest_way
from pembinaan.eligibility.right import Right
from pembinaan.eligibility.rights import right_of
from pembinaan.eligibility.ways import StepKind
from pembinaan.participants.people import Convict, Participant
from pembinaan.planning.pathway_record import GapCount, Reach, RightReach
from pembinaan.planning.setting import DEFAULT_SETTING, Setting
from pembinaan.planning.supposed import Supposed, answers, first_help, gaps_of, joinable, wanted_by
from pembinaan.programs.offering import Offering

__all__ = ["reach"]


class _One(NamedTuple):
    """Hold what was found for one person and one right."""

    decision: Decision
    gaps: frozenset[str]
    help_: Supposed | None


@asks_day
def reach(
    agreement: Agreement,
    people: Sequence[Participant],
    offerings: Sequence[Offering],
    *,
    on: date,
    rights: Sequence[str],
    setting: Setting = DEFAULT_SETTING,
) -> Reach:
    """Count for how many people the programs of an agreement could close a gap of a right, and which gaps none closes.

    Each person is looked at alone, as in :func:`pembinaan.planning.pathway.pathway`: that places are few is a matter
    of :func:`pembinaan.planning.allocate.allocate`. The answer holds counts only, no person's reference.

    Args:
        agreement: The agreement.
        people: The people; those whom a right does not concern, or of whom it cannot be asked, are not counted for it.
        offerings: Offerings; only those that this agreement carries are looked at.
        on: The day.
        rights: The codes of the rights.
        setting: What the unit adds to the rules of entry, who is enrolled already, and how open questions are answered.

    Raises:
        UnsupportedError: What :meth:`Offering.admit` raises.
        InvalidError: ``right.unknown``, ``day.not_a_date`` or ``day.out_of_range``.
    """
    in_range(on)
    carried = [one for one in offerings if agreement in (one.agreement, *one.beside)]
    entrances = [setting.entrance(offering) for offering in carried]
    found: dict[str, list[_One]] = {right_of(code).code: [] for code in rights}
    for person in people:
        for code, one in _asked(person, found, entrances, on, setting):
            found[code].append(one)
    return Reach(
        on=on,
        by_right=tuple(_count(code, each) for code, each in found.items()),
        gaps_without_program=_left(found),
    )


def _asked(
    person: Participant, rights: Iterable[str], entrances: Sequence[Entrance], on: date, setting: Setting
) -> Iterator[tuple[str, _One]]:
    """Decide the rights that concern somebody, and look for an offering that closes a gap."""
    kinds = [right_of(code) for code in rights]
    if not isinstance(person, Convict) or not any(person.kind in right.people for right in kinds):
        return
    applicant = setting.applicant(person)
    doors = joinable(applicant, entrances, on)
    for right in kinds:
        decision = _decided(right, applicant, on)
        if decision is not None:
            yield right.code, _One(decision, gaps_of(decision), first_help(decision, applicant, doors))


def _decided(right: Right, applicant: Applicant, on: date) -> Decision | None:
    """Decide a right; None where it cannot be asked of this person."""
    if applicant.case is None or applicant.case.person.kind not in right.people:
        return None
    try:
        return right.decide(applicant.case, on=on)
    except UnsupportedError:
        return None


def _count(right: str, each: Sequence[_One]) -> RightReach:
    helped = [(one.help_, wanted_by(one.decision, one.gaps)) for one in each if one.help_ is not None]
    in_time = sum(wanted is not None and help_.last <= wanted for help_, wanted in helped)
    return RightReach(
        right=right,
        title=right_of(right).title,
        people_asked=len(each),
        people_with_gap=sum(bool(one.gaps) for one in each),
        helped_in_time=in_time,
        helped_late=len(helped) - in_time,
    )


def _left(found: Mapping[str, Sequence[_One]]) -> tuple[GapCount, ...]:
    """Count the conditions that no program closes, and that time alone does not."""
    left = [(right, code, one) for right, each in found.items() for one in each for code in _open(one)]
    counts = Counter((right, code) for right, code, _ in left)
    unknown = Counter((right, code) for right, code, one in left if _not_known(one.decision, code))
    order = sorted(counts, key=lambda pair: (-counts[pair], pair))
    return tuple(
        GapCount(right=pair[0], code=pair[1], title=_title(*pair), people=counts[pair], not_known=unknown[pair])
        for pair in order
    )


def _not_known(decision: Decision, code: str) -> bool:
    return dict(answers(decision))[code].at(decision.on) is Status.UNKNOWN


def _open(one: _One) -> set[str]:
    closed = one.help_.closes if one.help_ else frozenset()
    steps = [step for step in nearest_way(one.decision) if step.kind is not StepKind.WAIT]
    return {code for step in steps for code in step.conditions if code not in closed}


def _title(right: str, code: str) -> Text:
    return next(condition.title for condition in right_of(right).requires if condition.key == code)
