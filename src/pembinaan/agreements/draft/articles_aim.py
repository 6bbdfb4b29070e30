"""The first articles of a draft: what is meant, about what, how it is carried out, who does what, who pays."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.contents import Duty, DutyKind, ScopeItem
from pembinaan.agreements.draft.model import Paragraph
from pembinaan.agreements.draft.offices import AREAS, SOURCES, TARGETS
from pembinaan.agreements.draft.pen import Pen, amount, day_in_full, one_line, side
from pembinaan.agreements.draft.regulations import cited
from pembinaan.agreements.money import FundingItem, FundingSource
from pembinaan.agreements.parties import Role
from pembinaan.core.text import Text

__all__ = ["aim", "carrying_out", "funding", "object_of_it", "scope", "tasks"]

_WHAT: Final = {
    "scope": Text(id="butir ruang lingkup", en="the items of the scope"),
    "targets": Text(id="sasaran butir ruang lingkup", en="for whom an item of the scope is meant"),
    "duty": Text(id="tugas {side}", en="the tasks of {side}"),
    "funding": Text(id="sumber biaya dan penanggungnya", en="the sources of money and who bears them"),
    "planned": Text(id="jumlah biaya yang direncanakan", en="the amount that is planned"),
    "grant": Text(id="nomor naskah perjanjian hibah", en="the number of the grant agreement"),
}


def aim(pen: Pen) -> tuple[Paragraph, ...]:
    """Say why the parties agree, and what they want to reach."""
    subject = one_line(pen.agreement.subject)
    return (
        Paragraph(
            text=f"Nota Kesepakatan ini dimaksudkan sebagai dasar sinergi PARA PIHAK tentang {subject}, sesuai tugas "
            "dan kewenangan masing-masing."
        ),
        Paragraph(
            text="Nota Kesepakatan ini bertujuan agar program yang menjadi ruang lingkupnya direncanakan, dibiayai, "
            "dilaksanakan, dan dinilai bersama."
        ),
    )


def object_of_it(pen: Pen) -> tuple[Paragraph, ...]:
    """Say what the agreement is about."""
    return (Paragraph(text=f"Objek Nota Kesepakatan ini adalah {one_line(pen.agreement.subject)}."),)


def scope(pen: Pen) -> tuple[Paragraph, ...]:
    """List the items of the scope, each with its field and for whom it is meant."""
    held = pen.agreement.scope
    if not held:
        items: tuple[str, ...] = (f"{pen.blank('scope', _WHAT['scope'])}.",)
    else:
        items = tuple(_scope_item(pen, item, place) for place, item in enumerate(held))
    return (Paragraph(text="Ruang lingkup Nota Kesepakatan ini meliputi:", items=_listed(items)),)


def _scope_item(pen: Pen, item: ScopeItem, place: int) -> str:
    targets = ", ".join(TARGETS[target] for target in item.targets or ()) or None
    meant = pen.fact(targets, f"scope.{place}.targets", _WHAT["targets"])
    return f"{one_line(item.description)} (bidang {AREAS[item.area]}; bagi {meant})"


def carrying_out(_pen: Pen) -> tuple[Paragraph, ...]:
    """Bind the work plan to the agreement."""
    return (
        Paragraph(
            text="Nota Kesepakatan ini dilaksanakan menurut Rencana Kerja, yang menjadi lampiran dan bagian yang tidak "
            "terpisahkan dari Nota Kesepakatan ini."
        ),
        Paragraph(
            text="Rencana Kerja memuat sekurang-kurangnya program, kegiatan, perangkat daerah dan unit pemasyarakatan "
            "pelaksana, sasaran, indikator, lokasi, jadwal, sumber biaya, dan penanggung jawab."
        ),
        Paragraph(text="Kegiatan tidak dimulai sebelum Nota Kesepakatan ini berlaku."),
    )


def tasks(pen: Pen) -> tuple[Paragraph, ...]:
    """List what each party must do, and what it may ask for where the record names that."""
    roles = [party.role for party in pen.agreement.parties]
    owed = tuple(_owed(pen, role) for role in roles)
    rights = ((role, _said(pen, role, DutyKind.HAK)) for role in roles)
    return (*owed, *(Paragraph(text=f"{side(role)} berhak:", items=_listed(held)) for role, held in rights if held))


def _owed(pen: Pen, role: Role) -> Paragraph:
    held = _said(pen, role, DutyKind.KEWAJIBAN)
    items = held or (pen.blank(f"duties.{role}", _WHAT["duty"].format(side=side(role))),)
    return Paragraph(text=f"{side(role)} mempunyai tugas dan tanggung jawab:", items=_listed(items))


def _said(pen: Pen, role: Role, kind: DutyKind) -> tuple[str, ...]:
    held = (duty for duty in pen.agreement.duties or () if duty.role is role and duty.kind is kind)
    return tuple(_duty(duty) for duty in held)


def _duty(duty: Duty) -> str:
    until = "" if duty.due is None else f", paling lambat {day_in_full(duty.due)}"
    return f"{one_line(duty.description)}{until}"


def funding(pen: Pen) -> tuple[Paragraph, ...]:
    """Let each party pay its own part, and list what is named; a grant needs an agreement of its own."""
    own = Paragraph(
        text="Biaya pelaksanaan Nota Kesepakatan ini ditanggung PARA PIHAK menurut bagiannya masing-masing, dari "
        f"anggaran masing-masing{cited(basis.OWN_BUDGET, pen.on)}."
    )
    held = pen.agreement.funding
    if held is None:
        lines: tuple[str, ...] = (pen.blank("funding", _WHAT["funding"]),)
    else:
        lines = tuple(_funding_item(pen, item, place) for place, item in enumerate(held))
    parts = (Paragraph(text="Sumber biaya dan penanggungnya:", items=_listed(lines)),) if lines else ()
    return (own, *parts, *_grants(pen, held or ()))


def _funding_item(pen: Pen, item: FundingItem, place: int) -> str:
    planned = None if item.planned is None else amount(item.planned)
    sum_of_it = pen.fact(planned, f"funding.{place}.planned", _WHAT["planned"])
    year = "" if item.year is None else f" tahun anggaran {item.year}"
    reference = "" if item.budget_reference is None else f", {one_line(item.budget_reference)}"
    return f"{side(item.payer)}: {SOURCES[item.source]}{year} sebesar {sum_of_it}{reference}"


def _grants(pen: Pen, held: tuple[FundingItem, ...]) -> tuple[Paragraph, ...]:
    numbers = [
        pen.fact(item.grant_reference, f"funding.{place}.grant_reference", _WHAT["grant"])
        for place, item in enumerate(held)
        if item.source is FundingSource.HIBAH
    ]
    if not numbers:
        return ()
    text = f"Hibah diberikan dengan naskah perjanjian hibah daerah tersendiri, yaitu Nomor {' dan '.join(numbers)}."
    return (Paragraph(text=text),)


def _listed(items: tuple[str, ...]) -> tuple[str, ...]:
    """End each item as a list in a regulation does: semicolons, "dan" before the last, and a full stop."""
    texts = [item.rstrip(".;") for item in items]
    ends = [";"] * (len(texts) - 2) + ["; dan"] * (len(texts) > 1) + ["."]
    return tuple(text + end for text, end in zip(texts, ends, strict=True))
