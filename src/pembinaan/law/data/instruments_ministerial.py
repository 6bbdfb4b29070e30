"""Ministerial regulations, decrees of the Director General, standards and circulars."""

from __future__ import annotations

from datetime import date
from typing import Final

from pembinaan.law.data.rows import S, V, by_year, day, entry, open_since, relation
from pembinaan.law.entries import InForce, Instrument, RelationKind

__all__ = ["MINISTERIAL"]

_P3_FIRST: Final = date(2018, 2, 15)
_P3_CERTAIN: Final = date(2018, 2, 28)
_FIRST_WAVE: Final = InForce(date(2020, 3, 30), date(2020, 3, 31))
_NO_END: Final = ("Hari berakhirnya belum dipastikan.", "Its last day is not established.")

MINISTERIAL: Final[tuple[Instrument, ...]] = (
    entry(
        "Permenkumham 3/2018",
        ("Remisi, asimilasi, CMK, PB, CMB dan CB", "Remission, assimilation, family leave and release"),
        InForce(_P3_FIRST, _P3_CERTAIN),
        S,
        relation(RelationKind.IMPLEMENTS, "UU 12/1995"),
        relation(RelationKind.REPLACES, "Permenkumham 21/2013"),
        relation(RelationKind.REPLACES, "Permenkumham M.HH-01.PK.02.02/2010"),
        relation(RelationKind.REPLACES, "Kepmen M-04.HN.02.01/2000"),
        note=(
            "Berlaku sejak diundangkan pada Februari 2018 (BN 2018/282); hari pastinya belum diketahui.",
            "In force on promulgation in February 2018 (BN 2018/282); the day is not established.",
        ),
    ),
    entry(
        "Permenkumham 18/2019",
        ("Perubahan atas Permenkumham 3/2018", "First amendment of Permenkumham 3/2018"),
        by_year(2019),
        V,
        relation(RelationKind.AMENDS, "Permenkumham 3/2018"),
        note=("BN 2019/893; hari mulai berlaku belum dipastikan.", "BN 2019/893; its first day is not established."),
    ),
    entry(
        "Permenkumham 7/2022",
        ("Perubahan Kedua atas Permenkumham 3/2018", "Second amendment of Permenkumham 3/2018"),
        day(2022, 1, 28),
        V,
        relation(RelationKind.AMENDS, "Permenkumham 3/2018", date(2022, 1, 28)),
        note=(
            "Tanggal penetapan; hari pengundangan belum dipastikan. Menghapus syarat saksi pelaku yang bekerja sama.",
            "The day of signing; the day of promulgation is not established. Removes the JC condition.",
        ),
    ),
    entry(
        "Permenkumham 16/2023",
        ("Perubahan Ketiga atas Permenkumham 3/2018", "Third amendment of Permenkumham 3/2018"),
        by_year(2023),
        V,
        relation(RelationKind.AMENDS, "Permenkumham 3/2018"),
        note=(
            "Hari mulai berlaku belum dipastikan; mengubah sekurang-kurangnya Pasal 29 dan 30.",
            "Its first day is not established; it changes at least Pasal 29 and 30.",
        ),
    ),
    entry(
        "Permenkumham 21/2013",
        ("Hak bersyarat Warga Binaan Pemasyarakatan (lama)", "Conditional rights (old)"),
        by_year(2013, until=_P3_FIRST, until_latest=_P3_CERTAIN),
        V,
        note=("Diganti oleh Permenkumham 3/2018.", "Replaced by Permenkumham 3/2018."),
    ),
    entry(
        "Permenkumham 21/2016",
        ("Perubahan atas Permenkumham 21/2013", "Amendment of Permenkumham 21/2013"),
        by_year(2016, until=_P3_FIRST, until_latest=_P3_CERTAIN),
        S,
        relation(RelationKind.AMENDS, "Permenkumham 21/2013"),
        note=(
            "Menaikkan batas pidana untuk cuti bersyarat dari 1 tahun 3 bulan menjadi 1 tahun 6 bulan.",
            "Raised the ceiling for cuti bersyarat from 1 year 3 months to 1 year 6 months.",
        ),
    ),
    entry(
        "Permenkumham M.HH-01.PK.02.02/2010",
        ("Remisi susulan", "Late remission"),
        by_year(2010, until=_P3_FIRST, until_latest=_P3_CERTAIN),
        S,
    ),
    entry(
        "SE M.HH-04.PK.01.05.06/2013",
        ("Penerapan PP 99/2012 menurut hari putusan", "Application of PP 99/2012 by the day of the judgment"),
        by_year(2013),
        S,
        relation(RelationKind.IMPLEMENTS, "PP 99/2012"),
        relation(RelationKind.SAVES, "Pasal 34 ayat (3) PP 28/2006"),
        note=_NO_END,
    ),
    entry(
        "Standar M.HH-06.HH.07.05/2021",
        ("Standar nasional cuti bersyarat", "National service standard for cuti bersyarat"),
        by_year(2021),
        S,
        note=_NO_END,
    ),
    entry(
        "Permenkumham 10/2020",
        ("Asimilasi dan integrasi dalam keadaan darurat COVID-19", "COVID-19 home assimilation and release"),
        _FIRST_WAVE,
        S,
        note=(
            "Berlaku sejak 30 atau 31 Maret 2020; batas waktunya 31 Desember 2020.",
            "In force from 30 or 31 March 2020; its cut-off was 31 December 2020.",
        ),
    ),
    entry(
        "Kepmen M.HH-19.PK.01.04.04/2020",
        ("Pengeluaran dan pembebasan melalui asimilasi dan integrasi", "Release through assimilation and integration"),
        _FIRST_WAVE,
        S,
        note=("Bersama Permenkumham 10/2020.", "Together with Permenkumham 10/2020."),
    ),
    entry(
        "Permenkumham 32/2020",
        ("Asimilasi di rumah, gelombang 2021", "Home assimilation, wave of 2021"),
        day(2021, 1, 1),
        S,
        note=("Batas waktunya 30 Juni 2021.", "Its cut-off was 30 June 2021."),
    ),
    entry(
        "Permenkumham 24/2021",
        ("Perpanjangan asimilasi di rumah", "Extension of home assimilation"),
        by_year(2021),
        S,
        note=(
            "Sekitar 1 Juli 2021; batas waktunya 31 Desember 2021.",
            "About 1 July 2021; its cut-off was 31 December 2021.",
        ),
    ),
    entry(
        "Permenkumham 43/2021",
        ("Asimilasi di rumah sampai keadaan darurat berakhir", "Home assimilation until the emergency ends"),
        open_since(2021),
        V,
        note=(
            "BN 2021/1448; hari mulai berlaku belum dipastikan. Batas waktunya beberapa kali diperpanjang.",
            "BN 2021/1448; its first day is not established. Its cut-off was extended several times.",
        ),
    ),
    entry(
        "Kepmen M.HH.73.PK.05.09/2022",
        ("Perpanjangan batas waktu asimilasi di rumah", "Extension of the cut-off of home assimilation"),
        open_since(2022),
        S,
        note=(
            "Hari mulai berlaku belum dipastikan; batas waktunya menjadi 31 Desember 2022.",
            "Its first day is not established; it moved the cut-off to 31 December 2022.",
        ),
    ),
    entry(
        "SE PAS-PK.05.09-1091",
        ("Penutupan usulan asimilasi di rumah", "End of proposals for home assimilation"),
        day(2023, 7, 1),
        S,
    ),
    entry(
        "Permenkumham 6/2013",
        ("Tata tertib Lapas dan Rutan", "House rules of prisons and remand centres"),
        InForce(date(2013, 1, 1), date(2013, 12, 31), date(2024, 1, 1), None),
        V,
        note=(
            "Diganti oleh Permenkumham 8/2024 menurut ingatan saja; hari berakhirnya belum dipastikan.",
            "Replaced by Permenkumham 8/2024 from memory only; its last day is not established.",
        ),
    ),
    entry(
        "Permenkumham 29/2017",
        ("Perubahan atas Permenkumham 6/2013", "Amendment of Permenkumham 6/2013"),
        InForce(date(2017, 1, 1), date(2017, 12, 31), date(2024, 1, 1), None),
        V,
        relation(RelationKind.AMENDS, "Permenkumham 6/2013"),
    ),
    entry(
        "Permenkumham 8/2024",
        ("Keamanan dan Ketertiban pada Satuan Kerja Pemasyarakatan", "Security and order in correctional units"),
        by_year(2024),
        V,
        relation(RelationKind.REPLACES, "Permenkumham 6/2013"),
        note=(
            "Hari mulai berlaku belum dipastikan; ketentuan penggantiannya hanya dari ingatan.",
            "Its first day is not established; its replacement clause is from memory only.",
        ),
    ),
    entry(
        "Permenkumham 12/2013",
        ("Asesmen risiko dan kebutuhan", "Risk and needs assessment"),
        by_year(2013),
        V,
        note=("BN 445/2013; penggantinya tidak diketahui.", "BN 445/2013; no successor is known."),
    ),
    entry(
        "Permenkumham 35/2018",
        ("Revitalisasi pemasyarakatan: empat tingkat keamanan", "Revitalisation: four security levels"),
        by_year(2018),
        S,
        note=("Penggantinya tidak diketahui.", "No successor is known."),
    ),
    entry(
        "Permenkumham 9/2019",
        ("Pemuka dan tamping", "Inmate helpers (pemuka and tamping)"),
        by_year(2019),
        S,
    ),
    entry(
        "Permenkumham M.01.PK.04.10/2007",
        ("Wali Pemasyarakatan", "Correctional guardians (Wali Pemasyarakatan)"),
        by_year(2007),
        V,
    ),
    entry(
        "Permenkumham 65/2016",
        ("Penataan Kerja Sama", "Arrangement of cooperation"),
        open_since(2016),
        S,
        note=(
            "Hari mulai berlaku dan keberlakuannya sesudah kementerian dipecah belum dipastikan.",
            "Its first day, and whether it still binds after the ministry was split, are not established.",
        ),
    ),
    entry(
        "Permendagri 22/2020",
        ("Tata cara kerja sama daerah", "Procedure for cooperation of regional governments"),
        open_since(2020),
        V,
        *(
            relation(RelationKind.IMPLEMENTS, f"{place} PP 28/2018")
            for place in ("Pasal 6 ayat (4)", "Pasal 7 ayat (5)", "Pasal 11 ayat (4)", "Pasal 12 ayat (4)")
        ),
        note=(
            "Hanya pembukaannya yang dibaca; hari mulai berlaku belum dipastikan.",
            "Only its preamble was read; its first day is not established.",
        ),
    ),
    entry(
        "Kepdirjen PAS-26.OT.02.02/2020",
        ("Asimilasi, CMK, PB, CMB, CB dan penghitungan masa pidana", "Release rights and computation of time served"),
        by_year(2020),
        S,
        note=("Naskahnya belum dibaca.", "Its text was not read."),
    ),
    entry(
        "Kepdirjen PAS-58.OT.02.02/2019",
        ("Instrumen Screening Penempatan Narapidana (ISPN)", "Placement screening instrument (ISPN)"),
        by_year(2019),
        S,
        note=("Dipakai pada Februari 2026.", "In use in February 2026."),
    ),
    entry(
        "Kepdirjen PAS-10.OT.02.02/2021",
        ("Sistem Penilaian Pembinaan Narapidana (SPPN)", "Coaching assessment system (SPPN)"),
        day(2021, 2, 10),
        V,
        note=(
            "Judul, pembukaan dan tanggalnya dibaca; lampirannya belum.",
            "Its title, preamble and date were read; its annex was not.",
        ),
    ),
    entry(
        "Kepdirjen PAS-31.OT.02.02/2021",
        ("Asesmen RRI dan Kriminogenik versi 02", "RRI and Kriminogenik assessment, version 02"),
        by_year(2021),
        V,
        relation(RelationKind.REPLACES, "Kepdirjen PAS-71.PK.01.04.01/2021"),
    ),
    entry(
        "Kepdirjen PAS-71.PK.01.04.01/2021",
        ("Asesmen RRI dan Kriminogenik (lama)", "RRI and Kriminogenik assessment (old)"),
        InForce(date(2021, 1, 1), None, date(2021, 1, 1), date(2021, 12, 31)),
        V,
    ),
    entry(
        "Kepdirjen PAS-01.PR.01.01/2022",
        ("Manual indikator kinerja utama 2020-2024", "Manual of key performance indicators 2020-2024"),
        by_year(2022),
        V,
        note=("Masa perencanaannya telah berakhir.", "Its planning period has ended."),
    ),
    entry(
        "SE PAS1.PK.01.04-87/2010",
        ("Upah, premi dan PNBP", "Wages, premi and non-tax revenue"),
        day(2010, 6, 11),
        V,
        note=_NO_END,
    ),
    entry(
        "Kepmenkeh M.01-PP.02.01/1990",
        ("Pembagian upah narapidana", "Division of the earnings of prisoners"),
        by_year(1990),
        S,
        note=(
            "Dikutip untuk tiga pembagian yang berbeda; naskahnya belum dibaca.",
            "Cited for three different splits; its text was not read.",
        ),
    ),
)
