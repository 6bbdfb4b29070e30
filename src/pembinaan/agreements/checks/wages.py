"""The checks of a review on what those who work are paid."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements.case import Case
from pembinaan.agreements.findings import ReviewFinding, Rule
from pembinaan.agreements.in_effect import activities_on
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.participation import PaidThrough
from pembinaan.agreements.parties import CORRECTIONAL
from pembinaan.agreements.rules.participation import RULES
from pembinaan.agreements.work_plan import Activity
from pembinaan.core.text import Text

__all__ = ["wages"]

_FUNCTIONAL: Final = frozenset({RegimeKind.SINERGI, RegimeKind.ANTAR_INSTANSI})
"""The regimes in which agencies work together by their tasks (PP 57/1999 Pasal 2)."""


def wages(case: Case) -> Iterator[ReviewFinding]:
    """Check upah of a partnership that produces (U1, U2), and upah or premi in a functional relation (U3)."""
    partnership = case.regime is RegimeKind.KEMITRAAN
    if not partnership and case.regime not in _FUNCTIONAL:
        return
    for path, activity in activities_on(case.agreement, case.on):
        yield from _amount(case, RULES["U1" if partnership else "U3"], path, activity)
        if partnership and activity.productive:
            yield from _everybody(case, path, activity)
            yield from _way(path, activity)
            yield from _by_the_partner(case, path, activity)


def _amount(case: Case, rule: Rule, path: str, activity: Activity) -> Iterator[ReviewFinding]:
    if activity.productive is None:
        yield rule.unknown(f"{path}.productive", code=activity.code)
    if not activity.productive:
        return
    begun = activity.started_on is not None and activity.started_on <= case.on
    if activity.wages is None:
        yield rule.unknown(f"{path}.wages", code=activity.code)
    elif not activity.wages and begun:
        yield rule.absent(f"{path}.wages", code=activity.code)
    for number, wage in enumerate(activity.wages or ()):
        if wage.amount == 0:
            yield rule.because(_NOTHING.format(code=activity.code), f"{path}.wages.{number}.amount")


_NOTHING: Final = Text(
    id="Kegiatan {code} menghasilkan barang atau jasa, tetapi seorang peserta tidak dibayar apa pun.",
    en="Activity {code} produces goods or services, but a participant is paid nothing.",
)


def _everybody(case: Case, path: str, activity: Activity) -> Iterator[ReviewFinding]:
    """Check U1 of those who are recorded to take part: each of them is paid once the activity has begun."""
    begun = activity.started_on is not None and activity.started_on <= case.on
    paid = {wage.reference for wage in activity.wages or ()}
    there = [one for one in activity.participants or () if one.attended is not False]
    if begun and paid and any(one.reference not in paid for one in there):
        yield RULES["U1"].because(_NOT_ALL.format(code=activity.code), f"{path}.wages")


_NOT_ALL: Final = Text(
    id="Kegiatan {code} menghasilkan barang atau jasa, tetapi upah belum tercatat bagi semua peserta.",
    en="Activity {code} produces goods or services, but upah is not recorded of all participants.",
)


def _by_the_partner(case: Case, path: str, activity: Activity) -> Iterator[ReviewFinding]:
    """Check U2: the partner pays; the correctional office only hands it on."""
    ours = {party.role for party in case.agreement.parties if party.kind in CORRECTIONAL}
    for number, wage in enumerate(activity.wages or ()):
        if wage.payer in ours:
            yield RULES["U2"].because(_NOT_THE_PARTNER.format(code=activity.code), f"{path}.wages.{number}.payer")


_NOT_THE_PARTNER: Final = Text(
    id="Pada kegiatan {code} upah tidak dibayar mitra, melainkan pihak pemasyarakatan.",
    en="In activity {code} the correctional side pays upah, not the partner.",
)


def _way(path: str, activity: Activity) -> Iterator[ReviewFinding]:
    if activity.wages is None:
        yield RULES["U2"].unknown(f"{path}.wages", code=activity.code)
    for number, wage in enumerate(activity.wages or ()):
        where = f"{path}.wages.{number}.paid_through"
        if wage.paid_through is None:
            yield RULES["U2"].unknown(where, code=activity.code)
        elif wage.paid_through is PaidThrough.LANGSUNG:
            yield RULES["U2"].because(_STRAIGHT.format(code=activity.code), where)


_STRAIGHT: Final = Text(
    id="Pada kegiatan {code} upah dibayarkan mitra langsung kepada peserta.",
    en="In activity {code} the partner pays upah straight to a participant.",
)
