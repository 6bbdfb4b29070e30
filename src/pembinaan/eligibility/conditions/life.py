"""Conditions for changing a life sentence: the years served, and the way of the decree of 1999 beside the KUHP."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import Reason, Timeline, all_of, any_of, negate
from pembinaan.eligibility.audience import Audience
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import ALWAYS_MET, MET, NOT_MET, UNASKED, UNKNOWN, Condition, always
from pembinaan.eligibility.conditions.serving import between
from pembinaan.eligibility.conditions.ways import LIFE_FIRST
from pembinaan.participants.reckoning import Bounds
from pembinaan.participants.sentence import InterruptionKind, LifeSentence
from pembinaan.participants.sentence_change import changed_start

__all__ = [
    "KEPPRES_ROUTE",
    "KUHP_FROM",
    "SERVES_LIFE",
    "FiveYearsInARow",
    "IsLifeSentence",
    "TenYearsServed",
    "both_routes",
    "in_a_row",
    "or_served",
]

KUHP_FROM: Final = date(2026, 1, 2)
"""UU 1/2023 takes effect, as amended by UU 1/2026."""
_FROM_KUHP: Final = Timeline.switch(KUHP_FROM, NOT_MET, MET)
_FORMER: Final = Reason("former", ("former_sentence",))


# ---- whom it concerns


def _serves_life(case: Case) -> Timeline:
    return ALWAYS_MET if isinstance(case.person.sentence, LifeSentence) else always(NOT_MET)


def _keppres_route(case: Case) -> Timeline:
    if not isinstance(case.person.sentence, LifeSentence):
        return always(NOT_MET)
    both = case.readings.keppres9_after_2026 == "both_routes"
    return ALWAYS_MET if both else negate(case.by_law(_FROM_KUHP))


SERVES_LIFE: Final = Audience(Text(id="pidana seumur hidup", en="life sentence"), _serves_life)
KEPPRES_ROUTE: Final = Audience(
    Text(id="jalan Pasal 9 Keppres 174/1999", en="the way of Pasal 9 Keppres 174/1999"),
    _keppres_route,
    ("keppres9_after_2026",),
    lambda case: isinstance(case.person.sentence, LifeSentence),
)


# ---- what is asked


@dataclass(frozen=True, eq=False, kw_only=True)
class IsLifeSentence(Condition):
    """Ask that the sentence is imprisonment for life; of the time before a change the former sentence must be asked."""

    code = "life_sentence"
    lasting = frozenset({"fixed"})
    passing = frozenset({"death"})
    ways = LIFE_FIRST
    asks = Text(id="pidana seumur hidup", en="a life sentence")
    phrases: ClassVar[Mapping[str, Text]] = {
        "fixed": Text(id="pidananya pidana waktu tertentu, bukan seumur hidup", en="the sentence is of fixed length"),
        "death": Text(
            id="pidananya masih pidana mati; lebih dahulu harus menjadi seumur hidup",
            en="the sentence is still death; it must become life first",
        ),
        "former": Text(
            id="pada hari itu pidananya belum diubah: tanyakan dengan pidana semula",
            en="on that day the sentence was not yet changed: ask with the former sentence",
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        sentence = case.person.sentence
        if sentence.kind == "mati":
            return always(NOT_MET, "death")
        changed = sentence.changed
        if sentence.kind == "seumur_hidup":
            return ALWAYS_MET if changed is None else Timeline.switch(changed.changed_on, NOT_MET, MET, Reason("death"))
        if changed is None:
            return always(NOT_MET, "fixed")
        return Timeline.switch(changed.changed_on, UNKNOWN, NOT_MET, _FORMER, Reason("fixed"))


def _years_over(case: Case, years: int, breaks: Collection[InterruptionKind] = ()) -> Bounds | None:
    """Return when so many years of the life sentence are over, on the calendar, without the days not counted.

    Args:
        case: The person.
        years: How many.
        breaks: The kinds of interruption after which they count anew.
    """
    sentence = case.person.sentence
    if not isinstance(sentence, LifeSentence):
        return None
    start = sentence.clock_starts
    missing: tuple[str, ...] = ()
    if sentence.changed is not None:
        start, missing = changed_start(sentence.changed, start, case.readings.life_term_start)
    if sentence.interruptions is None:
        missing += ("sentence.interruptions",)
    day = case.readings.counting.add_years(start, years)
    for item in sorted(sentence.interruptions or (), key=lambda item: item.start):
        if item.start >= day:
            break
        if item.end is None:
            missing += ("sentence.interruptions[].end",)
        else:
            back = max(item.end, start)
            away = back - max(item.start, start)
            day = case.readings.counting.add_years(back, years) if item.kind in breaks else day + away
    return Bounds(day, None if missing else day, missing)


def _as_life(case: Case, over: Bounds | None) -> Bounds | None:
    """Return the same, not before the day on which the sentence became life."""
    sentence = case.person.sentence
    if over is None or not isinstance(sentence, LifeSentence) or sentence.changed is None:
        return over
    first = sentence.changed.changed_on
    return Bounds(max(over.lower, first), None if over.upper is None else max(over.upper, first), over.missing)


def _years_served(case: Case, years: int) -> Bounds | None:
    return _as_life(case, _years_over(case, years))


def _since(bounds: Bounds | None) -> Timeline:
    return UNASKED if bounds is None else between(bounds)


def in_a_row(case: Case, years: int) -> Bounds | None:
    """Return when so many years in a row are over; None: not a life sentence.

    Where it hangs on the reading ``life_hospital``: between which days.
    """
    reading = case.readings.life_hospital
    goes_on = _years_over(case, years, _ALWAYS_BREAK) if reading != "breaks" else None
    breaks = _years_over(case, years, _ANY) if reading != "goes_on" else None
    if goes_on is None or breaks is None or goes_on == breaks:
        return goes_on or breaks
    missing = tuple(dict.fromkeys((*goes_on.missing, *breaks.missing, "reading life_hospital")))
    return Bounds(goes_on.lower, breaks.upper, missing)


_HOSPITAL: Final = InterruptionKind.PEMBANTARAN
_ANY: Final = frozenset(InterruptionKind)
_ALWAYS_BREAK: Final = _ANY - {_HOSPITAL}
_READINGS: Final = ("keppres9_after_2026", "life_term_start")
_READINGS_IN_A_ROW: Final = (*_READINGS, "life_hospital")


def _readings_used(case: Case) -> tuple[str, ...]:
    sentence = case.person.sentence
    is_changed = isinstance(sentence, LifeSentence) and sentence.changed is not None
    return _READINGS if is_changed else ("keppres9_after_2026",)


@dataclass(frozen=True, eq=False, kw_only=True)
class TenYearsServed(Condition):
    """Ask that ten years of the life sentence are served, as the KUHP does."""

    years: int

    code = "ten_years_served"
    readings = _READINGS
    asks = Text(id="sudah menjalani pidana {years} tahun", en="{years} years of the sentence served")

    def evaluate(self, case: Case) -> Timeline:
        if case.readings.keppres9_after_2026 == "both_routes":
            return UNASKED  # the conditions of the decree are then met by these years too
        return _since(_years_served(case, self.years))

    always_names_readings = True

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Only a sentence that was changed has a start that is not settled."""
        return _readings_used(case)

    def warnings(self, case: Case) -> tuple[Text, ...]:  # noqa: ARG002
        """Say that it is discretionary, what no rule settles yet, and with what it is in conflict."""
        return (_DISCRETION, _OPEN, _CONFLICT)


