"""The look ahead: its ledger by hand, what it assumes, what it leaves out, and where it refuses."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from eligibility.cases import LIFE, NAME, NIK, REGISTER, person, remisi_umum, sanction, sentence
from pembinaan import (
    AnakBinaan,
    DoctorLetter,
    Duration,
    Identity,
    InvalidError,
    Klien,
    Merit,
    MeritKind,
    Readings,
    Religion,
    RemissionForecast,
    RemissionKind,
    Subsidiary,
    SubsidiaryStatus,
    UndeterminedError,
    UnsupportedError,
    simulate_remissions,
)

ON = date(2025, 9, 1)
KATOLIK = Identity(religion=Religion.KATOLIK)


FOUR_YEARS = Duration(years=4)


def who(term: Duration = FOUR_YEARS, identity: Identity | None = KATOLIK, **changed: Any) -> Any:
    """Detained on 10 January 2024."""
    facts = {key: changed.pop(key) for key in ("remissions", "interruptions", "subsidiaries") if key in changed}
    return person(identity=identity, sentence=sentence(terms=(term,), **facts), **changed)


def child(born: date = date(2010, 2, 1), **changed: Any) -> AnakBinaan:
    held = sentence(terms=(Duration(years=3),))
    return AnakBinaan(reference="rekaan-4", birth_date=born, sentence=held, identity=KATOLIK, **changed)


def ledger(found: RemissionForecast) -> list[tuple[str, str, str, str]]:
    return [(row.on.isoformat(), row.right, str(row.amount), str(row.total)) for row in found.rows]


def test_the_ledger_by_hand():
    """Four years from 10 January 2024 end on 10 January 2028. 25 December 2025: the second with six months (2024: 350
    days): 1 month. 17 August 2026: the third (2024: 220 days): 4 months. 25 December 2026: the third, 1 month. 17
    August 2027 would be the fourth: 6 months (180 days) bring the end to 14 July 2027 first."""
    found = simulate_remissions(who(), on=ON)
    assert ledger(found) == [
        ("2025-12-25", "remisi_khusus", "P1M", "P1M"),
        ("2026-08-17", "remisi_umum", "P4M", "P5M"),
        ("2026-12-25", "remisi_khusus", "P1M", "P6M"),
    ]
    assert [row.term_end.isoformat() for row in found.rows] == ["2027-12-11", "2027-08-13", "2027-07-14"]
    assert [row.ordinal for row in found.rows] == [2, 3, 3]
    assert [row.division for row in found.rows] == ["I", "I", "I"]
    assert (found.expiry.day, found.release, str(found.total)) == (date(2027, 7, 14), date(2027, 7, 14), "P6M")
    assert found.left_out == ()
    assert found.gaps == ()


def test_the_days_of_two_thirds():
    """Two thirds of 48 months = 32 months = 2 years 8 months: 10 January 2026 + 240 days = 7 September 2026; less 180
    days in all: 11 March 2026. Granted until then: 1 month on 25 December 2025 (8 August), and 4 more on 17 August,
    which is later: reached on 8 August 2026."""
    found = simulate_remissions(who(), on=ON)
    assert found.two_thirds.day == date(2026, 3, 11)
    assert found.two_thirds_reached == date(2026, 8, 8)
    assert found.half is None


def test_released_at_once():
    """Three years from 10 January 2024 end on 10 January 2027. 25 December 2025: 1 month (11 December 2026); 17 August
    2026: the third, 4 months: 13 August 2026, before the day itself: released on 17 August 2026."""
    found = simulate_remissions(who(Duration(years=3)), on=ON)
    assert ledger(found)[-1] == ("2026-08-17", "remisi_umum", "P4M", "P5M")
    assert (found.rows[-1].division, found.rows[-1].term_end) == ("II", date(2026, 8, 13))
    assert (found.expiry.day, found.release) == (date(2026, 8, 13), date(2026, 8, 17))
    assert "langsung bebas (II)" in found.explain("id")


def test_a_default_of_payment_is_served_after_the_release():
    """The same with three months (90 days) in default, not paid: 17 August 2026 + 90 days = 15 November 2026."""
    default = Subsidiary(term=Duration(months=3), replaces="denda", status=SubsidiaryStatus.SERVED)
    found = simulate_remissions(who(Duration(years=3), subsidiaries=(default,)), on=ON)
    assert (found.rows[-1].division, found.release) == ("II", date(2026, 11, 15))
    assert found.expiry.day == date(2026, 11, 11)
    assert any("denda" in note.id for note in found.notes)


def test_a_grant_of_the_day_itself_counts_once():
    """On 25 December 2025 the remisi khusus of the day is to come, unless it is on file."""
    christmas = date(2025, 12, 25)
    assert ledger(simulate_remissions(who(), on=christmas))[0][0] == "2025-12-25"
    on_file = who(remissions=(remisi_umum(1, christmas, RemissionKind.KHUSUS),))
    found = simulate_remissions(on_file, on=christmas)
    assert ledger(found)[0][0] == "2026-08-17"
    assert found.expiry.day == date(2027, 7, 14)
    assert str(found.total) == "P5M"


def test_a_known_sanction_leaves_a_day_out():
    """Sanctioned up to 30 June 2026: 180 days are clear again on 28 December 2026: 17 August and 25 December fail."""
    held = who(sanctions=(sanction(date(2026, 6, 22), date(2026, 6, 30)),))
    found = simulate_remissions(held, on=ON)
    assert [(item.on.isoformat(), item.condition) for item in found.left_out] == [
        ("2026-08-17", "clean_before_grant"),
        ("2026-12-25", "clean_before_grant"),
    ]
    assert found.left_out[0].reason.en.startswith(
        "good conduct for the last 6 months: disciplinary sanction imposed on"
    )
    assert ledger(found)[-1] == ("2027-08-17", "remisi_umum", "P5M", "P6M")
    assert found.release == date(2027, 8, 17)  # 10 January 2028 less 180 days is 14 July 2027: released on the day


def test_what_is_not_known_is_taken_as_met_and_said():
    found = simulate_remissions(who(risk_findings=None, cmb_leaves=None), on=ON)
    said = [text.id for text in found.assumptions]
    assert said[0].startswith("Kelakuan tetap baik")
    assert said[3:] == [
        "Dianggap terpenuhi: tingkat risiko sudah menurun.",
        "Dianggap terpenuhi: tidak sedang cuti menjelang bebas.",
    ]
    assert len(found.rows) == 3


def test_an_unsettled_point_of_law_is_not_taken_as_met():
    """In default of uang pengganti from 10 January 2028 on: whether remisi is open then is not settled."""
    default = Subsidiary(term=Duration(years=2), replaces="uang_pengganti", status=SubsidiaryStatus.SERVED)
    found = simulate_remissions(who(Duration(years=2), subsidiaries=(default,)), on=date(2026, 1, 12))
    assert {item.condition for item in found.left_out} == {"not_serving_subsidiary"}
    assert {item.missing for item in found.left_out} == {("reading uang_pengganti_default",)}
    assert found.rows == ()
    assert "Tidak ada yang akan diberikan." in found.explain("id")


def test_without_a_religion_khusus_is_not_counted():
    found = simulate_remissions(who(identity=None), on=ON)
    assert {row.right for row in found.rows} == {"remisi_umum"}
    (gap,) = found.gaps
    assert gap.en.endswith("not counted as far as this is not known: the religion first recorded (identity.religion).")


def test_beyond_the_table_khusus_is_not_counted_and_said():
    islam = Identity(religion=Religion.ISLAM)
    found = simulate_remissions(who(Duration(years=12), islam), on=ON)
    assert max(row.on.year for row in found.rows if row.right == "remisi_khusus") == 2028
    assert max(row.on.year for row in found.rows) > 2028
    assert "religious_days" in found.gaps[0].id
    assert [row.on.isoformat() for row in found.rows if row.estimated] == ["2027-03-10", "2028-02-27"]
    assert len(found.notes) == 2
    assert "; hari perkiraan" in " ".join(found.explain("id").split())


def test_other_kinds_on_request():
    """Service to the state in 2026: half of the 4 months of 17 August 2026. Born in 1950: on 29 May 2026 as much as the
    remisi umum of 2025, which is on file: 3 months."""
    held = who(
        birth_date=date(1950, 1, 1),
        merits=(Merit(kind=MeritKind.JASA_NEGARA, year=2026),),
        remissions=(remisi_umum(3, date(2025, 8, 17)),),
    )
    kinds = ("remisi_tambahan", "remisi_umum", "remisi_kemanusiaan")
    found = simulate_remissions(held, on=ON, kinds=kinds)
    assert found.kinds == ("remisi_umum", "remisi_tambahan", "remisi_kemanusiaan")
    assert ledger(found) == [
        ("2026-05-29", "remisi_kemanusiaan", "P3M", "P3M"),
        ("2026-08-17", "remisi_umum", "P4M", "P7M"),
        ("2026-08-17", "remisi_tambahan", "P2M", "P9M"),
    ]
    assert {(item.on.year, item.right) for item in found.left_out} == {
        (2026, "remisi_kemanusiaan"),  # 7 April: whether there is an illness is not known
    }


def test_an_amount_that_cannot_be_found_leaves_the_day_out():
    held = who(birth_date=date(1950, 1, 1))
    found = simulate_remissions(held, on=date(2026, 1, 5), kinds=("remisi_kemanusiaan",))
    assert {(item.condition, item.missing) for item in found.left_out if item.on == date(2026, 5, 29)} == {(None, ())}
    jc = who(merits=(Merit(kind=MeritKind.JUSTICE_COLLABORATOR, year=2026),))
    found = simulate_remissions(jc, on=date(2026, 1, 5), kinds=("remisi_tambahan",))
    assert found.left_out[0].missing == ("reading tambahan_jc",)
    assert "tambahan_jc" in found.explain("en")


def test_a_child():
    """Three years from 10 January 2024. On 1 September 2025 ahead: 25 December 2025, the second holiday, 1 month; 23
    July 2026, the third, 4 months; 17 August 2026 is open (third or sixth day), and so is 10 January 2027 less 150
    days: 13 August 2026 comes first."""
    found = simulate_remissions(child(), on=ON)
    assert ledger(found) == [
        ("2025-12-25", "pmp_khusus", "P1M", "P1M"),
        ("2026-07-23", "pmp_hari_anak", "P4M", "P5M"),
    ]
    assert found.release == date(2026, 8, 13)
    assert found.half is not None
    text = found.explain("id")
    assert text.startswith("Perkiraan pengurangan masa pidana sejak 1 September 2025")
    assert "emisi " not in text.split("Tafsir")[0]
    assert "1/2 masa pidana" in text


def test_a_child_that_turns_18():
    """18 on 1 March 2026: from then on it is not settled whether the rules of children count."""
    found = simulate_remissions(child(date(2008, 3, 1), recorded_until=date(2027, 1, 1)), on=ON)
    assert ledger(found) == [("2025-12-25", "pmp_khusus", "P1M", "P1M")]
    assert {(item.condition, item.missing) for item in found.left_out} == {("still_a_child", ("reading pmp_after_18",))}


def test_a_child_that_is_moved_to_a_lapas():
    """Three years from 10 January 2024, moved on 1 October 2025, from then on remisi. 23 July 2025: the second (2024:
    195 days), 3 months; 17 August 2025 is open (second or fourth day), the decade brings 36 / 12 months. 25 December
    2025: the second (2024: 350 days), 1 month. 10 January 2027 less 210 days: 14 June 2026."""
    moved = child(date(2007, 10, 1), transferred_on=date(2025, 10, 1))
    found = simulate_remissions(moved, on=date(2025, 7, 23))
    assert ledger(found) == [
        ("2025-07-23", "pmp_hari_anak", "P3M", "P3M"),
        ("2025-08-17", "pmp_dasawarsa", "P3M", "P6M"),
        ("2025-12-25", "remisi_khusus", "P1M", "P7M"),
    ]
    assert found.release == date(2026, 6, 14)
    assert [(item.on, item.right) for item in found.left_out] == [(date(2025, 8, 17), "pmp_umum")]


@pytest.mark.parametrize(
    ("on", "kinds"),
    [(date(2025, 9, 30), {"remisi", "pmp"}), (date(2025, 10, 1), {"remisi"})],
)
def test_the_kinds_are_those_that_may_concern_the_person(on: date, kinds: set[str]):
    moved = child(date(2007, 10, 1), transferred_on=date(2025, 10, 1))
    assert {code.partition("_")[0] for code in simulate_remissions(moved, on=on).kinds} == kinds


@pytest.mark.parametrize("someone", [person(sentence=LIFE), Klien(reference="rekaan-6")])
def test_only_sentences_of_fixed_length(someone: Any):
    with pytest.raises(InvalidError) as caught:
        simulate_remissions(someone, on=ON)
    assert (caught.value.code, caught.value.field) == ("remission.no_term", "sentence.kind")


def test_only_kinds_that_have_days():
    with pytest.raises(InvalidError) as caught:
        simulate_remissions(who(), on=ON, kinds=("remisi_susulan",))
    assert (caught.value.code, caught.value.field) == ("remission.not_forecast", "kinds")
    with pytest.raises(UnsupportedError):
        simulate_remissions(who(), on=ON, kinds=("pmp_umum",))


@pytest.mark.parametrize("name", ["remissions", "interruptions", "subsidiaries"])
def test_the_end_must_be_known(name: str):
    with pytest.raises(UndeterminedError) as caught:
        simulate_remissions(who(**{name: None}), on=ON)
    assert (caught.value.code, caught.value.missing) == ("sentence.undetermined", (f"sentence.{name}",))


def test_a_sentence_that_is_over_has_nothing_to_come():
    found = simulate_remissions(who(Duration(years=1)), on=ON)
    assert (found.rows, found.left_out, found.release) == ((), (), date(2025, 1, 10))


def test_nobody_is_named():
    letter = DoctorLetter(stated_on=date(2025, 1, 6), prolonged=True)
    identity = person().identity.model_copy(update={"religion": Religion.ISLAM, "doctor_letters": (letter,)})
    found = simulate_remissions(who(identity=identity), on=ON)
    for text in (repr(found), found.model_dump_json(), found.explain("id"), found.explain("en")):
        for secret in (NAME, NIK, REGISTER, "slam", "1990", "prolonged"):
            assert secret not in text


def test_it_is_written_and_read_again():
    found = simulate_remissions(who(), on=ON)
    assert RemissionForecast.model_validate_json(found.model_dump_json()) == found


def test_a_chosen_reading_is_marked():
    found = simulate_remissions(who(), on=ON, readings=Readings(remisi_missed_year="grants_received"))
    marked = "  *a year without a remission: the count of years waits for the next grant (remisi_missed_year ="
    assert marked in found.explain("en")
    assert found.rows[1].ordinal == 1  # no remisi umum on file yet


def test_word_for_word():
    assert (
        simulate_remissions(who(Duration(years=3)), on=ON).explain("en")
        == """\
