"""The draft of a Nota Kesepakatan: what is in it, what is blank, and what it never says."""

from __future__ import annotations

import re
from datetime import date

import pytest
from draft_cases import ACTIVITY, BONTANG, COMPLETE, KEDUA, KESATU, ON, made_up, signed

from pembinaan.agreements import Agreement
from pembinaan.agreements.clauses import Clause, ClauseKind, clause_kinds
from pembinaan.agreements.contents import ContentArea, ScopeItem, TargetGroup
from pembinaan.agreements.documents import DocumentKind
from pembinaan.agreements.draft.compose import ARTICLES, blanks, draft, work_plan_matrix
from pembinaan.agreements.draft.model import Draft, letter
from pembinaan.agreements.draft.offices import AREAS, OFFICES, SOURCES, TARGETS
from pembinaan.agreements.draft.pen import BLANK, one_line
from pembinaan.agreements.draft.regulations import regulations
from pembinaan.agreements.money import FundingItem, FundingSource
from pembinaan.agreements.parties import Party, PartyKind, Role
from pembinaan.agreements.readings import AgreementReadings
from pembinaan.agreements.signatories import Office, PowerOfAttorney, Signatory, SigningBasis
from pembinaan.agreements.terms import Term
from pembinaan.agreements.work_plan import Activity, WorkPlan
from pembinaan.core.duration import Duration
from pembinaan.core.errors import UnsupportedError


def text_of(held: Draft) -> str:
    return held.model_dump_json()


def article(held: Draft, heading: str) -> list[str]:
    one = next(article for article in held.articles if article.heading == heading)
    return [f"{line.mark} {line.text}".strip() for line in one.lines()]


def paths(agreement: Agreement) -> list[str]:
    return [blank.path for blank in draft(agreement, on=ON).blanks]


class TestBlanks:
    def test_a_complete_record_has_none(self):
        assert draft(COMPLETE, on=ON).blanks == ()
        assert BLANK not in text_of(draft(COMPLETE, on=ON))

    def test_of_bontang_in_the_order_of_the_text(self):
        assert paths(BONTANG) == [
            *("numbers.KESATU", "numbers.KEDUA", "place"),
            *("signatories.KESATU.office", "parties.KESATU.address", "signatories.KESATU.decree"),
            *("signatories.KEDUA.office", "parties.KEDUA.address", "signatories.KEDUA.decree"),
            *("duties.KESATU", "duties.KEDUA", "funding"),
            *("term.start", "term.last_day", "term.extension_option", "term.notice_days", "work_plan"),
        ]

    def test_the_list_for_a_review_is_that_of_the_draft(self):
        assert blanks(BONTANG, ON) == draft(BONTANG, on=ON).blanks

    def test_the_list_for_a_review_is_empty_where_no_draft_can_be_written(self):
        assert blanks(made_up(kind=DocumentKind.PERJANJIAN_KERJA_SAMA), ON) == ()
        assert blanks(COMPLETE, date(2018, 7, 12)) == ()

    @pytest.mark.parametrize(
        ("changes", "expected"),
        [
            ({"scope": None}, ["scope"]),
            ({"scope": ()}, ["scope"]),
            ({"scope": (ScopeItem(area=ContentArea.KESEHATAN, description="obat"),)}, ["scope.0.targets"]),
            ({"duties": COMPLETE.duties[:3]}, ["duties.KEDUA"]),
            ({"funding": (FundingItem(source=FundingSource.APBN, payer=KESATU),)}, ["funding.0.planned"]),
            (
                {"funding": (FundingItem(source=FundingSource.HIBAH, payer=KEDUA, planned=1),)},
                ["funding.0.grant_reference"],
            ),
            ({"funding": ()}, []),
            ({"work_plan": WorkPlan(activities=())}, ["work_plan"]),
            (
                {"work_plan": WorkPlan(activities=(ACTIVITY, Activity(code="K-2", name="Batik")))},
                [
                    f"work_plan.activities.1.{field}"
                    for field in (
                        *("program", "opd", "unit", "targets", "target_number", "output", "outcome", "place"),
                        *("starts", "ends", "costs", "in_charge"),
                    )
                ],
            ),
            ({"signatories": (Signatory(role=KESATU, office=Office.LAINNYA, decree="SK-1"), COMPLETE.signatories[1])}, [
                "signatories.KESATU.office",
            ]),
        ],
    )  # fmt: skip
    def test_each_missing_fact_is_named_once(self, changes, expected):
        assert paths(made_up(**changes)) == expected

    @pytest.mark.parametrize(
        "agreement", [BONTANG, made_up(work_plan=WorkPlan(activities=(Activity(code="a", name="b"),)))]
    )
    def test_every_path_is_a_path_of_the_form(self, agreement):
        for blank in draft(agreement, on=ON).blanks:
            assert _leads_somewhere(Agreement, blank.path.split(".")), blank.path

    def test_every_mark_in_the_text_has_its_blank(self):
        without = made_up(place=None)
        assert text_of(draft(without, on=ON)).count(BLANK) == 1
        assert paths(without) == ["place"]


