"""Provisions on children: UU 11/2012 and PP 58/2022."""

from __future__ import annotations

from typing import Final

from pembinaan.law.data.rows import deduced, of, read
from pembinaan.law.entries import Provision

__all__ = ["CHILDREN"]

CHILDREN: Final[tuple[Provision, ...]] = (
    *of(
        "UU 11/2012",
        read("Pasal 3", "hak Anak dalam proses peradilan pidana", "rights of children in proceedings"),
        read("Pasal 3 huruf f", "tidak dipidana mati atau seumur hidup", "no death or life sentence"),
        read("Pasal 3 huruf g", "penjara sebagai upaya terakhir dan paling singkat", "prison as the last resort"),
        read("Pasal 79", "pidana pembatasan kebebasan", "custodial sentences"),
        read("Pasal 79 ayat (2)", "paling lama 1/2 dari maksimum orang dewasa", "at most half the adult maximum"),
        read("Pasal 79 ayat (3)", "minimum khusus tidak berlaku", "special minimum terms do not apply"),
        read("Pasal 79 ayat (4)", "KUHP berlaku sepanjang tidak bertentangan", "the penal code, if not contrary"),
        read("Pasal 80", "pidana pembinaan di dalam lembaga", "coaching in an institution"),
        deduced("Pasal 80 ayat (3)", "paling singkat 3 bulan dan paling lama 24 bulan", "from 3 to 24 months"),
        deduced("Pasal 80 ayat (4)", "1/2 dan berkelakuan baik paling singkat 3 bulan", "half, 3 months of conduct"),
        read("Pasal 81", "penjara bagi Anak", "imprisonment of children"),
        read("Pasal 81 ayat (2)", "paling lama 1/2 dari maksimum orang dewasa", "at most half the adult maximum"),
        read("Pasal 81 ayat (3)", "pembinaan di LPKA sampai 18 tahun", "in an LPKA until 18"),
        read("Pasal 81 ayat (4)", "1/2 dari lamanya pembinaan dan berkelakuan baik: PB", "half served: release"),
        read("Pasal 81 ayat (6)", "diancam mati atau seumur hidup: paling lama 10 tahun", "at most 10 years"),
        read("Pasal 85", "penempatan di LPKA", "placement in an LPKA"),
        read("Pasal 85 ayat (1)", "ditempatkan di LPKA", "placed in an LPKA"),
        read("Penjelasan Pasal 85 ayat (1)", "belum ada LPKA: Lapas, terpisah", "no LPKA: apart in a Lapas"),
        read("Pasal 86", "pemindahan pada usia 18 dan 21 tahun", "transfer at 18 and 21"),
        read("Pasal 86 ayat (1)", "18 tahun: Lapas pemuda", "at 18: youth Lapas"),
        read("Pasal 86 ayat (2)", "21 tahun: Lapas dewasa", "at 21: adult Lapas"),
        read("Penjelasan Pasal 86 ayat (2)", "blok usia 18-21 tahun", "blocks for the ages 18 to 21"),
        read("Pasal 86 ayat (3)", "tidak ada Lapas pemuda: Lapas dewasa", "no youth Lapas: adult Lapas"),
    ),
    *of(
        "PP 58/2022",
        read("Pasal 22", "PB dalam pembinaan di dalam lembaga", "release from coaching in an institution"),
        read("Pasal 23", "pemindahan Anak", "transfer of children"),
        read("Pasal 23 ayat (3)", "18 tahun: Lapas pemuda", "at 18: youth Lapas"),
        read("Pasal 23 ayat (4)", "tidak ada Lapas pemuda: Lapas dewasa", "no youth Lapas: adult Lapas"),
        deduced("Pasal 23 ayat (5)", "Lapas dewasa dengan blok pemuda", "adult Lapas with a youth block"),
        deduced("Pasal 23 ayat (6)", "tidak ada blok pemuda: tetap di LPKA sampai 21 tahun", "stays until 21"),
        read("Pasal 25", "pembebasan bersyarat Anak", "conditional release of children"),
        read("Pasal 25 ayat (1)", "1/2 dari lamanya pembinaan dan berkelakuan baik", "half, good conduct"),
        read("Pasal 25 ayat (2)", "Bapas bertanggung jawab selama PB", "the Bapas is responsible during PB"),
    ),
)
