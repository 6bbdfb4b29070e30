"""What people call the documents of a proposal."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.law.documents import DocumentCode

__all__ = ["DOCUMENT_NAMES"]

DOCUMENT_NAMES: Final[dict[DocumentCode, Text]] = {
    DocumentCode.PETIKAN_PUTUSAN: Text(id="petikan putusan", en="extract of the judgment"),
    DocumentCode.BERITA_ACARA_PELAKSANAAN_PUTUSAN: Text(
        id="berita acara pelaksanaan putusan", en="record of the execution of the judgment"
    ),
    DocumentCode.SURAT_BUKAN_KURUNGAN_PENGGANTI_DENDA: Text(
        id="surat keterangan tidak sedang menjalani kurungan pengganti denda",
        en="letter: not serving kurungan in place of a fine",
    ),
    DocumentCode.SURAT_BUKAN_CMB: Text(
        id="surat keterangan tidak sedang menjalani cuti menjelang bebas",
        en="letter: not on cuti menjelang bebas (leave before release)",
    ),
    DocumentCode.SALINAN_REGISTER_F: Text(id="salinan Register F", en="copy of Register F (discipline)"),
    DocumentCode.SALINAN_DAFTAR_PERUBAHAN: Text(
        id="salinan daftar perubahan", en="copy of the list of changes (daftar perubahan)"
    ),
    DocumentCode.LAPORAN_PERKEMBANGAN_PEMBINAAN: Text(
        id="laporan perkembangan pembinaan", en="report on the progress of pembinaan"
    ),
    DocumentCode.LITMAS: Text(id="laporan litmas", en="litmas report"),
    DocumentCode.PEMBERITAHUAN_KEJARI: Text(
        id="surat pemberitahuan kepada Kejaksaan Negeri", en="notice to the Kejaksaan Negeri (prosecutor's office)"
    ),
    DocumentCode.SURAT_PERNYATAAN: Text(id="surat pernyataan", en="statement"),
    DocumentCode.SURAT_JAMINAN: Text(id="surat jaminan", en="letter of guarantee"),
    DocumentCode.JAMINAN_KEDUTAAN: Text(
        id="jaminan kedutaan atau konsulat bahwa ia tidak melarikan diri",
        en="guarantee of the embassy or consulate against escape",
    ),
    DocumentCode.JAMINAN_PENANGGUNG_JAWAB: Text(
        id="jaminan penanggung jawab bahwa ia tidak melarikan diri",
        en="guarantee of a responsible party against escape",
    ),
    DocumentCode.SURAT_IMIGRASI: Text(id="surat keterangan imigrasi", en="letter of the immigration office"),
    DocumentCode.PERMOHONAN_KELUARGA: Text(id="surat permohonan keluarga", en="request by the family"),
    DocumentCode.SURAT_TANPA_PERKARA_LAIN: Text(id="surat keterangan tanpa perkara lain", en="letter: no other case"),
    DocumentCode.HASIL_SIDANG_TPP: Text(id="hasil sidang TPP", en="result of the session of the TPP"),
    DocumentCode.AKTA_KELAHIRAN: Text(id="akta kelahiran", en="birth certificate"),
    DocumentCode.KENAL_LAHIR: Text(
        id="surat kenal lahir yang dilegalisasi", en="legalised declaration of birth (kenal lahir)"
    ),
    DocumentCode.SURAT_USIA_MENURUT_PUTUSAN: Text(
        id="surat Kalapas tentang usia menurut putusan", en="letter of the Kalapas on the age in the judgment"
    ),
    DocumentCode.SURAT_DOKTER: Text(
        id="surat dokter tentang sakit berkepanjangan", en="doctor's letter on the prolonged illness"
    ),
    DocumentCode.PENDAPAT_DOKTER_LAIN: Text(id="pendapat dokter lain", en="opinion of another doctor"),
    DocumentCode.SURAT_KESEHATAN: Text(id="surat kesehatan dari dokter", en="doctor's health letter"),
    DocumentCode.DAFTAR_PELANGGARAN: Text(id="daftar pelanggaran", en="list of violations"),
    DocumentCode.DAFTAR_REMISI: Text(id="daftar remisi", en="list of remissions"),
}
