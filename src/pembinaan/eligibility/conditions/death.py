"""Conditions for the change of a death sentence into life: by decree after probation, or by operation of law."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar, Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import Reason, Timeline
from pembinaan.eligibility.audience import Audience
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import ALWAYS_MET, MET, NOT_MET, UNKNOWN, Condition, always, unknown
from pembinaan.eligibility.conditions.life import KUHP_FROM
from pembinaan.eligibility.conditions.record import latest
from pembinaan.eligibility.conditions.stated import Stated
from pembinaan.eligibility.conditions.ways import NO_REFUSAL
from pembinaan.participants.sentence import DeathSentence
from pembinaan.participants.statements import StatementSubject

__all__ = [
    "SENTENCED_TO_DEATH",
    "GoodConductInProbation",
    "GrasiRefused",
    "IsDeathSentence",
    "NotBecauseOfEscape",
    "ProbationOver",
]

_DAY: Final = timedelta(days=1)
_OLD: Final = Reason("old", ("reading death_before_kuhp",))


def _sentenced(case: Case) -> Timeline:
    return ALWAYS_MET if isinstance(case.person.sentence, DeathSentence) else always(NOT_MET)


SENTENCED_TO_DEATH: Final = Audience(Text(id="pidana mati", en="death sentence"), _sentenced)


@dataclass(frozen=True, eq=False, kw_only=True)
class IsDeathSentence(Condition):
    """Ask that the sentence is death; of the time before a change the former sentence must be asked."""

    code = "death_sentence"
    lasting = frozenset({"other"})
    asks = Text(id="pidana mati", en="a death sentence")
    phrases: ClassVar[Mapping[str, Text]] = {
        "other": Text(id="pidananya bukan pidana mati", en="the sentence is not death"),
        "former": Text(
            id="pada hari itu pidananya belum diubah: tanyakan dengan pidana semula",
            en="on that day the sentence was not yet changed: ask with the former sentence",
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        sentence = case.person.sentence
        if sentence.kind == "mati":
            return ALWAYS_MET
        changed = sentence.changed
        if changed is None or changed.former != "mati":
            return always(NOT_MET, "other")
        return Timeline.switch(
            changed.changed_on, UNKNOWN, NOT_MET, Reason("former", ("former_sentence",)), Reason("other")
        )


def _after_ten_years(case: Case, start: date, end: date) -> Timeline:
    """Answer MET from ``end`` on; what began before the KUHP is answered by the reading ``death_before_kuhp``."""
    running = Reason("running", (), (("last", end - _DAY),))
    reading = case.readings.death_before_kuhp
    if start >= KUHP_FROM or reading == "counted_in_full":
        return Timeline.switch(end, NOT_MET, MET, running)
    if reading == "not_covered":
        return always(NOT_MET, "before_kuhp")
    return Timeline.switch(end, NOT_MET, UNKNOWN, running, _OLD)


_TEN_YEARS: Final[Mapping[str, Text]] = {
    "running": Text(id="10 tahun itu berjalan sampai dengan {last}", en="the ten years run up to and including {last}"),
    "before_kuhp": Text(
        id="mulai sebelum 2 Januari 2026: menurut tafsir yang dipilih aturan ini tidak berlaku",
        en="begun before 2 January 2026: by the reading chosen this rule does not reach it",
    ),
    "old": Text(
        id="mulai sebelum 2 Januari 2026: belum jelas apakah aturan ini berlaku",
        en="begun before 2 January 2026: not settled whether this rule reaches it",
    ),
}


@dataclass(frozen=True, eq=False, kw_only=True)
class ProbationOver(Condition):
    """Ask that the years of probation are over, counted from the day after the judgment became final."""

    years: int

    code = "probation_over"
    passing = frozenset({"running"})
    readings: ClassVar[tuple[str, ...]] = ("death_before_kuhp",)
    lasting = frozenset({"before_kuhp"})
    asks = Text(
        id="masa percobaan {years} tahun selesai, dihitung sejak 1 hari sesudah putusan tetap",
        en="{years} years of probation over, from the day after the judgment became final",
    )
    phrases: ClassVar[Mapping[str, Text]] = _TEN_YEARS

    def evaluate(self, case: Case) -> Timeline:
        final = case.person.sentence.judgment_final_on
        if final is None:
            return unknown("sentence.judgment_final_on")
        return _after_ten_years(case, final, probation_end(case, final, self.years))

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Only a judgment from before the KUHP raises the question."""
        final = case.person.sentence.judgment_final_on
        return () if final is not None and final >= KUHP_FROM else self.readings

    def warnings(self, case: Case) -> tuple[Text, ...]:  # noqa: ARG002
        """Say what is not discretionary, and what no rule settles yet."""
        return (_BY_DECREE, _NO_EXECUTION, _OPEN)


def probation_end(case: Case, final: date, years: int) -> date:
    """Return the first day after the probation of a death sentence (UU 1/2023 Pasal 100 ayat (1) and (3))."""
    return case.readings.counting.add_years(final + _DAY, years)


