"""Whom a condition concerns: adults or children, and the classes of offence that the law treats apart.

An audience answers for every day, like a condition: MET while the person belongs to it, UNKNOWN where facts are
missing. A condition asks nothing of a person outside its audience.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import ALWAYS, Reason, Status, Timeline, all_of, any_of, negate
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.joined import joined
from pembinaan.participants.people import AnakBinaan
from pembinaan.participants.records import OffenceClass

__all__ = [
    "ADULTS",
    "CHILDREN",
    "EVERYBODY",
    "FINAL_BEFORE_PP99",
    "FINAL_SINCE_PP99",
    "GENERAL",
    "IN_INSTITUTION",
    "KORUPSI",
    "LISTED_2006",
    "NARKOTIKA",
    "NOBODY",
    "PP99_FROM",
    "REFUSED_IN_PRACTICE",
    "SPECIAL",
    "SPECIAL_2006",
    "SPECIAL_OF_OLD_JUDGMENT",
    "TERORISME",
    "UU22_FROM",
    "Audience",
]

PP99_FROM: Final = date(2012, 11, 12)
"""PP 99/2012 takes effect; it counts from when a judgment became final (SE M.HH-04.PK.01.05.06/2013)."""
UU22_FROM: Final = date(2022, 8, 3)
"""UU 22/2022 takes effect: its Pasal 10 knows no distinction by offence (reading ``t_regime_vs_uu22``)."""
FIVE_YEARS: Final = 60
"""Months: narkotika counts as a special offence from here (PP 99/2012 Pasal 34A ayat (2), 43A ayat (2))."""
_DAY: Final = timedelta(days=1)
_IN: Final = Timeline.constant(Status.MET)
_OUT: Final = Timeline.constant(Status.NOT_MET)


@dataclass(frozen=True, eq=False)
class Audience:
    """Say whom a condition concerns.

    Args:
        title: Who they are, in both languages.
        test: Answers for every day whether a person belongs to it.
        readings: Named readings that can change this for somebody whom the question touches.
        touches: Whether the question is raised for a person at all; the readings are printed only then.
        parts: Of what it is combined; each part says which readings it raises.
    """

    title: Text
    test: Callable[[Case], Timeline]
    readings: tuple[str, ...] = ()
    touches: Callable[[Case], bool] = lambda _: True
    parts: tuple[Audience, ...] = ()

    def concerns(self, case: Case) -> Timeline:
        """Answer for every day; worked out once for a case."""
        known = case.audiences.get(self)
        if known is None:
            known = case.audiences[self] = self.test(case)
        return known

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Name the readings that can change whether this person is concerned."""
        if self.parts:
            return tuple(dict.fromkeys(name for part in self.parts for name in part.readings_used(case)))
        return self.readings if self.readings and self.touches(case) else ()

    def __and__(self, other: Audience) -> Audience:
        title = Text(id=f"{self.title.id}, {other.title.id}", en=f"{self.title.en}, {other.title.en}")
        return Audience(
            title,
            lambda case: _both(self.concerns(case), other, case),
            tuple(dict.fromkeys(self.readings + other.readings)),
            parts=(self, other),
        )

    def __invert__(self) -> Audience:
        title = Text(id=f"selain {self.title.id}", en=f"other than {self.title.en}")
        return Audience(title, lambda case: _opposite(self.concerns(case)), self.readings, self.touches, self.parts)


def _both(one: Timeline, other: Audience, case: Case) -> Timeline:
    """Join two audiences; outside of the first the second is not asked."""
    return one if one is _OUT else joined(one, other.concerns(case), all_of)


def _opposite(timeline: Timeline) -> Timeline:
    return _OUT if timeline is _IN else _IN if timeline is _OUT else negate(timeline)


EVERYBODY: Final = Audience(Text(id="semua orang", en="everybody"), lambda _: _IN)
NOBODY: Final = Audience(Text(id="tidak seorang pun", en="nobody"), lambda _: _OUT)


# ---- children


def _children(case: Case) -> Timeline:
    """Answer by the reading ``anak_turned_18``: where the person is kept, the sentence, or the age."""
    person, reading = case.person, case.readings.anak_turned_18
    if not isinstance(person, AnakBinaan):
        return _OUT
    if reading == "by_sentence":
        return _IN
    add_years = case.readings.counting.add_years
    adult = add_years(person.birth_date, 18)
    if reading == "by_age":
        return Timeline.switch(adult, Status.MET, Status.NOT_MET)
    if person.transferred_on is not None:
        return Timeline.switch(person.transferred_on, Status.MET, Status.NOT_MET)
    return _while_in_lpka(adult, add_years(person.birth_date, 21), person.recorded_until)


