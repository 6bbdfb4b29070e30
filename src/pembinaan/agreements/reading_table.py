"""The questions behind the readings of agreements, their candidates and why the default is the default."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.law.reading import Reading

__all__ = ["AGREEMENT_READINGS", "OFFER_GUARDS"]

OFFER_GUARDS: Final = {
    "draft_suffices": Text(id="draf yang diserahkan sudah berarti ditawarkan", en="a draft handed over is an offer"),
    "all_attachments": Text(
        id="ditawarkan hanya dengan surat penawaran, KAK dan Rencana Kerja",
        en="an offer needs the letter, the KAK and the work plan",
    ),
}
"""What each value of the reading ``offer_guard`` means."""


def _row(name: str, question: tuple[str, str], why: tuple[str, str], **candidates: tuple[str, str]) -> Reading:
    return Reading(name, Text(*question), {value: Text(*said) for value, said in candidates.items()}, Text(*why))


def _number(name: str, question: tuple[str, str], why: tuple[str, str], **candidates: tuple[str, str]) -> Reading:
    """Make a row whose values are numbers; ``n5`` is the value 5, ``n7_0`` the values 7, 0."""
    row = _row(name, question, why, **candidates)
    candidates_by_number = {key[1:].replace("_", ", "): said for key, said in row.candidates.items()}
    return Reading(row.name, row.question, candidates_by_number, row.why)


AGREEMENT_READINGS: Final[tuple[Reading, ...]] = (
    Reading(
        "offer_guard",
        Text(id="Kapan draf menjadi penawaran?", en="When is a draft an offer?"),
        OFFER_GUARDS,
        Text(
            id="Berita hanya menyebut draf; lampiran yang tidak disebut belum tentu tidak ada.",
            en="Reports mention only the draft; attachments that are not mentioned may still be there.",
        ),
    ),
    _row(
        "exactly_short",
        ("Tepat dua tahun: jangka apa?", "Exactly two years: which category?"),
        (
            "Pasal 8 ayat (1) PP 57/1999 memuatnya dalam dua kategori; pendek berarti tidak lebih dari dua tahun.",
            "Pasal 8 ayat (1) PP 57/1999 has it in two categories; short means not more than two years.",
        ),
        pendek=("pendek: Kalapas atau Kabapas", "short: Kalapas or Kabapas"),
        menengah=("menengah: Kakanwil", "medium: Kakanwil"),
    ),
    _row(
        "exactly_long",
        ("Tepat lima tahun: jangka apa?", "Exactly five years: which category?"),
        (
            "Pasal 8 ayat (1) PP 57/1999 memuatnya dalam dua kategori; panjang berarti lima tahun ke atas.",
            "Pasal 8 ayat (1) PP 57/1999 has it in two categories; long means five years or more.",
        ),
        panjang=("panjang: Menteri atau pejabat yang ditunjuk", "long: the Minister or a designated official"),
        menengah=("menengah: Kakanwil", "medium: Kakanwil"),
    ),
    _row(
        "anniversary",
        (
            "Hari terakhir sama tanggalnya dengan hari pertama: tepat sekian tahun, atau lebih?",
            "The last day has the date of the first day: so many whole years, or more?",
        ),
        (
            "Tidak ditemukan ketentuan tentang cara menghitungnya; selisih satu hari jangan mengganti pejabatnya.",
            "No provision was found on how it is counted; a single day ought not to change which office signs.",
        ),
        within=("tepat sekian tahun", "so many whole years"),
        beyond=("lebih sehari", "a day more"),
    ),
    _row(
        "extension_counts",
        ("Bagaimana perpanjangan diukur?", "How is an extension measured?"),
        (
            "Naskahnya tidak mengatur; setiap dokumen baru dinilai menurut masanya sendiri.",
            "The text is silent; each new document is judged by its own period.",
        ),
        own_period=("menurut masanya sendiri", "by its own period"),
        total=("bersama masa sebelumnya", "together with what went before"),
    ),
    _row(
        "late_extension",
        ("Apa yang mungkin setelah jangka waktu habis?", "What is possible when the term has run out?"),
        (
            "Pasal 8 ayat (2) PP 57/1999 membuka permohonan kepada Menteri setelah jangka waktu habis.",
            "Pasal 8 ayat (2) PP 57/1999 lets a partner ask the Minister when the term has run out.",
        ),
        minister_or_new_document=(
            "permohonan kepada Menteri, atau dokumen baru",
            "a request to the Minister, or a new document",
        ),
        refused=("perpanjangan ditolak", "no extension"),
    ),
    _row(
        "stopping_level",
        ("Pejabat tingkat apa yang dapat menghentikan?", "Of which level is the office that may stop it?"),
        (
            'Pasal 19 PP 57/1999 berbunyi "sesuai tingkatnya"; tingkat yang lebih tinggi membawahi yang lebih rendah.',
            'Pasal 19 PP 57/1999 says "according to the level"; a higher level stands above the lower ones.',
        ),
        at_least=("tingkat perjanjiannya atau lebih tinggi", "that of the agreement or higher"),
        exactly=("tepat tingkat perjanjiannya", "exactly that of the agreement"),
    ),
    _row(
        "ministry_rule_on_nk",
        (
            "Apakah aturan kementerian tentang jenis dokumen dipakai bagi Nota Kesepakatan?",
            "Does the ministry's rule on kinds of documents count for a Nota Kesepakatan?",
        ),
        (
            "Belum diketahui apakah Permenkumham 65/2016 masih berlaku; peringatan tidak menghalangi.",
            "Whether Permenkumham 65/2016 still binds is not known; a warning stands in nobody's way.",
        ),
        warn=("ya, sebagai peringatan", "yes, as a warning"),
        ignored=("tidak", "no"),
    ),
    _number(
        "region_years",
        ("Berapa tahun paling lama bagi dokumen daerah?", "How many years at most for a document of a region?"),
        (
            "Pedoman Yogyakarta menyebut lima tahun; pada 2021 kementerian masih mencatat soal ini sebagai terbuka.",
            "The guidance of Yogyakarta says five years; in 2021 the ministry still listed this as open.",
        ),
        n5=("lima tahun", "five years"),
        n0=("tanpa batas", "no limit"),
    ),
    _row(
        "sinergi_ending_grounds",
        ("Karena apa sinergi berakhir?", "By which grounds does a sinergi end?"),
        (
            "Pasal 46 PP 28/2018 tidak mengatur pengakhiran; alasan Pasal 9 paling dekat.",
            "Pasal 46 PP 28/2018 has no clause on ending; the grounds of Pasal 9 are nearest.",
        ),
        pp28_9=("alasan Pasal 9 ayat (1) PP 28/2018", "the grounds of Pasal 9 ayat (1) PP 28/2018"),
        document_only=("hanya menurut dokumennya", "only by what the document says"),
    ),
    _row(
        "tahanan_target",
        ("Bagaimana bila Tahanan menjadi sasaran?", "What if Tahanan are a target group?"),
        (
            "PP 57/1999 tidak mengenalnya, tetapi Pasal 89 UU 22/2022 mencakup seluruh sistem.",
            "PP 57/1999 does not know it, but Pasal 89 UU 22/2022 covers the whole system.",
        ),
        warn=("peringatan", "a warning"),
        unsupported=("tidak dijawab", "no answer"),
    ),
    _number(
        "report_months",
        ("Setiap berapa bulan laporan berkala?", "After how many months is a periodic report due?"),
        (
            "Pasal 18 PP 57/1999 tidak menyebut masanya, dan keputusan Menterinya tidak ditemukan.",
            "Pasal 18 PP 57/1999 states no period, and the Minister's decree was not found.",
        ),
        n6=("enam bulan", "six months"),
        n12=("satu tahun", "a year"),
    ),
    _number(
        "monev_per_year",
        ("Berapa kali monev dalam satu tahun anggaran?", "How many rounds of monitoring in a fiscal year?"),
        (
            "Pedoman Yogyakarta menyebut paling sedikit dua kali; daerah lain melakukannya setiap triwulan.",
            "The guidance of Yogyakarta says at least twice; elsewhere it is done every quarter.",
        ),
        n2=("dua kali", "two"),
        n4=("empat kali", "four"),
    ),
    _row(
        "fiscal_year",
        ("Hari apa saja yang membentuk tahun anggaran?", "Which days make a fiscal year?"),
        (
            "Usulan pustaka ini; belum dikonfirmasi dengan naskah peraturan.",
            "Proposal of this library; not confirmed by the text of a regulation.",
        ),
        calendar_year=("1 Januari sampai 31 Desember", "1 January to 31 December"),
    ),
    _number(
        "ending_days",
        (
            "Berapa hari sebelum hari terakhir perjanjian akan berakhir?",
            "How many days before its end is it about to end?",
        ),
        ("Aplikasi Samarinda mengingatkan sejak H-90.", "The application of Samarinda reminds from 90 days before."),
        n90=("90 hari", "90 days"),
    ),
    _number(
        "reminder_days",
        (
            "Berapa hari sebelum hari terakhir para pihak diingatkan?",
            "How many days before the end are parties reminded?",
        ),
        (
            "Aplikasi Samarinda: H-90, H-60, H-30, H-7 dan H-0.",
            "The application of Samarinda: 90, 60, 30, 7 and 0 days before.",
        ),
        n90_60_30_7_0=("90, 60, 30, 7 dan 0 hari", "90, 60, 30, 7 and 0 days"),
    ),
    _number(
        "grace_days",
        (
            "Berapa hari kegiatan yang sudah berjalan boleh diteruskan?",
            "How many days may a running activity go on?",
        ),
        (
            "Usulan pustaka ini; tidak ditemukan ketentuan tentang hal itu.",
            "Proposal of this library; no provision on it was read.",
        ),
        n90=("90 hari", "90 days"),
    ),
    _number(
        "figure_tolerance",
        ("Berapa selisih dua sumber yang dibiarkan?", "By how much may two sources differ?"),
        (
            "Setiap selisih disebut, sebab pemberitaan sering berbeda.",
            "Every difference is told, for reports often differ.",
        ),
        n0=("tidak ada", "by nothing"),
    ),
    _row(
        "dprd_for_sinergi",
        (
            "Perlukah persetujuan DPRD bagi sinergi di luar anggaran?",
            "Does a sinergi outside the budget need the approval of the DPRD?",
        ),
        (
            "Pasal 6 ayat (2) PP 28/2018 mengatur kerja sama daerah; Pasal 46 tidak mengatur hal itu.",
            "Pasal 6 ayat (2) PP 28/2018 is on regional cooperation; Pasal 46 is silent.",
        ),
        warn=("belum dapat dipastikan: peringatan", "not settled: a warning"),
        required=("perlu", "yes"),
        not_required=("tidak perlu", "no"),
    ),
    _row(
        "unrecorded_stages",
        ("Bagaimana tahap yang tidak tercatat?", "What of stages that are not recorded?"),
        (
            "Dari banyak perjanjian hanya penandatanganannya yang diketahui.",
            "Of many agreements only the signature is known.",
        ),
        allowed=("dibiarkan", "allowed"),
        finding=("disebut sebagai temuan", "told as a finding"),
    ),
)
"""Every reading of agreements; the first candidate is the default."""
