"""Conditions on what was revoked: asimilasi, a release, and the right itself by the judgment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import Reason, Timeline, all_of
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import (
    ALWAYS_MET,
    MET,
    NOT_ASKED,
    NOT_MET,
    UNASKED,
    UNKNOWN,
    Condition,
    always,
    met_outside,
    unknown,
)
from pembinaan.eligibility.conditions.ways import TIME_OUTSIDE
from pembinaan.participants.sentence import InterruptionKind

__all__ = [
    "AsimilasiNotRevoked",
    "AsimilasiNotRevokedUnlisted",
    "NoCourtBan",
    "PbNotRevoked",
    "PbRevocationCounted",
    "TimeOutsideCounted",
    "not_left_out",
]

_REVOCATIONS_UNKNOWN: Final = unknown("revocations")


@dataclass(frozen=True, eq=False, kw_only=True)
class AsimilasiNotRevoked(Condition):
    """Ask that no revoked asimilasi bars the right: a first one for a year, a second one for good where it does."""

    second_bars: bool
    """Whether the list for a second revocation names this right."""

    code = "asimilasi_not_revoked"
    lasting = frozenset({"second"})
    passing = frozenset({"first"})
    readings = ("revocation_and_cb",)
    asks = Text(id="tidak tertutup karena asimilasi pernah dicabut", en="not barred by a revoked asimilasi")
    phrases: ClassVar[Mapping[str, Text]] = {
        "first": Text(
            id="asimilasi dicabut {revoked}: hak ini tertutup selama 1 tahun",
            en="asimilasi revoked on {revoked}: this right is closed for 1 year",
        ),
        "second": Text(
            id="asimilasi dicabut kedua kali {revoked}: hak ini tertutup seterusnya",
            en="asimilasi revoked a second time on {revoked}: this right is closed for good",
        ),
    }

    def evaluate(self, case: Case) -> Timeline:
        days = _revoked(case, "asimilasi")
        if days is None:
            return _REVOCATIONS_UNKNOWN
        bars = [_barred_a_year(days[0], case, "first")] if days else []
        if len(days) > 1 and (self.second_bars or case.readings.revocation_and_cb == "like_pb"):
            second = days[1]
            bars.append(met_outside(second, None, NOT_MET, Reason("second", (), (("revoked", second),))))
        return all_of(bars) if bars else ALWAYS_MET

    @property
    def possible_readings(self) -> tuple[str, ...]:
        """Where the list for a second revocation names the right, nothing is left to read."""
        return () if self.second_bars else self.readings

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Only a second revocation needs a reading."""
        return self.possible_readings if _twice(case) else ()

    def warnings(self, case: Case) -> tuple[Text, ...]:
        """Say that a second revocation is taken literally where the list does not name the right."""
        literal = not self.second_bars and case.readings.revocation_and_cb == "literal_list"
        return (_LITERAL_LIST,) if literal and _twice(case) else ()


@dataclass(frozen=True, eq=False, kw_only=True)
class AsimilasiNotRevokedUnlisted(AsimilasiNotRevoked):
    """Ask the same for a right that the lists do not name at all: only where ``revocation_and_cb`` says so."""

    second_bars: bool = False

    code = "asimilasi_not_revoked"

    def evaluate(self, case: Case) -> Timeline:
        if case.person.revocations is not None and case.readings.revocation_and_cb == "literal_list":
            return UNASKED
        return super().evaluate(case)

    def readings_used(self, case: Case) -> tuple[str, ...]:
        """Already a first revocation needs a reading."""
        return self.readings if _revoked(case, "asimilasi") else ()

    def warnings(self, case: Case) -> tuple[Text, ...]:
        """Say that the lists are taken literally where one of them would matter."""
        literal = case.readings.revocation_and_cb == "literal_list"
        return (_CB_NOT_LISTED,) if literal and _revoked(case, "asimilasi") else ()


_CB_NOT_LISTED: Final = Text(
    id="Asimilasi pernah dicabut; Pasal 39 PP 32/1999 tidak menyebut cuti bersyarat, jadi dibaca tidak menutupnya.",
    en="Asimilasi was revoked; Pasal 39 PP 32/1999 does not list cuti bersyarat: read as not barring it.",
)


def _twice(case: Case) -> bool:
    return len(_revoked(case, "asimilasi") or ()) > 1


_LITERAL_LIST: Final = Text(
    id="Asimilasi dicabut dua kali; Pasal 39 huruf b PP 32/1999 tidak menyebut hak ini, jadi dibaca tidak menutupnya.",
    en="Asimilasi was revoked twice; Pasal 39 huruf b PP 32/1999 does not list this right: read as not barring it.",
)


