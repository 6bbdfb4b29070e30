"""The transitions of an enrolment as data: from where, by what, by whom, and on what each rests.

The sequence is a design of this library, after the flow that offices describe; each row names its ground.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from pembinaan.core.text import Text
from pembinaan.law.basis import Basis, BasisKind
from pembinaan.law.citation import Citation
from pembinaan.programs.enrolment_events import EnrolmentActor, EnrolmentEventKind, EnrolmentState

__all__ = ["ENROLMENT_TRANSITIONS", "HEADS", "EnrolmentTransition", "row_for"]

_A, _K, _S = EnrolmentActor, EnrolmentEventKind, EnrolmentState

HEADS: Final = (_A.KALAPAS, _A.KARUTAN, _A.KEPALA_LPKA)
"""The heads of a unit: they decide."""
_BEFORE: Final = (_S.DIUSULKAN, _S.DIPERIKSA, _S.DISIDANGKAN_TPP)
_OVER: Final = (_S.SELESAI, _S.GUGUR, _S.DITOLAK)
_OPEN: Final = (*_BEFORE, _S.DITETAPKAN, _S.MENUNGGU, _S.BERJALAN, _S.DITANGGUHKAN)

_DEFAULT: Final = Basis(kind=BasisKind.LIBRARY_DEFAULT, guidance=("PRG_DEFAULT",))
_FLOW: Final = Basis(kind=BasisKind.LOCAL_POLICY, guidance=("BANJARMASIN",))
_TPP: Final = Basis(kind=BasisKind.LOCAL_POLICY, guidance=("BABEL",))
_CONSENT: Final = Basis(
    kind=BasisKind.LOCAL_POLICY,
    guidance=("PATI",),
    cites=(Citation.parse("Pasal 11 ayat (1) UU 22/2022"),),
    note=Text(
        id="mengikuti pembinaan adalah kewajiban; yang disetujui ialah program, mitra, data, dan kegiatan di luar",
        en="to follow pembinaan is a duty; what is agreed to is a program, a partner, data and work outside",
    ),
)


class EnrolmentTransition(NamedTuple):
    """Hold one row of the table.

    Attributes:
        id: Its id, E1 to E12.
        sources: The states that it leads from; empty: there is no enrolment yet.
        event: What makes it.
        target: The state that it leads to; None: the state stays as it is.
        actors: Who may do it; SISTEM: the days alone can.
        label: What happens.
        basis: On what it rests.
    """

    id: str
    sources: tuple[EnrolmentState, ...]
    event: EnrolmentEventKind
    target: EnrolmentState | None
    actors: tuple[EnrolmentActor, ...]
    label: Text
    basis: Basis = _DEFAULT


_PROPOSERS: Final = (_A.WALI, _A.DIRI_SENDIRI, _A.PK, _A.BINADIK)
_FILES: Final = (_A.REGISTRASI, _A.BINADIK, _A.GIATJA)

ENROLMENT_TRANSITIONS: Final = (
    EnrolmentTransition("E1", (), _K.DIUSULKAN, _S.DIUSULKAN, _PROPOSERS, Text(id="diusulkan", en="proposed"), _FLOW),
    EnrolmentTransition(
        "E2",
        (_S.DIUSULKAN,),
        _K.DIPERIKSA,
        _S.DIPERIKSA,
        _FILES,
        Text(id="berkas diperiksa", en="the file is checked"),
        _FLOW,
    ),
    EnrolmentTransition(
        "E3",
        (_S.DIPERIKSA,),
        _K.REKOMENDASI_TPP,
        _S.DISIDANGKAN_TPP,
        (_A.TPP,),
        Text(id="TPP memberi rekomendasi", en="the TPP recommends"),
        _TPP,
    ),
    EnrolmentTransition(
        "E4",
        (_S.DISIDANGKAN_TPP,),
        _K.DITETAPKAN,
        _S.DITETAPKAN,
        HEADS,
        Text(id="ditetapkan kepala UPT", en="the head of the unit decides"),
        _TPP,
    ),
    EnrolmentTransition(
        "E5",
        (_S.DISIDANGKAN_TPP, _S.DITETAPKAN),
        _K.MENUNGGU_TEMPAT,
        _S.MENUNGGU,
        (*HEADS, _A.BINADIK),
        Text(id="menunggu tempat", en="waits for a place"),
    ),
    EnrolmentTransition(
        "E6", (_S.MENUNGGU,), _K.DIPANGGIL, _S.DITETAPKAN, HEADS, Text(id="dipanggil", en="called from the list")
    ),
    EnrolmentTransition(
        "E6b", (_S.MENUNGGU,), _K.DITETAPKAN, _S.DITETAPKAN, HEADS, Text(id="ditetapkan kepala UPT", en="decided"), _TPP
    ),
    EnrolmentTransition(
        "E7",
        (_S.DITETAPKAN,),
        _K.DIMULAI,
        _S.BERJALAN,
        (_A.BINADIK, _A.SISTEM),
        Text(id="pertemuan pertama", en="the first session"),
    ),
    EnrolmentTransition(
        "E8",
        (_S.BERJALAN,),
        _K.DITANGGUHKAN,
        _S.DITANGGUHKAN,
        (*HEADS, _A.SISTEM),
        Text(id="ditangguhkan, atau pengasingan", en="suspended, or isolation"),
    ),
    EnrolmentTransition(
        "E9",
        (_S.DITANGGUHKAN,),
        _K.DILANJUTKAN,
        _S.BERJALAN,
        (*HEADS, _A.SISTEM),
        Text(id="dilanjutkan", en="resumed"),
    ),
    EnrolmentTransition(
        "E10",
        (_S.BERJALAN,),
        _K.SELESAI,
        _S.SELESAI,
        (_A.BINADIK, _A.GIATJA),
        Text(id="selesai", en="completed"),
    ),
    EnrolmentTransition(
        "E11", _OPEN, _K.GUGUR, _S.GUGUR, (*HEADS, _A.SISTEM), Text(id="gugur dengan sebab", en="dropped for a reason")
    ),
    EnrolmentTransition(
        "E12",
        (*_BEFORE, _S.MENUNGGU),
        _K.DITOLAK,
        _S.DITOLAK,
        HEADS,
        Text(id="ditolak dengan alasan", en="refused with a reason"),
        _FLOW,
    ),
    EnrolmentTransition(
        "E13",
        _OPEN,
        _K.PERSETUJUAN,
        None,
        (_A.DIRI_SENDIRI,),
        Text(id="orangnya setuju", en="the person agrees"),
        _CONSENT,
    ),
    EnrolmentTransition(
        "E14",
        (*_OPEN, *_OVER),
        _K.PERSETUJUAN_DICABUT,
        None,
        (_A.DIRI_SENDIRI,),
        Text(id="persetujuan dicabut", en="the person takes it back"),
        _CONSENT,
    ),
)
"""All transitions, in the order of their ids."""


def row_for(event: EnrolmentEventKind, before: EnrolmentState | None) -> EnrolmentTransition | None:
    """Return the row that an event takes from a state (None: no enrolment yet); None: the table has none."""
    rows = (row for row in ENROLMENT_TRANSITIONS if row.event is event)
    return next((row for row in rows if (before in row.sources if before else not row.sources)), None)
