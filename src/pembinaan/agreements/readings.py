"""The readings of agreements: what the sources leave open, each with a default; why, stands in ``reading_table``."""

from __future__ import annotations

from typing import Final, Literal

from pydantic import Field

from pembinaan.agreements.terms import DEFAULT_LIMITS, TermLimits
from pembinaan.core.fields import Count, DayCount, Positive
from pembinaan.core.model import Model

__all__ = ["DEFAULT_AGREEMENT_READINGS", "AgreementReadings", "OfferGuard"]

OfferGuard = Literal["draft_suffices", "all_attachments"]
"""Whether a handed-over draft alone makes an offer, or the letter of offer, KAK and work plan must be known too."""


class AgreementReadings(Model):
    """Choose how open questions on agreements are answered; every default is the first candidate of its row.

    Example:
        >>> AgreementReadings(extension_counts="total").offer_guard
        'draft_suffices'
    """

    offer_guard: OfferGuard = "draft_suffices"
    """Whether a draft handed over is an offer by itself."""
    limits: TermLimits = DEFAULT_LIMITS
    """Where the categories of the term meet."""
    extension_counts: Literal["own_period", "total"] = "own_period"
    """Whether an extension is measured by its own period or together with what went before."""
    late_extension: Literal["minister_or_new_document", "refused"] = "minister_or_new_document"
    """What is still possible when the term has run out."""
    stopping_level: Literal["at_least", "exactly"] = "at_least"
    """Of which level the office must be that stops an agreement."""
    ministry_rule_on_nk: Literal["warn", "ignored"] = "warn"
    """Whether the ministry's rule on kinds of documents is held against a Nota Kesepakatan."""
    region_years: Count = Field(default=5, le=100)
    """The longest term of a document of a region, in years; 0: no limit."""
    sinergi_ending_grounds: Literal["pp28_9", "document_only"] = "pp28_9"
    """By which grounds a sinergi ends."""
    tahanan_target: Literal["warn", "unsupported"] = "warn"
    """What is said where Tahanan are a target group."""
    report_months: Positive = Field(default=6, le=60)
    """After how many months a periodic report is due."""
    monev_per_year: Positive = Field(default=2, le=12)
    """How many rounds of monitoring a fiscal year needs."""
    fiscal_year: Literal["calendar_year"] = "calendar_year"
    """Which days make a fiscal year."""
    ending_days: DayCount = 90
    """How many days before its last day an agreement is about to end."""
    reminder_days: tuple[DayCount, ...] = (90, 60, 30, 7, 0)
    """How many days before its last day the parties are reminded."""
    grace_days: DayCount = 90
    """How many days a running activity may go on after the end."""
    figure_tolerance: Count = 0
    """By how much two sources may differ before it is told."""
    dprd_for_sinergi: Literal["warn", "required", "not_required"] = "warn"
    """Whether a sinergi with money outside the budget needs the approval of the DPRD."""
    unrecorded_stages: Literal["allowed", "finding"] = "allowed"
    """Whether stages that the record does not hold are told."""


DEFAULT_AGREEMENT_READINGS: Final = AgreementReadings.model_construct()
