"""Rows of the catalogue: training in job skills."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.programs.catalogue_row import CatalogueRow, ReportedMatter
from pembinaan.programs.certificate_kind import CertificateKind
from pembinaan.programs.data.press import PRESS, press
from pembinaan.programs.data.row import LENGTH, size, skills
from pembinaan.programs.program import CompetencyStandard

__all__ = ["SKILLS"]

_CERTIFICATE: Final = ReportedMatter.CERTIFICATE
_AFTER_A_TEST: Final = Text(id="BNSP, sesudah lulus uji kompetensi", en="BNSP, after a test of competency is passed")
_BLK: Final = Text(id="BLK", en="BLK")
_IN_HOUSE: Final = Text(id="Lapas sendiri", en="the Lapas itself")

SKILLS: Final[tuple[CatalogueRow, ...]] = (
    skills(
        "PM-LAS",
        Text(id="Las (SMAW)", en="Welding (SMAW)"),
        (PRESS["SULBAR"], PRESS["PEKALONGAN"]),
        partner=_BLK,
        told={_CERTIFICATE: _AFTER_A_TEST},
        planned_jp=160,
        class_size=size(10, 16),
        standard=CompetencyStandard(decree="Kepmenaker 98/2018"),
    ),
    skills(
        "PM-JAHIT",
        Text(id="Menjahit", en="Sewing"),
        (PRESS["PEKALONGAN"], PRESS["BONTANG_PKT"]),
        partner=Text(id="BLK, PKT", en="BLK, PKT"),
        told={LENGTH: Text(id="10 sampai 18 hari", en="10 to 18 days")},
        class_size=size(10, 20),
        standard=CompetencyStandard(decree="KEP.90/MEN/V/2010"),
    ),
    skills(
        "PM-BARBER",
        Text(id="Potong rambut", en="Hair cutting"),
        (PRESS["PEKALONGAN"], PRESS["PATI"], PRESS["TENGGARONG"]),
        partner=_BLK,
        told={
            ReportedMatter.STANDARD: Text(
                id="unit S.96KEC*, skema Asisten Hairdresser", en="units S.96KEC*, scheme Asisten Hairdresser"
            )
        },
        planned_days=18,
        class_size=size(6, 12),
    ),
    skills(
        "PM-MOTOR",
        Text(id="Servis motor injeksi", en="Service of motorcycles with injection"),
        (PRESS["MEULABOH"], PRESS["PEKALONGAN"]),
        partner=Text(id="BPVP/BLK", en="BPVP/BLK"),
        told={_CERTIFICATE: _AFTER_A_TEST},
        planned_jp=160,
        class_size=size(16),
    ),
    skills(
        "PM-AC",
        Text(id="Servis AC", en="Service of air conditioners"),
        (PRESS["PEKALONGAN"],),
        partner=_BLK,
        planned_days=18,
        class_size=size(10),
    ),
    skills(
        "PM-MEBEL",
        Text(id="Mebel/finishing", en="Furniture, finishing"),
        (PRESS["BANJAR"], PRESS["BONTANG_SAE"]),
        partner=_BLK,
        planned_days=20,
        class_size=size(16),
    ),
    skills(
        "PM-BATIK",
        Text(id="Batik cap", en="Stamped batik"),
        (PRESS["TARAKAN_BATIK"],),
        partner=Text(id="UMKM", en="small enterprises"),
        planned_jp=36,
        planned_days=9,
    ),
    skills(
        "PM-BOGA",
        Text(id="Tata boga, roti", en="Cooking, bread"),
        (PRESS["TENGGARONG"],),
        partner=_IN_HOUSE,
        planned_days=5,
        class_size=size(12),
    ),
    skills(
        "PM-BARISTA",
        Text(id="Barista", en="Barista"),
        (PRESS["TENGGARONG"],),
        partner=_IN_HOUSE,
        planned_days=5,
        class_size=size(12),
    ),
    skills(
        "PM-SABLON",
        Text(id="Sablon/desain grafis", en="Screen printing, graphic design"),
        (PRESS["TENGGARONG"], PRESS["PATI"]),
        partner=Text(id="Disnaker", en="Disnaker"),
        planned_days=5,
        class_size=size(5, 12),
    ),
    skills(
        "PM-KONSTRUKSI",
        Text(id="Tukang batu/cat", en="Masonry, painting"),
        (
            PRESS["KONSTRUKSI_SINTANG"],
            PRESS["PATI"],
            press("antaranews Banten", "https://banten.antaranews.com/nasional/berita/742017/"),
        ),
        partner=Text(id="balai PUPR", en="a centre of PUPR"),
        told={LENGTH: Text(id="singkat", en="short")},
        class_size=size(10, 100),
        certificate=CertificateKind.KONSTRUKSI,
    ),
    skills(
        "PM-OLAHAN",
        Text(id="Olahan hasil laut", en="Processing of seafood"),
        (PRESS["TARAKAN_LLK"],),
        partner=Text(id="LLK", en="LLK"),
        planned_days=5,
        class_size=size(20),
        certificate=CertificateKind.PELATIHAN_BLK,
    ),
)
