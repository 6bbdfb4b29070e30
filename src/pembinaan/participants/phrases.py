"""What each line of a working says, in both languages, and the provisions it rests on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from typing import Final, NamedTuple

from pembinaan.core.counting import CountingConvention
from pembinaan.core.duration import Duration
from pembinaan.core.text import Text
from pembinaan.law.citation import Citation
from pembinaan.participants.reckoning import Line
from pembinaan.participants.sentence import DetentionKind, InterruptionKind

__all__ = ["Basis", "Phrase", "phrase"]

Basis = tuple[Citation, ...]
"""The places that say the same, the oldest first: the one that binds on the day is cited."""


class Phrase(NamedTuple):
    """What one line says, and what it rests on; without a basis it is a counting convention or a fact of the file."""

    text: Text
    bases: tuple[Basis, ...] = ()


_Say = Callable[[Line, date, CountingConvention], Phrase]


def phrase(line: Line, at: date, convention: CountingConvention) -> Phrase:
    """Say one line of a working; ``at`` is the day reached before it."""
    return _PHRASES[line.code](line, at, convention)


def _basis(*places: str) -> tuple[Basis, ...]:
    return (tuple(map(Citation.parse, places)),)


_MONTH: Final = _basis("Pasal 97 Staatsblad 1915/732", "Pasal 184 UU 1/2023")
_MONTH_OF_REMISSION: Final = _basis("Pasal 7 ayat (4) Keppres 174/1999")
_PART_PAID: Final = _basis("Pasal 83 UU 1/2023")
_SHORT_YEAR: Final = Text(
    id="; 29 Februari menjadi 28 Februari (belum diatur, belum ada contoh)",
    en="; 29 February becomes 28 February (not regulated, no case known)",
)
_NOTHING: Final = Text("", "")
_ON_THE_CALENDAR: Final = Text(id="menurut kalender", en="on the calendar")
_CALENDAR_YEARS: Final = Text(id="tahun menurut kalender", en="years on the calendar")
_TWELVE_MONTHS: Final = Text(id="1 tahun = 12 bulan", en="1 year = 12 months")
_THIRTY_DAYS: Final = Text(id="1 bulan = 30 hari", en="1 month = 30 days")


def _short_year(text: Text, start: date, days: int) -> Text:
    """Say that a 29 February has become a 28 February, where it has."""
    end = start + timedelta(days=days)
    moved = (start.month, start.day) == (2, 29) and (end.month, end.day) == (2, 28)
    return text + _SHORT_YEAR if moved else text


def _mixed(number: Fraction | int) -> str:
    """Write an exact number: 32, 27 1/2, 2/3."""
    whole, part = divmod(Fraction(number), 1)
    return " ".join(([str(whole)] if whole or not part else []) + ([str(part)] if part else []))


def _span(years: int, months: int, days: Fraction) -> Text:
    """Write years, months and days, where the days may have a part of a day."""
    whole = Duration(years, months).text
    if not days and (years or months):
        return whole
    said = Text(id=f"{_mixed(days)} hari", en=f"{_mixed(days)} day{'s' if days > 1 or not days else ''}")
    return Text.joined(" ", (whole, said)) if years or months else said


def _counted(amount: Duration, how: str, basis: tuple[Basis, ...] = (), year: Text = _CALENDAR_YEARS) -> Phrase:
    """Say how the years and months of an amount become days; nothing where it has only days."""
    if how == "calendar":
        rules = [_ON_THE_CALENDAR] if amount.years or amount.months else []
        return Phrase(_list(rules))
    whole_years = [year] if amount.years else []
    by_thirty = bool(amount.months) or (bool(amount.years) and year == _TWELVE_MONTHS)
    return Phrase(_list([*whole_years, *([_THIRTY_DAYS] if by_thirty else [])]), basis if by_thirty else ())


def _list(rules: list[Text]) -> Text:
    return Text.joined(", ", (_NOTHING, *rules))


def _year(convention: CountingConvention) -> Text:
    if convention.years == "calendar":
        return _CALENDAR_YEARS
    length = convention.years.removeprefix("fixed_")
    return Text(id=f"1 tahun = {length} hari", en=f"1 year = {length} days")


# ---- the term and its fractions


def _years(line: Line, at: date, convention: CountingConvention) -> Phrase:
    text = Text(id="ditambah {years}", en="plus {years}").format(years=Duration(years=line.values[0]))
    if convention.years != "calendar":
        return Phrase(text + _list([_year(convention)]))
    return Phrase(_short_year(Text.joined(" ", (text, _ON_THE_CALENDAR)), at, line.days))


def _months_days(line: Line, _at: date, convention: CountingConvention) -> Phrase:
    amount = line.values[0]
    counted = _counted(amount, convention.months, _MONTH)
    text = Text(id="ditambah {amount}", en="plus {amount}").format(amount=amount)
    return Phrase(text + counted.text, counted.bases)


def _fraction(line: Line, _at: date, _convention: CountingConvention) -> Phrase:
    fraction, base, share = line.values
    whole, rest = divmod(base, 1)
    taken, part = divmod(base * fraction, 1)
    text = Text(id="{part} dari {base} = {taken}", en="{part} of {base} = {taken}").format(
        part=str(fraction), base=_span(0, int(whole), rest * 30), taken=_span(0, int(taken), part * 30)
    )
    if share.years:
        years = _span(share.years, share.months, share.days - share.rounded)
        text = Text.joined(" = ", (text, years))
    return Phrase(text)


def _fraction_days(line: Line, _at: date, _convention: CountingConvention) -> Phrase:
    fraction, base, exact = line.values
    text = Text(id="{part} dari {base} hari = {exact} hari", en="{part} of {base} days = {exact} days")
    return Phrase(text.format(part=str(fraction), base=base, exact=_mixed(exact)))


def _part_day(line: Line, _at: date, convention: CountingConvention) -> Phrase:
    days, rounded = line.values
    rule = {
        "ceiling": Text(id="bagian hari dihitung satu hari penuh", en="a part of a day counts as a whole day"),
        "floor": Text(id="bagian hari tidak dihitung", en="a part of a day is not counted"),
    }[convention.part_day]
    change = Text(
        id="{rule} (belum diatur): {exact} hari menjadi {days} hari",
        en="{rule} (not regulated): {exact} days become {days}",
    )
    return Phrase(change.format(rule=rule, exact=_mixed(days - rounded), days=days))


def _with_subsidiaries(line: Line, _at: date, _convention: CountingConvention) -> Phrase:
    text = Text(
        id="bagian dihitung dari masa pidana beserta subsider {days} hari",
        en="the fraction is of the sentence with {days} days in default",
    )
    return Phrase(text.format(days=line.values[0]))


def _of_the_rest(line: Line, _at: date, _convention: CountingConvention) -> Phrase:
    text = Text(
        id="bagian dihitung dari masa pidana sesudah dikurangi remisi {amount}",
        en="the fraction is of the sentence less remission of {amount}",
    )
    return Phrase(text.format(amount=line.values[0]))


# ---- what is taken off and added


def _remission(line: Line, _at: date, convention: CountingConvention) -> Phrase:
    amount, granted = line.values
    counted = _counted(amount, convention.adjustments, _MONTH_OF_REMISSION, _TWELVE_MONTHS)
    text = Text(id="dikurangi remisi {amount}", en="less remission of {amount}").format(amount=amount)
    if granted is not None:
        on = Text(id=" yang diberikan {day}", en=" granted on {day}")
        text = text + on.format(day=granted)
    return Phrase(text + counted.text, counted.bases)


_IN_DEFAULT_OF: Final = {
    "denda": Text(id="denda", en="a fine"),
    "uang_pengganti": Text(id="uang pengganti", en="compensation (uang pengganti)"),
}


def _subsidiary(line: Line, _at: date, convention: CountingConvention) -> Phrase:
    term, replaces, _, full, exact = line.values
    counted = _counted(term, convention.adjustments, _MONTH, _year(convention))
    text = Text(id="ditambah subsider {what} {term}", en="plus {term} in default of {what}")
    text = text.format(what=_IN_DEFAULT_OF[replaces], term=term) + counted.text
    if exact == full:
        return Phrase(text, counted.bases)
    part = Text(
        id="; belum dibayar {share} dari {full} hari = {exact} hari",
        en="; {share} of {full} days not paid = {exact} days",
    )
    share = exact / full
    text = text + part.format(share=str(share), full=full, exact=_mixed(exact))
    if line.days != exact:
        text = text + Text(id=", menjadi {days} hari", en=", which become {days}").format(days=line.days)
    if replaces == "uang_pengganti":  # the proportion is regulated for fines only
        return Phrase(text + Text(id=" (belum diatur)", en=" (not regulated)"), counted.bases)
    return Phrase(text, counted.bases + _PART_PAID)


_DETAINED: Final = {
    DetentionKind.RUTAN: Text(id="penahanan rutan", en="detention in a rutan"),
    DetentionKind.RUMAH: Text(id="penahanan rumah", en="house detention"),
    DetentionKind.KOTA: Text(id="penahanan kota", en="city detention"),
}
_CREDIT: Final = {
    DetentionKind.RUTAN: _basis("Pasal 22 ayat (4) UU 8/1981", "Pasal 108 ayat (7) UU 20/2025"),
    DetentionKind.RUMAH: _basis("Pasal 22 ayat (5) UU 8/1981", "Pasal 108 ayat (9) UU 20/2025"),
    DetentionKind.KOTA: _basis("Pasal 22 ayat (5) UU 8/1981", "Pasal 108 ayat (10) UU 20/2025"),
}
_ROUNDED: Final = {
    "down": Text(id=", dibulatkan ke bawah (belum diatur)", en=", rounded down (not regulated)"),
    "up": Text(id=", dibulatkan ke atas (belum diatur)", en=", rounded up (not regulated)"),
    "nearest": Text(id=", dibulatkan ke yang terdekat (belum diatur)", en=", rounded to the nearest (not regulated)"),
}


def _credit(line: Line, _at: date, convention: CountingConvention) -> Phrase:
    stretches, exact = line.values
    each = Text(id="{what} {days} hari x {share}", en="{what} {days} days x {share}")
    said = [each.format(what=_DETAINED[kind], days=days, share=str(kind.credit)) for kind, days in stretches]
    text = Text(id="dikurangi {said} = {exact} hari", en="less {said} = {exact} days").format(
        said=Text.joined(" + ", said),
        exact=_mixed(exact),
    )
    if -line.days != exact:
        text = text + _ROUNDED[convention.detention_credit_rounding]
    kinds = {kind for kind, _ in stretches}
    return Phrase(text, tuple(basis for kind in DetentionKind if kind in kinds for basis in _CREDIT[kind]))


_AWAY: Final = {
    InterruptionKind.PELARIAN: Phrase(Text(id="pelarian", en="escape"), _basis("Pasal 63 UU 1/2023")),
    InterruptionKind.PENANGGUHAN: Phrase(
        Text(id="penangguhan penahanan", en="suspended detention"), _basis("Pasal 110 ayat (7) UU 20/2025")
    ),
    InterruptionKind.PEMBANTARAN: Phrase(
        Text(id="pembantaran", en="hospital stay"), _basis("Pasal 111 ayat (2) UU 20/2025")
    ),
    InterruptionKind.DI_LUAR_SETELAH_PENCABUTAN: Phrase(
        Text(id="masa di luar yang pelepasannya dicabut", en="time outside under a release that was revoked"),
        _basis("Pasal 47 ayat (1) PP 32/1999"),
    ),
}


def _interruption(line: Line, _at: date, _convention: CountingConvention) -> Phrase:
    kind, start, end = line.values
    away = _AWAY[kind]
    last = end - timedelta(days=1)
    text = Text(id="ditambah hari yang tidak dihitung: {what}, {start}", en="plus days not counted: {what}, {start}")
    until = Text(id=" sampai dengan {last}", en=" to {last} inclusive") if last > start else _NOTHING
    return Phrase((text + until).format(what=away.text, start=start, last=last), away.bases)


# ---- minimums, leaves, probation, ages


def _floor_months(line: Line, _at: date, convention: CountingConvention) -> Phrase:
    months = Duration(months=line.values[0])
    counted = _counted(months, convention.floor_months, _MONTH)
    text = Text(id="ditambah {months} yang harus dijalani", en="plus {months} to be served").format(months=months)
    return Phrase(text + counted.text, counted.bases)


def _leave(line: Line, _at: date, convention: CountingConvention) -> Phrase:
    amount, capped = line.values
    text = Text(
        id="dikurangi lamanya cuti: remisi terakhir {amount}", en="less the leave: the last remission, {amount}"
    )
    most = Text(
        id=", paling lama 6 bulan (tindak pidana tertentu: 3 bulan)", en=", at most 6 months (special offences: 3)"
    )
    said = text.format(amount=amount)
    counted = _counted(amount, convention.adjustments, year=_TWELVE_MONTHS)
    said = said + (most if capped else _NOTHING)
    return Phrase(said + counted.text, _basis("Pasal 102 ayat (1) Permenkumham 3/2018") + (_SPECIAL if capped else ()))


_SPECIAL: Final = _basis("Pasal 42A ayat (3) PP 28/2006")
"""At most three months of cuti menjelang bebas for special offences."""


def _longest(line: Line, _at: date, convention: CountingConvention) -> Phrase:
    if line.values:  # the longest leave of this person is known
        (most,) = line.values
        text = Text(id="ditambah cuti bersyarat paling lama {most}", en="plus cuti bersyarat of at most {most}")
        counted = _counted(most, convention.adjustments)
        return Phrase(text.format(most=most) + counted.text, _basis("Pasal 114 Permenkumham 3/2018"))
    text = Text(
        id="ditambah cuti bersyarat paling lama 6 bulan (tindak pidana tertentu: 4 bulan menurut standar pelayanan)",
        en="plus cuti bersyarat of at most 6 months (special offences: 4 by the service standard)",
    )
    counted = _counted(Duration(months=6), convention.adjustments)
    return Phrase(text + counted.text, _basis("Pasal 114 Permenkumham 3/2018"))


def _too_long_for_cb(_line: Line, _at: date, _convention: CountingConvention) -> Phrase:
    text = Text(
        id="perhatian: cuti bersyarat hanya untuk pidana paling lama 1 tahun 6 bulan",
        en="note: cuti bersyarat is only for terms of at most 1 year 6 months",
    )
    return Phrase(text, _basis("Pasal 114 Permenkumham 3/2018"))


_PROBATION: Final = _basis("Pasal 15 Staatsblad 1915/732", "Pasal 72 ayat (4) UU 1/2023")


def _probation(line: Line, at: date, _convention: CountingConvention) -> Phrase:
    text = Text(id="ditambah masa percobaan 1 tahun menurut kalender", en="plus probation of 1 year on the calendar")
    return Phrase(_short_year(text, at, line.days), _PROBATION)


_AGES: Final = {18: _basis("Pasal 86 ayat (1) UU 11/2012"), 21: _basis("Pasal 86 ayat (2) UU 11/2012")}


def _age(line: Line, at: date, _convention: CountingConvention) -> Phrase:
    (age,) = line.values
    text = Text(id=f"genap {age} tahun", en=f"{age} years old")
    return Phrase(_short_year(text, at, line.days), _AGES.get(age, ()))


def _always(indonesian: str, english: str) -> _Say:
    said = Phrase(Text(id=indonesian, en=english))
    return lambda _line, _at, _convention: said


_PHRASES: Final[dict[str, _Say]] = {
    "years": _years,
    "months_days": _months_days,
    "first_day_counted": _always("hari pertama ikut dihitung", "the first day is counted"),
    "fraction": _fraction,
    "fraction_days": _fraction_days,
    "part_day": _part_day,
    "with_subsidiaries": _with_subsidiaries,
    "of_the_rest": _of_the_rest,
    "remission": _remission,
    "subsidiary": _subsidiary,
    "detention_credit": _credit,
    "interruption": _interruption,
    "not_before_start": _always("tidak sebelum hari mulai", "not before the first day"),
    "floor_months": _floor_months,
    "leave": _leave,
    "longest": _longest,
    "too_long_for_cb": _too_long_for_cb,
    "not_past_expiry": _always("tidak melewati ekspirasi", "not past expiry"),
    "probation": _probation,
    "age": _age,
}
