"""The life of an agreement like Bontang's: from the audience to the signature, an addendum, monitoring, and its end.

    python examples/agreement_lifecycle.py          in Indonesian
    python examples/agreement_lifecycle.py en       in English

What happened up to 13 February 2026 is real (press reports). Everything after it is supposed, and so is the whole text;
the people are invented.
"""

from __future__ import annotations

import sys
from datetime import date, timedelta
from itertools import groupby
from pathlib import Path

from pembinaan import Agreement, format_date
from pembinaan.agreements.budget import budget
from pembinaan.agreements.code_words import EVENT_WORDS
from pembinaan.agreements.due import due
from pembinaan.agreements.due_text import explain_due
from pembinaan.agreements.findings import SEVERITY_WORDS
from pembinaan.agreements.history import history, states_over_time
from pembinaan.agreements.lines import state_text
from pembinaan.agreements.mermaid import mermaid
from pembinaan.agreements.monitoring import monev_due
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS
from pembinaan.agreements.settlement import ActivitySettlement, settle
from pembinaan.agreements.wording import END_REASONS
from pembinaan.core.money import format_rupiah

REAL_UNTIL = date(2026, 2, 13)
CLOSED = date(2029, 3, 12)
DAYS = ["2026-12-21", "2027-01-18", "2027-02-01", "2028-10-02", "2028-12-01", "2029-03-12"]
DATA = Path(__file__).parent / "bontang"
WORDS = {
    "id": {
        "press": "YANG DIBERITAKAN",
        "steps": "PERISTIWA DEMI PERISTIWA",
        "supposed": "diandaikan",
        "states": "STATUSNYA SEPANJANG WAKTU",
        "review": "YANG DITEMUKAN",
        "none": "tidak ada",
        "monev": "MONITORING DAN EVALUASI",
        "done": "dilakukan",
        "not_done": "belum dilakukan",
        "calendar": "YANG JATUH TEMPO",
        "money": "UANG",
        "before": "sebelum adendum",
        "after": "sesudah adendum",
        "sum": "direncanakan {planned}, dibelanjakan {realised}",
        "end": "SESUDAH BERAKHIR",
        "until": "boleh berjalan sampai",
        "to": "dialihkan ke",
        "people": "yang terkena",
        "certificates": "sertifikat yang masih harus diberikan",
        "wages": "upah atau premi yang belum dibayar",
        "for": "untuk masa sampai",
        "diagram": "DIAGRAM STATUS",
        "days": "hanya karena waktu",
        "final": "monitoring dan evaluasi akhir",
        "all": "semua pihak",
        "party": "pihak",
        "MET": "perjanjian masih berlaku",
        "UNKNOWN": "belum dapat dipastikan apakah perjanjian berlaku",
        "NOT_MET": "perjanjian tidak berlaku",
    },
    "en": {
        "press": "WHAT WAS REPORTED",
        "steps": "EVENT BY EVENT",
        "supposed": "supposed",
        "states": "ITS STATES OVER TIME",
        "review": "WHAT IS FOUND",
        "none": "none",
        "monev": "MONITORING AND EVALUATION",
        "done": "done",
        "not_done": "not done",
        "calendar": "WHAT FALLS DUE",
        "money": "MONEY",
        "before": "before the addendum",
        "after": "after the addendum",
        "sum": "planned {planned}, spent {realised}",
        "end": "AFTER ITS END",
        "until": "may run until",
        "to": "moves to",
        "people": "people affected",
        "certificates": "certificates still owed",
        "wages": "upah or premi not paid",
        "for": "for the time up to",
        "diagram": "STATE DIAGRAM",
        "days": "by the days alone",
        "final": "final monitoring and evaluation",
        "all": "all parties",
        "party": "party",
        "MET": "the agreement is still in force",
        "UNKNOWN": "whether the agreement is in force is not established",
        "NOT_MET": "the agreement is not in force",
    },
}


def read(name: str) -> Agreement:
    return Agreement.model_validate_json((DATA / name).read_text(encoding="utf-8"))


def title(language: str, key: str) -> None:
    print(f"\n=== {WORDS[language][key]} ===")


def show_findings(agreement: Agreement, on: date, language: str) -> None:
    print(f"{format_date(on, language)}: {state_text(agreement.state(on=on).code)[language]}")
    found = agreement.review(on=on)
    for finding in found:
        print(f"  {SEVERITY_WORDS[finding.severity][language]} {finding.id}: {finding.what[language]}")
    if not found:
        print(f"  {WORDS[language]['none']}")


