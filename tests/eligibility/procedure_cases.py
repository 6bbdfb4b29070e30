"""Invented people whose proposals are looked at, and a short way to ask."""

from __future__ import annotations

from datetime import date
from typing import Any

from pembinaan.core.duration import Duration
from pembinaan.eligibility.procedure import procedure
from pembinaan.eligibility.procedure_record import Procedure
from pembinaan.law.documents import DocumentCode
from pembinaan.participants.documents import DocumentOnFile
from pembinaan.participants.people import AnakBinaan, Narapidana
from pembinaan.participants.records import OffenceClass
from pembinaan.participants.sentence import FixedTermSentence
from pembinaan.participants.statements import Citizenship

ON = date(2026, 11, 24)  # a Tuesday
DIRJEN = "Direktur Jenderal Pemasyarakatan atas nama Menteri"


def sentence(**changed: Any) -> FixedTermSentence:
    facts: dict[str, Any] = {
        "terms": (Duration(years=6),),
        "clock_starts": date(2025, 1, 2),
        "remissions": (),
        "interruptions": (),
        "subsidiaries": (),
    }
    return FixedTermSentence(**facts | changed)


def adult(*offences: OffenceClass, **changed: Any) -> Narapidana:
    facts = {"reference": "rekaan-1", "sentence": sentence(), "offences": offences or (OffenceClass.UMUM,)}
    return Narapidana(**{**facts, "citizenship": Citizenship.WNI, **changed})


def child(**changed: Any) -> AnakBinaan:
    facts = {"reference": "rekaan-2", "sentence": sentence(), "birth_date": date(2010, 3, 4)}
    return AnakBinaan(**{**facts, "citizenship": Citizenship.WNI, **changed})


def on_file(*codes: DocumentCode, dated: date | None = date(2026, 10, 5)) -> tuple[DocumentOnFile, ...]:
    return tuple(DocumentOnFile(code=code, dated=dated) for code in codes)


def told(right: str, person: Narapidana | AnakBinaan | None = None, **asked: Any) -> Procedure:
    return procedure(right, person or adult(), **{"on": ON, **asked})
