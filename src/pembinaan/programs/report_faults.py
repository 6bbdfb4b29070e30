"""What can be wrong with a report computed from attendance: stable codes, and how to mend it."""

from __future__ import annotations

from typing import Final

from pembinaan.core.errors import Fault
from pembinaan.core.text import Text

__all__: list[str] = []

NO_ENROLMENT: Final = Fault(
    "report.no_enrolment",
    Text(id="Laporan tanpa kepesertaan.", en="A report of no enrolment."),
    Text(id="Berikan sedikitnya satu kepesertaan.", en="Give at least one enrolment."),
)
OTHER_OFFERING: Final = Fault(
    "report.other_offering",
    Text(
        id="Kepesertaan ini bukan pada kegiatan yang diberikan.",
        en="The enrolment is not in the offering that is given.",
    ),
    Text(
        id="Berikan kegiatan yang disebut kepesertaan itu, dengan program yang sama.",
        en="Give the offering that the enrolment names, of the same program.",
    ),
)
TWICE: Final = Fault(
    "report.enrolment_twice",
    Text(id="Satu kepesertaan diberikan dua kali.", en="One enrolment is given twice."),
    Text(id="Berikan setiap kepesertaan sekali saja.", en="Give each enrolment once."),
)
CONTRADICTS_ITSELF: Final = Fault(
    "report.contradicts_itself",
    Text(
        id="Usulan laporan ini bertentangan dengan dirinya sendiri: harinya, JP-nya, atau 'active'-nya.",
        en="The proposed report contradicts itself: its days, its lesson hours, or its 'active'.",
    ),
    Text(id="Buat lagi dengan propose_report().", en="Make it anew with propose_report()."),
)
WITHOUT_ID: Final = Fault(
    "report.enrolment_without_id",
    Text(id="Sebuah kepesertaan tidak mempunyai 'id'.", en="An enrolment has no 'id'."),
    Text(id="Isi 'id', seperti dalam buku kehadiran.", en="Fill in 'id', as in the book of attendance."),
)
NOTHING_BY_THEN: Final = Fault(
    "report.before_the_start",
    Text(id="Pada hari laporan belum ada kegiatan yang diikuti.", en="By the day of the report nothing had begun."),
    Text(id="Periksa hari laporan dan 'since'.", en="Check the day of the report and 'since'."),
)
SIGNED_EARLY: Final = Fault(
    "report.signed_before_the_count",
    Text(
        id="Laporan ditandatangani sebelum hari terakhir yang dihitung.",
        en="The report is signed before the day of its count.",
    ),
    Text(id="Periksa hari tanda tangan.", en="Check the day of the signature."),
)
NOT_SIGNED: Final = Fault(
    "report.not_signed",
    Text(id="Usulan laporan ini belum ditandatangani.", en="This proposed report is not signed."),
    Text(id="Buat laporannya dengan 'signed'.", en="Make the report with 'signed'."),
)
