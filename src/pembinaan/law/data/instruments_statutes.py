"""Acts (Undang-Undang)."""

from __future__ import annotations

from datetime import date
from typing import Final

from pembinaan.law.data.rows import INF, M, S, V, by_year, day, entry, open_since, relation
from pembinaan.law.entries import InForce, Instrument, RelationKind

__all__ = ["STATUTES"]

_UU22: Final = date(2022, 8, 3)
_NEW_CODES: Final = date(2026, 1, 2)
_AMENDED: Final = ("3", "76", "77", "82", "83", "84", "90", "95", "99", "100", "101", "103")
_DELETED: Final = ("Pasal 100 ayat (2)", "Pasal 100 ayat (5)", "Pasal 615", "Pasal 616")
_SAVED_IF_NOT_CONTRARY: Final = ("PP 28/2006", "PP 99/2012", "Keppres 174/1999", "Permenkumham 3/2018")

STATUTES: Final[tuple[Instrument, ...]] = (
    entry(
        "UU 22/2022",
        ("Pemasyarakatan", "Corrections"),
        day(2022, 8, 3),
        V,
        relation(RelationKind.REPEALS, "UU 12/1995", _UU22, "Pasal 97 UU 22/2022"),
        relation(RelationKind.SAVES, "PP 31/1999", _UU22, "Pasal 94 UU 22/2022"),
        relation(RelationKind.SAVES, "PP 32/1999", _UU22, "Pasal 94 angka 2 UU 22/2022"),
        relation(RelationKind.SAVES, "PP 57/1999", _UU22, "Pasal 94 angka 3 UU 22/2022"),
        relation(RelationKind.SAVES, "PP 58/1999", _UU22, "Pasal 94 UU 22/2022"),
        *(relation(RelationKind.SAVES, kept, _UU22, "Pasal 96 UU 22/2022") for kept in _SAVED_IF_NOT_CONTRARY),
        note=(
            "Peraturan pelaksana seharusnya ditetapkan dalam satu tahun (Pasal 98); belum diketahui ada yang terbit.",
            "Implementing rules were due within one year (Pasal 98); none is known to have been issued.",
        ),
    ),
    entry(
        "UU 12/1995",
        ("Pemasyarakatan", "Corrections (old act)"),
        day(1995, 12, 30, until=_UU22),
        V,
        note=(
            "Dicabut; peraturan pelaksananya tetap berlaku sepanjang tidak bertentangan dengan UU 22/2022.",
            "Repealed; its implementing rules remain so far as they are not contrary to UU 22/2022.",
        ),
    ),
    entry(
        "UU 11/2012",
        ("Sistem Peradilan Pidana Anak", "Juvenile criminal justice system"),
        InForce(date(2012, 1, 1), date(2022, 12, 26)),
        INF,
        note=(
            "Hari mulai berlaku belum dipastikan; paling lambat 26 Desember 2022, ketika PP 58/2022 mulai berlaku.",
            "The first day is not established; at the latest 26 December 2022, when PP 58/2022 took effect.",
        ),
    ),
    entry(
        "UU 1/2023",
        ("Kitab Undang-Undang Hukum Pidana (KUHP)", "Penal code (KUHP)"),
        day(2026, 1, 2),
        V,
        relation(RelationKind.REPLACES, "Staatsblad 1915/732", _NEW_CODES),
        note=(
            "Berlaku tiga tahun sesudah 2 Januari 2023 (Pasal 624), sejak awal dengan perubahan UU 1/2026.",
            "In force three years after 2 January 2023 (Pasal 624), from the start as amended by UU 1/2026.",
        ),
    ),
    entry(
        "UU 1/2026",
        ("Penyesuaian Pidana", "Adjustment of penalties"),
        day(2026, 1, 2),
        V,
        relation(RelationKind.AMENDS, "Pasal 69 UU 1/2023", _NEW_CODES, "Pasal VII angka 7 UU 1/2026"),
        *(relation(RelationKind.AMENDS, f"Pasal {number} UU 1/2023", _NEW_CODES) for number in _AMENDED),
        *(relation(RelationKind.REPEALS, f"{place} UU 1/2023", _NEW_CODES) for place in _DELETED),
        note=(
            "Ditetapkan, diundangkan dan berlaku pada hari yang sama (Pasal IX). Naskahnya dibaca dari satu sumber.",
            "Signed, promulgated and in force on the same day (Pasal IX). Its text was read from a single source.",
        ),
    ),
    entry(
        "UU 20/2025",
        ("Kitab Undang-Undang Hukum Acara Pidana (KUHAP)", "Code of criminal procedure (KUHAP)"),
        day(2026, 1, 2),
        V,
        relation(RelationKind.REPEALS, "UU 8/1981", _NEW_CODES),
        note=(
            "Peraturan pelaksana baru harus ditetapkan paling lambat 17 Desember 2026.",
            "New implementing rules are due by 17 December 2026.",
        ),
    ),
    entry(
        "UU 8/1981",
        ("Hukum Acara Pidana (KUHAP lama)", "Criminal procedure (old KUHAP)"),
        by_year(1981, until=_NEW_CODES, until_latest=_NEW_CODES),
        S,
        note=(
            "Masih dipakai untuk perkara yang sudah disidangkan pada 2 Januari 2026 (Pasal 361 huruf c UU 20/2025).",
            "Still used for cases already under trial on 2 January 2026 (Pasal 361 huruf c UU 20/2025).",
        ),
    ),
    entry(
        "Staatsblad 1915/732",
        ("Kitab Undang-Undang Hukum Pidana (KUHP lama)", "Penal code (old KUHP)"),
        open_since(1915, until=_NEW_CODES),
        V,
        note=(
            "Berakhir pada 2 Januari 2026; hari mulai berlakunya belum dipastikan.",
            "Ended on 2 January 2026; its first day is not established.",
        ),
    ),
    entry(
        "UU 23/2014",
        ("Pemerintahan Daerah", "Regional government"),
        InForce(date(2014, 1, 1), date(2018, 7, 13)),
        INF,
        note=(
            "Hari mulai berlaku belum dipastikan; paling lambat 13 Juli 2018, ketika PP 28/2018 mulai berlaku.",
            "The first day is not established; at the latest 13 July 2018, when PP 28/2018 took effect.",
        ),
    ),
    entry(
        "UU 27/2022",
        ("Pelindungan Data Pribadi", "Personal data protection"),
        open_since(2022),
        M,
        note=(
            "Isi dan hari mulai berlaku belum diperiksa pada naskahnya.",
            "Its content and first day were not checked against its text.",
        ),
    ),
)
