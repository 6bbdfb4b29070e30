"""The checks of a review on the scope."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.case import Case
from pembinaan.agreements.contents import TargetGroup
from pembinaan.agreements.findings import ReviewFinding, Severity
from pembinaan.agreements.rules import RULES
from pembinaan.core.text import Text

__all__ = ["scope"]


def scope(case: Case) -> Iterator[ReviewFinding]:
    """Check program fields (O1) and target groups (O4)."""
    held = case.agreement.scope
    if not held:
        yield RULES["O1"].lacking(None if held is None else False, "scope")
    for number, item in enumerate(held or ()):
        path = f"scope.{number}.targets"
        if not item.targets:
            yield RULES["O4"].lacking(None if item.targets is None else False, path, area=item.area)
        elif TargetGroup.TAHANAN in item.targets:
            yield _TAHANAN.because(_TAHANAN.subject, path)


_TAHANAN: Final = RULES["O4"]._replace(
    severity=Severity.WARN,
    subject=Text(
        id="PP 57/1999 tidak mengenal program untuk tahanan; UU 22/2022 meluaskan kerja sama ke seluruh sistem.",
        en="PP 57/1999 knows no program for tahanan; UU 22/2022 widens cooperation to the whole system.",
    ),
    cites=(basis.GROUPS, basis.COOPERATION),
)
