"""What can be wrong with the record of an agreement: stable codes, and how to mend it."""

from __future__ import annotations

from typing import Final

from pembinaan.core.errors import Fault
from pembinaan.core.text import Text

__all__ = [
    "ADDENDUM_NOT_POSSIBLE",
    "ADDENDUM_OUT_OF_SEQUENCE",
    "ADDENDUM_SHORTENS_PAST",
    "AFTER_CLOSING",
    "AFTER_ENDING",
    "AFTER_SIGNATURE",
    "CLOSED_BEFORE_ENDING",
    "DUPLICATE_ROLE",
    "END_REASON_NOT_OF_THE_REGIME",
    "EVENTS_OUT_OF_ORDER",
    "NOT_A_MAIN_DOCUMENT",
    "NOT_SIGNED_YET",
    "NOT_SUSPENDED",
    "REPORTER_IS_NO_PARTY",
    "REQUEST_ID_AS_NUMBER",
    "SIGNED_AFTER_REJECTION",
    "TERM_NOT_OVER",
    "TOO_FEW_PARTIES",
    "UNKNOWN_KIND",
    "UNKNOWN_ROLE",
]

TOO_FEW_PARTIES: Final = Fault(
    "agreement.too_few_parties",
    Text(id="Perjanjian memerlukan paling sedikit dua pihak.", en="An agreement needs at least two parties."),
    Text(id="Tambahkan pihak lainnya pada 'parties'.", en="Add the other party to 'parties'."),
)
DUPLICATE_ROLE: Final = Fault(
    "agreement.duplicate_role",
    Text(id="Dua pihak mempunyai peran yang sama.", en="Two parties have the same role."),
    Text(id="Beri setiap pihak perannya sendiri: KESATU, KEDUA, ...", en="Give each its own: KESATU, KEDUA, ..."),
)
UNKNOWN_ROLE: Final = Fault(
    "agreement.unknown_role",
    Text(id="Tidak ada pihak dengan peran {role}.", en="No party has the role {role}."),
    Text(id="Pakai peran yang ada pada 'parties'.", en="Use a role that 'parties' has."),
)
EVENTS_OUT_OF_ORDER: Final = Fault(
    "agreement.events_out_of_order",
    Text(
        id="Peristiwa {later} tertulis sesudah peristiwa {earlier}.",
        en="The event of {later} is written after the event of {earlier}.",
    ),
    Text(id="Urutkan 'events' menurut harinya.", en="Put 'events' in the order of their days."),
)
NOT_SIGNED_YET: Final = Fault(
    "agreement.not_signed_yet",
    Text(
        id="Peristiwa {kind} mendahului tanda tangan semua pihak.",
        en="The event {kind} comes before all parties have signed.",
    ),
    Text(
        id="Catat dahulu peristiwa DITANDATANGANI setiap pihak, atau perbaiki harinya.",
        en="Record the DITANDATANGANI event of every party first, or correct the day.",
    ),
)
UNKNOWN_KIND: Final = Fault(
    "agreement.unknown_kind",
    Text(id="Jenis dokumen ini tidak dikenal.", en="This kind of document is not known."),
    Text(
        id="Pilih satu untuk 'kind': {kinds}. Sebutan dari pers atau para pihak ditulis pada 'press_name'.",
        en="Choose one for 'kind': {kinds}. What the press or the parties call it is written in 'press_name'.",
    ),
)
NOT_A_MAIN_DOCUMENT: Final = Fault(
    "agreement.not_a_main_document",
    Text(id="{kind} adalah lampiran atau dokumen pendukung.", en="{kind} is a paper that belongs to an agreement."),
    Text(
        id="Pakai jenis perjanjiannya pada 'kind', dan catat dokumen ini pada 'documents'.",
        en="Use the kind of the agreement as 'kind', and record this paper in 'documents'.",
    ),
)
REQUEST_ID_AS_NUMBER: Final = Fault(
    "agreement.request_id_as_number",
    Text(
        id="Nomor permohonan dipakai sebagai nomor dokumen.",
        en="The id of the request is used as the number of a document.",
    ),
    Text(
        id="Catat nomor permohonan hanya pada 'request_id', dan nomor dokumen pada 'numbers'.",
        en="Record the id of the request in 'request_id' only, and the number of the document in 'numbers'.",
    ),
)
REPORTER_IS_NO_PARTY: Final = Fault(
    "agreement.reporter_is_no_party",
    Text(id="Pelapor dengan peran {role} bukan pihak.", en="The reporter with the role {role} is no party."),
    Text(
        id="Pakai peran yang ada pada 'parties', atau kosongkan untuk TKKSD.",
        en="Use a role that 'parties' has, or leave it empty for the TKKSD.",
    ),
)
SIGNED_AFTER_REJECTION: Final = Fault(
    "agreement.signed_after_rejection",
    Text(id="Ditandatangani sesudah ditolak.", en="It is signed after it was rejected."),
    Text(
        id="Catat draf baru (DRAF_DISERAHKAN) di antaranya, atau perbaiki peristiwanya.",
        en="Record the new draft (DRAF_DISERAHKAN) in between, or correct the events.",
    ),
)
AFTER_CLOSING: Final = Fault(
    "agreement.after_closing",
    Text(id="Peristiwa {kind} tercatat sesudah DITUTUP.", en="The event {kind} is recorded after DITUTUP."),
    Text(id="Perbaiki urutannya, atau buat perjanjian baru.", en="Correct the order, or make a new agreement."),
)
AFTER_ENDING: Final = Fault(
    "agreement.after_ending",
    Text(
        id="Peristiwa {kind} tercatat sesudah perjanjian diakhiri atau dihentikan.",
        en="The event {kind} is recorded after the agreement was ended or stopped.",
    ),
    Text(id="Perbaiki urutannya, atau buat perjanjian baru.", en="Correct the order, or make a new agreement."),
)
AFTER_SIGNATURE: Final = Fault(
    "agreement.after_signature",
    Text(
        id="Peristiwa {kind} tercatat sesudah semua pihak menandatangani.",
        en="The event {kind} is recorded after all parties have signed.",
    ),
    Text(
        id="Perbaiki urutannya; sesudah ditandatangani, naskah hanya diubah dengan ADENDUM.",
        en="Correct the order; once signed, the text is changed only by an ADENDUM.",
    ),
)
TERM_NOT_OVER: Final = Fault(
    "agreement.term_not_over",
    Text(
        id="Alasan JANGKA_WAKTU dicatat {day}, padahal hari terakhirnya {last}.",
        en="The reason JANGKA_WAKTU is recorded on {day}, but the last day is {last}.",
    ),
    Text(
        id="Pilih alasan lain, atau perbaiki harinya: jangka waktu habis sehari sesudah hari terakhir.",
        en="Choose another reason, or correct the day: the term is over the day after the last day.",
    ),
)
NOT_SUSPENDED: Final = Fault(
    "agreement.not_suspended",
    Text(
        id="DILANJUTKAN tercatat tanpa penangguhan sebelumnya.",
        en="DILANJUTKAN is recorded without a suspension before it.",
    ),
    Text(id="Catat dahulu peristiwa DITANGGUHKAN.", en="Record the event DITANGGUHKAN first."),
)
CLOSED_BEFORE_ENDING: Final = Fault(
    "agreement.closed_before_ending",
    Text(id="Ditutup sebelum berakhir.", en="It is closed before it ended."),
    Text(
        id="Catat dahulu DIAKHIRI atau DIHENTIKAN, atau perbaiki harinya.",
        en="Record DIAKHIRI or DIHENTIKAN first, or correct the day.",
    ),
)
ADDENDUM_NOT_POSSIBLE: Final = Fault(
    "agreement.addendum_not_possible",
    Text(
        id="Adendum hanya mungkin pada dokumen yang sudah ditandatangani dan belum berakhir.",
        en="An addendum is possible only to a document that is signed and has not ended.",
    ),
    Text(
        id="Perbaiki harinya; sesudah berakhir, mintalah perpanjangan atau buat dokumen baru.",
        en="Correct the day; after the end ask for an extension, or make a new document.",
    ),
)
ADDENDUM_OUT_OF_SEQUENCE: Final = Fault(
    "agreement.addendum_out_of_sequence",
    Text(
        id="Adendum bernomor {number}, seharusnya {expected}.",
        en="An addendum has the number {number}; it should be {expected}.",
    ),
    Text(id="Beri nomor 1, 2, 3 dan seterusnya.", en="Number them 1, 2, 3 and so on."),
)
ADDENDUM_SHORTENS_PAST: Final = Fault(
    "agreement.addendum_shortens_past",
    Text(
        id="Adendum mengubah hari yang sudah lewat.",
        en="An addendum changes days that have passed.",
    ),
    Text(
        id="Tetapkan 'effective' pada atau sesudah hari penandatanganannya dan 'last_day' pada atau sesudah "
        "'effective', atau catat klausul BERLAKU_SURUT.",
        en="Put 'effective' on or after the day of its signature and 'last_day' on or after 'effective', or record "
        "the clause BERLAKU_SURUT.",
    ),
)
END_REASON_NOT_OF_THE_REGIME: Final = Fault(
    "agreement.end_reason_not_of_the_regime",
    Text(
        id="Alasan berakhir {reason} tidak dikenal dalam rezim {regime}.",
        en="The regime {regime} does not know the reason for ending {reason}.",
    ),
    Text(
        id="Pilih alasan dari Pasal 9 ayat (1) PP 28/2018, atau Pasal 19 PP 57/1999 untuk pihak pemasyarakatan.",
        en="Choose a reason of Pasal 9 ayat (1) PP 28/2018, or Pasal 19 PP 57/1999 for the correctional side.",
    ),
)
