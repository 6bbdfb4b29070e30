"""A handover in sentences: to whom, what goes along, and why the name does not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from pembinaan.core.text import Language, Text
from pembinaan.participants.bimbingan import Bimbingan
from pembinaan.programs.after_release.handover_forms import (
    CertificateShown,
    Handed,
    NameLeftOut,
    ProgramShown,
    ResultShown,
)
from pembinaan.programs.certificate_kind import CERTIFICATE_KIND_WORDS

__all__ = ["explain_handover"]


def explain_handover(given: Handed, language: Language = "id") -> str:
    """Write a handover as lines of text; the name itself is never written.

    Example:
        >>> from datetime import date
        >>> from pembinaan.programs.after_release.handover_forms import HandoverToCompany, NameLeftOut
        >>> given = HandoverToCompany(recipient="PT Contoh", on=date(2026, 1, 15), reference="contoh-1",
        ...     name_left_out=NameLeftOut.NO_CONSENT)
        >>> print(explain_handover(given, "en"))
        contoh-1, handed over to PT Contoh on 15 January 2026:
          the name stays out: there is no written consent
          certificates: none handed over
    """
    return "\n".join(line[language] for line in _lines(given))


def _lines(given: Handed) -> Iterator[Text]:
    yield _HEAD.format(reference=given.reference, recipient=given.recipient, on=given.on)
    if given.name is not None:
        yield _NAMED
    else:
        yield _UNNAMED if given.name_left_out is None else _LEFT_OUT.format(why=_WHY[given.name_left_out])
    for field, title in _TITLES.items():
        if field in type(given).model_fields:
            yield _ITEM.format(title=title, held=_held(getattr(given, field)))


def _held(value: object) -> Text:
    """Say what a field of the form holds."""
    if isinstance(value, Bimbingan):
        return _GUIDED.format(start=value.start, reports=len(value.reports or ()))
    if isinstance(value, str):
        return Text(id=value, en=value)
    if isinstance(value, tuple):
        return Text.joined("; ", map(_one, value)) if value else _NONE
    return _NOT_RECORDED


def _one(value: ProgramShown | CertificateShown | ResultShown | str) -> Text:
    if isinstance(value, ProgramShown):
        known = value.jp_credited is not None and value.jp_offered is not None
        said = _HOURS if known else _PROGRAM
        return said.format(program=value.program, credited=value.jp_credited, offered=value.jp_offered)
    if isinstance(value, CertificateShown):
        return CERTIFICATE_KIND_WORDS[value.kind]
    if isinstance(value, ResultShown):
        return _RESULT.format(program=value.program, score=value.score)
    return Text(id=value, en=value)


_HEAD: Final = Text(
    id="{reference}, diserahkan kepada {recipient} pada {on}:", en="{reference}, handed over to {recipient} on {on}:"
)
_NAMED: Final = Text(id="  nama ikut diserahkan", en="  the name goes along")
_UNNAMED: Final = Text(id="  nama tidak ikut", en="  the name stays out")
_LEFT_OUT: Final = Text(id="  nama tidak ikut: {why}", en="  the name stays out: {why}")
_WHY: Final[Mapping[NameLeftOut, Text]] = {
    NameLeftOut.NO_CONSENT: Text(id="tidak ada persetujuan tertulis", en="there is no written consent"),
    NameLeftOut.OTHER_RECIPIENT: Text(
        id="persetujuannya menyebut penerima lain", en="the consent names another recipient"
    ),
    NameLeftOut.GIVEN_LATER: Text(
        id="persetujuannya baru diberikan sesudah hari itu", en="the consent was given after that day"
    ),
    NameLeftOut.WITHDRAWN: Text(id="persetujuannya sudah dicabut", en="the consent was withdrawn"),
    NameLeftOut.NOT_HELD: Text(id="berkas ini tidak memuat nama", en="the file holds no name"),
}
_TITLES: Final[Mapping[str, Text]] = {
    "programs": Text(id="program yang diikuti", en="programs followed"),
    "certificates": Text(id="sertifikat", en="certificates"),
    "results": Text(id="nilai ujian", en="results of tests"),
    "wish": Text(id="keinginan kerja atau pelatihan", en="work or training wished for"),
    "bimbingan": Text(id="bimbingan", en="guidance (bimbingan)"),
    "needs": Text(id="faktor kebutuhan", en="factors of need"),
}
_ITEM: Final = Text(id="  {title}: {held}", en="  {title}: {held}")
_NONE: Final = Text(id="tidak ada yang diserahkan", en="none handed over")
_NOT_RECORDED: Final = Text(id="tidak diserahkan, atau tidak tercatat", en="not handed over, or not recorded")
_PROGRAM: Final = Text(id="{program}", en="{program}")
_HOURS: Final = Text(id="{program} ({credited} dari {offered} JP)", en="{program} ({credited} of {offered} JP)")
_RESULT: Final = Text(id="{program}: {score}", en="{program}: {score}")
_GUIDED: Final = Text(
    id="sejak {start}, laporan yang tercatat: {reports}", en="since {start}, reports recorded: {reports}"
)
