"""Whether the approval of the regional council (DPRD) is still to be given, who asks for it, and when it was given."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from pembinaan.agreements.actors import Actor
from pembinaan.agreements.events import EventKind
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.money import FundingSource
from pembinaan.agreements.parties import LOCAL, Role
from pembinaan.agreements.readings import AgreementReadings
from pembinaan.agreements.rejection import after_rejection, rejected_on
from pembinaan.core.timeline import Status

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["approval_needed", "approval_owed", "approved_on", "asked_of_the_council", "regions"]

_APBD: Final = frozenset({FundingSource.APBD_KOTA, FundingSource.APBD_KAB, FundingSource.APBD_PROV})


def regions(agreement: Agreement) -> tuple[Role, ...]:
    """Return the roles of the local governments and their offices."""
    return tuple(party.role for party in agreement.parties if party.kind in LOCAL)


def asked_of_the_council(agreement: Agreement) -> bool:
    """Tell whether the record has the DPRD asked for its approval."""
    held = after_rejection(agreement.events)
    asked = (event.approval for event in held if event.kind is EventKind.PERSETUJUAN_DIMINTA)
    return any(one is not None and one.by is Actor.DPRD for one in asked)


def approved_on(agreement: Agreement, on: date | None = None) -> date | None:
    """Return the first day on which the record has the approval of the DPRD given; None: not given, or not known.

    What the DPRD approved before the last rejection, by the day ``on`` or of the record, was another text.
    """
    events = after_rejection(agreement.events, on)
    given = [event for event in events if event.kind is EventKind.PERSETUJUAN_DIBERIKAN]
    days = [event.on for event in given if event.approval is not None and event.approval.by is Actor.DPRD]
    held, rejected = agreement.dprd, rejected_on(agreement.events, on) or date.min
    told = None if held is None or held.on is None or held.on < rejected else held.on
    return min([*days, *([] if told is None else [told])], default=None)


def approval_owed(
    agreement: Agreement, kind: RegimeKind, readings: AgreementReadings
) -> tuple[Status, tuple[str, ...]]:
    """Tell whether the approval of the DPRD is still to come: asked and not given, or else needed."""
    asked = asked_of_the_council(agreement) and approved_on(agreement) is None
    return (Status.MET, ()) if asked else approval_needed(agreement, kind, readings)


def approval_needed(
    agreement: Agreement, kind: RegimeKind, readings: AgreementReadings
) -> tuple[Status, tuple[str, ...]]:
    """Tell whether the approval of the DPRD is still to be given under a regime, and what is not known about it.

    Needed only where the plan burdens the people and the region, or money is not in the budget of the running year; in
    a sinergi, of which the text is silent, only by the reading ``dprd_for_sinergi`` and for money of the region.

    Source: PP 28/2018 Pasal 6 ayat (2) and 19 ayat (1).
    """
    held = agreement.dprd
    given = approved_on(agreement) is not None or (held is not None and held.number is not None and held.on is None)
    if given or kind not in {RegimeKind.KSDD, RegimeKind.KSDPK, RegimeKind.SINERGI}:
        return Status.NOT_MET, ()
    if kind is not RegimeKind.SINERGI:
        if held is not None and held.needed:
            return Status.MET, ()
        return _either(_burdened(agreement), _unbudgeted(agreement, regions(agreement)))
    outside, missing = _unbudgeted(agreement, ()) if agreement.funding else (Status.NOT_MET, ())
    if readings.dprd_for_sinergi == "not_required" or outside is Status.NOT_MET:
        return Status.NOT_MET, ()
    return (outside if readings.dprd_for_sinergi == "required" else Status.UNKNOWN), missing


def _either(*parts: tuple[Status, tuple[str, ...]]) -> tuple[Status, tuple[str, ...]]:
    status = max(status for status, _ in parts)
    missing = tuple(path for _, paths in parts for path in paths)
    return status, missing if status is Status.UNKNOWN else ()


def _burdened(agreement: Agreement) -> tuple[Status, tuple[str, ...]]:
    burdens = None if agreement.dprd is None else agreement.dprd.burdens
    return (Status.UNKNOWN, ("dprd.burdens",)) if burdens is None else (_status(burdens), ())


def _unbudgeted(agreement: Agreement, local: tuple[Role, ...]) -> tuple[Status, tuple[str, ...]]:
    """Tell whether some money that the region pays stands outside the budget of the running year."""
    if agreement.funding is None:
        return Status.UNKNOWN, ("funding",)
    held = enumerate(agreement.funding)
    asked = [(number, item.budgeted) for number, item in held if item.source in _APBD or item.payer in local]
    if any(budgeted is False for _, budgeted in asked):
        return Status.MET, ()
    missing = tuple(f"funding.{number}.budgeted" for number, budgeted in asked if budgeted is None)
    return (Status.UNKNOWN if missing else Status.NOT_MET), missing


def _status(holds: bool) -> Status:  # noqa: FBT001
    return Status.MET if holds else Status.NOT_MET
