"""The kinds of things that fall due in the life of an agreement: what each is, and on what it rests."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple

from pembinaan.agreements import basis
from pembinaan.agreements.findings import Basis
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.core.text import Text
from pembinaan.law.citation import Citation
from pembinaan.law.entries import Confidence

__all__ = ["DUE_RULES", "DueKind", "DueRule", "applying", "rule_of"]


class DueKind(StrEnum):
    """Name what falls due; of one day, the kinds stand in this order."""

    REMINDER = "REMINDER"
    """The last day comes near."""
    FINAL_MONEV = "FINAL_MONEV"
    """The last round of monitoring, before the agreement ends or is extended."""
    MONEV = "MONEV"
    REPORT = "REPORT"
    """A periodic report to the Minister."""
    DPRD_APPROVAL = "DPRD_APPROVAL"
    BUDGET_PLAN = "BUDGET_PLAN"
    BUDGET_REALISATION = "BUDGET_REALISATION"
    EXTENSION_DECISION = "EXTENSION_DECISION"
    SIGNING = "SIGNING"
    REGISTRATION = "REGISTRATION"
    DUTY = "DUTY"
    """A duty that the document gives a day."""
    ACTIVITY_START = "ACTIVITY_START"
    ACTIVITY_END = "ACTIVITY_END"
    GRACE_END = "GRACE_END"
    """The last day on which an activity that outlives the agreement may still run."""
    CLOSING = "CLOSING"
    """Reports, monitoring and assets are settled after the end."""


class DueRule(NamedTuple):
    """Hold what is the same for all of one kind.

    Attributes:
        title: Its name for people.
        what: What is to be done.
        basis: Where the rule comes from.
        confidence: How well it is established; None for a design of this library.
        cites: The provisions it rests on.
        guidance: The keys of the guidance and practice it rests on.
    """

    title: Text
    what: Text
    basis: Basis
    confidence: Confidence | None
    cites: tuple[Citation, ...] = ()
    guidance: tuple[str, ...] = ()


_K = DueKind
_SECONDARY: Final = Confidence.SECONDARY
DUE_RULES: Final[dict[DueKind, DueRule]] = {
    _K.REMINDER: DueRule(
        Text(id="Pengingat hari terakhir", en="Reminder of the last day"),
        Text(
            id="H-{days}: hari terakhir perjanjian adalah {last}.",
            en="{days} days before the last day of the agreement, {last}.",
        ),
        "practice",
        _SECONDARY,
        guidance=("SMD",),
    ),
    _K.FINAL_MONEV: DueRule(
        Text(id="Monev akhir", en="Final monitoring"),
        Text(
            id="Mulai monitoring dan evaluasi akhir; selesaikan sebelum perjanjian ditutup. Hari terakhir perjanjian "
            "{last}.",
            en="Begin the final monitoring and evaluation; finish it before the agreement is closed. The last day of "
            "the agreement is {last}.",
        ),
        "practice",
        _SECONDARY,
        guidance=("SMD",),
    ),
    _K.MONEV: DueRule(
        Text(id="Monev berkala", en="Monitoring"),
        Text(
            id="Lakukan monitoring dan evaluasi masa {start} sampai {end}.",
            en="Do the monitoring and evaluation of {start} to {end}.",
        ),
        "practice",
        _SECONDARY,
        guidance=("YOG",),
    ),
    _K.REPORT: DueRule(  # the duty is law; its day follows from a reading
        Text(id="Laporan berkala", en="Periodic report"),
        Text(
            id="Kirim laporan tertulis kepada Menteri tentang masa {start} sampai {end}.",
            en="Send the written report on {start} to {end} to the Minister.",
        ),
        "law",
        Confidence.INFERENCE,
        (basis.REPORTS,),
    ),
    _K.DPRD_APPROVAL: DueRule(
        Text(id="Persetujuan DPRD", en="Approval of the DPRD"),
        Text(
            id="Mintalah persetujuan DPRD sebelum penandatanganan.",
            en="Obtain the approval of the DPRD before the signing.",
        ),
        "law",
        Confidence.VERIFIED,
        (basis.DPRD_APPROVAL, basis.THIRD_PARTY_STAGES),
    ),
    _K.BUDGET_PLAN: DueRule(
        Text(id="Rencana anggaran", en="Budget plan"),
        Text(
            id="Pastikan bagian biaya tahun {year} termuat dalam anggaran sendiri.",
            en="See that the part of the cost for {year} stands in the party's own budget.",
        ),
        "design",
        None,
        (basis.OWN_BUDGET, basis.RESOURCES),
    ),
    _K.BUDGET_REALISATION: DueRule(
        Text(id="Realisasi anggaran", en="Budget spent"),
        Text(
            id="Catat realisasi biaya tahun {year} dan jelaskan selisihnya.",
            en="Record what was spent in {year}, and explain what differs from the plan.",
        ),
        "design",
        None,
        (basis.OWN_BUDGET, basis.RESOURCES),
    ),
    _K.EXTENSION_DECISION: DueRule(
        Text(id="Keputusan perpanjangan", en="Decision on an extension"),
        Text(
            id="Putuskan: diperpanjang atau diakhiri; hari terakhir perjanjian {last}.",
            en="Decide: extend it or let it end; the last day of the agreement is {last}.",
        ),
        "practice",
        _SECONDARY,
        guidance=("SMD",),
    ),
    _K.SIGNING: DueRule(
        Text(id="Penandatanganan", en="Signing"),
        Text(
            id="Tanda tangani naskah: perjanjian mulai {start}.",
            en="Sign the document: the agreement starts on {start}.",
        ),
        "design",
        None,
        guidance=("SMD",),
    ),
    _K.REGISTRATION: DueRule(
        Text(id="Penatausahaan", en="Registration"),
        Text(
            id="Catat naskah yang sudah ditandatangani (penatausahaan): perjanjian mulai {start}.",
            en="Register the signed document (penatausahaan): the agreement starts on {start}.",
        ),
        "design",
        None,
        guidance=("PP50_21",),
    ),
    _K.DUTY: DueRule(
        Text(id="Kewajiban", en="Duty"),
        Text(id="Penuhi kewajiban: {duty}.", en="Meet the duty: {duty}."),
        "design",
        None,
        (basis.SINERGI_DOCUMENT, basis.PARTNERS, basis.CONTRACT_CONTENTS),
    ),
    _K.ACTIVITY_START: DueRule(
        Text(id="Kegiatan mulai", en="Start of an activity"),
        Text(
            id="Kegiatan {activity} dijadwalkan mulai.",
            en="The activity {activity} is planned to start.",
        ),
        "design",
        None,
        (basis.SINERGI_DOCUMENT, basis.PARTNERS, basis.CONTRACT_CONTENTS),
    ),
    _K.ACTIVITY_END: DueRule(
        Text(id="Kegiatan selesai", en="End of an activity"),
        Text(
            id="Kegiatan {activity} dijadwalkan selesai.",
            en="The activity {activity} is planned to end.",
        ),
        "design",
        None,
        (basis.SINERGI_DOCUMENT, basis.PARTNERS, basis.CONTRACT_CONTENTS),
    ),
    _K.GRACE_END: DueRule(
        Text(id="Batas akhir kegiatan", en="Last day of a running activity"),
        Text(
            id="Kegiatan {activity} paling lambat selesai hari ini, sesudah perjanjian berakhir.",
            en="The activity {activity} must be over by this day, after the end of the agreement.",
        ),
        "design",
        None,
        guidance=("PP50_19",),
    ),
    _K.CLOSING: DueRule(
        Text(id="Penutupan", en="Closing"),
        Text(
            id="Tutup perjanjian: laporan akhir, monev akhir, dan pembukuan aset serta hibah.",
            en="Close the agreement: final report, final monitoring, assets and grants settled.",
        ),
        "design",
        None,
        (basis.REPORTS,),
    ),
}
"""Every kind with what is the same for all of it."""

_SINERGI: Final = frozenset({RegimeKind.SINERGI})
_THIRD_PARTY: Final = frozenset({RegimeKind.KSDPK})
_REGIONAL: Final = frozenset({RegimeKind.KSDD, RegimeKind.KSDPK})
_ONLY: Final = {
    basis.OWN_BUDGET: _SINERGI,
    basis.SINERGI_DOCUMENT: _SINERGI,
    basis.CONTRACT_CONTENTS: _THIRD_PARTY,
    basis.THIRD_PARTY_STAGES: _THIRD_PARTY,
    **dict.fromkeys((basis.PARTNERS, basis.RESOURCES, basis.REPORTS), frozenset(RegimeKind) - _REGIONAL),
}
"""Provisions that speak of some regimes only; PP 57/1999 asks for a correctional side."""


def applying(cites: tuple[Citation, ...], kind: RegimeKind) -> tuple[Citation, ...]:
    """Return those provisions that speak of agreements of a regime, in the order given.

    Source: PP 28/2018 Pasal 46; UU 23/2014 Pasal 366 ayat (2); PP 57/1999 Pasal 2.
    """
    return tuple(cite for cite in cites if kind in _ONLY.get(cite, RegimeKind))


def rule_of(kind: DueKind, regime: RegimeKind) -> DueRule:
    """Return what is the same for all of one kind under a regime.

    Of the approval of the DPRD for a sinergi the law is silent: there it is a proposal.

    Source: PP 28/2018 Pasal 6 ayat (2) and 46.
    """
    rule = DUE_RULES[kind]
    silent = kind is DueKind.DPRD_APPROVAL and regime is RegimeKind.SINERGI
    return rule._replace(basis="design", confidence=None) if silent else rule
