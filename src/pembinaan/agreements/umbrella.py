"""Umbrella agreements and what rests on them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from pembinaan.agreements.agreement import Agreement
from pembinaan.agreements.documents import DocumentKind
from pembinaan.agreements.kinds import StateCode
from pembinaan.agreements.lifecycle import OVER
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings
from pembinaan.agreements.state import code_of
from pembinaan.core.text import Text
from pembinaan.core.timeline import NO_REASON, Reason, Span, Status, Timeline, all_of

__all__ = ["UMBRELLA_REASONS", "Family", "families", "parent_of", "under_parent"]

UMBRELLA_REASONS: Final = {
    "umbrella.parent_over": Text(
        id="Perjanjian induknya sudah berakhir; tidak ditemukan ketentuan tentang akibatnya bagi perjanjian ini.",
        en="The agreement it rests on is over; no provision was found on what that does to this one.",
    ),
    "umbrella.parent_not_in_force": Text(
        id="Perjanjian induknya belum berlaku, atau belum dapat dipastikan berlaku; tidak ditemukan ketentuan tentang "
        "akibatnya bagi perjanjian ini.",
        en="The agreement it rests on is not in force yet, or not established to be; no provision was found on what "
        "that does to this one.",
    ),
    "umbrella.scope_not_known": Text(
        id="Ruang lingkupnya, atau sasarannya, belum diketahui.",
        en="Its scope, or the groups it is for, are not known.",
    ),
    "umbrella.not_in_scope": Text(
        id="Ruang lingkupnya tidak memuat bidang atau sasaran itu.",
        en="Its scope does not hold that field or group.",
    ),
    "umbrella.no_agreement": Text(id="Tidak ada perjanjian.", en="There is no agreement."),
}
"""One sentence for each reason that these timelines add to those of a state."""


class Family(NamedTuple):
    """Hold an agreement and those that rest on it; the parent is None where it is named but not at hand."""

    parent: Agreement | None
    children: tuple[Agreement, ...]


def parent_of(agreement: Agreement, agreements: Iterable[Agreement]) -> Agreement | None:
    """Find the Nota Kesepakatan or Kesepakatan Bersama that a PKS rests on, by its id, number or title; or None.

    An agreement that only follows another one of its own kind does not rest on it.
    """
    return next((one for one in agreements if _rests_on(agreement, one)), None)


def _rests_on(child: Agreement, other: Agreement) -> bool:
    pks = DocumentKind.PERJANJIAN_KERJA_SAMA
    if child.kind is not pks or other.kind is pks:
        return False
    if child.parent_id is not None and child.parent_id == other.id:
        return True
    return child.parent is not None and child.parent in {other.title, *(held.number for held in other.numbers or ())}


def families(agreements: Iterable[Agreement]) -> tuple[Family, ...]:
    """Put each PKS under the agreement it rests on; those whose parent is not at hand stand together by its name.

    Agreements that rest on nothing come first, in the order given, each with what rests on it.
    """
    every = tuple(agreements)
    above = [(one, parent_of(one, every)) for one in every]
    roots = [one for one, parent in above if parent is None and _named_parent(one) is None]
    lost = [(one, _named_parent(one)) for one, parent in above if parent is None and _named_parent(one) is not None]
    held = [Family(root, tuple(one for one, parent in above if parent is root)) for root in roots]
    names = dict.fromkeys(name for _, name in lost)
    return (*held, *(Family(None, tuple(one for one, other in lost if other == name)) for name in names))


def _named_parent(agreement: Agreement) -> tuple[str | None, str | None] | None:
    name = (agreement.parent_id, agreement.parent)
    return name if agreement.kind is DocumentKind.PERJANJIAN_KERJA_SAMA and any(name) else None


def under_parent(
    agreement: Agreement,
    agreements: Iterable[Agreement],
    *,
    readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS,
) -> Timeline:
    """Tell for every day whether an agreement is in force, where what it rests on may be over.

    What a parent that is over, or not in force yet, does to a PKS no source says: on such days it is UNKNOWN
    (``umbrella.parent_over``, ``umbrella.parent_not_in_force``). A suspension of the parent changes nothing here.

    Raises:
        UnsupportedError: What :meth:`Agreement.state_over_time` raises.
    """
    own, parent = agreement.state_over_time(readings=readings), parent_of(agreement, agreements)
    if parent is None:
        return own
    above = parent.state_over_time(readings=readings).spans()
    return all_of((own, Timeline.of((span.start, *_open(span)) for span in above)))


def _open(above: Span) -> tuple[Status, Reason]:
    """Tell what a span of the parent leaves of the agreement that rests on it."""
    code = code_of(above.reason)
    if code in OVER:
        return Status.UNKNOWN, Reason("umbrella.parent_over", ("parent",))
    if above.status is Status.MET or code is StateCode.DITANGGUHKAN:
        return Status.MET, NO_REASON
    return Status.UNKNOWN, Reason("umbrella.parent_not_in_force", ("parent",))
