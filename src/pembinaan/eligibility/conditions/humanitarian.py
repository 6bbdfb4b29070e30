"""Conditions of remisi kemanusiaan: a short sentence, age, or illness; its day; and whom it leaves out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar, Final

from pembinaan.core.duration import Duration
from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Timeline, all_of, any_of, negate
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import ALWAYS_MET, MET, NOT_MET, UNKNOWN, Condition, always, unknown
from pembinaan.eligibility.conditions.occasion import every_year
from pembinaan.eligibility.conditions.record import latest
from pembinaan.eligibility.conditions.remisi import readings_of_terms
from pembinaan.law.citation import Citation
from pembinaan.law.data.remission_amounts import ELDERLY_DAY, HEALTH_DAY, REMISI_UMUM_DAY
from pembinaan.law.instruments import in_force
from pembinaan.participants.personal import DoctorLetter
from pembinaan.participants.reckoning import Reckoning

__all__ = [
    "HumanitarianDay",
    "HumanitarianGround",
    "NotSpecialOffence",
    "OldOffenceNotExcluded",
    "aged",
    "ill",
    "short",
]

_DAY: Final = timedelta(days=1)
_NEVER: Final = Timeline.constant(NOT_MET)
_ABOVE: Final = 70
_SHORT: Final = 12


def aged(case: Case) -> Timeline:
    """Answer whether the person is above 70 years of age (``kemanusiaan_age``)."""
    born = case.person.birth_date
    if born is None:
        return unknown("birth_date")
    add_years = case.readings.counting.add_years
    past, next_birthday = add_years(born, _ABOVE) + _DAY, add_years(born, _ABOVE + 1)
    reading = case.readings.kemanusiaan_age
    if reading != "unknown":
        return Timeline.switch(past if reading == "past_70" else next_birthday, NOT_MET, MET)
    open_year = Reason("around_70", ("reading kemanusiaan_age",))
    return Timeline.of([(ALWAYS, NOT_MET, NO_REASON), (past, UNKNOWN, open_year), (next_birthday, MET, NO_REASON)])


def ill(case: Case) -> Timeline:
    """Answer whether the latest doctor's letter says what the law of the day asks of it."""
    identity = case.person.identity
    letters = None if identity is None else identity.doctor_letters
    if letters is None:
        return unknown("identity.doctor_letters")
    if not letters:
        return _NEVER
    prolonged = _latest([(item, item.prolonged) for item in letters])
    severe = _latest([(item, _all_three(item)) for item in letters])
    return all_of([prolonged, any_of([severe, negate(in_force(_LETTER))])])


def _all_three(letter: DoctorLetter) -> bool | None:
    """Tell whether the letter says all three; None: it is silent on one and denies none."""
    said = (letter.hard_to_cure, letter.life_threatening, letter.lifelong_expert_care)
    return False if False in said else None if None in said else True


def _latest(said: list[tuple[DoctorLetter, bool | None]]) -> Timeline:
    """Answer by the latest letter up to each day; before the first there is no illness on file."""
    timeline = latest([(item.stated_on, holds) for item, holds in said], _LETTER_FACT, NO_REASON, NO_REASON)
    return Timeline((*timeline.starts,), (NOT_MET, *timeline.statuses[1:]), timeline.reasons)


def short(case: Case) -> Timeline:
    """Answer whether the sentence is of at most one year; several terms by ``remisi_consecutive_terms``."""
    reckoning, reading = case.reckoning, case.readings.remisi_consecutive_terms
    if reckoning is None:
        return _NEVER
    if _short_enough(reckoning.term, reckoning, case):
        return ALWAYS_MET
    if reading == "summed" or not all(_short_enough(term, reckoning, case) for term in reckoning.sentence.terms):
        return _NEVER
    return ALWAYS_MET if reading == "each" else unknown("reading remisi_consecutive_terms")


def _short_enough(term: Duration, reckoning: Reckoning, case: Case) -> bool:
    if case.readings.term_comparison == "months":
        return term.in_months <= _SHORT
    add_term, clock = case.readings.counting.add_term, reckoning.clock
    return add_term(clock, term) <= add_term(clock, Duration(years=1))


_LETTER: Final = Citation.parse("Pasal 29 ayat (5) Permenkumham 16/2023")
_LETTER_FACT: Final = "identity.doctor_letters"


