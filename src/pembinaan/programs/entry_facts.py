"""What the paths of facts that only admission asks for are called by people."""

from __future__ import annotations

import re
from typing import Final

from pembinaan.core.text import Text
from pembinaan.participants.coaching.finding_words import place_name

__all__ = ["ENTRY_FACTS", "entry_fact"]

ENTRY_FACTS: Final[dict[str, Text]] = {
    "agreement.scope": Text(id="ruang lingkup perjanjian", en="the scope of the agreement"),
    "agreement.scope[].targets": Text(id="sasaran ruang lingkup perjanjian", en="for whom the scope is"),
    "bimbingan": Text(id="bimbingan oleh Bapas", en="the guidance by the Bapas"),
    "bimbingan.last_day": Text(id="hari terakhir bimbingan", en="the last day of the guidance"),
    "coaching.fitness": Text(
        id="surat dokter tentang kesehatan (coaching.fitness)", en="letters of a doctor on fitness (coaching.fitness)"
    ),
    "coaching.schooling": Text(id="pendidikan terakhir", en="the highest school finished"),
    "coaching.scored": Text(id="asesmen RRI", en="an RRI assessment"),
    "coaching.scored[].items": Text(id="butir asesmen RRI", en="the items of the RRI"),
    "coaching.sex": Text(id="jenis kelamin", en="the sex"),
    "offering.designation": Text(id="penetapan tempat di luar", en="the decision that names the place outside"),
    "offering.outside": Text(id="apakah kegiatan di luar", en="whether it is held outside"),
    "offering.sessions": Text(id="pertemuan kegiatan ini", en="the sessions of this offering"),
    "offering.work": Text(id="apakah peserta bekerja", en="whether those who take part work"),
    "register": Text(id="daftar peserta", en="the register of enrolments"),
    "register.enrolments[].enrolled_on": Text(id="hari pendaftaran peserta", en="the day of an enrolment"),
    "register.enrolments[].events": Text(
        id="sidang TPP dan persetujuan dalam daftar peserta", en="the TPP session and the consent in the register"
    ),
    "register.enrolments[].offering": Text(id="kegiatan yang diikuti peserta", en="the offering of an enrolment"),
    "register.offerings": Text(id="jadwal kegiatan lain yang diikuti", en="the hours of the other offering"),
    "register.offerings[].sessions": Text(id="pertemuan kegiatan lain", en="the sessions of the other offering"),
    "register.reserved": Text(
        id="siapa yang mengisi tempat yang disisihkan", en="who fills the places that are kept for a group"
    ),
    "sessions[].starts_at": Text(id="jam pertemuan pada hari yang sama", en="the hours of the sessions of one day"),
}
"""Names of facts by their path, beside those that rights and the review of a coaching file ask for."""
_POSITION: Final = re.compile(r"\[\d+\]")


def entry_fact(path: str) -> Text:
    """Return what people call a missing fact of an admission.

    Example:
        >>> entry_fact("register").en
        'the register of enrolments'
    """
    return ENTRY_FACTS.get(_POSITION.sub("[]", path)) or place_name(path)
