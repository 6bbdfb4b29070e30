"""The rules of the review on the numbers that the parties give."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.findings import Rule, Severity
from pembinaan.agreements.rules.row import PRACTICE, guided, row

__all__ = ["RULES"]

RULES: Final[dict[str, Rule]] = dict(
    (
        row(
            "N1",
            Severity.WARN,
            ("Nomor dokumen dari pihak {role}", "The document number of party {role}"),
            ("Setiap pihak memberi nomornya sendiri.", "Each party gives its own number."),
            basis.SINERGI_DOCUMENT,
            origin=PRACTICE,
        ),
        row(
            "N2",
            Severity.WARN,
            ("Bentuk nomor dari pihak {role}", "The form of the number of party {role}"),
            (
                "Periksa nomornya pada naskah: bentuknya tidak biasa bagi instansi itu.",
                "Check the number in the text: its form is not usual for that body.",
            ),
            origin=guided("SMD", "PRESS"),
        ),
        row(
            "N3",
            Severity.ERROR,
            ("Nomor dokumen dari pihak {role}", "The document number of party {role}"),
            (
                "Catat nomor permohonan pada 'request_id', dan nomor dokumen dari naskahnya.",
                "Record the id of the request as 'request_id', and the number of the document from its text.",
            ),
            origin=guided("SMD"),
        ),
    )
)
