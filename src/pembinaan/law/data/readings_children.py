"""The named readings of children beyond those of a single right: what is left open, our default and why."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.law.reading import Reading

__all__ = ["CHILDREN"]

CHILDREN: Final[tuple[Reading, ...]] = (
    Reading(
        "anak_special_offences",
        question=Text(
            id="Apakah aturan khusus tindak pidana tertentu mengikat Anak Binaan?",
            en="Do the rules for special offences bind Anak Binaan?",
        ),
        candidates={
            "unknown": Text(
                id="hanya dijawab bila kedua cara memberi jawaban yang sama",
                en="answered only where both ways give the same answer",
            ),
            "bind": Text(id="mengikat seperti bagi Narapidana", en="they bind as they bind Narapidana"),
            "do_not_bind": Text(id="tidak mengikat selama ia anak", en="they do not bind while the person is a child"),
        },
        why=Text(
            id="Bacaan pustaka ini: aturan itu menyebut Narapidana, Pasal 13 UU 22/2022 tidak memuatnya, dan tidak ada"
            " sumber yang menyebut Anak Binaan.",
            en="A reading of this library: those rules speak of Narapidana, Pasal 13 UU 22/2022 has none, and no source"
            " names Anak Binaan.",
        ),
    ),
    Reading(
        "lembaga_conduct",
        question=Text(
            id="Pembinaan di dalam lembaga: apa arti berkelakuan baik paling singkat 3 bulan bila setengah masa itu"
            " kurang dari 3 bulan?",
            en="Coaching in an institution: what do at least three months of good conduct mean where half of the time"
            " is under three months?",
        ),
        candidates={
            "unknown": Text(
                id="antara setengah masa dan 3 bulan dijalani: tidak dijawab",
                en="between the half and three months served: not answered",
            ),
            "window_only": Text(
                id="cukup tidak ada hukuman disiplin dalam 3 bulan terakhir",
                en="it is enough that no sanction falls in the last three months",
            ),
            "months_served": Text(
                id="harus 3 bulan dijalani: kelakuan sebelum itu belum 3 bulan",
                en="three months must be served: before that the conduct is not of three months",
            ),
        },
        why=Text(
            id="Bacaan pustaka ini: Pasal 80 ayat (4) UU 11/2012 menulis paling singkat 3 bulan tanpa hari acuan; tidak"
            " ada sumber tentang masa yang lebih pendek.",
            en="A reading of this library: Pasal 80 ayat (4) UU 11/2012 says at least three months and names no"
            " reference day; no source discusses shorter times.",
        ),
    ),
)
