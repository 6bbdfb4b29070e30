"""What the file shows of a person: discipline, participation, litmas, risk, revocations, leaves, placement.

Every list is ``None`` when it is not known, and empty when it is known that there is nothing.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Literal, Self

from pydantic import model_validator

from pembinaan.core.errors import Fault
from pembinaan.core.fields import Day
from pembinaan.core.model import Model
from pembinaan.core.period import Period
from pembinaan.core.text import Text
from pembinaan.participants.evidence import ReportEvidence

__all__ = [
    "Assessment",
    "CmbLeave",
    "FamilyLeave",
    "IspnClass",
    "Litmas",
    "OffenceClass",
    "ParticipationReport",
    "Postponement",
    "Predicate",
    "Revocation",
    "RiskFinding",
    "Sanction",
    "SecurityLevel",
]


class OffenceClass(StrEnum):
    """Sort offences as PP 99/2012 Pasal 34A ayat (1) does; everything else is ``umum``."""

    UMUM = "umum"
    TERORISME = "terorisme"
    NARKOTIKA = "narkotika"
    KORUPSI = "korupsi"
    KEAMANAN_NEGARA = "keamanan_negara"
    HAM_BERAT = "ham_berat"
    TRANSNASIONAL = "transnasional"


class Predicate(StrEnum):
    """Grade of a participation report, in the words of the SPPN bands."""

    SANGAT_BAIK = "sangat_baik"
    BAIK = "baik"
    CUKUP_BAIK = "cukup_baik"
    TIDAK_BAIK = "tidak_baik"
    SANGAT_TIDAK_BAIK = "sangat_tidak_baik"

    @property
    def is_good(self) -> bool:
        """Tell whether the grade is "baik" or better."""
        return self is Predicate.BAIK or self is Predicate.SANGAT_BAIK


class IspnClass(StrEnum):
    """Placement class of the ISPN screening."""

    MINIMUM = "minimum"
    MEDIUM = "medium"
    MAKSIMUM = "maksimum"
    SUPER_MAKSIMUM = "super_maksimum"

    @property
    def rank(self) -> int:
        """The place in the order from lowest (0) to highest risk."""
        return list(IspnClass).index(self)


class SecurityLevel(StrEnum):
    """Security level of the Lapas (Permenkumham 35/2018)."""

    SUPER_MAXIMUM = "super_maximum"
    MAXIMUM = "maximum"
    MEDIUM = "medium"
    MINIMUM = "minimum"


class Postponement(Model):
    """Hold a postponement of the rights of UU 22/2022 Pasal 10 ayat (1) as a sanction (Pasal 67)."""

    until: Day
    """The first day on which the postponement no longer runs."""


class Sanction(Model):
    """Hold one disciplinary sanction (hukuman disiplin)."""

    imposed_on: Day
    """The first day of the sanction."""
    ends_on: Day | None
    """The last day of the sanction, the same day for a reprimand; null: not known, or still running."""
    register_f: bool
    """Whether it was entered in Register F."""
    postponements: tuple[Postponement, ...] | None
    """Postponements of conditional rights that the decision names; [] none, null not known."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        ends = [self.ends_on] + [item.until for item in self.postponements or ()]
        if any(end is not None and end < self.imposed_on for end in ends):
            raise SANCTION_ENDS_EARLY.invalid()
        return self


SANCTION_ENDS_EARLY = Fault(
    "sanction.ends_before_start",
    Text(id="Hukuman disiplin berakhir sebelum dijatuhkan.", en="The sanction ends before it is imposed."),
    Text(
        id="'ends_on' dan 'until' penundaan tidak boleh sebelum 'imposed_on'.",
        en="'ends_on' and the 'until' of a postponement may not be before 'imposed_on'.",
    ),
)


class ParticipationReport(Model):
    """Hold one report on taking part in the program of pembinaan."""

    reported_on: Day
    """The day of the report; it speaks for that day and on, until the next report."""
    active: bool | None
    """Whether the person takes an active part; null: the report does not say."""
    predicate: Predicate | None
    """The grade; null: the report gives none."""
    evidence: ReportEvidence | None = None
    """What it was computed from; null: it was not computed."""

    @property
    def supposed(self) -> bool:
        """Whether nobody reported it, and a plan only supposes it."""
        return self.evidence is not None and self.evidence.kind == "supposed"


class Litmas(Model):
    """Hold what a Penelitian Kemasyarakatan says that rights ask for."""

    reported_on: Day
    """The day of the report."""
    community_accepts: bool | None
    """Whether the community can accept the program; null: the report does not say."""


class Assessment(Model):
    """Hold one result of the ISPN screening."""

    assessed_on: Day
    """The day of the assessment."""
    ispn: IspnClass
    """The class that resulted."""


class RiskFinding(Model):
    """Hold a finding of the Tim Pengamat Pemasyarakatan on the level of risk."""

    found_on: Day
    """The day of the session."""
    reduced: bool
    """Whether the TPP found that the level of risk has decreased."""


class Revocation(Model):
    """Hold the revocation of an asimilasi or of a pembebasan bersyarat."""

    what: Literal["asimilasi", "pembebasan_bersyarat", "cuti_bersyarat", "cuti_menjelang_bebas"]
    """What was revoked."""
    revoked_on: Day
    """The day of the decision that revoked it."""


class CmbLeave(Period):
    """Hold a cuti menjelang bebas that was granted: its first day and the first day after it."""

    start: Day
    """The first day of the leave."""
    end: Day | None = None
    """The first day after it; null: no end known."""


class FamilyLeave(Period):
    """Hold a cuti mengunjungi keluarga that was granted: its first day and the first day after it."""

    start: Day
    """The first day of the leave."""
    end: Day | None = None
    """The first day after it; null: no end known."""
