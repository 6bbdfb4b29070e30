"""What falls due, as lines for people and as a calendar."""

from __future__ import annotations

import json
from datetime import date, timedelta
from hashlib import sha256

import pytest
from agreement_cases import KEDUA, LAST_DAY, START, complete, in_force, signed
from monitoring_cases import report, round_of

from pembinaan.agreements import AgreementReadings, DocumentKind, DocumentNumber, Duty, PartyKind, Role
from pembinaan.agreements.coordination import Reporter
from pembinaan.agreements.due import due
from pembinaan.agreements.due_rules import DueKind
from pembinaan.agreements.due_text import as_icalendar, explain_due
from pembinaan.agreements.undated import Undated, undated
from pembinaan.agreements.work_plan import Activity, WorkPlan
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status

STAMPED = date(2026, 11, 24)
BEGIN, FAR = date(2020, 1, 1), date(2030, 12, 31)
K = DueKind


def items(agreement, *kinds, **readings):
    answer = due(agreement, since=BEGIN, until=FAR, readings=AgreementReadings(**readings))
    return [one for one in answer if one.kind in kinds]


def uids(text):
    return [line for line in text.replace("\r\n ", "").split("\r\n") if line.startswith("UID:")]


class TestLines:
    def test_day_duty_party_and_basis(self):
        # practice rests on guidance, and says how sure it is; the reminder of 7 days stands on 10 March 2026
        (one,) = items(in_force(), K.REMINDER, reminder_days=(7,))
        assert explain_due([one], "id") == (
            "10 Maret 2026: H-7: hari terakhir perjanjian adalah 17 Maret 2026. Pihak: KESATU, KEDUA. "
            "Pelaksana: para pihak. Dasar: aplikasi SIKERJA Pemerintah Kota Samarinda, 2022-2026. "
            "Tingkat keyakinan: sumber sekunder."
        )

    def test_law_is_cited_and_a_proposal_says_so(self):
        text = explain_due(items(in_force(), K.REPORT, K.BUDGET_PLAN)[:2], "en")
        plan, sent = text.split("\n")
        assert "Basis: Pasal 46 ayat (3) PP 28/2018; Pasal 15 PP 57/1999." in plan
        assert plan.endswith("Proposal of this library, not the words of any regulation.")
        assert sent.endswith("Basis: Pasal 18 PP 57/1999. Confidence: inference.")

    def test_what_is_not_sure_and_what_is_done(self):
        (waiting,) = items(in_force(events=(signed(),)), K.REGISTRATION)
        assert "Belum pasti jatuh tempo. Data yang diperlukan: events.DICATAT." in explain_due([waiting])
        done = items(in_force(reports=(report(Reporter.OPD, date(2024, 9, 17)),)), K.REPORT)[1]
        assert "Done on 27 September 2024, after that day." in explain_due([done], "en")
        assert "Sudah dilaksanakan pada 27 September 2024, sesudah hari itu." in explain_due([done])
        in_time = done.model_copy(update={"done_on": done.on})
        assert "Done on 17 September 2024." in explain_due([in_time], "en")
        final = in_time.model_copy(update={"kind": K.FINAL_MONEV, "done_on": date(2024, 9, 27)})
        assert "Done on 27 September 2024." in explain_due([final], "en")

    def test_what_is_verified_needs_no_note_and_without_a_source_nothing_is_named(self):
        (one,) = items(in_force(), K.REMINDER, reminder_days=(7,))
        from pembinaan.law.entries import Confidence

        bare = one.model_copy(update={"guidance": (), "confidence": Confidence.VERIFIED})
        assert explain_due([bare], "en").endswith("Acting: all parties.")

    @pytest.mark.parametrize(
        ("status", "said"),
        [
            (Status.MET, "tanpa tanggal: Persetujuan DPRD. Data yang diperlukan: dprd.on."),
            (
                Status.UNKNOWN,
                "tanpa tanggal: Persetujuan DPRD. Belum pasti jatuh tempo. Data yang diperlukan: dprd.on.",
            ),
        ],
    )
    def test_without_a_day(self, status, said):
        assert explain_due([Undated(kind=K.DPRD_APPROVAL, status=status, missing=("dprd.on",))]) == said

    def test_nothing_is_no_line(self):
        assert explain_due([]) == ""
        assert explain_due(undated(complete())) == ""


