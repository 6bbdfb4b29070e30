"""One module per right, with its whole law in one place."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from pembinaan.core.asked import asks_day
from pembinaan.core.errors import Fault, UnsupportedError
from pembinaan.core.text import Text
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.decision import Decision
from pembinaan.eligibility.right import Right
from pembinaan.eligibility.rights.asimilasi import ASIMILASI
from pembinaan.eligibility.rights.asimilasi_rumah import ASIMILASI_RUMAH
from pembinaan.eligibility.rights.cuti_bersyarat import CUTI_BERSYARAT
from pembinaan.eligibility.rights.cuti_mengunjungi_keluarga import CUTI_MENGUNJUNGI_KELUARGA
from pembinaan.eligibility.rights.cuti_menjelang_bebas import CUTI_MENJELANG_BEBAS
from pembinaan.eligibility.rights.pembebasan_bersyarat import PEMBEBASAN_BERSYARAT
from pembinaan.eligibility.rights.pengurangan_masa_pidana import PMP_DASAWARSA, PMP_HARI_ANAK, PMP_KHUSUS, PMP_UMUM
from pembinaan.eligibility.rights.perubahan_pidana_mati import PERUBAHAN_PIDANA_MATI
from pembinaan.eligibility.rights.perubahan_pidana_mati_demi_hukum import PERUBAHAN_PIDANA_MATI_DEMI_HUKUM
from pembinaan.eligibility.rights.perubahan_pidana_seumur_hidup import PERUBAHAN_PIDANA_SEUMUR_HIDUP
from pembinaan.eligibility.rights.remisi_dasawarsa import REMISI_DASAWARSA
from pembinaan.eligibility.rights.remisi_kemanusiaan import REMISI_KEMANUSIAAN
from pembinaan.eligibility.rights.remisi_khusus import REMISI_KHUSUS
from pembinaan.eligibility.rights.remisi_susulan import REMISI_SUSULAN
from pembinaan.eligibility.rights.remisi_tambahan import REMISI_TAMBAHAN
from pembinaan.eligibility.rights.remisi_umum import REMISI_UMUM
from pembinaan.law.readings import DEFAULT_READINGS, Readings
from pembinaan.participants.people import Participant

__all__ = ["NOT_MODELLED", "RIGHTS", "decide", "right_of"]

RIGHTS: Final[Mapping[str, Right]] = MappingProxyType(
    {
        right.code: right
        for right in (
            REMISI_UMUM,
            REMISI_KHUSUS,
            REMISI_TAMBAHAN,
            REMISI_DASAWARSA,
            REMISI_KEMANUSIAAN,
            REMISI_SUSULAN,
            PMP_UMUM,
            PMP_KHUSUS,
            PMP_HARI_ANAK,
            PMP_DASAWARSA,
            ASIMILASI,
            ASIMILASI_RUMAH,
            CUTI_MENGUNJUNGI_KELUARGA,
            PEMBEBASAN_BERSYARAT,
            CUTI_MENJELANG_BEBAS,
            CUTI_BERSYARAT,
            PERUBAHAN_PIDANA_SEUMUR_HIDUP,
            PERUBAHAN_PIDANA_MATI,
            PERUBAHAN_PIDANA_MATI_DEMI_HUKUM,
        )
    }
)
"""The rights that are modelled, by code."""

NOT_MODELLED: Final = ("hak_lain",)
"""Rights that the law knows and this version does not answer."""

UNKNOWN_RIGHT = Fault(
    "right.unknown",
    Text(id="Tidak ada hak dengan kode '{right}'.", en="There is no right with the code '{right}'."),
    Text(id="Kode yang dikenal: {known}.", en="Known codes: {known}."),
)
_LATER: Final = Text(
    id="Hak dengan kode '{right}' belum dicakup pustaka ini. Yang dicakup: {known}.",
    en="'{right}' is not yet modelled. Modelled: {known}.",
)


def right_of(code: str) -> Right:
    """Return the right with this code.

    Raises:
        UnsupportedError: ``right.not_modelled`` for a right that the law knows and this version does not answer.
        InvalidError: ``right.unknown`` for any other code.
    """
    if code in RIGHTS:
        return RIGHTS[code]
    if code in NOT_MODELLED:
        raise UnsupportedError("right.not_modelled", _LATER.format(right=code, known=", ".join(RIGHTS)))
    raise UNKNOWN_RIGHT.error("right", right=code, known=", ".join(RIGHTS))


@asks_day
def decide(right: str, person: Participant | Case, *, on: date, readings: Readings = DEFAULT_READINGS) -> Decision:
    """Decide whether a person may receive the right with this code on a day.

    Args:
        right: The code of the right, such as ``"remisi_umum"``.
        person: The person, or a :class:`Case` when several questions are asked about the same person.
        on: The day asked about.
        readings: How unsettled points of law are read.

    Raises:
        UnsupportedError: ``right.not_modelled`` for a right that the law knows and this version does not answer; see
            :meth:`Right.decide` for the others.
        InvalidError: ``right.unknown`` for any other code.
    """
    return right_of(right).decide(person, on=on, readings=readings)
