"""The stages before the signature, as the recorded events tell them one after another."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from pembinaan.agreements.case import regime_kind, signed_on
from pembinaan.agreements.documents import DocumentKind
from pembinaan.agreements.events import Event, EventKind
from pembinaan.agreements.kinds import RegimeKind, StateCode
from pembinaan.agreements.papers import OFFERED, has
from pembinaan.agreements.readings import OfferGuard
from pembinaan.core.timeline import ALWAYS, Reason

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["Stage", "stage", "stages"]

_K = EventKind
_S = StateCode
_REACHED: Final = {
    _K.AUDIENSI: (_S.PENJAJAKAN, "agreement.explored"),
    _K.DRAF_DISERAHKAN: (_S.DITAWARKAN, "agreement.offered"),
    _K.DITERIMA_DIBAHAS: (_S.DIBAHAS, "agreement.discussed"),
    _K.NASKAH_DISEPAKATI: (_S.DISEPAKATI_NASKAH, "agreement.text_agreed"),
    _K.PERSETUJUAN_DIMINTA: (_S.MENUNGGU_PERSETUJUAN, "agreement.approval_asked"),
    _K.PERSETUJUAN_DIBERIKAN: (_S.MENUNGGU_PERSETUJUAN, "agreement.approval_asked"),
}
_ORDER: Final = {code: place for place, code in enumerate(StateCode)}
_OFFERED: Final = frozenset({RegimeKind.SINERGI, RegimeKind.UNKNOWN})
"""Where the papers of an offer are asked for: in a sinergi, and in what may be one."""


class Stage(NamedTuple):
    """Hold a stage, its first day, and the reason that tells it."""

    first_day: date
    code: StateCode
    why: Reason


def stages(agreement: Agreement, guard: OfferGuard) -> Iterator[Stage]:
    """Go through the stages up to the last signature; a stage that is not recorded is passed over.

    A rejection stands until a new draft is handed over. Nothing else leads back to an earlier stage.
    """
    now, done = Stage(ALWAYS, _S.BELUM_ADA, Reason("agreement.nothing_recorded")), signed_on(agreement)
    yield now
    for event in agreement.events:
        if done is not None and event.on >= done:
            return
        after = _after(now, event, agreement, guard)
        if after is not now:
            yield after
        now = after


def stage(agreement: Agreement, on: date, guard: OfferGuard = "draft_suffices") -> StateCode:
    """Return the stage of a day, by the events recorded up to it; from the last signature on DITANDATANGANI.

    Whether it is in force, suspended or over is not asked here.
    """
    done = signed_on(agreement)
    if done is not None and on >= done:
        return _S.DITANDATANGANI
    *_, last = (one for one in stages(agreement, guard) if one.first_day <= on)
    return last.code


def _after(now: Stage, event: Event, agreement: Agreement, guard: OfferGuard) -> Stage:
    rejected = now.code is _S.DITOLAK
    if event.kind is _K.DITOLAK:
        return now if rejected else Stage(event.on, _S.DITOLAK, Reason("agreement.rejected"))
    if event.kind not in _REACHED or (rejected and event.kind is not _K.DRAF_DISERAHKAN):
        return now
    reached = _reached(event, agreement, guard)
    return reached if rejected or _height(reached) > _height(now) else now


def _height(stage: Stage) -> tuple[int, bool]:
    """Order the stages; a draft without its papers stands above an audience alone."""
    return _ORDER[stage.code], stage.why.code == "agreement.offer_incomplete"


def _reached(event: Event, agreement: Agreement, guard: OfferGuard) -> Stage:
    code, why = _REACHED[event.kind]
    lacking = _lacking(agreement, guard) if event.kind is _K.DRAF_DISERAHKAN else ()
    if lacking:
        return Stage(event.on, _S.PENJAJAKAN, Reason("agreement.offer_incomplete", lacking))
    return Stage(event.on, code, Reason(why))


def _lacking(agreement: Agreement, guard: OfferGuard) -> tuple[str, ...]:
    """Name the papers that a reading of the offer still asks for, in a sinergi and of a third party."""
    kind = regime_kind(agreement)
    if guard == "all_attachments" and kind is RegimeKind.KSDPK:  # UU 23/2014 Pasal 366 ayat (3)
        return () if has(agreement, DocumentKind.STUDI_KELAYAKAN) else ("documents",)
    if guard == "draft_suffices" or kind not in _OFFERED:
        return ()
    return tuple(f"attachments.{paper.value.lower()}" for paper in OFFERED if not has(agreement, paper))
