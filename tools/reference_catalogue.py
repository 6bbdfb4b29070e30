"""The part of the page of programs on the catalogue and on trainings as they were reported."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from pembinaan.agreements.sources import Source
from pembinaan.programs.catalogue import CATALOGUE
from pembinaan.programs.catalogue_row import CatalogueRow, ReportedMatter, ReportedTraining
from pembinaan.programs.data.reported_trainings import REPORTED_SCHEMES, REPORTED_TRAININGS
from pembinaan.programs.program import ClassSize

__all__ = ["catalogue", "row_of", "trainings"]


def row_of(cells: Iterable[str]) -> str:
    """Write a row of a table."""
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


def catalogue() -> Iterator[str]:
    """Write the programs."""
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
    return row_of(cells)


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


def trainings() -> Iterator[str]:
    """Write the trainings."""
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
    return row_of((row.title.en, row.place, row.partner, people, *numbers, length, certificate, _source(row.source)))
