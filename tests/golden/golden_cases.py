"""Reads golden cases: the files of this folder, and those of the folder that PEMBINAAN_GOLDEN names."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Annotated, Literal, NamedTuple

from pydantic import Field, ValidationError

from pembinaan.core.counting import CountingConvention
from pembinaan.core.duration import Duration
from pembinaan.core.errors import problems
from pembinaan.core.model import Model
from pembinaan.participants.dates import SentenceDates
from pembinaan.participants.sentence import FixedTermSentence, Remission, Subsidiary, SubsidiaryStatus

HERE = Path(__file__).parent
VARIABLE = "PEMBINAAN_GOLDEN"
PEER_CONVENTION = CountingConvention(first_day="counted", months="calendar")
COLUMNS = ["case", "start", "years", "months", "days", "deducted_days", "last_day"]

DateName = Literal[
    "one_third",
    "half",
    "two_thirds",
    "nine_months",
    "term_end",
    "expiry",
    "probation_end",
    "cmb_start",
    "cb_start",
    "cb_end",
]


class GoldenError(Exception):
    """A golden folder or file cannot be used; the message says which and why."""


class Facts(Model):
    terms: tuple[Duration, ...]
    clock_starts: date
    remissions: tuple[Duration, ...]
    subsidiaries_served: tuple[Duration, ...]


class Case(Model):
    id: str
    summary: str = ""
    sources: tuple[str, ...] = ()
    sentence: Facts
    expected: Annotated[dict[DateName, date], Field(min_length=1)]
    tolerance_days: Annotated[int, Field(ge=0)] = 0


class CaseFile(Model):
    about: str = ""
    cases: Annotated[tuple[Case, ...], Field(min_length=1)]


class Check(NamedTuple):
    """One date that somebody else worked out, and how to work it out here."""

    id: str
    dates: SentenceDates
    name: str
    expected: date
    tolerance_days: int

    def miss(self) -> str | None:
        """Say by how much the date is off, with its working; None when it is right."""
        value = getattr(self.dates, self.name)
        off = (value.day - self.expected).days
        if abs(off) <= self.tolerance_days:
            return None
        return f"{self.id} {self.name}: {value.day}, expected {self.expected}, off by {off} days\n{value.working('id')}"


def folder_checks(folder: Path) -> list[Check]:
    """Read every ``*.json`` and ``*.csv`` of a folder."""
    if not folder.is_dir():
        message = f"{VARIABLE} names a folder that does not exist: {folder}"
        raise GoldenError(message)
    found = [check for path in sorted(folder.iterdir()) for check in _file_checks(path)]
    if not found:
        message = f"{VARIABLE} names a folder without golden cases (*.json, *.csv): {folder}"
        raise GoldenError(message)
    return found


def _file_checks(path: Path) -> Iterator[Check]:
    try:
        if path.suffix == ".json":
            yield from _published(CaseFile.model_validate_json(path.read_bytes()))
        elif path.suffix == ".csv":
            yield from _peer(path)
    except ValidationError as error:
        said = "; ".join(problem.line("en") for problem in problems(error))
        message = f"{path.name} cannot be read: {said}"
        raise GoldenError(message) from error
    except (OSError, ValueError) as error:
        message = f"{path.name} cannot be read: {error}"
        raise GoldenError(message) from error


def _published(held: CaseFile) -> Iterator[Check]:
    for case in held.cases:
        facts = case.sentence
        sentence = FixedTermSentence(
            terms=facts.terms,
            clock_starts=facts.clock_starts,
            remissions=tuple(Remission(amount=amount) for amount in facts.remissions),
            interruptions=(),
            subsidiaries=tuple(
                Subsidiary(term=term, replaces="denda", status=SubsidiaryStatus.SERVED)
                for term in facts.subsidiaries_served
            ),
        )
        dates = SentenceDates(sentence)
        for name, expected in case.expected.items():
            yield Check(case.id, dates, name, expected, case.tolerance_days)


def _peer(path: Path) -> Iterator[Check]:
    with path.open(newline="", encoding="utf-8") as text:
        rows = csv.DictReader(text)
        if rows.fieldnames != COLUMNS:
            message = f"the columns must be {','.join(COLUMNS)}"
            raise ValueError(message)
        for row in rows:
            if None in row or None in row.values():
                message = f"line {rows.line_num} does not have {len(COLUMNS)} fields"
                raise ValueError(message)
            yield _peer_check(row)


def _peer_check(row: dict[str, str]) -> Check:
    term = Duration(int(row["years"]), int(row["months"]), int(row["days"]))
    sentence = FixedTermSentence(
        terms=(term,),
        clock_starts=date.fromisoformat(row["start"]),
        remissions=(Remission(amount=Duration(days=int(row["deducted_days"]))),),
        interruptions=(),
        subsidiaries=(),
    )
    last_day = date.fromisoformat(row["last_day"])
    return Check(row["case"], SentenceDates(sentence, PEER_CONVENTION), "expiry", last_day, 0)
