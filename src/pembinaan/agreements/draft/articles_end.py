"""The last articles of a draft: how it ends and what stays owed, where letters go, and the closing."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.draft.model import Paragraph
from pembinaan.agreements.draft.pen import BY_HAND, Pen, counted, one_line, side
from pembinaan.agreements.draft.regulations import cited
from pembinaan.core.text import Text

__all__ = ["closing", "correspondence", "ending"]

_ADDRESS: Final = Text(id="alamat {side}", en="the address of {side}")
_LEADERS: Final = "Pergantian pimpinan salah satu PIHAK tidak mengakhiri Nota Kesepakatan ini{cited}."
_STOPPING: Final = (
    "Menteri, Direktur Jenderal, Kepala Kantor Wilayah, Kepala Lembaga Pemasyarakatan, atau Kepala Balai "
    "Pemasyarakatan, menurut tingkatannya, dapat menghentikan kerja sama yang menyimpang dari sistem Pemasyarakatan "
    "sesuai dengan {place}."
)


def ending(pen: Pen) -> tuple[Paragraph, ...]:
    """Say how it ends, that leaders who change do not end it, and what becomes of unfinished activities."""
    grounds = (
        *("jangka waktunya habis;", "tujuannya tercapai;", "PARA PIHAK sepakat mengakhirinya;"),
        *("perubahan kebijakan menurut peraturan perundang-undangan membuatnya tidak dapat dilaksanakan; atau",),
        "objeknya hilang atau musnah.",
    )
    days = counted(pen.readings.grace_days, "hari")
    return (
        Paragraph(text="Nota Kesepakatan ini berakhir apabila:", items=grounds),
        Paragraph(text=_LEADERS.format(cited=cited(basis.LEADERS, pen.on))),
        *_stopping(pen),
        Paragraph(
            text="Kegiatan yang telah dimulai sebelum Nota Kesepakatan ini berakhir dapat diselesaikan paling lama "
            f"{days} sesudahnya, tanpa peserta baru dan tanpa biaya baru."
        ),
        Paragraph(
            text="Upah atau premi yang telah menjadi hak peserta tetap dibayarkan, dan sertifikat bagi peserta yang "
            "telah menyelesaikan kegiatan tetap diterbitkan."
        ),
    )


def _stopping(pen: Pen) -> tuple[Paragraph, ...]:
    text = cited(basis.STOPPING, pen.on, _STOPPING)
    return (Paragraph(text=text),) if text else ()


def correspondence(pen: Pen) -> tuple[Paragraph, ...]:
    """Give the address of each party; the contact persons are written in by hand."""
    items = []
    for party in pen.agreement.parties:
        what = _ADDRESS.format(side=side(party.role))
        address = pen.fact(party.address, f"parties.{party.role}.address", what)
        items.append(f"{side(party.role)}: {one_line(party.name)}, {address}, pejabat penghubung {BY_HAND}")
    text = "Surat-menyurat dalam pelaksanaan Nota Kesepakatan ini dialamatkan kepada:"
    return (Paragraph(text=text, items=tuple(items)),)


def closing(pen: Pen) -> tuple[Paragraph, ...]:
    """Say in how many copies it is made, and that each has the same force."""
    copies = counted(len(pen.agreement.parties), "rangkap")
    return (
        Paragraph(
            text=f"Nota Kesepakatan ini dibuat dalam {copies} asli, masing-masing bermeterai cukup dan mempunyai "
            "kekuatan hukum yang sama."
        ),
        Paragraph(text="Setiap PIHAK menerima satu rangkap, serta mencatat dan menyimpannya."),
    )
