"""Every provision of the registry."""

from __future__ import annotations

from typing import Final

from pembinaan.law.data.provisions_children import CHILDREN
from pembinaan.law.data.provisions_coaching import COACHING
from pembinaan.law.data.provisions_codes import CODES
from pembinaan.law.data.provisions_cooperation import COOPERATION
from pembinaan.law.data.provisions_ministerial import MINISTERIAL_RULES
from pembinaan.law.data.provisions_pemasyarakatan import PEMASYARAKATAN
from pembinaan.law.data.provisions_rights import RIGHTS
from pembinaan.law.entries import Provision

__all__ = ["PROVISIONS"]

PROVISIONS: Final[tuple[Provision, ...]] = (
    *PEMASYARAKATAN,
    *RIGHTS,
    *MINISTERIAL_RULES,
    *CODES,
    *CHILDREN,
    *COOPERATION,
    *COACHING,
)
