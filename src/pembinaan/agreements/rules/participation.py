"""The rules of the review on those who take part, and on what they are paid."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.findings import Rule, Severity
from pembinaan.agreements.rules.row import DESIGN, row

__all__ = ["RULES"]

RULES: Final[dict[str, Rule]] = dict(
    (
        row(
            "E1",
            Severity.ERROR,
            (
                "Asesmen atau litmas peserta kegiatan {code}",
                "The assessment or litmas of a participant of activity {code}",
            ),
            (
                "Catat rujukan asesmen atau litmas setiap peserta.",
                "Record the reference of the assessment or litmas of each participant.",
            ),
            basis.PROGRAM_BY_LITMAS,
        ),
        row(
            "E2",
            Severity.ERROR,
            (
                "Asimilasi bagi peserta kegiatan {code} di luar",
                "Asimilasi for a participant of activity {code}, outside",
            ),
            (
                "Ikutkan di luar hanya orang yang asimilasinya terbuka; yang lain mengikuti kegiatan di dalam.",
                "Only people to whom asimilasi is open take part outside; the others take part inside.",
            ),
            basis.ASIMILASI,
            basis.PEMBINAAN,
        ),
        row(
            "E4",
            Severity.NOTE,
            ("Rujukan peserta kegiatan {code}", "The reference of a participant of activity {code}"),
            (
                "Ganti dengan nama samaran yang tidak memuat nama atau nomor penduduk.",
                "Put a pseudonym in its place, one that holds no name and no number of a register.",
            ),
            basis.PROGRAM_BY_LITMAS,
            origin=DESIGN,
        ),
        row(
            "U1",
            Severity.ERROR,
            ("Upah pada kegiatan {code}", "Pay (upah) in activity {code}"),
            (
                "Tetapkan upah menurut sistem pengupahan umum; lebih dari nol hanyalah batas terendah.",
                "Set pay by the general wage system; more than nothing is only the very least.",
            ),
            basis.WAGES,
        ),
        row(
            "U2",
            Severity.ERROR,
            ("Jalur pembayaran upah pada kegiatan {code}", "The way of paying upah in activity {code}"),
            (
                "Bayarkan upah melalui Kalapas atau Kabapas.",
                "Pay it through the Kalapas or Kabapas.",
            ),
            basis.WAGES_PAID,
        ),
        row(
            "U3",
            Severity.WARN,
            ("Upah atau premi pada kegiatan {code}", "Upah or premi in activity {code}"),
            (
                "Bila narapidana bekerja, tetapkan upah atau preminya; hal itu hak mereka.",
                "Where people work, set their upah or premi; it is their right.",
            ),
            basis.WAGE_OR_PREMI,
            basis.WORK,
        ),
    )
)
