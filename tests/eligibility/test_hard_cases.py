"""Hard cases: each was answered wrongly once."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from eligibility.cases import GRANT_DAY, LIFE, TWO_THIRDS_DAY, finding, person, remisi_umum, sentence
from pembinaan.core.counting import CountingConvention
from pembinaan.core.duration import Duration
from pembinaan.core.errors import UndeterminedError
from pembinaan.core.timeline import Status
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.rights import decide
from pembinaan.eligibility.rights.remisi_umum_amount import remisi_umum_amount
from pembinaan.law.readings import Readings
from pembinaan.participants.records import Revocation, SecurityLevel
from pembinaan.participants.sentence import (
    Detention,
    DetentionKind,
    Interruption,
    InterruptionKind,
    Subsidiary,
    SubsidiaryStatus,
)

PB, RU = "pembebasan_bersyarat", "remisi_umum"
HOUSE = sentence(
    clock_starts=None,
    execution_starts=date(2025, 2, 1),
    judgment_final_on=date(2025, 2, 1),
    detentions=(Detention(start=date(2024, 1, 1), end=date(2025, 2, 1), kind=DetentionKind.RUMAH),),
)
"""House detention of more than a year, then the Lapas: 594 or 197 days on 17 August 2025."""


def unpaid(months: int, status: SubsidiaryStatus | None = SubsidiaryStatus.SERVED, **changed: Any) -> Subsidiary:
    facts: dict[str, Any] = {"term": Duration(months=months), "replaces": "denda", "status": status}
    return Subsidiary(**facts | changed)


# UU 22/2022 Pasal 1 angka 4 and 6, Pasal 10 ayat (1): before the judgment is final the person is a Tahanan
@pytest.mark.parametrize(("right", "on"), [(RU, GRANT_DAY), (PB, TWO_THIRDS_DAY)])
def test_nobody_has_the_right_before_the_judgment_is_final(right: str, on: date):
    late = person(sentence=sentence(judgment_final_on=date(2026, 2, 2)), pb_right_revoked=False)
    assert decide(right, late, on=on).status is Status.NOT_MET


# a remission counts from its grant day: before it the sentence is not over (RU II releases on the grant day)
@pytest.mark.parametrize(("day", "status"), [(16, "MET"), (17, "MET"), (18, "NOT_MET")])
def test_the_remission_of_the_day_does_not_end_the_sentence_before_it(day: int, status: str):
    """One year eight months end on 7 September 2025; 2 months granted on 17 August end them on that day (RU II)."""
    held = sentence(
        terms=(Duration(years=1, months=8),),
        remissions=(remisi_umum(2, GRANT_DAY),),
        judgment_final_on=date(2024, 6, 1),
    )
    assert finding(decide(RU, person(sentence=held), on=date(2025, 8, day)), "serving").status == status


# Penjelasan Pasal 72 ayat (1) UU 1/2023: from 2 January 2026 a term under a year is shut out, whatever is served
@pytest.mark.parametrize(("clock", "noted"), [(date(2025, 4, 6), True), (date(2025, 4, 7), False)])
def test_no_note_names_a_day_that_the_penjelasan_closes(clock: date, noted: bool):
    """Ten months: 270 days after 6 April 2025 are 1 January 2026, after 7 April 2 January 2026."""
    held = sentence(terms=(Duration(months=10),), clock_starts=clock, judgment_final_on=clock)
    warnings = decide(PB, person(sentence=held), on=date(2025, 12, 1)).record.warnings
    assert any("Januari 2026" in warning.id for warning in warnings) is noted


# Keppres 174/1999 Pasal 4: 17 August is the grant day, whoever asks
@pytest.mark.parametrize("on", [GRANT_DAY, date(2028, 8, 17)])
def test_the_grant_day_is_a_grant_day_for_everybody(on: date):
    held = LIFE if on == GRANT_DAY else sentence()
    assert finding(decide(RU, person(sentence=held), on=on), "grant_day").status == "MET"


# after the end of the sentence the reason is that it is over, not that no grant day follows
def test_what_binds_after_the_end():
    assert decide(RU, person(), on=date(2028, 3, 1)).record.binding == "serving"


# Keppres 174/1999 Pasal 7 ayat (1): the amount follows the same clock as the right (remisi_clock_detention)
def test_the_amount_counts_house_detention_where_the_reading_does():
    held = Case(person(sentence=HOUSE), Readings(remisi_clock_detention="any_detention"))
    assert remisi_umum_amount(held, on=GRANT_DAY).amount == Duration(months=3)  # 229 days on 17 August 2024


# Keppres 174/1999 Pasal 7 ayat (1): where the two clocks differ the amount is not known either
def test_the_amount_is_not_known_where_the_clock_is_not():
    with pytest.raises(UndeterminedError):
        remisi_umum_amount(Case(person(sentence=HOUSE)), on=GRANT_DAY)


# remisi_missed_year=grants_received: a remission whose kind is not recorded may or may not be a remisi umum
def test_the_amount_is_not_known_where_the_kind_of_a_remission_is_not():
    held = sentence(remissions=(remisi_umum(1, date(2024, 8, 17), None),))
    with pytest.raises(UndeterminedError):
        remisi_umum_amount(Case(person(sentence=held), Readings(remisi_missed_year="grants_received")), on=GRANT_DAY)


# PP 32/1999 Pasal 39 huruf b does not list remisi: taken literally, with a warning
def test_a_second_revocation_is_pointed_out_for_remisi():
    twice = tuple(Revocation(what="asimilasi", revoked_on=day) for day in (date(2024, 2, 5), date(2025, 6, 2)))
    assert decide(RU, person(revocations=twice), on=GRANT_DAY).record.warnings


# of two defaults the first is surely served: three months after the term the sentence surely runs
def test_a_default_that_is_not_known_leaves_the_others_alone():
    held = sentence(subsidiaries=(unpaid(3), unpaid(1, None)))
    decision = decide(PB, person(sentence=held), on=date(2027, 2, 1), readings=Readings(pb_while_in_default="open"))
    assert finding(decision, "serving").status == "MET"


# subsidiaries_in_fraction=in: while the subsidiaries are not known, neither is the two-thirds date
def test_two_thirds_are_not_known_while_what_belongs_to_the_base_is_not():
    chosen = Readings(counting=CountingConvention(subsidiaries_in_fraction="in"))
    held = person(sentence=sentence(subsidiaries=None))
    assert decide(PB, held, on=TWO_THIRDS_DAY, readings=chosen).status is Status.UNKNOWN


# UU 1/2023 Pasal 63 and Penjelasan Pasal 72 ayat (1): days of escape are not served in the Lapas
def test_nine_months_in_the_lapas_leave_out_an_escape():
    """Arrived 1 July 2025, away for 61 days from 1 August: 270 days are served on 28 May 2026."""
    away = Interruption(start=date(2025, 8, 1), end=date(2025, 10, 1), kind=InterruptionKind.PELARIAN)
    held = person(sentence=sentence(interruptions=(away,)), in_lapas_since=date(2025, 7, 1))
    decision = decide(PB, held, on=date(2026, 5, 4), readings=Readings(nine_months_where="lapas_only"))
    assert decision.earliest == date(2026, 5, 28)


# where a reading is unknown both days are shown
def test_both_days_are_shown_where_the_law_leaves_two():
    """House detention from 2 December 2024, the Lapas from 3 March 2025: 258 or 167 days on 17 August 2025."""
    house = decide(
        RU,
        person(
            sentence=sentence(
                clock_starts=None,
                execution_starts=date(2025, 3, 3),
                judgment_final_on=date(2025, 3, 3),
                detentions=(Detention(start=date(2024, 12, 2), end=date(2025, 3, 3), kind=DetentionKind.RUMAH),),
            )
        ),
        on=GRANT_DAY,
    )
    assert (house.earliest_possible, house.earliest) == (GRANT_DAY, date(2026, 8, 17))
    assert "17 Agustus 2026" in house.explain("id")


# the reading in use is printed in every explanation: the warning rests on supermax_remisi=warn
def test_the_reading_behind_a_warning_is_named():
    decision = decide(RU, person(security_level=SecurityLevel.SUPER_MAXIMUM), on=GRANT_DAY)
    assert "supermax_remisi" in {reading.name for reading in decision.record.readings}


# the title says six months although the counted period is judged (remisi_conduct_window=counted_period)
def test_the_title_says_which_period_is_judged():
    decision = decide(
        RU, person(sanctions=None), on=GRANT_DAY, readings=Readings(remisi_conduct_window="counted_period")
    )
    assert "6 bulan" not in finding(decision, "clean_before_grant").title.id


def test_not_knowing_whether_the_judgment_is_final_is_not_knowing():
    """With a judgment of 2 February 2026 the answer is no (see above), so without its day it cannot be yes."""
    assert decide(RU, person(sentence=sentence(judgment_final_on=None)), on=GRANT_DAY).status is Status.UNKNOWN


# Pasal 47 ayat (1) PP 32/1999: the time outside under each revoked release is left out, not only under the first
@pytest.mark.parametrize(("outside", "status"), [(0, "UNKNOWN"), (1, "UNKNOWN"), (2, "MET")])
def test_every_revoked_release_has_its_time_outside(outside: int, status: str):
    away = (
        Interruption(kind=InterruptionKind.DI_LUAR_SETELAH_PENCABUTAN, start=date(2026, 1, 10), end=date(2026, 2, 1)),
        Interruption(kind=InterruptionKind.DI_LUAR_SETELAH_PENCABUTAN, start=date(2026, 5, 1), end=date(2026, 6, 1)),
    )
    days = (date(2026, 2, 1), date(2026, 6, 1))
    held = person(
        sentence=sentence(interruptions=away[:outside]),
        revocations=tuple(Revocation(what="pembebasan_bersyarat", revoked_on=day) for day in days),
    )
    assert finding(decide(PB, held, on=date(2026, 9, 1)), "pb_revocation_counted").status == status
