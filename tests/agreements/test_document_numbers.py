"""The numbers are those of section 3.3 of the sources."""

from __future__ import annotations

import pytest

from pembinaan.agreements import PartyKind
from pembinaan.agreements.document_numbers import PATTERNS, fits, is_request

K = PartyKind
UNITS = [K.LAPAS, K.RUTAN, K.LPKA, K.BAPAS, K.KANWIL_DITJENPAS]
REGION = [K.PEMKOT, K.PEMKAB, K.PEMPROV, K.OPD, K.UPTD]
NEW, OLD = "WP.28.PAS.6-HK.01.05 - 1/3", "W6.PAS.PAS3-UM.01.01-0006 TAHUN 2022"
CENTRE, LOCAL = "PAS-15.PR.01.01 TAHUN 2019", "100.3.10-395 Tahun 2025"


@pytest.mark.parametrize(
    ("number", "issuers"),
    [
        (NEW, [*UNITS, K.DITJENPAS]),
        (f" {NEW} ", [*UNITS, K.DITJENPAS]),
        ("WP.28.PAS.PAS.6-HK.01.05.01 – 12", [*UNITS, K.DITJENPAS]),  # noqa: RUF001
        (OLD, UNITS),
        (OLD.title().replace("W6.Pas.Pas3-Um", "W6.PAS.PAS3-UM"), UNITS),
        (CENTRE, [K.DITJENPAS]),
        (LOCAL, REGION),
        ("500/12/2024", REGION),
        ("395 Tahun 2025", REGION),
        ("395", []),
        ("100.3.10-395 Tahun", []),
        ("REQ/2026/0001", []),
        (NEW.replace("WP", "XP"), []),
        ("", []),
    ],
)
def test_a_number_fits_its_issuer_and_no_other(number: str, issuers: list[PartyKind]):
    assert [kind for kind in PartyKind if fits(number, kind)] == [kind for kind in PartyKind if kind in issuers]


@pytest.mark.parametrize("kind", [kind for kind in PartyKind if kind not in {*UNITS, *REGION, K.DITJENPAS}])
def test_of_other_issuers_no_form_is_known(kind: PartyKind):
    assert [fits(number, kind) for number in (NEW, OLD, CENTRE, LOCAL)] == [None] * 4


def test_every_example_fits_its_own_row():
    for row in PATTERNS:
        assert row.pattern.fullmatch(row.example)
        assert all(fits(row.example, kind) for kind in row.issuers)


@pytest.mark.parametrize(
    ("number", "told"),
    [
        ("REQ/2026/0001", True),
        (" req/2026/1 ", True),
        ("MON/2026/0006", True),
        ("REQ/26/0001", False),
        ("REQ/2026/", False),
        ("1/REQ/2026/0001", False),
        (NEW, False),
        (LOCAL, False),
    ],
)
def test_a_request_is_told_from_a_number(number: str, told: bool):
    assert is_request(number) is told
