"""The rules of the review on the activities of the work plan."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.findings import Rule, Severity
from pembinaan.agreements.rules.row import DESIGN, row

__all__ = ["RULES"]

_FORM: Final = DESIGN._replace(guidance=("SMD",))

RULES: Final[dict[str, Rule]] = dict(
    (
        row(
            "W1",
            Severity.ERROR,
            ("Jadwal kegiatan {code}", "The days of activity {code}"),
            (
                "Tempatkan jadwal kegiatan di dalam jangka waktu perjanjian, atau ubah jangka waktunya dengan adendum.",
                "Plan the activity inside the term of the agreement, or change the term by an addendum.",
            ),
            basis.SINERGI_WHOLE,
            origin=DESIGN,
        ),
        row(
            "W2",
            Severity.ERROR,
            ("Dasar kegiatan {code} yang berjalan", "The basis of activity {code}, which runs"),
            (
                "Jalankan kegiatan hanya selama perjanjian berlaku; sesudahnya hanya menurut kebijakan yang dipilih.",
                "Run an activity only while the agreement is in force; after its end only as the chosen policy says.",
            ),
            basis.SINERGI_DOCUMENT,
            origin=DESIGN,
        ),
        row(
            "W3",
            Severity.WARN,
            (
                "Sasaran dan jumlah yang memenuhi syarat pada kegiatan {code}",
                "Target and eligible people of activity {code}",
            ),
            (
                "Tetapkan sasaran yang tidak melebihi jumlah orang yang memenuhi syarat.",
                "Set a target that is no higher than the number of people who could take part.",
            ),
            basis.SINERGI_WHOLE,
            origin=_FORM,
        ),
        row(
            "W4",
            Severity.ERROR,
            ("Butir ruang lingkup kegiatan {code}", "The scope item of activity {code}"),
            (
                "Sebutkan kode butir ruang lingkup yang dilaksanakan kegiatan itu.",
                "Name the code of the scope item that the activity serves.",
            ),
            basis.SINERGI_WHOLE,
            origin=_FORM,
        ),
        row(
            "W5",
            Severity.WARN,
            ("Biaya kegiatan dan pembiayaan yang disebut perjanjian", "The costs of activities and the funding named"),
            (
                "Samakan jumlah biaya Rencana Kerja dengan pembiayaan tiap pihak.",
                "Make the costs in the work plan agree with the funding of each party.",
            ),
            basis.OWN_BUDGET,
            origin=DESIGN,
        ),
    )
)
