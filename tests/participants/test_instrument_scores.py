from __future__ import annotations

from datetime import date
from fractions import Fraction
from math import floor

import pytest
from pydantic import ValidationError

from pembinaan.core.errors import InvalidError
from pembinaan.core.timeline import Status
from pembinaan.participants.coaching.instrument_rows import (
    CHILD_ASPECTS,
    FACTOR_ENDS,
    ISPN_LEAST,
    RRI_ITEMS,
    KriminogenikFactor,
)
from pembinaan.participants.coaching.instruments import (
    child_need_band,
    child_risk,
    factor_level,
    factor_levels,
    ispn_assessment,
    ispn_class,
    kriminogenik_asked,
    kriminogenik_level,
    level_of,
    rri_level,
    rri_total,
)
from pembinaan.participants.coaching.levels import AnakRisk, Instrument, KriminogenikLevel, RriLevel
from pembinaan.participants.coaching.records import ItemScore, ScoredAssessment
from pembinaan.participants.records import Assessment, IspnClass

DAY = date(2026, 5, 4)
NONE = dict.fromkeys(RRI_ITEMS, 0)
MOST = {code: possible[-1] for code, possible in RRI_ITEMS.items()}
F = KriminogenikFactor


def _scored(instrument: Instrument, points: dict[str, int] | None = None, **more: object) -> ScoredAssessment:
    items = tuple(ItemScore(code=code, points=given) for code, given in (points or {}).items())
    return ScoredAssessment.model_validate({"instrument": instrument, "assessed_on": DAY, "items": items, **more})


def _code(call: object, *arguments: object) -> str:
    with pytest.raises(InvalidError) as caught:
        call(*arguments)
    return caught.value.code


@pytest.mark.parametrize(
    ("hundredths", "expected"),
    [
        (3685, "MINIMUM"),
        (4468, "MINIMUM"),
        (4469, "MEDIUM"),
        (5641, "MEDIUM"),
        (5642, "MAKSIMUM"),
        (7698, "MAKSIMUM"),
        (7699, "SUPER_MAKSIMUM"),
        (12000, "SUPER_MAKSIMUM"),
    ],
)
def test_a_score_of_the_ispn_has_one_class_without_holes(hundredths: int, expected: str):
    assert ispn_class(hundredths) is IspnClass[expected]
    assert level_of(_scored(Instrument.ISPN, hundredths=hundredths)) is IspnClass[expected]


def test_no_score_of_the_ispn_is_lower_than_that_of_nothing():
    """Digest 2.3, with every indicator, term, remainder and offence at nothing: 36.856."""
    z_dim, z_lama, z_sisa = Fraction(-417, 513), Fraction(-68, 43), Fraction(-35, 53)
    z_tp = Fraction(-79, 22)
    final = 10 * (z_dim / 2 + z_lama * 15 / 100 + z_sisa / 5 + z_tp * 15 / 100) + 50
    assert floor(final * 100) == ISPN_LEAST == 3685


@pytest.mark.parametrize("hundredths", [3684, 570, 57, 0, -1])
def test_a_score_of_the_ispn_that_the_formula_cannot_give_is_refused(hundredths: int):
    """57 is what is typed for 57.00: no class may be read from it."""
    with pytest.raises(InvalidError) as caught:
        level_of(_scored(Instrument.ISPN, hundredths=hundredths))
    assert (caught.value.code, caught.value.field) == ("assessment.points_not_possible", "hundredths")


@pytest.mark.parametrize(
    ("total", "expected"),
    [
        (0, "RENDAH"),
        (6, "RENDAH"),
        (7, "SEDANG"),
        (11, "SEDANG"),
        (12, "TINGGI"),
        (15, "TINGGI"),
        (16, "SANGAT_TINGGI"),
        (17, "SANGAT_TINGGI"),
    ],
)
def test_a_total_of_the_rri_has_one_level(total: int, expected: str):
    assert rri_level(total) is RriLevel[expected]


