"""The named readings that rights share, and those of the counting convention: our default and why."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.law.reading import Reading

__all__ = ["COUNTING"]

COUNTING: Final[tuple[Reading, ...]] = (
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
