"""Rounds of monitoring and periodic reports: which are expected, and which of them were done."""

from __future__ import annotations

from datetime import date, timedelta
from time import process_time

import pytest
from agreement_cases import (
    KAKANWIL,
    KEDUA,
    KESATU,
    LAST_DAY,
    SIGNED,
    START,
    WALI_KOTA,
    complete,
    event,
    in_force,
    party,
    registered,
    signed,
)
from monitoring_cases import adendum, extended, report, round_of

from pembinaan.agreements import AgreementReadings, EndReason, EventKind, PartyKind, Role, Term
from pembinaan.agreements.coordination import Reporter
from pembinaan.agreements.maturity import maturity
from pembinaan.agreements.monitoring import fiscal_years, monev_due
from pembinaan.agreements.reporting import owing, reports_due
from pembinaan.agreements.standing import last_day, standing
from pembinaan.core.timeline import Status

# The agreement of agreement_cases: in force from 18 March 2024 (START) to 17 March 2026 (LAST_DAY).
FAR = date(2030, 12, 31)
DAY = timedelta(days=1)


def ends(expected):
    return [one.period_last_day for one in expected]


class TestStanding:
    def test_a_suspension_does_not_stop_the_duties(self):
        paused = (signed(), registered(), event(EventKind.DITANGGUHKAN, date(2025, 1, 1)))
        assert standing(in_force(events=paused)) == standing(in_force())
        resumed = (*paused, event(EventKind.DILANJUTKAN, date(2025, 2, 1)))
        assert standing(in_force(events=resumed)) == standing(in_force())

    def test_they_run_from_the_first_day_in_force_to_the_last(self):
        answer = standing(in_force())
        days = (START - DAY, START, LAST_DAY, LAST_DAY + DAY)
        assert [answer.at(day).name for day in days] == ["NOT_MET", "MET", "MET", "NOT_MET"]

    @pytest.mark.parametrize(
        ("change", "missing"),
        [(extended, "events.2.extension.start"), (adendum, "events.2.signatories.KESATU.designated")],
    )
    def test_what_is_added_to_the_term_counts_as_far_as_it_is_established(self, change, missing):
        longer = in_force(events=(signed(), registered(), change(date(2026, 1, 5), date(2027, 3, 17))))
        answer = standing(longer)
        days = (LAST_DAY, LAST_DAY + DAY, date(2027, 3, 17), date(2027, 3, 18))
        assert [answer.at(day).name for day in days] == ["MET", "UNKNOWN", "UNKNOWN", "NOT_MET"]
        assert answer.span_at(date(2027, 3, 17)).reason.missing == (missing,)
        assert last_day(longer) == date(2027, 3, 17)

    def test_an_end_inside_the_added_days_ends_them(self):
        over = event(EventKind.DIAKHIRI, date(2026, 6, 1), end_reason=EndReason.KESEPAKATAN)
        longer = in_force(events=(signed(), registered(), extended(date(2026, 1, 5), date(2027, 3, 17)), over))
        answer = standing(longer)
        assert answer.at(date(2026, 5, 31)) is Status.UNKNOWN
        assert answer.at(date(2026, 6, 1)) is Status.NOT_MET

    def test_the_last_day_of_an_extension_may_not_be_known(self):
        longer = in_force(events=(signed(), registered(), extended(date(2026, 1, 5), None)))
        assert last_day(longer) is None
        assert standing(longer).at(LAST_DAY) is Status.MET
        assert standing(longer).at(LAST_DAY + DAY) is Status.UNKNOWN

    def test_an_addendum_on_something_else_leaves_the_last_day(self):
        other = in_force(events=(signed(), registered(), adendum(date(2025, 1, 5), None)))
        assert last_day(other) == LAST_DAY


