"""The registry of instruments: from when until when each binds, and how it is asked."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from itertools import pairwise

import pytest
from law_cases import CHECKED_ON, is_ordered, status_on

from pembinaan.core.errors import InvalidError
from pembinaan.core.timeline import Status
from pembinaan.law.citation import Citation
from pembinaan.law.data.instrument_table import INSTRUMENTS
from pembinaan.law.data.provision_table import PROVISIONS
from pembinaan.law.entries import InForce
from pembinaan.law.instruments import (
    Confidence,
    Instrument,
    in_force,
    instrument,
    instruments,
    provision,
    provisions,
    stretches_in_force,
)

V, S, I, M = Confidence.VERIFIED, Confidence.SECONDARY, Confidence.INFERENCE, Confidence.MEMORY  # noqa: E741


# The sources on rights, section 2: first day at the earliest and for certain, day after the last likewise, confidence.
RIGHTS_2 = {
    "Keppres 120/1955": ("1955-01-01", "1955-12-31", None, None, S),
    "UU 8/1981": ("1981-01-01", "1981-12-31", "2026-01-02", "2026-01-02", S),
    "UU 12/1995": ("1995-12-30", "1995-12-30", "2022-08-03", "2022-08-03", V),
    "PP 32/1999": ("1999-01-01", "1999-12-31", None, None, V),
    "Keppres 174/1999": ("1999-01-01", "1999-12-31", None, None, V),  # its day is MEMORY
    "Kepmen M.09.HN.02.01/1999": ("1999-12-23", "1999-12-23", None, None, S),
    "Kepmen M.10/1999": ("1999-01-01", None, None, None, M),
    "PP 28/2006": ("2006-07-28", "2006-07-28", None, None, V),
    "PP 99/2012": ("2012-11-12", "2012-11-12", None, None, V),
    "SE M.HH-04.PK.01.05.06/2013": ("2013-01-01", "2013-12-31", None, None, S),
    "Permenkumham 21/2013": ("2013-01-01", "2013-12-31", "2018-02-15", "2018-02-28", V),
    "Permenkumham 21/2016": ("2016-01-01", "2016-12-31", "2018-02-15", "2018-02-28", S),
    "Permenkumham 3/2018": ("2018-02-15", "2018-02-28", None, None, S),
    "Permenkumham 18/2019": ("2019-01-01", "2019-12-31", None, None, V),
    "Putusan MA 28P/HUM/2021": ("2021-10-28", "2021-10-28", None, None, V),
    "Permenkumham 7/2022": ("2022-01-28", "2022-01-28", None, None, V),
    "UU 22/2022": ("2022-08-03", "2022-08-03", None, None, V),
    "PP 58/2022": ("2022-12-26", "2022-12-26", None, None, V),
    "Permenkumham 16/2023": ("2023-01-01", "2023-12-31", None, None, V),
    "UU 1/2023": ("2026-01-02", "2026-01-02", None, None, V),
    "UU 1/2026": ("2026-01-02", "2026-01-02", None, None, V),
    "UU 20/2025": ("2026-01-02", "2026-01-02", None, None, V),
    "Staatsblad 1915/732": ("1915-01-01", None, "2026-01-02", "2026-01-02", V),
}
# The sources on rights, sections 5.5, 7.6, 11, 14 and 19.
RIGHTS_OTHER = {
    "Kepmen 04.HN.02.01/1988": ("1988-01-01", "1988-12-31", None, None, S),
    "Kepmen M-04.HN.02.01/2000": ("2000-01-01", "2000-12-31", "2018-02-15", "2018-02-28", S),
    "Permenkumham M.HH-01.PK.02.02/2010": ("2010-01-01", "2010-12-31", "2018-02-15", "2018-02-28", S),
    "Permenkumham 10/2020": ("2020-03-30", "2020-03-31", None, None, S),
    "Kepmen M.HH-19.PK.01.04.04/2020": ("2020-03-30", "2020-03-31", None, None, S),
    "Kepmen M.HH.73.PK.05.09/2022": ("2022-01-01", None, None, None, S),
    "Permenkumham 32/2020": ("2021-01-01", "2021-01-01", None, None, S),
    "Permenkumham 24/2021": ("2021-01-01", "2021-12-31", None, None, S),
    "Permenkumham 43/2021": ("2021-01-01", None, None, None, V),
    "SE PAS-PK.05.09-1091": ("2023-07-01", "2023-07-01", None, None, S),
    "Standar M.HH-06.HH.07.05/2021": ("2021-01-01", "2021-12-31", None, None, S),
    "UU 11/2012": ("2012-01-01", "2022-12-26", None, None, I),  # its start day is not in the sources
    "PP 58/1999": ("1999-01-01", "1999-12-31", None, None, V),
    "Kepdirjen PAS-26.OT.02.02/2020": ("2020-01-01", "2020-12-31", None, None, S),
}
# The sources on agreements, effective dates and 2.3.
AGREEMENTS = {
    "PP 57/1999": ("1999-06-22", "1999-06-22", None, None, V),
    "PP 50/2007": ("2007-01-01", "2007-12-31", "2018-07-13", "2018-07-13", V),
    "PP 28/2018": ("2018-07-13", "2018-07-13", None, None, V),
    "UU 23/2014": ("2014-01-01", "2018-07-13", None, None, I),  # its start day is not in the sources
    "Permendagri 22/2020": ("2020-01-01", None, None, None, V),
    "Permenkumham 65/2016": ("2016-01-01", None, None, None, S),
}
# The sources on programs, 1.1, 3.5 and question 13.
PROGRAMS = {
    "PP 31/1999": ("1999-01-01", "1999-12-31", None, None, V),
    "Permenkumham 12/2013": ("2013-01-01", "2013-12-31", None, None, V),
    "Permenkumham 35/2018": ("2018-01-01", "2018-12-31", None, None, S),
    "Permenkumham 8/2024": ("2024-01-01", "2024-12-31", None, None, V),
    "Permenkumham 6/2013": ("2013-01-01", "2013-12-31", "2024-01-01", None, V),
    "Permenkumham 29/2017": ("2017-01-01", "2017-12-31", "2024-01-01", None, V),
    "Permenkumham 9/2019": ("2019-01-01", "2019-12-31", None, None, S),
    "Permenkumham M.01.PK.04.10/2007": ("2007-01-01", "2007-12-31", None, None, V),
    "Kepdirjen PAS-58.OT.02.02/2019": ("2019-01-01", "2019-12-31", None, None, S),
    "Kepdirjen PAS-10.OT.02.02/2021": ("2021-02-10", "2021-02-10", None, None, V),
    "Kepdirjen PAS-31.OT.02.02/2021": ("2021-01-01", "2021-12-31", None, None, V),
    "Kepdirjen PAS-71.PK.01.04.01/2021": ("2021-01-01", None, "2021-01-01", "2021-12-31", V),
    "Kepdirjen PAS-01.PR.01.01/2022": ("2022-01-01", "2022-12-31", None, None, V),
    "SE PAS1.PK.01.04-87/2010": ("2010-06-11", "2010-06-11", None, None, V),
    "Kepmenkeh M.01-PP.02.01/1990": ("1990-01-01", "1990-12-31", None, None, S),
    "UU 27/2022": ("2022-01-01", None, None, None, M),
}


def _row(item: Instrument) -> tuple[str, str | None, str | None, str | None, Confidence]:
    period = item.in_force
    days = (period.since_latest, period.until, period.until_latest)
    return (period.since.isoformat(), *(None if day is None else day.isoformat() for day in days), item.confidence)  # type: ignore[return-value]


def test_the_registry_holds_exactly_the_instruments_of_the_sources_with_their_days() -> None:
    assert {item.id: _row(item) for item in INSTRUMENTS} == RIGHTS_2 | RIGHTS_OTHER | AGREEMENTS | PROGRAMS


def test_uu_12_1995_ends_on_the_day_uu_22_2022_begins() -> None:
    assert status_on("UU 12/1995", "2022-08-02") is Status.MET
    assert status_on("UU 12/1995", "2022-08-03") is Status.NOT_MET
    assert status_on("UU 22/2022", "2022-08-02") is Status.NOT_MET
    assert status_on("UU 22/2022", "2022-08-03") is Status.MET


def test_the_new_penal_code_and_procedure_begin_on_2_january_2026() -> None:
    for new in ("UU 1/2023", "UU 1/2026", "UU 20/2025", "Pasal 72 ayat (1) UU 1/2023"):
        assert status_on(new, "2026-01-01") is Status.NOT_MET
        assert status_on(new, "2026-01-02") is Status.MET
    assert status_on("Pasal 22 ayat (4) UU 8/1981", "2026-01-01") is Status.MET
    assert status_on("Pasal 22 ayat (4) UU 8/1981", "2026-01-02") is Status.NOT_MET


@pytest.mark.parametrize(
    ("day", "status"),
    [
        ("2018-02-14", Status.NOT_MET),
        ("2018-02-15", Status.UNKNOWN),
        ("2018-02-20", Status.UNKNOWN),
        ("2018-02-27", Status.UNKNOWN),
        ("2018-02-28", Status.MET),
        ("2018-03-01", Status.MET),
        ("2026-11-24", Status.MET),
    ],
)
def test_permenkumham_3_2018_is_unknown_inside_february_2018(day: str, status: Status) -> None:
    assert status_on("Pasal 82 huruf a Permenkumham 3/2018", day) is status


def test_permenkumham_21_2013_ends_where_permenkumham_3_2018_begins() -> None:
    for day in ("2018-02-15", "2018-02-27"):
        assert status_on("Permenkumham 21/2013", day) is Status.UNKNOWN
    assert status_on("Permenkumham 21/2013", "2018-02-14") is Status.MET
    assert status_on("Permenkumham 21/2013", "2018-02-28") is Status.NOT_MET


def test_permenkumham_7_2022_binds_from_its_date() -> None:
    assert status_on("Permenkumham 7/2022", "2022-01-27") is Status.NOT_MET
    assert status_on("Permenkumham 7/2022", "2022-01-28") is Status.MET


def test_keppres_174_1999_is_unknown_inside_1999_because_its_day_is_memory() -> None:
    assert status_on("Keppres 174/1999", "1998-12-31") is Status.NOT_MET
    assert status_on("Keppres 174/1999", "1999-12-23") is Status.UNKNOWN
    assert status_on("Keppres 174/1999", "2000-01-01") is Status.MET


def test_what_is_not_established_stays_unknown() -> None:
    assert status_on("Permendagri 22/2020", "2019-12-31") is Status.NOT_MET
    assert status_on("Permendagri 22/2020", "2026-11-24") is Status.UNKNOWN
    assert status_on("Permenkumham 6/2013", "2023-12-31") is Status.MET
    assert status_on("Permenkumham 6/2013", "2026-11-24") is Status.UNKNOWN
    assert status_on("Staatsblad 1915/732", "2025-12-31") is Status.UNKNOWN
    assert status_on("Staatsblad 1915/732", "2026-01-02") is Status.NOT_MET


def test_no_instrument_and_no_provision_stands_twice() -> None:
    assert len({item.id for item in INSTRUMENTS}) == len(INSTRUMENTS)
    assert len({item.citation for item in PROVISIONS}) == len(PROVISIONS)
    assert instruments() == {item.id: item for item in INSTRUMENTS}
    assert provisions() == {item.citation: item for item in PROVISIONS}


@pytest.mark.parametrize("item", INSTRUMENTS, ids=lambda item: item.id)
def test_every_instrument_is_complete(item: Instrument) -> None:
    assert Citation.parse(item.id) == Citation(item.id)
    assert item.checked_on == CHECKED_ON
    assert isinstance(item.confidence, Confidence)
    assert item.title.id.strip()
    assert item.title.en.strip()
    assert item.note is None or (item.note.id.endswith(".") and item.note.en.endswith("."))
    assert is_ordered(item.in_force)
    if item.in_force.since_latest != item.in_force.since:
        assert item.in_force.since.day == 1 or item.note is not None


def test_an_instrument_that_is_not_known_is_refused() -> None:
    for ask in (
        lambda: instrument("UU 99/2099"),
        lambda: provision(Citation.parse("Pasal 1 UU 99/2099")),
        lambda: in_force(Citation.parse("UU 99/2099")),
    ):
        with pytest.raises(InvalidError) as caught:
            ask()
        assert caught.value.code == "law.unknown_instrument"
        assert caught.value.field == "instrument"
        assert "UU 99/2099" in caught.value.text.id


def test_a_provision_that_is_not_known_is_refused() -> None:
    place = Citation.parse("Pasal 10 ayat (99) UU 22/2022")
    for ask in (provision, in_force):
        with pytest.raises(InvalidError) as caught:
            ask(place)
        assert caught.value.code == "law.unknown_provision"
        assert caught.value.field == "citation"
        assert str(place) in caught.value.text.en


def test_an_instrument_cites_its_own_places() -> None:
    law = instrument("UU 22/2022")
    assert str(law.pasal(10)) == "Pasal 10 UU 22/2022"
    assert str(law.pasal(10, ayat=2, huruf="b")) == "Pasal 10 ayat (2) huruf b UU 22/2022"
    assert str(law.pasal("1", angka=6)) == "Pasal 1 angka 6 UU 22/2022"
    assert str(law.pasal(10, ayat="1", penjelasan=True)) == "Penjelasan Pasal 10 ayat (1) UU 22/2022"


def test_a_place_without_days_of_its_own_binds_with_its_instrument() -> None:
    assert in_force(Citation.parse("Pasal 10 UU 22/2022")) == instrument("UU 22/2022").in_force.timeline


def test_importing_the_registry_reads_no_table() -> None:
    # The package itself is stubbed: what its public face imports is not the concern of this module.
    code = """
