from __future__ import annotations

import json

import pytest
from agreement_cases import complete
from pydantic import ValidationError

from pembinaan.agreements import Agreement, DocumentKind, RegimeKind
from pembinaan.agreements.names import document_kind_of
from pembinaan.core.errors import problems

D = DocumentKind
OTHERS = [None, *(kind for kind in RegimeKind if kind is not RegimeKind.SINERGI)]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Nota Kesepakatan", D.NOTA_KESEPAKATAN),
        ("  nota   KESEPAKATAN ", D.NOTA_KESEPAKATAN),
        ("NOTA_KESEPAKATAN", D.NOTA_KESEPAKATAN),
        ("NK", D.NOTA_KESEPAKATAN),
        ("PKS", D.PERJANJIAN_KERJA_SAMA),
        ("P.K.S.", D.PERJANJIAN_KERJA_SAMA),
        ("Perjanjian Kerjasama", D.PERJANJIAN_KERJA_SAMA),
        ("Perjanjian Kerja Sama (PKS)", D.PERJANJIAN_KERJA_SAMA),
        ("rencana kerja", D.RENCANA_KERJA),
        ("RK", D.RENCANA_KERJA),
        ("Addendum", D.ADENDUM),
        ("adendum", D.ADENDUM),
        ("Surat Kuasa", D.SURAT_KUASA),
        ("surat penawaran", D.SURAT_PENAWARAN),
        ("Kerangka Acuan Kerja (KAK)", D.KAK),
        ("Studi kelayakan", D.STUDI_KELAYAKAN),
        ("Naskah Perjanjian Hibah Daerah", D.NPHD),
    ],
)
def test_a_name_of_its_own_needs_no_notice(name: str, kind: DocumentKind):
    for regime in RegimeKind:
        assert document_kind_of(name, regime=regime) == (kind, kind, None)


@pytest.mark.parametrize("name", ["MoU", "M.o.U", "mou", "Memorandum of Understanding"])
@pytest.mark.parametrize("regime", OTHERS)
def test_mou_is_a_nota_kesepahaman_elsewhere_and_says_so(name: str, regime: RegimeKind | None):
    found = document_kind_of(name, regime=regime)
    assert found[:2] == (D.NOTA_KESEPAHAMAN, D.NOTA_KESEPAHAMAN)
    assert found.notice is not None
    assert found.notice["en"].endswith("the name of the document is Nota Kesepahaman.")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("MoU", D.NOTA_KESEPAHAMAN),
        ("nota kesepahaman", D.NOTA_KESEPAHAMAN),
        ("Kesepakatan Bersama", D.KESEPAKATAN_BERSAMA),
        ("KB", D.KESEPAKATAN_BERSAMA),
    ],
)
def test_under_a_sinergi_it_is_a_nota_kesepakatan(name: str, kind: DocumentKind):
    found = document_kind_of(name, regime=RegimeKind.SINERGI)
    assert found[:2] == (kind, D.NOTA_KESEPAKATAN)
    assert found.notice is not None
    assert found.notice["id"] == f'"{name}" adalah sebutan pers atau para pihak; nama dokumennya: Nota Kesepakatan.'
    for regime in OTHERS:
        assert document_kind_of(name, regime=regime).official is kind


@pytest.mark.parametrize("name", ["", "(PKS)", "Letter of Intent", "Keputusan", "perjanjian"])
def test_a_name_that_is_not_known_is_no_kind(name: str):
    assert document_kind_of(name, regime=RegimeKind.SINERGI) == (None, None, None)


@pytest.mark.parametrize(
    ("name", "offered"),
    [
        ("MoU", "NOTA_KESEPAKATAN (sinergi dengan pemerintah daerah), NOTA_KESEPAHAMAN."),
        ("PKS", "PERJANJIAN_KERJA_SAMA."),
        ("KB", "NOTA_KESEPAKATAN (sinergi dengan pemerintah daerah), KESEPAKATAN_BERSAMA."),
        ("surat", "NOTA_KESEPAKATAN (sinergi dengan pemerintah daerah), NOTA_KESEPAHAMAN, PERJANJIAN_KERJA_SAMA, KE"),
    ],
)
def test_a_name_written_as_the_kind_is_refused_with_the_kinds_that_it_may_mean(name: str, offered: str):
    held = complete().model_dump(mode="json") | {"kind": name}
    with pytest.raises(ValidationError) as caught:
        Agreement.model_validate_json(json.dumps(held))
    (problem,) = problems(caught.value)
    assert (problem.code, problem.field) == ("agreement.unknown_kind", "kind")
    assert f"Pilih satu untuk 'kind': {offered}" in problem.message.id
    assert "'press_name'" in problem.message.en


def test_a_kind_that_is_no_text_is_refused_too():
    with pytest.raises(ValidationError) as caught:
        complete(kind=7)
    said = problems(caught.value)[0].line("id")
    assert said.startswith("kind: Isinya bukan DocumentKind. Pilih satu: NOTA_KESEPAKATAN, ")
    assert said.endswith(" [is_instance_of]")
