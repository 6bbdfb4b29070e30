"""The dates of a sentence, each with its working."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Final

from pembinaan.core.counting import DEFAULT_CONVENTION, CountingConvention
from pembinaan.core.duration import Duration
from pembinaan.core.errors import Fault, UndeterminedError
from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.participants.facts import named_facts
from pembinaan.participants.reckoning import HALF, ONE_THIRD, TWO_THIRDS, Ledger, Line, Reckoning
from pembinaan.participants.sentence import (
    DeathSentence,
    FixedTermSentence,
    LifeSentence,
    Remission,
)
from pembinaan.participants.sentence_change import LifeTermStart
from pembinaan.participants.working import DatedValue, dated_value

__all__ = ["SentenceDates", "Stage", "birthday", "last_remission"]

_LONGEST_CB_TERM: Final = 18
_LONGEST_LEAVE: Final = Duration(months=6)

NO_FRACTION = Fault(
    "sentence.no_fraction",
    Text(
        id="Pidana seumur hidup atau mati tidak mempunyai bagian, ekspirasi atau masa percobaan.",
        en="A life or death sentence has no fraction, expiry or probation.",
    ),
    Text(
        id="Tanggal ini baru ada setelah pidana diubah menjadi pidana waktu tertentu (Pasal 10 ayat (4) UU 22/2022).",
        en="The date exists only once the sentence is changed to a fixed term (Pasal 10 ayat (4) UU 22/2022).",
    ),
)
NOT_A_SENTENCE: Final = "SentenceDates is made of a sentence: give person.sentence, not the person or a text"
NO_LAST_REMISSION = Fault(
    "sentence.no_last_remission",
    Text(
        id="Tanpa remisi, cuti menjelang bebas tidak mempunyai lamanya.",
        en="Without a remission, cuti menjelang bebas has no length.",
    ),
    Text(
        id="Lamanya sama dengan remisi terakhir (Pasal 102 ayat (1) Permenkumham 3/2018); catat remisi itu bila ada.",
        en="Its length is that of the last remission (Pasal 102 ayat (1) Permenkumham 3/2018); record it if any.",
    ),
)
NO_PART = Fault(
    "sentence.not_a_part",
    Text(
        id="Bagian masa pidana harus pecahan tepat, lebih dari 0 dan paling banyak 1.",
        en="A part of the sentence must be an exact fraction, more than 0 and at most 1.",
    ),
    Text(
        id="Tulis seperti Fraction(2, 3); pecahan desimal tidak tepat.",
        en="Write it like Fraction(2, 3); a decimal fraction is not exact.",
    ),
)
UNSETTLED: Final = Text(
    id="Ada beberapa remisi dengan besar yang berbeda pada hari terakhir; tidak ada sumber yang menentukan mana yang"
    " terakhir.",
    en="Remissions of different amounts fall on the last day; no source says which of them is the last.",
)
UNDETERMINED: Final = Text(
    id="Tanggal ini bergantung pada fakta yang belum diketahui: {missing}. Lengkapi fakta itu.",
    en="This date depends on facts that are not known: {missing}. Fill them in.",
)
_YEARS: Final = DEFAULT_CONVENTION
"""Probation and ages run on the calendar, however the years of a term are counted."""
_TITLES: Final = {
    ONE_THIRD: ("one_third", Text(id="1/3 masa pidana", en="One third of the sentence")),
    HALF: ("half", Text(id="1/2 masa pidana", en="Half of the sentence")),
    TWO_THIRDS: ("two_thirds", Text(id="2/3 masa pidana", en="Two thirds of the sentence")),
}


class Stage(Model):
    """Hold the window of one coaching stage (tahap pembinaan).

    The calendar alone advances nobody: each move also needs a sidang TPP (PP 31/1999 Pasal 7 ayat (3)).
    """

    code: str
    title: Text
    starts: DatedValue
    ends: DatedValue


class SentenceDates:
    """Compute the dates of a sentence under a counting convention.

    Args:
        sentence: The sentence. For life and death sentences every date is refused with ``sentence.no_fraction``.
        convention: How days are counted; the default reproduces published cases.
        life_term_start: From when a sentence counts that was changed from life or death (reading of that name).

    Raises:
        TypeError: What is given is no sentence.
        InvalidError: ``sentence.no_fraction``, ``sentence.no_last_remission``.
        UndeterminedError: ``sentence.undetermined``, naming the facts that are missing.

    Example:
        >>> from pembinaan.core.duration import Duration
        >>> sentence = FixedTermSentence(
        ...     terms=(Duration(months=8), Duration(years=2)), clock_starts=date(2020, 12, 12),
        ...     remissions=(Remission(amount=Duration(months=2)),), interruptions=(), subsidiaries=(),
        ... )
        >>> SentenceDates(sentence).two_thirds.day
        datetime.date(2022, 7, 20)

    Source: UU 1/2023 Pasal 72, 184; Keppres 174/1999 Pasal 7; published cases.
    """

    def __init__(
        self,
        sentence: FixedTermSentence | LifeSentence | DeathSentence,
        convention: CountingConvention = DEFAULT_CONVENTION,
        *,
        life_term_start: LifeTermStart = "stated_in_decree",
    ) -> None:
        if not isinstance(sentence, (FixedTermSentence, LifeSentence, DeathSentence)):
            raise TypeError(NOT_A_SENTENCE)
        self._sentence = sentence
        self._convention = convention
        self._life_term_start = life_term_start

    def _reckoning(self) -> Reckoning:
        if not isinstance(self._sentence, FixedTermSentence):
            raise NO_FRACTION.error("sentence.kind")
        reckoning = Reckoning(self._sentence, self._convention, life_term_start=self._life_term_start)
        _refuse(reckoning.start_missing)
        return reckoning

    def _value(self, code: str, title: Text, ledger: Ledger) -> DatedValue:
        return dated_value(code, title, ledger, self._convention)

    # ---- fractions

    def fraction(self, fraction: Fraction) -> DatedValue:
        """Compute the day on which a fraction of the sentence is served, all remissions taken off in full.

        Args:
            fraction: More than 0, at most 1, and exact: ``Fraction(2, 3)``, never ``2 / 3``.

        Raises:
            InvalidError: ``sentence.not_a_part``, ``sentence.no_fraction``.
            UndeterminedError: ``sentence.undetermined``.
        """
        if type(fraction) is not Fraction or not 0 < fraction <= 1:
            raise NO_PART.error("fraction")
        code, title = _TITLES.get(fraction, (f"fraction_{fraction}", _part_title(fraction)))
        return self._value(code, title, self._fraction(fraction))

    def _fraction(self, fraction: Fraction) -> Ledger:
        """Work out a fraction, and refuse where it depends on what is not known."""
        reckoning = self._reckoning()
        ledger = reckoning.fraction(fraction)
        missing = _missing(reckoning, ledger.day, remissions=True)
        if self._convention.subsidiaries_in_fraction == "in":
            missing += _missing_subsidiaries(reckoning)
        _refuse(missing)
        return ledger

    @property
    def one_third(self) -> DatedValue:
        """The day on which one third is served."""
        return self.fraction(ONE_THIRD)

    @property
    def half(self) -> DatedValue:
        """The day on which half is served."""
        return self.fraction(HALF)

    @property
    def two_thirds(self) -> DatedValue:
        """The day on which two thirds are served."""
        return self.fraction(TWO_THIRDS)

    @property
    def nine_months(self) -> DatedValue:
        """The day on which nine months are served (remission is not time served)."""
        reckoning = self._reckoning()
        ledger = reckoning.months_served(9)
        _refuse(_missing(reckoning, ledger.day, remissions=False))
        return self._value("nine_months", Text(id="Genap 9 bulan dijalani", en="Nine months served"), ledger)

    # ---- the end

    def _expiry(self, *, with_subsidiaries: bool = True) -> Ledger:
        """Work out the end, and refuse where it depends on what is not known."""
        reckoning = self._reckoning()
        ledger = reckoning.expiry(with_subsidiaries=with_subsidiaries)
        missing = _missing(reckoning, ledger.day, remissions=True)
        if with_subsidiaries:
            missing += _missing_subsidiaries(reckoning)
        _refuse(missing)
        return ledger

    @property
    def expiry(self) -> DatedValue:
        """The end of the sentence (ekspirasi, bebas murni), subsidiaries included."""
        return self._value("expiry", Text(id="Ekspirasi (bebas murni)", en="Expiry"), self._expiry())

    @property
    def term_end(self) -> DatedValue:
        """The end of the term alone; subsidiaries not paid are served from here on."""
        title = Text(id="Akhir pidana pokok", en="End of the term")
        return self._value("term_end", title, self._expiry(with_subsidiaries=False))

    @property
    def probation_end(self) -> DatedValue:
        """The end of the probation of conditional release: expiry and one year (UU 1/2023 Pasal 72 ayat (4))."""
        ledger = self._expiry()
        days = (_YEARS.add_years(ledger.day, 1) - ledger.day).days
        title = Text(id="Akhir masa percobaan", en="End of probation")
        return self._value("probation_end", title, ledger._replace(lines=(*ledger.lines, Line("probation", days))))

    # ---- leaves

    @property
    def cmb_start(self) -> DatedValue:
        """The start of cuti menjelang bebas: expiry less the last remission, at most six months."""
        ledger = self._expiry()
        return self._leave_off(ledger, last_remission(self._reckoning().remissions).amount, _LONGEST_LEAVE)

    def leave_before_expiry(self, amount: Duration, longest: Duration) -> DatedValue:
        """Compute the start of a leave that ends with the sentence: expiry less an amount, at most the longest leave.

        Args:
            amount: How long the leave is: for cuti menjelang bebas the last remission.
            longest: How long it may be at most.
        """
        return self._leave_off(self._expiry(), amount, longest)

    def _leave_off(self, ledger: Ledger, amount: Duration, longest: Duration) -> DatedValue:
        whole, most = (self._convention.days_taken_off(item, ledger.day) for item in (amount, longest))
        line = Line("leave", -min(whole, most), (amount, whole > most))
        ledger = ledger._replace(lines=(*ledger.lines, line))
        if ledger.day < ledger.start:
            before = Line("not_before_start", (ledger.start - ledger.day).days)
            ledger = ledger._replace(lines=(*ledger.lines, before))
        return self._value(
            "cmb_start", Text(id="Mulai cuti menjelang bebas", en="Start of cuti menjelang bebas"), ledger
        )

    @property
    def cb_start(self) -> DatedValue:
        """The start of the window of cuti bersyarat: the two-thirds day."""
        ledger = self._fraction(TWO_THIRDS)
        title = Text(id="Mulai cuti bersyarat", en="Start of cuti bersyarat")
        return self._value("cb_start", title, ledger._replace(lines=(*ledger.lines, *self._too_long_for_cb())))

    @property
    def cb_end(self) -> DatedValue:
        """The end of the window of cuti bersyarat: six months after its start, never past expiry."""
        return self._leave_until(self._fraction(TWO_THIRDS), self._too_long_for_cb(), _LONGEST_LEAVE, ())

    def leave_from_two_thirds(self, longest: Duration) -> DatedValue:
        """Compute the end of a cuti bersyarat: at most the longest leave after the two-thirds day, never past expiry.

        Args:
            longest: How long it may be at most.
        """
        return self._leave_until(self._fraction(TWO_THIRDS), (), longest, (longest,))

    def _leave_until(
        self, ledger: Ledger, notes: tuple[Line, ...], longest: Duration, said: tuple[Duration, ...]
    ) -> DatedValue:
        """Work out the end of a leave that begins on the day of a ledger."""
        days = self._convention.adjustment_days(longest, ledger.day)
        lines = [*ledger.lines, *notes, Line("longest", days, said)]
        past = (ledger.day - self._expiry_before(ledger.day + timedelta(days=days))).days + days
        if past:
            lines.append(Line("not_past_expiry", -past))
        title = Text(id="Akhir cuti bersyarat", en="End of cuti bersyarat")
        return self._value("cb_end", title, ledger._replace(lines=tuple(lines)))

    def _too_long_for_cb(self) -> tuple[Line, ...]:
        """Note that the term is longer than cuti bersyarat is for; the arithmetic does not decide about the right."""
        return (Line("too_long_for_cb", 0),) if self._reckoning().months > _LONGEST_CB_TERM else ()

    def _expiry_before(self, day: date) -> date:
        """Return expiry where it may fall before the day, else the day: what is not known can only make it later."""
        reckoning = self._reckoning()
        soonest = reckoning.expiry(with_subsidiaries=not _missing_subsidiaries(reckoning)).day
        return day if soonest >= day else min(day, self._expiry().day)

    # ---- stages

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The windows of the four coaching stages: awal, lanjutan 1, lanjutan 2, akhir (PP 31/1999 Pasal 7, 9-10)."""
        reckoning = self._reckoning()
        begin = self._value("start", Text(id="Hari mulai", en="First day"), Ledger(reckoning.clock, ()))
        marks = (begin, self.one_third, self.half, self.two_thirds, self.expiry)
        titles = (
            ("awal", Text(id="Tahap awal", en="Initial stage")),
            ("lanjutan_1", Text(id="Tahap lanjutan pertama", en="First continued stage")),
            ("lanjutan_2", Text(id="Tahap lanjutan kedua", en="Second continued stage")),
            ("akhir", Text(id="Tahap akhir", en="Final stage")),
        )
        return tuple(
            Stage(code=code, title=title, starts=marks[at], ends=marks[at + 1])
            for at, (code, title) in enumerate(titles)
        )

    def all(self) -> tuple[DatedValue, ...]:
        """Compute the dates that every fixed-term sentence has, in the order in which officers list them.

        The leaves are not among them: cuti bersyarat is for short sentences, and cuti menjelang bebas needs a last
        remission. Ask for ``cb_start``, ``cb_end`` and ``cmb_start`` where they matter.
        """
        return (
            *(self.one_third, self.half, self.two_thirds, self.nine_months),
            *(self.term_end, self.expiry, self.probation_end),
        )


