"""Who decides, the steps, their days and the agencies are those of the sources."""

from __future__ import annotations

import pytest

from pembinaan.core.text import Text
from pembinaan.law.data.flow_agencies import CONSULTATIONS
from pembinaan.law.data.flow_authorities import AUTHORITIES
from pembinaan.law.data.flow_table import FLOWS
from pembinaan.law.data.rows import CHECKED_ON
from pembinaan.law.flows import Authority, FlowStep, flow, rights_with_flow
from pembinaan.law.instruments import Confidence, in_force
from pembinaan.law.readings import READINGS
from pembinaan.participants.records import OffenceClass

V, S, I = Confidence.VERIFIED, Confidence.SECONDARY, Confidence.INFERENCE  # noqa: E741

REMISI = ("remisi_umum", "remisi_khusus", "remisi_tambahan", "remisi_dasawarsa", "remisi_kemanusiaan", "remisi_susulan")
PMP = ("pmp_umum", "pmp_khusus", "pmp_hari_anak", "pmp_dasawarsa")
BOTH = (
    "asimilasi",
    "cuti_mengunjungi_keluarga",
    "pembebasan_bersyarat",
    "cuti_menjelang_bebas",
    "cuti_bersyarat",
    "asimilasi_rumah",
)


def test_the_rights():
    assert rights_with_flow() == (*REMISI, *PMP, *BOTH)
    kinds = {right: flow(right).kinds for right in rights_with_flow()}
    assert {kinds[right] for right in REMISI} == {("narapidana",)}
    assert {kinds[right] for right in PMP} == {("anak_binaan",)}
    assert {kinds[right] for right in BOTH} == {("narapidana", "anak_binaan")}


def test_a_code_that_is_no_right():
    with pytest.raises(KeyError):
        flow("bebas")


# The sources on rights, 4.7, 5.6, 7.5, 8, 9.6, 10, 11, 18: regime, reading, who, confidence, basis; by right.
DIRJEN = "Direktur Jenderal Pemasyarakatan atas nama Menteri"
OLD = "Kepala Kanwil atau Kalapas (alur lama)"
ORDINARY = ("general", "child")
P3 = "Permenkumham 3/2018"
CENTRAL = [
    (ORDINARY, ("dirjen_for_menteri",), DIRJEN, S, [P3]),
    (ORDINARY, ("old_flow",), OLD, S, []),
]
DECIDES = {
    "remisi": [
        (("special",), (), "Menteri", V, ["Pasal 34B ayat (2) PP 99/2012", "Pasal 34B ayat (3) PP 99/2012"]),
        *CENTRAL,
        (ORDINARY, ("menteri",), "Menteri", I, []),
    ],
    "pembebasan_bersyarat": [
        (("special",), (), "Menteri", V, ["Pasal 43B PP 99/2012"]),
        *CENTRAL,
        (ORDINARY, (), "Menteri", V, ["Pasal 43 ayat (4) PP 99/2012"]),
    ],
    "cuti_menjelang_bebas": [
        (("special",), (), "Menteri", V, ["Pasal 42A ayat (3) PP 28/2006", "Pasal 42A ayat (4) PP 28/2006"]),
        *CENTRAL,
        (ORDINARY, ("menteri",), "Menteri", I, []),
    ],
    "cuti_bersyarat": [
        (("general", "special"), ("dirjen_for_menteri",), DIRJEN, S, [P3]),
        (("child",), ("dirjen_for_menteri",), DIRJEN, I, [P3]),
        (("general", "special", "child"), ("old_flow",), OLD, S, []),
        (("general", "special", "child"), ("menteri",), "Menteri", I, []),
    ],
    "asimilasi": [
        (("special",), (), "Menteri", V, ["Pasal 36A ayat (1) PP 99/2012"]),
        (ORDINARY, ("old_flow",), "Kanwil atau Ditjen (praktik lama)", S, []),
    ],
    "cuti_mengunjungi_keluarga": [
        (("general", "special"), (), "{head}", V, ["Pasal 42 ayat (3) PP 32/1999"]),
        (("child",), (), "{head}", I, ["Pasal 42 ayat (3) PP 32/1999"]),
    ],
    "asimilasi_rumah": [
        (
            ("general", "special", "child"),
            (),
            "Kalapas, Kepala LPKA, atau Karutan",
            S,
            ["Permenkumham 10/2020", "Permenkumham 32/2020", "Permenkumham 24/2021", "Permenkumham 43/2021"],
        ),
    ],
}


