"""What is found on the duty to report, and how it is written for people."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from pembinaan.core.fields import AnyDay, Line
from pembinaan.core.model import Model
from pembinaan.core.text import Language, Text
from pembinaan.law.citation import Citation
from pembinaan.law.guidance import GUIDANCE

__all__ = ["Alert", "ReportPeriod", "ReportStatus", "Reporting"]


class ReportStatus(StrEnum):
    """Say where the report of a period stands."""

    DONE = "DONE"
    MISSED = "MISSED"
    DUE = "DUE"
    """The period still runs, and there is no report in it yet."""
    NOT_KNOWN = "NOT_KNOWN"
    """The reports made are not known, or whether the only one, from afar, had an urgent ground."""


class ReportPeriod(Model):
    """Hold one period in which at least one report is due."""

    first: AnyDay
    """Its first day."""
    last: AnyDay
    """Its last day."""
    status: ReportStatus
    """Where it stands on the day asked about."""


class Alert(Model):
    """Say that three periods in a row passed without a report; it decides nothing."""

    on: AnyDay
    """The first day on which that is known: the day after the third period."""
    first: AnyDay
    """The first day of the first of the three."""
    last: AnyDay
    """The last day of the third."""


class Reporting(Model):
    """Hold the periods that have begun, and the alerts."""

    on: AnyDay
    """The day asked about."""
    interval_recorded: bool
    """Whether the record says how often; otherwise once a month, as the press reports the duty."""
    periods: tuple[ReportPeriod, ...]
    """The periods that have begun, in order; a last one that the guidance cuts short is left out."""
    alerts: tuple[Alert, ...]
    """One for each run of three or more misses."""
    missing: tuple[Line, ...] = ()
    """Paths of the facts that would settle what is not known."""

    def explain(self, language: Language = "id") -> str:
        """Write the periods, the alerts, and that an alert decides nothing."""
        return "\n".join(line[language] for line in self._lines())

    def _lines(self) -> Iterator[Text]:
        yield _HEAD.format(on=self.on)
        for period in self.periods:
            yield _PERIOD.format(first=period.first, last=period.last, said=_SAID[period.status])
        for alert in self.alerts:
            yield _ALERT.format(on=alert.on, first=alert.first, last=alert.last)
        if self.alerts:
            yield _GROUND.format(cite=str(_REVOCATION), practice=GUIDANCE["KLIEN_TIGA"].title)
        if not self.interval_recorded:
            yield _MONTHLY.format(source=GUIDANCE["KLIEN_LAPOR"].title)


_REVOCATION: Final = Citation.parse("Permenkumham 3/2018")
_HEAD: Final = Text(id="Wajib lapor pada {on}:", en="Duty to report on {on}:")
_PERIOD: Final = Text(id="  {first} sampai {last}: {said}", en="  {first} to {last}: {said}")
_SAID: Final = {
    ReportStatus.DONE: Text(id="sudah melapor", en="reported"),
    ReportStatus.MISSED: Text(id="tidak melapor", en="did not report"),
    ReportStatus.DUE: Text(id="belum melapor, masih ada waktu", en="not reported yet, there is still time"),
    ReportStatus.NOT_KNOWN: Text(id="belum diketahui", en="not known"),
}
_ALERT: Final = Text(
    id="Perhatian sejak {on}: tiga kali berturut-turut tidak melapor, {first} sampai {last}.",
    en="Alert since {on}: three reports in a row were missed, {first} to {last}.",
)
_GROUND: Final = Text(
    id="Ini tidak memutus apa pun. Praktik: {practice}. Tidak melapor tiga kali berturut-turut dapat menjadi alasan"
    " pencabutan ({cite}, sumber sekunder).",
    en="This decides nothing. Practice: {practice}. Three misses in a row can be a ground for revoking ({cite},"
    " secondary source).",
)
_MONTHLY: Final = Text(
    id="Catatan tidak menyebut jaraknya; dipakai sebulan sekali: {source} (sumber sekunder).",
    en="The record does not say how often; once a month is taken: {source} (secondary source).",
)
