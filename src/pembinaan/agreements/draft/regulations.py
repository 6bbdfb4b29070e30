"""The regulations that a Nota Kesepakatan rests on, by their full names, while they bind."""

from __future__ import annotations

from datetime import date
from typing import Final

from pembinaan.law.citation import Citation
from pembinaan.law.instruments import binding

__all__ = ["REGULATIONS", "cited", "regulations"]

REGULATIONS: Final[dict[Citation, tuple[str, str]]] = {
    Citation("UU 23/2014"): ("Undang-Undang Nomor 23 Tahun 2014", "Pemerintahan Daerah"),
    Citation("UU 22/2022"): ("Undang-Undang Nomor 22 Tahun 2022", "Pemasyarakatan"),
    Citation("PP 57/1999"): (
        "Peraturan Pemerintah Nomor 57 Tahun 1999",
        "Kerja Sama Penyelenggaraan Pembinaan dan Pembimbingan Warga Binaan Pemasyarakatan",
    ),
    Citation("PP 28/2018"): ("Peraturan Pemerintah Nomor 28 Tahun 2018", "Kerja Sama Daerah"),
    Citation("Permendagri 22/2020"): (
        "Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020",
        "Tata Cara Kerja Sama Daerah dengan Daerah Lain dan Kerja Sama Daerah dengan Pihak Ketiga",
    ),
}
"""The regulations in the order in which documents name them: full name, and what each is about."""


def regulations(on: date) -> tuple[str, ...]:
    """Return the regulations that bind, or may bind, on a day."""
    names = (REGULATIONS[place] for place in binding(tuple(REGULATIONS), on))
    return tuple(f"{name} tentang {about}" for name, about in names)


def cited(place: Citation, on: date, words: str = " sesuai dengan {place}") -> str:
    """Write a place as a document cites it, with the words around it; nothing where it does not bind on the day.

    Example:
        >>> cited(Citation.parse("Pasal 46 ayat (3) PP 28/2018"), date(2026, 11, 24))
        ' sesuai dengan Pasal 46 ayat (3) Peraturan Pemerintah Nomor 28 Tahun 2018'
        >>> cited(Citation.parse("Pasal 46 ayat (3) PP 28/2018"), date(2018, 7, 12))
        ''
    """
    if not binding((place,), on):
        return ""
    return words.format(place=f"{place.place} {REGULATIONS[Citation(place.instrument)][0]}")