def _leads_somewhere(model: type, parts: list[str]) -> bool:
    """Follow a path through the fields: a role or a number names an item of a list."""
    if parts and (parts[0] in set(Role) or parts[0].isdigit()):
        parts = parts[1:]
    if not parts:
        return True
    field = model.model_fields.get(parts[0])  # type: ignore[attr-defined]
    inner = set(_models(field.annotation)) if field else set()
    return field is not None and (len(parts) == 1 or any(_leads_somewhere(one, parts[1:]) for one in inner))


def _models(annotation):
    if hasattr(annotation, "model_fields"):
        yield annotation
    for part in getattr(annotation, "__args__", ()):
        yield from _models(part)


class TestHead:
    def test_the_title_is_made_from_kind_parties_and_subject(self):
        assert draft(BONTANG, on=ON).title == (
            *("NOTA KESEPAKATAN", "ANTARA", "LEMBAGA PEMASYARAKATAN KELAS IIA BONTANG"),
            *("DENGAN", "PEMERINTAH KOTA BONTANG"),
            *("TENTANG", "PENGUATAN PROGRAM PEMBINAAN NARAPIDANA DAN ANAK BINAAN"),
        )

    def test_a_recorded_title_stands_as_it_is(self):
        assert draft(made_up(title="Nota Kesepakatan A dan B"), on=ON).title == ("NOTA KESEPAKATAN A DAN B",)

    def test_a_third_party_is_named_too(self):
        third = Party(name="Badan Narkotika Nasional", kind=PartyKind.K_L_LAIN, role=Role.KETIGA)
        held = draft(made_up(parties=(*COMPLETE.parties, third)), on=ON)
        assert held.title[5:7] == ("DAN", "BADAN NARKOTIKA NASIONAL")
        assert held.together.startswith("PIHAK KESATU, PIHAK KEDUA dan PIHAK KETIGA secara")
        assert held.premises[2] == (
            "bahwa PIHAK KETIGA adalah instansi yang mendukung program pembinaan sesuai tugasnya;"
        )
        assert "3 (tiga) rangkap" in article(held, "Penutup")[0]

    def test_the_parties_by_office_address_and_authority(self):
        first = draft(COMPLETE, on=ON).parties[0]
        assert first.text == (
            "Kepala Lembaga Pemasyarakatan, berkedudukan di Jalan Melati Nomor 1, Contoh, berdasarkan Keputusan "
            "Menteri Nomor 10 Tahun 2025 (rekaan), dalam jabatannya bertindak untuk dan atas nama Lembaga "
            "Pemasyarakatan Kelas IIB Contoh, selanjutnya disebut PIHAK KESATU."
        )
        assert set(first.holder) == {"."}

    def test_how_a_party_is_called_besides(self):
        called = COMPLETE.parties[0].model_copy(update={"called": "LAPAS"})
        held = draft(made_up(parties=(called, COMPLETE.parties[1])), on=ON)
        assert held.parties[0].text.endswith("selanjutnya disebut PIHAK KESATU, disebut juga LAPAS.")

    @pytest.mark.parametrize(
        ("power", "basis", "said"),
        [
            (PowerOfAttorney(number="9", on=date(2026, 3, 1)), None, "9 tanggal 1 Maret 2026 (satu Maret dua ribu dua"),
            (None, SigningBasis.SURAT_KUASA, f"{BLANK} tanggal {BLANK}"),
        ],
    )
    def test_who_signs_by_power_of_attorney(self, power, basis, said):
        who = Signatory(role=KEDUA, office=Office.KEPALA_OPD, power=power, basis=basis)
        held = draft(made_up(signatories=(COMPLETE.signatories[0], who)), on=ON)
        assert f"berdasarkan Surat Kuasa Nomor {said}" in held.parties[1].text

    def test_the_day_is_left_for_the_pen_until_all_have_signed(self):
        agreement = made_up(events=signed(date(2026, 11, 20), date(2026, 11, 24)))
        before, after = (draft(agreement, on=day).opening for day in (date(2026, 11, 23), ON))
        assert before.startswith("Pada hari ini ............, tanggal ............")
        assert after == (
            "Pada hari ini Selasa, tanggal dua puluh empat, bulan November, tahun dua ribu dua puluh enam "
            "(24-11-2026), bertempat di Contoh, yang bertanda tangan di bawah ini:"
        )

    def test_who_signed_is_seen_where_nothing_was_planned(self):
        agreement = made_up(signatories=None, events=signed(ON, ON))
        assert draft(agreement, on=ON).parties[1].text.startswith("Wali Kota, ")
        assert draft(agreement, on=date(2026, 11, 23)).parties[1].text.startswith(BLANK)

    def test_a_witness_never_signs_for_a_party(self):
        held = draft(made_up(signatories=COMPLETE.signatories[2:]), on=ON)
        assert [block.office for block in held.signatures] == [BLANK, BLANK]
        assert [block.office for block in held.witnesses] == ["Sekretaris Daerah", "." * 32]
        assert {block.stamp for block in held.witnesses} == {""}


