"""Rows of the catalogue: coaching of character (pembinaan kepribadian)."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements.contents import ContentArea
from pembinaan.core.duration import Duration
from pembinaan.core.text import Text
from pembinaan.programs.catalogue_row import CatalogueRow
from pembinaan.programs.certificate_kind import CertificateKind
from pembinaan.programs.data.press import PRESS, press
from pembinaan.programs.data.row import LENGTH, character, size

__all__ = ["CHARACTER"]

_SIX_MONTHS: Final = Duration(months=6)


def _paket(letter: str, level: str) -> CatalogueRow:
    return character(
        f"PK-KEJAR-{letter}",
        Text(id=f"Kejar Paket {letter} (setara {level})", en=f"Kejar Paket {letter} (equal to {level})"),
        ContentArea.INTELEKTUAL,
        (PRESS["BONTANG_KEJAR"], PRESS["KALTIM_KEJAR"]),
        partner=Text(id="PKBM (di Bontang: Melati)", en="PKBM (in Bontang: Melati)"),
        told={LENGTH: Text(id="akhir pekan, satu tahun ajaran", en="weekends, a school year")},
        listed_as="PK-KEJAR-A/B/C",
        certificate=CertificateKind(f"IJAZAH_PAKET_{letter}"),
    )


CHARACTER: Final[tuple[CatalogueRow, ...]] = (
    _paket("A", "SD"),
    _paket("B", "SMP"),
    _paket("C", "SMA"),
    character(
        "PK-PESANTREN",
        Text(id="Pesantren/keagamaan", en="Pesantren, religion"),
        ContentArea.KETAQWAAN,
        (PRESS["REHAB_PLUS"],),
        partner=Text(id="Kemenag, MUI", en="Kemenag, MUI"),
        told={LENGTH: Text(id="terus-menerus", en="continuous")},
    ),
    character(
        "PK-PRAMUKA",
        Text(id="Pramuka", en="Scouting"),
        ContentArea.KESADARAN_BERBANGSA,
        (PRESS["PRAMUKA"],),
        partner=Text(id="Kwarcab", en="Kwarcab"),
        told={LENGTH: Text(id="mingguan; perkemahan 3 hari", en="weekly; a camp of 3 days")},
    ),
    character(
        "PK-HUKUM",
        Text(id="Penyuluhan hukum", en="Legal counselling"),
        ContentArea.KESADARAN_HUKUM,
        (PRESS["NIAGA"],),
        partner=Text(id="LBH, Bagian Hukum", en="LBH, the legal section of the region"),
        told={LENGTH: Text(id="per kegiatan", en="by event")},
    ),
    character(
        "PK-REHAB-SOS",
        Text(id="Rehabilitasi sosial", en="Social rehabilitation"),
        ContentArea.KESEHATAN,
        (PRESS["REHAB_SAMARINDA"], PRESS["REHAB_BANJARBARU"], PRESS["BANGLI"]),
        partner=Text(id="BNNK, yayasan", en="BNNK, foundations"),
        length=_SIX_MONTHS,
        class_size=size(50, 180),
        certificate=CertificateKind.REHAB_SELESAI,
    ),
    character(
        "PK-REHAB-MED",
        Text(id="Rehabilitasi medis", en="Medical rehabilitation"),
        ContentArea.KESEHATAN,
        (press("laporan tentang Lapas Narkotika Bangli"),),
        partner=Text(id="RSUD", en="RSUD"),
        length=_SIX_MONTHS,
        class_size=size(10),
        certificate=CertificateKind.REHAB_SELESAI,
    ),
)
