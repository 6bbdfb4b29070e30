"""The checks of a review on the form of the text: its title (D5), and the form of each addendum (D4)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements.case import Case
from pembinaan.agreements.documents import DocumentKind
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.names import official_kind
from pembinaan.agreements.rules import RULES
from pembinaan.agreements.words import document_name
from pembinaan.core.text import Text

__all__ = ["document_form"]


def document_form(case: Case) -> Iterator[ReviewFinding]:
    """Check that the title names both parties (D5), and that an addendum has the form of its parent (D4)."""
    yield from _title(case)
    yield from _addenda(case)


def _title(case: Case) -> Iterator[ReviewFinding]:
    title = case.agreement.title
    if title is None:
        yield RULES["D5"].unknown("title")
        return
    said = title.casefold()
    for party in case.agreement.parties:
        names = (party.name, party.name if party.called is None else party.called)
        if not any(name.casefold() in said for name in names):
            yield RULES["D5"].because(_NOT_NAMED.format(role=party.role), "title")


_NOT_NAMED: Final = Text(id="Judul tidak menyebut pihak {role}.", en="The title does not name party {role}.")


def _addenda(case: Case) -> Iterator[ReviewFinding]:
    """Check D4: an addendum has the form of its parent; the name ADENDUM alone leaves its level open."""
    for place, event in case.seen:
        if event.addendum is None or official_kind(event.addendum.form, case.regime) is case.kind:
            continue
        path, form = f"events.{place}.addendum.form", event.addendum.form
        if form is DocumentKind.ADENDUM:
            yield RULES["D4"].unknown(path)
        else:
            said = _OTHER_FORM.format(form=document_name(form), kind=document_name(case.kind))
            yield RULES["D4"].because(said, path)


_OTHER_FORM: Final = Text(
    id="Adendum berbentuk {form}, sedangkan dokumen induknya {kind}.",
    en="The addendum is a {form}, but its parent document is a {kind}.",
)
