"""Who stands beside whom under which regime: the rows that a regime is read from, and what no row settles."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple

from pembinaan.agreements import basis
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.core.text import Text
from pembinaan.law.citation import Citation

__all__ = ["BEFORE_PARTNERS", "MIXED", "REGIMES", "TOO_EARLY", "Regime", "Side"]


class Regime(NamedTuple):
    """Say under which regime an agreement stands, why, and by which provision."""

    kind: RegimeKind
    why: Text
    cites: tuple[Citation, ...]
    missing: tuple[str, ...] = ()
    mend: Text | None = None
    """What to do where it is not settled, if that is not to separate the documents or to complete the facts."""


class Side(StrEnum):
    """Say as what a party counts when the regime is asked."""

    CORRECTIONAL = "CORRECTIONAL"
    REGION = "REGION"
    OTHER_REGION = "OTHER_REGION"
    """A further region, not the one already among the parties."""
    STATE = "STATE"
    """Another body of the central government."""
    PRIVATE = "PRIVATE"
    """A business, an ormas or an individual."""
    INTERNATIONAL = "INTERNATIONAL"


_SINERGI: Final = Regime(
    RegimeKind.SINERGI,
    Text(
        id="Satuan kerja pemasyarakatan dan pemerintah daerah: sinergi, bukan kerja sama dengan pihak ketiga.",
        en="A correctional office and a local government: sinergi, not cooperation with a third party.",
    ),
    (basis.SINERGI, basis.SINERGI_DOCUMENT),
)
_AGENCIES: Final = Regime(
    RegimeKind.ANTAR_INSTANSI,
    Text(
        id="Satuan kerja pemasyarakatan dan instansi pemerintah lain, tanpa pemerintah daerah: hubungan fungsional.",
        en="A correctional office and another government agency, without a local government: a functional relation.",
    ),
    (basis.PARTNERS, basis.AGENCIES),
)
_PARTNERS: Final = Regime(
    RegimeKind.KEMITRAAN,
    Text(
        id="Satuan kerja pemasyarakatan dan badan swasta, badan kemasyarakatan, atau perseorangan: kemitraan.",
        en="A correctional office and a private or community body or an individual: partnership (kemitraan).",
    ),
    (basis.PARTNERS, basis.COMMUNITY, basis.INDIVIDUALS),
)
_INTERNATIONAL: Final = Regime(
    RegimeKind.INTERNASIONAL,
    Text(
        id="Pemasyarakatan dan organisasi internasional: hanya Menteri yang mengadakan kerja sama itu.",
        en="Corrections and an international organisation: only the Minister makes that cooperation.",
    ),
    (basis.INTERNATIONAL,),
)
_THIRD_PARTY: Final = Regime(
    RegimeKind.KSDPK,
    Text(
        id="Pemerintah daerah dan badan usaha, ormas, atau perseorangan: kerja sama daerah dengan pihak ketiga.",
        en="A local government and a business, an ormas or an individual: cooperation with a third party (KSDPK).",
    ),
    (basis.REGION_AND_THIRD_PARTY, basis.THIRD_PARTIES),
)
_REGIONS: Final = Regime(
    RegimeKind.KSDD,
    Text(
        id="Pemerintah daerah dan pemerintah daerah lain: kerja sama daerah dengan daerah lain.",
        en="A local government and another one: cooperation between regions (KSDD).",
    ),
    (basis.OTHER_REGIONS, basis.STAGED_DOCUMENTS),
)
_C, _R, _O, _S, _P, _I = Side
REGIMES: Final[dict[frozenset[Side], Regime]] = {
    frozenset({_C, _R}): _SINERGI,
    frozenset({_C, _R, _O}): _SINERGI,
    frozenset({_C, _R, _S}): _SINERGI,
    frozenset({_C, _R, _O, _S}): _SINERGI,
    frozenset({_C, _S}): _AGENCIES,
    frozenset({_C, _P}): _PARTNERS,
    frozenset({_C, _I}): _INTERNATIONAL,
    frozenset({_R, _P}): _THIRD_PARTY,
    frozenset({_R, _O}): _REGIONS,
}
"""The regime of each combination of sides that a provision settles."""

MIXED: Final = Regime(
    RegimeKind.UNKNOWN,
    Text(
        id="Instansi pemerintah dan pihak nonpemerintah (swasta, kemasyarakatan, atau perseorangan) dalam satu "
        "dokumen, atau organisasi internasional bersama mitra lain: tidak ditemukan ketentuan yang menetapkan rezim "
        "hukumnya.",
        en="Government bodies and a non-government party (private, community or individual) in one document, or an "
        "international organisation together with another partner: no provision was found that settles its legal "
        "regime.",
    ),
    (basis.SINERGI, basis.THIRD_PARTIES),
    ("parties",),
)
TOO_EARLY: Final = Regime(
    RegimeKind.UNKNOWN,
    Text(
        id="Hari itu mendahului PP 28/2018 (berlaku sejak 13 Juli 2018). Kerja sama pemerintah daerah waktu itu diatur "
        "PP 50/2007, yang baru dibaca sebagian; perjanjian lama berlaku sampai berakhir.",
        en="That day is before PP 28/2018 (in force from 13 July 2018). Cooperation of local governments then stood "
        "under PP 50/2007, which was read only in part; old agreements run to their end.",
    ),
    (basis.OLD_THIRD_PARTIES, basis.OLD_CONTRACTS, basis.CONTINUED_AS_SINERGI),
    mend=Text(
        id="Bila masih diperlukan, teruskan dengan dokumen baru menurut PP 28/2018; dengan pemerintah pusat sebagai "
        "sinergi.",
        en="If it is still needed, continue it in a new document under PP 28/2018; with the central government as a "
        "sinergi.",
    ),
)
BEFORE_PARTNERS: Final = Regime(
    RegimeKind.UNKNOWN,
    Text(
        id="Hari itu mendahului PP 57/1999 (berlaku sejak 22 Juni 1999). Hukum sebelumnya tidak terbaca, sehingga "
        "rezimnya belum dapat dipastikan.",
        en="That day is before PP 57/1999 (in force from 22 June 1999). The law before it was not read, so the regime "
        "is not established.",
    ),
    (basis.PARTNERS,),
    mend=Text(
        id="Periksa hari penandatanganannya; bila benar, buat dokumen baru menurut PP 57/1999.",
        en="Check the day of the signing; where it is right, make a new document under PP 57/1999.",
    ),
)
