"""The way of a proposal, for every right."""

from __future__ import annotations

from datetime import date
from typing import Final, Literal

from pembinaan.core.text import Text
from pembinaan.law.data import flow_steps as steps
from pembinaan.law.data.flow_agencies import CONSULTATIONS
from pembinaan.law.data.flow_authorities import AUTHORITIES
from pembinaan.law.entries import InForce
from pembinaan.law.flows import FlowStep, Regime, RightFlow

__all__ = ["FLOWS"]

_Steps = dict[Regime, tuple[FlowStep, ...]]
_Kind = Literal["narapidana", "anak_binaan"]
_ADULT: Final[tuple[_Kind, ...]] = ("narapidana",)
_CHILD: Final[tuple[_Kind, ...]] = ("anak_binaan",)
_BOTH: Final[tuple[_Kind, ...]] = ("narapidana", "anak_binaan")

_TO_CENTRE: Final = (steps.RECOMMEND, steps.APPROVE, steps.VERIFY_REGION, steps.VERIFY_CENTRE)
_TO_CENTRE_CHILD: Final = (steps.RECOMMEND, steps.APPROVE_CHILD, steps.VERIFY_REGION, steps.VERIFY_CENTRE)
_OLD: Final = (steps.RECOMMEND_OLD, steps.SUBMIT_OLD, steps.DECIDE)
_OLD_CB: Final = (steps.RECOMMEND_OLD, steps.APPROVE_OLD, steps.DECIDE_OLD)


def _central(consult: FlowStep) -> _Steps:
    return {
        "general": (*_TO_CENTRE, steps.DECIDE),
        "special": (*_TO_CENTRE, consult, steps.DECIDE),
        "child": (*_TO_CENTRE_CHILD, steps.DECIDE_CHILD),
    }


def _right(
    title: Text,
    kinds: tuple[_Kind, ...],
    group: str,
    *readings_of_special: str,
) -> RightFlow:
    """Make the way of a right that is decided at the centre."""
    ordinary = ("who_signs",)
    readings: dict[Regime, tuple[str, ...]] = {
        "general": ordinary,
        "special": readings_of_special,
        "child": ordinary,
    }
    old: _Steps = {"general": _OLD, "child": _OLD}
    return RightFlow(title, kinds, AUTHORITIES[group], _central(CONSULTATIONS[group]), old, readings)


def _remisi(title: Text, kinds: tuple[_Kind, ...] = _ADULT) -> RightFlow:
    return _right(title, kinds, "remisi", "agency_silence_remisi")


_CB: Final = RightFlow(
    Text(id="Cuti bersyarat", en="Conditional leave (cuti bersyarat)"),
    _BOTH,
    AUTHORITIES["cuti_bersyarat"],
    _central(CONSULTATIONS["cuti_bersyarat"]),
    {"general": _OLD_CB, "special": _OLD_CB, "child": _OLD_CB},
    {"general": ("who_signs",), "special": ("who_signs",), "child": ("who_signs",)},
)
_ASIMILASI: Final = RightFlow(
    Text(id="Asimilasi", en="Assimilation (asimilasi)"),
    _BOTH,
    AUTHORITIES["asimilasi"],
    {"general": _OLD, "special": (*_TO_CENTRE, CONSULTATIONS["asimilasi"], steps.DECIDE), "child": _OLD},
    {
        "special": (
            steps.RECOMMEND_OLD,
            steps.APPROVE_OLD_SPECIAL,
            steps.REGION_OLD,
            steps.CENTRE_OLD,
            CONSULTATIONS["asimilasi"],
            steps.DECIDE,
        )
    },
    {"general": ("who_signs",), "special": ("who_signs",), "child": ("who_signs",)},
)
"""In general only the older practice is known: the steps are the same under every reading, only who signs is not."""
_CMK: Final = RightFlow(
    Text(id="Cuti mengunjungi keluarga", en="Leave to visit the family (cuti mengunjungi keluarga)"),
    _BOTH,
    AUTHORITIES["cuti_mengunjungi_keluarga"],
    {
        "general": (steps.RECOMMEND_FIT, steps.DECIDE, steps.INFORM),
        "special": (steps.RECOMMEND_FIT, steps.DECIDE, steps.INFORM),
        "child": (steps.RECOMMEND_FIT_CHILD, steps.DECIDE, steps.INFORM_CHILD),
    },
    {},
    {},
)
_HOME: Final = RightFlow(
    Text(id="Asimilasi di rumah (keadaan darurat COVID-19)", en="Home assimilation (COVID-19 emergency)"),
    _BOTH,
    AUTHORITIES["asimilasi_rumah"],
    {"general": (steps.DECIDE,), "special": (steps.DECIDE,), "child": (steps.DECIDE,)},
    {},
    {},
    open_on=InForce(date(2020, 3, 30), date(2020, 3, 31), date(2023, 7, 1), date(2023, 7, 1)),
)
"""First wave 30 or 31 March 2020; no more proposals from 1 July 2023 (SE PAS-PK.05.09-1091)."""

FLOWS: Final[dict[str, RightFlow]] = {
    "remisi_umum": _remisi(Text(id="Remisi umum", en="General remission (remisi umum)")),
    "remisi_khusus": _remisi(Text(id="Remisi khusus", en="Special remission (remisi khusus)")),
    "remisi_tambahan": _remisi(Text(id="Remisi tambahan", en="Additional remission (remisi tambahan)")),
    "remisi_dasawarsa": _remisi(Text(id="Remisi dasawarsa", en="Decennial remission (remisi dasawarsa)")),
    "remisi_kemanusiaan": _remisi(Text(id="Remisi kemanusiaan", en="Humanitarian remission (remisi kemanusiaan)")),
    "remisi_susulan": _remisi(Text(id="Remisi susulan", en="Late remission (remisi susulan)")),
    "pmp_umum": _remisi(
        Text(id="Pengurangan masa pidana umum", en="Reduction of the term of a child, 17 August (PMP umum)"), _CHILD
    ),
    "pmp_khusus": _remisi(
        Text(id="Pengurangan masa pidana khusus", en="Reduction of the term of a child, feast day (PMP khusus)"), _CHILD
    ),
    "pmp_hari_anak": _remisi(
        Text(
            id="Pengurangan masa pidana Hari Anak Nasional",
            en="Reduction of the term of a child, Hari Anak Nasional (PMP)",
        ),
        _CHILD,
    ),
    "pmp_dasawarsa": _remisi(
        Text(id="Pengurangan masa pidana dasawarsa", en="Decennial reduction of the term of a child (PMP dasawarsa)"),
        _CHILD,
    ),
    "asimilasi": _ASIMILASI,
    "cuti_mengunjungi_keluarga": _CMK,
    "pembebasan_bersyarat": _right(
        Text(id="Pembebasan bersyarat", en="Conditional release (pembebasan bersyarat)"),
        _BOTH,
        "pembebasan_bersyarat",
    ),
    "cuti_menjelang_bebas": _right(
        Text(id="Cuti menjelang bebas", en="Leave before release (cuti menjelang bebas)"),
        _BOTH,
        "cuti_menjelang_bebas",
    ),
    "cuti_bersyarat": _CB,
    "asimilasi_rumah": _HOME,
}
"""By code, in the order of the law."""
