"""How the numbers of documents look, by who gave them; a number that does not fit is worth a look, never an error."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from pembinaan.agreements.parties import LOCAL, PartyKind
from pembinaan.core.text import Text
from pembinaan.law.entries import Confidence

__all__ = ["PATTERNS", "NumberPattern", "fits", "is_request"]


class NumberPattern(NamedTuple):
    """Hold one form of numbers: whose it is, its pattern, an example, and how well it is established."""

    issuers: frozenset[PartyKind]
    pattern: re.Pattern[str]
    example: str
    about: Text
    confidence: Confidence


_UNITS: Final = frozenset(
    {PartyKind.LAPAS, PartyKind.RUTAN, PartyKind.LPKA, PartyKind.BAPAS, PartyKind.KANWIL_DITJENPAS}
)
_CENTRE: Final = frozenset({PartyKind.DITJENPAS})

PATTERNS: Final = (
    NumberPattern(
        _UNITS | _CENTRE,
        re.compile(r"WP\.\d{1,2}\.PAS(\.PAS)?\.?\d*-[A-Z]{2}(\.\d{2}){1,3}\s*[-\u2013.]\s*[\w/]+"),
        "WP.28.PAS.6-HK.01.05 - 1/3",
        Text(id="satuan kerja pemasyarakatan, sejak 2025", en="a correctional office, since 2025"),
        Confidence.SECONDARY,
    ),
    NumberPattern(
        _UNITS,
        re.compile(r"W\d{1,2}\.PAS\.PAS\d*-[A-Z]{2}(\.\d{2}){1,3}\s*[-\u2013.]\s*\d+\s+TAHUN\s+\d{4}", re.IGNORECASE),
        "W6.PAS.PAS3-UM.01.01-0006 TAHUN 2022",
        Text(id="satuan kerja pemasyarakatan, sebelum 2025", en="a correctional office, before 2025"),
        Confidence.SECONDARY,
    ),
    NumberPattern(
        _CENTRE,
        re.compile(r"PAS-\d+\.[A-Z]{2}(\.\d{2}){1,3}\s+TAHUN\s+\d{4}", re.IGNORECASE),
        "PAS-15.PR.01.01 TAHUN 2019",
        Text(id="Direktorat Jenderal Pemasyarakatan", en="the Directorate General of Corrections"),
        Confidence.VERIFIED,
    ),
    NumberPattern(
        LOCAL,
        re.compile(r"\d{3}(\.\d{1,3}){0,4}[-/ ].+\d{4}"),
        "100.3.10-395 Tahun 2025",
        Text(
            id="pemerintah daerah: kode arsip, nomor urut, tahun", en="a local government: archive code, serial, year"
        ),
        Confidence.SECONDARY,
    ),
)
"""The forms that were seen; they are patterns of practice, not law."""
_REQUEST: Final = re.compile(r"(REQ|MON)/\d{4}/\d+", re.IGNORECASE)


def fits(number: str, party_kind: PartyKind) -> bool | None:
    """Tell whether a number looks like those of its issuer; None: no form is known for that issuer.

    Example:
        >>> fits("100.3.10-395 Tahun 2025", PartyKind.PEMKAB)
        True
        >>> fits("395", PartyKind.PEMKAB)
        False
        >>> fits("12/PT/2025", PartyKind.BADAN_USAHA) is None
        True
    """
    patterns = [row.pattern for row in PATTERNS if party_kind in row.issuers]
    return any(pattern.fullmatch(number.strip()) for pattern in patterns) if patterns else None


def is_request(number: str) -> bool:
    """Tell whether a number is the id of a request or of a monitoring form, not the number of a document.

    Example:
        >>> is_request("REQ/2026/0001")
        True
    """
    return _REQUEST.fullmatch(number.strip()) is not None
