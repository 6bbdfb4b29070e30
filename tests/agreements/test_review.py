from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from agreement_cases import (
    BONTANG,
    DAY,
    KALAPAS,
    KEDUA,
    KESATU,
    LAST_DAY,
    PRESS,
    SIGNED,
    START,
    WALI_KOTA,
    complete,
    in_force,
    party,
    registered,
    signed,
    signs,
)

from pembinaan.agreements import (
    AgreementReadings,
    Attachments,
    ClauseKind,
    ContentArea,
    DocumentKind,
    DocumentNumber,
    Duty,
    Event,
    EventKind,
    FundingItem,
    FundingSource,
    Office,
    PartyKind,
    ReviewFinding,
    Role,
    ScopeItem,
    Severity,
    SigningCapacity,
    TargetGroup,
    Term,
    TermLimits,
)
from pembinaan.agreements.basis import ALL
from pembinaan.agreements.changes import Extension
from pembinaan.agreements.checks.clauses import _CLAUSES_NK, _CLAUSES_PKS
from pembinaan.agreements.documents import MAIN_KINDS
from pembinaan.agreements.ranks import UNIT_HEADS
from pembinaan.agreements.rules import RULES
from pembinaan.agreements.words import CLAUSES, document_name
from pembinaan.core.duration import Duration
from pembinaan.core.errors import UnsupportedError
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.law.instruments import Confidence, instrument, provision

K, C, F = PartyKind, ClauseKind, FundingSource
ON = date(2024, 3, 1)
PKS = DocumentKind.PERJANJIAN_KERJA_SAMA


def ids(*, on: date = ON, **changes: Any) -> list[str]:
    """The findings without the notes on blanks of a draft."""
    return [finding.id for finding in complete(**changes).review(on=on) if finding.severity is not Severity.NOTE]


def only(rule: str, *, on: date = ON, **changes: Any) -> list[ReviewFinding]:
    return [finding for finding in complete(**changes).review(on=on) if finding.id == rule]


def says(findings: list[ReviewFinding]) -> list[tuple[str, str]]:
    """The path, and whether the sentence says not known, not there, or something else."""
    words = {"belum diketahui.": "unknown", "belum ada.": "absent"}
    return [
        (one.missing, next((word for end, word in words.items() if end in one.what["id"]), "wrong")) for one in findings
    ]


# A complete agreement


# S3 stays: by the ministry's rule a Kalapas does not sign a Nota Kesepakatan.
def test_a_complete_draft_lacks_only_the_signatures():
    assert ids() == ["Z3", "S3"]


def test_a_complete_and_signed_agreement_lacks_nothing():
    assert ids(events=(signed(),), on=SIGNED) == ["S3"]
    assert ids(events=(signed(),), on=date(2024, 3, 3)) == ["Z3", "S3"]


# Bontang


def test_bontang_lists_what_is_missing_and_says_that_it_is_not_known():
    findings = [one for one in BONTANG.review(on=date(2026, 2, 13)) if one.severity is not Severity.NOTE]
    assert {finding.id for finding in findings} == {
        *("D1", "D2", "T2", "C2", "N1", "Z3", "S1", "S2", "J1", "J2", "H1", "K3", "K4", "K5", "B4", "C1"),
        *("I1", "D5", "O2", "O3"),
    }
    words = [word for _, word in says(findings)]
    assert set(words) == {"wrong", "unknown", "absent"}
    assert findings[words.index("wrong")].id == "D1"
    assert [one.id for one, word in zip(findings, words, strict=True) if word == "absent"] == ["Z3"]


def test_mou_is_a_press_name_and_the_right_one_is_given():
    (finding,) = [finding for finding in BONTANG.review(on=ON) if finding.id == "D1"]
    assert (finding.severity, finding.missing, finding.confidence) == (
        Severity.WARN,
        "press_name",
        Confidence.SECONDARY,
    )
    assert finding.what["id"] == '"MoU" bukan nama dokumen sinergi; yang tepat: Nota Kesepakatan.'


