"""What can be done about a gap: kinds of steps, and the step that each missing fact asks for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from pembinaan.core.text import Text
from pembinaan.law.readings import READINGS
from pembinaan.participants.facts import fact_name

__all__ = ["FACT_KINDS", "StepKind", "Way", "way_of_fact"]


class StepKind(StrEnum):
    """Say what kind of action a step is."""

    WAIT = "wait"
    """Let time pass until the day."""
    COMPLETE = "complete"
    """Look up a fact that the file lacks, and record it."""
    OBTAIN = "obtain"
    """Have a document or a decision made that does not exist yet."""
    BE_ASSESSED = "be_assessed"
    """Have an assessment made, or a finding on one."""
    TAKE_PART = "take_part"
    """Join a program of pembinaan, finish it, and have it reported."""
    PAY = "pay"
    """Pay what is still due."""
    ASK = "ask"
    """The law is open, not the file: ask those in authority, or choose a reading."""
    NOTHING = "nothing"
    """No step helps."""


class Way(NamedTuple):
    """Hold what can be done where a condition gives a certain reason.

    Attributes:
        kind: The kind of action.
        text: What to do, as an officer would say it.
        facts: Paths of the facts that the action brings into the file; a way of these needs no other step.
    """

    kind: StepKind
    text: Text
    facts: tuple[str, ...] = ()

    @property
    def closes(self) -> bool:
        """Whether the condition is met once it is done, as by a payment; otherwise what comes of it decides."""
        return self.kind is StepKind.PAY


FACT_KINDS: Final[Mapping[str, StepKind]] = MappingProxyType(
    {
        "sentence.remissions": StepKind.COMPLETE,
        "sentence.remissions[].granted_on": StepKind.COMPLETE,
        "sentence.remissions[].kind": StepKind.COMPLETE,
        "sentence.interruptions": StepKind.COMPLETE,
        "sentence.interruptions[].end": StepKind.COMPLETE,
        "sentence.subsidiaries": StepKind.COMPLETE,
        "sentence.subsidiaries[].status": StepKind.COMPLETE,
        "sentence.subsidiaries[].form": StepKind.COMPLETE,
        "sentence.judgment_final_on": StepKind.COMPLETE,
        "sentence.penalty": StepKind.COMPLETE,
        "offences": StepKind.COMPLETE,
        "birth_date": StepKind.COMPLETE,
        "identity.religion": StepKind.COMPLETE,
        "identity.doctor_letters": StepKind.OBTAIN,
        "merits": StepKind.COMPLETE,
        "narkotika_term": StepKind.COMPLETE,
        "narkotika_producer_or_dealer": StepKind.COMPLETE,
        "korupsi_of_2006": StepKind.COMPLETE,
        "transferred_on": StepKind.COMPLETE,
        "citizenship": StepKind.COMPLETE,
        "statements[justice_collaborator]": StepKind.OBTAIN,
        "statements[deradikalisasi]": StepKind.OBTAIN,
        "statements[ikrar]": StepKind.OBTAIN,
        "statements[remorse]": StepKind.OBTAIN,
        "statements[asimilasi_of_remainder]": StepKind.OBTAIN,
        "statements[good_conduct]": StepKind.OBTAIN,
        "statements[no_other_case]": StepKind.OBTAIN,
        "statements[not_threatened]": StepKind.OBTAIN,
        "statements[no_reoffence_expected]": StepKind.OBTAIN,
        "statements[family_request]": StepKind.OBTAIN,
        "statements[family_guarantee]": StepKind.OBTAIN,
        "statements[fit_for_leave]": StepKind.OBTAIN,
        "statements[offence_not_excluded]": StepKind.OBTAIN,
        "religious_days": StepKind.OBTAIN,
        "family_leaves": StepKind.COMPLETE,
        "former_sentence": StepKind.COMPLETE,
        "sentence.changed.term_starts": StepKind.COMPLETE,
        "sentence.escaped": StepKind.COMPLETE,
        "sentence.grasi": StepKind.COMPLETE,
        "sentence.grasi_refused_on": StepKind.COMPLETE,
        "release.other_detention": StepKind.COMPLETE,
        "release.prosecutions": StepKind.COMPLETE,
        "release.prosecutions[].penalty": StepKind.COMPLETE,
        "payments": StepKind.COMPLETE,
        "asimilasi_periods": StepKind.COMPLETE,
        "sanctions": StepKind.COMPLETE,
        "sanctions[].ends_on": StepKind.COMPLETE,
        "sanctions[].postponements": StepKind.COMPLETE,
        "participation": StepKind.OBTAIN,
        "participation[].active": StepKind.OBTAIN,
        "participation[].predicate": StepKind.OBTAIN,
        "litmas": StepKind.OBTAIN,
        "litmas[].community_accepts": StepKind.OBTAIN,
        "risk_findings": StepKind.BE_ASSESSED,
        "assessments": StepKind.BE_ASSESSED,
        "revocations": StepKind.COMPLETE,
        "cmb_leaves": StepKind.COMPLETE,
        "pb_right_revoked": StepKind.COMPLETE,
        "security_level": StepKind.COMPLETE,
        "in_lapas_since": StepKind.COMPLETE,
    }
)
"""The step that a missing fact asks for, by its path in ``participants.facts.FACTS``: each has one."""

_DO: Final = {
    StepKind.COMPLETE: Text(id="Lengkapi berkas: {fact}.", en="Complete the file: {fact}."),
    StepKind.OBTAIN: Text(id="Mintakan: {fact}.", en="Obtain: {fact}."),
    StepKind.BE_ASSESSED: Text(id="Mintakan asesmen atau penetapan: {fact}.", en="Have it assessed or found: {fact}."),
}
_OPEN: Final = Text(
    id="Yang belum jelas hukumnya, bukan berkasnya (tafsir {name}): {question} Tanyakan kepada yang berwenang, atau"
    " pilih tafsirnya.",
    en="The law is open here, not the file (reading {name}): {question} Ask those in authority, or choose the reading.",
)
_INSTRUMENT_DAY: Final = Text(
    id="Sejak hari mana peraturannya berlaku?", en="From which day is the regulation in force?"
)
_POSITION: Final = re.compile(r"\[\d+\]")


def way_of_fact(path: str) -> Way:
    """Return what can be done about a missing fact; a path ``reading NAME`` is a gap in the law.

    Example:
        >>> way_of_fact("litmas").text.en
        'Obtain: a litmas (social inquiry report).'
    """
    if path.startswith("reading "):
        name = path.removeprefix("reading ")
        question = READINGS[name].question if name in READINGS else _INSTRUMENT_DAY
        return Way(StepKind.ASK, _OPEN.format(name=name, question=question))
    kind = FACT_KINDS.get(_POSITION.sub("[]", path), StepKind.COMPLETE)
    return Way(kind, _DO[kind].format(fact=fact_name(path)), (path,))