Remissions to come from 1 September 2025, if conduct stays good
  25 December 2025  Special remission (remisi khusus)  1 month   total 1 month   ends 11 December 2026
  17 August 2026    General remission (remisi umum)    4 months  total 5 months  ends 13 August 2026; released (II)
total 5 months
Two thirds of the sentence: 25 December 2025; if all remissions are counted: 13 August 2025
Expiry with all of them: 13 August 2026
Release: 17 August 2026
Assuming:
  Conduct stays good: no new sanction, active with a good grade, the level of risk stays decreased.
  The sentence is served without a break: no escape, suspension, hospital stay, leave or release.
  The law, the table of holidays and the readings chosen do not change, and each grant comes in time.
Readings used where the law is unsettled (defaults of this library, confirmed by no authority; * = chosen by the
  caller):
  a year without a remission: the count of years goes on by the time served (remisi_missed_year = qualifying_days)
  six months: more than 180 days (remisi_six_months_edge = more_than_180)
  house or city detention: answered only where both ways agree (remisi_clock_detention = unknown)
  hospital stay: answered only where both ways agree (remisi_clock_hospital = unknown)
This is a calculation, not a promise: each grant is still to be decided."""
    )


def test_a_sentence_that_ends_after_the_last_day_answered_names_its_terms():
    # 999 years from 10 January 2024: 10 January 3023
    held = person(sentence=sentence(terms=(Duration(years=999),)))
    with pytest.raises(InvalidError) as caught:
        simulate_remissions(held, on=date(2026, 11, 24))
    assert (caught.value.code, caught.value.field) == ("remission.ends_too_late", "sentence.terms")
    assert "berakhir pada 10 Januari 3023; hari sesudah 31 Desember 2199" in caught.value.text.id
