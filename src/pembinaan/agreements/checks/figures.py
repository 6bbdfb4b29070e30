"""The checks of a review on figures, and on an agreement that is put forward as a model."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import Final

from pembinaan.agreements.case import Case
from pembinaan.agreements.figures import Figure, ModelClaim
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.maturity import Maturity, maturity, rungs
from pembinaan.agreements.rules.figures import RULES
from pembinaan.agreements.template import literal_names, undeclared
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status

__all__ = ["figures"]


def figures(case: Case) -> Iterator[ReviewFinding]:
    """Check figures that differ (F2), and of a model its maturity (G1) and its template (G2)."""
    yield from _differing(case)
    claim = case.agreement.model_claim
    if claim is not None:
        yield from _mature(case)
        yield from _template(case, claim)


def _differing(case: Case) -> Iterator[ReviewFinding]:
    """Compare what is said of the same thing on the same day; on different days both may be right."""
    claim = case.agreement.model_claim
    held = [*(case.agreement.figures or ()), *((claim.figures if claim is not None else None) or ())]
    for (about, _, as_of), group in groupby(sorted(held, key=_thing), key=_thing):
        values = sorted({figure.value for figure in group})
        if as_of <= case.on and values[-1] - values[0] > case.readings.figure_tolerance:
            said = _DIFFERENT.format(about=about, least=values[0], most=values[-1], day=as_of)
            yield RULES["F2"].because(said, "figures")


def _thing(figure: Figure) -> tuple[str, str, date]:
    return figure.about, figure.unit, figure.as_of


_DIFFERENT: Final = Text(
    id="Angka {about} pada {day} berbeda menurut sumbernya: {least} sampai {most}.",
    en="The figure of {about} on {day} differs by source: {least} to {most}.",
)


def _mature(case: Case) -> Iterator[ReviewFinding]:
    wanting = [rung for rung in rungs(case.agreement, case.on, case.readings) if rung.level <= Maturity.L4]
    wanting = [rung for rung in wanting if rung.status is not Status.MET]
    if not wanting:
        return
    first = min(wanting, key=lambda rung: rung.status)
    level = maturity(case.agreement, on=case.on, readings=case.readings)
    said = _TOO_EARLY.format(level=level.name, wanting=first.level.name)
    yield RULES["G1"].because(said, first.missing, first.status)


_TOO_EARLY: Final = Text(
    id="Disebut model, padahal tingkatnya {level}; {wanting} belum tercapai atau belum diketahui.",
    en="It is called a model, but its level is {level}; {wanting} is not reached or not known.",
)


def _template(case: Case, claim: ModelClaim) -> Iterator[ReviewFinding]:
    for name in ("parameters", "template"):
        if getattr(claim, name) is None:
            yield RULES["G2"].unknown(f"model_claim.{name}", name=_PART[name])
    blanks = () if claim.parameters is None else undeclared(claim)
    for said, names in ((_UNDECLARED, blanks), (_LITERAL, literal_names(case.agreement, claim))):
        if names:
            yield RULES["G2"].because(said.format(names=", ".join(names)), "model_claim.template")


_PART: Final = {
    "parameters": Text(id="parameter", en="parameters"),
    "template": Text(id="contoh naskah", en="template"),
}
_UNDECLARED: Final = Text(
    id="Isian contoh naskah yang tidak didaftarkan: {names}.",
    en="Blanks of the template that are not declared: {names}.",
)
_LITERAL: Final = Text(
    id="Contoh naskah masih memuat nama: {names}.",
    en="The template still holds names: {names}.",
)
