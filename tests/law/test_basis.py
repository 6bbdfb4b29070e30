"""On what a rule rests: law is cited, a local policy has a source, a default of ours has neither need."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from pembinaan.core.errors import problems
from pembinaan.core.text import Text
from pembinaan.law.basis import Basis, BasisKind
from pembinaan.law.citation import Citation

LAW, POLICY, DEFAULT = BasisKind.LAW, BasisKind.LOCAL_POLICY, BasisKind.LIBRARY_DEFAULT
PLACE = Citation.parse("Pasal 38 UU 22/2022")
NOTE = Text(id="aturan rekaan", en="an invented rule")


@pytest.mark.parametrize(
    "held",
    [
        {"kind": LAW, "cites": (PLACE,)},
        {"kind": POLICY, "guidance": ("PATI",)},
        {"kind": POLICY, "note": NOTE},
        {"kind": DEFAULT},
        {"kind": DEFAULT, "guidance": ("PRG_DEFAULT",)},
    ],
)
def test_a_basis_that_is_founded_is_read_back(held: dict):
    basis = Basis(**held)
    assert Basis.model_validate_json(basis.model_dump_json()) == basis


@pytest.mark.parametrize(
    ("held", "code"),
    [
        ({"kind": LAW}, "basis.law_needs_citation"),
        ({"kind": LAW, "guidance": ("SE10",), "note": NOTE}, "basis.law_needs_citation"),
        ({"kind": POLICY}, "basis.needs_source"),
        ({"kind": POLICY, "cites": (PLACE,)}, "basis.needs_source"),
        ({"kind": DEFAULT, "guidance": ("NO_SUCH",)}, "basis.unknown_guidance"),
    ],
)
def test_a_basis_without_its_ground_is_refused(held: dict, code: str):
    with pytest.raises(ValidationError) as caught:
        Basis(**held)
    assert [problem.code for problem in problems(caught.value)] == [code]
