"""A sentence that was changed: what can be recorded, and from when the changed sentence counts."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from pembinaan import SentenceDates, UndeterminedError, problems
from pembinaan.core.duration import Duration
from pembinaan.participants.sentence import (
    DeathSentence,
    FixedTermSentence,
    Interruption,
    InterruptionKind,
    LifeSentence,
    SentenceChange,
)

DETAINED, CHANGED = date(2010, 5, 3), date(2026, 9, 1)


def fixed(**facts: Any) -> FixedTermSentence:
    given: dict[str, Any] = {
        "terms": (Duration(years=20),),
        "clock_starts": DETAINED,
        "interruptions": (),
        "remissions": (),
        "subsidiaries": (),
        "changed": SentenceChange(former="seumur_hidup", changed_on=CHANGED),
    }
    return FixedTermSentence(**given | facts)


def change(**facts: Any) -> SentenceChange:
    return SentenceChange(**{"former": "mati", "changed_on": CHANGED} | facts)


def code(make: Any, **facts: Any) -> str:
    with pytest.raises(ValidationError) as caught:
        make(**facts)
    (problem,) = problems(caught.value)
    return problem.code


def test_only_death_changes_by_operation_of_law():
    assert code(change, former="seumur_hidup", by="demi_hukum") == "sentence.not_by_operation_of_law"
    assert change(by="demi_hukum").former == "mati"


def test_by_operation_of_law_nothing_becomes_a_fixed_term():
    assert code(fixed, changed=change(by="demi_hukum")) == "sentence.not_such_a_change"


def test_life_comes_from_death_only():
    was_life = SentenceChange(former="seumur_hidup", changed_on=CHANGED)
    assert code(LifeSentence, clock_starts=DETAINED, changed=was_life) == "sentence.not_such_a_change"
    assert LifeSentence(clock_starts=DETAINED, changed=change()).changed == change()


def test_a_changed_sentence_needs_the_day_of_the_detention():
    facts = {"clock_starts": None, "execution_starts": DETAINED}
    assert code(fixed, **facts) == "sentence.one_clock"


@pytest.mark.parametrize("facts", [{"changed_on": date(2010, 5, 2)}, {"term_starts": date(2010, 5, 2)}])
def test_nothing_changes_before_the_detention(facts: dict[str, Any]):
    assert code(fixed, changed=change(**facts)) == "sentence.before_clock"
    assert code(LifeSentence, clock_starts=DETAINED, changed=change(**facts)) == "sentence.before_clock"
    assert fixed(changed=change(changed_on=DETAINED, term_starts=DETAINED)).changed is not None


def test_interruptions_of_a_life_sentence_lie_apart():
    away = [
        Interruption(kind=InterruptionKind.PELARIAN, start=date(2015, 1, day), end=date(2015, 2, 1)) for day in (1, 2)
    ]
    assert code(LifeSentence, clock_starts=DETAINED, interruptions=tuple(away)) == "span.overlap"


def test_a_day_of_refusal_needs_a_refusal():
    facts = {"clock_starts": DETAINED, "grasi_refused_on": date(2017, 1, 9)}
    assert code(DeathSentence, **facts, grasi="pending") == "sentence.grasi_not_refused"
    assert DeathSentence(**facts, grasi="refused").grasi_refused_on == date(2017, 1, 9)


def test_dates_wait_for_the_day_that_the_decree_states():
    with pytest.raises(UndeterminedError) as caught:
        SentenceDates(fixed()).expiry  # noqa: B018 - asked for
    assert caught.value.missing == ("sentence.changed.term_starts",)


@pytest.mark.parametrize(
    ("reading", "stated", "expiry"),
    [
        ("stated_in_decree", date(2020, 5, 3), date(2040, 5, 3)),
        ("from_detention", None, date(2030, 5, 3)),
        ("from_decree", None, date(2046, 9, 1)),
    ],
)
def test_twenty_years_count_from_the_day_of_the_reading(reading: Any, stated: date | None, expiry: date):
    sentence = fixed(changed=SentenceChange(former="seumur_hidup", changed_on=CHANGED, term_starts=stated))
    assert SentenceDates(sentence, life_term_start=reading).expiry.day == expiry


def test_two_thirds_of_a_sentence_with_subsidiaries_in_the_base_keep_the_reading():
    """The earliest day is worked out without the subsidiaries: 160 months from the decree, not from the detention."""
    from pembinaan import CountingConvention
    from pembinaan.participants.reckoning import TWO_THIRDS, Reckoning

    within = CountingConvention(subsidiaries_in_fraction="in")
    reckoning = Reckoning(fixed(subsidiaries=None), within, date.min, "from_decree")
    assert reckoning.reached(TWO_THIRDS).lower == date(2039, 12, 30)
