"""Conditions on the sentence: what it is, how much of it is served, whether it still runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import ClassVar, Final

from pembinaan.core.duration import Duration
from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Timeline, all_of
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import ALWAYS_MET, MET, NOT_MET, UNASKED, UNKNOWN, Condition, always, met_outside
from pembinaan.eligibility.conditions.ways import CLOSED_IN_DEFAULT
from pembinaan.participants.reckoning import Bounds, Reckoning
from pembinaan.participants.sentence import Interruption, SubsidiaryStatus

__all__ = [
    "RETURN_MISSING",
    "ExplanatoryNote",
    "NotInDefault",
    "NotLifeOrDeath",
    "Served",
    "Serving",
    "between",
    "still_away",
]

_DAY: Final = timedelta(days=1)
_OPENS: Final = (NOT_MET, MET)


def between(bounds: Bounds, before: Reason = NO_REASON) -> Timeline:
    """Answer NOT_MET before the lower bound, MET from the upper one, UNKNOWN between them."""
    if bounds.upper == bounds.lower:
        return Timeline((ALWAYS, bounds.lower), _OPENS, (before, NO_REASON))
    spans = [(ALWAYS, NOT_MET, before), (bounds.lower, UNKNOWN, Reason("missing", bounds.missing))]
    if bounds.upper is not None:
        spans.append((bounds.upper, MET, NO_REASON))
    return Timeline.of(spans)


@dataclass(frozen=True, eq=False, kw_only=True)
class NotLifeOrDeath(Condition):
    """Ask that the sentence is of fixed length."""

    code = "not_life_or_death"
    lasting = frozenset({"life", "death"})
    asks = Text(id="bukan pidana seumur hidup atau mati", en="not a life or death sentence")
    phrases: ClassVar[Mapping[str, Text]] = {
        "life": Text(
            id="pidana seumur hidup: hak ini baru terbuka setelah pidananya diubah menjadi waktu tertentu",
            en="life sentence: this right opens only once it is changed to a fixed term",
        ),
        "death": Text(
            id="pidana mati: hak ini baru terbuka setelah pidananya diubah menjadi waktu tertentu",
            en="death sentence: this right opens only once it is changed to a fixed term",
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        if case.reckoning is not None:
            return ALWAYS_MET
        return always(NOT_MET, "life" if case.person.sentence.kind == "seumur_hidup" else "death")


@dataclass(frozen=True, eq=False, kw_only=True)
class Serving(Condition):
    """Ask that the sentence is being served: the judgment final, in custody, not over, not interrupted."""

    code = "serving"
    readings = ("detention_credit_rounding", "part_day")
    lasting = frozenset({"over"})
    passing = frozenset({"not_begun", "not_final", "interrupted"})
    asks = Text(id="masih menjalani pidana", en="still serving the sentence")
    phrases: ClassVar[Mapping[str, Text]] = {
        "not_begun": Text(id="belum mulai menjalani pidana", en="the sentence has not begun"),
        "not_final": Text(
            id="putusan belum berkekuatan hukum tetap: masih Tahanan", en="the judgment is not final: still a Tahanan"
        ),
        "over": Text(id="pidana sudah selesai dijalani", en="the sentence is over"),
        "interrupted": Text(id="pidana sedang tidak dijalani", en="the sentence is not being served"),
    }

    def evaluate(self, case: Case) -> Timeline:
        person, reckoning = case.person, case.reckoning
        clock = (person.sentence.clock_starts or ALWAYS) if reckoning is None else reckoning.clock
        begun = _begun(clock, person.sentence.judgment_final_on, person.recorded_until)
        if reckoning is None:
            return begun
        over = reckoning.over()
        if over.lower == over.upper and begun.starts[-1] < over.lower and not reckoning.interruptions:
            starts, statuses = (*begun.starts, over.lower), (*begun.statuses, NOT_MET)  # the usual case, unmerged
            return Timeline(starts, statuses, (*begun.reasons, _OVER))
        away = [_away(item, person.recorded_until) for item in reckoning.interruptions]
        return all_of([begun, _until_over(over), *away])

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Name what can move the end of this sentence."""
        return () if case.reckoning is None else readings_of_end(case.reckoning)