@pytest.mark.parametrize("group", DECIDES)
def test_who_decides(group: str):
    found = [
        (item.regimes, item.reading, item.who.id, item.confidence, list(map(str, item.cites)))
        for item in AUTHORITIES[group]
    ]
    assert found == DECIDES[group]


def test_every_group_is_in_the_table():
    assert set(DECIDES) == set(AUTHORITIES)
    for right in (*REMISI, *PMP):
        assert flow(right).authorities == AUTHORITIES["remisi"]
    for right in BOTH:
        assert flow(right).authorities == AUTHORITIES[right]


def test_whose_consideration_comes_first():
    first = {group: held[0].advice for group, held in AUTHORITIES.items() if held[0].advice is not None}
    assert {group: text.en for group, text in first.items()} == {
        "remisi": "after the written consideration of the minister or head of the agency concerned",
        "pembebasan_bersyarat": "after the consideration of the Dirjen",
        "cuti_menjelang_bebas": "after the consideration of the Dirjen",
        "asimilasi": "after the consideration of the Dirjen",
    }


# code, days, kind of days, "about": as 4.7 has them.
TPP, SENDS, DECIDES_WITHOUT_DAYS = ("recommend", None, None), ("approve", None, None), ("decide", None, None)
KANWIL, DITJEN = ("verify_region", 2, "not_stated"), ("verify_centre", 3, "not_stated")
TWELVE = ("consult", 12, "working_days")
ASKED = ("consult", None, None)
LPKA, HANDED_OVER = ("approve", 7, "working_days"), ("decide", 2, "not_stated")
CENTRE = [TPP, SENDS, KANWIL, DITJEN]
CHILD = [TPP, LPKA, KANWIL, DITJEN, HANDED_OVER]
OLDER = [TPP, SENDS, DECIDES_WITHOUT_DAYS]


def days(steps: tuple[FlowStep, ...]) -> list[tuple[str, int | None, str | None]]:
    return [(step.code, step.days, step.unit) for step in steps]


@pytest.mark.parametrize("right", [*REMISI, *PMP, "pembebasan_bersyarat", "cuti_menjelang_bebas", "cuti_bersyarat"])
def test_steps_to_the_centre(right: str):
    held = flow(right)
    consult = ASKED if right in {"cuti_menjelang_bebas", "cuti_bersyarat"} else TWELVE
    assert days(held.steps["general"]) == [*CENTRE, DECIDES_WITHOUT_DAYS]
    assert days(held.steps["special"]) == [*CENTRE, consult, DECIDES_WITHOUT_DAYS]
    assert days(held.steps["child"]) == CHILD


@pytest.mark.parametrize("right", [*REMISI, *PMP, "pembebasan_bersyarat", "cuti_menjelang_bebas"])
def test_old_steps_of_rights_decided_at_the_centre(right: str):
    held = flow(right).old_steps
    assert {regime: days(steps) for regime, steps in held.items()} == {"general": OLDER, "child": OLDER}


def test_old_steps_of_cuti_bersyarat_have_seven_and_seven_working_days():
    for steps in flow("cuti_bersyarat").old_steps.values():
        assert days(steps) == [TPP, ("approve", 7, "working_days"), ("decide", 7, "working_days")]
        assert [step.about for step in steps] == [False, True, True]


def test_steps_of_asimilasi():
    held = flow("asimilasi")
    assert days(held.steps["general"]) == days(held.steps["child"]) == OLDER
    assert days(held.steps["special"]) == [*CENTRE, TWELVE, DECIDES_WITHOUT_DAYS]
    assert days(held.old_steps["special"]) == [
        TPP,
        ("approve", 14, "working_days"),
        ("verify_region", 14, "working_days"),
        ("verify_centre", 30, "working_days"),
        TWELVE,
        DECIDES_WITHOUT_DAYS,
    ]


@pytest.mark.parametrize("regime", ["general", "special", "child"])
def test_steps_of_cuti_mengunjungi_keluarga_and_home_assimilation(regime: str):
    assert [step.code for step in flow("cuti_mengunjungi_keluarga").steps[regime]] == ["recommend", "decide", "inform"]
    assert [step.code for step in flow("asimilasi_rumah").steps[regime]] == ["decide"]
    for right in ("cuti_mengunjungi_keluarga", "asimilasi_rumah"):
        assert {step.days for step in flow(right).steps[regime]} == {None}
        assert flow(right).old_steps == {}


