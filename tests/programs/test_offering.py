from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from program_cases import PLAN
from pydantic import ValidationError

from agreements.agreement_cases import ALL_ATTACHMENTS, BONTANG, DAY
from pembinaan.agreements import (
    Agreement,
    Attachments,
    DocumentKind,
    Event,
    EventKind,
    Office,
    Role,
    Signatory,
    Source,
    StateCode,
    Term,
)
from pembinaan.agreements.changes import Addendum, Changes, Extension
from pembinaan.core.errors import problems
from pembinaan.core.timeline import Status
from pembinaan.law.instruments import Confidence, provision
from pembinaan.participants.people import Klien
from pembinaan.programs import ContentArea, Enrolment, Offering, OfferingPlan, Refusal

SUPPOSED = Source(name="andaian", confidence=Confidence.INFERENCE)
SIGNED, REGISTERED = date(2026, 2, 16), date(2026, 2, 18)
START, LAST_DAY = date(2026, 2, 20), date(2026, 12, 31)


@dataclass(frozen=True)
class Invented:
    """Somebody invented."""

    reference: str = "contoh-1"


WHO = Invented()


def changed(agreement: Agreement, **changes: Any) -> Agreement:
    return Agreement(**{**{name: getattr(agreement, name) for name in Agreement.model_fields}, **changes})


def signed(**changes: Any) -> Agreement:
    """Bontang, supposing that it was signed."""
    who = (
        Signatory(role=Role.KESATU, office=Office.KALAPAS),
        Signatory(role=Role.KEDUA, office=Office.WALI_KOTA),
    )
    event = Event(kind=EventKind.DITANDATANGANI, on=SIGNED, source=SUPPOSED, signatories=who)
    facts = {"term": Term(start=START, last_day=LAST_DAY), "attachments": Attachments(rencana_kerja=True), **changes}
    return changed(BONTANG.with_event(event), **facts)


def in_force(**changes: Any) -> Agreement:
    return signed(**changes).with_event(Event(kind=EventKind.DICATAT, on=REGISTERED, source=SUPPOSED))


def refused(offering: Offering, on: date, **options: Any) -> Refusal:
    answer = offering.enrol(WHO, on=on, **options)
    assert isinstance(answer, Refusal)
    return answer


def test_nobody_is_enrolled_under_a_draft():
    answer = refused(PLAN.under(BONTANG), date(2026, 3, 2))
    assert (answer.code, answer.state.code, answer.needed) == (
        "enrolment.agreement_not_in_force",
        StateCode.DITAWARKAN,
        StateCode.BERLAKU,
    )
    assert answer.state.since == date(2025, 10, 24)
    assert [str(cite) for cite in answer.cites] == ["Pasal 46 ayat (4) PP 28/2018"]
    assert answer.explain("id") == (
        "PM-LAS, 2 Maret 2026: peserta tidak dapat didaftarkan\n"
        "Perjanjian tidak berlaku pada hari itu: ditawarkan sejak 24 Oktober 2025.\n"
        "Draf sudah diserahkan; belum ditandatangani oleh semua pihak.\n"
        "Diperlukan: berlaku, yaitu ditandatangani semua pihak oleh pejabat yang berwenang, disertai Rencana Kerja "
        "bila dipersyaratkan, dicatat (penatausahaan), dan dalam jangka waktu.\n"
        "Perkiraan: sepanjang tidak ada perubahan sesudah catatan terakhir.\n"
        "Dasar: Pasal 46 ayat (4) PP 28/2018 "
        "(sinergi dituangkan dalam dokumen perjanjian yang mengikat para pihak)\n"
        "Usulan pustaka ini, bukan bunyi peraturan: urutan keadaan perjanjian, dan larangan menjalankan kegiatan "
        "sebelum perjanjian berlaku.\n"
        "Tafsir: draf yang diserahkan sudah berarti ditawarkan."
    )
    assert "cannot be enrolled" in answer.explain("en")
    assert "Proposal of this library, not the words of any regulation" in answer.explain("en")
    assert "bar on activities before BERLAKU (in force)" in answer.explain("en")


def test_the_strict_reading_is_carried_into_the_refusal():
    answer = refused(PLAN.under(BONTANG), date(2026, 1, 2), readings=ALL_ATTACHMENTS)
    assert answer.state.code is StateCode.PENJAJAKAN
    assert "attachments.kak" in answer.explain("en")
    assert "Projection" not in answer.explain("en")


def test_before_anything_is_recorded_no_day_is_given():
    answer = refused(PLAN.under(BONTANG), date(2025, 10, 23))
    assert answer.why["en"] == "The agreement is not in force on that day: BELUM_ADA (nothing yet)."


