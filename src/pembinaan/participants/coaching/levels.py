"""Closed lists of the coaching file: sex, schooling, units, stages, instruments and their levels."""

from __future__ import annotations

from enum import StrEnum

from pembinaan.core.text import Text

__all__ = [
    "AnakRisk",
    "DisciplineLevel",
    "FitFor",
    "Instrument",
    "KriminogenikLevel",
    "RriLevel",
    "Schooling",
    "Sex",
    "SppnVariable",
    "StageCode",
    "TppRole",
    "TppSubject",
    "UnitKind",
    "UnitOffice",
]


class Sex(StrEnum):
    """Name the sex in the file; only classes for one sex ask for it."""

    LAKI_LAKI = "LAKI_LAKI"
    PEREMPUAN = "PEREMPUAN"


class Schooling(StrEnum):
    """Name the highest school that was finished, from lowest to highest."""

    BELUM_TAMAT_SD = "BELUM_TAMAT_SD"
    SD = "SD"
    SMP = "SMP"
    SMA = "SMA"
    PERGURUAN_TINGGI = "PERGURUAN_TINGGI"


class UnitKind(StrEnum):
    """Name the kind of unit in which somebody is placed."""

    LAPAS = "LAPAS"
    LAPAS_NARKOTIKA = "LAPAS_NARKOTIKA"
    LAPAS_TERBUKA = "LAPAS_TERBUKA"
    LAPAS_PEMUDA = "LAPAS_PEMUDA"
    LPP = "LPP"
    """For women."""
    LPKA = "LPKA"
    """For children."""
    LPAS = "LPAS"
    """For children, for a time."""
    RUTAN = "RUTAN"
    BAPAS = "BAPAS"


class UnitOffice(StrEnum):
    """Name who is written down as having decided in a unit."""

    KALAPAS = "KALAPAS"
    KARUTAN = "KARUTAN"
    KEPALA_LPKA = "KEPALA_LPKA"
    KPLP = "KPLP"
    """The head of security."""
    TPP = "TPP"
    """It recommends only."""
    LAIN = "LAIN"
    """Another office."""

    @property
    def is_head(self) -> bool:
        """Whether it is the head of a unit."""
        return self in (UnitOffice.KALAPAS, UnitOffice.KARUTAN, UnitOffice.KEPALA_LPKA)


class StageCode(StrEnum):
    """Name the stages of pembinaan in their order (PP 31/1999 Pasal 7)."""

    AWAL = "AWAL"
    LANJUTAN_1 = "LANJUTAN_1"
    LANJUTAN_2 = "LANJUTAN_2"
    AKHIR = "AKHIR"

    @property
    def rank(self) -> int:
        """The place in the order from the first (0) to the last."""
        return list(StageCode).index(self)


class TppRole(StrEnum):
    """Name the four roles whose data a session of the TPP uses (PP 31/1999 Pasal 7 ayat (3))."""

    PEMBINA = "PEMBINA"
    PENGAMAN = "PENGAMAN"
    PK = "PK"
    """Pembimbing Kemasyarakatan."""
    WALI = "WALI"

    @property
    def text(self) -> Text:
        """The role as people name it; these are terms of the law, the same in both languages."""
        name = "Pembimbing Kemasyarakatan" if self is TppRole.PK else self.value.capitalize()
        return Text(id=name, en=name)


class TppSubject(StrEnum):
    """Name what a case before the TPP is about."""

    TAHAP = "TAHAP"
    PROGRAM = "PROGRAM"
    DISIPLIN = "DISIPLIN"
    HAK = "HAK"
    """Asimilasi, remisi, leave or release."""
    PENEMPATAN = "PENEMPATAN"


class Instrument(StrEnum):
    """Name the four instruments; their scales are never mixed."""

    ISPN = "ISPN"
    RRI = "RRI"
    KRIMINOGENIK = "KRIMINOGENIK"
    ANAK = "ANAK"


class RriLevel(StrEnum):
    """Name the levels of the risk of recidivism (RRI), from lowest to highest."""

    RENDAH = "RENDAH"
    SEDANG = "SEDANG"
    TINGGI = "TINGGI"
    SANGAT_TINGGI = "SANGAT_TINGGI"

    @property
    def rank(self) -> int:
        """The place in the order from lowest (0) to highest."""
        return list(RriLevel).index(self)


class KriminogenikLevel(StrEnum):
    """Name the levels of a criminogenic need, from lowest to highest."""

    RENDAH = "RENDAH"
    SEDANG = "SEDANG"
    TINGGI = "TINGGI"
    SANGAT_TINGGI = "SANGAT_TINGGI"

    @property
    def rank(self) -> int:
        """The place in the order from lowest (0) to highest."""
        return list(KriminogenikLevel).index(self)


class AnakRisk(StrEnum):
    """Name the levels of risk of a child, from lowest to highest."""

    RENDAH = "RENDAH"
    MENENGAH = "MENENGAH"
    TINGGI = "TINGGI"


class SppnVariable(StrEnum):
    """Name the four scored variables of the SPPN."""

    KEPRIBADIAN = "KEPRIBADIAN"
    KEMANDIRIAN = "KEMANDIRIAN"
    SIKAP = "SIKAP"
    KONDISI_MENTAL = "KONDISI_MENTAL"


class DisciplineLevel(StrEnum):
    """Name the three levels of a disciplinary sanction (Permenkumham 6/2013 Pasal 8)."""

    RINGAN = "RINGAN"
    SEDANG = "SEDANG"
    BERAT = "BERAT"


class FitFor(StrEnum):
    """Name what a doctor finds somebody fit for."""

    KERJA = "KERJA"
    LUAR_LAPAS = "LUAR_LAPAS"
    PELATIHAN = "PELATIHAN"
