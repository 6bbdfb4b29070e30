"""Dates with their working: every step is a sentence, a number of days and the day reached so far."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Final

from pembinaan.core.counting import CountingConvention, Share
from pembinaan.core.duration import Duration
from pembinaan.core.model import Model
from pembinaan.core.text import Language, Text, format_date
from pembinaan.law.citation import Citation
from pembinaan.law.instruments import instrument
from pembinaan.participants.reckoning import Ledger, Line
from pembinaan.participants.sentence import DetentionKind, InterruptionKind

__all__ = ["DatedValue", "Step", "dated_value"]


class Step(Model):
    """Hold one line of a working.

    Attributes:
        text: What was done, in both languages.
        days: Days added (positive) or taken off (negative).
        day: The day reached after this step.
        cites: The provisions it rests on; empty: a counting convention.
    """

    text: Text
    days: int
    day: date
    cites: tuple[Citation, ...] = ()


class DatedValue(Model):
    """Hold a computed date with its working, so that an officer can check it with a pencil.

    A date is computed, not promised: an actual release can slip a day for a weekend or paperwork.

    Attributes:
        code: Stable name of the date, such as ``two_thirds``.
        title: What the date is, in both languages.
        start: The day the counting starts from.
        day: The date.
        steps: The working; the days of the steps add up to the distance from ``start`` to ``day``.
    """

    code: str
    title: Text
    start: date
    day: date
    steps: tuple[Step, ...]

    def working(self, language: Language) -> str:
        """Write the date and every step on a line of its own."""
        begin = Text(id="mulai dihitung", en="the counting starts")[language]
        lines = [f"{self.title[language]}: {format_date(self.day, language)}"]
        lines.append(f"  {'':>7}  {format_date(self.start, language):<18} {begin}")
        for step in self.steps:
            cites = f" ({'; '.join(map(str, step.cites))})" if step.cites else ""
            lines.append(f"  {step.days:>+7}  {format_date(step.day, language):<18} {step.text[language]}{cites}")
        return "\n".join(lines)


_Written = tuple[Text, tuple[Citation, ...]]


def dated_value(code: str, title: Text, ledger: Ledger, convention: CountingConvention) -> DatedValue:
    """Make a date with its working out of the arithmetic."""
    day = ledger.start
    steps = []
    for line in ledger.lines:
        day += timedelta(days=line.days)
        text, cites = _written(line, convention)
        if line.code == "years" and (ledger.start.month, ledger.start.day) == (2, 29) and day.day != ledger.start.day:
            text = Text(id=text.id + _LEAP.id, en=text.en + _LEAP.en)
        steps.append(Step(text=text, days=line.days, day=day, cites=cites))
    return DatedValue(code=code, title=title, start=ledger.start, day=day, steps=tuple(steps))


def _written(line: Line, convention: CountingConvention) -> _Written:
    if line.code in _FIXED:
        text, cite = _FIXED[line.code]
        return text, (Citation.parse(cite),) if cite else ()
    if line.code in _BY_VALUES:
        return _BY_VALUES[line.code](line)
    return _BY_CONVENTION[line.code](line, convention)


_LEAP: Final = Text(
    id="; mulai 29 Februari, tahun biasa: 28 Februari (belum diatur, belum ada contoh)",
    en="; started on 29 February, common year: 28 February (not regulated, no case known)",
)


def _cite(name: str, pasal: int | str, ayat: int | None = None, angka: int | None = None) -> tuple[Citation, ...]:
    return (instrument(name).pasal(pasal, ayat=ayat, angka=angka),)


def _years(line: Line, convention: CountingConvention) -> _Written:
    how = {
        "calendar": Text(id="menurut kalender", en="on the calendar"),
        "fixed_365": Text(id="@ 365 hari", en="of 365 days"),
        "fixed_360": Text(id="@ 360 hari", en="of 360 days"),
    }[convention.years]
    return Text(id="ditambah {years} {how}", en="plus {years} {how}").format(
        years=_duration(line.values[0], 0), how=how
    ), ()


def _duration(value: object, unit: int) -> Text:
    parts = [0, 0, 0]
    parts[unit] = value if isinstance(value, int) else 0
    return Duration(*parts).text


def _months_days(line: Line, convention: CountingConvention) -> _Written:
    amount = line.values[0]
    text = amount.text if isinstance(amount, Duration) else Text("", "")
    has_months = isinstance(amount, Duration) and amount.months > 0
    if has_months and convention.months == "calendar":
        return Text(id="ditambah {amount} menurut kalender", en="plus {amount} on the calendar").format(amount=text), ()
    if has_months:
        sentence = Text(id="ditambah {amount}, 1 bulan = 30 hari", en="plus {amount}, 1 month = 30 days")
        return sentence.format(amount=text), _cite("UU 1/2023", 184)
    return Text(id="ditambah {amount}", en="plus {amount}").format(amount=text), ()


def _fraction(line: Line) -> _Written:
    fraction, months, share = line.values
    served = share if isinstance(share, Share) else Share(0, 0, 0, Fraction(0))
    result = Duration(served.years, served.months, served.days).text
    text = Text(id="{part} dari {months} bulan = {result}", en="{part} of {months} months = {result}")
    return text.format(part=str(fraction), months=_rational(months), result=result), ()


def _fraction_days(line: Line) -> _Written:
    fraction, base, exact, _ = line.values
    text = Text(id="{part} dari {base} hari = {exact} hari", en="{part} of {base} days = {exact} days")
    return text.format(part=str(fraction), base=base, exact=_rational(exact)), ()


def _part_day(_: Line, convention: CountingConvention) -> _Written:
    if convention.part_day == "ceiling":
        return Text(id="bagian hari dihitung satu hari penuh", en="a part of a day counts as a whole day"), ()
    return Text(id="bagian hari tidak dihitung", en="a part of a day is not counted"), ()


def _rational(value: object) -> Text:
    """Write an exact number: 32, 27 1/2, 5 1/3."""
    number = value if isinstance(value, Fraction) else Fraction(str(value))
    whole, part = divmod(number, 1)
    said = " ".join(piece for piece in (str(whole) if whole or not part else "", str(part) if part else "") if piece)
    return Text(id=said, en=said)


def _remission(line: Line) -> _Written:
    amount, granted = line.values
    said = amount.text if isinstance(amount, Duration) else Text("", "")
    text = Text(id="dikurangi remisi {amount}", en="less remission of {amount}").format(amount=said)
    if isinstance(granted, date):
        on = Text(id=" tanggal {day}", en=" of {day}").format(day=granted)
        text = Text(id=text.id + on.id, en=text.en + on.en)
    return text, _cite("Keppres 174/1999", 7, 4)


def _subsidiary(line: Line) -> _Written:
    term, replaces, status, full, rounded = line.values
    what = Text(id="denda", en="a fine") if replaces == "denda" else Text(id="uang pengganti", en="uang pengganti")
    said = term.text if isinstance(term, Duration) else Text("", "")
    if status == "partly_paid":
        text = Text(
            id="ditambah subsider {what}, bagian yang belum dibayar dari {full} hari",
            en="plus imprisonment in default of {what}, the unpaid part of {full} days",
        )
        extra = Text(id=" (bagian hari dibulatkan)", en=" (part of a day rounded)") if rounded else Text("", "")
        text = Text(id=text.id + extra.id, en=text.en + extra.en)
        return text.format(what=what, full=full), _cite("UU 1/2023", 83)
    text = Text(id="ditambah subsider {what} {term}", en="plus imprisonment in default of {what}, {term}")
    return text.format(what=what, term=said), ()


def _credit(line: Line, convention: CountingConvention) -> _Written:
    counted, exact, rounded = line.values
    stretches = counted if isinstance(counted, tuple) else ()
    said = " + ".join(f"{days} x {kind.credit}" for kind, days in stretches)
    kinds = {kind for kind, _ in stretches}
    text = Text(
        id="dikurangi masa tahanan lain: {said} = {exact} hari",
        en="less other detention: {said} = {exact} days",
    )
    text = text.format(said=said, exact=_rational(exact))
    if rounded:
        how = {
            "down": Text(id=", dibulatkan ke bawah", en=", rounded down"),
            "up": Text(id=", dibulatkan ke atas", en=", rounded up"),
            "nearest": Text(id=", dibulatkan ke terdekat", en=", rounded to the nearest"),
        }[convention.detention_credit_rounding]
        text = Text(id=text.id + how.id, en=text.en + how.en)
    ayat = {DetentionKind.RUTAN: 7, DetentionKind.RUMAH: 9, DetentionKind.KOTA: 10}
    return text, tuple(instrument("UU 20/2025").pasal(108, ayat=ayat[kind]) for kind in DetentionKind if kind in kinds)


_AWAY: Final = {
    InterruptionKind.PELARIAN: (Text(id="pelarian", en="escape"), ("UU 1/2023", 63, None)),
    InterruptionKind.PENANGGUHAN: (
        Text(id="penangguhan penahanan", en="suspended detention"),
        ("UU 20/2025", 110, 7),
    ),
    InterruptionKind.PEMBANTARAN: (Text(id="pembantaran", en="a hospital stay"), ("UU 20/2025", 111, 2)),
    InterruptionKind.DI_LUAR_SETELAH_PENCABUTAN: (
        Text(id="masa di luar yang pelepasannya dicabut", en="time outside under a revoked release"),
        ("PP 32/1999", 47, 1),
    ),
}


def _interruption(line: Line) -> _Written:
    kind, start, end = line.values
    what, (name, pasal, ayat) = _AWAY[InterruptionKind(str(kind))]
    text = Text(
        id="ditambah yang tidak dihitung: {what}, {start} sampai sebelum {end}",
        en="plus days not counted: {what}, {start} until before {end}",
    )
    return text.format(what=what, start=start, end=end), _cite(name, pasal, ayat)


def _floor_months(line: Line, convention: CountingConvention) -> _Written:
    how = Text(id="menurut kalender", en="on the calendar")
    if convention.floor_months == "thirty_days":
        how = Text(id="1 bulan = 30 hari", en="1 month = 30 days")
    text = Text(id="menjalani {months}, {how}", en="serving {months}, {how}")
    return text.format(months=_duration(line.values[0], 1), how=how), _cite("UU 1/2023", 184)


def _leave(line: Line) -> _Written:
    amount = line.values[0]
    said = amount.text if isinstance(amount, Duration) else Text("", "")
    text = Text(
        id="lamanya cuti = remisi terakhir {amount}, paling lama 6 bulan",
        en="length of the leave = the last remission of {amount}, at most 6 months",
    )
    return text.format(amount=said), _cite("Permenkumham 3/2018", 102, 1)


def _age(line: Line) -> _Written:
    return Text(id="genap {age}", en="{age} old").format(age=_duration(line.values[0], 0)), ()


_FIXED: Final = {
    "first_day_counted": (Text(id="hari pertama ikut dihitung", en="the first day is counted"), ""),
    "not_before_start": (Text(id="tidak sebelum hari mulai", en="not before the first day"), ""),
    "longest": (Text(id="paling lama 6 bulan", en="at most 6 months"), "Pasal 114 Permenkumham 3/2018"),
    "not_past_expiry": (Text(id="tidak melewati ekspirasi", en="not past expiry"), ""),
    "probation": (
        Text(id="ditambah masa percobaan 1 tahun", en="plus probation of 1 year"),
        "Pasal 72 ayat (4) UU 1/2023",
    ),
}
_BY_VALUES: Final = {
    "fraction": _fraction,
    "fraction_days": _fraction_days,
    "remission": _remission,
    "subsidiary": _subsidiary,
    "interruption": _interruption,
    "leave": _leave,
    "age": _age,
}
_BY_CONVENTION: Final = {
    "years": _years,
    "months_days": _months_days,
    "part_day": _part_day,
    "detention_credit": _credit,
    "floor_months": _floor_months,
}
