"""The rules by which enrolments, attendance and certificates are reviewed, each with what it rests on."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from pembinaan.core.text import Text
from pembinaan.law.basis import Basis, BasisKind
from pembinaan.law.citation import Citation
from pembinaan.participants.coaching.findings import FileRule

__all__ = ["PARTICIPATION_RULES"]


def _design(*places: str) -> Basis:
    cites = tuple(map(Citation.parse, places))
    return Basis(kind=BasisKind.LIBRARY_DEFAULT, guidance=("PRG_DEFAULT",), cites=cites)


_LSP: Final = Basis(
    kind=BasisKind.LOCAL_POLICY,
    note=Text(
        id="sertifikat BNSP diberikan setelah uji kompetensi tersendiri",
        en="a certificate of BNSP is given after a test of competency of its own",
    ),
)
_CONSTRUCTION: Final = Basis(kind=BasisKind.LOCAL_POLICY, guidance=("SINTANG",))


def _rule(name: str, basis: Basis, wrong: tuple[str, str], unknown: tuple[str, str], mend: tuple[str, str]) -> FileRule:
    return FileRule(name, Text(*wrong), Text(*unknown), Text(*mend), basis)


_AFTER_UNKNOWN: Final = ("Belum diketahui apakah kepesertaan sudah berakhir.", "Whether it had ended is not known.")
_AFTER_MEND: Final = (
    "Periksa harinya; sesudah berakhir, catat kepesertaan baru.",
    "Check the day; after the end record a new enrolment.",
)

_ROWS: Final = (
    _rule(
        "SN2",
        _design(),
        ("Dua pertemuan satu orang bertabrakan pada {on}.", "Two sessions of one person meet on {on}."),
        (
            "Belum diketahui apakah dua pertemuan satu orang bertabrakan pada {on}.",
            "It is not known whether two sessions of one person meet on {on}.",
        ),
        ("Pindahkan salah satunya, atau isi jamnya.", "Move one of them, or fill in the hours."),
    ),
    _rule(
        "EN3",
        _design(),
        ("Tercatat hadir pada {on}, ketika dalam pengasingan.", "Recorded as present on {on}, while in isolation."),
        (
            "Belum diketahui apakah orangnya pernah dalam pengasingan.",
            "It is not known whether the person was ever in isolation.",
        ),
        ("Periksa kehadiran dan hari pengasingannya.", "Check the attendance and the days of isolation."),
    ),
    _rule(
        "EN4",
        _design("Pasal 46 UU 22/2022", "Pasal 53 UU 22/2022"),
        ("Tercatat pada {on}, padahal bebas sejak {ended}.", "Recorded on {on}, but released since {ended}."),
        _AFTER_UNKNOWN,
        _AFTER_MEND,
    ),
    _rule(
        "EN5",
        _design(),
        ("Tercatat pada {on}, padahal sudah pindah sejak {ended}.", "Recorded on {on}, but transferred since {ended}."),
        _AFTER_UNKNOWN,
        _AFTER_MEND,
    ),
    _rule(
        "EN6",
        _design("Pasal 86 UU 11/2012"),
        ("Tercatat pada {on}, padahal genap 18 tahun sejak {ended}.", "Recorded on {on}, but 18 since {ended}."),
        _AFTER_UNKNOWN,
        _AFTER_MEND,
    ),
    _rule(
        "EN7",
        _design(),
        ("Tercatat pada {on}, sesudah meninggal pada {ended}.", "Recorded on {on}, after the death on {ended}."),
        _AFTER_UNKNOWN,
        ("Periksa harinya, dan hari meninggalnya.", "Check the day, and the day of death."),
    ),
    _rule(
        "CE1",
        _design(),
        (
            "Sertifikat diterbitkan pada {on}, sebelum kepesertaannya selesai.",
            "The certificate was issued on {on}, before the enrolment was completed.",
        ),
        ("Kepesertaan sertifikat ini tidak ada dalam register.", "The register has no enrolment of this certificate."),
        ("Catat dahulu selesainya.", "Record its completion first."),
    ),
    _rule(
        "CE2",
        _LSP,
        (
            "Sebelum sertifikat BNSP ini peserta belum lulus uji kompetensi oleh LSP.",
            "No test of competency by an LSP was passed before this certificate of BNSP.",
        ),
        (
            "Belum diketahui apakah peserta sudah lulus uji kompetensi oleh LSP.",
            "It is not known whether a test of competency by an LSP was passed.",
        ),
        ("Catat ujinya, nilainya, dan penyelenggaranya.", "Record the test, its score and who held it."),
    ),
    _rule(
        "CE4",
        _CONSTRUCTION,
        (
            "Sertifikat konstruksi ini tidak berakhir pada {ends}.",
            "This certificate of construction does not expire on {ends}.",
        ),
        (
            "Akhir sertifikat konstruksi ini belum dicatat.",
            "The end of this certificate of construction is not recorded.",
        ),
        ("Masa berlakunya tiga tahun: isi {ends}.", "It holds for three years: write {ends}."),
    ),
)
PARTICIPATION_RULES: Final = MappingProxyType({rule.id: rule for rule in _ROWS})
"""The rules, by the invariants that they hold."""
