"""What is asked of everybody, and what only of some offerings, before any program or unit adds a rule."""

from __future__ import annotations

from typing import Final

from pembinaan.eligibility.admission.default_row import (
    DefaultRow,
    by_law,
    by_local,
    education,
    outside,
    work_or_outside,
)
from pembinaan.law.basis import Basis, BasisKind
from pembinaan.programs.entry import EntryKind, EntryRule, PersonKind

__all__ = ["ENTRY_DEFAULTS", "SWITCHABLE"]

_K = EntryKind
_CONVICTS: Final[tuple[PersonKind, ...]] = ("narapidana", "anak_binaan")
_IN_UNIT: Final[tuple[PersonKind, ...]] = ("tahanan", *_CONVICTS)


_OURS: Final = Basis(kind=BasisKind.LIBRARY_DEFAULT, guidance=("PRG_DEFAULT",))


ENTRY_DEFAULTS: Final[tuple[DefaultRow, ...]] = (
    DefaultRow(
        EntryRule(
            kind=_K.AGREEMENT,
            basis=by_law(
                "Pasal 46 ayat (4) PP 28/2018",
                indonesian="larangan menjalankan kegiatan sebelum perjanjian berlaku adalah usulan pustaka ini",
                english="that no activity runs before the agreement is in force is a proposal of this library",
            ),
        ),
    ),
    DefaultRow(
        EntryRule(
            kind=_K.PLACE,
            basis=by_law(
                "Pasal 8 Permenkumham 8/2024",
                indonesian="disimpulkan: tempat lain ditetapkan kepala satuan kerja",
                english="inferred: the head of the unit sets another place",
            ),
        ),
        outside,
    ),
    DefaultRow(
        EntryRule(
            kind=_K.STATUS,
            basis=by_law(
                "Pasal 38 UU 22/2022",
                "Pasal 50 UU 22/2022",
                "Pasal 4 PP 57/1999",
                "Pasal 7 PP 57/1999",
                indonesian="Tahanan mendapat pelayanan, bukan pembinaan",
                english="Tahanan receive pelayanan (service), not pembinaan",
            ),
            people=("narapidana", "anak_binaan", "klien"),
        ),
    ),
    DefaultRow(
        EntryRule(
            kind=_K.TARGET,
            basis=by_law(
                "Pasal 4 PP 57/1999",
                "Pasal 7 PP 57/1999",
                indonesian="disimpulkan: yang bukan sasaran ruang lingkup tidak ikut",
                english="inferred: whom the scope is not for does not join",
            ),
        ),
    ),
    DefaultRow(
        EntryRule(
            kind=_K.SERVING,
            basis=by_law(
                "Pasal 4 PP 57/1999",
                "Pasal 1 angka 6 UU 22/2022",
                "Pasal 1 angka 7 UU 22/2022",
                indonesian="disimpulkan dari pengertian Narapidana dan Anak Binaan",
                english="inferred from the definitions of Narapidana and Anak Binaan",
            ),
            people=_CONVICTS,
        ),
    ),
    DefaultRow(EntryRule(kind=_K.ORIENTATION, basis=by_local("BABEL"), people=_CONVICTS), education),
    DefaultRow(EntryRule(kind=_K.REMAIN_GE_DURATION, basis=_OURS, people=_CONVICTS)),
    DefaultRow(EntryRule(kind=_K.CHILD_STAYS, basis=_OURS, people=("anak_binaan",))),
    DefaultRow(
        EntryRule(
            kind=_K.CONDUCT,
            basis=by_local(
                indonesian="praktik asimilasi: sembilan bulan tanpa hukuman disiplin, menurut pemberitaan",
                english="practice of asimilasi: nine months without a sanction, as reported",
            ),
            months=9,
            people=_CONVICTS,
        ),
        outside,
    ),
    DefaultRow(EntryRule(kind=_K.NOT_ISOLATED, basis=_OURS, people=_IN_UNIT)),
    DefaultRow(
        EntryRule(
            kind=_K.HEALTH,
            basis=by_law(
                "Pasal 11 ayat (2) UU 22/2022",
                indonesian="pasal itu meminta kesehatan diperhatikan; surat dokter adalah praktik",
                english="that article has health considered; the letter of a doctor is practice",
            ),
            people=_CONVICTS,
        ),
        work_or_outside,
    ),
    DefaultRow(
        EntryRule(
            kind=_K.ASIMILASI_OPEN,
            basis=by_law(
                "Pasal 36 ayat (2) PP 99/2012",
                "Pasal 10 ayat (1) huruf b UU 22/2022",
                "Pasal 13 ayat (1) huruf b UU 22/2022",
                indonesian="disimpulkan: kegiatan di luar berlangsung dalam asimilasi",
                english="inferred: what is held outside is held in asimilasi",
            ),
            people=_CONVICTS,
        ),
        outside,
    ),
    DefaultRow(EntryRule(kind=_K.TPP, basis=by_local("BABEL", "BANJARMASIN"), hard=False)),
    DefaultRow(EntryRule(kind=_K.CONSENT, basis=by_local("PATI", "SPPN10"), hard=False)),
    DefaultRow(EntryRule(kind=_K.CLASH, basis=_OURS)),
    DefaultRow(EntryRule(kind=_K.DOUBLE, basis=_OURS)),
    DefaultRow(
        EntryRule(
            kind=_K.PLACES,
            basis=by_local(
                indonesian="daya tampung yang ditetapkan untuk kegiatan ini",
                english="the number of places set for this offering",
            ),
        ),
    ),
)
"""The table of the digest (programs 5.2), in the order in which it is answered."""
SWITCHABLE: Final = frozenset(
    row.rule.kind
    for row in ENTRY_DEFAULTS
    if row.rule.basis.kind is not BasisKind.LAW and row.rule.kind is not _K.PLACES
)
"""The kinds that a caller can switch off."""
