"""Named readings: where the law conflicts or is silent, the choice has a name, a default and a reason."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, Self, get_args

from pembinaan.core.counting import DEFAULT_CONVENTION, CountingConvention
from pembinaan.core.model import Model
from pembinaan.law.data.reading_table import READING_TABLE
from pembinaan.law.reading import Reading

__all__ = ["DEFAULT_READINGS", "READINGS", "Reading", "Readings"]


class Readings(Model):
    """Choose how unsettled points are read.

    No authority has confirmed the defaults; each explanation prints them. ``READINGS`` says for each what is unsettled,
    what every value means and why the default is the default.

    Example:
        >>> Readings(nine_month_test="served_floor").chosen("nine_month_test")
        'served_floor'
    """

    counting: CountingConvention = DEFAULT_CONVENTION
    """How days, fractions and detention credit are counted."""
    nine_month_test: Literal["both", "served_floor", "fraction_threshold"] = "both"
    """Whether the nine months of the two-thirds rule test the time served, the length of the term, or both."""
    nine_months_where: Literal["count_detention", "lapas_only"] = "count_detention"
    """Whether detention counts towards the nine months, or only time in the Lapas."""
    pb_conduct_window: Literal["unknown", "rolling", "fixed"] = "unknown"
    """Whether a sanction in the nine months before the two-thirds date postpones conditional release or closes it."""
    remisi_six_months_edge: Literal["more_than_180", "at_least_180"] = "more_than_180"
    """Whether exactly 180 days served are enough for remission."""
    remisi_conduct_window: Literal["six_months_before_grant", "counted_period"] = "six_months_before_grant"
    """In which period a sanction closes remission."""
    pb_while_in_default: Literal["unknown", "closed", "open"] = "unknown"
    """Whether pembebasan bersyarat is open after the term, while imprisonment in default of payment is served."""
    remisi_clock_hospital: Literal["unknown", "restarts", "goes_on"] = "unknown"
    """Whether a hospital stay that is not detention (pembantaran) restarts the clock of remisi."""
    remisi_consecutive_terms: Literal["unknown", "summed", "each"] = "unknown"
    """Whether several terms are added for the six months that remisi asks of a sentence."""
    remisi_missed_year: Literal["qualifying_days", "grants_received"] = "qualifying_days"
    """Whether the ordinal of the years of remission goes on when a year passes without a grant."""
    remisi_clock_detention: Literal["unknown", "any_detention", "rutan_only"] = "unknown"
    """Whether house or city detention directly before Rutan detention starts the clock of remission."""
    revocation_and_cb: Literal["literal_list", "like_pb"] = "literal_list"
    """Whether a right that the lists of PP 32/1999 Pasal 39 and 47 do not name is barred like pembebasan bersyarat."""
    substitute_prison: Literal["same_exclusion", "not_excluded"] = "same_exclusion"
    """Whether prison served in place of a fine closes remission as kurungan in place of a fine does."""
    kurungan_scope: Literal["transitional_only", "ignore"] = "transitional_only"
    """Whom the rules on kurungan still concern."""
    supermax_remisi: Literal["warn", "excluded", "ignored"] = "warn"
    """What placement in super maximum security does to remission."""
    risk_reduction: Literal["tpp_finding", "ispn_lower_class"] = "tpp_finding"
    """By what a decrease of the risk level is shown."""
    t_regime_vs_uu22: Literal["apply_t_regimes", "equal_treatment"] = "apply_t_regimes"
    """Whether the rules for special offences still bind under UU 22/2022."""
    jc_end: Literal["ma_2021_10_28", "p7_2022_01_28"] = "ma_2021_10_28"
    """From when the justice-collaborator condition no longer binds."""
    t_regime_cutoff: Literal["remisi_only", "all_rights"] = "remisi_only"
    """Whether judgments final before PP 99/2012 follow PP 28/2006 for other rights than remisi."""
    korupsi_paid: Literal["all_imposed", "either"] = "all_imposed"
    """Whether fine and uang pengganti must both be paid."""
    pb_korupsi_payment: Literal["unknown", "required", "not_required"] = "unknown"
    """Whether payment is a condition of pembebasan bersyarat for corruption."""
    pb_t_asimilasi_remainder: Literal["stated_by_unit", "to_expiry", "to_two_thirds"] = "stated_by_unit"
    """Of which remainder half is to be served in asimilasi."""
    anak_floor: Literal["no_floor", "nine_months"] = "no_floor"
    """Whether the nine months of the KUHP bind Anak Binaan."""
    anak_special_offences: Literal["unknown", "bind", "do_not_bind"] = "unknown"
    """Whether the rules for special offences bind Anak Binaan."""
    anak_turned_18: Literal["by_place", "by_sentence", "by_age"] = "by_place"
    """Whose rules count after the 18th birthday of somebody sentenced as a child."""
    lembaga_conduct: Literal["unknown", "window_only", "months_served"] = "unknown"
    """Whether three months of good conduct in an institution ask for three months served."""
    keppres9_after_2026: Literal["kuhp_69_only", "both_routes"] = "kuhp_69_only"
    """Whether a life sentence can still be changed under Keppres 174/1999 Pasal 9 beside UU 1/2023 Pasal 69."""
    life_term_start: Literal["stated_in_decree", "from_detention", "from_decree"] = "stated_in_decree"
    """From when a sentence counts that was changed from death or life."""
    life_hospital: Literal["unknown", "breaks", "goes_on"] = "unknown"
    """Whether a hospital stay (pembantaran) breaks the five consecutive years of a life sentence."""
    emergency_narkotika: Literal["unknown", "any_term", "from_five_years"] = "unknown"
    """For which terms the asimilasi at home of 2022 and 2023 excluded narkotika."""
    emergency_last_cutoff: Literal["2023_06_30", "2022_12_31"] = "2023_06_30"
    """Which cut-off was the last of the asimilasi at home of 2020 to 2023."""
    set_t_match: Literal["laws_and_kuhp", "old_laws_only"] = "laws_and_kuhp"
    """Whether articles of the KUHP are matched with the special offences, or those of the old laws only."""
    death_before_kuhp: Literal["unknown", "not_covered", "counted_in_full"] = "unknown"
    """Whether UU 1/2023 Pasal 100 and 101 reach judgments and refusals of grasi from before 2 January 2026."""
    term_comparison: Literal["months", "days"] = "months"
    """How a term is compared with a ceiling or a minimum."""
    who_signs: Literal["dirjen_for_menteri", "menteri", "old_flow"] = "dirjen_for_menteri"
    """Who signs where the rules of the centre and of the government regulations differ."""
    agency_silence_remisi: Literal["go_on", "wait"] = "go_on"
    """Whether a remisi for a special offence goes on when an agency is silent after 12 working days."""
    asimilasi_conduct_months: Literal["six", "nine"] = "six"
    """How many months of good conduct general asimilasi asks for."""
    asimilasi_conduct_pp99: Literal["unknown", "running", "six", "nine"] = "unknown"
    """How many months of good conduct asimilasi asks for where no source names a number."""
    asimilasi_anak: Literal["unknown", "three_months", "one_third", "half"] = "unknown"
    """How much an Anak Binaan must have served before asimilasi."""
    cmk_set_t: Literal["excluded_pp28", "excluded_practice", "allowed"] = "excluded_pp28"
    """Whether cuti mengunjungi keluarga is closed for special offences."""
    cmk_holiday_eve: Literal["unknown", "allowed", "not_allowed"] = "unknown"
    """Whether cuti mengunjungi keluarga may run into a major religious holiday."""
    cmk_year: Literal["unknown", "imposed", "running"] = "unknown"
    """Which year a sanction closes for cuti mengunjungi keluarga."""
    cmk_anak: Literal["as_adult", "unknown"] = "as_adult"
    """Which numbers cuti mengunjungi keluarga asks of Anak Binaan."""
    cmb_last_remisi: Literal["unknown", "latest_single", "sum_of_day"] = "unknown"
    """Which of two remissions of one day is the last, whose length is that of cuti menjelang bebas."""
    cmb_set_t: Literal["T_2012", "T_2006"] = "T_2012"
    """For which offences cuti menjelang bebas lasts at most three months."""
    cmb_anak_register_f: Literal["unknown", "last_months", "ever"] = "unknown"
    """Which entries in Register F close cuti menjelang bebas for Anak Binaan."""
    cb_anak: Literal["unknown", "memory_numbers"] = "unknown"
    """Which numbers cuti bersyarat asks of Anak Binaan."""
    pb_or_cb: Literal["report_both", "prefer_cb"] = "report_both"
    """Which of pembebasan bersyarat and cuti bersyarat is used where both are open."""
    leave_while_in_default: Literal["unknown", "closed", "open"] = "unknown"
    """Whether asimilasi, cuti mengunjungi keluarga and cuti bersyarat are open while a default of payment is served."""
    leave_consecutive_terms: Literal["unknown", "summed", "each"] = "unknown"
    """Whether several terms are added for the limits of cuti bersyarat and cuti mengunjungi keluarga."""
    kemanusiaan_set_t: Literal["excluded", "not_excluded"] = "excluded"
    """Whether remisi kemanusiaan is closed to special offences."""
    kemanusiaan_short_sentence: Literal["no_fixed_day", "on_17_august"] = "no_fixed_day"
    """On which day remisi kemanusiaan for a short sentence is granted."""
    kemanusiaan_age: Literal["unknown", "past_70", "from_71"] = "unknown"
    """From when a person is above 70 years of age."""
    dasawarsa_conduct: Literal["per_decree", "none", "required"] = "per_decree"
    """Whether good conduct is asked for remisi dasawarsa."""
    dasawarsa_escaped: Literal["unknown", "at_large", "any_escape"] = "unknown"
    """Whether remisi dasawarsa stays closed to somebody who is back from an escape."""
    dasawarsa_base: Literal["unknown", "term", "in_default"] = "unknown"
    """Of which sentence remisi dasawarsa is a twelfth while a default of payment is served."""
    tambahan_jc: Literal["unknown", "half", "third"] = "unknown"
    """Which share of remisi umum a witness who cooperates gets as remisi tambahan."""
    uang_pengganti_default: Literal["unknown", "same_exclusion", "not_excluded"] = "unknown"
    """Whether remission is closed while a default of uang pengganti is served."""
    pmp_after_18: Literal["unknown", "continues", "ends"] = "unknown"
    """Whether pengurangan masa pidana stays open from the 18th birthday on, in the LPKA."""
    tambahan_before_2018: Literal["unknown", "as_later", "no_ground"] = "unknown"
    """Whether blood donation and cooperation were grounds of remisi tambahan before Permenkumham 3/2018."""
    tambahan_several: Literal["unknown", "largest", "summed"] = "unknown"
    """Whether several grounds of remisi tambahan in one year are added."""
    pmp_months: Literal["three", "six"] = "three"
    """How many months an Anak Binaan must have served for a reduction of the term."""
    pmp_ordinal: Literal["unknown", "separate", "shared"] = "unknown"
    """Whether Hari Anak Nasional and 17 August are counted in one sequence."""
    pmp_amount_under_six_months: Literal["unknown", "first_row"] = "unknown"
    """How much a general or special reduction is with three to six months served."""

    def chosen(self, name: str) -> str:
        """Return the value chosen for a reading, whether it stands here or in the counting convention.

        Raises:
            KeyError: For a name that is no reading.
        """
        return str(getattr(self._holder(READINGS[name].name), name))

    def _holder(self, name: str) -> Self | CountingConvention:
        return self if name in type(self).model_fields else self.counting

    @property
    def choices(self) -> dict[str, str]:
        """Every choice by its name, those in the counting convention too, also where it is no named reading."""
        return {name: str(getattr(self._holder(name), name)) for name in _CHOICES}

    @classmethod
    def of_choices(cls, choices: Mapping[str, str]) -> Self:
        """Make readings from choices by their names; the rest is the default, and what is not known is left out.

        Example:
            >>> Readings.of_choices({"months": "calendar", "of_another_version": "yes"}).counting.months
            'calendar'
        """
        known = {name: value for name, value in choices.items() if value in _CHOICES.get(name, ())}
        own = {name: value for name, value in known.items() if name in cls.model_fields}
        counting = {name: value for name, value in known.items() if name not in own}
        return cls.model_validate({**own, "counting": CountingConvention.model_validate(counting)})


_CHOICES: Final[dict[str, tuple[str, ...]]] = {
    name: get_args(field.annotation)
    for fields in (Readings.model_fields, CountingConvention.model_fields)
    for name, field in fields.items()
    if name != "counting"
}
"""The values that each choice may have."""
DEFAULT_READINGS: Final = Readings.model_construct()  # built without a validator: importing stays cheap
READINGS: Final[dict[str, Reading]] = {reading.name: reading for reading in READING_TABLE}
