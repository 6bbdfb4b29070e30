"""Laws of what is not known, of worse conduct and of longer sentences, for every right and anybody it is for."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any, NamedTuple

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pembinaan.core.duration import Duration
from pembinaan.core.timeline import Status, Timeline
from pembinaan.eligibility.condition import SUPPORTED_UNTIL
from pembinaan.eligibility.rights import RIGHTS
from pembinaan.law.readings import READINGS, Readings
from pembinaan.participants.facts import FACTS
from pembinaan.participants.people import AnakBinaan, Narapidana
from pembinaan.participants.records import IspnClass, Postponement, Predicate, Revocation, Sanction
from pembinaan.participants.sentence import DeathSentence, FixedTermSentence
from property.changes import changed, resentenced
from property.strategies import Question, questions
from property.test_eligibility_laws import asked, days_of

Somebody = Narapidana | AnakBinaan
MANY = settings(max_examples=settings.default.max_examples * 8)  # type: ignore[union-attr]
"""Some thirty facts and fifty readings share the examples of a law."""
SOME = settings(max_examples=settings.default.max_examples * 2)  # type: ignore[union-attr]

# ---- what is not known

GAPS = [
    *("offences", "sanctions", "participation", "litmas", "assessments", "risk_findings", "revocations"),
    *("cmb_leaves", "family_leaves", "merits", "pb_right_revoked", "security_level", "in_lapas_since", "birth_date"),
    *("payments", "statements", "asimilasi_periods", "narkotika_producer_or_dealer", "korupsi_of_2006", "citizenship"),
    *("identity.religion", "identity.doctor_letters"),
    *("sentence.remissions", "sentence.interruptions", "sentence.subsidiaries", "sentence.judgment_final_on"),
    *("sentence.grasi", "sentence.grasi_refused_on", "sentence.escaped", "sentence.changed.term_starts"),
    *("sanctions[].ends_on", "sanctions[].postponements", "participation[].active", "participation[].predicate"),
    *("litmas[].community_accepts", "sentence.subsidiaries[].status", "sentence.subsidiaries[].form"),
    *("sentence.remissions[].granted_on", "sentence.remissions[].kind"),
]
"""Paths of facts that may be missing; ``transferred_on`` is not one: without it a child is where the record says."""
WITHOUT_PART = {"status": {"paid": None, "amount": None}, "grasi": {"grasi_refused_on": None}}


ANY_NUMBER = st.integers(0, 10**6)


class Gap(NamedTuple):
    """A question, the path of a fact that its person has, and the person without it."""

    question: Question
    path: str
    person: Somebody


@st.composite
def gaps(draw: st.DrawFn) -> Gap:
    """Draw a question and forget one of the facts that are there."""
    question = draw(questions())
    held = [path for path in GAPS if _holds(question.person, path)]
    held += [path for path in held if "[]" in path] * 4  # not everybody has a record of every kind
    path = held[draw(ANY_NUMBER) % len(held)]
    return Gap(question, path, _forget(question.person, path))


def _holder(person: Somebody, path: str) -> tuple[Any, str]:
    *names, last = path.split(".")
    held: Any = person
    for name in names:
        held = _one(held, name)
    return held, last


def _one(held: Any, name: str) -> Any:
    value = getattr(held, name.removesuffix("[]"), None)
    return (value[0] if value else None) if name.endswith("[]") else value


def _holds(person: Somebody, path: str) -> bool:
    """Tell whether the fact is there, and can be missing without a contradiction."""
    held, last = _holder(person, path)
    if getattr(held, last, None) is None or (path == "birth_date" and isinstance(person, AnakBinaan)):
        return False
    final = person.sentence.judgment_final_on
    if path == "pb_right_revoked" and person.pb_right_revoked and final is not None:
        return final >= date(2026, 1, 2)  # no judgment could, before the KUHP of 2026
    if path == "sentence.judgment_final_on":  # a later one contradicts the file, which is complete for a convict
        return person.recorded_until is None or final <= person.recorded_until
    if path.endswith("granted_on"):
        return person.recorded_until is None or held.granted_on <= person.recorded_until
    return True


def _forget(person: Somebody, path: str) -> Somebody:
    held, last = _holder(person, path)
    without = changed(held, **{last: None}, **WITHOUT_PART.get(last, {}))
    for name in reversed(path.split(".")[:-1]):
        path = path.rpartition(".")[0]
        above, _ = _holder(person, path)
        field = name.removesuffix("[]")
        whole = (without, *getattr(above, field)[1:]) if name.endswith("[]") else without
        without = changed(above, **{field: whole})
    return without


LEFT_TO_OTHERS = {
    ("serving", "sentence.interruptions"),
    ("serving", "sentence.judgment_final_on"),
    ("not_in_default", "sentence.subsidiaries"),
    ("not_serving_default", "sentence.subsidiaries"),
}
"""Conditions that answer as if a missing fact were none: of the same right another one is then open, or not met."""


@MANY
@given(gaps())
def test_to_learn_a_fact_turns_no_answer_round(gap: Gap):
    """With the fact missing the answer of each day is UNKNOWN, or what it is with the fact; of each condition too."""
    whole, without = asked(gap.question), asked(gap.question, person=gap.person)
    for asks, held, open_ in zip(whole.right.requires, whole.timelines, without.timelines, strict=True):
        if (asks.code, gap.path) not in LEFT_TO_OTHERS:
            for day in days_of(gap.question.first, held, open_):
                assert open_.at(day) in {Status.UNKNOWN, held.at(day)}, (gap.path, asks.key, day)
    known, unknown = whole.timeline, without.timeline
    for day in days_of(gap.question.first, known, unknown):
        assert unknown.at(day) in {Status.UNKNOWN, known.at(day)}, (gap.path, day)


@MANY
@given(gaps())
def test_a_missing_fact_that_leaves_the_answer_open_is_named(gap: Gap):
    without = asked(gap.question, person=gap.person)
    for missing in without.missing:
        assert missing.startswith("reading ") or re.sub(r"\[\d+\]", "[]", missing) in FACTS
    if without.status is Status.UNKNOWN:
        assert without.missing
    known, unknown = asked(gap.question).timeline, without.timeline
    first = gap.question.first
    opened = [day for day in days_of(first, known, unknown) if unknown.at(day) is Status.UNKNOWN is not known.at(day)]
    for day in [day for day in opened if day <= SUPPORTED_UNTIL][:3]:  # only this fact leaves the answer open
        named = {re.sub(r"\[\d+\]", "[]", path) for path in without._missing_on(day)}
        assert any(path == gap.path or path.startswith(f"{gap.path}[") for path in named), (gap.path, day, named)


def _read_by(right: str) -> list[str]:
    """List the readings that the conditions of a right name, or those whom they concern."""
    named = {name for asks in RIGHTS[right].requires for name in (*asks.possible_readings, *asks.whom.readings)}
    return sorted(named)


READ_BY = {right: st.sampled_from(_read_by(right)) for right in RIGHTS}
ANY_READING = st.sampled_from(sorted(READINGS))
ITS_OWN = st.sampled_from([True, True, True, False])


@st.composite
def read_questions(draw: st.DrawFn) -> tuple[Question, str]:
    """Draw a question with a reading: mostly one that the right says it may ask for, else any."""
    question = draw(questions())
    return question, draw(READ_BY[question.right] if draw(ITS_OWN) else ANY_READING)


@MANY
@given(read_questions())
def test_a_reading_that_changes_an_answer_is_named(drawn: tuple[Question, str]):
    """Whatever value is taken: where another one would answer a condition otherwise, the record names the reading.

    It need not turn the whole answer round: for the person of whom another condition is mended it will.
    """
    question, name = drawn
    chosen = [read(question.readings, name, value) for value in READINGS[name].candidates]
    answers = zip(*[asked(question, readings=held).timelines for held in chosen], strict=True)
    differ = {day for timelines in answers for day in _days_that_differ(question.first, timelines)}
    for day in sorted(differ)[:4]:
        records = [asked(question, on=day, readings=held).record for held in chosen]
        assert all(name in {used.name for used in record.readings} for record in records), (name, day)


def _days_that_differ(first: date, timelines: tuple[Timeline, ...]) -> list[date]:
    if all(held == timelines[0] for held in timelines):
        return []
    days = days_of(first, *timelines)
    return [day for day in days if len({held.at(day) for held in timelines}) > 1][:2]


def read(chosen: Readings, name: str, value: str) -> Readings:
    if name in Readings.model_fields:
        return chosen.model_copy(update={name: value})
    return chosen.model_copy(update={"counting": chosen.counting.model_copy(update={name: value})})


# ---- what makes it harder or easier

sanction_days = st.integers(0, 2500)


def begin(person: Somebody) -> date:
    held = person.sentence
    day = held.clock_starts or (held.execution_starts if isinstance(held, FixedTermSentence) else None)
    assert day is not None
    return day


def never_higher(question: Question, worse: Somebody, *, but: frozenset[str] = frozenset()) -> None:
    """Assert that no condition, except those named, answers higher for ``worse`` on any day."""
    without, with_it = asked(question), asked(question, person=worse)
    pairs = zip(without.right.requires, without.timelines, with_it.timelines, strict=True)
    for asks, held, other in pairs:
        if asks.code not in but:
            for day in days_of(question.first, held, other):
                assert other.at(day) <= held.at(day), (asks.key, day)


@SOME
@given(questions(), sanction_days, st.none() | st.integers(0, 12), st.none() | st.integers(0, 400))
def test_another_sanction_never_hastens(question: Question, start: int, length: int | None, postponed: int | None):
    person = question.person
    imposed = begin(person) + timedelta(days=start)
    another = Sanction(
        imposed_on=imposed,
        ends_on=None if length is None else imposed + timedelta(days=length),
        register_f=True,
        postponements=None if postponed is None else (Postponement(until=imposed + timedelta(days=postponed)),),
    )
    never_higher(question, changed(person, sanctions=(*(person.sanctions or ()), another)))


@SOME
@given(questions(), st.sampled_from(["asimilasi", "pembebasan_bersyarat", "cuti_bersyarat"]), sanction_days)
def test_another_revocation_never_helps(question: Question, what: Any, after: int):
    """One after those on file: an earlier one would make of a first, which bars a year, a second.

    Read literally (``revocation_and_cb``) a second one does not bar what the list of Pasal 39 huruf b leaves out.
    """
    person = question.person
    since = max((item.revoked_on for item in person.revocations or ()), default=begin(person))
    another = Revocation(what=what, revoked_on=since + timedelta(days=after))
    never_higher(question, changed(person, revocations=(*(person.revocations or ()), another)))


BAD: dict[str, dict[str, Any]] = {
    "participation": {"active": False, "predicate": Predicate.TIDAK_BAIK},
    "litmas": {"community_accepts": False},
    "assessments": {"ispn": IspnClass.SUPER_MAKSIMUM},
    "risk_findings": {"reduced": False},
    "statements": {"holds": False},
    "payments": {"paid_on": None},
}
"""The worst that an entry of each kind can say; the last assessment is the one that is made worse."""


@SOME
@given(questions(), st.sampled_from(sorted(BAD)), st.integers(0, 20))
def test_a_worse_report_never_helps(question: Question, kind: str, place: int):
    held = getattr(question.person, kind)
    assume(held)
    at = place % len(held)
    if kind == "assessments":
        at = max(range(len(held)), key=lambda place: held[place].assessed_on)
    worse = (*held[:at], changed(held[at], **BAD[kind]), *held[at + 1 :])
    never_higher(question, changed(question.person, **{kind: worse}))


@SOME
@given(questions())
def test_a_judgment_that_takes_the_right_or_an_escape_never_helps(question: Question):
    never_higher(question, changed(question.person, pb_right_revoked=True))
    if isinstance(question.person.sentence, DeathSentence):
        never_higher(question, resentenced(question.person, escaped=True))


END_OF_TERM = frozenset({"serving", "not_in_default", "not_serving_default", "not_serving_subsidiary"})
"""Conditions that hold until the term is over, which a longer one puts off."""
LONG_ENOUGH = frozenset({"term_at_least", "leave_term_at_least", "explanatory_note", "cb_not_preferred"})
"""Conditions that ask for a sentence of some length, or one too long for cuti bersyarat where that is preferred."""


@SOME
@given(questions(fixed_term=True), st.integers(0, 4), st.integers(0, 11), st.integers(0, 29))
def test_a_longer_sentence_never_opens_earlier(question: Question, years: int, months: int, days: int):
    more = Duration(years=years, months=months, days=days)
    sentence = question.person.sentence
    assume(more and isinstance(sentence, FixedTermSentence))
    assert isinstance(sentence, FixedTermSentence)
    chosen = read(question.readings, "nine_month_test", "served_floor")  # another reading asks for a least length
    question = question._replace(readings=read(chosen, "pb_conduct_window", "rolling"))  # the other moves with the term
    terms = (sentence.terms[0] + more, *sentence.terms[1:])
    never_higher(question, resentenced(question.person, terms=terms), but=END_OF_TERM | LONG_ENOUGH)
