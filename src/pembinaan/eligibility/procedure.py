"""The documents and the way of a proposal: what is asked for, from whom, who decides, how long, and what comes next.

A procedure says nothing about whether the person meets the conditions; :func:`pembinaan.decide` does.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from pembinaan.core.asked import asks_day, the_day
from pembinaan.core.errors import Fault, UnsupportedError
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import SUPPORTED_FROM, SUPPORTED_UNTIL
from pembinaan.eligibility.decision import readings_named
from pembinaan.eligibility.procedure_documents import deadline_readings, deadlines, documents, is_established
from pembinaan.eligibility.procedure_facts import ProcedureFacts, child_readings, facts_of, regime_readings
from pembinaan.eligibility.procedure_next import CLOSED, next_step, no_list, warnings
from pembinaan.eligibility.procedure_record import Procedure
from pembinaan.eligibility.procedure_steps import deciding, steps
from pembinaan.law.data.rows import CHECKED_ON
from pembinaan.law.documents import checklist
from pembinaan.law.flows import RightFlow, flow, rights_with_flow
from pembinaan.law.readings import DEFAULT_READINGS, Readings
from pembinaan.participants.documents import DocumentOnFile
from pembinaan.participants.people import Convict, Participant

__all__ = ["procedure"]

UNKNOWN_RIGHT = Fault(
    "procedure.unknown_right",
    Text(id="Tidak ada hak dengan kode '{right}'.", en="There is no right with the code '{right}'."),
    Text(id="Kode yang dikenal: {known}.", en="Known codes: {known}."),
)
_KIND: Final = Text(
    id="{right}: hukum tidak memberikan hak ini kepada orang ini; Anak Binaan mendapat pengurangan masa pidana,"
    " Narapidana remisi, Klien dan Tahanan tidak keduanya.",
    en="{right}: the law does not give this right to this person; an Anak Binaan gets pengurangan masa pidana, a"
    " Narapidana remisi, Klien and Tahanan neither.",
)
_BEFORE: Final = Text(
    id="{right}: alur sebelum {day} belum dimodelkan.", en="{right}: the procedure before {day} is not modelled."
)
_AHEAD: Final = Text(id="{right}: hari sesudah {day} tidak dijawab.", en="{right}: days after {day} are not answered.")


@asks_day
def procedure(
    right: str,
    person: Participant,
    *,
    on: date,
    readings: Readings = DEFAULT_READINGS,
    file: tuple[DocumentOnFile, ...] | None = None,
) -> Procedure:
    """Tell which documents a proposal needs, which are missing, who decides, how long it takes and what comes next.

    Documents, steps and days are those of the law that binds on the day. Where the sources give no list, the nearest
    list is shown as such, and no document of it is ever called missing. The days of the steps are counted from the day
    asked about, Monday to Friday where they are working days; public holidays are not taken into account.

    Args:
        right: The code of the right, such as ``"pembebasan_bersyarat"`` or ``"pmp_umum"``.
        person: The Narapidana or Anak Binaan.
        on: The day asked about: 12 November 2012 to 31 December 2199.
        readings: How unsettled points of law are read.
        file: The documents on file; an empty tuple: there are none; None: nobody has looked.

    Raises:
        UnsupportedError: ``procedure.participant_kind`` for a right that the law does not give to this kind of person;
            ``procedure.before_2012`` and ``procedure.too_far_ahead`` for other days.
        InvalidError: ``procedure.unknown_right``.

    Example:
        >>> from pembinaan.core.duration import Duration
        >>> from pembinaan.participants.people import Narapidana
        >>> from pembinaan.participants.records import OffenceClass
        >>> from pembinaan.participants.sentence import FixedTermSentence
        >>> invented = Narapidana(
        ...     reference="contoh-1", offences=(OffenceClass.UMUM,),
        ...     sentence=FixedTermSentence(
        ...         terms=(Duration(years=2),), clock_starts=date(2025, 1, 2),
        ...         remissions=(), interruptions=(), subsidiaries=(),
        ...     ),
        ... )
        >>> told = procedure("remisi_umum", invented, on=date(2026, 11, 24), file=())
        >>> told.next_step.code, told.deciding[0].who.en
        ('complete_file', "Director General (Dirjen) in the minister's name")

    Source: service standards under Permenkumham 3/2018 (secondary); PP 99/2012 Pasal 34B, 36A, 43B; PP 32/1999
    Pasal 42.
    """
    known = _known(right)
    case = Case(_convict(known, person), readings)
    _check_day(known, on)
    facts = facts_of(case, right, on)
    if not facts.regimes:
        raise UnsupportedError("procedure.participant_kind", _KIND.format(right=known.title))
    if known.open_on is not None and known.open_on.timeline.at(on) is Status.NOT_MET:
        return _closed(right, case, facts, on)
    return _told(right, case, facts, file, on)


def _known(right: str) -> RightFlow:
    if right not in rights_with_flow():
        raise UNKNOWN_RIGHT.error("right", right=right, known=", ".join(rights_with_flow()))
    return flow(right)


def _convict(known: RightFlow, person: object) -> Convict:
    if isinstance(person, Convict):
        return person
    if isinstance(person, Participant):
        raise UnsupportedError("procedure.participant_kind", _KIND.format(right=known.title))
    message = f"a person must be a Narapidana or an AnakBinaan, not {type(person).__name__}; read JSON with read_person"
    raise TypeError(message)


def _check_day(known: RightFlow, on: date) -> None:
    the_day(on)
    if on < SUPPORTED_FROM:
        raise UnsupportedError("procedure.before_2012", _BEFORE.format(right=known.title, day=SUPPORTED_FROM))
    if on > SUPPORTED_UNTIL:
        raise UnsupportedError("procedure.too_far_ahead", _AHEAD.format(right=known.title, day=SUPPORTED_UNTIL))


def _told(
    right: str, case: Case, facts: ProcedureFacts, file: tuple[DocumentOnFile, ...] | None, on: date
) -> Procedure:
    known, listed = flow(right), checklist(right, child=facts.child)
    held = documents(listed, facts, file, on)
    decided = deciding(known, facts, case.readings, on)
    way = steps(known, facts, case.readings, decided, on)
    days = deadlines(listed.timing, facts, case, on)
    settled = _each_once((*_open_facts(known, facts), *(path for item in held for path in item.missing)))
    established = is_established(listed, on)
    nearest = listed.nearest_name if any(item.nearest for item in held) else None
    counted = any(step.days is not None for step in way)
    used = (
        *_readings_of_way(known, facts),
        *regime_readings(case, right, on),
        *child_readings(case, right, on),
        *deadline_readings(listed.timing, case, on),
    )
    return Procedure(
        right=right,
        title=known.title,
        reference=case.person.reference,
        on=on,
        regime=facts.regime,
        list_established=established,
        nearest_list=nearest,
        documents=held,
        deciding=decided,
        steps=way,
        earliest=way[-1].earliest if counted else None,
        latest=way[-1].latest if counted else None,
        days_complete=counted and way[-1].latest is not None,
        deadlines=days,
        next_step=no_list(nearest) if not established else next_step(held, way, settled, looked=file is not None),
        missing=_each_once((*settled, *(path for item in days for path in item.missing))),
        readings=readings_named(_each_once(used), case.readings),
        warnings=tuple(warnings(listed, facts, held, way, on)),
        checked_on=CHECKED_ON,
    )


def _closed(right: str, case: Case, facts: ProcedureFacts, on: date) -> Procedure:
    """Tell that no proposal is possible on the day."""
    return Procedure(
        right=right,
        title=flow(right).title,
        reference=case.person.reference,
        on=on,
        regime=facts.regime,
        list_established=False,
        nearest_list=None,
        documents=(),
        deciding=(),
        steps=(),
        earliest=None,
        latest=None,
        days_complete=False,
        deadlines=(),
        next_step=CLOSED,
        missing=(),
        readings=readings_named(regime_readings(case, right, on), case.readings),
        warnings=(),
        checked_on=CHECKED_ON,
    )


def _open_facts(known: RightFlow, facts: ProcedureFacts) -> tuple[str, ...]:
    """Name the facts that would settle whose rules count, where the way of the proposal hangs on it."""
    first, *others = (known.steps[regime] for regime in facts.regimes)
    return () if others and all(way == first for way in others) else facts.missing


def _readings_of_way(known: RightFlow, facts: ProcedureFacts) -> tuple[str, ...]:
    """Name the readings that can change the way of the proposal."""
    return tuple(name for regime in facts.regimes for name in known.readings.get(regime, ()))


def _each_once(paths: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(paths))
