"""What an explanation says of a decision, before it is laid out: verdict, detail, basis, outcome, notes, readings.

All lines that are returned here are printable: nothing in a record may forge a line or turn the direction of writing.
"""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Language, Text, printable
from pembinaan.eligibility.decision import DecisionRecord, Finding, ReadingUsed, Source
from pembinaan.law.readings import READINGS
from pembinaan.participants.facts import READING_PATH, fact_name, question_of_law

__all__ = [
    "ANSWER",
    "COLUMNS",
    "MARK",
    "READINGS_USED",
    "VERDICT",
    "basis",
    "detail",
    "heading",
    "notes",
    "outcome",
    "reading_in_short",
    "readings_used",
    "warnings",
]

VERDICT: Final = {
    "MET": Text(id="MEMENUHI SYARAT", en="ELIGIBLE"),
    "NOT_MET": Text(id="BELUM MEMENUHI SYARAT", en="NOT YET ELIGIBLE"),
    "UNKNOWN": Text(id="BELUM DAPAT DIPASTIKAN", en="NOT YET KNOWN"),
    "NEVER": Text(id="TIDAK MEMENUHI SYARAT", en="NOT ELIGIBLE"),
}
"""The answer to the whole question."""
MARK: Final = {"MET": "[v]", "NOT_MET": "[x]", "UNKNOWN": "[?]"}
"""The answer to one condition, as a mark."""
ANSWER: Final = {
    "MET": Text(id="terpenuhi", en="met"),
    "NOT_MET": Text(id="tidak terpenuhi", en="not met"),
    "UNKNOWN": Text(id="belum diketahui", en="not known"),
}
"""The answer to one condition, in words."""
COLUMNS: Final[dict[Language, tuple[str, str, str, str]]] = {
    "id": ("Hasil", "Syarat", "Keterangan", "Dasar"),
    "en": ("Answer", "Condition", "Detail", "Basis"),
}
"""The heads of the columns of a table."""
READINGS_USED: Final = Text(
    id="Tafsir yang dipakai di mana hukum belum jelas (pilihan program ini, belum dikukuhkan pihak berwenang;"
    " * = pilihan pemakai):",
    en="Readings used where the law is unsettled (defaults of this library, confirmed by no authority; * = chosen by"
    " the caller):",
)
"""What stands above the readings."""
_ON: Final = Text(id="per {day}", en="on {day}")
_SINCE: Final = Text(id="sejak {day}", en="since {day}")
_FROM: Final = Text(id="terpenuhi mulai {day}", en="met from {day}")
_MISSING: Final = Text(id="belum diketahui: {paths}", en="not known: {paths}")
_EARLIEST: Final = Text(id="Paling cepat: {day}", en="Earliest: {day}")
_IF_SUPPLIED: Final = Text(
    id="bila ini dilengkapi dan hasilnya memenuhi syarat: {paths}",
    en="if this is supplied and meets the conditions: {paths}",
)
_IF_READ_SO: Final = Text(
    id="bila pertanyaan hukum yang belum jelas ini dijawab menguntungkan: {paths}",
    en="if this unsettled question of law is answered in favour: {paths}",
)
_AND: Final = Text(id="; dan ", en="; and ")
_IN_ANY_CASE: Final = Text(id="Apa pun hasilnya, terpenuhi {day}.", en="Whatever comes of it, met on {day}.")
_CLOSED: Final = Text(
    id="Tidak ada hari yang memenuhi semua syarat, apa pun kelakuannya kelak.",
    en="No day meets all conditions, whatever the conduct from now on.",
)
_NONE: Final = Text(
    id="Menurut fakta sekarang belum ada hari yang memenuhi semua syarat; jawaban berubah bila faktanya berubah.",
    en="On the facts of now no day meets all conditions; the answer changes when they do.",
)
_ON_GRANT_DAY: Final = Text(id="Berlaku untuk pemberian {day}.", en="For the grant of {day}.")
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
    id="Hari sesudah {day} adalah perkiraan: berlaku bila tidak ada perubahan.",
    en="Days after {day} are projections: they hold if nothing changes.",
)
_WARNING: Final = Text(id="Perhatian", en="Note")


