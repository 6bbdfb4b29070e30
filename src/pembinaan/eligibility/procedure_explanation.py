"""A procedure explained to an officer: documents, who decides, steps, days, what comes next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from textwrap import wrap
from typing import Final, Literal

from pembinaan.core.asked import a_known_style
from pembinaan.core.text import Language, Text, format_date
from pembinaan.eligibility.decision import ReadingUsed, Source
from pembinaan.eligibility.procedure_record import (
    Deadline,
    DecidingAuthority,
    Procedure,
    ProcedureDocument,
    ProcedureStep,
)
from pembinaan.law.entries import Confidence
from pembinaan.law.readings import READINGS
from pembinaan.participants.facts import fact_name

__all__ = ["explain"]

_WIDTH: Final = 116
_HEAD: Final = Text(id="{title}: berkas dan alur per {day}", en="{title}: file and steps on {day}")
_DOCUMENTS: Final = Text(id="Dokumen", en="Documents")
_GAP: Final = Text(id="Dokumen: daftarnya tidak ada dalam sumber", en="Documents: the sources have no list")
_GAP_WITH: Final = Text(
    id="Dokumen: daftarnya tidak ada dalam sumber; bertanda (terdekat): daftar {name}, bukan aturannya",
    en="Documents: the sources have no list; marked (nearest): the list of {name}, not the rule",
)
_DECIDES: Final = Text(id="Yang memutus", en="Who decides")
_STEPS: Final = Text(id="Langkah", en="Steps")
_DEADLINES: Final = Text(id="Tenggat dokumen", en="Deadlines of documents")
_NEXT: Final = Text(id="Langkah berikut", en="Next step")
_NOTES: Final = Text(id="Perhatian", en="Notes")
_READINGS: Final = Text(
    id="Tafsir yang dipakai di mana hukum belum jelas (pilihan program ini, belum dikukuhkan pihak berwenang;"
    " * = pilihan pemakai)",
    en="Readings used where the law is unsettled (defaults of this library, confirmed by no authority; * = chosen by"
    " the caller)",
)
_MARK: Final = {"on_file": "[v]", "missing": "[x]", "not_known": "[?]"}
_STATE: Final = {
    "on_file": Text(id="ada di berkas", en="on file"),
    "missing": Text(id="belum ada", en="missing"),
    "not_known": Text(id="belum diketahui", en="not known"),
}
_DATED: Final = Text(id="ada di berkas, bertanggal {day}", en="on file, dated {day}")
_MAY: Final = Text(id="hanya bila {case}", en="only if {case}")
_FROM: Final = Text(id="dari: {issuer}", en="from: {issuer}")
_FROM_NOBODY: Final = Text(id="penerbit tidak disebut sumber", en="the sources do not say who issues it")
_NEAR: Final = Text(id="(terdekat) ", en="(nearest) ")
_REGIMES: Final = {
    "general": Text(id="umum", en="general"),
    "special": Text(id="tindak pidana tertentu", en="special offence"),
    "child": Text(id="Anak Binaan", en="Anak Binaan (child)"),
}
_NOT_SAID: Final = Text(id="tidak disebut sumber", en="the sources do not say")
_WORKING: Final = Text(id="{days} hari kerja", en="{days} working days")
_PLAIN: Final = Text(id="{days} hari", en="{days} days")
_ABOUT: Final = Text(id="sekitar ", en="about ")
_WITHIN: Final = Text(id="lamanya termasuk langkah sesudahnya", en="its days are part of the next step")
_NO_DAYS: Final = Text(id="lamanya tidak disebut sumber", en="the sources do not say how long")
_UNTIL: Final = Text(id="paling cepat selesai {day}", en="over on {day} at the earliest")
_SILENCE: Final = {
    "go_on": Text(id="tanpa jawaban usul diteruskan", en="without an answer the proposal goes on"),
    "wait": Text(id="tanpa jawaban usul menunggu", en="without an answer the proposal waits"),
}
_ASKED: Final = Text(id="instansi: {names}", en="agencies: {names}")
_ASKED_NEAREST: Final = Text(
    id="instansi tidak disebut untuk hak ini; daftar terdekat, untuk asimilasi dan pembebasan bersyarat: {names}",
    en="the agencies are not listed for this right; nearest list, for asimilasi and conditional release: {names}",
)
_SUM: Final = Text(
    id="Bila berkas lengkap {on} dan tiap unit memakai waktunya penuh, berurutan: selesai {when}",
    en="If the file is complete on {on} and each unit takes its full time, one after the other: over {when}",
)
_LOWER: Final = Text(
    id="paling cepat {day}. Itu batas bawah: tidak semua langkah diketahui lamanya.",
    en="on {day} at the earliest. That is a lower bound: not every step has known days.",
)
_BETWEEN: Final = Text(id="{day} sampai {latest}.", en="between {day} and {latest}.")
_ON_DAY: Final = Text(id="{day}.", en="on {day}.")
_ABOUT_DAY: Final = Text(id="sekitar {day}.", en="about {day}.")
_NEEDS: Final = Text(id="belum diketahui: {facts}", en="not known: {facts}")
_NO_DAY: Final = Text(id="tidak ada: pidana ini tidak mempunyai bagian", en="none: this sentence has no parts")
_CONTENT: Final = Text(id="isi: {confidence}", en="content: {confidence}")

_NO_ARTICLE: Final = Text(id="tanpa pasal; {confidence}", en="no article; {confidence}")
_SEE: Final = Text(id="lihat: Yang memutus", en="see: Who decides")
_BASIS: Final = Text(id="Dasar, bila tidak disebut lain: {basis}", en="Basis where none is named: {basis}")

_Section = tuple[str, list[str]]
_Line = tuple[str, str]
"""What a line says, and what it rests on."""


def explain(told: Procedure, language: Language, style: Literal["text", "markdown"] = "text") -> str:
    """Write a procedure for an officer.

    Args:
        told: The procedure.
        language: ``"id"`` or ``"en"``.
        style: Plain text, or Markdown with a heading and a list for each part.

    Returns:
        The explanation, without a final line break.

    Raises:
        InvalidError: ``language.unknown`` or ``style.unknown``.
    """
    a_known_style(style, ("text", "markdown"))
    head = _HEAD.format(title=told.title, day=told.on)[language]
    sections = [(title, lines) for title, lines in _sections(told, language) if lines]
    if style == "markdown":
        return "\n\n".join([f"### {head}", *(_marked_down(title, lines) for title, lines in sections)])
    written = [head]
    for title, lines in sections:
        written += [*_folded(f"{title}:", "  "), *(folded for line in lines for folded in _folded(line, "    "))]
    return "\n".join(written)


def _folded(line: str, margin: str) -> list[str]:
    return wrap(line, _WIDTH, initial_indent=margin, subsequent_indent=f"{margin}    ")


def _marked_down(title: str, lines: list[str]) -> str:
    return "\n".join([f"**{title}**", "", *(line if line[0].isdigit() else f"- {line}" for line in lines)])


def _sections(told: Procedure, language: Language) -> Iterator[_Section]:
    yield (
        _documents_title(told)[language],
        _with_basis([_document(item, language) for item in told.documents], language),
    )
    yield _DECIDES[language], _deciders(told, language)
    way = [_step(number, step, language) for number, step in enumerate(told.steps, start=1)]
    yield _STEPS[language], _with_basis(way, language) + ([] if told.earliest is None else [_sum(told, language)])
    yield _DEADLINES[language], _with_basis([_deadline(item, language) for item in told.deadlines], language)
    yield _NEXT[language], [told.next_step.text[language]]
    yield _NOTES[language], [note[language] for note in told.warnings]
    yield _READINGS[language], [_reading(used, language) for used in told.readings]


def _with_basis(lines: list[_Line], language: Language) -> list[str]:
    """Write each line with its basis; the basis of most lines is said once, at the end."""
    shared, times = Counter(basis for _, basis in lines).most_common(1)[0] if lines else ("", 0)
    once = times > 1 and shared != ""
    written = [said if not basis or (once and basis == shared) else f"{said} ({basis})" for said, basis in lines]
    return [*written, _BASIS.format(basis=shared)[language]] if once else written


def _basis(sources: Iterable[Source], confidence: Confidence | None, language: Language) -> str:
    """Write the places, each with how well it is established, and the content where that is known otherwise."""
    held = tuple(sources)
    said = [str(source.citation) + _note(source.confidence, language) for source in held]
    note = None if confidence is None or {source.confidence for source in held} == {confidence} else confidence.note
    if note is not None:
        said.append((_CONTENT if held else _NO_ARTICLE).format(confidence=note)[language])
    return "; ".join(said)


def _note(confidence: Confidence, language: Language) -> str:
    return "" if confidence.note is None else f" [{confidence.note[language]}]"


# ---- documents


def _documents_title(told: Procedure) -> Text:
    if told.list_established:
        return _DOCUMENTS
    return _GAP if told.nearest_list is None else _GAP_WITH.format(name=told.nearest_list)


def _document(item: ProcedureDocument, language: Language) -> _Line:
    said = [_NEAR + item.title if item.nearest else item.title]
    said.append(_STATE[item.state] if item.dated is None else _DATED.format(day=item.dated))
    said += [] if item.only_if is None else [_MAY.format(case=item.only_if)]
    said.append(_FROM_NOBODY if item.issuer is None else _FROM.format(issuer=item.issuer))
    said += [] if item.note is None else [item.note]
    line = f"{_MARK[item.state]} {Text.joined('; ', said)[language]}"
    return line, _basis(item.sources, item.confidence, language)


def _deadline(item: Deadline, language: Language) -> _Line:
    if item.missing:
        day = _NEEDS.format(facts=Text.joined("; ", map(fact_name, item.missing)))[language]
    else:
        day = _NO_DAY[language] if item.day is None else format_date(item.day, language)
    return f"{item.title[language]}: {day}", _basis(item.sources, item.confidence, language)


# ---- who decides, and the steps


def _deciders(told: Procedure, language: Language) -> list[str]:
    """Say who decides: once, where it is the same whatever the offence."""
    said = [_decides(item, language) for item in told.deciding]
    if len(set(said)) == 1:
        return said[:1]
    return [f"{_REGIMES[item.regime][language]}: {line}" for item, line in zip(told.deciding, said, strict=True)]


def _decides(item: DecidingAuthority, language: Language) -> str:
    who = (_NOT_SAID if item.who is None else item.who)[language]
    advice = "" if item.advice is None else f", {item.advice[language]}"
    basis = _basis(item.sources, item.confidence, language)
    return f"{who}{advice} ({basis})" if basis else f"{who}{advice}"


def _step(number: int, step: ProcedureStep, language: Language) -> _Line:
    who = _NOT_SAID if step.who is None else step.who
    said = [who + Text(id=": ", en=": ") + step.does]
    said += [] if step.only_if is None else [_MAY.format(case=step.only_if)]
    said.append(_days(step))
    said += [] if step.days is None or step.within_next else [_UNTIL.format(day=step.earliest)]
    said += [] if step.silence is None else [_SILENCE[step.silence]]
    line = f"{number}. {Text.joined('; ', said)[language]}"
    basis = _basis(step.sources, step.confidence, language)
    return line + _agencies(step, language), basis or _SEE[language]


def _agencies(step: ProcedureStep, language: Language) -> str:
    if not step.agencies:
        return ""
    asked = _ASKED_NEAREST if step.agencies_nearest else _ASKED
    names = asked.format(names=Text.joined("; ", step.agencies))[language]
    return f"; {names} ({_basis(step.agencies_sources, None, language)})"


def _days(step: ProcedureStep) -> Text:
    if step.within_next:
        return _WITHIN
    if step.days is None:
        return _NO_DAYS
    days = (_WORKING if step.unit == "working_days" else _PLAIN).format(days=step.days)
    return _ABOUT + days if step.about else days


def _sum(told: Procedure, language: Language) -> str:
    if told.latest is None:
        when = _LOWER.format(day=told.earliest)
    elif told.latest != told.earliest:
        when = _BETWEEN.format(day=told.earliest, latest=told.latest)
    else:
        about = any(step.about for step in told.steps)
        when = (_ABOUT_DAY if about else _ON_DAY).format(day=told.earliest)
    return _SUM.format(on=told.on, when=when)[language]


def _reading(used: ReadingUsed, language: Language) -> str:
    """Say what a value means; a record of another version may hold one that this version does not know."""
    known = READINGS.get(used.name)
    meaning = None if known is None else known.candidates.get(used.value)
    said = used.value if meaning is None else meaning[language]
    return f"{'' if used.is_default else '*'}{said} ({used.name} = {used.value})"
