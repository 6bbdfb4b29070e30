"""The transitions between the states of an agreement as data: from where, by what, by whom, under which conditions.

The sequence is a design of this library; each row names the provision or the guidance that its condition comes from.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from pembinaan.agreements import basis
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.events import EndReason, EventKind
from pembinaan.agreements.kinds import RegimeKind, StateCode
from pembinaan.core.text import Text
from pembinaan.law.citation import Citation

__all__ = ["FORBIDDEN", "IN_FORCE", "OVER", "SIGNED", "TRANSITIONS", "Forbidden", "Transition", "by_days", "by_event"]

_A, _K, _S = Actor, EventKind, StateCode
_OF_A_REGION: Final = (RegimeKind.SINERGI, RegimeKind.KSDPK, RegimeKind.KSDD)
_WITHOUT_REGION: Final = (RegimeKind.ANTAR_INSTANSI, RegimeKind.KEMITRAAN, RegimeKind.INTERNASIONAL)
_UNITS: Final = (_A.KALAPAS, _A.KARUTAN, _A.KEPALA_LPKA, _A.KABAPAS)

IN_FORCE: Final = (_S.BERLAKU, _S.AKAN_BERAKHIR, _S.DIPERPANJANG)
"""The states in which an agreement is in force."""
SIGNED: Final = (_S.DITANDATANGANI, *IN_FORCE, _S.DITANGGUHKAN)
"""The states of an agreement that all parties have signed and that is not over."""
_RUNNING: Final = (*IN_FORCE, _S.DITANGGUHKAN)
OVER: Final = (_S.BERAKHIR, _S.DIHENTIKAN, _S.DITUTUP)
"""The states of an agreement that is over."""


class Transition(NamedTuple):
    """Hold one row of the table.

    Attributes:
        id: Its id, T1 to T16.
        sources: The states that it leads from; empty: from any.
        event: The event that makes it; None: it follows from the days alone.
        target: The state that it leads to; None: the state stays as it is.
        actors: Who may do it; empty: it is a fact that nobody decides.
        guards: The ids of the rules that must leave no error; those of a step itself close it whatever their gravity.
        regimes: The regimes that know it; empty: all.
        reasons: The reasons for ending that take it; empty: any, or none.
        unsettled: Offices of which no provision says whether they may do it; a guard leaves it open.
        label: What happens.
        cites: The provisions that it rests on.
        guidance: The keys of the guidance and practice that it rests on.
    """

    id: str
    sources: tuple[StateCode, ...]
    event: EventKind | None
    target: StateCode | None
    actors: tuple[Actor, ...]
    guards: tuple[str, ...]
    label: Text
    cites: tuple[Citation, ...] = ()
    guidance: tuple[str, ...] = ()
    regimes: tuple[RegimeKind, ...] = ()
    unsettled: tuple[Actor, ...] = ()
    reasons: tuple[EndReason, ...] = ()


class Forbidden(NamedTuple):
    """Hold states between which no way leads, and why."""

    source: StateCode
    target: StateCode
    why: Text


TRANSITIONS: Final = (
    Transition(
        "T1",
        (_S.BELUM_ADA,),
        _K.AUDIENSI,
        _S.PENJAJAKAN,
        (*_UNITS, _A.KEPALA_OPD),
        (),
        Text(id="audiensi", en="a meeting (audiensi)"),
        guidance=("SL18", "PRESS"),
    ),
    Transition(
        "T2",
        (_S.BELUM_ADA, _S.PENJAJAKAN, _S.DITOLAK),
        _K.DRAF_DISERAHKAN,
        _S.DITAWARKAN,
        (*_UNITS, _A.KAKANWIL, _A.KEPALA_DAERAH),
        ("T2", "D2"),
        Text(id="draf diserahkan", en="a draft is handed over"),
        (basis.FEASIBILITY,),
        ("SMD", "YOG"),
    ),
    Transition(
        "T3",
        (_S.DITAWARKAN,),
        _K.DITERIMA_DIBAHAS,
        _S.DIBAHAS,
        (_A.BAGIAN_KERJA_SAMA, _A.TKKSD, _A.SEKDA),
        (),
        Text(id="diterima untuk dibahas", en="accepted for discussion"),
        guidance=("SMD",),
        regimes=_OF_A_REGION,
    ),
    Transition(
        "T3b",
        (_S.DITAWARKAN,),
        _K.DITERIMA_DIBAHAS,
        _S.DIBAHAS,
        (*_UNITS, _A.KAKANWIL, _A.MITRA),
        (),
        Text(id="diterima untuk dibahas, tanpa pemerintah daerah", en="accepted for discussion, without a region"),
        regimes=_WITHOUT_REGION,
    ),
    Transition(
        "T4",
        (_S.DITAWARKAN, _S.DIBAHAS),
        _K.DITOLAK,
        _S.DITOLAK,
        (_A.TKKSD, _A.KEPALA_DAERAH, _A.KAKANWIL),
        (),
        Text(id="ditolak dengan alasan", en="rejected with a reason"),
        guidance=("SMD",),
        regimes=_OF_A_REGION,
    ),
    Transition(
        "T4b",
        (_S.DITAWARKAN, _S.DIBAHAS),
        _K.DITOLAK,
        _S.DITOLAK,
        (*_UNITS, _A.KAKANWIL, _A.MITRA),
        (),
        Text(id="ditolak dengan alasan, tanpa pemerintah daerah", en="rejected with a reason, without a region"),
        regimes=_WITHOUT_REGION,
    ),
    Transition(
        "T5",
        (_S.DIBAHAS,),
        _K.NASKAH_DISEPAKATI,
        _S.DISEPAKATI_NASKAH,
        (_A.BAGIAN_HUKUM, _A.KAKANWIL, *_UNITS),
        ("K1", "K2", "K3", "O1", "O2", "O3", "O5", "D2"),
        Text(id="naskah disepakati", en="the text is agreed"),
        (basis.REGION_AFFAIRS, basis.THIRD_PARTY_OBJECT, basis.NO_OVERLAP),
    ),
    Transition(
        "T6",
        (_S.DISEPAKATI_NASKAH,),
        _K.PERSETUJUAN_DIMINTA,
        _S.MENUNGGU_PERSETUJUAN,
        (*_UNITS, _A.KEPALA_DAERAH),
        ("T6",),
        Text(id="persetujuan diminta", en="approval is asked for"),
        (basis.WHO_SIGNS, basis.DPRD_APPROVAL),
    ),
    Transition(
        "T6b",
        (_S.MENUNGGU_PERSETUJUAN, *IN_FORCE, _S.BERAKHIR),
        _K.PERSETUJUAN_DIBERIKAN,
        None,
        (_A.KAKANWIL, _A.DIRJEN, _A.MENTERI, _A.DPRD),
        ("T6b",),
        Text(id="persetujuan diberikan", en="approval is given"),
        (basis.WHO_SIGNS, basis.DPRD_APPROVAL),
    ),
    Transition(
        "T7",
        (_S.DISEPAKATI_NASKAH, _S.MENUNGGU_PERSETUJUAN),
        _K.DITANDATANGANI,
        _S.DITANDATANGANI,
        (_A.PARA_PIHAK,),
        ("S1", "S2", "S4", "S5", "N1", "X1", "X2", "P2", "T7"),
        Text(id="ditandatangani semua pihak", en="signed by all parties"),
        (basis.SINERGI_DOCUMENT, basis.WHO_SIGNS),
    ),
    Transition(
        "T8",
        (_S.DITANDATANGANI,),
        _K.DICATAT,
        _S.BERLAKU,
        (_A.BAGIAN_KERJA_SAMA, _A.LAPAS_TU),
        ("D2",),
        Text(
            id="dicatat; berlaku sejak hari pertama jangka waktunya",
            en="registered; in force from the first day of its term",
        ),
        guidance=("PP50_21",),
    ),
    Transition(
        "T9",
        _RUNNING,
        _K.ADENDUM,
        None,
        (_A.PARA_PIHAK,),
        ("A1", "A2", "A3", "D4", "J3"),
        Text(id="adendum", en="an addendum"),
        (basis.WHO_SIGNS,),
        ("PP50_17",),
    ),
    Transition(
        "T10a",
        IN_FORCE,
        _K.DITANGGUHKAN,
        _S.DITANGGUHKAN,
        (*_UNITS, _A.KAKANWIL, _A.KEPALA_DAERAH, _A.KEPALA_OPD, _A.MITRA, _A.PARA_PIHAK),
        ("T10",),
        Text(id="ditangguhkan secara tertulis", en="suspended in writing"),
    ),
    Transition(
        "T10b",
        (_S.DITANGGUHKAN,),
        _K.DILANJUTKAN,
        _S.BERLAKU,
        (*_UNITS, _A.KAKANWIL, _A.KEPALA_DAERAH, _A.KEPALA_OPD, _A.MITRA, _A.PARA_PIHAK),
        ("T10",),
        Text(id="dilanjutkan secara tertulis", en="resumed in writing"),
    ),
    Transition(
        "T11",
        (_S.BERLAKU,),
        None,
        _S.AKAN_BERAKHIR,
        (_A.SISTEM,),
        (),
        Text(id="hari terakhirnya dekat", en="its last day is near"),
        guidance=("SMD",),
    ),
    Transition(
        "T12",
        (*IN_FORCE, _S.BERAKHIR),
        _K.DIPERPANJANG,
        _S.DIPERPANJANG,
        (_A.PARA_PIHAK,),
        ("J5", "J3", "M3", "T12"),
        Text(id="perpanjangan disepakati", en="an extension is agreed"),
        (basis.EXTENSION, basis.WHO_SIGNS),
        ("YOG",),
    ),
    Transition(
        "T12b",
        (_S.DIPERPANJANG,),
        None,
        _S.BERLAKU,
        (_A.SISTEM,),
        (),
        Text(id="jangka waktu baru mulai", en="the new period begins"),
    ),
    Transition(
        "T13",
        _RUNNING,
        _K.DIAKHIRI,
        _S.BERAKHIR,
        (_A.PARA_PIHAK,),
        ("Q1", "Q3", "Q4"),
        Text(id="diakhiri dengan alasan", en="ended for a reason"),
        (basis.ENDS,),
    ),
    Transition(
        "T13b",
        SIGNED,
        None,
        _S.BERAKHIR,
        (_A.SISTEM,),
        (),
        Text(id="jangka waktunya habis", en="its term is over"),
        (basis.ENDS,),
    ),
    Transition(
        "T13c",
        (_S.BERAKHIR,),
        _K.DIAKHIRI,
        None,
        (_A.PARA_PIHAK,),
        ("Q4",),
        Text(
            id="dicatat bahwa jangka waktunya habis, dengan kebijakan kegiatan",
            en="that its term ran out is recorded, with the policies for activities",
        ),
        (basis.ENDS,),
        reasons=(EndReason.JANGKA_WAKTU,),
    ),
    Transition(
        "T14",
        _RUNNING,
        _K.DIHENTIKAN,
        _S.DIHENTIKAN,
        (_A.MENTERI, _A.DIRJEN, _A.KAKANWIL, _A.KALAPAS, _A.KABAPAS),
        ("Q2", "Q4"),
        Text(id="dihentikan pihak pemasyarakatan", en="stopped by the correctional side"),
        (basis.STOPPING,),
        regimes=(RegimeKind.SINERGI, RegimeKind.ANTAR_INSTANSI, RegimeKind.KEMITRAAN, RegimeKind.INTERNASIONAL),
        unsettled=(_A.KARUTAN, _A.KEPALA_LPKA),
        reasons=(EndReason.DIHENTIKAN_PEMASYARAKATAN,),
    ),
    Transition(
        "T15",
        _RUNNING,
        _K.DIHENTIKAN,
        _S.DIHENTIKAN,
        (_A.PENGADILAN,),
        ("Q1",),
        Text(id="putusan atau pailit", en="a judgment or bankruptcy"),
        (basis.THIRD_PARTY_ENDS,),
        regimes=(RegimeKind.KSDPK,),
        reasons=(EndReason.PUTUSAN, EndReason.PAILIT),
    ),
    Transition(
        "T16",
        (_S.BERAKHIR, _S.DIHENTIKAN),
        _K.DITUTUP,
        _S.DITUTUP,
        (*_UNITS, _A.MITRA, _A.KEPALA_OPD),
        ("M2", "T16"),
        Text(id="ditutup", en="closed"),
        (basis.REPORTS,),
    ),
    Transition(
        "T0",
        (),
        _K.PEJABAT_BERGANTI,
        None,
        (),
        (),
        Text(id="pejabat berganti; keadaan perjanjian tetap", en="an office-holder changes; the state stays"),
        (basis.LEADERS,),
    ),
)
"""All transitions, in the order of their ids."""

_NEVER_SIGNED: Final = Text(
    id="Tanpa tanda tangan semua pihak, perjanjian tidak pernah berlaku.",
    en="Without the signatures of all parties an agreement is never in force.",
)
_CLOSED: Final = Text(id="Sesudah ditutup tidak ada yang menyusul.", en="After the closing nothing follows.")


def _pairs(sources: Iterable[StateCode], targets: Iterable[StateCode], why: Text) -> tuple[Forbidden, ...]:
    goals = tuple(targets)
    return tuple(Forbidden(source, goal, why) for source in sources for goal in goals if goal is not source)


FORBIDDEN: Final = (
    *_pairs(tuple(StateCode)[: tuple(StateCode).index(_S.DITANDATANGANI)], IN_FORCE, _NEVER_SIGNED),
    *_pairs((_S.DITUTUP,), StateCode, _CLOSED),
)
"""The ways that are closed for a reason of their own; every way that is not in the table is closed as well."""


def by_event(
    kind: EventKind,
    before: StateCode,
    regime: RegimeKind,
    actor: Actor | None = None,
    reason: EndReason | None = None,
) -> Transition | None:
    """Return the row that an event takes from a state under a regime; None: the table has none.

    Where the regime is not settled, that of the reason for ending, or else the first that names the office that acts.
    """
    rows = [row for row in TRANSITIONS if row.event is kind and (not row.sources or before in row.sources)]
    rows = [row for row in rows if not row.regimes or regime in {*row.regimes, RegimeKind.UNKNOWN}]
    rows = [row for row in rows if reason is None or not row.reasons or reason in row.reasons]
    return next((row for row in rows if actor in row.actors + row.unsettled), rows[0] if rows else None)


def by_days(before: StateCode, after: StateCode) -> Transition | None:
    """Return the row by which days alone lead from one state to another; None: the table has none.

    Registered before its term begins, an agreement comes into force by its first day: that is the second half of T8.
    """
    rows = (row for row in TRANSITIONS if before in row.sources and (row.event is None or row.event is _K.DICATAT))
    return next((row for row in rows if after is row.target or (row.id == "T8" and after in IN_FORCE)), None)