import sys, types
from importlib.util import find_spec
package = types.ModuleType("pembinaan")
package.__path__ = find_spec("pembinaan").submodule_search_locations
sys.modules["pembinaan"] = package
import pembinaan.law.instruments
sys.exit(any(name.startswith("pembinaan.law.data.") for name in sys.modules))
"""
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# ---- stretches of days

EVERY_PLACE = [*(Citation(name) for name in instruments()), *provisions()]


@pytest.mark.parametrize("place", EVERY_PLACE, ids=str)
def test_stretches_say_what_the_timeline_says(place: Citation):
    timeline = in_force(place)
    stretches = stretches_in_force(place)
    for day in timeline.starts:
        assert max((one.timeline.at(day) for one in stretches), default=Status.NOT_MET) is timeline.at(day)
    for earlier, later in pairwise(stretches):
        assert earlier.until_latest is not None
        assert earlier.until_latest < later.since


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pasal 34A ayat (1) huruf a PP 99/2012", [InForce.known(date(2012, 11, 12), date(2021, 10, 28))]),
        ("UU 22/2022", [InForce.known(date(2022, 8, 3))]),
        (
            "Permenkumham 21/2013",
            [InForce(date(2013, 1, 1), date(2013, 12, 31), date(2018, 2, 15), date(2018, 2, 28))],
        ),
        ("Kepmen M.10/1999", [InForce(date(1999, 1, 1), None)]),
    ],
)
def test_stretches_by_hand(text: str, expected: list[InForce]):
    """The days are those of the sources on rights, section 2."""
    assert list(stretches_in_force(Citation.parse(text))) == expected


def test_what_never_took_effect_has_no_stretch():
    never = [place for place in EVERY_PLACE if not stretches_in_force(place)]
    assert all(in_force(place).statuses == (Status.NOT_MET,) for place in never)
    assert never
