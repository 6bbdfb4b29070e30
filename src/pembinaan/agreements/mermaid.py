"""The state diagram of an agreement as Mermaid text, written from the table of transitions."""

from __future__ import annotations

from collections.abc import Iterator

from pembinaan.agreements.kinds import StateCode
from pembinaan.agreements.lifecycle import TRANSITIONS, Transition
from pembinaan.core.text import Language

__all__ = ["mermaid"]


def mermaid(language: Language = "id") -> str:
    r"""Write the table of transitions as a Mermaid state diagram, one arrow for each source of each row.

    A row that leaves the state as it is gives an arrow from the state to itself; one that holds in every state is left
    out, for it moves nothing.

    Example:
        >>> print("\n".join(mermaid("en").splitlines()[:3]))
        stateDiagram-v2
            [*] --> BELUM_ADA
            BELUM_ADA --> PENJAJAKAN: T1 a meeting (audiensi)
    """
    arrows = (arrow for row in TRANSITIONS for arrow in _arrows(row, language))
    first, last = f"[*] --> {StateCode.BELUM_ADA}", f"{StateCode.DITUTUP} --> [*]"
    return "\n".join(("stateDiagram-v2", *(f"    {line}" for line in (first, *arrows, last)))) + "\n"


def _arrows(row: Transition, language: Language) -> Iterator[str]:
    for source in row.sources:
        yield f"{source} --> {row.target or source}: {row.id} {row.label[language]}"
