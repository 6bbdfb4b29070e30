"""Trainings as they were reported, and what is known of standards of competency; no report is a rule."""

from __future__ import annotations

from typing import Any, Final

from pembinaan.agreements.sources import Source
from pembinaan.core.text import Text
from pembinaan.law.entries import Confidence
from pembinaan.programs.catalogue_row import ReportedScheme, ReportedTraining
from pembinaan.programs.data.press import PRESS, press

__all__ = ["REPORTED_SCHEMES", "REPORTED_TRAININGS", "STANDARD_DECREES"]

_YES: Final = Text(id="ada", en="yes")


def _training(title: Text, place: str, partner: str, source: Source, **more: Any) -> ReportedTraining:
    return ReportedTraining(title=title, place=place, partner=partner, source=source, **more)


REPORTED_TRAININGS: Final[tuple[ReportedTraining, ...]] = (
    _training(
        Text(id="semua kejuruan, paket BLK", en="any trade, BLK package"),
        "Lapas dan Rutan di Sulbar, 2025",
        "BLK Provinsi Sulbar",
        PRESS["SULBAR"],
        jp=160,
        days=20,
        certificate=Text(id="BNSP, sesudah uji kompetensi", en="BNSP, after a test of competency"),
    ),
    _training(
        Text(id="servis sepeda motor injeksi", en="service of motorcycles with injection"),
        "Meulaboh, 2022",
        "BPVP Banda Aceh (Mobile Training Unit)",
        PRESS["MEULABOH"],
        participants=Text(id="16", en="16"),
        jp=160,
        certificate=Text(id="BNSP, harus lulus uji", en="BNSP, the test must be passed"),
    ),
    _training(
        Text(
            id="menjahit, batik, potong rambut, servis AC, servis motor, las",
            en="sewing, batik, hair cutting, service of air conditioners and motorcycles, welding",
        ),
        "Pekalongan, 2021",
        "BLK Kota",
        PRESS["PEKALONGAN"],
        participants=Text(
            id="60 dari 253 warga binaan; 10 per kelas; 6 paket", en="60 of 253 inmates; 10 per class; 6 packages"
        ),
        length=Text(id="masing-masing 18 hari, dua sekaligus", en="18 days each, two at a time"),
        days=18,
        certificate=_YES,
    ),
    _training(
        Text(
            id="barista, roti, barbershop, pakan ikan, menjahit, desain grafis, bubut kayu, sablon dan lain-lain (10)",
            en="barista, bread, barbershop, fish feed, sewing, graphic design, wood turning, screen printing and"
            " others (10)",
        ),
        "Tenggarong",
        "Lapas sendiri, DIPA Rp150 juta",
        PRESS["TENGGARONG"],
        participants=Text(id="12 per pelatihan", en="12 per training"),
        length=Text(id="masing-masing 5 hari, seluruhnya 50 hari kerja", en="5 days each, 50 working days in all"),
        days=5,
        certificate=_YES,
    ),
    _training(
        Text(id="batik cap", en="stamped batik"),
        "Tarakan, 2024",
        "Batik D'Erte, LPK Lapastar",
        PRESS["TARAKAN_BATIK"],
        length=Text(id="9 hari kerja", en="9 working days"),
        jp=36,
        days=9,
    ),
    _training(
        Text(id="olahan hasil laut", en="processing of seafood"),
        "Tarakan, 2021",
        "UPTD LLK",
        PRESS["TARAKAN_LLK"],
        participants=Text(id="20", en="20"),
        length=Text(id="5 hari, 21 pokok bahasan", en="5 days, 21 topics"),
        days=5,
        certificate=Text(id="sertifikat LLK, semua dinyatakan kompeten", en="LLK certificate, all declared competent"),
    ),
    _training(
        Text(id="finishing mebel (semprot)", en="finishing of furniture (spray)"),
        "Banjar, 2021",
        "UPTD BLK",
        PRESS["BANJAR"],
        participants=Text(id="16", en="16"),
        days=20,
        certificate=_YES,
    ),
    _training(
        Text(id="batako", en="concrete blocks"),
        "Sampit, 2019",
        "Dinsos dan Disnakertrans (LLK)",
        press("ditjenpas Sampit", "http://www.ditjenpas.go.id/lapas-sampit-luncurkan-pelatihan-pembuatan-batako"),
        participants=Text(id="20", en="20"),
        length=Text(id="13 Maret sampai 18 April", en="13 March to 18 April"),
        certificate=Text(id="piagam bagi yang lulus", en="a piagam for those who pass"),
    ),
    _training(
        Text(id="konstruksi (batu, las, cat)", en="construction (masonry, welding, painting)"),
        "Sintang, 2020",
        "Balai Jasa Konstruksi V",
        PRESS["KONSTRUKSI_SINTANG"],
        participants=Text(
            id="65 warga binaan (15 perempuan) dan 2 petugas", en="65 inmates (15 women) and 2 of the staff"
        ),
        length=Text(id="teori 1 hari dan praktik", en="theory 1 day, and practice"),
        certificate=Text(id="berlaku 3 tahun", en="valid 3 years"),
    ),
    _training(
        Text(id="konstruksi (nasional)", en="construction (national)"),
        "10 Lapas, 2018",
        "PUPR (MoU 27 Juli 2018)",
        press("antaranews Banten", "https://banten.antaranews.com/nasional/berita/742017/"),
        participants=Text(id="910 (1.041 kumulatif)", en="910 (1,041 cumulative)"),
        certificate=Text(id="Ditjenpas dan Bina Konstruksi", en="Ditjenpas and Bina Konstruksi"),
    ),
    _training(
        Text(id="tukang batu / sablon / potong rambut", en="masonry / screen printing / hair cutting"),
        "Pati, 2020",
        "Disnakertrans",
        PRESS["PATI"],
        participants=Text(id="10 / 5 / 6 (perempuan)", en="10 / 5 / 6 (women)"),
        length=Text(id="9 sampai 22 September", en="9 to 22 September"),
    ),
    _training(
        Text(id="kerajinan tapis", en="tapis handicraft"),
        "Lapas I Bandar Lampung, 2025",
        "Adian Tapis, LSP Garmen",
        press("indolivenews", "https://indolivenews.com/?p=1197"),
        participants=Text(id="4 orang mengikuti uji", en="4 sit the test"),
        certificate=Text(id="LSP", en="LSP"),
    ),
    _training(
        Text(id="daur ulang kertas (CSR)", en="recycling of paper (CSR)"),
        "Balikpapan, 2019",
        "Pertamina DPPU Sepinggan, MoU",
        press("newsbalikpapan", "https://newsbalikpapan.com/pertamina-masuk-lapas-daur-ulang-kertas-bekas.html"),
        participants=Text(id="15", en="15"),
        days=2,
    ),
)
"""Thirteen reports of training, in the order of the list they come from."""

_HAIR: Final = press(
    "scribd hairdresser",
    "https://id.scribd.com/document/718935248/Skema-Sertifikasi-Okupasi-Asisten-Hairdresser",
    Confidence.VERIFIED,
)
REPORTED_SCHEMES: Final[tuple[ReportedScheme, ...]] = (
    ReportedScheme(
        title="Asisten Hairdresser",
        units=("S.96KEC00.001.2", "S.96KEC00.002.2", "S.96KEC00.003.1", "S.96KEC00.004.2", "S.96KEC02.089.2"),
        complete=False,
        source=_HAIR,
    ),
)
"""Schemes of certification of which units are known."""

STANDARD_DECREES: Final[dict[str, Source]] = {
    "Kepmenaker 98/2018": press(
        "slideshare", "https://www.slideshare.net/WahyuHaryadi/skkni-pengelasan-2018", Confidence.VERIFIED
    ),
    "KEP.90/MEN/V/2010": press(
        "scribd garment", "https://id.scribd.com/document/475377067/garment-docx", Confidence.VERIFIED
    ),
}
"""Where the decrees that the catalogue names are known from: titles and preambles were read, not the standards."""
