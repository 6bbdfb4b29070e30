"""What became of instruments: amended, repealed, struck, saved, implemented, replaced."""

from __future__ import annotations

from datetime import timedelta

import pytest
from law_cases import STRUCK

from pembinaan.core.timeline import Status
from pembinaan.law.citation import Citation
from pembinaan.law.data.instrument_table import INSTRUMENTS
from pembinaan.law.instruments import (
    Instrument,
    Relation,
    RelationKind,
    in_force,
    instrument,
    provision,
)


def _relations(name: str, kind: RelationKind) -> set[tuple[str, str | None, str | None]]:
    return {
        (
            str(item.target),
            None if item.since is None else item.since.isoformat(),
            None if item.by is None else str(item.by),
        )
        for item in instrument(name).relations
        if item.kind is kind
    }


def test_the_mahkamah_agung_struck_exactly_four_clauses() -> None:
    assert _relations("Putusan MA 28P/HUM/2021", RelationKind.STRIKES) == {
        (clause, "2021-10-28", None) for clause in STRUCK
    }


def test_uu_22_2022_repeals_the_old_act_and_saves_its_regulations() -> None:
    by = "Pasal {} UU 22/2022"
    assert _relations("UU 22/2022", RelationKind.REPEALS) == {("UU 12/1995", "2022-08-03", by.format(97))}
    assert _relations("UU 22/2022", RelationKind.SAVES) == {
        ("PP 31/1999", "2022-08-03", by.format(94)),
        ("PP 32/1999", "2022-08-03", by.format("94 angka 2")),
        ("PP 57/1999", "2022-08-03", by.format("94 angka 3")),
        ("PP 58/1999", "2022-08-03", by.format(94)),
        ("PP 28/2006", "2022-08-03", by.format(96)),
        ("PP 99/2012", "2022-08-03", by.format(96)),
        ("Keppres 174/1999", "2022-08-03", by.format(96)),
        ("Permenkumham 3/2018", "2022-08-03", by.format(96)),
    }


def test_uu_1_2026_amends_thirteen_articles_and_deletes_four_places() -> None:
    numbers = (3, 76, 77, 82, 83, 84, 90, 95, 99, 100, 101, 103)
    assert _relations("UU 1/2026", RelationKind.AMENDS) == {
        ("Pasal 69 UU 1/2023", "2026-01-02", "Pasal VII angka 7 UU 1/2026"),
        *((f"Pasal {number} UU 1/2023", "2026-01-02", None) for number in numbers),
    }
    assert _relations("UU 1/2026", RelationKind.REPEALS) == {
        (f"Pasal {place} UU 1/2023", "2026-01-02", None) for place in ("100 ayat (2)", "100 ayat (5)", "615", "616")
    }


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("PP 28/2006", RelationKind.AMENDS, {("PP 32/1999", "2006-07-28", None)}),
        ("PP 28/2006", RelationKind.REPEALS, {("Pasal 49 PP 32/1999", "2006-07-28", None)}),
        ("PP 99/2012", RelationKind.AMENDS, {("PP 32/1999", "2012-11-12", None)}),
        (
            "PP 99/2012",
            RelationKind.REPLACES,
            {(f"Pasal {number} PP 28/2006", "2012-11-12", None) for number in ("34", "34A", "36", "43")},
        ),
        ("UU 1/2023", RelationKind.REPLACES, {("Staatsblad 1915/732", "2026-01-02", None)}),
        ("UU 20/2025", RelationKind.REPEALS, {("UU 8/1981", "2026-01-02", None)}),
        ("PP 28/2018", RelationKind.REPEALS, {("PP 50/2007", "2018-07-13", "Pasal 51 PP 28/2018")}),
        ("PP 28/2018", RelationKind.IMPLEMENTS, {("UU 23/2014", "2018-07-13", "Pasal 369 UU 23/2014")}),
        ("PP 58/2022", RelationKind.IMPLEMENTS, {("UU 11/2012", None, None)}),
        ("Permenkumham 18/2019", RelationKind.AMENDS, {("Permenkumham 3/2018", None, None)}),
        ("Permenkumham 7/2022", RelationKind.AMENDS, {("Permenkumham 3/2018", "2022-01-28", None)}),
        ("Permenkumham 16/2023", RelationKind.AMENDS, {("Permenkumham 3/2018", None, None)}),
        ("Permenkumham 21/2016", RelationKind.AMENDS, {("Permenkumham 21/2013", None, None)}),
        ("Permenkumham 29/2017", RelationKind.AMENDS, {("Permenkumham 6/2013", None, None)}),
        (
            "Permenkumham 3/2018",
            RelationKind.REPLACES,
            {
                ("Permenkumham 21/2013", None, None),
                ("Permenkumham M.HH-01.PK.02.02/2010", None, None),
                ("Kepmen M-04.HN.02.01/2000", None, None),
            },
        ),
        ("Permenkumham 8/2024", RelationKind.REPLACES, {("Permenkumham 6/2013", None, None)}),
        (
            "Kepdirjen PAS-31.OT.02.02/2021",
            RelationKind.REPLACES,
            {("Kepdirjen PAS-71.PK.01.04.01/2021", None, None)},
        ),
        ("SE M.HH-04.PK.01.05.06/2013", RelationKind.IMPLEMENTS, {("PP 99/2012", None, None)}),
        (
            "Permendagri 22/2020",
            RelationKind.IMPLEMENTS,
            {
                (f"Pasal {place} PP 28/2018", None, None)
                for place in ("6 ayat (4)", "7 ayat (5)", "11 ayat (4)", "12 ayat (4)")
            },
        ),
    ],
)
def test_amendments_repeals_and_replacements(
    name: str, kind: RelationKind, expected: set[tuple[str, str | None, str | None]]
) -> None:
    assert _relations(name, kind) == expected


def test_the_implementing_rules_of_uu_12_1995() -> None:
    names = {
        item.id for item in INSTRUMENTS if ("UU 12/1995", None, None) in _relations(item.id, RelationKind.IMPLEMENTS)
    }
    assert names == {
        *("PP 31/1999", "PP 32/1999", "PP 57/1999", "PP 58/1999", "PP 28/2006", "PP 99/2012"),
        *("Keppres 174/1999", "Permenkumham 3/2018"),
    }


EVERY_RELATION = [(item, relation) for item in INSTRUMENTS for relation in item.relations]


@pytest.mark.parametrize(("item", "relation"), EVERY_RELATION, ids=str)
def test_every_relation_points_at_places_that_the_registry_knows(item: Instrument, relation: Relation) -> None:
    in_force(relation.target)
    assert relation.target.instrument != item.id
    if relation.by is not None:
        provision(relation.by)
    if relation.since is not None:
        assert in_force(Citation(item.id)).at(relation.since) is Status.MET


@pytest.mark.parametrize(("item", "relation"), EVERY_RELATION, ids=str)
def test_what_was_ended_on_a_known_day_no_longer_binds_from_that_day(item: Instrument, relation: Relation) -> None:
    if relation.since is None or relation.kind not in {
        RelationKind.REPEALS,
        RelationKind.STRIKES,
        RelationKind.REPLACES,
    }:
        return
    timeline = in_force(relation.target)
    assert timeline.at(relation.since) is Status.NOT_MET
    never = item.id == "UU 1/2026"
    assert (timeline.at(relation.since - timedelta(days=1)) is Status.NOT_MET) is never
