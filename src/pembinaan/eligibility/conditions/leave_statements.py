"""What asimilasi and cuti mengunjungi keluarga ask to stand in a statement on file."""

from __future__ import annotations

from dataclasses import dataclass

from pembinaan.core.text import Text
from pembinaan.eligibility.conditions.stated import Stated
from pembinaan.participants.statements import StatementSubject

__all__ = [
    "FamilyGuarantees",
    "FamilyRequests",
    "FitForLeave",
    "NoOtherCase",
    "NoReoffenceExpected",
    "NotThreatened",
]


@dataclass(frozen=True, eq=False, kw_only=True)
class NotThreatened(Stated):
    """Ask that the life of the person is not under threat."""

    code = "not_threatened"
    subject = StatementSubject.NOT_THREATENED
    asks = Text(id="keselamatan jiwanya tidak terancam", en="life not under threat")


@dataclass(frozen=True, eq=False, kw_only=True)
class NoReoffenceExpected(Stated):
    """Ask that the person is not expected to reoffend."""

    code = "no_reoffence_expected"
    subject = StatementSubject.NO_REOFFENCE_EXPECTED
    asks = Text(id="tidak diperkirakan mengulangi tindak pidana", en="not expected to reoffend")


@dataclass(frozen=True, eq=False, kw_only=True)
class NoOtherCase(Stated):
    """Ask that no other case is open, by letter of the Kejaksaan Negeri."""

    code = "no_other_case"
    subject = StatementSubject.NO_OTHER_CASE
    asks = Text(id="tidak ada perkara lain (surat Kejaksaan Negeri)", en="no other case (letter of the prosecutor)")


@dataclass(frozen=True, eq=False, kw_only=True)
class FamilyRequests(Stated):
    """Ask for the request of a family member, known to the ketua RT and the lurah or kepala desa."""

    code = "family_requests"
    subject = StatementSubject.FAMILY_REQUEST
    asks = Text(
        id="permohonan keluarga, diketahui RT dan lurah/desa",
        en="request of the family, known to RT and lurah/desa",
    )


@dataclass(frozen=True, eq=False, kw_only=True)
class FamilyGuarantees(Stated):
    """Ask for the family's guarantee of security and of no escape, known to the RT and the lurah or kepala desa."""

    code = "family_guarantees"
    subject = StatementSubject.FAMILY_GUARANTEE
    asks = Text(
        id="jaminan keluarga, diketahui RT dan lurah/desa",
        en="guarantee of the family, known to RT and lurah/desa",
    )


@dataclass(frozen=True, eq=False, kw_only=True)
class FitForLeave(Stated):
    """Ask that the TPP finds the person fit for the leave on the litmas of the Bapas."""

    code = "fit_for_leave"
    subject = StatementSubject.FIT_FOR_LEAVE
    asks = Text(
        id="dinilai layak oleh Tim Pengamat Pemasyarakatan (TPP) berdasarkan litmas",
        en="found fit by the TPP on a litmas",
    )
