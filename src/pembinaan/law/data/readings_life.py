"""The named readings of life and death sentences, of the emergency regime, and of matching offences."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.law.reading import Reading

__all__ = ["LIFE"]

LIFE: Final[tuple[Reading, ...]] = (
    Reading(
        "keppres9_after_2026",
        question=Text(
            id="Masihkah Pasal 9 Keppres 174/1999 (5 tahun berturut-turut, sisa paling lama 15 tahun) terbuka di"
            " samping Pasal 69 UU 1/2023 (10 tahun, menjadi 20 tahun)?",
            en="Is Pasal 9 Keppres 174/1999 (five consecutive years, at most 15 years left) still open beside Pasal 69"
            " UU 1/2023 (ten years, into 20 years)?",
        ),
        candidates={
            "kuhp_69_only": Text(
                id="sejak 2 Januari 2026 hanya jalan KUHP", en="from 2 January 2026 on only the way of the KUHP"
            ),
            "both_routes": Text(
                id="kedua jalan terbuka: Keppres 174/1999 dan KUHP",
                en="both ways are open: Keppres 174/1999 and the KUHP",
            ),
        },
        why=Text(
            id="KUHP lebih tinggi; tidak ada naskah yang terbaca yang mencabut Pasal 9 Keppres 174/1999, maka"
            " pertentangannya selalu disebut.",
            en="The KUHP stands higher; no text that was read repeals Pasal 9 Keppres 174/1999, so the conflict is"
            " always said.",
        ),
    ),
    Reading(
        "life_term_start",
        question=Text(
            id="Sejak kapan pidana yang diubah (mati menjadi seumur hidup, seumur hidup menjadi waktu tertentu)"
            " dihitung?",
            en="From when does a changed sentence count (death to life, life to a fixed term)?",
        ),
        candidates={
            "stated_in_decree": Text(
                id="menurut hari yang disebut Keppres; tanpa itu belum dapat dipastikan",
                en="from the day that the Keppres states; without it not known",
            ),
            "from_detention": Text(
                id="sejak penahanan: masa sebelum perubahan ikut dihitung",
                en="from the detention: the time before the change counts",
            ),
            "from_decree": Text(
                id="sejak hari perubahan: masa sebelumnya tidak dihitung",
                en="from the day of the change: the time before it does not count",
            ),
        },
        why=Text(
            id="Pasal 100 ayat (5) UU 1/2023 dihapus dan Pasal 69 UU 1/2023 tidak mengaturnya.",
            en="Pasal 100 ayat (5) UU 1/2023 was deleted, and Pasal 69 UU 1/2023 is silent.",
        ),
    ),
    Reading(
        "life_hospital",
        question=Text(
            id="Apakah pembantaran memutus 5 tahun berturut-turut dari Pasal 9 Keppres 174/1999?",
            en="Does a hospital stay that is not detention break the five consecutive years of Pasal 9 Keppres"
            " 174/1999?",
        ),
        candidates={
            "unknown": Text(
                id="pembantaran: hanya dijawab bila kedua cara hitung sepakat",
                en="hospital stay: answered only where both ways agree",
            ),
            "breaks": Text(
                id="pembantaran memutusnya: 5 tahun dihitung sejak kembali",
                en="a hospital stay breaks them: the five years count from the return",
            ),
            "goes_on": Text(
                id="pembantaran tidak memutusnya; harinya tidak dihitung",
                en="a hospital stay does not break them; its days are not counted",
            ),
        },
        why=Text(
            id="Bacaan pustaka ini; tidak ada sumber yang menyebut apa yang memutus tahun-tahun itu. Pelarian dan"
            " penangguhan selalu memutusnya.",
            en="A reading of this library; no source says what breaks these years. Escape and suspended detention"
            " always do.",
        ),
    ),
    Reading(
        "death_before_kuhp",
        question=Text(
            id="Berlakukah masa percobaan Pasal 100 UU 1/2023 dan Pasal 101 UU 1/2023 bagi putusan dan penolakan grasi"
            " sebelum 2 Januari 2026?",
            en="Do the probation of Pasal 100 UU 1/2023 and Pasal 101 UU 1/2023 reach judgments and refusals of grasi"
            " from before 2 January 2026?",
        ),
        candidates={
            "unknown": Text(
                id="mulai sebelum 2 Januari 2026: sesudah 10 tahun tidak dijawab",
                en="begun before 2 January 2026: once the ten years are over it is not answered",
            ),
            "not_covered": Text(id="tidak berlaku", en="they are not reached"),
            "counted_in_full": Text(
                id="berlaku, dan tahun-tahun sebelum 2026 ikut dihitung",
                en="they are reached, and the years before 2026 count",
            ),
        },
        why=Text(
            id="Bacaan pustaka ini; tidak ada sumber yang membahas pidana mati yang dijatuhkan tanpa masa percobaan.",
            en="A reading of this library; no source discusses death sentences imposed without a probation.",
        ),
    ),
    Reading(
        "emergency_last_cutoff",
        question=Text(
            id="Batas waktu terakhir asimilasi di rumah: 30 Juni 2023 atau 31 Desember 2022?",
            en="The last cut-off of the asimilasi at home: 30 June 2023 or 31 December 2022?",
        ),
        candidates={
            "2023_06_30": Text(id="batas waktu terakhir 30 Juni 2023", en="the last cut-off was 30 June 2023"),
            "2022_12_31": Text(id="batas waktu terakhir 31 Desember 2022", en="the last cut-off was 31 December 2022"),
        },
        why=Text(
            id="Dibaca sebagai dua perpanjangan berturut-turut (simpulan); menurut keduanya ditutup 1 Juli 2023.",
            en="Read as two successive extensions (an inference); by both the input closed on 1 July 2023.",
        ),
    ),
    Reading(
        "set_t_match",
        question=Text(
            id="Sejak 2 Januari 2026: apakah tindak pidana tertentu dikenali juga dari pasal KUHP, atau hanya dari"
            " undang-undang lama?",
            en="From 2 January 2026 on: are special offences recognised by articles of the KUHP too, or by the old laws"
            " only?",
        ),
        candidates={
            "laws_and_kuhp": Text(
                id="undang-undang lama dan pasal KUHP yang menggantikannya",
                en="the old laws and the articles of the KUHP in their place",
            ),
            "old_laws_only": Text(id="hanya undang-undang lama", en="the old laws only"),
        },
        why=Text(
            id="Pasal 622 UU 1/2023 mengalihkan rujukan tindak pidana itu; sebagian nomor pasal hanya dari ingatan.",
            en="Pasal 622 UU 1/2023 re-points these offences; some of the numbers are from memory only.",
        ),
    ),
)
