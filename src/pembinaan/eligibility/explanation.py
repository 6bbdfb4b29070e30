"""A decision explained to a person: one line per condition, with the day and the article."""

from __future__ import annotations

from itertools import zip_longest
from typing import Final, Literal

from pembinaan.core.folding import WIDTH, folded
from pembinaan.core.text import Language, Text
from pembinaan.eligibility.decision import DecisionRecord, Finding, ReadingUsed, Source
from pembinaan.law.readings import READINGS
from pembinaan.participants.facts import fact_name

__all__ = ["explain", "summary"]

_VERDICT: Final = {
    "MET": Text(id="MEMENUHI SYARAT", en="ELIGIBLE"),
    "NOT_MET": Text(id="BELUM MEMENUHI SYARAT", en="NOT YET ELIGIBLE"),
    "UNKNOWN": Text(id="BELUM DAPAT DIPASTIKAN", en="NOT YET KNOWN"),
    "NEVER": Text(id="TIDAK MEMENUHI SYARAT", en="NOT ELIGIBLE"),
}
_MARK: Final = {"MET": "[v]", "NOT_MET": "[x]", "UNKNOWN": "[?]"}
_ON: Final = Text(id="per {day}", en="on {day}")
_SINCE: Final = Text(id="sejak {day}", en="since {day}")
_FROM: Final = Text(id="mulai {day}", en="from {day}")
_MISSING: Final = Text(id="belum diketahui: {paths}", en="not known: {paths}")
_EARLIEST: Final = Text(id="Paling cepat: {day}", en="Earliest: {day}")
_IF: Final = Text(id=", bila ini dilengkapi dan terpenuhi: {paths}", en=", if this is settled and met: {paths}")
_IN_ANY_CASE: Final = Text(id="Apa pun hasilnya, terpenuhi {day}.", en="Whatever comes of it, met on {day}.")
_CLOSED: Final = Text(
    id="Tidak ada hari yang memenuhi semua syarat, apa pun kelakuannya kelak.",
    en="No day meets all conditions, whatever the conduct from now on.",
)
_NONE: Final = Text(
    id="Menurut fakta sekarang belum ada hari yang memenuhi semua syarat; jawaban berubah bila faktanya berubah.",
    en="On the facts of now no day meets all conditions; the answer changes when they do.",
)
_ON_GRANT_DAY: Final = Text(id="Untuk pemberian {day}.", en="For the grant of {day}.")
_UNTIL: Final = Text(
    id="Jawaban ini berubah {day}, bila tidak ada perubahan lain.",
    en="This answer changes on {day}, if nothing else does.",
)
_PROJECTION: Final = Text(
    id="Perkiraan: data lengkap sampai {day}; jawaban ini berlaku bila sesudahnya tidak ada perubahan.",
    en="Projection: the record is complete up to {day}; the answer holds if nothing has changed since.",
)
_NO_HORIZON: Final = Text(
    id="Perkiraan: tidak dinyatakan sampai kapan data lengkap.",
    en="Projection: it is not stated up to which day the record is complete.",
)
_LATER: Final = Text(
    id="Hari yang lebih kemudian dari {day} adalah perkiraan: berlaku bila tidak ada perubahan.",
    en="Days later than {day} are projections: they hold if nothing changes.",
)
_READINGS: Final = Text(
    id="Tafsir yang dipakai (bawaan pustaka ini, belum dikukuhkan pihak berwenang; * = pilihan pemakai):",
    en="Readings used (defaults of this library, confirmed by no authority; * = chosen by the caller):",
)
_MARKS: Final = Text(
    id="Tanda: [v] terpenuhi; [x] tidak terpenuhi; [?] belum diketahui.",
    en="Marks: [v] met; [x] not met; [?] not known.",
)
_SHORT_READINGS: Final = Text(id="Tafsir", en="Readings")
_WARNING: Final = Text(id="Perhatian", en="Note")
_HEAD: Final = Text(id="Syarat|Hasil|Keterangan|Dasar", en="Condition|Answer|Detail|Basis")


def explain(record: DecisionRecord, language: Language, style: Literal["text", "markdown"] = "text") -> str:
    """Write a decision for a person.

    Args:
        record: The decision.
        language: ``"id"`` or ``"en"``.
        style: Plain text in columns, or Markdown with a table.

    Returns:
        The explanation, without a final line break.
    """
    if style == "markdown":
        return _markdown(record, language)
    rows = [_row(finding, language) for finding in record.findings]
    rows = [(mark, title, _folded(detail, _DETAIL_WIDTH), basis) for mark, title, detail, basis in rows]
    widths = [max((len(line) for row in rows for line in row[at]), default=0) for at in (1, 2)]
    lines = [_head(record, language)]
    for row in rows:
        for mark, title, detail, basis in zip_longest(*row, fillvalue=""):
            lines.append(f"  {mark:<3} {title:<{widths[0]}}  {detail:<{widths[1]}}  {basis}".rstrip())
    lines += _folded([_outcome(record, language), *_notes(record, language)], WIDTH)
    return "\n".join(lines)


def _folded(lines: list[str], width: int) -> list[str]:
    return folded(map(_printable, lines), width)


_DETAIL_WIDTH: Final = 42
_Row = tuple[list[str], list[str], list[str], list[str]]


