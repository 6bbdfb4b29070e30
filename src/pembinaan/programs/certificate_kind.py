"""The kinds of certificate."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["CertificateKind"]


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
