"""What falls due in the life of an agreement: the days by hand, who owes it, and on what it rests."""

from __future__ import annotations

import sys
from datetime import date, timedelta

import pytest
from agreement_cases import (
    BONTANG,
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
from hypothesis import given, settings
from hypothesis import strategies as st
from monitoring_cases import TEXT, adendum, extended, report, round_of

from pembinaan.agreements import (
    Agreement,
    AgreementReadings,
    Duty,
    EndReason,
    Event,
    EventKind,
    PartyKind,
    Role,
    Term,
)
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.changes import ActivityEnding, Addendum, Approval, Changes, EndingPolicy
from pembinaan.agreements.contents import DutyKind
from pembinaan.agreements.coordination import Reporter
from pembinaan.agreements.documents import DocumentKind
from pembinaan.agreements.due import due
from pembinaan.agreements.due_actors import actors_of
from pembinaan.agreements.due_rules import DUE_RULES, DueKind, applying
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.money import DprdApproval, FundingItem, FundingSource
from pembinaan.agreements.work_plan import Activity, WorkPlan
from pembinaan.core.errors import InvalidError
from pembinaan.core.text import LANGUAGES
from pembinaan.core.timeline import Status
from pembinaan.law.guidance import GUIDANCE
from pembinaan.law.instruments import provision

# The agreement of agreement_cases: in force from 18 March 2024 (START) to 17 March 2026 (LAST_DAY).
BEGIN, FAR = date(2020, 1, 1), date(2030, 12, 31)
DAY = timedelta(days=1)
K = DueKind


def found(agreement, *kinds, since=BEGIN, until=FAR, **readings):
    answer = due(agreement, since=since, until=until, readings=AgreementReadings(**readings))
    return [one for one in answer if not kinds or one.kind in kinds]


def days(agreement, *kinds, **facts):
    return [one.on for one in found(agreement, *kinds, **facts)]


def activity(code="A", **facts):
    return Activity(code=code, name=f"Kegiatan {code}", **facts)


def plan(*activities):
    return WorkPlan(activities=activities)


def ended(*policies, on=date(2025, 6, 1)):
    return Event(
        kind=EventKind.DIAKHIRI, on=on, source=TEXT, end_reason=EndReason.KESEPAKATAN, policies=policies or None
    )


class TestTheEnd:
    def test_reminders_count_back_from_the_last_day(self):
        # 17 March 2026 less 7, 30 (February 2026 has 28 days), 60 and 90 days
        expected = [date(2025, 12, 17), date(2026, 1, 16), date(2026, 2, 15), date(2026, 3, 10), LAST_DAY]
        assert days(in_force(), K.REMINDER) == expected

    def test_they_are_owed_by_all_parties_and_rest_on_practice(self):
        one = found(in_force(), K.REMINDER)[0]
        assert (one.who, one.actors) == ((KESATU, KEDUA), (Actor.PARA_PIHAK,))
        assert (one.basis, one.guidance, one.cites) == ("practice", ("SMD",), ())
        assert one.what.id == "H-90: hari terakhir perjanjian adalah 17 Maret 2026."
        assert (one.status, one.missing) == (Status.MET, ())

    def test_a_last_day_of_29_february(self):
        # 29 February 2028 less 60 days: 31 December 2027 (29 of February, 31 of January)
        leap = in_force(term=Term(start=date(2026, 3, 1), last_day=date(2028, 2, 29)))
        assert days(leap, K.REMINDER, reminder_days=(60, 0)) == [date(2027, 12, 31), date(2028, 2, 29)]

    def test_the_same_number_twice_is_one_reminder_and_one_before_the_first_day_is_none(self):
        assert days(in_force(), K.REMINDER, reminder_days=(7, 7, 36_500)) == [date(2026, 3, 10)]

    def test_final_monitoring_and_the_decision_ninety_days_before(self):
        assert days(in_force(), K.FINAL_MONEV, K.EXTENSION_DECISION) == [date(2025, 12, 17)] * 2
        done = in_force(monev=(round_of(date(2025, 12, 1)), round_of(date(2025, 12, 20), final=True)))
        assert [one.done_on for one in found(done, K.FINAL_MONEV)] == [date(2025, 12, 20)]
        for day, held in ((date(2025, 12, 16), None), (date(2025, 12, 17), date(2025, 12, 17))):
            early = in_force(monev=(round_of(day, final=True),))
            assert [one.done_on for one in found(early, K.FINAL_MONEV)] == [held]

    def test_the_document_may_name_how_many_days_before_the_end_it_must_be_told(self):
        notice = in_force(term=Term(start=START, last_day=LAST_DAY, notice_days=30))
        assert days(notice, K.EXTENSION_DECISION) == [date(2026, 2, 15)]
        assert days(notice, K.FINAL_MONEV) == [date(2025, 12, 17)]

    def test_a_short_term_has_them_on_its_first_day(self):
        short = in_force(term=Term(start=START, last_day=START + 20 * DAY))
        assert days(short, K.FINAL_MONEV, K.EXTENSION_DECISION) == [START, START]
        assert days(short, K.REMINDER) == [START + 13 * DAY, START + 20 * DAY]

    def test_without_a_last_day_no_day_is_invented(self):
        assert found(in_force(term=Term(start=START)), K.REMINDER, K.FINAL_MONEV, K.EXTENSION_DECISION) == []

    def test_an_unknown_first_day_leaves_the_reminders_unsure(self):
        one = found(in_force(term=Term(last_day=LAST_DAY)), K.REMINDER)[0]
        assert (one.on, one.status, one.missing) == (date(2025, 12, 17), Status.UNKNOWN, ("term.start",))

    @pytest.mark.parametrize("change", [extended, adendum])
    def test_a_longer_term_is_reminded_of_at_its_new_end(self, change):
        longer = in_force(events=(signed(), registered(), change(date(2026, 1, 5), date(2027, 3, 17))))
        reminders = found(longer, K.REMINDER)
        # 17 March 2027 less 90 days
        assert [reminders[0].on, reminders[-1].on] == [date(2026, 12, 17), date(2027, 3, 17)]
        assert reminders[-1].status is Status.UNKNOWN

    def test_an_early_end_takes_away_what_lies_after_it(self):
        over = in_force(events=(signed(), registered(), ended()))
        assert found(over, K.REMINDER, K.FINAL_MONEV) == []
        assert days(over, K.MONEV) == [date(2024, 6, 30), date(2024, 12, 31)]
        assert days(over, K.REPORT) == [
            day for day in (date(2024, 9, 17), date(2025, 3, 17), date(2025, 5, 31)) for _ in "ab"
        ]

    def test_a_draft_has_only_its_signature_before_it(self):
        assert {one.kind for one in found(complete())} == {K.SIGNING}


class TestMonitoringAndReports:
    def test_rounds_are_owed_by_all(self):
        one = found(in_force(), K.MONEV)[0]
        assert (one.on, one.who, one.guidance) == (date(2024, 6, 30), (KESATU, KEDUA), ("YOG",))
        assert one.what.en == "Do the monitoring and evaluation of 18 March 2024 to 30 June 2024."

    def test_reports_are_owed_by_the_head_of_the_unit_and_by_the_partner(self):
        first, second = found(in_force(), K.REPORT)[:2]
        assert (first.on, first.who, first.actors) == (date(2024, 9, 17), (KESATU,), (Actor.KALAPAS,))
        assert (second.who, second.actors) == ((KEDUA,), (Actor.KEPALA_DAERAH,))
        assert list(map(str, first.cites)) == ["Pasal 18 PP 57/1999"]
        assert first.basis == "law"

    def test_a_partner_that_is_no_government_acts_as_mitra(self):
        parties = (party(PartyKind.BAPAS), party(PartyKind.ORMAS_YAYASAN, KEDUA))
        assert [one.actors for one in found(in_force(parties=parties), K.REPORT)[:2]] == [
            (Actor.KABAPAS,),
            (Actor.MITRA,),
        ]

    def test_what_was_done_keeps_its_day(self):
        done = in_force(monev=(round_of(date(2024, 6, 3)),), reports=(report(Reporter.OPD, date(2024, 9, 17)),))
        assert [one.done_on for one in found(done, K.MONEV)][:2] == [date(2024, 6, 3), None]
        assert [one.done_on for one in found(done, K.REPORT)][:2] == [None, date(2024, 9, 27)]

    def test_a_suspension_takes_nothing_away(self):
        paused = in_force(events=(signed(), registered(), event(EventKind.DITANGGUHKAN, date(2025, 1, 1))))
        assert found(paused) == found(in_force())

    def test_a_rutan_is_not_named_by_the_text(self):
        # what is in force stands; only whether the head of a Rutan owes the report is open
        signing = (signed(SIGNED, KAKANWIL, WALI_KOTA), registered())
        rutan = in_force(parties=(party(PartyKind.RUTAN), party(PartyKind.PEMKOT, KEDUA)), events=signing)
        assert [one.status.name for one in found(rutan, K.REPORT)[:2]] == ["UNKNOWN", "MET"]
        assert found(rutan, K.REPORT)[0].actors == (Actor.KARUTAN,)


class TestBudget:
    def test_each_year_opens_and_closes(self):
        # in force from 18 March 2024: the part of 2024 is asked then, not on a day before
        assert days(in_force(), K.BUDGET_PLAN) == [START, date(2025, 1, 1), date(2026, 1, 1)]
        assert days(in_force(), K.BUDGET_REALISATION) == [date(year, 12, 31) for year in (2024, 2025, 2026)]

    def test_all_owe_it_where_nobody_is_named_and_else_those_who_pay(self):
        assert {one.who for one in found(in_force(), K.BUDGET_PLAN)} == {(KESATU, KEDUA)}
        paid = in_force(funding=(FundingItem(source=FundingSource.APBD_KOTA, payer=KEDUA),))
        assert {one.who for one in found(paid, K.BUDGET_PLAN)} == {(KEDUA,)}

    def test_the_year_is_written_as_a_year(self):
        assert (
            found(in_force(), K.BUDGET_PLAN)[0].what.id
            == "Pastikan bagian biaya tahun 2024 termuat dalam anggaran sendiri."
        )

    def test_only_a_sinergi_cites_the_own_budget(self):
        assert [str(cite) for cite in found(in_force(), K.BUDGET_PLAN)[0].cites] == [
            "Pasal 46 ayat (3) PP 28/2018",
            "Pasal 15 PP 57/1999",
        ]
        partners = in_force(parties=(party(PartyKind.LAPAS), party(PartyKind.BADAN_USAHA, KEDUA)))
        assert [str(cite) for cite in found(partners, K.BUDGET_PLAN)[0].cites] == ["Pasal 15 PP 57/1999"]

    def test_a_year_counts_for_its_best_day(self):
        late = in_force(events=(signed(),), recorded_until=None)
        one = found(late, K.BUDGET_PLAN)[0]
        assert (one.status, one.missing) == (Status.UNKNOWN, ("events.DICATAT",))


class TestSignature:
    def test_a_draft_is_to_be_signed_before_it_starts(self):
        (one,) = found(complete())
        assert (one.on, one.kind, one.status) == (START, K.SIGNING, Status.MET)

    def test_not_after_a_rejection_unless_offered_anew(self):
        offer, no = event(EventKind.DRAF_DISERAHKAN, SIGNED), event(EventKind.DITOLAK, SIGNED)
        assert found(complete(events=(offer, no))) == []
        assert days(complete(events=(offer, no, offer))) == [START]

    def test_without_a_first_day_it_has_no_day(self):
        assert found(BONTANG) == []

    def test_registration_by_the_first_day(self):
        waiting = in_force(events=(signed(),))
        (one,) = found(waiting, K.REGISTRATION)
        assert (one.on, one.status, one.missing) == (START, Status.UNKNOWN, ("events.DICATAT",))
        assert one.actors == (Actor.BAGIAN_KERJA_SAMA, Actor.LAPAS_TU)
        (known,) = found(in_force(events=(signed(),), recorded_until=START), K.REGISTRATION)
        assert (known.status, known.missing) == (Status.MET, ())
        (not_covered,) = found(in_force(events=(signed(),), recorded_until=START - DAY), K.REGISTRATION)
        assert not_covered.status is Status.UNKNOWN

    def test_after_a_late_signature_on_that_day(self):
        late = START + 9 * DAY
        assert days(in_force(events=(signed(late),)), K.REGISTRATION) == [late]

    def test_not_once_registered_or_ended(self):
        assert found(in_force(), K.REGISTRATION) == []
        assert found(in_force(events=(signed(), ended())), K.REGISTRATION) == []

    def test_without_a_region_only_the_unit_registers(self):
        partners = (party(PartyKind.LAPAS), party(PartyKind.BADAN_USAHA, KEDUA))
        (one,) = found(in_force(parties=partners, events=(signed(),)), K.REGISTRATION)
        assert one.actors == (Actor.LAPAS_TU,)


class TestDutiesAndActivities:
    def test_a_duty_with_a_day(self):
        duties = (
            Duty(role=KEDUA, description="mengirim pelatih", due=date(2024, 5, 1)),
            Duty(role=KESATU, description="meminta laporan", due=date(2024, 5, 1), kind=DutyKind.HAK),
            Duty(role=KESATU, description="menyediakan ruang"),
        )
        (one,) = found(in_force(duties=duties), K.DUTY)
        assert (one.on, one.who, one.actors, one.status) == (
            date(2024, 5, 1),
            (KEDUA,),
            (Actor.KEPALA_DAERAH,),
            Status.MET,
        )
        assert one.what.id == "Penuhi kewajiban: mengirim pelatih."
        assert found(complete(duties=duties), K.DUTY) == []

    def test_a_duty_may_outlive_the_term_but_not_precede_the_signature(self):
        after = Duty(role=KEDUA, description="a", due=LAST_DAY + DAY)
        before = Duty(role=KEDUA, description="b", due=SIGNED - DAY)
        (one,) = found(in_force(duties=(after, before)), K.DUTY)
        assert (one.on, one.status) == (LAST_DAY + DAY, Status.UNKNOWN)

    def test_duties_that_an_addendum_changes(self):
        changes = Changes(duties=(Duty(role=KESATU, description="baru", due=date(2025, 5, 1)),))
        new = Event(
            kind=EventKind.ADENDUM,
            on=date(2025, 1, 5),
            source=TEXT,
            addendum=Addendum(number=1, form=DocumentKind.NOTA_KESEPAKATAN, changes=changes),
        )
        assert days(in_force(events=(signed(), registered(), new)), K.DUTY) == [date(2025, 5, 1)]
        other = in_force(duties=None, events=(signed(), registered(), adendum(date(2025, 1, 5), None)))
        assert found(other, K.DUTY) == []

    def test_activities_start_and_end(self):
        first = activity(starts=date(2024, 4, 1), ends=date(2024, 4, 30), started_on=date(2024, 4, 2))
        answer = found(in_force(work_plan=plan(first, activity("B"))), K.ACTIVITY_START, K.ACTIVITY_END)
        assert [(one.kind, one.on, one.done_on) for one in answer] == [
            (K.ACTIVITY_START, date(2024, 4, 1), date(2024, 4, 2)),
            (K.ACTIVITY_END, date(2024, 4, 30), None),
        ]
        assert answer[0].what.en == "The activity Kegiatan A is planned to start."

    def test_an_activity_of_a_draft_does_not_fall_due(self):
        assert found(complete(work_plan=plan(activity(starts=START))), K.ACTIVITY_START) == []

    @pytest.mark.parametrize(
        ("ends", "grace", "expected"),
        [
            # the last day in force is 31 May 2025; + 90 days: 29 August 2025
            (None, None, date(2025, 8, 29)),
            (date(2025, 7, 1), None, date(2025, 7, 1)),
            (date(2025, 12, 1), None, date(2025, 8, 29)),
            (None, 10, date(2025, 6, 10)),
            (None, 0, date(2025, 5, 31)),
        ],
    )
    def test_what_runs_may_be_finished_within_some_days(self, ends, grace, expected):
        policy = ActivityEnding(activity="A", policy=EndingPolicy.COMPLETE_RUNNING, grace_days=grace)
        running = activity(started_on=date(2025, 5, 1), ends=ends)
        over = in_force(work_plan=plan(running), events=(signed(), registered(), ended(policy)))
        (one,) = found(over, K.GRACE_END)
        assert (one.on, one.status, one.guidance) == (expected, Status.MET, ("PP50_19",))

    def test_only_for_that_policy_and_activities_of_the_plan(self):
        policies = (
            ActivityEnding(activity="A", policy=EndingPolicy.STOP_ALL),
            ActivityEnding(activity="Z", policy=EndingPolicy.COMPLETE_RUNNING),
        )
        over = in_force(work_plan=plan(activity()), events=(signed(), registered(), ended(*policies)))
        assert found(over, K.GRACE_END) == []
        assert found(in_force(events=(signed(), registered(), ended())), K.GRACE_END) == []

    def test_the_plan_of_an_addendum(self):
        changes = Changes(work_plan=plan(activity("B", starts=date(2025, 5, 1))))
        new = Event(
            kind=EventKind.ADENDUM,
            on=date(2025, 1, 5),
            source=TEXT,
            addendum=Addendum(number=1, form=DocumentKind.NOTA_KESEPAKATAN, changes=changes),
        )
        both = in_force(work_plan=plan(activity(starts=date(2025, 4, 1))), events=(signed(), registered(), new))
        assert days(both, K.ACTIVITY_START) == [date(2025, 5, 1)]


class TestTheList:
    def test_both_days_belong_to_it(self):
        assert days(in_force(), K.REMINDER, since=LAST_DAY, until=LAST_DAY) == [LAST_DAY]
        assert days(in_force(), K.REMINDER, since=LAST_DAY + DAY) == []
        with pytest.raises(InvalidError) as caught:
            found(in_force(), since=LAST_DAY, until=LAST_DAY - DAY)
        assert (caught.value.code, caught.value.field) == ("day.since_after_until", "since")
        assert "'since'" in caught.value.text.id
        assert "'until'" in caught.value.text.id

    def test_of_one_day_the_kinds_have_their_order(self):
        on_new_years_eve = [one.kind for one in found(in_force()) if one.on == date(2024, 12, 31)]
        assert on_new_years_eve == [K.MONEV, K.BUDGET_REALISATION]
        on_the_last = [(one.kind, one.who) for one in found(in_force()) if one.on == LAST_DAY]
        assert on_the_last == [(K.REMINDER, (KESATU, KEDUA)), (K.REPORT, (KESATU,)), (K.REPORT, (KEDUA,))]

    def test_a_rule_of_law_that_does_not_bind_is_not_told(self, monkeypatch):
        monkeypatch.setattr(sys.modules["pembinaan.agreements.due"], "binding", lambda *_: ())
        kinds = {one.kind for one in found(in_force())}
        assert K.REPORT not in kinds
        assert K.MONEV in kinds

    def test_the_end_of_the_calendar_is_no_trap(self):
        assert due(in_force(), since=date.min, until=date.max) == due(in_force(), since=BEGIN, until=FAR)

    @pytest.mark.parametrize("kind", DueKind)
    def test_every_kind_says_on_what_it_rests(self, kind):
        rule = DUE_RULES[kind]
        assert rule.cites or rule.guidance
        assert all(provision(cite) for cite in rule.cites)
        assert set(rule.guidance) <= set(GUIDANCE)
        assert (rule.confidence is None) is (rule.basis == "design")
        assert all(rule.title[language] and rule.what[language] for language in LANGUAGES)

    def test_it_is_written_as_json_and_read_back(self):
        for one in found(in_force()):
            assert type(one).model_validate_json(one.model_dump_json()) == one


terms = st.builds(
    lambda start, length: Term(start=start, last_day=start + timedelta(days=length)),
    st.dates(date(2024, 3, 5), date(2027, 12, 31)),
    st.integers(0, 700),
)


@settings(max_examples=40)
@given(terms, st.dates(date(2023, 1, 1), date(2030, 1, 1)), st.integers(0, 900))
def test_sorted_inside_the_days_asked_for_and_part_of_the_whole(term, since, length):
    agreement: Agreement = in_force(term=term)
    until = since + timedelta(days=length)
    part, whole = found(agreement, since=since, until=until), found(agreement)
    assert all(since <= one.on <= until for one in part)
    assert [one.on for one in part] == sorted(one.on for one in part)
    assert part == [one for one in whole if since <= one.on <= until]
    outside = {K.BUDGET_PLAN, K.BUDGET_REALISATION}
    assert all(term.start <= one.on <= term.last_day for one in whole if one.kind not in outside)


def test_three_parties_where_one_owes_it():
    parties = (party(PartyKind.LAPAS), party(PartyKind.PEMKOT, KEDUA), party(PartyKind.UPTD, Role.KETIGA))
    duties = (Duty(role=Role.KETIGA, description="melatih", due=date(2024, 5, 1)),)
    signers = (*signed().signatories, signed().signatories[1].model_copy(update={"role": Role.KETIGA}))
    agreement = in_force(parties=parties, duties=duties, events=(signed(SIGNED, *signers), registered()))
    assert [one.actors for one in found(agreement, K.DUTY)] == [(Actor.KEPALA_OPD,)]


class TestWhoseLaw:
    def test_a_duty_rests_on_what_binds_parties_of_its_regime(self):
        cites = DUE_RULES[K.DUTY].cites
        assert [str(cite) for cite in applying(cites, RegimeKind.SINERGI)] == [
            "Pasal 46 ayat (4) PP 28/2018",
            "Pasal 2 PP 57/1999",
        ]
        assert [str(cite) for cite in applying(cites, RegimeKind.KEMITRAAN)] == ["Pasal 2 PP 57/1999"]
        assert [str(cite) for cite in applying(cites, RegimeKind.KSDPK)] == ["Pasal 366 ayat (2) UU 23/2014"]
        assert applying(cites, RegimeKind.KSDD) == ()

    def test_reports_to_the_minister_need_a_correctional_side(self):
        cites = DUE_RULES[K.REPORT].cites
        kinds = {kind for kind in RegimeKind if applying(cites, kind)}
        assert kinds == set(RegimeKind) - {RegimeKind.KSDPK, RegimeKind.KSDD}

    @pytest.mark.parametrize(
        ("first", "second", "expected"),
        [
            (PartyKind.LAPAS, PartyKind.OPD, (Actor.BAGIAN_KERJA_SAMA, Actor.LAPAS_TU)),
            (PartyKind.PEMKOT, PartyKind.BADAN_USAHA, (Actor.BAGIAN_KERJA_SAMA,)),
            (PartyKind.LAPAS, PartyKind.BADAN_USAHA, (Actor.LAPAS_TU,)),
        ],
    )
    def test_each_side_registers_its_copy(self, first, second, expected):
        agreement = complete(parties=(party(first), party(second, KEDUA)))
        assert actors_of(agreement, K.REGISTRATION, (KESATU, KEDUA)) == expected

    def test_the_same_office_of_two_parties_is_named_once(self):
        parties = (party(PartyKind.LAPAS), party(PartyKind.OPD, KEDUA), party(PartyKind.UPTD, Role.KETIGA))
        assert actors_of(complete(parties=parties), K.DUTY, (KEDUA, Role.KETIGA)) == (Actor.KEPALA_OPD,)


class TestApprovalOfTheCouncil:
    """PP 28/2018 Pasal 6 ayat (2): the DPRD approves before the contract; the head of the region asks it (T6)."""

    REGIONAL = (party(PartyKind.PEMKOT), party(PartyKind.BADAN_USAHA, KEDUA))
    OUTSIDE = FundingItem(source=FundingSource.APBD_KOTA, payer=KESATU, budgeted=False)

    @staticmethod
    def approvals(agreement: Agreement, **readings):
        return [
            one
            for one in due(agreement, since=BEGIN, until=FAR, readings=AgreementReadings(**readings))
            if one.kind is K.DPRD_APPROVAL
        ]

    def test_it_is_due_by_the_first_day_of_the_term_and_owed_by_the_region(self):
        (one,) = self.approvals(complete(parties=self.REGIONAL, funding=(self.OUTSIDE,), signatories=None))
        assert (one.on, one.who, one.actors) == (START, (KESATU,), (Actor.KEPALA_DAERAH,))
        assert (one.status, one.basis, one.done_on) == (Status.MET, "law", None)
        assert [str(cite) for cite in one.cites] == ["Pasal 6 ayat (2) PP 28/2018", "Pasal 19 ayat (1) PP 28/2018"]
        assert self.approvals(complete(parties=self.REGIONAL, funding=(), dprd=DprdApproval(burdens=False))) == []

    def test_what_is_not_known_is_named(self):
        (one,) = self.approvals(complete(parties=self.REGIONAL, funding=(), signatories=None))
        assert (one.status, one.missing) == (Status.UNKNOWN, ("dprd.burdens",))

    def test_for_a_sinergi_the_law_is_silent(self):
        agreement = complete(funding=(self.OUTSIDE.model_copy(update={"payer": KEDUA}),))
        for reading, statuses in (("warn", [Status.UNKNOWN]), ("required", [Status.MET]), ("not_required", [])):
            found = self.approvals(agreement, dprd_for_sinergi=reading)
            assert [one.status for one in found] == statuses
            assert all((one.basis, one.confidence, one.who) == ("design", None, (KEDUA,)) for one in found)

    def test_what_was_asked_is_due_until_it_is_given(self):
        asked, given = (
            Event(kind=kind, on=on, source=TEXT, approval=Approval(by=Actor.DPRD))
            for kind, on in (
                (EventKind.PERSETUJUAN_DIMINTA, date(2024, 2, 5)),
                (EventKind.PERSETUJUAN_DIBERIKAN, date(2024, 2, 19)),
            )
        )
        other = asked.model_copy(update={"approval": Approval(by=Actor.KAKANWIL)})
        assert self.approvals(complete(events=(other,))) == []
        (one,) = self.approvals(complete(events=(asked,)))
        assert (one.status, one.who, one.done_on) == (Status.MET, (KEDUA,), None)
        (one,) = self.approvals(complete(events=(asked, given)))
        assert one.done_on == date(2024, 2, 19)
        (one,) = self.approvals(complete(dprd=DprdApproval(on=SIGNED), events=(signed(),)))
        assert one.done_on == SIGNED  # what was done stays in the list
        assert self.approvals(complete(events=(asked,), term=Term())) == []  # it has no day: undated
        assert self.approvals(in_force(funding=(self.OUTSIDE,))) == []  # signed: T7 and X2 tell it
