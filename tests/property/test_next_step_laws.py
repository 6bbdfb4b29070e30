"""Laws of the nearest way, the fewest questions and the comparison of two laws, for every right and its people."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pembinaan.core.timeline import Status
from pembinaan.eligibility.comparison import LawComparison, compare
from pembinaan.eligibility.decision import Decision
from pembinaan.eligibility.nearest_way import Step, nearest_way
from pembinaan.eligibility.questions import FewestQuestions, fewest_questions
from pembinaan.eligibility.rights import decide
from pembinaan.eligibility.ways import StepKind
from pembinaan.participants.people import AnakBinaan, Narapidana
from property.changes import changed
from property.strategies import Question, asked_days, questions

FEWER = settings(max_examples=settings.default.max_examples // 2)  # type: ignore[union-attr]
OUTSIDE = {"religious_days", "former_sentence"}
"""What no file of the person answers: the decree on the holidays, and the sentence before a change."""
FACTS = [
    *("offences", "sanctions", "participation", "litmas", "assessments", "risk_findings", "revocations"),
    *("cmb_leaves", "pb_right_revoked", "security_level", "in_lapas_since", "statements", "payments"),
    *("family_leaves", "merits", "identity"),
    *("sentence.remissions", "sentence.interruptions", "sentence.subsidiaries", "sentence.judgment_final_on"),
]
forgotten = st.sets(st.sampled_from(FACTS), max_size=5)
Somebody = Narapidana | AnakBinaan


def known_again(person: Somebody, original: Somebody, paths: set[str]) -> Somebody:
    """Answer each fact in full, as it was."""
    names = {path.split("[")[0] for path in paths}
    parts = {name.split(".")[1] for name in names if name.startswith("sentence.")}
    whole = {name.split(".")[0] for name in names} - {"sentence"}
    sentence = changed(person.sentence, **{name: getattr(original.sentence, name) for name in parts})
    return changed(person, sentence=sentence, **{name: getattr(original, name) for name in whole})


def without(person: Somebody, paths: set[str]) -> Somebody:
    fields = type(person.sentence).model_fields
    parts = {path.removeprefix("sentence.") for path in paths if path.startswith("sentence.")} & fields.keys()
    sentence = changed(person.sentence, **dict.fromkeys(parts))
    return changed(person, sentence=sentence, **dict.fromkeys(path for path in paths if "." not in path))


def facts_of(paths: tuple[str, ...]) -> set[str]:
    return {path.split("[")[0] for path in paths if not path.startswith("reading ")} - OUTSIDE


# ---- the fewest questions


@FEWER
@given(questions(), forgotten)
def test_asking_until_nothing_is_missing_settles_the_decision(question: Question, gone: set[str]):
    """However the answers turn out: no fact is asked for twice, and in the end the answer is that of the full file."""
    right, original, on, chosen = question
    whole = decide(right, original, on=on, readings=chosen)
    assume(not facts_of(whole.missing))
    person, answered = without(original, gone), set[str]()
    for _ in range(len(FACTS)):
        questions = fewest_questions(decide(right, person, on=on, readings=chosen))
        asked = facts_of(questions.to_settle[0]) if questions.to_settle else set()
        if not asked:
            break
        assert not asked & answered
        answered |= asked
        person = known_again(person, original, asked)
    decision = decide(right, person, on=on, readings=chosen)
    assert not facts_of(decision.missing) or decision.status is not Status.UNKNOWN
    assert decision.status is whole.status


@FEWER
@given(questions(), forgotten)
def test_sets_are_smallest_first_and_hold_no_other(question: Question, gone: set[str]):
    right, original, on, chosen = question
    decision = decide(right, without(original, gone), on=on, readings=chosen)
    found = fewest_questions(decision)
    for sets in (found.to_settle, found.to_close):
        assert all(len(one) <= len(other) for one, other in pairwise(sets))
        assert not [held for held in sets for other in sets if held is not other and set(held) <= set(other)]
        assert {path for held in sets for path in held} <= set(decision.missing)
        assert all(held for held in sets)
    if decision.status is Status.UNKNOWN:
        assert found.to_settle or found.readings
    assert FewestQuestions.model_validate_json(found.model_dump_json()) == found


# ---- the nearest way


def gaps(decision: Decision) -> set[str]:
    pairs = zip(decision.right.requires, decision.timelines, strict=True)
    return {condition.key for condition, timeline in pairs if timeline.at(decision.on) is not Status.MET}


@FEWER
@given(questions(), forgotten)
def test_every_gap_has_a_step_and_steps_come_in_the_order_of_days(question: Question, gone: set[str]):
    right, original, on, chosen = question
    decision = decide(right, without(original, gone), on=on, readings=chosen)
    steps = nearest_way(decision)
    assert bool(steps) == (decision.status is not Status.MET)
    assert gaps(decision) <= {code for step in steps for code in step.conditions}
    assert all((one.from_day or date.max) <= (other.from_day or date.max) for one, other in pairwise(steps))
    assert all(step.from_day is None or step.from_day >= on for step in steps)
    assert len(set(steps)) == len(steps)
    assert decision.status is Status.MET or set(decision.missing) <= {path for step in steps for path in told(step)}
    for step in steps:
        assert Step.model_validate_json(step.model_dump_json()) == step
        assert step.explain("id") != step.explain("en")


def told(step: Step) -> set[str]:
    """The paths that a step settles: its facts, or the reading that it asks about."""
    if step.kind is StepKind.ASK:
        return {f"reading {step.text.en.split('(reading ')[1].split(')')[0]}"}
    return set(step.facts)


@FEWER
@given(questions())
def test_after_waiting_a_condition_is_met(question: Question):
    right, person, on, chosen = question
    decision = decide(right, person, on=on, readings=chosen)
    timelines = {
        condition.key: held for condition, held in zip(decision.right.requires, decision.timelines, strict=True)
    }
    for step in nearest_way(decision):
        if step.kind is StepKind.WAIT:
            assert step.from_day is not None
            for code in step.conditions:
                expected = Status.MET if step.closes else Status.UNKNOWN
                assert timelines[code].at(step.from_day) is expected
                assert timelines[code].first(expected, on) == step.from_day


@FEWER
@given(questions())
def test_nothing_helps_only_where_no_day_is_left(question: Question):
    right, person, on, chosen = question
    decision = decide(right, person, on=on, readings=chosen)
    if any(step.kind is StepKind.NOTHING for step in nearest_way(decision)):
        assert decision.earliest_possible is None
    elif decision.earliest_possible is None:
        assert not decision.record.closed
        acts = {StepKind.WAIT, StepKind.NOTHING, StepKind.ASK}
        assert [step for step in nearest_way(decision) if step.kind not in acts]


# ---- old and new law


@FEWER
@given(questions(), asked_days())
def test_the_law_of_the_day_asked_about_answers_as_decide_does(question: Question, day: date):
    right, person, on, chosen = question
    other = max(day, question.first)
    found = compare(person, right, on_law_of=(other, on), on=on, readings=chosen)
    decision = decide(right, person, on=on, readings=chosen)
    assert found.after.status is decision.status is found.applied.status
    assert found.applied.earliest == decision.earliest
    assert LawComparison.model_validate_json(found.model_dump_json()) == found


@FEWER
@given(questions(), asked_days(), asked_days())
def test_the_other_way_round_everything_is_turned(question: Question, day: date, another: date):
    right, person, on, chosen = question
    one, other = max(day, question.first), max(another, question.first)
    there = compare(person, right, on_law_of=(one, other), on=on, readings=chosen)
    back = compare(person, right, on_law_of=(other, one), on=on, readings=chosen)
    assert (there.before, there.after, there.transitions) == (back.after, back.before, back.transitions)
    assert there.days is None if back.days is None else there.days == -back.days
    turned = {"added": "dropped", "dropped": "added"}
    sides = {(turned.get(item.change, item.change), item.after, item.before) for item in there.changes}
    assert sides == {(item.change, item.before, item.after) for item in back.changes}


@FEWER
@given(questions(), asked_days())
def test_a_law_that_asks_for_more_never_answers_earlier(question: Question, day: date):
    """Where nothing is dropped and no number changes, the second law is met no earlier than the first."""
    right, person, on, chosen = question
    other = max(day, question.first)
    found = compare(person, right, on_law_of=(other, on), on=on, readings=chosen)
    if {item.change for item in found.changes} <= {"same", "basis", "added"}:
        assert found.after.status <= found.before.status
        first, second = found.before.earliest, found.after.earliest
        if found.after.status is not Status.MET and second is not None:
            assert first is not None
            assert found.before.status is Status.MET or first <= second
