"""The dated policy by which proceeds of work are split, and a split made by it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Final, Self

from pydantic import Field, field_validator, model_validator

from pembinaan.agreements.sources import Source
from pembinaan.core.asked import asks_day, the_day
from pembinaan.core.errors import UndeterminedError
from pembinaan.core.fields import Day, Line, Positive
from pembinaan.core.model import Model
from pembinaan.core.money import Rupiah
from pembinaan.core.period import Period
from pembinaan.core.text import Text
from pembinaan.core.whole import whole
from pembinaan.programs.ledger.apportion import apportion
from pembinaan.programs.ledger.faults import (
    DUPLICATE_SHARE,
    NO_POLICY,
    NOT_WHOLE,
    OTHER_BASE,
    POLICIES_OVERLAP,
    SUM_DIFFERS,
    UNKNOWN_BASE,
)

__all__ = ["Base", "Share", "ShareTo", "Split", "SplitPart", "SplitPolicy", "policy_on", "split"]


class Base(StrEnum):
    """Say what is split."""

    LABA = "LABA"
    """Profit."""
    OMZET = "OMZET"
    """Turnover."""

    @property
    def text(self) -> Text:
        """The base in words."""
        return Text(id="laba", en="profit") if self is Base.LABA else Text(id="omzet", en="turnover")


class ShareTo(StrEnum):
    """Say where a share goes."""

    PREMI = "PREMI"
    PNBP = "PNBP"
    MODAL = "MODAL"
    PNBP_DAN_MODAL = "PNBP_DAN_MODAL"
    """PNBP and capital together, where only the sum is known."""
    LAIN = "LAIN"


class Share(Model):
    """Hold one share: ``parts`` of ``whole``, by default percent."""

    to: ShareTo
    """Where it goes."""
    parts: Positive
    """How many parts."""
    whole: Positive = 100
    """Of how many."""

    @property
    def part(self) -> Fraction:
        """The share, exactly."""
        return Fraction(self.parts, self.whole)


def checked_shares(shares: tuple[Share, ...]) -> tuple[Share, ...]:
    """Refuse shares that do not add up to one, or two for the same place."""
    if sum(share.part for share in shares) != 1:
        raise NOT_WHOLE.invalid()
    if len({share.to for share in shares}) < len(shares):
        raise DUPLICATE_SHARE.invalid()
    return shares


class SplitPolicy(Period):
    """Hold how proceeds are split during a period; there is no default, for the sources disagree.

    Raises:
        ValidationError: ``split.not_whole`` or ``split.duplicate_share``.

    Example:
        >>> policy = SplitPolicy(
        ...     name="rekaan", version="1", start=date(2026, 1, 1), base=Base.LABA,
        ...     shares=(Share(to=ShareTo.PREMI, parts=50), Share(to=ShareTo.PNBP, parts=50)),
        ... )
        >>> split(101, policy, base=Base.LABA, on=date(2026, 3, 2)).of(ShareTo.PREMI)
        51
    """

    name: Line
    """The policy."""
    version: Line
    """Its version; an entry keeps name and version."""
    start: Day
    """The first day on which work is paid by it."""
    end: Day | None = None
    """The first day on which it no longer is; null: no end known."""
    base: Base | None = None
    """What it splits; null: not known, and then nothing can be split by it."""
    shares: tuple[Share, ...]
    """The shares; they add up to one."""
    source: Source | None = None
    """Where it is known from; null: not stated."""

    _whole = field_validator("shares")(checked_shares)

    @property
    def label(self) -> str:
        """Name and version, as an entry keeps them."""
        return f"{self.name} {self.version}"


class SplitPart(Model):
    """Hold the amount of one share."""

    to: ShareTo
    """Where it goes."""
    amount: Rupiah
    """How much, in whole rupiah."""


class Split(Model):
    """Hold an amount and its parts, which add up to it.

    Raises:
        ValidationError: ``split.sum_differs``.
    """

    amount: Rupiah
    """What was split, in whole rupiah."""
    base: Base
    """Whether that is profit or turnover."""
    on: Day
    """The day of payment."""
    policy: Line
    """Name and version of the policy."""
    parts: tuple[SplitPart, ...] = Field(min_length=1)
    """The parts, in the order of the policy."""

    @model_validator(mode="after")
    def _nothing_lost(self) -> Self:
        if sum(part.amount for part in self.parts) != self.amount:
            raise SUM_DIFFERS.invalid()
        return self

    def of(self, to: ShareTo) -> int:
        """Return what goes to one place; nothing where the policy does not name it."""
        return sum(part.amount for part in self.parts if part.to is to)


BASE_NOT_KNOWN: Final = Text(
    id="Belum diketahui apakah kebijakan ini membagi laba atau omzet. Isi 'base'.",
    en="It is not known whether the policy splits profit or turnover. Fill in 'base'.",
)


@asks_day
def split(amount: int, policy: SplitPolicy, *, base: Base, on: date) -> Split:
    """Split an amount by the policy of the day of payment.

    Args:
        amount: The amount in whole rupiah.
        policy: The policy; which one applies is for the caller to know (see :func:`policy_on`).
        base: What the amount is; it must be what the policy splits.
        on: The day on which the work is paid, never the day of asking.

    Raises:
        UndeterminedError: ``ledger.base_not_known`` when the policy does not say what it splits.
        InvalidError: ``split.unknown_base``, ``split.other_base``, ``split.no_policy`` for a day outside of the policy,
            ``split.below_zero``, ``number.not_whole`` or ``number.too_large``.
    """
    whole(amount, "amount")
    if on not in policy:
        raise NO_POLICY.error("on", day=on)
    if policy.base is None:
        raise UndeterminedError("ledger.base_not_known", BASE_NOT_KNOWN, ("base",))
    if base not in tuple(Base):
        raise UNKNOWN_BASE.error("base", known=", ".join(Base))
    if policy.base != base:
        raise OTHER_BASE.error("base", base=policy.base, given=Base(base))
    amounts = apportion(amount, [share.part for share in policy.shares])
    parts = (SplitPart(to=share.to, amount=part) for share, part in zip(policy.shares, amounts, strict=True))
    return Split(amount=amount, base=policy.base, on=on, policy=policy.label, parts=tuple(parts))


def policy_on(policies: Iterable[SplitPolicy], on: date) -> SplitPolicy:
    """Return the policy of a day.

    Raises:
        InvalidError: ``split.no_policy``, or ``split.policies_overlap`` where more than one covers the day.
    """
    the_day(on)
    held = [policy for policy in policies if on in policy]
    if len(held) != 1:
        raise (POLICIES_OVERLAP if held else NO_POLICY).error("on", day=on)
    return held[0]
