"""Which questions an offering asks, by the table, the program and the caller, each with who chose it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from pembinaan.agreements.case import base
from pembinaan.core.timeline import Status, Timeline, any_of, negate
from pembinaan.eligibility.admission.default_row import asked_if
from pembinaan.eligibility.admission.defaults import ENTRY_DEFAULTS
from pembinaan.eligibility.admission.policy import AdmissionPolicy
from pembinaan.eligibility.condition import silent_for
from pembinaan.law.basis import BasisKind
from pembinaan.law.entries import Confidence
from pembinaan.law.instruments import binding, in_force, instrument, provision
from pembinaan.programs.admission_record import Choice
from pembinaan.programs.entry import EntryKind, EntryRule
from pembinaan.programs.offering import Offering

__all__ = ["EntryQuestion", "admits_tahanan", "confidence_on", "questions_of"]

_ALWAYS: Final = asked_if(True, "")  # noqa: FBT003
_FROM_BEST: Final = tuple(Confidence)


class EntryQuestion(NamedTuple):
    """Hold one question that an offering asks.

    Attributes:
        code: Its stable name: the kind, with a number from the second of that kind on.
        rule: What is asked, and on what it rests.
        choice: Who chose that it is asked.
        hard: Whether it decides; otherwise it only warns.
        inferred: Whether that the law asks it is an inference.
        not_asked: The days on which it is not asked: no law asks it yet, or any longer, or not of such an offering;
            UNKNOWN where that is not known. None: it is always asked.
    """

    code: str
    rule: EntryRule
    choice: Choice
    hard: bool
    inferred: bool
    not_asked: Timeline | None

    def is_silent(self, on: date) -> bool:
        """Tell whether it is not asked on a day."""
        return self.not_asked is not None and self.not_asked.at(on) is Status.MET


def _not_asked(rule: EntryRule, asked: Timeline) -> Timeline | None:
    silent = None
    if rule.basis.kind is BasisKind.LAW and rule.kind is not EntryKind.AGREEMENT:
        silent = negate(any_of(in_force(place) for place in rule.basis.cites))
    if silent is None and asked.statuses == (Status.MET,):
        return None
    return silent_for(silent, asked)


def questions_of(offering: Offering, policy: AdmissionPolicy) -> tuple[EntryQuestion, ...]:
    """List the questions in their fixed order: by kind, then the table before the program before the caller."""
    seen: Counter[EntryKind] = Counter()
    found = []
    for rule, choice, inferred, asked in sorted(_rules(offering, policy), key=lambda held: _ORDER[held[0].kind]):
        seen[rule.kind] += 1
        number = seen[rule.kind]
        code = rule.kind.value.lower() + (f"_{number}" if number > 1 else "")
        hard = rule.hard or rule.kind in policy.hard
        found.append(EntryQuestion(code, rule, choice, hard, inferred, _not_asked(rule, asked)))
    return tuple(found)


_ORDER: Final = {kind: place for place, kind in enumerate(EntryKind)}


def _rules(offering: Offering, policy: AdmissionPolicy) -> Iterator[tuple[EntryRule, Choice, bool, Timeline]]:
    for row in ENTRY_DEFAULTS:
        asked = row.asked(offering)
        if row.rule.kind not in policy.without and asked.statuses != (Status.NOT_MET,):
            yield _with_base(row.rule, offering), Choice.TABLE, row.inferred, asked
    yield from ((rule, Choice.PROGRAM, False, _ALWAYS) for rule in offering.program.entry)
    yield from ((rule, Choice.POLICY, False, _ALWAYS) for rule in policy.rules)


def _with_base(rule: EntryRule, offering: Offering) -> EntryRule:
    """Give the question about the agreement the provisions that ask for a document between its parties."""
    if rule.kind is not EntryKind.AGREEMENT:
        return rule
    return rule.model_copy(update={"basis": rule.basis.model_copy(update={"cites": base(offering.agreement)})})


def admits_tahanan(offering: Offering, policy: AdmissionPolicy) -> bool:
    """Tell whether a local policy, with its source, says that Tahanan may join."""
    rules = (*offering.program.entry, *policy.rules)
    named = [rule for rule in rules if rule.kind is EntryKind.STATUS and "tahanan" in (rule.people or ())]
    return any(rule.basis.kind is BasisKind.LOCAL_POLICY for rule in named)


def confidence_on(question: EntryQuestion, on: date) -> Confidence | None:
    """Tell how well it is established that the law asks this: as its best provision of the day, or an inference."""
    known = [
        (provision(place) if place.pasal else instrument(place.instrument)).confidence
        for place in binding(question.rule.basis.cites, on)
    ]
    if not known:
        return None
    best = min(known, key=_FROM_BEST.index)
    return max(best, Confidence.INFERENCE, key=_FROM_BEST.index) if question.inferred else best
