"""The checks of a review on the document: its name, its origin, its Rencana Kerja and the papers of the offer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements.case import Case
from pembinaan.agreements.documents import DocumentKind
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.parties import CORRECTIONAL, LOCAL
from pembinaan.agreements.rules import RULES
from pembinaan.agreements.words import document_name
from pembinaan.core.text import Text

__all__ = ["documents", "rencana_kerja"]

_PKS: Final = DocumentKind.PERJANJIAN_KERJA_SAMA


def documents(case: Case) -> Iterator[ReviewFinding]:
    """Check name (D1), origin (D3), Rencana Kerja (D2) and the papers of the offer (T2)."""
    yield from _name(case)
    if case.sinergi and case.agreement.kind is _PKS and case.agreement.parent is None:
        yield RULES["D3"].unknown("parent")
    yield from rencana_kerja(case)
    yield from _offer_papers(case)


def _name(case: Case) -> Iterator[ReviewFinding]:
    kind, press = case.agreement.kind, case.agreement.press_name
    if not case.sinergi:
        if kind is DocumentKind.NOTA_KESEPAKATAN and case.regime is not RegimeKind.UNKNOWN:
            yield _OTHER_NAME.because(_NOT_SINERGI, "kind")
        return
    if kind in {DocumentKind.NOTA_KESEPAHAMAN, DocumentKind.KESEPAKATAN_BERSAMA}:
        yield RULES["D1"].because(_ALIAS.format(name=document_name(kind)), "kind")
    if press is not None and press.casefold() != document_name(kind).casefold():
        yield RULES["D1"].because(_ALIAS.format(name=press), "press_name")


_ALIAS: Final = Text(
    id='"{name}" bukan nama dokumen sinergi; yang tepat: Nota Kesepakatan.',
    en='"{name}" is not the name of a sinergi document; the right one is Nota Kesepakatan.',
)
_NOT_SINERGI: Final = Text(
    id="Nota Kesepakatan adalah dokumen sinergi, sedangkan tidak ada pemerintah daerah di antara para pihak.",
    en="A Nota Kesepakatan is the document of a sinergi, but no local government is among the parties.",
)
_OTHER_NAME: Final = RULES["D1"]._replace(
    mend=Text(
        id="Beri nama Nota Kesepahaman atau Perjanjian Kerja Sama.",
        en="Name it Nota Kesepahaman or Perjanjian Kerja Sama.",
    )
)


def rencana_kerja(case: Case) -> Iterator[ReviewFinding]:
    """Check D2: what is, or may be, a sinergi has its Rencana Kerja, unless the document is a PKS."""
    there = case.agreement.attachments.rencana_kerja
    if not there and case.agreement.kind is not _PKS and (case.sinergi or _unsettled(case)):
        yield RULES["D2"].lacking(there, "attachments.rencana_kerja")


def _unsettled(case: Case) -> bool:
    """Tell whether region and correctional office stand together under a regime that is not settled."""
    kinds = {party.kind for party in case.agreement.parties}
    return case.regime is RegimeKind.UNKNOWN and bool(kinds & LOCAL) and bool(kinds & CORRECTIONAL)


def _offer_papers(case: Case) -> Iterator[ReviewFinding]:
    if case.signed or not case.sinergi:
        return
    held = case.agreement.attachments
    for there, path, name in (
        (held.surat_penawaran, "attachments.surat_penawaran", "surat penawaran"),
        (held.kak, "attachments.kak", "KAK"),
    ):
        if not there:
            yield RULES["T2"].lacking(there, path, name=name)