@dataclass(frozen=True, eq=False, kw_only=True)
class NotInDefault(Condition):
    """Ask that the term imposed is not over, so that not a default of payment is being served."""

    code = "not_in_default"
    readings = ("pb_while_in_default", "detention_credit_rounding")
    always_names_readings = True
    asks = Text(id="pidana pokok belum habis", en="the term imposed is not over")
    ways = CLOSED_IN_DEFAULT
    phrases: ClassVar[Mapping[str, Text]] = {
        "in_default": Text(
            id="sesudah pidana pokok, menjalani pengganti denda atau uang pengganti",
            en="after the term, serving in default of payment",
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        reckoning, reading = case.reckoning, case.readings.pb_while_in_default
        if reckoning is None or reading == "open" or reckoning.sentence.subsidiaries == ():
            return UNASKED
        term = reckoning.over(with_subsidiaries=False)
        spans = [(ALWAYS, MET, NO_REASON), (term.lower, UNKNOWN, _DEFAULT_UNSETTLED)]
        if reading == "closed":
            spans[1] = (term.lower, UNKNOWN, Reason("in_default", term.missing))
            if term.upper is not None:
                spans.append((term.upper, NOT_MET, Reason("in_default")))
        return Timeline.of(spans)

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Without subsidiaries there is no time in default."""
        reckoning = case.reckoning
        if reckoning is None or reckoning.sentence.subsidiaries == ():
            return ()
        return self.readings if rounds_credit(reckoning) else self.readings[:1]


_NOT_BEGUN: Final = Reason("not_begun")
_NOT_FINAL: Final = Reason("not_final")
_FINALITY_MISSING: Final = Reason("missing", ("sentence.judgment_final_on",))
_DEFAULT_UNSETTLED: Final = Reason("in_default", ("reading pb_while_in_default",))
_OVER: Final = Reason("over")
_INTERRUPTED: Final = Reason("interrupted")


def _begun(clock: date, final: date | None, recorded_until: date | None) -> Timeline:
    """Answer MET once the judgment is final: before that the person is a Tahanan (UU 22/2022 Pasal 1 angka 4 and 6).

    Where the day is not known the record still says, for its own last day, that the person is a Narapidana.
    """
    if final is not None:
        if final <= clock:
            return Timeline((ALWAYS, clock), _OPENS, (_NOT_BEGUN, NO_REASON))
        return Timeline((ALWAYS, clock, final), (NOT_MET, NOT_MET, MET), (_NOT_BEGUN, _NOT_FINAL, NO_REASON))
    spans = [(ALWAYS, NOT_MET, _NOT_BEGUN), (clock, UNKNOWN, _FINALITY_MISSING)]
    if recorded_until is not None:
        spans.append((max(recorded_until, clock), MET, NO_REASON))
    return Timeline.of(spans)


def _until_over(over: Bounds) -> Timeline:
    if over.lower == over.upper:
        return Timeline((ALWAYS, over.lower), (MET, NOT_MET), (NO_REASON, _OVER))
    spans = [(ALWAYS, MET, NO_REASON), (over.lower, UNKNOWN, Reason("missing", over.missing))]
    return Timeline.of(spans if over.upper is None else [*spans, (over.upper, NOT_MET, _OVER)])


def _away(interruption: Interruption, recorded_until: date | None) -> Timeline:
    """Answer NOT_MET while away; where the day of return is not known: as far as the record goes, then UNKNOWN."""
    start, end = interruption.start, interruption.end
    if end is not None:
        return met_outside(start, end, NOT_MET, _INTERRUPTED)
    back = still_away(interruption, recorded_until)
    return Timeline.of([(ALWAYS, MET, NO_REASON), (start, NOT_MET, _INTERRUPTED), (back, UNKNOWN, RETURN_MISSING)])


def still_away(interruption: Interruption, recorded_until: date | None) -> date:
    """Return the first day on which somebody whose return is not recorded may be back."""
    return max(interruption.start, recorded_until or interruption.start) + _DAY


RETURN_MISSING: Final = Reason("missing", ("sentence.interruptions[].end",))


@dataclass(frozen=True, eq=False, kw_only=True)
class Served(Condition):
    """Ask that a fraction of the sentence is served, and that this fraction reaches a number of months."""

    fraction: Fraction
    floor_months: int

    code = "served"
    asks = Text(
        id="{fraction} masa pidana, paling sedikit {floor_months} bulan",
        en="{fraction} of the sentence, at least {floor_months} months",
    )
    readings = ("fraction_base", "part_day", "subsidiaries_in_fraction", "nine_month_test", "detention_credit_rounding")
    lasting = frozenset({"no_fraction", "below"})
    phrases: ClassVar[Mapping[str, Text]] = {
        "no_fraction": Text(id="pidana ini tidak mempunyai {part}", en="this sentence has no {part}"),
        "below": Text(
            id="{part} dari pidana {term} tidak mencapai {months} bulan",
            en="{part} of the term of {term} does not reach {months} months",
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        reckoning = case.reckoning
        if reckoning is None:
            return always(NOT_MET, "no_fraction", part=str(self.fraction))
        test = case.readings.nine_month_test
        if test != "served_floor" and not self._reaches(reckoning):
            return always(NOT_MET, "below", part=str(self.fraction), term=reckoning.term, months=self.floor_months)
        bounds = reckoning.reached(self.fraction)
        if test != "fraction_threshold":
            bounds = _later(bounds, reckoning.served_bounds(self.floor_months))
        return between(bounds)

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Leave out readings about what this sentence does not have."""
        reckoning = case.reckoning
        if reckoning is None:
            return ()
        own = {"nine_month_test", *readings_of_fraction(reckoning, self.fraction)}
        return tuple(name for name in self.readings if name in own)

    def _reaches(self, reckoning: Reckoning) -> bool:
        """Tell whether the fraction of the term, in months, reaches the floor."""
        share = reckoning.convention.share_of_months(reckoning.months, self.fraction)
        return 12 * share.years + share.months >= self.floor_months

    def warnings(self, case: Case) -> tuple[Text, ...]:
        """Say where a remission counts later than the date it brings, and where the nine-month tests differ."""
        reckoning = case.reckoning
        if reckoning is None:
            return ()
        reached = reckoning.reached(self.fraction)
        notes = []
        sure = reached.lower == reached.upper
        if sure and (computed := reckoning.fraction(self.fraction).day) < reached.lower:
            notes.append(_GRANTED_LATER.format(part=str(self.fraction), computed=computed, reached=reached.lower))
        floor = reckoning.served_bounds(self.floor_months)
        if case.readings.nine_month_test == "both" and reached.upper is not None and floor.upper is not None:
            if self._reaches(reckoning):
                if reached.upper < floor.upper:
                    notes.append(_THRESHOLD_ALONE.format(months=self.floor_months, day=reached.upper))
            elif reckoning.months >= self.floor_months:  # a shorter term is over before that day
                notes += self._floor_alone(reckoning, max(reached.upper, floor.upper))
        if len(reckoning.sentence.terms) > 1:
            notes.append(_ADDED)
        return tuple(notes)

    def _floor_alone(self, reckoning: Reckoning, day: date) -> list[Text]:
        """Say when time served alone would do; a term under a year is then shut out by the Penjelasan from 2026 on."""
        if reckoning.months < _YEAR and day >= _KUHP:
            return []
        return [_FLOOR_ALONE.format(months=self.floor_months, day=day)]


_YEAR: Final = 12
_KUHP: Final = date(2026, 1, 2)
_ADDED: Final = Text(
    id="Beberapa pidana dijumlahkan dan dihitung sebagai satu: Pasal 72 ayat (2) UU 1/2023; sebelum 2 Januari 2026"
    " menurut KUHP lama [belum dikonfirmasi].",
    en="Several terms are added and count as one: Pasal 72 ayat (2) UU 1/2023; before 2 January 2026 by the old KUHP"
    " [unconfirmed].",
)
_GRANTED_LATER: Final = Text(
    id="{part} terhitung {computed} dengan semua remisi; remisi baru berlaku sejak diberikan, jadi terbuka {reached}.",
    en="{part} falls on {computed} with all remissions; one counts only once granted, so the day is {reached}.",
)
_FLOOR_ALONE: Final = Text(
    id="Uji {months} bulan: bila hanya dibaca sebagai lama yang dijalani, syarat ini terpenuhi {day}.",
    en="Test of {months} months: read as time served alone, this condition would be met on {day}.",
)
_THRESHOLD_ALONE: Final = Text(
    id="Uji {months} bulan: bila hanya dibaca sebagai ambang lamanya pidana, harinya menjadi {day}.",
    en="Test of {months} months: read as a threshold on the term alone, the day would be {day}.",
)


def _later(one: Bounds, other: Bounds) -> Bounds:
    lower = max(one.lower, other.lower)
    if one.upper is None or other.upper is None:
        return Bounds(lower, None, tuple(dict.fromkeys(one.missing + other.missing)))
    return Bounds(lower, max(one.upper, other.upper), one.missing)


@dataclass(frozen=True, eq=False, kw_only=True)
class ExplanatoryNote(Condition):
    """Ask what Penjelasan Pasal 72 ayat (1) of the KUHP adds, as far as the readings chosen give it an effect."""

    months: int
    shortest: Duration

    code = "explanatory_note"
    lasting = frozenset({"short"})
    passing = frozenset({"in_lapas"})
    always_names_readings = True
    asks = Text(id="{months} bulan di Lapas", en="{months} months in the Lapas")
    readings = ("nine_months_where", "nine_month_test")
    phrases: ClassVar[Mapping[str, Text]] = {
        "short": Text(id="pidana {term} kurang dari {shortest}", en="the term of {term} is under {shortest}"),
        "in_lapas": Text(id="dihitung sejak masuk Lapas", en="counted from the arrival in the Lapas"),
    }

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """A life or death sentence has no nine months to count."""
        return () if case.reckoning is None else self.readings

    def evaluate(self, case: Case) -> Timeline:
        reckoning, readings = case.reckoning, case.readings
        if reckoning is None:
            return UNASKED
        if readings.nine_month_test == "served_floor" and reckoning.months < self.shortest.in_months:
            return always(NOT_MET, "short", term=reckoning.term, shortest=self.shortest.text)
        if readings.nine_months_where == "count_detention":
            return UNASKED
        since = case.person.in_lapas_since
        if since is None:
            return Timeline.constant(UNKNOWN, Reason("missing", ("in_lapas_since",)))
        return between(reckoning.served_since(since, self.months), Reason("in_lapas"))


# ---- which readings can change a date


FRACTION_READINGS: Final = ("fraction_base", "part_day", "subsidiaries_in_fraction", "detention_credit_rounding")


def rounds_credit(reckoning: Reckoning) -> bool:
    """Tell whether credit for detention is a number of days with a part of a day."""
    line = reckoning.credit_line
    return line is not None and line.values[1] != -line.days


def readings_of_end(reckoning: Reckoning) -> tuple[str, ...]:
    """Name the readings that can move the end of this sentence."""
    partly = any(item.status is SubsidiaryStatus.PARTLY_PAID for item in reckoning.sentence.subsidiaries or ())
    raised = (("detention_credit_rounding", rounds_credit(reckoning)), ("part_day", partly))
    return tuple(name for name, is_raised in raised if is_raised)


def readings_of_fraction(reckoning: Reckoning, fraction: Fraction) -> tuple[str, ...]:
    """Name the readings that can move the day of a fraction of this sentence."""
    sentence, lines = reckoning.sentence, reckoning.fraction(fraction).lines
    in_base = reckoning.convention.subsidiaries_in_fraction == "in" and "part_day" in readings_of_end(reckoning)
    raised = {
        "fraction_base": sentence.remissions != (),
        "part_day": in_base or any(line.code == "part_day" for line in lines),
        "subsidiaries_in_fraction": sentence.subsidiaries != (),
        "detention_credit_rounding": rounds_credit(reckoning),
    }
    return tuple(name for name in FRACTION_READINGS if raised[name])
