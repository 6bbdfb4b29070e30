"""The sentences in which states and the reasons for them are told."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements.events import EndReason
from pembinaan.core.text import Text

__all__ = ["END_REASONS", "OFFER_GUARDS", "REASONS", "STATE_LINES", "STATE_WORDS"]

REASONS: Final[dict[str, Text]] = {
    "agreement.nothing_recorded": Text(
        id="Belum ada audiensi, draf atau tanda tangan yang tercatat.",
        en="No audience, draft or signature is recorded yet.",
    ),
    "agreement.explored": Text(
        id="Baru penjajakan: audiensi tercatat, draf belum diserahkan.",
        en="Only explored: an audience is recorded, no draft was handed over.",
    ),
    "agreement.offer_incomplete": Text(
        id="Draf sudah diserahkan, tetapi lampiran penawaran belum seluruhnya diketahui ada.",
        en="A draft was handed over, but not all attachments of an offer are known to be there.",
    ),
    "agreement.offered": Text(
        id="Draf sudah diserahkan; belum ditandatangani oleh semua pihak.",
        en="A draft was handed over; not all parties have signed.",
    ),
    "agreement.not_registered": Text(
        id="Sudah ditandatangani semua pihak; belum dicatat (penatausahaan).",
        en="Signed by all parties; not registered yet.",
    ),
    "agreement.registration_not_known": Text(
        id="Sudah ditandatangani semua pihak; pencatatannya belum diketahui.",
        en="Signed by all parties; whether it is registered is not known.",
    ),
    "agreement.not_started": Text(
        id="Sudah ditandatangani semua pihak; jangka waktunya baru mulai {day}.",
        en="Signed by all parties; the term starts only on {day}.",
    ),
    "agreement.term_not_known": Text(
        id="Sudah ditandatangani semua pihak; jangka waktunya belum diketahui.",
        en="Signed by all parties; its term is not known.",
    ),
    "agreement.in_force": Text(
        id="Ditandatangani semua pihak, dicatat, dan dalam jangka waktu.",
        en="Signed by all parties, registered and in term.",
    ),
    "agreement.term_over": Text(
        id="Jangka waktunya habis; hari terakhirnya {day}.",
        en="Its term is over; the last day was {day}.",
    ),
    "agreement.ended": Text(
        id="Diakhiri terhitung {day}: {reason}.",
        en="Ended as of {day}: {reason}.",
    ),
}
"""One sentence for each reason code of the in-force timeline."""

END_REASONS: Final[dict[EndReason, Text]] = {
    EndReason.TUJUAN_TERCAPAI: Text(id="tujuan tercapai", en="the goal is reached"),
    EndReason.KESEPAKATAN: Text(id="kesepakatan para pihak", en="the parties agreed"),
    EndReason.PERUBAHAN_KEBIJAKAN: Text(id="perubahan kebijakan oleh peraturan", en="the policy was changed by law"),
    EndReason.OBJEK_HILANG: Text(id="objek hilang atau musnah", en="the object is lost or destroyed"),
}

STATE_WORDS: Final = {
    "BELUM_ADA": "nothing yet",
    "PENJAJAKAN": "explored",
    "DITAWARKAN": "offered",
    "DITANDATANGANI": "signed",
    "BERLAKU": "in force",
    "BERAKHIR": "ended",
}

STATE_LINES: Final = {
    "head": Text(id="Perjanjian per {on}: {state}", en="Agreement on {on}: {state}"),
    "head_since": Text(id="Perjanjian per {on}: {state} sejak {since}", en="Agreement on {on}: {state} since {since}"),
    "missing": Text(id="Belum diketahui: {facts}", en="Not known: {facts}"),
    "projected": Text(
        id="Perkiraan: sepanjang tidak ada perubahan sesudah catatan terakhir.",
        en="Projection: if nothing changed after the record ends.",
    ),
    "cites": Text(id="Dasar: {cites}", en="Basis: {cites}"),
    "reading": Text(id="Tafsir: offer_guard={guard} ({meaning})", en="Reading: offer_guard={guard} ({meaning})"),
}
OFFER_GUARDS: Final = {
    "draft_suffices": Text(id="draf yang diserahkan sudah berarti ditawarkan", en="a draft handed over is an offer"),
    "all_attachments": Text(
        id="ditawarkan hanya dengan surat penawaran, KAK dan Rencana Kerja",
        en="an offer needs the letter, the KAK and the work plan",
    ),
}
"""What each value of the reading ``offer_guard`` means."""