# Reality


def test_tarakan_two_years_by_kalapas_and_wali_kota():
    found = ids(term=Term(length=Duration(2)), events=(signed(date(2023, 3, 6)),), on=date(2023, 3, 6))
    assert "S1" not in found
    assert "S2" not in found
    assert "S3" in found


def test_ciamis_five_years_by_kalapas():
    term = Term(length=Duration(5))
    parties = (party(K.LAPAS), party(K.PEMKAB, KEDUA))
    who = (KALAPAS, signs(KEDUA, Office.BUPATI))
    events = (signed(date(2022, 1, 25), *who),)
    (finding,) = only("S2", term=term, parties=parties, signatories=who, events=events, on=date(2022, 1, 25))
    assert (finding.severity, finding.basis, finding.missing) == (
        Severity.ERROR,
        "law",
        "signatories.KESATU.designated",
    )
    assert [str(cite) for cite in finding.cites] == ["Pasal 13 ayat (1) PP 57/1999", "Pasal 8 ayat (1) PP 57/1999"]
    assert finding.what["id"].startswith("Kalapas tidak berwenang untuk jangka panjang")


def test_magelang_a_pks_with_a_blk_has_no_known_parent():
    parties = (party(K.LAPAS), party(K.UPTD, KEDUA))
    assert says(only("D3", kind=PKS, parties=parties)) == [("parent", "unknown")]
    assert only("D3", kind=PKS, parties=parties, parent="NK 1/2025") == []
    assert says(only("P3", kind=PKS, parties=parties, signatories=None)) == [("parties.1.parent", "unknown")]
    assert only("P3", kind=PKS, parties=parties) == []


# Regime, name, papers


def test_a_regime_that_is_not_settled_is_a_finding():
    parties = (party(K.LAPAS), party(K.PEMKOT, KEDUA), party(K.BADAN_USAHA, Role.KETIGA))
    (finding,) = only("R0", parties=parties)
    assert "Pisahkan dokumennya" in finding.mend["id"]
    assert finding.missing == "parties"
    assert only("D1", parties=parties) == []


def test_what_is_not_modelled_is_not_reviewed():
    with pytest.raises(UnsupportedError):
        complete(parties=(party(K.LAPAS), party(K.BAPAS, KEDUA))).review(on=ON)
    assert complete().regime.kind == "SINERGI"


@pytest.mark.parametrize(
    ("on", "cite"),
    [
        (date(2018, 7, 12), "Pasal 1 angka 3 PP 50/2007"),
        (date(2018, 7, 13), None),
        (date(2018, 7, 14), None),
    ],
)
def test_a_sinergi_is_settled_from_the_day_the_law_knows_it(on: date, cite: str | None):
    found = [one for one in complete().review(on=on) if one.id == "R0"]
    assert [str(one.cites[0]) for one in found] == [cite] * (cite is not None)
    assert {one.missing for one in found} <= {"parties"}


@pytest.mark.parametrize(
    ("changes", "paths"),
    [
        ({}, []),
        ({"press_name": "Nota Kesepakatan"}, []),
        ({"press_name": "MoU"}, ["press_name"]),
        ({"press_name": "nota  kesepakatan"}, []),
        ({"press_name": "Kerja Bareng"}, ["press_name"]),
        ({"kind": PKS, "press_name": "PKS"}, []),
        ({"kind": PKS, "press_name": "perjanjian kerjasama"}, []),
        ({"kind": PKS, "press_name": "MoU"}, ["press_name"]),
        ({"kind": PKS, "press_name": "Nota Kesepakatan"}, ["press_name"]),
        ({"kind": DocumentKind.NOTA_KESEPAHAMAN, "press_name": "Nota Kesepakatan"}, ["kind"]),
        ({"kind": DocumentKind.NOTA_KESEPAHAMAN, "press_name": "MoU"}, ["kind"]),
        ({"kind": DocumentKind.NOTA_KESEPAHAMAN}, ["kind"]),
        ({"kind": DocumentKind.KESEPAKATAN_BERSAMA, "press_name": "MoU"}, ["kind", "press_name"]),
        ({"kind": PKS}, []),
        ({"parties": (party(K.LAPAS), party(K.K_L_LAIN, KEDUA))}, ["kind"]),
        ({"parties": (party(K.LAPAS), party(K.K_L_LAIN, KEDUA)), "kind": PKS, "press_name": "MoU"}, []),
    ],
)
def test_d1_the_name_of_the_document(changes: dict, paths: list[str]):
    assert [finding.missing for finding in only("D1", **changes)] == paths


