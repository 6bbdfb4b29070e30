"""Review of a certificate: completion before it, a test by an LSP for competency, three years for construction."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pembinaan.core.timeline import Status
from pembinaan.participants.coaching.findings import FileFinding
from pembinaan.programs.certificate_kind import CertificateKind
from pembinaan.programs.certificates import Certificate, expiry_of
from pembinaan.programs.issuing import Ground, completed_by, tested_by_lsp
from pembinaan.programs.participation_rules import PARTICIPATION_RULES
from pembinaan.programs.register import Register
from pembinaan.programs.results import TestResult

__all__ = ["certificate_findings"]


def certificate_findings(
    register: Register, certificate: Certificate, results: Sequence[TestResult] | None
) -> Iterator[FileFinding]:
    """Go through what stands against a certificate: no completion, no test by an LSP, another end."""
    path, on = f"certificates[{certificate.number}]", certificate.issued_on
    ends = expiry_of(certificate.kind, on)
    if ends is not None and certificate.expires != ends:
        rule = PARTICIPATION_RULES["CE4"]
        yield (rule.open if certificate.expires is None else rule.broken)(f"{path}.expires", ends=ends)
    completed = next((one for one in register.enrolments if one.id == certificate.enrolment), None)
    if completed is None:
        yield PARTICIPATION_RULES["CE1"].open(f"{path}.enrolment")
        return
    if not completed_by(completed, on):
        yield PARTICIPATION_RULES["CE1"].broken(path, on=on)
    if certificate.kind is CertificateKind.KOMPETENSI_BNSP:
        tested = tested_by_lsp(Ground(completed, results), on)
        if tested is not Status.MET:
            rule = PARTICIPATION_RULES["CE2"]
            yield (rule.broken if tested is Status.NOT_MET else rule.open)(path)
