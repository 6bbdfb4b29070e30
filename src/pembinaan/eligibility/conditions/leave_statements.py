"""What asimilasi and cuti mengunjungi keluarga ask to stand in a statement on file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar, Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import Reason, Timeline, all_of
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import UNKNOWN, met_outside
from pembinaan.eligibility.conditions.stated import Stated
from pembinaan.participants.statements import StatementSubject

__all__ = [
    "FamilyGuarantees",
    "FamilyRequests",
    "FitForLeave",
    "NoOtherCase",
    "NoReoffenceExpected",
    "NotThreatened",
    "StatedForEachLeave",
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


_LEAVES_NOT_KNOWN: Final = Reason("missing", ("family_leaves",))
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, eq=False, kw_only=True)
class StatedForEachLeave(Stated):
    """Ask for something that is stated for one leave; once that leave has begun, a later one needs a new statement."""

    phrases: ClassVar[Mapping[str, Text]] = {
        **Stated.phrases,
        "of_an_earlier_leave": Text(
            id="keterangan terakhir untuk cuti yang dimulai {start}",
            en="the last statement was for the leave that began on {start}",
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        said = sorted(item.stated_on for item in case.person.statements or () if item.subject is self.subject)
        leaves = case.person.family_leaves
        if leaves is None and said:  # any of them may have been for a leave that has begun since
            return all_of([super().evaluate(case), met_outside(said[0] + _DAY, None, UNKNOWN, _LEAVES_NOT_KNOWN)])
        starts = sorted((leave.start for leave in leaves or ()), reverse=True)
        return all_of([super().evaluate(case), *(self._used(start, said) for start in starts)])

    def _used(self, start: date, said: list[date]) -> Timeline:
        """Leave the days after the start of a leave open, up to the first statement after it."""
        new = next((day for day in said if day > start), None)
        why = Reason("of_an_earlier_leave", (f"statements[{self.subject}]",), (("start", start),))
        return met_outside(start + _DAY, new, UNKNOWN, why)


@dataclass(frozen=True, eq=False, kw_only=True)
class NoOtherCase(StatedForEachLeave):
    """Ask that no other case is open, by letter of the Kejaksaan Negeri."""

    code = "no_other_case"
    subject = StatementSubject.NO_OTHER_CASE
    asks = Text(id="tidak ada perkara lain (surat Kejaksaan Negeri)", en="no other case (letter of the prosecutor)")


@dataclass(frozen=True, eq=False, kw_only=True)
class FamilyRequests(StatedForEachLeave):
    """Ask for the request of a family member, known to the ketua RT and the lurah or kepala desa."""

    code = "family_requests"
    subject = StatementSubject.FAMILY_REQUEST
    asks = Text(
        id="permohonan keluarga, diketahui RT dan lurah/desa",
        en="request of the family, known to RT and lurah/desa",
    )


@dataclass(frozen=True, eq=False, kw_only=True)
class FamilyGuarantees(StatedForEachLeave):
    """Ask for the family's guarantee of security and of no escape, known to the RT and the lurah or kepala desa."""

    code = "family_guarantees"
    subject = StatementSubject.FAMILY_GUARANTEE
    asks = Text(
        id="jaminan keluarga, diketahui RT dan lurah/desa",
        en="guarantee of the family, known to RT and lurah/desa",
    )


@dataclass(frozen=True, eq=False, kw_only=True)
class FitForLeave(StatedForEachLeave):
    """Ask that the TPP finds the person fit for the leave on the litmas of the Bapas."""

    code = "fit_for_leave"
    subject = StatementSubject.FIT_FOR_LEAVE
    asks = Text(
        id="dinilai layak oleh Tim Pengamat Pemasyarakatan (TPP) berdasarkan litmas",
        en="found fit by the TPP on a litmas",
    )
