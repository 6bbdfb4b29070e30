"""The rules of the review on the document, its name, its origin and what comes with it."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.findings import Rule, Severity
from pembinaan.agreements.rules.row import PRACTICE, guided, row

__all__ = ["RULES"]

RULES: Final[dict[str, Rule]] = dict(
    (
        row(
            "D1",
            Severity.WARN,
            ("Nama dokumen", "The name of the document"),
            (
                "Untuk sinergi, pakai judul Nota Kesepakatan, dengan Rencana Kerja terlampir; nama lain cukup dicatat.",
                "For a sinergi use the title Nota Kesepakatan, with the Rencana Kerja attached; note the other name.",
            ),
            basis.SINERGI_DOCUMENT,
            origin=PRACTICE,
            conflict="C1",
        ),
        row(
            "D2",
            Severity.ERROR,
            ("Rencana Kerja", "The Rencana Kerja (work plan)"),
            ("Lampirkan sebelum perjanjian berlaku.", "Attach it before the agreement takes effect."),
            basis.SINERGI_DOCUMENT,
            origin=PRACTICE,
        ),
        row(
            "D3",
            Severity.WARN,
            ("Nota Kesepakatan induk PKS ini", "The Nota Kesepakatan that this PKS rests on"),
            ("Sebutkan nomor atau judulnya.", "Name its number or title."),
            basis.SINERGI_DOCUMENT,
            origin=PRACTICE,
        ),
        row(
            "D4",
            Severity.ERROR,
            ("Bentuk adendum", "The form of the addendum"),
            (
                "Buat adendum dalam bentuk yang setingkat dengan dokumen induknya.",
                "Make the addendum in a form of the same level as its parent document.",
            ),
            origin=guided("PP50_17"),
        ),
        row(
            "D5",
            Severity.WARN,
            ("Judul dokumen", "The title of the document"),
            ("Sebutkan semua pihak dalam judul: ANTARA ... DENGAN ...", "Name all parties in the title."),
            origin=guided("KONAWE"),
        ),
        row(
            "conflict.C2",
            Severity.WARN,
            ("Bentuk dokumen sinergi", "The form of a document of a sinergi"),
            (
                "Pakai Nota Kesepakatan dengan Rencana Kerja; sebuah PKS sebaiknya berinduk pada Nota Kesepakatan.",
                "Use a Nota Kesepakatan with a Rencana Kerja; let a PKS rest on a Nota Kesepakatan.",
            ),
            basis.SINERGI_DOCUMENT,
            origin=PRACTICE._replace(guidance=("YOG",)),
            conflict="C2",
        ),
        row(
            "T2",
            Severity.WARN,
            ("Lampiran penawaran ({name})", "The attachment of the offer ({name})"),
            (
                "Lengkapi penawaran: surat penawaran, KAK, draf naskah, dan Rencana Kerja.",
                "Complete the offer: letter, KAK (terms of reference), draft and Rencana Kerja (work plan).",
            ),
            basis.SINERGI_DOCUMENT,
            origin=PRACTICE,
        ),
    )
)
