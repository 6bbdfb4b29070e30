"""The named readings of asimilasi and the three leaves: what is left open, our default and why."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.law.reading import Reading

__all__ = ["LEAVE"]

LEAVE: Final[tuple[Reading, ...]] = (
    Reading(
        "asimilasi_conduct_months",
        question=Text(
            id="Asimilasi umum: berapa bulan berkelakuan baik?",
            en="General asimilasi: how many months of good conduct?",
        ),
        candidates={
            "six": Text(id="berkelakuan baik 6 bulan terakhir", en="good conduct for the last six months"),
            "nine": Text(
                id="9 bulan terakhir, seperti bagi tindak pidana tertentu",
                en="the last nine months, as for special offences",
            ),
        },
        why=Text(
            id="Enam bulan belum dikonfirmasi sumber mana pun; sembilan bulan hanya terbaca untuk tindak pidana"
            " tertentu (Pasal 45 ayat (1) Permenkumham 7/2022).",
            en="No source confirms six months; nine months were read for special offences only"
            " (Pasal 45 ayat (1) Permenkumham 7/2022).",
        ),
    ),
    Reading(
        "asimilasi_conduct_pp99",
        question=Text(
            id="Asimilasi sebelum Permenkumham 3/2018, dan bagi tindak pidana tertentu sebelum Permenkumham 7/2022:"
            " berapa bulan berkelakuan baik?",
            en="Asimilasi before Permenkumham 3/2018, and for special offences before Permenkumham 7/2022: how many"
            " months of good conduct?",
        ),
        candidates={
            "unknown": Text(
                id="hukuman disiplin dalam 9 bulan terakhir: belum terjawab, kecuali masih berjalan",
                en="a sanction in the last nine months: not answered, unless it still runs",
            ),
            "running": Text(id="tidak sedang menjalani hukuman disiplin", en="no sanction is running"),
            "six": Text(id="berkelakuan baik 6 bulan terakhir", en="good conduct for the last six months"),
            "nine": Text(id="berkelakuan baik 9 bulan terakhir", en="good conduct for the last nine months"),
        },
        why=Text(
            id="Bacaan pustaka ini: Pasal 36 ayat (2) PP 99/2012 meminta berkelakuan baik tanpa angka, dan Pasal 45"
            " Permenkumham 3/2018 dalam bunyi tahun 2018 belum terbaca.",
            en="A reading of this library: Pasal 36 ayat (2) PP 99/2012 asks good conduct without a number, and"
            " Pasal 45 Permenkumham 3/2018 in its text of 2018 was not read.",
        ),
    ),
    Reading(
        "asimilasi_anak",
        question=Text(
            id="Berapa lama seorang Anak Binaan harus menjalani pidana sebelum asimilasi?",
            en="How much must an Anak Binaan serve before asimilasi?",
        ),
        candidates={
            "unknown": Text(
                id="hanya dijawab bila ketiga ukuran sepakat", en="answered only where the three measures agree"
            ),
            "three_months": Text(id="3 bulan", en="three months"),
            "one_third": Text(id="sepertiga masa pidana", en="one third of the sentence"),
            "half": Text(id="setengah masa pidana", en="half of the sentence"),
        },
        why=Text(
            id="Setengah adalah bunyi Pasal 36 ayat (2) huruf a PP 99/2012 untuk Anak Pidana, 3 bulan aturan darurat"
            " 2020-2023 (hanya bila setengah tercapai sebelum lewat batas waktunya), sepertiga buku pedoman; tidak ada"
            " sumber yang menyelesaikannya.",
            en="Half is the text of Pasal 36 ayat (2) huruf a PP 99/2012 for Anak Pidana, three months the emergency"
            " rule of 2020 to 2023 (only where half is served by its cut-off), one third a guidance book; no source"
            " settles it.",
        ),
    ),
    Reading(
        "cmk_set_t",
        question=Text(
            id="Apakah cuti mengunjungi keluarga tertutup bagi tindak pidana tertentu, walaupun UU 22/2022"
            " memberikannya kepada semua?",
            en="Is cuti mengunjungi keluarga closed for special offences, although UU 22/2022 gives it to all?",
        ),
        candidates={
            "excluded_pp28": Text(
                id="cuti ini tertutup bagi semua tindak pidana yang disebut PP 28/2006",
                en="this leave is closed for all offences that PP 28/2006 lists",
            ),
            "excluded_practice": Text(
                id="tertutup bagi korupsi, terorisme dan bandar narkotika saja, seperti dalam praktik",
                en="closed for korupsi, terorisme and dealers of narkotika only, as in practice",
            ),
            "allowed": Text(id="terbuka bagi semua", en="open for all"),
        },
        why=Text(
            id="Pasal 41 ayat (3) PP 28/2006 tidak pernah diubah dan praktik menolak; praktik sejak 2022 tidak"
            " diketahui. Pertentangan ini selalu dicetak.",
            en="Pasal 41 ayat (3) PP 28/2006 was never amended and practice refuses; the practice since 2022 is not"
            " known. The conflict is always printed.",
        ),
    ),
    Reading(
        "cmk_anak",
        question=Text(
            id="Berapa pidana dan masa yang dijalani untuk cuti mengunjungi keluarga bagi Anak Binaan?",
            en="Which term and time served does cuti mengunjungi keluarga ask of Anak Binaan?",
        ),
        candidates={
            "as_adult": Text(id="seperti Narapidana: 12 bulan dan 1/2", en="as for Narapidana: 12 months and 1/2"),
            "unknown": Text(id="angka bagi Anak Binaan: tidak dijawab", en="the numbers for Anak Binaan: not answered"),
        },
        why=Text(
            id="Dasarnya lemah: angka itu dari aturan 2013 untuk Anak Pidana, yang diganti pada 2018.",
            en="The basis is weak: the numbers are of the rule of 2013 for Anak Pidana, replaced in 2018.",
        ),
    ),
    Reading(
        "cmb_last_remisi",
        question=Text(
            id="Mana remisi terakhir bila dua remisi diberikan pada hari yang sama?",
            en="Which is the last remission where two are granted on one day?",
        ),
        candidates={
            "unknown": Text(
                id="dua remisi pada satu hari: hanya dijawab bila lamanya cuti sama, mana pun yang dipakai",
                en="two remissions on one day: answered only where the leave is as long, whichever is taken",
            ),
            "latest_single": Text(id="satu saja, yang tercatat terakhir", en="one alone, the one recorded last"),
            "sum_of_day": Text(id="jumlah remisi hari itu", en="the sum of that day"),
        },
        why=Text(id="Tidak ada sumber yang membahasnya.", en="No source discusses it."),
    ),
    Reading(
        "cmb_set_t",
        question=Text(
            id="Pasal 42A ayat (3) PP 28/2006 ditulis untuk daftar tindak pidana tahun 2006: bagi siapa cuti menjelang"
            " bebas paling lama 3 bulan?",
            en="Pasal 42A ayat (3) PP 28/2006 was written for the list of offences of 2006: for whom is cuti menjelang"
            " bebas at most three months?",
        ),
        candidates={
            "T_2012": Text(
                id="paling lama 3 bulan bagi tindak pidana tertentu PP 99/2012",
                en="at most three months for the special offences of PP 99/2012",
            ),
            "T_2006": Text(
                id="paling lama 3 bulan bagi tindak pidana tertentu PP 28/2006",
                en="at most three months for the special offences of PP 28/2006",
            ),
        },
        why=Text(
            id="Satu daftar untuk semua aturan menteri (kesimpulan); Pasal 103 Permenkumham 3/2018 tidak terbaca.",
            en="One list for all ministerial rules (an inference); Pasal 103 Permenkumham 3/2018 was not read.",
        ),
    ),
    Reading(
        "cmb_anak_register_f",
        question=Text(
            id="Anak Binaan yang tercatat dalam Register F tidak diberi cuti menjelang bebas: catatan dari kapan?",
            en="An Anak Binaan in Register F gets no cuti menjelang bebas: an entry of which time?",
        ),
        candidates={
            "unknown": Text(
                id="catatan Register F dalam 3 bulan terakhir menutup; yang lebih lama tidak dijawab",
                en="an entry in Register F of the last three months closes it; an older one is not answered",
            ),
            "last_months": Text(id="hanya dalam 3 bulan terakhir", en="of the last three months only"),
            "ever": Text(id="kapan pun", en="of any time"),
        },
        why=Text(
            id="Bacaan pustaka ini: standar pelayanan hanya menyebut tidak tercatat dalam Register F, tanpa masa.",
            en="A reading of this library: the service standard says not in Register F only, and names no period.",
        ),
    ),
    Reading(
        "cb_anak",
        question=Text(
            id="Berapa lama Anak Binaan harus menjalani pidana dan berkelakuan baik untuk cuti bersyarat?",
            en="Which time served and good conduct does cuti bersyarat ask of Anak Binaan?",
        ),
        candidates={
            "unknown": Text(id="angka bagi Anak Binaan: tidak dijawab", en="the numbers for Anak Binaan: not answered"),
            "memory_numbers": Text(
                id="1/2 dan 3 bulan berkelakuan baik, dari ingatan saja",
                en="one half and three months of good conduct, from memory only",
            ),
        },
        why=Text(
            id="Tidak ada sumber yang memuat angkanya; batas pidana 1 tahun pun kesimpulan.",
            en="No source gives the numbers; the ceiling of one year is an inference as well.",
        ),
    ),
    Reading(
        "pb_or_cb",
        question=Text(
            id="Pidana 13 bulan 15 hari sampai 18 bulan dapat memenuhi syarat pembebasan bersyarat dan cuti bersyarat:"
            " mana yang dipakai?",
            en="Terms of 13 months 15 days to 18 months can meet conditional release and cuti bersyarat: which is"
            " used?",
        ),
        candidates={
            "report_both": Text(
                id="pembebasan bersyarat dan cuti bersyarat keduanya dijawab",
                en="conditional release and cuti bersyarat are both answered",
            ),
            "prefer_cb": Text(
                id="cuti bersyarat; pembebasan bersyarat tertutup", en="cuti bersyarat; conditional release is closed"
            ),
        },
        why=Text(
            id="Tidak ada aturan yang mendahulukan salah satunya.", en="No rule puts one of them before the other."
        ),
    ),
    Reading(
        "leave_consecutive_terms",
        question=Text(
            id="Beberapa pidana berturut-turut: untuk batas cuti bersyarat dan cuti mengunjungi keluarga, dijumlahkan"
            " atau masing-masing?",
            en="Several consecutive terms: for the limits of cuti bersyarat and cuti mengunjungi keluarga, are they"
            " added or taken one by one?",
        ),
        candidates={
            "unknown": Text(
                id="beberapa pidana: hanya dijawab bila jumlahnya dan setiap pidana memberi jawaban yang sama",
                en="several terms: answered only where the sum and every single term give the same answer",
            ),
            "summed": Text(id="dijumlahkan", en="they are added"),
            "each": Text(id="masing-masing", en="one by one"),
        },
        why=Text(
            id="Bacaan pustaka ini: Pasal 72 ayat (2) UU 1/2023 menjumlahkan untuk pembebasan bersyarat saja.",
            en="A reading of this library: Pasal 72 ayat (2) UU 1/2023 adds them for conditional release only.",
        ),
    ),
)
