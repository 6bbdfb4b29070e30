"""Conditions on the sentence: what it is, whether it has begun, still runs, and is being served."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar, Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Timeline, all_of
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import ALWAYS_MET, MET, NOT_MET, UNASKED, UNKNOWN, Condition, always, met_outside
from pembinaan.eligibility.conditions.contradictions import contradictions
from pembinaan.eligibility.conditions.ways import CLOSED_IN_DEFAULT, LEAVE_CLOSED_IN_DEFAULT
from pembinaan.eligibility.date_readings import readings_of_end, rounds_credit
from pembinaan.eligibility.ways import Way
from pembinaan.participants.reckoning import Bounds, Reckoning
from pembinaan.participants.sentence import FixedTermSentence, Interruption, LifeSentence

__all__ = [
    "RETURN_MISSING",
    "LeaveNotInDefault",
    "NotInDefault",
    "NotLifeOrDeath",
    "Serving",
    "before_default",
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
    readings = ("life_term_start",)
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
        sentence = case.person.sentence
        if isinstance(sentence, FixedTermSentence):
            changed = sentence.changed
            if changed is None:
                return ALWAYS_MET
            return Timeline.switch(changed.changed_on, NOT_MET, MET, Reason(_CODES[changed.former]))
        return always(NOT_MET, _CODES[sentence.kind])

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Only a sentence that was changed has a start that is not settled."""
        changed = isinstance(case.person.sentence, FixedTermSentence) and case.person.sentence.changed is not None
        return self.readings if changed else ()

    def warnings(self, case: Case) -> tuple[Text, ...]:
        """Point to the way out of a life or death sentence."""
        kind = case.person.sentence.kind
        return () if kind == "waktu_tertentu" else (_WAY_OUT[kind],)


_CODES: Final = {"seumur_hidup": "life", "mati": "death"}
_WAY_OUT: Final = {
    "seumur_hidup": Text(
        id="Jalan keluar dari pidana seumur hidup: tanyakan perubahan pidana seumur hidup (Pasal 69 UU 1/2023;"
        " sebelum 2 Januari 2026 Pasal 9 Keppres 174/1999).",
        en="The way out of a life sentence: ask about the change of a life sentence (Pasal 69 UU 1/2023; before"
        " 2 January 2026 Pasal 9 Keppres 174/1999).",
    ),
    "mati": Text(
        id="Jalan keluar dari pidana mati, sejak 2 Januari 2026: tanyakan perubahan pidana mati menjadi seumur hidup"
        " (Pasal 100 UU 1/2023), atau perubahannya demi hukum (Pasal 101 UU 1/2023); keduanya lebih dahulu menuju"
        " pidana seumur hidup.",
        en="The way out of a death sentence, since 2 January 2026: ask about its change to life (Pasal 100 UU 1/2023)"
        " or its change by operation of law (Pasal 101 UU 1/2023); both lead to life first.",
    ),
}


