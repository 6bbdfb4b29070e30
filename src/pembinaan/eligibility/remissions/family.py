"""One question for all remisi and pengurangan masa pidana: how much does this day bring?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import Final

from pembinaan.core.asked import asks_day
from pembinaan.core.errors import Fault
from pembinaan.core.text import Text
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.remissions.amount import RemissionAmount
from pembinaan.eligibility.remissions.scale import amount_by_scale
from pembinaan.eligibility.rights import RIGHTS
from pembinaan.eligibility.rights.pengurangan_masa_pidana import PMP_DASAWARSA
from pembinaan.eligibility.rights.pengurangan_masa_pidana_amount import ANAK_KHUSUS, ANAK_UMUM, HARI_ANAK
from pembinaan.eligibility.rights.remisi_dasawarsa import REMISI_DASAWARSA
from pembinaan.eligibility.rights.remisi_dasawarsa_amount import dasawarsa_amount
from pembinaan.eligibility.rights.remisi_kemanusiaan_amount import kemanusiaan_amount
from pembinaan.eligibility.rights.remisi_khusus_amount import KHUSUS
from pembinaan.eligibility.rights.remisi_susulan_amount import susulan_amount
from pembinaan.eligibility.rights.remisi_tambahan_amount import tambahan_amount
from pembinaan.eligibility.rights.remisi_umum_amount import UMUM
from pembinaan.law.readings import DEFAULT_READINGS, Readings
from pembinaan.participants.people import Participant

__all__ = ["AMOUNTS", "remission_amount"]

AMOUNTS: Final[Mapping[str, Callable[[Case, date], RemissionAmount]]] = MappingProxyType(
    {
        **{scale.right.code: partial(amount_by_scale, scale) for scale in (UMUM, KHUSUS)},
        "remisi_tambahan": tambahan_amount,
        "remisi_dasawarsa": partial(dasawarsa_amount, REMISI_DASAWARSA),
        "remisi_kemanusiaan": kemanusiaan_amount,
        "remisi_susulan": susulan_amount,
        **{scale.right.code: partial(amount_by_scale, scale) for scale in (ANAK_UMUM, ANAK_KHUSUS, HARI_ANAK)},
        "pmp_dasawarsa": partial(dasawarsa_amount, PMP_DASAWARSA),
    }
)
"""How the amount of each right is found, by its code."""

NO_AMOUNT = Fault(
    "remission.no_amount",
    Text(id="'{right}' bukan hak yang mengurangi pidana.", en="'{right}' is no right that reduces the sentence."),
    Text(id="Kode yang dikenal: {known}.", en="Known codes: {known}."),
)


@asks_day
def remission_amount(
    right: str, person: Participant | Case, *, on: date, readings: Readings = DEFAULT_READINGS
) -> RemissionAmount:
    """Find how much a grant day takes off; whether the right is open is a question of its own (:func:`decide`).

    Args:
        right: The code of the right: ``remisi_umum``, ``remisi_khusus``, ``remisi_tambahan``, ``remisi_dasawarsa``,
            ``remisi_kemanusiaan``, ``remisi_susulan``, ``pmp_umum``, ``pmp_khusus``, ``pmp_hari_anak`` or
            ``pmp_dasawarsa``.
        person: The person, or a :class:`Case` (its readings are then the ones that count).
        on: The grant day; for ``remisi_susulan`` the grant day that was missed.
        readings: How unsettled points of law are read.

    Raises:
        UnsupportedError: As for :meth:`Right.decide`; ``remission.amount_not_modelled``.
        InvalidError: ``remission.no_amount``, ``remission.not_a_grant_day``, ``remission.too_early``,
            ``remission.over``, ``remission.nothing_to_take_it_from``; for remisi umum and tambahan ``remisi_umum.*``.
        UndeterminedError: ``remission.undetermined`` (``remisi_umum.undetermined``) when facts are missing or when what
            the law leaves open would change the amount; ``missing`` names both.

    Source: Keppres 174/1999 Pasal 4 to 7; Keppres 120/1955; Permenkumham 3/2018 and 16/2023.
    """
    find = AMOUNTS.get(right)
    if find is None:
        raise NO_AMOUNT.error("right", right=right, known=", ".join(AMOUNTS))
    case = RIGHTS[right].decide(person, on=on, readings=readings).case  # refuses what is not modelled
    return find(case, on)
