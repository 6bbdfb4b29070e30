"""The public JSON forms: what other languages read and write, and the schema that describes it."""

from __future__ import annotations

from typing import Any, Final

from pydantic import JsonValue, TypeAdapter

from pembinaan.agreements.agreement import Agreement
from pembinaan.agreements.budget import Budget
from pembinaan.agreements.draft.model import Draft
from pembinaan.agreements.due import Due
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.readings import AgreementReadings
from pembinaan.agreements.settlement import Settlement
from pembinaan.agreements.state import AgreementState
from pembinaan.agreements.undated import Undated
from pembinaan.core.errors import Fault
from pembinaan.core.text import Text
from pembinaan.eligibility.comparison import LawComparison
from pembinaan.eligibility.decision import DecisionRecord
from pembinaan.eligibility.nearest_way import Step
from pembinaan.eligibility.procedure_record import Procedure
from pembinaan.eligibility.questions import FewestQuestions
from pembinaan.eligibility.receipt import Receipt
from pembinaan.eligibility.verification import Difference
from pembinaan.law.readings import Readings
from pembinaan.participants.documents import DocumentOnFile
from pembinaan.participants.people import Person
from pembinaan.participants.working import DatedValue
from pembinaan.programs.enrolment import Enrolment, Refusal
from pembinaan.programs.offering import OfferingPlan
from pembinaan.programs.program import Program

__all__ = ["FORMS", "json_schema"]

FORMS: Final[dict[str, Any]] = {
    "agreement": Agreement,
    "agreement_readings": AgreementReadings,
    "agreement_state": AgreementState,
    "budget": Budget,
    "dated_value": DatedValue,
    "decision": DecisionRecord,
    "difference": Difference,
    "documents_on_file": tuple[DocumentOnFile, ...],
    "draft": Draft,
    "due": Due,
    "enrolment": Enrolment,
    "fewest_questions": FewestQuestions,
    "law_comparison": LawComparison,
    "offering_plan": OfferingPlan,
    "person": Person,
    "procedure": Procedure,
    "program": Program,
    "readings": Readings,
    "receipt": Receipt,
    "refusal": Refusal,
    "review_finding": ReviewFinding,
    "settlement": Settlement,
    "step": Step,
    "undated": Undated,
}
"""The forms by name."""

UNKNOWN_FORM = Fault(
    "schema.unknown_form",
    Text(id="Tidak ada bentuk JSON '{form}'.", en="There is no JSON form '{form}'."),
    Text(id="Yang ada: {known}.", en="There are: {known}."),
)


def json_schema(form: str) -> dict[str, JsonValue]:
    """Return the JSON Schema (draft 2020-12) of a public form.

    Args:
        form: A name in :data:`FORMS`: ``"person"``, ``"decision"``, ``"agreement"``, ...

    Raises:
        InvalidError: ``schema.unknown_form``.

    Example:
        >>> "counting" in json_schema("readings")["properties"]
        True
    """
    if form not in FORMS:
        raise UNKNOWN_FORM.error("form", form=form, known=", ".join(FORMS))
    schema = TypeAdapter(FORMS[form]).json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": form}
