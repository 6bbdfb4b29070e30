"""What an answer about cuti bersyarat must say once the time in which it can be spent is over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from pembinaan.core.errors import UndeterminedError
from pembinaan.core.text import Text
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.conditions.note import Note

__all__ = ["LeaveTimeOver"]


_OVER: Final = Text(
    id="Masa cuti ini sudah lewat pada {day}: tidak ada lagi cuti yang dapat dijalani. Apakah hak ini ikut berakhir, "
    "tidak disebut sumber.",
    en="The time of this leave was over on {day}: no leave is left to be spent. Whether the right itself ends with it, "
    "no source says.",
)


@dataclass(frozen=True, eq=False, kw_only=True)
class LeaveTimeOver(Note):
    """Ask nothing, and say on a day after the time of the leave that no leave is left to be spent.

    The leave runs from the two-thirds day, for as long as the law gives it; whether the right ends with that time no
    source says, so that the answer stays what it is. ``leave_window`` refuses the same days with ``leave.past``.
    """

    text: Text = _OVER

    code = "leave_time_over"
    asks: ClassVar[Text] = Text(id="catatan: masa cuti sudah lewat", en="note: the time of the leave is over")

    def warnings(self, case: Case) -> tuple[Text, ...]:  # noqa: ARG002
        """Say nothing that does not hang on the day."""
        return ()

    def warnings_on(self, case: Case, on: date) -> tuple[Text, ...]:
        """Say it from the day on which the longest leave is over."""
        last = _last_day(case, on)
        return () if last is None or on < last else (self.text.format(day=last),)


def _last_day(case: Case, on: date) -> date | None:
    from pembinaan.eligibility.leave_spans import conditional  # noqa: PLC0415 - the lengths know the rights

    if case.reckoning is None:
        return None
    try:
        return conditional(case, case.reckoning, on).ends.day
    except UndeterminedError:
        return None
