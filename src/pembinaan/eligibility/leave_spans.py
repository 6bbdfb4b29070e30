"""From when to when a leave lasts: cuti menjelang bebas by the last remission, cuti bersyarat by the two-thirds day."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType
from typing import Final, NamedTuple

from pembinaan.core.duration import Duration
from pembinaan.core.errors import UndeterminedError
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.eligibility.audience import CHILDREN, SPECIAL
from pembinaan.eligibility.audience_times import CMB_SPECIAL
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.date_readings import readings_of_end, readings_of_fraction
from pembinaan.eligibility.last_remission import leave_lengths, remissions_by_day
from pembinaan.eligibility.rights.cuti_bersyarat import BEFORE_P21_16
from pembinaan.law.citation import Citation
from pembinaan.participants.dates import NO_LAST_REMISSION, SentenceDates
from pembinaan.participants.facts import named_facts
from pembinaan.participants.reckoning import TWO_THIRDS, Reckoning
from pembinaan.participants.sentence import FixedTermSentence, Remission
from pembinaan.participants.working import DatedValue

__all__ = ["LONGEST", "LeaveSpan", "before_release", "conditional"]

_SIX: Final = Duration(months=6)
_FOUR: Final = Duration(months=4)
_THREE: Final = Duration(months=3)
LONGEST: Final = MappingProxyType({"cuti_menjelang_bebas": (_SIX, _THREE), "cuti_bersyarat": (_SIX, _FOUR)})
"""The longest leave by the code of the right: in general, and for special offences."""


class LeaveSpan(NamedTuple):
    """The two dates of a leave, the provisions on its length and the readings that can change it."""

    opens: DatedValue
    ends: DatedValue
    cites: tuple[Citation, ...]
    readings: tuple[str, ...]


# ---- cuti menjelang bebas


def before_release(case: Case, reckoning: Reckoning, on: date) -> LeaveSpan:
    """Find the length by the last remission granted up to the day.

    Raises:
        InvalidError: ``sentence.no_last_remission``.
        UndeterminedError: ``leave.undetermined``, ``sentence.undetermined``.
    """
    sentence = _known(reckoning.sentence, on)
    last = _last(sentence)
    dates = _dates(sentence, case)
    longest = _CMB_LONGEST[CMB_SPECIAL.concerns(case).at(on)]
    amounts = leave_lengths(last, case.readings)
    found = [dates.leave_before_expiry(amount, most) for most in longest for amount in amounts]
    _, *others = last
    several = ("cmb_last_remisi",) if others else ()
    if len({value.day for value in found}) > 1:
        open_sets = CMB_SPECIAL.concerns(case).span_at(on).reason.missing
        raise _undetermined(*open_sets, *(f"reading {name}" for name in several))
    readings = (*several, *CMB_SPECIAL.readings_used(case), *readings_of_end(reckoning))
    return LeaveSpan(found[0], dates.expiry, _CMB, readings)


def _last(sentence: FixedTermSentence) -> tuple[Remission, ...]:
    """Return the remissions of the last grant day."""
    if sentence.remissions is None:
        raise _undetermined(*_REMISSIONS)
    if any(item.granted_on is None for item in sentence.remissions):
        raise _undetermined(*_GRANT_DAYS)
    by_day = [items for _, items in remissions_by_day(sentence.remissions)]
    if not by_day:
        raise NO_LAST_REMISSION.error("sentence.remissions")
    return by_day[-1]


_SIX_OR_THREE: Final = LONGEST["cuti_menjelang_bebas"]
_CMB_LONGEST: Final = {
    Status.MET: _SIX_OR_THREE[1:],
    Status.NOT_MET: _SIX_OR_THREE[:1],
    Status.UNKNOWN: _SIX_OR_THREE,
}
_CMB: Final = (
    Citation("PP 28/2006", "42A", "1"),
    Citation("PP 28/2006", "42A", "3"),
    Citation("Permenkumham 3/2018", "102", "1"),
)


# ---- cuti bersyarat


def conditional(case: Case, reckoning: Reckoning, on: date) -> LeaveSpan:
    """Find the length from the two-thirds day: what is left of it on a later day of the grant.

    Raises:
        UndeterminedError: ``leave.undetermined`` also for children: no source gives a length for them.
    """
    if CHILDREN.concerns(case).at(on) is not Status.NOT_MET:
        raise _undetermined(*_CHILDREN)
    dates = _dates(_known(reckoning.sentence, on), case)
    opens = dates.cb_start
    first = max(on, opens.day)
    found = [dates.leave_from_two_thirds(most) for most in _cb_longest(case, first)]
    if len({value.day for value in found}) > 1:
        raise _undetermined(*_open_limit(case, first))
    readings = (*SPECIAL.readings_used(case), *readings_of_fraction(reckoning, TWO_THIRDS), *readings_of_end(reckoning))
    return LeaveSpan(opens, found[0], _CB, readings)


def _cb_longest(case: Case, first: date) -> tuple[Duration, ...]:
    """Return the longest leaves that may be meant: four months before 2016 and for special offences, else six."""
    short = (BEFORE_P21_16.concerns(case).at(first), SPECIAL.concerns(case).at(first))
    both = LONGEST["cuti_bersyarat"]
    if Status.MET in short:
        return both[1:]
    return both if Status.UNKNOWN in short else both[:1]


def _open_limit(case: Case, first: date) -> tuple[str, ...]:
    return SPECIAL.concerns(case).span_at(first).reason.missing or ("reading instrument_day",)


_CB: Final = (
    Citation("Permenkumham 21/2013"),
    Citation("Permenkumham 21/2016", "68"),
    Citation("Permenkumham 3/2018", "114"),
)


# ---- both


def _known(sentence: FixedTermSentence, on: date) -> FixedTermSentence:
    """Leave out the remissions that had not been granted on the day."""
    if not sentence.remissions:
        return sentence
    granted = tuple(item for item in sentence.remissions if item.granted_on is None or item.granted_on <= on)
    return sentence.model_copy(update={"remissions": granted})


def _dates(sentence: FixedTermSentence, case: Case) -> SentenceDates:
    return SentenceDates(sentence, case.readings.counting, life_term_start=case.readings.life_term_start)


_REMISSIONS: Final = ("sentence.remissions",)
_GRANT_DAYS: Final = ("sentence.remissions[].granted_on",)
_CHILDREN: Final = ("reading cb_anak",)


def _undetermined(*missing: str) -> UndeterminedError:
    text = Text(id="Lamanya cuti bergantung pada: {missing}.", en="The length of the leave depends on: {missing}.")
    return UndeterminedError("leave.undetermined", text.format(missing=named_facts(missing)), missing)
