"""What tells of health or addiction, and so stays with Lapas and Bapas."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from pembinaan.agreements.contents import ContentArea
from pembinaan.programs.after_release.handover_forms import CertificateShown, ProgramShown
from pembinaan.programs.catalogue import CATALOGUE
from pembinaan.programs.certificate_kind import CertificateKind

__all__ = ["certificates_without_health", "programs_without_health"]

_REHABILITATION: Final = "PK-REHAB"
"""How the codes of all programs of rehabilitation begin."""


def programs_without_health(programs: Iterable[ProgramShown]) -> tuple[ProgramShown, ...]:
    """Leave out the programs of health and rehabilitation, and those whose field nobody states."""
    return tuple(one for one in programs if _is_of_another_field(one))


def certificates_without_health(certificates: Iterable[CertificateShown]) -> tuple[CertificateShown, ...]:
    """Leave out the certificates of rehabilitation."""
    return tuple(one for one in certificates if one.kind is not CertificateKind.REHAB_SELESAI)


def _is_of_another_field(one: ProgramShown) -> bool:
    areas = {row.program.area for row in CATALOGUE.rows if row.program.code == one.program}
    if one.area is not None:
        areas.add(one.area)
    return bool(areas) and ContentArea.KESEHATAN not in areas and not one.program.startswith(_REHABILITATION)
