"""What a name of a document means: the press says MoU, the parties often too, and a sinergi has a name of its own."""

from __future__ import annotations

from typing import Final, NamedTuple

from pembinaan.agreements.documents import MAIN_KINDS, DocumentKind
from pembinaan.agreements.kinds import RegimeKind
from pembinaan.core.text import Text

__all__ = ["Named", "document_kind_of", "kinds_offered", "official_kind"]

_K = DocumentKind


class Named(NamedTuple):
    """Say which kind of document a name means, which it is in law, and a notice where the two part."""

    kind: DocumentKind | None
    """What the name says; None: no kind that is known here."""
    official: DocumentKind | None
    """What the document is under the regime."""
    notice: Text | None
    """What to tell whoever wrote the name; None: nothing."""


def document_kind_of(name: str, *, regime: RegimeKind | None = None) -> Named:
    """Read the kind of a document from a name, whatever its case, blanks and dots.

    Args:
        name: The name, such as "MoU", "nota kesepahaman" or "PKS".
        regime: The regime of the parties; under SINERGI the main document is a Nota Kesepakatan. None: not known.

    Example:
        >>> document_kind_of("M.o.U", regime=RegimeKind.SINERGI).official
        <DocumentKind.NOTA_KESEPAKATAN: 'NOTA_KESEPAKATAN'>
        >>> document_kind_of("perjanjian kerjasama").kind
        <DocumentKind.PERJANJIAN_KERJA_SAMA: 'PERJANJIAN_KERJA_SAMA'>

    Source: PP 28/2018 Pasal 46 ayat (4), and the guidance on it; conflict C1.
    """
    key = _key(name.partition("(")[0])
    kind = _NAMES.get(key)
    if kind is None:
        return Named(None, None, None)
    official = official_kind(kind, regime)
    told = official is not kind or key in _PRESS
    return Named(kind, official, _NOTICE.format(name=name.strip(), official=_written(official)) if told else None)


def official_kind(kind: DocumentKind, regime: RegimeKind | None) -> DocumentKind:
    """Return what a document of a kind is under a regime: the main document of a sinergi is a Nota Kesepakatan.

    Example:
        >>> official_kind(DocumentKind.NOTA_KESEPAHAMAN, RegimeKind.SINERGI)
        <DocumentKind.NOTA_KESEPAKATAN: 'NOTA_KESEPAKATAN'>

    Source: PP 28/2018 Pasal 46 ayat (4), and the guidance on it; conflict C1.
    """
    return _K.NOTA_KESEPAKATAN if regime is RegimeKind.SINERGI and kind in _ALIASES else kind


def kinds_offered(name: str) -> Text:
    """Name the kinds that may be written in a record where a name is no kind: those it may mean, or all.

    Example:
        >>> kinds_offered("MoU")["en"]
        'NOTA_KESEPAKATAN (a sinergi with a local government), NOTA_KESEPAHAMAN'
    """
    meant = {document_kind_of(name, regime=regime).official for regime in (RegimeKind.SINERGI, None)} & MAIN_KINDS
    kinds = [kind for kind in DocumentKind if kind in (meant or MAIN_KINDS)]
    told = [Text(id=kind, en=kind) + (_OF_SINERGI if kind is _K.NOTA_KESEPAKATAN else Text("", "")) for kind in kinds]
    return Text.joined(", ", told)


def _key(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def _written(kind: DocumentKind) -> str:
    return kind.replace("_", " ").title()


_ALIASES: Final = frozenset({_K.NOTA_KESEPAHAMAN, _K.KESEPAKATAN_BERSAMA})
"""What the document of a sinergi is called in the press and by its parties."""
_PRESS: Final = {"mou": _K.NOTA_KESEPAHAMAN, "memorandumofunderstanding": _K.NOTA_KESEPAHAMAN}
_NAMES: Final = {
    **{_key(kind): kind for kind in DocumentKind},
    **_PRESS,
    "nk": _K.NOTA_KESEPAKATAN,
    "pks": _K.PERJANJIAN_KERJA_SAMA,
    "kb": _K.KESEPAKATAN_BERSAMA,
    "rk": _K.RENCANA_KERJA,
    "addendum": _K.ADENDUM,
    "kerangkaacuankerja": _K.KAK,
    "naskahperjanjianhibahdaerah": _K.NPHD,
}
_OF_SINERGI: Final = Text(id=" (sinergi dengan pemerintah daerah)", en=" (a sinergi with a local government)")
_NOTICE: Final = Text(
    id='"{name}" adalah sebutan pers atau para pihak; nama dokumennya: {official}.',
    en='"{name}" is what the press or the parties say; the name of the document is {official}.',
)
