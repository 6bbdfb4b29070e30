"""A whole draft from an agreement: its parts in order, its articles numbered, its blanks listed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from pembinaan.agreements import basis
from pembinaan.agreements.case import regime_kind
from pembinaan.agreements.clauses import Clause, ClauseKind
from pembinaan.agreements.documents import DocumentKind
from pembinaan.agreements.draft import articles_aim, articles_course, articles_end, head
from pembinaan.agreements.draft.annex import matrix
from pembinaan.agreements.draft.basis import legal_basis, premises
from pembinaan.agreements.draft.model import Article, Blank, Draft, Matrix, Paragraph
from pembinaan.agreements.draft.pen import Pen, one_line
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.agreements.names import official_kind
from pembinaan.agreements.readings import DEFAULT_AGREEMENT_READINGS, AgreementReadings
from pembinaan.agreements.words import document_name
from pembinaan.core.asked import asks_day
from pembinaan.core.errors import UnsupportedError
from pembinaan.core.text import Text
from pembinaan.law.instruments import binding

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["ARTICLES", "ArticleRow", "blanks", "can_be_drafted", "draft", "work_plan_matrix"]

_OTHER_KIND: Final = Text(
    id="Draf hanya dibuat untuk Nota Kesepakatan, bukan untuk {kind}.",
    en="A draft is written only for a Nota Kesepakatan, not for a {kind}.",
)
_OTHER_REGIME: Final = Text(
    id="Draf hanya dibuat untuk sinergi satuan kerja pemasyarakatan dan pemerintah daerah, pada hari ketika sinergi "
    "diatur.",
    en="A draft is written only for a sinergi of a correctional office and a local government, on a day when the law "
    "knows it.",
)


class ArticleRow(NamedTuple):
    """Say what an article settles: its heading, the clauses that belong in it, and who writes it."""

    heading: str
    clauses: tuple[ClauseKind, ...]
    """The first is its own: recorded text of it stands in place of ours; recorded text of the others is added."""
    write: Callable[[Pen], tuple[Paragraph, ...]]


_C = ClauseKind
ARTICLES: Final = (
    ArticleRow("Maksud dan Tujuan", (_C.MAKSUD_TUJUAN, _C.SUBJEK), articles_aim.aim),
    ArticleRow("Objek", (_C.OBJEK,), articles_aim.object_of_it),
    ArticleRow("Ruang Lingkup", (_C.RUANG_LINGKUP,), articles_aim.scope),
    ArticleRow("Pelaksanaan", (_C.PELAKSANAAN,), articles_aim.carrying_out),
    ArticleRow("Tugas dan Tanggung Jawab", (_C.TUGAS_TANGGUNG_JAWAB, _C.HAK_KEWAJIBAN, _C.SANKSI), articles_aim.tasks),
    ArticleRow("Pembiayaan", (_C.PEMBIAYAAN, _C.PEMBIAYAAN_MASING_MASING), articles_aim.funding),
    ArticleRow("Jangka Waktu", (_C.JANGKA_WAKTU, _C.BERLAKU_SURUT), articles_course.term),
    ArticleRow("Monitoring, Evaluasi, dan Pelaporan", (_C.MONEV,), articles_course.monitoring),
    ArticleRow("Kerahasiaan dan Data", (_C.KERAHASIAAN,), articles_course.confidentiality),
    ArticleRow("Keadaan Kahar", (_C.KAHAR,), articles_course.force_majeure),
    ArticleRow("Penyelesaian Perselisihan", (_C.PERSELISIHAN,), articles_course.disputes),
    ArticleRow("Perubahan", (_C.PERUBAHAN,), articles_course.change),
    ArticleRow("Pengakhiran", (_C.PENGAKHIRAN, _C.KEGIATAN_BELUM_SELESAI), articles_end.ending),
    ArticleRow("Korespondensi", (_C.KORESPONDENSI,), articles_end.correspondence),
    ArticleRow("Penutup", (_C.PENUTUP,), articles_end.closing),
)
"""The articles in the order that documents of this kind usually have; no regulation that was read prescribes it."""


@asks_day
def draft(agreement: Agreement, *, on: date, readings: AgreementReadings = DEFAULT_AGREEMENT_READINGS) -> Draft:
    """Write the draft of a Nota Kesepakatan with its work plan.

    The main document of a sinergi is written as one, whatever the record calls it (D1 of the review tells the name).
    Facts that the record does not hold are marked ``[........]`` and listed in ``blanks``. Names of persons, the day
    of a signature that is still to come, and contact persons are left for the pen, since no record holds them.

    Args:
        agreement: What is known of it.
        on: The day of the draft; only regulations that bind on it are named, and only signatures up to it are seen.
        readings: How open questions are answered: rounds of monitoring, months between reports, days of grace.

    Raises:
        UnsupportedError: ``draft.kind`` for any other kind of document; ``draft.regime`` when the parties make no
            sinergi; and what :func:`pembinaan.agreements.regime.regime` raises.

    Source: PP 28/2018 Pasal 46; the order of the articles follows practice.
    """
    kind = _checked(agreement, on)
    pen = Pen(agreement.model_copy(update={"kind": kind}), on, readings)
    return Draft(
        emblems=head.emblems(pen),
        title=head.title(pen),
        numbers=head.numbers(pen),
        opening=head.opening(pen),
        parties=head.parties(pen),
        together=head.together(pen),
        premises=premises(pen),
        attending="Dengan memperhatikan:",
        legal_basis=legal_basis(pen),
        agreeing="Berdasarkan hal-hal tersebut, PARA PIHAK sepakat membuat Nota Kesepakatan dengan ketentuan berikut:",
        articles=_articles(pen),
        closing="Demikian Nota Kesepakatan ini dibuat dan ditandatangani oleh PARA PIHAK.",
        signatures=head.signatures(pen),
        witnesses=head.witnesses(pen),
        annex=matrix(pen),
        blanks=pen.blanks,
    )


@asks_day
def work_plan_matrix(agreement: Agreement, *, on: date) -> Matrix:
    """Write the work plan alone, as the table that is attached to the draft."""
    return matrix(Pen(agreement, on, DEFAULT_AGREEMENT_READINGS))


def blanks(agreement: Agreement, on: date) -> tuple[Blank, ...]:
    """List the places that a draft on a day would leave empty; nothing where no draft can be written."""
    return draft(agreement, on=on).blanks if can_be_drafted(agreement, on) else ()


def can_be_drafted(agreement: Agreement, on: date) -> bool:
    """Tell whether a draft can be written of an agreement on a day."""
    try:
        _checked(agreement, on)
    except UnsupportedError:
        return False
    return True


def _checked(agreement: Agreement, on: date) -> DocumentKind:
    """Return the kind that the document has under its regime, if a draft of it can be written on a day."""
    kind = official_kind(agreement.kind, regime_kind(agreement))
    if kind is not DocumentKind.NOTA_KESEPAKATAN:
        raise UnsupportedError("draft.kind", _OTHER_KIND.format(kind=document_name(kind)))
    if regime_kind(agreement) is not RegimeKind.SINERGI or not binding((basis.SINERGI,), on):
        raise UnsupportedError("draft.regime", _OTHER_REGIME)
    return kind


def _articles(pen: Pen) -> tuple[Article, ...]:
    return tuple(
        Article(number=number, heading=row.heading, paragraphs=_paragraphs(pen, row))
        for number, row in enumerate(ARTICLES, 1)
    )


def _paragraphs(pen: Pen, row: ArticleRow) -> tuple[Paragraph, ...]:
    own, *others = (_recorded(pen, kind) for kind in row.clauses)
    return (*(own or row.write(pen)), *(paragraph for held in others for paragraph in held))


def _recorded(pen: Pen, kind: ClauseKind) -> tuple[Paragraph, ...]:
    clauses = (clause for clause in pen.agreement.clauses or () if isinstance(clause, Clause))
    texts = (one_line(clause.text or "") for clause in clauses if clause.kind is kind)
    return tuple(Paragraph(text=text) for text in texts if text)
