"""Who may sign which document, on which side, under which condition: the matrix of authority as rows."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from pembinaan.agreements import basis
from pembinaan.agreements.documents import MAIN_KINDS, DocumentKind
from pembinaan.agreements.parties import PartyKind
from pembinaan.agreements.ranks import RANK
from pembinaan.agreements.signatories import Office
from pembinaan.agreements.terms import Level
from pembinaan.core.text import Text
from pembinaan.law.citation import Citation

__all__ = ["HEADS", "HEAD_OF", "SIGNING_TABLE", "Needs", "SigningRow", "SigningSide"]

SigningSide = Literal["region", "corrections"]
"""The two sides of which the sources tell who signs."""
Needs = Literal["nothing", "power", "level"]
"""What the office needs beside itself: nothing, a power of attorney, or the level that the length of the term asks."""


class SigningRow(NamedTuple):
    """Say which offices of a side may sign which documents, on what condition, and where that stands."""

    kinds: frozenset[DocumentKind]
    side: SigningSide
    offices: frozenset[Office]
    needs: Needs
    condition: Text
    cites: tuple[Citation, ...]
    guidance: tuple[str, ...] = ()


HEAD_OF: Final = {
    PartyKind.PEMKOT: Office.WALI_KOTA,
    PartyKind.PEMKAB: Office.BUPATI,
    PartyKind.PEMPROV: Office.GUBERNUR,
}
"""The head of each kind of region."""
HEADS: Final = frozenset(HEAD_OF.values())
_DELEGATES: Final = frozenset({Office.SEKDA, Office.KEPALA_OPD, Office.KEPALA_UPTD, Office.LAINNYA})
_PKS: Final = DocumentKind.PERJANJIAN_KERJA_SAMA
_PLAN: Final = frozenset({DocumentKind.RENCANA_KERJA})

SIGNING_TABLE: Final = (
    SigningRow(
        MAIN_KINDS - {_PKS},
        "region",
        HEADS,
        "nothing",
        Text(
            id="Kepala daerah sendiri; menurut pedoman tidak dapat dikuasakan.",
            en="The head of the region in person; by guidance it cannot be delegated.",
        ),
        (basis.LOCAL_HEAD, basis.POWER_OF_ATTORNEY),
        ("YOG",),
    ),
    SigningRow(
        frozenset({_PKS}),
        "region",
        HEADS,
        "nothing",
        Text(id="Kepala daerah sendiri.", en="The head of the region in person."),
        (basis.LOCAL_HEAD,),
    ),
    SigningRow(
        frozenset({_PKS}),
        "region",
        _DELEGATES,
        "power",
        Text(
            id="Pejabat perangkat daerah, dengan surat kuasa kepala daerah.",
            en="An official of the region, with a power of attorney from its head.",
        ),
        (basis.POWER_OF_ATTORNEY, basis.POWER_OF_ATTORNEY_THIRD),
        ("YOG",),
    ),
    SigningRow(
        _PLAN,
        "region",
        HEADS | {Office.KEPALA_OPD},
        "nothing",
        Text(
            id="Kepala daerah; dalam praktik juga kepala OPD sebagai pelaksana.",
            en="The head of the region; in practice also the head of an OPD that carries it out.",
        ),
        (basis.SINERGI_DOCUMENT,),
    ),
    SigningRow(
        frozenset({DocumentKind.SURAT_KUASA}),
        "region",
        HEADS,
        "nothing",
        Text(
            id="Kuasa diberikan oleh gubernur, bupati, atau wali kota.",
            en="The power is given by the governor, regent or mayor.",
        ),
        (basis.POWER_OF_ATTORNEY, basis.POWER_OF_ATTORNEY_THIRD),
    ),
    SigningRow(
        MAIN_KINDS,
        "corrections",
        frozenset(RANK),
        "level",
        Text(
            id="Jangka pendek: Lapas atau Bapas; menengah: Kantor Wilayah; panjang: Menteri. Setiap pejabat dapat "
            "menandatangani bila ditunjuk Menteri, atau disetujui pejabat yang berwenang.",
            en="Short term: Lapas or Bapas; medium: the regional office; long: the Minister. Any official may sign "
            "when designated by the Minister, or approved by the level that has authority.",
        ),
        (basis.WHO_SIGNS, basis.TERMS),
    ),
    SigningRow(
        _PLAN,
        "corrections",
        frozenset(office for office, level in RANK.items() if level is Level.UPT),
        "nothing",
        Text(id="Kepala Lapas atau Bapas.", en="The head of the Lapas or Bapas."),
        (basis.SINERGI_DOCUMENT,),
    ),
)
"""The rows; a document that none names, such as a grant agreement (NPHD), follows rules of its own."""
