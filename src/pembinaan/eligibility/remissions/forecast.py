"""Look ahead: the remissions to come if conduct stays good, year by year, and the dates that they bring."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from pembinaan.core.asked import asks_day
from pembinaan.core.duration import Duration
from pembinaan.core.errors import Fault, InvalidError, UndeterminedError
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.eligibility.audience import ADULTS, CHILDREN
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import SUPPORTED_UNTIL
from pembinaan.eligibility.decision import DecisionRecord, Finding, ReadingUsed
from pembinaan.eligibility.remissions.amount import RemissionAmount, still_in_default
from pembinaan.eligibility.remissions.calendars import MAIN_HOLIDAY, Calendar, FixedDay
from pembinaan.eligibility.remissions.family import AMOUNTS
from pembinaan.eligibility.remissions.forecast_record import ForecastRow, GrantLeftOut, RemissionForecast
from pembinaan.eligibility.rights import RIGHTS
from pembinaan.eligibility.rights.remisi_dasawarsa_amount import DASAWARSA_DAY
from pembinaan.law.data.remission_amounts import ELDERLY_DAY, HARI_ANAK_DAY, HEALTH_DAY, REMISI_UMUM_DAY
from pembinaan.law.readings import DEFAULT_READINGS, Readings
from pembinaan.participants.dates import SentenceDates
from pembinaan.participants.facts import named_facts
from pembinaan.participants.people import AnakBinaan, Convict, Participant
from pembinaan.participants.reckoning import TWO_THIRDS, Reckoning
from pembinaan.participants.sentence import FixedTermSentence, Remission, RemissionKind

__all__ = ["simulate_remissions"]

_UMUM_DAY: Final = FixedDay(*REMISI_UMUM_DAY)
_DAY: Final = timedelta(days=1)
_KINDS: Final[Mapping[str, tuple[RemissionKind, tuple[Calendar, ...]]]] = MappingProxyType(
    {
        "remisi_umum": (RemissionKind.UMUM, (_UMUM_DAY,)),
        "remisi_khusus": (RemissionKind.KHUSUS, (MAIN_HOLIDAY,)),
        "remisi_tambahan": (RemissionKind.TAMBAHAN, (_UMUM_DAY,)),
        "remisi_dasawarsa": (RemissionKind.DASAWARSA, (DASAWARSA_DAY,)),
        "remisi_kemanusiaan": (RemissionKind.KEMANUSIAAN, (FixedDay(*ELDERLY_DAY), FixedDay(*HEALTH_DAY))),
        "pmp_hari_anak": (RemissionKind.KEMANUSIAAN, (FixedDay(*HARI_ANAK_DAY),)),
        "pmp_umum": (RemissionKind.UMUM, (_UMUM_DAY,)),
        "pmp_khusus": (RemissionKind.KHUSUS, (MAIN_HOLIDAY,)),
        "pmp_dasawarsa": (RemissionKind.DASAWARSA, (DASAWARSA_DAY,)),
    }
)
"""What can be looked ahead to: how it stands in the file, and on which days; of one day in this order."""
_USUAL: Final = MappingProxyType(
    {
        "narapidana": ("remisi_umum", "remisi_khusus", "remisi_dasawarsa"),
        "anak_binaan": (
            *("pmp_hari_anak", "pmp_umum", "pmp_khusus", "pmp_dasawarsa"),
            *("remisi_umum", "remisi_khusus", "remisi_dasawarsa"),
        ),
    }
)

NOT_FORECAST = Fault(
    "remission.not_forecast",
    Text(id="'{right}' tidak dapat diperkirakan ke depan.", en="'{right}' cannot be looked ahead to."),
    Text(id="Pilih di antara: {known}.", en="Choose among: {known}."),
)
NOT_OF_FIXED_LENGTH = Fault(
    "remission.no_term",
    Text(id="Orang ini tidak menjalani pidana waktu tertentu.", en="This person serves no sentence of fixed length."),
    Text(id="Perkiraan hanya untuk pidana waktu tertentu.", en="A forecast is for sentences of fixed length only."),
)
ENDS_TOO_LATE = Fault(
    "remission.ends_too_late",
    Text(
        id="Pidana ini berakhir pada {end}; hari sesudah {day} tidak dijawab.",
        en="The sentence ends on {end}; days after {day} are not answered.",
    ),
    Text(
        id="Periksa 'sentence.terms': pidana seumur hidup bukan bilangan tahun.",
        en="Check 'sentence.terms': a life sentence is not a number of years.",
    ),
)


@asks_day
def simulate_remissions(
    person: Participant, *, on: date, readings: Readings = DEFAULT_READINGS, kinds: tuple[str, ...] | None = None
) -> RemissionForecast:
    """Look ahead to the remissions to come if conduct stays good, and to the dates that they bring.

    From ``on`` up to the end of the sentence each grant day is decided by the law. A condition that is not met leaves
    the day out, and so does a point of law that is not settled or a ground that is not known; any other fact that is
    not known is taken to turn out well, and the forecast says so. It is a calculation, not a promise.

    Args:
        person: The Narapidana or Anak Binaan.
        on: The day from which to look ahead; a grant of that day itself is counted unless it is on file.
        readings: How unsettled points of law are read.
        kinds: Codes of the rights to look ahead to; left out: remisi umum, khusus and dasawarsa, or for a child all
            four kinds of pengurangan masa pidana, and those of remisi from when the rules of Narapidana count.

    Raises:
        UnsupportedError: As for :meth:`Right.decide`.
        InvalidError: ``remission.not_forecast``, ``remission.no_term``, ``remission.ends_too_late``.
        UndeterminedError: ``sentence.undetermined`` when the end of the sentence depends on facts that are missing.
    """
    if not isinstance(person, Convict) or not isinstance(person.sentence, FixedTermSentence):
        raise NOT_OF_FIXED_LENGTH.error("sentence.kind")
    for code in kinds or ():
        if code not in _KINDS:
            raise NOT_FORECAST.error("kinds", right=code, known=", ".join(_KINDS))
    return _Run(person, person.sentence, on, readings, kinds).forecast()


_CONCERNED: Final = MappingProxyType({"pmp": CHILDREN, "rem": ADULTS})
"""Whom a kind of right concerns, by how its code begins."""


class _Run:
    """One look ahead: the sentence as it grows shorter, and the ledger."""

    def __init__(
        self, person: Convict, sentence: FixedTermSentence, on: date, readings: Readings, kinds: tuple[str, ...] | None
    ) -> None:
        self.person, self.on, self.readings = person, on, readings
        self.sentence = sentence
        self.last = self._dates(sentence).expiry.day  # refuses what is not known
        if self.last > SUPPORTED_UNTIL:
            raise ENDS_TOO_LATE.error("sentence.terms", end=self.last, day=SUPPORTED_UNTIL)
        self.case = Case(person, readings)
        chosen = tuple(filter(self._concerned, _USUAL[person.kind])) if kinds is None else kinds
        self.kinds = tuple(code for code in _KINDS if code in chosen)
        self.rows: list[ForecastRow] = []
        self.left_out: list[GrantLeftOut] = []
        self.granted: list[Remission] = []
        self.assumed: dict[Text, None] = {}
        self.notes: dict[Text, None] = {}
        self.used: dict[str, ReadingUsed] = {}
        self.in_default = timedelta(0)

    def forecast(self) -> RemissionForecast:
        """Go through the grant days and make the result."""
        for day, code in self._days():
            over = self._reckoning().over().lower
            if day >= over or (self.rows and self.rows[-1].division == "II"):
                break
            self._grant(day, code)
        return self._result()

    def _days(self) -> Iterator[tuple[date, str]]:
        """Go through the grant days that are not on file, in order."""
        on_file = {(item.granted_on, item.kind) for item in self.sentence.remissions or ()}
        found = []
        for place, code in enumerate(self.kinds):
            kind, calendars = _KINDS[code]
            days = {day for item in calendars for day in item.between(self.case, self.on, self.last)}
            found += [(day, place, code) for day in days if (day, kind) not in on_file and self._theirs(day, code)]
        return ((day, code) for day, _, code in sorted(found))

    def _concerned(self, code: str) -> bool:
        """Tell whether the right may concern the person before the sentence ends: as a child, or as Narapidana."""
        concerned = _CONCERNED[code[:3]].concerns(self.case)
        span = slice(concerned.position(self.on), concerned.position(self.last) + 1)
        return any(status is not Status.NOT_MET for status in concerned.statuses[span])

    def _theirs(self, day: date, code: str) -> bool:
        """Tell whether a day counts, where remisi and pengurangan masa pidana are both looked ahead to."""
        both = len({item[:3] for item in self.kinds}) > 1
        return not both or _CONCERNED[code[:3]].concerns(self.case).at(day) is not Status.NOT_MET

    def _grant(self, day: date, code: str) -> None:
        decision = RIGHTS[code].decide(self.case, on=day)
        if decision.status is Status.NOT_MET:
            self._leave_out_for(day, decision.record, decision.record.binding)
            return
        unknown = [item for item in decision.record.findings if item.status == "UNKNOWN"]
        unsettled = next((item.code for item in unknown if _is_open(item)), None)
        if unsettled is not None:
            self._leave_out_for(day, decision.record, unsettled)
            return
        try:
            amount = AMOUNTS[code](self.case, day)
        except (InvalidError, UndeterminedError) as error:
            missing = error.missing if isinstance(error, UndeterminedError) else ()
            self._leave_out(day, code, error.text, None, missing)
            return
        self.assumed.update(dict.fromkeys(item.title for item in unknown if item.missing != _DECREE))
        self._take(day, code, amount)

    def _leave_out_for(self, day: date, record: DecisionRecord, condition: str | None) -> None:
        """Leave a day out for a condition that is not met, or on which the law is not settled."""
        finding = next(item for item in record.findings if item.code == condition)
        why = finding.reason or (_NOT_KNOWN.format(missing=named_facts(finding.missing)) if finding.missing else None)
        said = (finding.title,) if why is None else (finding.title, why)
        self._leave_out(day, record.right, Text.joined(": ", said), finding.code, finding.missing)

    def _leave_out(self, day: date, code: str, reason: Text, condition: str | None, missing: tuple[str, ...]) -> None:
        title = RIGHTS[code].title
        self.left_out.append(
            GrantLeftOut(on=day, right=code, title=title, reason=reason, condition=condition, missing=missing)
        )

    def _take(self, day: date, code: str, amount: RemissionAmount) -> None:
        """Write the grant into the ledger and take it off the sentence."""
        kind, calendars = _KINDS[code]
        estimated = any(item.notes(self.case, day) for item in calendars)
        if still_in_default(self._reckoning(), day, amount.division):
            self.in_default = timedelta(days=self._reckoning().subsidiary_days)
        self.granted.append(Remission(amount=amount.amount, granted_on=day, kind=kind))
        remissions = (*(self.sentence.remissions or ()), *self.granted)
        sentence = self.sentence.model_copy(update={"remissions": remissions})
        self.case = Case(self.person.model_copy(update={"sentence": sentence}), self.readings)
        self.notes.update(dict.fromkeys(amount.warnings))
        self.used.update((item.name, item) for item in amount.readings)
        self.rows.append(
            ForecastRow(
                on=day,
                right=code,
                title=RIGHTS[code].title,
                amount=amount.amount,
                ordinal=amount.ordinal,
                division=amount.division,
                total=self._total(),
                term_end=self._reckoning().expiry(with_subsidiaries=False).day,
                estimated=estimated,
                confidence=amount.confidence,
                text=amount.text,
            )
        )

    def _dates(self, sentence: FixedTermSentence) -> SentenceDates:
        return SentenceDates(sentence, self.readings.counting, life_term_start=self.readings.life_term_start)

    def _reckoning(self) -> Reckoning:
        """Return the arithmetic of the sentence with the grants so far, those of unknown day counted from the start."""
        return Reckoning(self._shortened(), self.readings.counting, life_term_start=self.readings.life_term_start)

    def _shortened(self) -> FixedTermSentence:
        remissions = (*(self.sentence.remissions or ()), *self.granted)
        return self.sentence.model_copy(update={"remissions": remissions})

    def _total(self) -> Duration:
        total = Duration()
        for item in self.granted:
            total = total + item.amount
        return total

    def _result(self) -> RemissionForecast:
        dates = self._dates(self._shortened())
        expiry = dates.expiry
        released = self.rows[-1].on + self.in_default if self.rows and self.rows[-1].division == "II" else expiry.day
        return RemissionForecast(
            reference=self.person.reference,
            on=self.on,
            kinds=self.kinds,
            rows=tuple(self.rows),
            left_out=tuple(self.left_out),
            assumptions=(*_ASSUMED, *(_TAKEN_AS_MET.format(what=title) for title in self.assumed)),
            gaps=tuple(self._gaps(max(released, expiry.day))),
            notes=tuple(self.notes),
            remissions=tuple(self.granted),
            total=self._total(),
            expiry=expiry,
            two_thirds=dates.two_thirds,
            two_thirds_reached=self._reckoning().reached(TWO_THIRDS).lower,
            half=dates.half if isinstance(self.person, AnakBinaan) else None,
            release=max(released, expiry.day),
            readings=tuple(self.used.values()),
            recorded_until=self.person.recorded_until,
        )

    def _gaps(self, release: date) -> Iterator[Text]:
        """Say of which right not all grant days up to release are known."""
        for code in self.kinds:
            for calendar in _KINDS[code][1]:
                missing = calendar.missing(self.case, max(release - _DAY, self.on))
                if missing:
                    yield _NOT_COUNTED.format(right=RIGHTS[code].title, missing=named_facts(missing))


_GROUNDS: Final = frozenset({"grant_day", "humanitarian_ground", "is_narapidana", "recognised_merit"})
"""Conditions that conduct does not make: where they are not known they are not taken as met."""


def _is_open(finding: Finding) -> bool:
    """Tell whether something is unknown that good conduct does not settle: the law, or the ground of a grant.

    A holiday that no decree has fixed is counted on the day of the table, marked as estimated;
    that the table stays as it is, is assumed of every forecast.
    """
    if finding.missing == _DECREE:
        return False
    return finding.code in _GROUNDS or any(path.startswith("reading ") for path in finding.missing)


_DECREE: Final = ("religious_days",)


_ASSUMED: Final = (
    Text(
        id="Kelakuan tetap baik: tidak ada hukuman disiplin baru, tetap aktif dengan predikat baik, risiko tetap"
        " menurun.",
        en="Conduct stays good: no new sanction, active with a good grade, the level of risk stays decreased.",
    ),
    Text(
        id="Pidana dijalani terus di dalam: tanpa pelarian, penangguhan, pembantaran, cuti atau pembebasan.",
        en="The sentence is served without a break: no escape, suspension, hospital stay, leave or release.",
    ),
    Text(
        id="Hukum, tabel hari besar dan tafsir yang dipilih tidak berubah, dan setiap hak diberikan tepat waktu.",
        en="The law, the table of holidays and the readings chosen do not change, and each grant comes in time.",
    ),
)
_TAKEN_AS_MET: Final = Text(id="Dianggap terpenuhi: {what}.", en="Taken as met: {what}.")
_NOT_KNOWN: Final = Text(id="belum diketahui: {missing}", en="not known: {missing}")
_NOT_COUNTED: Final = Text(
    id="{right}: tidak dihitung sejauh belum diketahui: {missing}.",
    en="{right}: not counted as far as this is not known: {missing}.",
)
