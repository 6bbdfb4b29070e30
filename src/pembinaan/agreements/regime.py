"""The legal regime that follows from who the parties are."""

from __future__ import annotations

from typing import NamedTuple

from pembinaan.agreements import basis
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.parties import CORRECTIONAL, LOCAL, PRIVATE, Party, PartyKind
from pembinaan.core.errors import UnsupportedError
from pembinaan.core.text import Text
from pembinaan.law.citation import Citation

__all__ = ["Regime", "regime"]


class Regime(NamedTuple):
    """Say under which regime an agreement stands, why, and by which provision."""

    kind: RegimeKind
    why: Text
    cites: tuple[Citation, ...]
    missing: tuple[str, ...] = ()


_SINERGI = Regime(
    RegimeKind.SINERGI,
    Text(
        id="Satuan kerja pemasyarakatan dan pemerintah daerah: sinergi, bukan kerja sama dengan pihak ketiga.",
        en="A correctional office and a local government: sinergi, not cooperation with a third party.",
    ),
    (basis.SINERGI, basis.SINERGI_DOCUMENT),
)
_AGENCIES = Regime(
    RegimeKind.ANTAR_INSTANSI,
    Text(
        id="Satuan kerja pemasyarakatan dan instansi pemerintah lain, tanpa pemerintah daerah: hubungan fungsional.",
        en="A correctional office and another government agency, without a local government: a functional relation.",
    ),
    (basis.PARTNERS, basis.AGENCIES),
)
_PARTNERS = Regime(
    RegimeKind.KEMITRAAN,
    Text(
        id="Satuan kerja pemasyarakatan dan badan swasta, badan kemasyarakatan, atau perseorangan: kemitraan.",
        en="A correctional office and a private or community body or an individual: partnership (kemitraan).",
    ),
    (basis.PARTNERS, basis.COMMUNITY, basis.INDIVIDUALS),
)
_MIXED = Regime(
    RegimeKind.UNKNOWN,
    Text(
        id="Instansi pemerintah dan pihak nonpemerintah (swasta, kemasyarakatan, atau perseorangan) dalam satu "
        "dokumen: tidak ditemukan ketentuan yang menetapkan rezim hukumnya.",
        en="Government bodies and a non-government party (private, community or individual) in one document: "
        "no provision was found that settles its legal regime.",
    ),
    (basis.SINERGI, basis.THIRD_PARTIES),
    ("parties",),
)
_UNIVERSITY = Regime(
    RegimeKind.UNKNOWN,
    Text(
        id="Status perguruan tinggi (satker/BLU, PTN-BH, atau swasta) belum diketahui, padahal status itu "
        "menentukan rezim hukumnya.",
        en="The university's status (satker/BLU, PTN-BH or private) is not known, and it decides the legal regime.",
    ),
    (basis.PARTNERS,),
    ("parties.kind",),
)
_UNSUPPORTED = {
    "agreement.no_correctional_party": Text(
        id="Perjanjian tanpa pihak pemasyarakatan belum dicakup pustaka ini.",
        en="An agreement without a correctional party is not modelled here.",
    ),
    "agreement.no_partner": Text(
        id="Perjanjian yang hanya antarsatuan kerja pemasyarakatan belum dicakup pustaka ini.",
        en="An agreement among correctional offices only is not modelled here.",
    ),
    "agreement.international": Text(
        id="Kerja sama dengan organisasi internasional hanya diadakan oleh Menteri dan belum dicakup pustaka ini.",
        en="Cooperation with an international organisation is for the Minister only and not modelled here.",
    ),
}


def _unmodelled(kinds: frozenset[PartyKind]) -> str | None:
    if PartyKind.ORG_INTERNASIONAL in kinds:
        return "agreement.international"
    if not kinds & CORRECTIONAL:
        return "agreement.no_correctional_party"
    return None if kinds - CORRECTIONAL else "agreement.no_partner"


def regime(parties: tuple[Party, ...]) -> Regime:
    """Tell under which regime an agreement between these parties stands.

    A document that joins government bodies and a private party, and one with a university, give UNKNOWN with the
    gap named: nothing is guessed.

    Args:
        parties: All parties of the document.

    Raises:
        UnsupportedError: ``agreement.no_correctional_party``, ``agreement.no_partner`` or ``agreement.international``.

    Example:
        >>> from pembinaan.agreements.parties import Role
        >>> lapas = Party(name="Lapas Kelas IIA Bontang", kind=PartyKind.LAPAS, role=Role.KESATU)
        >>> city = Party(name="Pemerintah Kota Bontang", kind=PartyKind.PEMKOT, role=Role.KEDUA)
        >>> print(regime((lapas, city)).kind, regime((lapas, city)).cites[0])
        SINERGI Pasal 46 ayat (1) PP 28/2018

    Source: PP 28/2018 Pasal 46 and 14; PP 57/1999 Pasal 2 and 9-12.
    """
    kinds = frozenset(party.kind for party in parties)
    code = _unmodelled(kinds)
    if code is not None:
        raise UnsupportedError(code, _UNSUPPORTED[code])
    government = kinds & (LOCAL | {PartyKind.K_L_LAIN})
    if kinds & PRIVATE:
        return _MIXED if government else _PARTNERS if PartyKind.PERGURUAN_TINGGI not in kinds else _UNIVERSITY
    if PartyKind.PERGURUAN_TINGGI in kinds:
        return _UNIVERSITY
    return _SINERGI if kinds & LOCAL else _AGENCIES
