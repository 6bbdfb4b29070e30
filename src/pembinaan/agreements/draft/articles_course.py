"""The middle articles of a draft: how long it runs, how it is watched, what is kept secret, how it is changed."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.draft.model import Paragraph
from pembinaan.agreements.draft.pen import Pen, counted
from pembinaan.agreements.draft.regulations import cited
from pembinaan.core.duration import Duration
from pembinaan.core.text import Text

__all__ = ["change", "confidentiality", "disputes", "force_majeure", "monitoring", "term"]

_WHAT: Final = {
    "start": Text(id="tanggal mulai berlaku", en="the first day in force"),
    "last_day": Text(id="tanggal terakhir berlaku", en="the last day in force"),
    "extension": Text(id="apakah dapat diperpanjang", en="whether it may be extended"),
    "notice": Text(
        id="berapa hari sebelum berakhir perpanjangan atau pengakhiran diberitahukan",
        en="how many days before the end an extension or an end must be told",
    ),
}
_EITHER: Final = " (dapat atau tidak dapat)"


def term(pen: Pen) -> tuple[Paragraph, ...]:
    """Say from when until when it runs, whether it may be extended, and how early that must be told."""
    held = pen.agreement.term
    start = pen.fact(held.start, "term.start", _WHAT["start"])
    last_day = pen.fact(held.last_day, "term.last_day", _WHAT["last_day"])
    length = "" if not held.length else f" untuk jangka waktu {_length(held.length)},"
    runs = Paragraph(
        text=f"Nota Kesepakatan ini berlaku{length} terhitung sejak tanggal {start} sampai dengan tanggal {last_day}."
    )
    return (runs, *_extension(pen))


def _extension(pen: Pen) -> tuple[Paragraph, ...]:
    option = pen.agreement.term.extension_option
    if option is False:
        return (Paragraph(text="Nota Kesepakatan ini tidak dapat diperpanjang."),)
    may = "dapat" if option else pen.blank("term.extension_option", _WHAT["extension"]) + _EITHER
    extended = (
        f"Nota Kesepakatan ini {may} diperpanjang dengan kesepakatan tertulis PARA PIHAK, dengan memperhatikan hasil "
        "monitoring dan evaluasi."
    )
    asked = (
        f"Permintaan perpanjangan disampaikan secara tertulis paling lambat {_notice(pen)} sebelum tanggal terakhir."
    )
    return (Paragraph(text=extended), Paragraph(text=asked))


def _length(length: Duration) -> str:
    parts = ((length.years, "tahun"), (length.months, "bulan"), (length.days, "hari"))
    return " ".join(counted(number, unit) for number, unit in parts if number)


def _notice(pen: Pen) -> str:
    days = pen.agreement.term.notice_days
    return pen.fact(None if days is None else counted(days, "hari"), "term.notice_days", _WHAT["notice"])


def monitoring(pen: Pen) -> tuple[Paragraph, ...]:
    """Set rounds of monitoring and the periodic reports."""
    rounds, months = pen.readings.monev_per_year, pen.readings.report_months
    return (
        Paragraph(
            text=f"PARA PIHAK melakukan monitoring dan evaluasi bersama paling sedikit {counted(rounds, 'kali')} dalam "
            "setiap tahun anggaran, dan satu kali sebelum Nota Kesepakatan ini berakhir."
        ),
        Paragraph(
            text="PARA PIHAK menyampaikan laporan tertulis secara berkala kepada Menteri yang membidangi Pemasyarakatan"
            f"{cited(basis.REPORTS, pen.on)}; PARA PIHAK menyepakati laporan itu disampaikan setiap "
            f"{counted(months, 'bulan')}."
        ),
        Paragraph(text="Hasilnya menjadi dasar untuk melanjutkan, memperluas, atau menghentikan kegiatan."),
    )


def confidentiality(_pen: Pen) -> tuple[Paragraph, ...]:
    """Protect what the parties learn of persons."""
    return (
        Paragraph(
            text="Data pribadi peserta hanya dipakai untuk pelaksanaan Nota Kesepakatan ini, sebatas yang diperlukan, "
            "dan tidak diberikan kepada pihak lain tanpa dasar hukum."
        ),
        Paragraph(text="Kewajiban ini tetap berlaku sesudah Nota Kesepakatan ini berakhir."),
    )


def force_majeure(_pen: Pen) -> tuple[Paragraph, ...]:
    """Say what happens where an event outside of the parties' power stands in the way."""
    return (
        Paragraph(
            text="Keadaan kahar adalah peristiwa di luar kekuasaan PARA PIHAK yang menghalangi pelaksanaan Nota "
            "Kesepakatan ini, termasuk gangguan keamanan dan ketertiban di tempat kegiatan."
        ),
        Paragraph(
            text="PIHAK yang mengalaminya memberitahukan secara tertulis kepada PIHAK lain; kegiatan yang terhalang "
            "ditangguhkan selama keadaan itu berlangsung."
        ),
        Paragraph(text="Penangguhan tidak memperpanjang jangka waktu, kecuali ditetapkan dengan adendum."),
    )


def disputes(_pen: Pen) -> tuple[Paragraph, ...]:
    """Settle disputes by talking."""
    return (Paragraph(text="Perselisihan dalam pelaksanaan Nota Kesepakatan ini diselesaikan dengan musyawarah."),)


def change(_pen: Pen) -> tuple[Paragraph, ...]:
    """Let changes be made by an addendum of the same level."""
    return (
        Paragraph(
            text="Perubahan atas Nota Kesepakatan ini, dan hal yang belum diatur, dituangkan dalam adendum yang "
            "ditandatangani PARA PIHAK dengan tingkat yang sama."
        ),
        Paragraph(text="Adendum menjadi bagian yang tidak terpisahkan dari Nota Kesepakatan ini."),
    )
