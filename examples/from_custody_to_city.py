"""A class of welding trainees, from the proposal to a certificate, release and half a year after it.

    python examples/from_custody_to_city.py          in Indonesian
    python examples/from_custody_to_city.py en       in English

The agreement is real up to its draft (press reports); its signature, the class and all thirteen people are invented.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from pembinaan import Agreement, Narapidana, ParticipationReport, decide, format_date, read_person
from pembinaan.agreements.contents import ContentArea
from pembinaan.agreements.lines import state_text
from pembinaan.core.money import format_rupiah
from pembinaan.core.text import Text
from pembinaan.eligibility.admission import Admission, AdmissionPolicy
from pembinaan.law.basis import Basis, BasisKind
from pembinaan.participants.bimbingan import Bimbingan
from pembinaan.participants.evidence import ReportSigner
from pembinaan.planning.allocate import allocate
from pembinaan.planning.criteria import AllocationPolicy, Candidate, Criterion
from pembinaan.planning.setting import Setting
from pembinaan.programs.admission_record import AdmissionFinding
from pembinaan.programs.after_release.continuation import continued
from pembinaan.programs.after_release.follow_up import FollowUp, follow_ups
from pembinaan.programs.after_release.handover import handover
from pembinaan.programs.after_release.handover_forms import (
    CertificateShown,
    HandoverFile,
    NameConsent,
    ProgramShown,
    Recipient,
    ResultShown,
)
from pembinaan.programs.after_release.placement import placements
from pembinaan.programs.after_release.reporting import reporting
from pembinaan.programs.attendance import AttendanceBook, AttendanceEntry, AttendanceStatus
from pembinaan.programs.catalogue import CATALOGUE
from pembinaan.programs.certificate_kind import CertificateKind
from pembinaan.programs.certificates import Certificate, CertificateBook
from pembinaan.programs.completion import CompletionPolicy, may_complete
from pembinaan.programs.credit import Credit, credit
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_events import Consent, EnrolmentActor, EnrolmentEvent, EnrolmentEventKind
from pembinaan.programs.enrolment_explain import explain_standing
from pembinaan.programs.enrolment_guards import MoveFacts
from pembinaan.programs.enrolment_moves import EnrolmentMoved, EnrolmentMoveRefusal, move_enrolment
from pembinaan.programs.enrolment_state import EnrolmentState, Standing, standing
from pembinaan.programs.entry import EntryKind, EntryRule
from pembinaan.programs.entry_facts import entry_fact
from pembinaan.programs.issuing import CertificateRefusal, Ground, issue
from pembinaan.programs.known import Known
from pembinaan.programs.ledger.account import Account
from pembinaan.programs.ledger.apportion import distribute_among
from pembinaan.programs.ledger.data import REPORTED_SPLITS
from pembinaan.programs.ledger.entries import EntryType, LedgerEntry, WorkKind
from pembinaan.programs.ledger.explain import explain_account, explain_split
from pembinaan.programs.ledger.moves import pay_out
from pembinaan.programs.ledger.split import Base, ShareTo, split
from pembinaan.programs.offering import Offering, OfferingPlan
from pembinaan.programs.offering_review import review_offering
from pembinaan.programs.register import Register
from pembinaan.programs.report import Joined, ProposedReport, propose_report, with_report
from pembinaan.programs.report_explain import explain_report
from pembinaan.programs.results import DEFAULT_PASS, TestKind, TestResult
from pembinaan.programs.session import Session
from pembinaan.programs.waiting import waiting_list

HERE = Path(__file__).parent
REAL_UNTIL = date(2026, 2, 13)
PROPOSED, EXAMINED, HEARD, DECIDED = date(2027, 2, 15), date(2027, 2, 22), date(2027, 3, 1), date(2027, 3, 5)
FIRST, TESTED, LAST = date(2027, 4, 5), date(2027, 4, 29), date(2027, 4, 30)
CORRECTED, SIGNED, ASKED = date(2027, 5, 3), date(2027, 5, 4), date(2027, 5, 10)
COMPETENCY, CERTIFIED, PAID = date(2027, 5, 12), date(2027, 5, 19), date(2027, 5, 31)
FREE, HIRED, HALF_A_YEAR = date(2027, 6, 21), date(2027, 9, 20), date(2027, 12, 21)
WEEKEND = (5, 6)
CLASS, HERO, ABSENTEE = "LAS-1", "rekaan-1", "rekaan-2"
ISOLATED, FREED, INCOMPLETE, TOO_EARLY, AGAINST, LATEST = (f"rekaan-{number}" for number in range(3, 9))
Kind, Actor = EnrolmentEventKind, EnrolmentActor
THIRD_SERVED = AdmissionPolicy(
    rules=(
        EntryRule(
            kind=EntryKind.STAGE_MIN,
            fraction=Fraction(1, 3),
            basis=Basis(kind=BasisKind.LOCAL_POLICY, guidance=("PATI",)),
        ),
    )
)
BY_RELEASE = AllocationPolicy(
    lot="undian 5 Maret 2027 di hadapan TPP",
    criteria=(Criterion.NEAREST_RELEASE, Criterion.LOT),
    basis=Basis(
        kind=BasisKind.LOCAL_POLICY,
        note=Text(
            id="Urutan ini keputusan Kalapas (rekaan).", en="This order is a decision of the Kalapas (invented)."
        ),
    ),
)
TWO_TESTS = CompletionPolicy(tests=(TestKind.PASCA, TestKind.KETERAMPILAN))


def read(name: str) -> Any:
    return json.loads((HERE / name).read_text(encoding="utf-8"))


STORY = read("from_custody_to_city/class.json")


def in_language(value: Any, language: str) -> Any:
    """Take from data that is written in both languages what is in one of them."""
    if isinstance(value, dict):
        whole = value.keys() == {"id", "en"}
        return value[language] if whole else {key: in_language(one, language) for key, one in value.items()}
    return [in_language(one, language) for one in value] if isinstance(value, list) else value


class Teller:
    """Print the story in one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.words = read("from_custody_to_city/words.json")[language]
        self.after = in_language(read("from_custody_to_city/release.json"), language)

    def of(self, text: Mapping[str, str] | Text) -> str:
        """Give the words of a text in the language of the story."""
        return text[self.language]

    def title(self, key: str, **values: object) -> None:
        """Begin a chapter."""
        print(f"\n=== {self._filled(key, values)} ===")

    def say(self, key: str, **values: object) -> None:
        """Print one sentence of the story, with days in words."""
        print(self._filled(key, values).rstrip())

    def _filled(self, key: str, values: Mapping[str, object]) -> str:
        shown = {
            name: format_date(value, self.language) if isinstance(value, date) else value
            for name, value in values.items()
        }
        return self.words[key].format(**shown)


