"""How much remisi tambahan adds to the remisi umum of its 17 August (Keppres 174/1999 Pasal 6)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import Final

from pembinaan.core.text import Text
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.conditions.merit import WIDER_GROUNDS
from pembinaan.eligibility.decision import readings_named
from pembinaan.eligibility.remissions.amount import (
    FAULTS,
    NO_GRANT,
    RemissionAmount,
    division,
    sentence_on,
    share_of,
    still_in_default,
)
from pembinaan.eligibility.remissions.scale import amount_by_scale
from pembinaan.eligibility.rights.common import cite
from pembinaan.eligibility.rights.remisi_tambahan import P3_CERTAIN, REMISI_TAMBAHAN
from pembinaan.eligibility.rights.remisi_umum_amount import UMUM
from pembinaan.law.readings import Readings
from pembinaan.participants.merits import Merit, MeritKind
from pembinaan.participants.sentence import Remission, RemissionKind

__all__ = ["SHARES", "tambahan_amount"]

_HALF: Final = Fraction(1, 2)
_THIRD: Final = Fraction(1, 3)
SHARES: Final = MappingProxyType(
    {
        MeritKind.JASA_NEGARA: _HALF,
        MeritKind.MANFAAT: _HALF,
        MeritKind.PEMUKA: _THIRD,
        MeritKind.DONOR_DARAH: _HALF,
    }
)
"""The share of the remisi umum that each ground gives; for a justice collaborator see the reading ``tambahan_jc``."""
_JC: Final = MeritKind.JUSTICE_COLLABORATOR
_OF_JC: Final = {"half": _HALF, "third": _THIRD}
_OF_DECREE: Final = cite("Pasal 6 Keppres 174/1999")
_CITES: Final = (*_OF_DECREE, *cite("Pasal 4 Permenkumham 3/2018"))
_NO_MERIT: Final = Text(id="tidak ada dasar yang diakui untuk tahun itu", en="no ground is recognised for that year")
_WORKING: Final = Text(
    id="{share} dari remisi umum {umum} = {amount}", en="{share} of the remisi umum of {umum} = {amount}"
)


def tambahan_amount(case: Case, on: date) -> RemissionAmount:
    """Take the share of that day's remisi umum that the grounds of the year give."""
    umum = amount_by_scale(UMUM, case, on)
    merits = case.person.merits
    if merits is None:
        raise FAULTS.unknown("merits")
    kinds = _counted({item.kind for item in merits if item.year == on.year}, on, case.readings)
    if not kinds:
        raise NO_GRANT.error("merits", right=REMISI_TAMBAHAN.title, day=on, what=_NO_MERIT)
    share = _share(kinds, case.readings)
    amount = share_of(umum.amount, share, case.readings.counting)
    beside = Remission(amount=umum.amount, granted_on=on, kind=RemissionKind.UMUM)
    reckoning = sentence_on(REMISI_TAMBAHAN, case, on)
    on_file = any(_same(item, beside) for item in reckoning.remissions)
    released = division(reckoning, on, RemissionKind.TAMBAHAN, amount, () if on_file else (beside,))
    names = tuple(used.name for used in umum.readings) + _raised(kinds) + _older(merits, on)
    return umum.model_copy(
        update={
            "right": REMISI_TAMBAHAN.code,
            "amount": amount,
            "division": released,
            "text": Text.joined("; ", (umum.text, _WORKING.format(share=str(share), umum=umum.amount, amount=amount))),
            "cites": (*umum.cites, *(_CITES if on >= P3_CERTAIN else _OF_DECREE)),
            "readings": readings_named(names, case.readings),
            "warnings": still_in_default(reckoning, on, released),
        }
    )


def _older(merits: Iterable[Merit], on: date) -> tuple[str, ...]:
    """Name the reading on the grounds of 2018 where one of them is older."""
    older = on < P3_CERTAIN and any(item.year == on.year and item.kind in WIDER_GROUNDS for item in merits)
    return ("tambahan_before_2018",) if older else ()


def _counted(kinds: set[MeritKind], on: date, readings: Readings) -> set[MeritKind]:
    """Return the grounds that count on a day; refuse where the law leaves it open."""
    if on >= P3_CERTAIN or readings.tambahan_before_2018 == "as_later" or not kinds & WIDER_GROUNDS:
        return kinds
    if readings.tambahan_before_2018 == "unknown":
        raise FAULTS.unknown(*_BEFORE)
    return kinds - WIDER_GROUNDS


_BEFORE: Final = ("reading tambahan_before_2018",)


def _same(item: Remission, other: Remission) -> bool:
    return (item.granted_on, item.kind) == (other.granted_on, other.kind)


def _raised(kinds: set[MeritKind]) -> tuple[str, ...]:
    """Name the readings whose question these grounds raise."""
    raised = {"tambahan_jc": _JC in kinds, "tambahan_several": len(kinds) > 1}
    return tuple(name for name, is_raised in raised.items() if is_raised)


def _share(kinds: set[MeritKind], readings: Readings) -> Fraction:
    """Return the share of remisi umum; refuse where the law leaves it open."""
    open_points = tuple(f"reading {name}" for name in _raised(kinds) if readings.chosen(name) == "unknown")
    if open_points:
        raise FAULTS.unknown(*open_points)
    shares = [_OF_JC[readings.tambahan_jc] if kind is _JC else SHARES[kind] for kind in kinds]
    return max(shares) if readings.tambahan_several == "largest" else sum(shares, Fraction(0))
