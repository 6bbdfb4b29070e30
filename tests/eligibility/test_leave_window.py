"""How long a leave lasts: exact days, and what is refused."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from eligibility.cases import LIFE, person, sentence
from pembinaan import LeaveWindow, leave_window, read_person
from pembinaan.core.counting import CountingConvention
from pembinaan.core.duration import Duration
from pembinaan.core.errors import InvalidError, UndeterminedError, UnsupportedError
from pembinaan.core.timeline import Status
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.rights import decide
from pembinaan.law.readings import Readings
from pembinaan.participants.people import AnakBinaan, Narapidana
from pembinaan.participants.records import OffenceClass
from pembinaan.participants.sentence import Remission, RemissionKind, Subsidiary, SubsidiaryStatus
from pembinaan.participants.sentence_change import SentenceChange

SCENARIOS = Path(__file__).parents[1] / "scenarios"
CMK, CMB, CB = "cuti_mengunjungi_keluarga", "cuti_menjelang_bebas", "cuti_bersyarat"


def granted(months: int, on: date | None, kind: RemissionKind = RemissionKind.UMUM) -> Remission:
    return Remission(amount=Duration(months=months), granted_on=on, kind=kind)


def last_of(*remissions: Remission, **more: Any) -> Narapidana:
    return person(sentence=sentence(remissions=remissions), **more)


def short(*term: int, **more: Any) -> Narapidana:
    years, months = term
    return person(sentence=sentence(terms=(Duration(years=years, months=months),), **more))


def days(window: LeaveWindow) -> tuple[date, date, int]:
    return window.first_day, window.last_day, window.days


def refused(right: str, who: Narapidana | AnakBinaan, on: date, **readings: Any) -> tuple[str, tuple[str, ...]]:
    with pytest.raises(UndeterminedError) as caught:
        leave_window(right, who, on=on, readings=Readings(**readings))
    return caught.value.code, caught.value.missing


# ---- cuti bersyarat


def executed_in_2018() -> Narapidana:
    """The published case: one year, executed on 8 May 2018, no remission."""
    return short(1, 0, clock_starts=date(2018, 5, 8), judgment_final_on=date(2018, 5, 8))


def test_the_published_case_of_2018():
    """8 months = 240 days: 3 January 2019; 180 more would be 2 July, past the expiry of 8 May 2019; 125 days."""
    window = leave_window(CB, executed_in_2018(), on=date(2018, 12, 3))
    assert days(window) == (date(2019, 1, 3), date(2019, 5, 8), 125)
    assert (window.opens, window.ends) != (None, None)
    assert [str(place) for place in window.cites] == ["Pasal 114 Permenkumham 3/2018"]
    assert window.text.en == "125 days: 3 January 2019 to 8 May 2019"
    assert window.text.id == "125 hari: 3 Januari 2019 sampai 8 Mei 2019"
    assert window.right == CB


def test_the_working_says_how_long_it_may_be():
    window = leave_window(CB, executed_in_2018(), on=date(2018, 12, 3))
    assert window.ends is not None
    said = window.ends.working("en")
    assert "+180  2 July 2019" in said
    assert "plus cuti bersyarat of at most 6 months" in said
    assert "-55  8 May 2019" in said


def test_a_leave_granted_later_starts_later():
    window = leave_window(CB, executed_in_2018(), on=date(2019, 2, 1))
    assert days(window) == (date(2019, 2, 1), date(2019, 5, 8), 96)


def test_six_months_are_180_days():
    """18 months from 10 January 2024: 2/3 = 1 year = 10 January 2025; expiry 540 days after the start = 3 July 2025."""
    assert days(leave_window(CB, short(0, 18), on=date(2024, 6, 3))) == (date(2025, 1, 10), date(2025, 7, 3), 174)
    # 1 year 6 months: expiry 10 January 2025 + 180 = 9 July 2025: exactly 180 days.
    assert days(leave_window(CB, short(1, 6), on=date(2024, 6, 3))) == (date(2025, 1, 10), date(2025, 7, 9), 180)


def test_special_offences_have_four_months():
    """120 days after 10 January 2025 = 10 May 2025, before the expiry of 9 July."""
    who = short(1, 6).model_copy(update={"offences": (OffenceClass.TERORISME,)})
    window = leave_window(CB, who, on=date(2024, 6, 3))
    assert days(window) == (date(2025, 1, 10), date(2025, 5, 10), 120)
    assert [used.name for used in window.readings] == ["t_regime_vs_uu22"]
    equal = Readings(t_regime_vs_uu22="equal_treatment")
    assert leave_window(CB, who, on=date(2024, 6, 3), readings=equal).days == 180


def test_an_offence_that_is_not_known_leaves_the_end_open_only_where_it_matters():
    unknown = {"offences": None}
    assert refused(CB, short(1, 6).model_copy(update=unknown), date(2024, 6, 3)) == (
        "leave.undetermined",
        ("offences",),
    )
    # 9 months: 2/3 = 180 days, expiry 270 days: 90 days, under both limits.
    assert leave_window(CB, short(0, 9).model_copy(update=unknown), on=date(2024, 6, 3)).days == 90


def test_four_months_before_the_rule_of_2016():
    """15 months from 10 January 2015: 2/3 = 300 days = 6 November 2015; + 120 = 5 March 2016; expiry 4 April 2016."""
    who = short(0, 15, clock_starts=date(2015, 1, 10), judgment_final_on=date(2015, 3, 2))
    window = leave_window(CB, who, on=date(2015, 6, 1))
    assert days(window) == (date(2015, 11, 6), date(2016, 3, 5), 120)
    assert [str(place) for place in window.cites] == ["Permenkumham 21/2013"]


def test_in_2016_the_longest_leave_is_not_established():
    """1 year 6 months from 10 March 2015: 2/3 = 10 March 2016, in the year in which the rule changed."""
    who = short(1, 6, clock_starts=date(2015, 3, 10), judgment_final_on=date(2015, 5, 4))
    assert refused(CB, who, date(2015, 6, 1)) == ("leave.undetermined", ("reading instrument_day",))


def test_a_remission_that_was_not_yet_granted_is_left_out():
    """One month off from 17 August 2024 on: 2/3 on 11 December 2024 instead of 10 January 2025."""
    who = short(1, 6, remissions=(granted(1, date(2024, 8, 17)),))
    assert leave_window(CB, who, on=date(2024, 8, 16)).first_day == date(2025, 1, 10)
    assert leave_window(CB, who, on=date(2024, 8, 17)).first_day == date(2024, 12, 11)


def child(**changed: Any) -> AnakBinaan:
    base = person()
    facts = {name: getattr(base, name) for name in Narapidana.model_fields if name != "kind"}
    return AnakBinaan(**facts | {"birth_date": date(2009, 5, 3)} | changed)


def test_no_source_gives_the_length_for_children():
    assert refused(CB, child(), date(2025, 1, 10), cb_anak="memory_numbers") == (
        "leave.undetermined",
        ("reading cb_anak",),
    )


def test_a_child_moved_to_a_lapas_has_the_length_of_an_adult():
    held = sentence(terms=(Duration(months=10),))
    who = child(sentence=held, transferred_on=date(2024, 6, 3))
    # 2/3 of 10 months = 200 days: 28 July 2024; expiry 300 days: 5 November 2024.
    assert days(leave_window(CB, who, on=date(2024, 6, 3))) == (date(2024, 7, 28), date(2024, 11, 5), 100)


# ---- cuti menjelang bebas


def test_as_long_as_the_last_remission():
    """Expiry 10 January 2027 less 90 and 60 days = 13 August 2026; the last of 60 days: 14 June 2026."""
    who = last_of(granted(3, date(2024, 8, 17)), granted(2, date(2025, 8, 17)))
    window = leave_window(CMB, who, on=date(2026, 3, 2))
    assert days(window) == (date(2026, 6, 14), date(2026, 8, 13), 60)
    assert window.opens is not None
    assert window.opens.code == "cmb_start"
    # Before the second grant: expiry 12 October 2026, 90 days: 14 July 2026.
    assert days(leave_window(CMB, who, on=date(2025, 8, 16))) == (date(2026, 7, 14), date(2026, 10, 12), 90)


def test_a_grant_in_the_window_leaves_the_rest():
    who = last_of(granted(2, date(2025, 8, 17)))
    assert days(leave_window(CMB, who, on=date(2026, 10, 12))) == (date(2026, 10, 12), date(2026, 11, 11), 30)


def test_at_most_six_months_and_three_for_special_offences():
    """A last remission of 7 months: expiry 14 June 2026; 180 days before: 16 December 2025; 90: 16 March 2026."""
    seven = granted(7, date(2025, 8, 17))
    assert days(leave_window(CMB, last_of(seven), on=date(2025, 9, 1)))[0] == date(2025, 12, 16)
    special = last_of(seven, offences=(OffenceClass.KORUPSI,))
    window = leave_window(CMB, special, on=date(2025, 9, 1))
    assert days(window)[0] == date(2026, 3, 16)
    assert [used.name for used in window.readings] == ["cmb_set_t", "t_regime_vs_uu22"]


def test_an_offence_that_is_not_known_leaves_the_start_open_only_where_it_matters():
    four, two = granted(4, date(2025, 8, 17)), granted(2, date(2025, 8, 17))
    assert refused(CMB, last_of(four, offences=None), date(2026, 3, 2)) == ("leave.undetermined", ("offences",))
    assert leave_window(CMB, last_of(two, offences=None), on=date(2026, 3, 2)).days == 60


@pytest.mark.parametrize(
    ("reading", "first"), [("latest_single", date(2026, 5, 15)), ("sum_of_day", date(2026, 3, 16))]
)
def test_two_remissions_of_one_day(reading: Any, first: date):
    """150 days off: expiry 13 August 2026; 3 months alone (90 days) or both (150 days)."""
    two = (granted(2, date(2025, 8, 17)), granted(3, date(2025, 8, 17), RemissionKind.DASAWARSA))
    window = leave_window(CMB, last_of(*two), on=date(2026, 1, 5), readings=Readings(cmb_last_remisi=reading))
    assert (window.first_day, window.last_day) == (first, date(2026, 8, 13))
    assert [used.name for used in window.readings] == ["cmb_last_remisi"]
    assert refused(CMB, last_of(*two), date(2026, 1, 5)) == ("leave.undetermined", ("reading cmb_last_remisi",))


def test_where_all_lengths_reach_the_limit_nothing_is_open():
    """6 and 7 months on one day: each and both are at least 6 months: 180 days before 10 January 2027 - 390 days."""
    two = (granted(6, date(2025, 8, 17)), granted(7, date(2025, 8, 17), RemissionKind.DASAWARSA))
    window = leave_window(CMB, last_of(*two), on=date(2025, 8, 18))
    assert (window.last_day, window.days) == (date(2025, 12, 16), 120)
    assert window.first_day == date(2025, 8, 18)  # it opened on 19 June, before the grant


def test_without_a_remission_there_is_no_length():
    for who in (last_of(), last_of(granted(2, date(2025, 8, 17)))):
        with pytest.raises(InvalidError) as caught:
            leave_window(CMB, who, on=date(2025, 8, 16))
        assert caught.value.code == "sentence.no_last_remission"


def test_what_must_be_known_of_the_remissions():
    unknown = person(sentence=sentence(remissions=None))
    assert refused(CMB, unknown, date(2026, 1, 5)) == ("leave.undetermined", ("sentence.remissions",))
    undated = last_of(granted(2, None))
    assert refused(CMB, undated, date(2026, 1, 5)) == ("leave.undetermined", ("sentence.remissions[].granted_on",))


def test_what_must_be_known_of_the_end():
    held = sentence(remissions=(granted(2, date(2025, 8, 17)),), subsidiaries=None)
    assert refused(CMB, person(sentence=held), date(2026, 1, 5)) == (
        "sentence.undetermined",
        ("sentence.subsidiaries",),
    )


def test_on_the_calendar_the_length_hangs_on_the_end():
    """Paid: expiry 31 August 2027 less 2 months = 30 June (62 days); served: 30 October less 2 = 30 August (61)."""
    calendar = Readings(counting=CountingConvention(adjustments="calendar"))
    facts: dict[str, Any] = {
        "clock_starts": date(2024, 10, 31),
        "judgment_final_on": date(2024, 11, 4),
        "remissions": (granted(2, date(2025, 8, 17)),),
    }
    fine = {"term": Duration(days=60), "replaces": "denda"}
    opens = {
        None: date(2027, 6, 30),
        SubsidiaryStatus.PAID: date(2027, 6, 30),
        SubsidiaryStatus.SERVED: date(2027, 8, 30),
    }
    answers = {}
    for status, day in opens.items():
        held = sentence(**facts, subsidiaries=(Subsidiary(**fine, status=status),))
        answers[status] = decide(CMB, person(sentence=held), on=day, readings=calendar).timeline
        assert answers[status].at(day - timedelta(days=1)) is Status.NOT_MET
        assert answers[status].at(day) is (Status.UNKNOWN if status is None else Status.MET)
    assert answers[None].at(date(2027, 8, 29)) is Status.UNKNOWN  # MET would be wrong if it turned out to be served


def test_default_of_payment_comes_before_the_leave():
    """Expiry 10 January 2027 + 30 - 60 = 11 December 2026, less 60 = 12 October 2026."""
    fine = Subsidiary(term=Duration(months=1), replaces="denda", status=SubsidiaryStatus.SERVED)
    held = sentence(remissions=(granted(2, date(2025, 8, 17)),), subsidiaries=(fine,))
    assert days(leave_window(CMB, person(sentence=held), on=date(2026, 1, 5))) == (
        date(2026, 10, 12),
        date(2026, 12, 11),
        60,
    )


# ---- cuti mengunjungi keluarga


def test_two_days_from_the_arrival():
    window = leave_window(CMK, person(), on=date(2025, 7, 9))
    assert days(window) == (date(2025, 7, 9), date(2025, 7, 11), 2)
    assert (window.opens, window.ends, window.readings) == (None, None, ())
    assert [str(place) for place in window.cites] == ["Pasal 42 ayat (2) PP 32/1999"]


# ---- all


def test_a_case_brings_its_own_readings():
    two = (granted(2, date(2025, 8, 17)), granted(3, date(2025, 8, 17), RemissionKind.DASAWARSA))
    case = Case(last_of(*two), Readings(cmb_last_remisi="sum_of_day"))
    assert leave_window(CMB, case, on=date(2026, 1, 5)).days == 150


def test_other_rights_are_refused():
    with pytest.raises(InvalidError) as caught:
        leave_window("asimilasi", person(), on=date(2025, 7, 9))
    assert (caught.value.code, caught.value.field) == ("leave.not_a_leave", "right")
    assert "asimilasi" in caught.value.text.en
    with pytest.raises(UnsupportedError):
        leave_window(CMK, person(), on=date(2018, 2, 27))


@pytest.mark.parametrize("right", [CMK, CMB, CB])
def test_a_life_sentence_has_no_leave(right: str):
    with pytest.raises(InvalidError) as caught:
        leave_window(right, person(sentence=LIFE), on=date(2025, 7, 9))
    assert caught.value.code == "sentence.no_fraction"


@pytest.mark.parametrize("right", [CMK, CMB, CB])
def test_after_the_sentence_there_is_no_leave(right: str):
    with pytest.raises(InvalidError) as caught:
        leave_window(right, person(), on=date(2027, 1, 10))
    assert (caught.value.code, caught.value.field) == ("leave.over", "on")


def test_a_changed_sentence_counts_from_the_day_that_the_reading_says():
    """20 years, detained on 10 January 2006, changed on 10 January 2017: 2/3 of 240 months are 160 months.

    From the detention: 10 May 2019, and 180 days later 6 November 2019; from the decree: 10 May 2030, 6 November 2030.
    """
    changed = SentenceChange(former="seumur_hidup", changed_on=date(2017, 1, 10))
    held = sentence(terms=(Duration(years=20),), clock_starts=date(2006, 1, 10), changed=changed)
    for reading, year in (("from_detention", 2019), ("from_decree", 2030)):
        window = leave_window(
            CB, person(sentence=held), on=date(2018, 1, 10), readings=Readings(life_term_start=reading)
        )
        assert days(window) == (date(year, 5, 10), date(year, 11, 6), 180)
        assert {item.name: item.value for item in window.readings} == {"life_term_start": reading}


class TestADecisionSaysWhatTheWindowSays:
    """Half a year of leave from the two-thirds day: 12 months from 10 January 2024, 240 days, on 6 September 2024."""

    HELD = read_person(
        json.dumps(
            json.loads((SCENARIOS / "cb-with-a-default-granted-after-two-thirds.json").read_text(encoding="utf-8"))[
                "person"
            ]
        )
    )
    LAST = date(2025, 3, 5)

    def said(self, on: date) -> bool:
        return "Masa cuti ini sudah lewat pada 5 Maret 2025" in decide("cuti_bersyarat", self.HELD, on=on).explain("id")

    def test_on_the_day_before_there_is_a_day_of_leave_left(self):
        on = self.LAST - timedelta(days=1)
        assert leave_window("cuti_bersyarat", self.HELD, on=on).days == 1
        assert not self.said(on)

    @pytest.mark.parametrize("later", [0, 1])
    def test_from_the_day_on_both_say_that_it_is_over_and_that_no_source_ends_the_right(self, later: int):
        on = self.LAST + timedelta(days=later)
        with pytest.raises(InvalidError) as caught:
            leave_window("cuti_bersyarat", self.HELD, on=on)
        assert caught.value.code == "leave.past"
        assert "apakah hak itu ikut berakhir, tidak disebut sumber" in caught.value.text.id
        assert self.said(on)
        assert "Apakah hak ini ikut berakhir, tidak disebut sumber." in " ".join(
            decide("cuti_bersyarat", self.HELD, on=on).explain("id").split()
        )

    def test_of_a_life_sentence_and_where_the_day_is_not_known_nothing_is_said(self):
        assert not self.said_of(person(sentence=LIFE))
        terms = sentence(remissions=None, terms=(Duration(years=1),))
        assert not self.said_of(person(sentence=terms))

    def said_of(self, who) -> bool:
        return "Masa cuti ini" in decide("cuti_bersyarat", who, on=date(2026, 8, 17)).explain("id")
