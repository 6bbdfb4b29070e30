"""Moves of an enrolment: along the table, by whoever may, and only where what is asked is known to be so."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attendance_cases import CLASS
from enrolment_cases import DAY, DECIDED, PROPOSED, RUNNING, STARTED, UP_TO_DECISION, A, K, enrolment, event
from test_enrolment_record import RECORD
from test_offering import BONTANG, START, in_force

from eligibility.cases import person
from pembinaan.core.errors import InvalidError
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.law.guidance import GUIDANCE
from pembinaan.law.instruments import provision
from pembinaan.participants.coaching.file import CoachingFile
from pembinaan.programs.admission_record import AdmissionRecord
from pembinaan.programs.completion import Completion
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_code_words import ENROLMENT_ACTOR_WORDS, ENROLMENT_EVENT_WORDS, facts_text
from pembinaan.programs.enrolment_events import OVER, Consent, DropReason, EnrolmentEvent, EnrolmentState
from pembinaan.programs.enrolment_guards import GUARDS, MoveFacts
from pembinaan.programs.enrolment_mermaid import enrolment_mermaid
from pembinaan.programs.enrolment_moves import EnrolmentMoved, EnrolmentMoveRefusal, move_enrolment, next_moves
from pembinaan.programs.enrolment_table import ENROLMENT_TRANSITIONS, row_for
from pembinaan.programs.known import Known
from pembinaan.programs.register import Register

S = EnrolmentState
OVER_ON = date(2027, 1, 10)
PLAN = CLASS.model_copy(update={"code": "LAS-1", "capacity": 1})
OFFERING = PLAN.under(in_force())


def mine(*events: EnrolmentEvent, **changed: Any) -> Enrolment:
    return enrolment(*events, **{"offering": "LAS-1"} | changed)


def other(*events: EnrolmentEvent, **changed: Any) -> Enrolment:
    return mine(*events, **{"id": "P-2", "participant_reference": "rekaan-4"} | changed)


def register(*held: Enrolment) -> Register:
    return Register(enrolments=held, offerings=(PLAN,))


def admission(**changed: Any) -> AdmissionRecord:
    return RECORD.model_copy(update={"participant_reference": "rekaan-3", "on": DECIDED, "status": "MET", **changed})


FACTS = MoveFacts(register=register(), offering=OFFERING, admission=admission())
EXAMINED = UP_TO_DECISION[:2]
HEARD = UP_TO_DECISION[:4]
AGAINST = (*EXAMINED, UP_TO_DECISION[2].model_copy(update={"recommends": False}), UP_TO_DECISION[3])
WAITS = event(K.MENUNGGU_TEMPAT, DECIDED, reason="penuh")
CALL = event(K.DIPANGGIL, DECIDED)


def moved(held: Enrolment, what: EnrolmentEvent, **changed: Any) -> EnrolmentMoved:
    found = move_enrolment(held, what, FACTS._replace(**changed))
    assert isinstance(found, EnrolmentMoved), found.explain("en")
    assert found.enrolment.events == (*held.events, what)
    return found


def stopped(held: Enrolment, what: EnrolmentEvent, **changed: Any) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    found = move_enrolment(held, what, FACTS._replace(**changed))
    assert isinstance(found, EnrolmentMoveRefusal)
    return found.code, tuple(why.en for why in found.why), found.missing


def test_an_enrolment_goes_from_proposal_to_completion():
    held, rows = mine(), []
    done = Completion(Status.MET, (), "P-1", STARTED + 10 * DAY)
    for what in (*RUNNING, event(K.SELESAI, STARTED + 10 * DAY)):
        found = moved(held, what, completion=done)
        held = found.enrolment
        rows.append(found.row)
        assert found.notes == ()
    assert rows == ["E1", "E2", "E3", "E13", "E4", "E7", "E10"]
    assert held.snapshot == FACTS.admission


def test_a_way_that_the_table_does_not_know_is_closed():
    assert stopped(mine(), event(K.DITETAPKAN, DECIDED))[:2] == (
        "move.forbidden",
        ("from the state not proposed yet no way leads by the decision.",),
    )
    assert stopped(mine(*RUNNING), event(K.DITETAPKAN, STARTED))[1] == (
        "from the state running no way leads by the decision.",
    )
    assert stopped(mine(*EXAMINED), event(K.DITETAPKAN, DECIDED))[0] == "move.forbidden"
    assert stopped(mine(*RUNNING, event(K.GUGUR, STARTED)), event(K.DILANJUTKAN, STARTED))[0] == "move.forbidden"


def test_the_tpp_recommends_and_does_not_decide():
    code, why, _ = stopped(mine(*HEARD), event(K.DITETAPKAN, DECIDED, actor=A.TPP))
    assert (code, why) == (
        "move.actor",
        ("it can be done by: the head of the Lapas, the head of the Rutan, the head of the LPKA; not by the TPP.",),
    )
    assert stopped(mine(*EXAMINED), event(K.REKOMENDASI_TPP, DECIDED, actor=A.KALAPAS))[0] == "move.actor"


ADMITTED = {
    "UNKNOWN": ("move.not_established", ("not known: the person can be admitted on that day",), ("admission",)),
    "NOT_MET": ("move.guard", ("not met: the person can be admitted on that day",), ()),
}
BY_REASON = UP_TO_DECISION[4].model_copy(update={"reason": "kebutuhan"})


@pytest.mark.parametrize("status", ADMITTED)
def test_only_who_is_admitted_is_decided_about(status: str):
    found = admission(status="MET", findings=())
    assert moved(mine(*HEARD), UP_TO_DECISION[4], admission=found).enrolment.snapshot == found
    refused = admission(status=status, findings=())
    assert stopped(mine(*HEARD), UP_TO_DECISION[4], admission=refused) == ADMITTED[status]


def test_a_reason_carries_an_admission_that_is_not_known_and_that_is_said():
    found = moved(mine(*HEARD), BY_REASON, admission=admission(status="UNKNOWN"))
    assert [note.en for note in found.notes] == [
        "Whether the person can be admitted was not known on that day; this decision gives its reason."
    ]
    assert moved(mine(*HEARD), BY_REASON, admission=admission(status="MET")).notes == ()
    decided = mine(*UP_TO_DECISION, WAITS)
    unknown = {"register": register(decided), "admission": admission(status="UNKNOWN")}
    assert moved(decided, CALL, **unknown).notes == ()
    assert stopped(mine(*HEARD), BY_REASON, admission=admission(status="NOT_MET"))[0] == "move.guard"


def test_an_open_admission_names_the_facts_that_decide():
    hard, soft = (
        RECORD.findings[0].model_copy(update={"status": "UNKNOWN", "hard": hard, "missing": (f"fact.{hard}",)})
        for hard in (True, False)
    )
    found = admission(status="UNKNOWN", findings=(hard, soft, hard))
    assert stopped(mine(*HEARD), UP_TO_DECISION[4], admission=found)[2] == ("fact.True",)


@pytest.mark.parametrize("found", [None, admission(on=DECIDED - DAY)], ids=["not asked", "of another day"])
def test_without_the_answer_of_the_day_it_is_not_established(found: AdmissionRecord | None):
    assert stopped(mine(*HEARD), UP_TO_DECISION[4], admission=found) == (
        "move.not_established",
        ("not known: the person can be admitted on that day",),
        ("admission",),
    )


def agreed(consent: Consent | None) -> tuple[EnrolmentEvent, ...]:
    return (*UP_TO_DECISION[:3], event(K.PERSETUJUAN, DECIDED, consent=consent))


def test_the_person_agrees_to_the_program_before_the_decision():
    assert stopped(mine(*UP_TO_DECISION[:3]), UP_TO_DECISION[4])[::2] == (
        "move.not_established",
        ("events.PERSETUJUAN",),
    )
    for silent in (Consent(partner=True), None):
        assert stopped(mine(*agreed(silent)), UP_TO_DECISION[4])[0] == "move.not_established"
    assert stopped(mine(*agreed(Consent(program=False))), UP_TO_DECISION[4])[0] == "move.guard"
    assert moved(mine(*agreed(Consent(program=True))), UP_TO_DECISION[4]).row == "E4"


def test_a_decision_against_the_tpp_gives_its_reason_and_is_noted():
    assert stopped(mine(*AGAINST), UP_TO_DECISION[4])[0] == "move.guard"
    decided = UP_TO_DECISION[4].model_copy(update={"reason": "kebutuhan"})
    found = moved(mine(*AGAINST), decided)
    assert [note.en for note in found.notes] == ["This decision differs from the recommendation of the TPP."]
    assert found.explain("en").splitlines()[0] == "Recorded: the head of the unit decides."
    refused = event(K.DITOLAK, DECIDED, reason="penuh")
    assert len(moved(mine(*HEARD), refused).notes) == 1
    assert moved(mine(*AGAINST), refused).notes == ()
    assert moved(mine(*EXAMINED), refused).notes == ()


@pytest.mark.parametrize("reason", [None, "rekaan"])
def test_a_reason_does_not_stand_for_what_the_tpp_did_not_say(reason: str | None):
    silent = (*EXAMINED, event(K.REKOMENDASI_TPP, DECIDED), *agreed(Consent(program=True))[3:])
    decided = UP_TO_DECISION[4].model_copy(update={"reason": reason})
    assert stopped(mine(*silent), decided)[::2] == ("move.not_established", ("events.REKOMENDASI_TPP",))


def test_nobody_is_proposed_or_decided_about_who_holds_a_place_in_the_program():
    twice = register(mine(*RUNNING, id="P-7"))
    said = ("not met: the person holds no other place in the same program",)
    assert stopped(mine(), event(K.DIUSULKAN, STARTED), register=twice)[:2] == ("move.guard", said)
    assert moved(mine(), event(K.DIUSULKAN, PROPOSED), register=twice).row == "E1"
    boga = register(mine(*RUNNING, id="P-7", program_code="PM-BOGA"))
    assert moved(mine(), event(K.DIUSULKAN, STARTED), register=boga).row == "E1"
    assert stopped(mine(), event(K.DIUSULKAN, STARTED), register=None)[::2] == ("move.not_established", ("register",))
    own = register(mine(*HEARD))
    assert moved(mine(*HEARD), UP_TO_DECISION[4], register=own).row == "E4"


def test_somebody_waits_only_where_no_place_is_free_and_for_a_reason():
    full = register(mine(*HEARD), other(*RUNNING))
    assert moved(mine(*HEARD), WAITS, register=full).row == "E5"
    assert stopped(mine(*HEARD), WAITS, register=register(mine(*HEARD)))[1] == ("not met: no place is free",)
    assert stopped(mine(*HEARD), event(K.MENUNGGU_TEMPAT, DECIDED), register=full)[1] == ("not met: there is a reason",)
    assert stopped(mine(*HEARD), WAITS, register=None)[0] == "move.not_established"
    assert stopped(mine(*HEARD, offering=None), WAITS)[2] == ("register",)
    decided = mine(*UP_TO_DECISION)
    assert stopped(decided, WAITS, register=register(decided))[0] == "move.guard"


def test_the_first_on_the_list_is_called_once_a_place_is_free():
    one = mine(*HEARD, WAITS.model_copy(update={"order": 2}))
    two = other(*HEARD, WAITS.model_copy(update={"order": 1}))
    assert stopped(one, CALL, register=register(one, two))[1] == (
        "not met: the person is the first on the waiting list, or there is a reason",
    )
    assert moved(two, CALL, register=register(one, two), admission=admission(participant_reference="rekaan-4"))
    assert moved(one, event(K.DIPANGGIL, DECIDED, reason="mendesak"), register=register(one, two)).row == "E6"
    assert moved(one, CALL, register=register(one)).row == "E6"
    assert moved(one, event(K.DITETAPKAN, DECIDED), register=register(one)).row == "E6b"
    full = register(one, other(*RUNNING))
    assert stopped(one, CALL, register=full)[1] == ("not met: a place is free",)
    assert set(stopped(one, CALL, register=None)[2]) == {"register"}
    assert stopped(one, event(K.DIPANGGIL, DECIDED, reason="mendesak"), register=None)[0] == "move.not_established"


@pytest.mark.parametrize(("days", "over"), [(0, False), (1, True)])
def test_nobody_is_called_into_a_class_that_is_over_nor_begins_in_it(days: int, over: bool):
    after = PLAN.ends + days * DAY
    waits, decided = mine(*UP_TO_DECISION, WAITS), mine(*UP_TO_DECISION)
    call, begin = event(K.DIPANGGIL, after, reason="mendesak"), event(K.DIMULAI, after)
    if not over:
        assert moved(waits, call, register=register(waits)).row == "E6"
        assert moved(decided, begin).row == "E7"
        return
    assert "not met: the class is not over yet" in stopped(waits, call, register=register(waits))[1]
    assert stopped(waits, call, register=register(waits), offering=None)[1] == ("not met: the class is not over yet",)
    begun = mine(*UP_TO_DECISION, offering=None)
    assert stopped(begun, begin)[1] == ("not met: the class is not over yet",)


def test_whoever_waits_undecided_is_decided_about_when_called():
    undecided = mine(*HEARD, WAITS)
    assert stopped(undecided, CALL, register=register(undecided), admission=None)[2] == ("admission",)
    decided = mine(*UP_TO_DECISION, WAITS)
    assert moved(decided, CALL, register=register(decided), admission=None).row == "E6"


def test_it_begins_only_under_an_agreement_in_force():
    decided = mine(*UP_TO_DECISION)
    assert moved(decided, event(K.DIMULAI, START)).row == "E7"
    draft = PLAN.under(BONTANG)
    code, why, _ = stopped(decided, event(K.DIMULAI, START), offering=draft)
    assert (code, why) == ("move.guard", ("not met: its agreement is in force on that day",))
    assert stopped(decided, event(K.DIMULAI, START), offering=None)[::2] == ("move.not_established", ("offering",))
    beside = draft.model_copy(update={"beside": (in_force(),)})
    assert moved(decided, event(K.DIMULAI, START), offering=beside).row == "E7"


def test_suspension_gives_a_reason_and_is_taken_back():
    running = mine(*RUNNING)
    later = STARTED + DAY
    assert stopped(running, event(K.DITANGGUHKAN, later))[1] == ("not met: there is a reason",)
    held = moved(running, event(K.DITANGGUHKAN, later, reason="sakit")).enrolment
    assert moved(held, event(K.DILANJUTKAN, later + DAY)).row == "E9"


COMPLETED = {Status.MET: None, Status.NOT_MET: "move.guard", Status.UNKNOWN: "move.not_established"}


@pytest.mark.parametrize("status", COMPLETED)
def test_completion_asks_the_policy(status: Status):
    what = event(K.SELESAI, STARTED + 10 * DAY)
    found = Completion(status, (), "P-1", what.on)
    if status is Status.MET:
        assert moved(mine(*RUNNING), what, completion=found).row == "E10"
    else:
        assert stopped(mine(*RUNNING), what, completion=found)[0] == COMPLETED[status]
    assert stopped(mine(*RUNNING), what)[2] == ("completion",)


@pytest.mark.parametrize(("enrolment", "days"), [("P-2", 0), ("P-1", -1), ("P-1", 1)])
def test_the_completion_of_another_or_of_another_day_completes_nothing(enrolment: str, days: int):
    what = event(K.SELESAI, STARTED + 10 * DAY)
    other = Completion(Status.MET, (), enrolment, what.on + days * DAY)
    assert stopped(mine(*RUNNING), what, completion=other)[::2] == ("move.not_established", ("completion",))


def test_after_the_end_by_law_no_way_leads_on():
    who = Known(person(coaching=CoachingFile(discipline=())))
    dropped = event(K.DITANGGUHKAN, OVER_ON, reason="rekaan")
    assert stopped(mine(*RUNNING), dropped, known=who)[0] == "move.forbidden"
    assert moved(mine(*RUNNING), dropped.model_copy(update={"on": OVER_ON - DAY}), known=who).row == "E8"
    assert [row.id for row in next_moves(mine(*RUNNING), OVER_ON, FACTS._replace(known=who))] == ["E14"]
    assert moved(mine(*RUNNING), event(K.PERSETUJUAN_DICABUT, OVER_ON), known=who).row == "E14"


def test_what_the_days_alone_did_an_event_may_say_itself():
    who = Known(person(coaching=CoachingFile(discipline=())))
    dropped = event(K.GUGUR, OVER_ON, drop=DropReason.BEBAS)
    assert moved(mine(*RUNNING), dropped, known=who).row == "E11"
    assert moved(mine(*UP_TO_DECISION), event(K.DIMULAI, STARTED)).row == "E7"
    assert moved(mine(*UP_TO_DECISION), event(K.DIMULAI, STARTED - DAY)).row == "E7"


def test_what_the_record_refuses_is_told():
    no_reason = EnrolmentEvent(kind=K.GUGUR, on=STARTED, actor=A.KALAPAS)
    code, why, _ = stopped(mine(*RUNNING), no_reason)
    assert (code, why) == ("move.contradiction", ("The enrolment was dropped without a reason. Fill in 'drop'.",))


def test_a_refusal_is_written_in_lines():
    found = move_enrolment(mine(*HEARD), UP_TO_DECISION[4], FACTS._replace(admission=None))
    assert found.explain("en").splitlines() == [
        "Not recorded: the decision, 20 February 2026.",
        "  not known: the person can be admitted on that day",
        "Needed: the answer about admission of that day.",
    ]
    assert "Yang diperlukan" not in move_enrolment(mine(), UP_TO_DECISION[4]).explain()
    assert "rekaan" not in repr(found)


def test_the_days_are_no_office_that_can_be_named():
    assert stopped(mine(*UP_TO_DECISION), event(K.DIMULAI, START, actor=A.KALAPAS))[1] == (
        "it can be done by: Binadik; not by the head of the Lapas.",
    )


def test_every_event_and_office_has_words_and_facts_have_them_where_a_move_asks():
    assert [*ENROLMENT_EVENT_WORDS] == [*K]
    assert [*ENROLMENT_ACTOR_WORDS] == [*A]
    found = facts_text(("register", "attendance[10]", "coaching.fitness", "sanctions", "id", "attachments.kak"))
    assert found == Text(
        id="register kepesertaan, kehadiran pada pertemuan 10, surat dokter tentang kesehatan (coaching.fitness), "
        "catatan hukuman disiplin, nomor ('id') kepesertaan ini, attachments.kak",
        en="the register of enrolments, the attendance in session 10, letters of a doctor on fitness "
        "(coaching.fitness), the record of disciplinary sanctions, the 'id' of this enrolment, attachments.kak",
    )


def test_next_moves_are_the_rows_of_the_state():
    assert [row.id for row in next_moves(mine(), PROPOSED)] == ["E1"]
    assert [row.id for row in next_moves(mine(*HEARD), DECIDED)] == ["E4", "E5", "E11", "E12", "E13", "E14"]
    assert [row.id for row in next_moves(mine(*UP_TO_DECISION), STARTED, FACTS)] == ["E8", "E10", "E11", "E13", "E14"]


def test_the_table_is_whole():
    ids = [row.id for row in ENROLMENT_TRANSITIONS]
    assert len(ids) == len({*ids}) == 15
    assert {*GUARDS} <= {*ids}
    assert {row.event for row in ENROLMENT_TRANSITIONS} == {*K}
    assert {row.target for row in ENROLMENT_TRANSITIONS if row.target} == {*S}
    assert [row.id for row in ENROLMENT_TRANSITIONS if {*row.sources} & OVER] == ["E14"]
    assert all(row_for(row.event, state) is row for row in ENROLMENT_TRANSITIONS for state in row.sources)
    tpp = [row.id for row in ENROLMENT_TRANSITIONS if A.TPP in row.actors]
    assert tpp == ["E3"]


def test_every_row_rests_on_something_that_is_known():
    for row in ENROLMENT_TRANSITIONS:
        assert all(provision(cite) for cite in row.basis.cites)
        assert {*row.basis.guidance} <= GUIDANCE.keys()


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_diagram_draws_each_row_that_moves_and_the_ends(language: Any):
    lines = enrolment_mermaid(language).splitlines()
    arrows = sum(len(row.sources) or 1 for row in ENROLMENT_TRANSITIONS if row.target is not None)
    assert (lines[0], len(lines)) == ("stateDiagram-v2", 1 + arrows + 3)
    assert "    DISIDANGKAN_TPP --> DITETAPKAN: E4 " in "\n".join(lines)
    assert lines[-3:] == [f"    {state} --> [*]" for state in ("SELESAI", "GUGUR", "DITOLAK")]
    assert "PERSETUJUAN" not in "\n".join(lines)


@pytest.mark.parametrize(
    "changed", [{"participant_reference": "rekaan-9"}, {"program_code": "PM-BOGA"}, {"offering": "LAS-2"}]
)
def test_an_admission_of_somebody_or_something_else_is_none(changed: dict[str, Any]):
    code, _, missing = stopped(mine(*HEARD), UP_TO_DECISION[4], admission=admission(**changed))
    assert (code, missing) == ("move.not_established", ("admission",))


def test_nobody_without_an_id_jumps_the_queue():
    first = other(*HEARD, WAITS, id=None)
    last = mine(*HEARD, WAITS.model_copy(update={"on": DECIDED + DAY}), id=None)
    line = register(first, last)
    call = CALL.model_copy(update={"on": DECIDED + 2 * DAY})
    asked = {"register": line, "admission": admission(on=call.on)}
    assert stopped(last, call, **asked)[0] == "move.guard"
    theirs = {**asked, "admission": admission(on=call.on, participant_reference="rekaan-4")}
    assert moved(first, call, **theirs).row == "E6"
    code, _, missing = stopped(first.model_copy(update={"program_version": "2"}), call, **theirs)
    assert (code, missing) == ("move.not_established", ("id",))
    assert stopped(first.model_copy(update={"id": "P-9"}), call, **theirs)[0] == "move.guard"


def test_the_id_of_somebody_else_opens_no_place_in_the_queue():
    first = other(*HEARD, WAITS, id="P-1")
    last = mine(*HEARD, WAITS.model_copy(update={"on": DECIDED + DAY}), id="P-1")
    call = CALL.model_copy(update={"on": DECIDED + 2 * DAY})
    assert stopped(last, call, register=register(first), admission=admission(on=call.on))[0] == "move.guard"


def test_the_agreement_of_another_class_says_nothing():
    decided = mine(*UP_TO_DECISION, offering="LAS-2")
    code, _, missing = stopped(decided, event(K.DIMULAI, STARTED))
    assert (code, missing) == ("move.not_established", ("offering",))
    cooking = mine(*UP_TO_DECISION, program_code="PM-BOGA")
    assert stopped(cooking, event(K.DIMULAI, STARTED))[2] == ("offering",)


def test_what_is_known_of_another_person_is_refused():
    whose = Known(person(reference="rekaan-9"))
    for ask in (
        lambda: move_enrolment(mine(), UP_TO_DECISION[0], MoveFacts(known=whose)),
        lambda: next_moves(mine(), PROPOSED, MoveFacts(known=whose)),
    ):
        with pytest.raises(InvalidError, match=r"enrolment\.known_of_other") as refused:
            ask()
        assert refused.value.field == "known"
