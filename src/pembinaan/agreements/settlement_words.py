"""What the policies for running activities mean, and what holds after every end."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements.changes import EndingPolicy
from pembinaan.core.text import Text

__all__ = ["ALWAYS_OWED", "POLICY"]

POLICY: Final[dict[EndingPolicy | None, Text]] = {
    EndingPolicy.COMPLETE_RUNNING: Text(
        id="Yang sudah mulai boleh diselesaikan dalam masa tenggang; tidak ada peserta baru dan tidak ada uang baru.",
        en="What has begun may be finished within the days of grace; nobody new, no new money.",
    ),
    EndingPolicy.STOP_PARTNER_PART: Text(
        id="Bagian mitra berhenti; satuan kerja pemasyarakatan melanjutkan sendiri.",
        en="The partner's part stops; the correctional office goes on alone.",
    ),
    EndingPolicy.TRANSFER: Text(id="Dialihkan ke perjanjian lain.", en="It moves to another agreement."),
    EndingPolicy.STOP_ALL: Text(id="Berhenti seketika.", en="It stops at once."),
    None: Text(id="Sudah selesai sebelum perjanjian berakhir.", en="It had ended before the agreement did."),
}
"""By policy; None: the activity had ended already."""

ALWAYS_OWED: Final = (
    Text(id="Tidak ada pendaftaran baru sesudah perjanjian berakhir.", en="Nobody is enrolled after the end."),
    Text(id="Upah dan premi yang sudah diperoleh tetap dibayar.", en="Upah and premi earned stay payable."),
    Text(
        id="Sertifikat bagi yang sudah selesai tetap diterbitkan.",
        en="Certificates for those who finished are still issued.",
    ),
    Text(
        id="Izin masuk petugas mitra ke satuan kerja pemasyarakatan dicabut.",
        en="The access of the partner's staff to the correctional office is withdrawn.",
    ),
    Text(id="Data disimpan.", en="The data are kept."),
)
"""What holds after every end, whatever policy is chosen."""
