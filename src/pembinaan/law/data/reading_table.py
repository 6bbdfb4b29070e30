"""The named readings: questions that the sources leave open, with our default and why."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.law.reading import Reading

__all__ = ["READING_TABLE"]

READING_TABLE: Final[tuple[Reading, ...]] = (
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
            id="Bila hukuman disiplin jatuh dalam 9 bulan sebelum tanggal dua pertiga, atau sesudahnya, apa akibatnya?",
            en="What follows from a sanction in the nine months before the two-thirds date, or after that date?",
        ),
        candidates={
            "rolling": Text(
                id="9 bulan bersih sebelum hari yang ditanyakan, yang tidak boleh mendahului tanggal dua"
                " pertiga; hukuman disiplin di dalamnya, juga sesudah tanggal itu, hanya menunda",
                en="nine clean months before the day asked about, which may not lie before the two-thirds"
                " date; a sanction inside the window, also after that date, only postpones",
            ),
            "fixed": Text(
                id="hanya 9 bulan yang berakhir pada tanggal dua pertiga; hukuman disiplin di dalamnya tidak"
                " dapat dipulihkan, yang sesudahnya tidak diperhatikan",
                en="only the nine months that end on the two-thirds date; a sanction inside them can never be"
                " made good, a later one is not looked at",
            ),
        },
        why=Text(
            id="Bacaan pustaka ini; belum ada sumber yang membahasnya. Bunyinya paling sedikit 9 bulan"
            " terakhir sebelum tanggal dua pertiga. Jendela tetap akan menutup hak untuk selamanya"
            " karena satu pelanggaran, padahal tujuannya menilai perilaku terkini.",
            en="A reading of this library; no source discusses it. The text says at least the last nine"
            " months before the two-thirds date. A fixed window would close the right for ever because"
            " of one breach, while its purpose is to judge recent conduct.",
        ),
    ),
    Reading(
        "remisi_six_months_edge",
        question=Text(
            id="Apakah tepat 180 hari sudah cukup untuk remisi?", en="Are exactly 180 days served enough for remission?"
        ),
        candidates={
            "more_than_180": Text(id="6 bulan: harus lebih dari 180 hari", en="six months: more than 180 days"),
            "at_least_180": Text(id="6 bulan: 180 hari sudah cukup", en="six months: 180 days are enough"),
        },
        why=Text(
            id="Pasal 34 ayat (2) PP 99/2012 menuntut lebih dari 6 bulan, sedangkan Pasal 4 ayat (1)"
            " Keppres 174/1999 memasukkan 6 bulan; peraturan pemerintah lebih tinggi dan lebih baru.",
            en="Pasal 34 ayat (2) PP 99/2012 asks for more than six months, while Pasal 4 ayat (1) Keppres"
            " 174/1999 includes six months; the government regulation stands higher and is later.",
        ),
    ),
    Reading(
        "remisi_conduct_window",
        question=Text(
            id="Dalam masa apa hukuman disiplin menutup remisi: 6 bulan sebelum pemberian, atau masa yang"
            " diperhitungkan?",
            en="In which period does a sanction close remission: six months before the grant, or the counted period?",
        ),
        candidates={
            "six_months_before_grant": Text(
                id="kelakuan dinilai 6 bulan sebelum hari pemberian",
                en="conduct is judged over the six months before the day of the grant",
            ),
            "counted_period": Text(
                id="kelakuan dinilai selama masa yang diperhitungkan untuk pemberian itu",
                en="conduct is judged over the period counted for the grant",
            ),
        },
        why=Text(
            id="Pasal 34 ayat (3) PP 99/2012 lebih tinggi dan lebih baru daripada Pasal 12 huruf b Keppres 174/1999.",
            en="Pasal 34 ayat (3) PP 99/2012 stands higher and is later than Pasal 12 huruf b Keppres 174/1999.",
        ),
    ),
    Reading(
        "remisi_missed_year",
        question=Text(
            id="Bila setahun terlewat tanpa remisi, apakah urutan tahun tetap berjalan?",
            en="When a year passes without a grant, does the ordinal of the years go on?",
        ),
        candidates={
            "qualifying_days": Text(id="berjalan terus menurut masa yang dijalani", en="it goes on by the time served"),
            "grants_received": Text(id="menunggu pemberian berikutnya", en="it waits for the next grant"),
        },
        why=Text(
            id="Lemah: Pasal 4 ayat (2) Keppres 174/1999 berbicara tentang tahun dan praktik dikatakan"
            " mengikuti masa yang dijalani; tidak ada perkara yang memisahkan keduanya.",
            en="Weak: Pasal 4 ayat (2) Keppres 174/1999 speaks of years and practice is said to follow the"
            " time served; no case separates the two.",
        ),
    ),
    Reading(
        "remisi_clock_detention",
        question=Text(
            id="Apakah tahanan rumah atau kota yang langsung mendahului tahanan Rutan memulai masa untuk remisi?",
            en="Does house or city detention directly before detention in a Rutan start the clock of remission?",
        ),
        candidates={
            "unknown": Text(
                id="penahanan rumah atau kota: hanya dijawab bila kedua cara hitung sepakat",
                en="house or city detention: answered only where both ways agree",
            ),
            "any_detention": Text(id="penahanan jenis apa pun memulainya", en="detention of any type starts it"),
            "rutan_only": Text(id="hanya penahanan Rutan yang memulainya", en="only detention in a Rutan starts it"),
        },
        why=Text(
            id="Bacaan pustaka ini; Pasal 7 Keppres 174/1999 hanya menyebut penahanan dan belum ada sumber"
            " yang membahasnya. Bila kedua cara hitung sepakat, jawabannya diberikan; bila tidak,"
            " jawabannya tidak diketahui.",
            en="A reading of this library; Pasal 7 Keppres 174/1999 says only detention and no source"
            " discusses it. Where both ways of counting agree the answer is given; where they differ it"
            " is unknown.",
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
        "remisi_clock_hospital",
        question=Text(
            id="Pasal 7 ayat (3) Keppres 174/1999 hanya menyebut penahanan yang terputus: apakah pembantaran memulai"
            " kembali jam remisi?",
            en="Pasal 7 ayat (3) Keppres 174/1999 says only that detention was interrupted: does a hospital stay that"
            " is not detention restart the clock of remisi?",
        ),
        candidates={
            "unknown": Text(
                id="pembantaran: hanya dijawab bila kedua cara hitung sepakat",
                en="hospital stay: answered only where both ways agree",
            ),
            "restarts": Text(id="pembantaran memulai kembali jam remisi", en="a hospital stay restarts the clock"),
            "goes_on": Text(
                id="pembantaran tidak memulai kembali jam remisi; harinya tidak dihitung",
                en="a hospital stay does not restart the clock; its days are not counted",
            ),
        },
        why=Text(
            id="Bacaan pustaka ini; tidak ada sumber yang menyebut pemutusan mana yang dimaksud. Pelarian dan"
            " penangguhan selalu memulai kembali jam itu.",
            en="A reading of this library; no source says which interruptions are meant. Escape and suspended detention"
            " always restart the clock.",
        ),
    ),
    Reading(
        "remisi_consecutive_terms",
        question=Text(
            id="Untuk batas 6 bulan Pasal 12 huruf a Keppres 174/1999: apakah beberapa pidana dijumlahkan?",
            en="For the six months of Pasal 12 huruf a Keppres 174/1999: are several terms added?",
        ),
        candidates={
            "unknown": Text(
                id="beberapa pidana: hanya dijawab bila kedua cara sepakat",
                en="several terms: answered only where both ways agree",
            ),
            "summed": Text(id="beberapa pidana dijumlahkan", en="several terms are added"),
            "each": Text(id="tiap pidana dinilai tersendiri", en="each term is judged by itself"),
        },
        why=Text(
            id="Bacaan pustaka ini; Pasal 72 ayat (2) UU 1/2023 menjumlahkan pidana untuk pembebasan bersyarat, dan"
            " tidak ada sumber yang mengatakannya untuk remisi.",
            en="A reading of this library; Pasal 72 ayat (2) UU 1/2023 adds terms for conditional release, and no"
            " source says so for remisi.",
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
    Reading(
        "substitute_prison",
        question=Text(
            id="Apakah Pasal 12 huruf d Keppres 174/1999 (kurungan pengganti denda) mencakup penjara pengganti denda?",
            en="Does Pasal 12 huruf d Keppres 174/1999 (kurungan in place of a fine) cover substitute prison?",
        ),
        candidates={
            "same_exclusion": Text(
                id="penjara pengganti denda diperlakukan sama", en="substitute prison is treated alike"
            ),
            "not_excluded": Text(
                id="penjara pengganti denda tidak menutup remisi", en="substitute prison does not close remission"
            ),
        },
        why=Text(
            id="Laporan remisi dasawarsa 2025 memperlakukan mereka yang menjalani pengganti denda sebagai"
            " tertutup dari remisi biasa.",
            en="The report on the decennial remission of 2025 treats those serving in default of a fine as"
            " shut out of ordinary remission.",
        ),
    ),
    Reading(
        "kurungan_scope",
        question=Text(
            id="Keppres 174/1999 masih menyebut kurungan, yang bukan lagi pidana pokok; bagi siapa"
            " ketentuan itu berlaku?",
            en="Keppres 174/1999 still names kurungan, no longer a main penalty; whom does that rule concern?",
        ),
        candidates={
            "transitional_only": Text(id="hanya kurungan dari masa peralihan", en="only kurungan of the transition"),
            "ignore": Text(id="kurungan diabaikan", en="kurungan is ignored"),
        },
        why=Text(
            id="Pasal II dan Pasal IV UU 1/2026 mengubah kurungan menjadi denda; yang tersisa hanya masa peralihan.",
            en="Pasal II and Pasal IV UU 1/2026 turn kurungan into fines; what is left is transitional only.",
        ),
    ),
    Reading(
        "supermax_remisi",
        question=Text(
            id="Apakah penempatan pada tingkat super maximum menutup remisi (Pasal 27 Permenkumham 35/2018)?",
            en="Does placement in super maximum security close remission (Pasal 27 Permenkumham 35/2018)?",
        ),
        candidates={
            "warn": Text(
                id="super maximum: remisi terbuka dengan peringatan", en="super maximum: remission open, with a warning"
            ),
            "excluded": Text(id="super maximum: remisi tertutup", en="super maximum: remission is closed"),
            "ignored": Text(id="super maximum tidak diperhatikan", en="super maximum is not looked at"),
        },
        why=Text(
            id="Tidak ada dalam UU 22/2022, PP 99/2012 atau Keppres 174/1999; hanya dari sumber sekunder.",
            en="It is not in UU 22/2022, PP 99/2012 or Keppres 174/1999; only a secondary source reports it.",
        ),
    ),
    Reading(
        "risk_reduction",
        question=Text(
            id="Dengan apa penurunan tingkat risiko ditunjukkan?", en="By what is a decrease of the risk level shown?"
        ),
        candidates={
            "tpp_finding": Text(
                id="penurunan risiko ditetapkan oleh TPP", en="lower risk is shown by a finding of the TPP"
            ),
            "ispn_lower_class": Text(
                id="penurunan risiko terlihat dari kelas ISPN yang lebih rendah daripada sebelumnya",
                en="lower risk is shown by an ISPN class below the one before it",
            ),
        },
        why=Text(
            id="Bacaan pustaka ini; tidak ada aturan yang menetapkan cara membandingkan hasil asesmen,"
            " maka dimintakan penilaian manusia. Dalam praktik hasil ISPN dibandingkan.",
            en="A reading of this library; no rule fixes how assessments are compared, so a human finding"
            " is asked for. In practice ISPN results are compared.",
        ),
    ),
    Reading(
        "term_comparison",
        question=Text(
            id="Bagaimana pidana dibandingkan dengan batas seperti 1 tahun 6 bulan atau 12 bulan?",
            en="How is a term compared with a limit such as 1 year 6 months or 12 months?",
        ),
        candidates={
            "months": Text(
                id="lamanya pidana dibandingkan dalam bulan; 1 tahun = 12 bulan",
                en="terms are compared in months; one year equals twelve months",
            ),
            "days": Text(
                id="lamanya pidana dibandingkan dalam hari kalender", en="terms are compared in days on the calendar"
            ),
        },
        why=Text(
            id="Batas itu adalah lamanya pidana sebagaimana diucapkan; 1 tahun 6 bulan dan 18 bulan"
            " keduanya memenuhi. Tidak ada sumber yang membahasnya.",
            en="The limits are terms as pronounced; 1 year 6 months and 18 months both pass. No source discusses it.",
        ),
    ),
    Reading(
        "fraction_base",
        question=Text(
            id="Apakah pecahan diambil dari pidana yang dijatuhkan, atau dari pidana setelah dikurangi remisi?",
            en="Is a fraction taken of the imposed term, or of the term after remission?",
        ),
        candidates={
            "gross": Text(
                id="bagian diambil dari pidana yang dijatuhkan; remisi dikurangkan sesudahnya",
                en="the fraction is of the imposed term; remission is taken off afterwards",
            ),
            "net": Text(
                id="bagian diambil dari pidana setelah dikurangi remisi",
                en="the fraction is of the term after remission",
            ),
        },
        why=Text(
            id="Pasal 72 ayat (1) UU 1/2023 menyebut pidana yang dijatuhkan, dan tanggal yang diumumkan"
            " sesuai dengan itu; naskah asimilasi yang lebih lama menghitung setengah setelah"
            " pengurangan.",
            en="Pasal 72 ayat (1) UU 1/2023 speaks of the term imposed, and published dates agree; the"
            " older text on assimilation counted one half after deduction.",
        ),
    ),
    Reading(
        "part_day",
        question=Text(
            id="Apa yang terjadi dengan bagian hari yang tersisa dari suatu pecahan?",
            en="What happens to a part of a day that a fraction leaves?",
        ),
        candidates={
            "ceiling": Text(id="bagian hari dihitung satu hari penuh", en="a part of a day counts as a whole day"),
            "floor": Text(id="bagian hari tidak dihitung", en="a part of a day is dropped"),
        },
        why=Text(
            id="Tidak ada sumber; dibulatkan ke atas supaya pecahan itu sungguh telah dijalani.",
            en="No source; rounded up so that the fraction has really been served.",
        ),
    ),
    Reading(
        "detention_credit_rounding",
        question=Text(
            id="Bagaimana sepertiga atau seperlima dari hari penahanan dibulatkan?",
            en="How is a third or a fifth of the days of detention rounded?",
        ),
        candidates={
            "down": Text(id="potongan masa tahanan dibulatkan ke bawah", en="detention credit is rounded down"),
            "up": Text(id="potongan masa tahanan dibulatkan ke atas", en="detention credit is rounded up"),
            "nearest": Text(
                id="potongan masa tahanan dibulatkan ke hari terdekat",
                en="detention credit is rounded to the nearest day",
            ),
        },
        why=Text(
            id="Tidak ada aturan pembulatan; dibulatkan ke bawah dan disebutkan dalam langkah penghitungan.",
            en="No rule rounds it; it is rounded down, and the working says so.",
        ),
    ),
    Reading(
        "subsidiaries_in_fraction",
        question=Text(
            id="Apakah pidana subsider masuk ke dalam dasar pecahan?",
            en="Do subsidiaries enter the base of a fraction?",
        ),
        candidates={
            "out": Text(id="subsider tidak masuk dasar penghitungan bagian", en="subsidiaries are no part of the base"),
            "in": Text(id="subsider masuk dasar penghitungan bagian", en="subsidiaries are part of the base"),
        },
        why=Text(
            id="Tidak ada sumber yang menyelesaikannya; subsider dijalani tersendiri.",
            en="No source settles it; subsidiaries are served on their own.",
        ),
    ),
)
