"""The lists of documents say what the sources say, row by row, and no more."""

from __future__ import annotations

from fractions import Fraction

import pytest

from pembinaan.law.data.checklist_table import CHECKLISTS
from pembinaan.law.data.document_names import DOCUMENT_NAMES
from pembinaan.law.data.rows import CHECKED_ON
from pembinaan.law.documents import Checklist, DocumentCode, Requirement, checklist, document_name
from pembinaan.law.flows import flow, rights_with_flow
from pembinaan.law.instruments import Confidence, in_force

V, S, I = Confidence.VERIFIED, Confidence.SECONDARY, Confidence.INFERENCE  # noqa: E741
P3 = "Permenkumham 3/2018"

# The sources on rights, 5.6: documents of remisi. Who signs is said of the last, and in 15.2 of the record.
REMISI = {
    "petikan_putusan": None,
    "berita_acara_pelaksanaan_putusan": "jaksa, kepala Lapas, dan terpidana (ketiganya menandatangani)",
    "surat_bukan_kurungan_pengganti_denda": None,
    "surat_bukan_cmb": None,
    "salinan_register_f": None,
    "salinan_daftar_perubahan": None,
    "laporan_perkembangan_pembinaan": "{head}",
}
# 9.6: documents of pembebasan bersyarat.
PB = {
    "petikan_putusan": None,
    "berita_acara_pelaksanaan_putusan": "jaksa, kepala Lapas, dan terpidana (ketiganya menandatangani)",
    "laporan_perkembangan_pembinaan": "Wali Pemasyarakatan atau asesor",
    "litmas": "Pembimbing Kemasyarakatan, diketahui Kabapas",
    "pemberitahuan_kejari": None,
    "salinan_register_f": None,
    "salinan_daftar_perubahan": None,
    "surat_pernyataan": "yang bersangkutan sendiri",
    "surat_jaminan": "keluarga, wali, lembaga sosial, instansi, atau yayasan; diketahui lurah atau kepala desa",
}
# 9.6, of foreigners: stated for cuti bersyarat.
FOREIGNERS = {
    "jaminan_kedutaan": "kedutaan atau konsulat",
    "jaminan_penanggung_jawab": "keluarga, orang, atau korporasi yang bertanggung jawab",
    "surat_imigrasi": "Direktur Jenderal Imigrasi atau pejabat imigrasi",
}
# 8: documents of cuti mengunjungi keluarga, and the letter that Pasal 67 huruf c asks for.
CMK = {
    "petikan_putusan": None,
    "berita_acara_pelaksanaan_putusan": "jaksa, kepala Lapas, dan terpidana (ketiganya menandatangani)",
    "pemberitahuan_kejari": None,
    "surat_tanpa_perkara_lain": "Kejaksaan Negeri",
    "salinan_daftar_perubahan": None,
    "permohonan_keluarga": "keluarga; diketahui ketua RT dan lurah atau kepala desa",
    "surat_pernyataan": None,
    "surat_jaminan": "keluarga; diketahui ketua RT dan lurah atau kepala desa",
    "litmas": "Bapas",
    "hasil_sidang_tpp": "TPP {unit}",
}
# The sources on pembinaan, 3.4: the older dossier of the open prison.
OPEN_PRISON = {
    "petikan_putusan": None,
    "surat_tanpa_perkara_lain": "kejaksaan",
    "litmas": None,
    "daftar_pelanggaran": None,
    "daftar_remisi": None,
    "surat_jaminan": "keluarga; diketahui lurah",
    "surat_kesehatan": "dokter",
    "hasil_sidang_tpp": "TPP",
}


def rows(requirements: tuple[Requirement, ...]) -> dict[str, str | None]:
    return {
        " | ".join(row.documents): None if row.issuer is None else row.issuer.id
        for row in requirements
        if row.only_if is None
    }


def cited(requirements: tuple[Requirement, ...]) -> set[str]:
    return {str(place) for row in requirements for place in row.cites}