def _part_title(fraction: Fraction) -> Text:
    return Text(id=f"{fraction} masa pidana", en=f"{fraction} of the sentence")


def _missing(reckoning: Reckoning, day: date, *, remissions: bool) -> tuple[str, ...]:
    missing = ("sentence.remissions",) if remissions and reckoning.sentence.remissions is None else ()
    if reckoning.sentence.interruptions is None:
        return (*missing, "sentence.interruptions")
    return (*missing, "sentence.interruptions[].end") if reckoning.waits_for_return(day) else missing


def _missing_subsidiaries(reckoning: Reckoning) -> tuple[str, ...]:
    subsidiaries = reckoning.sentence.subsidiaries
    if subsidiaries is None:
        return ("sentence.subsidiaries",)
    return ("sentence.subsidiaries[].status",) if any(item.status is None for item in subsidiaries) else ()


def _refuse(missing: tuple[str, ...]) -> None:
    if missing:
        raise UndeterminedError("sentence.undetermined", UNDETERMINED.format(missing=named_facts(missing)), missing)


def last_remission(remissions: tuple[Remission, ...]) -> Remission:
    """Return the last remission: the latest dated one, or the last listed where none is dated.

    Raises:
        InvalidError: ``sentence.no_last_remission`` when there is none.
        UndeterminedError: ``sentence.undetermined`` when some are dated and some are not, or when two of different
            amounts fall on the last day (reading ``cmb_last_remisi``: no source says which is the last).
    """
    if not remissions:
        raise NO_LAST_REMISSION.error("sentence.remissions")
    if len({item.amount for item in remissions}) == 1 or all(item.granted_on is None for item in remissions):
        return remissions[-1]
    if any(item.granted_on is None for item in remissions):
        _refuse(("sentence.remissions[].granted_on",))
    latest = max(item.granted_on or date.min for item in remissions)
    last = [item for item in remissions if item.granted_on == latest]
    if len({item.amount for item in last}) > 1:
        raise UndeterminedError("sentence.undetermined", UNSETTLED, ("reading cmb_last_remisi",))
    return last[0]


def birthday(birth_date: date, age: int) -> DatedValue:
    """Compute the day on which a child reaches an age: 18 ends the stay in an LPKA, 21 the youth block.

    Args:
        birth_date: The day of birth. Born on 29 February: 28 February in a common year; no source settles it, and the
            working says so.
        age: The age in years, which always run on the calendar.

    Source: UU 11/2012 Pasal 86; PP 58/2022 Pasal 23.
    """
    line = Line("age", (_YEARS.add_years(birth_date, age) - birth_date).days, (age,))
    title = Text(id=f"Genap {age} tahun", en=f"Turns {age}")
    return dated_value(f"age_{age}", title, Ledger(birth_date, (line,)), _YEARS)