@pytest.mark.parametrize(("there", "said"), [(True, []), (False, ["absent"]), (None, ["unknown"])])
def test_papers_are_there_not_there_or_not_known(there: bool | None, said: list[str]):
    held = Attachments(surat_penawaran=there, kak=there, rencana_kerja=there)
    assert [word for _, word in says(only("D2", attachments=held))] == said
    assert [word for _, word in says(only("T2", attachments=held))] == said * 2
    assert [word for _, word in says(only("C2", tkksd_reviewed=there))] == said


def test_what_is_not_known_is_to_be_found_out_first():
    (unknown,) = only("C2", tkksd_reviewed=None)
    (absent,) = only("C2", tkksd_reviewed=False)
    assert unknown.mend["en"] == f"Find out first. {absent.mend['en']}"


def test_a_kemitraan_needs_no_papers_of_a_sinergi():
    parties = (party(K.LAPAS), party(K.BADAN_USAHA, KEDUA))
    who = (KALAPAS, signs(KEDUA, Office.PIMPINAN_MITRA))
    facts = {"attachments": Attachments(), "tkksd_reviewed": None, "funding": None}
    assert ids(parties=parties, signatories=who, kind=PKS, **facts) == ["Z3"]


NUMBER_1, NUMBER_2 = DocumentNumber(role=KESATU, number="A"), DocumentNumber(role=KEDUA, number="B")


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        ((NUMBER_1, NUMBER_2), []),
        ((NUMBER_1,), [("numbers.KEDUA", "absent")]),
        ((), [("numbers.KESATU", "absent"), ("numbers.KEDUA", "absent")]),
        (None, [("numbers.KESATU", "unknown"), ("numbers.KEDUA", "unknown")]),
        ((NUMBER_1, DocumentNumber(role=KEDUA, number="A")), [("numbers", "wrong")]),
    ],
)
def test_n1_each_party_has_its_own_number(numbers: tuple | None, said: list):
    assert says(only("N1", numbers=numbers)) == said
    assert {one.severity for one in only("N1", numbers=numbers)} <= {Severity.WARN}
    late = only("N1", numbers=numbers, events=(signed(),), on=SIGNED)
    assert says(late) == said
    assert {one.severity for one in late} <= {Severity.ERROR}


# Signing


def with_city(
    office: Office, kind: DocumentKind = PKS, local: PartyKind = K.PEMKOT, **facts: Any
) -> list[tuple[str, str]]:
    who = (KALAPAS, signs(KEDUA, office, **facts))
    return says(only("S1", kind=kind, parties=(party(K.LAPAS), party(local, KEDUA)), signatories=who))


@pytest.mark.parametrize(
    ("local", "office", "said"),
    [
        (K.PEMKOT, Office.WALI_KOTA, []),
        (K.PEMKAB, Office.BUPATI, []),
        (K.PEMPROV, Office.GUBERNUR, []),
        (K.OPD, Office.GUBERNUR, [("parties.KEDUA.parent", "unknown")]),  # whose government is not known
        (K.PEMKOT, Office.BUPATI, [("signatories.KEDUA.office", "wrong")]),
        (K.PEMKOT, Office.KEPALA_OPD, [("signatories.KEDUA.office", "wrong")]),
    ],
)
def test_s1_the_head_of_the_region_signs(local: PartyKind, office: Office, said: list):
    assert with_city(office, DocumentKind.NOTA_KESEPAKATAN, local) == said


