"""The checklist of a proposal against a file, and the days by which documents are asked for and complete."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final, Literal

from pembinaan.core.errors import InvalidError, UndeterminedError
from pembinaan.core.text import Text
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.date_readings import readings_of_fraction
from pembinaan.eligibility.decision import Source
from pembinaan.eligibility.procedure_facts import ProcedureFacts
from pembinaan.eligibility.procedure_record import Deadline, ProcedureDocument
from pembinaan.law.citation import Citation
from pembinaan.law.documents import Checklist, DocumentTiming, Requirement, document_name
from pembinaan.law.instruments import binding, instrument, provision
from pembinaan.participants.dates import SentenceDates
from pembinaan.participants.documents import DocumentOnFile
from pembinaan.participants.working import DatedValue

__all__ = ["deadline_readings", "deadlines", "documents", "here", "is_established", "one_of", "sources_of"]

_File = tuple[DocumentOnFile, ...] | None
_PLACE: Final = {
    False: {"head": "Kalapas", "unit": "Lapas"},
    True: {"head": "Kepala LPKA", "unit": "LPKA"},
}
_IF_FOREIGNER: Final = Text(id="ia warga negara asing", en="the person is a foreigner")


def here(text: Text, *, child: bool) -> Text:
    """Name the head and the kind of the institution of this person."""
    return text.format(**_PLACE[child])


def sources_of(cites: Iterable[Citation], on: date) -> tuple[Source, ...]:
    """Return the places that bind, or may bind, on a day, each with how well it is established."""
    return tuple(
        Source(
            citation=place,
            confidence=(provision(place) if place.pasal else instrument(place.instrument)).confidence,
        )
        for place in binding(tuple(cites), on)
    )


def is_established(listed: Checklist, on: date) -> bool:
    """Tell whether the sources give a list for the right that binds on the day."""
    always = (row for row in listed.own if row.only_if is None and not row.foreigners_only)
    return listed.established and any(binding(row.cites, on) for row in always)


def documents(listed: Checklist, facts: ProcedureFacts, file: _File, on: date) -> tuple[ProcedureDocument, ...]:
    """Hold the checklist against a file."""
    return tuple(
        _document(row, facts, file, on, nearest=nearest)
        for rows, nearest in ((listed.own, False), (listed.nearest, True))
        for row in rows
        if _is_asked(row, facts, on)
    )


def _is_asked(row: Requirement, facts: ProcedureFacts, on: date) -> bool:
    if row.foreigners_only and facts.foreign is False:
        return False
    return not row.cites or bool(binding(row.cites, on))


def _document(row: Requirement, facts: ProcedureFacts, file: _File, on: date, *, nearest: bool) -> ProcedureDocument:
    undecided = row.foreigners_only and facts.foreign is None
    held = list(_held(row, file or (), on))
    issued = row.issuer is not None and (not row.issuer_cites or bool(binding(row.issuer_cites, on)))
    only_if = _IF_FOREIGNER if undecided else row.only_if
    return ProcedureDocument(
        documents=row.documents,
        title=_title(row),
        state=_state(held, file, certain=only_if is None and not nearest),
        dated=max((item.dated for item in held if item.dated is not None), default=None),
        issuer=here(row.issuer, child=facts.child) if issued and row.issuer is not None else None,
        only_if=only_if,
        note=row.note,
        nearest=nearest,
        missing=("citizenship",) if undecided and not held else (),
        confidence=row.confidence,
        sources=sources_of(row.cites, on),
    )


def _held(row: Requirement, file: tuple[DocumentOnFile, ...], on: date) -> Iterator[DocumentOnFile]:
    for item in file:
        if item.code in row.documents and (item.dated is None or item.dated <= on):
            yield item


def _state(held: list[DocumentOnFile], file: _File, *, certain: bool) -> Literal["on_file", "missing", "not_known"]:
    """A document is missing only where it is certain that it is asked for."""
    if held:
        return "on_file"
    return "missing" if file is not None and certain else "not_known"


def _title(row: Requirement) -> Text:
    return one_of(tuple(map(document_name, row.documents)))


def one_of(names: tuple[Text, ...]) -> Text:
    """Put names of which one counts behind each other."""
    return Text(id=" atau ".join(name.id for name in names), en=" or ".join(name.en for name in names))


# ---- deadlines

_REQUEST: Final = Text(
    id="dokumen mulai diminta, setelah {days} hari di {unit}",
    en="documents are asked for, after {days} days in the {unit}",
)
_COMPLETE: Final = Text(id="dokumen lengkap: {part} masa pidana", en="documents complete: {part} of the sentence")


def deadlines(timing: DocumentTiming | None, facts: ProcedureFacts, case: Case, on: date) -> tuple[Deadline, ...]:
    """Say from when documents are asked for and by when they are to be complete, where the sources say so."""
    if timing is None or not binding(timing.cites, on):
        return ()
    sources = sources_of(timing.cites, on)
    arrived = facts.arrived
    request = Deadline(
        code="request",
        title=here(_REQUEST.format(days=timing.request_after, head="{head}", unit="{unit}"), child=facts.child),
        day=None if arrived is None else arrived + timedelta(days=timing.request_after),
        working=None,
        missing=("in_lapas_since",) if arrived is None else (),
        confidence=timing.confidence,
        sources=sources,
    )
    return request, _complete(timing, case, sources)


def _complete(timing: DocumentTiming, case: Case, sources: tuple[Source, ...]) -> Deadline:
    working: DatedValue | None = None
    missing: tuple[str, ...] = ()
    try:
        readings = case.readings
        dates = SentenceDates(case.person.sentence, readings.counting, life_term_start=readings.life_term_start)
        working = dates.fraction(timing.complete_by)
    except UndeterminedError as error:
        missing = error.missing
    except InvalidError:
        pass  # a life or death sentence has no parts: there is no such day
    return Deadline(
        code="complete",
        title=_COMPLETE.format(part=str(timing.complete_by)),
        day=None if working is None else working.day,
        working=working,
        missing=missing,
        confidence=timing.confidence,
        sources=sources,
    )


def deadline_readings(timing: DocumentTiming | None, case: Case, on: date) -> tuple[str, ...]:
    """Name the readings that can move the day by which the documents are to be complete."""
    if timing is None or not binding(timing.cites, on) or case.reckoning is None:
        return ()
    return readings_of_fraction(case.reckoning, timing.complete_by)
