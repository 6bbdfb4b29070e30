"""The sentences in which states, the reasons for them and what they rest on are told."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.events import EndReason
from pembinaan.core.text import Text
from pembinaan.law.citation import Citation

__all__ = ["END_REASONS", "GIST", "REASONS", "STATE_LINES"]

REASONS: Final[dict[str, Text]] = {
    "agreement.nothing_recorded": Text(
        id="Belum ada audiensi, draf, atau tanda tangan yang tercatat.",
        en="No meeting (audiensi), draft or signature is recorded yet.",
    ),
    "agreement.explored": Text(
        id="Baru tahap penjajakan: audiensi tercatat, draf belum diserahkan.",
        en="Exploration only: a meeting (audiensi) is recorded, no draft has been handed over.",
    ),
    "agreement.offer_incomplete": Text(
        id="Draf sudah diserahkan, tetapi ada lampiran penawaran yang belum ada atau belum diketahui.",
        en="A draft was handed over, but attachments of the offer are missing or not known.",
    ),
    "agreement.offered": Text(
        id="Draf sudah diserahkan; belum ditandatangani oleh semua pihak.",
        en="A draft was handed over; not all parties have signed.",
    ),
    "agreement.discussed": Text(
        id="Penawaran diterima untuk dibahas; belum ditandatangani oleh semua pihak.",
        en="The offer was accepted for discussion; not all parties have signed.",
    ),
    "agreement.rejected": Text(
        id="Penawaran ditolak; draf yang diperbaiki dapat diserahkan lagi.",
        en="The offer was rejected; a revised draft may be handed over.",
    ),
    "agreement.text_agreed": Text(
        id="Naskahnya disepakati; belum ditandatangani oleh semua pihak.",
        en="The text is agreed; not all parties have signed.",
    ),
    "agreement.approval_asked": Text(
        id="Persetujuan sudah diminta atau diberikan; belum ditandatangani oleh semua pihak.",
        en="Approval was asked for or given; not all parties have signed.",
    ),
    "agreement.day_not_known": Text(
        id="{event} tercatat terjadi paling lambat {day}; hari tepatnya belum diketahui.",
        en="{event} is recorded as done by {day}; the exact day is not known.",
    ),
    "agreement.change_not_established": Text(
        id="Jangka waktunya diubah pada {day}, tetapi perubahan itu belum dapat dipastikan sah; tidak terpenuhi atau "
        "belum diketahui: {rules}.",
        en="Its term was changed on {day}, but that the change is valid is not established; not met or not known: "
        "{rules}.",
    ),
    "agreement.ending_not_established": Text(
        id="{event} tercatat pada {day}, tetapi belum dapat dipastikan sah, sehingga belum dapat dipastikan apakah "
        "perjanjian masih berlaku; tidak terpenuhi atau belum diketahui: {rules}.",
        en="{event} is recorded on {day}, but that it is valid is not established, nor whether the agreement is still "
        "in force; not met or not known: {rules}.",
    ),
    "agreement.ending_soon": Text(
        id="Berlaku, dan jangka waktunya segera berakhir; hari terakhirnya {day}.",
        en="In force, and its term is about to end; the last day is {day}.",
    ),
    "agreement.extended": Text(
        id="Berlaku; perpanjangannya disepakati pada {day}.",
        en="In force; an extension was agreed on {day}.",
    ),
    "agreement.suspended": Text(
        id="Ditangguhkan terhitung mulai {day}; jangka waktunya tidak bertambah karenanya.",
        en="Suspended as from {day}; its term does not grow longer by that.",
    ),
    "agreement.stopped": Text(
        id="Dihentikan terhitung mulai {day}; alasannya: {reason}.",
        en="Stopped as from {day}; the reason: {reason}.",
    ),
    "agreement.closed": Text(
        id="Sudah ditutup pada {day}; tidak ada lagi yang dapat menyusul.",
        en="Closed on {day}; nothing can follow.",
    ),
    "agreement.before_sinergi": Text(
        id="Sudah ditandatangani semua pihak, sebelum PP 28/2018 (13 Juli 2018); hukum sebelumnya baru dibaca "
        "sebagian, sehingga belum dapat dipastikan apakah perjanjian berlaku.",
        en="Signed by all parties, before PP 28/2018 (13 July 2018); the law before it was read only in part, so "
        "whether the agreement is in force is not established.",
    ),
    "agreement.before_partners": Text(
        id="Sudah ditandatangani semua pihak, sebelum PP 57/1999 (22 Juni 1999); hukum sebelumnya tidak terbaca, "
        "sehingga belum dapat dipastikan apakah perjanjian berlaku.",
        en="Signed by all parties, before PP 57/1999 (22 June 1999); the law before it was not read, so whether the "
        "agreement is in force is not established.",
    ),
    "agreement.regime_not_settled": Text(
        id="Sudah ditandatangani semua pihak, tetapi rezim hukum para pihak dalam satu dokumen ini tidak diatur, "
        "sehingga belum dapat dipastikan apakah perjanjian berlaku. Pisahkan menjadi beberapa dokumen.",
        en="Signed by all parties, but no provision settles the legal regime of these parties in one document, so "
        "whether the agreement is in force is not established. Divide it into several documents.",
    ),
    "agreement.conditions_not_established": Text(
        id="Sudah ditandatangani semua pihak, tetapi belum dapat dipastikan berlaku; "
        "tidak terpenuhi atau belum diketahui: {rules}.",
        en="Signed by all parties, but it is not established that it is in force; not met or not known: {rules}.",
    ),
    "agreement.not_registered": Text(
        id="Sudah ditandatangani semua pihak; belum dicatat (penatausahaan).",
        en="Signed by all parties; not registered yet (penatausahaan).",
    ),
    "agreement.registration_not_known": Text(
        id="Sudah ditandatangani semua pihak; belum diketahui apakah sudah dicatat (penatausahaan).",
        en="Signed by all parties; whether it is registered (penatausahaan) is not known.",
    ),
    "agreement.not_started": Text(
        id="Sudah ditandatangani semua pihak; jangka waktunya baru mulai {day}.",
        en="Signed by all parties; the term starts only on {day}.",
    ),
    "agreement.term_not_known": Text(
        id="Sudah ditandatangani semua pihak; hari pertama atau hari terakhir jangka waktunya belum diketahui.",
        en="Signed by all parties; the first or the last day of its term is not known.",
    ),
    "agreement.in_force": Text(
        id="Ditandatangani semua pihak, dicatat, dan dalam jangka waktu; syarat wewenang penanda tangan (S1, S2) dan "
        "Rencana Kerja (D2) terpenuhi sepanjang dipersyaratkan.",
        en="Signed by all parties, registered and in term; authority to sign (S1, S2) and the Rencana Kerja (D2) are "
        "in order as far as they are asked for.",
    ),
    "agreement.term_over": Text(
        id="Jangka waktunya sudah berakhir; hari terakhirnya {day}.",
        en="Its term is over; the last day was {day}.",
    ),
    "agreement.ran_out": Text(
        id="Jangka waktunya habis; hal itu tercatat pada {day}.",
        en="Its term ran out; that is recorded on {day}.",
    ),
    "agreement.ended": Text(
        id="Diakhiri sebelum jangka waktunya habis, terhitung mulai {day}; alasannya: {reason}.",
        en="Ended before its term was over, as from {day}; the reason: {reason}.",
    ),
}
"""One sentence for each reason code of the in-force timeline."""

END_REASONS: Final[dict[EndReason, Text]] = {
    EndReason.TUJUAN_TERCAPAI: Text(id="tujuan perjanjian tercapai", en="the goal of the agreement is reached"),
    EndReason.KESEPAKATAN: Text(id="kesepakatan para pihak", en="the parties agreed to end it"),
    EndReason.PERUBAHAN_KEBIJAKAN: Text(
        id="perubahan kebijakan berdasarkan peraturan perundang-undangan, sehingga tidak dapat dilaksanakan",
        en="a change of policy by legislation makes it impossible to carry out",
    ),
    EndReason.OBJEK_HILANG: Text(id="objek perjanjian hilang atau musnah", en="its object is lost or destroyed"),
    EndReason.JANGKA_WAKTU: Text(id="jangka waktunya habis", en="its term is over"),
    EndReason.DIHENTIKAN_PEMASYARAKATAN: Text(
        id="dihentikan pihak pemasyarakatan karena tidak sejalan dengan sistem pemasyarakatan",
        en="the correctional side stopped it, for it is out of line with the correctional system",
    ),
    EndReason.PUTUSAN: Text(id="putusan pengadilan yang berkekuatan hukum tetap", en="a final judgment of a court"),
    EndReason.PAILIT: Text(id="pihak ketiga dinyatakan pailit", en="the third party is bankrupt"),
}

STATE_LINES: Final = {
    "head": Text(id="Perjanjian per {on}: {state}", en="Agreement on {on}: {state}"),
    "head_since": Text(id="Perjanjian per {on}: {state} sejak {since}", en="Agreement on {on}: {state} since {since}"),
    "missing": Text(id="Perlu dilengkapi atau diperbaiki: {facts}", en="To be completed or put right: {facts}"),
    "projected": Text(
        id="Perkiraan: sepanjang tidak ada perubahan sesudah catatan terakhir.",
        en="Projection: if nothing changed after the record ends.",
    ),
    "cites": Text(id="Dasar: {cites}", en="Basis: {cites}"),
    "design": Text(
        id="Usulan pustaka ini, bukan bunyi peraturan: urutan keadaan perjanjian, dan larangan menjalankan kegiatan "
        "sebelum perjanjian berlaku.",
        en="Proposal of this library, not the words of any regulation: the sequence of states, and the bar on "
        "activities before BERLAKU (in force).",
    ),
    "reading": Text(id="Tafsir: {meaning}.", en="Reading: {meaning}."),
    "within": Text(
        id="Tafsir: hari terakhir sama tanggalnya dengan hari pertama; masih dihitung tepat {years} tahun, jangka "
        "{category}.",
        en="Reading: the last day has the date of the first day; it still counts as exactly {years} years, a "
        "{category} term.",
    ),
    "beyond": Text(
        id="Tafsir: hari terakhir sama tanggalnya dengan hari pertama; dihitung lebih dari {years} tahun, jangka "
        "{category}.",
        en="Reading: the last day has the date of the first day; it counts as more than {years} years, a {category} "
        "term.",
    ),
    "limits": Text(
        id="Tafsir: jangka waktu tepat {years} tahun dihitung sebagai jangka {category}; "
        "Pasal 8 ayat (1) PP 57/1999 memuatnya dalam dua kategori.",
        en="Reading: a term of exactly {years} years counts as {category}; "
        "Pasal 8 ayat (1) PP 57/1999 has it in two categories.",
    ),
}
GIST: Final[dict[Citation, Text]] = {
    basis.SINERGI_DOCUMENT: Text(
        id="sinergi dituangkan dalam dokumen perjanjian yang mengikat para pihak",
        en="a sinergi is put in an agreement document that binds the parties",
    ),
    basis.COOPERATION: Text(
        id="Menteri dapat bekerja sama dengan instansi, pemerintah daerah, lembaga, dan perorangan",
        en="the minister may cooperate with agencies, local governments, bodies and individuals",
    ),
    basis.PARTNERS: Text(
        id="mitra kerja sama: instansi pemerintah, badan kemasyarakatan, dan perorangan",
        en="the partners: government agencies, community bodies and individuals",
    ),
    basis.ENDS: Text(id="alasan berakhirnya kerja sama", en="the grounds on which a cooperation ends"),
}
"""What the provisions of a state say, where the gist in the registry is too short for a reader."""