class TestCalendar:
    def test_one_event_a_day_with_an_alarm(self):
        text = as_icalendar(in_force(), items(in_force(), K.REMINDER), stamped=STAMPED)
        assert text.count("BEGIN:VEVENT") == text.count("TRIGGER:-P7D") == 5
        assert "DTSTART;VALUE=DATE:20260317" in text
        assert "DTSTAMP:20261124T000000Z" in text
        assert "SUMMARY:H-0: hari terakhir perjanjian adalah 17 Maret 2026." in text

    def test_in_english(self):
        text = as_icalendar(in_force(), items(in_force(), K.REMINDER), stamped=STAMPED, language="en")
        assert "DESCRIPTION:Reminder of the last day\\nParty: KESATU\\, KEDUA." in text.replace("\r\n ", "")

    def test_what_is_done_is_left_out(self):
        done = in_force(monev=(round_of(date(2024, 6, 3)),))
        text = as_icalendar(done, items(done, K.MONEV), stamped=STAMPED)
        assert text.count("BEGIN:VEVENT") == 3
        assert "20240630" not in text

    def test_ids_stay_whatever_the_language_and_the_day_of_writing(self):
        held = items(in_force(), K.MONEV, K.REPORT)
        first = uids(as_icalendar(in_force(), held, stamped=STAMPED))
        again = uids(as_icalendar(in_force(), held, stamped=START, language="en"))
        assert first == again
        assert len(set(first)) == len(held) == 12

    def test_the_id_of_the_agreement_or_its_subject_and_numbers_make_them(self):
        held = items(in_force(), K.REMINDER)
        number = (DocumentNumber(role=KEDUA, number="B-2"),)
        agreements = (
            in_force(),
            in_force(subject="Lain"),
            in_force(numbers=number),
            in_force(numbers=None),
            in_force(id="X"),
        )
        firsts = {uids(as_icalendar(one, held, stamped=STAMPED))[0] for one in agreements}
        assert len(firsts) == 5
        renamed = in_force(id="X", subject="Lain", numbers=number)
        assert uids(as_icalendar(renamed, held, stamped=STAMPED)) == uids(
            as_icalendar(agreements[-1], held, stamped=STAMPED)
        )

    def test_what_is_owed_twice_alike_is_written_once(self):
        duties = (Duty(role=Role.KEDUA, description="a", due=LAST_DAY),) * 2
        held = items(in_force(duties=duties), K.DUTY)
        assert len(held) == 2
        assert as_icalendar(in_force(), held, stamped=STAMPED).count("BEGIN:VEVENT") == 1

    def test_a_line_break_in_a_duty_cannot_forge_a_line(self):
        duties = (Duty(role=Role.KEDUA, description="a\r\nEND:VCALENDAR", due=LAST_DAY),)
        text = as_icalendar(in_force(), items(in_force(duties=duties), K.DUTY), stamped=STAMPED)
        assert text.split("\r\n").count("END:VCALENDAR") == 1

    def test_two_agreements_without_numbers_never_share_an_id(self):
        held = items(in_force(), K.REMINDER)
        first, second = in_force().parties
        differing = (
            {"parties": (first.model_copy(update={"name": "Lapas Lain"}), second)},
            {"parties": (first, second.model_copy(update={"kind": PartyKind.PEMKAB}))},
            {"kind": DocumentKind.KESEPAKATAN_BERSAMA},
            {"title": "Nota Kesepakatan Lapas dan Kota"},
            {"term": in_force().term.model_copy(update={"start": START - timedelta(days=1)})},
        )
        agreements = [in_force(numbers=None).model_copy(update=facts) for facts in ({}, *differing)]
        firsts = {uids(as_icalendar(one, held, stamped=STAMPED))[0] for one in agreements}
        assert len(firsts) == 6

    def test_two_activities_of_one_name_are_told_apart_by_their_code(self):
        twice = tuple(Activity(code=code, name="las", starts=START, ends=LAST_DAY) for code in ("K-1", "K-2"))
        agreement = in_force(work_plan=WorkPlan(activities=twice))
        held = items(agreement, K.ACTIVITY_START, K.ACTIVITY_END)
        assert [one.activity for one in held] == ["K-1", "K-2", "K-1", "K-2"]
        assert len(set(uids(as_icalendar(agreement, held, stamped=STAMPED)))) == 4
        assert {one.activity for one in items(agreement, K.REMINDER)} == {None}

    def test_an_id_is_the_same_in_every_run(self):
        # SHA-256 of the canonical JSON, written here by hand, in its first 32 digits
        agreement = in_force(id="P-1", duties=(Duty(role=Role.KEDUA, description="lapor", due=LAST_DAY),))
        text = '["P-1","DUTY","2026-03-17",["KEDUA"],"lapor"]'
        (held,) = items(agreement, K.DUTY)
        said = text.replace('"lapor"', json.dumps(held.what.id))
        assert uids(as_icalendar(agreement, [held], stamped=STAMPED)) == [
            f"UID:{sha256(said.encode()).hexdigest()[:32]}@pembinaan"
        ]


FORGED = "las\n24 November 2026: batik\r\u2028\u202e\u200bx"


def test_a_fact_cannot_forge_a_line_of_what_falls_due():
    plan = WorkPlan(activities=(Activity(code="K-1", name="las", starts=START),))
    duties = (Duty(role=Role.KEDUA, description=FORGED, due=LAST_DAY),)
    held = items(in_force(duties=duties, work_plan=plan), K.DUTY, K.ACTIVITY_START)
    for language in ("id", "en"):
        text = explain_due(held, language)
        assert len(text.split("\n")) == 2
        assert all(line.isprintable() for line in text.split("\n"))
    by_hand = held[0].model_copy(update={"what": Text(id=FORGED, en=FORGED)})
    assert explain_due([by_hand]).isprintable()
