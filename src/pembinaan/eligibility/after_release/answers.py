"""What can be answered about a revocation, in words, with the ayat of UU 1/2023 Pasal 73."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from pembinaan.core.text import Text
from pembinaan.law.citation import Citation

__all__ = [
    "BEGUN_BEFORE",
    "DETAINED",
    "FACTS_MISSING",
    "IN_TIME",
    "MUST",
    "MUST_IF_IN_TIME",
    "OVER",
    "PROSECUTED",
    "Answer",
    "Said",
]

Answer = Literal["may", "must", "no_longer", "unknown"]
"""May be revoked (on breach), must be, can no longer be, or not known."""


class Said(NamedTuple):
    """One of the answers there are."""

    answer: Answer
    text: Text
    cites: tuple[Citation, ...]


def _said(answer: Answer, text: Text, *ayat: int) -> Said:
    return Said(answer, text, tuple(Citation("UU 1/2023", "73", str(number)) for number in ayat))


DETAINED: Final = _said(
    "may",
    Text(
        id="sedang ditahan dalam perkara lain, dan masa percobaan tidak berjalan",
        en="detained in another case, and the probation does not run",
    ),
    *(3, 4),
)
IN_TIME: Final = _said(
    "may",
    Text(
        id="masa percobaan, atau 3 bulan sesudahnya, belum lewat",
        en="the probation, or the three months after it, are not over",
    ),
    *(3, 4),
)
PROSECUTED: Final = _said(
    "may",
    Text(
        id="dituntut dalam 3 bulan itu karena tindak pidana dalam masa percobaan, dan belum diputus",
        en="prosecuted within those three months for an offence in the probation, and not yet judged",
    ),
    *(3, 4),
)
MUST: Final = _said(
    "must",
    Text(
        id="dituntut dalam 3 bulan itu karena tindak pidana dalam masa percobaan, lalu dipidana penjara waktu tertentu"
        " atau denda paling sedikit kategori III",
        en="prosecuted within those three months for an offence in the probation, then sentenced to fixed imprisonment"
        " or a fine of at least kategori III",
    ),
    5,
)
MUST_IF_IN_TIME: Final = _said(
    "unknown",
    Text(
        id="sudah dipidana; apakah dituntut dalam 3 bulan sesudah masa percobaan bergantung pada tahanan perkara lain",
        en="sentenced; whether the prosecution fell in the three months after the probation hangs on detention in"
        " another case",
    ),
    5,
)
OVER: Final = _said(
    "no_longer",
    Text(id="lebih dari 3 bulan sejak masa percobaan berakhir", en="more than three months after the probation"),
    4,
)
FACTS_MISSING: Final = _said(
    "unknown",
    Text(
        id="3 bulan sesudah masa percobaan sudah lewat; apakah ada yang memperpanjangnya belum diketahui",
        en="the three months after the probation are over; whether something extends them is not known",
    ),
    *(4, 5),
)
BEGUN_BEFORE: Final = _said(
    "unknown",
    Text(
        id="penuntutan dimulai sebelum masa percobaan berakhir dan belum diputus dalam 3 bulan itu; pasal ini hanya"
        " menyebut penuntutan dalam 3 bulan itu",
        en="the prosecution began before the probation ended and was not judged within those three months; the article"
        " names prosecution within them only",
    ),
    4,
)
