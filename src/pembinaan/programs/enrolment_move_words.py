"""The sentences of moves of an enrolment: what is asked, and what stands against it."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text

__all__: list[str] = []

SINGLE: Final = Text(
    id="orang ini tidak memegang tempat lain dalam program yang sama",
    en="the person holds no other place in the same program",
)
ADMITTED: Final = Text(id="orang ini dapat diterima pada hari itu", en="the person can be admitted on that day")
AGREED: Final = Text(id="orang ini setuju mengikuti program ini", en="the person agrees to this program")
HEARD: Final = Text(
    id="TPP menyarankan, atau keputusan yang berbeda memberi alasan",
    en="the TPP recommends it, or a decision that differs gives its reason",
)
FULL: Final = Text(id="tidak ada tempat kosong", en="no place is free")
PLACE: Final = Text(id="ada tempat kosong", en="a place is free")
NOT_OVER: Final = Text(id="kelasnya belum selesai", en="the class is not over yet")
FIRST: Final = Text(
    id="orang ini yang pertama dalam daftar tunggu, atau ada alasan",
    en="the person is the first on the waiting list, or there is a reason",
)
IN_FORCE: Final = Text(id="perjanjiannya berlaku pada hari itu", en="its agreement is in force on that day")
REASONED: Final = Text(id="ada alasan", en="there is a reason")
COMPLETE: Final = Text(id="syarat selesai terpenuhi", en="what completes it is met")
DECIDED: Final = Text(id="sudah ditetapkan", en="decided before")
NOTHING: Final = Text(id="belum diusulkan", en="not proposed yet")
MOVED: Final = Text(id="Dicatat: {what}.", en="Recorded: {what}.")
REFUSED: Final = Text(id="Tidak dicatat: {event}, {on}.", en="Not recorded: {event}, {on}.")
FORBIDDEN: Final = Text(
    id="dalam keadaan {state}, {event} tidak dapat dicatat.", en="from the state {state} no way leads by {event}."
)
ACTOR: Final = Text(
    id="yang dapat melakukannya: {actors}; bukan {actor}.", en="it can be done by: {actors}; not by {actor}."
)
NOT: Final = Text(id="tidak terpenuhi: {what}", en="not met: {what}")
OPEN: Final = Text(id="belum diketahui: {what}", en="not known: {what}")
MISSING: Final = Text(id="Yang diperlukan: {facts}.", en="Needed: {facts}.")
NOT_ESTABLISHED: Final = Text(
    id="Pada hari itu belum diketahui apakah orang ini dapat diterima; keputusan ini memberi alasannya.",
    en="Whether the person can be admitted was not known on that day; this decision gives its reason.",
)
AGAINST: Final = Text(
    id="Keputusan ini berbeda dari rekomendasi TPP.", en="This decision differs from the recommendation of the TPP."
)