@pytest.mark.parametrize(
    ("kuasa", "said"),
    [
        (True, []),
        (False, [("signatories.KEDUA.power_of_attorney", "absent")]),
        (None, [("signatories.KEDUA.power_of_attorney", "unknown")]),
    ],
)
def test_s1_another_official_signs_a_pks_by_power_of_attorney(kuasa: bool | None, said: list):
    assert with_city(Office.KEPALA_OPD, power_of_attorney=kuasa) == said
    assert with_city(Office.KEPALA_OPD, local=K.OPD, power_of_attorney=kuasa) == said


def test_s1_an_office_of_corrections_never_signs_for_the_region():
    assert with_city(Office.KALAPAS, power_of_attorney=True) == [("signatories.KEDUA.office", "wrong")]


@pytest.mark.parametrize(("who", "word"), [(None, "unknown"), ((), "absent")])
def test_nobody_to_sign(who: tuple | None, word: str):
    assert says(only("S1", signatories=who)) == [("signatories.KEDUA", word)]
    assert says(only("S2", signatories=who)) == [("signatories.KESATU", word)]


def test_a_witness_never_counts():
    who = tuple(signs(one.role, one.office, capacity=SigningCapacity.SAKSI) for one in (KALAPAS, WALI_KOTA))
    assert says(only("S1", signatories=who)) == [("signatories.KEDUA", "absent")]
    assert says(only("S2", signatories=who)) == [("signatories.KESATU", "absent")]


def test_who_signed_counts_before_who_was_to_sign():
    events = (signed(SIGNED, KALAPAS, signs(KEDUA, Office.KEPALA_OPD)),)
    assert only("S1", events=events, on=date(2024, 3, 3)) == []
    assert len(only("S1", events=events, on=SIGNED)) == 1


@pytest.mark.parametrize(
    ("length", "office", "fits"),
    [
        (Duration(2), Office.KALAPAS, True),
        (Duration(2), Office.KABAPAS, True),
        (Duration(2), Office.KEPALA_LPKA, False),
        (Duration(2), Office.MENTERI, True),
        (Duration(2, 0, 1), Office.KALAPAS, False),
        (Duration(2, 0, 1), Office.KAKANWIL, True),
        (Duration(4, 11), Office.KAKANWIL, True),
        (Duration(5), Office.KAKANWIL, False),
        (Duration(5), Office.DIRJEN, False),
        (Duration(5), Office.MENTERI, True),
    ],
)
def test_s2_the_level_by_the_term(length: Duration, office: Office, fits: bool):
    parties = (party(UNIT_HEADS.get(office, K.LAPAS)), party(K.PEMKOT, KEDUA))
    found = only("S2", term=Term(length=length), parties=parties, signatories=(signs(KESATU, office), WALI_KOTA))
    assert (not found) is fits


@pytest.mark.parametrize(("designated", "word"), [(True, None), (False, "belum ada"), (None, "belum diketahui")])
def test_s2_a_designation_mends_it(designated: bool | None, word: str | None):
    who = (signs(KESATU, Office.DIRJEN, designated=designated), WALI_KOTA)
    found = only("S2", term=Term(length=Duration(5)), signatories=who)
    assert [word in one.what["id"] for one in found if word] == ([] if word is None else [True])


@pytest.mark.parametrize(
    ("term", "too_long"),
    [
        (Term(length=Duration(5), start=START, last_day=date(2034, 3, 17)), True),
        (Term(length=Duration(10), start=START, last_day=date(2029, 3, 17)), True),
        (Term(length=Duration(5), start=START, last_day=date(2029, 3, 17)), False),
        (Term(length=Duration(5), start=START, last_day=date(2029, 3, 18)), False),  # the anniversary: a reading
        (Term(length=Duration(5), start=START, last_day=date(2029, 3, 19)), True),
        (Term(length=Duration(5)), False),
    ],
)
def test_j3_the_longer_of_the_stated_length_and_the_dates(term: Term, too_long: bool):
    """A document of a region runs five years at most (guidance of Yogyakarta, a parameter)."""
    assert [one.missing for one in only("J3", term=term)] == ["term"] * too_long


