"""A forecast of remissions explained to a person: the ledger, the dates, every assumption, what was left out."""

from __future__ import annotations

from textwrap import wrap
from typing import Final

from pembinaan.core.text import Language, Text, format_date
from pembinaan.eligibility.remissions.forecast_record import ForecastRow, RemissionForecast
from pembinaan.law.readings import READINGS

__all__ = ["explain"]

_WIDTH: Final = 116
_REMISI: Final = Text(
    id="Perkiraan remisi sejak {day}, bila kelakuan tetap baik",
    en="Remissions to come from {day}, if conduct stays good",
)
_PMP: Final = Text(
    id="Perkiraan pengurangan masa pidana sejak {day}, bila kelakuan tetap baik",
    en="Reductions of the term to come from {day}, if conduct stays good",
)
_NOTHING: Final = Text(id="Tidak ada yang akan diberikan.", en="None to come.")
_TOTAL: Final = Text(id="jumlah {total}", en="total {total}")
_ENDS: Final = Text(id="berakhir {day}", en="ends {day}")
_AT_ONCE: Final = Text(id="langsung bebas (II)", en="released (II)")
_ESTIMATED: Final = Text(id="hari perkiraan", en="estimated day")
_EXPIRY: Final = Text(id="Ekspirasi dengan semuanya: {day}", en="Expiry with all of them: {day}")
_TWO_THIRDS: Final = Text(
    id="2/3 masa pidana: {reached}; bila semua remisi dihitung: {day}",
    en="Two thirds of the sentence: {reached}; if all remissions are counted: {day}",
)
_HALF: Final = Text(id="1/2 masa pidana: {day}", en="Half of the sentence: {day}")
_RELEASE: Final = Text(id="Bebas: {day}", en="Release: {day}")
_ASSUMING: Final = Text(id="Dengan anggapan:", en="Assuming:")
_GAPS: Final = Text(id="Tidak dihitung:", en="Not counted:")
_LEFT_OUT: Final = Text(id="Tidak diberikan menurut data sekarang:", en="Not granted on the facts of now:")
_NOTES: Final = Text(id="Perhatian:", en="Note:")
_READINGS: Final = Text(
    id="Tafsir yang dipakai di mana hukum belum jelas (pilihan program ini, belum dikukuhkan pihak berwenang;"
    " * = pilihan pemakai):",
    en="Readings used where the law is unsettled (defaults of this library, confirmed by no authority; * = chosen by"
    " the caller):",
)
_PROMISE: Final = Text(
    id="Ini hitungan, bukan janji: setiap pemberian masih harus diputuskan.",
    en="This is a calculation, not a promise: each grant is still to be decided.",
)


def explain(forecast: RemissionForecast, language: Language) -> str:
    """Write a forecast for a person, without a final line break."""
    title = _PMP if forecast.half is not None else _REMISI
    lines = [title.format(day=forecast.on)[language]]
    lines += [f"  {line}" for line in _ledger(forecast, language)] or [f"  {_NOTHING[language]}"]
    lines += [text[language] for text in _dates(forecast)]
    left_out = [Text.joined(": ", (_at(item.on), item.title, item.reason)) for item in forecast.left_out]
    parts = (
        (_LEFT_OUT, left_out),
        (_GAPS, forecast.gaps),
        (_NOTES, forecast.notes),
        (_ASSUMING, forecast.assumptions),
    )
    for head, texts in parts:
        lines += [head[language], *(f"  {text[language]}" for text in texts)] if texts else []
    if forecast.readings:
        lines += [_READINGS[language], *(f"  {line}" for line in _readings(forecast, language))]
    lines.append(_PROMISE[language])
    return "\n".join(_folded(lines))


def _ledger(forecast: RemissionForecast, language: Language) -> list[str]:
    rows = [_row(item, language) for item in forecast.rows]
    widths = [max((len(row[at]) for row in rows), default=0) for at in range(4)]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, (*widths, 0), strict=True)).rstrip() for row in rows
    ]


def _row(item: ForecastRow, language: Language) -> tuple[str, ...]:
    notes = [_ENDS.format(day=item.term_end)]
    notes += [_AT_ONCE] if item.division == "II" else []
    notes += [_ESTIMATED] if item.estimated else []
    cells = (item.title, item.amount.text, _TOTAL.format(total=item.total), Text.joined("; ", notes))
    return (format_date(item.on, language), *(cell[language] for cell in cells))


def _dates(forecast: RemissionForecast) -> list[Text]:
    texts = [_TOTAL.format(total=forecast.total)] if forecast.rows else []
    if forecast.half is not None:
        texts.append(_HALF.format(day=forecast.half.day))
    else:
        reached = forecast.two_thirds_reached
        texts.append(_TWO_THIRDS.format(day=forecast.two_thirds.day, reached=reached))
    texts += [_EXPIRY.format(day=forecast.expiry.day), _RELEASE.format(day=forecast.release)]
    return texts


def _at(day: object) -> Text:
    return Text(id="{day}", en="{day}").format(day=day)


def _readings(forecast: RemissionForecast, language: Language) -> list[str]:
    said = []
    for used in forecast.readings:
        mark = "" if used.is_default else "*"
        meaning = READINGS[used.name].candidates[used.value][language]
        said.append(f"{mark}{meaning} ({used.name} = {used.value})")
    return said


def _folded(lines: list[str]) -> list[str]:
    """Fold long lines at words; what follows is set in by two more columns than its line."""
    folded = []
    for line in lines:
        margin = line[: len(line) - len(line.lstrip())]
        if len(line) <= _WIDTH:
            folded.append(line)
        else:
            folded += wrap(line.strip(), _WIDTH, initial_indent=margin, subsequent_indent=f"{margin}  ")
    return folded
