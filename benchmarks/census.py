"""Decide rights for a synthetic population and say what a decision costs.

    python benchmarks/census.py --people 20000

The population is invented, made from a fixed seed. A hand-written plain function answers the same questions in the same
run for remisi umum and pembebasan bersyarat, and explains nothing; where the two disagree the run stops. All rights of
a Narapidana are measured beside them. Figures are medians of processor time on one core; a decision includes its share
of working out the person's dates. What is compared is measured in turns, a hundred people at a time, so that a busy
machine slows all of it down alike.
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
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import partial
from typing import Any, Final

from pembinaan import RIGHTS, Case, Narapidana, Readings, decide, read_person

ON = date(2026, 8, 17)
SEED = 20251024
READ = Readings(pb_conduct_window="rolling")
"""How the plain function reads the law: a sanction postpones, counted back from the day asked about."""
RIGHTS_ASKED = (RIGHTS["remisi_umum"], RIGHTS["pembebasan_bersyarat"])
"""The rights that the plain function answers too."""
EVERY_RIGHT = tuple(right for right in RIGHTS.values() if right.people.get("narapidana", date.max) <= ON)


# ---- the population


def iso(day: date) -> str:
    return day.isoformat()


TERMS = ("P8M", "P10M", "P1Y", "P1Y6M", "P2Y", "P2Y6M", "P3Y", "P4Y", "P4Y6M", "P5Y", "P7Y", "P9Y")


def perhaps(rng: random.Random, share: float, value: object) -> object:
    """Know a fact of this share of the people; of the others it is not known."""
    return value if rng.random() < share else None


def invented_remissions(clock: date, years: int, rng: random.Random) -> list[dict[str, str]]:
    given = [year for year in range(clock.year + 1, ON.year) if rng.random() < 0.6]
    amounts = ("P1M", "P2M", "P3M")
    return [
        {"amount": rng.choice(amounts), "granted_on": f"{year}-08-17", "kind": "umum"} for year in given[: 2 * years]
    ]


def invented_sanctions(clock: date, rng: random.Random) -> list[dict[str, object]]:
    imposed = ON - timedelta(days=rng.randrange(600))
    if rng.random() >= 0.15 or imposed <= clock:
        return []
    ends = iso(imposed + timedelta(days=5))
    return [{"imposed_on": iso(imposed), "ends_on": ends, "register_f": True, "postponements": []}]


def invented(number: int, rng: random.Random) -> str:
    """Make the JSON form of one invented person."""
    clock = date(2019, 1, 1) + timedelta(days=rng.randrange(2700))
    term = rng.choice(TERMS)
    report = clock + timedelta(days=rng.randrange(60, 400))
    accepted, found = report + timedelta(days=90), report + timedelta(days=180)
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
            "remissions": invented_remissions(clock, int(term[1]) if "Y" in term else 0, rng),
            "subsidiaries": [],
        },
        "sanctions": perhaps(rng, 0.97, invented_sanctions(clock, rng)),
        "participation": perhaps(rng, 0.95, [{"reported_on": iso(report), "active": True, "predicate": "baik"}]),
        "litmas": perhaps(rng, 0.8, [{"reported_on": iso(accepted), "community_accepts": True}]),
        "risk_findings": perhaps(rng, 0.7, [{"found_on": iso(found), "reduced": True}]),
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


Answer = tuple[int, date | None]


def plain(person: Narapidana, on: date) -> tuple[Answer, Answer]:
    """Answer (status, earliest) for remisi umum and pembebasan bersyarat as a colleague would write it by hand.

    It knows only what this population has: one term of years and months, no interruptions or subsidiaries, reports that
    never turn.
    """
    sentence = person.sentence
    clock, term = sentence.clock_starts, sentence.terms[0]
    months = 12 * term.years + term.months
    years, rest = divmod(2 * months * 30, 3 * 360)  # two thirds of thirty-day months, in thirds of a day
    two_thirds = plus_years(clock, years) + timedelta(days=-(-rest // 3))
    off, opens = 0, two_thirds
    for remission in sentence.remissions:
        off += 30 * remission.amount.months
        opens = min(opens, max(two_thirds - timedelta(days=off), remission.granted_on))
    end = plus_years(clock, term.years) + timedelta(days=30 * term.months - off)
    seen = [person.participation[0].reported_on] if person.participation else []
    if person.risk_findings:
        seen.append(person.risk_findings[0].found_on)
    known = person.sanctions is not None and len(seen) == 2
    sanctions = [(item.imposed_on, item.ends_on) for item in person.sanctions or ()]
    return (
        plain_remisi(on, (clock, end, months), seen, sanctions, known),
        plain_release(
            on, (max(opens, clock, clock + timedelta(days=270)), end, months), seen, sanctions, known, person.litmas
        ),
    )


def in_window(day: date, sanctions: list[tuple[date, date]], window: int) -> date | None:
    """Return the first clean day when the day lies in the window of a sanction."""
    for imposed, ended in sanctions:
        clear = ended + timedelta(days=window + 1)
        if imposed <= day < clear:
            return clear
    return None


def plain_release(on, dates, seen, sanctions, known, litmas) -> Answer:  # type: ignore[no-untyped-def]
    opens, end, months = dates
    if 2 * months < 27 or on >= end:
        return 0, None
    clear = in_window(on, sanctions, 270)
    if not known or not litmas:
        return (0 if on < opens or clear else 1), None
    day = max(opens, litmas[0].reported_on, *seen)
    if day <= on and not clear:  # met: since when
        for imposed, ended in sanctions:
            if imposed <= on:
                day = max(day, ended + timedelta(days=271))
        return 2, day
    status = 0 if on < opens or clear else 1
    day = max(day, on)
    day = in_window(day, sanctions, 270) or day
    return status, (day if day < end else None)


def plain_remisi(on, dates, seen, sanctions, known) -> Answer:  # type: ignore[no-untyped-def]
    clock, end, months = dates
    served = clock + timedelta(days=181)
    if months < 6:
        return 0, None
    closed = (on.month, on.day) != (8, 17) or on < served or on >= end or in_window(on, sanctions, 180)
    first = max([served, *seen])
    status = 0 if closed else 1 if not known or on < first else 2
    if not known:
        return status, None
    day = max(first, on)
    grant = date(day.year, 8, 17)
    if grant < day:
        grant = grant.replace(year=day.year + 1)
    while in_window(grant, sanctions, 180):
        grant = grant.replace(year=grant.year + 1)
    return status, (grant if grant < end else None)


# ---- the measurement


def full(person: Narapidana) -> tuple[tuple[int, date | None], ...]:
    """Decide both rights for one person: full trace, status and earliest day."""
    case = Case(person, READ)
    answers = []
    for right in RIGHTS_ASKED:
        decision = right.decide(case, on=ON)
        answers.append((int(decision.status), decision.earliest))
    return tuple(answers)


def every_right(person: Narapidana) -> None:
    """Decide all rights of a Narapidana for one person: full trace, status and earliest day."""
    case = Case(person, READ)
    for right in EVERY_RIGHT:
        decision = right.decide(case, on=ON)
        _ = decision.status, decision.earliest


def timed(work: Callable[[], object], rounds: int) -> float:
    """Return the median seconds of a piece of work."""
    return statistics.median(seconds(work) for _ in range(rounds))


def seconds(work: Callable[[], object]) -> float:
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


TURN: Final = 100


def in_turns(works: Sequence[Callable[[Any], object]], people: list[Any], rounds: int) -> list[list[float]]:
    """Do several works in turns; return for each its seconds for one person, turn by turn."""
    turns = [people[at : at + TURN] for at in range(0, len(people), TURN)] * rounds
    return [[seconds(partial(each, work, turn)) / len(turn) for work in works] for turn in turns]


def each(work: Callable[[Any], object], items: Iterable[Any]) -> None:
    """Do the work for each item and keep nothing."""
    for item in items:
        work(item)


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
    asked = len(RIGHTS_ASKED)
    reading = timed(lambda: each(read_person, texts), rounds)
    each(every_right, people[:TURN])
    turns = in_turns((full, lambda person: plain(person, ON), every_right), people, rounds)
    deciding, simply, everything = (statistics.median(column) for column in zip(*turns, strict=True))
    times = statistics.median(ours / theirs for ours, theirs, _ in turns)
    days = [ON + timedelta(days=30 * month) for month in range(12)]

    def year_ahead() -> None:
        for person in people:
            case = Case(person, READ)
            for right in RIGHTS_ASKED:
                for day in days:
                    decision = right.decide(case, on=day)
                    _ = decision.status, decision.earliest

    yearly = timed(year_ahead, 1)
    explained = timed(lambda: [decide("remisi_umum", person, on=ON).explain("id") for person in people[:500]], 1)
    print(f"{platform.python_implementation()} {platform.python_version()}, {platform.system()} {platform.machine()}")
    print(f"{count} people, {count * asked} decisions, medians of {rounds} rounds, one core\n")
    rows = [
        ("a decision: full trace, status, earliest day", f"{deciding / asked * 1e6:.1f} us"),
        ("the plain function, same answers, nothing explained", f"{simply / asked * 1e6:.1f} us"),
        ("times the plain function", f"{times:.1f}"),
        ("a decision when twelve days are asked per person", f"{yearly / count / asked / len(days) * 1e6:.1f} us"),
        (f"all {len(EVERY_RIGHT)} rights of a Narapidana, a decision", f"{everything / len(EVERY_RIGHT) * 1e6:.1f} us"),
        (f"all {len(EVERY_RIGHT)} rights of 275,000 people, at that rate", f"{everything * 275_000:,.0f} s"),
        ("throughput", f"{asked / deciding:,.0f} decisions/s"),
        ("reading one person from JSON (validation)", f"{reading / count * 1e6:.1f} us"),
        ("share of validation in reading and deciding", f"{reading / count / (reading / count + deciding):.0%}"),
        ("a decision explained in words", f"{explained / 500 * 1e6:.0f} us"),
        ("peak memory, streaming a tenth of the people", f"{peak_while_streaming(max(count // 10, 1)) / 1e3:.0f} kB"),
        ("peak memory, streaming all", f"{peak_while_streaming(count) / 1e3:.0f} kB"),
    ]
    for name, value in rows:
        print(f"| {name:<52} | {value:>20} |")


if __name__ == "__main__":
    main()
