"""The checks of a review on regime, name, attachments, numbers and signature."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements.case import Case, base
from pembinaan.agreements.contents import DocumentKind
from pembinaan.agreements.findings import ReviewFinding, Severity
from pembinaan.agreements.guards import rencana_kerja
from pembinaan.agreements.parties import LOCAL_HEADS, RegimeKind, regime
from pembinaan.agreements.rules import RULES
from pembinaan.agreements.words import document_name
from pembinaan.core.text import Text

__all__ = ["document"]

_PKS: Final = DocumentKind.PERJANJIAN_KERJA_SAMA


def document(case: Case) -> Iterator[ReviewFinding]:
    """Check regime, name, origin, Rencana Kerja, offer, numbers and signature."""
    if case.regime is RegimeKind.UNKNOWN:
        settled = regime(case.agreement.parties)
        rule = RULES["R1"]._replace(cites=settled.cites)
        yield rule.because(settled.why, settled.missing[0])
    yield from _name(case)
    yield from _origin(case)
    yield from rencana_kerja(case)
    yield from _offer_papers(case)
    yield from _numbers(case)
    if not case.signed:
        rule = RULES["Z3"]._replace(cites=base(case.agreement))
        yield rule.absent("events.DITANDATANGANI")


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


def _origin(case: Case) -> Iterator[ReviewFinding]:
    if not case.sinergi:
        return
    if not {party.kind for party in case.agreement.parties} & LOCAL_HEADS:
        yield RULES["P3"].unknown("parties")
    if case.agreement.kind is _PKS and case.agreement.parent is None:
        yield RULES["D3"].unknown("parent")


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
    if not case.agreement.tkksd_reviewed:
        yield RULES["C2"].lacking(case.agreement.tkksd_reviewed, "tkksd_reviewed")


def _numbers(case: Case) -> Iterator[ReviewFinding]:
    numbers = case.agreement.numbers
    rule = RULES["N1"]._replace(cites=base(case.agreement))
    if case.signed:
        rule = rule._replace(severity=Severity.ERROR)
    given = {item.role for item in numbers or ()}
    for party in case.agreement.parties:
        if party.role not in given:
            yield rule.lacking(None if numbers is None else False, f"numbers.{party.role}", role=party.role)
    if len({item.number for item in numbers or ()}) < len(given):
        yield rule.because(_SAME_NUMBER, "numbers")


_SAME_NUMBER: Final = Text(
    id="Dua pihak memberi nomor yang sama.",
    en="Two parties gave the same number.",
)
