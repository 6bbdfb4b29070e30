"""Cases of discipline: who decided, days of isolation, rights postponed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, Self

from pydantic import model_validator

from pembinaan.core.errors import Fault, UndeterminedError
from pembinaan.core.fields import Day, RecordedPeriod
from pembinaan.core.model import Model
from pembinaan.core.period import Period
from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline, any_of
from pembinaan.participants.coaching.levels import DisciplineLevel, UnitOffice
from pembinaan.participants.records import Postponement, Sanction

__all__ = ["DisciplineCase", "isolated"]

RECOMMENDATION_IS_NO_DECISION: Final = Fault(
    "tpp.recommendation_is_no_decision",
    Text(id="TPP memberi rekomendasi, bukan keputusan.", en="The TPP recommends; it does not decide."),
    Text(
        id="Catat rekomendasinya di 'tpp_recommended' dan pejabat yang memutus di 'decided_by'.",
        en="Write what it recommends in 'tpp_recommended', and who decided in 'decided_by'.",
    ),
)
DECIDED_BEFORE_OFFENCE: Final = Fault(
    "discipline.decided_before_offence",
    Text(id="Keputusannya lebih dahulu daripada pelanggarannya.", en="The decision is older than the offence."),
    Text(id="Periksa 'on' dan 'decided_on'.", en="Check 'on' and 'decided_on'."),
)
NOT_THE_HEAD: Final = Fault(
    "discipline.not_the_head",
    Text(
        id="Hukuman disiplin ini diputus oleh yang bukan kepala unit.",
        en="The sanction was decided by who is not the head of the unit.",
    ),
    Text(id="Kepala unit yang memutus: periksa 'decided_by'.", en="The head of the unit decides: check 'decided_by'."),
)
UNDETERMINED: Final = Text(
    id="Hukuman disiplin ini belum lengkap. Isi: {missing}.",
    en="The sanction is not complete. Fill in: {missing}.",
)
_DAY: Final = timedelta(days=1)
_ASKED: Final = ("decided_by", "decided_on", "register_f")


class DisciplineCase(Model):
    """Hold one case of discipline, from the offence to the decision.

    Raises:
        ValidationError: ``tpp.recommendation_is_no_decision`` or ``discipline.decided_before_offence``.
    """

    level: DisciplineLevel
    """How grave."""
    on: Day
    """The day of the offence."""
    tpp_recommended: bool | None = None
    """Whether the TPP recommended the sanction; null: not known."""
    decided_by: UnitOffice | None = None
    """The office that decided; null: not known."""
    decided_on: Day | None = None
    """The day of the decision; null: not decided, or not known."""
    isolation: RecordedPeriod | None = None
    """The days of isolation; null: none."""
    register_f: bool | None = None
    """Whether it stands in Register F; null: not known."""
    postponements: tuple[Postponement, ...] | None = None
    """Postponements of conditional rights that the decision names; [] none, null not known."""

    @model_validator(mode="after")
    def _decided_by_an_office_after_the_offence(self) -> Self:
        if self.decided_by is UnitOffice.TPP:
            raise RECOMMENDATION_IS_NO_DECISION.invalid()
        if self.decided_on is not None and self.decided_on < self.on:
            raise DECIDED_BEFORE_OFFENCE.invalid()
        return self

    def as_sanction(self) -> Sanction:
        """Make of a decided case the sanction that rights read.

        It begins with the isolation, else on the day of the decision; a light one (a reprimand) ends that day.

        Raises:
            UndeterminedError: ``discipline.undetermined``, naming what is not known.
            InvalidError: ``discipline.not_the_head``: somebody else decided, so that nothing rests on it.
        """
        if self.decided_by is not None and not self.decided_by.is_head:
            raise NOT_THE_HEAD.error("decided_by")
        if self.decided_by is None or self.decided_on is None or self.register_f is None:
            missing = tuple(name for name in _ASKED if getattr(self, name) is None)
            raise UndeterminedError("discipline.undetermined", UNDETERMINED.format(missing=", ".join(missing)), missing)
        return Sanction(
            imposed_on=self.decided_on if self.isolation is None else self.isolation.start,
            ends_on=self._last_day(self.decided_on),
            register_f=self.register_f,
            postponements=self.postponements,
        )

    def _last_day(self, decided_on: date) -> date | None:
        if self.isolation is not None:
            return None if self.isolation.end is None else self.isolation.end - _DAY
        return decided_on if self.level is DisciplineLevel.RINGAN else None


def isolated(cases: tuple[DisciplineCase, ...] | None, *, recorded_until: date | None = None) -> Timeline:
    """Tell for every day whether somebody is in isolation.

    An isolation without an end still runs as far as the record goes; from the next day on it is not known.

    Args:
        cases: The cases of the coaching file; None: not known, so every day is UNKNOWN.
        recorded_until: The day up to which the record is complete; None: not stated, so that only the first day of an
            isolation without an end is certain.

    Example:
        >>> week = Period(start=date(2026, 3, 2), end=date(2026, 3, 8))
        >>> case = DisciplineCase(level=DisciplineLevel.SEDANG, on=date(2026, 3, 1), isolation=week)
        >>> isolated((case,))
        Timeline(0001-01-01: NOT_MET, 2026-03-02: MET, 2026-03-08: NOT_MET)
    """
    if cases is None:
        return Timeline.constant(Status.UNKNOWN, Reason("", ("coaching.discipline",)))
    return any_of(
        Timeline.of([(ALWAYS, Status.NOT_MET, NO_REASON), *_spans(at, case.isolation, recorded_until)])
        for at, case in enumerate(cases)
        if case.isolation is not None
    )


def _spans(at: int, isolation: Period, recorded_until: date | None) -> Iterator[tuple[date, Status, Reason]]:
    yield isolation.start, Status.MET, NO_REASON
    if isolation.end is None:
        certain = max(isolation.start, recorded_until or isolation.start)
        yield certain + _DAY, Status.UNKNOWN, Reason("", (f"coaching.discipline[{at}].isolation.end",))
    else:
        yield isolation.end, Status.NOT_MET, NO_REASON
