"""Decisions whose explanations are on file: one of each right and outcome, of people in the scenarios, and some more.

Every right can be met, not met and not known, so there is no outcome to leave out: ``test_explanation.py`` keeps it so.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

from eligibility.cases import GRANT_DAY, LIFE, TWO_THIRDS_DAY, answered, person, sanction, sentence
from pembinaan.core.text import Language
from pembinaan.eligibility.decision import Decision, Style
from pembinaan.eligibility.rights import decide
from pembinaan.law.readings import Readings
from pembinaan.participants.people import Narapidana
from pembinaan.participants.records import SecurityLevel

__all__ = ["CASES", "ENDINGS", "EVERY_STYLE", "HERE", "OF_SCENARIOS", "written"]

HERE: Final = Path(__file__).parent / "explanations"
ENDINGS: Final[dict[Style, str]] = {"text": "txt", "markdown": "md", "html": "html"}
LANGUAGES: Final[tuple[Language, ...]] = ("id", "en")

OF_SCENARIOS: Final[dict[str, tuple[str, str]]] = {
    "remisi_umum.met": ("remisi-grant-day", "2025-08-17"),
    "remisi_umum.not_met": ("remisi-three-reasons-r10", "2025-08-17"),
    "remisi_umum.unknown": ("remisi-everything-missing", "2025-08-17"),
    "remisi_khusus.met": ("remisi-khusus-hindu", "2025-03-29"),
    "remisi_khusus.not_met": ("remisi-khusus-refused-r10", "2025-03-31"),
    "remisi_khusus.unknown": ("remisi-khusus-religion-not-known", "2025-03-31"),
    "remisi_tambahan.met": ("remisi-tambahan-merit", "2025-08-17"),
    "remisi_tambahan.not_met": ("remisi-kinds-on-cmb", "2025-08-17"),
    "remisi_tambahan.unknown": ("remisi-tambahan-merit-not-known", "2025-08-17"),
    "remisi_dasawarsa.met": ("remisi-dasawarsa-shares", "2025-08-17"),
    "remisi_dasawarsa.not_met": ("remisi-dasawarsa-still-at-large", "2025-08-01"),
    "remisi_dasawarsa.unknown": ("remisi-dasawarsa-old-sanction", "2025-08-17"),
    "remisi_kemanusiaan.met": ("remisi-kemanusiaan-age", "2026-05-29"),
    "remisi_kemanusiaan.not_met": ("remisi-kemanusiaan-special-offence", "2025-05-29"),
    "remisi_kemanusiaan.unknown": ("remisi-kemanusiaan-letters-not-known", "2025-04-07"),
    "remisi_susulan.met": ("remisi-susulan-two-due", "2025-06-10"),
    "remisi_susulan.not_met": ("remisi-susulan-given", "2025-06-10"),
    "remisi_susulan.unknown": ("remisi-susulan-religion-not-known", "2025-06-10"),
    "pmp_umum.met": ("pmp-three-or-six-months", "2025-08-17"),
    "pmp_umum.not_met": ("pmp-sanction", "2025-08-17"),
    "pmp_umum.unknown": ("pmp-two-short-terms", "2025-08-17"),
    "pmp_khusus.met": ("pmp-met", "2025-03-31"),
    "pmp_khusus.not_met": ("pmp-serving-in-default", "2025-03-31"),
    "pmp_khusus.unknown": ("pmp-religion-not-known", "2025-03-31"),
    "pmp_hari_anak.met": ("pmp-met", "2025-07-23"),
    "pmp_hari_anak.not_met": ("pmp-moved-to-a-lapas", "2025-07-23"),
    "pmp_hari_anak.unknown": ("pmp-turned-18-in-the-lpka", "2025-07-23"),
    "pmp_dasawarsa.met": ("pmp-met", "2025-08-17"),
    "pmp_dasawarsa.not_met": ("pmp-dasawarsa-escaped", "2025-06-01"),
    "pmp_dasawarsa.unknown": ("pmp-dasawarsa-escaped", "2025-08-17"),
    "asimilasi.met": ("asimilasi-terorisme-interrupted", "2026-06-08"),
    "asimilasi.not_met": ("asimilasi-korupsi-payment", "2026-01-31"),
    "asimilasi.unknown": ("asimilasi-still-away", "2025-08-29"),
    "asimilasi_rumah.met": ("rumah-anak-sanction", "2020-10-02"),
    "asimilasi_rumah.not_met": ("rumah-foreigner", "2020-12-31"),
    "asimilasi_rumah.unknown": ("rumah-risk", "2022-08-31"),
    "cuti_mengunjungi_keluarga.met": ("cmk-met", "2025-07-09"),
    "cuti_mengunjungi_keluarga.not_met": ("cmk-leave-of-may", "2025-08-09"),
    "cuti_mengunjungi_keluarga.unknown": ("cmk-korupsi-of-2006-not-known", "2025-07-09"),
    "pembebasan_bersyarat.met": ("pb-anak-coaching-sanction", "2026-11-04"),
    "pembebasan_bersyarat.not_met": ("pb-remission-granted-after-the-day-it-makes", "2025-12-24"),
    "pembebasan_bersyarat.unknown": ("pb-special-asimilasi-not-stated", "2025-01-10"),
    "cuti_menjelang_bebas.met": ("cmb-met", "2026-09-12"),
    "cuti_menjelang_bebas.not_met": ("cmb-no-remission", "2026-12-31"),
    "cuti_menjelang_bebas.unknown": ("cmb-two-remissions-on-one-day", "2026-06-13"),
    "cuti_bersyarat.met": ("cb-met", "2025-01-10"),
    "cuti_bersyarat.not_met": ("cb-terorisme-sanction", "2025-01-26"),
    "cuti_bersyarat.unknown": ("cb-anak-numbers", "2024-06-08"),
    "perubahan_pidana_seumur_hidup.met": ("life-ten-years", "2026-03-01"),
    "perubahan_pidana_seumur_hidup.not_met": ("life-escaped-and-back", "2024-02-29"),
    "perubahan_pidana_seumur_hidup.unknown": ("life-both-routes", "2028-02-29"),
    "perubahan_pidana_mati.met": ("death-probation", "2037-01-06"),
    "perubahan_pidana_mati.not_met": ("death-bad-conduct", "2035-01-08"),
    "perubahan_pidana_mati.unknown": ("death-judgment-before-the-kuhp", "2026-02-02"),
    "perubahan_pidana_mati_demi_hukum.met": ("death-by-operation-of-law", "2038-05-08"),
    "perubahan_pidana_mati_demi_hukum.not_met": ("death-escaped", "2038-05-08"),
    "perubahan_pidana_mati_demi_hukum.unknown": ("death-escape-not-known", "2038-05-08"),
}
"""By right and outcome: the scenario that holds the person, and the day asked about."""

_PB, _RU = "pembebasan_bersyarat", "remisi_umum"
_POSTPONED = (sanction(date(2025, 9, 1), date(2025, 9, 6), date(2026, 3, 2)),)
_BARE = Narapidana(reference="rekaan-7", sentence=sentence())
_FIXED = Readings(pb_conduct_window="fixed")
_ROLLING = Readings(pb_conduct_window="rolling")
_MORE: Final[dict[str, Decision]] = {
    "met": decide(_PB, person(), on=TWO_THIRDS_DAY),
    "not-met-with-a-day": decide(_PB, person(sanctions=_POSTPONED), on=TWO_THIRDS_DAY, readings=_ROLLING),
    "unknown": decide(_PB, _BARE, on=TWO_THIRDS_DAY),
    "never": decide(_RU, person(sentence=LIFE), on=date(2025, 3, 3)),
    "warning": decide(_RU, person(security_level=SecurityLevel.SUPER_MAXIMUM), on=GRANT_DAY),
    "chosen-reading": decide(
        _PB, person(sanctions=_POSTPONED, recorded_until=None), on=TWO_THIRDS_DAY, readings=_FIXED
    ),
    "projection-of-missing-facts": decide(_PB, person(risk_findings=()), on=date(2025, 8, 18)),
}
"""What the scenarios do not show: a note, a chosen reading, a person of whom almost nothing is known."""


def _of_scenario(right: str, scenario: str, day: str) -> Decision:
    """Return the first answer of a scenario to a right on a day, under the readings that it chooses."""
    return next(
        decision
        for found, question, decision in answered()
        if (found.id, question.right, str(question.on)) == (scenario, right, day)
    )


CASES: Final[dict[str, Decision]] = _MORE | {
    name: _of_scenario(name.partition(".")[0], *asked) for name, asked in OF_SCENARIOS.items()
}
EVERY_STYLE: Final = frozenset(
    {
        *_MORE,
        "remisi_umum.not_met",
        "pmp_hari_anak.unknown",
        "cuti_menjelang_bebas.unknown",
        "perubahan_pidana_mati.unknown",
    }
)
"""Those that are held in Markdown and HTML too: a long table, reasons on several lines, notes, unsettled readings."""


def written() -> dict[Path, str]:
    """Return every explanation on file, as it would be written now."""
    return {
        HERE / f"{name}.{language}.{ending}": decision.explain(language, style) + "\n"
        for name, decision in CASES.items()
        for style, ending in ENDINGS.items()
        if style == "text" or name in EVERY_STYLE
        for language in LANGUAGES
    }
