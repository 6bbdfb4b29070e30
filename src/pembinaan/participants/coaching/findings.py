"""What a review of the coaching file says: one finding for each rule that is not kept, or not known to be kept."""

from __future__ import annotations

from typing import Final, NamedTuple

from pydantic import Field

from pembinaan.core.model import Model
from pembinaan.core.text import Language, Text
from pembinaan.core.timeline import Status
from pembinaan.law.basis import Basis, BasisKind
from pembinaan.law.entries import Confidence
from pembinaan.law.guidance import GUIDANCE
from pembinaan.law.instruments import provision
from pembinaan.participants.coaching.finding_words import placed

__all__ = ["FileFinding", "FileRule"]

_BASIS: Final[dict[BasisKind, Text]] = {
    BasisKind.LAW: Text(id="hukum", en="law"),
    BasisKind.LOCAL_POLICY: Text(id="pedoman atau praktik", en="guidance or practice"),
    BasisKind.LIBRARY_DEFAULT: Text(id="usulan pustaka ini", en="proposal of this library"),
}
_STATUS: Final[dict[Status, Text]] = {
    Status.NOT_MET: Text(id="TIDAK SESUAI", en="NOT KEPT"),
    Status.UNKNOWN: Text(id="BELUM DIKETAHUI", en="NOT KNOWN"),
    Status.MET: Text(id="SESUAI", en="KEPT"),
}
"""How a finding says its status."""

_NOT_KNOWN: Final = Text(id="Belum diketahui.", en="It is not known.")


class FileFinding(Model):
    """Say what is wrong with the file or not known of it, how to mend it, and on what that rests."""

    id: str
    """The invariant, such as ``ST2``."""
    status: Status
    """NOT_MET: known to be wrong. UNKNOWN: not known to be right."""
    what: Text = Field(repr=False)
    """What is wrong or not known."""
    mend: Text = Field(repr=False)
    """What to do about it."""
    path: str
    """Where in the record it is."""
    missing: tuple[str, ...] = ()
    """Paths of the facts that would settle it; empty where nothing is missing."""
    basis: Basis
    """On what the rule rests."""

    def explain(self, language: Language = "id") -> str:
        """Write the finding as one line.

        Example:
            >>> from pembinaan.participants.coaching.rules import FILE_RULES
            >>> FILE_RULES["AS2"].open("coaching.scored[0].assessor_certified_on").explain("en").split(" (")[0]
            '[NOT KNOWN AS2] It is not known whether the assessor was certified on that day.'
        """
        places = (f"{cite}{_weakness(provision(cite).confidence, language)}" for cite in self.basis.cites)
        guidance = (GUIDANCE[key] for key in self.basis.guidance)
        beside = (f"{row.title[language]}{_weakness(row.confidence, language)}" for row in guidance)
        note = () if self.basis.note is None else (self.basis.note[language],)
        origin = "; ".join((*places, *beside, *note))
        head = f"[{_STATUS[self.status][language]} {self.id}] {self.what[language]} ({placed(self.path)[language]})"
        return f"{head} {self.mend[language]} ({self._kind(language, origin)})"

    def _kind(self, language: Language, origin: str) -> str:
        """Say how strong the ground is; a proposal of this library says so itself."""
        own = self.basis.kind is BasisKind.LIBRARY_DEFAULT and bool(origin)
        return origin if own else f"{_BASIS[self.basis.kind][language]}: {origin}"


def _weakness(confidence: Confidence, language: Language) -> str:
    return "" if confidence.note is None else f" [{confidence.note[language]}]"


class FileRule(NamedTuple):
    """Hold one rule of the review of the coaching file."""

    id: str
    wrong: Text
    """What is said where it is not kept."""
    unknown: Text | None
    """What is said where that is not known; None: it always is."""
    mend: Text
    basis: Basis

    def broken(self, path: str, **values: object) -> FileFinding:
        """Find that the rule is not kept."""
        return self._found(Status.NOT_MET, self.wrong, path, (), values)

    def open(self, path: str, *missing: str, **values: object) -> FileFinding:
        """Find that it is not known whether the rule is kept; without ``missing`` the fact is the one at the path."""
        return self._found(Status.UNKNOWN, self.unknown or _NOT_KNOWN, path, missing or (path,), values)

    def _found(
        self, status: Status, what: Text, path: str, missing: tuple[str, ...], values: dict[str, object]
    ) -> FileFinding:
        return FileFinding(
            id=self.id,
            status=status,
            what=what.format(**values),
            mend=self.mend.format(**values),
            path=path,
            missing=missing,
            basis=self.basis,
        )
