"""The legal regime that follows from who the parties are."""

from __future__ import annotations

from datetime import date
from itertools import product

from pembinaan.agreements import basis
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.parties import LOCAL, Party
from pembinaan.agreements.regime_rows import BEFORE_PARTNERS, MIXED, REGIMES, TOO_EARLY, Regime, Side
from pembinaan.agreements.regime_sides import Counted, counted
from pembinaan.core.asked import asks_day
from pembinaan.core.errors import UnsupportedError
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.law.citation import Citation
from pembinaan.law.instruments import in_force

__all__ = ["REGIMES", "Regime", "Side", "regime"]

_UNSUPPORTED = {
    "agreement.no_correctional_party": Text(
        id="Perjanjian tanpa pihak pemasyarakatan hanya dicakup bila antardaerah (KSDD) atau dengan pihak ketiga "
        "(KSDPK).",
        en="An agreement without a correctional party is modelled only between regions (KSDD) or with a third party "
        "(KSDPK).",
    ),
    "agreement.no_partner": Text(
        id="Perjanjian yang hanya antarsatuan kerja pemasyarakatan belum dicakup pustaka ini.",
        en="An agreement among correctional offices only is not modelled here.",
    ),
    "agreement.foreign_region": Text(
        id="Kerja sama daerah dengan pihak luar negeri (KSDPL, KSDLL) belum dicakup pustaka ini.",
        en="Cooperation of a region with a foreign body (KSDPL, KSDLL) is not modelled here.",
    ),
}


@asks_day
def regime(parties: tuple[Party, ...], *, on: date | None = None) -> Regime:
    """Tell under which regime an agreement between these parties stands.

    What no provision settles gives UNKNOWN with the reason: government bodies and a private party in one document, a
    university whose status is not known or that is a PTN-BH, a document of a region from before PP 28/2018, one of
    corrections from before PP 57/1999. Where a fact is open but every answer to it gives the same regime, that regime
    is told. Regions are told apart by the names of their governments as written.

    Args:
        parties: All parties of the document.
        on: The day whose law counts, that of the signature where it is known; None: the law of today's edition.

    Raises:
        UnsupportedError: ``agreement.no_correctional_party``, ``agreement.no_partner`` or
            ``agreement.foreign_region``.

    Example:
        >>> from pembinaan.agreements.parties import PartyKind, Role
        >>> lapas = Party(name="Lapas Kelas IIA Bontang", kind=PartyKind.LAPAS, role=Role.KESATU)
        >>> city = Party(name="Pemerintah Kota Bontang", kind=PartyKind.PEMKOT, role=Role.KEDUA)
        >>> print(regime((lapas, city)).kind, regime((lapas, city)).cites[0])
        SINERGI Pasal 46 ayat (1) PP 28/2018
        >>> print(regime((lapas, city), on=date(2018, 7, 12)).kind)
        UNKNOWN

    Source: UU 23/2014 Pasal 363; PP 28/2018 Pasal 14, 46, 48 and 52; PP 57/1999 Pasal 2 and 9-12.
    """
    sides = tuple(counted(parties))
    answers = {_answer(frozenset(chosen)) for chosen in product(*(one.sides for one in sides))}
    found = answers.pop() if len(answers) == 1 else _open(sides)
    if isinstance(found, str):
        raise UnsupportedError(found, _UNSUPPORTED[found])
    if any(party.kind in LOCAL for party in parties):
        return TOO_EARLY if _before(basis.SINERGI, on) else found
    early = found.kind is not RegimeKind.UNKNOWN and _before(basis.PARTNERS, on)
    return BEFORE_PARTNERS if early else found


def _before(law: Citation, on: date | None) -> bool:
    return on is not None and in_force(law).at(on) is Status.NOT_MET


def _open(sides: tuple[Counted, ...]) -> Regime:
    """Say what leaves the regime open: the reason of the first party, the facts of all."""
    causes = [(one.why, one.missing) for one in sides if one.why is not None]
    return causes[0][0]._replace(missing=tuple(dict.fromkeys(path for _, paths in causes for path in paths)))


def _answer(sides: frozenset[Side]) -> Regime | str:
    """Return the regime of a combination, or the code by which it is refused."""
    if sides in REGIMES:
        return REGIMES[sides]
    if Side.CORRECTIONAL in sides:
        return MIXED if len(sides) > 1 else "agreement.no_partner"
    if Side.REGION not in sides:
        return "agreement.no_correctional_party"
    if Side.INTERNATIONAL in sides:
        return "agreement.foreign_region"
    return MIXED if Side.PRIVATE in sides else "agreement.no_correctional_party"
