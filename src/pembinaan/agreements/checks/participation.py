"""The checks of a review on those who take part in activities."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from pembinaan.agreements.case import Case
from pembinaan.agreements.contents import TargetGroup
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.in_effect import activities_on
from pembinaan.agreements.parties import CORRECTIONAL, PartyKind
from pembinaan.agreements.rules.participation import RULES
from pembinaan.agreements.work_plan import Activity
from pembinaan.core.text import Text

__all__ = ["participation"]

_KLIEN: Final = frozenset({TargetGroup.KLIEN_DEWASA, TargetGroup.KLIEN_ANAK})
_A_PERSON: Final = re.compile(r"\s|\d{16}")
"""What no pseudonym looks like: a blank, as between names, or as many digits as a population number (NIK) has."""


def participation(case: Case) -> Iterator[ReviewFinding]:
    """Check assessment (E1), asimilasi (E2) and pseudonyms (E4) of the participants of each activity."""
    told = False
    for path, activity in activities_on(case.agreement, case.on):
        begun = activity.started_on is not None and activity.started_on <= case.on
        if activity.participants is None and begun and activity.enrolled != 0 and not told:
            told = True  # nobody is known: said once, not for every activity
            yield RULES["E1"].unknown(f"{path}.participants", code=activity.code)
        yield from _assessed(path, activity)
        if not _only_klien(case, activity):
            yield from _outside(path, activity)
        yield from _pseudonyms(path, activity)


def _assessed(path: str, activity: Activity) -> Iterator[ReviewFinding]:
    for number, one in enumerate(activity.participants or ()):
        if one.assessment is None:
            yield RULES["E1"].unknown(f"{path}.participants.{number}.assessment", code=activity.code)


def _only_klien(case: Case, activity: Activity) -> bool:
    """Tell whether all who take part live outside anyway: klien of a Bapas."""
    if activity.targets:
        return set(activity.targets) <= _KLIEN
    return {party.kind for party in case.agreement.parties} & CORRECTIONAL == {PartyKind.BAPAS}


def _outside(path: str, activity: Activity) -> Iterator[ReviewFinding]:
    if activity.outside is None and activity.participants:
        yield RULES["E2"].unknown(f"{path}.outside", code=activity.code)
    for number, one in enumerate(activity.participants or ()) if activity.outside else ():
        where = f"{path}.participants.{number}.asimilasi_open"
        if one.asimilasi_open is None:
            yield RULES["E2"].unknown(where, code=activity.code)
        elif not one.asimilasi_open:
            yield RULES["E2"].because(_NOT_OPEN.format(code=activity.code), where)


_NOT_OPEN: Final = Text(
    id="Seorang peserta mengikuti kegiatan {code} di luar, padahal asimilasi tidak terbuka baginya.",
    en="A participant takes part in activity {code} outside, but asimilasi is not open to the person.",
)


def _pseudonyms(path: str, activity: Activity) -> Iterator[ReviewFinding]:
    links = [(f"participants.{number}", one.reference) for number, one in enumerate(activity.participants or ())]
    paid = [(f"wages.{number}", one.reference) for number, one in enumerate(activity.wages or ())]
    for where, reference in (*links, *paid):
        if _A_PERSON.search(reference):
            yield RULES["E4"].because(_LIKE_A_PERSON, f"{path}.{where}.reference")


_LIKE_A_PERSON: Final = Text(
    id="Rujukan ini menyerupai nama atau nomor penduduk; cukup nama samaran.",
    en="This reference looks like a name or a population number; a pseudonym is enough.",
)