def test_j3_the_anniversary_is_a_reading():
    agreement = complete(term=Term(start=START, last_day=date(2029, 3, 18)))
    beyond = AgreementReadings(limits=TermLimits(anniversary="beyond", exactly_short="menengah"))
    assert "J3" not in {one.id for one in agreement.review(on=ON)}
    assert "J3" in {one.id for one in agreement.review(on=ON, readings=beyond)}
    whole = complete(term=Term(start=START, last_day=date(2029, 3, 17)))
    assert "J3" not in {one.id for one in whole.review(on=ON, readings=beyond)}


def test_s2_the_longer_of_the_stated_length_and_the_dates():
    readings = AgreementReadings(limits=TermLimits(long_years=6))
    who = (signs(KESATU, Office.KAKANWIL), WALI_KOTA)
    dates = {"start": START, "last_day": date(2034, 3, 17)}
    found = complete(term=Term(**dates, length=Duration(5)), signatories=who).review(on=ON, readings=readings)
    assert "S2" in {one.id for one in found}


def test_an_extension_is_measured_by_the_longer_as_well():
    """Five years stated, ten by the days: with six years as the limit of long a Kakanwil has no authority (J5)."""
    readings = AgreementReadings(limits=TermLimits(long_years=6))
    who = (signs(KESATU, Office.KAKANWIL), WALI_KOTA)

    def told(last_day: date, length: Duration) -> set[str]:
        extension = Extension(start=LAST_DAY + DAY, last_day=last_day, length=length)
        agreed = Event(kind=EventKind.DIPERPANJANG, on=LAST_DAY, source=PRESS, signatories=who, extension=extension)
        held = in_force().with_event(agreed)
        return {one.id for one in held.review(on=LAST_DAY + DAY, readings=readings)} & {"J3", "J5"}

    assert told(date(2031, 3, 17), Duration(5)) == set()
    assert told(date(2036, 3, 17), Duration(5)) == {"J3", "J5"}
    assert told(date(2031, 3, 17), Duration(10)) == {"J3", "J5"}


def test_s2_at_exactly_five_years_rests_on_the_text_and_names_the_reading():
    """PP 57/1999 Pasal 8(1) is VERIFIED; that it has exactly five years twice is told, with what is taken here."""
    (found,) = only("S2", term=Term(start=START, last_day=date(2029, 3, 17)))
    assert found.confidence is Confidence.VERIFIED
    assert [str(cite) for cite in found.cites] == ["Pasal 13 ayat (1) PP 57/1999", "Pasal 8 ayat (1) PP 57/1999"]
    assert "Exactly 2 and 5 are named twice: the default here is Kalapas and Minister" in found.mend["en"]


def test_s2_the_boundary_is_a_reading():
    agreement = complete(term=Term(length=Duration(2)))
    limits = TermLimits(exactly_short="menengah")
    assert "S2" not in {one.id for one in agreement.review(on=ON)}
    assert "S2" in {one.id for one in agreement.review(on=ON, readings=AgreementReadings(limits=limits))}


@pytest.mark.parametrize(("office", "kind"), [(Office.KARUTAN, K.RUTAN), (Office.KEPALA_LPKA, K.LPKA)])
def test_s2_the_law_names_neither_a_rutan_nor_an_lpka(office: Office, kind: PartyKind):
    """PP 57/1999 Pasal 13(3) names LAPAS and BAPAS."""
    facts = {"signatories": (signs(KESATU, office), WALI_KOTA), "parties": (party(kind), party(K.PEMKOT, KEDUA))}
    (short,) = only("S2", **facts)
    assert "not settled" in short.what["en"]
    assert short.status is Status.UNKNOWN
    (long,) = only("S2", term=Term(length=Duration(3)), **facts)
    assert "menengah" in long.what["id"]


