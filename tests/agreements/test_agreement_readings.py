"""The readings of agreements: the table tells every field, and each that is used changes an answer."""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest
from agreement_cases import KALAPAS, KEDUA, START, complete, in_force, signed, signs

from pembinaan.agreements import (
    DEFAULT_AGREEMENT_READINGS,
    Agreement,
    AgreementReadings,
    DocumentKind,
    Office,
    ReviewFinding,
    Severity,
    StateCode,
    Term,
    TermLimits,
)
from pembinaan.agreements.findings import Conflict
from pembinaan.agreements.reading_table import AGREEMENT_READINGS
from pembinaan.agreements.rules import RULES
from pembinaan.core.duration import Duration
from pembinaan.core.text import LANGUAGES
from pembinaan.core.timeline import Status
from pembinaan.law.guidance import GUIDANCE

ON = date(2024, 3, 1)
PKS = DocumentKind.PERJANJIAN_KERJA_SAMA


def held(name: str) -> object:
    limits = name in TermLimits.model_fields
    return getattr(DEFAULT_AGREEMENT_READINGS.limits if limits else DEFAULT_AGREEMENT_READINGS, name)


def test_the_table_tells_every_field():
    fields = set(AgreementReadings.model_fields) - {"limits"}
    named = [reading.name for reading in AGREEMENT_READINGS]
    assert len(named) == len(set(named))
    assert set(named) == fields | {"exactly_short", "exactly_long", "anniversary"}


@pytest.mark.parametrize("reading", AGREEMENT_READINGS, ids=lambda reading: reading.name)
def test_the_first_candidate_is_the_default_and_all_can_be_chosen(reading):
    default = held(reading.name)
    assert reading.default == (", ".join(map(str, default)) if isinstance(default, tuple) else str(default))
    kind = TermLimits if reading.name in TermLimits.model_fields else AgreementReadings
    literal = get_args(kind.model_fields[reading.name].annotation)
    if all(isinstance(value, str) for value in literal) and literal:
        assert set(literal) == set(reading.candidates)
    else:
        assert all(part.isdecimal() for value in reading.candidates for part in value.split(", "))
    for language in LANGUAGES:
        assert all(said[language] for said in (reading.question, reading.why, *reading.candidates.values()))


def test_the_default_is_the_model_with_nothing_chosen():
    assert AgreementReadings() == DEFAULT_AGREEMENT_READINGS
    again = AgreementReadings.model_validate_json(AgreementReadings(ending_days=30).model_dump_json())
    assert again.ending_days == 30


def test_the_limits_decide_on_the_state_too():
    """Exactly two years by a Kalapas: in order as a short term, not as a medium one, which is for the Kakanwil."""
    strict = AgreementReadings(limits=TermLimits(exactly_short="menengah"))
    agreement = in_force()
    assert agreement.state(on=START).code is StateCode.BERLAKU
    state = agreement.state(on=START, readings=strict)
    assert (state.code, state.in_force) == (StateCode.DITANDATANGANI, Status.UNKNOWN)
    assert [finding.id for finding in state.findings] == ["S2"]
    assert agreement.state_over_time(readings=strict).at(START) is Status.UNKNOWN


@pytest.mark.parametrize(
    ("years", "limits", "said"),
    [
        (2, TermLimits(), "tepat 2 tahun dihitung sebagai jangka pendek"),
        (2, TermLimits(exactly_short="menengah"), "tepat 2 tahun dihitung sebagai jangka menengah"),
        (5, TermLimits(), "tepat 5 tahun dihitung sebagai jangka panjang"),
        (5, TermLimits(exactly_long="menengah"), "tepat 5 tahun dihitung sebagai jangka menengah"),
        (3, TermLimits(), None),
        (3, TermLimits(short_years=3), "tepat 3 tahun dihitung sebagai jangka pendek"),
        (2, TermLimits(short_years=3), None),
    ],
)
def test_the_reading_of_the_term_is_told_on_a_boundary_only(years: int, limits: TermLimits, said: str | None):
    agreement = complete(term=Term(length=Duration(years)), events=(signed(),))
    state = agreement.state(on=START, readings=AgreementReadings(limits=limits))
    assert (state.term_reading is not None) is (said is not None)
    assert said is None or (state.term_reading is not None and said in state.term_reading.id)


