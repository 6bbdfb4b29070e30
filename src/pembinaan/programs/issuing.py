"""Whether a certificate may be issued: completion comes first, and competency needs a test by an LSP."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final, Literal, NamedTuple

from pydantic import Field

from pembinaan.core.model import Model
from pembinaan.core.text import Language, Text
from pembinaan.core.timeline import Status
from pembinaan.programs.certificate_kind import CERTIFICATE_KIND_WORDS, CertificateKind
from pembinaan.programs.certificates import Certificate, CertificateBook, expiry_of
from pembinaan.programs.enrolment import Enrolment
from pembinaan.programs.enrolment_events import EnrolmentState
from pembinaan.programs.enrolment_state import standing
from pembinaan.programs.results import DEFAULT_PASS, PassPolicy, TestKind, TestResult, passed, sat

__all__ = ["CertificateRefusal", "Ground", "completed_by", "issue", "tested_by_lsp"]

RefusalCode = Literal[
    "certificate.before_completion",
    "certificate.no_test_by_lsp",
    "certificate.test_not_established",
    "certificate.number_taken",
    "certificate.expires_otherwise",
]


class CertificateRefusal(Model):
    """Say why a certificate was not issued."""

    code: RefusalCode
    """Stable code of the reason."""
    kind: CertificateKind
    """What it was to be."""
    on: date
    """The day asked about."""
    why: Text = Field(repr=False)
    """The reason."""
    missing: tuple[str, ...] = ()
    """Paths of the facts that would settle it."""

    def explain(self, language: Language = "id") -> str:
        """Write the refusal as a line of text."""
        return _HEAD.format(kind=CERTIFICATE_KIND_WORDS[self.kind], on=self.on, why=self.why)[language]


class Ground(NamedTuple):
    """Hold on what a certificate is judged.

    Attributes:
        enrolment: The enrolment that it completes.
        results: The results of tests; None: not known.
        passing: From which score a test is passed.
        book: The certificates that were issued already.
    """

    enrolment: Enrolment
    results: Sequence[TestResult] | None = None
    passing: PassPolicy = DEFAULT_PASS
    book: CertificateBook = CertificateBook.model_construct(certificates=())


def completed_by(enrolment: Enrolment, on: date) -> bool:
    """Tell whether an enrolment is recorded as completed by a day."""
    return standing(enrolment, on).state is EnrolmentState.SELESAI


def tested_by_lsp(ground: Ground, on: date) -> Status:
    """Tell whether the last test of competency by an LSP, up to and on a day, was passed.

    A test held by another says nothing. UNKNOWN without the results, and where it hangs on a test of which it is not
    known who held it.
    """
    if ground.results is None:
        return Status.UNKNOWN
    mine = [one for one in ground.results if one.enrolment == ground.enrolment.id and one.on <= on]
    last = sat((one for one in mine if one.by_lsp), ground.enrolment.id or "", TestKind.KOMPETENSI, on)
    perhaps = (one for one in mine if one.kind is TestKind.KOMPETENSI and one.by_lsp is None)
    later = (passed([one], ground.passing) for one in perhaps if not last or one.on >= last[0].on)
    said = {passed(last, ground.passing), *later}
    return said.pop() if len(said) == 1 else Status.UNKNOWN


def issue(certificate: Certificate, ground: Ground) -> Certificate | CertificateRefusal:
    """Issue a certificate, or say why not; both answers are values.

    A certificate of construction without an end gets the one of three years.

    Args:
        certificate: The certificate as it is to be.
        ground: On what it is judged.

    Source: digest on programs, 5.3: training and certification are two events; the checks are a design of this library.
    """
    on, kind = certificate.issued_on, certificate.kind
    expires = expiry_of(kind, on)
    if not completed_by(ground.enrolment, on) or certificate.enrolment != ground.enrolment.id:
        return _refused("certificate.before_completion", certificate)
    tested = tested_by_lsp(ground, on) if kind is CertificateKind.KOMPETENSI_BNSP else Status.MET
    if tested is Status.UNKNOWN:
        facts = ("results",) if ground.results is None else ("results[].by_lsp", "results[].score")
        return _refused("certificate.test_not_established", certificate, facts)
    if tested is Status.NOT_MET:
        return _refused("certificate.no_test_by_lsp", certificate)
    if ground.book.holds_number(certificate.issuer, certificate.number):
        return _refused("certificate.number_taken", certificate)
    if expires is not None and certificate.expires not in {None, expires}:
        return _refused("certificate.expires_otherwise", certificate)
    return certificate if expires is None else certificate.model_copy(update={"expires": expires})


def _refused(code: RefusalCode, certificate: Certificate, missing: tuple[str, ...] = ()) -> CertificateRefusal:
    return CertificateRefusal(
        code=code, kind=certificate.kind, on=certificate.issued_on, why=_WHY[code], missing=missing
    )


_HEAD: Final = Text(id="{on}: {kind} tidak diterbitkan: {why}", en="{on}: {kind} is not issued: {why}")
_WHY: Final[dict[RefusalCode, Text]] = {
    "certificate.before_completion": Text(
        id="kepesertaan itu belum tercatat selesai pada hari itu.",
        en="the enrolment is not recorded as completed by that day.",
    ),
    "certificate.no_test_by_lsp": Text(
        id="sertifikat BNSP hanya untuk peserta yang sudah lulus uji kompetensi oleh LSP.",
        en="a certificate of BNSP needs a test of competency by an LSP that was passed.",
    ),
    "certificate.test_not_established": Text(
        id="belum diketahui apakah peserta sudah lulus uji kompetensi oleh LSP.",
        en="it is not known whether a test of competency by an LSP was passed.",
    ),
    "certificate.number_taken": Text(
        id="penerbit ini sudah memakai nomor itu.", en="this issuer has used that number already."
    ),
    "certificate.expires_otherwise": Text(
        id="sertifikat konstruksi berlaku tiga tahun.", en="a certificate of construction holds for three years."
    ),
}
