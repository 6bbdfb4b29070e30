"""The rules of the review on the scope."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.findings import Rule, Severity
from pembinaan.agreements.rules.row import row

__all__ = ["RULES"]

RULES: Final[dict[str, Rule]] = dict(
    (
        row(
            "O1",
            Severity.ERROR,
            ("Bidang program dalam ruang lingkup", "A program field in the scope"),
            ("Sebutkan paling sedikit satu dari sembilan bidang.", "Name at least one of the nine fields."),
            basis.FIELDS,
            basis.FIELDS_KLIEN,
        ),
        row(
            "O4",
            Severity.ERROR,
            ("Kelompok sasaran {area}", "The target group of {area}"),
            (
                "Pilah menurut narapidana, anak binaan, klien dewasa, dan klien anak.",
                "Split it by narapidana, anak binaan, adult klien and child klien.",
            ),
            basis.GROUPS,
            basis.GROUPS_KLIEN,
        ),
    )
)
