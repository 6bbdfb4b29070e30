"""Who decides on a right: by regime, by the reading ``who_signs``, and by the law that binds."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pembinaan.core.text import Text
from pembinaan.law.citation import Citation
from pembinaan.law.data.checklist_rows import BY_HEAD, places
from pembinaan.law.data.rows import CHECKED_ON, INF, S, V
from pembinaan.law.entries import Confidence
from pembinaan.law.flows import Authority, Regime

__all__ = ["AUTHORITIES"]

_MENTERI: Final = Text(id="Menteri", en="the minister (Menteri)")
_DIRJEN: Final = Text(
    id="Direktur Jenderal Pemasyarakatan atas nama Menteri", en="Director General (Dirjen) in the minister's name"
)
_OLD: Final = Text(
    id="Kepala Kanwil atau Kalapas (alur lama)", en="head of the Kanwil or the Kalapas (superseded flow)"
)
_OLD_ASIMILASI: Final = Text(id="Kanwil atau Ditjen (praktik lama)", en="Kanwil or Ditjen (older practice)")
_BY_DIRJEN: Final = Text(id="setelah pertimbangan Direktur Jenderal", en="after the consideration of the Dirjen")
_BY_AGENCIES: Final = Text(
    id="setelah pertimbangan tertulis menteri atau pimpinan lembaga terkait",
    en="after the written consideration of the minister or head of the agency concerned",
)
_ORDINARY: Final[tuple[Regime, ...]] = ("general", "child")
_ALL: Final[tuple[Regime, ...]] = ("general", "special", "child")
_P3: Final = places("Permenkumham 3/2018")


def _decides(
    regimes: tuple[Regime, ...],
    who: Text,
    confidence: Confidence,
    cites: tuple[Citation, ...],
    *reading: str,
    advice: Text | None = None,
) -> Authority:
    return Authority(regimes, reading, who, confidence, cites, CHECKED_ON, advice)


def _special(who: Text, advice: Text, *cites: str) -> Authority:
    """Decide for a special offence: the government regulation says so, whatever the reading."""
    return _decides(("special",), who, V, places(*cites), advice=advice)


_CHOSEN_MENTERI: Final = _decides(_ORDINARY, _MENTERI, INF, (), "menteri")
"""The government regulations say the minister; of this right none that was read does."""
_CENTRAL: Final = (
    _decides(_ORDINARY, _DIRJEN, S, _P3, "dirjen_for_menteri"),
    _decides(_ORDINARY, _OLD, S, (), "old_flow"),
)

_REMISI: Final = (
    _special(_MENTERI, _BY_AGENCIES, "Pasal 34B ayat (2) PP 99/2012", "Pasal 34B ayat (3) PP 99/2012"),
    *_CENTRAL,
    _CHOSEN_MENTERI,
)
_PB: Final = (
    _special(_MENTERI, _BY_DIRJEN, "Pasal 43B PP 99/2012"),
    *_CENTRAL,
    _decides(_ORDINARY, _MENTERI, V, places("Pasal 43 ayat (4) PP 99/2012")),
)
"""Before Permenkumham 3/2018, and under the reading ``menteri``, the government regulation alone counts."""
_CMB: Final = (
    _special(_MENTERI, _BY_DIRJEN, "Pasal 42A ayat (3) PP 28/2006", "Pasal 42A ayat (4) PP 28/2006"),
    *_CENTRAL,
    _CHOSEN_MENTERI,
)
_CB: Final = (
    _decides(("general", "special"), _DIRJEN, S, _P3, "dirjen_for_menteri"),
    _decides(("child",), _DIRJEN, INF, _P3, "dirjen_for_menteri"),
    _decides(_ALL, _OLD, S, (), "old_flow"),
    replace(_CHOSEN_MENTERI, regimes=_ALL),
)
_ASIMILASI: Final = (
    _special(_MENTERI, _BY_DIRJEN, "Pasal 36A ayat (1) PP 99/2012"),
    _decides(_ORDINARY, _OLD_ASIMILASI, S, (), "old_flow"),
)
"""Who signs in general is a gap: no source states it for the rule of today."""
_CMK: Final = (
    _decides(("general", "special"), BY_HEAD, V, places("Pasal 42 ayat (3) PP 32/1999")),
    _decides(("child",), BY_HEAD, INF, places("Pasal 42 ayat (3) PP 32/1999")),
)
_HOME: Final = (
    _decides(
        _ALL,
        Text(id="Kalapas, Kepala LPKA, atau Karutan", en="head of the Lapas, LPKA or Rutan"),
        S,
        places("Permenkumham 10/2020", "Permenkumham 32/2020", "Permenkumham 24/2021", "Permenkumham 43/2021"),
    ),
)

AUTHORITIES: Final[dict[str, tuple[Authority, ...]]] = {
    "remisi": _REMISI,
    "pembebasan_bersyarat": _PB,
    "cuti_menjelang_bebas": _CMB,
    "cuti_bersyarat": _CB,
    "asimilasi": _ASIMILASI,
    "cuti_mengunjungi_keluarga": _CMK,
    "asimilasi_rumah": _HOME,
}
"""By right; all kinds of remisi and pengurangan masa pidana stand under ``remisi``."""
