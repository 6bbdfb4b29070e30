"""What can be wrong with a split or with an account: stable codes, and how to mend it."""

from __future__ import annotations

from typing import Final

from pembinaan.core.errors import Fault
from pembinaan.core.text import Text

__all__: list[str] = []

NOT_WHOLE: Final = Fault(
    "split.not_whole",
    Text(id="Bagian-bagiannya tidak berjumlah satu.", en="The shares do not add up to one."),
    Text(id="Periksa bagiannya; semuanya harus berjumlah seratus persen.", en="Check them; together they are 100 %."),
)
BELOW_ZERO: Final = Fault(
    "split.below_zero",
    Text(id="Jumlah atau bagian kurang dari nol.", en="An amount or a share is less than nothing."),
    Text(id="Tulis jumlah dan bagian dari nol ke atas.", en="Write amounts and shares from nothing upwards."),
)
NOT_EXACT: Final = Fault(
    "split.not_exact",
    Text(id="Sebuah bagian bukan pecahan tepat.", en="A share is not an exact fraction."),
    Text(id="Beri Fraction dari Python, misalnya Fraction(30, 100).", en="Give a Fraction, such as Fraction(30, 100)."),
)
NO_WEIGHT: Final = Fault(
    "split.no_weight",
    Text(id="Tidak ada bobot yang lebih dari nol.", en="No weight is more than nothing."),
    Text(id="Isi hari atau JP sedikitnya satu orang.", en="Give the days or JP of at least one person."),
)
DUPLICATE_SHARE: Final = Fault(
    "split.duplicate_share",
    Text(id="Dua bagian mempunyai tujuan yang sama.", en="Two shares go to the same place."),
    Text(id="Gabungkan kedua bagian itu.", en="Put the two into one."),
)
SUM_DIFFERS: Final = Fault(
    "split.sum_differs",
    Text(id="Bagian-bagiannya tidak berjumlah sama dengan yang dibagi.", en="The parts do not add up to the amount."),
    Text(id="Hitung ulang dengan split().", en="Work it out anew with split()."),
)
OTHER_BASE: Final = Fault(
    "split.other_base",
    Text(id="Kebijakan ini membagi {base}, bukan {given}.", en="The policy splits {base}, not {given}."),
    Text(
        id="Berikan jumlah {base}, atau kebijakan yang membagi {given}.",
        en="Give the amount of the {base}, or a policy that splits {given}.",
    ),
)
UNKNOWN_BASE: Final = Fault(
    "split.unknown_base",
    Text(id="Dasar pembagian ini tidak dikenal.", en="This base of splitting is not known."),
    Text(id="Tulis salah satu: {known}.", en="Write one of: {known}."),
)
NO_POLICY: Final = Fault(
    "split.no_policy",
    Text(id="Tidak ada kebijakan pembagian untuk {day}.", en="No policy of splitting covers {day}."),
    Text(id="Berikan kebijakan yang berlaku pada hari pembayaran.", en="Give the policy of the day of payment."),
)
POLICIES_OVERLAP: Final = Fault(
    "split.policies_overlap",
    Text(id="Lebih dari satu kebijakan pembagian memuat {day}.", en="More than one policy of splitting covers {day}."),
    Text(id="Akhiri kebijakan lama pada hari kebijakan baru mulai.", en="End the older on the day the newer begins."),
)
MISPLACED: Final = Fault(
    "ledger.field_misplaced",
    Text(id="Isian '{field}' tidak sesuai dengan jenis catatan {kind}.", en="'{field}' does not fit an entry {kind}."),
    Text(
        id="DIBALIK memerlukan 'reverses' dan 'reason'; isian tentang kerja hanya untuk PREMI dan UPAH.",
        en="DIBALIK needs 'reverses' and 'reason'; what concerns work belongs to PREMI and UPAH only.",
    ),
)
PERIOD_UPSIDE_DOWN: Final = Fault(
    "ledger.period_ends_before_start",
    Text(id="Masa kerja berakhir sebelum mulai.", en="The time worked ends before it starts."),
    Text(id="Periksa 'start' dan 'last_day'.", en="Check 'start' and 'last_day'."),
)
OTHER_PERSON: Final = Fault(
    "ledger.other_person",
    Text(id="Satu catatan milik orang lain.", en="An entry belongs to somebody else."),
    Text(id="Pisahkan rekening setiap orang.", en="Keep one account for each person."),
)
DUPLICATE_ENTRY: Final = Fault(
    "ledger.duplicate_entry",
    Text(id="Dua catatan mempunyai id yang sama.", en="Two entries have the same id."),
    Text(id="Beri setiap catatan id sendiri.", en="Give each entry an id of its own."),
)
OUT_OF_ORDER: Final = Fault(
    "ledger.out_of_order",
    Text(id="Catatan tidak menurut urutan hari.", en="The entries are not in the order of their days."),
    Text(
        id="Catat yang terlambat pada hari dicatat; masa kerjanya ada pada 'start' dan 'last_day'.",
        en="Enter what comes late on the day it is entered; the time worked stands in 'start' and 'last_day'.",
    ),
)
REVERSES_NOTHING: Final = Fault(
    "ledger.reverses_nothing",
    Text(
        id="Pembalikan ini tidak menunjuk catatan sebelumnya yang dapat dibalik.",
        en="A reversal points at no earlier entry that can be reversed.",
    ),
    Text(
        id="Tunjuk id catatan yang sebelumnya. Catatan pembalikan (DIBALIK) tidak dapat dibalik lagi.",
        en="Point at the id of an earlier entry. An entry that is itself a reversal (DIBALIK) cannot be reversed.",
    ),
)
REVERSED_TWICE: Final = Fault(
    "ledger.reversed_twice",
    Text(id="Satu catatan dibalik dua kali.", en="An entry is reversed twice."),
    Text(id="Satu catatan hanya dibalik sekali.", en="An entry is reversed once only."),
)
REVERSAL_DIFFERS: Final = Fault(
    "ledger.reversal_amount_differs",
    Text(id="Pembalikan berbeda jumlahnya dari catatannya.", en="A reversal has another amount than its entry."),
    Text(
        id="Balik seluruh jumlahnya, lalu catat jumlah yang benar.",
        en="Reverse the whole amount, then enter the right one.",
    ),
)
OVERDRAWN: Final = Fault(
    "ledger.overdrawn",
    Text(id="Saldo menjadi kurang dari nol.", en="The balance becomes less than nothing."),
    Text(id="Yang keluar tidak boleh melebihi saldo pada hari itu.", en="No more can leave than the balance holds."),
)
HISTORY_REWRITTEN: Final = Fault(
    "ledger.history_rewritten",
    Text(
        id="Rekening yang baru tidak memuat catatan lama apa adanya.",
        en="The newer account does not hold the older entries as they were.",
    ),
    Text(
        id="Perbaiki dengan catatan pembalikan (DIBALIK); jangan mengubah catatan lama.",
        en="Mend by an entry DIBALIK, never by changing one.",
    ),
)
NOT_POSITIVE: Final = Fault(
    "ledger.amount_not_positive",
    Text(id="Jumlahnya tidak lebih dari nol.", en="The amount is not more than nothing."),
    Text(id="Tulis jumlah rupiah yang lebih dari nol.", en="Write an amount of rupiah that is more than nothing."),
)
