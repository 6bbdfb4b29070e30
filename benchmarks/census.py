"""Decide two rights for a synthetic population and say what a decision costs.

    python benchmarks/census.py --people 20000

The population is invented, made from a fixed seed. A hand-written plain function answers the same questions in the same
run and explains nothing; where the two disagree the run stops. Figures are medians over rounds of processor time on one core.
"""

from __future__ import annotations

import argparse
import gc
import json
import platform
import random
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from pembinaan import RIGHTS, Case, Narapidana, Status, decide, read_person

ON = date(2026, 8, 17)
SEED = 20251024
RIGHTS_ASKED = tuple(RIGHTS.values())


# ---- the population


def iso(day: date) -> str:
    return day.isoformat()


def invented(number: int, rng: random.Random) -> str:
    """Make the JSON form of one invented person."""
    clock = date(2019, 1, 1) + timedelta(days=rng.randrange(2700))
    years, months = rng.choice([(0, 8), (0, 10), (1, 0), (1, 6), (2, 0), (2, 6), (3, 0), (4, 0), (4, 6), (5, 0), (7, 0), (9, 0)])
    term = f"P{f'{years}Y' if years else ''}{f'{months}M' if months else ''}"
    remissions = []
    for year in range(clock.year + 1, ON.year):
        if rng.random() < 0.6 and len(remissions) < 2 * years:
            remissions.append({"amount": rng.choice(["P1M", "P2M", "P3M"]), "granted_on": f"{year}-08-17", "kind": "umum"})
    sanctions = []
    if rng.random() < 0.15:
        imposed = ON - timedelta(days=rng.randrange(600))
        if imposed > clock:
            sanctions.append(
                {"imposed_on": iso(imposed), "ends_on": iso(imposed + timedelta(days=5)), "register_f": True, "postponements": []}
            )
    report = clock + timedelta(days=rng.randrange(60, 400))
    known = rng.random
    person = {
        "kind": "narapidana",
        "reference": f"rekaan-{number}",
        "recorded_until": iso(ON),
        "offences": ["umum"],
        "sentence": {
            "kind": "waktu_tertentu",
            "terms": [term],
            "clock_starts": iso(clock),
            "judgment_final_on": iso(clock + timedelta(days=120)),
            "interruptions": [],
            "remissions": remissions,
            "subsidiaries": [],
        },
        "sanctions": sanctions if known() < 0.97 else None,
        "participation": [{"reported_on": iso(report), "active": True, "predicate": "baik"}] if known() < 0.95 else None,
        "litmas": [{"reported_on": iso(report + timedelta(days=90)), "community_accepts": True}] if known() < 0.8 else None,
        "risk_findings": [{"found_on": iso(report + timedelta(days=180)), "reduced": True}] if known() < 0.7 else [],
        "revocations": [],
        "cmb_leaves": [],
        "pb_right_revoked": False,
    }
    return json.dumps(person)


def population(people: int) -> Iterator[str]:
    rng = random.Random(SEED)
    return (invented(number, rng) for number in range(people))


# ---- the plain function: the same questions, no explanation