_DISCRETION: Final = Text(
    id="Tidak pasti diberikan (diskresi): pidana seumur hidup dapat diubah menjadi 20 tahun dengan Keputusan Presiden"
    " setelah pertimbangan Mahkamah Agung (Pasal 69 ayat (1) UU 1/2023). Memenuhi syarat belum berarti diubah.",
    en="Discretionary: a life sentence may be changed to 20 years by presidential decree after the consideration of the"
    " Mahkamah Agung (Pasal 69 ayat (1) UU 1/2023). Meeting the conditions is not yet the change.",
)
_OPEN: Final = Text(
    id="Belum jelas: tata caranya menunggu Peraturan Pemerintah (Pasal 69 ayat (2) UU 1/2023), dan peraturan itu belum"
    " ditemukan; sejak kapan 20 tahun itu dihitung, tidak diatur (tafsir life_term_start).",
    en="Open: the procedure waits for a government regulation (Pasal 69 ayat (2) UU 1/2023), none of which is known;"
    " from when the 20 years count is not regulated (reading life_term_start).",
)
_CONFLICT: Final = Text(
    id="Dua aturan bertentangan: Pasal 9 Keppres 174/1999 (5 tahun berturut-turut, sisa paling lama 15 tahun) tidak"
    " dicabut oleh naskah yang terbaca (tafsir keppres9_after_2026).",
    en="In conflict: Pasal 9 Keppres 174/1999 (five consecutive years, at most 15 years left) is repealed by no text"
    " that was read (reading keppres9_after_2026).",
)


