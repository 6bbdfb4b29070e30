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
    NameLeftOut,
    ProgramShown,
    Recipient,
    ResultShown,
)
from pembinaan.programs.certificate_kind import CertificateKind

ON = date(2026, 6, 1)
ALWAYS = {"to", "recipient", "on", "name_left_out"}
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
    ("consent", "recipient", "on", "left_out"),
    [
        (CONSENT, "Disnaker Contoh", ON, None),
        (CONSENT, "Disnaker Contoh", ON - timedelta(days=1), NameLeftOut.GIVEN_LATER),
        (CONSENT, "PT Contoh", ON, NameLeftOut.OTHER_RECIPIENT),
        (None, "Disnaker Contoh", ON, NameLeftOut.NO_CONSENT),
        (CONSENT.model_copy(update={"withdrawn_on": ON + timedelta(days=1)}), "Disnaker Contoh", ON, None),
        (CONSENT.model_copy(update={"withdrawn_on": ON}), "Disnaker Contoh", ON, NameLeftOut.WITHDRAWN),
    ],
)
def test_the_name_goes_along_only_under_a_consent_that_names_the_recipient(consent, recipient, on, left_out):
    for to in Recipient:
        given_over = handover(FULL, to=to, recipient=recipient, on=on, consent=consent)
        assert given_over.name == (FULL.name if left_out is None else None)
        assert given_over.name_left_out is left_out
        assert ("nama tidak ikut: " in given_over.explain()) is (left_out is not None)
        assert "Budi" not in given_over.explain("id") + given_over.explain("en")
        assert "Budi" not in repr(given_over)


def test_a_file_without_a_name_has_none_to_give():
    held = FULL.model_copy(update={"name": None})
    given_over = handover(held, to=Recipient.PEMDA_OPD, recipient="Disnaker Contoh", on=ON, consent=CONSENT)
    assert given_over.name_left_out is NameLeftOut.NOT_HELD


def test_the_form_of_a_bapas_in_sentences():
    given_over = handover(FULL, to=Recipient.BAPAS, recipient="Bapas Contoh", on=ON, consent=CONSENT)
    assert given_over.explain().splitlines() == [
        "rekaan-1, diserahkan kepada Bapas Contoh pada 1 Juni 2026:",
        "  nama tidak ikut: persetujuannya menyebut penerima lain",
        "  program yang diikuti: PM-LAS (152 dari 160 JP)",
        "  sertifikat: sertifikat kompetensi BNSP",
        "  nilai ujian: PM-LAS: 78",
        "  keinginan kerja atau pelatihan: las",
        "  bimbingan: sejak 1 Juni 2026, laporan yang tercatat: 1",
        "  faktor kebutuhan: Pendidikan dan Pekerjaan",
    ]


def test_the_form_of_a_region_in_sentences():
    held = HandoverFile(reference="rekaan-1", name=Masked("Budi"), programs=(ProgramShown(program="PM-LAS", start=ON),))
    given_over = handover(held, to=Recipient.PEMDA_OPD, recipient="Disnaker Contoh", on=ON, consent=CONSENT)
    assert given_over.explain("en").splitlines() == [
        "rekaan-1, handed over to Disnaker Contoh on 1 June 2026:",
        "  the name goes along",
        "  programs followed: PM-LAS",
        "  certificates: none handed over",
        "  work or training wished for: not handed over, or not recorded",
    ]
    older = given_over.model_copy(update={"name": None})
    assert older.explain("en").splitlines()[1] == "  the name stays out"


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