def _while_in_lpka(adult: date, latest: date, recorded_until: date | None) -> Timeline:
    """Answer for a child who has not been moved, as far as the record goes: at 18 the move is due, at 21 the latest."""
    sure = adult if recorded_until is None else max(adult, recorded_until + _DAY)
    spans = [(ALWAYS, Status.MET, Reason(""))]
    if sure < latest:
        spans.append((sure, Status.UNKNOWN, Reason("missing", ("transferred_on",))))
    return Timeline.of([*spans, (latest, Status.NOT_MET, Reason(""))])


def _in_institution(case: Case) -> Timeline:
    reckoning = case.reckoning
    return _IN if reckoning is not None and reckoning.sentence.penalty == "pembinaan_dalam_lembaga" else _OUT


IN_INSTITUTION: Final = Audience(
    Text(id="pidana pembinaan di dalam lembaga", en="sentenced to coaching in an institution"), _in_institution
)
"""UU 11/2012 Pasal 80: a penalty for children beside imprisonment."""
CHILDREN: Final = Audience(
    Text(id="Anak Binaan", en="Anak Binaan (children)"),
    _children,
    ("anak_turned_18",),
    lambda case: isinstance(case.person, AnakBinaan),
)
ADULTS: Final = replace(~CHILDREN, title=Text(id="Narapidana", en="Narapidana"))


# ---- classes of offence


_Member = Callable[[Case, OffenceClass], Timeline]


def _any_offence(case: Case, belongs: _Member) -> Timeline:
    """Answer whether one of the offences belongs; a life or death sentence is outside, whatever the offence."""
    if case.reckoning is None:
        return _OUT
    offences = case.person.offences
    if offences == _GENERAL_ALONE:  # the usual case
        return _OUT
    found = _OFFENCES_UNKNOWN if offences is None else any_of([belongs(case, offence) for offence in offences])
    return _as_bound(case, found) if isinstance(case.person, AnakBinaan) else found


def _as_bound(case: Case, found: Timeline) -> Timeline:
    """Answer for somebody sentenced as a child as the reading ``anak_special_offences`` says."""
    reading = case.readings.anak_special_offences
    if reading == "bind":
        return found
    adult = ADULTS.concerns(case)
    return all_of([found, adult if reading == "do_not_bind" else _open_for_children(adult)])


def _open_for_children(adult: Timeline) -> Timeline:
    return Timeline.of(
        (day, status, why) if status is Status.MET else (day, Status.UNKNOWN, _not_settled(why))
        for day, status, why in zip(*adult, strict=True)
    )


def _not_settled(why: Reason) -> Reason:
    return Reason("missing", ("reading anak_special_offences", *why.missing))


_OFFENCES_UNKNOWN: Final = Timeline.constant(Status.UNKNOWN, Reason("missing", ("offences",)))
_GENERAL_ALONE: Final = (OffenceClass.UMUM,)


def _narkotika(case: Case) -> Timeline:
    """Answer whether five years were imposed for narkotika; several terms leave it open unless all or none reach it."""
    reckoning, stated = case.reckoning, case.person.narkotika_term
    if reckoning is None:
        return _OUT
    terms = reckoning.sentence.terms if stated is None else (stated,)
    if all(term.in_months >= FIVE_YEARS for term in terms):
        return _IN
    total = reckoning.months if stated is None else stated.in_months
    return _OUT if total < FIVE_YEARS else Timeline.constant(Status.UNKNOWN, _NARKOTIKA_TERM)


_NARKOTIKA_TERM: Final = Reason("missing", ("narkotika_term",))


def _is(case: Case, offence: OffenceClass) -> Timeline:
    if offence is OffenceClass.NARKOTIKA:
        return _narkotika(case)
    return _OUT if offence is OffenceClass.UMUM else _IN


def _listed_2006(case: Case, offence: OffenceClass) -> Timeline:
    fact = _FACT_OF_2006.get(offence)
    if fact is None:
        return _OUT if offence is OffenceClass.UMUM else _IN
    known: bool | None = getattr(case.person, fact)
    if known is None:
        return Timeline.constant(Status.UNKNOWN, Reason("missing", (fact,)))
    return _IN if known else _OUT


_FACT_OF_2006: Final = {
    OffenceClass.NARKOTIKA: "narkotika_producer_or_dealer",
    OffenceClass.KORUPSI: "korupsi_of_2006",
}


def _has_other_than_general(case: Case) -> bool:
    """Tell whether a special offence is, or may be, among the offences."""
    offences = case.person.offences
    return case.reckoning is not None and (offences is None or set(offences) != {OffenceClass.UMUM})


def _is_child_with_other_than_general(case: Case) -> bool:
    return isinstance(case.person, AnakBinaan) and _has_other_than_general(case)


