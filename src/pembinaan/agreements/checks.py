"""What every check of a review looks at, and the checks on regime, name, attachments, numbers and signature."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from pembinaan.agreements.contents import DocumentKind
from pembinaan.agreements.findings import ReviewFinding, Severity
from pembinaan.agreements.in_force import base, signed_on
from pembinaan.agreements.parties import LOCAL_HEADS, RegimeKind, regime
from pembinaan.agreements.rules import RULES
from pembinaan.agreements.terms import TermLimits
from pembinaan.core.text import Text

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["Case", "document"]

_PKS: Final = DocumentKind.PERJANJIAN_KERJA_SAMA


class Case(NamedTuple):
    """Hold what every check looks at."""

    agreement: Agreement
    on: date
    limits: TermLimits
    regime: RegimeKind

    @property
    def signed(self) -> bool:
        """Whether all parties had signed by the day."""
        day = signed_on(self.agreement)
        return day is not None and day <= self.on

    @property
    def sinergi(self) -> bool:
        """Whether the agreement is a sinergi."""
        return self.regime is RegimeKind.SINERGI


def document(case: Case) -> Iterator[ReviewFinding]:
    """Check regime, name, attachments, review by the region, numbers and signature."""
    if case.regime is RegimeKind.UNKNOWN:
        settled = regime(case.agreement.parties)
        rule = RULES["R1"]._replace(cites=settled.cites)
        yield rule.because(settled.why, settled.missing[0])
    yield from _name(case)
    if case.sinergi:
        yield from _sinergi_papers(case)
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
        yield RULES["D1"].because(_ALIAS.format(name=kind.replace("_", " ").title()), "kind")
    if press is not None and press.casefold() != kind.replace("_", " ").casefold():
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


def _sinergi_papers(case: Case) -> Iterator[ReviewFinding]:
    agreement, held = case.agreement, case.agreement.attachments
    if not {party.kind for party in agreement.parties} & LOCAL_HEADS:
        yield RULES["P3"].unknown("parties")
    if agreement.kind is _PKS:
        if agreement.parent is None:
            yield RULES["D3"].unknown("parent")
    elif not held.rencana_kerja:
        yield RULES["D2"].lacking(held.rencana_kerja, "attachments.rencana_kerja")
    if not case.signed:
        yield from _offer_papers(case)


def _offer_papers(case: Case) -> Iterator[ReviewFinding]:
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