class TestBasis:
    def test_the_regulations_of_today(self):
        assert [line.split(" tentang ")[0] for line in regulations(ON)] == [
            "Undang-Undang Nomor 23 Tahun 2014",
            "Undang-Undang Nomor 22 Tahun 2022",
            "Peraturan Pemerintah Nomor 57 Tahun 1999",
            "Peraturan Pemerintah Nomor 28 Tahun 2018",
            "Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020",
        ]

    def test_before_uu_22_of_2022_it_is_neither_listed_nor_cited(self):
        # in force from 2022-08-03
        for day, there in ((date(2022, 8, 2), False), (date(2022, 8, 3), True)):
            assert ("Nomor 22 Tahun 2022" in text_of(draft(COMPLETE, on=day))) is there

    def test_the_earlier_agreement_ends_the_list(self):
        assert draft(COMPLETE, on=ON).legal_basis[-1] == (
            "Nota Kesepakatan atau Kesepakatan Bersama: 100.3.10-1 Tahun 2024 (rekaan)."
        )
        assert draft(made_up(parent=None), on=ON).legal_basis[-1].startswith("Peraturan daerah tentang kerja sama")

    @pytest.mark.parametrize("kind", [DocumentKind.NOTA_KESEPAHAMAN, DocumentKind.KESEPAKATAN_BERSAMA])
    def test_the_document_of_a_sinergi_is_a_nota_kesepakatan_whatever_it_is_called(self, kind):
        assert draft(made_up(kind=kind), on=ON) == draft(made_up(), on=ON)
        assert [one.id for one in made_up(kind=kind).review(on=ON) if one.missing == "kind"] == ["D1"]

    @pytest.mark.parametrize(
        ("changes", "on", "code"),
        [
            ({"kind": DocumentKind.PERJANJIAN_KERJA_SAMA}, ON, "draft.kind"),
            (
                {"parties": (COMPLETE.parties[0], Party(name="BNN", kind=PartyKind.K_L_LAIN, role=KEDUA))},
                ON,
                "draft.regime",
            ),
            ({}, date(2018, 7, 12), "draft.regime"),  # PP 28/2018 is in force from 2018-07-13
        ],
    )
    def test_what_is_not_modelled_is_refused(self, changes, on, code):
        with pytest.raises(UnsupportedError) as caught:
            draft(made_up(**changes), on=on)
        assert caught.value.code == code

    def test_from_the_first_day_of_pp_28_it_can_be_written(self):
        assert draft(COMPLETE, on=date(2018, 7, 13)).articles