@pytest.mark.parametrize("right", ["remisi_umum", "remisi_khusus", "remisi_tambahan", "remisi_susulan"])
def test_documents_of_remisi(right: str):
    listed = checklist(right, child=False)
    assert rows(listed.own) == REMISI
    assert list(rows(listed.own)) == list(REMISI)
    assert (listed.established, listed.nearest) == (True, ())
    assert {row.confidence for row in listed.own} == {S}
    assert cited(listed.own) == {P3}


@pytest.mark.parametrize("right", ["pmp_umum", "pmp_khusus", "pmp_hari_anak"])
def test_documents_of_pengurangan_masa_pidana_are_those_of_remisi(right: str):
    assert checklist(right, child=True) == checklist("remisi_umum", child=False)


def test_remisi_tambahan_says_that_the_proof_of_the_ground_is_a_gap():
    note = checklist("remisi_tambahan", child=False).note
    assert note is not None
    assert "name no document" in note.en


@pytest.mark.parametrize(
    ("right", "child", "nearest"),
    [("remisi_dasawarsa", False, "remisi umum"), ("pmp_dasawarsa", True, "pengurangan masa pidana umum")],
)
def test_a_grant_of_the_decade_has_no_list_because_its_exclusions_are_others(right: str, child: bool, nearest: str):
    listed = checklist(right, child=child)
    assert (listed.own, listed.established) == ((), False)
    assert rows(listed.nearest) == REMISI
    assert listed.nearest_name is not None
    assert listed.nearest_name.id == nearest
    assert listed.note is not None
    assert "exclusions that may not hold" in listed.note.en


def test_remisi_kemanusiaan_asks_for_proof_of_its_ground():
    listed = checklist("remisi_kemanusiaan", child=False)
    assert rows(listed.own) == REMISI
    age, illness, second = (row for row in listed.own if row.only_if is not None)
    assert age.documents == (
        DocumentCode.AKTA_KELAHIRAN,
        DocumentCode.KENAL_LAHIR,
        DocumentCode.SURAT_USIA_MENURUT_PUTUSAN,
    )
    assert cited((age,)) == {"Pasal 29 ayat (2) Permenkumham 16/2023", "Pasal 29 ayat (3) Permenkumham 16/2023"}
    assert illness.documents == (DocumentCode.SURAT_DOKTER,)
    assert cited((illness,)) == {"Pasal 34C ayat (2) PP 99/2012", "Pasal 29 ayat (5) Permenkumham 16/2023"}
    assert second.documents == (DocumentCode.PENDAPAT_DOKTER_LAIN,)
    assert cited((second,)) == {"Pasal 29 ayat (6) Permenkumham 16/2023"}
    assert {row.confidence for row in (age, illness, second)} == {V}


@pytest.mark.parametrize(("child", "confidence"), [(False, S), (True, I)])
def test_documents_of_pembebasan_bersyarat(child: bool, confidence: Confidence):
    listed = checklist("pembebasan_bersyarat", child=child)
    assert rows(listed.own) == PB | FOREIGNERS
    assert {code for row in listed.own if row.foreigners_only for code in row.documents} == set(FOREIGNERS)
    assert {row.confidence for row in listed.own} == {confidence}
    assert cited(listed.own) == {P3, f"Pasal 83 {P3}"}
    assert listed.established


@pytest.mark.parametrize("child", [False, True])
def test_cuti_menjelang_bebas_has_only_a_nearest_list(child: bool):
    listed = checklist("cuti_menjelang_bebas", child=child)
    assert (listed.own, listed.established) == ((), False)
    assert listed.nearest == checklist("pembebasan_bersyarat", child=child).own


@pytest.mark.parametrize("child", [False, True])
def test_cuti_bersyarat_has_the_documents_of_foreigners_and_a_nearest_list(child: bool):
    listed = checklist("cuti_bersyarat", child=child)
    assert (rows(listed.own), listed.established) == (FOREIGNERS, False)
    assert rows(listed.nearest) == PB
    assert all(row.foreigners_only for row in listed.own)


def test_nearest_lists_say_what_they_are_a_list_for():
    names = {
        right: listed.nearest_name.id for (right, _), listed in CHECKLISTS.items() if listed.nearest_name is not None
    }
    assert names == {
        "remisi_dasawarsa": "remisi umum",
        "pmp_dasawarsa": "pengurangan masa pidana umum",
        "cuti_menjelang_bebas": "pembebasan bersyarat",
        "cuti_bersyarat": "pembebasan bersyarat",
        "asimilasi": "Lapas terbuka, aturan tahun 2013",
    }


