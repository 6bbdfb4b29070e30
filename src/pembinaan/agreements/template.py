"""The template of an agreement that is put forward as a model: its blanks, and names that should be blanks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from pembinaan.agreements.figures import ModelClaim

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["literal_names", "undeclared"]

_BLANK: Final = re.compile(r"\[([^\[\]]*)\]|\{+([^{}]*)\}+")
_REGION: Final = re.compile(r"\b(?:kota|kabupaten|provinsi)\s+(.+)", re.IGNORECASE)


def undeclared(claim: ModelClaim) -> tuple[str, ...]:
    """List the blanks of the template, written ``[nama]`` or ``{nama}``, that no parameter declares.

    Example:
        >>> undeclared(ModelClaim(parameters=("nama daerah",), template="antara Lapas dan [nama daerah], [tahun]"))
        ('tahun',)
    """
    declared = {name.casefold() for name in claim.parameters or ()}
    blanks = ((square or curly).strip() for square, curly in _BLANK.findall(claim.template or ""))
    return tuple(dict.fromkeys(name for name in blanks if name.casefold() not in declared))


def literal_names(agreement: Agreement, claim: ModelClaim) -> tuple[str, ...]:
    """List the names of the parties and of their regions that the template still holds.

    Only names that the record holds can be found: of a party, of its parent, and of the region that either names.
    """
    held = (claim.template or "").casefold()
    names = dict.fromkeys(_names(agreement))
    return tuple(name for name in names if re.search(rf"(?<!\w){re.escape(name.casefold())}(?!\w)", held))


def _names(agreement: Agreement) -> Iterator[str]:
    for party in agreement.parties:
        for name in (party.name, party.parent.name if party.parent is not None else None):
            if name is not None:
                yield name
                yield from _REGION.findall(name)
        if party.region is not None:
            yield from _REGION.findall(party.region) or [party.region]
