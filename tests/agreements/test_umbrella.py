from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from agreement_cases import (
    DAY,
    KALAPAS,
    KEDUA,
    LAST_DAY,
    OUR_NUMBER,
    START,
    THEIR_NUMBER,
    around,
    complete,
    event,
    in_force,
    party,
    power,
    registered,
    signed,
    signs,
)

from pembinaan.agreements import (
    Agreement,
    ContentArea,
    DocumentKind,
    EventKind,
    Office,
    Party,
    PartyKind,
    ScopeItem,
    Term,
)
from pembinaan.agreements.changes import Addendum, Changes
from pembinaan.agreements.contents import TargetGroup
from pembinaan.agreements.coverage import RegionCover, cover_by_region, covering
from pembinaan.agreements.events import EndReason, Event
from pembinaan.agreements.parties import ParentBody
from pembinaan.agreements.umbrella import UMBRELLA_REASONS, Family, families, parent_of, under_parent
from pembinaan.core.timeline import Status

A, K = ContentArea, PartyKind
PKS = DocumentKind.PERJANJIAN_KERJA_SAMA
MET, NOT_MET, UNKNOWN = Status.MET, Status.NOT_MET, Status.UNKNOWN
LATER = date(2027, 3, 17)
KEPALA_OPD = signs(KEDUA, Office.KEPALA_OPD, power=power())


def pks(**changes: Any) -> Agreement:
    """A PKS of one Lapas and an OPD, in force from START until a year after the Nota Kesepakatan is over."""
    facts: dict[str, Any] = {
        "kind": PKS,
        "parties": (party(K.LAPAS), party(K.OPD, KEDUA)),
        "signatories": (KALAPAS, KEPALA_OPD),
        "events": (signed(START, KALAPAS, KEPALA_OPD), registered(START)),
        "term": Term(start=date(2025, 3, 18), last_day=LATER),
    }
    return in_force(**{**facts, **changes})


NK = in_force(id="nk-1", title="Nota Kesepakatan Contoh")


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        ({"parent_id": "nk-1"}, True),
        ({"parent": OUR_NUMBER}, True),
        ({"parent": THEIR_NUMBER}, True),
        ({"parent": "Nota Kesepakatan Contoh"}, True),
        ({"parent": "A-2"}, False),
        ({"parent_id": "nk-2"}, False),
        ({}, False),
    ],
)
def test_a_pks_rests_on_what_it_names_by_id_number_or_title(facts: dict, found: bool):
    other = complete(id="nk-0", numbers=None)
    assert parent_of(pks(**facts), [other, NK]) is (NK if found else None)


def test_what_only_follows_another_does_not_rest_on_it():
    """``parent_id`` also names the agreement that this one follows."""
    assert parent_of(in_force(parent_id="nk-1"), [NK]) is None
    assert parent_of(pks(parent_id="pks-1"), [pks(id="pks-1")]) is None


def test_families():
    one, two = pks(parent=OUR_NUMBER), pks(parent_id="nk-1")
    lone, follower = pks(), in_force(parent_id="nk-1")
    lost, also_lost, elsewhere = pks(parent="X"), pks(id="p", parent="X"), pks(parent_id="nk-9")
    every = [one, NK, lone, lost, two, follower, also_lost, elsewhere]
    assert families(every) == (
        Family(NK, (one, two)),
        Family(lone, ()),
        Family(follower, ()),
        Family(None, (lost, also_lost)),
        Family(None, (elsewhere,)),
    )
    assert families([]) == ()


# What the end of the parent does to the child, no source says


def test_from_the_end_of_the_parent_the_child_is_not_known():
    child = pks(parent_id="nk-1")
    told = under_parent(child, [NK, child])
    assert [told.at(day) for day in around(LAST_DAY)] == [MET, MET, UNKNOWN]
    span = told.span_at(LAST_DAY + DAY)
    assert (span.reason.code, span.reason.missing) == ("umbrella.parent_over", ("parent",))
    assert [told.at(day) for day in around(LATER)] == [UNKNOWN, UNKNOWN, NOT_MET]
    assert told.span_at(LAST_DAY).reason.code == "agreement.in_force"
    assert "no provision was found" in UMBRELLA_REASONS["umbrella.parent_over"]["en"]


def test_an_early_end_of_the_parent_counts_from_its_day_and_a_suspension_does_not():
    end = date(2025, 9, 1)
    ended = NK.with_event(event(EventKind.DIAKHIRI, end, end_reason=EndReason.KESEPAKATAN))
    paused = NK.with_event(event(EventKind.DITANGGUHKAN, end))
    child = pks(parent_id="nk-1")
    assert [under_parent(child, [ended]).at(day) for day in around(end)] == [MET, UNKNOWN, UNKNOWN]
    assert [under_parent(child, [paused]).at(day) for day in around(end)] == [MET, MET, MET]


def test_before_the_parent_is_in_force_the_child_is_not_known():
    """D3 asks for the parent; what a PKS is worth before its parent runs, no provision says."""
    begin = date(2025, 9, 1)
    late = NK.model_copy(update={"term": Term(start=begin, last_day=date(2027, 1, 31))})
    child = pks(parent_id="nk-1")
    told = under_parent(child, [late])
    assert [told.at(day) for day in around(begin)] == [UNKNOWN, MET, MET]
    assert told.span_at(begin - DAY).reason.code == "umbrella.parent_not_in_force"
    unregistered = NK.model_copy(update={"events": (signed(),)})
    assert under_parent(child, [unregistered]).at(begin) is UNKNOWN
    assert under_parent(child, [NK.model_copy(update={"events": ()})]).at(begin) is UNKNOWN
    assert under_parent(child, [NK.model_copy(update={"events": ()})]).at(START - DAY) is NOT_MET