_CHILD_RAISES: Final = replace(NOBODY, readings=("anak_special_offences",), touches=_is_child_with_other_than_general)
_RAISED: Final = (
    replace(NOBODY, readings=("t_regime_vs_uu22",), touches=_has_other_than_general),
    _CHILD_RAISES,
)
"""The readings on which it can hang whether somebody is of a class of offence, each with for whom."""
_READINGS: Final = ("t_regime_vs_uu22", "anak_special_offences")


def _apart(case: Case, timeline: Timeline) -> Timeline:
    """End the distinction by offence with UU 22/2022 where the reading says so."""
    if timeline is _OUT or case.readings.t_regime_vs_uu22 == "apply_t_regimes":
        return timeline
    return all_of([timeline, Timeline.switch(case.law_from(UU22_FROM), Status.MET, Status.NOT_MET)])


def _one(title: Text, offence: OffenceClass) -> Audience:
    """Make the audience of one class of offence."""

    def test(case: Case) -> Timeline:
        return _apart(case, _any_offence(case, lambda case, item: _is(case, item) if item is offence else _OUT))

    return Audience(title, test, _READINGS, parts=_RAISED)


SPECIAL: Final = Audience(
    Text(id="tindak pidana tertentu (PP 99/2012)", en="special offences (PP 99/2012)"),
    lambda case: _apart(case, _any_offence(case, _is)),
    _READINGS,
    parts=_RAISED,
)
GENERAL: Final = replace(~SPECIAL, title=Text(id="tindak pidana umum", en="general offences"))
TERORISME: Final = _one(Text(id="terorisme", en="terrorism"), OffenceClass.TERORISME)
KORUPSI: Final = _one(Text(id="korupsi", en="corruption"), OffenceClass.KORUPSI)
NARKOTIKA: Final = _one(
    Text(id="narkotika, 5 tahun ke atas", en="narcotics, five years and more"), OffenceClass.NARKOTIKA
)
LISTED_2006: Final = Audience(
    Text(id="tindak pidana tertentu (PP 28/2006)", en="special offences (PP 28/2006)"),
    lambda case: _any_offence(case, _listed_2006),
    _CHILD_RAISES.readings,
    parts=(_CHILD_RAISES,),
)
"""The offences of PP 28/2006: narkotika of producers and dealers, without five years; korupsi by its Penjelasan."""


SPECIAL_2006: Final = Audience(
    LISTED_2006.title, lambda case: _apart(case, LISTED_2006.concerns(case)), _READINGS, parts=_RAISED
)
"""The same, as long as offences are told apart at all (``t_regime_vs_uu22``): for remisi."""


def _refused(case: Case, offence: OffenceClass) -> Timeline:
    if offence is OffenceClass.NARKOTIKA:
        return _listed_2006(case, offence)
    return _IN if offence in {OffenceClass.TERORISME, OffenceClass.KORUPSI} else _OUT


REFUSED_IN_PRACTICE: Final = Audience(
    Text(id="korupsi, terorisme dan bandar narkotika", en="korupsi, terorisme and dealers of narkotika"),
    lambda case: _any_offence(case, _refused),
    _CHILD_RAISES.readings,
    _has_other_than_general,
    (_CHILD_RAISES,),
)
"""Whose cuti mengunjungi keluarga practice refuses (reading ``cmk_set_t``)."""


# ---- when the judgment became final


def _final_before(case: Case) -> Timeline:
    final, first = case.person.sentence.judgment_final_on, case.first_custody
    if final is not None:
        return _IN if final < PP99_FROM else _OUT
    if first >= PP99_FROM:
        return _OUT
    return Timeline.constant(Status.UNKNOWN, Reason("missing", ("sentence.judgment_final_on",)))


FINAL_BEFORE_PP99: Final = Audience(
    Text(id="putusan tetap sebelum 12 November 2012", en="judgment final before 12 November 2012"), _final_before
)
FINAL_SINCE_PP99: Final = replace(
    ~FINAL_BEFORE_PP99,
    title=Text(id="putusan tetap sejak 12 November 2012", en="judgment final since 12 November 2012"),
)


def _either_list(case: Case, offence: OffenceClass) -> Timeline:
    return any_of([_is(case, offence), _listed_2006(case, offence)])


def _special_of_old_judgment(case: Case) -> Timeline:
    listed = _apart(case, _any_offence(case, _either_list))
    return listed if listed is _OUT else joined(FINAL_BEFORE_PP99.concerns(case), listed, all_of)


SPECIAL_OF_OLD_JUDGMENT: Final = Audience(
    Text(
        id="tindak pidana tertentu (PP 28/2006 atau PP 99/2012), putusan tetap sebelum 12 November 2012",
        en="special offences (PP 28/2006 or PP 99/2012), judgment final before 12 November 2012",
    ),
    _special_of_old_judgment,
    _READINGS,
    parts=_RAISED,
)
"""Before PP 99/2012 the list is that of PP 28/2006; whether the later one reaches such a judgment, no source says."""
