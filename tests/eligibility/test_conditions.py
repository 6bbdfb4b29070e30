"""Edges of single conditions, as timelines."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from eligibility.cases import LIFE, TWO_THIRDS_DAY, finding, person, sanction, sentence
from pembinaan.core.duration import Duration
from pembinaan.core.errors import InvalidError
from pembinaan.core.timeline import ALWAYS, Status, Timeline
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import SUPPORTED_FROM, UNASKED
from pembinaan.eligibility.conditions.life import TenYearsServed
from pembinaan.eligibility.conditions.serving import NotLifeOrDeath
from pembinaan.eligibility.rights import RIGHTS, decide
from pembinaan.law.citation import Citation
from pembinaan.law.readings import Readings
from pembinaan.participants.people import Narapidana
from pembinaan.participants.records import (
    Assessment,
    IspnClass,
    OffenceClass,
    ParticipationReport,
    Predicate,
    Revocation,
    RiskFinding,
)
from pembinaan.participants.sentence import Interruption, InterruptionKind, Remission

PB, RU = "pembebasan_bersyarat", "remisi_umum"
MET, NOT_MET, UNKNOWN = Status.MET, Status.NOT_MET, Status.UNKNOWN


def answer(right: str, code: str, who: Narapidana, readings: Readings | None = None) -> Timeline:
    decision = decide(right, who, on=TWO_THIRDS_DAY, readings=readings or Readings())
    pairs = zip(decision.right.requires, decision.timelines, strict=True)
    return next(timeline for condition, timeline in pairs if condition.code == code)


def spans(timeline: Timeline) -> list[tuple[date, Status]]:
    return list(zip(timeline.starts, timeline.statuses, strict=True))


def report(day: date, predicate: Predicate | None) -> ParticipationReport:
    return ParticipationReport(reported_on=day, active=True, predicate=predicate)


# ---- reports


def graded(*reports: tuple[date, Predicate | None]) -> list[tuple[date, Status]]:
    return spans(answer(PB, "program_followed_well", person(participation=tuple(report(*one) for one in reports))))


JAN, FEB, MAR = date(2025, 1, 6), date(2025, 2, 3), date(2025, 3, 3)


@pytest.mark.parametrize(
    ("predicate", "status"),
    [
        (Predicate.SANGAT_BAIK, MET),
        (Predicate.BAIK, MET),
        (Predicate.CUKUP_BAIK, NOT_MET),
        (Predicate.TIDAK_BAIK, NOT_MET),
        (Predicate.SANGAT_TIDAK_BAIK, NOT_MET),
        (None, UNKNOWN),
    ],
)
def test_baik_or_better_is_followed_well(predicate: Predicate | None, status: Status):
    assert graded((JAN, predicate)) == [(ALWAYS, UNKNOWN), (JAN, status)]


def test_the_latest_report_speaks_whatever_the_order_on_file():
    mixed = ((MAR, Predicate.BAIK), (JAN, Predicate.BAIK), (FEB, Predicate.TIDAK_BAIK))
    assert graded(*mixed) == [(ALWAYS, UNKNOWN), (JAN, MET), (FEB, NOT_MET), (MAR, MET)]


def test_a_report_that_repeats_the_one_before_it_changes_nothing():
    same = ((JAN, Predicate.BAIK), (FEB, Predicate.SANGAT_BAIK), (MAR, Predicate.TIDAK_BAIK))
    assert graded(*same) == [(ALWAYS, UNKNOWN), (JAN, MET), (MAR, NOT_MET)]


def test_two_reports_of_one_day_that_disagree_leave_it_open():
    assert graded((FEB, Predicate.TIDAK_BAIK), (FEB, Predicate.BAIK)) == [(ALWAYS, UNKNOWN), (FEB, UNKNOWN)]
    assert graded((FEB, Predicate.BAIK), (FEB, Predicate.TIDAK_BAIK)) == [(ALWAYS, UNKNOWN), (FEB, UNKNOWN)]
    three = ((JAN, Predicate.BAIK), (FEB, Predicate.TIDAK_BAIK), (FEB, Predicate.BAIK), (MAR, Predicate.BAIK))
    assert graded(*three) == [(ALWAYS, UNKNOWN), (JAN, MET), (FEB, UNKNOWN), (MAR, MET)]
    repeated = ((JAN, Predicate.TIDAK_BAIK), (FEB, Predicate.TIDAK_BAIK), (FEB, Predicate.BAIK))
    assert graded(*repeated) == [(ALWAYS, UNKNOWN), (JAN, NOT_MET), (FEB, UNKNOWN)]
    assert graded((FEB, Predicate.BAIK), (FEB, Predicate.SANGAT_BAIK)) == [(ALWAYS, UNKNOWN), (FEB, MET)]


def test_a_silent_report_is_told_from_no_report():
    timeline = answer(PB, "program_followed_well", person(participation=(report(JAN, None), report(FEB, None))))
    assert spans(timeline) == [(ALWAYS, UNKNOWN), (JAN, UNKNOWN)]
    assert [reason.missing for reason in timeline.reasons] == [("participation",), ("participation[].predicate",)]


def test_two_assessments_of_one_day_that_disagree_leave_it_open():
    """In whatever order they are listed; two of one day are no second assessment."""
    lower, higher = (Assessment(assessed_on=FEB, ispn=held) for held in (IspnClass.MINIMUM, IspnClass.MEDIUM))
    first = Assessment(assessed_on=JAN, ispn=IspnClass.MEDIUM)
    last = Assessment(assessed_on=MAR, ispn=IspnClass.MAKSIMUM)
    chosen = Readings(risk_reduction="ispn_lower_class")
    law = date(2022, 8, 3)
    for pair in ((lower, higher), (higher, lower)):
        assert spans(answer(PB, "risk_reduced", person(assessments=pair), readings=chosen))[1:] == [(law, UNKNOWN)]
        mixed = person(assessments=(first, *pair, last))
        assert spans(answer(PB, "risk_reduced", mixed, readings=chosen))[1:] == [
            (law, UNKNOWN),
            (FEB, UNKNOWN),
            (MAR, NOT_MET),
        ]
    fell = person(assessments=(first, lower, lower))
    assert spans(answer(PB, "risk_reduced", fell, readings=chosen))[1:] == [(law, UNKNOWN), (FEB, MET)]


def test_findings_that_take_turns():
    found = tuple(RiskFinding(found_on=day, reduced=said) for day, said in ((JAN, True), (FEB, False), (MAR, True)))
    assert spans(answer(PB, "risk_reduced", person(risk_findings=found)))[1:] == [
        (date(2022, 8, 3), UNKNOWN),
        (JAN, MET),
        (FEB, NOT_MET),
        (MAR, MET),
    ]


# ---- conduct


@pytest.mark.parametrize("window", ["rolling", "fixed"])
def test_a_life_sentence_has_no_two_thirds_to_be_clean_before(window: Any):
    who = person(sentence=LIFE, sanctions=(sanction(JAN, JAN),))
    timeline = answer(PB, "clean_before_fraction", who, Readings(pb_conduct_window=window))
    assert set(timeline.statuses) == {MET}


def test_the_first_day_of_a_fixed_window():
    """The 270 days before 10 January 2026 begin on 15 April 2025; a sanction without an end touches its first day."""
    fixed = Readings(pb_conduct_window="fixed")
    inside = answer(PB, "clean_before_fraction", person(sanctions=(sanction(date(2025, 4, 15), None),)), fixed)
    assert spans(inside) == [(ALWAYS, NOT_MET)]
    before = answer(PB, "clean_before_fraction", person(sanctions=(sanction(date(2025, 4, 14), None),)), fixed)
    assert spans(before) == [(ALWAYS, UNKNOWN)]


def test_sanctions_without_an_end_are_named_once():
    fixed = Readings(pb_conduct_window="fixed")
    held = (sanction(JAN, None), sanction(FEB, FEB), sanction(MAR, None))
    timeline = answer(PB, "clean_before_fraction", person(sanctions=held), fixed)
    assert timeline.reasons[0].missing == ("sanctions[].ends_on",)


def test_several_sanctions_add_up():
    """Clean again only after the last: 3 March + 181 days = 31 August 2025, not 6 July (6 January + 181 days)."""
    timeline = answer(RU, "clean_before_grant", person(sanctions=(sanction(MAR, MAR), sanction(JAN, JAN))))
    days = (date(2025, 1, 5), JAN, date(2025, 7, 6), date(2025, 8, 30), date(2025, 8, 31))
    assert [timeline.at(day) for day in days] == [MET, NOT_MET, NOT_MET, NOT_MET, MET]


def test_the_reasons_of_revocations_name_the_right_day():
    twice = tuple(Revocation(what="asimilasi", revoked_on=day) for day in (FEB, date(2026, 2, 2)))
    decision = decide(PB, person(revocations=twice), on=date(2026, 3, 2))
    found = next(item for item in decision.record.findings if item.code == "asimilasi_not_revoked")
    assert found.reason is not None
    assert found.reason.id == "asimilasi dicabut kedua kali 2 Februari 2026: hak ini tertutup seterusnya"
    decision = decide(PB, person(revocations=twice), on=date(2025, 3, 3))
    found = next(item for item in decision.record.findings if item.code == "asimilasi_not_revoked")
    assert found.reason is not None
    assert found.reason.id == "asimilasi dicabut 3 Februari 2025: hak ini tertutup selama 1 tahun"


# ---- the sentence


SERVING = [code for code, right in RIGHTS.items() if any(item.key == "serving" for item in right.requires)]
SINCE_2012 = [code for code in SERVING if RIGHTS[code].people.get("narapidana") == SUPPORTED_FROM]
"""Rights whose law is modelled from the first day on, so that their conditions are asked from then."""


@pytest.mark.parametrize("right", SINCE_2012)
def test_a_life_sentence_begins(right: str):
    timeline = answer(right, "serving", person(sentence=LIFE))
    assert spans(timeline) == [(ALWAYS, NOT_MET), (LIFE.clock_starts, MET)]


@pytest.mark.parametrize("right", SERVING)
def test_a_sentence_with_an_uncertain_end_begins_too(right: str):
    timeline = answer(right, "serving", person(sentence=sentence(subsidiaries=None)))
    days = (
        date(2024, 1, 9),
        date(2024, 1, 10),
        date(2024, 5, 31),
        date(2024, 6, 1),
        date(2027, 1, 9),
        date(2027, 1, 10),
    )
    assert [timeline.at(day) for day in days] == [NOT_MET, NOT_MET, NOT_MET, MET, MET, UNKNOWN]
    assert [timeline.span_at(day).reason.code for day in days[:3]] == ["not_begun", "not_final", "not_final"]


@pytest.mark.parametrize("right", SINCE_2012)
def test_a_sentence_that_remission_takes_off_whole(right: str):
    """180 days of remission, granted on the first of 180 days: over the day after, and still one answer a day."""
    first = Remission(amount=Duration(months=6), granted_on=date(2024, 1, 10))
    whole = sentence(terms=(Duration(months=6),), remissions=(first,))
    timeline = answer(right, "serving", person(sentence=whole))
    assert set(timeline.statuses) == {NOT_MET}
    assert sorted(set(timeline.starts)) == list(timeline.starts)


@pytest.mark.parametrize("year", [2013, 2025, 2048, 2199])
def test_every_17_august_is_a_grant_day(year: int):
    timeline = answer(RU, "grant_day", person(sentence=LIFE))
    days = (date(year, 8, 16), date(year, 8, 17), date(year, 8, 18), date(year, 1, 1))
    assert [timeline.at(day) for day in days] == [NOT_MET, MET, NOT_MET, NOT_MET]


def test_before_the_first_grant_day():
    assert answer(RU, "grant_day", person()).at(date(2012, 1, 1)) is NOT_MET


# ---- the nine months


def warned(term: Duration, clock: date) -> list[str]:
    held = sentence(terms=(term,), clock_starts=clock, judgment_final_on=clock)
    return [warning.en for warning in decide(PB, person(sentence=held), on=clock).record.warnings]


@pytest.mark.parametrize(
    ("term", "count"),
    [
        (Duration(months=8, days=29), 0),
        (Duration(months=9), 1),
        (Duration(months=13, days=14), 1),
        (Duration(months=13, days=15), 0),
        (Duration(years=1), 1),
        (Duration(years=1, months=1, days=15), 0),
        (Duration(years=3), 0),
    ],
)
def test_terms_for_which_the_two_tests_differ(term: Duration, count: int):
    assert len(warned(term, date(2023, 3, 6))) == count


def test_the_warning_names_the_day_that_the_other_test_gives():
    """270 days after 6 March 2023, although 2/3 of ten months are 200."""
    (text,) = warned(Duration(months=10), date(2023, 3, 6))
    assert text.endswith("would be met on 1 December 2023.")


def test_the_note_on_the_title_of_the_grant_day():
    (grant_day,) = [condition for condition in RIGHTS[RU].requires if condition.code == "grant_day"]
    assert (grant_day.title.id, grant_day.title.en) == ("hari pemberian: 17 Agustus", "grant day: 17 August")


@pytest.mark.parametrize(("right", "days", "noted"), [(RU, 1, False), (RU, 2, True), (PB, 1, False), (PB, 2, False)])
def test_only_a_second_revocation_that_the_list_leaves_open_needs_a_reading(right: str, days: int, noted: bool):
    revoked = tuple(Revocation(what="asimilasi", revoked_on=day) for day in (date(2023, 2, 6), FEB)[:days])
    other = (*revoked, Revocation(what="cuti_bersyarat", revoked_on=MAR))
    record = decide(right, person(revocations=other), on=TWO_THIRDS_DAY).record
    assert bool(record.warnings) is noted
    assert ("revocation_and_cb" in {reading.name for reading in record.readings}) is noted


def test_a_judgment_that_is_final_on_the_first_day():
    same_day = sentence(judgment_final_on=date(2024, 1, 10))
    assert spans(answer(PB, "serving", person(sentence=same_day)))[:2] == [(ALWAYS, NOT_MET), (date(2024, 1, 10), MET)]


@pytest.mark.parametrize(
    ("recorded_until", "last_day_away"),
    [(date(2026, 5, 4), date(2026, 5, 4)), (None, date(2026, 3, 1)), (date(2026, 2, 2), date(2026, 3, 1))],
)
def test_still_away_as_far_as_the_record_goes(recorded_until: date | None, last_day_away: date):
    """Escaped on 1 March 2026, return not recorded: away for certain that day, and as long as the record says."""
    away = Interruption(start=date(2026, 3, 1), end=None, kind=InterruptionKind.PELARIAN)
    who = person(sentence=sentence(interruptions=(away,)), recorded_until=recorded_until)
    for right, code in ((PB, "serving"), (RU, "serving")):
        timeline = answer(right, code, who)
        days = (date(2026, 2, 28), date(2026, 3, 1), last_day_away, last_day_away + timedelta(days=1))
        assert [timeline.at(day) for day in days] == [MET, NOT_MET, NOT_MET, UNKNOWN]
    back = last_day_away + timedelta(days=1 + 181)
    clock = answer(RU, "served_since_detention", who)
    assert [clock.at(back - timedelta(days=1)), clock.at(back)] == [NOT_MET, UNKNOWN]


def test_a_condition_without_law_is_refused():
    with pytest.raises(InvalidError) as caught:
        NotLifeOrDeath(cites=())
    assert (caught.value.code, caught.value.field) == ("condition.no_citation", "cites")


def test_a_condition_of_a_policy_may_cite_nothing_and_always_asks():
    asked = NotLifeOrDeath(cites=(), policy=True)
    assert asked.not_asked() is None
    assert "policy" not in dict(asked.parameters())


def test_a_policy_that_cites_a_provision_asks_while_it_binds():
    place = Citation.parse("Pasal 69 ayat (1) UU 1/2023")
    held = NotLifeOrDeath(cites=(place,), policy=True).not_asked()
    assert held == NotLifeOrDeath(cites=(place,)).not_asked()
    assert held is not None


def test_no_right_asks_for_what_only_a_policy_asks():
    assert not [right.code for right in RIGHTS.values() if any(asked.policy for asked in right.requires)]


def test_years_of_a_life_sentence_are_asked_of_nobody_else():
    years = TenYearsServed(years=10, cites=(Citation.parse("Pasal 69 ayat (1) UU 1/2023"),))
    assert years.evaluate(Case(person())) == UNASKED


@pytest.mark.parametrize(
    ("offences", "limit"),
    [
        ((OffenceClass.UMUM,), "paling lama 6 bulan"),
        ((OffenceClass.TERORISME,), "paling lama 3 bulan"),
        (None, "paling lama 6 bulan (tertentu: 3)"),
    ],
)
def test_the_title_names_the_limit_of_the_leave_where_that_is_certain(
    offences: tuple[OffenceClass, ...] | None, limit: str
):
    """PP 28/2006 Pasal 42A ayat (1) and (3): at most 6 months, for special offences 3."""
    decision = decide("cuti_menjelang_bebas", person(offences=offences), on=TWO_THIRDS_DAY)
    assert finding(decision, "in_cmb_window").title.id.endswith(limit)
