from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from eligibility.cases import GRANT_DAY, TWO_THIRDS_DAY, answered, person, sanction, sentence
from pembinaan.core.duration import Duration
from pembinaan.core.timeline import Status, Timeline
from pembinaan.eligibility import likeness, right
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import UNASKED
from pembinaan.eligibility.likeness import Share, join, watched
from pembinaan.eligibility.plan import asked
from pembinaan.eligibility.rights import RIGHTS, decide
from pembinaan.law.readings import DEFAULT_READINGS, Readings
from pembinaan.participants.people import Convict
from pembinaan.participants.sentence import Detention, DetentionKind, Interruption, InterruptionKind
from pembinaan.participants.sentence_change import SentenceChange

MET = Timeline.constant(Status.MET)


def alone(code: str, case: Case) -> tuple[Timeline, ...]:
    """Answer every condition of a right for one person, without anybody else."""
    fresh = Case(case.person, case.readings, case.law_of)
    return tuple(
        UNASKED
        if (concerned := one.whom.concerns(fresh)).statuses == (Status.NOT_MET,)
        else asked(one.evaluate(fresh), one.not_asked(), concerned)
        for one in RIGHTS[code].requires
    )


def supported(one: Convict, case: Case) -> list[str]:
    """Name the rights that are modelled for a person."""
    penalty = None if case.reckoning is None else case.reckoning.sentence.penalty
    return [code for code, right in RIGHTS.items() if one.kind in right.people and penalty in {None, *right.penalties}]


def test_what_is_shared_is_what_each_would_be_answered_alone():
    people = list({scenario.person: question.readings for scenario, question, _ in answered()}.items())
    for one, readings in people[::4]:
        assert isinstance(one, Convict)
        case = Case(one, readings or DEFAULT_READINGS)
        for code in supported(one, case):
            assert decide(code, case, on=date(2026, 8, 17)).timelines == alone(code, case), (one.reference, code)


# ---- who are alike


def test_facts_that_are_missing_none_or_given_tell_people_apart():
    missing, none, given = (
        person(sanctions=None),
        person(sanctions=()),
        person(sanctions=(sanction(GRANT_DAY, GRANT_DAY),)),
    )
    assert len({join(Case(one)) for one in (missing, none, given)}) == 3
    other = person(sanctions=(sanction(TWO_THIRDS_DAY, TWO_THIRDS_DAY),))
    assert join(Case(given)) is join(Case(other))


def test_readings_and_the_law_asked_tell_people_apart():
    chosen = Readings(pb_conduct_window="fixed")
    cases = [Case(person(), readings, law) for readings, law in product((DEFAULT_READINGS, chosen), (None, GRANT_DAY))]
    assert len({join(case) for case in cases}) == 4


def test_memory_does_not_grow_with_odd_groups(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(likeness, "MOST_GROUPS", 2)
    likeness._GROUPS.clear()
    for readings in (Readings(pb_conduct_window="fixed"), Readings(), Readings()):
        decide("pembebasan_bersyarat", Case(person(), readings), on=TWO_THIRDS_DAY)
    assert len(likeness._GROUPS) == 1


def test_memory_does_not_grow_with_odd_terms(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(likeness, "MOST_GROUPS", 1)
    likeness._GROUPS.clear()
    one, other = Case(person()), Case(person(sentence=sentence(terms=(Duration(years=4),))))
    group = join(one)
    assert join(other) is group
    assert len(group.by_term) == 1


# ---- what is watched


def ask(case: Case, *, read: str) -> Timeline:
    """Answer MET after reading one fact."""
    held: object = case
    for name in read.split("."):
        held = getattr(held, name)
    return MET


@pytest.mark.parametrize(
    ("read", "share"),
    [
        ("law_of", Share.ALIKE),
        ("readings.pb_conduct_window", Share.ALIKE),
        ("person.kind", Share.ALIKE),
        ("person.offences", Share.ALIKE),
        ("person.security_level", Share.ALIKE),  # not known
        ("person.sentence.penalty", Share.ALIKE),
        ("person.sentence.subsidiaries", Share.ALIKE),  # none
        ("reckoning.sentence.kind", Share.ALIKE),
        ("reckoning.convention", Share.ALIKE),
        ("person.sentence.terms", Share.SAME_TERM),
        ("person.sentence.term", Share.SAME_TERM),
        ("reckoning.months", Share.SAME_TERM),
        ("person.reference", Share.NOBODY),
        ("person.participation", Share.NOBODY),
        ("person.model_fields_set", Share.NOBODY),
        ("person.sentence.clock_starts", Share.NOBODY),
        ("first_custody", Share.NOBODY),
        ("reckoning.clock", Share.NOBODY),
        ("reckoning.interruptions", Share.ALIKE),  # none in the file, so none that count
        ("reckoning.start_missing", Share.ALIKE),  # the sentence was not changed
    ],
)
def test_who_share_what_hangs_on_a_fact(read: str, share: Share):
    assert watched(Case(person()), lambda case: ask(case, read=read)) == (MET, share)


def test_interruptions_that_do_not_count_are_not_shared_with_those_that_do():
    # an escape between house detention and the clock ended before the clock: it does not count
    escape = Interruption(start=date(2023, 9, 1), end=date(2023, 10, 1), kind=InterruptionKind.PELARIAN)
    at_home = Detention(start=date(2023, 8, 1), end=date(2023, 9, 1), kind=DetentionKind.RUMAH)
    facts = {"clock_starts": None, "execution_starts": date(2024, 1, 10), "detentions": (at_home,)}
    held = Case(person(sentence=sentence(**facts, interruptions=(escape,))))
    assert held.reckoning is not None
    assert held.reckoning.interruptions == ()
    assert watched(held, lambda case: ask(case, read="reckoning.interruptions"))[1] is Share.NOBODY


def test_comparing_or_keeping_a_whole_record_is_reading_all_of_it():
    who = person()
    assert watched(Case(who), lambda case: MET if case.person == who else UNASKED) == (MET, Share.NOBODY)
    assert watched(Case(who), lambda case: MET if hash(case.person) == hash(who) else UNASKED) == (MET, Share.NOBODY)


def test_a_stand_in_passes_for_the_record():
    assert watched(Case(person()), lambda case: MET if isinstance(case.person, Convict) else UNASKED)[0] is MET


def test_a_sentence_that_was_changed_is_not_that_of_the_arithmetic():
    changed = SentenceChange(former="seumur_hidup", changed_on=date(2024, 7, 10), term_starts=date(2024, 7, 10))
    who = person(sentence=sentence(changed=changed))
    assert watched(Case(who), lambda case: ask(case, read="reckoning.sentence.penalty"))[1] is Share.NOBODY
    assert watched(Case(who), lambda case: ask(case, read="reckoning.start_missing"))[1] is Share.NOBODY


def test_a_right_keeps_no_more_plans_than_there_are_groups(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(right, "MOST_GROUPS", 1)
    asked_of = RIGHTS["pembebasan_bersyarat"].asking(RIGHTS["pembebasan_bersyarat"].requires)
    for one in (person(sanctions=None), person(sanctions=()), person(sanctions=None)):
        asked_of.decide(one, on=TWO_THIRDS_DAY)
    assert len(asked_of._plans) == 1
