"""The rules on pay, and what is said where they are not kept or not known to be."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.findings import Rule, Severity
from pembinaan.core.text import Text

__all__: list[str] = []

WAY: Final = Rule(
    "L1",
    Severity.ERROR,
    Text(id="Cara pembayaran upah", en="The way by which upah is paid"),
    Text(id="Bayarkan melalui Kalapas atau Kabapas.", en="Pay it through the Kalapas or Kabapas."),
    (basis.WAGES_PAID,),
)
LEAST: Final = Rule(
    "L2",
    Severity.WARN,
    Text(id="Batas paling rendah upah atau premi", en="The least amount of upah or premi"),
    Text(id="Samakan dengan tarif yang ditetapkan.", en="Bring it up to the rate that is set."),
    (basis.WAGE_OR_PREMI,),
    basis="practice",
    guidance=("SE10",),
)
LEAST_OPEN: Final = Text(
    id="Belum diketahui apakah upah atau premi ini mencapai tarif paling rendah.",
    en="It is not known whether this upah or premi reaches the least rate.",
)
FILL_IN: Final = {
    "work": Text(id="Isi jenis pekerjaannya ('work').", en="Fill in the kind of work ('work')."),
    "start": Text(id="Isi hari kerja pertama ('start').", en="Fill in the first day of work ('start')."),
    "last_day": Text(id="Isi hari kerja terakhir ('last_day').", en="Fill in the last day of work ('last_day')."),
    "days": Text(id="Isi jumlah hari kerjanya ('days').", en="Fill in the number of days worked ('days')."),
    "months": Text(
        id="Bagi catatan ini menurut bulan kalender; tarifnya per bulan.",
        en="Divide the entry by calendar months; the rate is for a month.",
    ),
    "rates": Text(
        id="Berikan satu tarif ('rates') untuk pekerjaan dan masa itu.",
        en="Give one rate ('rates') for that work and time.",
    ),
}
"""What settles it, by what lacks."""
STRAIGHT: Final = Text(
    id="Upah dibayarkan mitra langsung kepada orangnya.", en="The partner pays upah straight to the person."
)
LESS: Final = Text(id="Dibayar {paid}, kurang dari {least}.", en="{paid} was paid, less than {least}.")
LESS_OPEN: Final = Text(
    id="Dibayar {paid}, kurang dari {least}; belum diketahui apakah Surat Edaran 2010 masih dipakai.",
    en="{paid} was paid, less than {least}; whether the circular of 2010 is still applied is not known.",
)
