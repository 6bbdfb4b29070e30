"""Placements with partners, day by day."""

from __future__ import annotations

from datetime import date

import pytest

from pembinaan.participants.bimbingan import Bimbingan, Occupation, OccupationKind, ReleaseKind
from pembinaan.programs.after_release.placement import placements

TRAINED = Occupation(
    start=date(2026, 2, 2), end=date(2026, 2, 7), kind=OccupationKind.PELATIHAN, with_partner="BLK Contoh"
)
WORKS = Occupation(start=date(2026, 3, 2), kind=OccupationKind.BEKERJA, with_partner="PT Contoh")
ALONE = Occupation(start=date(2026, 2, 9), kind=OccupationKind.BEKERJA)


def guided(*held: Occupation) -> Bimbingan:
    return Bimbingan(kind=ReleaseKind.PEMBEBASAN_BERSYARAT, start=date(2026, 1, 2), occupations=held)


@pytest.mark.parametrize(
    ("on", "found"),
    [
        (date(2026, 2, 1), []),
        (date(2026, 2, 2), [("BLK Contoh", 1, True)]),
        (date(2026, 2, 6), [("BLK Contoh", 5, True)]),
        (date(2026, 2, 7), [("BLK Contoh", 5, False)]),
        (date(2026, 3, 3), [("BLK Contoh", 5, False), ("PT Contoh", 2, True)]),
    ],
)
def test_each_time_with_a_partner_up_to_the_day(on: date, found: list[tuple[str, int, bool]]):
    held = placements(guided(WORKS, ALONE, TRAINED), on=on)
    assert held is not None
    assert [(one.partner, one.days, one.running) for one in held] == found
    assert "Contoh" not in repr(held)


def test_what_is_not_known_is_not_nothing():
    unknown = Bimbingan(kind=ReleaseKind.CUTI_BERSYARAT, start=date(2026, 1, 2))
    assert placements(unknown, on=date(2026, 3, 3)) is None
    assert placements(guided(), on=date(2026, 3, 3)) == ()
