"""The SPPN month by month: what counts of its items, its scores and its five bands."""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated, Final, Self

from pydantic import Field, model_validator

from pembinaan.core.errors import Fault
from pembinaan.core.fields import Count, Day, Line
from pembinaan.core.model import Model
from pembinaan.core.patterns import MONTH
from pembinaan.core.text import Text
from pembinaan.participants.coaching.levels import SppnVariable
from pembinaan.participants.records import Predicate

__all__ = ["SPPN_BANDS", "SppnItem", "SppnMonth", "SppnScore", "band_title", "sppn_band"]

_MOST: Final = 100
MORE_THAN_EXPECTED: Final = Fault(
    "sppn.more_than_expected",
    Text(id="Tercatat lebih sering daripada yang diharapkan.", en="It was recorded more often than it was expected."),
    Text(id="Periksa 'expected' dan 'recorded' pada rapor bulan itu.", en="Check 'expected' and 'recorded'."),
)
SCORE_NOT_POSSIBLE: Final = Fault(
    "sppn.score_not_possible",
    Text(id="Nilai SPPN harus 0 sampai 100.", en="A score of the SPPN is 0 to 100."),
    Text(id="Periksa nilainya pada rapor SPPN.", en="Check the score on the monthly report."),
)


class SppnItem(Model):
    """Hold how often one thing was expected and seen in a month."""

    variable: SppnVariable
    """To which variable it belongs."""
    code: Line
    """The item."""
    expected: Count
    """How often it was expected."""
    recorded: Count
    """How often it was recorded."""
    offered: bool = True
    """Whether it was offered at all; what was not offered is left out of the score."""

    @model_validator(mode="after")
    def _no_more_than_expected(self) -> Self:
        if self.recorded > self.expected:
            raise MORE_THAN_EXPECTED.invalid()
        return self

    @property
    def share(self) -> Fraction | None:
        """How much of what was expected was recorded; None: it was not offered, or nothing was expected."""
        return Fraction(self.recorded, self.expected) if self.offered and self.expected else None


class SppnScore(Model):
    """Hold the score of one variable in a month."""

    variable: SppnVariable
    """The variable."""
    score: Annotated[int, Field(ge=0, le=_MOST)]
    """The score, 0 to 100."""


class SppnMonth(Model):
    """Hold what the SPPN says of one month."""

    month: Annotated[str, Field(pattern=MONTH)]
    """The month, such as 2026-05."""
    items: tuple[SppnItem, ...] | None = None
    """The items; null: not held here."""
    scores: tuple[SppnScore, ...] | None = None
    """The scores by variable; null: not known."""
    used_by_tpp_on: Day | None = None
    """The day on which the TPP used it; null: not used."""

    def counted(self, variable: SppnVariable) -> tuple[SppnItem, ...] | None:
        """Return the items of a variable that count: those that were offered and expected; None: not held here.

        No total is made of them: weights, direction and the way from items to a score are not known (Q4 of the
        sources), so the scores are entered as they stand on the report.

        Example:
            >>> sewing = SppnItem(variable=SppnVariable.KEMANDIRIAN, code="K1", expected=4, recorded=3)
            >>> scouts = SppnItem(variable=SppnVariable.KEMANDIRIAN, code="K2", expected=4, recorded=0, offered=False)
            >>> month = SppnMonth(month="2026-05", items=(sewing, scouts))
            >>> [item.share for item in month.counted(SppnVariable.KEMANDIRIAN)]
            [Fraction(3, 4)]
        """
        if self.items is None:
            return None
        return tuple(item for item in self.items if item.variable is variable and item.share is not None)


SPPN_BANDS: Final = (
    (81, Predicate.SANGAT_BAIK),
    (61, Predicate.BAIK),
    (41, Predicate.CUKUP_BAIK),
    (21, Predicate.TIDAK_BAIK),
    (0, Predicate.SANGAT_TIDAK_BAIK),
)
"""The least score of each band."""


def sppn_band(score: int | Fraction) -> Predicate:
    """Return the band of a score of the SPPN, 0 to 100.

    The bands are published in whole numbers; a score between two of them (80 1/2) stays in the lower one, as both
    public implementations have it.

    Raises:
        InvalidError: ``sppn.score_not_possible``.

    Example:
        >>> sppn_band(81).value, sppn_band(Fraction(161, 2)).value
        ('sangat_baik', 'baik')

    Source: Kepdirjen PAS-10.OT.02.02/2021, by public application code (SECONDARY).
    """
    if not 0 <= score <= _MOST:
        raise SCORE_NOT_POSSIBLE.error("score")
    return next(band for least, band in SPPN_BANDS if score >= least)


_DEGREES: Final[dict[Predicate, Text]] = {
    Predicate.SANGAT_BAIK: Text(id="Sangat {word}", en="very {word}"),
    Predicate.BAIK: Text(id="{word}", en="{word}"),
    Predicate.CUKUP_BAIK: Text(id="Cukup {word}", en="fairly {word}"),
    Predicate.TIDAK_BAIK: Text(id="Tidak {word}", en="not {word}"),
    Predicate.SANGAT_TIDAK_BAIK: Text(id="Sangat Tidak {word}", en="not {word} at all"),
}
_GOOD: Final = Text(id="Baik", en="good")
_WORDS: Final[dict[SppnVariable, Text]] = {
    SppnVariable.SIKAP: Text(id="Patuh", en="obedient"),
    SppnVariable.KONDISI_MENTAL: Text(id="Sehat Mental", en="mentally healthy"),
}


def band_title(variable: SppnVariable, band: Predicate) -> Text:
    """Return what a band is called on the form: of conduct "Patuh", of the mental state "Sehat Mental".

    Example:
        >>> band_title(SppnVariable.SIKAP, Predicate.TIDAK_BAIK)["id"]
        'Tidak Patuh'
    """
    return _DEGREES[band].format(word=_WORDS.get(variable, _GOOD))
