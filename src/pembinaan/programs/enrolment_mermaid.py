"""The state diagram of an enrolment as Mermaid text, written from the table of transitions."""

from __future__ import annotations

from collections.abc import Iterator

from pembinaan.core.text import Language
from pembinaan.programs.enrolment_events import OVER, EnrolmentState
from pembinaan.programs.enrolment_table import ENROLMENT_TRANSITIONS, EnrolmentTransition

__all__ = ["enrolment_mermaid"]


def enrolment_mermaid(language: Language = "id") -> str:
    r"""Write the table as a Mermaid state diagram, one arrow for each source of each row.

    What leaves the state as it is (the consent of the person) is left out, for it moves nothing.

    Example:
        >>> print("\n".join(enrolment_mermaid("en").splitlines()[:3]))
        stateDiagram-v2
            [*] --> DIUSULKAN: E1 proposed
            DIUSULKAN --> DIPERIKSA: E2 the file is checked
    """
    arrows = (arrow for row in ENROLMENT_TRANSITIONS for arrow in _arrows(row, language))
    ends = (f"{state} --> [*]" for state in EnrolmentState if state in OVER)
    return "\n".join(("stateDiagram-v2", *(f"    {line}" for line in (*arrows, *ends)))) + "\n"


def _arrows(row: EnrolmentTransition, language: Language) -> Iterator[str]:
    if row.target is not None:
        for source in row.sources or ("[*]",):
            yield f"{source} --> {row.target}: {row.id} {row.label[language]}"
