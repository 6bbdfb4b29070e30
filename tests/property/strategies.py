"""Hypothesis strategies for the values of the library: the only strategies module, by floor.

Import them as ``from property.strategies import durations``; agreements have a part of their own,
``property.agreement_strategies``. Each strategy is a function without required arguments that draws valid values only;
what is invalid belongs in the unit tests, where the expected error is written down. Days lie between 1990 and 2060, so
that no sum of a few terms leaves the calendar. New strategies go at the end.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from functools import cache
from typing import Any, NamedTuple, get_args

from hypothesis import strategies as st

from pembinaan.core.counting import CountingConvention
from pembinaan.core.duration import Duration
from pembinaan.core.fields import Masked
from pembinaan.core.period import Period
from pembinaan.core.timeline import ALWAYS, Reason, Status, Timeline
from pembinaan.eligibility.holidays import holidays
from pembinaan.eligibility.rights import RIGHTS
from pembinaan.law.readings import Readings
from pembinaan.participants.merits import Merit, MeritKind
from pembinaan.participants.people import AnakBinaan, Identity, Narapidana
from pembinaan.participants.personal import DoctorLetter, Religion
from pembinaan.participants.records import (
    Assessment,
    CmbLeave,
    FamilyLeave,
    IspnClass,
    Litmas,
    OffenceClass,
    ParticipationReport,
    Postponement,
    Predicate,
    Revocation,
    RiskFinding,
    Sanction,
    SecurityLevel,
)
from pembinaan.participants.sentence import (
    DeathSentence,
    Detention,
    DetentionKind,
    FixedTermSentence,
    Interruption,
    InterruptionKind,
    LifeSentence,
    Remission,
    RemissionKind,
    Sentence,
    Subsidiary,
    SubsidiaryStatus,
)
from pembinaan.participants.sentence_change import SentenceChange
from pembinaan.participants.statements import AsimilasiPeriod, Citizenship, Payment, Statement, StatementSubject

FIRST_DAY = date(1990, 1, 1)
LAST_DAY = date(2060, 12, 31)


# --- core ------------------------------------------------------------------------------------------


@cache
def dates(first: date = FIRST_DAY, last: date = LAST_DAY) -> st.SearchStrategy[date]:
    """Draw a day, with 29 February and the ends of months more often than chance would give."""
    anywhere = st.dates(first, last)
    leap_days = [date(year, 2, 29) for year in range(1992, 2061, 4) if first <= date(year, 2, 29) <= last]
    month_ends = anywhere.map(_month_end).filter(lambda day: first <= day <= last)
    return st.one_of(anywhere, month_ends, *([st.sampled_from(leap_days)] if leap_days else []))


def _month_end(day: date) -> date:
    following = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return date.fromordinal(following.toordinal() - 1)


@cache
def durations(max_years: int = 20, max_months: int = 60, max_days: int = 400) -> st.SearchStrategy[Duration]:
    """Draw a duration as pronounced; months past 11 and days past 29 are ordinary."""
    return st.builds(
        Duration,
        years=st.integers(0, max_years),
        months=st.integers(0, max_months),
        days=st.integers(0, max_days),
    )


def fractions() -> st.SearchStrategy[Fraction]:
    """Draw a share of a term, more than nothing and at most the whole, the shares of the law first."""
    lawful = st.sampled_from([Fraction(1, 3), Fraction(1, 2), Fraction(2, 3)])
    return st.one_of(lawful, st.fractions(Fraction(1, 60), 1, max_denominator=60))


@cache
def periods(*, open_ended: bool = True) -> st.SearchStrategy[Period]:
    """Draw a period of at least one day; without end now and then when ``open_ended``."""
    closed = (
        st.tuples(dates(), dates())
        .filter(lambda pair: pair[0] != pair[1])
        .map(lambda pair: Period(start=min(pair), end=max(pair)))
    )
    return st.one_of(closed, dates().map(lambda day: Period(start=day))) if open_ended else closed


@cache
def statuses() -> st.SearchStrategy[Status]:
    """Draw one of the three statuses."""
    return st.sampled_from(Status)


def reasons() -> st.SearchStrategy[Reason]:
    """Draw one of a few reasons, so that neighbours share one often enough to be folded."""
    missing = st.sampled_from([(), ("sentence.start",), ("assessments", "conduct.complete_until")])
    values = st.sampled_from([(), (("day", date(2026, 7, 20)),), (("day", 3), ("term", Duration(months=9)))])
    return st.builds(Reason, st.sampled_from(["served", "conduct", "risk"]), missing, values)


def timelines(max_changes: int = 8) -> st.SearchStrategy[Timeline]:
    """Draw a canonical timeline of at most ``max_changes + 1`` spans.

    Constant ones come up too, and two timelines often change on the same day.
    """
    answers = st.tuples(statuses(), reasons())
    days = st.sampled_from([date(2026, 8, 17), date(2026, 8, 18), date(2027, 1, 1)]) | dates()
    changes = st.dictionaries(days, answers, max_size=max_changes)
    return st.builds(_timeline, answers, changes)


def _timeline(before: tuple[Status, Reason], changes: dict[date, tuple[Status, Reason]]) -> Timeline:
    later = ((day, *changes[day]) for day in sorted(changes))
    return Timeline.of([(ALWAYS, *before), *later])


def conventions(**fixed: Any) -> st.SearchStrategy[CountingConvention]:
    """Draw a counting convention: every option of every field; ``fixed`` pins some of the fields."""
    options = {
        name: st.just(fixed[name]) if name in fixed else st.sampled_from(get_args(field.annotation))
        for name, field in CountingConvention.model_fields.items()
    }
    return st.builds(CountingConvention, **options)


# --- participants ----------------------------------------------------------------------------------

FIRST_CLOCK = date(2000, 1, 1)
LAST_CLOCK = date(2035, 12, 31)


@cache
def clocks() -> st.SearchStrategy[date]:
    """Draw the first day of a sentence."""
    return dates(FIRST_CLOCK, LAST_CLOCK)


@cache
def terms(max_terms: int = 3) -> st.SearchStrategy[tuple[Duration, ...]]:
    """Draw the terms of a sentence, together at least one day long."""
    each = durations(max_years=12, max_months=30, max_days=60)
    return st.lists(each, min_size=1, max_size=max_terms).map(tuple).filter(any)


def remissions(since: date, most: Fraction = Fraction(12), *, dated: bool | None = None) -> st.SearchStrategy[Any]:
    """Draw remissions that together take off at most ``most`` months; dated, undated, or (None) either."""

    def made(drawn: list[tuple[Duration, int | None, RemissionKind | None]]) -> tuple[Remission, ...]:
        given = [
            Remission(amount=amount, granted_on=None if days is None else since + timedelta(days=days), kind=kind)
            for amount, days, kind in drawn
        ]
        return _at_most(given, most)

    return _grants(dated).map(made)


@cache
def _grants(dated: bool | None) -> st.SearchStrategy[list[tuple[Duration, int | None, RemissionKind | None]]]:
    """Draw amounts, days since the first day, and kinds."""
    days = st.integers(0, 12 * 365)
    granted = {None: st.none() | days, True: days, False: st.none()}[dated]
    amount = st.builds(Duration, months=st.integers(0, 6), days=st.integers(1, 45))
    return st.lists(st.tuples(amount, granted, st.none() | st.sampled_from(RemissionKind)), max_size=4)


def _at_most(drawn: list[Remission], most: Fraction) -> tuple[Remission, ...]:
    kept: list[Remission] = []
    for item in drawn:
        if item.kind is not None and any((item.kind, item.granted_on) == (held.kind, held.granted_on) for held in kept):
            continue  # written twice
        if sum((held.amount.in_months for held in (*kept, item)), Fraction(0)) <= most:
            kept.append(item)
    return tuple(kept)


def interruptions(since: date, *, still_out: bool = False) -> st.SearchStrategy[Any]:
    """Draw stretches of days not counted that lie apart, in any order; the last without end when ``still_out``."""
    fewest = 1 if still_out else 0

    def made(drawn: tuple[list[tuple[int, int, InterruptionKind]], list[int]]) -> tuple[Interruption, ...]:
        held = _one_after_another(since, drawn[0], still_out=still_out)
        return tuple(held[place] for place in drawn[1] if place < len(held))

    return _absences(fewest).map(made)


@cache
def _absences(fewest: int) -> st.SearchStrategy[tuple[list[tuple[int, int, InterruptionKind]], list[int]]]:
    """Draw gaps, lengths and kinds, and the order in which they are listed."""
    stretch = st.tuples(st.integers(0, 900), st.integers(1, 400), st.sampled_from(InterruptionKind))
    return st.tuples(st.lists(stretch, min_size=fewest, max_size=3), st.permutations(range(3)))


def _one_after_another(
    since: date, held: list[tuple[int, int, InterruptionKind]], *, still_out: bool
) -> list[Interruption]:
    made, at = [], since
    for number, (gap, length, kind) in enumerate(held, start=1):
        start, at = at + timedelta(days=gap), at + timedelta(days=gap + length)
        made.append(Interruption(start=start, end=None if still_out and number == len(held) else at, kind=kind))
    return made


@cache
def subsidiaries() -> st.SearchStrategy[Subsidiary]:
    """Draw imprisonment in default: paid, partly paid or served."""
    term = durations(max_years=1, max_months=8, max_days=40).filter(bool)
    what = st.sampled_from(["denda", "uang_pengganti"])
    whole = st.sampled_from([SubsidiaryStatus.PAID, SubsidiaryStatus.SERVED])
    form = st.none() | st.sampled_from(["kurungan", "penjara"])
    money = st.tuples(st.integers(1, 10**9), st.integers(1, 10**9))
    return st.one_of(
        st.builds(Subsidiary, term=term, replaces=what, status=whole, form=form),
        st.builds(
            lambda term, replaces, money: Subsidiary(
                term=term,
                replaces=replaces,
                status=SubsidiaryStatus.PARTLY_PAID,
                paid=money[0],
                amount=money[0] + money[1],
            ),
            term,
            what,
            money,
        ),
    )


def detentions(until: date) -> st.SearchStrategy[tuple[Detention, ...]]:
    """Draw stretches of detention of three kinds that lie apart and end by a day; many touch each other."""
    return _detained().map(lambda held: _one_before_another(until, held))


@cache
def _detained() -> st.SearchStrategy[list[tuple[int, int, DetentionKind]]]:
    stretch = st.tuples(st.sampled_from([0, 0, 0, 1, 40]), st.integers(1, 150), st.sampled_from(DetentionKind))
    return st.lists(stretch, max_size=4)


def _one_before_another(until: date, held: list[tuple[int, int, DetentionKind]]) -> tuple[Detention, ...]:
    made, at = [], until
    for gap, length, kind in held:
        end, at = at - timedelta(days=gap), at - timedelta(days=gap + length)
        made.append(Detention(start=at, end=end, kind=kind))
    return tuple(made)


@st.composite
def fixed_terms(draw: st.DrawFn, *, dated: bool | None = None, **fixed: Any) -> FixedTermSentence:
    """Draw a sentence of fixed length of which everything is known; ``fixed`` pins some of its fields."""
    clock, held = fixed.get("clock_starts") or draw(clocks()), fixed.get("terms") or draw(terms())
    most = sum((term.in_months for term in held), Fraction(0))
    facts: dict[str, Any] = {
        "penalty": draw(_PENALTIES),
        "terms": held,
        "judgment_final_on": clock if draw(_HEADS) else None,
    }
    if "interruptions" not in fixed:
        facts["interruptions"] = draw(interruptions(clock))
    if "remissions" not in fixed:
        facts["remissions"] = draw(remissions(clock, most, dated=dated))
    if "subsidiaries" not in fixed:
        facts["subsidiaries"] = draw(_defaults())
    if draw(_HEADS):
        facts |= {"clock_starts": clock}
    else:
        facts |= {"execution_starts": clock, "detentions": draw(detentions(clock))}
    return FixedTermSentence(**facts | fixed)


_PENALTIES = st.sampled_from(["penjara", "kurungan"])
_HEADS = st.booleans()


@cache
def _defaults() -> st.SearchStrategy[tuple[Subsidiary, ...]]:
    return st.lists(subsidiaries(), max_size=2).map(tuple)


@cache
def sentences() -> st.SearchStrategy[Sentence]:
    """Draw a sentence of any kind, fixed ones with facts that are not known."""
    whole = st.sampled_from([LifeSentence, DeathSentence])
    ended = st.builds(lambda kind, day, final: kind(clock_starts=day, judgment_final_on=final), whole, clocks(), _day())
    unknown = st.sets(st.sampled_from(["interruptions", "remissions", "subsidiaries"]))
    gaps = st.builds(lambda held, names: held.model_copy(update=dict.fromkeys(names)), fixed_terms(), unknown)
    return st.one_of(gaps, ended)


@cache
def _day() -> st.SearchStrategy[date | None]:
    return st.none() | dates()


def _some(one: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...] | None]:
    return st.none() | st.lists(one, max_size=2).map(tuple)


def _truth() -> st.SearchStrategy[bool | None]:
    return st.sampled_from([None, True, False])


@cache
def sanctions() -> st.SearchStrategy[Sanction]:
    """Draw a disciplinary sanction; its end and its postponements may be not known."""
    later = st.none() | st.integers(0, 400)
    postponed = st.none() | st.lists(st.integers(0, 800), max_size=2)

    def made(day: date, length: int | None, register_f: bool, until: list[int] | None) -> Sanction:
        return Sanction(
            imposed_on=day,
            ends_on=None if length is None else day + timedelta(days=length),
            register_f=register_f,
            postponements=None
            if until is None
            else tuple(Postponement(until=day + timedelta(days=days)) for days in until),
        )

    return st.builds(made, dates(), later, st.booleans(), postponed)


@cache
def identities() -> st.SearchStrategy[Identity]:
    """Draw an identity of an invented person."""
    name = st.sampled_from(["Rekaan Satu", "Rekaan Dua"]).map(Masked)
    number = st.sampled_from(["0000000000000001", "bukan-nik", "BI.1/0000"]).map(Masked)
    return st.builds(Identity, name=st.none() | name, nik=st.none() | number, register_number=st.none() | number)


@cache
def statements() -> st.SearchStrategy[Statement]:
    """Draw a dated statement on file."""
    return st.builds(Statement, subject=st.sampled_from(StatementSubject), stated_on=dates(), holds=st.booleans())


def narapidana(**fixed: Any) -> st.SearchStrategy[Narapidana]:
    """Draw an invented convict with records, many of them not known; ``fixed`` pins some of the fields."""
    return st.builds(Narapidana, **convict_facts() | {name: st.just(value) for name, value in fixed.items()})


def children(**fixed: Any) -> st.SearchStrategy[AnakBinaan]:
    """Draw an invented Anak Binaan, moved to a Lapas now and then; ``fixed`` pins some of the fields."""
    facts = convict_facts() | {
        "birth_date": dates(date(1999, 1, 1), date(2018, 12, 31)),
        "transferred_on": _day(),
        "sentence": fixed_terms(penalty="penjara") | fixed_terms(penalty="pembinaan_dalam_lembaga"),
    }
    return st.builds(AnakBinaan, **facts | {name: st.just(value) for name, value in fixed.items()})


@cache
def convict_facts() -> dict[str, st.SearchStrategy[Any]]:
    """Give a strategy for each fact of a convict."""
    what = st.sampled_from(["asimilasi", "pembebasan_bersyarat", "cuti_bersyarat", "cuti_menjelang_bebas"])
    facts: dict[str, st.SearchStrategy[Any]] = {
        "reference": st.sampled_from(["contoh-1", "contoh-2"]),
        "identity": st.none() | identities(),
        "birth_date": st.none() | dates(date(1940, 1, 1), date(1999, 12, 31)),
        "sentence": sentences(),
        "recorded_until": _day(),
        "offences": st.none() | st.lists(st.sampled_from(OffenceClass), min_size=1, max_size=2).map(tuple),
        "narkotika_term": st.none() | durations(max_years=9).filter(bool),
        "narkotika_producer_or_dealer": _truth(),
        "korupsi_of_2006": _truth(),
        "citizenship": st.none() | st.sampled_from(Citizenship),
        "statements": st.none() | st.lists(statements(), max_size=5).map(tuple),
        "payments": _some(st.builds(Payment, what=st.sampled_from(["denda", "uang_pengganti"]), paid_on=_day())),
        "asimilasi_periods": _some(periods().map(lambda held: AsimilasiPeriod(start=held.start, end=held.end))),
        "sanctions": _some(sanctions()),
        "participation": _some(
            st.builds(
                ParticipationReport,
                reported_on=dates(),
                active=_truth(),
                predicate=st.none() | st.sampled_from(Predicate),
            )
        ),
        "litmas": _some(st.builds(Litmas, reported_on=dates(), community_accepts=_truth())),
        "assessments": _some(st.builds(Assessment, assessed_on=dates(), ispn=st.sampled_from(IspnClass))),
        "risk_findings": _some(st.builds(RiskFinding, found_on=dates(), reduced=st.booleans())),
        "revocations": _some(st.builds(Revocation, what=what, revoked_on=dates())),
        "cmb_leaves": _some(periods().map(lambda held: CmbLeave(start=held.start, end=held.end))),
        "pb_right_revoked": _truth(),
        "security_level": st.none() | st.sampled_from(SecurityLevel),
        "in_lapas_since": _day(),
    }
    return facts


# --- eligibility -----------------------------------------------------------------------------------

FIRST_ASKED = date(2012, 11, 12)
LAST_ASKED = date(2034, 12, 31)


@cache
def asked_days() -> st.SearchStrategy[date]:
    """Draw a day to ask about, grant days of remisi and the days on which laws began among them."""
    grants = st.integers(FIRST_ASKED.year + 1, LAST_ASKED.year).map(lambda year: date(year, 8, 17))
    laws = st.sampled_from([date(2018, 1, 1), date(2018, 12, 31), date(2022, 8, 3), date(2026, 1, 2)])
    beside = st.sampled_from([-1, 0, 0, 1])
    near = st.builds(lambda day, shift: day + timedelta(days=shift), st.one_of(grants, laws), beside)
    return st.one_of(near, dates(FIRST_ASKED, LAST_ASKED))


def readings(**fixed: Any) -> st.SearchStrategy[Readings]:
    """Draw a choice of readings, with the default way of counting as often as another; ``fixed`` pins some."""
    return st.tuples(_CHOICES, _WAYS_OF_COUNTING).map(lambda drawn: _chosen(*drawn, fixed))


_OPTIONS: dict[str, tuple[Any, ...]] = {
    name: get_args(field.annotation) for name, field in Readings.model_fields.items() if name != "counting"
}
_CHOICES = st.binary(min_size=len(_OPTIONS), max_size=len(_OPTIONS))
"""One byte for each reading: a single draw instead of some fifty, which would take longer than any decision."""
_WAYS_OF_COUNTING = st.just(CountingConvention()) | conventions()


def _chosen(choices: bytes, counting: CountingConvention, fixed: dict[str, Any]) -> Readings:
    drawn = {
        name: options[choice % len(options)] for choice, (name, options) in zip(choices, _OPTIONS.items(), strict=True)
    }
    return Readings(**drawn | {"counting": counting} | fixed)


@st.composite
def convicts(draw: st.DrawFn, **fixed: Any) -> Narapidana:
    """Draw an invented convict whose rights are modelled and of whom most is known; ``fixed`` pins some of the fields.

    What is on file lies within a few years of the first day, so that it matters. Of every two people one has
    nothing against them but, at most, one kind of record.
    """
    clock = draw(_FIRST_DAYS)
    facts = draw(_files(clock)) | {"offences": (OffenceClass.UMUM,), "reference": "contoh-3"}
    if "sentence" not in fixed:
        facts["sentence"] = draw(_sentence_from(clock))
    return Narapidana(**facts | fixed)


_FIRST_DAYS = dates(date(2012, 11, 12), date(2025, 12, 31))
_OFFSETS = st.integers(0, 2200) | st.sampled_from([60, 400, 900])
"""Days from the first day of a sentence to something on file; some fall on the same day."""


@st.composite
def _files(draw: st.DrawFn, clock: date) -> dict[str, Any]:
    """Draw what is on file of somebody whose sentence began on a day: each kind of record, all of it known."""
    spotless = draw(_HEADS)
    kept = draw(_KEPT) if spotless else None
    early = clock + timedelta(days=60)
    facts: dict[str, Any] = {
        "recorded_until": _after(clock, draw(_SOMETIME)),
        "in_lapas_since": _after(clock, draw(_OFFSETS)),
    }
    for name, strategy in _RECORDS.items():
        if spotless and name != kept:
            facts[name] = _SPOTLESS[name](early)
        else:
            made = _FROM_OFFSETS[name]
            facts[name] = tuple(made(clock, *drawn) for drawn in draw(strategy))
    for name, strategy in _MARKS.items():
        facts[name] = _SPOTLESS[name](early) if spotless and name != kept else draw(strategy)
    return facts


def _after(clock: date, days: int | None) -> date | None:
    return None if days is None else clock + timedelta(days=days)


_SOMETIME = st.none() | _OFFSETS
_WHAT = st.sampled_from(["asimilasi", "asimilasi", "pembebasan_bersyarat", "cuti_bersyarat"])


def _some_of(most: int, *parts: st.SearchStrategy[Any]) -> st.SearchStrategy[list[tuple[Any, ...]]]:
    return st.lists(st.tuples(_OFFSETS, *parts), max_size=most)


_RECORDS: dict[str, st.SearchStrategy[list[tuple[Any, ...]]]] = {
    "sanctions": _some_of(2, st.integers(0, 12), st.booleans(), st.none() | st.integers(0, 500)),
    "participation": _some_of(3, st.booleans(), st.sampled_from(Predicate)),
    "litmas": _some_of(2, st.booleans()),
    "assessments": _some_of(3, st.sampled_from(IspnClass)),
    "risk_findings": _some_of(2, st.sampled_from([True, True, False])),
    "revocations": _some_of(2, _WHAT),
    "cmb_leaves": _some_of(1),
}
"""Days from the first day of the sentence, with what else there is to know, for each kind of record."""
_MARKS: dict[str, st.SearchStrategy[Any]] = {
    "pb_right_revoked": st.booleans(),
    "security_level": st.sampled_from(SecurityLevel),
}
_KEPT = st.none() | st.sampled_from(sorted([*_RECORDS, *_MARKS]))
"""The one kind of record that somebody may have who has nothing else against them."""


def _sanction(clock: date, days: int, length: int, register_f: bool, until: int | None) -> Sanction:
    day = clock + timedelta(days=days)
    postponed = () if until is None else (Postponement(until=day + timedelta(days=until)),)
    return Sanction(
        imposed_on=day, ends_on=day + timedelta(days=length), register_f=register_f, postponements=postponed
    )


def _leave(clock: date, days: int) -> CmbLeave:
    return CmbLeave(start=clock + timedelta(days=days), end=clock + timedelta(days=days + 120))


_FROM_OFFSETS: dict[str, Callable[..., Any]] = {
    "sanctions": _sanction,
    "participation": lambda clock, days, active, predicate: ParticipationReport(
        reported_on=clock + timedelta(days=days), active=active, predicate=predicate
    ),
    "litmas": lambda clock, days, accepts: Litmas(reported_on=clock + timedelta(days=days), community_accepts=accepts),
    "assessments": lambda clock, days, ispn: Assessment(assessed_on=clock + timedelta(days=days), ispn=ispn),
    "risk_findings": lambda clock, days, reduced: RiskFinding(found_on=clock + timedelta(days=days), reduced=reduced),
    "revocations": lambda clock, days, what: Revocation(what=what, revoked_on=clock + timedelta(days=days)),
    "cmb_leaves": _leave,
}
_SPOTLESS: dict[str, Callable[[date], Any]] = {
    "sanctions": lambda _: (),
    "participation": lambda day: (ParticipationReport(reported_on=day, active=True, predicate=Predicate.BAIK),),
    "litmas": lambda day: (Litmas(reported_on=day, community_accepts=True),),
    "assessments": lambda day: (
        Assessment(assessed_on=day, ispn=IspnClass.MAKSIMUM),
        Assessment(assessed_on=day + timedelta(days=60), ispn=IspnClass.MEDIUM),
    ),
    "risk_findings": lambda day: (RiskFinding(found_on=day, reduced=True),),
    "revocations": lambda _: (),
    "cmb_leaves": lambda _: (),
    "pb_right_revoked": lambda _: False,
    "security_level": lambda _: SecurityLevel.MEDIUM,
}


@st.composite
def _sentence_from(draw: st.DrawFn, clock: date) -> FixedTermSentence:
    """Draw a sentence of up to nine years of which everything is known."""
    term = draw(_TERMS)
    facts: dict[str, Any] = {"clock_starts": clock}
    if draw(_IN_STRETCHES):
        facts = {"execution_starts": clock, "detentions": draw(detentions(clock))}
    return FixedTermSentence(
        terms=(term,),
        judgment_final_on=clock + timedelta(days=draw(_UNTIL_FINAL)),
        interruptions=draw(interruptions(clock)),
        remissions=draw(remissions(clock, term.in_months / 2)),
        subsidiaries=draw(_defaults()),
        **facts,
    )


_TERMS = st.tuples(st.integers(0, 8), st.integers(0, 14), st.sampled_from([0, 0, 14, 15])).map(
    lambda drawn: Duration(years=drawn[0], months=drawn[1], days=drawn[2]) or Duration(months=15)
)
_IN_STRETCHES = st.sampled_from([False, False, True])
_UNTIL_FINAL = st.sampled_from([0, 90, 200])


# --- a right, somebody for whom it is modelled, and a day whose law is modelled -------------------


class Question(NamedTuple):
    """Hold what is decided: a right, a person for whom it is modelled, a supported day and the readings chosen."""

    right: str
    person: Narapidana | AnakBinaan
    on: date
    readings: Readings

    @property
    def first(self) -> date:
        """The first day that can be asked about: whose law is modelled, and of a child the 14th birthday."""
        return _first_day(self.right, self.person)

    @property
    def law_begins(self) -> date:
        """The first day whose law is modelled, for a person of this kind."""
        return RIGHTS[self.right].people[self.person.kind]


def _first_day(right: str, person: Narapidana | AnakBinaan) -> date:
    first = RIGHTS[right].people[person.kind]
    if not isinstance(person, AnakBinaan):
        return first
    return max(first, person.birth_date + timedelta(days=FOURTEEN))


FOURTEEN = 14 * 365 + 4
"""Days, enough for fourteen years on any calendar."""


_LIFE = "perubahan_pidana_seumur_hidup"
_DEATH = ("perubahan_pidana_mati", "perubahan_pidana_mati_demi_hukum")
_ASKED = sorted((code, kind) for code, right in RIGHTS.items() for kind in right.people)
"""Every right with every kind of person for whom it is modelled."""
_OF_ADULTS = [pair for pair in _ASKED if pair[1] == "narapidana"]
_OF_FIXED_TERMS = [pair for pair in _ASKED if pair[0] not in {_LIFE, *_DEATH}]
LATEST_ASKED = date(2055, 12, 31)
"""Ten years after the last refusal of grasi that is drawn, and longer than any sentence that is drawn runs."""


@st.composite
def questions(draw: st.DrawFn, *, fixed_term: bool = False, adults: bool = False) -> Question:
    """Draw a right with somebody for whom it is modelled and a day that is supported, all three together.

    Every right comes up for every kind of person, as often as any other. ``fixed_term`` draws sentences of fixed
    length only, and the rights that are about them; ``adults`` draws no child.
    """
    asked = _OF_FIXED_TERMS if fixed_term else _ASKED
    right, kind = draw(st.sampled_from([pair for pair in asked if not adults or pair in _OF_ADULTS]))
    first = RIGHTS[right].people[kind]
    if kind == "anak_binaan":
        person: Narapidana | AnakBinaan = draw(young(right))
    else:
        person = draw(adult(right, first, fixed_term=fixed_term))
    return Question(right, person, draw(_days_for(right, person, _first_day(right, person))), draw(_ANY_READINGS))


_ANY_READINGS = readings()
_BORN = st.integers(32 * 366, 72 * 366)
_CHILDHOOD = st.integers(FOURTEEN, 18 * 365)
"""Days from birth to the first day of a sentence; an adult is one on every day that is supported."""


@st.composite
def adult(draw: st.DrawFn, right: str, first: date, *, fixed_term: bool = False) -> Narapidana:
    """Draw an invented Narapidana for a right: of the sentence that it is about, or now and then of another one."""
    whole = None if fixed_term else draw(_OTHER_SENTENCES.get(right, _NOW_AND_THEN))
    latest = date(2022, 12, 31) if right == "asimilasi_rumah" else date(2025, 12, 31)
    clock = draw(dates(max(date(2005, 1, 1), first.replace(year=first.year - 7)), latest))
    facts = draw(_files(clock)) | draw(_privately(clock))
    facts["sentence"] = draw(_sentence_from(clock) if whole is None else _whole(whole, clock))
    return Narapidana(reference="contoh-3", birth_date=clock - timedelta(days=draw(_BORN)), **facts)


@st.composite
def young(draw: st.DrawFn, right: str) -> AnakBinaan:
    """Draw an invented Anak Binaan for a right, moved to a Lapas now and then."""
    clock = draw(dates(date(2018, 1, 1), date(2022 if right == "asimilasi_rumah" else 2027, 12, 31)))
    sentence = draw(_sentence_from(clock))
    if "pembinaan_dalam_lembaga" in RIGHTS[right].penalties and draw(_HEADS):
        held = {name: getattr(sentence, name) for name in FixedTermSentence.model_fields}
        sentence = FixedTermSentence(**held | {"penalty": "pembinaan_dalam_lembaga"})
    facts = draw(_files(clock)) | draw(_privately(clock)) | {"sentence": sentence}
    born = clock - timedelta(days=draw(_CHILDHOOD))
    return AnakBinaan(reference="contoh-anak", birth_date=born, transferred_on=_after(clock, draw(_SOMETIME)), **facts)


_OTHER_SENTENCES = {
    _LIFE: st.sampled_from(["life", "life", "life", "life_of_death", "death", "changed", None]),
    **dict.fromkeys(_DEATH, st.sampled_from(["death", "death", "death", "life_of_death", "life", None])),
}
_NOW_AND_THEN = st.sampled_from([None] * 9 + ["life", "changed"])
_SPECIAL = [OffenceClass.KORUPSI, OffenceClass.NARKOTIKA, OffenceClass.TERORISME]
_OFFENCES = st.sampled_from(
    [(OffenceClass.UMUM,)] * 4
    + [(offence,) for offence in OffenceClass if offence is not OffenceClass.UMUM]
    + [(offence,) for offence in _SPECIAL]
    + [(OffenceClass.UMUM, OffenceClass.NARKOTIKA)]
)
_SAID = _some_of(6, st.sampled_from(StatementSubject), st.sampled_from([True, True, False]))
_PAID = st.lists(st.tuples(_SOMETIME, st.sampled_from(["denda", "uang_pengganti"])), max_size=2)
_LETTERS = _some_of(2, *[st.sampled_from([True, True, False])] * 4)
_FAMILY_LEAVES = _some_of(3)
_ASIMILASI = st.lists(st.tuples(st.integers(0, 1500), st.integers(1, 600)), max_size=1)
_MERITS = st.lists(st.tuples(st.sampled_from(MeritKind), st.integers(2018, 2035)), max_size=8)


@st.composite
def _privately(draw: st.DrawFn, clock: date) -> dict[str, Any]:
    """Draw the offence, the statements and payments that it asks for, and what single rights ask for, all known."""
    religion = draw(st.sampled_from(Religion))
    letters = tuple(
        DoctorLetter(
            stated_on=clock + timedelta(days=days),
            prolonged=held[0],
            hard_to_cure=held[1],
            life_threatening=held[2],
            lifelong_expert_care=held[3],
        )
        for days, *held in draw(_LETTERS)
    )
    early = clock + timedelta(days=30)
    all_said = tuple(Statement(subject=subject, stated_on=early, holds=True) for subject in StatementSubject)
    said = [
        Statement(subject=subject, stated_on=clock + timedelta(days=days), holds=holds)
        for days, subject, holds in draw(_SAID)
    ]
    return {
        "identity": Identity(religion=religion, doctor_letters=letters),
        "offences": draw(_OFFENCES),
        "narkotika_term": draw(_NARKOTIKA_TERMS),
        "narkotika_producer_or_dealer": draw(_HEADS),
        "korupsi_of_2006": draw(_HEADS),
        "citizenship": draw(_CITIZENSHIPS),
        "statements": (*(all_said if draw(_HEADS) else ()), *said),
        "payments": tuple(Payment(what=what, paid_on=_after(clock, days)) for days, what in draw(_PAID)),
        "asimilasi_periods": tuple(
            AsimilasiPeriod(start=clock + timedelta(days=gap), end=clock + timedelta(days=gap + length))
            for gap, length in draw(_ASIMILASI)
        ),
        "family_leaves": tuple(
            FamilyLeave(start=clock + timedelta(days=days), end=clock + timedelta(days=days + 2))
            for (days,) in draw(_FAMILY_LEAVES)
        ),
        "merits": tuple(Merit(kind=kind, year=year) for kind, year in draw(_MERITS)),
    }


_NARKOTIKA_TERMS = st.sampled_from([Duration(years=4), Duration(years=5), Duration(years=7)])
_CITIZENSHIPS = st.sampled_from(Citizenship)


@st.composite
def _whole(draw: st.DrawFn, kind: str, clock: date) -> Sentence:
    """Draw a sentence without a length, or one of fixed length that was life before."""
    changed_on = clock + timedelta(days=draw(st.integers(0, 6000)))
    starts = draw(st.sampled_from([clock, changed_on]))
    final = clock + timedelta(days=draw(st.integers(0, 900)))
    if kind == "death":
        grasi = draw(st.sampled_from(["refused", "refused", "not_asked", "pending"]))
        refused = clock + timedelta(days=draw(st.integers(0, 7000))) if grasi == "refused" else None
        return DeathSentence(
            clock_starts=clock,
            judgment_final_on=final,
            grasi=grasi,
            grasi_refused_on=refused,
            escaped=draw(_HEADS),
        )
    away = draw(interruptions(clock))
    if kind == "changed":
        return FixedTermSentence(
            terms=(Duration(years=20),),
            clock_starts=clock,
            judgment_final_on=final,
            interruptions=away,
            remissions=(),
            subsidiaries=(),
            changed=SentenceChange(former="seumur_hidup", changed_on=changed_on, term_starts=starts),
        )
    by = draw(st.sampled_from(["keppres", "demi_hukum"]))
    of_death = SentenceChange(former="mati", changed_on=changed_on, by=by, term_starts=starts)
    return LifeSentence(
        clock_starts=clock,
        judgment_final_on=final,
        interruptions=away,
        changed=of_death if kind == "life_of_death" else None,
    )


_OCCASIONS: dict[str, tuple[tuple[int, int], ...]] = {
    "pmp_hari_anak": ((7, 23),),
    "remisi_kemanusiaan": ((5, 29), (4, 7), (8, 17)),
    **dict.fromkeys(("remisi_umum", "remisi_tambahan", "remisi_susulan", "pmp_umum"), ((8, 17),)),
    **dict.fromkeys(("remisi_dasawarsa", "pmp_dasawarsa"), ((8, 17),)),
}
"""The days of the year on which a right is given."""
_BESIDE = st.sampled_from([-1, 0, 0, 0, 1])
_WHERE = st.sampled_from(["occasion", "occasion", "running", "running", "law", "anywhere"])
_LAW_DAYS = st.sampled_from(
    [date(2018, 1, 1), date(2018, 12, 31), date(2020, 3, 30), date(2022, 8, 3), date(2023, 7, 1), date(2026, 1, 2)]
)
_FAR = st.integers(0, 10**5)


@st.composite
def _days_for(draw: st.DrawFn, right: str, person: Narapidana | AnakBinaan, first: date) -> date:
    """Draw a supported day: mostly while the sentence runs, or a day on which the right is given, or beside one."""
    begin = max(first, person.sentence.clock_starts or person.sentence.execution_starts)  # type: ignore[union-attr,type-var]
    last = begin + timedelta(days=3000 if isinstance(person.sentence, FixedTermSentence) else 7300)
    if right == "asimilasi_rumah":
        begin, last = first, date(2023, 12, 31)
    where = draw(_WHERE)
    if where == "occasion":
        given = _given_on(right, person, begin, last)
        if given:
            return max(first, given[draw(_FAR) % len(given)] + timedelta(days=draw(_BESIDE)))
    if where == "law":
        return max(first, draw(_LAW_DAYS) + timedelta(days=draw(_BESIDE)))
    if where == "anywhere":
        begin, last = first, LATEST_ASKED
    return begin + timedelta(days=draw(_FAR) % ((last - begin).days + 1))


def _given_on(right: str, person: Narapidana | AnakBinaan, begin: date, last: date) -> list[date]:
    """List the days on which a right is given: those of the year, of the decade, or of the religion."""
    if right.endswith("_khusus"):
        religion = None if person.identity is None else person.identity.religion
        listed = [] if religion is None else [item.day for item in holidays(religion)]
    else:
        years = range(2015, last.year + 1, 10) if "dasawarsa" in right else range(begin.year, last.year + 1)
        listed = [date(year, *day) for year in years for day in _OCCASIONS.get(right, ())]
    return [day for day in listed if begin <= day <= last]