class Unit:
    """Hold what the Lapas holds: the people, the offering, the register, the book of attendance and the results."""

    def __init__(self, people: Iterable[Narapidana], offering: Offering) -> None:
        self.people = {person.reference: person for person in people}
        self.offering = offering
        self.register = Register(offerings=(offering,))
        self.book = AttendanceBook()
        self.results: tuple[TestResult, ...] = ()
        self.certificates = CertificateBook()

    def known(self, who: str) -> Known:
        """Give what is known of somebody beside the register."""
        return Known(self.people[who])

    def enrolment(self, who: str) -> Enrolment:
        """Give the enrolment of somebody as it stands, or an empty one."""
        new = Enrolment(
            participant_reference=who, program_code=self.offering.program.code, id=f"P-{who}", offering=CLASS
        )
        return next(iter(self.register.of(who)), new)

    def admit(self, who: str, on: date) -> Admission:
        """Ask whether somebody can be admitted."""
        return self.offering.admit(self.people[who], on=on, policy=THIRD_SERVED, register=self.register)

    def move(self, who: str, kind: Kind, on: date, actor: Actor, **more: Any) -> EnrolmentMoved | EnrolmentMoveRefusal:
        """Do one thing with an enrolment; what was moved goes into the register."""
        facts = MoveFacts(
            register=self.register,
            offering=self.offering,
            admission=self.admit(who, on).record if kind is Kind.DITETAPKAN else None,
            completion=may_complete(f"P-{who}", self.credit(who, on), self.results, on, TWO_TESTS),
            known=self.known(who),
        )
        answer = move_enrolment(self.enrolment(who), EnrolmentEvent(kind=kind, on=on, actor=actor, **more), facts)
        if isinstance(answer, EnrolmentMoved):
            self.register = self.register.with_enrolment(answer.enrolment)
        return answer

    def state(self, who: str, on: date) -> Standing:
        """Tell where the enrolment of somebody stands."""
        return standing(self.enrolment(who), on, offered=self.offering, known=self.known(who))

    def credit(self, who: str, on: date) -> Credit:
        """Count the lesson hours of somebody."""
        return credit(self.enrolment(who), self.offering, self.book, on, known=self.known(who))