def test_asimilasi_has_no_list_and_for_children_none_near():
    assert rows(checklist("asimilasi", child=False).nearest) == OPEN_PRISON
    for listed in (checklist("asimilasi", child=False), checklist("asimilasi", child=True)):
        assert (listed.own, listed.established) == ((), False)
    assert checklist("asimilasi", child=True).nearest == ()


@pytest.mark.parametrize("child", [False, True])
def test_home_assimilation_has_no_list(child: bool):
    assert checklist("asimilasi_rumah", child=child) == Checklist((), established=False)


@pytest.mark.parametrize(("child", "confidence"), [(False, S), (True, I)])
def test_documents_of_cuti_mengunjungi_keluarga(child: bool, confidence: Confidence):
    listed = checklist("cuti_mengunjungi_keluarga", child=child)
    assert rows(listed.own) == CMK
    assert {row.confidence for row in listed.own} == {confidence}
    assert cited(listed.own) == {f"Pasal 68 {P3}", *(f"Pasal 67 huruf {letter} {P3}" for letter in "cefg")}
    assert listed.established


def test_deadlines_are_stated_for_two_lists():
    stated = {key: listed.timing for key, listed in CHECKLISTS.items() if listed.timing is not None}
    assert set(stated) == {("pembebasan_bersyarat", False), ("cuti_menjelang_bebas", True)}
    adult, child = stated["pembebasan_bersyarat", False], stated["cuti_menjelang_bebas", True]
    assert (adult.request_after, adult.complete_by, adult.confidence) == (7, Fraction(1, 2), S)
    assert (child.request_after, child.complete_by, child.confidence) == (7, Fraction(1, 3), S)


# ---- every row


ALL = [
    pytest.param(row, id=f"{right}-{'child' if child else 'adult'}-{row.documents[0]}")
    for (right, child), listed in CHECKLISTS.items()
    for row in (*listed.own, *listed.nearest)
]


@pytest.mark.parametrize("row", ALL)
def test_a_row_is_cited_checked_and_named(row: Requirement):
    for place in (*row.cites, *row.issuer_cites):
        in_force(place)  # known to the registry
    assert row.checked_on == CHECKED_ON
    assert row.confidence is not Confidence.MEMORY
    assert row.documents
    assert bool(row.cites) or row.confidence is S


def test_only_the_old_dossier_has_no_article():
    bare = {key for key, listed in CHECKLISTS.items() for row in (*listed.own, *listed.nearest) if not row.cites}
    assert bare == {("asimilasi", False)}
    assert not [listed for listed in CHECKLISTS.values() for row in listed.own if not row.cites]


def test_the_record_of_execution_is_signed_since_the_new_code_of_procedure():
    signed = [row for listed in CHECKLISTS.values() for row in listed.own if row.issuer_cites]
    assert {code for row in signed for code in row.documents} == {DocumentCode.BERITA_ACARA_PELAKSANAAN_PUTUSAN}
    assert {str(place) for row in signed for place in row.issuer_cites} == {"Pasal 354 UU 20/2025"}


def test_there_is_a_list_for_every_right_and_person():
    assert set(CHECKLISTS) == {
        (right, kind == "anak_binaan") for right in rights_with_flow() for kind in flow(right).kinds
    }


def test_every_document_has_a_name_and_stands_on_a_list():
    assert set(DOCUMENT_NAMES) == set(DocumentCode)
    listed = {code for held in CHECKLISTS.values() for row in (*held.own, *held.nearest) for code in row.documents}
    assert listed == set(DocumentCode)
    assert len({name.id for name in DOCUMENT_NAMES.values()}) == len(DocumentCode)
    assert document_name(DocumentCode.LITMAS) == DOCUMENT_NAMES[DocumentCode.LITMAS]


def test_a_right_that_the_law_does_not_give_has_no_list():
    with pytest.raises(KeyError):
        checklist("remisi_umum", child=True)
