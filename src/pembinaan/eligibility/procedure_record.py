"""What is told of the documents and the way of a proposal: the record that is exchanged as JSON and explained."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pembinaan.core.model import Model
from pembinaan.core.text import Language, Text
from pembinaan.eligibility.decision import ReadingUsed, Source
from pembinaan.law.documents import DocumentCode
from pembinaan.law.entries import Confidence
from pembinaan.law.flows import DayUnit, Regime, StepCode
from pembinaan.participants.working import DatedValue

__all__ = ["Deadline", "DecidingAuthority", "NextStep", "Procedure", "ProcedureDocument", "ProcedureStep"]


class ProcedureDocument(Model):
    """Hold one line of the checklist.

    Attributes:
        documents: The kinds of document of which one is enough.
        title: What it is called.
        state: On file; missing; or not known: nobody has looked, or it is not known whether it is asked for.
        dated: The day that the newest one on file bears.
        issuer: Who issues or signs it; None: the sources do not say.
        only_if: The case in which it is asked for; None: always.
        note: What else the sources say of it.
        nearest: Whether it stands on the nearest list only, which is not the rule for this right.
        missing: Paths of the facts that would settle whether it is asked for.
        confidence: How well it is established that it is asked for.
        sources: The places it rests on; empty: a practice for which the sources name no rule.
    """

    documents: tuple[DocumentCode, ...]
    title: Text
    state: Literal["on_file", "missing", "not_known"]
    dated: date | None
    issuer: Text | None
    only_if: Text | None
    note: Text | None
    nearest: bool
    missing: tuple[str, ...]
    confidence: Confidence
    sources: tuple[Source, ...]


class DecidingAuthority(Model):
    """Hold who decides.

    Attributes:
        regime: For whom: a Narapidana in general, one with a special offence, an Anak Binaan.
        who: Who decides; None: the sources do not say.
        advice: Whose consideration comes first; None: nobody's.
        confidence: How well that is established; None where nobody is named.
        sources: The places it rests on; empty: the sources name none.
    """

    regime: Regime
    who: Text | None
    advice: Text | None
    confidence: Confidence | None
    sources: tuple[Source, ...]


class ProcedureStep(Model):
    """Hold one step of the proposal.

    Attributes:
        code: What kind of step it is.
        who: The unit that takes it; None: the sources do not say.
        does: What it does.
        only_if: The case in which it is taken; None: always.
        days: The days it has; None: the sources do not say.
        unit: Working days, or not stated; None without days.
        about: Whether the sources say "about".
        within_next: Whether its days are part of those of the next step.
        silence: For a consultation: what follows when the days are over without an answer; None: the law does not say.
        agencies: For a consultation: whom the law lists.
        agencies_nearest: Whether that list is stated for other rights only.
        agencies_sources: The places of that list.
        earliest: The day on which it is over when every unit up to it takes its full time; a lower bound where a step
            has no stated days.
        latest: The same at the latest, days of an unstated kind taken for working days; None: not known.
        confidence: How well the step is established; None where nobody is named for it.
        sources: The places it rests on; empty: a practice for which the sources name no rule.
    """

    code: StepCode
    who: Text | None
    does: Text
    only_if: Text | None
    days: int | None
    unit: DayUnit | None
    about: bool
    within_next: bool
    silence: Literal["go_on", "wait"] | None
    agencies: tuple[Text, ...]
    agencies_nearest: bool
    agencies_sources: tuple[Source, ...]
    earliest: date
    latest: date | None
    confidence: Confidence | None
    sources: tuple[Source, ...]


class Deadline(Model):
    """Hold a day in the life of the file.

    Attributes:
        code: ``request``: the documents are asked for from this day; ``complete``: they are to be complete by it.
        title: What the day is.
        day: The day; None: it hangs on facts that are missing, or there is none.
        working: Its working, where it is a part of the sentence.
        missing: Paths of the facts that are missing.
        confidence: How well the deadline is established.
        sources: The rule under which it is practised.
    """

    code: Literal["request", "complete"]
    title: Text
    day: date | None
    working: DatedValue | None
    missing: tuple[str, ...]
    confidence: Confidence
    sources: tuple[Source, ...]


class NextStep(Model):
    """Hold what the officer does next.

    Attributes:
        code: ``closed``, ``ask_for_list``, ``look_into_file``, ``settle_facts``, ``complete_file`` or ``submit``.
        text: What to do.
        documents: The documents it is about.
    """

    code: Literal["closed", "ask_for_list", "look_into_file", "settle_facts", "complete_file", "submit"]
    text: Text
    documents: tuple[DocumentCode, ...]


class Procedure(Model):
    """Hold the documents and the way of a proposal for one person and right, on a day. It names nobody.

    It says nothing about whether the person meets the conditions: that is a decision.

    Attributes:
        right: Code of the right.
        title: Name of the right.
        reference: The person's pseudonym.
        on: The day asked about; the steps are counted from it.
        regime: Whose rules count; None: not known.
        list_established: Whether the sources give a list of documents for this right that binds on the day.
        nearest_list: Where there is none, what the nearest list is a list for; None: no list at all.
        documents: The checklist.
        deciding: Who decides; one entry per regime that may count.
        steps: The steps in order.
        earliest: The day on which all steps are over when every unit takes its full time, one after the other; a lower
            bound unless ``days_complete``. None: no step is known.
        latest: The same at the latest; None: not known.
        days_complete: Whether every step has stated days.
        deadlines: When the documents are asked for and complete.
        next_step: What the officer does next.
        missing: Paths of the facts of the person that are missing.
        readings: The named readings that can change this.
        warnings: What to take note of.
        checked_on: The day on which the sources were last checked.
    """

    right: str
    title: Text
    reference: str
    on: date
    regime: Regime | None
    list_established: bool
    nearest_list: Text | None
    documents: tuple[ProcedureDocument, ...]
    deciding: tuple[DecidingAuthority, ...]
    steps: tuple[ProcedureStep, ...]
    earliest: date | None
    latest: date | None
    days_complete: bool
    deadlines: tuple[Deadline, ...]
    next_step: NextStep
    missing: tuple[str, ...]
    readings: tuple[ReadingUsed, ...]
    warnings: tuple[Text, ...]
    checked_on: date

    def explain(self, language: Language, style: Literal["text", "markdown"] = "text") -> str:
        """Explain the documents and steps to an officer, as plain text or Markdown.

        Raises:
            InvalidError: ``language.unknown`` or ``style.unknown``.
        """
        from pembinaan.eligibility.procedure_explanation import explain  # noqa: PLC0415 - made only when read

        return explain(self, language, style)