def welding(agreement: Agreement) -> Offering:
    """Make the class: twenty working days of eight hours."""
    weekdays = [day for day in (FIRST + timedelta(days=number) for number in range(26)) if day.weekday() not in WEEKEND]
    return OfferingPlan(
        program=CATALOGUE.program("PM-LAS"),
        area=ContentArea.KETERAMPILAN_KERJA,
        code=CLASS,
        scope="R-1",
        starts=FIRST,
        ends=LAST,
        capacity=10,
        place="Bengkel kerja Lapas",
        outside=False,
        work=False,
        sessions=tuple(Session(code=str(number), on=day, jp=8) for number, day in enumerate(weekdays, start=1)),
    ).under(agreement)


def show_agreement(teller: Teller, agreement: Agreement) -> None:
    teller.title("agreement")
    print(agreement.subject)
    for key, day in (("real", REAL_UNTIL), ("supposed", DECIDED)):
        teller.say(key, on=day, state=state_text(agreement.state(on=day).code)[teller.language])
    print(agreement.supposed[teller.language] if agreement.supposed else "")


def show_class(teller: Teller, offering: Offering) -> None:
    teller.title("class")
    program = offering.program
    teller.say(
        "program",
        title=program.title[teller.language],
        jp=program.planned_jp,
        days=len(offering.sessions or ()),
        starts=offering.starts,
        ends=offering.ends,
        capacity=offering.capacity,
        place=offering.place,
    )
    teller.say("sources", names=", ".join(source.name for source in CATALOGUE.row(program.code).sources))
    if not review_offering(offering):
        teller.say("fine")


def show_admission(teller: Teller, unit: Unit, about: Mapping[str, str]) -> None:
    teller.title("admission", on=DECIDED)
    for who in unit.people:
        record = unit.admit(who, DECIDED).record
        print(f"{who} ({about[who]}): {teller.words[record.status]}")
        for finding in record.findings:
            if finding.hard and finding.status != "MET":
                show_finding(teller, finding)


def show_finding(teller: Teller, finding: AdmissionFinding) -> None:
    print(f"  {finding.title[teller.language]}")
    if finding.met_from is not None:
        teller.say("from", on=finding.met_from)
    if finding.missing:
        teller.say("lacks", facts=", ".join(entry_fact(path)[teller.language] for path in finding.missing))


def give_places(teller: Teller, unit: Unit) -> list[str]:
    teller.title("places")
    candidates = [Candidate(person=person) for person in unit.people.values()]
    setting = Setting(admission=THIRD_SERVED)
    answer = allocate(candidates, [unit.offering], BY_RELEASE, on=DECIDED, setting=setting)
    print(answer.explain(teller.language))
    print(answer.why(LATEST).explain(teller.language))
    return [place.participant_reference for place in answer.placed]


def propose(unit: Unit) -> None:
    """Propose everybody; the TPP hears all whose file is complete, and each agrees to the program."""
    for who in unit.people:
        unit.move(who, Kind.DIUSULKAN, PROPOSED, Actor.WALI)
        if who == INCOMPLETE:
            continue
        unit.move(who, Kind.DIPERIKSA, EXAMINED, Actor.REGISTRASI)
        unit.move(who, Kind.REKOMENDASI_TPP, HEARD, Actor.TPP, recommends=who != AGAINST, session="TPP-2027-03")
        unit.move(who, Kind.PERSETUJUAN, HEARD, Actor.DIRI_SENDIRI, consent=Consent(program=True))