class TestArticles:
    def test_their_order(self):
        assert [(one.number, one.heading) for one in draft(COMPLETE, on=ON).articles] == [
            (1, "Maksud dan Tujuan"),
            (2, "Objek"),
            (3, "Ruang Lingkup"),
            (4, "Pelaksanaan"),
            (5, "Tugas dan Tanggung Jawab"),
            (6, "Pembiayaan"),
            (7, "Jangka Waktu"),
            (8, "Monitoring, Evaluasi, dan Pelaporan"),
            (9, "Kerahasiaan dan Data"),
            (10, "Keadaan Kahar"),
            (11, "Penyelesaian Perselisihan"),
            (12, "Perubahan"),
            (13, "Pengakhiran"),
            (14, "Korespondensi"),
            (15, "Penutup"),
        ]

    def test_every_kind_of_clause_has_exactly_one_article(self):
        kinds = [kind for row in ARTICLES for kind in row.clauses]
        assert sorted(kinds) == sorted(ClauseKind)

    def test_each_party_has_its_tasks_and_what_it_may_ask(self):
        assert article(draft(COMPLETE, on=ON), "Tugas dan Tanggung Jawab") == [
            "(1) PIHAK KESATU mempunyai tugas dan tanggung jawab:",
            "a. menyiapkan peserta dan tempat pelatihan;",
            "b. menjaga keamanan selama kegiatan; dan",
            "c. menilai peserta, paling lambat 31 Januari 2027 (tiga puluh satu Januari dua ribu dua puluh tujuh).",
            "(2) PIHAK KEDUA mempunyai tugas dan tanggung jawab:",
            "a. menyediakan pelatih.",
            "(3) PIHAK KEDUA berhak:",
            "a. menerima laporan kegiatan.",
        ]

    def test_each_party_pays_its_part_in_digits_and_words(self):
        assert article(draft(COMPLETE, on=ON), "Pembiayaan") == [
            (
                "(1) Biaya pelaksanaan Nota Kesepakatan ini ditanggung PARA PIHAK menurut bagiannya masing-masing, "
                "dari anggaran masing-masing sesuai dengan Pasal 46 ayat (3) Peraturan Pemerintah Nomor 28 Tahun 2018."
            ),
            "(2) Sumber biaya dan penanggungnya:",
            "a. PIHAK KESATU: APBN tahun anggaran 2027 sebesar Rp25.000.000 (dua puluh lima juta rupiah), DIPA 2027;",
            "b. PIHAK KEDUA: APBD Kota sebesar Rp1.500.000 (satu juta lima ratus ribu rupiah); dan",
            "c. PIHAK KEDUA: hibah sebesar Rp600.000.000 (enam ratus juta rupiah).",
            "(3) Hibah diberikan dengan naskah perjanjian hibah daerah tersendiri, yaitu Nomor NPHD-1/2027.",
        ]

    def test_without_items_only_the_rule_that_each_pays_its_part_stays(self):
        assert len(article(draft(made_up(funding=()), on=ON), "Pembiayaan")) == 1

    def test_an_amount_beyond_words_stays_in_digits(self):
        item = FundingItem(source=FundingSource.LAIN, payer=KEDUA, planned=10**15)
        line = article(draft(made_up(funding=(item,)), on=ON), "Pembiayaan")[2]
        assert line == "a. PIHAK KEDUA: sumber lain yang sah sebesar Rp1.000.000.000.000.000."

    def test_the_term_in_digits_and_words(self):
        assert article(draft(COMPLETE, on=ON), "Jangka Waktu") == [
            (
                "(1) Nota Kesepakatan ini berlaku untuk jangka waktu 2 (dua) tahun, terhitung sejak tanggal "
                "1 Januari 2027 (satu Januari dua ribu dua puluh tujuh) sampai dengan tanggal 31 Desember 2028 "
                "(tiga puluh satu Desember dua ribu dua puluh delapan)."
            ),
            (
                "(2) Nota Kesepakatan ini dapat diperpanjang dengan kesepakatan tertulis PARA PIHAK, dengan "
                "memperhatikan hasil monitoring dan evaluasi."
            ),
            (
                "(3) Permintaan perpanjangan disampaikan secara tertulis paling lambat 30 (tiga puluh) hari sebelum "
                "tanggal terakhir."
            ),
        ]

    def test_a_length_of_several_parts(self):
        term = Term(length=Duration(years=1, months=6))
        assert (
            "jangka waktu 1 (satu) tahun 6 (enam) bulan,"
            in article(draft(made_up(term=term), on=ON), "Jangka Waktu")[0]
        )

    def test_what_may_not_be_extended_asks_for_no_notice(self):
        term = Term(start=date(2027, 1, 1), last_day=date(2027, 12, 31), extension_option=False)
        assert article(draft(made_up(term=term), on=ON), "Jangka Waktu")[1:] == [
            "(2) Nota Kesepakatan ini tidak dapat diperpanjang."
        ]

    def test_readings_set_the_numbers(self):
        held = draft(COMPLETE, on=ON, readings=AgreementReadings(monev_per_year=4, report_months=3, grace_days=60))
        said = " ".join(article(held, "Monitoring, Evaluasi, dan Pelaporan") + article(held, "Pengakhiran"))
        assert [mark for mark in ("4 (empat) kali", "3 (tiga) bulan", "60 (enam puluh) hari") if mark in said] == [
            *("4 (empat) kali", "3 (tiga) bulan", "60 (enam puluh) hari"),
        ]

    def test_the_end_names_its_grounds_leaders_halt_and_what_stays_owed(self):
        lines = article(draft(COMPLETE, on=ON), "Pengakhiran")
        assert [line[:40] for line in lines if line.startswith("(")] == [
            "(1) Nota Kesepakatan ini berakhir apabila:"[:40],
            "(2) Pergantian pimpinan salah satu PIHAK tidak"[:40],
            "(3) Menteri, Direktur Jenderal, Kepala Kantor"[:40],
            "(4) Kegiatan yang telah dimulai sebelum Nota"[:40],
            "(5) Upah atau premi yang telah menjadi hak"[:40],
        ]

    def test_recorded_words_of_a_clause_stand_in_place_of_ours_or_beside_them(self):
        clauses = (
            ClauseKind.KAHAR,
            Clause(kind=ClauseKind.PERSELISIHAN, text="Perselisihan dibicarakan\noleh PARA PIHAK."),
            Clause(kind=ClauseKind.SANKSI, text="Tidak ada sanksi."),
            Clause(kind=ClauseKind.OBJEK, pasal=2),
        )
        held = draft(made_up(clauses=clauses), on=ON)
        assert article(held, "Penyelesaian Perselisihan") == ["Perselisihan dibicarakan oleh PARA PIHAK."]
        assert article(held, "Tugas dan Tanggung Jawab")[-1] == "(4) Tidak ada sanksi."
        assert article(held, "Objek") == article(draft(COMPLETE, on=ON), "Objek")
        assert clause_kinds(clauses) is not None


