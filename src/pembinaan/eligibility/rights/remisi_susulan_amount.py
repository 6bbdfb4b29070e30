"""How much remisi susulan is: the remisi umum or khusus of the grant day that passed before the judgment was final."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from pembinaan.core.text import Text
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.remissions.amount import FAULTS, NO_GRANT, RemissionAmount, sentence_on
from pembinaan.eligibility.remissions.scale import amount_by_scale
from pembinaan.eligibility.rights.common import cite
from pembinaan.eligibility.rights.remisi_khusus_amount import KHUSUS
from pembinaan.eligibility.rights.remisi_susulan import REMISI_SUSULAN
from pembinaan.eligibility.rights.remisi_umum_amount import UMUM
from pembinaan.law.data.remission_amounts import REMISI_UMUM_DAY

__all__ = ["susulan_amount"]

_NOTHING_DUE: Final = Text(id="pada hari itu putusan sudah tetap", en="on that day the judgment was final")
_CITES: Final = cite("Pasal 4 Permenkumham 3/2018")


def susulan_amount(case: Case, on: date) -> RemissionAmount:
    """Find the amount of the grant day that was missed: ``on`` is that day, not the day of the late grant."""
    reckoning = sentence_on(REMISI_SUSULAN, case, on)
    final = reckoning.sentence.judgment_final_on
    if final is None:
        raise FAULTS.unknown("sentence.judgment_final_on")
    scale = UMUM if (on.month, on.day) == REMISI_UMUM_DAY else KHUSUS
    amount = amount_by_scale(replace(scale, exactly=True), case, on)
    if on >= final:  # before it, whatever the table gives was due
        raise NO_GRANT.error("on", right=REMISI_SUSULAN.title, day=on, what=_NOTHING_DUE)
    return amount.model_copy(update={"right": REMISI_SUSULAN.code, "division": None, "cites": (*amount.cites, *_CITES)})