def heading(record: DecisionRecord, language: Language) -> str:
    """Say which right, the verdict and the day."""
    verdict = VERDICT["NEVER" if record.closed else record.status][language]
    return printable(f"{record.title[language]}: {verdict} {_ON.format(day=record.on)[language]}")


def detail(finding: Finding, language: Language) -> list[str]:
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
    return [printable(line) for line in lines]


def basis(finding: Finding, language: Language) -> list[str]:
    """Return the places in the law, each with a note where its text was not read."""
    return [printable(_source(source, language)) for source in finding.sources]


def _source(source: Source, language: Language) -> str:
    return source.line(language)


def _names(paths: tuple[str, ...], language: Language) -> str:
    return "; ".join(dict.fromkeys(fact_name(path)[language] for path in paths))


def outcome(record: DecisionRecord, language: Language) -> str:
    """Say from which day, and what must be settled for it."""
    return printable(_met(record, language) if record.status == "MET" else _not_met(record, language))


def _met(record: DecisionRecord, language: Language) -> str:
    if any(finding.code == "grant_day" for finding in record.findings):
        return _ON_GRANT_DAY.format(day=record.on)[language]
    text = _SINCE.format(day=record.earliest)[language] if record.earliest else VERDICT["MET"][language].lower()
    text = text[0].upper() + text[1:] + "."
    return text if record.next_change is None else f"{text} {_UNTIL.format(day=record.next_change)[language]}"


def _not_met(record: DecisionRecord, language: Language) -> str:
    if record.earliest_possible is None:
        return (_CLOSED if record.closed else _NONE)[language]
    first = _EARLIEST.format(day=record.earliest_possible)[language]
    if record.earliest == record.earliest_possible:
        return f"{first}."
    said = f"{first}, {_conditions(record.missing_then, language)}."
    return said if record.earliest is None else f"{said} {_IN_ANY_CASE.format(day=record.earliest)[language]}"


def _conditions(missing: tuple[str, ...], language: Language) -> str:
    """Say what must turn out well: facts that somebody can supply, and questions of law that nobody there can."""
    law = [path for path in missing if path.startswith(READING_PATH)]
    facts = tuple(path for path in missing if path not in law)
    parts = [_IF_SUPPLIED.format(paths=_names(facts, language))[language]] if facts else []
    if law:
        questions = "; ".join(question_of_law(path)[language] for path in law)
        parts.append(_IF_READ_SO.format(paths=questions)[language])
    return _AND[language].join(parts)


def warnings(record: DecisionRecord, language: Language) -> list[str]:
    """Say what to take note of."""
    return [printable(f"{_WARNING[language]}: {warning[language]}") for warning in record.warnings]


def notes(record: DecisionRecord, language: Language) -> list[str]:
    """Say what to take note of, and how far the record goes."""
    if record.recorded_until is None:
        horizon = _NO_HORIZON
    else:
        horizon = (_PROJECTION if record.projection else _LATER).format(day=record.recorded_until)
    return [*warnings(record, language), horizon[language]]


def readings_used(record: DecisionRecord, language: Language) -> list[str]:
    """Say which readings can change the answer, which value each has and what that means."""
    return [printable(_reading(used, language)) for used in record.readings]


def _reading(used: ReadingUsed, language: Language) -> str:
    """Write one reading; a record of another version may hold one that this version does not know."""
    meaning = _meaning(used)
    said = used.value if meaning is None else meaning[language]
    return f"{'' if used.is_default else '*'}{said} ({used.name} = {used.value})"


def _meaning(used: ReadingUsed) -> Text | None:
    known = READINGS.get(used.name)
    return None if known is None else known.candidates.get(used.value)


def reading_in_short(used: ReadingUsed, language: Language) -> str:
    """Write one reading where there is little room: what it means; one of another version by its name and value."""
    meaning = _meaning(used)
    return f"{used.name}={used.value}" if meaning is None else meaning[language]