@dataclass(frozen=True, eq=False, kw_only=True)
class Serving(Condition):
    """Ask that the sentence is being served: the judgment final, in custody, not over, not interrupted."""

    code = "serving"
    readings = ("detention_credit_rounding", "part_day", "life_term_start")
    lasting = frozenset({"over"})
    passing = frozenset({"not_begun", "not_final", "interrupted"})
    asks = Text(id="masih menjalani pidana", en="still serving the sentence")
    phrases: ClassVar[Mapping[str, Text]] = {
        "not_begun": Text(id="belum mulai menjalani pidana", en="the sentence has not begun"),
        "not_final": Text(
            id="putusan belum berkekuatan hukum tetap: masih Tahanan", en="the judgment is not final: still a Tahanan"
        ),
        "over": Text(id="pidana sudah selesai dijalani", en="the sentence is over"),
        "interrupted": Text(
            id="pidana sedang terputus, tidak dijalani", en="the sentence is interrupted, not being served"
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        person, reckoning = case.person, case.reckoning
        begun = _begun(_first_day(case), person.sentence.judgment_final_on, person.recorded_until)
        if reckoning is None:
            breaks = (person.sentence.interruptions or ()) if isinstance(person.sentence, LifeSentence) else ()
            return all_of([begun, *(_away(item, person.recorded_until) for item in breaks)])
        over = reckoning.over()
        if over.lower == over.upper and begun.starts[-1] < over.lower and not reckoning.interruptions:
            starts, statuses = (*begun.starts, over.lower), (*begun.statuses, NOT_MET)  # the usual case, unmerged
            return Timeline(starts, statuses, (*begun.reasons, _OVER))
        away = [_away(item, person.recorded_until) for item in reckoning.interruptions]
        return all_of([begun, _until_over(over), *away])

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Name what can move the end of this sentence."""
        return () if case.reckoning is None else readings_of_end(case.reckoning)

    def warnings(self, case: Case) -> tuple[Text, ...]:
        """Tell which days of the judgment do not go with the rest of the file."""
        return contradictions(case)


@dataclass(frozen=True, eq=False, kw_only=True)
class NotInDefault(Condition):
    """Ask that the term imposed is not over, so that not a default of payment is being served."""

    code = "not_in_default"
    reading: ClassVar[str] = "pb_while_in_default"
    """The reading that says whether the right is open in that time."""
    readings: ClassVar[tuple[str, ...]] = (reading, "detention_credit_rounding")
    always_names_readings = True
    asks = Text(id="pidana pokok belum habis", en="the term imposed is not over")
    ways: ClassVar[Mapping[str, Way]] = CLOSED_IN_DEFAULT
    phrases: ClassVar[Mapping[str, Text]] = {
        "in_default": Text(
            id="pidana pokok sudah habis; sedang menjalani pidana pengganti denda atau uang pengganti",
            en="the term is over; serving imprisonment in default of payment",
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        reckoning, reading = case.reckoning, case.readings.chosen(self.reading)
        if reckoning is None or reading == "open" or reckoning.sentence.subsidiaries == ():
            return UNASKED
        if reading == "closed":
            return before_default(reckoning)
        term = reckoning.over(with_subsidiaries=False)
        return Timeline.of(
            [(ALWAYS, MET, NO_REASON), (term.lower, UNKNOWN, Reason("in_default", (f"reading {self.reading}",)))]
        )

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Without subsidiaries there is no time in default."""
        reckoning = case.reckoning
        if reckoning is None or reckoning.sentence.subsidiaries == ():
            return ()
        return self.readings if rounds_credit(reckoning) else self.readings[:1]


@dataclass(frozen=True, eq=False, kw_only=True)
class LeaveNotInDefault(NotInDefault):
    """Ask the same for asimilasi and leave: no source discusses that time."""

    reading = "leave_while_in_default"
    readings = (reading, "detention_credit_rounding")
    ways = LEAVE_CLOSED_IN_DEFAULT


def _first_day(case: Case) -> date:
    """Return the first day of serving; a changed sentence goes on serving what was served before the change."""
    sentence = case.person.sentence
    if case.reckoning is None or case.reckoning.sentence.changed is not None:
        return sentence.clock_starts or ALWAYS
    return case.reckoning.clock


def before_default(reckoning: Reckoning) -> Timeline:
    """Answer MET until the term is over, NOT_MET while a default of payment is served."""
    term = reckoning.over(with_subsidiaries=False)
    spans = [(ALWAYS, MET, NO_REASON), (term.lower, UNKNOWN, Reason("in_default", term.missing))]
    if term.upper is not None:
        spans.append((term.upper, NOT_MET, Reason("in_default")))
    return Timeline.of(spans)


_NOT_BEGUN: Final = Reason("not_begun")
_NOT_FINAL: Final = Reason("not_final")
_FINALITY_MISSING: Final = Reason("missing", ("sentence.judgment_final_on",))
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
