"""Rows of the catalogue: training in job skills."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.programs.catalogue_row import CatalogueRow, ReportedMatter
from pembinaan.programs.certificate_kind import CertificateKind
from pembinaan.programs.data.press import (
    BANJAR,
    BONTANG_PKT,
    BONTANG_SAE,
    KONSTRUKSI_SINTANG,
    MEULABOH,
    PATI,
    PEKALONGAN,
    SULBAR,
    TARAKAN_BATIK,
    TARAKAN_LLK,
    TENGGARONG,
    press,
)
from pembinaan.programs.data.row import LENGTH, kemandirian, size
from pembinaan.programs.program import CompetencyStandard

__all__ = ["SKILLS"]

_CERTIFICATE: Final = ReportedMatter.CERTIFICATE
_AFTER_A_TEST: Final = Text(id="BNSP, sesudah lulus uji kompetensi", en="BNSP, after a test of competency is passed")
_BLK: Final = Text(id="BLK", en="BLK")
_IN_HOUSE: Final = Text(id="Lapas sendiri", en="the Lapas itself")

SKILLS: Final[tuple[CatalogueRow, ...]] = (
    kemandirian(
        "PM-LAS",
        Text(id="Las (SMAW)", en="Welding (SMAW)"),
        (SULBAR, PEKALONGAN),
        partner=_BLK,
        told={_CERTIFICATE: _AFTER_A_TEST},
        planned_jp=160,
        class_size=size(10, 16),
        standard=CompetencyStandard(decree="Kepmenaker 98/2018"),
    ),
    kemandirian(
        "PM-JAHIT",
        Text(id="Menjahit", en="Sewing"),
        (PEKALONGAN, BONTANG_PKT),
        partner=Text(id="BLK, PKT", en="BLK, PKT"),
        told={LENGTH: Text(id="10 sampai 18 hari", en="10 to 18 days")},
        class_size=size(10, 20),
        standard=CompetencyStandard(decree="KEP.90/MEN/V/2010"),
    ),
    kemandirian(
        "PM-BARBER",
        Text(id="Potong rambut", en="Hair cutting"),
        (PEKALONGAN, PATI, TENGGARONG),
        partner=_BLK,
        told={
            ReportedMatter.STANDARD: Text(
                id="unit S.96KEC*, skema Asisten Hairdresser", en="units S.96KEC*, scheme Asisten Hairdresser"
            )
        },
        planned_days=18,
        class_size=size(6, 12),
    ),
    kemandirian(
        "PM-MOTOR",
        Text(id="Servis motor injeksi", en="Service of motorcycles with injection"),
        (MEULABOH, PEKALONGAN),
        partner=Text(id="BPVP/BLK", en="BPVP/BLK"),
        told={_CERTIFICATE: _AFTER_A_TEST},
        planned_jp=160,
        class_size=size(16),
    ),
    kemandirian(
        "PM-AC",
        Text(id="Servis AC", en="Service of air conditioners"),
        (PEKALONGAN,),
        partner=_BLK,
        planned_days=18,
        class_size=size(10),
    ),
    kemandirian(
        "PM-MEBEL",
        Text(id="Mebel/finishing", en="Furniture, finishing"),
        (BANJAR, BONTANG_SAE),
        partner=_BLK,
        planned_days=20,
        class_size=size(16),
    ),
    kemandirian(
        "PM-BATIK",
        Text(id="Batik cap", en="Stamped batik"),
        (TARAKAN_BATIK,),
        partner=Text(id="UMKM", en="small enterprises"),
        planned_jp=36,
        planned_days=9,
    ),
    kemandirian(
        "PM-BOGA",
        Text(id="Tata boga, roti", en="Cooking, bread"),
        (TENGGARONG,),
        partner=_IN_HOUSE,
        planned_days=5,
        class_size=size(12),
    ),
    kemandirian(
        "PM-BARISTA",
        Text(id="Barista", en="Barista"),
        (TENGGARONG,),
        partner=_IN_HOUSE,
        planned_days=5,
        class_size=size(12),
    ),
    kemandirian(
        "PM-SABLON",
        Text(id="Sablon/desain grafis", en="Screen printing, graphic design"),
        (TENGGARONG, PATI),
        partner=Text(id="Disnaker", en="Disnaker"),
        planned_days=5,
        class_size=size(5, 12),
    ),
    kemandirian(
        "PM-KONSTRUKSI",
        Text(id="Tukang batu/cat", en="Masonry, painting"),
        (KONSTRUKSI_SINTANG, PATI, press("antaranews Banten", "https://banten.antaranews.com/nasional/berita/742017/")),
        partner=Text(id="balai PUPR", en="a centre of PUPR"),
        told={LENGTH: Text(id="singkat", en="short")},
        class_size=size(10, 100),
        certificate=CertificateKind.KONSTRUKSI,
    ),
    kemandirian(
        "PM-OLAHAN",
        Text(id="Olahan hasil laut", en="Processing of seafood"),
        (TARAKAN_LLK,),
        partner=Text(id="LLK", en="LLK"),
        planned_days=5,
        class_size=size(20),
        certificate=CertificateKind.PELATIHAN_BLK,
    ),
)
