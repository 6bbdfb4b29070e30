"""Provisions on coaching, assessment, security and discipline."""

from __future__ import annotations

from typing import Final

from pembinaan.law.data.rows import deduced, of, read, recalled, told
from pembinaan.law.entries import Provision

__all__ = ["COACHING"]

COACHING: Final[tuple[Provision, ...]] = (
    *of(
        "PP 31/1999",
        read("Pasal 1", "pengertian pembinaan dan pembimbingan", "definitions of coaching and guidance"),
        told("Pasal 2", "program kepribadian dan kemandirian", "programs of character and self-reliance"),
        recalled("Pasal 3", "sembilan bidang isi program", "nine content areas"),
        read("Pasal 6", "kewajiban Kalapas melaksanakan pembinaan", "duty of the Kalapas"),
        read("Pasal 7", "tahap pembinaan", "stages of coaching"),
        read("Pasal 7 ayat (1)", "pembinaan dilaksanakan bertahap", "coaching goes by stages"),
        read("Pasal 7 ayat (2)", "tahap awal, lanjutan dan akhir", "first, further and final stage"),
        read("Pasal 7 ayat (3)", "pengalihan tahap ditetapkan sidang TPP", "the TPP decides on a move"),
        read("Pasal 7 ayat (4)", "data pengamatan, penilaian dan laporan", "data of observation and assessment"),
        read("Pasal 8", "sarana; klasifikasi Lapas", "facilities; classes of Lapas"),
        recalled("Pasal 9", "batas tahap: 1/3, 1/2 dan 2/3 masa pidana", "stages end at 1/3, 1/2 and 2/3"),
        recalled("Pasal 10", "isi tahap; pengamatan paling lama 1 bulan", "contents; observation of up to a month"),
        recalled("Pasal 11", "tempat pelaksanaan tahap", "where the stages take place"),
        deduced("Pasal 31", "kewajiban Kabapas melaksanakan pembimbingan", "duty of the Kabapas"),
        deduced("Pasal 32", "pembimbingan oleh Pembimbing Kemasyarakatan", "guidance by the PK"),
        read("Pasal 33", "tahap pembimbingan; TPP Bapas", "stages of guidance; TPP of the Bapas"),
        read("Pasal 34", "pembimbingan Klien", "guidance of Klien"),
        read("Pasal 35", "jenis Klien", "kinds of Klien"),
    ),
    *of(
        "Permenkumham 12/2013",
        read("Pasal 3", "asesmen Narapidana dengan sisa pidana lebih dari 1 tahun", "over one year left"),
        read("Pasal 4", "asesmen Klien setiap tahun", "yearly assessment of Klien"),
        read("Pasal 7", "pengangkatan Asesor dan Supervisor", "appointment of assessors"),
    ),
    *of(
        "Permenkumham 8/2024",
        read("Pasal 7", "pencegahan, penindakan dan pemulihan", "prevention, action and recovery"),
        deduced("Pasal 8", "pengamanan di tempat lain yang ditetapkan", "security at a designated place"),
        read("Pasal 9", "empat kelas pengamanan", "four security classes"),
        deduced("Pasal 10", "ciri tiap kelas", "features of each class"),
        told("Pasal 45", "hukuman disiplin", "disciplinary sanctions"),
        told("Pasal 45 ayat (3)", "hukuman disiplin ringan", "light sanctions"),
    ),
    *of(
        "Permenkumham 6/2013",
        read("Pasal 8", "tingkat hukuman disiplin", "classes of disciplinary sanctions"),
        read("Pasal 9", "jenis hukuman disiplin", "kinds of disciplinary sanctions"),
        read("Pasal 9 ayat (2)", "hukuman disiplin tingkat sedang", "medium sanctions"),
        read("Pasal 9 ayat (2) huruf b", "penundaan hak; lamanya oleh TPP", "postponed rights; length by the TPP"),
    ),
    *of(
        "Permenkumham 35/2018",
        told("Pasal 27", "super maximum: tanpa remisi bagi yang berbahaya", "super maximum: no remission"),
    ),
)
