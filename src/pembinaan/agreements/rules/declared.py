"""The rules of the review on the regime that a document or another register names."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.findings import Rule, Severity
from pembinaan.agreements.rules.row import LAW, PRACTICE, row

__all__ = ["RULES"]

_SUBJECT: Final = ("Rezim yang disebut", "The regime that is named")
_TAKE_IT: Final = (
    "Pakai rezim yang sesuai dengan para pihaknya; perbaiki 'declared_regime' atau para pihaknya.",
    "Take the regime that follows from the parties; correct 'declared_regime' or the parties.",
)

RULES: Final[dict[str, Rule]] = dict(
    (
        row(
            "I3",
            Severity.ERROR,
            ("Status perguruan tinggi {name}", "The status of the university {name}"),
            (
                "Isi statusnya: satker/BLU dihitung sebagai instansi pemerintah, swasta sebagai badan nonpemerintah.",
                "Fill in its status: satker/BLU counts as a government agency, private as a non-government body.",
            ),
            basis.PARTNERS,
            basis.THIRD_PARTIES,
            origin=PRACTICE._replace(guidance=("YOG",)),
        ),
        row("R1", Severity.ERROR, _SUBJECT, _TAKE_IT, basis.SINERGI, basis.SINERGI_DOCUMENT),
        row("R2", Severity.ERROR, _SUBJECT, _TAKE_IT, basis.REGION_AND_THIRD_PARTY, basis.THIRD_PARTIES),
        row(
            "R3",
            Severity.ERROR,
            _SUBJECT,
            _TAKE_IT,
            basis.PARTNERS,
            basis.COMMUNITY,
            basis.INDIVIDUALS,
        ),
        row(
            "R5",
            Severity.ERROR,
            _SUBJECT,
            (
                "Sebuah Lapas bukan pihak ketiga bagi pemerintah daerah: buat dokumen sinergi.",
                "A Lapas is no third party of a region: make the document of a sinergi.",
            ),
            basis.THIRD_PARTIES,
            basis.SINERGI_WHOLE,
            basis.PP28_BEGINS,
            origin=LAW,
        ),
        row(
            "P2",
            Severity.ERROR,
            ("{side} di antara para pihak sinergi", "{side} among the parties of a sinergi"),
            (
                "Tambahkan pihak itu, atau jangan sebut dokumen ini sinergi.",
                "Add that party, or do not call this document a sinergi.",
            ),
            basis.SINERGI,
        ),
    )
)
