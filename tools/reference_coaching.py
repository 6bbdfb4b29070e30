"""The part of the page of programs on the scales of the instruments and the rules of the coaching file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from reference_catalogue import row_of

from pembinaan.law.basis import Basis, BasisKind
from pembinaan.law.guidance import GUIDANCE
from pembinaan.law.instruments import provision
from pembinaan.participants.coaching.discipline_review import LONGEST_ISOLATION
from pembinaan.participants.coaching.findings import FileRule
from pembinaan.participants.coaching.instrument_rows import (
    CHILD_ENDS,
    CHILD_NEED_ENDS,
    FACTOR_ENDS,
    ISPN_ENDS,
    KRIMINOGENIK_ENDS,
    RRI_ENDS,
)
from pembinaan.participants.coaching.levels import SppnVariable
from pembinaan.participants.coaching.rules import FILE_RULES
from pembinaan.participants.coaching.sppn import SPPN_BANDS, band_title
from pembinaan.participants.coaching.stages import STAGE_FROM
from pembinaan.participants.records import IspnClass
from pembinaan.programs.participation_rules import PARTICIPATION_RULES

__all__ = ["file_rules", "plain", "rests_on", "scales"]

_BASIS: Final[dict[BasisKind, str]] = {
    BasisKind.LAW: "law",
    BasisKind.LOCAL_POLICY: "guidance or practice",
    BasisKind.LIBRARY_DEFAULT: "proposal of this library",
}


def plain(text: str) -> str:
    """Leave out what is filled in."""
    return re.sub(r"\{\w+\}", "...", text)


def scales() -> Iterator[str]:
    """Write the scales."""
    yield "## Scales of the instruments\n"
    yield "Four scales, never mixed; a level is worked out from the score. The annexes of the decrees were not read:"
    yield "the numbers are those of public application code (SECONDARY).\n"
    yield "| scale | lowest | second | third | highest |\n| --- | --- | --- | --- | --- |"
    yield _scale("ISPN, two decimals", _hundredths())
    yield _scale("RRI, part A", _ranges(RRI_ENDS))
    yield _scale("Kriminogenik, total", _ranges(KRIMINOGENIK_ENDS))
    for factor, ends in FACTOR_ENDS.items():
        yield _scale(f"Kriminogenik, {factor.value}", _ranges(ends))
    yield _scale("children, risk less protection", _ranges(CHILD_ENDS))
    yield _scale("children, need", _ranges([(end, "") for end in CHILD_NEED_ENDS]))
    yield "\nBands of the SPPN, 0 to 100; a score between two of them stays in the lower one:\n"
    variables = (SppnVariable.KEPRIBADIAN, SppnVariable.SIKAP, SppnVariable.KONDISI_MENTAL)
    yield "| from | pembinaan | sikap | kondisi mental |\n| --- | --- | --- | --- |"
    for least, band in SPPN_BANDS:
        yield row_of((str(least), *(band_title(variable, band).id for variable in variables)))
    yield from _stages()


def _stages() -> Iterator[str]:
    parts = ", ".join(f"`{stage}` {part}" for stage, part in STAGE_FROM.items())
    most = ", ".join(f"`{level}` {days}" for level, days in LONGEST_ISOLATION.items())
    yield "\nA stage of pembinaan needs a session of the TPP and does not begin before its part of the sentence:"
    yield f"{parts} (Pasal 9 PP 31/1999, MEMORY).\n"
    yield "Isolation lasts at most, in days:"
    yield f"{most} (Pasal 9 Permenkumham 6/2013, VERIFIED; under Permenkumham 8/2024 a reading).\n"


def _scale(title: str, ranges: Iterable[str]) -> str:
    held = list(ranges)
    return row_of((title, *held, *[""] * (4 - len(held))))


def _ranges(ends: Sequence[tuple[int, str]]) -> Iterator[str]:
    least = 0
    for most, level in ends:
        yield f"{least if least == most else f'{least} to {most}'} {level}".strip()
        least = most + 1


def _hundredths() -> Iterator[str]:
    least = ""
    for most, level in ISPN_ENDS:
        yield f"{least}up to {_decimal(most)} {level.value}"
        least = f"{_decimal(most + 1)} "
    yield f"{least}and above {IspnClass.SUPER_MAKSIMUM.value}"


def _decimal(hundredths: int) -> str:
    whole, rest = divmod(hundredths, 100)
    return f"{whole}.{rest:02}"


def file_rules() -> Iterator[str]:
    """Write the rules."""
    yield "## Rules of the coaching file\n"
    yield "`review_coaching` tells each that is not kept (NOT_MET) or not known to be kept (UNKNOWN); it refuses"
    yield "nothing.\n"
    yield "| id | what is told | how to mend it | rests on |\n| --- | --- | --- | --- |"
    yield from map(_rule, FILE_RULES.values())
    yield "\n## Rules of participation\n"
    yield "`review_participation` tells them of enrolments, attendance and certificates, in the same way.\n"
    yield "| id | what is told | how to mend it | rests on |\n| --- | --- | --- | --- |"
    yield from map(_rule, PARTICIPATION_RULES.values())
    yield ""


def _rule(rule: FileRule) -> str:
    said = [text.en for text in (rule.wrong, rule.unknown) if text is not None]
    return row_of((rule.id, "<br>".join(map(plain, said)), plain(rule.mend.en), rests_on(rule.basis)))


def rests_on(basis: Basis) -> str:
    """Write on what a rule rests."""
    places = [f"{cite} ({provision(cite).confidence.value})" for cite in basis.cites]
    guidance = [f"*{GUIDANCE[key].title.en}* ({GUIDANCE[key].confidence.value})" for key in basis.guidance]
    note = [] if basis.note is None else [basis.note.en]
    return "<br>".join([*places, *guidance, *note, f"({_BASIS[basis.kind]})"])