def test_without_a_parent_at_hand_the_state_stands():
    for child in (pks(), pks(parent="X")):
        assert under_parent(child, [NK]) == child.state_over_time()


# Several agreements for one program


def scope(*areas: ContentArea, targets: tuple[TargetGroup, ...] | None = (TargetGroup.NARAPIDANA,)) -> tuple:
    return tuple(ScopeItem(area=area, description="x", targets=targets) for area in areas)


def test_one_of_several_agreements_covers_a_field():
    one = in_force(scope=scope(A.KESEHATAN))
    two = in_force(
        scope=scope(A.KETERAMPILAN_KERJA),
        term=Term(start=date(2026, 4, 1), last_day=date(2028, 3, 31)),
    )
    told = covering([one, two], A.KETERAMPILAN_KERJA)
    assert [told.at(day) for day in around(date(2026, 4, 1))] == [NOT_MET, MET, MET]
    assert [told.at(day) for day in around(date(2028, 3, 31))] == [MET, MET, NOT_MET]
    health = covering([one, two], A.KESEHATAN)
    assert [health.at(day) for day in around(START)] == [NOT_MET, MET, MET]
    assert [health.at(day) for day in around(LAST_DAY)] == [MET, MET, NOT_MET]
    other = covering([one, two], A.INTELEKTUAL)
    assert other.at(START) is NOT_MET
    assert other.span_at(START).reason.code == "umbrella.not_in_scope"


def test_a_child_covers_nothing_for_certain_after_its_parent():
    child = pks(parent_id="nk-1", scope=scope(A.KESEHATAN))
    told = covering([NK, child], A.KESEHATAN)
    assert [told.at(day) for day in around(LAST_DAY)] == [MET, MET, UNKNOWN]


@pytest.mark.parametrize(
    ("held", "target", "status", "missing"),
    [
        (None, None, UNKNOWN, ("scope",)),
        (None, TargetGroup.NARAPIDANA, UNKNOWN, ("scope",)),
        ((), None, NOT_MET, ()),
        (scope(A.KESEHATAN, targets=None), None, MET, ()),
        (scope(A.KESEHATAN, targets=None), TargetGroup.NARAPIDANA, UNKNOWN, ("scope.0.targets",)),
        (scope(A.KESEHATAN), TargetGroup.NARAPIDANA, MET, ()),
        (scope(A.KESEHATAN), TargetGroup.ANAK_BINAAN, NOT_MET, ()),
        (scope(A.INTELEKTUAL, targets=None), TargetGroup.ANAK_BINAAN, NOT_MET, ()),
        ((*scope(A.KESEHATAN, targets=None), *scope(A.KESEHATAN)), TargetGroup.NARAPIDANA, MET, ()),
    ],
)
def test_the_scope_of_an_agreement(held: tuple | None, target: TargetGroup | None, status: Status, missing: tuple):
    span = covering([in_force(scope=held)], A.KESEHATAN, target=target).span_at(START)
    assert (span.status, span.reason.missing) == (status, missing)
    assert span.reason.code.startswith("agreement.") is (status is MET)
    assert status is MET or span.reason.code in UMBRELLA_REASONS


def test_an_addendum_may_bring_a_field_in():
    effective = date(2025, 1, 6)
    amended = in_force(scope=scope(A.INTELEKTUAL)).with_event(
        Event(
            kind=EventKind.ADENDUM,
            on=date(2025, 1, 2),
            source=signed().source,
            signatories=signed().signatories,
            addendum=Addendum(
                number=1,
                form=DocumentKind.NOTA_KESEPAKATAN,
                effective=effective,
                changes=Changes(scope=scope(A.KESEHATAN)),
            ),
        )
    )
    assert [covering([amended], A.KESEHATAN).at(day) for day in around(effective)] == [NOT_MET, MET, MET]
    assert [covering([amended], A.INTELEKTUAL).at(day) for day in around(effective)] == [MET, NOT_MET, NOT_MET]


def test_no_agreement_covers_nothing():
    told = covering([], A.KESEHATAN)
    assert (told.at(START), told.span_at(START).reason.code) == (NOT_MET, "umbrella.no_agreement")
    assert told.span_at(START).reason.code in UMBRELLA_REASONS


def of(name: str, **facts: Any) -> Party:
    return Party(name=name, kind=K.PEMKOT, role=KEDUA, **facts)


def test_the_regions_of_one_lapas():
    """People of one Lapas come from several regions (the reports on Bontang tell of two)."""
    one = in_force(parties=(party(K.LAPAS), of("Pemerintah Kota A", region="Kota A")))
    renewed = in_force(
        parties=(party(K.LAPAS), of("Pemerintah Kota A", region="Kota A")),
        term=Term(start=LAST_DAY + DAY, last_day=date(2028, 3, 17)),
    )
    draft = complete(parties=(party(K.LAPAS), of("Kota B")))
    office = Party(name="Dinas", kind=K.OPD, role=KEDUA, parent=ParentBody(name="Kota C", kind=K.PEMKOT))
    below = pks(parties=(party(K.LAPAS), office))
    every = [one, draft, renewed, below, in_force(parties=(party(K.LAPAS), party(K.BADAN_USAHA, KEDUA)))]
    assert cover_by_region(every, LAST_DAY) == (
        RegionCover("Kota A", MET, (one,)),
        RegionCover("Kota B", NOT_MET, (draft,)),
        RegionCover("Kota C", MET, (below,)),
    )
    assert cover_by_region(every, LAST_DAY + DAY)[0] == RegionCover("Kota A", MET, (renewed,))
    assert cover_by_region(every, START - DAY)[0] == RegionCover("Kota A", NOT_MET, (one, renewed))
    assert cover_by_region([], START) == ()
