"""The rules of the review on the term."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.findings import Rule, Severity
from pembinaan.agreements.rules.row import DESIGN, guided, row

__all__ = ["RULES"]

RULES: Final[dict[str, Rule]] = dict(
    (
        row(
            "J1",
            Severity.ERROR,
            ("Jangka waktu ({name})", "The term ({name})"),
            (
                "Isi hari pertama dan hari terakhir; sebelum ditandatangani, lamanya saja cukup.",
                "Fill in the first and the last day; before the signing the length alone is enough.",
            ),
            basis.TERMS,
            origin=DESIGN,
        ),
        row(
            "J2",
            Severity.ERROR,
            ("Kategori jangka waktu", "The category of the term"),
            (
                "Tetapkan jangka waktu; kategorinya menentukan pejabat yang berwenang menandatangani.",
                "Settle the term; its category decides which office may sign.",
            ),
            basis.TERMS,
            basis.SHORT,
        ),
        row(
            "J3",
            Severity.ERROR,
            ("Lama dokumen daerah", "The length of a document of a region"),
            (
                "Perpendek jangka waktunya, atau sebutkan aturan khusus yang membolehkannya.",
                "Shorten the term, or name the special law that allows it.",
            ),
            origin=guided("YOG", "KDN21"),
        ),
        row(
            "J4",
            Severity.WARN,
            ("Klausul berlaku surut", "The clause that makes it work back"),
            (
                "Tetapkan hari pertama pada atau sesudah hari penandatanganan, atau tuliskan klausul berlaku surut.",
                "Begin on or after the day of the signing, or write a clause that makes it work back.",
            ),
            origin=guided("SMD"),
        ),
        row(
            "J5",
            Severity.ERROR,
            ("Wewenang atas perpanjangan", "The authority for the extension"),
            (
                "Perpanjangan ditandatangani pejabat setingkat jangka waktunya, dari setiap pihak.",
                "An extension is signed by offices of the level that its term asks for, of every party.",
            ),
            basis.WHO_SIGNS,
        ),
    )
)