def show_decisions(teller: Teller, unit: Unit, placed: list[str]) -> None:
    teller.title("decision")
    teller.say("proposed", proposed=PROPOSED, examined=EXAMINED, heard=HEARD)
    teller.say("incomplete", who=INCOMPLETE)
    refuse_too_early(teller, unit)
    plain = [who for who in sorted(placed, key=lambda one: int(one.split("-")[1])) if not decide_for(teller, unit, who)]
    teller.say("others", who=", ".join(plain))
    reason = teller.of(STORY["reasons"]["waits"])
    unit.move(LATEST, Kind.MENUNGGU_TEMPAT, DECIDED, Actor.BINADIK, reason=reason, order=1)
    for one in waiting_list(unit.register, CLASS, DECIDED):
        teller.say("waits", who=one.enrolment.participant_reference, why=teller.of(one.why), reason=one.reason)


def refuse_too_early(teller: Teller, unit: Unit) -> None:
    answer = unit.move(TOO_EARLY, Kind.DITETAPKAN, DECIDED, Actor.KALAPAS)
    if isinstance(answer, EnrolmentMoveRefusal):
        findings = unit.admit(TOO_EARLY, DECIDED).record.findings
        reason = next(one.title[teller.language] for one in findings if one.hard and one.status == "NOT_MET")
        why = "; ".join(line[teller.language] for line in answer.why)
        unit.move(TOO_EARLY, Kind.DITOLAK, DECIDED, Actor.KALAPAS, reason=reason)
        teller.say("no_way", who=TOO_EARLY, why=why, reason=reason)


def decide_for(teller: Teller, unit: Unit, who: str) -> bool:
    """Decide for somebody; tell whether there was something to note."""
    reason = teller.of(STORY["reasons"]["against"]) if who == AGAINST else None
    answer = unit.move(who, Kind.DITETAPKAN, DECIDED, Actor.KALAPAS, sk="SK-1 (rekaan)", reason=reason)
    notes = " ".join(map(teller.of, answer.notes)) if isinstance(answer, EnrolmentMoved) else ""
    if notes:
        teller.say("decided", who=who, on=DECIDED, notes=notes, reason=reason)
    return bool(notes)


def learn(unit: Unit) -> None:
    """Take in what was written down about people after the decision."""
    for entry in read("from_custody_to_city/people.json")["people"]:
        who = entry["person"]["reference"]
        unit.people[who] = read_person(json.dumps(entry["person"] | STORY["learnt_later"].get(who, {})))


def hold_class(unit: Unit, placed: list[str]) -> None:
    entries = [
        AttendanceEntry(
            id=f"{who}/{session.code}",
            enrolment=f"P-{who}",
            session=session.code,
            status=AttendanceStatus(STORY["absent"].get(who, {}).get(session.code, "HADIR")),
            recorded_on=session.on,
            recorder="petugas-1",
        )
        for session in unit.offering.sessions or ()
        for who in placed
        if unit.state(who, session.on).state is not EnrolmentState.GUGUR
    ]
    unit.book = unit.book.extended_by(entries)


def correct(teller: Teller, unit: Unit) -> None:
    mended = STORY["correction"]
    wrong = f"{mended['person']}/{mended['session']}"
    unit.book = unit.book.extended_by(
        [
            AttendanceEntry(
                id=f"{wrong}/2",
                enrolment=f"P-{mended['person']}",
                session=mended["session"],
                status=AttendanceStatus(mended["status"]),
                recorded_on=date.fromisoformat(mended["on"]),
                recorder="petugas-1",
                corrects=wrong,
                reason=teller.of(mended["reason"]),
            )
        ]
    )


def show_attendance(teller: Teller, unit: Unit, placed: list[str]) -> None:
    teller.title("attendance")
    hold_class(unit, placed)
    for who in (one for one in unit.people if one in placed):
        found = unit.credit(who, LAST)
        teller.say("hours", who=who, credited=found.credited, offered=found.offered)
    correct(teller, unit)
    found = unit.credit(HERO, CORRECTED)
    reason = teller.of(STORY["correction"]["reason"])
    teller.say("corrected", on=CORRECTED, reason=reason, who=HERO, credited=found.credited, offered=found.offered)
    for key, who, day in (("isolated", ISOLATED, date(2027, 4, 14)), ("left", FREED, LAST)):
        said = explain_standing(unit.state(who, day), teller.language)
        teller.say(key, who=who, state="; ".join(said.splitlines()))


