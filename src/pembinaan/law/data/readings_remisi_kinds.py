"""The named readings of the kinds of remisi other than umum and khusus, and of pengurangan masa pidana."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.law.reading import Reading

__all__ = ["REMISI_KINDS"]

REMISI_KINDS: Final[tuple[Reading, ...]] = (
    Reading(
        "kemanusiaan_set_t",
        question=Text(
            id="Apakah remisi kemanusiaan tertutup bagi tindak pidana tertentu?",
            en="Is humanitarian remission closed to the listed offences?",
        ),
        candidates={
            "excluded": Text(
                id="remisi kemanusiaan tertutup bagi tindak pidana tertentu",
                en="remisi kemanusiaan is closed to special offences",
            ),
            "not_excluded": Text(
                id="remisi kemanusiaan terbuka juga bagi tindak pidana tertentu",
                en="remisi kemanusiaan is open to special offences too",
            ),
        },
        why=Text(
            id="Pasal 34C ayat (1) PP 99/2012 mengecualikannya; Pasal 29 Permenkumham 16/2023 tidak mengulanginya dan"
            " Pasal 30 Permenkumham 16/2023 tidak terbaca; dua sumber sekunder mengatakan tertutup.",
            en="Pasal 34C ayat (1) PP 99/2012 excludes them; Pasal 29 Permenkumham 16/2023 does not repeat it and"
            " Pasal 30 Permenkumham 16/2023 was not read; two secondary sources say closed.",
        ),
    ),
    Reading(
        "kemanusiaan_short_sentence",
        question=Text(
            id="Remisi kemanusiaan bagi pidana paling lama 1 tahun: pada hari apa?",
            en="Humanitarian remission for a sentence of at most 1 year: on which day?",
        ),
        candidates={
            "no_fixed_day": Text(
                id="bagi pidana paling lama 1 tahun: tanpa hari tertentu",
                en="for a sentence of at most one year: no fixed day",
            ),
            "on_17_august": Text(
                id="bagi pidana paling lama 1 tahun: pada 17 Agustus",
                en="for a sentence of at most one year: on 17 August",
            ),
        },
        why=Text(
            id="Pasal 29 Permenkumham 16/2023 hanya menentukan hari untuk usia dan sakit; besarnya tidak ada dalam"
            " sumber mana pun.",
            en="Pasal 29 Permenkumham 16/2023 fixes days only for age and illness; no source gives the amount.",
        ),
    ),
    Reading(
        "kemanusiaan_age",
        question=Text(
            id="'Usia di atas 70 tahun': sejak kapan, sesudah genap 70 tahun atau sejak genap 71 tahun?",
            en="'Age above 70': from when, past the 70th birthday or from the 71st?",
        ),
        candidates={
            "unknown": Text(
                id="antara 70 dan 71 tahun: belum dapat dipastikan", en="between the 70th and 71st birthday: not known"
            ),
            "past_70": Text(id="sejak sehari sesudah genap 70 tahun", en="from the day after the 70th birthday"),
            "from_71": Text(id="sejak genap 71 tahun", en="from the 71st birthday"),
        },
        why=Text(
            id="Bacaan pustaka ini; tidak ada sumber yang menjelaskan kata 'di atas'.",
            en="A reading of this library; no source explains the word 'above'.",
        ),
    ),
    Reading(
        "dasawarsa_conduct",
        question=Text(
            id="Apakah kelakuan baik disyaratkan untuk remisi dasawarsa?",
            en="Is good conduct asked for decennial remission?",
        ),
        candidates={
            "per_decree": Text(
                id="kelakuan baik diminta menurut keputusan tahun itu: 2015 tidak, 2025 ya, sesudahnya belum diketahui",
                en="conduct is asked as the decree of the year has it: 2015 no, 2025 yes, later not known",
            ),
            "none": Text(id="tidak disyaratkan", en="it is not asked"),
            "required": Text(id="disyaratkan", en="it is asked"),
        },
        why=Text(
            id="Laporan tahun 2015 menyebut tanpa syarat; pada 2025 hanya bagi yang tidak melanggar. Sejauh mana ke"
            " belakang, tidak disebut.",
            en="Reports of 2015 say no conditions; in 2025 only those without violations. How far back is not said.",
        ),
    ),
    Reading(
        "dasawarsa_escaped",
        question=Text(
            id="Remisi dasawarsa tertutup bagi yang melarikan diri: juga sesudah ia kembali?",
            en="Decennial remission is closed to escapees: also after they are back?",
        ),
        candidates={
            "unknown": Text(
                id="sesudah kembali dari pelarian: belum dapat dipastikan",
                en="after the return from an escape: not known",
            ),
            "at_large": Text(id="tertutup hanya selama melarikan diri", en="closed only while at large"),
            "any_escape": Text(
                id="tertutup juga sesudah kembali dari pelarian", en="closed also after the return from an escape"
            ),
        },
        why=Text(
            id="Bacaan pustaka ini; sumber hanya menyebut 'yang melarikan diri'.",
            en="A reading of this library; the sources only say 'escapees'.",
        ),
    ),
    Reading(
        "dasawarsa_base",
        question=Text(
            id="Remisi dasawarsa bagi yang menjalani pengganti denda: seperdua belas dari pidana yang mana?",
            en="Decennial remission while serving in default of payment: one twelfth of which sentence?",
        ),
        candidates={
            "unknown": Text(id="besarnya belum dapat dipastikan", en="the amount is not known"),
            "term": Text(id="dari pidana pokok", en="of the term imposed"),
            "in_default": Text(id="dari pidana penggantinya", en="of the imprisonment in default"),
        },
        why=Text(
            id="Bacaan pustaka ini; pada 2025 ada golongan bagi mereka, tetapi hitungannya tidak ada dalam sumber.",
            en="A reading of this library; in 2025 there was a class for them, but no source gives its formula.",
        ),
    ),
    Reading(
        "tambahan_jc",
        question=Text(
            id="Berapa remisi tambahan bagi saksi pelaku yang bekerja sama?",
            en="How much is additional remission for a witness who cooperates?",
        ),
        candidates={
            "unknown": Text(id="besarnya belum dapat dipastikan", en="the amount is not known"),
            "half": Text(id="1/2 dari remisi umum", en="half of the remisi umum"),
            "third": Text(id="1/3 dari remisi umum", en="a third of the remisi umum"),
        },
        why=Text(
            id="Bacaan pustaka ini; sumber menyebut dasarnya tanpa bagiannya.",
            en="A reading of this library; the sources name the ground without its share.",
        ),
    ),
    Reading(
        "pmp_after_18",
        question=Text(
            id="Sudah 18 tahun dan aturan Anak Binaan masih berlaku: tetapkah hak atas pengurangan masa pidana?",
            en="Over 18 while the rules of children still count: does the right to a reduction of the term stay?",
        ),
        candidates={
            "unknown": Text(id="belum dapat dipastikan", en="not known"),
            "continues": Text(id="tetap, selama aturan itu berlaku", en="yes, as long as those rules count"),
            "ends": Text(id="berakhir pada usia 18 tahun", en="it ends at 18"),
        },
        why=Text(
            id="Bacaan pustaka ini; Pasal 1 angka 7 UU 22/2022 dan laporan tentang Permenkumham 3/2018 menyebut belum"
            " 18 tahun, sedangkan aturan anak dapat berlaku sampai 21 tahun di LPKA.",
            en="A reading of this library; Pasal 1 angka 7 UU 22/2022 and reports of Permenkumham 3/2018 say under 18,"
            " while the rules of children may count up to 21 in the LPKA.",
        ),
    ),
    Reading(
        "uang_pengganti_default",
        question=Text(
            id="Apakah remisi tertutup selama pidana pengganti uang pengganti dijalani?",
            en="Is remission closed while a default of uang pengganti is served?",
        ),
        candidates={
            "unknown": Text(id="belum dapat dipastikan", en="not known"),
            "same_exclusion": Text(id="tertutup, seperti pengganti denda", en="closed, as in default of a fine"),
            "not_excluded": Text(id="tidak tertutup", en="not closed"),
        },
        why=Text(
            id="Bacaan pustaka ini; Pasal 12 huruf d Keppres 174/1999 hanya menyebut pengganti denda.",
            en="A reading of this library; Pasal 12 huruf d Keppres 174/1999 names the default of a fine only.",
        ),
    ),
    Reading(
        "tambahan_before_2018",
        question=Text(
            id="Sebelum Permenkumham 3/2018: apakah donor darah atau kerja sama sebagai saksi menjadi dasar remisi"
            " tambahan?",
            en="Before Permenkumham 3/2018: was blood donation or cooperation as a witness a ground of additional"
            " remission?",
        ),
        candidates={
            "unknown": Text(id="belum dapat dipastikan", en="not known"),
            "as_later": Text(id="ya, seperti sesudahnya", en="yes, as after it"),
            "no_ground": Text(id="tidak", en="no"),
        },
        why=Text(
            id="Bacaan pustaka ini; Pasal 6 Keppres 174/1999 tidak menyebutnya, dan aturan donor yang lebih tua"
            " dilaporkan tanpa besarnya.",
            en="A reading of this library; Pasal 6 Keppres 174/1999 does not name them, and the older rule on donors is"
            " reported without its amount.",
        ),
    ),
    Reading(
        "tambahan_several",
        question=Text(
            id="Beberapa dasar remisi tambahan dalam satu tahun: apakah dijumlahkan?",
            en="Several grounds of additional remission in one year: are they added?",
        ),
        candidates={
            "unknown": Text(id="besarnya belum dapat dipastikan", en="the amount is not known"),
            "largest": Text(id="hanya yang terbesar", en="only the largest"),
            "summed": Text(id="dijumlahkan", en="they are added"),
        },
        why=Text(
            id="Bacaan pustaka ini; Pasal 6 Keppres 174/1999 tidak mengatakannya.",
            en="A reading of this library; Pasal 6 Keppres 174/1999 does not say.",
        ),
    ),
    Reading(
        "pmp_months",
        question=Text(
            id="Pengurangan masa pidana Anak Binaan: sesudah lebih dari 3 bulan atau lebih dari 6 bulan?",
            en="Reduction for Anak Binaan: after more than 3 months or more than 6?",
        ),
        candidates={
            "three": Text(
                id="lebih dari 3 bulan (Permenkumham 3/2018), bukan 6 bulan (Pasal 34 ayat (2) PP 99/2012)",
                en="more than three months (Permenkumham 3/2018), not six (Pasal 34 ayat (2) PP 99/2012)",
            ),
            "six": Text(
                id="lebih dari 6 bulan (Pasal 34 ayat (2) PP 99/2012)",
                en="more than six months (Pasal 34 ayat (2) PP 99/2012)",
            ),
        },
        why=Text(
            id="Praktik kementerian 2020-2025 memakai 3 bulan dan aturannya lebih khusus; Pasal 34 ayat (2) PP 99/2012"
            " menuntut lebih dari 6 bulan.",
            en="Practice of the ministry from 2020 to 2025 uses three months, and the rule is more special; Pasal 34"
            " ayat (2) PP 99/2012 asks for more than six.",
        ),
    ),
    Reading(
        "pmp_ordinal",
        question=Text(
            id="Apakah Hari Anak Nasional dan 17 Agustus dihitung dalam satu urutan tahun?",
            en="Are Hari Anak Nasional and 17 August counted in one sequence of years?",
        ),
        candidates={
            "unknown": Text(
                id="hanya dijawab bila kedua cara hitung sepakat", en="answered only where both ways agree"
            ),
            "separate": Text(id="dihitung sendiri-sendiri", en="each is counted by itself"),
            "shared": Text(id="dihitung dalam satu urutan", en="both are counted in one sequence"),
        },
        why=Text(
            id="Bacaan pustaka ini; tidak ada sumber yang mengatakannya. Untuk Hari Anak sendiri urutannya dilaporkan.",
            en="A reading of this library; no source says so. For Hari Anak itself the sequence is reported.",
        ),
    ),
    Reading(
        "pmp_amount_under_six_months",
        question=Text(
            id="Besarnya pengurangan umum dan khusus bila baru dijalani 3 sampai 6 bulan?",
            en="How much is a general or special reduction with 3 to 6 months served?",
        ),
        candidates={
            "unknown": Text(id="belum dapat dipastikan", en="not known"),
            "first_row": Text(
                id="seperti baris pertama tabel: 1 bulan, atau 15 hari", en="as the first row: 1 month, or 15 days"
            ),
        },
        why=Text(
            id="Bacaan pustaka ini; tabel Keppres 174/1999 mulai pada 6 bulan dan naskah bagi anak tidak terbaca.",
            en="A reading of this library; the table of Keppres 174/1999 begins at six months, and the text on children"
            " was not read.",
        ),
    ),
)
