"""The fewest questions: for a decision that is not known, the smallest sets of facts that would settle it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from pembinaan.core.folding import folded
from pembinaan.core.kinds import made_from
from pembinaan.core.model import Model
from pembinaan.core.text import Language, Text
from pembinaan.core.timeline import Status
from pembinaan.eligibility.condition import Condition
from pembinaan.eligibility.decision import Decision
from pembinaan.eligibility.ways import way_of_fact
from pembinaan.participants.facts import fact_name

__all__ = ["FewestQuestions", "fewest_questions"]

_Set = frozenset[str]


class FewestQuestions(Model):
    """Hold which facts to ask for. A set never holds another set of its list; smaller sets come first.

    Attributes:
        right: Code of the right.
        title: Name of the right.
        reference: The person's pseudonym.
        on: The day asked about.
        status: The decision on that day.
        to_settle: Each set settles the decision, whatever the answers are: nothing less is sure to. It takes all facts
            that the conditions still miss, because a right is open only when every condition is known to be met.
        to_close: Each set settles one condition, and with it the decision if that condition turns out not to be met:
            the other facts need not be asked for then.
        readings: Names of the readings that leave a condition open: gaps in the law, not in the file. Where there are
            any, ``to_settle`` settles the decision only together with a choice of these.
    """

    right: str
    title: Text
    reference: str
    on: date
    status: Status
    to_settle: tuple[tuple[str, ...], ...]
    to_close: tuple[tuple[str, ...], ...]
    readings: tuple[str, ...]

    def explain(self, language: Language = "id") -> str:
        """Write the questions for a person, one set on a line."""
        lines = [_HEAD.format(right=self.title, day=self.on)[language]]
        for heading, sets in ((_TO_SETTLE, self.to_settle), (_TO_CLOSE, self.to_close)):
            if sets:
                lines.append(f"  {heading[language]}")
                lines += [f"    - {'; '.join(fact_name(path)[language] for path in held)}" for held in sets]
        lines += [f"  {way_of_fact(f'reading {name}').text[language]}" for name in self.readings]
        return "\n".join(folded(lines if len(lines) > 1 else [*lines, f"  {_NO_QUESTION[language]}"]))


_HEAD: Final = Text(id="{right}, {day}: yang perlu ditanyakan", en="{right}, {day}: what to ask")
_TO_SETTLE: Final = Text(
    id="Cukup untuk memastikan jawabannya, apa pun hasilnya:", en="Enough to settle the answer, whatever comes of it:"
)
_TO_CLOSE: Final = Text(
    id="Bila hasilnya tidak memenuhi, satu baris ini saja sudah cukup:",
    en="If it turns out not to be met, one of these lines alone is enough:",
)
_NO_QUESTION: Final = Text(
    id="Tidak ada: fakta yang belum diketahui tidak mengubah jawabannya.",
    en="Nothing: no fact that is not known changes the answer.",
)


def fewest_questions(decision: Decision) -> FewestQuestions:
    """Find the smallest sets of facts that would settle a decision that is UNKNOWN.

    A fact is *known* when its path is answered in full, with no ``None`` left inside: sanctions with all their days. A
    condition is *settled* when all facts that it names are known, or one that is enough by itself. A decision is the
    lowest of its conditions, so it is settled as NOT_MET by one condition that turns out so, and as MET only when every
    open condition is settled.

    Facts that several conditions miss count once. A decision that is MET or NOT_MET has no questions: what is still
    missing cannot change it on that day. An answer can raise a question that could not be asked before (a list of
    subsidiaries may hold one whose status is not known); no fact is asked for twice, so asking again comes to an end.

    One limit: sometimes a part of a set is enough already, where one answer leaves no room for the others: a judgment
    without a special offence makes all statements about special offences needless.

    Raises:
        TypeError: When it is asked about anything but a :class:`Decision`: a record alone does not hold the facts.

    Example:
        >>> from pembinaan import Duration, FixedTermSentence, Narapidana, OffenceClass, decide
        >>> invented = Narapidana(reference="contoh-1", offences=(OffenceClass.UMUM,), participation=(),
        ...     risk_findings=(), sanctions=(), revocations=(), pb_right_revoked=False,
        ...     sentence=FixedTermSentence(terms=(Duration(years=2),), clock_starts=date(2025, 1, 2),
        ...         judgment_final_on=date(2025, 1, 2), remissions=(), interruptions=(), subsidiaries=()))
        >>> fewest_questions(decide("pembebasan_bersyarat", invented, on=date(2026, 6, 2))).to_settle
        (('participation', 'risk_findings', 'litmas'),)
    """
    made_from(decision, Decision, "the fewest questions are found from")
    gaps = _gaps(decision) if decision.status is Status.UNKNOWN else []
    order = list(dict.fromkeys(path for _, missing in gaps for path in missing))
    facts = [(condition, _enough(condition, missing)) for condition, missing in gaps]
    to_close = [
        held
        for (condition, sets), (_, missing) in zip(facts, gaps, strict=True)
        if condition.refuses and not any(_is_gap_in_law(path) for path in missing)
        for held in sets
    ]
    return FewestQuestions(
        right=decision.right.code,
        title=decision.right.title,
        reference=decision.case.person.reference,
        on=decision.on,
        status=decision.status,
        to_settle=_in_order(_together(sets for _, sets in facts if sets), order),
        to_close=_in_order(_smallest(to_close), order),
        readings=tuple(path.removeprefix(_READING) for path in order if _is_gap_in_law(path)),
    )


_READING: Final = "reading "


def _is_gap_in_law(path: str) -> bool:
    return path.startswith(_READING)


def _gaps(decision: Decision) -> list[tuple[Condition, tuple[str, ...]]]:
    """Give the conditions that are not known on the day, each with what it misses."""
    spans = [timeline.span_at(decision.on) for timeline in decision.timelines]
    pairs = zip(decision.right.requires, spans, strict=True)
    return [(condition, span.reason.missing) for condition, span in pairs if span.status is Status.UNKNOWN]


def _enough(condition: Condition, missing: tuple[str, ...]) -> list[_Set]:
    """Give the sets of facts of which each settles the condition; none where it misses no fact."""
    facts = [path for path in missing if not _is_gap_in_law(path)]
    alone = [frozenset({path}) for path in facts if path in condition.settled_by]
    return alone or ([frozenset(facts)] if facts else [])


def _together(choices: Iterable[list[_Set]]) -> list[_Set]:
    """Join one set of each list, in every way, and keep the smallest; no list: no set."""
    joined: list[_Set] = []
    for sets in choices:
        joined = _smallest([held | more for held in joined for more in sets]) if joined else sets
    return joined


def _smallest(sets: Iterable[_Set]) -> list[_Set]:
    """Keep the sets that hold no other set."""
    different = set(sets)
    return [held for held in different if not any(other < held for other in different)]


def _in_order(sets: Iterable[_Set], order: list[str]) -> tuple[tuple[str, ...], ...]:
    """Put the facts in the order of the conditions, and the smaller sets first."""
    ranked = sorted((len(held), sorted(map(order.index, held))) for held in sets)
    return tuple(tuple(order[at] for at in places) for _, places in ranked)
