"""The named readings of pembebasan bersyarat and revoked releases: what is left open, our default and why."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.law.reading import Reading

__all__ = ["RELEASE"]

RELEASE: Final[tuple[Reading, ...]] = (
    Reading(
        "nine_month_test",
        question=Text(
            id="Apakah 9 bulan menguji masa yang telah dijalani, atau lamanya dua pertiga dari pidana?",
            en="Do the nine months test the time served, or the length of two thirds of the term?",
        ),
        candidates={
            "both": Text(
                id="dua pertiga pidana mencapai 9 bulan, dan paling sedikit 270 hari telah dijalani",
                en="two thirds of the term reach nine months, and at least 270 days have been served",
            ),
            "served_floor": Text(
                id="paling sedikit 270 hari telah dijalani sejak hari pertama yang dihitung",
                en="at least 270 days have been served from the first day that counts",
            ),
            "fraction_threshold": Text(
                id="dua pertiga pidana mencapai 9 bulan: pidana paling singkat 13 bulan 15 hari",
                en="two thirds of the term reach nine months: a term of at least 13 months 15 days",
            ),
        },
        why=Text(
            id="Pasal 10 ayat (3) UU 22/2022, Pasal 43 ayat (2) huruf a PP 99/2012 dan Pasal 72 ayat (1)"
            " UU 1/2023 melekatkan 9 bulan pada dua pertiga itu sendiri (simpulan), sedangkan"
            " 270 hari dihitung sejak hari pertama. Penjelasan Pasal 72 ayat (1) hanya bermakna bila 9"
            " bulan adalah masa minimum, maka keduanya dituntut.",
            en="Pasal 10 ayat (3) UU 22/2022, Pasal 43 ayat (2) huruf a PP 99/2012 and Pasal 72 ayat (1)"
            " UU 1/2023 put the nine months on the two thirds themselves (an inference), while"
            " the 270 days are counted from the first day. The Penjelasan of Pasal 72 ayat (1)"
            " adds something only on the floor reading, so both are asked.",
        ),
    ),
    Reading(
        "nine_months_where",
        question=Text(
            id="Haruskah 9 bulan itu dijalani di Lapas (Penjelasan Pasal 72 ayat (1) UU 1/2023)?",
            en="Must the nine months be served in the Lapas (Penjelasan Pasal 72 ayat (1) UU 1/2023)?",
        ),
        candidates={
            "count_detention": Text(id="masa penahanan ikut dihitung", en="detention counts as well"),
            "lapas_only": Text(id="hanya masa di Lapas yang dihitung", en="only time in the Lapas counts"),
        },
        why=Text(
            id="Batang tubuh pasal tidak menyebut tempat; hanya penjelasannya.",
            en="The article itself does not name a place; only its explanatory note does.",
        ),
    ),
    Reading(
        "pb_conduct_window",
        question=Text(
            id="Bila hukuman disiplin jatuh dalam bulan-bulan sebelum tanggal dua pertiga (anak: setengah), atau"
            " sesudahnya, apa akibatnya?",
            en="What follows from a sanction in the months before the two-thirds date (children: half), or after it?",
        ),
        candidates={
            "unknown": Text(
                id="bulan berkelakuan baik yang dinilai belum diatur: bila hitungan mundur dari tanggal dua pertiga"
                " (anak: setengah) dan dari hari yang ditanyakan berbeda jawabnya, jawabannya tidak diketahui",
                en="which months of good conduct are judged is not settled: where counting back from the two-thirds"
                " date (children: half) and from the day asked about answer differently, the answer is unknown",
            ),
            "rolling": Text(
                id="bulan berkelakuan baik dihitung mundur dari hari yang ditanyakan, yang tidak boleh mendahului"
                " tanggal dua pertiga (anak: setengah); hukuman disiplin di dalamnya, juga sesudah tanggal itu, hanya"
                " menunda",
                en="the months of good conduct end on the day asked about, which may not lie before the two-thirds"
                " date (children: half); a sanction inside the window, also after that date, only postpones",
            ),
            "fixed": Text(
                id="hanya bulan-bulan yang berakhir pada tanggal dua pertiga (anak: setengah); hukuman disiplin di"
                " dalamnya tidak dapat dipulihkan, yang sesudahnya tidak diperhatikan",
                en="only the months that end on the two-thirds date (children: half); a sanction inside them can never"
                " be made good, a later one is not looked at",
            ),
        },
        why=Text(
            id="Bacaan pustaka ini; belum ada sumber yang membahasnya. Bunyinya paling sedikit 9 bulan terakhir"
            " sebelum tanggal dua pertiga. Jendela tetap akan menutup hak untuk selamanya karena satu pelanggaran,"
            " padahal tujuannya menilai perilaku terkini; menghitung mundur dari hari lain tidak tertulis.",
            en="A reading of this library; no source discusses it. The text says at least the last nine months before"
            " the two-thirds date. A fixed window would close the right for ever because of one breach, while its"
            " purpose is to judge recent conduct; to count back from another day is not written.",
        ),
    ),
    Reading(
        "pb_while_in_default",
        question=Text(
            id="Terbukakah pembebasan bersyarat sesudah pidana pokok habis, selama pengganti denda atau uang pengganti"
            " dijalani?",
            en="Is conditional release open after the term, while imprisonment in default of payment is served?",
        ),
        candidates={
            "unknown": Text(
                id="selama pengganti dijalani, pembebasan bersyarat tidak dijawab",
                en="while a default is served, conditional release is not answered",
            ),
            "closed": Text(
                id="selama pengganti dijalani, pembebasan bersyarat tertutup",
                en="while a default is served, conditional release is closed",
            ),
            "open": Text(
                id="selama pengganti dijalani, pembebasan bersyarat tetap terbuka",
                en="while a default is served, conditional release stays open",
            ),
        },
        why=Text(
            id="Bacaan pustaka ini: Pasal 72 ayat (1) UU 1/2023 berbicara tentang pidana penjara yang dijatuhkan; tidak"
            " ada sumber tentang masa pengganti.",
            en="A reading of this library: Pasal 72 ayat (1) UU 1/2023 speaks of the imprisonment imposed; no source"
            " discusses the time in default.",
        ),
    ),
    Reading(
        "revocation_and_cb",
        question=Text(
            id="Pasal 39 dan 47 PP 32/1999 tidak menyebut cuti bersyarat, dan Pasal 39 huruf b tidak menyebut remisi:"
            " apakah hak itu tetap terbuka sesudah pencabutan?",
            en="Pasal 39 and 47 PP 32/1999 do not list cuti bersyarat, and Pasal 39 huruf b does not list remisi: do"
            " these rights stay open after a revocation?",
        ),
        candidates={
            "literal_list": Text(
                id="hanya hak yang disebut dalam daftar yang tertutup", en="only the rights on the list are barred"
            ),
            "like_pb": Text(
                id="hak yang tidak disebut tertutup seperti pembebasan bersyarat",
                en="rights not on the list are barred like conditional release",
            ),
        },
        why=Text(
            id="Cuti bersyarat lebih muda daripada daftar itu; dibaca menurut bunyinya, dengan peringatan.",
            en="Cuti bersyarat is younger than the lists; they are read literally, with a warning.",
        ),
    ),
)
