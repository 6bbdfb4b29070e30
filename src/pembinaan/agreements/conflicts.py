"""The places where rule and practice part, as data: which finding tells each, and what each is about."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final, NamedTuple, get_args

from pembinaan.agreements.findings import Conflict
from pembinaan.core.errors import Fault
from pembinaan.core.text import Text

__all__ = ["CONFLICTS", "CONFLICT_ROWS", "ConflictRow", "check_conflicts"]

CONFLICTS: Final[tuple[Conflict, ...]] = get_args(Conflict)
"""All conflicts: a review with ``strict=CONFLICTS`` makes an error of each."""

UNKNOWN_CONFLICT: Final = Fault(
    "agreement.unknown_conflict",
    Text(
        id="'strict' memuat pertentangan yang tidak dikenal, atau bukan daftar.",
        en="'strict' holds a conflict that is not known, or is no list.",
    ),
    Text(id="Beri daftar dari: {choices}.", en="Give a list of: {choices}."),
)


def check_conflicts(strict: Sequence[Conflict]) -> None:
    """Refuse what is no list of known conflicts; a bare text would be read letter by letter.

    Raises:
        InvalidError: ``agreement.unknown_conflict``.
    """
    given: object = strict
    named = given if isinstance(given, Collection) and not isinstance(given, str) else (None,)
    if any(one not in CONFLICTS for one in named):
        raise UNKNOWN_CONFLICT.error("strict", choices=", ".join(CONFLICTS))


class ConflictRow(NamedTuple):
    """Hold one conflict.

    Attributes:
        conflict: Its id; in a finding of its own it is written with ``conflict.`` before it.
        carried_by: The id of the finding that tells it.
        rule: What the rule says.
        practice: What was seen.
    """

    conflict: Conflict
    carried_by: str
    rule: Text
    practice: Text


CONFLICT_ROWS: Final = (
    ConflictRow(
        "C1",
        "D1",
        Text(id="Dokumen sinergi adalah Nota Kesepakatan.", en="The document of a sinergi is a Nota Kesepakatan."),
        Text(
            id="Pers dan Lapas menyebut MoU, nota kesepahaman, atau kesepakatan bersama.",
            en="Press and Lapas say MoU, nota kesepahaman or kesepakatan bersama.",
        ),
    ),
    ConflictRow(
        "C2",
        "conflict.C2",
        Text(
            id="Antara pemerintah daerah dan instansi vertikal tidak ada lagi PKS.",
            en="Between a region and a vertical agency there is no PKS any more.",
        ),
        Text(
            id="Nota Kesepakatan disusul PKS dengan setiap OPD, kadang tanpa Nota Kesepakatan yang diketahui.",
            en="A Nota Kesepakatan is followed by a PKS with each OPD, at times with no Nota Kesepakatan known.",
        ),
    ),
    ConflictRow(
        "C3",
        "S2",
        Text(
            id="Jangka waktu menentukan tingkat pejabat pemasyarakatan yang membuat perjanjian.",
            en="The term decides the level of the correctional office that makes the agreement.",
        ),
        Text(id="Lapas menandatangani untuk lima tahun.", en="A Lapas signs for five years."),
    ),
    ConflictRow(
        "C4",
        "S3",
        Text(
            id="Nota Kesepahaman ditandatangani Menteri atau Kakanwil.",
            en="A Nota Kesepahaman is signed by the Minister or the Kakanwil.",
        ),
        Text(
            id="Kalapas dan wali kota menandatangani Nota Kesepakatan untuk dua tahun.",
            en="A Kalapas and a mayor sign a Nota Kesepakatan for two years.",
        ),
    ),
    ConflictRow(
        "C5",
        "S1",
        Text(
            id="Kepala OPD memerlukan surat kuasa kepala daerah untuk menandatangani PKS.",
            en="The head of an OPD needs a power of attorney from the head of the region to sign a PKS.",
        ),
        Text(id="Surat kuasa jarang diberitakan.", en="The power of attorney is rarely reported."),
    ),
    ConflictRow(
        "C6",
        "F2",
        Text(
            id="Setiap angka menyebut sumber dan tanggalnya.",
            en="Each figure names its source and its day.",
        ),
        Text(id="Jumlah berbeda antarmedia.", en="Counts differ between media."),
    ),
)
"""The conflicts in the order of their ids."""
