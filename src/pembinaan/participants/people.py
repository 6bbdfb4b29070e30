"""Who a person is in law: Tahanan, Narapidana, Anak Binaan or Klien (UU 22/2022 Pasal 1)."""

from __future__ import annotations

from typing import Annotated, Any, Final, Literal

from pydantic import Discriminator, Field, ValidationInfo, field_validator, model_serializer
from pydantic_core.core_schema import SerializationInfo, SerializerFunctionWrapHandler

from pembinaan.core.duration import Duration
from pembinaan.core.errors import Fault
from pembinaan.core.fields import Day, Line, Masked
from pembinaan.core.kinds import UnknownKind
from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.participants.bimbingan import Bimbingan
from pembinaan.participants.coaching.file import CoachingFile
from pembinaan.participants.evidence import fault_of
from pembinaan.participants.merits import Merit
from pembinaan.participants.personal import DoctorLetter, Religion
from pembinaan.participants.records import (
    Assessment,
    CmbLeave,
    FamilyLeave,
    Litmas,
    OffenceClass,
    ParticipationReport,
    Revocation,
    RiskFinding,
    Sanction,
    SecurityLevel,
)
from pembinaan.participants.sentence import Sentence
from pembinaan.participants.statements import AsimilasiPeriod, Citizenship, Payment, Statement

__all__ = ["AnakBinaan", "Convict", "Identity", "Klien", "Narapidana", "Participant", "Person", "Tahanan"]


_MANY: Final = Field(max_length=1000)
"""More entries than any file of a person holds."""


class Identity(Model):
    """Hold who the person is and what is most private: hidden everywhere, left out of exports unless asked for."""

    name: Masked | None = None
    """The name; null: not held here."""
    nik: Masked | None = None
    """Kept as written: a person is never refused for a malformed NIK."""
    register_number: Masked | None = None
    """The number in the register of the Lapas or Rutan; null: not held here."""
    religion: Religion | None = Field(default=None, repr=False)
    """The religion first recorded; null: not held here. Only remisi and pengurangan masa pidana khusus ask for it."""
    doctor_letters: Annotated[tuple[DoctorLetter, ...], _MANY] | None = Field(default=None, repr=False)
    """Letters of a doctor; [] none, null not held here. Only remisi kemanusiaan asks for them."""


class Participant(Model):
    """Hold what every person in the files has: a pseudonym, and private parts that exports leave out.

    Writing JSON leaves ``identity`` and ``coaching`` out; pass ``context={"identified": True}`` to keep them. Printing
    shows nothing of the person, neither the pseudonym nor the day of birth nor what is recorded.

    Example:
        >>> Klien(reference="contoh-1")
        Klien(***)
    """

    reference: Annotated[Line, Field(max_length=64)]
    """A pseudonym that the office can trace; never a name or number of the person."""
    identity: Identity | None = None
    """Name and numbers; null: not held here."""
    birth_date: Day | None = None
    """The day of birth; null: not known."""
    coaching: CoachingFile | None = Field(default=None, repr=False)
    """The coaching file, which programs ask and rights do not; null: not held here."""

    @model_serializer(mode="wrap")
    def _pseudonymous(self, handler: SerializerFunctionWrapHandler, info: SerializationInfo) -> dict[str, Any]:
        written: dict[str, Any] = handler(self)
        if info.mode == "json" and not (isinstance(info.context, dict) and info.context.get("identified") is True):
            for private in ("identity", "coaching"):
                written.pop(private, None)
        if written.get("bimbingan", ...) is None:
            del written["bimbingan"]
        return written

    def __repr__(self) -> str:
        return f"{type(self).__name__}(***)"

    __str__ = __repr__


class Tahanan(Participant):
    """Hold a suspect or accused in detention (UU 22/2022 Pasal 1 angka 4): no conditional rights."""

    kind: Literal["tahanan"] = "tahanan"
    """Which kind of person this is: always this word."""


class Klien(Participant):
    """Hold a person under guidance of a Bapas (UU 22/2022 Pasal 1 angka 8)."""

    kind: Literal["klien"] = "klien"
    """Which kind of person this is: always this word."""
    bimbingan: Bimbingan | None = Field(default=None, repr=False)
    """The guidance by the Bapas; null: not held here, and then it is not written."""