@dataclass(frozen=True, eq=False, kw_only=True)
class PbNotRevoked(Condition):
    """Ask that no pembebasan bersyarat was revoked within the last year."""

    code = "pb_not_revoked"
    passing = frozenset({"first"})
    asks = Text(
        id="tidak ada pembebasan bersyarat yang dicabut dalam 1 tahun terakhir",
        en="no pembebasan bersyarat revoked within the last year",
    )
    phrases: ClassVar[Mapping[str, Text]] = {
        "first": Text(
            id="pembebasan bersyarat dicabut {revoked}: hak ini tertutup selama 1 tahun",
            en="pembebasan bersyarat revoked on {revoked}: this right is closed for 1 year",
        )
    }

    def evaluate(self, case: Case) -> Timeline:
        days = _revoked(case, "pembebasan_bersyarat")
        if days is None:
            return _REVOCATIONS_UNKNOWN
        return all_of([_barred_a_year(day, case, "first") for day in days]) if days else ALWAYS_MET


@dataclass(frozen=True, eq=False, kw_only=True)
class TimeOutsideCounted(Condition):
    """Ask that the time outside under a revoked pembebasan bersyarat stands in the record as not counted."""

    code = "pb_revocation_counted"
    refuses = False
    ways = TIME_OUTSIDE
    asks = Text(
        id="masa di luar selama pembebasan yang dicabut sudah dikeluarkan dari hitungan",
        en="the time outside under a revoked release is left out of the count",
    )
    phrases: ClassVar[Mapping[str, Text]] = {
        "not_left_out": Text(
            id="pembebasan bersyarat dicabut {revoked}, tetapi masa di luarnya belum tercatat",
            en="release revoked on {revoked}, but the time outside is not recorded",
        )
    }

    def evaluate(self, case: Case) -> Timeline:
        days = _revoked(case, "pembebasan_bersyarat")
        if not days:
            return _REVOCATIONS_UNKNOWN if days is None else UNASKED
        revoked = not_left_out(case)
        if revoked is None:
            return ALWAYS_MET
        why = Reason("not_left_out", ("sentence.interruptions",), (("revoked", revoked),))
        return met_outside(revoked, None, UNKNOWN, why)


def not_left_out(case: Case) -> date | None:
    """Return the day of the first revoked release whose time outside does not stand in the record; None: there is none.

    Source: PP 32/1999 Pasal 47 ayat (1).
    """
    interruptions = () if case.reckoning is None else case.reckoning.sentence.interruptions
    outside = [item for item in interruptions or () if item.kind is _OUTSIDE]
    days = enumerate(_revoked(case, "pembebasan_bersyarat") or ())
    return next((day for at, day in days if sum(item.start <= day for item in outside) <= at), None)


@dataclass(frozen=True, eq=False, kw_only=True)
class PbRevocationCounted(TimeOutsideCounted):
    """Ask the same for a new pembebasan bersyarat, and say that the effects of a revoked one do not name it."""

    def warnings(self, case: Case) -> tuple[Text, ...]:
        """Say that the effects of a revoked release do not name a new release."""
        return (_PB_NOT_LISTED,) if _revoked(case, "pembebasan_bersyarat") else ()


_OUTSIDE: Final = InterruptionKind.DI_LUAR_SETELAH_PENCABUTAN
_PB_NOT_LISTED: Final = Text(
    id="Pembebasan bersyarat pernah dicabut; Pasal 47 ayat (1) PP 32/1999 tidak menyebut pembebasan yang baru.",
    en="A release was revoked before; Pasal 47 ayat (1) PP 32/1999 does not name a new pembebasan bersyarat.",
)


def _revoked(case: Case, what: str) -> list[date] | None:
    revocations = case.person.revocations
    if not revocations:
        return None if revocations is None else []
    return sorted(item.revoked_on for item in revocations if item.what == what)


def _barred_a_year(revoked: date, case: Case, code: str) -> Timeline:
    until = case.readings.counting.add_years(revoked, 1)
    why = Reason(code, (), (("revoked", revoked),))
    return met_outside(revoked, until, NOT_MET, why)


@dataclass(frozen=True, eq=False, kw_only=True)
class NoCourtBan(Condition):
    """Ask that the judgment did not revoke the right to pembebasan bersyarat; no judgment could before ``possible``."""

    possible: date

    code = "no_court_ban"
    settled_by = ("pb_right_revoked",)
    lasting = frozenset({"banned"})
    asks = Text(id="hak ini tidak dicabut oleh putusan hakim", en="right not revoked by the judgment")
    phrases: ClassVar[Mapping[str, Text]] = {
        "banned": Text(id="dicabut oleh putusan hakim", en="revoked by the judgment"),
    }

    def evaluate(self, case: Case) -> Timeline:
        final, banned = case.person.sentence.judgment_final_on, case.person.pb_right_revoked
        if banned:
            return always(NOT_MET, "banned")
        if final is not None and final < self.possible:
            return UNASKED
        if banned is False:
            return ALWAYS_MET
        missing = ("pb_right_revoked",) if final else ("sentence.judgment_final_on", "pb_right_revoked")
        possible = case.law_from(self.possible)
        return Timeline.switch(possible, MET, UNKNOWN, NOT_ASKED, Reason("missing", missing))
