"""The rules of the review on how an agreement ends and is closed."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.findings import Rule, Severity
from pembinaan.agreements.rules.row import DESIGN, LAW, PRACTICE, row

__all__ = ["RULES"]

RULES: Final[dict[str, Rule]] = dict(
    (
        row(
            "M2",
            Severity.ERROR,
            ("Monev akhir", "The final round of monitoring"),
            (
                "Adakan monev akhir sebelum perjanjian ditutup.",
                "Hold the final round of monitoring before the agreement is closed.",
            ),
            origin=PRACTICE._replace(guidance=("SMD", "PK65"), gate="always"),
        ),
        row(
            "Q1",
            Severity.ERROR,
            ("Alasan berakhir dalam dokumen sinergi", "The ground for ending in the document of a sinergi"),
            (
                (
                    "Menurut tafsir yang dipilih, sinergi hanya berakhir karena alasan yang dimuat dokumennya: catat "
                    "klausul PENGAKHIRAN."
                ),
                (
                    "Under the reading that was chosen a sinergi ends only on grounds that its document names: record "
                    "the clause PENGAKHIRAN."
                ),
            ),
            basis.SINERGI_DOCUMENT,
            origin=DESIGN,
        ),
        row(
            "Q2",
            Severity.ERROR,
            ("Pejabat yang menghentikan", "The office that stops it"),
            (
                "Penghentian diputuskan pejabat yang tingkatnya sesuai dengan tingkat perjanjian.",
                "An office of the level of the agreement decides that it is stopped.",
            ),
            basis.STOPPING,
            origin=LAW,
        ),
        row(
            "Q4",
            Severity.ERROR,
            ("Kebijakan bagi kegiatan {code} yang masih berjalan", "The policy for activity {code}, which still runs"),
            (
                (
                    "Pilih satu: selesaikan yang berjalan (COMPLETE_RUNNING), hentikan bagian mitra "
                    "(STOP_PARTNER_PART), alihkan (TRANSFER), atau hentikan semua (STOP_ALL)."
                ),
                "Choose one policy: COMPLETE_RUNNING, STOP_PARTNER_PART, TRANSFER or STOP_ALL.",
            ),
            basis.PEMBINAAN,
            origin=DESIGN._replace(guidance=("PP50_19",), gate="always"),
        ),
    )
)
