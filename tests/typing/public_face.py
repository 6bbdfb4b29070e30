"""What a type checker must see of the public face; checked by mypy, never run."""

from __future__ import annotations

from datetime import date
from typing import assert_type

from pembinaan import (
    CATALOGUE,
    Admission,
    Agreement,
    Allocation,
    AllocationPolicy,
    AnakBinaan,
    Candidate,
    Case,
    DatedValue,
    Decision,
    DecisionRecord,
    Difference,
    DocumentCode,
    DocumentOnFile,
    Duration,
    FewestQuestions,
    FixedTermSentence,
    Klien,
    LawComparison,
    Narapidana,
    OfferingPlan,
    ParticipationReport,
    Procedure,
    Program,
    Readings,
    Receipt,
    Remission,
    RemissionAmount,
    SentenceDates,
    SplitPolicy,
    Status,
    Step,
    StepKind,
    Tahanan,
    Text,
    Timeline,
    __version__,
    all_of,
    allocate,
    compare,
    decide,
    fewest_questions,
    nearest_way,
    procedure,
    read_documents,
    read_person,
    receipt,
    remisi_umum_amount,
    split,
    verify,
    with_report,
)
from pembinaan.agreements import AgreementState, ReviewFinding
from pembinaan.programs.ledger import Base, Split

ON = date(2026, 11, 24)
sentence = FixedTermSentence(
    terms=(Duration(years=2),),
    clock_starts=date(2025, 1, 2),
    remissions=(Remission(amount=Duration(months=1)),),
    interruptions=(),
    subsidiaries=None,
)
person = Narapidana(reference="rekaan", sentence=sentence)
assert_type(read_person("{}"), Tahanan | Narapidana | AnakBinaan | Klien)
assert_type(SentenceDates(sentence).two_thirds, DatedValue)
decision = decide("remisi_umum", person, on=ON, readings=Readings(nine_month_test="both"))
assert_type(decision, Decision)
assert_type(decision.status, Status)
assert_type(decision.earliest, date | None)
assert_type(decision.timeline, Timeline)
assert_type(decision.record, DecisionRecord)
assert_type(decision.record.title, Text)
assert_type(decision.explain("id"), str)
assert_type(decision.explain("id", "html"), str)
assert_type(receipt(decision, salt="rekaan"), Receipt)
assert_type(verify(receipt(decision), person), tuple[Difference, ...])
assert_type(__version__, str)
assert_type(all_of([decision.timeline]), Timeline)
assert_type(remisi_umum_amount(Case(person), on=ON), RemissionAmount)
file = (DocumentOnFile(code=DocumentCode.LITMAS, dated=None),)
assert_type(read_documents("[]"), tuple[DocumentOnFile, ...])
assert_type(procedure("asimilasi", person, on=ON, file=file), Procedure)
assert_type(procedure("asimilasi", person, on=ON).earliest, date | None)
assert_type(nearest_way(decision), tuple[Step, ...])
assert_type(nearest_way(decision)[0].kind, StepKind)
assert_type(fewest_questions(decision), FewestQuestions)
assert_type(compare(person, "remisi_umum", on_law_of=(ON, ON)), LawComparison)
assert_type(compare(Case(person), decision.right, on_law_of=(ON, ON)).days, int | None)

agreement = Agreement.model_validate_json("{}")
assert_type(agreement.state(on=ON), AgreementState)
assert_type(agreement.review(on=ON), tuple[ReviewFinding, ...])
offering = OfferingPlan.model_validate_json("{}").under(agreement)
assert_type(offering.admit(person, on=ON), Admission)
assert_type(offering.admit(person, on=ON).earliest, date | None)
assert_type(offering.admit(person, on=ON).explain("id"), str)
assert_type(CATALOGUE.program("PM-LAS"), Program)
policy = AllocationPolicy(lot="rekaan")
assert_type(allocate([Candidate(person=person)], [offering], policy, on=ON), Allocation)
assert_type(with_report(person, ParticipationReport(reported_on=ON, active=True, predicate=None)), Narapidana)
assert_type(split(100, SplitPolicy.model_validate_json("{}"), base=Base.LABA, on=ON), Split)

# What must not pass: each line is an error that mypy has to report (warn_unused_ignores fails otherwise).
decide("remisi_umum", person)  # type: ignore[call-arg]
decision.explain("fr")  # type: ignore[arg-type]
decision.explain("id", "pdf")  # type: ignore[arg-type]
receipt(decision.record)  # type: ignore[arg-type]
Readings(nine_month_test="all")  # type: ignore[arg-type]
FixedTermSentence(terms=(Duration(years=2),), clock_starts=ON)  # type: ignore[call-arg]
DocumentOnFile(code=DocumentCode.LITMAS)  # type: ignore[call-arg]
procedure("asimilasi", person, on=ON, file=[])  # type: ignore[arg-type]
Duration(years=1.5)  # type: ignore[arg-type]
offering.admit(person)  # type: ignore[call-arg]
allocate([person], [offering], policy, on=ON)  # type: ignore[list-item]