class TestAnnex:
    def test_one_row_for_each_activity(self):
        held = work_plan_matrix(COMPLETE, on=ON)
        assert held.title[2] == "NOMOR : RK-1/2026"
        assert dict(zip(held.columns, held.rows[0], strict=True)) == {
            "No": "1",
            "Program": "Kemandirian",
            "Kegiatan": "Pelatihan las",
            "Perangkat daerah": "Dinas Tenaga Kerja",
            "Unit pemasyarakatan": "Seksi Kegiatan Kerja",
            "Sasaran": "narapidana",
            "Jumlah sasaran": "1.200 orang",
            "Indikator keluaran dan hasil": "20 sertifikat; bekerja sesudah bebas",
            "Lokasi": "Bengkel kerja Lapas",
            "Jadwal": "1 Februari 2027 s.d. 31 Maret 2027",
            "Sumber biaya": "PIHAK KEDUA: APBD Kota Rp1.500.000",
            "Penanggung jawab": "Kepala Dinas Tenaga Kerja",
        }

    def test_an_activity_known_to_cost_nothing_says_so(self):
        free = WorkPlan(activities=(ACTIVITY.model_copy(update={"costs": ()}),))
        assert work_plan_matrix(made_up(work_plan=free), on=ON).rows[0][10] == "tanpa biaya"

    def test_its_signatures_need_no_duty_stamp(self):
        held = draft(COMPLETE, on=ON)
        assert [block.office for block in held.annex.signatures] == [block.office for block in held.signatures]
        assert {block.stamp for block in held.annex.signatures} == {""}


def test_words_for_every_office_area_group_and_source():
    assert set(OFFICES) == set(Office) - {Office.LAINNYA}
    assert set(AREAS) == set(ContentArea)
    assert set(TARGETS) == set(TargetGroup)
    assert set(SOURCES) == set(FundingSource)


def test_marks_of_items_go_on_after_z():
    assert [letter(place) for place in (0, 25, 26, 51, 52)] == ["a", "z", "aa", "az", "ba"]


def test_a_text_cannot_break_a_line_or_hide_a_character():
    assert one_line(" dua\r\n\tbaris\x00 ") == "dua baris"


def test_a_draft_reads_back_from_json():
    held = draft(COMPLETE, on=ON)
    assert Draft.model_validate_json(held.model_dump_json()) == held


def test_nothing_is_abbreviated_as_offices_do():
    said = text_of(draft(COMPLETE, on=ON))
    assert not re.findall(r"Kalapas|Kakanwil|\bWBP\b|\bPP \d|\bUU \d", said)
