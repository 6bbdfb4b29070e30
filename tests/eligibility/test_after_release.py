"""After a pembebasan bersyarat: probation, until when it may be revoked, and what a revocation closes."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from eligibility.cases import sentence
from pembinaan import InvalidError, UndeterminedError, UnsupportedError, problems
from pembinaan.core.duration import Duration
from pembinaan.eligibility.after_release import OtherDetention, Prosecution, Release, probation, revocability
from pembinaan.eligibility.conditions.revocations import AsimilasiNotRevoked, PbNotRevoked
from pembinaan.eligibility.rights import RIGHTS
from pembinaan.law.citation import Citation
from pembinaan.law.data.after_release import (
    FINE_CATEGORIES,
    RELEASE_TERMS,
    REVOCATION_EFFECTS,
    REVOCATION_GROUNDS,
    REVOKED_BY,
)
from pembinaan.law.instruments import Confidence, instrument, provision
from pembinaan.participants.facts import FACTS

RELEASED = date(2026, 1, 10)
"""Two thirds of three years after 10 January 2024; expiry 10 January 2027."""
ENDS = date(2028, 1, 10)
"""Expiry and one year."""
LAST = date(2028, 4, 9)
"""Three months of thirty days after the probation: 10 January 2028 and 90 days (21 in January, 29, 31, 9)."""
DAY = timedelta(days=1)


def release(**facts: Any) -> Release:
    return Release(**{"released_on": RELEASED, "other_detention": (), "prosecutions": ()} | facts)


def charged(**facts: Any) -> Prosecution:
    return Prosecution(**{"offence_on": date(2027, 9, 1), "prosecuted_on": date(2028, 3, 1)} | facts)


def answer(given: Release, on: date) -> str:
    return revocability(sentence(), given, on=on).answer


# ---- probation


def test_the_probation_is_the_remainder_and_one_year():
    ends = probation(sentence(), release())
    assert ends is not None
    assert ends.day == ENDS
    assert sum(step.days for step in ends.steps) == (ENDS - ends.start).days
    assert Citation.parse("Pasal 72 ayat (4) UU 1/2023") in ends.steps[-1].cites


def test_published_case_r09_guidance_ends_a_year_after_expiry():
    """Korupsi, 12 years 6 months, guidance until 1 April 2029: expiry with remissions on 1 April 2028.

    The remissions are not published: 1 October 2017 and 12 years 6 months (180 days) is 30 March 2030; 728 days off
    (24 months and 8 days) give 1 April 2028.
    """
    from pembinaan import Remission

    korupsi = sentence(
        terms=(Duration(years=12, months=6),),
        clock_starts=date(2017, 10, 1),
        judgment_final_on=date(2018, 10, 1),
        remissions=(Remission(amount=Duration(months=24, days=8), granted_on=date(2025, 5, 1)),),
    )
    ends = probation(korupsi, release(released_on=date(2025, 8, 16)))
    assert ends is not None
    assert ends.day == date(2029, 4, 1)


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        (date(2026, 5, 1), date(2026, 6, 10), 40),
        (date(2025, 12, 1), date(2026, 1, 20), 10),  # only what lies after the release
        (date(2025, 12, 1), date(2026, 1, 10), 0),
        (ENDS - DAY, ENDS + DAY, 2),
        (ENDS, ENDS + DAY, 0),
    ],
)
def test_detention_in_another_case_does_not_count(start: date, end: date, days: int):
    ends = probation(sentence(), release(other_detention=(OtherDetention(start=start, end=end),)))
    assert ends is not None
    assert ends.day == ENDS + timedelta(days=days)
    cited = [step for step in ends.steps if Citation.parse("Pasal 72 ayat (5) UU 1/2023") in step.cites]
    assert [step.days for step in cited] == ([days] if days else [])


def test_detention_without_an_end_keeps_the_probation_open():
    given = release(other_detention=(OtherDetention(start=date(2027, 1, 4)),))
    assert probation(sentence(), given) is None
    found = revocability(sentence(), given, on=date(2031, 1, 1))
    assert (found.answer, found.probation, found.last_day) == ("may", None, None)
    assert found.explain("id").startswith("Dapat dicabut bila syarat dilanggar, 1 Januari 2031: sedang ditahan")


@pytest.mark.parametrize(
    ("spans", "days"),
    [  # days of March to May 2026, each counted once: 31 in March, 30 in April
        ([("2026-03-01", "2026-04-01"), ("2026-03-01", "2026-04-01")], 31),
        ([("2026-03-01", "2026-05-01"), ("2026-04-01", "2026-04-11")], 61),
        ([("2026-04-01", "2026-05-01"), ("2026-03-01", "2026-04-11")], 61),
        ([("2026-03-01", "2026-04-01"), ("2026-04-01", "2026-05-01")], 61),
        ([("2026-03-01", "2026-03-31"), ("2026-04-01", "2026-05-01")], 60),
    ],
)
def test_days_on_which_two_cases_hold_the_person_count_once(spans: list[tuple[str, str]], days: int):
    held = tuple(OtherDetention(start=date.fromisoformat(start), end=date.fromisoformat(end)) for start, end in spans)
    ends = probation(sentence(), release(other_detention=held))
    assert ends is not None
    assert ends.day == ENDS + timedelta(days=days)
    assert sum(step.days for step in ends.steps) == (ends.day - ends.start).days


def test_a_detention_that_has_not_begun_is_not_running_yet():
    given = release(other_detention=(OtherDetention(start=date(2027, 1, 4)),))
    before, begun = (revocability(sentence(), given, on=date(2027, 1, day)) for day in (3, 4))
    assert (before.answer, begun.answer) == ("may", "may")
    assert "not over" in before.text["en"]
    assert "does not run" in begun.text["en"]
    assert (before.probation, before.last_day) == (None, None)


def test_what_is_missing_of_the_sentence_is_named():
    with pytest.raises(UndeterminedError) as caught:
        probation(sentence(remissions=None), release())
    assert caught.value.missing == ("sentence.remissions",)


# ---- revocation


def test_the_last_day_is_three_months_after_the_probation():
    found = revocability(sentence(), release(), on=LAST)
    assert (found.answer, found.last_day) == ("may", LAST)
    assert found.cites == (Citation.parse("Pasal 73 ayat (3) UU 1/2023"), Citation.parse("Pasal 73 ayat (4) UU 1/2023"))
    assert answer(release(), LAST + DAY) == "no_longer"


def test_published_case_r14_unrest_may_lead_to_revocation_and_need_not():
    """2019: a Klien said to cause unrest; it was not revoked. The ground says may, not must."""
    assert answer(release(), date(2026, 5, 1)) == "may"
    (unrest,) = [row for row in REVOCATION_GROUNDS if row.code == "unrest"]
    assert unrest.confidence is Confidence.SECONDARY


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        ({}, "may"),  # prosecuted within the three months, not yet judged
        ({"sentenced_on": date(2028, 6, 1), "penalty": "fixed_prison"}, "must"),
        ({"sentenced_on": date(2028, 6, 2), "penalty": "fixed_prison"}, "may"),
        ({"sentenced_on": date(2028, 6, 1), "penalty": "fine", "fine_category": 3}, "must"),
        ({"sentenced_on": date(2028, 6, 1), "penalty": "fine", "fine_category": 2}, "no_longer"),
        ({"sentenced_on": date(2028, 6, 1), "penalty": "other"}, "no_longer"),
        ({"sentenced_on": date(2028, 6, 1), "penalty": "fine"}, "unknown"),
        ({"sentenced_on": date(2028, 6, 1)}, "unknown"),
        ({"prosecuted_on": LAST + DAY}, "no_longer"),
        ({"prosecuted_on": LAST}, "may"),
        ({"prosecuted_on": ENDS}, "may"),
        ({"offence_on": ENDS}, "no_longer"),  # not in the probation
        ({"offence_on": RELEASED - DAY}, "no_longer"),
        ({"prosecuted_on": ENDS - DAY}, "unknown"),  # the article names prosecution within the three months only
        ({"prosecuted_on": ENDS - DAY, "sentenced_on": LAST, "penalty": "other"}, "no_longer"),
    ],
)
def test_a_prosecution_within_the_three_months_keeps_it_open(facts: dict[str, Any], found: str):
    assert answer(release(prosecutions=(charged(**facts),)), date(2028, 6, 1)) == found


def test_a_judgment_within_the_three_months_already_obliges():
    judged = charged(sentenced_on=date(2028, 4, 3), penalty="fixed_prison")
    assert answer(release(prosecutions=(judged,)), date(2028, 4, 3)) == "must"
    assert answer(release(prosecutions=(judged,)), date(2028, 4, 2)) == "may"


@pytest.mark.parametrize(
    ("facts", "missing"),
    [
        ({"prosecutions": None}, ("release.prosecutions",)),
        ({"other_detention": None}, ("release.other_detention",)),
        ({"prosecutions": (charged(sentenced_on=date(2028, 3, 9)),)}, ("release.prosecutions[].penalty",)),
    ],
)
def test_what_is_not_known_is_named_once_the_months_are_over(facts: dict[str, Any], missing: tuple[str, ...]):
    assert answer(release(**facts), LAST) == "may"
    found = revocability(sentence(), release(**facts), on=LAST + DAY)
    assert (found.answer, found.missing) == ("unknown", missing)
    assert set(missing) <= set(FACTS)


@pytest.mark.parametrize("prosecuted", [ENDS, LAST])
def test_whether_it_must_be_revoked_hangs_on_detention_that_is_not_known(prosecuted: date):
    """Detention of 91 days ends the probation on 10 April 2028 (21 days in January, 29, 31, 10): later than both."""
    judged = charged(prosecuted_on=prosecuted, sentenced_on=prosecuted, penalty="fixed_prison")
    found = revocability(sentence(), release(prosecutions=(judged,), other_detention=None), on=prosecuted)
    assert (found.answer, found.missing) == ("unknown", ("release.other_detention",))
    assert answer(release(prosecutions=(judged,)), prosecuted) == "must"
    detained = (OtherDetention(start=date(2027, 10, 1), end=date(2027, 12, 31)),)
    assert answer(release(prosecutions=(judged,), other_detention=detained), prosecuted) == "may"


def test_the_law_before_the_kuhp_is_not_modelled():
    with pytest.raises(UnsupportedError) as caught:
        revocability(sentence(), release(released_on=date(2025, 1, 10)), on=date(2026, 1, 1))
    assert caught.value.code == "revocation.before_2026"
    assert answer(release(released_on=date(2025, 1, 10)), date(2026, 1, 2)) == "may"


def test_nothing_is_revoked_before_the_release():
    with pytest.raises(InvalidError) as caught:
        answer(release(), RELEASED - DAY)
    assert (caught.value.code, caught.value.field) == ("revocation.before_release", "on")


@pytest.mark.parametrize("penalty", ["fixed_prison", None])
def test_a_category_belongs_to_a_fine(penalty: str | None):
    with pytest.raises(ValidationError) as caught:
        charged(penalty=penalty, fine_category=3)
    assert [problem.code for problem in problems(caught.value)] == ["release.category_without_fine"]


def test_the_explanation_names_the_last_day_the_conditions_and_who_revokes():
    text = revocability(sentence(), release(), on=LAST).explain("en")
    for said in (
        "May be revoked on breach, 9 April 2028",
        "Last day of revocation: 9 April 2028",
        "general condition: commits no offence (Pasal 73 ayat (1) UU 1/2023 [inference])",
        "causes unrest (Permenkumham 3/2018 [secondary source])",
        "an irregular life that disturbs the community (Pasal 46 PP 32/1999)",
        "the head of the Bapas revokes temporarily",
    ):
        assert said in text


# ---- the tables


@pytest.mark.parametrize("row", [*RELEASE_TERMS, *REVOCATION_GROUNDS, *REVOKED_BY], ids=lambda row: row.code)
def test_every_rule_is_known_and_no_surer_than_its_place(row: Any):
    known = provision(row.cite) if row.cite.pasal else instrument(row.cite.instrument)
    assert row.confidence is known.confidence
    assert row.checked_on == date(2026, 11, 24)


@pytest.mark.parametrize("row", REVOCATION_EFFECTS, ids=lambda row: row.event)
def test_every_effect_is_known(row: Any):
    assert provision(row.cite).confidence is row.confidence


def test_the_categories_of_fines():
    millions = [1, 10, 50, 200, 500, 2_000, 5_000, 50_000]
    assert [(row.category, row.rupiah) for row in FINE_CATEGORIES] == [
        (at, amount * 1_000_000) for at, amount in enumerate(millions, start=1)
    ]
    assert {provision(row.cite).confidence for row in FINE_CATEGORIES} == {row.confidence for row in FINE_CATEGORIES}


_OWN_EXCLUSIONS = {"cuti_bersyarat", "remisi_dasawarsa", "pmp_dasawarsa"}
"""A right that is younger than the lists (a reading), and those whose exclusions are not those of ordinary remisi."""


def test_the_rights_ask_what_the_lists_close():
    """That pengurangan masa pidana is closed as remisi is, is an inference: no text on children was read."""
    first, second, pb = REVOCATION_EFFECTS
    for right in (right for right in RIGHTS.values() if right.code not in _OWN_EXCLUSIONS):
        code = right.code.replace("pmp_", "remisi_")
        asimilasi = [item for item in right.requires if isinstance(item, AsimilasiNotRevoked)]
        assert bool(asimilasi) == first.closes(code), right
        if asimilasi:
            assert asimilasi[0].second_bars == second.closes(code), right
        if pb.closes(code):
            assert any(isinstance(item, PbNotRevoked) for item in right.requires), right


@pytest.mark.parametrize("right", ["cuti_bersyarat", "perubahan_pidana_mati", "remisi"])
def test_a_list_names_a_kind_of_right_and_all_its_kinds(right: str):
    first, _, _ = REVOCATION_EFFECTS
    assert first.closes(right) == (right == "remisi")
    assert first.closes("remisi_umum")
    assert not first.closes("remisix")
