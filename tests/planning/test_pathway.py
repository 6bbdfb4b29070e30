"""A pathway to pembebasan bersyarat, checked by the decision itself; and the reach of an agreement, in numbers."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from planning_cases import in_force, welding

from eligibility.cases import person
from pembinaan.agreements import Agreement, Term
from pembinaan.core.errors import InvalidError
from pembinaan.core.period import Period
from pembinaan.core.text import LANGUAGES
from pembinaan.eligibility.admission import AdmissionPolicy
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.rights import decide
from pembinaan.participants.coaching.file import CoachingFile
from pembinaan.participants.coaching.levels import DisciplineLevel
from pembinaan.participants.coaching.records import DisciplineCase
from pembinaan.participants.people import AnakBinaan, Narapidana, Tahanan
from pembinaan.participants.records import ParticipationReport, Predicate
from pembinaan.planning.pathway import pathway
from pembinaan.planning.pathway_record import PathStepKind, Pathway, Reach
from pembinaan.planning.reach import reach
from pembinaan.planning.setting import Setting
from pembinaan.planning.supposed import last_day_of, supposed_report
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_events import EnrolmentActor, EnrolmentEvent, EnrolmentEventKind
from pembinaan.programs.entry import EntryKind
from pembinaan.programs.register import Register
from pembinaan.programs.session import Session, SessionStatus

ON = date(2026, 2, 23)
"""After two thirds (10 January 2026), before the class of March."""
LAST = date(2026, 3, 27)
PB = "pembebasan_bersyarat"


def who(**changed: Any) -> Narapidana:
    """Make somebody whose every condition is met but that no report says they are active."""
    facts = {"participation": (), "coaching": CoachingFile(discipline=()), "reference": "rekaan-1"}
    return person(**facts | changed)


def path(someone: Narapidana, *offerings: Any, on: date = ON, **options: Any) -> Pathway:
    return pathway(someone, PB, offerings or (welding(),), on=on, **options)


def in_force_in_2025() -> Agreement:
    """Make the agreement of Bontang as if it had been signed a year before."""
    held = in_force()
    events = tuple(event.model_copy(update={"on": event.on.replace(year=event.on.year - 1)}) for event in held.events)
    return held.model_copy(update={"events": events, "term": Term(start=date(2025, 2, 20), last_day=LAST)})


def taken() -> Enrolment:
    return Enrolment(participant_reference="lain", program_code="PM-LAS", offering="LAS-1", enrolled_on=ON)


class TestPathway:
    def test_the_right_opens_on_the_last_day_of_the_class_if_all_of_it_is_followed(self):
        """By hand: two thirds are served since 10 January 2026; only the report is lacking, on 27 March 2026."""
        good = (ParticipationReport(reported_on=date(2025, 1, 2), active=False, predicate=Predicate.BAIK),)
        found = path(who(participation=good))
        assert found.helped
        assert (found.opens_on, found.opens_without) == (LAST, None)
        kinds = [(step.kind, step.on) for step in found.steps]
        assert kinds == [
            (PathStepKind.JOIN, date(2026, 3, 2)),
            (PathStepKind.REPORT, LAST),
            (PathStepKind.OPENS, LAST),
        ]
        assert found.still_open == ()

    def test_it_is_the_answer_of_the_engine_with_that_report(self):
        good = (ParticipationReport(reported_on=date(2025, 1, 2), active=False, predicate=Predicate.BAIK),)
        someone = who(participation=good)
        report = supposed_report(welding(), ON)
        again = someone.model_copy(update={"participation": (*good, report)})
        assert decide(PB, Case(again, supposing=True), on=ON).earliest == path(someone).opens_on == LAST
        assert decide(PB, again, on=ON).earliest is None

    def test_it_is_late_where_all_else_can_be_met_before(self):
        found = path(who())
        assert (found.wanted_by, found.in_time) == (ON, False)
        assert "Terlambat" in found.explain()

    @pytest.mark.parametrize(
        ("ends", "in_time"), [(date(2026, 1, 9), True), (date(2026, 1, 10), True), (date(2026, 1, 11), False)]
    )
    def test_in_time_is_by_the_day_of_two_thirds(self, ends, in_time):
        """Two thirds are served on 10 January 2026; a class of the end of 2025 under an agreement of that year."""
        carrier = in_force_in_2025()
        plan = welding(agreement=carrier, starts=date(2025, 12, 1), ends=ends, sessions=None)
        found = path(who(), plan, on=date(2025, 11, 3))
        assert (found.wanted_by, found.in_time) == (date(2026, 1, 10), in_time)

    @pytest.mark.parametrize(("birth", "helped"), [(date(2008, 3, 27), False), (date(2008, 3, 28), True)])
    def test_a_child_who_turns_18_during_the_class_is_promised_nothing(self, birth, helped):
        """The class ends on 27 March 2026."""
        adult = who()
        facts = {name: getattr(adult, name) for name in AnakBinaan.model_fields.keys() & Narapidana.model_fields.keys()}
        young = AnakBinaan(**facts | {"kind": "anak_binaan", "birth_date": birth})
        found = pathway(young, PB, (welding(),), on=ON)
        assert (found.helped, found.opens_on is not None) == (helped, helped)

    def test_no_grade_is_supposed_so_it_stays_open(self):
        """No report at all: the class makes the person active, but gives no grade."""
        found = path(who())
        assert found.helped
        assert found.opens_on is None
        assert [point.code for point in found.still_open] == ["program_followed_well"]
        assert "participation[].predicate" in found.still_open[0].missing

    def test_where_the_file_holds_no_reports_the_program_closes_the_gap_too(self):
        found = path(who(participation=None))
        assert found.helped
        assert [point.code for point in found.still_open] == ["program_followed_well"]

    def test_somebody_who_may_receive_it_already_needs_no_program(self):
        someone = person(coaching=CoachingFile(discipline=()))
        found = path(someone)
        assert (found.helped, found.opens_on, found.opens_without, found.in_time) == (False, ON, ON, None)
        assert [step.kind for step in found.steps] == [PathStepKind.OPENS]

    def test_of_two_offerings_the_one_that_ends_first(self):
        found = path(who(), welding("B", ends=date(2026, 3, 20)), welding("A"))
        assert [step.offering for step in found.steps if step.offering] == ["B", "B"]

    def test_who_is_surely_admitted_goes_before_a_class_that_is_not_established(self):
        """The class outside ends first, but nothing is known of its place."""
        found = path(who(), welding("B", ends=date(2026, 3, 20), outside=None), welding("A"))
        assert [step.offering for step in found.steps if step.offering] == ["A", "A"]

    def test_what_is_not_established_is_supposed_and_said(self):
        found = path(who(coaching=None))
        assert "shown to meet the rules of entry: cases of discipline" in found.explain("en")
        full = Setting(register=Register(enrolments=(taken(),)))
        assert "a place is free" in path(who(), setting=full).explain("en")

    def test_an_isolation_that_is_over_by_the_first_day(self):
        """Isolation up to and without 2 March, the first day of the class; one day longer, and it is missed."""
        for end, helped in ((date(2026, 3, 2), True), (date(2026, 3, 3), False)):
            held = Period(start=date(2026, 2, 20), end=end)
            case = DisciplineCase(level=DisciplineLevel.SEDANG, on=date(2026, 2, 19), isolation=held)
            found = path(who(coaching=CoachingFile(discipline=(case,))))
            assert found.helped is helped
        assert "Tidak ada program" in found.explain()

    @pytest.mark.parametrize(("ended", "helped"), [(date(2026, 3, 2), True), (date(2026, 3, 3), False)])
    def test_an_earlier_class_of_the_same_program_that_is_over_by_the_first_day(self, ended, helped):
        """Enrolled since 1 February: on 23 February the person is not admitted, by the first day they are."""
        events = (
            EnrolmentEvent(kind=EnrolmentEventKind.DITETAPKAN, on=date(2026, 2, 1), actor=EnrolmentActor.BINADIK),
            EnrolmentEvent(kind=EnrolmentEventKind.SELESAI, on=ended, actor=EnrolmentActor.BINADIK),
        )
        before = Enrolment(participant_reference="rekaan-1", program_code="PM-LAS", offering="LAS-0", events=events)
        sessions = (Session(code="1", on=date(2026, 3, 9), starts_at="08:00", ends_at="10:00", jp=2),)
        earlier = welding("LAS-0", starts=date(2026, 2, 20), ends=date(2026, 3, 4), sessions=())
        plan = welding(sessions=sessions)
        found = path(who(), plan, setting=Setting(register=Register(enrolments=(before,), offerings=(earlier,))))
        assert found.helped is helped
        assert ("meets the rules of entry by 2 March 2026" in found.explain("en")) is helped

    def test_where_nothing_helps_a_step_has_no_day(self):
        found = path(who(pb_right_revoked=True))
        assert found.steps[0].kind is PathStepKind.CLOSED
        assert (found.steps[0].on, found.steps[0].conditions) == (None, ("no_court_ban",))
        said = found.explain("en").splitlines()
        assert said[1] == "  As the file stands, this right is closed; no program opens it:"
        assert said[2].startswith("  No step helps: ")
        assert sum("revoked" in line for line in said) == 1

    def test_taking_part_is_said_once(self):
        """The grade is lacking too: what would bring it is the class that is already in the plan."""
        said = path(who()).explain("en").splitlines()
        assert sum("ake part" in line or "ctive part in a program" in line for line in said) == 1
        assert "Ikuti program pembinaan secara aktif" in pathway(who(), PB, (), on=ON).explain()

    def test_a_day_that_is_a_text(self):
        for ask in (
            lambda: pathway(who(), PB, (), on="2026-02-23"),  # type: ignore[arg-type]
            lambda: reach(in_force(), (), (), on="2026-02-23", rights=(PB,)),  # type: ignore[arg-type]
        ):
            with pytest.raises(InvalidError) as caught:
                ask()
            assert caught.value.code == "day.not_a_date"

    def test_a_class_that_is_over_or_not_open_to_the_person_helps_nobody(self):
        assert not path(who(), on=date(2026, 3, 28)).helped
        assert path(who(), on=LAST).helped

    def test_what_no_program_brings_stands_beside(self):
        found = path(who(risk_findings=()))
        beside = [step.what.en for step in found.steps if step.kind is PathStepKind.BESIDE]
        assert any("risk" in what or "TPP" in what for what in beside)
        assert {"program_followed_well", "risk_reduced"} <= {point.code for point in found.still_open}

    def test_it_is_written_and_read_back_and_names_one_person(self):
        found = path(who())
        assert Pathway.model_validate_json(found.model_dump_json()) == found
        said = found.explain("en").splitlines()
        reported = "Have it reported, with a signature, that the person takes an active part."
        assert "  2 March 2026: Take part in Welding (SMAW) until 27 March 2026." in said
        assert f"  27 March 2026: {reported} (supposed: every session is attended)" in said
        assert found.explain("en").splitlines()[-1] == "This is a plan, not a decision and not a promise."
        assert "rekaan-1" not in repr(found)

    def test_a_case_can_be_asked(self):
        assert pathway(Case(who()), PB, (welding(),), on=ON) == path(who())

    def test_a_right_that_nobody_knows(self):
        with pytest.raises(InvalidError):
            pathway(who(), "hak_rekaan", (), on=ON)


class TestSupposed:
    def test_the_last_session_that_is_held(self):
        sessions = (
            Session(code="1", on=date(2026, 3, 2), jp=8),
            Session(code="2", on=date(2026, 3, 9), jp=8),
            Session(code="3", on=date(2026, 3, 16), jp=8, status=SessionStatus.BATAL),
        )
        plan = welding(sessions=sessions)
        assert last_day_of(plan) == date(2026, 3, 9)
        report = supposed_report(plan, date(2026, 3, 3))
        assert report.evidence is not None
        assert (report.reported_on, report.active, report.predicate) == (date(2026, 3, 9), True, None)
        assert (report.evidence.kind, report.evidence.jp_offered) == ("supposed", 8)  # of 16, one is past
        assert (report.evidence.since, report.evidence.until) == (date(2026, 3, 3), date(2026, 3, 9))

    def test_without_sessions_the_last_day(self):
        assert last_day_of(welding()) == LAST


class TestReach:
    people = (
        who(),
        who(reference="rekaan-2", risk_findings=()),
        person(reference="rekaan-3", coaching=CoachingFile(discipline=())),
        who(reference="rekaan-4", coaching=CoachingFile(discipline=None)),
        Tahanan(reference="rekaan-5"),
    )

    def answer(self, **options: Any) -> Reach:
        return reach(in_force(), self.people, (welding(),), on=ON, rights=(PB, "pmp_umum"), **options)

    def test_how_many_people_could_be_helped(self):
        """By hand: four Narapidana are asked; three lack a report, all late, for all else can be met today.

        The one whose risk is not found reduced: a finding is not known, so that all else can be met, too.
        """
        right, children = self.answer().by_right
        assert (right.people_asked, right.people_with_gap) == (4, 3)
        assert (right.helped_in_time, right.helped_late) == (0, 3)
        assert children.people_asked == 0

    def test_what_no_program_closes(self):
        """By hand: the grade for three, the finding on risk for one."""
        gaps = {gap.code: gap.people for gap in self.answer().gaps_without_program}
        assert gaps["program_followed_well"] == 3
        assert gaps["risk_reduced"] == 1
        assert "active_in_pembinaan" not in gaps
        counts = [gap.people for gap in self.answer().gaps_without_program]
        assert counts == sorted(counts, reverse=True)

    def test_what_is_not_known_is_told_apart_from_what_is_not_met(self):
        """By hand: no finding of the TPP is a fact that lacks; a term of three years is no missing fact."""
        someone = who(risk_findings=())
        found = reach(in_force(), (someone,), (), on=ON, rights=(PB, "cuti_bersyarat"))
        counts = {(gap.right, gap.code): (gap.people, gap.not_known) for gap in found.gaps_without_program}
        assert counts[PB, "risk_reduced"] == (1, 1)
        assert counts["cuti_bersyarat", "leave_term_at_most"] == (1, 0)
        said = found.explain("en")
        assert "level of risk decreased: 1 (not known: 1)" in said
        assert "a term of at most 1 year 6 months: 1\n" in said

    def test_only_offerings_of_the_agreement(self):
        other = in_force().model_copy(update={"subject": "Perjanjian lain (rekaan)"})
        found = reach(other, self.people, (welding(),), on=ON, rights=(PB,))
        assert (found.by_right[0].helped_in_time, found.by_right[0].helped_late) == (0, 0)
        assert {gap.code: gap.people for gap in found.gaps_without_program}["active_in_pembinaan"] == 3

    def test_somebody_of_whom_the_right_cannot_be_asked_is_not_counted(self):
        child = who(reference="rekaan-6", birth_date=date(2010, 5, 1))
        assert reach(in_force(), (child,), (), on=ON, rights=(PB,)).by_right[0].people_asked == 0

    def test_it_names_nobody_and_is_read_back(self):
        found = self.answer()
        assert Reach.model_validate_json(found.model_dump_json()) == found
        for language in LANGUAGES:
            assert "rekaan" not in found.explain(language) + found.model_dump_json() + repr(found)
        assert "asked for 4 people; 3 need a program" in found.explain("en")

    def test_what_the_unit_adds_counts(self):
        setting = Setting(admission=AdmissionPolicy(without=(EntryKind.NOT_ISOLATED,)))
        assert self.answer(setting=setting).by_right[0].helped_late == 3