def summary(record: DecisionRecord, language: Language) -> str:
    """Write a decision on one or two lines: verdict, the condition that decides with its basis, and the day."""
    lines = [_head(record, language)]
    deciding = next((finding for finding in record.findings if finding.code == record.binding), None)
    if deciding is not None and record.status != "MET":
        said = "; ".join([deciding.title[language], *_detail(deciding, language)])
        basis = "; ".join(_source(source, language) for source in deciding.sources)
        lines.append(f"  {_MARK[deciding.status]} {said} ({basis})")
    lines.append(f"  {_outcome(record, language)}")
    lines += [f"  {_WARNING[language]}: {warning[language]}" for warning in record.warnings]
    chosen = "; ".join(f"{used.name}={used.value}" for used in record.readings)
    lines += [f"  {_SHORT_READINGS[language]}: {chosen}"] if chosen else []
    return "\n".join(_folded(lines, WIDTH))


def _markdown(record: DecisionRecord, language: Language) -> str:
    head = _HEAD[language].split("|")
    lines = [f"### {_marked_down(_head(record, language))}", ""]
    lines += [f"| {' | '.join((head[1], head[0], head[2], head[3]))} |", "| --- | --- | --- | --- |"]
    for finding in record.findings:
        cells = (_marked_down("; ".join(lines_of)) for lines_of in _row(finding, language))
        lines.append(f"| {' | '.join(cells)} |")
    lines += ["", f"**{_outcome(record, language)}**"]
    for note in _notes(record, language):
        said = _marked_down(_printable(note.strip()))
        item = note.startswith("  ")
        lines += [*([] if item and lines[-1].startswith("- ") else [""]), f"- {said}" if item else said]
    return "\n".join(lines)


def _head(record: DecisionRecord, language: Language) -> str:
    return _printable(f"{record.title[language]}: {_verdict(record, language)}")


def _marked_down(text: str) -> str:
    """Take the meaning from what Markdown and HTML would read as more than text."""
    for mark, shown in (
        ("&", "&amp;"),
        ("<", "&lt;"),
        (">", "&gt;"),
        ("|", "&#124;"),
        ("](", "]&#40;"),
        ("`", "&#96;"),
    ):
        text = text.replace(mark, shown)
    return text


def _verdict(record: DecisionRecord, language: Language) -> str:
    verdict = _VERDICT["NEVER" if record.closed else record.status][language]
    return f"{verdict} {_ON.format(day=record.on)[language]}"


def _row(finding: Finding, language: Language) -> _Row:
    """Return the lines of each column: mark, condition, detail, basis."""
    basis = [_source(source, language) for source in finding.sources]
    detail = [_printable(line) for line in _detail(finding, language)]
    return [_MARK[finding.status]], [_printable(finding.title[language])], detail, [_printable(line) for line in basis]


def _source(source: Source, language: Language) -> str:
    return source.line(language)


def _detail(finding: Finding, language: Language) -> list[str]:
    """Return the day first, then the reason."""
    lines = []
    if finding.status == "MET" and finding.since is not None:
        lines.append(_SINCE.format(day=finding.since)[language])
    elif finding.status == "NOT_MET" and finding.met_from is not None:
        lines.append(_FROM.format(day=finding.met_from)[language])
    if finding.reason is not None:
        lines.append(finding.reason[language])
    elif finding.missing:
        lines.append(_MISSING.format(paths=_names(finding.missing, language))[language])
    return lines


def _names(paths: tuple[str, ...], language: Language) -> str:
    return "; ".join(dict.fromkeys(fact_name(path)[language] for path in paths))


def _outcome(record: DecisionRecord, language: Language) -> str:
    if record.status == "MET":
        if any(finding.code == "grant_day" for finding in record.findings):
            return _ON_GRANT_DAY.format(day=record.on)[language]
        text = _SINCE.format(day=record.earliest)[language] if record.earliest else _VERDICT["MET"][language].lower()
        text = text[0].upper() + text[1:] + "."
        return text if record.next_change is None else f"{text} {_UNTIL.format(day=record.next_change)[language]}"
    if record.earliest_possible is None:
        return (_CLOSED if record.closed else _NONE)[language]
    first = _EARLIEST.format(day=record.earliest_possible)[language]
    if record.earliest == record.earliest_possible:
        return f"{first}."
    said = first + _IF.format(paths=_names(record.missing_then, language))[language] + "."
    return said if record.earliest is None else f"{said} {_IN_ANY_CASE.format(day=record.earliest)[language]}"


def _meaning(used: ReadingUsed, language: Language) -> str:
    """Say what a value means; a record of another version may hold one that this version does not know."""
    known = READINGS.get(used.name)
    meaning = None if known is None else known.candidates.get(used.value)
    return used.value if meaning is None else meaning[language]


def _printable(text: str) -> str:
    """Keep a line one line: nothing in a record may forge a line or turn the direction of writing."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


def _notes(record: DecisionRecord, language: Language) -> list[str]:
    notes = [f"{_WARNING[language]}: {warning[language]}" for warning in record.warnings]
    if record.recorded_until is None:
        notes.append(_NO_HORIZON[language])
    elif record.projection:
        notes.append(_PROJECTION.format(day=record.recorded_until)[language])
    else:
        notes.append(_LATER.format(day=record.recorded_until)[language])
    notes.append(_MARKS[language])
    if record.readings:
        notes.append(_READINGS[language])
    for used in record.readings:
        meaning = _meaning(used, language)
        notes.append(f"  {'' if used.is_default else '*'}{used.name} = {used.value}: {meaning}")
    return notes
