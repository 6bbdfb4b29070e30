"""What can be wrong with a register of enrolments: stable codes, and how to mend it."""

from __future__ import annotations

from typing import Final

from pembinaan.core.errors import Fault
from pembinaan.core.text import Text

__all__: list[str] = []

DUPLICATE_ENROLMENT: Final = Fault(
    "register.duplicate_enrolment",
    Text(id="Dua kepesertaan mempunyai 'id' yang sama.", en="Two enrolments have the same 'id'."),
    Text(id="Beri setiap kepesertaan 'id'-nya sendiri.", en="Give each enrolment its own 'id'."),
)
DUPLICATE_OFFERING: Final = Fault(
    "register.duplicate_offering",
    Text(id="Dua kegiatan mempunyai kode yang sama.", en="Two offerings have the same code."),
    Text(id="Beri setiap kegiatan kodenya sendiri.", en="Give each offering its own code."),
)
DOUBLE: Final = Fault(
    "register.double",
    Text(
        id="Satu orang memegang dua tempat dalam program yang sama pada hari yang sama.",
        en="One person holds two places in the same program on the same day.",
    ),
    Text(
        id="Catat bagaimana kepesertaan yang pertama berakhir, atau hapus yang kedua.",
        en="Record how the first enrolment ended, or take out the second.",
    ),
)
EVENTS_CHANGED: Final = Fault(
    "register.events_changed",
    Text(
        id="Kepesertaan ini tidak memuat semua yang sudah dicatat.",
        en="The enrolment does not hold all that was recorded.",
    ),
    Text(
        id="Tambahkan peristiwa dengan with_event(); untuk orang, program, atau kegiatan lain beri 'id' baru.",
        en="Add events with with_event(); another person, program or offering needs an 'id' of its own.",
    ),
)
