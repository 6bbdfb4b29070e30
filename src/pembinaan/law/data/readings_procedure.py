"""The named readings of procedure: who signs, and what an agency's silence means."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.law.reading import Reading

__all__ = ["PROCEDURE"]

PROCEDURE: Final[tuple[Reading, ...]] = (
    Reading(
        "who_signs",
        question=Text(
            id="Siapa yang menandatangani keputusan: Menteri, Direktur Jenderal atas nama Menteri, atau Kanwil dan"
            " Kalapas seperti alur lama?",
            en="Who signs the decision: the minister, the Director General in the minister's name, or Kanwil and"
            " Kalapas as in the old flow?",
        ),
        candidates={
            "dirjen_for_menteri": Text(
                id="Direktur Jenderal atas nama Menteri, sejak Permenkumham 3/2018",
                en="the Director General in the minister's name, since Permenkumham 3/2018",
            ),
            "menteri": Text(id="Menteri sendiri", en="the minister in person"),
            "old_flow": Text(
                id="Kanwil atau Kalapas; alur lama yang sudah diganti", en="Kanwil or Kalapas; a superseded flow"
            ),
        },
        why=Text(
            id="Peraturan pemerintah menyebut Menteri; Permenkumham 3/2018 memindahkannya ke alur pusat melalui SDP"
            " (sumber sekunder). Untuk tindak pidana tertentu PP menyebut Menteri, kecuali untuk cuti bersyarat.",
            en="The government regulations say the minister; Permenkumham 3/2018 moved it into the central flow of the"
            " SDP (secondary source). For special offences the PP name the minister, except for cuti bersyarat.",
        ),
    ),
    Reading(
        "agency_silence_remisi",
        question=Text(
            id="Remisi tindak pidana tertentu: apa akibatnya bila instansi tidak menjawab dalam 12 hari kerja (Pasal"
            " 34B ayat (3) PP 99/2012)?",
            en="Remisi for special offences: what follows when an agency does not answer in 12 working days (Pasal 34B"
            " ayat (3) PP 99/2012)?",
        ),
        candidates={
            "go_on": Text(id="usul diteruskan tanpa jawaban itu", en="the proposal goes on without the answer"),
            "wait": Text(id="usul menunggu jawaban itu", en="the proposal waits for the answer"),
        },
        why=Text(
            id="Standar pelayanan meneruskannya (sumber sekunder). Pasal 34B PP 99/2012 tidak mengaturnya, berbeda"
            " dengan Pasal 36A PP 99/2012 dan Pasal 43B PP 99/2012.",
            en="The service standard goes on (secondary source). Pasal 34B PP 99/2012 does not say so, unlike"
            " Pasal 36A PP 99/2012 and Pasal 43B PP 99/2012.",
        ),
    ),
)