def plus_years(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def plain(person: Narapidana, on: date) -> tuple[tuple[int, date | None], tuple[int, date | None]]:
    """Answer (status, earliest) for remisi umum and pembebasan bersyarat as a colleague would write it by hand.

    It knows only what this population has: one term, no interruptions or subsidiaries, reports that never turn.
    """
    sentence = person.sentence
    clock, term = sentence.clock_starts, sentence.terms[0]
    months = 12 * term.years + term.months
    end = plus_years(clock, term.years) + timedelta(days=30 * term.months)
    thirds, rest = divmod(60 * months, 3 * 360)  # two thirds of thirty-day months, in days
    thirds, rest = divmod(2 * months * 30, 1080)
    two_thirds = plus_years(clock, thirds) + timedelta(days=-(-rest // 3))
    off, opens = 0, two_thirds
    for remission in sentence.remissions:
        off += 30 * remission.amount.months
        opens = min(opens, max(two_thirds - timedelta(days=off), remission.granted_on))
    end -= timedelta(days=off)
    opens = max(opens, clock)
    unknown = person.sanctions is None or person.participation is None or not person.risk_findings
    starts = [day[0].reported_on for day in (person.participation,) if day]
    starts += [item.found_on for item in person.risk_findings[:1]]
    return (
        plain_remisi(person, on, (clock, end, months), starts, unknown=unknown),
        plain_release(person, on, (clock, end, months, opens), starts, unknown=unknown),
    )


def plain_release(person, on, dates, starts, *, unknown):  # type: ignore[no-untyped-def]
    clock, end, months, opens = dates
    if months * 2 < 27:
        return 0, None
    first = max(opens, clock + timedelta(days=270))
    if person.litmas:
        starts = [*starts, person.litmas[0].reported_on]
    day = max([first, *starts])
    bad = [(item.imposed_on, item.ends_on + timedelta(days=271)) for item in person.sanctions or ()]
    if unknown or not person.litmas:
        closed = on < first or on >= end or any(start <= on < clear for start, clear in bad)
        return (0 if closed else 1), None
    for start, clear in bad:
        if start <= day < clear or day <= start <= on:
            day = clear if on >= start else day
    if day >= end:
        return 0, None
    met = day <= on < end and not any(start <= on < clear for start, clear in bad)
    return (2, day) if met else (0 if on >= end or on < first or any(s <= on < c for s, c in bad) else 1, None if on >= end else max(day, on))


def plain_remisi(person, on, dates, starts, *, unknown):  # type: ignore[no-untyped-def]
    clock, end, months = dates
    if months < 6:
        return 0, None
    first = max([clock + timedelta(days=181), *starts])
    bad = [(item.imposed_on, item.ends_on + timedelta(days=181)) for item in person.sanctions or ()]
    status = 2
    if (on.month, on.day) != (8, 17) or on < clock + timedelta(days=181) or on >= end:
        status = 0
    elif any(start <= on < clear for start, clear in bad):
        status = 0
    elif unknown or on < first:
        status = 1
    if unknown:
        return status, None
    day = max(first, on)
    grant = date(day.year, 8, 17)
    if grant < day:
        grant = date(day.year + 1, 8, 17)
    while any(start <= grant < clear for start, clear in bad):
        grant = grant.replace(year=grant.year + 1)
    return status, (grant if grant < end else None)


# ---- the measurement


def full(person: Narapidana) -> tuple[tuple[int, date | None], ...]:
    """Decide both rights for one person: full trace, status and earliest day."""
    case = Case(person)
    answers = []
    for right in RIGHTS_ASKED:
        decision = right.decide(case, on=ON)
        answers.append((int(decision.status), decision.earliest))
    return tuple(answers)


def timed(work: Callable[[], object], rounds: int) -> float:
    """Return the median seconds of a piece of work."""
    times = []
    for _ in range(rounds):
        gc.collect()
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return statistics.median(times)


def peak_while_streaming(people: int) -> int:
    tracemalloc.start()
    for text in population(people):
        person = read_person(text)
        full(person)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


def compare(people: list[Narapidana]) -> None:
    for person in people:
        ours, theirs = full(person), plain(person, ON)
        if ours != theirs:
            sys.exit(f"the plain function disagrees about {person.reference}: {ours} against {theirs}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    count, rounds = options.people, options.rounds
    texts = list(population(count))
    people = [read_person(text) for text in texts]
    decide("remisi_umum", people[0], on=ON)
    compare(people)
    decisions = count * len(RIGHTS_ASKED)
    reading = timed(lambda: [read_person(text) for text in texts], rounds)
    deciding = timed(lambda: [full(person) for person in people], rounds)
    simply = timed(lambda: [plain(person, ON) for person in people], rounds)
    days = [ON + timedelta(days=30 * month) for month in range(12)]

    def year_ahead() -> None:
        for person in people:
            case = Case(person)
            for right in RIGHTS_ASKED:
                for day in days:
                    decision = right.decide(case, on=day)
                    _ = decision.status, decision.earliest

    yearly = timed(year_ahead, 1)
    explained = timed(lambda: [decide("remisi_umum", person, on=ON).explain("id") for person in people[:500]], 1)
    print(f"{platform.python_implementation()} {platform.python_version()}, {platform.system()} {platform.machine()}")
    print(f"{count} people, {decisions} decisions, medians of {rounds} rounds, one core\n")
    rows = [
        ("a decision: full trace, status, earliest day", f"{deciding / decisions * 1e6:.1f} us"),
        ("the plain function, same answers, nothing explained", f"{simply / decisions * 1e6:.1f} us"),
        ("times the plain function", f"{deciding / simply:.1f}"),
        ("a decision when twelve days are asked per person", f"{yearly / decisions / len(days) * 1e6:.1f} us"),
        ("throughput", f"{decisions / deciding:,.0f} decisions/s"),
        ("reading one person from JSON (validation)", f"{reading / count * 1e6:.1f} us"),
        ("share of validation in reading and deciding", f"{reading / (reading + deciding):.0%}"),
        ("a decision explained in words", f"{explained / 500 * 1e6:.0f} us"),
        ("peak memory, streaming a tenth of the people", f"{peak_while_streaming(max(count // 10, 1)) / 1e6:.1f} MB"),
        ("peak memory, streaming all", f"{peak_while_streaming(count) / 1e6:.1f} MB"),
    ]
    for name, value in rows:
        print(f"| {name:<52} | {value:>20} |")


if __name__ == "__main__":
    main()
