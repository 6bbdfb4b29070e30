"""As what each party counts when the regime is asked, and which fact is wanting where that is open."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from pembinaan.agreements import basis
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.parties import CORRECTIONAL, LOCAL, Party, PartyKind, UniversityStatus
from pembinaan.agreements.regime_rows import Regime, Side
from pembinaan.core.text import Text

__all__ = ["Counted", "counted"]

_UNIVERSITY: Final = Regime(
    RegimeKind.UNKNOWN,
    Text(
        id="Status perguruan tinggi (satker/BLU, PTN-BH, atau swasta) belum diketahui, padahal status itu "
        "menentukan rezim hukumnya.",
        en="The university's status (satker/BLU, PTN-BH or private) is not known, and it decides the legal regime.",
    ),
    (basis.PARTNERS,),
)
_LEGAL_ENTITY: Final = Regime(
    RegimeKind.UNKNOWN,
    Text(
        id="Tidak ditemukan ketentuan apakah PTN-BH dihitung sebagai instansi pemerintah atau sebagai badan "
        "nonpemerintah, padahal itu menentukan rezim hukumnya.",
        en="No provision was found on whether a PTN-BH counts as a government agency or as a non-government body, and "
        "that decides the legal regime.",
    ),
    (basis.PARTNERS,),
    mend=Text(
        id="Mintalah penegasan Kementerian tentang kedudukan PTN-BH itu sebelum menandatangani.",
        en="Ask the ministry as what that PTN-BH counts before signing.",
    ),
)
_WHOSE_OFFICE: Final = Regime(
    RegimeKind.UNKNOWN,
    Text(
        id="Pemerintah daerah induk dari OPD atau UPTD belum diketahui, padahal itu menentukan apakah ada daerah lain "
        "di antara para pihak.",
        en="The local government that the OPD or UPTD belongs to is not known, and it decides whether there is another "
        "region among the parties.",
    ),
    (basis.OTHER_REGIONS,),
)


class Counted(NamedTuple):
    """Hold as what a party may count, and what leaves that open: the answer, and the fact that would settle it."""

    sides: tuple[Side, ...]
    why: Regime | None = None
    missing: tuple[str, ...] = ()


def counted(parties: tuple[Party, ...]) -> Iterator[Counted]:
    """Go through the parties, each with the sides that it counts, or may count, as."""
    local = [place for place, party in enumerate(parties) if party.kind in LOCAL]
    first = next((place for place in local if _government(parties[place]) is not None), min(local, default=0))
    for place, party in enumerate(parties):
        if party.kind in LOCAL:
            yield _region(parties, first, place)
        elif party.kind is PartyKind.PERGURUAN_TINGGI:
            yield _university(party, place)
        else:
            yield Counted((_SIDES[party.kind],))


_SIDES: Final = {
    PartyKind.K_L_LAIN: Side.STATE,
    PartyKind.BADAN_USAHA: Side.PRIVATE,
    PartyKind.ORMAS_YAYASAN: Side.PRIVATE,
    PartyKind.PERORANGAN: Side.PRIVATE,
    PartyKind.ORG_INTERNASIONAL: Side.INTERNATIONAL,
    **dict.fromkeys(CORRECTIONAL, Side.CORRECTIONAL),
}


def _university(party: Party, place: int) -> Counted:
    if party.university is UniversityStatus.SATKER_BLU:
        return Counted((Side.STATE,))
    if party.university is UniversityStatus.SWASTA:
        return Counted((Side.PRIVATE,))
    if party.university is UniversityStatus.PTNBH:
        return Counted((Side.STATE, Side.PRIVATE), _LEGAL_ENTITY)
    return Counted((Side.STATE, Side.PRIVATE), _UNIVERSITY, (f"parties.{place}.university",))


def _region(parties: tuple[Party, ...], first: int, place: int) -> Counted:
    """Tell whether a party belongs to the region of the first whose government is known."""
    names = {number: _government(parties[number]) for number in (first, place)}
    missing = tuple(f"parties.{number}.parent" for number, name in names.items() if name is None)
    with_corrections = any(party.kind in CORRECTIONAL for party in parties)
    if first == place or (with_corrections and missing):  # beside corrections one region and several are the same
        return Counted((Side.REGION,))
    if missing:
        return Counted((Side.REGION, Side.OTHER_REGION), _WHOSE_OFFICE, missing)
    return Counted((Side.REGION if len(set(names.values())) == 1 else Side.OTHER_REGION,))


def _government(party: Party) -> tuple[PartyKind, str] | None:
    body = party.government
    return None if body is None else (body.kind, body.name.casefold())
