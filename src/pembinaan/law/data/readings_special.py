"""The named readings of special offences and of children: what is left open, our default and why."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.law.reading import Reading

__all__ = ["SPECIAL"]

SPECIAL: Final[tuple[Reading, ...]] = (
    Reading(
        "t_regime_vs_uu22",
        question=Text(
            id="Apakah aturan khusus tindak pidana tertentu (PP 28/2006, PP 99/2012, Permenkumham 7/2022) masih"
            " mengikat"
            " sejak UU 22/2022, yang tidak membedakan tindak pidana?",
            en="Do the rules for special offences (PP 28/2006, PP 99/2012, Permenkumham 7/2022) still bind under"
            " UU 22/2022, which makes no distinction by offence?",
        ),
        candidates={
            "apply_t_regimes": Text(
                id="aturan khusus bagi tindak pidana tertentu tetap berlaku",
                en="the rules for special offences still bind",
            ),
            "equal_treatment": Text(
                id="sejak 3 Agustus 2022 tidak ada pembedaan menurut tindak pidana",
                en="from 3 August 2022 on there is no distinction by offence",
            ),
        },
        why=Text(
            id="Kementerian tetap menerapkan syarat PP 99/2012 (siaran 2025), dan Pasal 96 UU 22/2022 mempertahankan"
            " yang"
            " tidak bertentangan. Akibat hukumnya belum diputus.",
            en="The ministry keeps applying the conditions of PP 99/2012 (releases of 2025), and Pasal 96 UU 22/2022"
            " saves what is not contrary. The legal effect is open.",
        ),
    ),
    Reading(
        "jc_end",
        question=Text(
            id="Sejak kapan syarat kesediaan bekerja sama (justice collaborator) tidak lagi mengikat?",
            en="From when does the justice-collaborator condition no longer bind?",
        ),
        candidates={
            "ma_2021_10_28": Text(
                id="28 Oktober 2021, hari putusan Mahkamah Agung 28P/HUM/2021",
                en="28 October 2021, the day of judgment 28P/HUM/2021 of the Mahkamah Agung",
            ),
            "p7_2022_01_28": Text(
                id="28 Januari 2022, ketika Permenkumham 7/2022 menghapusnya dari peraturan menteri",
                en="28 January 2022, when Permenkumham 7/2022 took it out of the ministerial rule",
            ),
        },
        why=Text(
            id="Ketentuan PP yang menjadi dasarnya dibatalkan lebih dahulu; peraturan menteri hanya menyusul.",
            en="The provision of the PP it rested on was struck first; the ministerial wording only lagged.",
        ),
    ),
    Reading(
        "t_regime_cutoff",
        question=Text(
            id="Putusan yang tetap sebelum 12 November 2012 mengikuti PP 28/2006 untuk remisi. Apakah juga untuk hak"
            " lain?",
            en="Judgments final before 12 November 2012 follow PP 28/2006 for remisi. Does that hold for other rights?",
        ),
        candidates={
            "remisi_only": Text(
                id="hanya dinyatakan untuk remisi; untuk asimilasi dan pembebasan bersyarat tidak dijawab",
                en="stated for remisi only; for asimilasi and conditional release it is not answered",
            ),
            "all_rights": Text(
                id="berlaku untuk semua hak; syarat PP 28/2006 untuk hak lain tidak ada dalam sumber",
                en="holds for all rights; the conditions of PP 28/2006 for the others are not in the sources",
            ),
        },
        why=Text(
            id="Surat edaran 2013 hanya berbicara tentang remisi, dan syarat PP 28/2006 untuk asimilasi dan pembebasan"
            " bersyarat tidak ada dalam sumber: apa pun pilihannya, jawabannya belum dapat dipastikan.",
            en="The circular of 2013 speaks of remisi only, and the conditions of PP 28/2006 for asimilasi and"
            " conditional"
            " release are not in the sources: either way the answer is not known.",
        ),
    ),
    Reading(
        "korupsi_paid",
        question=Text(
            id="Korupsi: haruskah denda dan uang pengganti keduanya lunas, atau salah satu?",
            en="Corruption: must fine and uang pengganti both be paid, or one of them?",
        ),
        candidates={
            "all_imposed": Text(
                id="semua yang dijatuhkan putusan harus lunas; yang tidak dijatuhkan tidak ditanyakan",
                en="whatever the judgment imposed is paid; what it did not impose is not asked",
            ),
            "either": Text(id="salah satu yang dijatuhkan lunas sudah cukup", en="one of those imposed is enough"),
        },
        why=Text(
            id="Pasal 34A ayat (1) huruf b PP 99/2012 menulis 'dan', Pasal 45 ayat (3) Permenkumham 7/2022 'dan/atau':"
            " semua yang dijatuhkan cocok dengan keduanya.",
            en="Pasal 34A ayat (1) huruf b PP 99/2012 says 'and', Pasal 45 ayat (3) Permenkumham 7/2022 'and/or':"
            " all that"
            " was imposed fits both texts.",
        ),
    ),
    Reading(
        "pb_korupsi_payment",
        question=Text(
            id="Apakah pembayaran denda dan uang pengganti syarat pembebasan bersyarat bagi korupsi?",
            en="Is payment of fine and uang pengganti a condition of conditional release for corruption?",
        ),
        candidates={
            "unknown": Text(
                id="lunas: terpenuhi; belum lunas: belum dapat dipastikan", en="paid: met; not paid: not known"
            ),
            "required": Text(id="denda dan uang pengganti harus lunas", en="fine and uang pengganti must be paid"),
            "not_required": Text(id="tidak disyaratkan", en="it is not asked"),
        },
        why=Text(
            id="Pasal 43A PP 99/2012 tidak memuatnya; naskah Pasal 86 dan 88 Permenkumham 7/2022 tidak terbaca; pada"
            " 2025"
            " pembebasan diberikan dengan sebagian belum dibayar.",
            en="Pasal 43A PP 99/2012 has none; the text of Pasal 86 and 88 of Permenkumham 7/2022 was not read; in 2025"
            " release was granted with part unpaid.",
        ),
    ),
    Reading(
        "pb_t_asimilasi_remainder",
        question=Text(
            id="Asimilasi setengah dari sisa pidana yang wajib dijalani: sisa yang mana?",
            en="Asimilasi for half of the remaining compulsory term: which remainder?",
        ),
        candidates={
            "stated_by_unit": Text(
                id="menurut keterangan UPT; tanpa keterangan belum dapat dipastikan",
                en="as the unit states; without its statement not known",
            ),
            "to_expiry": Text(
                id="setengah dari hari antara tanggal dua pertiga dan ekspirasi",
                en="half of the days between the two-thirds date and expiry",
            ),
            "to_two_thirds": Text(
                id="setengah dari hari antara awal asimilasi dan tanggal dua pertiga",
                en="half of the days between the start of asimilasi and the two-thirds date",
            ),
        },
        why=Text(
            id="Tidak ada rumus dalam sumber; asimilasi bagi tindak pidana tertentu sendiri baru terbuka pada dua"
            " pertiga.",
            en="No source gives a formula; asimilasi for special offences itself opens only at two thirds.",
        ),
    ),
    Reading(
        "anak_floor",
        question=Text(
            id="Apakah 9 bulan dari Pasal 72 UU 1/2023 mengikat Anak Binaan?",
            en="Do the nine months of Pasal 72 UU 1/2023 bind Anak Binaan?",
        ),
        candidates={
            "no_floor": Text(id="tidak ada batas bulan bagi anak", en="no number of months for children"),
            "nine_months": Text(id="paling sedikit 9 bulan", en="at least nine months"),
        },
        why=Text(
            id="Pasal 13 ayat (3) UU 22/2022 tidak memuat batas; KUHP berlaku bagi anak sejauh tidak bertentangan"
            " (Pasal 79 ayat (4) UU 11/2012).",
            en="Pasal 13 ayat (3) UU 22/2022 has none; the KUHP applies to children only so far as not contrary"
            " (Pasal 79"
            " ayat (4) UU 11/2012).",
        ),
    ),
    Reading(
        "anak_turned_18",
        question=Text(
            id="Sesudah 18 tahun: berlaku aturan Anak Binaan atau aturan Narapidana?",
            en="After 18: do the rules of Anak Binaan count, or those of Narapidana?",
        ),
        candidates={
            "by_place": Text(
                id="aturan anak selama di LPKA; sesudah dipindahkan ke Lapas aturan Narapidana, yang sudah terpenuhi"
                " tetap",
                en="the rules of children while in the LPKA; after the transfer those of Narapidana, keeping what"
                " was met",
            ),
            "by_sentence": Text(id="aturan anak sampai pidana selesai", en="the rules of children until the end"),
            "by_age": Text(id="aturan Narapidana sejak genap 18 tahun", en="the rules of Narapidana from 18 on"),
        },
        why=Text(
            id="Pasal 81 ayat (4) UU 11/2012 mengaitkan 1/2 dengan pembinaan di LPKA; Pasal 1 angka 6 UU 22/2022"
            " mengaitkan Narapidana dengan Lapas.",
            en="Pasal 81 ayat (4) UU 11/2012 ties the half to pembinaan in the LPKA; Pasal 1 angka 6 UU 22/2022 ties"
            " Narapidana to the Lapas.",
        ),
    ),
)
