"""Which agencies are consulted for special offences, and what follows when they do not answer."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.law.citation import Citation
from pembinaan.law.data.checklist_rows import places
from pembinaan.law.data.rows import CHECKED_ON, S, V
from pembinaan.law.entries import Confidence
from pembinaan.law.flows import FlowStep

__all__ = ["CONSULTATIONS"]

_COUNTER_TERROR: Final = Text(
    id="Polri, BNPT, dan/atau Kejaksaan Agung", en="police (Polri), BNPT and/or Attorney General (Kejaksaan Agung)"
)
_NARCOTICS: Final = Text(
    id="Polri, BNN, dan/atau Kejaksaan Agung", en="police (Polri), BNN and/or Attorney General (Kejaksaan Agung)"
)
_CORRUPTION: Final = Text(
    id="Polri, Kejaksaan Agung, dan/atau KPK", en="police (Polri), Attorney General (Kejaksaan Agung) and/or KPK"
)
_AGENCIES: Final = (
    ("terorisme", _COUNTER_TERROR),
    ("narkotika", _NARCOTICS),
    ("korupsi", _CORRUPTION),
    ("keamanan_negara", _COUNTER_TERROR),
    ("ham_berat", _COUNTER_TERROR),
    ("transnasional", _COUNTER_TERROR),
)
_LIST: Final = places("Pasal 36A ayat (3) PP 99/2012")
_WORKING_DAYS: Final = 12
_DIRJEN: Final = Text(id="Direktur Jenderal", en="Director General (Dirjen)")
_RECOMMENDATION: Final = Text(
    id="meminta rekomendasi instansi terkait", en="asks the agencies concerned for a recommendation"
)


def _asked(
    does: Text, confidence: Confidence, cites: tuple[Citation, ...], *, goes_on: bool | None, nearest: bool
) -> FlowStep:
    return FlowStep(
        "consult",
        _DIRJEN,
        does,
        _WORKING_DAYS,
        "working_days",
        confidence,
        cites,
        CHECKED_ON,
        goes_on=goes_on,
        agencies=_AGENCIES,
        agencies_cites=_LIST,
        agencies_nearest=nearest,
    )


_ASIMILASI: Final = _asked(
    _RECOMMENDATION,
    V,
    places("Pasal 36A ayat (2) PP 99/2012", "Pasal 36A ayat (4) PP 99/2012", "Pasal 36A ayat (5) PP 99/2012"),
    goes_on=True,
    nearest=False,
)
_PB: Final = _asked(
    _RECOMMENDATION,
    V,
    places("Pasal 43B PP 99/2012", "Pasal 43B ayat (4) PP 99/2012", "Pasal 43B ayat (5) PP 99/2012"),
    goes_on=True,
    nearest=False,
)
_REMISI: Final = _asked(
    Text(
        id="meminta pertimbangan tertulis menteri atau pimpinan lembaga terkait",
        en="asks for the written consideration of the minister or head of the agency concerned",
    ),
    V,
    places("Pasal 34B ayat (2) PP 99/2012", "Pasal 34B ayat (3) PP 99/2012"),
    goes_on=None,
    nearest=True,
)
"""The law does not say what follows from silence (reading ``agency_silence_remisi``), nor lists the agencies here."""
_NOT_STATED: Final = FlowStep(
    "consult", _DIRJEN, _RECOMMENDATION, None, None, S, places("Permenkumham 3/2018"), CHECKED_ON
)
"""For cuti menjelang bebas and cuti bersyarat neither the agencies nor their days are stated."""

CONSULTATIONS: Final[dict[str, FlowStep]] = {
    "remisi": _REMISI,
    "asimilasi": _ASIMILASI,
    "pembebasan_bersyarat": _PB,
    "cuti_menjelang_bebas": _NOT_STATED,
    "cuti_bersyarat": _NOT_STATED,
}
"""By right; all kinds of remisi stand under ``remisi``."""