class Convict(Participant):
    """Hold what the file shows of a person who serves a sentence: Narapidana and Anak Binaan alike.

    ``None`` (null) means "not known" and leads to UNKNOWN with the path of the fact; an empty list means "known to be
    none".

    Raises:
        ValidationError: ``report.supposed`` or ``report.other_person``.
    """

    kind: Literal["narapidana", "anak_binaan"]
    """Which kind of person this is."""
    sentence: Sentence
    """The sentence that is served."""
    recorded_until: Day | None = None
    """The day up to which this record is complete; answers past it are projections. Null: not stated."""
    offences: Annotated[tuple[OffenceClass, ...], Field(min_length=1)] | None = None
    """The classes of the offences in the judgment; null: not known."""
    narkotika_term: Duration | None = None
    """The term imposed for narkotika alone; only asked for where the judgment imposed several terms."""
    narkotika_producer_or_dealer: bool | None = None
    """Whether the narkotika offence is that of a producer or dealer; only asked for under PP 28/2006."""
    korupsi_of_2006: bool | None = None
    """Whether the korupsi offence meets the criteria of the Penjelasan of PP 28/2006; only asked for under it."""
    citizenship: Citizenship | None = None
    """Citizen (wni) or foreigner (wna)."""
    sanctions: Annotated[tuple[Sanction, ...], _MANY] | None = None
    """Disciplinary sanctions."""
    participation: Annotated[tuple[ParticipationReport, ...], _MANY] | None = None
    """Reports on taking part in pembinaan."""
    litmas: Annotated[tuple[Litmas, ...], _MANY] | None = None
    """Reports of the Pembimbing Kemasyarakatan."""
    assessments: Annotated[tuple[Assessment, ...], _MANY] | None = None
    """ISPN results."""
    risk_findings: Annotated[tuple[RiskFinding, ...], _MANY] | None = None
    """Findings of the TPP on the level of risk."""
    statements: Annotated[tuple[Statement, ...], _MANY] | None = None
    """Dated statements on one subject each, such as the letter on a justice collaborator."""
    payments: Annotated[tuple[Payment, ...], _MANY] | None = None
    """The fine and uang pengganti that the judgment imposed; [] it imposed neither."""
    asimilasi_periods: Annotated[tuple[AsimilasiPeriod, ...], _MANY] | None = None
    """Time spent in asimilasi; only asked for under some values of ``pb_t_asimilasi_remainder``."""
    revocations: Annotated[tuple[Revocation, ...], _MANY] | None = None
    """Asimilasi or releases that were revoked."""
    cmb_leaves: Annotated[tuple[CmbLeave, ...], _MANY] | None = None
    """Cuti menjelang bebas granted."""
    family_leaves: Annotated[tuple[FamilyLeave, ...], _MANY] | None = None
    """Cuti mengunjungi keluarga granted; only asked for that leave."""
    merits: Annotated[tuple[Merit, ...], _MANY] | None = None
    """Grounds of remisi tambahan that the unit has recognised; only asked for there."""
    pb_right_revoked: bool | None = None
    """Whether the judgment revoked the right to pembebasan bersyarat (UU 1/2023 Pasal 86 huruf g)."""
    security_level: SecurityLevel | None = None
    """The security level of the place."""
    in_lapas_since: Day | None = None
    """The day of arrival in a Lapas; only asked for under the reading ``nine_months_where=lapas_only``."""

    @field_validator("participation")
    @classmethod
    def _own_reports(
        cls, held: tuple[ParticipationReport, ...] | None, info: ValidationInfo
    ) -> tuple[ParticipationReport, ...] | None:
        for report in held or ():
            fault = fault_of(report.evidence, info.data.get("reference"))
            if fault is not None:
                raise fault.invalid()
        return held


class AnakBinaan(Convict):
    """Hold a child under pembinaan in an LPKA (UU 22/2022 Pasal 1 angka 7), or who was when the sentence began.

    Somebody sentenced as a child stays recorded as Anak Binaan; ``transferred_on`` and the reading ``anak_turned_18``
    say from when the rules of Narapidana count.
    """

    kind: Literal["anak_binaan"] = "anak_binaan"
    """Which kind of person this is: always this word."""
    birth_date: Day
    """The day of birth: the dates of a child hang on it."""
    transferred_on: Day | None = None
    """The day of transfer from the LPKA to a Lapas; null: still in the LPKA as far as the record goes."""


class Narapidana(Convict):
    """Hold a convict under pembinaan in a Lapas (UU 22/2022 Pasal 1 angka 6) and what the file shows.

    Example:
        >>> from datetime import date
        >>> from pembinaan.core.duration import Duration
        >>> from pembinaan.participants.sentence import FixedTermSentence
        >>> invented = Narapidana(
        ...     reference="contoh-1",
        ...     sentence=FixedTermSentence(
        ...         terms=(Duration(years=2),), clock_starts=date(2025, 1, 2),
        ...         remissions=(), interruptions=(), subsidiaries=(),
        ...     ),
        ... )
        >>> invented.sanctions is None
        True
    """

    kind: Literal["narapidana"] = "narapidana"
    """Which kind of person this is: always this word."""


UNKNOWN_KIND = Fault(
    "person.unknown_kind",
    Text(id="Jenis orang ini tidak dikenal.", en="The kind of person is not known."),
    Text(
        id="Tulis tahanan, narapidana, anak_binaan, atau klien.",
        en="Write tahanan, narapidana, anak_binaan or klien.",
    ),
)
Person = Annotated[
    Tahanan | Narapidana | AnakBinaan | Klien,
    UnknownKind(UNKNOWN_KIND),
    Discriminator("kind"),
]
