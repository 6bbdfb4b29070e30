"""Conditions on the sentence: what it is, how much of it is served, whether it still runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import ClassVar, Final

from pembinaan.core.duration import Duration
from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline, all_of
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import MET, NOT_ASKED, NOT_MET, UNKNOWN, Condition, always
from pembinaan.participants.reckoning import Bounds, Reckoning
from pembinaan.participants.sentence import Interruption

__all__ = ["ExplanatoryNote", "NotLifeOrDeath", "Served", "ServedSinceDetention", "Serving", "TermAtLeast"]

_MET: Final = always(MET)
_NO_FRACTION: Final = always(NOT_MET, "no_fraction")
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
            return _MET
        return always(NOT_MET, "life" if case.person.sentence.kind == "seumur_hidup" else "death")


@dataclass(frozen=True, eq=False, kw_only=True)
class Serving(Condition):
    """Ask that the sentence is being served: in custody, not over, not interrupted."""

    code = "serving"
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
        sentence, reckoning = case.person.sentence, case.reckoning
        clock = (sentence.clock_starts or ALWAYS) if reckoning is None else reckoning.clock
        begun = _begun(clock, sentence.judgment_final_on)
        if reckoning is None:
            return begun
        over = reckoning.over()
        if over.lower == over.upper and begun.starts[-1] < over.lower and not reckoning.interruptions:
            return Timeline(
                (*begun.starts, over.lower), (*begun.statuses, NOT_MET), (*begun.reasons, _OVER)
            )  # the usual case, without merging
        away = [_away(item, case.person.recorded_until) for item in reckoning.interruptions]
        return all_of([begun, _until_over(over), *away])


_NOT_BEGUN: Final = Reason("not_begun")
_NOT_FINAL: Final = Reason("not_final")
_OVER: Final = Reason("over")
_INTERRUPTED: Final = Reason("interrupted")


def _begun(clock: date, final: date | None) -> Timeline:
    """Answer MET once the sentence runs: from the clock on, but not while the judgment is known not to be final."""
    if final is None or final <= clock:
        return Timeline((ALWAYS, clock), _OPENS, (_NOT_BEGUN, NO_REASON))
    return Timeline((ALWAYS, clock, final), (NOT_MET, NOT_MET, MET), (_NOT_BEGUN, _NOT_FINAL, NO_REASON))


def _until_over(over: Bounds) -> Timeline:
    if over.lower == over.upper:
        return Timeline((ALWAYS, over.lower), (MET, NOT_MET), (NO_REASON, _OVER))
    spans = [(ALWAYS, MET, NO_REASON), (over.lower, UNKNOWN, Reason("missing", over.missing))]
    return Timeline.of(spans if over.upper is None else [*spans, (over.upper, NOT_MET, _OVER)])


def _away(interruption: Interruption, recorded_until: date | None) -> Timeline:
    """Answer NOT_MET while away; where the day of return is not known: as far as the record goes, then UNKNOWN."""
    start, end = interruption.start, interruption.end
    spans = [(ALWAYS, MET, NO_REASON), (start, NOT_MET, _INTERRUPTED)]
    if end is not None:
        return Timeline.of([*spans, (end, MET, NO_REASON)])
    return Timeline.of([*spans, (_still_away(interruption, recorded_until), UNKNOWN, _RETURN_MISSING)])


def _still_away(interruption: Interruption, recorded_until: date | None) -> date:
    """Return the first day on which somebody whose return is not recorded may be back."""
    return max(interruption.start, recorded_until or interruption.start) + _DAY


_RETURN_MISSING: Final = Reason("missing", ("sentence.interruptions[].end",))


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
            return always(NOT_MET, "below", part=str(self.fraction), term=reckoning.term.text, months=self.floor_months)
        bounds = reckoning.reached(self.fraction)
        if test != "fraction_threshold":
            bounds = _later(bounds, reckoning.served_bounds(self.floor_months))
        return between(bounds)

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Leave out readings about what this sentence does not have."""
        reckoning = case.reckoning
        if reckoning is None:
            return ()
        sentence = reckoning.sentence
        idle = {
            "fraction_base": sentence.remissions == (),
            "part_day": not any(line.code == "part_day" for line in reckoning.fraction(self.fraction).lines),
            "subsidiaries_in_fraction": sentence.subsidiaries == (),
            "detention_credit_rounding": not sentence.detentions,
        }
        return tuple(name for name in self.readings if not idle.get(name, False))

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
        if reached.upper is not None and (computed := reckoning.fraction(self.fraction).day) < reached.upper:
            notes.append(_GRANTED_LATER.format(part=str(self.fraction), computed=computed, reached=reached.upper))
        floor = reckoning.served_bounds(self.floor_months)
        if case.readings.nine_month_test == "both" and reached.upper is not None and floor.upper is not None:
            if self._reaches(reckoning):
                if reached.upper < floor.upper:
                    notes.append(_THRESHOLD_ALONE.format(months=self.floor_months, day=reached.upper))
            elif reckoning.months >= self.floor_months:  # a shorter term is over before that day
                notes.append(_FLOOR_ALONE.format(months=self.floor_months, day=max(reached.upper, floor.upper)))
        return tuple(notes)


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
    asks = Text(id="{months} bulan di Lapas", en="{months} months in the Lapas")
    readings = ("nine_months_where", "nine_month_test")
    phrases: ClassVar[Mapping[str, Text]] = {
        "short": Text(id="pidana {term} kurang dari {shortest}", en="the term of {term} is under {shortest}"),
        "in_lapas": Text(id="dihitung sejak masuk Lapas", en="counted from the arrival in the Lapas"),
    }

    def evaluate(self, case: Case) -> Timeline:
        reckoning, readings = case.reckoning, case.readings
        if reckoning is None:
            return _NO_ADDITION
        if readings.nine_month_test == "served_floor" and reckoning.months < self.shortest.in_months:
            return always(NOT_MET, "short", term=reckoning.term.text, shortest=self.shortest.text)
        if readings.nine_months_where == "count_detention":
            return _NO_ADDITION
        since = case.person.in_lapas_since
        if since is None:
            return Timeline.constant(UNKNOWN, Reason("missing", ("in_lapas_since",)))
        return between(reckoning.served_since(since, self.months), Reason("in_lapas"))


