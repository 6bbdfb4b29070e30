"""The rules of the time after release: conditions, grounds of revocation, who revokes, effects, categories of fines."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from pembinaan.core.duration import Duration
from pembinaan.core.text import Text
from pembinaan.law.citation import Citation
from pembinaan.law.data.rows import CHECKED_ON, INF, S, V
from pembinaan.law.entries import Confidence

__all__ = [
    "FINE_CATEGORIES",
    "RELEASE_TERMS",
    "REVOCATION_EFFECTS",
    "REVOCATION_GROUNDS",
    "REVOKED_BY",
    "EffectRow",
    "FineRow",
    "RuleRow",
]


class RuleRow(NamedTuple):
    """One rule: what it says, where, and how well it is established."""

    code: str
    text: Text
    cite: Citation
    confidence: Confidence
    checked_on: date = CHECKED_ON


def _rule(code: str, indonesian: str, english: str, place: str, confidence: Confidence) -> RuleRow:
    return RuleRow(code, Text(id=indonesian, en=english), Citation.parse(place), confidence)


RELEASE_TERMS: Final = (
    _rule(
        "general",
        "syarat umum: tidak melakukan tindak pidana",
        "general condition: commits no offence",
        "Pasal 73 ayat (1) UU 1/2023",
        INF,
    ),
    _rule(
        "special",
        "syarat khusus: melakukan atau tidak melakukan perbuatan tertentu, tanpa mengurangi kemerdekaan beragama,"
        " berkepercayaan dan berpolitik kecuali hakim menentukan lain",
        "special conditions: to do or refrain from acts, without limiting religion, belief or politics unless the judge"
        " says otherwise",
        "Pasal 73 ayat (1) UU 1/2023",
        INF,
    ),
    _rule(
        "special_changed",
        "syarat khusus dapat diubah untuk pembimbingan",
        "special conditions may be changed for guidance",
        "Pasal 73 ayat (2) UU 1/2023",
        INF,
    ),
)
"""The conditions of a pembebasan bersyarat; the digest cites ayat (1) and (2) jointly, so the ayat is deduced."""

REVOCATION_GROUNDS: Final = (
    _rule(
        "breach",
        "melanggar syarat: dapat dicabut",
        "a breach of the conditions: it may be revoked",
        "Pasal 73 ayat (3) UU 1/2023",
        V,
    ),
    _rule(
        "new_penalty",
        "dituntut dalam 3 bulan sesudah masa percobaan karena tindak pidana dalam masa percobaan, lalu dipidana penjara"
        " waktu tertentu atau denda paling sedikit kategori III: dicabut",
        "prosecuted within 3 months after the probation for an offence committed in it, then sentenced to fixed"
        " imprisonment or a fine of at least kategori III: it is revoked",
        "Pasal 73 ayat (5) UU 1/2023",
        V,
    ),
    _rule("repeats", "mengulangi tindak pidana", "repeats an offence", "Pasal 46 PP 32/1999", V),
    _rule(
        "irregular_life",
        "hidup tidak teratur dan meresahkan masyarakat",
        "an irregular life that disturbs the community",
        "Pasal 46 PP 32/1999",
        V,
    ),
    _rule("lazy", "malas bekerja atau bersekolah", "lazy to work or attend school", "Pasal 46 PP 32/1999", V),
    _rule(
        "suspect",
        "syarat umum: melanggar hukum dan ditetapkan sebagai tersangka atau terpidana",
        "general: breaks the law and is named suspect or convict",
        "Permenkumham 3/2018",
        S,
    ),
    _rule("unrest", "menimbulkan keresahan", "causes unrest", "Permenkumham 3/2018", S),
    _rule(
        "not_reporting",
        "tidak melapor kepada Bapas, paling banyak 3 kali berturut-turut",
        "fails to report to the Bapas, at most 3 times in a row",
        "Permenkumham 3/2018",
        S,
    ),
    _rule(
        "address",
        "tidak melaporkan perubahan alamat",
        "does not report a change of address",
        "Permenkumham 3/2018",
        S,
    ),
    _rule(
        "program",
        "tidak mengikuti program pembimbingan",
        "does not follow the program of guidance",
        "Permenkumham 3/2018",
        S,
    ),
)
"""Why a release may be revoked; those of Permenkumham 3/2018 are stated for every Klien of integration."""

REVOKED_BY: Final = (
    _rule(
        "temporary",
        "Kepala Bapas mencabut sementara dengan saran TPP Bapas, lalu melapor ke atas",
        "the head of the Bapas revokes temporarily on the advice of the TPP Bapas, then reports up",
        "Permenkumham 3/2018",
        S,
    ),
    _rule(
        "decision",
        "diberikan dengan keputusan Menteri",
        "granted by a decision of the minister",
        "Pasal 43 ayat (4) PP 99/2012",
        V,
    ),
    _rule(
        "breach_of_conditions",
        "dicabut bila syaratnya dilanggar",
        "revoked if its conditions are breached",
        "Pasal 43 ayat (5) PP 99/2012",
        V,
    ),
)
"""Who gives and who takes."""


class EffectRow(NamedTuple):
    """What a revocation closes."""

    event: str
    """What was revoked: ``asimilasi``, ``asimilasi_second`` (a second time) or ``pembebasan_bersyarat``."""
    rights: tuple[str, ...]
    """The rights as the article lists them; a kind of right stands for all of its kinds."""
    lasts: Duration | None
    """For how long; None: for good."""
    cite: Citation
    confidence: Confidence = V
    checked_on: date = CHECKED_ON

    def closes(self, right: str) -> bool:
        """Tell whether the list names the right, by its code."""
        return any(right == named or right.startswith(f"{named}_") for named in self.rights)


_YEAR: Final = Duration(years=1)
_AFTER_PB: Final = ("remisi", "cuti_menjelang_bebas", "cuti_mengunjungi_keluarga")
_SECOND: Final = ("asimilasi", "pembebasan_bersyarat", "cuti_menjelang_bebas", "cuti_mengunjungi_keluarga")

REVOCATION_EFFECTS: Final = (
    EffectRow("asimilasi", ("remisi", *_SECOND), _YEAR, Citation.parse("Pasal 39 huruf a PP 32/1999")),
    EffectRow("asimilasi_second", _SECOND, None, Citation.parse("Pasal 39 huruf b PP 32/1999")),
    EffectRow("pembebasan_bersyarat", _AFTER_PB, _YEAR, Citation.parse("Pasal 47 ayat (1) PP 32/1999")),
)
"""Cuti bersyarat is in none of the lists (reading ``revocation_and_cb``). After a revoked release the time outside does
not count as served either."""


class FineRow(NamedTuple):
    """One category of fines."""

    category: int
    rupiah: int
    cite: Citation = Citation("UU 1/2023", "79")
    confidence: Confidence = V
    checked_on: date = CHECKED_ON


FINE_CATEGORIES: Final = (
    FineRow(1, 1_000_000),
    FineRow(2, 10_000_000),
    FineRow(3, 50_000_000),
    FineRow(4, 200_000_000),
    FineRow(5, 500_000_000),
    FineRow(6, 2_000_000_000),
    FineRow(7, 5_000_000_000),
    FineRow(8, 50_000_000_000),
)
