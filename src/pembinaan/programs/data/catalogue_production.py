"""Rows of the catalogue: training and production, and the Sarana Asimilasi dan Edukasi."""

from __future__ import annotations

from typing import Any, Final

from pembinaan.agreements.contents import ContentArea
from pembinaan.agreements.sources import Source
from pembinaan.core.text import Text
from pembinaan.law.entries import Confidence
from pembinaan.programs.catalogue_row import CatalogueRow
from pembinaan.programs.data.press import PRESS, press
from pembinaan.programs.data.row import LENGTH, SIZE, Told, skills
from pembinaan.programs.program import Delivery

__all__ = ["PRODUCTION"]

_SEASON: Final[Told] = {LENGTH: Text(id="semusim", en="a season")}


def _made(code: str, title: Text, sources: tuple[Source, ...], told: Told, **more: Any) -> CatalogueRow:
    return skills(code, title, sources, area=ContentArea.LATIHAN_PRODUKSI, told=told, **more)


PRODUCTION: Final[tuple[CatalogueRow, ...]] = (
    _made(
        "PP-TANI",
        Text(id="Pertanian/hidroponik", en="Farming, hydroponics"),
        (PRESS["BONTANG_NOW"], PRESS["BONTANG_SAE"]),
        {**_SEASON, SIZE: Text(id="7 orang atau lebih", en="7 people or more")},
        partner=Text(id="Dinas pertanian", en="the office of agriculture"),
    ),
    _made(
        "PP-IKAN",
        Text(id="Lele/perikanan", en="Catfish, fishery"),
        (PRESS["BONTANG_SAE"],),
        _SEASON,
        partner=Text(id="Dinas perikanan", en="the office of fishery"),
    ),
    _made("PP-UNGGAS", Text(id="Ayam/bebek", en="Chickens, ducks"), (PRESS["BONTANG_SAE"],), _SEASON),
    _made(
        "PP-KERAJINAN",
        Text(id="Kerajinan", en="Handicraft"),
        (PRESS["GARUT"],),
        {
            LENGTH: Text(id="terus-menerus", en="continuous"),
            SIZE: Text(id="150 orang di Garut", en="150 people in Garut"),
        },
        partner=Text(id="UMKM", en="small enterprises"),
    ),
    _made(
        "PP-MURAL",
        Text(id="Mural/bakti sosial", en="Murals, work for the community"),
        (PRESS["BONTANG_MURAL"], PRESS["BONTANG_NOW"]),
        {SIZE: Text(id="7 orang sehari", en="7 people a day")},
        partner=Text(id="Badak NGL, Pemkot", en="Badak NGL, the city"),
        planned_days=5,
        delivery=Delivery.LUAR,
    ),
    _made(
        "AS-SAE",
        Text(id="Sarana Asimilasi dan Edukasi", en="Sarana Asimilasi dan Edukasi (place of asimilasi and education)"),
        (press(PRESS["BONTANG_SAE"].name, PRESS["BONTANG_SAE"].url, Confidence.INFERENCE),),
        {LENGTH: Text(id="sesudah 1/2 masa pidana", en="after 1/2 of the sentence")},
        note=Text(
            id="sumber menyebutnya asimilasi, bukan jenis pembinaan; jenis dan bidang di sini tafsir pustaka ini",
            en="the source calls it asimilasi, no kind of pembinaan; its kind and area are our reading",
        ),
    ),
)