@pytest.mark.parametrize(
    ("office", "kind"),
    [(Office.KABAPAS, K.LAPAS), (Office.KALAPAS, K.KANWIL_DITJENPAS), (Office.KEPALA_LPKA, K.LAPAS)],
)
@pytest.mark.parametrize("designated", [None, True])
def test_s2_the_head_of_a_unit_signs_for_that_kind_of_unit_only(
    office: Office, kind: PartyKind, designated: bool | None
):
    who = (signs(KESATU, office, designated=designated), WALI_KOTA)
    facts = {"signatories": who, "parties": (party(kind), party(K.PEMKOT, KEDUA))}
    (found,) = only("S2", **facts)
    assert (found.status, found.missing) == (Status.NOT_MET, "signatories.KESATU.office")
    assert found.what["en"].endswith("does not sign for party KESATU.")
    assert in_force(**facts, events=(signed(SIGNED, *who), registered())).state(on=START).code == "DITANDATANGANI"


def test_s2_one_party_of_the_right_level_is_enough():
    parties = (party(K.LAPAS), party(K.PEMKOT, KEDUA), party(K.KANWIL_DITJENPAS, Role.KETIGA))
    who = (KALAPAS, WALI_KOTA, signs(Role.KETIGA, Office.KAKANWIL))
    assert only("S2", term=Term(length=Duration(3)), parties=parties, signatories=who) == []


@pytest.mark.parametrize(
    ("kind", "office", "noted"),
    [
        (DocumentKind.NOTA_KESEPAKATAN, Office.KALAPAS, True),
        (DocumentKind.NOTA_KESEPAKATAN, Office.KEPALA_LPKA, True),
        (DocumentKind.NOTA_KESEPAKATAN, Office.KARUTAN, True),
        (DocumentKind.NOTA_KESEPAKATAN, Office.KAKANWIL, False),
        (PKS, Office.KALAPAS, False),
        (PKS, Office.DIRJEN, False),
        (PKS, Office.KAKANWIL, True),
        (PKS, Office.LAINNYA, False),
    ],
)
def test_s3_the_kind_of_document_and_the_office(kind: DocumentKind, office: Office, noted: bool):
    found = only("S3", kind=kind, signatories=(signs(KESATU, office), WALI_KOTA))
    assert bool(found) is noted
    assert {one.severity for one in found} <= {Severity.WARN}


# Term, scope, duties, clauses, money


@pytest.mark.parametrize(
    ("term", "found"),
    [
        (Term(start=START, last_day=LAST_DAY), []),
        (Term(length=Duration(2)), []),
        (Term(), ["term.start", "term.last_day", "term.length"]),
        (Term(start=START), ["term.last_day", "term.length"]),
    ],
)
def test_j1_j2_the_term(term: Term, found: list[str]):
    assert [one.missing for one in complete(term=term).review(on=ON) if one.id in {"J1", "J2"}] == found


def test_j1_a_signed_agreement_needs_its_days():
    found = only("J1", term=Term(length=Duration(2)), events=(signed(),), on=SIGNED)
    assert [one.missing for one in found] == ["term.start", "term.last_day"]


@pytest.mark.parametrize(("scope", "said"), [((), [("scope", "absent")]), (None, [("scope", "unknown")])])
def test_o1_a_field_of_the_law(scope: tuple | None, said: list):
    assert says(only("O1", scope=scope)) == said


@pytest.mark.parametrize(
    ("targets", "said"),
    [
        ((TargetGroup.ANAK_BINAAN,), []),
        ((), [("scope.0.targets", "absent")]),
        (None, [("scope.0.targets", "unknown")]),
        ((TargetGroup.TAHANAN,), [("scope.0.targets", "wrong")]),
    ],
)
def test_o4_for_whom(targets: tuple | None, said: list):
    item = ScopeItem(area=ContentArea.KESEHATAN, description="x", targets=targets)
    assert says(only("O4", scope=(item,))) == said


