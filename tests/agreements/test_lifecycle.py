"""The table of transitions: every event and state has its place, and the diagram holds every row."""

from __future__ import annotations

import re
from itertools import product

import pytest

from pembinaan.agreements import EventKind, RegimeKind, StateCode
from pembinaan.agreements.end_reasons import belongs
from pembinaan.agreements.events import EndReason
from pembinaan.agreements.lifecycle import FORBIDDEN, IN_FORCE, OVER, SIGNED, TRANSITIONS, Transition
from pembinaan.agreements.mermaid import mermaid
from pembinaan.core.text import Language
from pembinaan.law.guidance import GUIDANCE
from pembinaan.law.instruments import provision

S = StateCode


def test_every_event_has_a_row_and_every_state_can_be_reached():
    assert {row.event for row in TRANSITIONS} == {*EventKind, None}
    assert {row.target for row in TRANSITIONS} == {*StateCode, None} - {S.BELUM_ADA}
    assert len({row.id for row in TRANSITIONS}) == len(TRANSITIONS)
    assert {re.sub(r"[abc]$", "", row.id) for row in TRANSITIONS} == {f"T{number}" for number in range(17)}


@pytest.mark.parametrize("row", TRANSITIONS, ids=lambda row: row.id)
def test_a_row_rests_on_provisions_and_guidance_that_are_known(row: Transition):
    assert all(provision(cite) for cite in row.cites)
    assert set(row.guidance) <= set(GUIDANCE)


def test_the_groups_of_states():
    assert set(IN_FORCE) < set(SIGNED)
    assert not set(SIGNED) & set(OVER)
    running = tuple(code for code in SIGNED if code is not S.DITANDATANGANI)
    by_event = {row.id: row.sources for row in TRANSITIONS if row.target in OVER and row.event is not None}
    assert by_event == {**dict.fromkeys(("T13", "T14", "T15"), running), "T16": (S.BERAKHIR, S.DIHENTIKAN)}


def ways(row: Transition) -> set[tuple[StateCode, StateCode]]:
    return {(source, row.target) for source in row.sources if row.target is not None}


def test_no_way_that_is_forbidden_is_in_the_table():
    closed = {(one.source, one.target) for one in FORBIDDEN}
    assert not closed & {way for row in TRANSITIONS for way in ways(row)}
    early = (S.BELUM_ADA, S.PENJAJAKAN, S.DITAWARKAN, S.DIBAHAS, S.DITOLAK, S.DISEPAKATI_NASKAH)
    assert set(product((*early, S.MENUNGGU_PERSETUJUAN), IN_FORCE)) < closed
    assert {(S.DITUTUP, code) for code in StateCode if code is not S.DITUTUP} < closed
    assert all(one.why["id"] != one.why["en"] for one in FORBIDDEN)


def test_stopping_is_told_apart_by_regime():
    rows = {row.id: set(row.regimes) for row in TRANSITIONS if row.event is EventKind.DIHENTIKAN}
    settled = {kind for kind in RegimeKind if kind is not RegimeKind.UNKNOWN}
    assert rows["T14"] == {kind for kind in settled if belongs(EndReason.DIHENTIKAN_PEMASYARAKATAN, kind)}
    assert rows["T15"] == {kind for kind in settled if belongs(EndReason.PAILIT, kind)}


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_diagram_holds_every_row(language: Language):
    text = mermaid(language)
    lines = text.splitlines()
    assert lines[0] == "stateDiagram-v2"
    assert text.endswith("    DITUTUP --> [*]\n")
    for row in TRANSITIONS:
        label = f": {row.id} {row.label[language]}"
        told = [line.strip().removesuffix(label).split(" --> ") for line in lines if line.endswith(label)]
        assert told == [[source.value, (row.target or source).value] for source in row.sources]
    assert len(lines) == 3 + sum(len(row.sources) for row in TRANSITIONS)
    assert len(set(lines)) == len(lines)
