"""What is handed over after release, and to whom: each recipient has a form that holds nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from pembinaan.core.asked import asks_day
from pembinaan.core.errors import Fault
from pembinaan.core.text import Text
from pembinaan.programs.after_release.handover_consent import NameConsent
from pembinaan.programs.after_release.handover_forms import (
    HandoverFile,
    HandoverToBapas,
    HandoverToCompany,
    HandoverToRegion,
    NameLeftOut,
    Recipient,
)
from pembinaan.programs.after_release.handover_health import certificates_without_health, programs_without_health

__all__ = ["MAY_RECEIVE", "Handover", "handover"]

Handover = HandoverToBapas | HandoverToRegion | HandoverToCompany
"""One of the three forms."""

MAY_RECEIVE: Final[Mapping[Recipient, frozenset[str]]] = MappingProxyType(
    {
        Recipient.BAPAS: frozenset({"reference", "programs", "certificates", "results", "wish", "bimbingan", "needs"}),
        Recipient.PEMDA_OPD: frozenset({"reference", "programs", "certificates"}),
        Recipient.PERUSAHAAN: frozenset({"reference", "certificates"}),
    }
)
"""What each kind of recipient may receive without consent: a proposal of this library, for no rule on it is known.

Programs and certificates that tell of health or addiction go to a Bapas only.
"""
_FORMS: Final[Mapping[Recipient, type[HandoverToBapas | HandoverToRegion | HandoverToCompany]]] = {
    Recipient.BAPAS: HandoverToBapas,
    Recipient.PEMDA_OPD: HandoverToRegion,
    Recipient.PERUSAHAAN: HandoverToCompany,
}
UNKNOWN_RECIPIENT: Final = Fault(
    "handover.unknown_recipient",
    Text(id="Jenis penerima ini tidak dikenal.", en="This kind of recipient is not known."),
    Text(id="Tulis salah satu dari: {known}.", en="Write one of: {known}."),
)
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

    Health, offence, RRI and ISPN are in no form. Factors of need, results, guidance and reports go to a Bapas only, and
    so do programs of the field KESEHATAN, those whose code begins with PK-REHAB, those whose field neither the file nor
    the catalogue states, and certificates of rehabilitation: a region and a company learn nothing of addiction. The
    name goes along only under a written consent that names this recipient, stands on the day, and is the person's own.
    Otherwise the form says in ``name_left_out`` why it does not.
    The wish is told in free words, which may hold anything: a region gets it only where that consent covers it.

    Args:
        held: All that could be handed over.
        to: What kind of body receives it.
        recipient: Its name; the consent must name it in the same words.
        on: The day of the handover.
        consent: The consent to know the name, and perhaps the wish; None: none.

    Raises:
        InvalidError: ``handover.other_person`` or ``handover.unknown_recipient``.
    """
    if to not in list(MAY_RECEIVE):
        raise UNKNOWN_RECIPIENT.error("to", known=", ".join(Recipient))
    if consent is not None and consent.reference != held.reference:
        raise OTHER_PERSON.error("consent")
    to = Recipient(to)
    facts = {name: getattr(held, name) for name in MAY_RECEIVE[to]}
    if to is not Recipient.BAPAS:
        facts |= _without_health(held, to)
    left_out = _left_out(held, recipient, on, consent)
    if consent is not None and consent.stands(recipient, on):
        facts |= _agreed(held, to, consent)
    return _FORMS[to](recipient=recipient, on=on, name_left_out=left_out, **facts)


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


def _without_health(held: HandoverFile, to: Recipient) -> dict[str, object]:
    told: dict[str, object] = {
        "programs": programs_without_health(held.programs),
        "certificates": certificates_without_health(held.certificates),
    }
    return {name: value for name, value in told.items() if name in MAY_RECEIVE[to]}


def _agreed(held: HandoverFile, to: Recipient, consent: NameConsent) -> dict[str, object]:
    covers_wish = consent.wish and to is Recipient.PEMDA_OPD
    return {"name": held.name, **({"wish": held.wish} if covers_wish else {})}
