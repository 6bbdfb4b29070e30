"""The checks of a review on what those who work are paid."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements.case import Case
from pembinaan.agreements.findings import ReviewFinding, Rule
from pembinaan.agreements.in_effect import activities_on
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.participation import PaidThrough
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
            yield from _way(path, activity)


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
