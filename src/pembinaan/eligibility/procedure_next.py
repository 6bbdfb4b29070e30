"""What the officer does next, and what to take note of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from pembinaan.core.text import Text
from pembinaan.core.timeline import Status
from pembinaan.eligibility.procedure_facts import ProcedureFacts
from pembinaan.eligibility.procedure_record import NextStep, ProcedureDocument, ProcedureStep
from pembinaan.law.citation import Citation
from pembinaan.law.documents import Checklist, DocumentCode
from pembinaan.law.instruments import in_force
from pembinaan.participants.facts import fact_name

__all__ = ["CLOSED", "next_step", "no_list", "warnings"]

CLOSED: Final = NextStep(
    code="closed",
    text=Text(id="Pada hari ini tidak ada usul yang dapat diajukan.", en="On this day no proposal can be made."),
    documents=(),
)
_ASK: Final = Text(
    id="Tanyakan daftar dokumen yang berlaku; sumber tidak memuatnya.",
    en="Ask for the list of documents that applies; the sources have none.",
)
_NEAREST: Final = Text(
    id=" Daftar terdekat, yang bukan aturannya: {name}.", en=" The nearest list, which is not the rule: {name}."
)
_LOOK: Final = Text(id="Cocokkan berkas dengan daftar dokumen.", en="Hold the file against the list of documents.")
_COMPLETE: Final = Text(id="Lengkapi berkas: {names}.", en="Complete the file: {names}.")
_SETTLE: Final = Text(id="Pastikan lebih dahulu: {names}.", en="Settle first: {names}.")
_SUBMIT: Final = Text(
    id="Berkas memuat semua dokumen yang pasti diminta; ajukan kepada {who}.",
    en="The file holds every document that is certainly asked for; submit it to: {who}.",
)


def no_list(nearest: Text | None) -> NextStep:
    """Ask for the list, where the sources have none for the right and day."""
    text = _ASK if nearest is None else _ASK + _NEAREST.format(name=nearest)
    return NextStep(code="ask_for_list", text=text, documents=())


def next_step(
    held: tuple[ProcedureDocument, ...], way: tuple[ProcedureStep, ...], settled: tuple[str, ...], *, looked: bool
) -> NextStep:
    """Say what comes next: look into the file, complete it, settle what is not known, submit it."""
    if not looked:
        return NextStep(code="look_into_file", text=_LOOK, documents=_codes(held))
    lacking = [item for item in held if item.state == "missing"]
    if lacking:
        text = _COMPLETE.format(names=Text.joined("; ", (item.title for item in lacking)))
        return NextStep(code="complete_file", text=text, documents=_codes(lacking))
    if settled:
        return NextStep(
            code="settle_facts", text=_SETTLE.format(names=Text.joined("; ", map(fact_name, settled))), documents=()
        )
    first = next(step.who for step in way if step.who is not None)
    return NextStep(code="submit", text=_SUBMIT.format(who=first), documents=())


def _codes(held: Iterable[ProcedureDocument]) -> tuple[DocumentCode, ...]:
    return tuple(dict.fromkeys(code for item in held for code in item.documents))


# ---- what to take note of

_HOLIDAYS: Final = Text(
    id="Hari kerja dihitung Senin sampai Jumat; hari libur dan cuti bersama tidak diperhitungkan, jadi harinya dapat"
    " lebih kemudian.",
    en="Working days are Monday to Friday; public holidays and joint leave are not taken into account, so the day may"
    " be later.",
)
_UNIT: Final = Text(
    id="Hari Kanwil dan Ditjen dinyatakan oleh satu LPKA; sumber tidak menyebut apakah itu hari kerja.",
    en="The days of Kanwil and Ditjen are those that one LPKA states; the sources do not say whether they are working"
    " days.",
)
_OLDER: Final = Text(
    id="Langkah tanpa pasal adalah praktik lama; sumber tidak menyebut aturannya.",
    en="Steps without an article are older practice; the sources name no rule for them.",
)
_NO_DAYS: Final = Text(
    id="Untuk tindak pidana tertentu sumber tidak menyebut instansi mana yang diminta, dan dalam berapa hari.",
    en="For special offences the sources do not say which agencies are asked, or in how many days.",
)
_CHILD: Final = {
    Status.UNKNOWN: Text(
        id="Sumber tidak menyebut apakah aturan tindak pidana tertentu mengikat Anak Binaan; yang dipakai alur anak.",
        en="The sources do not say whether the rules for special offences bind children; the flow of children is"
        " shown.",
    ),
    Status.MET: Text(
        id="Menurut tafsir yang dipilih aturan tindak pidana tertentu mengikat Anak Binaan; sumber tidak memuat alur"
        " bagi anak menurut aturan itu, dan yang dipakai alur anak.",
        en="By the reading chosen the rules for special offences bind children; the sources give no flow for children"
        " under them, and the flow of children is shown.",
    ),
}
_OLDER_JUDGMENT: Final = Text(
    id="Putusan yang tetap sebelum 12 November 2012 mengikuti PP 28/2006; siapa yang memutus menurutnya tidak disebut"
    " sumber, dan yang ditunjukkan adalah aturan sesudahnya.",
    en="A judgment final before 12 November 2012 follows PP 28/2006; the sources do not say who decides under it, and"
    " the later rules are shown.",
)
_UNSURE: Final = Text(
    id="Belum dapat dipastikan bahwa ini berlaku pada hari itu: {places}.",
    en="It is not established that this binds on the day: {places}.",
)


def warnings(
    listed: Checklist,
    facts: ProcedureFacts,
    held: tuple[ProcedureDocument, ...],
    way: tuple[ProcedureStep, ...],
    on: date,
) -> Iterator[Text]:
    """Say what to take note of although it decides nothing."""
    if listed.note is not None and held:
        yield listed.note
    yield from _about_days(way)
    if any(not step.sources and step.code != "decide" for step in way):
        yield _OLDER
    if facts.child and facts.special in _CHILD:
        yield _CHILD[facts.special]
    if facts.older_judgment and any(step.code == "consult" for step in way):
        yield _OLDER_JUDGMENT
    if unsure := _unsure(held, way, on):
        yield _UNSURE.format(places=", ".join(unsure))


def _about_days(way: tuple[ProcedureStep, ...]) -> Iterator[Text]:
    units = {step.unit for step in way}
    if "not_stated" in units:
        yield _UNIT
    if units != {None}:
        yield _HOLIDAYS
    if any(step.code == "consult" and step.days is None for step in way):
        yield _NO_DAYS


def _unsure(held: tuple[ProcedureDocument, ...], way: tuple[ProcedureStep, ...], on: date) -> tuple[str, ...]:
    """Name the instruments of which it is not established that they bind on the day."""
    sources = [source for document in held for source in document.sources]
    sources += [source for step in way for source in step.sources]
    names = dict.fromkeys(source.citation.instrument for source in sources)
    return tuple(name for name in names if in_force(Citation(name)).at(on) is Status.UNKNOWN)
