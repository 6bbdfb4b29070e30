"""What a review says: one finding for each rule that is not met, or not known to be met."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, NamedTuple

from pembinaan.core.model import Model
from pembinaan.core.text import Language, Text
from pembinaan.core.timeline import Status
from pembinaan.law.citation import Citation
from pembinaan.law.entries import Confidence
from pembinaan.law.guidance import GUIDANCE

__all__ = ["SEVERITY_WORDS", "Basis", "Conflict", "Gate", "ReviewFinding", "Rule", "Severity"]

Basis = Literal["law", "practice", "design"]
"""Whether a rule is law, guidance and practice of offices, or a design of this library."""
Conflict = Literal["C1", "C2", "C3", "C4", "C5", "C6"]
"""The places where rule and practice part; a caller may take each strictly."""
Gate = Literal["with_law", "always"]
"""Whether a rule speaks only on days on which its law binds, or always, as one that rests on guidance or design."""


class Severity(StrEnum):
    """Say how grave a finding is."""

    ERROR = "ERROR"
    """It stands in the way of an agreement that holds."""
    WARN = "WARN"
    """Allowed, but take note."""
    NOTE = "NOTE"
    """Good to know: a reading that decided, a gap in the record."""


class ReviewFinding(Model):
    """Say what is missing or wrong, how to mend it, and by which provision."""

    id: str
    """The rule: P (parties), D (document), N (numbers), S (signing), J (term), O (scope), K (clauses) and so on."""
    severity: Severity
    """How grave it is."""
    what: Text
    """What is missing ("belum ada"), not known ("belum diketahui") or wrong."""
    mend: Text
    """What to do about it."""
    cites: tuple[Citation, ...]
    """The provisions it rests on."""
    missing: str
    """Path of the fact that would settle it."""
    basis: Basis
    """Where the rule comes from."""
    confidence: Confidence | None
    """How well the rule is established; null for a design of this library."""
    status: Status = Status.NOT_MET
    """NOT_MET: known to be missing or wrong. UNKNOWN: not known."""
    conflict: Conflict | None = None
    """The conflict between rule and practice that it is part of; null: none."""
    guidance: tuple[str, ...] = ()
    """The keys of the guidance and practice that it rests on beside the provisions."""

    def explain(self, language: Language = "id") -> str:
        """Write the finding as one line.

        Example:
            >>> from pembinaan.agreements.rules import RULES
            >>> RULES["K4"].absent("clauses.MONEV").explain("en").split(" (")[0]
            '[WARN K4] The clause on monitoring and evaluation: not there yet. Add it.'
        """
        note = None if self.confidence is None else self.confidence.note
        origin = f"({_BASIS[self.basis][language]}{'' if note is None else f', {note[language]}'})"
        titles = (GUIDANCE[key].title[language] for key in self.guidance)
        cites = "; ".join((*map(str, self.cites), *titles))
        head = f"[{SEVERITY_WORDS[self.severity][language]} {self.id}]"
        return f"{head} {self.what[language]} {self.mend[language]} {origin} {cites}"


SEVERITY_WORDS: Final[dict[Severity, Text]] = {
    Severity.ERROR: Text(id="PENGHALANG", en="ERROR"),
    Severity.WARN: Text(id="PERHATIAN", en="WARN"),
    Severity.NOTE: Text(id="CATATAN", en="NOTE"),
}
"""How grave a finding is, as a finding says it."""
_BASIS: Final[dict[Basis, Text]] = {
    "law": Text(id="hukum", en="law"),
    "practice": Text(id="pedoman atau praktik", en="guidance or practice"),
    "design": Text(id="usulan pustaka ini", en="proposal of this library"),
}
_ABSENT: Final = Text(id="{subject}: belum ada.", en="{subject}: not there yet.")
_UNKNOWN: Final = Text(id="{subject}: belum diketahui.", en="{subject}: not known.")
_CHECK: Final = Text(id="Pastikan dahulu. {mend}", en="Find out first. {mend}")


class Rule(NamedTuple):
    """Hold one rule of the review."""

    id: str
    severity: Severity
    subject: Text
    mend: Text
    cites: tuple[Citation, ...]
    basis: Basis = "law"
    confidence: Confidence | None = Confidence.VERIFIED
    conflict: Conflict | None = None
    guidance: tuple[str, ...] = ()
    gate: Gate = "with_law"

    def absent(self, path: str, **values: object) -> ReviewFinding:
        """Find that something is known not to be there."""
        return self.because(_ABSENT.format(subject=self.subject.format(**values)), path)

    def unknown(self, path: str, **values: object) -> ReviewFinding:
        """Find that it is not known whether something is there."""
        said = _UNKNOWN.format(subject=self.subject.format(**values))
        return self._replace(mend=_CHECK.format(mend=self.mend)).because(said, path, Status.UNKNOWN)

    def lacking(self, there: bool | None, path: str, **values: object) -> ReviewFinding:  # noqa: FBT001
        """Find that something is not there (False) or not known to be (None)."""
        return self.unknown(path, **values) if there is None else self.absent(path, **values)

    def because(self, what: Text, path: str, status: Status = Status.NOT_MET) -> ReviewFinding:
        """Find what the sentence says."""
        return ReviewFinding(
            id=self.id,
            severity=self.severity,
            what=what,
            mend=self.mend,
            cites=self.cites,
            missing=path,
            basis=self.basis,
            confidence=self.confidence,
            status=status,
            conflict=self.conflict,
            guidance=self.guidance,
        )