@pytest.mark.parametrize(
    ("limits", "last_day", "said"),
    [
        (TermLimits(), date(2026, 3, 18), "masih dihitung tepat 2 tahun, jangka pendek"),
        (TermLimits(anniversary="beyond"), date(2026, 3, 18), "lebih dari 2 tahun, jangka menengah"),
        (TermLimits(anniversary="beyond"), date(2026, 3, 19), None),
        (TermLimits(anniversary="beyond"), date(2026, 3, 17), "tepat 2 tahun dihitung sebagai jangka pendek"),
        (TermLimits(), date(2029, 3, 18), "tepat 5 tahun dihitung sebagai jangka panjang"),
        (TermLimits(exactly_long="menengah"), date(2029, 3, 18), "masih dihitung tepat 5 tahun, jangka menengah"),
    ],
)
def test_the_reading_of_the_anniversary_is_told_where_it_decides(limits: TermLimits, last_day: date, said: str | None):
    agreement = complete(term=Term(start=START, last_day=last_day), events=(signed(),))
    told = agreement.state(on=START, readings=AgreementReadings(limits=limits)).term_reading
    assert (told is None) if said is None else (told is not None and said in told["id"])


# Strict


def found(agreement: Agreement, rule: str, *strict: Conflict) -> list[ReviewFinding]:
    return [one for one in agreement.review(on=ON, strict=strict) if one.id == rule]


MOU = complete(press_name="MoU")
NOT_THE_HEAD = complete(kind=PKS, parent="NK-1", signatories=(KALAPAS, signs(KEDUA, Office.KEPALA_OPD)))


@pytest.mark.parametrize(
    ("agreement", "rule", "conflict", "usual"),
    [
        (MOU, "D1", "C1", Severity.WARN),
        (complete(term=Term(length=Duration(5))), "S2", "C3", Severity.ERROR),
        (complete(), "S3", "C4", Severity.WARN),
        (NOT_THE_HEAD, "S1", "C5", Severity.WARN),
    ],
)
def test_strict_makes_an_error_of_its_conflict_only(
    agreement: Agreement, rule: str, conflict: Conflict, usual: Severity
):
    others: list[Conflict] = [one for one in get_args(Conflict) if one != conflict]
    (finding,) = found(agreement, rule)
    assert (finding.severity, finding.conflict) == (usual, conflict)
    assert found(agreement, rule, *others) == [finding]
    (strict,) = found(agreement, rule, conflict)
    assert strict == finding.model_copy(update={"severity": Severity.ERROR})


def test_strict_leaves_everything_else_as_it_is():
    usual, strict = MOU.review(on=ON), MOU.review(on=ON, strict=get_args(Conflict))
    assert sorted(one.id for one in usual) == sorted(one.id for one in strict)
    assert [one for one in usual if one.conflict is None and one not in strict] == []
    assert MOU.state(on=ON) == complete(press_name="MoU").state(on=ON)


# Findings


def test_a_finding_tells_what_is_not_known_from_what_is_wrong():
    known, unknown = complete(funding=None, duties=()), complete(funding=None, duties=None)
    assert {one.status for one in found(known, "H1")} == {Status.NOT_MET}
    assert {one.status for one in found(unknown, "H1")} == {Status.UNKNOWN}


def test_guidance_is_told_after_the_provisions():
    rule = RULES["C2"]._replace(guidance=("YOG", "SMD"))
    finding = rule.absent("tkksd_reviewed")
    assert finding.guidance == ("YOG", "SMD")
    assert finding.explain("id").endswith(
        "Pasal 46 ayat (4) PP 28/2018; pedoman kerja sama Pemerintah Kota Yogyakarta, 2020; "
        "aplikasi SIKERJA Pemerintah Kota Samarinda, 2022-2026"
    )
    assert "cooperation guidance of the city of Yogyakarta" in finding.explain("en")
    assert ReviewFinding.model_validate_json(finding.model_dump_json()) == finding


def test_every_key_of_guidance_that_a_rule_names_is_known():
    assert {key for rule in RULES.values() for key in rule.guidance} <= set(GUIDANCE)
