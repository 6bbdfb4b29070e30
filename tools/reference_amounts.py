"""How much a remission takes off and how long a leave lasts: the part of a right's page, written from the code."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from pembinaan.eligibility.leave_spans import LONGEST
from pembinaan.eligibility.remissions.calendars import FixedDay
from pembinaan.eligibility.remissions.scale import Scale
from pembinaan.eligibility.rights.pengurangan_masa_pidana_amount import ANAK_KHUSUS, ANAK_UMUM, HARI_ANAK
from pembinaan.eligibility.rights.remisi_khusus_amount import KHUSUS
from pembinaan.eligibility.rights.remisi_tambahan_amount import SHARES
from pembinaan.eligibility.rights.remisi_umum_amount import UMUM
from pembinaan.law.data.remission_amounts import (
    DASAWARSA_MOST,
    DASAWARSA_SHARE,
    DASAWARSA_YEARS,
    ELDERLY_DAY,
    HEALTH_DAY,
    AmountRow,
)
from pembinaan.law.readings import Readings

__all__ = ["how_much"]


def how_much(code: str) -> list[str]:
    """Write how much a right takes off, or how long it lasts; nothing for the other rights."""
    return _PARTS.get(code, list)()


# ---- tables


def _scale(scale: Scale) -> list[str]:
    name, least = scale.calendar.name, scale.least(Readings())
    return [
        "## How much it is",
        "",
        f"Grant day: {name.en} (*{name.id}*). {_cited(scale)}",
        "",
        f"The years of the table are counted by grant days: the first one with more than {least} months served is",
        "number 1 (an inference). The last row whose number and months are both reached applies. A month served is 30",
        "days, counted from the last detention.",
        "",
        *_rows(scale),
        *_open(scale),
    ]


def _cited(scale: Scale) -> str:
    return f"{'; '.join(map(str, scale.cites))}."


def _rows(scale: Scale) -> list[str]:
    lines = ["| grant day number | months served | taken off | confidence |", "| --- | --- | --- | --- |"]
    lines += [
        f"| from {row.ordinal} | from {row.served_months} | {row.amount.words('en')} | {_confidence(scale, row)} |"
        for row in scale.rows
    ]
    return [*lines, ""]


def _confidence(scale: Scale, row: AmountRow) -> str:
    """The tables of remisi umum and khusus hold for Narapidana: that they hold for children is an inference."""
    return "INFERENCE" if scale.gap else row.confidence.value


def _open(scale: Scale) -> list[str]:
    names = (*scale.readings, *([scale.gap] if scale.gap else []))
    links = ", ".join(f"[`{name}`](../readings.md#{name})" for name in names)
    return [f"Readings of the amount: {links}.", ""] if links else []


# ---- shares of something else


def _tambahan() -> list[str]:
    lines = [
        "## How much it is",
        "",
        "A share of the remisi umum of the same 17 August (Pasal 6 Keppres 174/1999; Pasal 4",
    ]
    lines += ["Permenkumham 3/2018 for blood donors, secondary):", "", "| ground | share |", "| --- | --- |"]
    lines += [f"| `{kind.value}` | {share} |" for kind, share in SHARES.items()]
    return [
        *lines,
        "| `justice_collaborator` | not stated: [`tambahan_jc`](../readings.md#tambahan_jc) |",
        "| several in one year | not stated: [`tambahan_several`](../readings.md#tambahan_several) |",
        "",
    ]


def _dasawarsa() -> list[str]:
    year, every = DASAWARSA_YEARS
    return [
        "## How much it is",
        "",
        f"{DASAWARSA_SHARE} of the sentence, at most {DASAWARSA_MOST.words('en')} (Keppres 120/1955; SECONDARY), on",
        f"17 August every {every} years: {year}, {year + every}, {year + 2 * every}.",
        "For whoever serves in default of a payment it is open of what:",
        "[`dasawarsa_base`](../readings.md#dasawarsa_base).",
        "",
    ]


def _kemanusiaan() -> list[str]:
    return [
        "## How much it is",
        "",
        "For an age above 70 and for illness: the remisi umum received in the year before (Pasal 30 Permenkumham",
        "3/2018 and 16/2023; SECONDARY).",
        f"Days: {FixedDay(*ELDERLY_DAY).name.en} for age, {FixedDay(*HEALTH_DAY).name.en} for illness.",
        "For a short sentence no source gives an amount:",
        "[`kemanusiaan_short_sentence`](../readings.md#kemanusiaan_short_sentence). An amount",
        "before 28 February 2018 is refused (`remission.amount_not_modelled`).",
        "",
    ]


def _susulan() -> list[str]:
    return [
        "## How much it is",
        "",
        "What the grant day that was missed would have given: the table of [remisi umum](remisi_umum.md) for a",
        "17 August, that of [remisi khusus](remisi_khusus.md) for a main holiday (Pasal 4 Permenkumham 3/2018).",
        "`remission_amount` is asked about the day that was missed.",
        "",
    ]


# ---- leaves


def _family_leave() -> list[str]:
    return [
        "## How long it lasts",
        "",
        "At most 2 days (2 x 24 hours) from the arrival at the family home (Pasal 42 ayat (2) PP 32/1999).",
        "`leave_window` gives the days.",
        "",
    ]


def _before_release() -> list[str]:
    usual, special = LONGEST["cuti_menjelang_bebas"]
    return [
        "## How long it lasts",
        "",
        f"As long as the last remission, at most {usual.words('en')}, for special offences {special.words('en')},",
        "up to the expiry of the sentence (Pasal 42A ayat (1) and (3) PP 28/2006;",
        "Pasal 102 ayat (1) Permenkumham 3/2018).",
        "Two remissions on one day: [`cmb_last_remisi`](../readings.md#cmb_last_remisi). Without any remission",
        "it has no length (`sentence.no_last_remission`). `leave_window` gives the days.",
        "",
    ]


def _conditional() -> list[str]:
    usual, special = LONGEST["cuti_bersyarat"]
    return [
        "## How long it lasts",
        "",
        f"From the two-thirds day, or a later day of the grant, at most {usual.words('en')}; for special offences, and",
        f"under Permenkumham 21/2013 for all, {special.words('en')} (Pasal 68 Permenkumham 21/2016; Pasal 114",
        "Permenkumham 3/2018).",
        "For children no source gives a length: [`cb_anak`](../readings.md#cb_anak). `leave_window` gives the days.",
        "",
    ]


_PARTS: Final[dict[str, Callable[[], list[str]]]] = {
    **{scale.right.code: partial(_scale, scale) for scale in (UMUM, KHUSUS, ANAK_UMUM, ANAK_KHUSUS, HARI_ANAK)},
    "remisi_tambahan": _tambahan,
    "remisi_dasawarsa": _dasawarsa,
    "pmp_dasawarsa": _dasawarsa,
    "remisi_kemanusiaan": _kemanusiaan,
    "remisi_susulan": _susulan,
    "cuti_mengunjungi_keluarga": _family_leave,
    "cuti_menjelang_bebas": _before_release,
    "cuti_bersyarat": _conditional,
}
"""What is written, by the code of the right."""
