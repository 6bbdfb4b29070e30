"""Where every rule of the sources on rights is in the code, or why it is not: the one place.

``RULES`` maps the ids of ``rights.yaml`` (section 18 of the sources) to the conditions of a right, or to a name of the
code. ``NOT_COVERED`` and ``READINGS_NOT_COVERED`` hold the rest, each with its reason; they stand on
``docs/reference/not-covered.md`` with the same id. A right that is not modelled yet may be named: its conditions are
looked for once it is.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["NOT_COVERED", "READINGS_NOT_COVERED", "READINGS_OF", "RULES", "Code", "Right"]


class Right(NamedTuple):
    """Conditions of a right, by their keys; none: the right as a whole."""

    code: str
    keys: tuple[str, ...] = ()


class Code(NamedTuple):
    """A name of the code, as module and attribute."""

    module: str
    name: str


def _of(code: str, *keys: str) -> tuple[Right, ...]:
    return (Right(code, keys),)


_PB = "pembebasan_bersyarat"
_RU = "remisi_umum"
_A = "asimilasi"
_CMK = "cuti_mengunjungi_keluarga"
_CMB = "cuti_menjelang_bebas"
_CB = "cuti_bersyarat"
_LIFE = "perubahan_pidana_seumur_hidup"
_SERVED = ("served", "clean_before_fraction")

RULES: dict[str, tuple[Right | Code, ...]] = {
    "sla.agency": (Code("law.data.flow_agencies", "CONSULTATIONS"),),
    "common.adult": _of(_PB, "clean_before_fraction", "active_in_pembinaan", "risk_reduced"),
    "common.anak": _of(_PB, "clean_before_fraction_anak", "active_in_pembinaan_anak", "risk_reduced_anak"),
    "common.life_death": _of(_PB, "not_life_or_death"),
    "revoked.asimilasi.first": (
        *_of(_RU, "asimilasi_not_revoked"),
        *_of(_PB, "asimilasi_not_revoked"),
        Code("law.data.after_release", "REVOCATION_EFFECTS"),
    ),
    "revoked.asimilasi.second": _of(_PB, "asimilasi_not_revoked"),
    "revoked.pb": (*_of(_RU, "pb_not_revoked"), *_of(_PB, "pb_revocation_counted")),
    "remisi.adult": _of(
        _RU,
        *("served_since_detention", "clean_before_grant", "term_at_least", "not_life_or_death"),
        *("not_on_cmb", "not_serving_subsidiary"),
    ),
    "remisi.T.pp28": _of(_RU, "served"),
    "remisi.korupsi": _of(_RU, "payments_made"),
    "remisi.terorisme": _of(_RU, "deradicalised", "pledged"),
    "remisi.narkotika5": _of(_RU, "justice_collaborator"),
    "remisi.jc": _of(_RU, "justice_collaborator"),
    "remisi.umum": (*_of(_RU, "grant_day"), Code("law.data.remission_amounts", "REMISI_UMUM_AMOUNTS")),
    "remisi.khusus": _of("remisi_khusus", "grant_day", "one_in_the_year"),
    "remisi.tambahan": _of("remisi_tambahan", "recognised_merit"),
    "remisi.kemanusiaan": _of("remisi_kemanusiaan", "humanitarian_ground", "grant_day"),
    "remisi.kemanusiaan.pp": _of("remisi_kemanusiaan", "humanitarian_ground", "not_special_offence"),
    "remisi.susulan": _of("remisi_susulan", "due_while_not_final"),
    "remisi.dasawarsa": _of("remisi_dasawarsa", "grant_day", "not_life_or_death", "not_escaped"),
    "pmp.anak": tuple(Right(code) for code in ("pmp_umum", "pmp_khusus", "pmp_hari_anak", "pmp_dasawarsa")),
    "asimilasi.adult": _of(_A, "served", "clean_lately", "not_life_or_death", "not_threatened"),
    "asimilasi.T.pp": _of(_A, "served_tertentu"),
    "asimilasi.T": _of(_A, "served_tertentu_9", "clean_lately_tertentu"),
    "asimilasi.terorisme": _of(_A, "deradicalised", "pledged"),
    "asimilasi.korupsi": _of(_A, "payments_made"),
    "asimilasi.anak": (*_of(_A, "served_anak", "clean_lately_anak"), *_of("asimilasi_rumah", "served_months")),
    "asimilasi.anak.pp": _of(_A, "served_anak"),
    "asimilasi.rumah": (
        *_of("asimilasi_rumah", "wave_open", "fraction_by_cut_off", "fraction_by_cut_off_anak"),
        Code("law.data.emergency_waves", "WAVES"),
    ),
    "cmk.adult": _of(
        _CMK,
        *("leave_term_at_least", "served", "clean_this_year", "no_other_case", "leaves_apart", "not_on_holiday"),
        *("not_life_or_death", "not_threatened", "no_reoffence_expected"),
    ),
    "cmk.anak": _of(_CMK, "leave_term_at_least_anak", "served_anak"),
    "pb.adult": (
        *_of(_PB, *_SERVED, "program_followed_well", "community_accepts", "explanatory_note"),
        Code("eligibility.after_release", "probation"),
    ),
    "pb.court_ban": _of(_PB, "no_court_ban"),
    "pb.T": _of(_PB, "served", "asimilasi_of_remainder", "remorseful", "payment_for_release"),
    "pb.terorisme": _of(_PB, "remorseful", "pledged"),
    "pb.jc": _of(_PB, "justice_collaborator"),
    "pb.anak": _of(_PB, "served_anak", "clean_before_fraction_anak"),
    "pb.anak.dalam_lembaga": _of(_PB, "served_lembaga", "clean_before_fraction_lembaga"),
    "pb.revocation": (Code("eligibility.after_release", "revocability"),),
    "cmb.adult": _of(_CMB, *_SERVED, "in_cmb_window"),
    "cmb.T": _of(_CMB, *_SERVED, "in_cmb_window"),
    "cmb.anak": _of(_CMB, "served_anak", "clean_before_fraction_anak", "not_in_register_f"),
    "cb.adult": _of(_CB, "leave_term_at_most", *_SERVED),
    "cb.adult.p21_16": _of(_CB, "leave_term_at_most"),
    "cb.old": _of(_CB, "leave_term_at_most_2013"),
    "cb.T": _of(_CB, "clean_before_fraction_tertentu", "remorseful", "pledged", "payments_made"),
    "cb.anak": _of(_CB, "leave_term_at_most_anak", "numbers_known"),
    "life.change.old": _of(_LIFE, "five_years_in_a_row", "good_conduct"),
    "life.change": _of(_LIFE, "ten_years_served"),
    "death.probation": _of("perubahan_pidana_mati", "probation_over", "good_conduct"),
    "death.101": _of("perubahan_pidana_mati_demi_hukum", "grasi_refused", "not_because_of_escape"),
    "transfer.anak": (Code("participants.dates", "birthday"), Code("eligibility.audience", "CHILDREN")),
    "detention.credit": (Code("participants.sentence", "DetentionKind"), Code("participants.sentence", "Detention")),
    "detention.credit.1981": (Code("participants.sentence", "DetentionKind"),),
}

NOT_COVERED = {}

READINGS_OF = {
    "asimilasi_conduct_months": _A,
    "asimilasi_anak": _A,
    "cmk_set_t": _CMK,
    "cmk_anak": _CMK,
    "cmb_last_remisi": _CMB,
    "cmb_set_t": _CMB,
    "cb_anak": _CB,
    "pb_or_cb": _CB,
    "pmp_months": "pmp_umum",
    "kemanusiaan_set_t": "remisi_kemanusiaan",
    "kemanusiaan_short_sentence": "remisi_kemanusiaan",
    "dasawarsa_conduct": "remisi_dasawarsa",
}
"""Readings that are chosen once the right of this code is modelled."""

READINGS_NOT_COVERED = {
    "instrument_day": "never chosen: a day inside a period that is not established is UNKNOWN",
}
