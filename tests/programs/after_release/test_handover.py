"""A handover holds what its recipient may know, and no other key; the name only under consent."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pembinaan.agreements.contents import ContentArea
from pembinaan.core.errors import InvalidError
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
