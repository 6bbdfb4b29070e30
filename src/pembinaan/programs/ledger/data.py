"""What is reported of splits, each with its place and year, and the circular on upah, premi and PNBP."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import Final

from pydantic import field_validator

from pembinaan.agreements.sources import Source
from pembinaan.core.fields import Line
from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.law.entries import Confidence
from pembinaan.programs.ledger.split import Base, Share, ShareTo, SplitPolicy, checked_shares

__all__ = ["CIRCULAR_SINCE", "INSIDE_PART", "REPORTED_SPLITS", "ReportedSplit"]


class ReportedSplit(Model):
    """Hold a split that a Lapas was reported to use; from which day on is not known.

    All three cite the same decree of 1990 (Kepmenkeh M.01-PP.02.01/1990), and differ: so none is a default.
    """

    place: Line
    """The Lapas."""
    year: int
    """The year of the report."""
    base: Base | None
    """What is split; null: the report is not clear."""
    shares: tuple[Share, ...]
    """The shares."""
    note: Text | None = None
    """What the report says beside it; null: nothing."""
    source: Source
    """The report."""

    _whole = field_validator("shares")(checked_shares)

    def policy(self, *, start: date, end: date | None = None, base: Base | None = None) -> SplitPolicy:
        """Make a policy of it for the days that the caller answers for.

        Args:
            start: The first day.
            end: The first day after it.
            base: What is split, where the report does not say.
        """
        return SplitPolicy(
            name=self.place,
            version=str(self.year),
            start=start,
            end=end,
            base=self.base or base,
            shares=self.shares,
            source=self.source,
        )


def _press(name: str) -> Source:
    return Source(name=name, confidence=Confidence.SECONDARY)


def _shares(**percent: int) -> tuple[Share, ...]:
    return tuple(Share(to=ShareTo[name], parts=parts) for name, parts in percent.items())


REPORTED_SPLITS: Final[Mapping[str, ReportedSplit]] = MappingProxyType(
    {
        "PANGKALAN_BUN_2023": ReportedSplit(
            place="Pangkalan Bun",
            year=2023,
            base=Base.LABA,
            shares=_shares(PREMI=50, PNBP=15, LAIN=35),
            note=Text(id="35%: modal atau lainnya", en="35 %: capital or other"),
            source=_press("patraindonesia.com"),
        ),
        "BUKITTINGGI_2023": ReportedSplit(
            place="Bukittinggi",
            year=2023,
            base=None,
            shares=_shares(PREMI=15, PNBP=25, LAIN=60),
            note=Text(id='60%: diberitakan sebagai "laba usaha"', en='60 %: reported as "laba usaha" (profit)'),
            source=_press("antaranews 3616326"),
        ),
        "NAMLEA_2025": ReportedSplit(
            place="Namlea",
            year=2025,
            base=Base.OMZET,
            shares=_shares(PREMI=30, PNBP_DAN_MODAL=70),
            source=_press("orasirakyat.com"),
        ),
    }
)
"""The three splits that are reported, by place and year."""

CIRCULAR_SINCE: Final = date(2010, 6, 11)
"""The day of the circular of 2010 on upah, premi and PNBP (guidance ``SE10``)."""
INSIDE_PART: Final = Fraction(25, 100)
"""The part of what was earned that may be used inside, by the circular."""
