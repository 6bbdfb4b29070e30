"""The rules of the review on addenda."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.findings import Rule, Severity
from pembinaan.agreements.rules.row import LAW, row

__all__ = ["RULES"]

RULES: Final[dict[str, Rule]] = dict(
    (
        row(
            "A2",
            Severity.ERROR,
            ("Penanda tangan adendum {number}", "The signatories of addendum {number}"),
            (
                (
                    "Adendum ditandatangani semua pihak, oleh pejabat yang setingkat dengan penanda tangan naskah "
                    "induk; bila jangka waktunya melewati batas, oleh pejabat yang lebih tinggi."
                ),
                (
                    "All parties sign an addendum, by offices of the level of those who signed the parent; where the "
                    "term crosses a limit, by a higher office."
                ),
            ),
            basis.WHO_SIGNS,
            origin=LAW._replace(guidance=("PP50_17",), gate="always"),
        ),
    )
)
