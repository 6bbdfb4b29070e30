"""The sentences on authority to sign."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text

__all__ = ["WHY"]

WHY: Final = {
    "witness": Text(
        id="Saksi dan paraf tidak mengikat pihak mana pun.",
        en="Witnesses and initials bind no party.",
    ),
    "other_side": Text(
        id="Tidak ditemukan ketentuan tentang siapa yang menandatangani untuk pihak ini.",
        en="No provision was found on who signs for this party.",
    ),
    "other_rules": Text(
        id="Dokumen ini mengikuti aturannya sendiri, yang tidak dibaca untuk pustaka ini.",
        en="This document follows rules of its own, which were not read here.",
    ),
    "not_the_head": Text(
        id="Jabatan ini tidak berwenang menandatangani dokumen ini untuk pemerintah daerah itu.",
        en="This office has no authority to sign this document for that local government.",
    ),
    "no_power": Text(
        id="Surat kuasa kepala daerah tidak ada.",
        en="There is no power of attorney from the head of the region.",
    ),
    "power_not_known": Text(
        id="Surat kuasa kepala daerah belum diketahui.",
        en="Whether there is a power of attorney from the head of the region is not known.",
    ),
    "other_office": Text(
        id="Jabatan ini bukan jabatan pihak pemasyarakatan.",
        en="This is no office of the correctional side.",
    ),
    "other_unit": Text(
        id="Jabatan ini memimpin satuan kerja lain, bukan pihak itu.",
        en="This office heads another unit, not that party.",
    ),
    "term_not_known": Text(
        id="Jangka waktunya belum diketahui, padahal itu menentukan siapa yang berwenang.",
        en="The term is not known, and it decides who has authority.",
    ),
    "not_named": Text(
        id="Ketentuannya tidak menyebut jabatan ini, sehingga wewenangnya belum dapat dipastikan.",
        en="The provision does not name this office, so its authority is not settled.",
    ),
    "designation_not_known": Text(
        id="Jangka waktu ini di luar wewenang jabatan itu; penunjukan oleh Menteri atau persetujuan pejabat yang "
        "berwenang belum diketahui.",
        en="The term is beyond the authority of that office; whether there is a designation by the Minister or an "
        "approval by the level that has authority is not known.",
    ),
    "too_low": Text(
        id="Jangka waktu ini di luar wewenang jabatan itu; penunjukan oleh Menteri atau persetujuan pejabat yang "
        "berwenang tidak ada.",
        en="The term is beyond the authority of that office; there is no designation by the Minister and no approval "
        "by the level that has authority.",
    ),
}
"""Why an office may sign, may not, or is not settled to."""
