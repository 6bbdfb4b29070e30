"""Certificates: what they say, how long they hold, and a book in which no number of an issuer stands twice."""

from __future__ import annotations

from datetime import date
from typing import Final, Self

from pydantic import Field, model_validator

from pembinaan.core.counting import DEFAULT_CONVENTION
from pembinaan.core.errors import Fault
from pembinaan.core.fields import Day, Line
from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.programs.certificate_kind import CertificateKind

__all__ = ["CONSTRUCTION_YEARS", "Certificate", "CertificateBook", "expiry_of"]

CONSTRUCTION_YEARS: Final = 3
"""How long a certificate of construction holds, by the report on the training at Sintang in 2020 (SECONDARY)."""

DUPLICATE_NUMBER: Final = Fault(
    "certificate.duplicate_number",
    Text(
        id="Satu penerbit memakai nomor sertifikat yang sama dua kali.",
        en="One issuer uses the same number of a certificate twice.",
    ),
    Text(id="Periksa 'issuer' dan 'number'.", en="Check 'issuer' and 'number'."),
)
EXPIRES_EARLY: Final = Fault(
    "certificate.expires_before_issue",
    Text(id="Sertifikat berakhir sebelum diterbitkan.", en="The certificate expires before it is issued."),
    Text(id="Periksa 'issued_on' dan 'expires'.", en="Check 'issued_on' and 'expires'."),
)


class Certificate(Model):
    """Hold one certificate.

    Raises:
        ValidationError: ``certificate.expires_before_issue``.
    """

    kind: CertificateKind
    """What it is."""
    number: Line
    """Its number."""
    issuer: Line
    """Who issued it, as written on it."""
    issued_on: Day
    """The day of issue."""
    enrolment: Line = Field(repr=False)
    """The enrolment that it completes, by its id."""
    units: tuple[Line, ...] | None = None
    """The units of competency, by their codes; null: not known, an empty list: it names none."""
    expires: Day | None = None
    """The first day on which it no longer holds; null: it holds without end, or that is not known."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.expires is not None and self.expires <= self.issued_on:
            raise EXPIRES_EARLY.invalid()
        return self

    def holds(self, on: date) -> Status:
        """Tell whether it holds on a day; UNKNOWN for a certificate of construction of which no end is recorded."""
        if on < self.issued_on or (self.expires is not None and on >= self.expires):
            return Status.NOT_MET
        unclear = self.expires is None and self.kind is CertificateKind.KONSTRUKSI
        return Status.UNKNOWN if unclear else Status.MET


class CertificateBook(Model):
    """Hold certificates; no issuer gives the same number twice.

    Raises:
        ValidationError: ``certificate.duplicate_number``.
    """

    certificates: tuple[Certificate, ...] = ()
    """The certificates."""

    @model_validator(mode="after")
    def _numbered(self) -> Self:
        if len({(one.issuer, one.number) for one in self.certificates}) < len(self.certificates):
            raise DUPLICATE_NUMBER.invalid()
        return self

    def holds_number(self, issuer: str, number: str) -> bool:
        """Tell whether an issuer gave a number already."""
        return any((one.issuer, one.number) == (issuer, number) for one in self.certificates)

    def with_certificate(self, certificate: Certificate) -> CertificateBook:
        """Add a certificate; the book given stays as it is.

        Raises:
            ValidationError: As for the book.
        """
        return CertificateBook(certificates=(*self.certificates, certificate))


def expiry_of(kind: CertificateKind, issued_on: date) -> date | None:
    """Return the first day on which a certificate no longer holds; None: no source gives it an end.

    A certificate of construction holds for three years, which are full on the day of the same date.

    Example:
        >>> expiry_of(CertificateKind.KONSTRUKSI, date(2026, 3, 2))
        datetime.date(2029, 3, 2)
    """
    if kind is not CertificateKind.KONSTRUKSI:
        return None
    return DEFAULT_CONVENTION.add_years(issued_on, CONSTRUCTION_YEARS)
