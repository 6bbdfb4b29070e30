"""Which state a reason stands for."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements.kinds import StateCode
from pembinaan.core.timeline import Reason

__all__ = ["code_of"]

_CODES: Final = {
    "agreement.nothing_recorded": StateCode.BELUM_ADA,
    "agreement.explored": StateCode.PENJAJAKAN,
    "agreement.offer_incomplete": StateCode.PENJAJAKAN,
    "agreement.offered": StateCode.DITAWARKAN,
    "agreement.discussed": StateCode.DIBAHAS,
    "agreement.rejected": StateCode.DITOLAK,
    "agreement.text_agreed": StateCode.DISEPAKATI_NASKAH,
    "agreement.approval_asked": StateCode.MENUNGGU_PERSETUJUAN,
    "agreement.before_sinergi": StateCode.DITANDATANGANI,
    "agreement.before_partners": StateCode.DITANDATANGANI,
    "agreement.regime_not_settled": StateCode.DITANDATANGANI,
    "agreement.conditions_not_established": StateCode.DITANDATANGANI,
    "agreement.not_registered": StateCode.DITANDATANGANI,
    "agreement.registration_not_known": StateCode.DITANDATANGANI,
    "agreement.not_started": StateCode.DITANDATANGANI,
    "agreement.term_not_known": StateCode.DITANDATANGANI,
    "agreement.change_not_established": StateCode.DITANDATANGANI,
    "agreement.ending_not_established": StateCode.DITANDATANGANI,
    "agreement.day_not_known": StateCode.DITANDATANGANI,
    "agreement.in_force": StateCode.BERLAKU,
    "agreement.ending_soon": StateCode.AKAN_BERAKHIR,
    "agreement.extended": StateCode.DIPERPANJANG,
    "agreement.suspended": StateCode.DITANGGUHKAN,
    "agreement.term_over": StateCode.BERAKHIR,
    "agreement.ended": StateCode.BERAKHIR,
    "agreement.ran_out": StateCode.BERAKHIR,
    "agreement.stopped": StateCode.DIHENTIKAN,
    "agreement.closed": StateCode.DITUTUP,
}


def code_of(reason: Reason) -> StateCode:
    """Return the state that a reason stands for; of a day that is not known, the state that is certain until then."""
    certain = dict(reason.values).get("state")
    return _CODES[reason.code] if certain is None else StateCode(str(certain))