@pytest.mark.parametrize(
    ("duties", "said"),
    [
        ((Duty(role=KESATU, description="x"),), [("duties.KEDUA", "absent")]),
        (None, [("duties.KESATU", "unknown"), ("duties.KEDUA", "unknown")]),
    ],
)
def test_h1_every_party_has_a_duty(duties: tuple | None, said: list):
    assert says(only("H1", duties=duties)) == said


def test_k_clauses_of_a_nota_kesepakatan():
    held = (C.TUGAS_TANGGUNG_JAWAB, C.JANGKA_WAKTU, C.PEMBIAYAAN_MASING_MASING)
    found = [one for one in complete(clauses=held).review(on=ON) if one.id.startswith("K")]
    assert [(one.id, one.missing) for one in found] == [
        ("K3", "clauses.PEMBIAYAAN"),
        ("K4", "clauses.MONEV"),
        ("K5", "clauses.KEGIATAN_BELUM_SELESAI"),
    ]
    assert {word for _, word in says(found)} == {"absent"}


def test_k_clauses_of_a_pks_are_marked_as_remembered():
    found = [one for one in complete(kind=PKS, clauses=None).review(on=ON) if one.id == "K1"]
    assert len(found) == 8
    assert {one.confidence for one in found} == {Confidence.MEMORY}
    assert {word for _, word in says(found)} == {"unknown"}


@pytest.mark.parametrize(
    ("source", "payer", "fits"),
    [
        (F.APBN, KESATU, True),
        (F.APBN, KEDUA, False),
        (F.APBD_KOTA, KEDUA, True),
        (F.APBD_KOTA, KESATU, False),
        (F.CSR, KESATU, True),
    ],
)
def test_b1_each_side_pays_from_its_own_budget(source: FundingSource, payer: Role, fits: bool):
    found = only("B1", funding=(FundingItem(source=source, payer=payer),))
    assert (not found) is fits


@pytest.mark.parametrize(
    ("funding", "clauses", "said"),
    [
        ((), (C.PEMBIAYAAN_MASING_MASING,), []),
        ((FundingItem(source=F.APBN, payer=KESATU),), (), []),
        ((), (), [("clauses", "absent")]),
        ((), None, [("clauses", "unknown")]),
        (None, (), [("funding", "unknown")]),
    ],
)
def test_b4_no_item_needs_the_clause(funding: tuple | None, clauses: tuple | None, said: list):
    assert says(only("B4", funding=funding, clauses=clauses)) == said


# Laws


POOR: dict[str, Any] = dict.fromkeys(
    ("scope", "numbers", "signatories", "duties", "clauses", "funding", "tkksd_reviewed")
)
PARTNERS = (
    (party(K.LAPAS), party(K.PEMKOT, KEDUA)),
    (party(K.LAPAS), party(K.OPD, KEDUA)),
    (party(K.LAPAS), party(K.BADAN_USAHA, KEDUA)),
    (party(K.LAPAS), party(K.K_L_LAIN, KEDUA)),
    (party(K.LAPAS), party(K.PERGURUAN_TINGGI, KEDUA)),
)


@pytest.mark.parametrize("parties", PARTNERS, ids=lambda parties: parties[1].kind)
@pytest.mark.parametrize("kind", sorted(MAIN_KINDS))
def test_every_finding_cites_what_the_registry_knows_and_says_how_to_mend(kind: DocumentKind, parties: tuple):
    poor = complete(kind=kind, parties=parties, attachments=Attachments(), term=Term(), **POOR)
    for finding in poor.review(on=ON):
        assert finding.cites or finding.guidance
        assert all(provision(cite) if cite.pasal else instrument(cite.instrument) for cite in finding.cites)
        assert finding.mend["id"]
        assert finding.mend["en"]
        assert "{" not in finding.explain("id") + finding.explain("en")
        assert (finding.confidence is None) is (finding.basis == "design")
        assert ReviewFinding.model_validate_json(finding.model_dump_json()) == finding


