"""Each kind of question about admission: met, not met and not known, and the days on which the answer turns."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta

import pytest
from admission_cases import CASES, ROWS, Row, coaching, narapidana, rri

from pembinaan.core.timeline import Status
from pembinaan.eligibility.admission.conditions.risk import RriAtMost
from pembinaan.participants.coaching.levels import RriLevel
from pembinaan.programs.entry import EntryKind

DAY = timedelta(days=1)
CONSTANT = {EntryKind.REMAIN_GE_DURATION, EntryKind.OFFENCE, EntryKind.SCHOOLING, EntryKind.SEX}
"""The answer to these does not turn with the day asked about."""


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.kind}-{row.case}-{row.on}")
def test_the_answer_of_the_table(row: Row):
    record = CASES[row.case]().admit(row.on).record
    assert [finding.status for finding in record.findings if finding.kind is row.kind][-1] == row.status


def test_each_kind_is_met_not_met_and_not_known():
    held = defaultdict(set)
    for row in ROWS:
        held[row.kind].add(row.status)
    assert held == {kind: {"MET", "NOT_MET", "UNKNOWN"} for kind in EntryKind}


def test_each_kind_that_turns_is_asked_on_the_day_before_the_day_and_the_day_after():
    answers = {(row.kind, row.case, row.on): row.status for row in ROWS}
    around = {place: [answers.get((*place[:2], place[2] + step)) for step in (-DAY, 0 * DAY, DAY)] for place in answers}
    turned = {kind for (kind, *_), held in around.items() if None not in held and len(set(held)) > 1}
    assert turned == set(EntryKind) - CONSTANT


def test_every_case_is_asked_about():
    assert {row.case for row in ROWS} == set(CASES)


def test_the_table_is_in_march():
    assert all(date(2026, 3, 1) <= row.on <= date(2026, 3, 28) for row in ROWS)


@pytest.mark.parametrize("turned", [False, True], ids=["as held", "turned round"])
def test_two_rri_of_one_day_that_differ_leave_it_open_whatever_their_order(turned: bool):
    """As with two reports of one day: nobody knows which of them holds."""
    low, high = rri(date(2026, 3, 10), high=False), rri(date(2026, 3, 10), high=True)
    asked = RriAtMost(highest=RriLevel.RENDAH)
    pair = (high, low) if turned else (low, high)
    differ = asked.judge(narapidana(coaching=coaching(scored=pair)))
    assert (differ.at(date(2026, 3, 9)), differ.at(date(2026, 3, 10))) == (Status.UNKNOWN, Status.UNKNOWN)
    span = differ.span_at(date(2026, 3, 10))
    assert (span.reason.code, span.reason.missing) == ("differ", ("coaching.scored",))
    agree = asked.judge(narapidana(coaching=coaching(scored=(low, low))))
    assert agree.at(date(2026, 3, 10)) is Status.MET
