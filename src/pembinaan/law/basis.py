"""On what a rule rests: the law, the policy of an office, or a default of this library."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Self

from pydantic import model_validator

from pembinaan.core.errors import Fault
from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.law.citation import Citation
from pembinaan.law.guidance import GUIDANCE

__all__ = ["Basis", "BasisKind"]

LAW_NEEDS_CITATION: Final = Fault(
    "basis.law_needs_citation",
    Text(id="Dasar hukum tanpa rujukan.", en="A basis in law without a citation."),
    Text(
        id="Isi 'cites', atau pilih LOCAL_POLICY atau LIBRARY_DEFAULT.",
        en="Fill in 'cites', or choose LOCAL_POLICY or LIBRARY_DEFAULT.",
    ),
)
NEEDS_SOURCE: Final = Fault(
    "basis.needs_source",
    Text(id="Aturan setempat tanpa sumber.", en="A local policy without a source."),
    Text(id="Isi 'guidance' atau 'note'.", en="Fill in 'guidance' or 'note'."),
)
UNKNOWN_GUIDANCE: Final = Fault(
    "basis.unknown_guidance",
    Text(id="'guidance' menyebut sumber yang tidak dikenal.", en="'guidance' names a source that is not known."),
    Text(id="Pakai kunci dari daftar pedoman pustaka ini.", en="Use a key of the list of guidance of this library."),
)


class BasisKind(StrEnum):
    """Say how strong the ground of a rule is."""

    LAW = "LAW"
    """A provision asks it."""
    LOCAL_POLICY = "LOCAL_POLICY"
    """An office or a program asks it."""
    LIBRARY_DEFAULT = "LIBRARY_DEFAULT"
    """Nobody is known to ask it: a proposal of this library, which can be switched off."""


class Basis(Model):
    """Hold on what a rule rests.

    Raises:
        ValidationError: ``basis.law_needs_citation``, ``basis.needs_source`` for a local policy, or
            ``basis.unknown_guidance``.

    Example:
        >>> Basis(kind=BasisKind.LAW, cites=(Citation.parse("Pasal 38 UU 22/2022"),)).kind.value
        'LAW'
    """

    kind: BasisKind
    """Law, local policy or library default."""
    cites: tuple[Citation, ...] = ()
    """The provisions."""
    guidance: tuple[str, ...] = ()
    """Keys of the guidance and practice beside the law."""
    note: Text | None = None
    """The source where it is neither, or what to know of it; null: nothing."""

    @model_validator(mode="after")
    def _founded(self) -> Self:
        if self.kind is BasisKind.LAW and not self.cites:
            raise LAW_NEEDS_CITATION.invalid()
        if self.kind is BasisKind.LOCAL_POLICY and not self.guidance and self.note is None:
            raise NEEDS_SOURCE.invalid()
        if not GUIDANCE.keys() >= set(self.guidance):
            raise UNKNOWN_GUIDANCE.invalid()
        return self
