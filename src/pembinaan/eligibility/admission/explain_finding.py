"""One finding of an admission explained to people: what is asked, the answer, and why."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Language, Text, printable
from pembinaan.eligibility.explanation_words import MARK
from pembinaan.law.basis import BasisKind
from pembinaan.law.guidance import GUIDANCE
from pembinaan.programs.admission_record import AdmissionFinding
from pembinaan.programs.entry_facts import entry_fact

__all__ = ["basis", "detail", "explain_finding", "finding_lines"]

_SINCE: Final = Text(id="sejak {day}", en="since {day}")
_FROM: Final = Text(id="terpenuhi mulai {day}", en="met from {day}")
_MISSING: Final = Text(id="belum diketahui: {facts}", en="not known: {facts}")
_SOFT: Final = Text(id="hanya peringatan", en="only a warning")
_BASIS: Final = {
    BasisKind.LAW: Text(id="hukum", en="law"),
    BasisKind.LOCAL_POLICY: Text(id="kebijakan setempat", en="local policy"),
    BasisKind.LIBRARY_DEFAULT: Text(id="usulan pustaka ini", en="proposal of this library"),
}


def explain_finding(finding: AdmissionFinding, language: Language = "id") -> str:
    """Explain one finding of an admission in a line: the mark, what is asked, and why.

    The one that decides is :attr:`AdmissionRecord.deciding`.

    Args:
        finding: The finding.
        language: ``"id"`` or ``"en"``.

    Raises:
        InvalidError: ``language.unknown``.
    """
    first, *more = finding_lines(finding, language)
    return printable(f"{first}: {'; '.join(more)}" if more else first)


def finding_lines(finding: AdmissionFinding, language: Language) -> list[str]:
    """Write the mark with what is asked, then the details."""
    return [f"{MARK[finding.status]} {finding.title[language]}", *detail(finding, language)]


def detail(finding: AdmissionFinding, language: Language) -> list[str]:
    """Return the days first, then the reason, and what is missing."""
    lines = [] if finding.hard else [_SOFT]
    if finding.status == "MET" and finding.since is not None:
        lines.append(_SINCE.format(day=finding.since))
    if finding.met_from is not None:
        lines.append(_FROM.format(day=finding.met_from))
    if finding.reason is not None:
        lines.append(finding.reason)
    if finding.missing:
        lines.append(_MISSING.format(facts=Text.joined("; ", map(entry_fact, finding.missing))))
    return [line[language] for line in lines]


def basis(finding: AdmissionFinding, language: Language) -> str:
    """Return how strong the ground is, the provisions and sources, and what to know of them."""
    note = None if finding.confidence is None else finding.confidence.note
    known = "" if note is None else f" [{note[language]}]"
    places = [*map(str, finding.basis.cites), *(GUIDANCE[key].title[language] for key in finding.basis.guidance)]
    said = [] if finding.basis.note is None else [finding.basis.note[language]]
    sources = "; ".join([*places, *said])
    if finding.basis.kind is BasisKind.LIBRARY_DEFAULT and sources:
        return sources  # they say so themselves
    return f"{_BASIS[finding.basis.kind][language]}{known}" + (f": {sources}" if sources else "")
