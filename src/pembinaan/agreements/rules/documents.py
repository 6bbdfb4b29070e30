"""The rules of the review on the document, its name, its origin and what comes with it."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.findings import Rule, Severity
from pembinaan.agreements.rules.row import PRACTICE, row

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
