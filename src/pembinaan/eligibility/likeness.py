"""People who are alike: which facts of theirs are missing or none, so that answers that hang on no more are shared.

Whether an answer hangs on no more is not declared by the conditions but watched: the condition is asked once with a
stand-in for the person that takes note of every fact that is the person's own.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from types import FunctionType, MethodType
from typing import Any, Final

from pembinaan.core.timeline import Timeline
from pembinaan.eligibility.case import Case
from pembinaan.participants.sentence import FixedTermSentence

__all__ = ["MOST_GROUPS", "Likeness", "Share", "Term", "join", "watched"]

MOST_GROUPS: Final = 1024
"""So many groups are kept; a population has fewer, and memory must not grow with odd ones."""
_GROUPS: Final[dict[object, Likeness]] = {}


class Share(IntEnum):
    """Say who share an answer."""

    ALIKE = 0
    """All who are alike."""
    SAME_TERM = 1
    """Those of them whose terms are the same."""
    NOBODY = 2


class Term:
    """Hold what is shared by people who are alike and have the same terms.

    Attributes:
        answers: Their answers, by the number of the question.
        apart: The numbers of the questions to which even they may have different answers.
    """

    __slots__ = ("answers", "apart")

    def __init__(self) -> None:
        self.answers: dict[int, Timeline] = {}
        self.apart: set[int] = set()


class Likeness:
    """Hold what is worked out once for people who are alike, under the same readings.

    Attributes:
        watched: Who share the answer to a question, and the answer if all of them do.
        by_term: What those share who also have the same terms.
    """

    __slots__ = ("by_term", "readings", "watched")

    def __init__(self, readings: object) -> None:
        self.readings = readings  # kept, so that its id stays its own
        self.watched: dict[int, tuple[Timeline, Share]] = {}
        self.by_term: dict[object, Term] = {}

    def of_term(self, case: Case) -> Term:
        """Return what those share whose terms are also the same."""
        sentence = case.person.sentence
        terms = sentence.terms if isinstance(sentence, FixedTermSentence) else None
        held = self.by_term.get(terms)
        if held is None:
            if len(self.by_term) >= MOST_GROUPS:
                self.by_term.clear()
            held = self.by_term[terms] = Term()
        return held


def join(case: Case) -> Likeness:
    """Put a person into the group of those whose facts are missing, none or no in the same places."""
    person, sentence = case.person, case.person.sentence
    key = (
        id(case.readings),
        case.law_of,
        person.__class__,
        person.offences,
        sentence.__class__,
        sentence.penalty if isinstance(sentence, FixedTermSentence) else None,
        *[fact and True for fact in person.__dict__.values()],
        *[fact and True for fact in sentence.__dict__.values()],
    )
    group = _GROUPS.get(key)
    if group is None:
        if len(_GROUPS) >= MOST_GROUPS:
            _GROUPS.clear()
        group = _GROUPS[key] = Likeness(case.readings)
    case.alike = group
    case.timelines.update(group.of_term(case).answers)
    return group


# ---- watching


def watched(case: Case, ask: Callable[[Case], Timeline]) -> tuple[Timeline, Share]:
    """Ask about a person; tell also who else have the same answer."""
    log = _Log()
    return ask(_stand_in(case, log)), log.share


class _Log:
    """Take note of the facts that were read: of what people who are alike need not share."""

    share = Share.ALIKE

    def note(self, share: Share) -> None:
        self.share = max(self.share, share)


class _StandIn:
    """Stand for a record: give what it gives, and take note of what is the person's own.

    Args:
        record: The record.
        log: Where it takes note.
        shared: What people who are alike share, and stand-ins.
        gaps: Whether they also share what is missing, none or no in the record.
    """

    __slots__ = ("_gaps", "_log", "_record", "_shared")

    def __init__(self, record: object, log: _Log, shared: dict[str, object], *, gaps: bool = True) -> None:
        self._record, self._log, self._shared, self._gaps = record, log, shared, gaps

    @property  # type: ignore[misc]
    def __class__(self) -> Any:
        """Pass for the record where its class is asked for."""
        return self._record.__class__

    def __getattr__(self, name: str) -> Any:
        if name in self._shared:
            return self._shared[name]
        if name in _OF_TERM:
            self._log.note(Share.SAME_TERM)
            return getattr(self._record, name)
        record = self._record
        if self._gaps:
            found = getattr(record.__class__, name, None)
            if isinstance(found, property) and found.fget is not None:
                return found.fget(self)
            if isinstance(found, FunctionType) and found.__module__.startswith("pembinaan."):
                return MethodType(found, self)
        fact = getattr(record, name)
        if fact or not self._gaps or name not in record.__dict__:
            self._log.note(Share.NOBODY)
        return fact

    def __eq__(self, other: object) -> bool:
        self._log.note(Share.NOBODY)
        return bool(self._record == other)

    def __hash__(self) -> int:
        self._log.note(Share.NOBODY)
        return hash(self._record)


_OF_TERM: Final = frozenset({"terms", "term", "months"})
"""What the terms of a sentence alone decide, in the sentence and in its arithmetic."""


def _stand_in(case: Case, log: _Log) -> Case:
    """Make a case of stand-ins, without what this case has worked out already: that was not watched."""
    sentence, reckoning = case.person.sentence, case.reckoning
    held: dict[str, object] = {"kind": sentence.kind}
    if isinstance(sentence, FixedTermSentence):
        held["penalty"] = sentence.penalty
    watched_sentence = _StandIn(sentence, log, held)
    made: Any = Case.__new__(Case)
    made.law_of, made.readings, made.timelines, made.audiences = case.law_of, case.readings, {}, {}
    made.supposing = case.supposing
    about: dict[str, object] = {"kind": case.person.kind, "offences": case.person.offences}
    made.person = _StandIn(case.person, log, {**about, "sentence": watched_sentence})
    made.reckoning = reckoning
    if reckoning is not None:
        counted: dict[str, object] = {"convention": reckoning.convention}
        if reckoning.sentence is sentence:
            counted["sentence"] = watched_sentence
        if not reckoning.sentence.interruptions:
            counted["interruptions"] = ()  # none in the file, so none that count
        if reckoning.sentence.changed is None:
            counted["start_missing"] = ()  # it is asked of a changed sentence only
        made.reckoning = _StandIn(reckoning, log, counted, gaps=False)
    stand_in: Case = made
    return stand_in
