"""Government regulations, presidential decrees and the judgment that struck some of them."""

from __future__ import annotations

from datetime import date
from typing import Final

from pembinaan.law.data.rows import M, S, V, by_year, day, entry, open_since, relation
from pembinaan.law.entries import Instrument, RelationKind

__all__ = ["REGULATIONS"]

_PP28: Final = date(2006, 7, 28)
_PP99: Final = date(2012, 11, 12)
_MA: Final = date(2021, 10, 28)
_COOPERATION: Final = date(2018, 7, 13)
_IMPLEMENTS_1995: Final = relation(RelationKind.IMPLEMENTS, "UU 12/1995")
_STRUCK: Final = (
    "Pasal 34A ayat (1) huruf a",
    "Pasal 34A ayat (3)",
    "Pasal 43A ayat (1) huruf a",
    "Pasal 43A ayat (3)",
)

REGULATIONS: Final[tuple[Instrument, ...]] = (
    entry(
        "PP 31/1999",
        ("Pembinaan dan Pembimbingan Warga Binaan Pemasyarakatan", "Coaching and guidance of correctional clients"),
        by_year(1999),
        V,
        _IMPLEMENTS_1995,
        note=(
            "Dipertahankan oleh Pasal 94 UU 22/2022 sampai ada penggantinya; pada Agustus 2024 masih disusun.",
            "Saved by Pasal 94 UU 22/2022 until it is replaced; the replacement was still a draft in August 2024.",
        ),
    ),
    entry(
        "PP 32/1999",
        ("Hak Warga Binaan Pemasyarakatan", "Rights of correctional clients"),
        by_year(1999),
        V,
        _IMPLEMENTS_1995,
        note=(
            "Berlaku sebagaimana diubah, sepanjang tidak bertentangan dengan UU 22/2022 (Pasal 94 angka 2 dan 96).",
            "In force as amended, so far as not contrary to UU 22/2022 (Pasal 94 angka 2 and 96).",
        ),
    ),
    entry(
        "PP 28/2006",
        ("Perubahan atas PP 32/1999", "First amendment of PP 32/1999"),
        day(2006, 7, 28),
        V,
        _IMPLEMENTS_1995,
        relation(RelationKind.AMENDS, "PP 32/1999", _PP28),
        relation(RelationKind.REPEALS, "Pasal 49 PP 32/1999", _PP28),
        note=(
            "Pasal 34, 34A, 36 dan 43 ditulis ulang oleh PP 99/2012; Pasal 41 dan 42A tidak disentuh.",
            "Pasal 34, 34A, 36 and 43 were rewritten by PP 99/2012; Pasal 41 and 42A were not touched.",
        ),
    ),
    entry(
        "PP 99/2012",
        ("Perubahan Kedua atas PP 32/1999", "Second amendment of PP 32/1999"),
        day(2012, 11, 12),
        V,
        _IMPLEMENTS_1995,
        relation(RelationKind.AMENDS, "PP 32/1999", _PP99),
        *(relation(RelationKind.REPLACES, f"Pasal {number} PP 28/2006", _PP99) for number in ("34", "34A", "36", "43")),
        note=(
            "Berlaku kecuali ketentuan saksi pelaku yang bekerja sama, yang dinyatakan tidak mengikat pada 2021.",
            "In force except the justice-collaborator clauses, which lost binding force in 2021.",
        ),
    ),
    entry(
        "Putusan MA 28P/HUM/2021",
        ("Uji materiil atas PP 99/2012", "Judicial review of PP 99/2012"),
        day(2021, 10, 28),
        V,
        *(relation(RelationKind.STRIKES, f"{place} PP 99/2012", _MA) for place in _STRUCK),
        note=(
            "Menurut sumber sekunder dikabulkan sebagian: Pasal 34A ayat (1) huruf b (pembayaran) dipertahankan.",
            "By a secondary source granted in part: Pasal 34A ayat (1) huruf b (payment) was kept.",
        ),
    ),
    entry(
        "PP 57/1999",
        ("Kerja Sama Penyelenggaraan Pembinaan dan Pembimbingan WBP", "Cooperation in coaching and guidance"),
        day(1999, 6, 22),
        V,
        _IMPLEMENTS_1995,
        note=(
            "Dipertahankan oleh Pasal 94 angka 3 UU 22/2022 sampai peraturan pelaksananya berlaku.",
            "Saved by Pasal 94 angka 3 UU 22/2022 until its implementing rules take effect.",
        ),
    ),
    entry(
        "PP 58/1999",
        ("Peraturan Pemerintah Nomor 58 Tahun 1999", "Government Regulation 58 of 1999"),
        by_year(1999),
        V,
        _IMPLEMENTS_1995,
        note=(
            "Hanya dikenal dari Pasal 94 UU 22/2022, yang mempertahankannya; isinya belum dibaca.",
            "Known only from Pasal 94 UU 22/2022, which saves it; its text was not read.",
        ),
    ),
    entry(
        "PP 58/2022",
        ("Pidana dan Tindakan terhadap Anak", "Penalties and measures for children"),
        day(2022, 12, 26),
        V,
        relation(RelationKind.IMPLEMENTS, "UU 11/2012"),
    ),
    entry(
        "PP 28/2018",
        ("Kerja Sama Daerah", "Cooperation of regional governments"),
        day(2018, 7, 13),
        V,
        relation(RelationKind.IMPLEMENTS, "UU 23/2014", _COOPERATION, "Pasal 369 UU 23/2014"),
        relation(RelationKind.REPEALS, "PP 50/2007", _COOPERATION, "Pasal 51 PP 28/2018"),
    ),
    entry(
        "PP 50/2007",
        ("Kerja sama daerah (lama)", "Cooperation of regional governments (old)"),
        by_year(2007, until=_COOPERATION, until_latest=_COOPERATION),
        V,
        note=(
            "Dicabut; dipakai hanya sebagai pola naskah.",
            "Revoked; used only as a drafting pattern.",
        ),
    ),
    entry(
        "Keppres 120/1955",
        ("Remisi dasawarsa", "Decennial remission"),
        by_year(1955),
        S,
        note=(
            "Dipakai pada 2015 dan 2025; berikutnya 17 Agustus 2035.",
            "Used in 2015 and 2025; next on 17 August 2035.",
        ),
    ),
    entry(
        "Keppres 174/1999",
        ("Remisi", "Remission"),
        by_year(1999),
        V,
        _IMPLEMENTS_1995,
        note=(
            "Tanggal 23 Desember 1999 hanya dari ingatan, maka yang dipegang hanya tahunnya.",
            "The day 23 December 1999 is from memory only, so only the year is relied on.",
        ),
    ),
    entry(
        "Kepmen M.09.HN.02.01/1999",
        ("Hari besar keagamaan untuk remisi khusus", "Religious holidays for special remission"),
        day(1999, 12, 23),
        S,
        note=("Hari berakhirnya belum dipastikan.", "Its last day is not established."),
    ),
    entry(
        "Kepmen M.10/1999",
        ("Keputusan Menteri M.10 Tahun 1999", "Ministerial Decree M.10 of 1999"),
        open_since(1999),
        M,
        note=(
            "Disebut di samping Kepmen M.09.HN.02.01/1999; isinya tidak diketahui.",
            "Named beside Kepmen M.09.HN.02.01/1999; its content is not known.",
        ),
    ),
    entry(
        "Kepmen 04.HN.02.01/1988",
        ("Remisi tambahan bagi donor darah dan organ", "Additional remission for blood and organ donors"),
        by_year(1988),
        S,
        note=(
            "Kemudian M-04.HN.02.01/2000, yang diganti pada 2018. Hari berakhirnya belum dipastikan.",
            "Later M-04.HN.02.01/2000, replaced in 2018. Its last day is not established.",
        ),
    ),
    entry(
        "Kepmen M-04.HN.02.01/2000",
        ("Remisi tambahan bagi donor darah dan organ", "Additional remission for blood and organ donors"),
        by_year(2000, until=date(2018, 2, 15), until_latest=date(2018, 2, 28)),
        S,
    ),
)