class TestMonev:
    def test_two_rounds_in_a_fiscal_year_while_in_force(self):
        # 30 June 2026 lies after the last day, 17 March 2026
        expected = monev_due(in_force(), until=FAR)
        assert ends(expected) == [date(2024, 6, 30), date(2024, 12, 31), date(2025, 6, 30), date(2025, 12, 31)]
        assert [one.period_start for one in expected[:2]] == [START, date(2024, 7, 1)]
        assert {one.who for one in expected} == {(KESATU, KEDUA)}
        assert {(one.done_on, one.status, one.missing) for one in expected} == {(None, Status.MET, ())}

    def test_only_up_to_the_day_asked_about(self):
        assert ends(monev_due(in_force(), until=date(2024, 12, 30))) == [date(2024, 6, 30)]
        assert ends(monev_due(in_force(), until=date(2024, 12, 31)))[-1] == date(2024, 12, 31)
        assert monev_due(in_force(), until=date(2024, 1, 1)) == ()

    def test_four_rounds_are_quarters(self):
        found = monev_due(in_force(), until=date(2024, 12, 31), readings=AgreementReadings(monev_per_year=4))
        # the first quarter ends on 31 March 2024, after the first day in force
        assert ends(found) == [date(2024, 3, 31), date(2024, 6, 30), date(2024, 9, 30), date(2024, 12, 31)]

    def test_five_rounds_end_with_whole_months(self):
        # 12 * (1..5) / 5 = 2.4, 4.8, 7.2, 9.6, 12: after the months 2, 4, 7, 9 and 12
        found = monev_due(in_force(), until=date(2025, 12, 31), readings=AgreementReadings(monev_per_year=5))
        in_2025 = [end for end in ends(found) if end.year == 2025]
        assert in_2025 == [
            *(date(2025, 2, 28), date(2025, 4, 30), date(2025, 7, 31)),
            date(2025, 9, 30),
            FAR.replace(2025),
        ]

    def test_a_round_counts_where_its_period_ends_or_else_where_it_was_done(self):
        monev = (
            round_of(date(2024, 2, 1)),  # before the first day in force: counts for nothing
            round_of(date(2024, 5, 1)),
            round_of(date(2025, 1, 9), date(2024, 12, 31)),
        )
        found = monev_due(in_force(monev=monev), until=FAR)
        assert [one.done_on for one in found] == [date(2024, 5, 1), date(2025, 1, 9), None, None]

    def test_a_year_needs_its_rounds_whenever_in_it_they_are_held(self):
        """At least two in a fiscal year (Yogyakarta), not one in each half of it."""
        autumn = (round_of(date(2025, 9, 1)), round_of(date(2025, 11, 3)))
        found = monev_due(in_force(monev=autumn), until=FAR)
        assert [one.done_on for one in found] == [None, None, date(2025, 11, 3), date(2025, 9, 1)]
        spring = (round_of(date(2025, 2, 3)), round_of(date(2025, 3, 3)), round_of(date(2025, 4, 7)))
        found = monev_due(in_force(monev=spring), until=FAR)
        assert [one.done_on for one in found] == [None, None, date(2025, 2, 3), date(2025, 3, 3)]

    def test_what_two_sides_report_of_one_round_counts_once(self):
        day, told = date(2025, 9, 1), date(2025, 9, 15)
        twice = (round_of(day, date(2025, 8, 31)), round_of(told, date(2025, 8, 31)))
        found = monev_due(in_force(monev=twice), until=FAR)
        assert [one.done_on for one in found][2:] == [None, day]

    def test_the_rounds_of_a_year_are_asked_for_once_it_or_the_agreement_is_over(self):
        """The last day is 17 March 2026; of that year no part ends in force."""
        first = (round_of(date(2024, 10, 1)), round_of(date(2024, 11, 1)))
        held = in_force(monev=first)

        def told(agreement, day):
            return [one.status for one in agreement.review(on=day) if one.id == "M1"]

        assert [told(held, date(2025, *day)) for day in ((6, 30), (12, 30), (12, 31))] == [[], [], [Status.NOT_MET]]
        over = event(EventKind.DIAKHIRI, date(2025, 8, 1), end_reason=EndReason.KESEPAKATAN)
        ended = in_force(monev=first, events=(signed(), registered(), over))
        assert [told(ended, date(2025, *day)) for day in ((7, 31), (8, 1))] == [[], [Status.NOT_MET]]

    def test_without_a_first_day_nothing_is_listed(self):
        assert monev_due(in_force(term=Term(last_day=LAST_DAY)), until=FAR) == ()

    def test_without_a_last_day_it_goes_on_and_is_not_sure(self):
        found = monev_due(in_force(term=Term(start=START)), until=FAR)
        assert ends(found)[-1] == FAR
        assert {(one.status, one.missing) for one in found} == {(Status.UNKNOWN, ("term.last_day",))}

    def test_a_draft_owes_nothing(self):
        assert monev_due(complete(), until=FAR) == ()

    def test_the_end_of_the_calendar_is_no_trap(self):
        found = monev_due(in_force(term=Term(start=START)), until=date.max)
        assert ends(found)[-1] < date.max

    def test_the_work_grows_with_the_span_and_not_with_its_square(self):
        # 7,800 years of four rounds: a few tenths of a second; with a search through all rounds for each, a minute
        readings, before = AgreementReadings(monev_per_year=4), process_time()
        assert maturity(in_force(term=Term(start=START)), on=date.max, readings=readings) is not None
        assert process_time() - before < 10


