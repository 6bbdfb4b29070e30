"""The rules of the review on the scope."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.findings import Rule, Severity
from pembinaan.agreements.rules.row import row

__all__ = ["RULES"]

RULES: Final[dict[str, Rule]] = dict(
    (
        row(
            "O1",
            Severity.ERROR,
            ("Bidang program dalam ruang lingkup", "A program field in the scope"),
            ("Sebutkan paling sedikit satu dari sembilan bidang.", "Name at least one of the nine fields."),
            basis.FIELDS,
            basis.FIELDS_KLIEN,
        ),
        row(
            "O4",
            Severity.ERROR,
            ("Kelompok sasaran {area}", "The target group of {area}"),
            (
                "Pilah menurut narapidana, anak binaan, klien dewasa, dan klien anak.",
                "Split it by narapidana, anak binaan, adult klien and child klien.",
            ),
            basis.GROUPS,
            basis.GROUPS_KLIEN,
        ),
        row(
            "O2",
            Severity.ERROR,
            ("Urusan dan OPD bagi {area}", "The affair and the OPD of {area}"),
            (
                "Sebutkan urusan pemerintah daerah dan OPD yang mengampunya.",
                "Name the affair of the region and the OPD that answers for it.",
            ),
            basis.REGION_AFFAIRS,
            basis.THIRD_PARTY_OBJECT,
            basis.SINERGI,
        ),
        row(
            "O3",
            Severity.ERROR,
            ("Dasar perencanaan bagi {area}", "The plan that {area} stands in"),
            (
                "Masukkan ke RPJMD atau RKPD, atau sebutkan pengecualiannya: darurat, PSN, atau tugas pembantuan.",
                "Put it into the RPJMD or RKPD, or name the exception: emergency, PSN or tugas pembantuan.",
            ),
            basis.REGION_AFFAIRS,
            basis.THIRD_PARTY_OBJECT,
        ),
        row(
            "O5",
            Severity.WARN,
            ("Tumpang tindih kegiatan {code} dengan {other}", "The overlap of the activity {code} with {other}"),
            (
                "Gabungkan, pindahkan, atau geser salah satunya.",
                "Join them, or move one of them to another place or time.",
            ),
            basis.NO_OVERLAP,
        ),
    )
)
