"""What can be wrong with a book of attendance: stable codes, and how to mend it."""

from __future__ import annotations

from typing import Final

from pembinaan.core.errors import Fault
from pembinaan.core.text import Text

__all__: list[str] = []

DUPLICATE_ENTRY: Final = Fault(
    "attendance.duplicate_entry",
    Text(id="Dua catatan kehadiran mempunyai 'id' yang sama.", en="Two entries of attendance have the same 'id'."),
    Text(id="Beri setiap catatan 'id'-nya sendiri.", en="Give each entry its own 'id'."),
)
OUT_OF_ORDER: Final = Fault(
    "attendance.out_of_order",
    Text(
        id="Hari sebuah catatan kehadiran lebih awal dari catatan sebelumnya.",
        en="An entry of attendance is dated before the one that precedes it.",
    ),
    Text(
        id="Tambahkan catatan di akhir buku; yang terlambat memakai hari pencatatannya.",
        en="Add entries at the end; one that is late has the day on which it was written down.",
    ),
)
TWO_ENTRIES: Final = Fault(
    "attendance.two_entries",
    Text(
        id="Satu pertemuan dicatat dua kali untuk peserta yang sama.",
        en="One session was entered twice for the same enrolment.",
    ),
    Text(
        id="Bila yang kedua pembetulan, isi 'corrects' dan 'reason'.",
        en="Where the second puts the first right, fill in 'corrects' and 'reason'.",
    ),
)
CORRECTS_NOTHING: Final = Fault(
    "attendance.corrects_nothing",
    Text(
        id="Pembetulan tidak menunjuk catatan terakhir untuk peserta dan pertemuan yang sama.",
        en="A correction does not point at the entry that stands for the same enrolment and session.",
    ),
    Text(id="Isi 'corrects' dengan 'id' catatan itu.", en="Write the 'id' of that entry in 'corrects'."),
)
REASON_MISSING: Final = Fault(
    "attendance.reason_missing",
    Text(id="Pembetulan kehadiran tanpa alasan.", en="A correction of attendance gives no reason."),
    Text(id="Isi 'reason'.", en="Fill in 'reason'."),
)
HISTORY_REWRITTEN: Final = Fault(
    "attendance.history_rewritten",
    Text(
        id="Buku kehadiran ini tidak memuat semua catatan yang lama.",
        en="The book of attendance does not hold all entries of the older one.",
    ),
    Text(
        id="Jangan ubah atau hapus catatan; betulkan dengan catatan baru.",
        en="Do not change or delete entries; put them right by new ones.",
    ),
)