@pytest.mark.parametrize(
    ("total", "expected"),
    [
        (0, "RENDAH"),
        (10, "RENDAH"),
        (11, "SEDANG"),
        (22, "SEDANG"),
        (23, "TINGGI"),
        (29, "TINGGI"),
        (30, "SANGAT_TINGGI"),
        (38, "SANGAT_TINGGI"),
    ],
)
def test_a_total_of_the_kriminogenik_has_one_level(total: int, expected: str):
    assert kriminogenik_level(total) is KriminogenikLevel[expected]


# section 2.4 of the digest: the first points of each level, and the most there are
FACTORS = [
    (F.KELUARGA_PERNIKAHAN, (0, 2, 4, 6), 6),
    (F.PENDIDIKAN_PEKERJAAN, (0, 3, 7, 9), 10),
    (F.NARKOBA_ALKOHOL, (0, 2, 5, 6), 6),
    (F.HUBUNGAN_SOSIAL, (0, 2, 4, 5), 5),
    (F.WAKTU_LUANG, (0, 1, 2), 2),
    (F.MANAJEMEN_KEUANGAN, (0, 1, 2), 2),
    (F.SIKAP_ANTI_SOSIAL, (0, 2, 5, 7), 7),
]


@pytest.mark.parametrize(("factor", "firsts", "most"), FACTORS)
def test_every_point_of_a_factor_has_its_level(factor: KriminogenikFactor, firsts: tuple[int, ...], most: int):
    for points in range(most + 1):
        expected = list(KriminogenikLevel)[sum(first <= points for first in firsts) - 1]
        assert factor_level(factor, points) is expected
    assert _code(factor_level, factor, most + 1) == "assessment.points_not_possible"


def test_the_factors_add_up_to_the_most_of_the_total():
    assert sum(ends[-1][0] for ends in FACTOR_ENDS.values()) == 38
    assert sum(MOST.values()) == 17
    assert sum(CHILD_ASPECTS.values()) == 42


@pytest.mark.parametrize(
    ("risk", "protecting", "expected"),
    [
        (0, 0, "RENDAH"),
        (20, 7, "RENDAH"),
        (20, 6, "MENENGAH"),
        (26, 0, "MENENGAH"),
        (27, 0, "TINGGI"),
        (40, 0, "TINGGI"),
    ],
)
def test_what_protects_a_child_is_taken_off_the_risk(risk: int, protecting: int, expected: str):
    assert child_risk(risk, protecting) is AnakRisk[expected]
    scored = _scored(Instrument.ANAK, {"RISIKO": risk, "PELINDUNG": protecting})
    assert level_of(scored) is AnakRisk[expected]


@pytest.mark.parametrize(
    ("first", "others", "band"),
    [
        (12, {"LAIN": 1}, 0),
        (12, {"LAIN": 2}, 1),
        (12, {"LAIN": 7, "KELUARGA": 8, "ANTI_SOSIAL": 1}, 1),
        (12, {"LAIN": 7, "KELUARGA": 8, "ANTI_SOSIAL": 2}, 2),
    ],
)
def test_the_needs_of_a_child_fall_in_three_bands(first: int, others: dict[str, int], band: int):
    points = {**dict.fromkeys(CHILD_ASPECTS, 0), "PENDIDIKAN_PEKERJAAN": first, **others}
    assert child_need_band(points) == band
    assert child_need_band(CHILD_ASPECTS) == 2


@pytest.mark.parametrize(
    ("call", "arguments"),
    [
        (rri_level, (-1,)),
        (rri_level, (18,)),
        (rri_total, ({**NONE, "A1": 1},)),
        (kriminogenik_level, (39,)),
        (child_risk, (1, 2)),
        (child_risk, (41, 0)),
        (child_need_band, ({**CHILD_ASPECTS, "LAIN": 8},)),
        (child_need_band, ({**CHILD_ASPECTS, "LAIN": -1},)),
    ],
)
def test_points_that_no_form_has_are_refused(call: object, arguments: tuple[object, ...]):
    assert _code(call, *arguments) == "assessment.points_not_possible"