def test_only_the_file_of_an_lpka_and_old_cuti_bersyarat_have_about_so_many_days():
    about = {
        (step.code, step.days)
        for held in FLOWS.values()
        for steps in (*held.steps.values(), *held.old_steps.values())
        for step in steps
        if step.about
    }
    assert about == {("approve", 7), ("decide", 7)}


# ---- agencies


POLRI_BNPT = "Polri, BNPT, dan/atau Kejaksaan Agung"
AGENCIES = {
    "terorisme": POLRI_BNPT,
    "keamanan_negara": POLRI_BNPT,
    "ham_berat": POLRI_BNPT,
    "transnasional": POLRI_BNPT,
    "narkotika": "Polri, BNN, dan/atau Kejaksaan Agung",
    "korupsi": "Polri, Kejaksaan Agung, dan/atau KPK",
}


@pytest.mark.parametrize("right", ["asimilasi", "pembebasan_bersyarat", "remisi"])
def test_agencies_by_offence(right: str):
    asked = CONSULTATIONS[right]
    assert {offence: names.id for offence, names in asked.agencies} == AGENCIES
    assert set(AGENCIES) == set(OffenceClass) - {OffenceClass.UMUM}
    assert [str(place) for place in asked.agencies_cites] == ["Pasal 36A ayat (3) PP 99/2012"]
    assert asked.agencies_nearest is (right == "remisi")  # Pasal 36A and 43B list them, Pasal 34B does not
    assert (asked.days, asked.unit, asked.confidence) == (12, "working_days", V)


def test_silence_lets_asimilasi_and_pembebasan_bersyarat_go_on_and_is_open_for_remisi():
    assert {right: asked.goes_on for right, asked in CONSULTATIONS.items()} == {
        "remisi": None,
        "asimilasi": True,
        "pembebasan_bersyarat": True,
        "cuti_menjelang_bebas": None,
        "cuti_bersyarat": None,
    }


@pytest.mark.parametrize("right", ["cuti_menjelang_bebas", "cuti_bersyarat"])
def test_agencies_and_days_are_a_gap_for_the_leaves(right: str):
    asked = CONSULTATIONS[right]
    assert (asked.days, asked.unit, asked.agencies, asked.confidence) == (None, None, (), S)


# ---- every row


ROWS = [
    pytest.param(row, id=f"{right}-{number}")
    for right, held in FLOWS.items()
    for number, row in enumerate(
        (*held.authorities, *(step for steps in (*held.steps.values(), *held.old_steps.values()) for step in steps))
    )
]


@pytest.mark.parametrize("row", ROWS)
def test_a_row_is_cited_checked_and_told_in_both_languages(row: Authority | FlowStep):
    for place in row.cites:
        in_force(place)  # known to the registry
    assert row.checked_on == CHECKED_ON
    assert row.confidence is not Confidence.MEMORY
    assert bool(row.cites) or row.confidence is not V
    texts = [row.who, row.advice] if isinstance(row, Authority) else [row.who, row.does]
    assert all(text.id and text.en for text in texts if isinstance(text, Text))


@pytest.mark.parametrize("right", FLOWS)
def test_a_step_has_a_kind_of_days_exactly_where_it_has_days(right: str):
    held = flow(right)
    for steps in (*held.steps.values(), *held.old_steps.values()):
        assert [step for step in steps if (step.days is None) != (step.unit is None)] == []
        assert [step.code for step in steps].count("decide") == 1


def test_readings_are_known():
    named = {name for held in FLOWS.values() for names in held.readings.values() for name in names}
    assert named == {"who_signs", "agency_silence_remisi"}
    values = {value for held in AUTHORITIES.values() for item in held for value in item.reading}
    assert values <= set(READINGS["who_signs"].candidates)


def test_home_assimilation_is_open_for_a_time():
    held = flow("asimilasi_rumah").open_on
    assert held is not None
    assert [(span.start.isoformat(), span.status.name) for span in held.timeline.spans()] == [
        ("0001-01-01", "NOT_MET"),
        ("2020-03-30", "UNKNOWN"),
        ("2020-03-31", "MET"),
        ("2023-07-01", "NOT_MET"),
    ]
    assert {right for right in FLOWS if flow(right).open_on is not None} == {"asimilasi_rumah"}
