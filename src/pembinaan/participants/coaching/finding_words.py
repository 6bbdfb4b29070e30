"""What the paths of a coaching file, and of the register of its programs, are called by people."""

from __future__ import annotations

import re
from typing import Final

from pembinaan.core.text import Text
from pembinaan.participants.facts import fact_name

__all__ = ["COACHING_FACTS", "place_name", "placed"]

COACHING_FACTS: Final[dict[str, Text]] = {
    "attendance[]": Text(id="catatan kehadiran", en="an entry of attendance"),
    "certificates[]": Text(id="sertifikat", en="a certificate"),
    "certificates[].enrolment": Text(id="kepesertaan pada sertifikat", en="the enrolment of a certificate"),
    "certificates[].expires": Text(id="akhir masa berlaku sertifikat", en="the day on which a certificate expires"),
    "coaching": Text(id="berkas pembinaan", en="the coaching file"),
    "coaching.discipline": Text(id="perkara disiplin dalam berkas pembinaan", en="cases of discipline in the file"),
    "coaching.discipline[].decided_by": Text(id="yang memutus hukuman disiplin", en="who decided the sanction"),
    "coaching.discipline[].isolation": Text(id="masa pengasingan", en="the days of isolation"),
    "coaching.discipline[].isolation.end": Text(id="hari selesai pengasingan", en="the end of the isolation"),
    "coaching.discipline[].register_f": Text(id="pencatatan dalam Register F", en="the entry in Register F"),
    "coaching.orientation": Text(id="admisi-orientasi", en="the admisi-orientasi"),
    "coaching.orientation.end": Text(id="hari selesai admisi-orientasi", en="the end of the admisi-orientasi"),
    "coaching.placements": Text(id="riwayat penempatan", en="the history of placements"),
    "coaching.placements[].start": Text(id="hari mulai penempatan", en="the first day of a placement"),
    "coaching.scored": Text(id="asesmen dengan nilai", en="the scored assessments"),
    "coaching.scored[].assessed_on": Text(id="hari asesmen", en="the day of an assessment"),
    "coaching.scored[].assessor_certified_on": Text(
        id="hari sertifikasi asesor", en="the certification of the assessor"
    ),
    "coaching.scored[].claimed_level": Text(id="tingkat pada kertas", en="the level on paper"),
    "coaching.scored[].items": Text(id="butir asesmen", en="the items of an assessment"),
    "coaching.stages": Text(id="catatan tahap pembinaan", en="the record of stages"),
    "coaching.stages[].start": Text(id="hari mulai tahap", en="the first day of a stage"),
    "coaching.stages[].tpp": Text(
        id="sidang TPP yang menetapkan tahap", en="the session of the TPP that set the stage"
    ),
    "enrolments[]": Text(id="kepesertaan", en="an enrolment"),
    "enrolments[].events[]": Text(id="kejadian dalam kepesertaan", en="an event of an enrolment"),
    "enrolments[].sessions[]": Text(id="pertemuan yang diikuti", en="a session of an enrolment"),
    "identity.register_number": Text(id="nomor register", en="the register number"),
    "sentence": Text(id="pidana yang dijalani", en="the sentence that is served"),
    "sessions": Text(id="sidang TPP", en="the sessions of the TPP"),
    "sessions[].cases[].recommends": Text(id="rekomendasi sidang TPP", en="what the TPP recommends"),
    "sessions[].data": Text(id="data yang dipakai sidang TPP", en="the data that a session of the TPP used"),
}
"""Names by path; what stands between brackets is left out."""
_IN_BRACKETS: Final = re.compile(r"\[[^\]]*\]")


def place_name(path: str) -> Text:
    """Return what people call the place that a finding points at; the path itself where it has no name.

    Example:
        >>> place_name("sessions[0].data").en
        'the data that a session of the TPP used'
    """
    return COACHING_FACTS.get(_IN_BRACKETS.sub("[]", path)) or fact_name(path)


def placed(paths: str) -> Text:
    """Name the places of a finding, with the paths for those who mend the record.

    Example:
        >>> placed("sessions[0].data").id
        'data yang dipakai sidang TPP: sessions[0].data'
    """
    names = list(dict.fromkeys(map(place_name, paths.split(", "))))
    said = [f"{Text.joined(', ', names)[language]}: {paths}" for language in ("id", "en")]
    known = names != [Text(id=paths, en=paths)]
    return Text(*said) if known else names[0]
