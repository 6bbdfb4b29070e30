"""The rules of the review on regime and parties."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.findings import Rule, Severity
from pembinaan.agreements.rules.row import DESIGN, LAW, row
from pembinaan.law.entries import Confidence

__all__ = ["RULES"]

RULES: Final[dict[str, Rule]] = dict(
    (
        row(
            "I1",
            Severity.ERROR,
            ("Kanwil yang membawahi {name}", "The Kanwil above {name}"),
            (
                "Isi kantor wilayah yang membawahkan satuan kerja itu pada 'parent'.",
                "Fill in the regional office above the unit as 'parent'.",
            ),
            basis.COOPERATION,
            basis.UNITS,
            origin=DESIGN,
        ),
        row(
            "I2",
            Severity.ERROR,
            ("Pemerintah daerah di atas {name}", "The local government above {name}"),
            (
                "Isi pemerintah daerah yang memiliki OPD atau UPTD itu pada 'parent'.",
                "Fill in the local government that the OPD or UPTD belongs to as 'parent'.",
            ),
            basis.LOCAL_HEAD,
            basis.OVERSIGHT,
            origin=DESIGN,
        ),
        row(
            "R0",
            Severity.ERROR,
            ("Rezim perjanjian", "The regime of the agreement"),
            (
                "Pisahkan dokumennya menurut jenis mitra, atau lengkapi keterangan tentang pihak yang bersangkutan.",
                "Use a separate document for each kind of partner, or complete what is known of the party.",
            ),
            basis.SINERGI,
            basis.THIRD_PARTIES,
            origin=LAW._replace(confidence=Confidence.SECONDARY, gate="always"),
        ),
        row(
            "R4",
            Severity.ERROR,
            ("Menteri sebagai pihak atau penanda tangan", "The Minister as party or signatory"),
            (
                "Kerja sama dengan organisasi internasional hanya diadakan oleh Menteri: ajukan kepada Menteri.",
                "Only the Minister makes cooperation with an international organisation: put it to the Minister.",
            ),
            basis.INTERNATIONAL,
        ),
        row(
            "P3",
            Severity.WARN,
            ("Kepala daerah sebagai sumber wewenang OPD/UPTD", "The head of the region behind the OPD/UPTD"),
            (
                "Sebutkan pemerintah daerah induknya, atau surat kuasa dari kepala daerahnya.",
                "Name the local government it belongs to, or the power of attorney from its head.",
            ),
            basis.LOCAL_HEAD,
            basis.SINERGI,
            origin=DESIGN,
        ),
    )
)
