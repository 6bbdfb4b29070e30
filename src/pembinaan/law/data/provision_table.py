"""Every provision of the registry."""

from __future__ import annotations

from typing import Final

from pembinaan.law.instruments import Provision

__all__ = ["PROVISIONS"]

PROVISIONS: Final[tuple[Provision, ...]] = ()
