"""Each invariant of the ledger and of a Klien: a case that keeps it, one that breaks it, and what that gives.

A case returns the code of what was found; "" where nothing was.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Final, NamedTuple

from pydantic import ValidationError

from pembinaan.core.errors import PembinaanError, problems
from pembinaan.core.timeline import Status
from pembinaan.participants.bimbingan import Bimbingan, Contact, Occupation, OccupationKind, ReleaseKind
from pembinaan.programs.after_release.follow_up import occupation_on
from pembinaan.programs.after_release.reporting import reporting
from pembinaan.programs.after_release.reporting_record import ReportStatus
from pembinaan.programs.ledger.account import Account
from pembinaan.programs.ledger.apportion import apportion
from pembinaan.programs.ledger.entries import EntryType, LedgerEntry
from pembinaan.programs.ledger.limits import inside_use
from pembinaan.programs.ledger.moves import WithdrawalRefusal, use_inside
from pembinaan.programs.ledger.split import Base, Share, ShareTo, Split, SplitPart, SplitPolicy
from pembinaan.programs.readings import ProgramReadings

ON: Final = date(2026, 4, 20)
START: Final = date(2026, 1, 15)
APPLIES: Final = ProgramReadings(circular_2010="applies")


class Pair(NamedTuple):
    """Hold both cases, and the code that the breaking one gives."""

    keeps: Callable[[], str]
    breaks: Callable[[], str]
    code: str


def _code(make: Callable[[], object]) -> str:
    try:
        made = make()
    except ValidationError as error:
        return problems(error)[0].code
    except PembinaanError as error:
        return error.code
    return made.code if isinstance(made, WithdrawalRefusal) else ""


def _policy(*percent: int) -> SplitPolicy:
    shares = tuple(Share(to=to, parts=part) for to, part in zip(ShareTo, percent, strict=False))
    return SplitPolicy(name="rekaan", version="1", start=START, base=Base.LABA, shares=shares)


def _split(*parts: int) -> Split:
    held = tuple(SplitPart(to=to, amount=part) for to, part in zip(ShareTo, parts, strict=False))
    return Split(amount=10, base=Base.LABA, on=ON, policy="rekaan 1", parts=held)


def _account(used: int) -> Account:
    earned = LedgerEntry(id="1", reference="rekaan-1", on=START, kind=EntryType.PREMI, amount=1000)
    taken = LedgerEntry(id="2", reference="rekaan-1", on=ON, kind=EntryType.DIPAKAI, amount=used)
    return Account(reference="rekaan-1", entries=(earned, taken))


def _inside(amount: int, readings: ProgramReadings) -> object:
    return use_inside(_account(1), amount, entry_id="3", on=ON, readings=readings)


def _guided(*days: date, **more: object) -> Bimbingan:
    held = {"kind": ReleaseKind.PEMBEBASAN_BERSYARAT, "start": START, "reports": tuple(Contact(on=day) for day in days)}
    return Bimbingan.model_validate({**held, **more})


def _missed(bimbingan: Bimbingan) -> str:
    missed = any(period.status is ReportStatus.MISSED for period in reporting(bimbingan, on=ON).periods)
    return "missed" if missed else ""


def _tracked(*held: Occupation) -> str:
    found = occupation_on(_guided(occupations=held), ON)
    return "" if found.status is Status.MET else found.status.name


MONTHLY: Final = (date(2026, 2, 14), date(2026, 3, 14), date(2026, 4, 14))
"""On the last day of each month from 15 January: months of thirty days end one day too early for the first."""
AT_SCHOOL: Final = Occupation(start=START, kind=OccupationKind.SEKOLAH)
IDLE: Final = Occupation(start=START, kind=OccupationKind.TIDAK)

PAIRS: Final[dict[str, Pair]] = {
    "PL1": Pair(lambda: _code(lambda: _policy(50, 50)), lambda: _code(lambda: _policy(50, 49)), "split.not_whole"),
    "PL2": Pair(
        lambda: _code(lambda: _split(*apportion(10, [Fraction(1, 3)] * 3))),
        lambda: _code(lambda: _split(3, 3, 3)),
        "split.sum_differs",
    ),
    "PL3": Pair(
        lambda: _code(lambda: _account(1000)),
        lambda: _code(lambda: _account(1001)),
        "ledger.overdrawn",
    ),
    "PL4": Pair(
        lambda: _code(lambda: _inside(249, APPLIES)),
        lambda: _code(lambda: _inside(250, APPLIES)),
        "withdrawal.past_limit",
    ),
    "KL1": Pair(lambda: _missed(_guided(*MONTHLY)), lambda: _missed(_guided(*MONTHLY[:2])), "missed"),
    "KL2": Pair(
        lambda: "".join("alert" for _ in reporting(_guided(MONTHLY[0]), on=ON).alerts),
        lambda: "".join("alert" for _ in reporting(_guided(), on=ON).alerts),
        "alert",
    ),
    "KL3": Pair(lambda: _tracked(AT_SCHOOL), lambda: _tracked(IDLE), "NOT_MET"),
}


def limit_is_open() -> Status:
    """Tell what PL4 gives while it is open whether the circular is applied."""
    return inside_use(_account(1), 250, on=ON).status
