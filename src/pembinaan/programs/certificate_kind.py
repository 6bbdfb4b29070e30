"""The kinds of certificate."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from pembinaan.core.text import Text

__all__ = ["CERTIFICATE_KIND_WORDS", "CertificateKind"]


class CertificateKind(StrEnum):
    """Name what a certificate is; finishing a training and passing a test of competency are told apart."""

    PIAGAM = "PIAGAM"
    """That somebody took part."""
    PELATIHAN_BLK = "PELATIHAN_BLK"
    KOMPETENSI_BNSP = "KOMPETENSI_BNSP"
    KONSTRUKSI = "KONSTRUKSI"
    IJAZAH_PAKET_A = "IJAZAH_PAKET_A"
    IJAZAH_PAKET_B = "IJAZAH_PAKET_B"
    IJAZAH_PAKET_C = "IJAZAH_PAKET_C"
    REHAB_SELESAI = "REHAB_SELESAI"


CERTIFICATE_KIND_WORDS: Final[dict[CertificateKind, Text]] = {
    CertificateKind.PIAGAM: Text(id="piagam keikutsertaan", en="a certificate of taking part (piagam)"),
    CertificateKind.PELATIHAN_BLK: Text(id="sertifikat pelatihan BLK", en="a certificate of training by the BLK"),
    CertificateKind.KOMPETENSI_BNSP: Text(id="sertifikat kompetensi BNSP", en="a certificate of competency of BNSP"),
    CertificateKind.KONSTRUKSI: Text(id="sertifikat konstruksi", en="a certificate of construction"),
    CertificateKind.IJAZAH_PAKET_A: Text(id="ijazah Paket A", en="a diploma of Paket A"),
    CertificateKind.IJAZAH_PAKET_B: Text(id="ijazah Paket B", en="a diploma of Paket B"),
    CertificateKind.IJAZAH_PAKET_C: Text(id="ijazah Paket C", en="a diploma of Paket C"),
    CertificateKind.REHAB_SELESAI: Text(
        id="surat keterangan selesai rehabilitasi", en="a letter that rehabilitation is completed"
    ),
}
"""The kinds in words."""
