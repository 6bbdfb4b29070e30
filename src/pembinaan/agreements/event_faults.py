"""What can be wrong with one event of an agreement: stable codes, and how to mend it."""

from __future__ import annotations

from typing import Final

from pembinaan.core.errors import Fault
from pembinaan.core.text import Text

__all__ = ["LEADERS_ARE_NO_REASON", "PAYLOAD_MISPLACED", "REASON_MISPLACED", "SIGNATORIES_MISPLACED"]

SIGNATORIES_MISPLACED: Final = Fault(
    "agreement.signatories_misplaced",
    Text(
        id="Penanda tangan dan penandatanganan tidak sejalan.",
        en="Signatories and the kind of the event do not agree.",
    ),
    Text(
        id="Isi 'signatories' pada peristiwa DITANDATANGANI; selain itu hanya pada ADENDUM dan DIPERPANJANG.",
        en="Fill in 'signatories' for a DITANDATANGANI event; else only for ADENDUM and DIPERPANJANG.",
    ),
)
REASON_MISPLACED: Final = Fault(
    "agreement.end_reason_misplaced",
    Text(id="Alasan berakhir dan peristiwanya tidak sejalan.", en="The reason for ending and the event do not agree."),
    Text(
        id="Isi 'end_reason' hanya pada DIAKHIRI dan DIHENTIKAN; DIHENTIKAN_PEMASYARAKATAN, PUTUSAN dan PAILIT pada "
        "DIHENTIKAN, alasan lainnya pada DIAKHIRI.",
        en="Fill in 'end_reason' only for DIAKHIRI and DIHENTIKAN; DIHENTIKAN_PEMASYARAKATAN, PUTUSAN and PAILIT for "
        "DIHENTIKAN, the other reasons for DIAKHIRI.",
    ),
)
LEADERS_ARE_NO_REASON: Final = Fault(
    "agreement.leaders_are_no_reason",
    Text(
        id="Pergantian pimpinan atau pejabat tidak mengakhiri kerja sama (Pasal 9 ayat (2) PP 28/2018).",
        en="A change of leaders or office-holders ends no cooperation (Pasal 9 ayat (2) PP 28/2018).",
    ),
    Text(
        id="Catat sebagai peristiwa PEJABAT_BERGANTI, tanpa alasan berakhir.",
        en="Record it as an event PEJABAT_BERGANTI, without a reason for ending.",
    ),
)
PAYLOAD_MISPLACED: Final = Fault(
    "agreement.payload_misplaced",
    Text(id="Isian '{field}' dan jenis peristiwanya tidak sejalan.", en="'{field}' and the kind of the event differ."),
    Text(
        id="Isi '{field}' hanya pada peristiwa yang memuatnya, dan selalu bila peristiwanya memerlukannya.",
        en="Fill in '{field}' only for an event that carries it, and always where the event needs it.",
    ),
)
