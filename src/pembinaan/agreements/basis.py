"""The provisions that agreements rest on, by name; those of PP 50/2007 are revoked, and never cited as law."""

from __future__ import annotations

from typing import Final

from pembinaan.law.citation import Citation

__all__ = ["ALL"]

_at = Citation.parse

LOCAL_HEAD: Final = _at("Pasal 2 PP 28/2018")
POWER_OF_ATTORNEY: Final = _at("Pasal 2 ayat (2) PP 28/2018")
REGION_AFFAIRS: Final = _at("Pasal 4 PP 28/2018")
DPRD_APPROVAL: Final = _at("Pasal 6 ayat (2) PP 28/2018")
STAGED_DOCUMENTS: Final = _at("Pasal 6 ayat (3) PP 28/2018")
ENDS: Final = _at("Pasal 9 ayat (1) PP 28/2018")
LEADERS: Final = _at("Pasal 9 ayat (2) PP 28/2018")
LOCAL_HEAD_THIRD: Final = _at("Pasal 13 PP 28/2018")
POWER_OF_ATTORNEY_THIRD: Final = _at("Pasal 13 ayat (2) PP 28/2018")
THIRD_PARTIES: Final = _at("Pasal 14 PP 28/2018")
THIRD_PARTY_OBJECT: Final = _at("Pasal 16 PP 28/2018")
THIRD_PARTY_STAGES: Final = _at("Pasal 19 ayat (1) PP 28/2018")
THIRD_PARTY_CONTENTS: Final = _at("Pasal 19 ayat (2) PP 28/2018")
THIRD_PARTY_LEADERS: Final = _at("Pasal 22 ayat (1) PP 28/2018")
THIRD_PARTY_ENDS: Final = _at("Pasal 22 ayat (2) PP 28/2018")
FOREIGN_CLOCK: Final = _at("Pasal 30 ayat (4) PP 28/2018")
FOREIGN_BODIES: Final = _at("Pasal 38 PP 28/2018")
OVERSIGHT: Final = _at("Pasal 44 PP 28/2018")
SINERGI_WHOLE: Final = _at("Pasal 46 PP 28/2018")
SINERGI: Final = _at("Pasal 46 ayat (1) PP 28/2018")
OWN_BUDGET: Final = _at("Pasal 46 ayat (3) PP 28/2018")
SINERGI_DOCUMENT: Final = _at("Pasal 46 ayat (4) PP 28/2018")
OLD_CONTRACTS: Final = _at("Pasal 48 PP 28/2018")
CONTINUED_AS_SINERGI: Final = _at("Pasal 49 PP 28/2018")
REPEAL_OF_PP50: Final = _at("Pasal 51 PP 28/2018")
PP28_BEGINS: Final = _at("Pasal 52 PP 28/2018")

OTHER_REGIONS: Final = _at("Pasal 363 ayat (2) huruf a UU 23/2014")
REGION_AND_THIRD_PARTY: Final = _at("Pasal 363 ayat (2) huruf b UU 23/2014")
REGION_AND_THIRD_PARTY_NOTE: Final = _at("Penjelasan Pasal 363 ayat (2) huruf b UU 23/2014")
REGION_AND_FOREIGN: Final = _at("Pasal 363 ayat (2) huruf c UU 23/2014")
CONTRACT_WITH_THIRD_PARTY: Final = _at("Pasal 366 UU 23/2014")
CONTRACT_CONTENTS: Final = _at("Pasal 366 ayat (2) UU 23/2014")
FEASIBILITY: Final = _at("Pasal 366 ayat (3) UU 23/2014")

PARTNERS: Final = _at("Pasal 2 PP 57/1999")
NO_OVERLAP: Final = _at("Penjelasan Pasal 2 PP 57/1999")
FIELDS: Final = _at("Pasal 3 PP 57/1999")
FIELDS_KLIEN: Final = _at("Pasal 6 PP 57/1999")
GROUPS: Final = _at("Pasal 4 PP 57/1999")
GROUPS_KLIEN: Final = _at("Pasal 7 PP 57/1999")
TERM: Final = _at("Pasal 8 PP 57/1999")
TERMS: Final = _at("Pasal 8 ayat (1) PP 57/1999")
EXTENSION: Final = _at("Pasal 8 ayat (2) PP 57/1999")
AGENCIES: Final = _at("Pasal 9 PP 57/1999")
COMMUNITY: Final = _at("Pasal 10 PP 57/1999")
INDIVIDUALS: Final = _at("Pasal 11 PP 57/1999")
INTERNATIONAL: Final = _at("Pasal 12 PP 57/1999")
WHO_SIGNS: Final = _at("Pasal 13 PP 57/1999")
LONG: Final = _at("Pasal 13 ayat (1) PP 57/1999")
MEDIUM: Final = _at("Pasal 13 ayat (2) PP 57/1999")
SHORT: Final = _at("Pasal 13 ayat (3) PP 57/1999")
RESOURCES: Final = _at("Pasal 15 PP 57/1999")
WAGES: Final = _at("Pasal 16 PP 57/1999")
WAGES_PAID: Final = _at("Pasal 17 PP 57/1999")
REPORTS: Final = _at("Pasal 18 PP 57/1999")
STOPPING: Final = _at("Pasal 19 PP 57/1999")

ORDERING: Final = _at("Permenkumham 65/2016")
REGIONAL_PROCEDURE: Final = _at("Permendagri 22/2020")
WAGE_OR_PREMI: Final = _at("Pasal 9 huruf j UU 22/2022")
ASIMILASI: Final = _at("Pasal 10 ayat (1) huruf b UU 22/2022")
PROGRAM_BY_LITMAS: Final = _at("Pasal 36 ayat (5) UU 22/2022")
PEMBINAAN: Final = _at("Pasal 38 UU 22/2022")
WORK: Final = _at("Pasal 39 UU 22/2022")
COOPERATION: Final = _at("Pasal 89 ayat (1) UU 22/2022")
MEANS: Final = _at("Pasal 90 UU 22/2022")
UNITS: Final = _at("Pasal 91 UU 22/2022")

OLD_THIRD_PARTIES: Final = _at("Pasal 1 angka 3 PP 50/2007")
OLD_CONTENTS: Final = _at("Pasal 7 huruf b PP 50/2007")
OLD_AMENDMENT: Final = _at("Pasal 17 PP 50/2007")
OLD_EARLY_END: Final = _at("Pasal 19 ayat (2) PP 50/2007")
OLD_KEEPING: Final = _at("Pasal 21 PP 50/2007")

ALL: Final = tuple(value for value in dict(globals()).values() if isinstance(value, Citation))
"""Every provision above, for the test that the registry knows them."""