def show_press(language: str) -> None:
    real = read("agreement.json")
    title(language, "press")
    print(real.state(on=REAL_UNTIL).explain(language))
    show_findings(real, REAL_UNTIL, language)


def show_steps(agreement: Agreement, language: str) -> None:
    words = WORDS[language]
    title(language, "steps")
    print(agreement.supposed[language] if agreement.supposed else "")
    for on, steps in groupby(history(agreement), key=lambda step: step.on):
        mark = f" ({words['supposed']})" if on > REAL_UNTIL else ""
        print(f"{format_date(on, language)}{mark}: {agreement.state(on=on).why[language]}")
        for step in steps:
            row = "" if step.transition is None else f", {step.transition}"
            what = words["days"] if step.event is None else EVENT_WORDS[step.event][language]
            print(f"  {what}{row}: {state_text(step.before)[language]} -> {state_text(step.after)[language]}")


def show_states(agreement: Agreement, language: str) -> None:
    title(language, "states")
    for span in states_over_time(agreement)[1:]:
        holds = "" if span.code == "BERLAKU" else f"; {WORDS[language][span.in_force.name]}"
        print(f"{format_date(span.start, language)}: {state_text(span.code)[language]}{holds}")


def show_review(agreement: Agreement, language: str) -> None:
    title(language, "review")
    for day in map(date.fromisoformat, DAYS):
        show_findings(agreement, day, language)


def show_monitoring(agreement: Agreement, language: str) -> None:
    words = WORDS[language]
    title(language, "monev")
    for round_ in monev_due(agreement, until=CLOSED, readings=DEFAULT_AGREEMENT_READINGS):
        period = f"{format_date(round_.period_start, language)} - {format_date(round_.period_last_day, language)}"
        done = (
            words["not_done"] if round_.done_on is None else f"{words['done']} {format_date(round_.done_on, language)}"
        )
        print(f"{period}: {done}")
    for one in agreement.monev or ():
        if one.final:  # it looks at a period that the end of the agreement cut short
            print(f"{words['final']}: {words['done']} {format_date(one.on, language)}")


def show_calendar(agreement: Agreement, language: str) -> None:
    title(language, "calendar")
    print(explain_due(due(agreement, since=date(2027, 1, 1), until=CLOSED), language))


def show_money(agreement: Agreement, language: str) -> None:
    words = WORDS[language]
    title(language, "money")
    effective = next(event.addendum.effective for event in agreement.events if event.addendum)
    for key, day in (("before", effective - timedelta(days=1)), ("after", effective)):
        held = budget(agreement, on=day)
        for row in (*held.by_payer, held.total):
            amounts = {name: format_rupiah(getattr(row, name), language) for name in ("planned", "realised")}
            who = f"{words['party']} {row.payer}" if row.payer else words["all"]
            print(f"{words[key]}, {who}: {words['sum'].format(**amounts)}")


def show_activity(row: ActivitySettlement, language: str) -> None:
    words = WORDS[language]
    print(f"{row.code}: {row.why[language]}")
    if row.may_run_until is not None:
        print(f"  {words['until']} {format_date(row.may_run_until, language)}")
    if row.transfer_to is not None:
        print(f"  {words['to']} {row.transfer_to}")
    print(f"  {words['people']}: {', '.join(row.people) or words['none']}")
    print(f"  {words['certificates']}: {', '.join(row.owed_certificates) or words['none']}")
    for wage in row.owed_wages:
        amount = format_rupiah(wage.amount, language)
        print(f"  {words['wages']}: {wage.reference}, {amount} {words['for']} {format_date(wage.last_day, language)}")


def show_end(agreement: Agreement, language: str) -> None:
    title(language, "end")
    ended = next(span.start for span in states_over_time(agreement) if span.code == "BERAKHIR")
    held = settle(agreement, on=ended)
    if held is None or held.activities is None:
        return
    print(f"{format_date(held.day, language)}: {END_REASONS[held.reason][language]}")
    for row in held.activities:
        show_activity(row, language)
    for line in held.always:
        print(f"- {line[language]}")


def main(language: str = "id") -> None:
    agreement = read("lifecycle.json")
    show_press(language)
    show_steps(agreement, language)
    show_states(agreement, language)
    show_review(agreement, language)
    show_monitoring(agreement, language)
    show_calendar(agreement, language)
    show_money(agreement, language)
    show_end(agreement, language)
    title(language, "diagram")
    print(mermaid(language), end="")


if __name__ == "__main__":
    main(*sys.argv[1:2])
