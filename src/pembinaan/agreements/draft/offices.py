"""The full names of offices and groups, as a document writes them where an office says Kalapas or Kakanwil."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements.code_words import AREA_WORDS
from pembinaan.agreements.contents import ContentArea, TargetGroup
from pembinaan.agreements.money import FundingSource
from pembinaan.agreements.signatories import Office

__all__ = ["AREAS", "OFFICES", "SOURCES", "TARGETS"]

OFFICES: Final[dict[Office, str]] = {
    Office.KALAPAS: "Kepala Lembaga Pemasyarakatan",
    Office.KARUTAN: "Kepala Rumah Tahanan Negara",
    Office.KEPALA_LPKA: "Kepala Lembaga Pembinaan Khusus Anak",
    Office.KABAPAS: "Kepala Balai Pemasyarakatan",
    Office.KAKANWIL: "Kepala Kantor Wilayah Direktorat Jenderal Pemasyarakatan",
    Office.DIRJEN: "Direktur Jenderal Pemasyarakatan",
    Office.MENTERI: "Menteri",
    Office.WALI_KOTA: "Wali Kota",
    Office.BUPATI: "Bupati",
    Office.GUBERNUR: "Gubernur",
    Office.SEKDA: "Sekretaris Daerah",
    Office.KEPALA_OPD: "Kepala Perangkat Daerah",
    Office.KEPALA_UPTD: "Kepala Unit Pelaksana Teknis Daerah",
    Office.PIMPINAN_MITRA: "Pimpinan",
}
"""Every office that has a name of its own; any other is left empty in the draft."""
TARGETS: Final[dict[TargetGroup, str]] = {
    TargetGroup.NARAPIDANA: "narapidana",
    TargetGroup.ANAK_BINAAN: "anak binaan",
    TargetGroup.KLIEN_DEWASA: "klien dewasa",
    TargetGroup.KLIEN_ANAK: "klien anak",
    TargetGroup.TAHANAN: "tahanan",
}
AREAS: Final[dict[ContentArea, str]] = {area: said.id for area, said in AREA_WORDS.items()}
SOURCES: Final[dict[FundingSource, str]] = {
    FundingSource.APBN: "APBN",
    FundingSource.APBD_KOTA: "APBD Kota",
    FundingSource.APBD_KAB: "APBD Kabupaten",
    FundingSource.APBD_PROV: "APBD Provinsi",
    FundingSource.CSR: "tanggung jawab sosial perusahaan",
    FundingSource.MITRA: "mitra",
    FundingSource.HIBAH: "hibah",
    FundingSource.LAIN: "sumber lain yang sah",
}
