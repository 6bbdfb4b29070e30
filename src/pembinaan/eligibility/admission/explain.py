"""An admission explained to people: for each question the answer, why, on what it rests, and who chose it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.core.folding import WIDTH, folded
from pembinaan.core.text import Language, Text, printable
from pembinaan.core.timeline import Status
from pembinaan.eligibility.admission.admission import Admission
from pembinaan.eligibility.admission.facts import entry_fact
from pembinaan.eligibility.admission.reading_words import reading_words
from pembinaan.eligibility.decision import Style
from pembinaan.eligibility.explanation import across, marked_down
from pembinaan.eligibility.explanation_words import MARK
from pembinaan.law.basis import BasisKind
from pembinaan.law.guidance import GUIDANCE
from pembinaan.programs.admission_record import AdmissionFinding, AdmissionRecord, Choice

__all__ = ["explain"]

_VERDICT: Final = {
    "MET": Text(id="DAPAT DITERIMA", en="CAN BE ADMITTED"),
    "FULL": Text(id="MEMENUHI SYARAT, TETAPI PENUH", en="ADMITTED, BUT FULL"),
    "NOT_MET": Text(id="BELUM DAPAT DITERIMA", en="CANNOT BE ADMITTED NOW"),
    "UNKNOWN": Text(id="BELUM DAPAT DIPASTIKAN", en="NOT YET KNOWN"),
}
_HEAD: Final = Text(id="{program}: {verdict} per {day}", en="{program}: {verdict} on {day}")
_SINCE: Final = Text(id="sejak {day}", en="since {day}")
_FROM: Final = Text(id="terpenuhi mulai {day}", en="met from {day}")
_MISSING: Final = Text(id="belum diketahui: {facts}", en="not known: {facts}")
_SOFT: Final = Text(id="hanya peringatan", en="only a warning")
_BASIS: Final = {
    BasisKind.LAW: Text(id="hukum", en="law"),
    BasisKind.LOCAL_POLICY: Text(id="kebijakan setempat", en="local policy"),
    BasisKind.LIBRARY_DEFAULT: Text(id="usulan pustaka ini", en="proposal of this library"),
}
_CHOICE: Final = {
    Choice.TABLE: Text(id="tabel aturan masuk pustaka ini", en="the table of rules of entry of this library"),
    Choice.PROGRAM: Text(id="program ini", en="the program"),
    Choice.POLICY: Text(id="pemakai", en="the caller"),
}
_CHOSEN: Final = Text(id="diminta oleh {who}", en="asked by {who}")
_TABLE: Final = Text(
    id="Syarat yang tidak menyebut siapa pemintanya diminta oleh tabel aturan masuk pustaka ini.",
    en="Conditions that do not name who asks them are asked by the table of rules of entry of this library.",
)
_COLUMNS: Final[dict[Language, tuple[str, ...]]] = {
    "id": ("Hasil", "Syarat", "Keterangan", "Dasar", "Diminta oleh"),
    "en": ("Answer", "Condition", "Detail", "Basis", "Asked by"),
}
_EARLIEST: Final = Text(id="Paling cepat: {day}.", en="Earliest: {day}.")
_POSSIBLE: Final = Text(
    id="Paling cepat: {day}, bila yang belum diketahui ternyata memenuhi.",
    en="Earliest: {day}, if what is not known turns out well.",
)
_NONE: Final = Text(
    id="Menurut fakta sekarang tidak ada hari yang memenuhi semua syarat.",
    en="On the facts of now no day meets all conditions.",
)
_READINGS: Final = Text(id="Tafsir yang dipakai:", en="Readings used:")


def explain(admission: Admission, language: Language, style: Style = "text") -> str:
    """Write an admission for a person.

    Args:
        admission: The answer.
        language: ``"id"`` or ``"en"``.
        style: Plain text or Markdown.

    Raises:
        InvalidError: ``language.unknown``.
        KeyError: For another style.
    """
    return {"text": _as_text, "markdown": _as_markdown}[style](admission, language)


def _as_text(admission: Admission, language: Language) -> str:
    record = admission.record
    lines = [_head(admission, record, language)]
    for finding in record.findings:
        lines.append(f"  {MARK[finding.status]} {finding.title[language]}")
        lines += [f"      {line}" for line in _detail(finding, language)]
        lines.append(f"      {_basis(finding, language)}{_chosen(finding, language)}")
    lines += [*_outcome(admission, language), *(note[language] for note in record.notes)]
    lines += [_TABLE[language], *_readings(record, language)]
    return "\n".join(folded(map(printable, lines), WIDTH))


def _chosen(finding: AdmissionFinding, language: Language) -> str:
    """Say who asks it, unless that is the table of this library, which is named once below."""
    if finding.choice is Choice.TABLE:
        return ""
    return f"; {_CHOSEN.format(who=_CHOICE[finding.choice])[language]}"


def _as_markdown(admission: Admission, language: Language) -> str:
    record = admission.record
    lines = [f"### {_shown(_head(admission, record, language))}", ""]
    lines += [across(list(_COLUMNS[language])), across(["---"] * len(_COLUMNS[language]))]
    for finding in record.findings:
        cells = (MARK[finding.status], finding.title[language], "; ".join(_detail(finding, language)))
        more = (_basis(finding, language), _CHOICE[finding.choice][language])
        lines.append(across([_shown(cell) for cell in (*cells, *more)]))
    for line in [*_outcome(admission, language), *(note[language] for note in record.notes)]:
        lines += ["", _shown(line)]
    readings = [f"- {_shown(line.strip())}" for line in _readings(record, language)[1:]]
    return "\n".join([*lines, *([""] if readings else []), *readings])


def _shown(text: str) -> str:
    return marked_down(printable(text))


def _head(admission: Admission, record: AdmissionRecord, language: Language) -> str:
    full = admission.admitted is Status.MET and admission.place_free is Status.NOT_MET
    verdict = _VERDICT["FULL" if full else record.status]
    title = admission.door.offering.program.title
    return _HEAD.format(program=title, verdict=verdict, day=record.on)[language]


def _detail(finding: AdmissionFinding, language: Language) -> list[str]:
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


def _basis(finding: AdmissionFinding, language: Language) -> str:
    """Return how strong the ground is, the provisions and sources, and what to know of them."""
    note = None if finding.confidence is None else finding.confidence.note
    known = "" if note is None else f" [{note[language]}]"
    places = [*map(str, finding.basis.cites), *(GUIDANCE[key].title[language] for key in finding.basis.guidance)]
    said = [] if finding.basis.note is None else [finding.basis.note[language]]
    sources = "; ".join([*places, *said])
    if finding.basis.kind is BasisKind.LIBRARY_DEFAULT and sources:
        return sources  # they say so themselves
    return f"{_BASIS[finding.basis.kind][language]}{known}" + (f": {sources}" if sources else "")


def _outcome(admission: Admission, language: Language) -> Iterator[str]:
    """Say from which day, where the answer is not MET."""
    if admission.status is Status.MET:
        return
    first, sure = admission.earliest_possible, admission.earliest
    if first is None:
        yield _NONE[language]
    else:
        yield (_EARLIEST if first == sure else _POSSIBLE).format(day=first)[language]


def _readings(record: AdmissionRecord, language: Language) -> list[str]:
    if not record.readings:
        return []
    return [_READINGS[language], *(f"  {reading_words(used)[language]}" for used in record.readings)]
