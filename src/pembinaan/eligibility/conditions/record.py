"""Conditions on what the file shows: participation, litmas, risk, leaves, placement, kind of penalty and offence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby, pairwise
from operator import itemgetter
from typing import ClassVar, Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline, all_of
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import (
    ALWAYS_MET,
    MET,
    NOT_MET,
    UNASKED,
    UNKNOWN,
    Condition,
    always,
    met_outside,
    unknown,
)
from pembinaan.eligibility.conditions.ways import COMMUNITY, IN_DEFAULT, ON_LEAVE, PARTICIPATION, RISK, SUPER_MAXIMUM
from pembinaan.eligibility.date_readings import readings_of_end
from pembinaan.law.basis import BasisKind
from pembinaan.participants.reckoning import Reckoning
from pembinaan.participants.records import Assessment, IspnClass, ParticipationReport, SecurityLevel
from pembinaan.participants.sentence import Subsidiary

__all__ = [
    "ActiveInPembinaan",
    "CommunityAccepts",
    "NotInSuperMaximum",
    "NotOnCmb",
    "NotServingSubsidiary",
    "PenaltyCovered",
    "ProgramFollowedWell",
    "RiskReduced",
]


_day: Final = itemgetter(0)
_SAID: Final = (UNKNOWN, MET)
_SAID_NO: Final = (UNKNOWN, NOT_MET)


def latest(reports: Sequence[tuple[date, bool | None]], missing: str, before: Reason, said_no: Reason) -> Timeline:
    """Answer by the latest report up to each day; before the first, in its silence, or where two disagree: UNKNOWN."""
    match reports:
        case [(day, True | False as said)]:  # the usual case
            return Timeline((ALWAYS, day), _SAID if said else _SAID_NO, (before, NO_REASON if said else said_no))
    unclear = UNKNOWN, Reason("missing", (missing,))
    agreed: dict[frozenset[bool | None], tuple[Status, Reason]] = {
        frozenset({True}): (MET, NO_REASON),
        frozenset({False}): (NOT_MET, said_no),
    }
    spans = [(ALWAYS, UNKNOWN, before)]
    for day, on_one_day in groupby(sorted(reports, key=_day), key=_day):
        spans.append((day, *agreed.get(frozenset(said for _, said in on_one_day), unclear)))
    return Timeline.of(spans)


_NO_REPORT_YET: Final = Reason("no_report_yet", ("participation",))
_NOT_ACTIVE: Final = Reason("not_active")
_NOT_GOOD: Final = Reason("not_good")
_PARTICIPATION: Final = {
    "none": Text(id="tidak ada laporan keikutsertaan", en="no report of taking part"),
    "no_report_yet": Text(id="belum ada laporan keikutsertaan", en="no report of taking part yet"),
    "not_active": Text(id="menurut laporan terakhir tidak aktif", en="not active by the last report"),
    "not_good": Text(id="predikat laporan terakhir di bawah baik", en="the last report's grade is below good"),
}
_NONE: Final = Timeline.constant(UNKNOWN, Reason("none", ("participation",)))
_PARTICIPATION_UNKNOWN: Final = unknown("participation")
_BY_THRESHOLD: Final = {
    BasisKind.LOCAL_POLICY: Text(
        id="Laporan terakhir dihitung dari kehadiran dengan ambang aturan setempat; undang-undang tidak menyebut "
        "ambang.",
        en="The latest report was computed from attendance by a threshold of local policy; the law names none.",
    ),
    BasisKind.LIBRARY_DEFAULT: Text(
        id="Laporan terakhir dihitung dari kehadiran dengan ambang usulan pustaka ini; undang-undang tidak menyebut "
        "ambang.",
        en="The latest report was computed from attendance by a threshold that this library proposes; the law names "
        "none.",
    ),
}


def _basis_of(report: ParticipationReport) -> BasisKind | None:
    return report.evidence.basis if report.evidence is not None and report.evidence.kind == "attendance" else None


@dataclass(frozen=True, eq=False, kw_only=True)
class ActiveInPembinaan(Condition):
    """Ask that the person takes an active part in the program of pembinaan."""

    code = "active_in_pembinaan"
    ways = PARTICIPATION
    asks = Text(id="aktif mengikuti program pembinaan", en="active in the program of pembinaan")
    phrases: ClassVar[Mapping[str, Text]] = _PARTICIPATION

    def evaluate(self, case: Case) -> Timeline:
        reports = case.participation
        if not reports:
            return _PARTICIPATION_UNKNOWN if reports is None else _NONE
        said = [(report.reported_on, report.active) for report in reports]
        return latest(said, "participation[].active", _NO_REPORT_YET, _NOT_ACTIVE)

    def warnings(self, case: Case) -> tuple[Text, ...]:
        """Tell of a latest report whose activity was computed by a threshold that no law sets."""
        reports = case.participation or ()
        last = max((report.reported_on for report in reports), default=None)
        kinds = {_basis_of(report) for report in reports if report.reported_on == last}
        return tuple(said for kind, said in _BY_THRESHOLD.items() if kind in kinds)


@dataclass(frozen=True, eq=False, kw_only=True)
class ProgramFollowedWell(Condition):
    """Ask that the program of pembinaan is followed with the grade "baik" or better.

    A report that was computed from attendance and gives no grade says nothing of it: an older grade stands.
    """

    code = "program_followed_well"
    ways = PARTICIPATION
    asks = Text(id="program pembinaan diikuti dengan baik", en="program of pembinaan followed well")
    phrases: ClassVar[Mapping[str, Text]] = _PARTICIPATION

    def evaluate(self, case: Case) -> Timeline:
        reports = case.participation
        if not reports:
            return _PARTICIPATION_UNKNOWN if reports is None else _NONE
        graded = [item for item in reports if item.evidence is None or item.predicate is not None] or reports
        said = [(item.reported_on, item.predicate.is_good if item.predicate else None) for item in graded]
        return latest(said, "participation[].predicate", _NO_REPORT_YET, _NOT_GOOD)


_LITMAS_MISSING: Final = Reason("no_litmas", ("litmas",))
_REFUSED: Final = Reason("refused")


@dataclass(frozen=True, eq=False, kw_only=True)
class CommunityAccepts(Condition):
    """Ask that the community can accept the program, as a litmas finds."""

    code = "community_accepts"
    ways = COMMUNITY
    asks = Text(id="masyarakat dapat menerima program pembinaan", en="the community can accept the program")
    phrases: ClassVar[Mapping[str, Text]] = {
        "no_litmas": Text(id="penelitian kemasyarakatan (litmas) belum ada", en="no litmas yet"),
        "refused": Text(
            id="menurut penelitian kemasyarakatan (litmas), masyarakat belum dapat menerima",
            en="by the litmas the community cannot accept it yet",
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        reports = case.person.litmas
        if not reports:
            return Timeline.constant(UNKNOWN, _LITMAS_MISSING)
        said = [(item.reported_on, item.community_accepts) for item in reports]
        return latest(said, "litmas[].community_accepts", _LITMAS_MISSING, _REFUSED)


_NO_FINDING: Final = Reason("no_finding", ("risk_findings",))
_NOT_REDUCED: Final = Reason("not_reduced")
_ONE_ASSESSMENT: Final = Reason("one_assessment", ("assessments",))
_DISAGREE: Final = Reason("missing", ("assessments",))
_AT_LOWEST: Final = Reason("at_lowest", ("reading risk_reduction",))


@dataclass(frozen=True, eq=False, kw_only=True)
class RiskReduced(Condition):
    """Ask that the level of risk has decreased; no rule fixes how that is shown (reading ``risk_reduction``)."""

    code = "risk_reduced"
    ways = RISK
    asks = Text(id="tingkat risiko sudah menurun", en="level of risk decreased")
    readings = ("risk_reduction",)
    phrases: ClassVar[Mapping[str, Text]] = {
        "no_finding": Text(
            id="belum ada penetapan Tim Pengamat Pemasyarakatan (TPP) tentang risiko",
            en="no finding of the TPP on risk yet",
        ),
        "not_reduced": Text(id="tingkat risiko belum menurun", en="the level of risk has not decreased"),
        "one_assessment": Text(id="asesmen kedua belum ada", en="no second assessment yet"),
        "at_lowest": Text(
            id="kelas risiko sudah yang terendah; belum diatur apakah itu cukup",
            en="risk class already the lowest; not settled whether that is enough",
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        if case.readings.risk_reduction == "ispn_lower_class":
            return _by_class(case.person.assessments or ())
        findings = case.person.risk_findings
        if not findings:
            return Timeline.constant(UNKNOWN, _NO_FINDING)
        said = [(item.found_on, item.reduced) for item in findings]
        return latest(said, "risk_findings", _NO_FINDING, _NOT_REDUCED)


def _by_class(assessments: tuple[Assessment, ...]) -> Timeline:
    """Compare the class of each day with that of the assessment before it; where two of a day disagree: UNKNOWN."""
    of_day: dict[date, set[IspnClass]] = {}
    for item in assessments:
        of_day.setdefault(item.assessed_on, set()).add(item.ispn)
    found = [(day, *_compared(of_day[before], of_day[day])) for before, day in pairwise(sorted(of_day))]
    return Timeline.of([(ALWAYS, UNKNOWN, _ONE_ASSESSMENT), *found])


def _compared(before: set[IspnClass], after: set[IspnClass]) -> tuple[Status, Reason]:
    found = {_fell(one, other) for one in before for other in after}
    return found.pop() if len(found) == 1 else (UNKNOWN, _DISAGREE)


def _fell(one: IspnClass, other: IspnClass) -> tuple[Status, Reason]:
    if other.rank < one.rank:
        return MET, NO_REASON
    return (UNKNOWN, _AT_LOWEST) if other is one is IspnClass.MINIMUM else (NOT_MET, _NOT_REDUCED)


@dataclass(frozen=True, eq=False, kw_only=True)
class NotOnCmb(Condition):
    """Ask that the person is not on cuti menjelang bebas."""

    code = "not_on_cmb"
    passing = frozenset({"on_leave"})
    ways = ON_LEAVE
    asks = Text(id="tidak sedang cuti menjelang bebas", en="not on cuti menjelang bebas")
    phrases: ClassVar[Mapping[str, Text]] = {
        "on_leave": Text(id="sedang cuti menjelang bebas", en="on cuti menjelang bebas")
    }

    def evaluate(self, case: Case) -> Timeline:
        leaves = case.person.cmb_leaves
        if not leaves:
            return unknown("cmb_leaves") if leaves is None else ALWAYS_MET
        return all_of([met_outside(leave.start, leave.end, NOT_MET, Reason("on_leave")) for leave in leaves])


@dataclass(frozen=True, eq=False, kw_only=True)
class NotServingSubsidiary(Condition):
    """Ask that the person is not serving imprisonment in default of a fine."""

    code = "not_serving_subsidiary"
    ways = IN_DEFAULT
    asks = Text(id="tidak sedang menjalani kurungan pengganti denda", en="not serving kurungan in default of a fine")
    readings = ("substitute_prison", "uang_pengganti_default", "detention_credit_rounding", "part_day")
    phrases: ClassVar[Mapping[str, Text]] = {
        "in_default": Text(id="sedang menjalani pidana pengganti denda", en="serving in default of a fine"),
        "in_default_of_uang_pengganti": Text(
            id="sedang menjalani pidana pengganti karena uang pengganti tidak dibayar",
            en="serving in default of uang pengganti",
        ),
        "uang_pengganti": Text(
            id="sedang menjalani pidana pengganti karena uang pengganti tidak dibayar; belum diatur",
            en="serving in default of uang pengganti; not regulated",
        ),
    }

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Without subsidiaries the readings change nothing."""
        reckoning = case.reckoning
        if reckoning is None or reckoning.sentence.subsidiaries == ():
            return ()
        of_money = ("uang_pengganti_default",) if _replaces_uang_pengganti(reckoning) else ()
        return ("substitute_prison", *of_money, *readings_of_end(reckoning))

    def evaluate(self, case: Case) -> Timeline:
        reckoning = case.reckoning
        if reckoning is None or reckoning.sentence.subsidiaries == ():
            return ALWAYS_MET
        term_over = reckoning.over(with_subsidiaries=False)
        if reckoning.sentence.subsidiaries is None:
            return met_outside(term_over.lower, None, UNKNOWN, Reason("missing", ("sentence.subsidiaries",)))
        if term_over.lower != term_over.upper and reckoning.subsidiary_lines:
            return met_outside(term_over.lower, None, UNKNOWN, Reason("missing", term_over.missing))
        return all_of(_stretches(reckoning, term_over.lower, case))


