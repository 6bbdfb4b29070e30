"""The invariants of programs and of the coaching file by their ids, and how each of them is held."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

__all__ = ["PROGRAM_INVARIANTS", "ProgramHeld", "ProgramInvariant"]

ProgramHeld = Literal["record", "review", "derived", "refused"]
"""How an invariant is held.

``record``: a record that breaks it is refused with a fault. ``review``: a review finds it. ``derived``: the library
works the thing out, so that nothing can break it. ``refused``: a move that would break it is refused, as a value.
"""


class ProgramInvariant(NamedTuple):
    """Hold one invariant.

    Attributes:
        id: Its id; that of a rule of ``FILE_RULES`` or ``PARTICIPATION_RULES`` where a review by them holds it.
        entity: The entity that it belongs to.
        held: How it is held.
        codes: The codes of faults and refusals that tell it.
    """

    id: str
    entity: str
    held: tuple[ProgramHeld, ...]
    codes: tuple[str, ...] = ()


_REC: Final[tuple[ProgramHeld, ...]] = ("record",)
_REV: Final[tuple[ProgramHeld, ...]] = ("review",)
_DER: Final[tuple[ProgramHeld, ...]] = ("derived",)
_BOTH: Final[tuple[ProgramHeld, ...]] = ("derived", "review")
_ENDS: Final[tuple[ProgramHeld, ...]] = ("derived", "record", "review")
_AFTER: Final = ("enrolment.after_the_end",)

PROGRAM_INVARIANTS: Final[tuple[ProgramInvariant, ...]] = (
    ProgramInvariant("WB1", "Inmate", _REV),
    ProgramInvariant("WB2", "Inmate", _REV),
    ProgramInvariant("SE1", "Sentence", _DER, ("sentence.no_fraction",)),
    ProgramInvariant("SE2", "Sentence", _DER),
    ProgramInvariant("ST1", "StageRecord", _REC, ("stage.out_of_order", "stage.overlaps")),
    ProgramInvariant("ST2", "StageRecord", _REV),
    ProgramInvariant("ST3", "StageRecord", _REV),
    ProgramInvariant("ST4", "StageRecord", _REV),
    ProgramInvariant("TP1", "TppSession", _REV),
    ProgramInvariant("TP2", "TppSession", _REC, ("tpp.recommendation_is_no_decision", "enrolment.decided_by_tpp")),
    ProgramInvariant("AS1", "Assessment", _BOTH, ("assessment.items_missing", "assessment.points_not_possible")),
    ProgramInvariant("AS2", "Assessment", _REV),
    ProgramInvariant("AS3", "Assessment", _BOTH),
    ProgramInvariant("AS4", "Assessment", _REV),
    ProgramInvariant("AS5", "Assessment", _REV),
    ProgramInvariant("AS6", "Assessment", _BOTH, ("extra_forbidden",)),
    ProgramInvariant("SP1", "SppnMonth", _REC, ("sppn.duplicate_month",)),
    ProgramInvariant("SP2", "SppnMonth", _REC, ("sppn.more_than_expected",)),
    ProgramInvariant("SP3", "SppnMonth", _REC, ("less_than_equal", "greater_than_equal")),
    ProgramInvariant("SP4", "SppnMonth", _DER),
    ProgramInvariant("SP5", "SppnMonth", _REC, ("sppn.locked",)),
    ProgramInvariant("DC1", "DisciplineCase", _REV),
    ProgramInvariant("DC2", "DisciplineCase", _REV),
    ProgramInvariant("DC3", "DisciplineCase", _REV),
    ProgramInvariant("PR1", "Program", _REV),
    ProgramInvariant("PR2", "Program", _REV),
    ProgramInvariant("PR3", "Program", _REC, ("greater_than",)),
    ProgramInvariant("PR4", "Program", _REC, ("program.class_size_upside_down",)),
    ProgramInvariant("SN1", "Session", ("record", "review"), ("offering.session_outside",)),
    ProgramInvariant("SN2", "Session", ("review", "refused")),
    ProgramInvariant("SN3", "Session", _REV),
    ProgramInvariant("EN1", "Enrolment", ("record", "refused"), ("register.double",)),
    ProgramInvariant("EN2", "Enrolment", _REC, ("enrolment.snapshot_replaced",)),
    ProgramInvariant("EN3", "Enrolment", _BOTH),
    ProgramInvariant("EN4", "Enrolment", _ENDS, _AFTER),
    ProgramInvariant("EN5", "Enrolment", _ENDS, _AFTER),
    ProgramInvariant("EN6", "Enrolment", _ENDS, _AFTER),
    ProgramInvariant("EN7", "Enrolment", _ENDS, _AFTER),
    ProgramInvariant("AT1", "AttendanceRecord", _REC, ("attendance.history_rewritten",)),
    ProgramInvariant("AT2", "AttendanceRecord", _REC, ("attendance.two_entries",)),
    ProgramInvariant("AT3", "AttendanceRecord", _DER),
    ProgramInvariant("TR1", "TestResult", _REC, ("less_than_equal", "greater_than_equal")),
    ProgramInvariant("TR2", "TestResult", _DER),
    ProgramInvariant("CE1", "Certificate", ("refused", "review"), ("certificate.before_completion",)),
    ProgramInvariant("CE2", "Certificate", ("review", "refused"), ("certificate.no_test_by_lsp",)),
    ProgramInvariant(
        "CE3", "Certificate", ("record", "refused"), ("certificate.duplicate_number", "certificate.number_taken")
    ),
    ProgramInvariant("CE4", "Certificate", ("derived", "review", "refused"), ("certificate.expires_otherwise",)),
    ProgramInvariant("PL1", "Work/PremiLedger", _REC, ("split.not_whole",)),
    ProgramInvariant("PL2", "Work/PremiLedger", _DER, ("split.sum_differs",)),
    ProgramInvariant("PL3", "Work/PremiLedger", ("record", "refused"), ("ledger.overdrawn",)),
    ProgramInvariant("PL4", "Work/PremiLedger", ("refused",), ("withdrawal.past_limit",)),
    ProgramInvariant("KL1", "Client (Klien)", _REV),
    ProgramInvariant("KL2", "Client (Klien)", _DER),
    ProgramInvariant("KL3", "Client (Klien)", _REV),
    ProgramInvariant("IN1", "Indicator", _DER),
    ProgramInvariant("IN2", "Indicator", _DER),
    ProgramInvariant("CF1", "CapacityFact", _DER),
    ProgramInvariant("CF2", "CapacityFact", _DER),
)
"""Every invariant, in the order of the entities."""
