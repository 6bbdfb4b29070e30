"""The classes of offence that the articles of a judgment belong to, as far as the sources name them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from pembinaan.core.model import Model
from pembinaan.core.text import Language, Text
from pembinaan.law.citation import Citation
from pembinaan.law.data.offences import OFFENCES, OffenceRow
from pembinaan.law.entries import Confidence
from pembinaan.law.readings import DEFAULT_READINGS, Readings
from pembinaan.participants.records import OffenceClass

__all__ = ["DerivedOffence", "OffenceClasses", "offence_classes"]

_RE_POINTED: Final = Citation("UU 1/2023", "622")


class DerivedOffence(Model):
    """Hold what one article leads to.

    Attributes:
        article: The article as given.
        offence: The class; None: the sources do not name this article, so its class is not known.
        basis: The article that is named, and for an article of an old law the provision that re-points it.
        confidence: How well it is established that the article is one of this class; None: not named.
    """

    article: Citation
    offence: OffenceClass | None
    basis: tuple[Citation, ...]
    confidence: Confidence | None


class OffenceClasses(Model):
    """Hold the classes that the articles of a judgment lead to.

    Attributes:
        classes: The classes for the field ``offences`` of a person, each once; None: an article is not named by the
            sources, so that the classes are not known. It is never taken for ``umum``.
        derived: What each article leads to.
        unknown: The articles that are not named.
        set_t_match: The value that the reading of this name had.
    """

    classes: tuple[OffenceClass, ...] | None
    derived: tuple[DerivedOffence, ...]
    unknown: tuple[Citation, ...]
    set_t_match: str

    def explain(self, language: Language) -> str:
        """Write a line for each article."""
        lines = [f"{item.article}: {_said(item, language)}" for item in self.derived]
        return "\n".join([*lines, f"set_t_match = {self.set_t_match}"])


_NOT_NAMED: Final = Text(
    id="kelas tidak diketahui: pasal ini tidak disebut dalam sumber",
    en="class not known: the sources do not name this article",
)


def _said(item: DerivedOffence, language: Language) -> str:
    if item.offence is None or item.confidence is None:
        return _NOT_NAMED[language]
    note = item.confidence.note
    mark = "" if note is None else f" [{note[language]}]"
    return f"{item.offence}{mark} ({'; '.join(map(str, item.basis))})"


def offence_classes(articles: Sequence[Citation], *, readings: Readings = DEFAULT_READINGS) -> OffenceClasses:
    """Derive the classes of offence from the articles of a judgment.

    Only articles that the sources name are derived: an article they do not name leaves the classes unknown, and is
    never taken for a general offence. Laws whose numbers the sources do not give are written "UU Narkotika" and "UU
    Terorisme". A class that rests on a number from memory says so.

    Args:
        articles: The articles, such as ``Citation.parse("Pasal 609 ayat (1) UU 1/2023")``; at least one.
        readings: ``set_t_match``: whether articles of the KUHP count as special offences, or only those of old laws.

    Returns:
        The classes; ``classes`` is what the field ``offences`` of a person takes.

    Raises:
        ValueError: Without an article.

    Example:
        >>> found = offence_classes([Citation.parse("Pasal 609 ayat (1) UU 1/2023")])
        >>> print(found.explain("en"))
        Pasal 609 ayat (1) UU 1/2023: narkotika (Pasal 609 UU 1/2023)
        set_t_match = laws_and_kuhp
        >>> offence_classes([Citation.parse("Pasal 362 UU 1/2023")]).classes is None
        True

    Source: UU 1/2023 Pasal 598 to 610 and 622; PP 99/2012 Pasal 34A ayat (1).
    """
    if not articles:
        message = "at least one article is needed"
        raise ValueError(message)
    derived = tuple(_derived(article, readings) for article in articles)
    unknown = tuple(item.article for item in derived if item.offence is None)
    found = tuple(dict.fromkeys(item.offence for item in derived if item.offence is not None))
    return OffenceClasses(
        classes=None if unknown else found, derived=derived, unknown=unknown, set_t_match=readings.set_t_match
    )


def _derived(article: Citation, readings: Readings) -> DerivedOffence:
    for place in _units(article):
        row = _rows().get(place)
        if row is not None:
            outside = row.is_kuhp and readings.set_t_match == "old_laws_only"
            return DerivedOffence(
                article=article,
                offence=OffenceClass.UMUM if outside else OffenceClass(row.offence),
                basis=(place,) if row.is_kuhp else (place, _RE_POINTED),
                confidence=row.confidence,
            )
    return DerivedOffence(article=article, offence=None, basis=(), confidence=None)


def _units(article: Citation) -> Iterator[Citation]:
    """Go through an article and the larger units around it; an explanatory note names no offence."""
    place = None if article.penjelasan else article
    while place is not None:
        yield place
        place = place.parent


@cache
def _rows() -> dict[Citation, OffenceRow]:
    return {Citation.parse(f"{row.place} {row.law}"): row for row in OFFENCES}
