"""An answer is kept where the law asks, the same for all who begin alike, and nothing of a person is kept with it."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline
from pembinaan.eligibility.condition import NOT_ASKED, where_asked
from pembinaan.eligibility.silence import Silence

NOT_MET, UNKNOWN, MET = Status
LAW = date(2018, 2, 28)
GAP = Reason("missing", ("sanctions",))
OWN = Reason("too_late", (), (("day", date(2024, 5, 1)),))
SPOKEN_SINCE = Timeline.of([(ALWAYS, MET, NO_REASON), (date(2018, 2, 15), UNKNOWN, GAP), (LAW, NOT_MET, NO_REASON)])
SPOKEN_UNTIL = Timeline.switch(LAW, NOT_MET, MET)
SPOKEN_ALWAYS = Timeline.constant(NOT_MET)
ANSWERS = [
    answer
    for status, reason in product(Status, (NO_REASON, GAP, OWN, NOT_ASKED))
    for answer in (
        Timeline.constant(status, reason),
        Timeline.switch(date(2024, 5, 1), status, MET, reason, GAP),
        Timeline.switch(LAW, status, NOT_MET, reason, GAP),
        Timeline.switch(date(2018, 2, 20), status, NOT_MET, reason, OWN),
    )
]


def test_what_is_kept_is_the_answer_of_the_days_on_which_the_law_asks():
    # asked from 28 February 2018, unclear for 13 days before that; served from 1 May 2024
    served = Timeline.switch(date(2024, 5, 1), NOT_MET, MET)
    assert Silence(SPOKEN_SINCE, met_stays=True).cut(served) == Timeline.of(
        [
            (ALWAYS, MET, NOT_ASKED),
            (date(2018, 2, 15), UNKNOWN, GAP),
            (LAW, NOT_MET, NO_REASON),
            (date(2024, 5, 1), MET, NO_REASON),
        ]
    )


@pytest.mark.parametrize("law", [SPOKEN_SINCE, SPOKEN_UNTIL, SPOKEN_ALWAYS])
def test_a_beginning_that_is_shared_changes_no_answer(law: Timeline):
    silence = Silence(law, met_stays=False)
    for answer in ANSWERS * 2:  # the second time with the beginnings known
        assert silence.cut(answer) == where_asked(answer, law)


def test_an_answer_that_is_met_on_every_day_stays_where_the_person_is_always_concerned():
    met = Timeline.constant(MET)
    assert Silence(SPOKEN_SINCE, met_stays=True).cut(met) is met
    assert Silence(SPOKEN_SINCE, met_stays=False).cut(met).reasons[0] is NOT_ASKED


def test_no_date_of_a_person_is_kept():
    silence = Silence(SPOKEN_SINCE, met_stays=True)
    for answer in ANSWERS:
        silence.cut(answer)
    kept = [reason for known in silence._beginnings for begins in known.values() for reason in begins.reasons]
    assert kept
    assert not any(reason.values for reason in kept)
