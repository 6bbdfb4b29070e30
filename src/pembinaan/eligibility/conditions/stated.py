"""Conditions that a dated statement on file answers, and the payment of what the judgment imposed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import Reason, Timeline, all_of, any_of
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import (
    ALWAYS_MET,
    MET,
    NOT_MET,
    UNASKED,
    UNKNOWN,
    Condition,
    unknown,
    where_asked,
)
from pembinaan.eligibility.conditions.record import latest
from pembinaan.eligibility.conditions.ways import DERADIKALISASI, PAYMENT, PAYMENT_OPEN, STATEMENT
from pembinaan.eligibility.ways import Way
from pembinaan.participants.statements import Payment, StatementSubject

__all__ = [
    "Deradicalised",
    "JusticeCollaborator",
    "PaymentForRelease",
    "PaymentsMade",
    "Pledged",
    "RegimeKnown",
    "Remorseful",
    "Stated",
]


@dataclass(frozen=True, eq=False, kw_only=True)
class Stated(Condition):
    """Ask for something that a dated statement on file says; before the first statement it is not known."""

    subject: ClassVar[StatementSubject]
    ways: ClassVar[Mapping[str, Way]] = STATEMENT
    phrases: ClassVar[Mapping[str, Text]] = {
        "said_no": Text(id="menurut keterangan terakhir: tidak", en="by the last statement: no"),
        "no_statement": Text(id="keterangannya belum ada", en="no statement on file yet"),
    }

    def evaluate(self, case: Case) -> Timeline:
        return stated(case, self.subject)


def stated(case: Case, subject: StatementSubject) -> Timeline:
    """Answer by the latest statement on a subject up to each day."""
    path = f"statements[{subject}]"
    said = [(item.stated_on, item.holds) for item in case.person.statements or () if item.subject is subject]
    missing = Reason("no_statement", (path,))
    return latest(said, path, missing, _SAID_NO) if said else Timeline.constant(UNKNOWN, missing)


_SAID_NO: Final = Reason("said_no")


@dataclass(frozen=True, eq=False, kw_only=True)
class JusticeCollaborator(Stated):
    """Ask for willingness to cooperate with law enforcement, in writing by the agency (justice collaborator)."""

    code = "justice_collaborator"
    subject = StatementSubject.JUSTICE_COLLABORATOR
    readings = ("jc_end",)
    asks = Text(
        id="bersedia bekerja sama dengan penegak hukum (JC), dinyatakan tertulis",
        en="willing to cooperate with law enforcement (JC), stated in writing",
    )

    def evaluate(self, case: Case) -> Timeline:
        until = case.law_from(_JC_END[case.readings.jc_end])
        return where_asked(super().evaluate(case), Timeline.switch(until, NOT_MET, MET))

    def warnings_on(self, case: Case, on: date) -> tuple[Text, ...]:
        """Say, on days on which the other reading still asks, on which one it hangs."""
        ended = _JC_END[case.readings.jc_end] <= (case.law_of or on) < _LAST_JC_END
        return (_STRUCK,) if ended else ()


_JC_END: Final = {"ma_2021_10_28": date(2021, 10, 28), "p7_2022_01_28": date(2022, 1, 28)}
_LAST_JC_END: Final = max(_JC_END.values())
_STRUCK: Final = Text(
    id="Kesediaan bekerja sama (JC) tidak diminta lagi sejak putusan MA 28P/HUM/2021; peraturan menteri baru"
    " menghapusnya pada 28 Januari 2022 (tafsir jc_end).",
    en="Willingness to cooperate (JC) is asked no longer since judgment MA 28P/HUM/2021; the ministerial rule dropped"
    " it only on 28 January 2022 (reading jc_end).",
)


@dataclass(frozen=True, eq=False, kw_only=True)
class Deradicalised(Stated):
    """Ask that the program of deradikalisasi by the Lapas or BNPT is finished."""

    code = "deradicalised"
    subject = StatementSubject.DERADIKALISASI
    ways = DERADIKALISASI
    asks = Text(
        id="terorisme: selesai mengikuti program deradikalisasi", en="terrorism: program of deradikalisasi finished"
    )


@dataclass(frozen=True, eq=False, kw_only=True)
class Pledged(Stated):
    """Ask for the written pledge: a citizen loyalty to the NKRI, a foreigner not to repeat terrorism."""

    code = "pledged"
    subject = StatementSubject.IKRAR
    asks = Text(
        id="terorisme: ikrar tertulis (WNI: kesetiaan kepada NKRI; WNA: tidak mengulangi)",
        en="terrorism: written pledge (citizen: loyalty to the NKRI; foreigner: no repetition)",
    )


@dataclass(frozen=True, eq=False, kw_only=True)
class Remorseful(Stated):
    """Ask that awareness and remorse are shown."""

    code = "remorseful"
    subject = StatementSubject.REMORSE
    asks = Text(id="menunjukkan kesadaran dan penyesalan", en="awareness and remorse shown")


@dataclass(frozen=True, eq=False, kw_only=True)
class PaymentsMade(Condition):
    """Ask that the fine and uang pengganti that the judgment imposed are paid in full."""

    code = "payments_made"
    ways: ClassVar[Mapping[str, Way]] = PAYMENT
    readings: ClassVar[tuple[str, ...]] = ("korupsi_paid",)
    asks = Text(id="korupsi: denda dan uang pengganti lunas", en="corruption: fine and uang pengganti paid")
    phrases: ClassVar[Mapping[str, Text]] = {"unpaid": Text(id="{what} belum lunas", en="{what} not paid in full")}

    def evaluate(self, case: Case) -> Timeline:
        payments = case.person.payments
        if not payments:
            return _PAYMENTS_UNKNOWN if payments is None else ALWAYS_MET
        join = all_of if case.readings.korupsi_paid == "all_imposed" else any_of
        return join([_paid(item) for item in payments])

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """One payment, or none, leaves nothing to read."""
        payments = case.person.payments
        return self.readings if payments is None or len(payments) > 1 else ()


def _paid(payment: Payment) -> Timeline:
    why = Reason("unpaid", (), (("what", _WHAT[payment.what]),))
    if payment.paid_on is None:
        return Timeline.constant(NOT_MET, why)
    return Timeline.switch(payment.paid_on, NOT_MET, MET, why)


_PAYMENTS_UNKNOWN: Final = unknown("payments")
_WHAT: Final = {
    "denda": Text(id="denda", en="the fine"),
    "uang_pengganti": Text(id="uang pengganti", en="uang pengganti"),
}


@dataclass(frozen=True, eq=False, kw_only=True)
class PaymentForRelease(PaymentsMade):
    """Ask for payment as far as the reading ``pb_korupsi_payment`` makes it a condition of release."""

    code = "payment_for_release"
    ways = PAYMENT_OPEN
    readings = ("pb_korupsi_payment", "korupsi_paid")
    always_names_readings = True
    phrases: ClassVar[Mapping[str, Text]] = {
        **PaymentsMade.phrases,
        "open": Text(
            id="belum lunas; belum diatur apakah itu syarat pembebasan bersyarat",
            en="not paid; not settled whether that is a condition of conditional release",
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        reading = case.readings.pb_korupsi_payment
        if reading == "not_required":
            return UNASKED
        paid = super().evaluate(case)
        if reading == "required":
            return paid
        return Timeline.of(
            (day, UNKNOWN, _OPEN) if status is NOT_MET else (day, status, why)
            for day, status, why in zip(*paid, strict=True)
        )

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Where the judgment imposed nothing there is nothing to pay; one payment leaves nothing to add up."""
        payments = case.person.payments
        several = payments is None or len(payments) > 1
        return () if payments == () else self.readings if several else self.readings[:1]


_OPEN: Final = Reason("open", ("reading pb_korupsi_payment",))


@dataclass(frozen=True, eq=False, kw_only=True)
class RegimeKnown(Condition):
    """Say that for these people the sources do not tell which conditions count: an old judgment, a special offence."""

    code = "regime_known"
    refuses = False
    readings = ("t_regime_cutoff",)
    asks = Text(
        id="syarat bagi putusan yang tetap sebelum 12 November 2012",
        en="conditions for a judgment final before 12 November 2012",
    )
    phrases: ClassVar[Mapping[str, Text]] = {
        "silent": Text(
            id="syarat PP 28/2006 untuk hak ini belum ditemukan dalam naskah yang terbaca",
            en="the conditions of PP 28/2006 for this right were not found in the texts read",
        )
    }

    def evaluate(self, case: Case) -> Timeline:  # noqa: ARG002 - whom it concerns is all that matters
        return _SILENT


_SILENT: Final = Timeline.constant(UNKNOWN, Reason("silent", ("reading t_regime_cutoff",)))
