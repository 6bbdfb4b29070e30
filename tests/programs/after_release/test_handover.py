"""A handover holds what its recipient may know, and no other key; the name only under consent."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from pembinaan.agreements.contents import ContentArea
from pembinaan.core.errors import InvalidError, problems
from pembinaan.core.fields import Masked
from pembinaan.participants.bimbingan import Bimbingan, Contact, ReleaseKind
from pembinaan.programs.after_release.handover import MAY_RECEIVE, handover
from pembinaan.programs.after_release.handover_forms import (
    CertificateShown,
    HandoverFile,
    NameConsent,
    ProgramShown,
    Recipient,
    ResultShown,
)
from pembinaan.programs.certificate_kind import CertificateKind

ON = date(2026, 6, 1)
ALWAYS = {"to", "recipient", "on"}
UNDER_CONSENT = {Recipient.BAPAS: {"name"}, Recipient.PEMDA_OPD: {"name", "wish"}, Recipient.PERUSAHAAN: {"name"}}
FULL = HandoverFile(
    reference="rekaan-1",
    name=Masked("Budi (rekaan)"),
    programs=(ProgramShown(program="PM-LAS", start=date(2026, 1, 5), jp_credited=152, jp_offered=160),),
    certificates=(CertificateShown(kind=CertificateKind.KOMPETENSI_BNSP, units=("rekaan",)),),
    results=(ResultShown(program="PM-LAS", score=78),),
    wish="las",
    bimbingan=Bimbingan(kind=ReleaseKind.PEMBEBASAN_BERSYARAT, start=ON, reports=(Contact(on=ON),)),
    needs=("Pendidikan dan Pekerjaan",),
)
CONSENT = NameConsent(reference="rekaan-1", recipient="Disnaker Contoh", given_on=ON)
WITH_WISH = NameConsent(reference="rekaan-1", recipient="Disnaker Contoh", given_on=ON, wish=True)

lines = st.text(st.characters(categories=["Ll", "Lu"]), min_size=1, max_size=8)
files = st.builds(
    HandoverFile,
    reference=lines,
    name=st.none() | lines.map(Masked),
    programs=st.lists(st.builds(ProgramShown, program=lines, start=st.just(ON)), max_size=2).map(tuple),
    certificates=st.lists(st.builds(CertificateShown, kind=st.sampled_from(CertificateKind)), max_size=2).map(tuple),
    results=st.lists(st.builds(ResultShown, program=lines, score=st.integers(0, 100)), max_size=2).map(tuple),
    wish=st.none() | lines,
    needs=st.none() | st.lists(lines, max_size=2).map(tuple),
)


@given(files, st.sampled_from(Recipient), lines)
def test_no_recipient_gets_another_key_and_nobody_a_name_without_consent(held, to, recipient):
    given_over = json.loads(handover(held, to=to, recipient=recipient, on=ON).model_dump_json())
    assert given_over.keys() == ALWAYS | MAY_RECEIVE[to] | UNDER_CONSENT[to]
    assert {given_over[name] for name in UNDER_CONSENT[to]} == {None}
    assert given_over["reference"] == held.reference


def test_what_each_recipient_may_receive():
    beyond_region = {"results", "bimbingan", "needs", "wish"}
    assert MAY_RECEIVE[Recipient.PERUSAHAAN] < MAY_RECEIVE[Recipient.PEMDA_OPD] < MAY_RECEIVE[Recipient.BAPAS]
    assert MAY_RECEIVE[Recipient.BAPAS] - MAY_RECEIVE[Recipient.PEMDA_OPD] == beyond_region
    assert MAY_RECEIVE[Recipient.PEMDA_OPD] - MAY_RECEIVE[Recipient.PERUSAHAAN] == {"programs"}
    assert MAY_RECEIVE.keys() == set(Recipient)


@pytest.mark.parametrize("to", Recipient)
def test_what_is_handed_over_is_what_the_file_holds(to: Recipient):
    given_over = handover(FULL, to=to, recipient="Penerima Contoh", on=ON)
    assert {name: getattr(given_over, name) for name in MAY_RECEIVE[to]} == {
        name: getattr(FULL, name) for name in MAY_RECEIVE[to]
    }
    assert type(given_over).model_validate_json(given_over.model_dump_json()) == given_over
    printed = repr(given_over) + repr(FULL)
    assert not any(hidden in printed for hidden in ("rekaan-1", "PM-LAS", "KOMPETENSI_BNSP", "'las'", "78"))


@pytest.mark.parametrize("to", [Recipient.PEMDA_OPD, Recipient.PERUSAHAAN])
@pytest.mark.parametrize(
    ("program", "area", "told"),
    [
        ("PM-LAS", None, True),
        ("PK-REHAB-MED", None, False),
        ("PK-REHAB-SOS", None, False),
        ("PK-REHAB-MED", ContentArea.SIKAP_PERILAKU, False),
        ("PK-REHAB-KOTA", ContentArea.SIKAP_PERILAKU, False),
        ("OLAHRAGA", ContentArea.KESEHATAN, False),
        ("OLAHRAGA", None, False),
        ("KOPI", ContentArea.KETERAMPILAN_KERJA, True),
    ],
)
def test_a_region_and_a_company_learn_nothing_of_addiction(to, program, area, told):
    """Digest Q13: health and addiction data are sensitive; by default attendance only, under a pseudonym."""
    shown = ProgramShown(program=program, area=area, start=ON)
    rehab, piagam = (CertificateShown(kind=kind) for kind in (CertificateKind.REHAB_SELESAI, CertificateKind.PIAGAM))
    held = HandoverFile(reference="rekaan-1", programs=(shown,), certificates=(rehab, piagam))
    given_over = handover(held, to=to, recipient="Disnaker Contoh", on=ON, consent=CONSENT)
    assert given_over.certificates == (piagam,)
    assert (program in given_over.model_dump_json()) is (told and to is Recipient.PEMDA_OPD)
    bapas = handover(held, to=Recipient.BAPAS, recipient="Bapas Contoh", on=ON)
    assert (bapas.programs, bapas.certificates) == (held.programs, held.certificates)


@pytest.mark.parametrize(
    ("consent", "recipient", "on", "wish"),
    [
        (None, "Disnaker Contoh", ON, None),
        (CONSENT, "Disnaker Contoh", ON, None),
        (WITH_WISH, "Disnaker Contoh", ON, "las"),
        (WITH_WISH, "Disnaker Contoh", ON - timedelta(days=1), None),
        (WITH_WISH, "Dinas Lain", ON, None),
    ],
)
def test_a_region_gets_the_wish_only_under_a_consent_that_covers_it(consent, recipient, on, wish):
    given_over = handover(FULL, to=Recipient.PEMDA_OPD, recipient=recipient, on=on, consent=consent)
    assert given_over.wish == wish
    company = handover(FULL, to=Recipient.PERUSAHAAN, recipient=recipient, on=on, consent=consent)
    assert "wish" not in company.model_dump()


@pytest.mark.parametrize(
    ("consent", "recipient", "on", "named"),
    [
        (CONSENT, "Disnaker Contoh", ON, True),
        (CONSENT, "Disnaker Contoh", ON - timedelta(days=1), False),
        (CONSENT, "PT Contoh", ON, False),
        (None, "Disnaker Contoh", ON, False),
        (CONSENT.model_copy(update={"withdrawn_on": ON + timedelta(days=1)}), "Disnaker Contoh", ON, True),
        (CONSENT.model_copy(update={"withdrawn_on": ON}), "Disnaker Contoh", ON, False),
    ],
)
def test_the_name_goes_along_only_under_a_consent_that_names_the_recipient(consent, recipient, on, named):
    for to in Recipient:
        given_over = handover(FULL, to=to, recipient=recipient, on=on, consent=consent)
        assert given_over.name == (FULL.name if named else None)
        assert "Budi" not in repr(given_over)


def test_the_consent_is_the_persons_own():
    other = CONSENT.model_copy(update={"reference": "rekaan-2"})
    with pytest.raises(InvalidError, match=r"handover\.other_person"):
        handover(FULL, to=Recipient.PEMDA_OPD, recipient="Disnaker Contoh", on=ON, consent=other)


@pytest.mark.parametrize("wrong", ["POLRI", "bapas", None, ["BAPAS"]])
def test_another_kind_of_recipient_is_refused(wrong: object):
    with pytest.raises(InvalidError, match=r"handover\.unknown_recipient") as caught:
        handover(FULL, to=wrong, recipient="Polres Contoh", on=ON)  # type: ignore[arg-type]
    assert caught.value.field == "to"


def test_the_name_of_a_kind_is_as_good_as_the_kind():
    for to in Recipient:
        assert handover(FULL, to=to.value, recipient="x", on=ON) == handover(FULL, to=to, recipient="x", on=ON)  # type: ignore[arg-type]


def test_who_may_receive_what_cannot_be_changed():
    with pytest.raises(TypeError):
        MAY_RECEIVE[Recipient.PERUSAHAAN] = frozenset({"needs"})  # type: ignore[index]


NEXT = ON + timedelta(days=1)
SHOWN = {"program": "PM-LAS", "start": ON}


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (
            lambda: NameConsent(reference="rekaan-1", recipient="x", given_on=NEXT, withdrawn_on=ON),
            "handover.consent_withdrawn_early",
        ),
        (lambda: ProgramShown(**SHOWN, last_day=ON - timedelta(days=1)), "handover.ends_before_start"),
        (lambda: ProgramShown(**SHOWN, jp_credited=81, jp_offered=80), "handover.credited_past_offered"),
    ],
)
def test_what_cannot_be_is_no_part_of_a_handover(make: Callable[[], object], code: str):
    with pytest.raises(ValidationError) as refused:
        make()
    assert problems(refused.value)[0].code == code


def test_the_same_day_and_all_hours_are_possible():
    assert NameConsent(reference="rekaan-1", recipient="x", given_on=ON, withdrawn_on=ON).withdrawn_on == ON
    assert ProgramShown(**SHOWN, last_day=ON, jp_credited=80, jp_offered=80).last_day == ON