_BY_DECREE: Final = Text(
    id="Menurut bunyi pasalnya wajib, bukan sekadar dapat: dengan sikap dan perbuatan terpuji pidana mati diubah"
    " menjadi seumur hidup dengan Keputusan Presiden setelah pertimbangan Mahkamah Agung (Pasal 100 ayat (4)"
    " UU 1/2023).",
    en="Not discretionary in its wording: with good conduct the sentence is changed to life by presidential decree"
    " after the consideration of the Mahkamah Agung (Pasal 100 ayat (4) UU 1/2023).",
)
_NO_EXECUTION: Final = Text(
    id="Selama masa percobaan pidana mati tidak dilaksanakan; sesudahnya hanya bila sikapnya tidak terpuji dan grasi"
    " tidak diajukan atau ditolak (Pasal 99 ayat (1) dan 100 ayat (6) UU 1/2023).",
    en="The death sentence is not carried out during probation; afterwards only after bad conduct and where grasi was"
    " not asked for or was refused (Pasal 99 ayat (1) and 100 ayat (6) UU 1/2023).",
)
_OPEN: Final = Text(
    id="Belum jelas: tata caranya menunggu Peraturan Pemerintah (Pasal 111 UU 1/2023), dan peraturan itu belum"
    " ditemukan; sejak kapan pidana seumur hidup itu dihitung, tidak diatur (tafsir life_term_start).",
    en="Open: the procedure waits for a government regulation (Pasal 111 UU 1/2023), none of which is known; from when"
    " the life sentence counts is not regulated (reading life_term_start).",
)


@dataclass(frozen=True, eq=False, kw_only=True)
class GoodConductInProbation(Stated):
    """Ask for good conduct in the probation; a good statement from before its end does not yet speak for all of it."""

    years: int

    code = "good_conduct"
    subject = StatementSubject.GOOD_CONDUCT
    asks = Text(id="sikap dan perbuatan terpuji selama masa percobaan", en="good conduct during the probation")

    def evaluate(self, case: Case) -> Timeline:
        final = case.person.sentence.judgment_final_on
        path = f"statements[{self.subject}]"
        missing = Reason("no_statement", (path,))
        end = None if final is None else probation_end(case, final, self.years)
        said = [
            (item.stated_on, None if item.holds and (end is None or item.stated_on < end) else item.holds)
            for item in case.person.statements or ()
            if item.subject is self.subject
        ]
        return latest(said, path, missing, Reason("said_no")) if said else Timeline.constant(UNKNOWN, missing)


@dataclass(frozen=True, eq=False, kw_only=True)
class GrasiRefused(Condition):
    """Ask that grasi was refused, and that so many years have passed since."""

    years: int

    code = "grasi_refused"
    passing = frozenset({"running"})
    ways = NO_REFUSAL
    readings: ClassVar[tuple[str, ...]] = ("death_before_kuhp",)
    lasting = frozenset({"before_kuhp"})
    asks = Text(
        id="grasi ditolak, dan {years} tahun sudah lewat sejak itu", en="grasi refused, and {years} years passed since"
    )
    phrases: ClassVar[Mapping[str, Text]] = {
        **_TEN_YEARS,
        "not_refused": Text(
            id="grasi tidak diajukan, atau belum diputus", en="grasi was not asked for, or is not yet decided"
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        sentence = case.person.sentence
        if not isinstance(sentence, DeathSentence) or sentence.grasi is None:
            return unknown("sentence.grasi")
        if sentence.grasi != "refused":
            return always(NOT_MET, "not_refused")
        refused = sentence.grasi_refused_on
        if refused is None:
            return unknown("sentence.grasi_refused_on")
        return _after_ten_years(case, refused, case.readings.counting.add_years(refused, self.years))

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Only a refusal from before the KUHP raises the question."""
        sentence = case.person.sentence
        refused = sentence.grasi_refused_on if isinstance(sentence, DeathSentence) else None
        return () if refused is not None and refused >= KUHP_FROM else self.readings

    def warnings(self, case: Case) -> tuple[Text, ...]:  # noqa: ARG002
        """Say that no decree is needed."""
        return (_BY_LAW,)


_BY_LAW: Final = Text(
    id="Demi hukum (dengan sendirinya): pidana mati menjadi seumur hidup tanpa Keputusan Presiden (Pasal 101"
    " UU 1/2023). Sejak kapan pidana seumur hidup itu dihitung, tidak diatur (tafsir life_term_start).",
    en="By operation of law: the sentence becomes life without any decree (Pasal 101 UU 1/2023). From when the life"
    " sentence counts is not regulated (reading life_term_start).",
)


@dataclass(frozen=True, eq=False, kw_only=True)
class NotBecauseOfEscape(Condition):
    """Ask that not an escape is why the sentence was not carried out."""

    code = "not_because_of_escape"
    lasting = frozenset({"escaped"})
    asks = Text(
        id="pidana mati belum dilaksanakan, dan bukan karena melarikan diri",
        en="not carried out, and not because of an escape",
    )
    phrases: ClassVar[Mapping[str, Text]] = {
        "escaped": Text(id="belum dilaksanakan karena melarikan diri", en="not carried out because of an escape")
    }

    def evaluate(self, case: Case) -> Timeline:
        sentence = case.person.sentence
        escaped = sentence.escaped if isinstance(sentence, DeathSentence) else None
        if escaped is None:
            return unknown("sentence.escaped")
        return always(NOT_MET, "escaped") if escaped else ALWAYS_MET