def _replaces_uang_pengganti(reckoning: Reckoning) -> bool:
    """Tell whether a default is, or may be, of uang pengganti."""
    subsidiaries = reckoning.sentence.subsidiaries
    return subsidiaries is None or any(item.replaces == "uang_pengganti" for item in subsidiaries)


def _stretches(reckoning: Reckoning, start: date, case: Case) -> list[Timeline]:
    """Answer for each stretch in default after the term; once one is not known, the days of the rest are not either."""
    served = [item for item in reckoning.sentence.subsidiaries or () if item.share_served]
    timelines, open_since = [], None
    for item, line in zip(served, reckoning.subsidiary_lines, strict=True):
        end = start + timedelta(days=line.days)
        status, why = _in_default(item, case)
        if item.status is None or open_since is not None:
            open_since = open_since or Reason("missing", ("sentence.subsidiaries[].status",))
            status, why = UNKNOWN, open_since
        timelines.append(met_outside(start, end, status, why))
        start = end
    return timelines


def _in_default(item: Subsidiary, case: Case) -> tuple[Status, Reason]:
    if item.replaces == "uang_pengganti":
        return _UANG_PENGGANTI[case.readings.uang_pengganti_default]
    if case.readings.substitute_prison == "same_exclusion" or item.form == "kurungan":
        return NOT_MET, Reason("in_default")
    return (UNKNOWN, Reason("missing", ("sentence.subsidiaries[].form",))) if item.form is None else (MET, NO_REASON)


