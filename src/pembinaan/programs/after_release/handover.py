"""What is handed over after release, and to whom: each recipient has a form that holds nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from pembinaan.core.asked import asks_day
from pembinaan.core.errors import Fault
from pembinaan.core.text import Text
from pembinaan.programs.after_release.handover_forms import (
    HandoverFile,
    HandoverToBapas,
    HandoverToCompany,
    HandoverToRegion,
    NameConsent,
    NameLeftOut,
    Recipient,
)

__all__ = ["MAY_RECEIVE", "Handover", "handover"]

Handover = HandoverToBapas | HandoverToRegion | HandoverToCompany
"""One of the three forms."""

MAY_RECEIVE: Final[Mapping[Recipient, frozenset[str]]] = {
    Recipient.BAPAS: frozenset({"reference", "programs", "certificates", "results", "wish", "bimbingan", "needs"}),
    Recipient.PEMDA_OPD: frozenset({"reference", "programs", "certificates", "wish"}),
    Recipient.PERUSAHAAN: frozenset({"reference", "certificates"}),
}
"""What each kind of recipient may receive without consent: a proposal of this library, for no rule on it is known."""
_FORMS: Final[Mapping[Recipient, type[HandoverToBapas | HandoverToRegion | HandoverToCompany]]] = {
    Recipient.BAPAS: HandoverToBapas,
    Recipient.PEMDA_OPD: HandoverToRegion,
    Recipient.PERUSAHAAN: HandoverToCompany,
}
OTHER_PERSON: Final = Fault(
    "handover.other_person",
    Text(id="Persetujuan ini milik orang lain.", en="The consent is that of somebody else."),
    Text(id="Berikan persetujuan orang pada berkas ini.", en="Give the consent of the person of the file."),
)


@asks_day
def handover(
    held: HandoverFile, *, to: Recipient, recipient: str, on: date, consent: NameConsent | None = None
) -> Handover:
    """Hand over what a recipient may know, and nothing else.

    Health, offence, RRI and ISPN are in no form. Factors of need, results, guidance and reports go to a Bapas only.
    The name goes along only under a written consent that names this recipient, stands on the day, and is the
    person's own; otherwise the form says in ``name_left_out`` why it does not.

    Args:
        held: All that could be handed over.
        to: What kind of body receives it.
        recipient: Its name; the consent must name it in the same words.
        on: The day of the handover.
        consent: The consent to know the name; None: none.

    Raises:
        InvalidError: ``handover.other_person``.
    """
    if consent is not None and consent.reference != held.reference:
        raise OTHER_PERSON.error("consent")
    facts = {name: getattr(held, name) for name in MAY_RECEIVE[to]}
    left_out = _left_out(held, recipient, on, consent)
    name = held.name if left_out is None else None
    return _FORMS[to](recipient=recipient, on=on, name=name, name_left_out=left_out, **facts)


def _left_out(held: HandoverFile, recipient: str, on: date, consent: NameConsent | None) -> NameLeftOut | None:
    """Say why the name does not go along; None: it does."""
    if consent is None:
        return NameLeftOut.NO_CONSENT
    if consent.recipient != recipient:
        return NameLeftOut.OTHER_RECIPIENT
    if on < consent.given_on:
        return NameLeftOut.GIVEN_LATER
    if consent.withdrawn_on is not None and consent.withdrawn_on <= on:
        return NameLeftOut.WITHDRAWN
    return NameLeftOut.NOT_HELD if held.name is None else None