_NO_ADDITION: Final = Timeline.constant(MET, NOT_ASKED)


@dataclass(frozen=True, eq=False, kw_only=True)
class TermAtLeast(Condition):
    """Ask that the term imposed is not shorter than a number of months."""

    months: int

    code = "term_at_least"
    asks = Text(id="pidana paling sedikit {months} bulan", en="a term of at least {months} months")
    readings = ("term_comparison",)
    phrases: ClassVar[Mapping[str, Text]] = {"short": Text(id="pidana {term}", en="the term is {term}")}

    def evaluate(self, case: Case) -> Timeline:
        reckoning = case.reckoning
        if reckoning is None or self._long_enough(reckoning, case):
            return _MET
        return always(NOT_MET, "short", term=reckoning.term.text)

    def _long_enough(self, reckoning: Reckoning, case: Case) -> bool:
        if case.readings.term_comparison == "months":
            return reckoning.months >= self.months
        convention = case.readings.counting
        return convention.add_term(reckoning.clock, reckoning.term) >= convention.add_term(
            reckoning.clock, Duration(months=self.months)
        )


@dataclass(frozen=True, eq=False, kw_only=True)
class ServedSinceDetention(Condition):
    """Ask that more than a number of months is served since the last detention: the clock of remisi."""

    months: int

    code = "served_since_detention"
    asks = Text(
        id="dijalani lebih dari {months} bulan sejak penahanan",
        en="over {months} months served since the detention",
    )
    readings = ("remisi_six_months_edge", "remisi_clock_detention")
    phrases: ClassVar[Mapping[str, Text]] = {
        "detention_kind": Text(
            id="belum pasti apakah penahanan rumah atau kota ikut dihitung",
            en="whether house or city detention counts is not settled",
        ),
    }

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Without house or city detention the clock is not in question."""
        reckoning = case.reckoning
        if reckoning is not None and reckoning.sentence.detentions:
            return self.readings
        return ("remisi_six_months_edge",)

    def evaluate(self, case: Case) -> Timeline:
        reckoning = case.reckoning
        if reckoning is None:
            return _MET
        if reckoning.sentence.interruptions is None:
            first = self._first_stretch(reckoning, case)[0][0]
            return between(Bounds(first, None, ("sentence.interruptions",)))
        if not reckoning.interruptions and not reckoning.sentence.detentions:
            return Timeline((ALWAYS, self._qualifies(reckoning.clock, case)), _OPENS, (NO_REASON, NO_REASON))
        spans = [(ALWAYS, NOT_MET, NO_REASON), *self._first_stretch(reckoning, case)]
        for item in reckoning.interruptions:
            spans = [span for span in spans if span[0] < item.start]
            spans.append((item.start, NOT_MET, NO_REASON))
            if item.end is not None:
                spans.append((self._qualifies(item.end, case), MET, NO_REASON))
            else:
                back = _still_away(item, case.person.recorded_until)
                spans.append((self._qualifies(back, case), UNKNOWN, _RETURN_MISSING))
        return Timeline.of(spans)

    def _first_stretch(self, reckoning: Reckoning, case: Case) -> list[tuple[date, Status, Reason]]:
        surely = self._qualifies(reckoning.clock, case)
        perhaps = self._qualifies(reckoning.earliest_detention, case)
        reading = case.readings.remisi_clock_detention
        if perhaps == surely or reading == "rutan_only":
            return [(surely, MET, NO_REASON)]
        if reading == "any_detention":
            return [(perhaps, MET, NO_REASON)]
        return [
            (perhaps, UNKNOWN, Reason("detention_kind", ("reading remisi_clock_detention",))),
            (surely, MET, NO_REASON),
        ]

    def _qualifies(self, start: date, case: Case) -> date:
        """Return the first day on which enough is served from ``start``."""
        full = case.readings.counting.window_end(start, self.months)
        return full + _DAY if case.readings.remisi_six_months_edge == "more_than_180" else full
