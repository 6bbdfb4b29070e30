"""The provisions that agreements rest on, each under one name."""

from __future__ import annotations

from typing import Final

from pembinaan.law.citation import Citation

__all__ = ["ALL"]

_at = Citation.parse

LOCAL_HEAD: Final = _at("Pasal 2 PP 28/2018")
POWER_OF_ATTORNEY: Final = _at("Pasal 2 ayat (2) PP 28/2018")
ENDS: Final = _at("Pasal 9 ayat (1) PP 28/2018")
THIRD_PARTIES: Final = _at("Pasal 14 PP 28/2018")
SINERGI: Final = _at("Pasal 46 ayat (1) PP 28/2018")
OWN_BUDGET: Final = _at("Pasal 46 ayat (3) PP 28/2018")
SINERGI_DOCUMENT: Final = _at("Pasal 46 ayat (4) PP 28/2018")

PARTNERS: Final = _at("Pasal 2 PP 57/1999")
FIELDS: Final = _at("Pasal 3 PP 57/1999")
FIELDS_KLIEN: Final = _at("Pasal 6 PP 57/1999")
GROUPS: Final = _at("Pasal 4 PP 57/1999")
GROUPS_KLIEN: Final = _at("Pasal 7 PP 57/1999")
TERMS: Final = _at("Pasal 8 ayat (1) PP 57/1999")
AGENCIES: Final = _at("Pasal 9 PP 57/1999")
COMMUNITY: Final = _at("Pasal 10 PP 57/1999")
INDIVIDUALS: Final = _at("Pasal 11 PP 57/1999")
LONG: Final = _at("Pasal 13 ayat (1) PP 57/1999")
MEDIUM: Final = _at("Pasal 13 ayat (2) PP 57/1999")
SHORT: Final = _at("Pasal 13 ayat (3) PP 57/1999")
RESOURCES: Final = _at("Pasal 15 PP 57/1999")
REPORTS: Final = _at("Pasal 18 PP 57/1999")

ORDERING: Final = _at("Permenkumham 65/2016")
COOPERATION: Final = _at("Pasal 89 ayat (1) UU 22/2022")

ALL: Final = tuple(value for value in dict(globals()).values() if isinstance(value, Citation))
"""Every provision above, for the test that the registry knows them."""
