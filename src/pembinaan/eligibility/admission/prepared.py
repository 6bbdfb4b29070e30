"""A question with what answers it, on the days on which it is asked."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from pembinaan.core.timeline import Status, Timeline
from pembinaan.eligibility.admission.applicant import Applicant
from pembinaan.eligibility.admission.asked import Asked, Told
from pembinaan.eligibility.admission.conditions.in_law import kind_of
from pembinaan.eligibility.admission.questions import EntryQuestion
from pembinaan.eligibility.condition import where_asked
from pembinaan.programs.entry import EntryKind, PersonKind

__all__ = ["Prepared"]


class Prepared(NamedTuple):
    """Hold a question that an offering asks, and what answers it."""

    question: EntryQuestion
    asked: Asked

    @property
    def about_places(self) -> bool:
        """Whether it asks for a free place."""
        return self.question.rule.kind is EntryKind.PLACES

    @property
    def decides(self) -> bool:
        """Whether it decides if a person is admitted, free places apart."""
        return self.question.hard and not self.about_places

    def concerns(self, applicant: Applicant) -> bool:
        """Tell whether it is asked of people like this one; STATUS is asked of everybody."""
        rule = self.question.rule
        return rule.people is None or rule.kind is EntryKind.STATUS or kind_of(applicant.person) in rule.people

    def timeline(self, applicant: Applicant) -> Timeline:
        """Answer for every day; met, unasked, on the days on which it is not asked."""
        found, not_asked = self.asked.timeline(applicant), self.question.not_asked
        return found if not_asked is None else where_asked(found, not_asked)

    def status(self, applicant: Applicant, on: date) -> Status:
        """Answer for one day; met on a day on which it is not asked."""
        not_asked = self.question.not_asked
        silent = Status.NOT_MET if not_asked is None else not_asked.at(on)
        return max(silent, self.asked.timeline(applicant).at(on))

    def is_same_for(self, kind: PersonKind) -> bool:
        """Tell whether all people of a kind have the same answer."""
        return isinstance(self.asked, Told) and kind in self.asked.same_for

    def is_sure(self, on: date) -> bool:
        """Tell whether it is known that it is asked on a day."""
        return self.question.not_asked is None or self.question.not_asked.at(on) is Status.NOT_MET
