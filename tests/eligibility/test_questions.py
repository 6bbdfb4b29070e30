"""The fewest questions, against brute force: every answer to every set of facts is tried and decided again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from itertools import combinations, product
from typing import Any

import pytest

from eligibility.cases import GRANT_DAY, TWO_THIRDS_DAY, answered, person, sanction, sentence
from pembinaan import FewestQuestions, Narapidana, Readings, Status, decide, fewest_questions, nearest_way
from pembinaan.core.duration import Duration
from pembinaan.participants.records import (
    Assessment,
    CmbLeave,
    IspnClass,
    Litmas,
    OffenceClass,
    ParticipationReport,
    Predicate,
    Revocation,
    RiskFinding,
)
from pembinaan.participants.sentence import Interruption, InterruptionKind, Subsidiary, SubsidiaryStatus
from pembinaan.participants.statements import Statement, StatementSubject

PB, RU = "pembebasan_bersyarat", "remisi_umum"
ROLLING = Readings(pb_conduct_window="rolling")
"""So that the sanctions alone decide about conduct, and no reading is open beside the facts."""


def asked(
    right: str = PB, on: date = TWO_THIRDS_DAY, readings: Readings | None = None, **facts: Any
) -> FewestQuestions:
    return fewest_questions(decide(right, person(**facts), on=on, readings=readings or Readings()))


# ---- by hand


def test_a_decision_that_is_known_has_no_questions():
    """Without a litmas, on the day before the 2/3 day: NOT_MET whatever the litmas says."""
    for found in (asked(), asked(on=date(2026, 1, 9), litmas=None)):
        assert (found.to_settle, found.to_close, found.readings) == ((), (), ())
    assert asked(on=date(2026, 1, 9), litmas=None).explain("en") == (
        "Conditional release (pembebasan bersyarat), 9 January 2026: what to ask\n"
        "  Nothing: no fact that is not known changes the answer."
    )


def test_one_question():
    found = asked(risk_findings=None)
    assert (found.right, found.reference, found.on) == (PB, "rekaan-3", TWO_THIRDS_DAY)
    assert found.status is Status.UNKNOWN
    assert (found.to_settle, found.to_close, found.readings) == ((("risk_findings",),), (("risk_findings",),), ())


def test_all_to_open_and_one_to_close():
    found = asked(risk_findings=None, litmas=None, sanctions=None)
    assert found.to_settle == (("sanctions", "risk_findings", "litmas"),)
    assert found.to_close == (("sanctions",), ("risk_findings",), ("litmas",))
    assert found.explain("id") == (
        "Pembebasan bersyarat, 10 Januari 2026: yang perlu ditanyakan\n"
        "  Cukup untuk memastikan jawabannya, apa pun hasilnya:\n"
        "    - catatan hukuman disiplin; penetapan Tim Pengamat Pemasyarakatan (TPP) tentang tingkat risiko; laporan\n"
        "      penelitian kemasyarakatan (litmas)\n"
        "  Bila hasilnya tidak memenuhi, satu baris ini saja sudah cukup:\n"
        "    - catatan hukuman disiplin\n"
        "    - penetapan Tim Pengamat Pemasyarakatan (TPP) tentang tingkat risiko\n"
        "    - laporan penelitian kemasyarakatan (litmas)"
    )


def test_a_fact_that_two_conditions_miss_counts_once():
    assert asked(participation=None).to_settle == (("participation",),)


def test_a_condition_that_cannot_refuse_closes_nothing():
    revoked = (Revocation(what="pembebasan_bersyarat", revoked_on=date(2024, 9, 2)),)
    found = asked(revocations=revoked, litmas=None)
    assert found.to_settle == (("litmas", "sentence.interruptions"),)
    assert found.to_close == (("litmas",),)


def test_without_the_offence_all_that_it_could_ask_for_is_missing():
    """A judgment for terrorism asks for two statements, one for corruption for payment; none alone is enough."""
    found = asked(RU, GRANT_DAY, offences=None)
    assert found.to_settle == (("offences", "payments", "statements[deradikalisasi]", "statements[ikrar]"),)
    assert found.to_close == (
        ("offences", "payments"),
        ("offences", "statements[deradikalisasi]"),
        ("offences", "statements[ikrar]"),
    )


NOT_SAID = sentence(judgment_final_on=None)


def test_one_of_two_facts_is_enough_by_itself():
    """The day of the judgment would tell whether a ban was possible; whether there is one tells more, alone."""
    found = asked(sentence=NOT_SAID, recorded_until=TWO_THIRDS_DAY)
    assert found.to_settle == (("pb_right_revoked",),)
    assert found.to_close == (("pb_right_revoked",),)
    assert asked(sentence=NOT_SAID, recorded_until=TWO_THIRDS_DAY, litmas=None).to_settle == (
        ("litmas", "pb_right_revoked"),
    )


def test_a_fact_that_another_condition_needs_is_asked_for_all_the_same():
    """The record does not say up to when it is complete, so whether the judgment is final by then is open too."""
    found = asked(sentence=NOT_SAID, recorded_until=None, litmas=None)
    assert found.to_settle == (("sentence.judgment_final_on", "litmas", "pb_right_revoked"),)
    assert found.to_close == (("sentence.judgment_final_on",), ("litmas",), ("pb_right_revoked",))


def test_facts_of_one_condition_stay_together():
    found = asked(on=date(2025, 12, 1), sentence=sentence(remissions=None, interruptions=None))
    assert found.to_settle == (("sentence.remissions", "sentence.interruptions"),)
    assert found.to_close == (("sentence.remissions", "sentence.interruptions"),)


def test_a_gap_in_the_law_is_listed_apart():
    lowest = tuple(Assessment(assessed_on=date(2025, month, 3), ispn=IspnClass.MINIMUM) for month in (2, 9))
    found = asked(assessments=lowest, litmas=None, readings=Readings(risk_reduction="ispn_lower_class"))
    assert (found.to_settle, found.to_close, found.readings) == ((("litmas",),), (("litmas",),), ("risk_reduction",))
    assert found.explain("en").endswith(
        "\n  The law is open here, not the file (reading risk_reduction): By what is a decrease of the risk level"
        " shown? Ask\n    those in authority, or choose the reading."
    )
    only = asked(assessments=lowest, readings=Readings(risk_reduction="ispn_lower_class"))
    assert (only.to_settle, only.to_close, only.readings) == ((), (), ("risk_reduction",))
    assert "Nothing: " not in only.explain("en")


def test_a_condition_open_by_law_closes_nothing():
    """In default after the term: the status of the fine is missing and, if it is served, the law is open as well."""
    fine = Subsidiary(term=Duration(days=30), replaces="denda", status=None, form=None)
    found = asked(on=date(2027, 1, 20), sentence=sentence(subsidiaries=(fine,)))
    assert found.readings == ("pb_while_in_default",)
    assert found.to_settle == found.to_close == (("sentence.subsidiaries[].status",),)


def test_every_answer_is_itself_again_after_json():
    for _, _, decision in answered():
        found = fewest_questions(decision)
        assert FewestQuestions.model_validate_json(found.model_dump_json()) == found
        assert found.explain("id")


# ---- brute force

EARLY, LATE = date(2024, 6, 1), date(2026, 6, 1)


STATED = tuple(
    Statement(subject=subject, stated_on=EARLY, holds=subject is not StatementSubject.IKRAR)
    for subject in StatementSubject
)
"""All that special offences are asked to state; the pledge was not made, so that terrorism closes the right."""


def answers(on: date) -> dict[str, tuple[Any, ...]]:
    """Give every fact answers that are good, and answers that are bad, on a day."""
    lately = on - timedelta(days=40)
    reports = product((True, False), (Predicate.BAIK, Predicate.CUKUP_BAIK))
    return {
        "offences": ((OffenceClass.UMUM,), (OffenceClass.TERORISME,), (OffenceClass.KORUPSI,)),
        "sanctions": ((), (sanction(lately, lately),)),
        "participation": tuple(
            (ParticipationReport(reported_on=EARLY, active=active, predicate=grade),) for active, grade in reports
        ),
        "litmas": tuple((Litmas(reported_on=EARLY, community_accepts=accepts),) for accepts in (True, False)),
        "risk_findings": tuple((RiskFinding(found_on=EARLY, reduced=reduced),) for reduced in (True, False)),
        "revocations": ((), (Revocation(what="asimilasi", revoked_on=lately),)),
        "cmb_leaves": ((), (CmbLeave(start=lately, end=on + timedelta(days=1)),)),
        "pb_right_revoked": (False, True),
        "sentence.judgment_final_on": (EARLY, date(2026, 1, 3), on + timedelta(days=1)),
        "sentence.interruptions": (
            (),
            (Interruption(start=lately, end=on + timedelta(days=1), kind=InterruptionKind.PELARIAN),),
        ),
        "sentence.subsidiaries": (
            (),
            (Subsidiary(term=Duration(days=30), replaces="denda", status=SubsidiaryStatus.SERVED, form="kurungan"),),
        ),
    }


def variant(facts: Mapping[str, Any]) -> Narapidana:
    parts = {path.removeprefix("sentence."): value for path, value in facts.items() if path.startswith("sentence.")}
    whole = {path: value for path, value in facts.items() if not path.startswith("sentence.")}
    return person(sentence=sentence(**parts), **{"statements": STATED, "payments": ()} | whole)


def fillings(paths: frozenset[str], on: date) -> Iterator[dict[str, Any]]:
    names, known = sorted(paths), answers(on)
    for values in product(*(known[path] for path in names)):
        yield dict(zip(names, values, strict=True))


def subsets(paths: frozenset[str]) -> Iterator[frozenset[str]]:
    for size in range(len(paths) + 1):
        yield from map(frozenset, combinations(sorted(paths), size))


def brute_force(right: str, on: date, gone: frozenset[str]) -> tuple[set[frozenset[str]], set[frozenset[str]]]:
    """Find the smallest sets that settle whatever the answers, and those with an answer that closes."""

    @cache
    def statuses(answered_now: frozenset[str]) -> frozenset[Status]:
        left: dict[str, Any] = dict.fromkeys(gone - answered_now)
        people = (variant(left | filled) for filled in fillings(answered_now, on))
        return frozenset(decide(right, one, on=on, readings=ROLLING).status for one in people)

    settling = {held for held in subsets(gone) if Status.UNKNOWN not in statuses(held)}
    closing = {held for held in subsets(gone) if Status.NOT_MET in statuses(held)}
    return _smallest(settling), _smallest(closing)


def _smallest(sets: set[frozenset[str]]) -> set[frozenset[str]]:
    return {held for held in sets if not any(other < held for other in sets)}


FACTS_OF = {
    PB: ("offences", "sanctions", "participation", "litmas", "risk_findings", "revocations", "sentence.interruptions"),
    RU: ("offences", "sanctions", "participation", "risk_findings", "revocations", "cmb_leaves"),
}
CASES = [
    pytest.param(right, on, frozenset(gone), id=f"{right}-{on}-{'-'.join(gone)}")
    for right, days in {PB: (TWO_THIRDS_DAY, LATE), RU: (GRANT_DAY,)}.items()
    for on in days
    for size in (1, 2, 3)
    for gone in combinations(FACTS_OF[right], size)
]
CASES += [
    pytest.param(PB, LATE, frozenset(gone), id=f"ban-{'-'.join(gone)}")
    for gone in (
        ("sentence.judgment_final_on", "pb_right_revoked"),
        ("sentence.judgment_final_on", "pb_right_revoked", "litmas"),
        ("sentence.judgment_final_on", "pb_right_revoked", "litmas", "sanctions"),
    )
]
CASES.append(pytest.param(RU, GRANT_DAY, frozenset(FACTS_OF[RU]), id="everything"))
CASES.append(pytest.param(RU, date(2027, 1, 20), frozenset({"sentence.subsidiaries", "sanctions"}), id="over"))


@pytest.mark.parametrize(("right", "on", "gone"), CASES)
def test_as_brute_force_finds(right: str, on: date, gone: frozenset[str]):
    decision = decide(right, variant(dict.fromkeys(gone)), on=on, readings=ROLLING)
    found = fewest_questions(decision)
    if decision.status is not Status.UNKNOWN:
        assert found.to_settle == ()
        return
    settling, closing = brute_force(right, on, gone)
    assert {frozenset(held) for held in found.to_settle} == settling
    assert {frozenset(held) for held in found.to_close} == closing
    assert found.readings == ()


def test_brute_force_sees_open_and_closed_answers():
    """The oracle is not blind: its answers lead to all three statuses."""
    gone = frozenset({"sanctions", "litmas"})
    seen = {decide(PB, variant(filled), on=TWO_THIRDS_DAY).status for filled in fillings(gone, TWO_THIRDS_DAY)}
    seen.add(decide(PB, variant(dict.fromkeys(gone)), on=TWO_THIRDS_DAY).status)
    assert seen == set(Status)


def test_a_record_is_not_asked():
    record = decide("remisi_umum", person(), on=GRANT_DAY).record
    for asked in (fewest_questions, nearest_way):
        with pytest.raises(TypeError, match="found from a Decision, not DecisionRecord"):
            asked(record)  # type: ignore[arg-type]