@dataclass(frozen=True, eq=False, kw_only=True)
class HumanitarianGround(Condition):
    """Ask for a sentence of at most a year, an age above 70, or a prolonged illness."""

    code = "humanitarian_ground"
    readings = ("kemanusiaan_age", "term_comparison", "remisi_consecutive_terms")
    asks = Text(
        id="pidana paling lama 1 tahun, usia di atas 70 tahun, atau sakit berkepanjangan",
        en="a sentence of at most 1 year, an age above 70, or a prolonged illness",
    )
    phrases: ClassVar[Mapping[str, Text]] = {
        "around_70": Text(
            id="sudah 70, belum 71 tahun; belum diatur apakah itu 'di atas 70'",
            en="past 70, not yet 71; not settled whether that is 'above 70'",
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        return any_of([short(case), aged(case), ill(case)])

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Name the readings whose question this person raises."""
        age = ("kemanusiaan_age",) if case.person.birth_date is not None else ()
        return (*age, *readings_of_terms(case))

    def warnings(self, case: Case) -> tuple[Text, ...]:  # noqa: ARG002 - it holds for everybody
        """Say that the minister weighs, and how age is proved."""
        return (_WEIGHED, _PROOF_OF_AGE)

    def warnings_on(self, case: Case, on: date) -> tuple[Text, ...]:
        """Say that no source names a day for age or illness before the rule of 2023."""
        early = case.by_law(in_force(_DAYS)).at(on) is not MET
        return (_NO_DAY_NAMED,) if early and any_of([aged(case), ill(case)]).at(on) is not NOT_MET else ()


_DAYS: Final = Citation.parse("Pasal 29 ayat (4) Permenkumham 16/2023")
_NO_DAY_NAMED: Final = Text(
    id="Untuk usia dan sakit tidak ada sumber yang menyebut hari pemberian sebelum Permenkumham 16/2023.",
    en="For age and illness no source names a grant day before Permenkumham 16/2023.",
)
_WEIGHED: Final = Text(
    id="Menteri masih menimbang kepentingan umum, keamanan dan keadilan (Pasal 34C ayat (3) PP 99/2012).",
    en="The minister still weighs public interest, security and justice (Pasal 34C ayat (3) PP 99/2012).",
)
_PROOF_OF_AGE: Final = Text(
    id="Usia dibuktikan dengan akta atau surat kenal lahir; bila tidak ada, surat Kalapas menurut usia dalam putusan"
    " (Pasal 29 ayat (2) dan (3) Permenkumham 16/2023).",
    en="Age is proved by a birth certificate or letter of birth; otherwise by a letter of the Kalapas with the age in"
    " the judgment (Pasal 29 ayat (2) and (3) Permenkumham 16/2023).",
)


@dataclass(frozen=True, eq=False, kw_only=True)
class HumanitarianDay(Condition):
    """Ask for the day of the ground: 29 May for age, 7 April for illness, any day for a short sentence.

    Without a ground there is no day, so that one that is not known never opens another day than its own.
    """

    code = "grant_day"
    readings = ("kemanusiaan_short_sentence", "kemanusiaan_age")
    passing = frozenset({"no_ground"})
    asks = Text(id="hari pemberian: usia 29 Mei; sakit 7 April", en="grant day: age 29 May; illness 7 April")
    phrases: ClassVar[Mapping[str, Text]] = {
        **HumanitarianGround.phrases,
        "no_ground": Text(id="belum ada dasarnya, jadi belum ada harinya", en="no ground yet, so no day yet"),
    }

    def evaluate(self, case: Case) -> Timeline:
        fixed = case.readings.kemanusiaan_short_sentence == "on_17_august"
        days = (every_year(*REMISI_UMUM_DAY) if fixed else ALWAYS_MET, _ELDERLY, _HEALTH)
        grounds = (short(case), aged(case), ill(case))
        on_its_day = any_of([all_of(pair) for pair in zip(grounds, days, strict=True)])
        return _told(on_its_day, any_of(grounds))

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Name the readings whose question this person raises."""
        raised = (short(case).statuses != _NEVER.statuses, case.person.birth_date is not None)
        return tuple(name for name, is_raised in zip(self.readings, raised, strict=True) if is_raised)


def _told(on_its_day: Timeline, ground: Timeline) -> Timeline:
    """Say so where there is no day because there is no ground."""
    days = sorted({*on_its_day.starts, *ground.starts})
    spans = ((day, on_its_day.span_at(day), ground.at(day)) for day in days)
    return Timeline.of(
        (day, span.status, _NO_GROUND if holds is NOT_MET else span.reason) for day, span, holds in spans
    )


_NO_GROUND: Final = Reason("no_ground")
_ELDERLY: Final = every_year(*ELDERLY_DAY)
_HEALTH: Final = every_year(*HEALTH_DAY)


@dataclass(frozen=True, eq=False, kw_only=True)
class NotSpecialOffence(Condition):
    """Ask, of somebody convicted of a special offence, that the right is open to them (``kemanusiaan_set_t``)."""

    code = "not_special_offence"
    readings = ("kemanusiaan_set_t",)
    lasting = frozenset({"special"})
    asks = Text(id="tindak pidananya tidak dikecualikan dari hak ini", en="the offence is not shut out from this right")
    phrases: ClassVar[Mapping[str, Text]] = {
        "special": Text(
            id="tindak pidana tertentu (PP 99/2012): hak ini tertutup",
            en="a special offence (PP 99/2012): this right is closed",
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        return ALWAYS_MET if case.readings.kemanusiaan_set_t == "not_excluded" else always(NOT_MET, "special")


@dataclass(frozen=True, eq=False, kw_only=True)
class OldOffenceNotExcluded(Condition):
    """Say that of a special offence of an old judgment no source tells whether this right is closed to it.

    PP 99/2012 excludes the offences of its own list, and rules those of an older judgment only where a source says so.
    """

    code = "old_offence_not_excluded"
    refuses = False
    readings = ("kemanusiaan_set_t",)
    asks = Text(
        id="tindak pidana dari putusan yang tetap sebelum 12 November 2012 tidak dikecualikan dari hak ini",
        en="the offence of a judgment final before 12 November 2012 is not shut out from this right",
    )
    phrases: ClassVar[Mapping[str, Text]] = {
        "old_judgment": Text(
            id="belum diatur apakah pengecualian tindak pidana tertentu berlaku bagi putusan itu",
            en="not settled whether special offences are shut out where the judgment is that old",
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        return ALWAYS_MET if case.readings.kemanusiaan_set_t == "not_excluded" else _OLD_JUDGMENT


_OLD_JUDGMENT: Final = Timeline.constant(UNKNOWN, Reason("old_judgment", ("reading kemanusiaan_set_t",)))