def test_a_total_that_no_form_has_asks_nothing():
    assert _code(lambda: kriminogenik_asked(18, ticked=False, narcotics=False)) == "assessment.points_not_possible"


def test_an_unanswered_item_is_no_zero():
    short = {code: points for code, points in NONE.items() if code != "A10"}
    twice = _scored(Instrument.RRI, NONE)
    doubled = twice.model_copy(update={"items": (*twice.items, twice.items[0])})
    assert _code(rri_total, short) == "assessment.items_missing"
    assert _code(level_of, _scored(Instrument.RRI, short)) == "assessment.items_missing"
    assert _code(level_of, doubled) == "assessment.items_missing"
    assert _code(level_of, _scored(Instrument.ISPN)) == "assessment.items_missing"
    assert _code(level_of, _scored(Instrument.ANAK, {"RISIKO": 3})) == "assessment.items_missing"
    assert _code(level_of, _scored(Instrument.KRIMINOGENIK, {"WAKTU_LUANG": 1})) == "assessment.items_missing"
    assert _code(child_need_band, {"LAIN": 1}) == "assessment.items_missing"


def test_the_rri_adds_up_its_items():
    assert rri_total(NONE) == 0
    assert level_of(_scored(Instrument.RRI, MOST)) is RriLevel.SANGAT_TINGGI
    # 3 + 4 = 7: first detained young, three verdicts
    assert level_of(_scored(Instrument.RRI, {**NONE, "A1": 3, "A5": 4})) is RriLevel.SEDANG


def test_a_kriminogenik_has_a_level_by_factor_and_in_total():
    scored = _scored(Instrument.KRIMINOGENIK, {**dict.fromkeys(F, 0), F.PENDIDIKAN_PEKERJAAN: 9, F.WAKTU_LUANG: 2})
    levels = factor_levels(scored)
    assert levels[F.PENDIDIKAN_PEKERJAAN] is KriminogenikLevel.SANGAT_TINGGI
    assert levels[F.WAKTU_LUANG] is KriminogenikLevel.TINGGI
    assert level_of(scored) is KriminogenikLevel.SEDANG  # 9 + 2 = 11
    assert _code(factor_levels, _scored(Instrument.RRI, NONE)) == "assessment.wrong_instrument"


@pytest.mark.parametrize(
    ("total", "ticked", "narcotics", "expected"),
    [
        (7, None, None, Status.MET),
        (6, True, None, Status.MET),
        (6, None, True, Status.MET),
        (6, None, False, Status.UNKNOWN),
        (6, False, None, Status.UNKNOWN),
        (6, False, False, Status.NOT_MET),
    ],
)
def test_when_the_kriminogenik_is_asked(total: int, ticked: bool | None, narcotics: bool | None, expected: Status):
    assert kriminogenik_asked(total, ticked=ticked, narcotics=narcotics) is expected


def test_a_level_is_worked_out_and_cannot_be_typed():
    claimed = _scored(Instrument.ISPN, hundredths=4469, claimed_level="MINIMUM")
    assert level_of(claimed) is IspnClass.MEDIUM
    with pytest.raises(ValidationError) as caught:
        _scored(Instrument.ISPN, hundredths=4469, level="MINIMUM")
    assert caught.value.errors()[0]["type"] == "extra_forbidden"


def test_rights_read_the_class_that_was_worked_out():
    assert ispn_assessment(_scored(Instrument.ISPN, hundredths=7699)) == Assessment(
        assessed_on=DAY, ispn=IspnClass.SUPER_MAKSIMUM
    )
    assert _code(ispn_assessment, _scored(Instrument.RRI, NONE)) == "assessment.wrong_instrument"


def test_no_level_of_one_instrument_is_a_level_of_another():
    kinds = (IspnClass, RriLevel, KriminogenikLevel, AnakRisk)
    assert not any(isinstance(level, other) for kind in kinds for level in kind for other in kinds if other is not kind)