def take_tests(unit: Unit) -> None:
    days = {"PASCA": TESTED, "KETERAMPILAN": LAST, "KOMPETENSI": COMPETENCY}
    unit.results = tuple(
        TestResult(
            id=f"{who}/{kind}",
            enrolment=f"P-{who}",
            kind=TestKind(kind),
            score=score,
            on=days[kind],
            by_lsp=kind == "KOMPETENSI",
        )
        for who, scores in STORY["scores"].items()
        for kind, score in scores.items()
    )


def show_tests(teller: Teller, unit: Unit) -> None:
    teller.title("tests")
    take_tests(unit)
    teller.say("scores", mark=DEFAULT_PASS.mark)
    for who, scores in STORY["scores"].items():
        answer = unit.move(who, Kind.SELESAI, CORRECTED, Actor.BINADIK)
        if isinstance(answer, EnrolmentMoved):
            papers = " ".join(certify(teller, unit, who, kind) for kind in ("PELATIHAN_BLK", "KOMPETENSI_BNSP"))
            teller.say("done", who=who, scores=", ".join(map(str, scores.values())), papers=papers)
        else:
            found = may_complete(f"P-{who}", unit.credit(who, CORRECTED), unit.results, CORRECTED, TWO_TESTS)
            why = "; ".join(one.title[teller.language] for one in found.asked if one.status.name != "MET")
            teller.say("not_done", who=who, why=why)


def certify(teller: Teller, unit: Unit, who: str, kind: str) -> str:
    """Issue a certificate, or say why not."""
    paper = Certificate(
        kind=CertificateKind(kind),
        number=f"{len(unit.certificates.certificates) + 1}/2027",
        issuer={"PELATIHAN_BLK": "BLK Kota Bontang", "KOMPETENSI_BNSP": "LSP Contoh"}[kind],
        issued_on=CERTIFIED,
        enrolment=f"P-{who}",
    )
    answer = issue(paper, Ground(unit.enrolment(who), unit.results, book=unit.certificates))
    if isinstance(answer, CertificateRefusal):
        return teller.words["not_issued"].format(why=answer.why[teller.language])
    unit.certificates = unit.certificates.with_certificate(answer)
    return teller.words[kind]


def show_premi(teller: Teller) -> Account:
    teller.title("premi")
    teller.say("order")
    policy = REPORTED_SPLITS["NAMLEA_2025"].policy(start=date(2027, 1, 1), end=date(2028, 1, 1))
    paid = split(STORY["work"]["turnover"], policy, base=Base.OMZET, on=PAID)
    print(explain_split(paid, teller.language))
    premi = distribute_among(paid.of(ShareTo.PREMI), dict.fromkeys(STORY["work"]["people"], 1))
    for who in STORY["work"]["people"]:
        teller.say("each", who=who, amount=format_rupiah(premi[who], teller.language))
    teller.say("sum", amount=format_rupiah(sum(premi.values()), teller.language))
    entry = LedgerEntry(
        id="1",
        reference=HERO,
        on=PAID,
        kind=EntryType.PREMI,
        amount=premi[HERO],
        work=WorkKind.MAGANG,
        split=paid.policy,
    )
    return Account(reference=HERO).with_entry(entry)


def show_right(teller: Teller, unit: Unit) -> None:
    teller.title("right")
    hero, absentee = unit.people[HERO], unit.people[ABSENTEE]
    teller.say("before", who=HERO)
    print(release_summary(teller, hero))
    print(explain_report(proposal(unit, HERO), teller.language))
    teller.say("unsigned", who=HERO)
    print(release_summary(teller, hero).splitlines()[0])
    for person in (hero, absentee):
        report: ParticipationReport = proposal(unit, person.reference).signed(ReportSigner.WALI, on=SIGNED)
        unit.people[person.reference] = with_report(person, report)
        teller.say("signed", who=person.reference, on=SIGNED)
        print(release_summary(teller, unit.people[person.reference]))


def proposal(unit: Unit, who: str) -> ProposedReport:
    return propose_report([Joined(unit.enrolment(who), unit.offering)], unit.book, on=CORRECTED, known=unit.known(who))


def release_summary(teller: Teller, person: Narapidana) -> str:
    return decide("pembebasan_bersyarat", person=person, on=ASKED).summary(teller.language)


