"""What a report on taking part was computed from, where it was: attendance, and who signed it."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, Self

from pydantic import Field, model_validator

from pembinaan.core.errors import Fault
from pembinaan.core.fields import Count, Day, Line
from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.law.basis import BasisKind

__all__ = ["ReportEvidence", "ReportSigner", "fault_of"]

UNSIGNED: Final = Fault(
    "report.unsigned",
    Text(id="Laporan dari kehadiran tidak ditandatangani.", en="A report from attendance is not signed."),
    Text(
        id="Isi 'signed_by'; hitungan tanpa tanda tangan hanya usulan.",
        en="Fill in 'signed_by'; a count without a signature is only a proposal.",
    ),
)
MORE_CREDITED: Final = Fault(
    "report.more_credited_than_offered",
    Text(id="JP yang diakui melebihi yang ditawarkan.", en="More lesson hours are credited than were offered."),
    Text(id="Periksa 'jp_credited' dan 'jp_offered'.", en="Check 'jp_credited' and 'jp_offered'."),
)
UPSIDE_DOWN: Final = Fault(
    "report.ends_before_start",
    Text(id="Hari terakhir masa laporan mendahului hari pertamanya.", en="The report covers days that end too early."),
    Text(id="Periksa 'since' dan 'until'.", en="Check 'since' and 'until'."),
)


SUPPOSED: Final = Fault(
    "report.supposed",
    Text(
        id="Laporan yang hanya diandaikan bukan bagian dari berkas seseorang.",
        en="A report that is only supposed is no part of the file of a person.",
    ),
    Text(id="Hapus laporan itu; hanya rencana yang memakainya.", en="Take it out; only a plan uses it."),
)
OTHER_PERSON: Final = Fault(
    "report.other_person",
    Text(
        id="Laporan atau kepesertaannya bukan milik satu orang yang sama.",
        en="The report or its enrolments are not all of one person.",
    ),
    Text(id="Buat satu laporan untuk satu orang.", en="Make one report for each person."),
)


class ReportSigner(StrEnum):
    """Name who can sign a report on taking part: a head of a unit, the Wali or an assessor, nobody else."""

    KALAPAS = "KALAPAS"
    KARUTAN = "KARUTAN"
    KEPALA_LPKA = "KEPALA_LPKA"
    WALI = "WALI"
    ASESOR = "ASESOR"


class ReportEvidence(Model):
    """Hold from which attendance a report was computed, by which policy, and who signed it.

    Raises:
        ValidationError: ``report.unsigned``, ``report.more_credited_than_offered`` or ``report.ends_before_start``.
    """

    kind: Literal["attendance", "supposed"]
    """Counted from sessions held, or supposed in a plan."""
    since: Day
    """The first day counted."""
    until: Day
    """The last day counted."""
    jp_credited: Count
    """Lesson hours credited."""
    jp_offered: Count
    """Lesson hours offered."""
    reference: Line | None = Field(default=None, repr=False)
    """The pseudonym of the person; null: not kept, as in reports of an older kind."""
    enrolments: tuple[Line, ...] = Field(repr=False)
    """The enrolments counted."""
    policy: Line
    """The policy that says how much is active, by its name."""
    basis: BasisKind
    """On what that policy rests."""
    signed_by: ReportSigner | None = None
    """Who signed; null only for what is supposed."""

    @model_validator(mode="after")
    def _sound(self) -> Self:
        if self.kind == "attendance" and self.signed_by is None:
            raise UNSIGNED.invalid()
        if self.jp_credited > self.jp_offered:
            raise MORE_CREDITED.invalid()
        if self.until < self.since:
            raise UPSIDE_DOWN.invalid()
        return self


def fault_of(evidence: ReportEvidence | None, reference: str | None) -> Fault | None:
    """Tell why a report cannot be part of the file of a person; None: it can.

    Args:
        evidence: What the report was computed from; None: it was not computed.
        reference: The pseudonym of the person; None: not known.
    """
    if evidence is None:
        return None
    if evidence.kind == "supposed":
        return SUPPOSED
    return OTHER_PERSON if None not in {reference, evidence.reference} and evidence.reference != reference else None
