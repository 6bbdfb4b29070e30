"""The steps of proposals, and who decides.

The flow of today goes through the database of the directorate (SDP) to the centre. Its days are those that one LPKA
states: Kanwil 2, Ditjen 3 (working days or not: not stated). What a Lapas or the TPP has is not stated.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pembinaan.core.text import Text
from pembinaan.law.data.checklist_rows import BY_HEAD, BY_TEAM, places
from pembinaan.law.data.rows import CHECKED_ON, INF, S, V
from pembinaan.law.flows import FlowStep

__all__ = [
    "APPROVE",
    "APPROVE_CHILD",
    "APPROVE_OLD",
    "APPROVE_OLD_SPECIAL",
    "CENTRE_OLD",
    "DECIDE",
    "DECIDE_CHILD",
    "DECIDE_OLD",
    "INFORM",
    "INFORM_CHILD",
    "RECOMMEND",
    "RECOMMEND_FIT",
    "RECOMMEND_FIT_CHILD",
    "RECOMMEND_OLD",
    "REGION_OLD",
    "SUBMIT_OLD",
    "VERIFY_CENTRE",
    "VERIFY_REGION",
]

_P3: Final = places("Permenkumham 3/2018")
_REGION: Final = Text(id="Kanwil", en="regional office (Kanwil)")
_CENTRE: Final = Text(id="Ditjen Pemasyarakatan", en="Directorate General (Ditjenpas)")
_RECOMMENDS: Final = Text(id="bersidang dan merekomendasikan", en="meets and recommends")
_SENDS: Final = Text(
    id="menyetujui dan mengirim usul melalui SDP kepada Direktur Jenderal, tembusan kepada Kakanwil",
    en="approves and sends the proposal through the SDP to the Director General, with a copy to the Kakanwil",
)
_VERIFIES: Final = Text(id="memverifikasi", en="verifies")

RECOMMEND: Final = FlowStep("recommend", BY_TEAM, _RECOMMENDS, None, None, S, _P3, CHECKED_ON)
APPROVE: Final = FlowStep("approve", BY_HEAD, _SENDS, None, None, S, _P3, CHECKED_ON)
APPROVE_CHILD: Final = FlowStep("approve", BY_HEAD, _SENDS, 7, "working_days", S, _P3, CHECKED_ON, about=True)
"""The LPKA has about seven working days for the file."""
VERIFY_REGION: Final = FlowStep("verify_region", _REGION, _VERIFIES, 2, "not_stated", S, _P3, CHECKED_ON)
VERIFY_CENTRE: Final = FlowStep("verify_centre", _CENTRE, _VERIFIES, 3, "not_stated", S, _P3, CHECKED_ON)

_DECIDER: Final = Text(id="yang memutus", en="who decides")
DECIDE: Final = FlowStep("decide", _DECIDER, Text(id="memutus", en="decides"), None, None, S, _P3, CHECKED_ON)
"""Who that is, how well it is established and on what it rests comes from the authority."""
DECIDE_CHILD: Final = replace(
    DECIDE,
    does=Text(
        id="memutus; surat keputusan diterbitkan dan diserahkan", en="decides; the decision is issued and handed over"
    ),
    days=2,
    unit="not_stated",
)
"""Two days for issuing and handing over the decision."""

# ---- cuti mengunjungi keluarga: decided in the Lapas

RECOMMEND_FIT: Final = replace(
    RECOMMEND,
    does=Text(
        id="menilai kelayakan berdasarkan litmas Bapas", en="judges on the litmas of the Bapas whether the leave is fit"
    ),
    cites=places("Pasal 67 huruf g Permenkumham 3/2018"),
)
RECOMMEND_FIT_CHILD: Final = replace(RECOMMEND_FIT, confidence=INF)
INFORM: Final = FlowStep(
    "inform",
    BY_HEAD,
    Text(id="memberi tahu Kabapas", en="informs the Kabapas"),
    None,
    None,
    V,
    places("Pasal 42 ayat (3) PP 32/1999"),
    CHECKED_ON,
)
INFORM_CHILD: Final = replace(INFORM, confidence=INF)

# ---- older practice, superseded

RECOMMEND_OLD: Final = replace(RECOMMEND, cites=(), within_next=True)
"""The days of the Lapas hold those of its TPP."""
SUBMIT_OLD: Final = FlowStep(
    "approve", BY_HEAD, Text(id="menyetujui dan mengusulkan", en="approves and proposes"), None, None, S, (), CHECKED_ON
)
APPROVE_OLD: Final = replace(SUBMIT_OLD, days=7, unit="working_days", about=True)
"""Cuti bersyarat: the Lapas about 7 and the Kanwil about 7 working days."""
DECIDE_OLD: Final = replace(DECIDE, days=7, unit="working_days", about=True)
APPROVE_OLD_SPECIAL: Final = replace(SUBMIT_OLD, days=14, unit="working_days")
REGION_OLD: Final = replace(VERIFY_REGION, days=14, unit="working_days", cites=())
"""Asimilasi for special offences: Lapas 14, Kanwil 14, Ditjen 30 working days."""
CENTRE_OLD: Final = replace(VERIFY_CENTRE, days=30, unit="working_days", cites=())
