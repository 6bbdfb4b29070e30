"""A pathway to a right: which offering would close the gap that taking part in a program closes, and by when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from pembinaan.core.asked import asks_day
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.decision import Decision
from pembinaan.eligibility.nearest_way import Step, nearest_way
from pembinaan.eligibility.rights import decide
from pembinaan.eligibility.ways import StepKind
from pembinaan.participants.people import Convict
from pembinaan.planning.pathway_record import OpenPoint, PathStep, PathStepKind, Pathway
from pembinaan.planning.setting import DEFAULT_SETTING, Setting
from pembinaan.planning.supposed import Supposed, first_help, gaps_of, joinable, wanted_by
from pembinaan.programs.entry_facts import entry_fact
from pembinaan.programs.offering import Offering

__all__ = ["pathway"]


@asks_day
def pathway(
    person: Convict | Case,
    right: str,
    offerings: Sequence[Offering],
    *,
    on: date,
    setting: Setting = DEFAULT_SETTING,
) -> Pathway:
    """Plan how an offering would help somebody towards a right.

    The offering is the first that the person can join and that closes the gap; the plan supposes that every session is
    attended and that this is reported and signed on the last day. Whether the right then opens is not argued: it is
    decided again with that report, by the same conditions. A grade (predikat) is never supposed. The plan is no
    decision, and no promise: it says what stays open.

    Args:
        person: The Narapidana or Anak Binaan, or a :class:`Case`.
        right: The code of the right.
        offerings: The offerings to choose from.
        on: The day.
        setting: What the unit adds to the rules of entry, who is enrolled already, and how open questions are answered.

    Raises:
        UnsupportedError: What :func:`pembinaan.decide` or :meth:`Offering.admit` raises.
        InvalidError: ``right.unknown`` or ``day.not_a_date``.

    Source: UU 22/2022 Pasal 10 ayat (2) huruf b; that the whole of the program is followed is supposed here.
    """
    applicant = setting.applicant(person)
    decision = decide(right, applicant.case or person, on=on, readings=setting.readings)
    gaps = gaps_of(decision)
    entrances = [setting.entrance(offering) for offering in offerings]
    help_ = first_help(decision, applicant, joinable(applicant, entrances, on))
    after = decision if help_ is None else help_.decision
    opens, wanted = after.timeline.first(Status.MET, on), wanted_by(decision, gaps)
    in_time = None if help_ is None or wanted is None else help_.last <= wanted
    return Pathway(
        participant_reference=applicant.person.reference,
        right=right,
        title=decision.right.title,
        on=on,
        steps=tuple(sorted(_steps(after, help_, opens), key=_in_order)),
        opens_on=opens,
        opens_without=decision.timeline.first(Status.MET, on),
        wanted_by=wanted,
        helped=help_ is not None,
        in_time=in_time,
        still_open=() if opens else open_points(after, max(on, wanted or on, help_.last if help_ else on)),
    )


def open_points(decision: Decision, day: date) -> tuple[OpenPoint, ...]:
    """List the conditions that are not met on a day, or not known to be."""
    pairs = [
        (one, timeline.span_at(day)) for one, timeline in zip(decision.right.requires, decision.timelines, strict=True)
    ]
    return tuple(
        OpenPoint(
            code=one.key,
            title=one.heading(decision.case),
            missing=span.reason.missing if span.status is Status.UNKNOWN else (),
        )
        for one, span in pairs
        if span.status is not Status.MET
    )


def _steps(after: Decision, help_: Supposed | None, opens: date | None) -> Iterator[PathStep]:
    """Give the offering, the report, what no program brings, and the day on which the right opens."""
    closed = frozenset() if help_ is None else help_.closes
    if help_ is not None:
        yield from _program(help_, after.on)
    for step in nearest_way(after):
        said = help_ is not None and step.kind is StepKind.TAKE_PART
        if not said and not set(step.conditions) <= closed:
            yield _beside(step)
    if opens is not None:
        assumes = (_ATTENDED,) if closed else ()
        yield PathStep(kind=PathStepKind.OPENS, on=opens, what=_OPENS.format(right=after.right.title), assumes=assumes)


def _beside(step: Step) -> PathStep:
    kind = PathStepKind.CLOSED if step.kind is StepKind.NOTHING else PathStepKind.BESIDE
    return PathStep(kind=kind, on=step.from_day, what=step.text, conditions=step.conditions)


def _in_order(step: PathStep) -> tuple[bool, date]:
    return step.kind is not PathStepKind.CLOSED, step.on or date.max


def _program(help_: Supposed, on: date) -> Iterator[PathStep]:
    offering = help_.admission.door.offering
    what = _JOIN.format(title=offering.program.title, last=help_.last)
    begins = max(on, offering.starts)
    yield PathStep(kind=PathStepKind.JOIN, on=begins, what=what, offering=offering.code, assumes=tuple(_assumed(help_)))
    yield PathStep(kind=PathStepKind.REPORT, on=help_.last, what=_REPORT, offering=offering.code, assumes=(_ATTENDED,))


def _assumed(help_: Supposed) -> Iterator[Text]:
    """Say what is supposed of admission, where it is not established, and of places."""
    admission = help_.admission
    if admission.place_free is not Status.MET:
        yield _PLACE
    if admission.admitted is Status.UNKNOWN:
        facts = [path for path in admission.missing if not path.startswith("register")]
        yield _FACTS.format(facts=Text.joined(", ", [entry_fact(path) for path in facts]))
    if admission.admitted is Status.NOT_MET:
        yield _BY_THEN.format(starts=admission.door.offering.starts)


_JOIN: Final = Text(id="Ikuti {title} sampai {last}.", en="Take part in {title} until {last}.")
_REPORT: Final = Text(
    id="Mintakan laporan, yang ditandatangani, bahwa pembinaan diikuti secara aktif.",
    en="Have it reported, with a signature, that the person takes an active part.",
)
_OPENS: Final = Text(id="{right} terbuka.", en="{right} opens.")
_ATTENDED: Final = Text(id="setiap pertemuan diikuti", en="every session is attended")
_PLACE: Final = Text(id="ada tempat yang kosong", en="a place is free")
_FACTS: Final = Text(id="terbukti memenuhi syarat: {facts}", en="shown to meet the rules of entry: {facts}")
_BY_THEN: Final = Text(id="memenuhi syarat pada {starts}", en="meets the rules of entry by {starts}")
