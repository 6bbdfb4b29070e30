"""Guidance and practice beside the law, named by the keys of the digest of sources."""

from __future__ import annotations

import pytest

from pembinaan.core.text import LANGUAGES
from pembinaan.law.entries import Confidence
from pembinaan.law.guidance import GUIDANCE, Guidance
from pembinaan.law.instruments import in_force, provision

KEYS = {
    *("YOG", "SMD", "KMP", "KDN21", "DSM21", "SL18", "PD22", "PK65", "KONAWE", "PRESS"),
    *("PP50_7B", "PP50_17", "PP50_19", "PP50_21"),
    *(
        "SE10",
        "KEP1990",
        "SPPN10",
        "ISPN58",
        "RRI31",
        "ISPN_KOTABARU",
        "ISPN_SIBOLGA",
        "BABEL",
        "PATI",
        "BANJARMASIN",
        "KUPANG",
        "SINTANG",
    ),
    *("ISPN_KOTABARU", "ISPN_SIBOLGA"),
    *("KONSTRUKSI18", "KLIEN_LAPOR", "KLIEN_TIGA", "LPKA_18", "PRG_DEFAULT"),
}
REVOKED = sorted(key for key in KEYS if key.startswith("PP50"))


def test_the_keys():
    assert set(GUIDANCE) == KEYS


@pytest.mark.parametrize("row", GUIDANCE.values(), ids=lambda row: row.key)
def test_every_row_is_told_in_both_languages_and_is_no_verified_law(row: Guidance):
    assert all(row.title[language] for language in LANGUAGES)
    ours = row.key == "PRG_DEFAULT"  # no source at all: what this library proposes
    assert row.confidence in ({Confidence.INFERENCE} if ours else {Confidence.VERIFIED, Confidence.SECONDARY})
    assert row.url is None or row.url.startswith("https://")
    if row.citation is not None:
        assert in_force(row.citation)


@pytest.mark.parametrize("key", REVOKED)
def test_a_revoked_pattern_says_so_and_cites_a_place_that_was_read(key: str):
    row = GUIDANCE[key]
    assert row.citation is not None
    assert row.title.id.endswith("(pola, dicabut)")
    assert row.title.en.endswith("(pattern, revoked)")
    assert (row.citation.instrument, provision(row.citation).confidence) == ("PP 50/2007", row.confidence)
