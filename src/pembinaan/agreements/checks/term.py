"""The checks of a review on the term."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements.anchors import of_corrections
from pembinaan.agreements.case import Case, signed_on, without_corrections
from pembinaan.agreements.change_guards import change_findings
from pembinaan.agreements.changes import Extension
from pembinaan.agreements.clauses import ClauseKind, clause_kinds
from pembinaan.agreements.events import Event, EventKind
from pembinaan.agreements.findings import ReviewFinding, Rule
from pembinaan.agreements.parties import LOCAL
from pembinaan.agreements.rules import RULES
from pembinaan.agreements.signatories import SigningCapacity
from pembinaan.agreements.terms import Term, TermCategory
from pembinaan.agreements.versions import versions
from pembinaan.agreements.words import CATEGORY
from pembinaan.core.text import Text

__all__ = ["term"]

_ENDS: Final = (
    ("start", Text(id="hari pertama", en="first day")),
    ("last_day", Text(id="hari terakhir", en="last day")),
)


def term(case: Case) -> Iterator[ReviewFinding]:
    """Check that the term is known (J1), its category (J2), its length (J3), its start (J4) and extensions (J5)."""
    held = case.agreement.term
    if case.signed or not held.length:
        for field, name in _ENDS:
            if getattr(held, field) is None:
                yield of_corrections(case, RULES["J1"]).unknown(f"term.{field}", name=name)
    if held.start is not None and held.start == held.last_day:
        yield of_corrections(case, RULES["J1"]).because(_ONE_DAY, "term.last_day")
    yield from _category(case)
    yield from _too_long(case)
    yield from _works_back(case)
    for place, event in case.seen:
        if event.extension is not None:
            yield from _extension(case, place, event, event.extension)


def _category(case: Case) -> Iterator[ReviewFinding]:
    """Check J2, where there is a correctional party: without one no category decides who signs."""
    if without_corrections(case.agreement):
        return
    category, stated = case.agreement.term.category(case.readings.limits), case.agreement.term.category_stated
    if category is None:
        yield RULES["J2"].unknown("term.length")
    elif stated is not None and stated is not category:
        said = _STATED.format(stated=CATEGORY[stated], category=CATEGORY[category])
        yield RULES["J2"].because(said, "term.category_stated")


def _too_long(case: Case) -> Iterator[ReviewFinding]:
    """Check J3: for a region the text as signed, and each addendum and extension, stays within the years."""
    years = case.readings.region_years
    local = any(party.kind in LOCAL for party in case.agreement.parties)
    if not local or not years or case.agreement.term.special_law is not None:
        return
    limits = case.readings.limits.model_copy(
        update={"short_years": years, "long_years": years, "exactly_short": "pendek"}
    )
    for path, one in _terms(case):
        if one.category(limits) not in {None, TermCategory.PENDEK}:
            yield RULES["J3"].because(_LONGER.format(years=years), path)


def _terms(case: Case) -> Iterator[tuple[str, Term]]:
    """Go through the term as signed or drafted, and the term that each change up to the day makes."""
    signed = case.agreement.term
    yield "term", signed
    known = case.agreement.model_copy(update={"events": tuple(event for _, event in case.seen)})
    for one in sorted(versions(known)[1:], key=lambda version: version.place):
        total = one.origin is EventKind.DIPERPANJANG and case.readings.extension_counts == "total"
        yield (
            f"events.{one.place}",
            one.term.model_copy(update={"start": signed.start, "length": None} if total else {}),
        )


def _works_back(case: Case) -> Iterator[ReviewFinding]:
    start, signed = case.agreement.term.start, signed_on(case.agreement)
    held = clause_kinds(case.agreement.clauses)
    if not case.signed or start is None or signed is None or start >= signed:
        return
    if held is None or ClauseKind.BERLAKU_SURUT not in held:
        yield RULES["J4"].lacking(None if held is None else False, "clauses.BERLAKU_SURUT")


def _extension(case: Case, place: int, event: Event, extension: Extension) -> Iterator[ReviewFinding]:
    """Check J5: every party signed the extension, with the authority that its own term (or the total) asks for."""
    path = f"events.{place}"
    binding = {who.role for who in event.signatories if who.capacity is SigningCapacity.PENANDATANGAN}
    wanting = {party.role for party in case.agreement.parties} - binding
    if wanting:
        yield _agreed(case).lacking(False if event.signatories else None, f"{path}.signatories")
        return
    first = case.agreement.term.start
    for one in change_findings(case.agreement, place, first, extension.last_day, case.readings):
        told = RULES["J5"].because(one.what, one.missing, one.status)
        yield told.model_copy(update={"cites": one.cites, "mend": one.mend})
    total = case.readings.extension_counts == "total"
    begins = first if total else extension.start
    measured = (not total and extension.length) or (begins is not None and extension.last_day is not None)
    if not measured and not without_corrections(case.agreement):
        yield RULES["J5"].unknown("term.start" if total and first is None else f"{path}.extension.length")


def _agreed(case: Case) -> Rule:
    """Return J5: of regions that all parties sign an extension is a proposal, for no text says it."""
    rule = of_corrections(case, RULES["J5"])
    return rule._replace(basis="design", confidence=None) if without_corrections(case.agreement) else rule


_ONE_DAY: Final = Text(
    id="Hari terakhir sama dengan hari pertama.",
    en="The last day is the first day.",
)
_STATED: Final = Text(
    id="Kategori yang disebut adalah jangka {stated}, sedangkan lamanya menjadikannya jangka {category}.",
    en="The category that is stated is {stated}, but its length makes it a {category} term.",
)
_LONGER: Final = Text(
    id="Jangka waktunya lebih dari {years} tahun, dan tidak ada aturan khusus yang disebut.",
    en="The term is longer than {years} years, and no special law is named.",
)
