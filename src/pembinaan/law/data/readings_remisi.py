"""The named readings of remisi: what is left open, our default and why."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.law.reading import Reading

__all__ = ["REMISI"]

REMISI: Final[tuple[Reading, ...]] = (
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
            "qualifying_days": Text(
                id="setahun tanpa remisi: urutan tahun tetap berjalan menurut masa yang dijalani",
                en="a year without a remission: the count of years goes on by the time served",
            ),
            "grants_received": Text(
                id="setahun tanpa remisi: urutan tahun menunggu pemberian berikutnya",
                en="a year without a remission: the count of years waits for the next grant",
            ),
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
        "substitute_prison",
        question=Text(
            id="Apakah Pasal 12 huruf d Keppres 174/1999 (kurungan pengganti denda) mencakup penjara pengganti denda?",
            en="Does Pasal 12 huruf d Keppres 174/1999 (kurungan in place of a fine) cover substitute prison?",
        ),
        candidates={
            "same_exclusion": Text(
                id="penjara pengganti denda diperlakukan seperti kurungan pengganti denda",
                en="prison in place of a fine is treated like kurungan in place of a fine",
            ),
            "not_excluded": Text(
                id="penjara pengganti denda tidak menutup remisi",
                en="prison in place of a fine does not close remission",
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
)
