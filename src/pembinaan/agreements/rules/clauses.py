"""The rules of the review on clauses and duties."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.findings import Rule, Severity
from pembinaan.agreements.rules.row import DESIGN, PRACTICE, row
from pembinaan.law.entries import Confidence

__all__ = ["RULES"]

RULES: Final[dict[str, Rule]] = dict(
    (
        row(
            "K1",
            Severity.ERROR,
            ("Klausul PKS ({name})", "The PKS clause ({name})"),
            ("Tambahkan klausul itu.", "Add it."),
            basis.COOPERATION,
            origin=PRACTICE._replace(confidence=Confidence.MEMORY, guidance=("PP50_7B",)),
        ),
        row(
            "K2",
            Severity.ERROR,
            ("Klausul sanksi", "The clause on sanctions"),
            ("Tambahkan klausul itu.", "Add it."),
            basis.THIRD_PARTY_CONTENTS,
            basis.CONTRACT_CONTENTS,
        ),
        row(
            "K3",
            Severity.ERROR,
            ("Klausul Nota Kesepakatan ({name})", "The Nota Kesepakatan clause ({name})"),
            ("Tambahkan klausul itu.", "Add it."),
            basis.SINERGI_DOCUMENT,
            basis.OWN_BUDGET,
            origin=PRACTICE,
        ),
        row(
            "K4",
            Severity.WARN,
            ("Klausul monitoring dan evaluasi", "The clause on monitoring and evaluation"),
            ("Tambahkan klausul itu.", "Add it."),
            basis.REPORTS,
            origin=PRACTICE,
        ),
        row(
            "K5",
            Severity.WARN,
            ("Klausul kegiatan yang belum selesai", "The clause on activities that are not finished"),
            (
                "Atur kelanjutan kegiatan yang masih berjalan ketika perjanjian berakhir.",
                "Say what becomes of activities that still run when the agreement ends.",
            ),
            basis.ENDS,
            origin=DESIGN,
        ),
        row(
            "H1",
            Severity.ERROR,
            ("Kewajiban pihak {role}", "A duty of party {role}"),
            ("Tuliskan paling sedikit satu kewajiban.", "Write down at least one."),
            basis.RESOURCES,
            origin=DESIGN,
        ),
        row(
            "H2",
            Severity.WARN,
            ("Sumber daya dari pihak {role}", "The resources that party {role} gives"),
            (
                "Sebutkan apa yang disediakan kedua belah pihak: dana, tenaga, barang, atau tempat.",
                "Say what both sides provide: money, people, goods or places.",
            ),
            basis.RESOURCES,
        ),
    )
)
