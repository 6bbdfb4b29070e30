"""An admission explained to people: for each question the answer, why, on what it rests, and who chose it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.core.asked import a_known_style
from pembinaan.core.folding import WIDTH, folded
from pembinaan.core.text import Language, Text, printable
from pembinaan.core.timeline import Status
from pembinaan.eligibility.admission.admission import Admission
from pembinaan.eligibility.admission.explain_finding import basis, detail, finding_lines
from pembinaan.eligibility.admission.reading_words import reading_words
from pembinaan.eligibility.decision import Style
from pembinaan.eligibility.explanation import across, marked_down
from pembinaan.eligibility.explanation_words import MARK
from pembinaan.programs.admission_record import AdmissionFinding, AdmissionRecord, Choice

__all__ = ["explain"]

_VERDICT: Final = {
    "MET": Text(id="DAPAT DITERIMA", en="CAN BE ADMITTED"),
    "FULL": Text(id="MEMENUHI SYARAT, TETAPI PENUH", en="ADMITTED, BUT FULL"),
    "NOT_MET": Text(id="BELUM DAPAT DITERIMA", en="CANNOT YET BE ADMITTED"),
    "UNKNOWN": Text(id="BELUM DAPAT DIPASTIKAN", en="NOT YET KNOWN"),
}
_HEAD: Final = Text(id="{program}: {verdict} per {day}", en="{program}: {verdict} on {day}")
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
_FULL_FROM: Final = Text(
    id="Memenuhi syarat mulai {day}, tetapi kegiatan ini penuh.", en="Admitted from {day}, but the class is full."
)
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
        InvalidError: ``language.unknown`` or ``style.unknown``.
    """
    ways = {"text": _as_text, "markdown": _as_markdown}
    a_known_style(style, ways)
    return ways[style](admission, language)


def _as_text(admission: Admission, language: Language) -> str:
    record = admission.record
    lines = [_head(admission, record, language)]
    for finding in record.findings:
        first, *more = finding_lines(finding, language)
        lines += [f"  {first}", *(f"      {line}" for line in more)]
        lines.append(f"      {basis(finding, language)}{_chosen(finding, language)}")
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
        cells = (MARK[finding.status], finding.title[language], "; ".join(detail(finding, language)))
        more = (basis(finding, language), _CHOICE[finding.choice][language])
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


def _outcome(admission: Admission, language: Language) -> Iterator[str]:
    """Say from which day, where the answer is not MET."""
    if admission.status is Status.MET:
        return
    yield from _full(admission, language)
    first, sure = admission.earliest_possible, admission.earliest
    if first is None:
        yield _NONE[language]
    else:
        yield (_EARLIEST if first == sure else _POSSIBLE).format(day=first)[language]


def _full(admission: Admission, language: Language) -> Iterator[str]:
    """Say from which day the person could join but for the places, where these are taken on that day."""
    day = admission.admitted_from
    if day is not None and admission.place_free_on(day) is Status.NOT_MET:
        yield _FULL_FROM.format(day=day)[language]


def _readings(record: AdmissionRecord, language: Language) -> list[str]:
    if not record.readings:
        return []
    return [_READINGS[language], *(f"  {reading_words(used)[language]}" for used in record.readings)]
