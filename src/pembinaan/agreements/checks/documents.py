"""The checks of a review on the document: its name, its origin, its Rencana Kerja and the papers of the offer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.case import Case
from pembinaan.agreements.documents import DocumentKind
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.names import document_kind_of, official_kind
from pembinaan.agreements.papers import has
from pembinaan.agreements.parties import CORRECTIONAL, LOCAL
from pembinaan.agreements.rules import RULES
from pembinaan.agreements.words import document_name
from pembinaan.core.text import Text

__all__ = ["documents", "rencana_kerja"]

_PKS: Final = DocumentKind.PERJANJIAN_KERJA_SAMA


def documents(case: Case) -> Iterator[ReviewFinding]:
    """Check name (D1), form (conflict.C2), origin (D3), Rencana Kerja (D2) and the papers of the offer (T2)."""
    yield from _name(case)
    yield from _origin(case)
    yield from rencana_kerja(case)
    yield from _offer_papers(case)


def _origin(case: Case) -> Iterator[ReviewFinding]:
    """Ask a PKS of a region for the document that it rests on, and tell that practice and guidance part here."""
    if case.agreement.kind is not _PKS:
        return
    if case.sinergi:
        yield RULES["conflict.C2"].because(_NO_PKS, "kind")
    if case.regime in _OF_A_REGION:
        held, name = case.agreement, case.agreement.parent_id
        parent = next((one for one in case.beside if name is not None and one.id == name), None)
        if parent is not None and official_kind(parent.kind, case.regime) not in _PARENTS:
            yield RULES["D3"].because(_WRONG_PARENT.format(kind=document_name(parent.kind)), "parent_id")
        elif parent is None and held.parent is None and name is None:
            yield RULES["D3"].unknown("parent")


_OF_A_REGION: Final = frozenset({RegimeKind.SINERGI, RegimeKind.KSDD, RegimeKind.KSDPK})
_PARENTS: Final = frozenset({DocumentKind.NOTA_KESEPAKATAN, DocumentKind.KESEPAKATAN_BERSAMA})
_NO_PKS: Final = Text(
    id="Menurut pedoman, sinergi memakai Nota Kesepakatan dan Rencana Kerja; dalam praktik ada PKS dengan OPD.",
    en="By guidance a sinergi uses a Nota Kesepakatan and a Rencana Kerja; in practice there are PKS with an OPD.",
)
_WRONG_PARENT: Final = Text(
    id="Induknya {kind}, bukan Nota Kesepakatan atau Kesepakatan Bersama.",
    en="Its parent is a {kind}, not a Nota Kesepakatan or Kesepakatan Bersama.",
)


def _name(case: Case) -> Iterator[ReviewFinding]:
    kind, press = case.agreement.kind, case.agreement.press_name
    if not case.sinergi:
        if kind is DocumentKind.NOTA_KESEPAKATAN and case.regime is not RegimeKind.UNKNOWN:
            yield _OTHER_NAME.because(_NOT_SINERGI, "kind")
        return
    if kind in {DocumentKind.NOTA_KESEPAHAMAN, DocumentKind.KESEPAKATAN_BERSAMA}:
        yield RULES["D1"].because(_ALIAS.format(name=document_name(kind)), "kind")
    if press is not None:
        yield from _press_name(kind, press)


def _press_name(kind: DocumentKind, press: str) -> Iterator[ReviewFinding]:
    """Compare what the press calls it with what it is; the right name, and that of its own kind, are no alias."""
    said = document_kind_of(press).kind
    if said is _PKS and kind is _PKS:
        return  # conflict.C2 tells it
    if said is DocumentKind.NOTA_KESEPAKATAN:
        if kind is _PKS:
            yield RULES["D1"].because(_OTHER_KIND.format(name=press, kind=document_name(kind)), "press_name")
        return
    if said is not kind:
        yield RULES["D1"].because(_ALIAS.format(name=press), "press_name")


_OTHER_KIND: Final = Text(
    id='Pers menyebutnya "{name}", sedangkan jenis yang dicatat {kind}.',
    en='The press calls it "{name}", but the kind that is recorded is {kind}.',
)

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
    there = has(case.agreement, DocumentKind.RENCANA_KERJA)
    if not there and case.agreement.kind is not _PKS and (case.sinergi or _unsettled(case)):
        yield RULES["D2"].lacking(there, "attachments.rencana_kerja")


def _unsettled(case: Case) -> bool:
    """Tell whether region and correctional office stand together under a regime that is not settled."""
    kinds = {party.kind for party in case.agreement.parties}
    return case.regime is RegimeKind.UNKNOWN and bool(kinds & LOCAL) and bool(kinds & CORRECTIONAL)


def _offer_papers(case: Case) -> Iterator[ReviewFinding]:
    if case.sinergi and not case.signed:
        for kind, path, name in _OFFER:
            if not has(case.agreement, kind):
                yield RULES["T2"].lacking(has(case.agreement, kind), path, name=name)
    study = has(case.agreement, DocumentKind.STUDI_KELAYAKAN)
    if case.regime is RegimeKind.KSDPK and not study:
        yield _STUDY.lacking(study, "documents", name=_STUDY_NAME)


_OFFER: Final = (
    (DocumentKind.SURAT_PENAWARAN, "attachments.surat_penawaran", "surat penawaran"),
    (DocumentKind.KAK, "attachments.kak", "KAK"),
)
_STUDY: Final = RULES["T2"]._replace(
    cites=(basis.FEASIBILITY,),
    mend=Text(id="Susun studi kelayakan lebih dahulu.", en="Write the feasibility study first."),
)
_STUDY_NAME: Final = Text(id="studi kelayakan", en="feasibility study")
