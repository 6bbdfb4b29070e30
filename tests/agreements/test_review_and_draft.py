from __future__ import annotations

from datetime import date

from agreement_cases import DAY, SIGNED, complete, signed

from pembinaan.agreements import DocumentKind
from pembinaan.agreements.clauses import ClauseKind
from pembinaan.agreements.draft.compose import draft
from pembinaan.agreements.draft.held import HELD


class TestWhatTheReviewSaysOfIt:
    """Of what a draft writes of its own the review says that the draft holds it, and how to record it."""

    ON = date(2024, 2, 1)

    def told(self, agreement, on=ON) -> dict[str, str]:
        return {one.missing: one.mend.id for one in agreement.review(on=on)}

    def test_a_clause_and_the_title_that_the_draft_holds(self):
        bare = complete(clauses=None, title=None)
        told = self.told(bare)
        articles = {article.heading: article.number for article in draft(bare, on=self.ON).articles}
        for clause, heading in (
            ("TUGAS_TANGGUNG_JAWAB", "Tugas dan Tanggung Jawab"),
            ("PEMBIAYAAN", "Pembiayaan"),
            ("JANGKA_WAKTU", "Jangka Waktu"),
            ("MONEV", "Monitoring, Evaluasi, dan Pelaporan"),
            ("KEGIATAN_BELUM_SELESAI", "Pengakhiran"),
        ):
            assert told[f"clauses.{clause}"].endswith(
                f"Draf dari pustaka ini sudah memuatnya (Pasal {articles[heading]}); bila draf itu dipakai, catat "
                f"{clause} pada 'clauses'."
            )
        assert told["title"].endswith("sudah memuat judulnya; bila draf itu dipakai, catat judul itu pada 'title'.")

    def test_what_only_the_parties_can_say_is_asked_as_before(self):
        told = self.told(complete(duties=None, clauses=None))
        assert "Draf" not in told["duties.KESATU"]

    def test_after_the_signature_and_where_no_draft_can_be_written_nothing_is_said_of_one(self):
        signed_one = complete(clauses=None, events=(signed(),))
        assert "Draf" not in self.told(signed_one, SIGNED)["clauses.MONEV"]
        assert "Draf" in self.told(signed_one, SIGNED - DAY)["clauses.MONEV"]
        partnership = complete(kind=DocumentKind.PERJANJIAN_KERJA_SAMA, clauses=None)
        assert "Draf" not in self.told(partnership)["clauses.MONEV"]

    def test_a_clause_that_stands_in_a_draft_only_where_it_is_recorded_is_not_said_to_be_held(self):
        assert ClauseKind.SANKSI not in HELD
        assert set(HELD) < set(ClauseKind)
