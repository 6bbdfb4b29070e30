"""The sentence as the judgment and the register have it: terms, custody, interruptions, remissions, subsidiaries."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Annotated, Final, Literal, Self

from pydantic import Discriminator, Field, model_validator

from pembinaan.core.duration import Duration
from pembinaan.core.errors import Fault
from pembinaan.core.fields import Day
from pembinaan.core.kinds import UnknownKind
from pembinaan.core.model import Model
from pembinaan.core.period import Period
from pembinaan.core.text import Text
from pembinaan.participants.sentence_change import SentenceChange
from pembinaan.participants.spans import check_apart
from pembinaan.participants.subsidiaries import Subsidiary, SubsidiaryStatus

__all__ = [
    "DeathSentence",
    "Detention",
    "DetentionKind",
    "FixedTermSentence",
    "Interruption",
    "InterruptionKind",
    "LifeSentence",
    "Remission",
    "RemissionKind",
    "Sentence",
    "SentenceChange",
    "Subsidiary",
    "SubsidiaryStatus",
]


class RemissionKind(StrEnum):
    """Name the kinds of remisi that Keppres 174/1999 and Permenkumham 3/2018 know."""

    UMUM = "umum"
    KHUSUS = "khusus"
    TAMBAHAN = "tambahan"
    KEMANUSIAAN = "kemanusiaan"
    SUSULAN = "susulan"
    DASAWARSA = "dasawarsa"


class DetentionKind(StrEnum):
    """Name the three kinds of detention before judgment (UU 20/2025 Pasal 108 ayat (1))."""

    RUTAN = "rutan"
    RUMAH = "rumah"
    KOTA = "kota"

    @property
    def credit(self) -> Fraction:
        """The share of its days that comes off the term: all, a third, a fifth."""
        return _CREDIT[self]


_CREDIT: Final = {
    DetentionKind.RUTAN: Fraction(1),
    DetentionKind.RUMAH: Fraction(1, 3),
    DetentionKind.KOTA: Fraction(1, 5),
}


class InterruptionKind(StrEnum):
    """Name what is not counted as served and is added to expiry."""

    PELARIAN = "pelarian"
    """Escape (UU 1/2023 Pasal 63)."""
    PENANGGUHAN = "penangguhan"
    """Suspended detention (UU 20/2025 Pasal 110 ayat (7))."""
    PEMBANTARAN = "pembantaran"
    """Hospital stay that is not detention (UU 20/2025 Pasal 111 ayat (2))."""
    DI_LUAR_SETELAH_PENCABUTAN = "di_luar_setelah_pencabutan"
    """Time outside after a release that was revoked (PP 32/1999 Pasal 47 ayat (1))."""


class Remission(Model):
    """Hold one remission, or a lump of several, as printed: 2 months stay 2 months."""

    amount: Duration
    """How much is taken off, as printed in the decree."""
    granted_on: Day | None = None
    """The grant day; null: not recorded. A date counts it from the beginning; a decision waits for what is certain."""
    kind: RemissionKind | None = None
    """Which remisi; null: not recorded, or a lump."""


class Detention(Period):
    """Hold one stretch of detention before the judgment was executed; ``end`` is the first day after it."""

    kind: DetentionKind
    """Where: it decides how much is credited."""
    start: Day
    """The first day."""
    end: Day
    """The first day after it."""


class Interruption(Period):
    """Hold days that are not served: escape, suspended detention, hospital stay, time outside after a revocation."""

    kind: InterruptionKind
    """Why the days are not served."""
    start: Day
    """The first day away."""
    end: Day | None
    """The first day back; null: still out, or the day of return is not known."""


NO_TERM = Fault(
    "sentence.no_term",
    Text(id="Putusan tanpa lamanya pidana.", en="The sentence has no length."),
    Text(
        id="Isi 'terms' dengan setiap pidana menurut urutan dijatuhkannya, seperti [\"P2Y\"].",
        en="Fill in 'terms' with each term in the order in which it was imposed, such as [\"P2Y\"].",
    ),
)
TOO_LONG = Fault(
    "sentence.too_long",
    Text(
        id="Seluruh pidana dan pidana pengganti melebihi {years} tahun.",
        en="The terms and defaults of payment come to more than {years} years.",
    ),
    Text(
        id="Periksa 'terms' dan 'subsidiaries'; pidana seumur hidup bukan bilangan tahun.",
        en="Check 'terms' and 'subsidiaries'; a life sentence is not a number of years.",
    ),
)
_LONGEST: Final = 1000
"""Years: so that every day of a sentence lies inside the calendar."""
ONE_CLOCK = Fault(
    "sentence.one_clock",
    Text(
        id="Hari mulai harus dinyatakan dengan tepat satu cara.",
        en="The first day must be given in exactly one way.",
    ),
    Text(
        id="Isi 'clock_starts' (tanggal penahanan yang diperhitungkan), atau 'execution_starts' beserta 'detentions'.",
        en="Fill in 'clock_starts' (the day of the credited detention), or 'execution_starts' with 'detentions'.",
    ),
)
AFTER_EXECUTION = Fault(
    "sentence.detention_after_execution",
    Text(
        id="'detentions[{at}]' melewati hari mulai pelaksanaan.",
        en="'detentions[{at}]' runs past the start of execution.",
    ),
    Text(
        id="'end' penahanan paling lambat sama dengan 'execution_starts'.",
        en="The 'end' of a detention may at the latest be 'execution_starts'.",
    ),
)
BEFORE_CLOCK = Fault(
    "sentence.before_clock",
    Text(
        id="'{field}' jatuh sebelum hari pertama penahanan atau pelaksanaan.",
        en="'{field}' falls before the first day of detention or execution.",
    ),
    Text(
        id="Periksa tanggal itu, dan 'clock_starts' atau 'detentions' dan 'execution_starts'.",
        en="Check that date, and 'clock_starts' or 'detentions' and 'execution_starts'.",
    ),
)
NOT_SUCH_A_CHANGE = Fault(
    "sentence.not_such_a_change",
    Text(
        id="Perubahan ini tidak dapat menghasilkan pidana ini.",
        en="This change cannot lead to this sentence.",
    ),
    Text(
        id="Seumur hidup hanya dapat berasal dari pidana mati; demi hukum pidana hanya menjadi seumur hidup.",
        en="Life can only come from death; by operation of law a sentence only becomes life.",
    ),
)
TOO_MUCH_REMISSION = Fault(
    "sentence.remissions_exceed_term",
    Text(id="Jumlah remisi melebihi lamanya pidana.", en="The remissions add up to more than the term."),
    Text(id="Periksa 'remissions' dan 'terms'.", en="Check 'remissions' and 'terms'."),
)
GIVEN_TWICE = Fault(
    "sentence.remission_given_twice",
    Text(
        id="'remissions[{first}]' dan 'remissions[{again}]' sama jenis dan sama tanggalnya.",
        en="'remissions[{first}]' and 'remissions[{again}]' are of the same kind and of the same day.",
    ),
    Text(
        id="Hapus baris yang tertulis dua kali, atau perbaiki jenis atau tanggalnya. Bila pada hari itu memang"
        " diberikan dua, tulis satu baris dengan jumlahnya.",
        en="Remove the row that is written twice, or mend its kind or its day. Where two were indeed granted on that"
        " day, write one row with their sum.",
    ),
)


class FixedTermSentence(Model):
    """Hold a sentence of fixed length: imprisonment, the former kurungan, or coaching of a child in an institution.

    Several terms served one after the other are listed in the order in which they were imposed (UU 20/2025 Pasal 344)
    and count as one (UU 1/2023 Pasal 72 ayat (2)). What is not known is null, never left out: an empty list says that
    there was none.
    """

    kind: Literal["waktu_tertentu"] = "waktu_tertentu"
    """Which kind of sentence this is: always this word."""
    penalty: Literal["penjara", "kurungan", "pembinaan_dalam_lembaga"] = "penjara"
    """The main penalty: imprisonment, the former kurungan, or for a child coaching in an institution (UU 11/2012)."""
    terms: Annotated[tuple[Duration, ...], Field(max_length=100)]
    """Each term exactly as pronounced, in the order imposed."""
    clock_starts: Day | None = None
    """The day of the detention order that the court credits in full; never detained: the day taken in."""
    execution_starts: Day | None = None
    """Instead of ``clock_starts``: the day on which execution starts, when detention was of several kinds or broken."""
    detentions: Annotated[tuple[Detention, ...], Field(max_length=200)] = ()
    """With ``execution_starts``: the stretches of detention before it."""
    interruptions: Annotated[tuple[Interruption, ...], Field(max_length=200)] | None
    """Days that are not counted; [] none, null not known."""
    remissions: Annotated[tuple[Remission, ...], Field(max_length=500)] | None
    """Remissions granted; [] none, null not known."""
    subsidiaries: Annotated[tuple[Subsidiary, ...], Field(max_length=50)] | None
    """Imprisonment in default of payment; [] none, null not known."""
    judgment_final_on: Day | None = None
    """The day on which the judgment became final; null: not known."""
    changed: SentenceChange | None = None
    """How a life or death sentence became this fixed term; null: it was imposed as it is. Needs ``clock_starts``."""

    @property
    def term(self) -> Duration:
        """The terms added component by component, never normalised."""
        total = self.terms[0]
        for term in self.terms[1:]:
            total = total + term
        return total

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if not any(self.terms):
            raise NO_TERM.invalid()
        in_default = [item.term for item in self.subsidiaries or ()]
        if sum(item.years + item.months / 12 + item.days / 360 for item in (*self.terms, *in_default)) > _LONGEST:
            raise TOO_LONG.invalid(years=str(_LONGEST))
        if (self.clock_starts is None) == (self.execution_starts is None):
            raise ONE_CLOCK.invalid()
        self._check_changed()
        self._check_detentions()
        if self.interruptions:
            check_apart(interruptions=self.interruptions, detentions=self.detentions)
            self._check_not_before("interruptions[{}].start", [item.start for item in self.interruptions])
        if self.remissions:
            self._check_not_before("remissions[{}].granted_on", [item.granted_on for item in self.remissions])
            _check_given_once(self.remissions)
            if sum(item.amount.in_months for item in self.remissions) > self.term.in_months:
                raise TOO_MUCH_REMISSION.invalid()
        return self

    def _check_changed(self) -> None:
        if self.changed is None:
            return
        if self.clock_starts is None:
            raise ONE_CLOCK.invalid()
        if self.changed.by == "demi_hukum":
            raise NOT_SUCH_A_CHANGE.invalid()
        _check_change_after(self.clock_starts, self.changed)

    def _check_detentions(self) -> None:
        if not self.detentions:
            return
        if self.execution_starts is None:
            raise ONE_CLOCK.invalid()
        check_apart(detentions=self.detentions)
        for at, item in enumerate(self.detentions):
            if item.end > self.execution_starts:
                raise AFTER_EXECUTION.invalid(at=str(at))

    def _check_not_before(self, field: str, days: Sequence[date | None]) -> None:
        known = (self.clock_starts, self.execution_starts, *(item.start for item in self.detentions))
        first = min(day for day in known if day is not None)
        for at, day in enumerate(days):
            if day is not None and day < first:
                raise BEFORE_CLOCK.invalid(field=field.format(at))


def _check_given_once(remissions: Sequence[Remission]) -> None:
    """Refuse a second remission of one kind and day; of remisi susulan one day can make up for several missed."""
    rows: dict[tuple[RemissionKind, date], int] = {}
    for at, item in enumerate(remissions):
        if item.kind in (None, RemissionKind.SUSULAN) or item.granted_on is None:
            continue
        first = rows.setdefault((item.kind, item.granted_on), at)
        if first != at:
            raise GIVEN_TWICE.invalid(first=str(first), again=str(at))


class LifeSentence(Model):
    """Hold imprisonment for life: no fraction of it can be taken (UU 22/2022 Pasal 10 ayat (4))."""

    kind: Literal["seumur_hidup"] = "seumur_hidup"
    """Which kind of sentence this is: always this word."""
    clock_starts: Day
    """The day of the detention that is credited, or the day taken in."""
    judgment_final_on: Day | None = None
    """The day on which the judgment became final; null: not known."""
    interruptions: Annotated[tuple[Interruption, ...], Field(max_length=200)] | None = None
    """Days that are not counted; [] none, null not known."""
    changed: SentenceChange | None = None
    """How a death sentence became this life sentence; null: it was imposed as it is."""

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.interruptions:
            check_apart(interruptions=self.interruptions)
        if self.changed is not None:
            if self.changed.former != "mati":
                raise NOT_SUCH_A_CHANGE.invalid()
            _check_change_after(self.clock_starts, self.changed)
        return self


def _check_change_after(first: date, changed: SentenceChange) -> None:
    """Refuse a change, or a start of the changed sentence, before the first day of detention."""
    for field, day in (("changed.changed_on", changed.changed_on), ("changed.term_starts", changed.term_starts)):
        if day is not None and day < first:
            raise BEFORE_CLOCK.invalid(field=field)


NOT_REFUSED = Fault(
    "sentence.grasi_not_refused",
    Text(
        id="Ada hari penolakan grasi, tetapi grasinya tidak dicatat ditolak.",
        en="There is a day of refusal, but the grasi is not recorded as refused.",
    ),
    Text(
        id="Tulis 'grasi': \"refused\", atau hapus 'grasi_refused_on'.",
        en="Write 'grasi': \"refused\", or remove 'grasi_refused_on'.",
    ),
)


class DeathSentence(Model):
    """Hold a death sentence, awaiting execution or change (UU 22/2022 Pasal 10 ayat (4))."""

    kind: Literal["mati"] = "mati"
    """Which kind of sentence this is: always this word."""
    clock_starts: Day
    """The day of the detention, or the day taken in."""
    judgment_final_on: Day | None = None
    """The day on which the judgment became final; null: not known."""
    grasi: Literal["not_asked", "pending", "refused"] | None = None
    """What became of grasi (clemency); null: not known. Once granted, record the sentence that it made."""
    grasi_refused_on: Day | None = None
    """The day on which grasi was refused; null: not known, or not refused."""
    escaped: bool | None = None
    """Whether an escape is why the sentence was not carried out since grasi was refused; null: not known."""

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.grasi_refused_on is not None and self.grasi != "refused":
            raise NOT_REFUSED.invalid()
        return self


UNKNOWN_KIND = Fault(
    "sentence.unknown_kind",
    Text(id="Jenis pidana ini tidak dikenal.", en="The kind of sentence is not known."),
    Text(
        id="Tulis waktu_tertentu, seumur_hidup, atau mati.",
        en="Write waktu_tertentu, seumur_hidup or mati.",
    ),
)
Sentence = Annotated[
    FixedTermSentence | LifeSentence | DeathSentence,
    UnknownKind(UNKNOWN_KIND),
    Discriminator("kind"),
]
