"""What can be wrong with the record of an enrolment: stable codes, and how to mend it."""

from __future__ import annotations

from typing import Final

from pembinaan.core.errors import Fault
from pembinaan.core.text import Text

__all__: list[str] = []

OUT_OF_ORDER: Final = Fault(
    "enrolment.events_out_of_order",
    Text(
        id="Peristiwa kepesertaan tidak urut menurut harinya.",
        en="The events of an enrolment are not in the order of the days.",
    ),
    Text(id="Urutkan 'events' menurut 'on'.", en="Put 'events' in the order of 'on'."),
)
AFTER_THE_END: Final = Fault(
    "enrolment.after_the_end",
    Text(
        id="Sebuah peristiwa dicatat sesudah kepesertaan selesai, gugur, atau ditolak.",
        en="An event is recorded after the enrolment was completed, dropped or refused.",
    ),
    Text(
        id="Hapus yang keliru, atau catat kepesertaan baru.",
        en="Take out the one that is wrong, or record a new enrolment.",
    ),
)
GOES_BACK: Final = Fault(
    "enrolment.goes_back",
    Text(
        id="Sebuah peristiwa mundur ke tahap yang sudah lewat.",
        en="An event leads back to a stage that is over.",
    ),
    Text(id="Periksa urutan 'events'.", en="Check the order of 'events'."),
)
NOT_WAITING: Final = Fault(
    "enrolment.not_waiting",
    Text(
        id="Seseorang dipanggil dari daftar tunggu tanpa pernah menunggu.",
        en="Somebody is called from the waiting list who does not wait.",
    ),
    Text(id="Catat dahulu MENUNGGU_TEMPAT.", en="Record MENUNGGU_TEMPAT first."),
)
NOT_SUSPENDED: Final = Fault(
    "enrolment.not_suspended",
    Text(
        id="Kepesertaan dilanjutkan tanpa pernah ditangguhkan.",
        en="An enrolment is resumed that is not suspended.",
    ),
    Text(
        id="Catat dahulu DITANGGUHKAN; pengasingan berakhir dengan sendirinya.",
        en="Record DITANGGUHKAN first; an isolation ends by itself.",
    ),
)
DECIDED_BY_TPP: Final = Fault(
    "enrolment.decided_by_tpp",
    Text(
        id="TPP hanya memberi rekomendasi; yang menetapkan kepala UPT.",
        en="The TPP only recommends; the head of the unit decides.",
    ),
    Text(
        id="Catat rekomendasinya sebagai REKOMENDASI_TPP, dan keputusannya dengan 'actor' kepala UPT.",
        en="Record its word as REKOMENDASI_TPP, and the decision with the head of the unit as 'actor'.",
    ),
)
RECOMMENDED_BY_OTHER: Final = Fault(
    "enrolment.recommended_by_other",
    Text(id="Rekomendasi TPP dicatat atas nama yang lain.", en="A recommendation of the TPP is recorded as another's."),
    Text(id="Isi 'actor' dengan TPP.", en="Write TPP in 'actor'."),
)
CONSENT_BY_OTHER: Final = Fault(
    "enrolment.consent_by_other",
    Text(
        id="Persetujuan, atau pencabutannya, dicatat atas nama orang lain.",
        en="The consent, or that it is taken back, is recorded as another's.",
    ),
    Text(
        id="Yang menyetujui hanya orangnya: isi 'actor' dengan DIRI_SENDIRI.",
        en="Only the person can agree: write DIRI_SENDIRI in 'actor'.",
    ),
)
COMPLETED_BEFORE_START: Final = Fault(
    "enrolment.completed_before_start",
    Text(id="Kepesertaan selesai sebelum mulai.", en="The enrolment is completed before it began."),
    Text(
        id="Periksa hari SELESAI, 'enrolled_on' dan daftar tunggu.",
        en="Check the day of SELESAI, 'enrolled_on' and the waiting list.",
    ),
)
DROP_REASON_MISSING: Final = Fault(
    "enrolment.drop_reason_missing",
    Text(id="Kepesertaan gugur tanpa sebab.", en="The enrolment was dropped without a reason."),
    Text(id="Isi 'drop'.", en="Fill in 'drop'."),
)
ENROLLED_ON_DIFFERS: Final = Fault(
    "enrolment.enrolled_on_differs",
    Text(
        id="'enrolled_on' bukan hari penetapan, pemanggilan, atau mulainya.",
        en="'enrolled_on' is not the day of the decision, of the call or of the start.",
    ),
    Text(id="Samakan 'enrolled_on' dengan salah satunya.", en="Bring 'enrolled_on' in line with one of them."),
)
SNAPSHOT_OF_OTHER: Final = Fault(
    "enrolment.snapshot_of_other",
    Text(
        id="Hasil pemeriksaan yang disimpan mengenai orang atau program lain.",
        en="The answer that is kept is about another person or program.",
    ),
    Text(id="Simpan hasil untuk kepesertaan ini.", en="Keep the answer about this enrolment."),
)
KNOWN_OF_OTHER: Final = Fault(
    "enrolment.known_of_other",
    Text(id="Yang diketahui ('known') mengenai orang lain.", en="What is known ('known') is about another person."),
    Text(id="Berikan catatan orang yang terdaftar.", en="Give the record of the person who is enrolled."),
)
SNAPSHOT_REPLACED: Final = Fault(
    "enrolment.snapshot_replaced",
    Text(
        id="Hasil pemeriksaan yang sudah disimpan tidak dapat diganti.",
        en="The answer that was kept cannot be replaced.",
    ),
    Text(
        id="Biarkan yang lama; catat kepesertaan baru bila perlu.",
        en="Leave the old; record a new enrolment if need be.",
    ),
)
