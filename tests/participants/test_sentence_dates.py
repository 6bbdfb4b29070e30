"""The dates of a sentence: which there are, and when one is refused rather than guessed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from participants.people_made_up import CLOCK, away, remission, sentence, subsidiary
from pembinaan.core.counting import CountingConvention
from pembinaan.core.errors import InvalidError, UndeterminedError
from pembinaan.participants.dates import SentenceDates, birthday, last_remission
from pembinaan.participants.people import Klien
from pembinaan.participants.sentence import DeathSentence, FixedTermSentence, LifeSentence, SubsidiaryStatus

NAMES = (
    "one_third",
    "half",
    "two_thirds",
    "nine_months",
    "term_end",
    "expiry",
    "probation_end",
    "cmb_start",
    "cb_start",
    "cb_end",
    "stages",
)
FRACTIONS = ("one_third", "half", "two_thirds")


def missing(held: FixedTermSentence, name: str, rule: CountingConvention | None = None) -> tuple[str, ...]:
    """Return the paths that a date lacks; empty when it is given."""
    refused = None
    try:
        getattr(SentenceDates(held, rule or CountingConvention()), name)
    except UndeterminedError as error:
        refused = error
    if refused is None:
        return ()
    assert refused.code == "sentence.undetermined"
    assert all(path in refused.text.id and path in refused.text.en for path in refused.missing)
    return refused.missing


def test_every_date_has_its_code_and_title():
    values = SentenceDates(sentence()).all()
    assert [value.code for value in values] == [
        "one_third",
        "half",
        "two_thirds",
        "nine_months",
        "term_end",
        "expiry",
        "probation_end",
    ]
    assert [str(value.day) for value in values] == [
        "2021-08-09",
        "2021-12-12",
        "2022-04-11",
        "2021-09-08",
        "2022-12-12",
        "2022-12-12",
        "2023-12-12",
    ]
    titles = [value.title.id for value in values]
    assert titles[:3] == ["1/3 masa pidana", "1/2 masa pidana", "2/3 masa pidana"]
    assert titles[3:] == [
        "Genap 9 bulan dijalani",
        "Akhir pidana pokok",
        "Ekspirasi (bebas murni)",
        "Akhir masa percobaan",
    ]


def test_a_sentence_of_kurungan_has_the_same_dates():
    assert SentenceDates(sentence("P6M", penalty="kurungan")).all() == SentenceDates(sentence("P6M")).all()


def test_any_other_fraction_has_a_name_of_its_own():
    value = SentenceDates(sentence()).fraction(Fraction(3, 4))
    assert (value.code, value.title.id, value.day) == ("fraction_3/4", "3/4 masa pidana", date(2022, 6, 10))


@pytest.mark.parametrize("fraction", [2 / 3, 0, 1, Fraction(0), Fraction(-1, 2), Fraction(4, 3), "2/3"])
def test_a_part_that_is_none_is_refused(fraction: Any):
    with pytest.raises(InvalidError) as caught:
        SentenceDates(sentence()).fraction(fraction)
    assert (caught.value.code, caught.value.field) == ("sentence.not_a_part", "fraction")


def test_the_whole_is_a_part():
    assert SentenceDates(sentence()).fraction(Fraction(1)).day == date(2022, 12, 12)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", [LifeSentence, DeathSentence])
def test_life_and_death_have_no_dates(kind: type[LifeSentence | DeathSentence], name: str):
    with pytest.raises(InvalidError) as caught:
        getattr(SentenceDates(kind(clock_starts=CLOCK)), name)
    assert (caught.value.code, caught.value.field) == ("sentence.no_fraction", "sentence.kind")
    assert "Pasal 10 ayat (4) UU 22/2022" in caught.value.text.id


# ---- what is not known


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("fact", ["remissions", "interruptions", "subsidiaries"])
def test_a_date_is_refused_only_for_facts_that_it_depends_on(fact: str, name: str):
    remissions = (remission("P1M"),)
    held = sentence(**{"remissions": remissions} | {fact: None})
    depends = {
        "remissions": name != "nine_months",
        "interruptions": True,
        "subsidiaries": name in {"expiry", "probation_end", "cmb_start", "stages"},
    }[fact]
    assert missing(held, name) == ((f"sentence.{fact}",) if depends else ())


@pytest.mark.parametrize("name", NAMES)
def test_a_subsidiary_of_unknown_status_moves_only_the_end(name: str):
    held = sentence(remissions=(remission("P1M"),), subsidiaries=(subsidiary("P1M", None),))
    depends = name in {"expiry", "probation_end", "cmb_start", "stages"}
    assert missing(held, name) == (("sentence.subsidiaries[].status",) if depends else ())


def test_a_subsidiary_that_is_known_does_not_hide_one_that_is_not():
    held = sentence(subsidiaries=(subsidiary("P1M"), subsidiary("P1M", None)))
    assert missing(held, "expiry") == ("sentence.subsidiaries[].status",)


@pytest.mark.parametrize(
    ("terms", "depends"),
    [("P1Y", True), ("P18M", False)],  # the last third of 18 months is exactly the six months of the leave
)
def test_the_end_of_cuti_bersyarat_depends_on_subsidiaries_only_where_expiry_is_near(terms: str, depends: bool):
    rule = CountingConvention(years="fixed_360")
    for facts in ({"subsidiaries": None}, {"subsidiaries": (subsidiary("P3M", None),)}):
        assert bool(missing(sentence(terms, **facts), "cb_end", rule)) is depends


@pytest.mark.parametrize("name", FRACTIONS)
def test_with_subsidiaries_in_the_base_a_fraction_depends_on_them(name: str):
    rule = CountingConvention(subsidiaries_in_fraction="in")
    assert missing(sentence(subsidiaries=None), name, rule) == ("sentence.subsidiaries",)
    assert missing(sentence(subsidiaries=(subsidiary("P1M", None),)), name, rule) == ("sentence.subsidiaries[].status",)


def test_an_escape_without_return_moves_only_what_comes_after_it():
    # 2/3 on 11 April 2022, expiry on 12 December 2022, cuti bersyarat until 8 October 2022.
    def lacking(start: date) -> set[str]:
        held = sentence(interruptions=(away(start, None),))
        return {name for name in NAMES if name != "cmb_start" and missing(held, name)}

    assert lacking(date(2022, 12, 12)) == set()
    assert lacking(date(2022, 12, 11)) == {"term_end", "expiry", "probation_end", "stages"}
    assert lacking(date(2022, 4, 11)) == {"term_end", "expiry", "probation_end", "stages"}
    assert lacking(date(2022, 4, 10)) >= {"two_thirds", "cb_start", "cb_end", "expiry"}
    assert not lacking(date(2022, 4, 10)) & {"one_third", "half", "nine_months"}
    path = ("sentence.interruptions[].end",)
    assert missing(sentence(interruptions=(away(date(2022, 4, 10), None),)), "two_thirds") == path


def test_everything_that_is_missing_is_named_at_once():
    held = sentence(remissions=None, interruptions=None, subsidiaries=None)
    assert missing(held, "expiry") == ("sentence.remissions", "sentence.interruptions", "sentence.subsidiaries")


# ---- leaves


def test_cuti_menjelang_bebas_is_at_most_six_months():
    starts = SentenceDates(sentence(remissions=(remission("P8M"),))).cmb_start
    assert starts.day == date(2021, 10, 18)  # expiry 12 December 2022 less 240 days, less 180 days
    assert starts.steps[-1].days == -180
    assert "paling lama 6 bulan" in starts.steps[-1].text.id
    short = SentenceDates(sentence(remissions=(remission("P6M"),))).cmb_start
    assert short.steps[-1].days == -180
    assert "paling lama" not in short.steps[-1].text.id


def test_leaves_follow_the_convention_of_adjustments():
    calendar = CountingConvention(adjustments="calendar")
    found = SentenceDates(sentence(remissions=(remission("P8M"),)), calendar)
    assert found.expiry.day == date(2022, 4, 12)
    assert found.cmb_start.day == date(2021, 10, 12)
    assert SentenceDates(sentence(), calendar).cb_end.day == date(2022, 10, 11)


def test_without_a_remission_there_is_no_cuti_menjelang_bebas():
    with pytest.raises(InvalidError) as caught:
        _ = SentenceDates(sentence()).cmb_start
    assert (caught.value.code, caught.value.field) == ("sentence.no_last_remission", "sentence.remissions")


def test_the_window_of_cuti_bersyarat():
    found = SentenceDates(sentence())
    assert (found.cb_start.code, found.cb_start.day) == ("cb_start", date(2022, 4, 11))
    assert (found.cb_end.code, found.cb_end.day) == ("cb_end", date(2022, 10, 8))
    short = SentenceDates(sentence("P1Y")).cb_end
    assert short.day == date(2021, 12, 12)
    assert short.steps[-1].text.id == "tidak melewati ekspirasi"


AUGUST, DECEMBER = date(2021, 8, 17), date(2021, 12, 25)


@pytest.mark.parametrize(
    ("held", "last"),
    [
        ((remission("P2M"), remission("P1M")), "P1M"),
        ((remission("P2M", DECEMBER), remission("P1M", AUGUST)), "P2M"),
        ((remission("P1M", AUGUST), remission("P2M", DECEMBER), remission("P2M", DECEMBER)), "P2M"),
        ((remission("P1M", AUGUST), remission("P1M")), "P1M"),
    ],
)
def test_the_last_remission(held: tuple[Any, ...], last: str):
    assert str(last_remission(held).amount) == last


@pytest.mark.parametrize(
    ("held", "lacks"),
    [
        ((remission("P1M", AUGUST), remission("P2M")), "sentence.remissions[].granted_on"),
        ((remission("P1M", AUGUST), remission("P3M", DECEMBER), remission("P2M", DECEMBER)), "reading cmb_last_remisi"),
    ],
)
def test_which_remission_is_the_last_is_not_guessed(held: tuple[Any, ...], lacks: str):
    with pytest.raises(UndeterminedError) as caught:
        last_remission(held)
    assert (caught.value.code, caught.value.missing) == ("sentence.undetermined", (lacks,))


def test_two_remissions_on_one_day_do_not_hide_the_other_dates():
    held = sentence(remissions=(remission("P2M", AUGUST), remission("P1M", AUGUST)))
    assert len(SentenceDates(held).all()) == 7


# ---- stages and ages


def test_the_four_stages():
    stages = SentenceDates(sentence()).stages
    assert [(stage.code, str(stage.starts.day), str(stage.ends.day)) for stage in stages] == [
        ("awal", "2020-12-12", "2021-08-09"),
        ("lanjutan_1", "2021-08-09", "2021-12-12"),
        ("lanjutan_2", "2021-12-12", "2022-04-11"),
        ("akhir", "2022-04-11", "2022-12-12"),
    ]
    assert stages[0].starts.steps == ()


@pytest.mark.parametrize(
    ("born", "age", "day"),
    [
        (date(2008, 5, 20), 18, date(2026, 5, 20)),
        (date(2008, 5, 20), 21, date(2029, 5, 20)),
        (date(2008, 2, 29), 18, date(2026, 2, 28)),
        (date(2008, 2, 29), 20, date(2028, 2, 29)),
    ],
)
def test_birthdays(born: date, age: int, day: date):
    value = birthday(born, age)
    assert (value.code, value.day, value.title.en) == (f"age_{age}", day, f"Turns {age}")


def test_probation_and_ages_run_on_the_calendar_whatever_a_year_of_a_term_is():
    fixed = SentenceDates(sentence(), CountingConvention(years="fixed_360"))
    assert fixed.expiry.day == date(2022, 12, 2)
    assert fixed.probation_end.day == date(2023, 12, 2)


def test_the_terms_follow_one_another_without_a_day_between():
    # A status that is paid adds nothing, whatever its term.
    held = sentence("P8M", "P2Y", subsidiaries=(subsidiary("P9M", SubsidiaryStatus.PAID),))
    assert SentenceDates(held).expiry.day == SentenceDates(sentence("P2Y8M")).expiry.day == date(2023, 8, 9)


def test_the_working_is_the_same_object_whenever_it_is_asked_for():
    ask: Callable[[], Any] = lambda: SentenceDates(sentence()).expiry  # noqa: E731
    assert ask() == ask()
    assert hash(ask()) == hash(ask())


def test_cuti_menjelang_bebas_does_not_start_before_the_sentence():
    # Three months from 1 January less two months of remission end on 31 January; two months before that is December.
    held = sentence("P3M", clock_starts=date(2026, 1, 1), remissions=(remission("P2M"),))
    value = SentenceDates(held).cmb_start
    assert value.day == date(2026, 1, 1)
    assert value.steps[-1].text.id == "tidak sebelum hari mulai"


@pytest.mark.parametrize("given", [Klien(reference="contoh-1"), 5, None, "P4Y"])
def test_what_is_no_sentence_is_refused(given: Any):
    with pytest.raises(TypeError, match=r"give person\.sentence"):
        SentenceDates(given)
