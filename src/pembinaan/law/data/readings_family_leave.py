"""More named readings of asimilasi and the leaves: time in default, the list of 2022, holidays, the current year."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.law.reading import Reading

__all__ = ["FAMILY_LEAVE"]

FAMILY_LEAVE: Final[tuple[Reading, ...]] = (
    Reading(
        "leave_while_in_default",
        question=Text(
            id="Terbukakah asimilasi, cuti mengunjungi keluarga dan cuti bersyarat sesudah pidana pokok habis, selama"
            " pengganti denda atau uang pengganti dijalani?",
            en="Are asimilasi, cuti mengunjungi keluarga and cuti bersyarat open after the term, while imprisonment in"
            " default of payment is served?",
        ),
        candidates={
            "unknown": Text(id="selama itu tidak dijawab", en="while it is served, they are not answered"),
            "closed": Text(id="selama itu tertutup", en="while it is served, they are closed"),
            "open": Text(id="selama itu tetap terbuka", en="while it is served, they stay open"),
        },
        why=Text(
            id="Bacaan pustaka ini, seperti pb_while_in_default: tidak ada sumber tentang masa pengganti.",
            en="A reading of this library, like pb_while_in_default: no source discusses the time in default.",
        ),
    ),
    Reading(
        "emergency_narkotika",
        question=Text(
            id="Asimilasi di rumah menurut Permenkumham 43/2021 mengecualikan narkotika: berapa pun pidananya, atau"
            " sejak 5 tahun?",
            en="Asimilasi at home under Permenkumham 43/2021 excludes narkotika: whatever the term, or from five years"
            " on?",
        ),
        candidates={
            "unknown": Text(id="di bawah 5 tahun tidak dijawab", en="under five years it is not answered"),
            "any_term": Text(id="berapa pun pidananya", en="whatever the term"),
            "from_five_years": Text(id="sejak 5 tahun, seperti PP 99/2012", en="from five years on, like PP 99/2012"),
        },
        why=Text(
            id="Bacaan pustaka ini: daftar itu menyebut narkotika tanpa batas pidana, sedangkan PP 99/2012"
            " membatasinya.",
            en="A reading of this library: the list names narkotika and no term, while PP 99/2012 sets one.",
        ),
    ),
    Reading(
        "cmk_holiday_eve",
        question=Text(
            id="Bolehkah 2 x 24 jam cuti mengunjungi keluarga berlanjut sampai hari besar keagamaan?",
            en="May the 2 x 24 hours of cuti mengunjungi keluarga run into a major religious holiday?",
        ),
        candidates={
            "unknown": Text(
                id="dua hari sebelum hari besar tidak dijawab", en="the two days before a holiday are not answered"
            ),
            "allowed": Text(
                id="boleh; hanya hari besar itu sendiri yang tertutup", en="they may; only the holiday itself is closed"
            ),
            "not_allowed": Text(
                id="tidak boleh; dua hari sebelumnya juga tertutup",
                en="they may not; the two days before are closed too",
            ),
        },
        why=Text(
            id="Bacaan pustaka ini: sumber hanya menulis tidak pada hari besar keagamaan.",
            en="A reading of this library: the source says not on major religious holidays only.",
        ),
    ),
    Reading(
        "cmk_year",
        question=Text(
            id="Tidak melanggar dalam tahun berjalan: tahun hukuman disiplin dijatuhkan, atau selama masih dijalani?",
            en="No violation in the current year: the year in which a sanction is imposed, or as long as it runs?",
        ),
        candidates={
            "unknown": Text(
                id="hukuman disiplin yang melewati tahun baru: tahun sesudahnya tidak dijawab",
                en="a sanction that runs over new year: the year after is not answered",
            ),
            "imposed": Text(id="tahun dijatuhkannya", en="the year in which it is imposed"),
            "running": Text(
                id="setiap tahun yang memuat hari dijalaninya", en="every year that holds a day on which it runs"
            ),
        },
        why=Text(
            id="Bacaan pustaka ini: Pasal 67 huruf a Permenkumham 3/2018 menyebut pelanggaran dalam tahun berjalan,"
            " sedangkan yang tercatat adalah hukuman disiplin.",
            en="A reading of this library: Pasal 67 huruf a Permenkumham 3/2018 speaks of a violation in the current"
            " year, while what is recorded is the sanction.",
        ),
    ),
)
