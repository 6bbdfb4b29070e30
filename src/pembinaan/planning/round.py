"""One round of giving out places: people and offerings as they stand on a day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from pembinaan.core.fields import in_range
from pembinaan.core.timeline import Status
from pembinaan.eligibility.admission import Admission
from pembinaan.eligibility.admission.taken import active
from pembinaan.planning.admitted import Answers
from pembinaan.planning.allocation import Allocation
from pembinaan.planning.choice import Seats
from pembinaan.planning.criteria import AllocationPolicy, Candidate
from pembinaan.planning.market import GROUPS, Market, Placing, market_of, seats_of
from pembinaan.planning.preferences import by_code, by_reference, wishes_of
from pembinaan.planning.setting import Setting
from pembinaan.planning.standing import facts_of, is_of_group
from pembinaan.planning.why import Given
from pembinaan.programs.offering import Offering
from pembinaan.programs.register import Register
from pembinaan.programs.waiting import waiting_list

__all__ = ["Round"]


class Round:
    """Hold who may get which place, and in which order; nothing is given out yet.

    Args:
        people: The people, with their wishes.
        offerings: The offerings; each needs a code.
        policy: By what places are given out.
        on: The day.
        setting: What the unit adds to the rules of entry, who is enrolled already, and how open questions are answered.

    Raises:
        InvalidError: ``allocation.duplicate_person``, ``allocation.offering_without_code``,
            ``allocation.duplicate_offering``, ``allocation.not_a_candidate`` or ``day.out_of_range``.
    """

    def __init__(
        self,
        people: Sequence[Candidate],
        offerings: Sequence[Offering],
        policy: AllocationPolicy,
        on: date,
        setting: Setting,
    ) -> None:
        in_range(on)
        waits = _waits(setting.register, on)
        self.candidates = [_waiting(candidate, waits) for candidate in by_reference(people)]
        self.plans = by_code(offerings)
        self.policy = policy
        self.on = on
        self.applicants = [setting.applicant(candidate.person) for candidate in self.candidates]
        self.entrances = [setting.entrance(offering) for offering in self.plans.values()]
        self._bound = setting.program_readings.remaining_time
        self._entry = setting.admission.fingerprint
        self.held = _held(self.plans, setting, on)

    def market(self) -> Market:
        """Work out wishes, admission and the order of each offering.

        Raises:
            InvalidError: ``allocation.unknown_wish``.
        """
        cases = [applicant.case for applicant in self.applicants]
        pairs = zip(self.candidates, cases, strict=True)
        facts = [facts_of(candidate, case, self.policy, self.on, self._bound) for candidate, case in pairs]
        wishes = [wishes_of(*pair, self.plans, self.policy) for pair in zip(self.candidates, facts, strict=True)]
        areas = [offering.program.area for offering in self.plans.values()]
        return market_of(facts, wishes, self._answers(wishes), areas, self.policy, (self._seats(), self._groups()))

    def _answers(self, wishes: Sequence[Sequence[int]]) -> list[dict[int, Status]]:
        """Answer for each offering whether those who ask for it are admitted."""
        asked = Answers(self.entrances, self.on)
        answers: list[dict[int, Status]] = [{} for _ in self.plans]
        for person, (applicant, mine) in enumerate(zip(self.applicants, wishes, strict=True)):
            for place, status in asked.of(applicant, mine).items():
                answers[place][person] = status
        return answers

    def _seats(self) -> list[Seats]:
        return [seats_of(offering, self.held[code], self.policy) for code, offering in self.plans.items()]

    def _groups(self) -> list[frozenset[int]]:
        people = [applicant.person for applicant in self.applicants]
        numbered = tuple(enumerate(GROUPS))
        return [
            frozenset(number for number, group in numbered if is_of_group(person, group, self.on)) for person in people
        ]

    def least(self) -> list[int]:
        """Say how many people each offering still needs for its smallest class."""
        sizes = {code: offering.program.class_size for code, offering in self.plans.items()}
        return [(size.least if size else 0) - self.held[code] for code, size in sizes.items()]

    def admit(self, person: int, place: int) -> Admission:
        """Give the full answer about admission of a person to an offering, both by number."""
        return self.entrances[place].admit(self.applicants[person], on=self.on)

    def allocation(self, market: Market, placing: Placing) -> Allocation:
        """Tell what was given out."""
        given = Given(market, placing, self.policy, self.on, tuple(self.plans), self._entry, self.admit)
        return Allocation(given, tuple(self.plans.values()), self.held)


def _held(plans: Mapping[str, Offering], setting: Setting, on: date) -> Counter[str]:
    """Count the places that are taken already; what is not known to be free is taken."""
    known = {plan.code: plan for plan in setting.register.offerings}
    named = [(one.offering, one) for one in setting.register.enrolments if one.offering is not None]
    return Counter(
        code for code, one in named if active(one, plans.get(code, known.get(code))).at(on) is not Status.NOT_MET
    )


def _waits(register: Register, on: date) -> dict[str, date]:
    """Tell since when people wait for a place in any offering, by the register."""
    codes = sorted({one.offering for one in register.enrolments if one.offering is not None})
    listed = [one for code in codes for one in waiting_list(register, code, on)]
    found: dict[str, date] = {}
    for one in listed:
        reference = one.enrolment.participant_reference
        found[reference] = min(one.since, found.get(reference, one.since))
    return found


def _waiting(candidate: Candidate, waits: Mapping[str, date]) -> Candidate:
    """Add since when somebody waits, where only the register tells."""
    since = waits.get(candidate.person.reference)
    if candidate.waiting_since is not None or since is None:
        return candidate
    return candidate.model_copy(update={"waiting_since": since})
