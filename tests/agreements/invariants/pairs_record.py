"""The invariant that no record can break: at least two parties, each in its own role."""

from __future__ import annotations

from agreement_cases import KEDUA, complete, party
from pair_form import Half, Pair

from pembinaan.agreements import PartyKind

_LAPAS, _CITY = party(PartyKind.LAPAS), party(PartyKind.PEMKOT, KEDUA)
_TWO = Half(lambda: complete(parties=(_LAPAS, _CITY)))

PAIRS = {
    "P1": (
        Pair(_TWO, Half(lambda: complete(parties=(_LAPAS,))), fault="agreement.too_few_parties"),
        Pair(_TWO, Half(lambda: complete(parties=(_LAPAS, party(PartyKind.PEMKOT)))), fault="agreement.duplicate_role"),
    ),
}
