"""The rules by which a coaching file is reviewed, each with what it rests on."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.law.basis import Basis, BasisKind
from pembinaan.law.citation import Citation
from pembinaan.participants.coaching.findings import FileRule

__all__ = ["FILE_RULES", "by_law", "by_practice"]


def by_law(*places: str) -> Basis:
    """Rest on provisions."""
    return Basis(kind=BasisKind.LAW, cites=tuple(map(Citation.parse, places)))


def by_practice(*guidance: str, note: Text | None = None) -> Basis:
    """Rest on guidance or practice beside the law."""
    return Basis(kind=BasisKind.LOCAL_POLICY, guidance=guidance, note=note)


_DESIGN: Final = Basis(kind=BasisKind.LIBRARY_DEFAULT, guidance=("PRG_DEFAULT",))
_FORMS: Final = by_practice("ISPN58", "RRI31")
_TENGGARONG: Final = by_practice(
    note=Text(
        id="penelitian tentang hukuman disiplin di Lapas Tenggarong (sumber sekunder)",
        en="a study of sanctions in the Lapas of Tenggarong (secondary source)",
    )
)


def _rule(
    name: str, basis: Basis, wrong: tuple[str, str], unknown: tuple[str, str] | None, mend: tuple[str, str]
) -> FileRule:
    return FileRule(name, Text(*wrong), None if unknown is None else Text(*unknown), Text(*mend), basis)


_ROWS: Final = (
    _rule(
        "WB1",
        by_law("Pasal 1 angka 7 UU 22/2022"),
        ("Umurnya {age} tahun ketika ditempatkan di LPKA.", "The person was {age} when placed in the LPKA."),
        ("Umurnya ketika ditempatkan di LPKA belum diketahui.", "The age at the placement in the LPKA is not known."),
        (
            "Anak Binaan berumur 14 tahun dan belum 18 tahun: periksa tanggalnya.",
            "An Anak Binaan is 14 and not yet 18: check the days.",
        ),
    ),
    _rule(
        "WB2",
        _DESIGN,
        ("Nomor register ini dipakai beberapa orang di satu unit.", "Several people of one unit have this number."),
        (
            "Nomor register ini dipakai beberapa orang yang unitnya belum diketahui.",
            "Several people whose unit is not known have this register number.",
        ),
        ("Periksa nomornya pada buku register.", "Check the number in the register book."),
    ),
    _rule(
        "ST2",
        by_law("Pasal 7 ayat (3) PP 31/1999"),
        (
            "Sidang TPP {session} tidak menetapkan tahap {stage} sebelum hari mulainya.",
            "The session {session} of the TPP did not set the {stage} stage by its first day.",
        ),
        (
            "Sidang TPP untuk tahap {stage} belum diketahui.",
            "The session of the TPP for the {stage} stage is not known.",
        ),
        ("Catat sidang TPP yang menetapkannya.", "Record the session of the TPP that set it."),
    ),
    _rule(
        "ST3",
        by_law("Pasal 9 PP 31/1999"),
        (
            "Tahap {stage} mulai {day}, sebelum bagian pidananya dijalani.",
            "The {stage} stage begins on {day}, before its part of the sentence is served.",
        ),
        (
            "Belum diketahui apakah bagian pidana untuk tahap {stage} sudah dijalani pada {day}.",
            "It is not known whether the part of the sentence for the {stage} stage is served on {day}.",
        ),
        ("Periksa hari mulai tahap itu dan data pidananya.", "Check the first day of the stage and the sentence."),
    ),
    _rule(
        "ST4",
        by_law("Pasal 10 PP 31/1999"),
        ("Admisi-orientasi lebih dari 1 bulan.", "The admisi-orientasi takes more than 1 month."),
        ("Akhir admisi-orientasi belum diketahui.", "The end of the admisi-orientasi is not known."),
        ("Isi hari pertama sesudahnya, atau akhiri masa itu.", "Fill in the first day after it, or end it."),
    ),
    _rule(
        "TP1",
        by_law("Pasal 7 ayat (3) PP 31/1999", "Pasal 7 ayat (4) PP 31/1999"),
        ("Sidang TPP tanpa data dari: {roles}.", "A session of the TPP without data from: {roles}."),
        ("Data yang dipakai sidang TPP belum diketahui.", "The data that the session of the TPP used are not known."),
        (
            "Lengkapi data Pembina, Pengaman, Pembimbing Kemasyarakatan dan Wali.",
            "Complete the data of Pembina, Pengaman, Pembimbing Kemasyarakatan and Wali.",
        ),
    ),
    _rule(
        "AS1",
        _FORMS,
        ("Asesmen ini tidak lengkap atau nilainya mustahil.", "The assessment is not complete, or not possible."),
        None,
        ("Isi setiap butir seperti pada formulirnya.", "Fill in every item as it stands on the form."),
    ),
    _rule(
        "AS2",
        by_law("Pasal 7 Permenkumham 12/2013"),
        ("Asesor belum bersertifikat pada hari itu.", "The assessor was not certified yet on that day."),
        (
            "Belum diketahui apakah asesor bersertifikat pada hari itu.",
            "It is not known whether the assessor was certified on that day.",
        ),
        ("Isi hari sertifikasi asesor.", "Fill in the day on which the assessor was certified."),
    ),
    _rule(
        "AS3",
        by_practice("ISPN_KOTABARU", "ISPN_SIBOLGA"),
        ("ISPN terakhir tidak berlaku lagi sejak {day}.", "The latest ISPN has not been valid since {day}."),
        None,
        ("Lakukan ISPN yang baru.", "Make a new ISPN."),
    ),
    _rule(
        "AS4",
        by_law("Pasal 3 Permenkumham 12/2013"),
        (
            "Pada hari asesmen sisa pidananya tidak lebih dari 1 tahun.",
            "On the day of the assessment no more than 1 year of the sentence was left.",
        ),
        (
            "Sisa pidana pada hari asesmen belum diketahui.",
            "It is not known how much of the sentence was left on the day of the assessment.",
        ),
        (
            "RRI dan Kriminogenik untuk sisa pidana lebih dari 1 tahun: periksa tanggalnya.",
            "RRI and Kriminogenik are for more than 1 year left: check the days.",
        ),
    ),
    _rule(
        "AS5",
        by_law("Pasal 4 Permenkumham 12/2013"),
        ("Asesmen Klien seharusnya diulang pada {day}.", "The assessment of the Klien was due again on {day}."),
        None,
        ("Lakukan asesmen tahunan.", "Make the yearly assessment."),
    ),
    _rule(
        "AS6",
        _FORMS,
        (
            "Tingkat pada kertas berbeda dari nilainya, yang memberi {level}.",
            "The level on paper differs from the score, which gives {level}.",
        ),
        None,
        ("Periksa nilai dan tingkatnya.", "Check the score and the level."),
    ),
    _rule(
        "DC1",
        _TENGGARONG,
        (
            "Hukuman disiplin diputus oleh yang bukan kepala unit.",
            "A sanction was decided by who is not the head of the unit.",
        ),
        ("Yang memutus hukuman disiplin belum diketahui.", "Who decided the sanction is not known."),
        (
            "Isi 'decided_by' dengan jabatan yang memutus; bila bukan kepala unit, mintakan keputusannya.",
            "Fill in 'decided_by' with the office that decided; if not the head of the unit, ask for that decision.",
        ),
    ),
    _rule(
        "DC2",
        by_law("Pasal 9 Permenkumham 6/2013"),
        ("Hukuman berat tidak dicatat dalam Register F.", "A grave sanction does not stand in Register F."),
        (
            "Belum diketahui apakah hukuman berat itu harus dan sudah dicatat dalam Register F.",
            "It is not known whether the grave sanction must stand, and stands, in Register F.",
        ),
        ("Catat dalam Register F.", "Enter it in Register F."),
    ),
    _rule(
        "DC3",
        by_law("Pasal 9 Permenkumham 6/2013"),
        ("Pengasingan {days} hari, paling lama {most} hari.", "Isolation of {days} days; at most {most} days."),
        ("Akhir pengasingan ini belum diketahui.", "The end of this isolation is not known."),
        ("Periksa hari mulai dan hari akhirnya.", "Check its first day and its end."),
    ),
)
FILE_RULES: Final[dict[str, FileRule]] = {row.id: row for row in _ROWS}
"""Each rule by its id."""