def test_a_rule_whose_law_does_not_bind_yet_finds_nothing():
    parties = (party(K.LAPAS), party(K.BADAN_USAHA, KEDUA))
    early = complete(parties=parties, kind=PKS, clauses=None).review(on=date(2015, 1, 1))
    assert {str(one.cites[0]) for one in early if one.id == "Z3"} == {"Pasal 2 PP 57/1999"}
    found = complete(parties=parties, kind=PKS, clauses=None).review(on=date(1998, 1, 1))
    assert [(one.id, one.cites) for one in found] == [("R0", ())]  # that no law is known is told always


def test_a_rule_that_rests_on_guidance_speaks_always():
    (finding,) = only("D5", title=None, on=date(1998, 1, 1))
    assert (finding.cites, finding.guidance) == ((), ("KONAWE",))
    assert all(rule.guidance or rule.cites for rule in RULES.values())
    assert {rule.id for rule in RULES.values() if rule.gate == "always" and not rule.guidance} == {"R0"}


@pytest.mark.parametrize(
    ("rule", "anchor"),
    [
        ("H1", "Pasal 15 PP 57/1999"),
        ("J1", "Pasal 8 ayat (1) PP 57/1999"),
        ("B4", "Pasal 46 ayat (3) PP 28/2018"),
    ],
)
def test_what_no_article_asks_for_in_words_is_a_proposal_with_its_nearest_anchor(rule: str, anchor: str):
    found = only(rule, duties=(), term=Term(length=Duration(2)), funding=(), clauses=(), events=(signed(),), on=SIGNED)
    assert found
    assert {(one.basis, one.confidence, *map(str, one.cites)) for one in found} == {("design", None, anchor)}
    assert "(usulan pustaka ini)" in found[0].explain("id")


@pytest.mark.parametrize("office", Office)
@pytest.mark.parametrize("kind", sorted(MAIN_KINDS))
def test_offices_and_documents_are_written_as_offices_write_them(office: Office, kind: DocumentKind):
    who = (signs(KESATU, office), signs(KEDUA, office))
    wrong = {"Opd", "Uptd", "Lpka", "KEPALA_OPD", office.value}
    for finding in complete(kind=kind, signatories=who, term=Term(length=Duration(5))).review(on=ON):
        assert not wrong & set(finding.explain("id").replace(".", " ").split())


def test_acronyms_stay_acronyms():
    kinds = (DocumentKind.KAK, DocumentKind.NPHD, DocumentKind.SURAT_KUASA)
    assert [document_name(kind) for kind in kinds] == ["KAK", "NPHD", "Surat Kuasa"]


def test_every_clause_that_a_review_looks_for_has_its_words():
    asked = {*_CLAUSES_PKS, *_CLAUSES_NK}
    assert asked == set(CLAUSES)
    (finding,) = [one for one in only("K1", kind=PKS, clauses=()) if one.missing == "clauses.HAK_KEWAJIBAN"]
    assert finding.what == Text(
        id="Klausul PKS (hak dan kewajiban): belum ada.", en="The PKS clause (rights and duties): not there yet."
    )


def test_every_rule_and_every_named_provision_is_known():
    for cite in (*ALL, *(cite for rule in RULES.values() for cite in rule.cites)):
        assert provision(cite) if cite.pasal else instrument(cite.instrument)
    assert all(key == rule.id for key, rule in RULES.items())


def test_what_the_press_says_never_contradicts_itself():
    (found,) = only("D1", kind=PKS, press_name="Nota Kesepakatan")
    assert found.what["id"] == (
        'Pers menyebutnya "Nota Kesepakatan", sedangkan jenis yang dicatat Perjanjian Kerja Sama.'
    )
