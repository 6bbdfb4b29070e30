"""The invariants of agreements by their ids, in the order of the table, and how each of them is held."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from pembinaan.agreements.findings import Severity

__all__ = ["BY_RECORD", "INVARIANTS", "ORDER", "Held", "Invariant"]

Held = Literal["record", "review", "derived"]
"""How an invariant is held.

``record``: a record that breaks it is refused with a fault. ``review``: a review finds it. ``derived``: the library
works the thing out, so that nothing can break it; what others state is compared, and a difference is found.
"""


class Invariant(NamedTuple):
    """Hold one invariant.

    Attributes:
        id: Its id.
        entity: The entity of the table that it belongs to.
        severity: How grave a breach is; None: the table sets none.
        held: How it is held.
        faults: The codes of the faults with which a record is refused.
    """

    id: str
    entity: str
    severity: Severity | None
    held: tuple[Held, ...]
    faults: tuple[str, ...] = ()


_E, _W = Severity.ERROR, Severity.WARN
_REC: Final[tuple[Held, ...]] = ("record",)
_REV: Final[tuple[Held, ...]] = ("review",)
_DER: Final[tuple[Held, ...]] = ("derived", "review")
_BOTH: Final[tuple[Held, ...]] = ("record", "review")
_FIGURE: Final = ("missing",)

INVARIANTS: Final = (
    Invariant("I1", "Instansi", _E, _REV),
    Invariant("I2", "Instansi", _E, _REV),
    Invariant("I3", "Instansi", _E, _DER),
    Invariant("R1", "Rezim", _E, _DER),
    Invariant("R2", "Rezim", _E, _DER),
    Invariant("R3", "Rezim", _E, _DER),
    Invariant("R4", "Rezim", _E, _REV),
    Invariant("R5", "Rezim", _E, _DER),
    Invariant("D1", "Dokumen", _W, _REV),
    Invariant("D2", "Dokumen", _E, _REV),
    Invariant("D3", "Dokumen", _W, _REV),
    Invariant("D4", "Dokumen", _E, _REV),
    Invariant("D5", "Dokumen", _W, _REV),
    Invariant("N1", "NomorDokumen", _E, _REV),
    Invariant("N2", "NomorDokumen", _W, _REV),
    Invariant("N3", "NomorDokumen", _E, _BOTH, ("agreement.request_id_as_number",)),
    Invariant("P1", "Pihak", _E, _REC, ("agreement.too_few_parties", "agreement.duplicate_role")),
    Invariant("P2", "Pihak", _E, _DER),
    Invariant("P3", "Pihak", _W, _REV),
    Invariant("S1", "Penandatangan", _E, _REV),
    Invariant("S2", "Penandatangan", _E, _REV),
    Invariant("S3", "Penandatangan", _W, _REV),
    Invariant("S4", "Penandatangan", _E, _REV),
    Invariant("S5", "Penandatangan", _E, _REV),
    Invariant("J1", "JangkaWaktu", _E, _BOTH, ("agreement.term_ends_before_start",)),
    Invariant("J2", "JangkaWaktu", _E, ("record", "derived", "review"), ("agreement.term_length_differs",)),
    Invariant("J3", "JangkaWaktu", _E, _REV),
    Invariant("J4", "JangkaWaktu", _W, _REV),
    Invariant("J5", "JangkaWaktu", _E, _REV),
    Invariant("O1", "RuangLingkup", _E, _REV),
    Invariant("O2", "RuangLingkup", _E, _REV),
    Invariant("O3", "RuangLingkup", _E, _REV),
    Invariant("O4", "RuangLingkup", _E, _REV),
    Invariant("O5", "RuangLingkup", _W, _REV),
    Invariant("K1", "Klausul", _E, _REV),
    Invariant("K2", "Klausul", _E, _REV),
    Invariant("K3", "Klausul", _E, _REV),
    Invariant("K4", "Klausul", _W, _REV),
    Invariant("K5", "Klausul", _W, _REV),
    Invariant("H1", "HakKewajiban", _E, _REV),
    Invariant("H2", "HakKewajiban", _W, _REV),
    Invariant("B1", "Pembiayaan", _E, _REV),
    Invariant("B2", "Pembiayaan", _E, _REV),
    Invariant("B3", "Pembiayaan", _W, _REV),
    Invariant("B4", "Pembiayaan", _W, _REV),
    Invariant("B5", "Pembiayaan", _E, _REC, ("greater_than_equal", "int_type")),
    Invariant("X1", "PersetujuanDPRD", _E, _REV),
    Invariant("X2", "PersetujuanDPRD", _W, _REV),
    Invariant("X3", "PersetujuanDPRD", _W, _REV),
    Invariant("W1", "RencanaKerja", _E, _REV),
    Invariant("W2", "RencanaKerja", _E, _REV),
    Invariant("W3", "RencanaKerja", _W, _BOTH, ("greater_than",)),
    Invariant("W4", "RencanaKerja", _E, _REV),
    Invariant("W5", "RencanaKerja", _W, _REV),
    Invariant("E1", "Peserta", _E, _REV),
    Invariant("E2", "Peserta", _E, _REV),
    Invariant(
        "E3",
        "Peserta",
        _E,
        _REC,
        (
            *("agreement.more_completed_than_enrolled", "agreement.more_certified_than_completed"),
            "agreement.certified_before_completed",
        ),
    ),
    Invariant("E4", "Peserta", None, _REV),
    Invariant("U1", "UpahPremi", _E, _REV),
    Invariant("U2", "UpahPremi", _E, _REV),
    Invariant("U3", "UpahPremi", _W, _REV),
    Invariant("C1", "TimKoordinasi", _W, _REV),
    Invariant("C2", "TimKoordinasi", _W, _REV),
    Invariant("M1", "Monev", _W, _REV),
    Invariant("M2", "Monev", _E, _REV),
    Invariant("M3", "Monev", _W, _REV),
    Invariant("M4", "Monev", _E, _BOTH, ("agreement.reporter_is_no_party",)),
    Invariant("L1", "LaporanBerkala", _W, _REV),
    Invariant("A1", "Adendum", _E, _REC, ("agreement.addendum_not_possible",)),
    Invariant("A2", "Adendum", _E, _REV),
    Invariant("A3", "Adendum", _E, _REC, ("agreement.addendum_out_of_sequence",)),
    Invariant(
        "Q1",
        "Pengakhiran",
        _E,
        _BOTH,
        ("agreement.end_reason_not_of_the_regime", "agreement.end_reason_misplaced", "agreement.term_not_over"),
    ),
    Invariant("Q2", "Pengakhiran", _E, _REV),
    Invariant("Q3", "Pengakhiran", _E, _REC, ("agreement.leaders_are_no_reason",)),
    Invariant("Q4", "Pengakhiran", _E, _REV),
    Invariant(
        "Z1",
        "StatusPerjanjian",
        _E,
        _BOTH,
        (
            *("agreement.not_signed_yet", "agreement.signed_after_rejection", "agreement.after_closing"),
            *("agreement.after_ending", "agreement.not_suspended", "agreement.closed_before_ending"),
            "agreement.after_signature",
        ),
    ),
    Invariant("Z2", "StatusPerjanjian", _E, _DER),
    Invariant("Z3", "StatusPerjanjian", _E, _DER),
    Invariant("G1", "ModelReplikasi", _E, _REV),
    Invariant("G2", "ModelReplikasi", _E, _REV),
    Invariant("G3", "ModelReplikasi", _E, _REC, _FIGURE),
    Invariant("F1", "Angka", _E, _REC, _FIGURE),
    Invariant("F2", "Angka", _W, _REV),
)
"""All invariants, in the order of the table."""

ORDER: Final = {one.id: place for place, one in enumerate(INVARIANTS)}
"""The place of each invariant in the table; findings of a review stand in this order."""
BY_RECORD: Final = frozenset(one.id for one in INVARIANTS if one.held == _REC)
"""The invariants that no record can break, so that no review looks for them."""