_UANG_PENGGANTI: Final = {
    "unknown": (UNKNOWN, Reason("uang_pengganti", ("reading uang_pengganti_default",))),
    "same_exclusion": (NOT_MET, Reason("in_default_of_uang_pengganti")),
    "not_excluded": (MET, NO_REASON),
}
_FINAL_DAY_MISSING: Final = Reason("missing", ("sentence.judgment_final_on",))


@dataclass(frozen=True, eq=False, kw_only=True)
class PenaltyCovered(Condition):
    """Ask that the penalty is one that the law knows: imprisonment, and kurungan of the time before ``abolished``."""

    abolished: date

    code = "penalty_covered"
    refuses = False
    asks = Text(id="pidana penjara, atau kurungan menurut hukum lama", en="imprisonment, or kurungan under the old law")
    readings = ("kurungan_scope",)
    always_names_readings = True
    phrases: ClassVar[Mapping[str, Text]] = {
        "abolished": Text(id="kurungan bukan lagi pidana pokok", en="kurungan is no longer a main penalty"),
    }

    def evaluate(self, case: Case) -> Timeline:
        reckoning = case.reckoning
        if reckoning is None or reckoning.sentence.penalty == "penjara" or case.readings.kurungan_scope == "ignore":
            return UNASKED
        final = reckoning.sentence.judgment_final_on
        if final is not None and final < self.abolished:
            return ALWAYS_MET
        why = _FINAL_DAY_MISSING if final is None else Reason("abolished", ("sentence.penalty",))
        return met_outside(case.law_from(self.abolished), None, UNKNOWN, why)

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Only kurungan raises the question."""
        reckoning = case.reckoning
        return () if reckoning is None or reckoning.sentence.penalty == "penjara" else self.readings


@dataclass(frozen=True, eq=False, kw_only=True)
class NotInSuperMaximum(Condition):
    """Ask, where the reading ``supermax_remisi`` says so, that the person is not in super maximum security."""

    code = "not_in_super_maximum"
    ways = SUPER_MAXIMUM
    asks = Text(id="tidak ditempatkan di super maximum", en="not placed in super maximum")
    readings = ("supermax_remisi",)
    always_names_readings = True
    phrases: ClassVar[Mapping[str, Text]] = {
        "inside": Text(id="ditempatkan di super maximum", en="placed in super maximum")
    }

    def evaluate(self, case: Case) -> Timeline:
        if case.readings.supermax_remisi != "excluded":
            return UNASKED
        level = case.person.security_level
        if level is None:
            return unknown("security_level")
        return always(NOT_MET, "inside") if level is SecurityLevel.SUPER_MAXIMUM else ALWAYS_MET

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Only who is placed there, or may be, raises the question."""
        return self.readings if case.person.security_level in {None, SecurityLevel.SUPER_MAXIMUM} else ()

    def warnings(self, case: Case) -> tuple[Text, ...]:
        """Say that a rule reported by secondary sources may bar remisi here."""
        if case.readings.supermax_remisi != "warn" or case.person.security_level is not SecurityLevel.SUPER_MAXIMUM:
            return ()
        return (_SUPERMAX_REPORTED,)


_SUPERMAX_REPORTED: Final = Text(
    id="Menurut sumber sekunder, Pasal 27 Permenkumham 35/2018 menutup remisi bagi penempatan super maximum; periksa"
    " naskahnya.",
    en="By a secondary source Pasal 27 Permenkumham 35/2018 closes remisi in super maximum security; check the text.",
)
