"""The page of programs, written from the code: the catalogue, the instruments, the rules of the coaching file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from pembinaan.agreements.sources import Source
from pembinaan.core.errors import Fault
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
from pembinaan.programs.catalogue import CATALOGUE
from pembinaan.programs.catalogue_row import CatalogueRow, ReportedMatter, ReportedTraining
from pembinaan.programs.data.reported_trainings import REPORTED_SCHEMES, REPORTED_TRAININGS
from pembinaan.programs.invariants import PROGRAM_INVARIANTS, ProgramHeld, ProgramInvariant
from pembinaan.programs.program import ClassSize
from pembinaan.programs.readings import PROGRAM_READINGS

__all__ = ["programs_page"]

HEAD: Final = """# Programs

<!-- Written by tools/write_reference.py from the code; a test compares. -->

The programs of the catalogue with their sources, the scales of the instruments, and the rules by which a coaching file
is reviewed. How to use them: [Keep a coaching file](../howto/keep-a-coaching-file.md).

Nothing in the catalogue and in the scales is law: it is what the press, pages of offices and public application code
tell. A mark such as SECONDARY says how well a source is established.
"""
_BASIS: Final[dict[BasisKind, str]] = {
    BasisKind.LAW: "law",
    BasisKind.LOCAL_POLICY: "guidance or practice",
    BasisKind.LIBRARY_DEFAULT: "proposal of this library",
}
_HELD: Final[dict[ProgramHeld, str]] = {
    "record": "record",
    "review": "review",
    "derived": "worked out",
    "refused": "refused move",
}
_PLAIN_CODES: Final = {
    "extra_forbidden": "A record that states it is refused.",
    "greater_than": "It is not above zero.",
    "greater_than_equal": "It is below zero.",
    "less_than_equal": "It is above the most there is.",
}
"""What the codes say that every form shares."""


def programs_page() -> str:
    """Write the page."""
    return "\n".join([HEAD, *_catalogue(), *_trainings(), *_scales(), *_rules(), *_invariants(), *_readings()])


# ---- catalogue


def _catalogue() -> Iterator[str]:
    yield "## Catalogue\n"
    yield "Figures stand only where a report gives one; a range or a season is told in words and no mean is made of it."
    yield "JP (lesson hours) and days are never turned into each other.\n"
    yield "| code | name | kind and area | JP | days | class | also told | with | standard | sources |"
    yield "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"
    yield from map(_program, CATALOGUE.rows)
    yield ""


def _program(row: CatalogueRow) -> str:
    program = row.program
    told = [] if program.length is None else [f"length: {program.length.text.en}"]
    told += [f"{_MATTERS[item.matter]}: {item.text.en}" for item in row.reported]
    told += [] if program.certificate is None else [f"certificate: {program.certificate.value}"]
    standard = program.standard
    cells = (
        f"`{program.code}`",
        f"{program.title.en}<br>{program.title.id}",
        f"{program.kind.value}<br>{program.area.value}",
        _number(program.planned_jp),
        _number(program.planned_days),
        _size(program.class_size),
        "<br>".join([*told, *([] if row.note is None else [row.note.en])]),
        "" if row.partner is None else row.partner.en,
        "" if standard is None else standard.decree,
        "<br>".join(map(_source, row.sources)),
    )
    return _line(cells)


_MATTERS: Final = {
    ReportedMatter.LENGTH: "length",
    ReportedMatter.CLASS_SIZE: "class",
    ReportedMatter.CERTIFICATE: "certificate",
    ReportedMatter.STANDARD: "standard",
}


def _size(size: ClassSize | None) -> str:
    if size is None:
        return ""
    return str(size.least) if size.least == size.most else f"{size.least} to {size.most}"


def _number(number: int | None) -> str:
    return "" if number is None else str(number)


def _source(source: Source) -> str:
    return f"{_named(source.name, source.url)} ({source.confidence.value})"


def _named(name: str, url: str | None) -> str:
    if url is None:
        return name
    return f"[{name}]({url})" if url.startswith("https://") else f"{name} `{url}`"


def _trainings() -> Iterator[str]:
    yield "## Trainings as they were reported\n"
    yield "A report is no rule for another place.\n"
    yield "| training | place | with | who took part | JP | days | length | certificate | source |"
    yield "| --- | --- | --- | --- | --- | --- | --- | --- | --- |"
    yield from map(_training, REPORTED_TRAININGS)
    yield "\nUnits of competency that are known of schemes of certification:\n"
    for scheme in REPORTED_SCHEMES:
        units = ", ".join(f"`{unit}`" for unit in scheme.units)
        yield f"- {scheme.title}: {units}{'' if scheme.complete else ', and others'}; {_source(scheme.source)}"
    yield ""


def _training(row: ReportedTraining) -> str:
    texts = (row.participants, row.length, row.certificate)
    people, length, certificate = ("" if text is None else text.en for text in texts)
    numbers = (_number(row.jp), _number(row.days))
    return _line((row.title.en, row.place, row.partner, people, *numbers, length, certificate, _source(row.source)))


# ---- scales


def _scales() -> Iterator[str]:
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
        yield _line((str(least), *(band_title(variable, band).id for variable in variables)))
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
    return _line((title, *held, *[""] * (4 - len(held))))


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


# ---- rules


def _rules() -> Iterator[str]:
    yield "## Rules of the coaching file\n"
    yield "`review_coaching` tells each that is not kept (NOT_MET) or not known to be kept (UNKNOWN); it refuses"
    yield "nothing.\n"
    yield "| id | what is told | how to mend it | rests on |\n| --- | --- | --- | --- |"
    yield from map(_rule, FILE_RULES.values())
    yield ""


def _rule(rule: FileRule) -> str:
    said = [text.en for text in (rule.wrong, rule.unknown) if text is not None]
    return _line((rule.id, "<br>".join(map(_plain, said)), rule.mend.en, _rests_on(rule.basis)))


def _rests_on(basis: Basis) -> str:
    places = [f"{cite} ({provision(cite).confidence.value})" for cite in basis.cites]
    guidance = [f"*{GUIDANCE[key].title.en}* ({GUIDANCE[key].confidence.value})" for key in basis.guidance]
    note = [] if basis.note is None else [basis.note.en]
    return "<br>".join([*places, *guidance, *note, f"({_BASIS[basis.kind]})"])


def _invariants() -> Iterator[str]:
    yield "## Invariants\n"
    yield "Held by the **record**: a record that breaks it is refused, with the code of an error. By a **review**: a"
    yield "finding tells it. **Worked out**: the library derives it. **Refused move**: a move gives a refusal.\n"
    yield "| id | entity | held by | codes |\n| --- | --- | --- | --- |"
    for _, rows in groupby(PROGRAM_INVARIANTS, key=lambda row: row.entity):
        yield from map(_invariant, rows)
    yield ""


def _invariant(row: ProgramInvariant) -> str:
    held = ", ".join(_HELD[one] for one in row.held)
    return _line((row.id, row.entity, held, "<br>".join(map(_code, row.codes))))


def _code(code: str) -> str:
    known = Fault.known.get(code)
    said = _PLAIN_CODES.get(code, "") if known is None else _plain(known.wrong.en)
    return f"`{code}`: {said}" if said else f"`{code}`"


def _readings() -> Iterator[str]:
    yield "## Readings\n"
    yield "What the sources leave open; the default is named first.\n"
    yield "| reading | question | candidates | why |\n| --- | --- | --- | --- |"
    for reading in PROGRAM_READINGS:
        candidates = "<br>".join(f"`{value}`: {said.en}" for value, said in reading.candidates.items())
        yield _line((f"`{reading.name}`", reading.question.en, candidates, reading.why.en))
    yield ""


def _plain(text: str) -> str:
    return re.sub(r"\{\w+\}", "...", text)


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"
