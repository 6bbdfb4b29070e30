"""A report proposed from attendance; only a signature makes of it a report on taking part, which rights read."""

from __future__ import annotations

from datetime import date
from typing import Self

from pydantic import Field, model_validator

from pembinaan.core.asked import asks_day
from pembinaan.core.fields import Count, Day, Line
from pembinaan.core.model import Model
from pembinaan.participants.evidence import ReportEvidence, ReportSigner
from pembinaan.participants.records import ParticipationReport, Predicate
from pembinaan.programs.activity import ActivityPolicy
from pembinaan.programs.lesson_hours import Credit
from pembinaan.programs.report_faults import CONTRADICTS_ITSELF, SIGNED_EARLY

__all__ = ["ProposedReport"]


class ProposedReport(Model):
    """Hold what attendance comes to for one person: a proposal, which no right reads before it is signed.

    Raises:
        ValidationError: ``report.contradicts_itself``.
    """

    reference: Line = Field(repr=False)
    """The pseudonym of the person."""
    since: Day
    """The first day counted."""
    until: Day
    """The last day counted."""
    jp_credited: Count
    """Lesson hours credited."""
    jp_offered: Count
    """Lesson hours offered, of which it is known whether the person was there."""
    jp_open: Count
    """Lesson hours of past sessions of which nothing is known."""
    enrolments: tuple[Line, ...] = Field(repr=False)
    """The enrolments counted."""
    policy: ActivityPolicy
    """The policy that says how much is active."""
    active: bool | None
    """Whether that is active by the policy; null: the policy or the book does not say."""
    missing: tuple[Line, ...] = ()
    """Paths of what is not known."""

    @model_validator(mode="after")
    def _agrees_with_itself(self) -> Self:
        counted = Credit(self.jp_credited, self.jp_offered, self.jp_open)
        possible = self.jp_credited <= self.jp_offered and self.since <= self.until
        once = len({*self.enrolments}) == len(self.enrolments)
        if not (possible and once and self.active is self.policy.judge(counted)):
            raise CONTRADICTS_ITSELF.invalid()
        return self

    @asks_day
    def signed(self, by: ReportSigner, *, on: date, predicate: Predicate | None = None) -> ParticipationReport:
        """Make the report by a signature.

        Args:
            by: Who signs.
            on: The day of the signature; the report speaks from that day on.
            predicate: The grade that the signer gives; None: none, for attendance never gives one.

        Raises:
            InvalidError: ``report.signed_before_the_count``.

        Source: UU 22/2022 Pasal 10 ayat (2) huruf b; that a report is signed is the practice of proposals for rights.
        """
        if on < self.until:
            raise SIGNED_EARLY.error("on")
        evidence = ReportEvidence(
            kind="attendance",
            since=self.since,
            until=self.until,
            jp_credited=self.jp_credited,
            jp_offered=self.jp_offered,
            reference=self.reference,
            enrolments=self.enrolments,
            policy=self.policy.name,
            basis=self.policy.basis.kind,
            signed_by=by,
        )
        return ParticipationReport(reported_on=on, active=self.active, predicate=predicate, evidence=evidence)
