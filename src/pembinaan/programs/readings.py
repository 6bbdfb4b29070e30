"""How open questions on programs are answered, and why each default is the default."""

from __future__ import annotations

from typing import Final, Literal

from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.law.reading import Reading

__all__ = ["DEFAULT_PROGRAM_READINGS", "PROGRAM_READINGS", "ProgramReadings"]


class ProgramReadings(Model):
    """Choose how open questions on programs are answered; every default is the first candidate of its row.

    Example:
        >>> ProgramReadings(report_month="calendar").circular_2010
        'unknown'
    """

    enrolment_at_18: Literal["birthday", "transfer"] = "birthday"
    """When a child who turns 18 leaves the class."""
    stage_shown_by: Literal["tpp_record", "fraction_only"] = "tpp_record"
    """What shows that a stage is reached."""
    excused_absence: Literal["counts", "left_out"] = "counts"
    """Whether an excused absence counts among the hours offered."""
    circular_2010: Literal["unknown", "applies", "does_not_apply"] = "unknown"
    """Whether the circular of 2010 on wages still applies."""
    report_month: Literal["from_start", "calendar"] = "from_start"
    """From when the months of reporting to the Bapas run."""
    remaining_time: Literal["earliest_expiry", "latest_expiry"] = "earliest_expiry"
    """By which bound of the expiry the time left is measured."""
    isolation_8_2024: Literal["unknown", "as_2013"] = "unknown"
    """How long isolation may last under Permenkumham 8/2024."""
    tahanan_in_programs: Literal["by_local_policy", "never"] = "by_local_policy"
    """Whether a local policy can let Tahanan join."""


DEFAULT_PROGRAM_READINGS: Final = ProgramReadings.model_construct()


def _row(name: str, question: tuple[str, str], why: tuple[str, str], **candidates: tuple[str, str]) -> Reading:
    return Reading(name, Text(*question), {value: Text(*said) for value, said in candidates.items()}, Text(*why))


PROGRAM_READINGS: Final[tuple[Reading, ...]] = (
    _row(
        "enrolment_at_18",
        ("Kapan Anak Binaan yang genap 18 tahun keluar dari kelas?", "When does a child who turns 18 leave the class?"),
        (
            "Umur 18 mengakhiri masa di LPKA; kelas di tempat baru dicatat tersendiri.",
            "The age of 18 ends the stay in an LPKA; a class at the new place is recorded on its own.",
        ),
        birthday=("pada hari ulang tahunnya", "on the birthday"),
        transfer=("pada hari pemindahannya", "on the day of transfer"),
    ),
    _row(
        "stage_shown_by",
        ("Apa yang menunjukkan tahap pembinaan?", "What shows a stage of pembinaan?"),
        (
            "Pasal 7 ayat (3) PP 31/1999 menetapkan tahap melalui sidang TPP.",
            "Pasal 7 ayat (3) PP 31/1999 has the session of the TPP set the stage.",
        ),
        tpp_record=("catatan tahap dengan sidang TPP", "a record of the stage with its TPP session"),
        fraction_only=("bagian pidana yang dijalani saja", "the part of the sentence served alone"),
    ),
    _row(
        "excused_absence",
        ("Apakah izin ikut dihitung?", "Does an excused absence count?"),
        (
            "Tidak ada sumber yang mengecualikannya; JP diakui hanya bila hadir.",
            "No source leaves it out; lesson hours are credited only for being there.",
        ),
        counts=("ikut dihitung sebagai JP yang ditawarkan", "it counts among the hours offered"),
        left_out=("tidak dihitung", "it is left out"),
    ),
    _row(
        "circular_2010",
        ("Apakah surat edaran 2010 masih berlaku?", "Does the circular of 2010 still apply?"),
        ("Tidak ada sumber yang memastikannya.", "No source settles it."),
        unknown=("belum pasti", "not settled"),
        applies=("berlaku", "it applies"),
        does_not_apply=("tidak berlaku", "it does not apply"),
    ),
    _row(
        "report_month",
        ("Dari mana bulan wajib lapor dihitung?", "From when do the months of reporting run?"),
        (
            "Sumber hanya menyebut paling sedikit sebulan sekali.",
            "The source only says at least once a month.",
        ),
        from_start=("dari hari pertama bimbingan", "from the first day of guidance"),
        calendar=("bulan kalender", "calendar months"),
    ),
    _row(
        "remaining_time",
        ("Dengan ekspirasi mana sisa pidana diukur?", "By which expiry is the time left measured?"),
        (
            "Yang paling awal tidak menjanjikan waktu yang belum tentu ada.",
            "The earliest promises no time that may not be there.",
        ),
        earliest_expiry=("yang paling awal", "the earliest"),
        latest_expiry=("yang paling akhir", "the latest"),
    ),
    _row(
        "isolation_8_2024",
        (
            "Berapa lama pengasingan menurut Permenkumham 8/2024?",
            "How long may isolation last under Permenkumham 8/2024?",
        ),
        ("Lamanya tidak dapat dipastikan.", "Its length is not established."),
        unknown=("belum pasti", "not settled"),
        as_2013=("seperti Permenkumham 6/2013", "as under Permenkumham 6/2013"),
    ),
    _row(
        "tahanan_in_programs",
        ("Dapatkah Tahanan ikut program?", "Can Tahanan join a program?"),
        (
            "Tahanan mendapat pelayanan, bukan pembinaan; satu kantor wilayah membuka pendidikan bagi mereka.",
            "Tahanan receive service, not pembinaan; one regional office opens education to them.",
        ),
        by_local_policy=("hanya bila kebijakan setempat menyebutnya", "only where a local policy says so"),
        never=("tidak, apa pun kebijakan setempat", "no, whatever a local policy says"),
    ),
)
"""The question behind each reading, its candidates and why the default is the default."""
