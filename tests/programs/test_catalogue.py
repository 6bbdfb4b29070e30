from __future__ import annotations

from datetime import date

import pytest
from program_cases import PLAN
from pydantic import ValidationError

from pembinaan.core.duration import Duration
from pembinaan.core.errors import InvalidError, problems
from pembinaan.core.timeline import Status
from pembinaan.law.entries import Confidence
from pembinaan.programs import ClassSize, ContentArea, ProgramKind
from pembinaan.programs.catalogue import CATALOGUE, Catalogue, same_syllabus
from pembinaan.programs.catalogue_row import CatalogueRow
from pembinaan.programs.certificate_kind import CertificateKind
from pembinaan.programs.data.reported_trainings import REPORTED_SCHEMES, REPORTED_TRAININGS, STANDARD_DECREES
from pembinaan.programs.program import CompetencyStandard

# section 7.3 of the digest, in its order: row, kind, area, (JP, days, months), (least, most)
ROWS = """
PK-KEJAR-A/B/C  KEPRIBADIAN INTELEKTUAL         -   -  -  -
PK-PESANTREN    KEPRIBADIAN KETAQWAAN           -   -  -  -
PK-PRAMUKA      KEPRIBADIAN KESADARAN_BERBANGSA -   -  -  -
PK-HUKUM        KEPRIBADIAN KESADARAN_HUKUM     -   -  -  -
PK-REHAB-SOS    KEPRIBADIAN KESEHATAN           -   -  6  50-180
PK-REHAB-MED    KEPRIBADIAN KESEHATAN           -   -  6  10-10
PM-LAS          KEMANDIRIAN KETERAMPILAN_KERJA  160 -  -  10-16
PM-JAHIT        KEMANDIRIAN KETERAMPILAN_KERJA  -   -  -  10-20
PM-BARBER       KEMANDIRIAN KETERAMPILAN_KERJA  -   18 -  6-12
PM-MOTOR        KEMANDIRIAN KETERAMPILAN_KERJA  160 -  -  16-16
PM-AC           KEMANDIRIAN KETERAMPILAN_KERJA  -   18 -  10-10
PM-MEBEL        KEMANDIRIAN KETERAMPILAN_KERJA  -   20 -  16-16
PM-BATIK        KEMANDIRIAN KETERAMPILAN_KERJA  36  9  -  -
PM-BOGA         KEMANDIRIAN KETERAMPILAN_KERJA  -   5  -  12-12
PM-BARISTA      KEMANDIRIAN KETERAMPILAN_KERJA  -   5  -  12-12
PM-SABLON       KEMANDIRIAN KETERAMPILAN_KERJA  -   5  -  5-12
PM-KONSTRUKSI   KEMANDIRIAN KETERAMPILAN_KERJA  -   -  -  10-100
PM-OLAHAN       KEMANDIRIAN KETERAMPILAN_KERJA  -   5  -  20-20
PP-TANI         KEMANDIRIAN LATIHAN_PRODUKSI    -   -  -  -
PP-IKAN         KEMANDIRIAN LATIHAN_PRODUKSI    -   -  -  -
PP-UNGGAS       KEMANDIRIAN LATIHAN_PRODUKSI    -   -  -  -
PP-KERAJINAN    KEMANDIRIAN LATIHAN_PRODUKSI    -   -  -  -
PP-MURAL        KEMANDIRIAN LATIHAN_PRODUKSI    -   5  -  -
AS-SAE          KEMANDIRIAN LATIHAN_PRODUKSI    -   -  -  -
"""
TABLE = [line.split() for line in ROWS.strip().splitlines()]
WELDING = CATALOGUE.row("PM-LAS")
START = date(2027, 1, 4)


def _later(version: str, since: date | None, jp: int = 200) -> CatalogueRow:
    program = WELDING.program.model_copy(update={"version": version, "planned_jp": jp})
    return WELDING.model_copy(update={"program": program, "since": since})


def test_the_catalogue_holds_every_row_and_no_other():
    assert list(dict.fromkeys(row.listed_as for row in CATALOGUE.rows)) == [row[0] for row in TABLE]
    assert len(TABLE) == 24
    assert len(CATALOGUE.codes()) == len(CATALOGUE.rows) == 26
    assert repr(CATALOGUE) == str(CATALOGUE) == "Catalogue(26 programs)"


@pytest.mark.parametrize("table", TABLE, ids=lambda table: table[0])
def test_a_row_holds_the_figures_that_are_given_and_no_other(table: list[str]):
    listed, kind, area, jp, days, months, sizes = table
    for row in [row for row in CATALOGUE.rows if row.listed_as == listed]:
        program = row.program
        assert (program.kind, program.area) == (ProgramKind(kind), ContentArea(area))
        assert program.planned_jp == (None if jp == "-" else int(jp))
        assert program.planned_days == (None if days == "-" else int(days))
        assert program.length == (None if months == "-" else Duration(months=int(months)))
        least, most = (None, None) if sizes == "-" else map(int, sizes.split("-"))
        assert program.class_size == (None if least is None else ClassSize(least=least, most=most))


