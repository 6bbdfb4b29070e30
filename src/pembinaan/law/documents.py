"""What the sources say of the documents of a proposal: which, from whom, for whom, and how well that is established."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from pembinaan.core.text import Text
from pembinaan.law.citation import Citation
from pembinaan.law.entries import Confidence

__all__ = ["Checklist", "DocumentCode", "DocumentTiming", "Requirement", "checklist", "document_name"]


class DocumentCode(StrEnum):
    """Name a kind of document in the file of a proposal."""

    PETIKAN_PUTUSAN = "petikan_putusan"
    """Extract of the judgment."""
    BERITA_ACARA_PELAKSANAAN_PUTUSAN = "berita_acara_pelaksanaan_putusan"
    """Record of the execution of the judgment."""
    SURAT_BUKAN_KURUNGAN_PENGGANTI_DENDA = "surat_bukan_kurungan_pengganti_denda"
    """Letter that no kurungan in place of a fine is being served."""
    SURAT_BUKAN_CMB = "surat_bukan_cmb"
    """Letter that the person is not on cuti menjelang bebas."""
    SALINAN_REGISTER_F = "salinan_register_f"
    """Copy of Register F (disciplinary sanctions)."""
    SALINAN_DAFTAR_PERUBAHAN = "salinan_daftar_perubahan"
    """Copy of the list of changes of the term."""
    LAPORAN_PERKEMBANGAN_PEMBINAAN = "laporan_perkembangan_pembinaan"
    """Report on the progress of pembinaan."""
    LITMAS = "litmas"
    """Report of the Pembimbing Kemasyarakatan."""
    PEMBERITAHUAN_KEJARI = "pemberitahuan_kejari"
    """Notice to the Kejaksaan Negeri."""
    SURAT_PERNYATAAN = "surat_pernyataan"
    """Statement of the person."""
    SURAT_JAMINAN = "surat_jaminan"
    """Letter of guarantee."""
    JAMINAN_KEDUTAAN = "jaminan_kedutaan"
    """Guarantee of no escape by the embassy or consulate of a foreigner."""
    JAMINAN_PENANGGUNG_JAWAB = "jaminan_penanggung_jawab"
    """Guarantee of no escape by a family member, person or corporation responsible for a foreigner."""
    SURAT_IMIGRASI = "surat_imigrasi"
    """Letter of the immigration office on a foreigner."""
    PERMOHONAN_KELUARGA = "permohonan_keluarga"
    """Request by a family member."""
    SURAT_TANPA_PERKARA_LAIN = "surat_tanpa_perkara_lain"
    """Letter that no other case is open."""
    HASIL_SIDANG_TPP = "hasil_sidang_tpp"
    """Result of the session of the Tim Pengamat Pemasyarakatan."""
    AKTA_KELAHIRAN = "akta_kelahiran"
    """Birth certificate."""
    KENAL_LAHIR = "kenal_lahir"
    """Legalised declaration of birth."""
    SURAT_USIA_MENURUT_PUTUSAN = "surat_usia_menurut_putusan"
    """Letter of the Kalapas that takes the age from the judgment."""
    SURAT_DOKTER = "surat_dokter"
    """Doctor's letter on a prolonged illness."""
    PENDAPAT_DOKTER_LAIN = "pendapat_dokter_lain"
    """Opinion of another doctor."""
    SURAT_KESEHATAN = "surat_kesehatan"
    """Doctor's health letter."""
    DAFTAR_PELANGGARAN = "daftar_pelanggaran"
    """List of violations."""
    DAFTAR_REMISI = "daftar_remisi"
    """List of remissions."""


@dataclass(frozen=True, slots=True)
class Requirement:
    """Ask for one document, or for one of several.

    Attributes:
        documents: Any one of them is enough.
        issuer: Who issues or signs it; None: the sources do not say. ``{head}`` and ``{unit}`` stand for the head and
            the kind of the institution.
        confidence: How well it is established that the document is asked for.
        cites: The places that ask for it; empty: a practice for which the sources name no rule.
        checked_on: The day on which this was last checked.
        issuer_cites: The places that say who issues it, where they are others; the issuer is known while one binds.
        foreigners_only: Whether it is asked of foreigners alone.
        only_if: The case in which it is asked; None: always.
        note: What else the sources say of it.
    """

    documents: tuple[DocumentCode, ...]
    issuer: Text | None
    confidence: Confidence
    cites: tuple[Citation, ...]
    checked_on: date
    issuer_cites: tuple[Citation, ...] = ()
    foreigners_only: bool = False
    only_if: Text | None = None
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class DocumentTiming:
    """Say when documents are asked for, and by when they are to be complete.

    Attributes:
        request_after: Days in the Lapas or LPKA after which they are asked for.
        complete_by: The part of the sentence by which they are to be complete.
        confidence: How well that is established.
        cites: The rule under which it is practised.
        checked_on: The day on which this was last checked.
    """

    request_after: int
    complete_by: Fraction
    confidence: Confidence
    cites: tuple[Citation, ...]
    checked_on: date


@dataclass(frozen=True, slots=True)
class Checklist:
    """List the documents of a right, as far as the sources give them.

    Attributes:
        own: What is asked for.
        established: Whether the sources give a list for this right; False: a gap, whatever ``own`` holds.
        nearest: Where there is none, the nearest list of the sources: never the rule.
        nearest_name: What the nearest list is a list for.
        note: What the officer should know about the list.
        timing: When the documents are asked for and complete.
    """

    own: tuple[Requirement, ...]
    established: bool
    nearest: tuple[Requirement, ...] = ()
    nearest_name: Text | None = None
    note: Text | None = None
    timing: DocumentTiming | None = None


def checklist(right: str, *, child: bool) -> Checklist:
    """Return the list of a right for a Narapidana, or for an Anak Binaan.

    Raises:
        KeyError: For a right that the law does not give to such a person.
    """
    from pembinaan.law.data.checklist_table import CHECKLISTS  # noqa: PLC0415 - data is read at first use

    return CHECKLISTS[right, child]


def document_name(code: DocumentCode) -> Text:
    """Return what people call a document.

    Example:
        >>> document_name(DocumentCode.PETIKAN_PUTUSAN).en
        'extract of the judgment'
    """
    from pembinaan.law.data.document_names import DOCUMENT_NAMES  # noqa: PLC0415 - data is read at first use

    return DOCUMENT_NAMES[code]
