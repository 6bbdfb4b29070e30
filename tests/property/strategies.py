"""Hypothesis strategies for the values of the library: the only strategies module, by floor.

Import them as ``from property.strategies import durations``. Each strategy is a function without required
arguments that draws valid values only; what is invalid belongs in the unit tests, where the expected error is
written down. Days lie between 1990 and 2060, so that no sum of a few terms leaves the calendar. New strategies
go at the end.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, get_args

from hypothesis import strategies as st

from pembinaan.core.counting import CountingConvention
from pembinaan.core.duration import Duration
from pembinaan.core.fields import Masked
from pembinaan.core.period import Period
from pembinaan.core.timeline import ALWAYS, Reason, Status, Timeline
from pembinaan.law.readings import Readings
from pembinaan.participants.people import AnakBinaan, Identity, Narapidana
from pembinaan.participants.records import (
    Assessment,
    CmbLeave,
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
from pembinaan.participants.statements import AsimilasiPeriod, Citizenship, Payment, Statement, StatementSubject

FIRST_DAY = date(1990, 1, 1)
LAST_DAY = date(2060, 12, 31)


# --- core ------------------------------------------------------------------------------------------


def dates(first: date = FIRST_DAY, last: date = LAST_DAY) -> st.SearchStrategy[date]:
    """Draw a day, with 29 February and the ends of months more often than chance would give."""
    anywhere = st.dates(first, last)
    leap_days = [date(year, 2, 29) for year in range(1992, 2061, 4) if first <= date(year, 2, 29) <= last]
    month_ends = anywhere.map(_month_end).filter(lambda day: first <= day <= last)
    return st.one_of(anywhere, month_ends, *([st.sampled_from(leap_days)] if leap_days else []))


def _month_end(day: date) -> date:
    following = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return date.fromordinal(following.toordinal() - 1)


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


def periods(*, open_ended: bool = True) -> st.SearchStrategy[Period]:
    """Draw a period of at least one day; without end now and then when ``open_ended``."""
    closed = (
        st.tuples(dates(), dates())
        .filter(lambda pair: pair[0] != pair[1])
        .map(lambda pair: Period(start=min(pair), end=max(pair)))
    )
    return st.one_of(closed, dates().map(lambda day: Period(start=day))) if open_ended else closed


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


def clocks() -> st.SearchStrategy[date]:
    """Draw the first day of a sentence."""
    return dates(FIRST_CLOCK, LAST_CLOCK)


def terms(max_terms: int = 3) -> st.SearchStrategy[tuple[Duration, ...]]:
    """Draw the terms of a sentence, together at least one day long."""
    each = durations(max_years=12, max_months=30, max_days=60)
    return st.lists(each, min_size=1, max_size=max_terms).map(tuple).filter(any)


def remissions(since: date, most: Fraction = Fraction(12), *, dated: bool | None = None) -> st.SearchStrategy[Any]:
    """Draw remissions that together take off at most ``most`` months; dated, undated, or (None) either."""
    day = dates(since, since.replace(year=since.year + 12, day=1))
    granted = {None: st.none() | day, True: day, False: st.none()}[dated]
    amount = st.builds(Duration, months=st.integers(0, 6), days=st.integers(0, 45)).filter(bool)
    one = st.builds(Remission, amount=amount, granted_on=granted, kind=st.none() | st.sampled_from(RemissionKind))
    return st.lists(one, max_size=4).map(lambda drawn: _at_most(drawn, most))


def _at_most(drawn: list[Remission], most: Fraction) -> tuple[Remission, ...]:
    kept: list[Remission] = []
    for item in drawn:
        if sum((held.amount.in_months for held in (*kept, item)), Fraction(0)) <= most:
            kept.append(item)
    return tuple(kept)


def interruptions(since: date, *, still_out: bool = False) -> st.SearchStrategy[Any]:
    """Draw stretches of days not counted that lie apart, in any order; the last without end when ``still_out``."""
    stretch = st.tuples(st.integers(0, 900), st.integers(1, 400), st.sampled_from(InterruptionKind))
    drawn = st.lists(stretch, min_size=1 if still_out else 0, max_size=3)
    return drawn.flatmap(lambda held: st.permutations(_one_after_another(since, held, still_out=still_out))).map(tuple)


def _one_after_another(
    since: date, held: list[tuple[int, int, InterruptionKind]], *, still_out: bool
) -> list[Interruption]:
    made, at = [], since
    for number, (gap, length, kind) in enumerate(held, start=1):
        start, at = at + timedelta(days=gap), at + timedelta(days=gap + length)
        made.append(Interruption(start=start, end=None if still_out and number == len(held) else at, kind=kind))
    return made


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
    stretch = st.tuples(st.sampled_from([0, 0, 0, 1, 40]), st.integers(1, 150), st.sampled_from(DetentionKind))
    return st.lists(stretch, max_size=4).map(lambda held: _one_before_another(until, held))


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
        "penalty": draw(st.sampled_from(["penjara", "kurungan"])),
        "terms": held,
        "interruptions": draw(interruptions(clock)),
        "remissions": draw(remissions(clock, most, dated=dated)),
        "subsidiaries": tuple(draw(st.lists(subsidiaries(), max_size=2))),
        "judgment_final_on": draw(st.none() | st.just(clock)),
    }
    if draw(st.booleans()):
        facts |= {"clock_starts": clock}
    else:
        facts |= {"execution_starts": clock, "detentions": draw(detentions(clock))}
    return FixedTermSentence(**facts | fixed)


def sentences() -> st.SearchStrategy[Sentence]:
    """Draw a sentence of any kind, fixed ones with facts that are not known."""
    whole = st.sampled_from([LifeSentence, DeathSentence])
    ended = st.builds(lambda kind, day, final: kind(clock_starts=day, judgment_final_on=final), whole, clocks(), _day())
    unknown = st.sets(st.sampled_from(["interruptions", "remissions", "subsidiaries"]))
    gaps = st.builds(lambda held, names: held.model_copy(update=dict.fromkeys(names)), fixed_terms(), unknown)
    return st.one_of(gaps, ended)


def _day() -> st.SearchStrategy[date | None]:
    return st.none() | dates()


def _some(one: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...] | None]:
    return st.none() | st.lists(one, max_size=2).map(tuple)


def _truth() -> st.SearchStrategy[bool | None]:
    return st.sampled_from([None, True, False])


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


def identities() -> st.SearchStrategy[Identity]:
    """Draw an identity of an invented person."""
    name = st.sampled_from(["Rekaan Satu", "Rekaan Dua"]).map(Masked)
    number = st.sampled_from(["0000000000000001", "bukan-nik", "BI.1/0000"]).map(Masked)
    return st.builds(Identity, name=st.none() | name, nik=st.none() | number, register_number=st.none() | number)


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


def asked_days() -> st.SearchStrategy[date]:
    """Draw a day to ask about, grant days of remisi and the days on which laws began among them."""
    grants = st.integers(FIRST_ASKED.year + 1, LAST_ASKED.year).map(lambda year: date(year, 8, 17))
    laws = st.sampled_from([date(2018, 1, 1), date(2018, 12, 31), date(2022, 8, 3), date(2026, 1, 2)])
    beside = st.sampled_from([-1, 0, 0, 1])
    near = st.builds(lambda day, shift: day + timedelta(days=shift), st.one_of(grants, laws), beside)
    return st.one_of(near, dates(FIRST_ASKED, LAST_ASKED))


def readings(**fixed: Any) -> st.SearchStrategy[Readings]:
    """Draw a choice of readings, with the default way of counting as often as another; ``fixed`` pins some."""
    options = {
        name: st.sampled_from(get_args(field.annotation))
        for name, field in Readings.model_fields.items()
        if name != "counting"
    }
    options["counting"] = st.just(CountingConvention()) | conventions()
    return st.builds(Readings, **options | {name: st.just(value) for name, value in fixed.items()})


@st.composite
def convicts(draw: st.DrawFn, **fixed: Any) -> Narapidana:
    """Draw an invented convict whose rights are modelled and of whom most is known; ``fixed`` pins some of the fields.

    What is on file lies within a few years of the first day, so that it matters. Of every two people one has
    nothing against them but, at most, one kind of record.
    """
    clock = draw(dates(date(2012, 11, 12), date(2025, 12, 31)))
    if "sentence" not in fixed:
        fixed["sentence"] = draw(_sentence_from(clock))
    near = st.integers(0, 2200).map(lambda days: clock + timedelta(days=days))
    what = st.sampled_from(["asimilasi", "asimilasi", "pembebasan_bersyarat", "cuti_bersyarat"])
    reports = st.builds(
        ParticipationReport, reported_on=near, active=st.booleans(), predicate=st.sampled_from(Predicate)
    )
    facts: dict[str, st.SearchStrategy[Any]] = {
        "reference": st.just("contoh-3"),
        "recorded_until": st.none() | near,
        "offences": st.just((OffenceClass.UMUM,)),
        "sanctions": _few(near.flatmap(_sanction_of), 2),
        "participation": _few(reports, 3),
        "litmas": _few(st.builds(Litmas, reported_on=near, community_accepts=st.booleans()), 2),
        "assessments": _few(st.builds(Assessment, assessed_on=near, ispn=st.sampled_from(IspnClass)), 3),
        "risk_findings": _few(st.builds(RiskFinding, found_on=near, reduced=st.sampled_from([True, True, False])), 2),
        "revocations": _few(st.builds(Revocation, what=what, revoked_on=near), 2),
        "cmb_leaves": _few(near.map(lambda day: CmbLeave(start=day, end=day + timedelta(days=120))), 1),
        "pb_right_revoked": st.booleans(),
        "security_level": st.sampled_from(SecurityLevel),
        "in_lapas_since": near,
    }
    if draw(st.booleans()):
        facts = {name: facts[name] for name in draw(st.sets(st.sampled_from(sorted(_SPOTLESS)), max_size=1))} | {
            name: value for name, value in facts.items() if name not in _SPOTLESS
        }
        early = clock + timedelta(days=60)
        fixed = {name: made(early) for name, made in _SPOTLESS.items() if name not in facts} | fixed
    return draw(st.builds(Narapidana, **facts | {name: st.just(value) for name, value in fixed.items()}))


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


def _sentence_from(clock: date) -> st.SearchStrategy[FixedTermSentence]:
    term = st.builds(Duration, years=st.integers(0, 8), months=st.integers(0, 14), days=st.sampled_from([0, 0, 14, 15]))
    final = st.sampled_from([0, 90, 200]).map(lambda days: clock + timedelta(days=days))

    def made(held: Duration, start: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[FixedTermSentence]:
        return st.builds(
            FixedTermSentence,
            terms=st.just((held,)),
            judgment_final_on=final,
            interruptions=interruptions(clock),
            remissions=remissions(clock, held.in_months / 2),
            subsidiaries=st.lists(subsidiaries(), max_size=2).map(tuple),
            **start,
        )

    one_day = {"clock_starts": st.just(clock)}
    in_stretches = {"execution_starts": st.just(clock), "detentions": detentions(clock)}
    start = st.sampled_from([one_day, one_day, in_stretches])
    return st.tuples(term.filter(bool), start).flatmap(lambda drawn: made(*drawn))


def _sanction_of(day: date) -> st.SearchStrategy[Sanction]:
    last = st.integers(0, 12).map(lambda days: day + timedelta(days=days))
    until = st.lists(st.integers(0, 500).map(lambda days: Postponement(until=day + timedelta(days=days))), max_size=1)
    return st.builds(
        Sanction, imposed_on=st.just(day), ends_on=last, register_f=st.booleans(), postponements=until.map(tuple)
    )


def _few(one: st.SearchStrategy[Any], most: int) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(one, max_size=most).map(tuple)
