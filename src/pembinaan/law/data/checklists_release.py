"""Documents of pembebasan bersyarat, cuti menjelang bebas and cuti bersyarat.

Only pembebasan bersyarat has a list in the sources (secondary, stated for adults; for children it is an inference).
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Final

from pembinaan.core.text import Text
from pembinaan.law.data.checklist_rows import BY_OFFICER, RECORD_OF_EXECUTION, ask, places
from pembinaan.law.data.rows import CHECKED_ON, INF, S
from pembinaan.law.documents import Checklist, DocumentCode, DocumentTiming, Requirement

__all__ = ["RELEASE_CHECKLISTS"]

_P3: Final = places("Permenkumham 3/2018")
_LIST_OF_PB: Final = places("Pasal 83 Permenkumham 3/2018")

_PB: Final = (
    ask(DocumentCode.PETIKAN_PUTUSAN, cites=_LIST_OF_PB),
    ask(DocumentCode.BERITA_ACARA_PELAKSANAAN_PUTUSAN, by=RECORD_OF_EXECUTION, cites=_LIST_OF_PB),
    ask(
        DocumentCode.LAPORAN_PERKEMBANGAN_PEMBINAAN,
        by=Text(id="Wali Pemasyarakatan atau asesor", en="Wali Pemasyarakatan (guardian) or assessor"),
        cites=_LIST_OF_PB,
    ),
    ask(DocumentCode.LITMAS, by=BY_OFFICER, cites=_LIST_OF_PB),
    ask(DocumentCode.PEMBERITAHUAN_KEJARI, cites=_LIST_OF_PB),
    ask(DocumentCode.SALINAN_REGISTER_F, cites=_LIST_OF_PB),
    ask(DocumentCode.SALINAN_DAFTAR_PERUBAHAN, cites=_LIST_OF_PB),
    ask(
        DocumentCode.SURAT_PERNYATAAN,
        by=Text(id="yang bersangkutan sendiri", en="the person"),
        cites=_LIST_OF_PB,
    ),
    ask(
        DocumentCode.SURAT_JAMINAN,
        by=Text(
            id="keluarga, wali, lembaga sosial, instansi, atau yayasan; diketahui lurah atau kepala desa",
            en="family, guardian, social institution, agency or foundation; known to the lurah or village head",
        ),
        cites=_LIST_OF_PB,
    ),
)
_FOREIGNERS: Final = tuple(
    replace(requirement, foreigners_only=True)
    for requirement in (
        ask(DocumentCode.JAMINAN_KEDUTAAN, by=Text(id="kedutaan atau konsulat", en="embassy or consulate"), cites=_P3),
        ask(
            DocumentCode.JAMINAN_PENANGGUNG_JAWAB,
            by=Text(
                id="keluarga, orang, atau korporasi yang bertanggung jawab",
                en="a responsible family member, person or corporation",
            ),
            cites=_P3,
        ),
        ask(
            DocumentCode.SURAT_IMIGRASI,
            by=Text(
                id="Direktur Jenderal Imigrasi atau pejabat imigrasi",
                en="Director General of Immigration or an immigration officer",
            ),
            cites=_P3,
        ),
    )
)
"""Stated for cuti bersyarat (secondary); the sources use it for pembebasan bersyarat too."""

_OF_PB: Final = Text(id="pembebasan bersyarat", en="pembebasan bersyarat (conditional release)")
_IN_PRISON: Final = Text(
    id="Sumber tenggat ini berbicara tentang masa di Lapas; di sini bagian masa pidana dihitung seperti tanggal lain.",
    en="The source of the deadline speaks of time in the Lapas; here the part of the sentence is counted as elsewhere.",
)
_BY_HALF: Final = DocumentTiming(7, Fraction(1, 2), S, _P3, CHECKED_ON)
_BY_THIRD: Final = DocumentTiming(7, Fraction(1, 3), S, _P3, CHECKED_ON)


def _for_children(rows: tuple[Requirement, ...]) -> tuple[Requirement, ...]:
    return tuple(replace(row, confidence=INF) for row in rows)


def _gap(own: tuple[Requirement, ...], nearest: tuple[Requirement, ...]) -> Checklist:
    return Checklist(own, established=False, nearest=nearest, nearest_name=_OF_PB)


_PB_OF_CHILDREN: Final = _for_children(_PB)
_FOREIGN_CHILDREN: Final = _for_children(_FOREIGNERS)

RELEASE_CHECKLISTS: Final[dict[tuple[str, bool], Checklist]] = {
    ("pembebasan_bersyarat", False): Checklist(
        (*_PB, *_FOREIGNERS), established=True, note=_IN_PRISON, timing=_BY_HALF
    ),
    ("pembebasan_bersyarat", True): Checklist((*_PB_OF_CHILDREN, *_FOREIGN_CHILDREN), established=True),
    ("cuti_menjelang_bebas", False): _gap((), (*_PB, *_FOREIGNERS)),
    ("cuti_menjelang_bebas", True): replace(
        _gap((), (*_PB_OF_CHILDREN, *_FOREIGN_CHILDREN)), note=_IN_PRISON, timing=_BY_THIRD
    ),
    ("cuti_bersyarat", False): _gap(_FOREIGNERS, _PB),
    ("cuti_bersyarat", True): _gap(_FOREIGN_CHILDREN, _PB_OF_CHILDREN),
}
"""By right, and whether it is the list of Anak Binaan."""