@pytest.mark.parametrize(
    ("on", "enrolled"),
    [
        (SIGNED, False),
        (REGISTERED, False),
        (START - DAY, False),
        (START, True),
        (START + DAY, True),
        (PLAN.ends - DAY, True),
        (PLAN.ends, True),
        (PLAN.ends + DAY, False),
    ],
)
def test_enrolment_day_by_day(on: date, enrolled: bool):
    answer = PLAN.under(in_force()).enrol(WHO, on=on)
    assert isinstance(answer, Enrolment) is enrolled
    if enrolled:
        assert answer == Enrolment(participant_reference="contoh-1", program_code="PM-LAS", enrolled_on=on)


def test_a_person_of_the_files_can_be_enrolled():
    answer = PLAN.under(in_force()).enrol(Klien(reference="contoh-2"), on=PLAN.starts)
    assert isinstance(answer, Enrolment)
    assert answer.participant_reference == "contoh-2"


def test_an_offering_that_is_over_says_so():
    answer = refused(PLAN.under(in_force()), PLAN.ends + DAY)
    assert (answer.code, answer.state.in_force) == ("enrolment.offering_over", Status.MET)
    assert answer.explain("en").splitlines()[:2] == [
        "PM-LAS, 28 March 2026: the participant cannot be enrolled",
        "The offering is over; its last day was 27 March 2026.",
    ]


def test_after_the_agreement_nobody_is_enrolled():
    plan = changed_plan(starts=START, ends=LAST_DAY)
    assert isinstance(plan.under(in_force()).enrol(WHO, on=LAST_DAY), Enrolment)
    assert refused(plan.under(in_force()), LAST_DAY + DAY).state.code is StateCode.BERAKHIR


def test_what_is_not_established_is_refused_and_names_the_fact():
    answer = refused(PLAN.under(signed()), PLAN.starts)
    assert (answer.code, answer.missing) == ("enrolment.agreement_not_established", ("events.DICATAT",))
    lines = answer.explain("en").splitlines()
    assert lines[0] == (
        "PM-LAS, 2 March 2026: the participant cannot be enrolled yet, "
        "for the agreement is not established to be in force"
    )
    assert lines[1].startswith(
        "Whether the agreement is in force on that day is not established: DITANDATANGANI (signed) since"
    )
    assert "To be completed or put right: events.DICATAT" in lines


@pytest.mark.parametrize(
    ("changes", "rule", "article", "path"),
    [
        (
            {"attachments": Attachments(rencana_kerja=False)},
            "D2",
            "Pasal 46 ayat (4) PP 28/2018",
            "attachments.rencana_kerja",
        ),
        (
            {"attachments": Attachments()},
            "D2",
            "Pasal 46 ayat (4) PP 28/2018",
            "attachments.rencana_kerja",
        ),
        (
            {"term": Term(start=START, last_day=date(2031, 2, 19))},
            "S2",
            "Pasal 13 ayat (1) PP 57/1999",
            "signatories.KESATU.designated",
        ),
    ],
)
def test_without_authority_or_rencana_kerja_enrolment_is_not_established(
    changes: dict, rule: str, article: str, path: str
):
    offering = PLAN.under(in_force(**changes))
    answer = refused(offering, PLAN.starts)
    assert (answer.code, answer.missing) == ("enrolment.agreement_not_established", (path,))
    assert answer.state.in_force is Status.UNKNOWN
    assert article in map(str, answer.cites)
    for language in ("id", "en"):
        assert f"{rule} ({article}" in answer.explain(language)
        assert f" {rule}]" in answer.explain(language)
    assert refused(offering, START - DAY).code == "enrolment.agreement_not_in_force"
    assert Refusal.model_validate_json(answer.model_dump_json()) == answer


def changed_plan(**changes: Any) -> OfferingPlan:
    return OfferingPlan(**{**{name: getattr(PLAN, name) for name in OfferingPlan.model_fields}, **changes})


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"starts": START - DAY}, "offering.outside_term"),
        ({"ends": LAST_DAY + DAY}, "offering.outside_term"),
        ({"area": ContentArea.KESEHATAN}, "offering.outside_scope"),
    ],
)
def test_an_offering_stays_inside_its_agreement(changes: dict, code: str):
    with pytest.raises(ValidationError) as caught:
        changed_plan(**changes).under(in_force())
    assert [problem.code for problem in problems(caught.value)] == [code]


EXTENDED = date(2027, 12, 31)


def changing(kind: EventKind, on: date, *, full: bool = True, **facts: Any) -> Event:
    """An addendum or an extension, signed by both parties or by the Lapas only."""
    who = (
        Signatory(role=Role.KESATU, office=Office.KALAPAS),
        Signatory(role=Role.KEDUA, office=Office.WALI_KOTA),
    )
    return Event(kind=kind, on=on, source=SUPPOSED, signatories=who if full else who[:1], **facts)


def extended(*, start: date = LAST_DAY + DAY, last_day: date = EXTENDED, full: bool = True) -> Agreement:
    """In force until the end of 2026, and extended in good time by a year."""
    extension = Extension(requested_on=date(2026, 11, 2), start=start, last_day=last_day)
    return in_force().with_event(changing(EventKind.DIPERPANJANG, date(2026, 12, 1), full=full, extension=extension))