class TestReports:
    def test_every_six_months_from_the_first_day_and_from_each_side(self):
        # 18 March 2024 + 6 months: 18 September; a period ends the day before the next begins
        found = reports_due(in_force(), until=FAR)
        days = [date(2024, 9, 17), date(2025, 3, 17), date(2025, 9, 17), LAST_DAY]
        assert ends(found) == [day for day in days for _ in (KESATU, KEDUA)]
        assert [one.who for one in found[:2]] == [(KESATU,), (KEDUA,)]
        assert {one.status for one in found} == {Status.MET}

    def test_the_last_period_ends_with_the_agreement(self):
        found = reports_due(in_force(), until=FAR, readings=AgreementReadings(report_months=10))
        # 18 January 2025, 18 November 2025, then what is left up to 17 March 2026
        assert ends(found)[::2] == [date(2025, 1, 17), date(2025, 11, 17), LAST_DAY]
        assert found[-1].period_start == date(2025, 11, 18)

    def test_a_period_that_is_not_over_is_not_due(self):
        assert ends(reports_due(in_force(), until=date(2024, 9, 16))) == []
        assert len(reports_due(in_force(), until=date(2024, 9, 17))) == 2
        assert reports_due(in_force(), until=START - DAY) == ()
        assert reports_due(complete(), until=FAR) == ()

    def test_periods_that_begin_late_in_a_month(self):
        # 31 August 2024 + 6 months has no 31 February: 28 February 2025; + 12 months is 31 August again
        term = Term(start=date(2024, 8, 31), last_day=date(2026, 8, 30))
        found = reports_due(in_force(term=term), until=FAR)
        assert ends(found)[::2] == [date(2025, 2, 27), date(2025, 8, 30), date(2026, 2, 27), date(2026, 8, 30)]

    def test_a_report_meets_the_period_it_ends_in_for_the_party_that_sent_it(self):
        reports = (
            report(Reporter.LAPAS, date(2024, 9, 17), KESATU),
            report(Reporter.OPD, date(2025, 3, 17)),
            report(Reporter.MITRA, date(2025, 9, 17)),
        )
        found = {
            (one.period_last_day, one.who[0]): one.done_on for one in reports_due(in_force(reports=reports), until=FAR)
        }
        sent = {key for key, done in found.items() if done is not None}
        assert sent == {(date(2024, 9, 17), KESATU), (date(2025, 3, 17), KEDUA)}
        assert found[date(2025, 3, 17), KEDUA] == date(2025, 3, 27)

    def test_a_partner_that_is_not_of_the_region_reports_as_mitra(self):
        parties = (party(PartyKind.LAPAS), party(PartyKind.BADAN_USAHA, KEDUA))
        agreement = in_force(parties=parties, reports=(report(Reporter.MITRA, date(2024, 9, 17)),))
        assert [one.done_on for one in reports_due(agreement, until=date(2024, 9, 17))] == [None, date(2024, 9, 27)]

    def test_of_two_partners_a_report_must_say_which(self):
        parties = (party(PartyKind.LAPAS), party(PartyKind.PEMKOT, KEDUA), party(PartyKind.OPD, Role.KETIGA))
        draft = complete(parties=parties, duties=None, numbers=None, reports=(report(Reporter.OPD, date(2024, 9, 17)),))
        signers = (*signed().signatories, signed().signatories[1].model_copy(update={"role": Role.KETIGA}))
        agreement = draft.model_copy(update={"events": (signed(signed().on, *signers), registered())})
        found = reports_due(agreement, until=date(2024, 9, 17))
        assert [one.who[0] for one in found] == [KESATU, KEDUA, Role.KETIGA]
        assert [one.done_on for one in found] == [None, None, None]

    @pytest.mark.parametrize(
        ("kind", "status"),
        [(PartyKind.BAPAS, "MET"), (PartyKind.RUTAN, "UNKNOWN"), (PartyKind.LPKA, "UNKNOWN")],
    )
    def test_the_text_names_lapas_and_bapas_only(self, kind, status):
        signing = (signed(SIGNED, KAKANWIL, WALI_KOTA), registered())
        agreement = in_force(parties=(party(kind), party(PartyKind.PEMKOT, KEDUA)), events=signing)
        by_role = {one.who[0]: one.status.name for one in reports_due(agreement, until=date(2024, 9, 17))}
        assert by_role == {KESATU: status, KEDUA: "MET"}

    def test_without_a_correctional_side_nobody_owes_one(self):
        assert list(owing(complete(parties=(party(PartyKind.PEMKOT), party(PartyKind.BADAN_USAHA, KEDUA))))) == []
        both = complete(parties=(party(PartyKind.LAPAS), party(PartyKind.BADAN_USAHA, KEDUA)))
        assert list(owing(both)) == list(both.parties)

    def test_an_office_above_the_units_owes_no_report(self):
        agreement = in_force(parties=(party(PartyKind.KANWIL_DITJENPAS), party(PartyKind.PEMKOT, KEDUA)))
        assert {one.who for one in reports_due(agreement, until=FAR)} == {(KEDUA,)}

    def test_the_end_of_the_calendar_is_no_trap(self):
        found = reports_due(
            in_force(term=Term(start=START)), until=date.max, readings=AgreementReadings(report_months=60)
        )
        assert found[-1].period_last_day < date.max


class TestFiscalYears:
    def test_every_year_with_a_day_in_force(self):
        assert fiscal_years(in_force(), until=FAR) == (2024, 2025, 2026)
        assert fiscal_years(in_force(), until=date(2025, 1, 1)) == (2024, 2025)

    def test_none_for_a_draft_or_without_a_first_day(self):
        assert fiscal_years(complete(), until=FAR) == ()
        assert fiscal_years(in_force(term=Term(last_day=LAST_DAY)), until=FAR) == ()
