"""Where a Klien was placed: with an office of the city, a company, a school or a training centre."""

from __future__ import annotations

from datetime import date, timedelta

from pydantic import Field

from pembinaan.core.asked import asks_day
from pembinaan.core.fields import in_range
from pembinaan.core.model import Model
from pembinaan.participants.bimbingan import Bimbingan, Occupation, OccupationKind

__all__ = ["Placed", "placements"]


class Placed(Model):
    """Hold one time with a partner, up to the day asked about."""

    partner: str = Field(repr=False)
    """The partner."""
    kind: OccupationKind
    """Work, school or training."""
    start: date
    """The first day."""
    days: int
    """How many days it has lasted up to and with the day asked about."""
    running: bool
    """Whether it runs on the day asked about."""


@asks_day
def placements(bimbingan: Bimbingan, *, on: date) -> tuple[Placed, ...] | None:
    """Tell where somebody was placed with a partner up to a day, in the order of their first days.

    Args:
        bimbingan: The guidance.
        on: The day asked about; what begins later is not seen.

    Returns:
        One for each time with a partner; None where work and school are not known.

    Raises:
        InvalidError: ``day.out_of_range``.
    """
    in_range(on)
    if bimbingan.occupations is None:
        return None
    begun = sorted((one for one in bimbingan.occupations if one.start <= on), key=lambda one: one.start)
    return tuple(_placed(one, one.with_partner, on) for one in begun if one.with_partner is not None)


def _placed(one: Occupation, partner: str, on: date) -> Placed:
    after = on + timedelta(days=1)
    end = after if one.end is None else min(one.end, after)
    return Placed(partner=partner, kind=one.kind, start=one.start, days=(end - one.start).days, running=on in one)