def fits(agreement: Agreement, starts: date, ends: date) -> bool:
    codes = []
    try:
        changed_plan(starts=starts, ends=ends).under(agreement)
    except ValidationError as error:
        codes = [problem.code for problem in problems(error)]
    return {(): True, ("offering.outside_term",): False}[tuple(codes)]


@pytest.mark.parametrize(
    ("starts", "ends", "before", "after"),
    [
        (START - DAY, START, False, False),
        (START, LAST_DAY, True, True),
        (date(2026, 12, 1), LAST_DAY + DAY, False, True),
        (LAST_DAY + DAY, LAST_DAY + DAY, False, True),
        (LAST_DAY + DAY + DAY, EXTENDED - DAY, False, True),
        (START, EXTENDED, False, True),
        (EXTENDED, EXTENDED + DAY, False, False),
        (EXTENDED + DAY, EXTENDED + DAY, False, False),
    ],
)
def test_a_run_inside_an_extension_fits(starts: date, ends: date, before: bool, after: bool):
    assert (fits(in_force(), starts, ends), fits(extended(), starts, ends)) == (before, after)


def test_people_are_enrolled_in_a_run_inside_an_extension():
    plan = changed_plan(starts=LAST_DAY + DAY, ends=EXTENDED)
    offering = plan.under(extended())
    for on in (START - DAY, EXTENDED + DAY):
        assert refused(offering, on).code == "enrolment.agreement_not_in_force"
    for on in (LAST_DAY, LAST_DAY + DAY, EXTENDED - DAY, EXTENDED):
        assert isinstance(offering.enrol(WHO, on=on), Enrolment)
    assert Offering.model_validate_json(offering.model_dump_json()) == offering


def test_an_extension_that_starts_later_leaves_a_gap():
    late = extended(start=LAST_DAY + DAY + DAY)
    assert [fits(late, day, EXTENDED) for day in (LAST_DAY, LAST_DAY + DAY, LAST_DAY + DAY + DAY)] == [
        False,
        False,
        True,
    ]


def test_an_extension_that_is_not_established_carries_no_enrolment():
    """Only the Lapas signed it: what lies in it is not contradicted, but nobody is enrolled."""
    offering = changed_plan(starts=LAST_DAY + DAY, ends=EXTENDED).under(extended(full=False))
    answer = refused(offering, LAST_DAY + DAY)
    assert (answer.code, answer.state.in_force) == ("enrolment.agreement_not_established", Status.UNKNOWN)
    assert isinstance(offering.enrol(WHO, on=LAST_DAY), Enrolment)


@pytest.mark.parametrize("longer", [True, False])
def test_an_addendum_moves_the_end_for_a_run_too(longer: bool):
    last_day = EXTENDED if longer else date(2026, 9, 30)
    addendum = Addendum(number=1, form=DocumentKind.NOTA_KESEPAKATAN, changes=Changes(last_day=last_day))
    amended = in_force().with_event(changing(EventKind.ADENDUM, date(2026, 6, 1), addendum=addendum))
    for end in (last_day - DAY, last_day, last_day + DAY):
        assert fits(amended, START, end) is (end <= last_day)


def test_what_is_not_known_of_the_agreement_cannot_be_contradicted():
    unknown = changed(in_force(), term=Term(), scope=None)
    assert changed_plan(area=ContentArea.KESEHATAN, starts=date(2020, 1, 1)).under(unknown)


def test_a_plan_may_last_one_day_but_not_run_backwards():
    assert changed_plan(starts=PLAN.ends).ends == PLAN.ends
    with pytest.raises(ValidationError) as caught:
        changed_plan(starts=PLAN.ends + DAY)
    assert problems(caught.value)[0].code == "offering.ends_before_start"
    with pytest.raises(ValidationError) as caught:
        changed_plan(capacity=0)
    assert problems(caught.value)[0].field == "capacity"


def test_json_and_repr():
    offering = PLAN.under(in_force())
    assert repr(offering) == str(offering) == "Offering(PM-LAS, 2026-03-02 to 2026-03-27, 16 places)"
    assert repr(PLAN).startswith("OfferingPlan(")
    assert Offering.model_validate_json(offering.model_dump_json()) == offering
    for on in (SIGNED, PLAN.starts):
        answer = offering.enrol(WHO, on=on)
        assert type(answer).model_validate_json(answer.model_dump_json()) == answer


@given(st.dates(), st.sampled_from([BONTANG, signed(), in_force()]))
def test_enrolled_exactly_while_in_force_and_not_over(day: date, agreement: Agreement):
    answer = PLAN.under(agreement).enrol(WHO, on=day)
    allowed = agreement.state_over_time().at(day) is Status.MET and day <= PLAN.ends
    assert isinstance(answer, Enrolment) is allowed
    if isinstance(answer, Refusal):
        assert all(provision(cite) for cite in answer.cites)
