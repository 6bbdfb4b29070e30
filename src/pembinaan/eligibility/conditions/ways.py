"""What can be done about the reasons that conditions give, for those that neither last nor pass by time alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pembinaan.core.text import Text
from pembinaan.eligibility.ways import StepKind, Way

__all__ = [
    "ANY_ESCAPE",
    "CLOSED_IN_DEFAULT",
    "COMMUNITY",
    "DEFAULT",
    "DERADIKALISASI",
    "EACH_TERM_SHORT",
    "IN_DEFAULT",
    "LEAVE_CLOSED_IN_DEFAULT",
    "LIFE_FIRST",
    "NOTHING_DUE",
    "NO_REFUSAL",
    "NO_REMISSION",
    "ON_LEAVE",
    "PARTICIPATION",
    "PAYMENT",
    "PAYMENT_OPEN",
    "REDUCTION_INSTEAD",
    "REGISTER_F",
    "REMAINDER",
    "RISK",
    "SANCTION_IN_FIXED_WINDOW",
    "STATEMENT",
    "SUPER_MAXIMUM",
    "TIME_OUTSIDE",
]

SANCTION_IN_FIXED_WINDOW: Final[Mapping[str, Way]] = {
    "in_fixed_window": Way(
        StepKind.NOTHING,
        Text(
            id="Menurut tafsir yang dipilih (pb_conduct_window) hukuman disiplin itu tidak dapat dipulihkan.",
            en="By the reading chosen (pb_conduct_window) that sanction cannot be made good.",
        ),
    )
}
COMMUNITY: Final[Mapping[str, Way]] = {
    "no_litmas": Way(StepKind.OBTAIN, Text(id="Mintakan litmas.", en="Ask for a litmas."), ("litmas",)),
    "refused": Way(
        StepKind.OBTAIN,
        Text(
            id="Mintakan litmas baru; yang menentukan ialah penerimaan masyarakat di dalamnya.",
            en="Ask for a new litmas; the community's view in it decides.",
        ),
        ("litmas",),
    ),
}
REDUCTION_INSTEAD: Final[Mapping[str, Way]] = {
    "as_anak_binaan": Way(
        StepKind.NOTHING,
        Text(
            id="Selama aturan Anak Binaan yang berlaku, tanyakan pengurangan masa pidana.",
            en="While the rules of Anak Binaan count, ask about pengurangan masa pidana.",
        ),
    )
}
CLOSED_IN_DEFAULT: Final[Mapping[str, Way]] = {
    "in_default": Way(
        StepKind.NOTHING,
        Text(
            id="Menurut tafsir yang dipilih (pb_while_in_default) hak ini tertutup selama pengganti dijalani.",
            en="By the reading chosen (pb_while_in_default) this right is closed while the default is served.",
        ),
    )
}
LEAVE_CLOSED_IN_DEFAULT: Final[Mapping[str, Way]] = {
    "in_default": Way(
        StepKind.NOTHING,
        Text(
            id="Menurut tafsir yang dipilih (leave_while_in_default) hak ini tertutup selama pengganti dijalani.",
            en="By the reading chosen (leave_while_in_default) this right is closed while the default is served.",
        ),
    )
}
SUPER_MAXIMUM: Final[Mapping[str, Way]] = {
    "inside": Way(
        StepKind.OBTAIN,
        Text(
            id="Syarat ini baru terpenuhi sesudah pemindahan dari super maximum.",
            en="This condition is met only after a transfer out of super maximum.",
        ),
        ("security_level",),
    )
}
_UANG_PENGGANTI: Final = Way(
    StepKind.PAY,
    Text(id="Bayar lunas uang pengganti.", en="Pay the uang pengganti in full."),
    ("sentence.subsidiaries[].status",),
)
ON_LEAVE: Final[Mapping[str, Way]] = {
    "on_leave": Way(
        StepKind.COMPLETE,
        Text(
            id="Catat hari berakhirnya cuti menjelang bebas: sesudah itu syarat ini terpenuhi.",
            en="Record the day on which the cuti menjelang bebas ends: after it this condition is met.",
        ),
        ("cmb_leaves",),
    )
}
IN_DEFAULT: Final[Mapping[str, Way]] = {
    "in_default": Way(
        StepKind.PAY,
        Text(
            id="Bayar lunas denda yang digantinya; pembayaran sebagian hanya memendekkan penggantinya.",
            en="Pay the fine that it replaces in full; paying a part only makes the default shorter.",
        ),
        ("sentence.subsidiaries[].status",),
    ),
    "in_default_of_uang_pengganti": _UANG_PENGGANTI,
    "uang_pengganti": _UANG_PENGGANTI,
}
_FACT: Final = ("participation",)
_JOIN: Final = Way(
    StepKind.TAKE_PART,
    Text(
        id="Ikuti program pembinaan secara aktif sampai selesai, dan mintakan laporannya.",
        en="Take an active part in a program of pembinaan, finish it, and have it reported.",
    ),
    _FACT,
)
PARTICIPATION: Final[Mapping[str, Way]] = {
    "none": _JOIN,
    "no_report_yet": _JOIN,
    "not_active": _JOIN,
    "not_good": Way(
        StepKind.TAKE_PART,
        Text(
            id="Ikuti program pembinaan sampai laporan berikutnya berpredikat baik atau lebih.",
            en="Follow a program of pembinaan until the next report gives the grade baik or better.",
        ),
        _FACT,
    ),
}
TIME_OUTSIDE: Final[Mapping[str, Way]] = {
    "not_left_out": Way(
        StepKind.COMPLETE,
        Text(
            id="Catat masa di luar selama pembebasan yang dicabut sebagai masa yang tidak dihitung.",
            en="Record the time outside under the revoked release as time that is not counted.",
        ),
        ("sentence.interruptions",),
    )
}
RISK: Final[Mapping[str, Way]] = {
    "no_finding": Way(
        StepKind.BE_ASSESSED,
        Text(id="Mintakan penetapan TPP tentang tingkat risiko.", en="Ask the TPP for a finding on the risk."),
        ("risk_findings",),
    ),
    "one_assessment": Way(
        StepKind.BE_ASSESSED,
        Text(id="Jalani asesmen ISPN lagi.", en="Be assessed by ISPN again."),
        ("assessments",),
    ),
    "not_reduced": Way(
        StepKind.BE_ASSESSED,
        Text(
            id="Jalani pembinaan, lalu mintakan penilaian risiko yang baru; yang menentukan ialah hasilnya.",
            en="Follow the pembinaan, then have the risk assessed anew; the result decides.",
        ),
    ),
}
EACH_TERM_SHORT: Final[Mapping[str, Way]] = {
    "each_short": Way(
        StepKind.NOTHING,
        Text(
            id="Menurut tafsir yang dipilih (remisi_consecutive_terms) tiap pidana terlalu pendek.",
            en="By the reading chosen (remisi_consecutive_terms) each term is too short.",
        ),
    )
}
STATEMENT: Final[Mapping[str, Way]] = {
    "said_no": Way(
        StepKind.OBTAIN,
        Text(
            id="Mintakan keterangan yang baru; yang menentukan ialah isinya.",
            en="Ask for a new statement; what it says decides.",
        ),
    )
}
_FINISH: Final = Way(
    StepKind.TAKE_PART,
    Text(
        id="Ikuti program deradikalisasi sampai selesai, dan mintakan keterangannya.",
        en="Follow the program of deradikalisasi to its end, and have that stated.",
    ),
    ("statements[deradikalisasi]",),
)
DERADIKALISASI: Final[Mapping[str, Way]] = {"no_statement": _FINISH, "said_no": _FINISH}
_SERVE_ASIMILASI: Final = Way(
    StepKind.OBTAIN,
    Text(
        id="Syarat ini baru terpenuhi bila asimilasi dijalani cukup lama; catat masanya.",
        en="This condition is met only when asimilasi is served for long enough; record its time.",
    ),
    ("asimilasi_periods",),
)
REMAINDER: Final[Mapping[str, Way]] = {**STATEMENT, "none": _SERVE_ASIMILASI, "too_little": _SERVE_ASIMILASI}
_PAY: Final = Way(
    StepKind.PAY,
    Text(
        id="Bayar lunas denda dan uang pengganti yang dijatuhkan, dan catat hari pelunasannya.",
        en="Pay in full the fine and uang pengganti that were imposed, and record the day.",
    ),
    ("payments",),
)
PAYMENT: Final[Mapping[str, Way]] = {"unpaid": _PAY}
PAYMENT_OPEN: Final[Mapping[str, Way]] = {"unpaid": _PAY, "open": _PAY}
DEFAULT: Final[Mapping[str, Way]] = {
    "in_default": Way(
        StepKind.PAY,
        Text(
            id="Bayar lunas denda atau uang pengganti yang digantinya.",
            en="Pay in full the fine or uang pengganti that it replaces.",
        ),
        ("sentence.subsidiaries[].status",),
    )
}
REGISTER_F: Final[Mapping[str, Way]] = {
    "entered": Way(
        StepKind.NOTHING,
        Text(
            id="Menurut tafsir yang dipilih (cmb_anak_register_f) catatan itu menutup untuk seterusnya.",
            en="By the reading chosen (cmb_anak_register_f) that entry closes the leave for good.",
        ),
    )
}
NO_REMISSION: Final[Mapping[str, Way]] = {
    "no_remission": Way(
        StepKind.OBTAIN,
        Text(
            id="Syarat ini baru dapat terpenuhi sesudah ada remisi: cuti ini sepanjang remisi terakhir.",
            en="This condition can be met only after a remission: the leave is as long as the last one.",
        ),
        ("sentence.remissions",),
    )
}
LIFE_FIRST: Final[Mapping[str, Way]] = {
    "death": Way(
        StepKind.OBTAIN,
        Text(
            id="Pidana mati harus menjadi seumur hidup lebih dahulu: tanyakan 'perubahan_pidana_mati'.",
            en="The death sentence must become life first: ask about 'perubahan_pidana_mati'.",
        ),
    )
}
NO_REFUSAL: Final[Mapping[str, Way]] = {
    "not_refused": Way(
        StepKind.COMPLETE,
        Text(
            id="Catat putusan atas grasi: syarat ini hanya dapat terpenuhi sesudah grasi ditolak.",
            en="Record the decision on grasi: this condition can be met only after grasi was refused.",
        ),
        ("sentence.grasi",),
    )
}
ANY_ESCAPE: Final[Mapping[str, Way]] = {
    "was_at_large": Way(
        StepKind.NOTHING,
        Text(
            id="Menurut tafsir yang dipilih (dasawarsa_escaped) setiap pelarian menutup remisi ini.",
            en="By the reading chosen (dasawarsa_escaped) any escape closes this remission.",
        ),
    )
}
_NONE_LEFT: Final = Way(
    StepKind.NOTHING,
    Text(
        id="Tidak ada yang masih dapat diberikan: tidak ada yang jatuh saat itu, atau sudah diberikan.",
        en="Nothing is left to be given: none fell due then, or it was given already.",
    ),
)
NOTHING_DUE: Final[Mapping[str, Way]] = {"none_due": _NONE_LEFT, "given": _NONE_LEFT}
