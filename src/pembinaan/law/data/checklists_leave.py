"""Documents of asimilasi and of cuti mengunjungi keluarga."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pembinaan.core.text import Text
from pembinaan.law.data.checklist_rows import BY_TEAM, RECORD_OF_EXECUTION, ask, places
from pembinaan.law.data.rows import INF
from pembinaan.law.documents import Checklist, DocumentCode

__all__ = ["LEAVE_CHECKLISTS"]

_LIST_OF_CMK: Final = places("Pasal 68 Permenkumham 3/2018")
_BY_FAMILY: Final = Text(
    id="keluarga; diketahui ketua RT dan lurah atau kepala desa",
    en="the family; known to the ketua RT and the lurah or village head",
)
_CMK: Final = (
    ask(DocumentCode.PETIKAN_PUTUSAN, cites=_LIST_OF_CMK),
    ask(DocumentCode.BERITA_ACARA_PELAKSANAAN_PUTUSAN, by=RECORD_OF_EXECUTION, cites=_LIST_OF_CMK),
    ask(DocumentCode.PEMBERITAHUAN_KEJARI, cites=_LIST_OF_CMK),
    ask(
        DocumentCode.SURAT_TANPA_PERKARA_LAIN,
        by=Text(id="Kejaksaan Negeri", en="Kejaksaan Negeri (prosecutor's office)"),
        cites=places("Pasal 67 huruf c Permenkumham 3/2018"),
    ),
    ask(DocumentCode.SALINAN_DAFTAR_PERUBAHAN, cites=_LIST_OF_CMK),
    ask(
        DocumentCode.PERMOHONAN_KELUARGA,
        by=_BY_FAMILY,
        cites=(*places("Pasal 67 huruf e Permenkumham 3/2018"), *_LIST_OF_CMK),
    ),
    ask(DocumentCode.SURAT_PERNYATAAN, cites=_LIST_OF_CMK),
    ask(
        DocumentCode.SURAT_JAMINAN,
        by=_BY_FAMILY,
        cites=(*places("Pasal 67 huruf f Permenkumham 3/2018"), *_LIST_OF_CMK),
        note=Text(
            id="jaminan keamanan, termasuk tidak melarikan diri", en="guarantee of security, including against escape"
        ),
    ),
    ask(
        DocumentCode.LITMAS,
        by=Text(id="Bapas", en="Bapas"),
        cites=(*places("Pasal 67 huruf g Permenkumham 3/2018"), *_LIST_OF_CMK),
    ),
    ask(
        DocumentCode.HASIL_SIDANG_TPP,
        by=BY_TEAM,
        cites=(*places("Pasal 67 huruf g Permenkumham 3/2018"), *_LIST_OF_CMK),
    ),
)
_OPEN_PRISON: Final = (
    ask(DocumentCode.PETIKAN_PUTUSAN, cites=()),
    ask(DocumentCode.SURAT_TANPA_PERKARA_LAIN, by=Text(id="kejaksaan", en="the prosecutor"), cites=()),
    ask(DocumentCode.LITMAS, cites=()),
    ask(DocumentCode.DAFTAR_PELANGGARAN, cites=()),
    ask(DocumentCode.DAFTAR_REMISI, cites=()),
    ask(
        DocumentCode.SURAT_JAMINAN,
        by=Text(id="keluarga; diketahui lurah", en="the family; known to the lurah"),
        cites=(),
    ),
    ask(DocumentCode.SURAT_KESEHATAN, by=Text(id="dokter", en="a doctor"), cites=()),
    ask(DocumentCode.HASIL_SIDANG_TPP, by=Text(id="TPP", en="TPP"), cites=()),
)
"""The older dossier of the open prison, of a rule of 2013 that the sources do not number."""

_NO_LIST: Final = Checklist((), established=False)

LEAVE_CHECKLISTS: Final[dict[tuple[str, bool], Checklist]] = {
    ("asimilasi", False): Checklist(
        (),
        established=False,
        nearest=_OPEN_PRISON,
        nearest_name=Text(id="Lapas terbuka, aturan tahun 2013", en="the open prison (Lapas terbuka), a rule of 2013"),
    ),
    ("asimilasi", True): _NO_LIST,
    ("asimilasi_rumah", False): _NO_LIST,
    ("asimilasi_rumah", True): _NO_LIST,
    ("cuti_mengunjungi_keluarga", False): Checklist(_CMK, established=True),
    ("cuti_mengunjungi_keluarga", True): Checklist(
        tuple(replace(row, confidence=INF) for row in _CMK), established=True
    ),
}
"""By right, and whether it is the list of Anak Binaan."""
