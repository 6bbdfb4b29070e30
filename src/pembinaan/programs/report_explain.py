"""A proposed report in sentences: what was counted, what is open, and on what the threshold rests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.core.text import Language, Text
from pembinaan.law.basis import BasisKind
from pembinaan.programs.proposed_report import ProposedReport

__all__ = ["explain_report"]


def explain_report(report: ProposedReport, language: Language = "id") -> str:
    """Write a proposal as lines of text; it names nobody."""
    return "\n".join(line[language] for line in _lines(report))


def _lines(report: ProposedReport) -> Iterator[Text]:
    yield _HEAD.format(since=report.since, until=report.until)
    yield _COUNTED.format(credited=report.jp_credited, offered=report.jp_offered)
    if report.jp_open:
        yield _OPEN.format(hours=report.jp_open)
    yield _ACTIVE[report.active]
    if report.policy.threshold is not None:
        part = str(report.policy.threshold)
        yield _THRESHOLD.format(part=part, basis=_BASIS[report.policy.basis.kind])
    yield _UNSIGNED


_HEAD: Final = Text(
    id="Usulan laporan keikutsertaan, {since} sampai {until}:", en="Proposed report on taking part, {since} to {until}:"
)
_COUNTED: Final = Text(
    id="  JP diakui {credited} dari {offered} JP yang ditawarkan",
    en="  lesson hours credited: {credited} of {offered} offered",
)
_OPEN: Final = Text(
    id="  {hours} JP lagi: kehadirannya tidak tercatat", en="  {hours} more: nobody wrote down who was there"
)
_ACTIVE: Final = {
    True: Text(id="  aktif", en="  active"),
    False: Text(id="  tidak aktif", en="  not active"),
    None: Text(id="  belum dapat dikatakan aktif atau tidak", en="  active or not: cannot be said yet"),
}
_THRESHOLD: Final = Text(id="  ambang {part}: {basis}", en="  threshold {part}: {basis}")
_BASIS: Final = {
    BasisKind.LAW: Text(id="menurut hukum", en="by law"),
    BasisKind.LOCAL_POLICY: Text(
        id="aturan setempat; undang-undang tidak menyebut ambang", en="local policy; the law names none"
    ),
    BasisKind.LIBRARY_DEFAULT: Text(
        id="usulan pustaka ini; undang-undang tidak menyebut ambang",
        en="a proposal of this library; the law names none",
    ),
}
_UNSIGNED: Final = Text(
    id="Baru menjadi laporan setelah ditandatangani.", en="It becomes a report only once it is signed."
)
