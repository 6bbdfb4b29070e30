"""Documents of remisi and of pengurangan masa pidana.

The list is that of a service standard of Permenkumham 3/2018 (secondary); that two of its letters prove exclusions is
said in the same place. For remisi dasawarsa, and the grant of the decade to children, there is no list: the exclusions
are not those of ordinary remisi.
"""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.law.data.checklist_rows import BY_HEAD, RECORD_OF_EXECUTION, ask, places
from pembinaan.law.data.rows import V
from pembinaan.law.documents import Checklist, DocumentCode

__all__ = ["REMISSION_CHECKLISTS"]

_P3: Final = places("Permenkumham 3/2018")

_LIST: Final = (
    ask(DocumentCode.PETIKAN_PUTUSAN, cites=_P3),
    ask(DocumentCode.BERITA_ACARA_PELAKSANAAN_PUTUSAN, by=RECORD_OF_EXECUTION, cites=_P3),
    ask(DocumentCode.SURAT_BUKAN_KURUNGAN_PENGGANTI_DENDA, cites=_P3),
    ask(DocumentCode.SURAT_BUKAN_CMB, cites=_P3),
    ask(DocumentCode.SALINAN_REGISTER_F, cites=_P3),
    ask(DocumentCode.SALINAN_DAFTAR_PERUBAHAN, cites=_P3),
    ask(DocumentCode.LAPORAN_PERKEMBANGAN_PEMBINAAN, by=BY_HEAD, cites=_P3),
)

_OLD: Final = Text(id="alasannya usia di atas 70 tahun", en="the ground is age above 70")
_ILL: Final = Text(id="alasannya sakit berkepanjangan", en="the ground is prolonged illness")
_HUMANITARIAN: Final = (
    ask(
        *(DocumentCode.AKTA_KELAHIRAN, DocumentCode.KENAL_LAHIR, DocumentCode.SURAT_USIA_MENURUT_PUTUSAN),
        cites=places("Pasal 29 ayat (2) Permenkumham 16/2023", "Pasal 29 ayat (3) Permenkumham 16/2023"),
        confidence=V,
        only_if=_OLD,
        note=Text(
            id="surat Kalapas hanya bila akta kelahiran dan surat kenal lahir tidak ada",
            en="the letter of the Kalapas only where there is no birth certificate and no kenal lahir",
        ),
    ),
    ask(
        DocumentCode.SURAT_DOKTER,
        by=Text(id="dokter", en="a doctor"),
        cites=places("Pasal 34C ayat (2) PP 99/2012", "Pasal 29 ayat (5) Permenkumham 16/2023"),
        confidence=V,
        only_if=_ILL,
        note=Text(
            id="menurut Permenkumham 16/2023 menyatakan ketiganya: sulit disembuhkan, mengancam jiwa, dan perlu"
            " perawatan ahli seumur hidup",
            en="under Permenkumham 16/2023 it states all three: hard to cure, life-threatening, and in need of expert"
            " care for life",
        ),
    ),
    ask(
        DocumentCode.PENDAPAT_DOKTER_LAIN,
        by=Text(id="dokter lain", en="another doctor"),
        cites=places("Pasal 29 ayat (6) Permenkumham 16/2023"),
        confidence=V,
        only_if=Text(id="Kalapas meminta pendapat kedua", en="the Kalapas asks for a second opinion"),
    ),
)


def _of_the_decade(nearest: Text) -> Checklist:
    """Make the list of a grant of the decade: there is none, and what the nearest proves need not hold."""
    return Checklist(
        (),
        established=False,
        nearest=_LIST,
        nearest_name=nearest,
        note=Text(
            id="Orang yang menjalani pengganti denda tertutup dari remisi biasa, tetapi pada 2025 mendapat remisi"
            " dasawarsa: kedua surat keterangan dalam daftar terdekat membuktikan pengecualian yang belum tentu"
            " berlaku.",
            en="People serving in default of a fine are shut out of ordinary remisi but got remisi dasawarsa in 2025:"
            " the two letters of the nearest list prove exclusions that may not hold here.",
        ),
    )


_ORDINARY: Final = Checklist(_LIST, established=True)
_OF_ADULTS: Final = {
    "remisi_umum": _ORDINARY,
    "remisi_khusus": _ORDINARY,
    "remisi_susulan": _ORDINARY,
    "remisi_tambahan": Checklist(
        _LIST,
        established=True,
        note=Text(
            id="Dokumen yang membuktikan jasa, perbuatan, atau bantuan itu tidak disebut sumber.",
            en="The sources name no document that proves the service, act or help.",
        ),
    ),
    "remisi_kemanusiaan": Checklist((*_LIST, *_HUMANITARIAN), established=True),
    "remisi_dasawarsa": _of_the_decade(Text(id="remisi umum", en="remisi umum (general remission)")),
}
_OF_CHILDREN: Final = {
    "pmp_umum": _ORDINARY,
    "pmp_khusus": _ORDINARY,
    "pmp_hari_anak": _ORDINARY,
    "pmp_dasawarsa": _of_the_decade(
        Text(id="pengurangan masa pidana umum", en="pengurangan masa pidana umum (general reduction of the term)")
    ),
}

REMISSION_CHECKLISTS: Final[dict[tuple[str, bool], Checklist]] = {
    **{(right, False): held for right, held in _OF_ADULTS.items()},
    **{(right, True): held for right, held in _OF_CHILDREN.items()},
}
"""By right, and whether it is the list of Anak Binaan."""