@dataclass(frozen=True, eq=False, kw_only=True)
class FiveYearsInARow(Condition):
    """Ask that five years are served in a row, as the decree of 1999 does; from 2026 ten years served also do."""

    years: int
    or_years: int

    code = "five_years_in_a_row"
    readings = _READINGS_IN_A_ROW
    asks = Text(
        id="sudah menjalani pidana {years} tahun berturut-turut (sejak 2026 juga cukup: {or_years} tahun)",
        en="{years} consecutive years of the sentence served (from 2026 on {or_years} years also do)",
    )

    def heading(self, case: Case) -> Text:
        """Leave out the years of the KUHP where this way ends with it."""
        return self.title if both_routes(case) else _IN_A_ROW.format(years=self.years)

    def evaluate(self, case: Case) -> Timeline:
        return or_served(case, _since(_as_life(case, in_a_row(case, self.years))), self.or_years)

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Only of a changed sentence is the start not settled; only a stay in hospital may break the years or not."""
        return (*_readings_used(case), *(("life_hospital",) if _was_in_hospital(case) else ()))

    def warnings(self, case: Case) -> tuple[Text, ...]:  # noqa: ARG002
        """Say that it is discretionary and on application."""
        return (_BY_DECREE,)


_BY_DECREE: Final = Text(
    id="Tidak pasti diberikan (diskresi): dapat diubah menjadi pidana waktu tertentu dengan sisa paling lama 15 tahun,"
    " dengan Keputusan Presiden atas permohonan melalui Menteri (Pasal 9 Keppres 174/1999).",
    en="Discretionary: it may be changed to a fixed term with at most 15 years left, by presidential decree on"
    " application through the minister (Pasal 9 Keppres 174/1999).",
)


def _was_in_hospital(case: Case) -> bool:
    sentence = case.person.sentence
    stays = sentence.interruptions or () if isinstance(sentence, LifeSentence) else ()
    return any(item.kind is _HOSPITAL for item in stays)


def both_routes(case: Case) -> bool:
    """Tell whether the decree of 1999 is read as open beside the KUHP."""
    return case.readings.keppres9_after_2026 == "both_routes"


_IN_A_ROW: Final = Text(
    id="sudah menjalani pidana {years} tahun berturut-turut", en="{years} consecutive years of the sentence served"
)


def or_served(case: Case, own: Timeline, years: int) -> Timeline:
    """From the KUHP on, let so many years served stand in for what the decree asks."""
    return any_of([own, all_of([case.by_law(_FROM_KUHP), _since(_years_served(case, years))])])