def show_release(teller: Teller, unit: Unit, account: Account) -> Bimbingan:
    teller.title("release")
    teller.say("granted", who=HERO, on=FREE)
    paid = pay_out(account, entry_id="2", on=FREE, released_on=FREE)
    print(explain_account(paid, on=FREE, language=teller.language))
    guided = Bimbingan.model_validate_json(json.dumps(teller.after["bimbingan"]))
    outside = continued(unit.enrolment(HERO), enrolment_id=f"P-{HERO}-2", on=date(2027, 6, 28))
    title = unit.offering.program.title[teller.language]
    teller.say("goes_on", program=title, on=outside.events[0].on)
    print(reporting(guided, on=HALF_A_YEAR).explain(teller.language))
    show_follow_up(teller, guided)
    for placed in placements(guided, on=HALF_A_YEAR) or ():
        teller.say("placed", partner=placed.partner, kind=teller.words[placed.kind], days=placed.days)
    return guided


def show_follow_up(teller: Teller, guided: Bimbingan) -> None:
    held = TypeAdapter(tuple[FollowUp, ...]).validate_json(json.dumps(teller.after["follow_ups"]))
    for due in follow_ups(guided.start, held, on=HALF_A_YEAR):
        print(due.explain(teller.language))
        if due.found is not None and due.found.occupation is not None:
            housing = teller.words["yes" if due.found.housing else "no"]
            needs = due.found.needs or teller.words["none"]
            teller.say("found", work=teller.words[due.found.occupation], housing=housing, needs=needs)


def hero_file(teller: Teller, unit: Unit, guided: Bimbingan) -> HandoverFile:
    """Put together all that could be handed over of one person."""
    mine, found = f"P-{HERO}", unit.credit(HERO, CORRECTED)
    code = unit.offering.program.code
    shown = ProgramShown(program=code, start=FIRST, last_day=LAST, jp_credited=found.credited, jp_offered=found.offered)
    papers = [one for one in unit.certificates.certificates if one.enrolment == mine]
    return HandoverFile(
        reference=HERO,
        name=teller.after["name"],
        programs=(shown,),
        certificates=tuple(CertificateShown(kind=one.kind, units=one.units) for one in papers),
        results=tuple(ResultShown(program=code, score=one.score) for one in unit.results if one.enrolment == mine),
        wish=teller.after["wish"],
        bimbingan=guided,
        needs=tuple(teller.after["needs"]),
    )


def show_handover(teller: Teller, held: HandoverFile) -> None:
    teller.title("handover")
    consent = NameConsent.model_validate_json(json.dumps(teller.after["consent"]))
    keys = teller.words["keys"]
    for to, recipient, day in (
        (Recipient.BAPAS, "Bapas Contoh", FREE),
        (Recipient.PEMDA_OPD, "Dinas Ketenagakerjaan Kota Bontang", FREE),
        (Recipient.PERUSAHAAN, "Bengkel Las Contoh", HIRED),
    ):
        given = handover(held, to=to, recipient=recipient, on=day, consent=consent).model_dump(exclude_none=True)
        teller.say("given", on=day, recipient=recipient, keys="; ".join(keys[key] for key in keys if key in given))
        if "name" in given:
            teller.say("consented")
        teller.say("kept", keys="; ".join(keys[key] for key in keys if key not in given))


def main(language: str = "id") -> None:
    teller = Teller(language)
    people = read("from_custody_to_city/people.json")["people"]
    about = {entry["person"]["reference"]: entry["about"][language] for entry in people}
    agreement = Agreement.model_validate_json((HERE / "bontang/lifecycle.json").read_text(encoding="utf-8"))
    unit = Unit((read_person(json.dumps(entry["person"])) for entry in people), welding(agreement))
    show_agreement(teller, agreement)
    show_class(teller, unit.offering)
    show_admission(teller, unit, about)
    placed = give_places(teller, unit)
    propose(unit)
    show_decisions(teller, unit, placed)
    learn(unit)
    show_attendance(teller, unit, placed)
    show_tests(teller, unit)
    account = show_premi(teller)
    show_right(teller, unit)
    guided = show_release(teller, unit, account)
    show_handover(teller, hero_file(teller, unit, guided))


if __name__ == "__main__":
    main(*sys.argv[1:2])