def test_every_row_has_its_sources():
    for row in CATALOGUE.rows:
        assert row.sources, row.listed_as
        assert row.program.source == row.sources[0]
        assert {source.confidence for source in row.sources} <= {Confidence.SECONDARY, Confidence.INFERENCE}


def test_a_range_stays_a_range():
    sewing = CATALOGUE.row("PM-JAHIT")
    assert sewing.program.planned_days is None
    assert [(told.matter.value, told.text.en) for told in sewing.reported] == [("LENGTH", "10 to 18 days")]


def test_what_is_our_reading_says_so():
    noted = [row.program.code for row in CATALOGUE.rows if row.note is not None]
    assert noted == ["AS-SAE"]
    assert CATALOGUE.row("AS-SAE").sources[0].confidence is Confidence.INFERENCE


def test_a_welding_class_follows_its_standard():
    welding = CATALOGUE.program("PM-LAS")
    assert welding.standard == CompetencyStandard(decree="Kepmenaker 98/2018")
    assert {program.standard.decree for program in CATALOGUE.programs() if program.standard} == set(STANDARD_DECREES)
    assert CATALOGUE.program("PK-KEJAR-B").certificate is CertificateKind.IJAZAH_PAKET_B


def test_a_scheme_lists_units_in_the_shape_of_a_code():
    (scheme,) = REPORTED_SCHEMES
    assert CompetencyStandard(decree=scheme.title, units=scheme.units).units == scheme.units
    assert not scheme.complete


def test_thirteen_trainings_are_reported_each_from_the_press():
    assert len(REPORTED_TRAININGS) == 13
    assert {training.source.confidence for training in REPORTED_TRAININGS} == {Confidence.SECONDARY}
    assert all(training.source.url for training in REPORTED_TRAININGS)
    # no fixed number of JP makes a day: 160 in 20 days, 36 in 9
    assert [(t.jp, t.days) for t in REPORTED_TRAININGS if t.jp and t.days] == [(160, 20), (36, 9)]


def test_the_catalogue_survives_json():
    assert Catalogue.model_validate_json(CATALOGUE.model_dump_json()) == CATALOGUE


@pytest.mark.parametrize(("code", "version", "field"), [("PM-TIDAK", None, "code"), ("PM-LAS", "9", "version")])
def test_what_is_not_listed_is_told(code: str, version: str | None, field: str):
    with pytest.raises(InvalidError) as caught:
        CATALOGUE.program(code, version)
    assert (caught.value.code, caught.value.field) == ("catalogue.not_listed", field)


def test_a_later_version_stands_beside_the_first():
    grown = CATALOGUE.with_version(_later("2", START))
    assert grown.program("PM-LAS").planned_jp == 200
    assert grown.program("PM-LAS", "1").planned_jp == 160
    assert CATALOGUE.program("PM-LAS").planned_jp == 160
    assert grown.on(date(2027, 1, 3)).program("PM-LAS").version == "1"
    assert grown.on(START).program("PM-LAS").version == "2"
    assert len(grown.on(START).rows) == 26


def test_a_program_that_starts_later_is_left_out_before():
    rows = (_later("1", START),)
    assert Catalogue(rows=rows).on(date(2027, 1, 3)).codes() == ()
    assert Catalogue(rows=rows).on(START).codes() == ("PM-LAS",)


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ((WELDING, _later("1", START)), "catalogue.duplicate_version"),
        ((WELDING, _later("2", None)), "catalogue.versions_out_of_order"),
        ((_later("1", START), _later("2", START)), "catalogue.versions_out_of_order"),
        ((_later("1", START), _later("2", date(2026, 1, 1))), "catalogue.versions_out_of_order"),
    ],
)
def test_versions_stand_in_the_order_of_their_days(rows: tuple[CatalogueRow, ...], code: str):
    with pytest.raises(ValidationError) as caught:
        Catalogue(rows=rows)
    assert problems(caught.value)[0].code == code


def test_versions_that_start_one_after_the_other_are_kept():
    rows = (_later("1", START), _later("2", date(2027, 1, 5)))
    assert Catalogue(rows=rows).program("PM-LAS").version == "2"


def test_a_class_that_runs_keeps_its_syllabus():
    running = PLAN.model_copy(update={"program": CATALOGUE.program("PM-LAS")})
    grown = CATALOGUE.with_version(_later("2", START))
    assert same_syllabus(running, CATALOGUE).status is Status.MET
    moved = same_syllabus(running, grown)
    assert (moved.status, moved.held, moved.newest, moved.newest_since) == (Status.NOT_MET, "1", "2", START)
    assert moved.fields == ("planned_jp", "version")
    assert running.program.planned_jp == 160
    assert same_syllabus(running, grown.on(date(2027, 1, 3))).status is Status.MET


def test_a_class_of_a_program_that_is_not_listed_is_not_compared():
    found = same_syllabus(PLAN, Catalogue(rows=(CATALOGUE.row("PM-AC"),)))
    assert (found.status, found.newest, found.fields) == (Status.UNKNOWN, None, ())
