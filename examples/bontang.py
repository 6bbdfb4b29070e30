"""The Bontang case: an agreement that is only offered, the program it would carry, and eight invented people.

    python examples/bontang.py          in Indonesian
    python examples/bontang.py en       in English

The agreement and its sources are real (press reports); the program's days and places are supposed; the people are
invented.
"""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

from pembinaan import (
    Agreement,
    Case,
    FixedTermSentence,
    Narapidana,
    SentenceDates,
    UndeterminedError,
    UnsupportedError,
    decide,
    format_date,
    read_person,
    remisi_umum_amount,
)
from pembinaan.agreements.code_words import EVENT_WORDS
from pembinaan.programs.offering import OfferingPlan

ON = date(2026, 11, 24)
DATA = Path(__file__).parent / "bontang"
WORDS = {
    "id": {
        "agreement": "PERJANJIAN",
        "lacking": "Yang masih kurang sebelum dapat ditandatangani:",
        "program": "PROGRAM YANG AKAN DIBAWANYA",
        "people": "DELAPAN ORANG (SEMUANYA REKAAN)",
        "unsupported": "Belum dapat dijawab",
        "amount": "Besarnya bila diberikan",
        "expiry": "Ekspirasi",
    },
    "en": {
        "agreement": "THE AGREEMENT",
        "lacking": "What is still missing before it can be signed:",
        "program": "THE PROGRAM IT WOULD CARRY",
        "people": "EIGHT PEOPLE (ALL INVENTED)",
        "unsupported": "Cannot be answered yet",
        "amount": "Its amount if granted",
        "expiry": "Expiry",
    },
}


def show_agreement(agreement: Agreement, language: str) -> None:
    print(agreement.subject)
    print("  " + " - ".join(party.name for party in agreement.parties))
    for event in agreement.events:
        print(f"  {format_date(event.on, language)}: {EVENT_WORDS[event.kind][language]} ({event.source.name})")
    print(agreement.state(on=ON).explain(language))
    print()
    print(WORDS[language]["lacking"])
    for finding in agreement.review(on=ON):
        if finding.id != "Z3":  # the signature itself, which is what the others stand before
            print(f"  {finding.explain(language)}")


def show_program(agreement: Agreement, person: Narapidana, language: str) -> None:
    plan = OfferingPlan.model_validate_json((DATA / "program.json").read_text(encoding="utf-8"))
    offering = plan.under(agreement)
    program = offering.program
    print(f"{program.code}: {program.title[language]}, {program.planned_jp} JP")
    print(offering.supposed[language] if offering.supposed else "")
    print(offering.enrol(person, on=ON).explain(language))


def show_working(person: Narapidana, language: str) -> None:
    dates = SentenceDates(person.sentence)
    print(dates.two_thirds.working(language))
    try:
        print(dates.expiry.working(language))
    except UndeterminedError as error:
        print(f"{WORDS[language]['expiry']}: {error.text[language]}")


def show_person(entry: dict, language: str) -> None:
    person = read_person(json.dumps(entry["person"]))
    print(f"{person.reference}: {entry['about'][language]}")
    if entry.get("show_working") and isinstance(person.sentence, FixedTermSentence):
        show_working(person, language)
    case = Case(person)
    for number, question in enumerate(entry["questions"]):
        on = date.fromisoformat(question["on"])
        try:
            decision = decide(question["right"], case, on=on)
        except UnsupportedError as error:
            print(f"{WORDS[language]['unsupported']}: {error.text[language]}")
            continue
        in_full = number == 0 and entry.get("show_working")
        print(decision.explain(language) if in_full else decision.summary(language))
        if question["right"] == "remisi_umum" and decision.status.name == "MET":
            print(f"  {WORDS[language]['amount']}: {remisi_umum_amount(case, on=on).text[language]}")
    print()


def main(language: str = "id") -> None:
    agreement = Agreement.model_validate_json((DATA / "agreement.json").read_text(encoding="utf-8"))
    people = json.loads((DATA / "people.json").read_text(encoding="utf-8"))["people"]
    words = WORDS[language]
    print(f"=== {words['agreement']} ===")
    show_agreement(agreement, language)
    print(f"\n=== {words['program']} ===")
    show_program(agreement, read_person(json.dumps(people[0]["person"])), language)
    print(f"\n=== {words['people']} ===")
    for entry in people:
        show_person(entry, language)


if __name__ == "__main__":
    main(*sys.argv[1:2])
