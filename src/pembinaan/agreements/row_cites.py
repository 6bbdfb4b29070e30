"""Which provisions a row of the table rests on under a regime: not every one speaks of all agreements."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.lifecycle import Transition
from pembinaan.law.citation import Citation

__all__ = ["cites_of"]

_R = RegimeKind
_REGIONAL: Final = frozenset({_R.KSDD, _R.KSDPK})
_WITHOUT_REGION: Final = frozenset({_R.ANTAR_INSTANSI, _R.KEMITRAAN, _R.INTERNASIONAL})
_OF_CORRECTIONS: Final = "PP 57/1999"
_ONLY: Final = {
    basis.REGION_AFFAIRS: frozenset({_R.SINERGI, _R.KSDD}),
    basis.SINERGI_DOCUMENT: frozenset({_R.SINERGI}),
    basis.DPRD_APPROVAL: _REGIONAL,
    **dict.fromkeys((basis.THIRD_PARTY_OBJECT, basis.FEASIBILITY, basis.THIRD_PARTY_ENDS), frozenset({_R.KSDPK})),
}
"""Provisions of the law of regions that speak of some of its regimes only."""
_MORE: Final = {
    **dict.fromkeys((("T6", _R.KSDPK), ("T6b", _R.KSDPK)), (basis.THIRD_PARTY_STAGES,)),
    ("T7", _R.KSDD): (basis.STAGED_DOCUMENTS, basis.LOCAL_HEAD),
    ("T7", _R.KSDPK): (basis.CONTRACT_CONTENTS, basis.THIRD_PARTY_STAGES, basis.LOCAL_HEAD_THIRD),
}
"""By row and regime: provisions of that regime in the place of those that do not speak of it."""


def cites_of(row: Transition, kind: RegimeKind) -> tuple[Citation, ...]:
    """Return the provisions of a row that speak of agreements of a regime; empty: the sources are silent on it.

    PP 57/1999 asks for a correctional side, PP 28/2018 and UU 23/2014 for a region; the table cites no other law. Of a
    regime that is not settled all are told.

    Source: PP 57/1999 Pasal 2; PP 28/2018 Pasal 6, 19 and 46; UU 23/2014 Pasal 366.
    """
    if kind is _R.UNKNOWN:
        return row.cites
    return (*(cite for cite in row.cites if _speaks(cite, kind)), *_MORE.get((row.id, kind), ()))


def _speaks(cite: Citation, kind: RegimeKind) -> bool:
    if cite.instrument == _OF_CORRECTIONS:
        return kind not in _REGIONAL
    return kind in _ONLY.get(cite, frozenset(_R) - _WITHOUT_REGION)
