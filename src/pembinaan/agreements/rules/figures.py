"""The rules of the review on figures, and on an agreement that is put forward as a model."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements.findings import Rule, Severity
from pembinaan.agreements.rules.row import DESIGN, PRACTICE, row

__all__ = ["RULES"]

_MODEL: Final = DESIGN._replace(guidance=("SMD", "PRESS"), gate="always")

RULES: Final[dict[str, Rule]] = dict(
    (
        row(
            "G1",
            Severity.ERROR,
            ("Tingkat kematangan L4", "Maturity level L4"),
            (
                "Sebut sebagai model hanya sesudah satu putaran monev penuh dengan hasil (L4).",
                "Call it a model only after one full round of monitoring with results (L4).",
            ),
            origin=_MODEL,
        ),
        row(
            "G2",
            Severity.ERROR,
            ("Parameter dan contoh naskah model ({name})", "Parameters and template of the model ({name})"),
            (
                "Daftarkan setiap isian contoh naskah sebagai parameter, dan ganti nama daerah dengan isian.",
                "Declare every blank of the template as a parameter, and put one in the place of each region's name.",
            ),
            origin=_MODEL,
        ),
        row(
            "F2",
            Severity.WARN,
            ("Angka dari sumber yang berbeda", "Figures of different sources"),
            (
                "Simpan keduanya dengan sumber dan tanggalnya; jangan pilih salah satu tanpa memeriksanya.",
                "Keep both with their source and day; do not choose one without checking.",
            ),
            origin=PRACTICE._replace(guidance=("PRESS",), gate="always"),
            conflict="C6",
        ),
    )
)
