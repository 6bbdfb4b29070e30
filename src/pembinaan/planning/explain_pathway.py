"""A pathway and the reach of an agreement in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.core.text import Language, Text
from pembinaan.planning.pathway_record import OpenPoint, PathStep, PathStepKind, Pathway, Reach
from pembinaan.programs.entry_facts import entry_fact

__all__ = ["explain_pathway", "explain_reach"]


def explain_pathway(path: Pathway, language: Language = "id") -> str:
    """Write a plan: its steps with their days, when the right opens, and what stays open."""
    return "\n".join(line[language] for line in _path_lines(path))


def explain_reach(reach: Reach, language: Language = "id") -> str:
    """Write counts: what the programs could do for each right, and what none of them does."""
    return "\n".join(line[language] for line in _reach_lines(reach))


def _path_lines(path: Pathway) -> Iterator[Text]:
    yield _LINES["head"].format(title=path.title, reference=path.participant_reference, on=path.on)
    held = [step for step in path.steps if step.kind is PathStepKind.CLOSED]
    if held:
        yield _LINES["closed"]
    for step in path.steps:
        yield _step(step)
    if not path.helped and path.opens_on is None:
        yield _LINES["no_program"]
    if path.in_time is False:
        yield _LINES["late"].format(day=path.wanted_by)
    said = {code for step in held for code in step.conditions}
    for point in path.still_open:
        if point.code not in said:
            yield _open(point)
    yield _LINES["plan"]


def _open(point: OpenPoint) -> Text:
    facts = Text.joined(", ", [entry_fact(fact) for fact in point.missing])
    return _LINES["open_facts" if point.missing else "open"].format(title=point.title, facts=facts)


def _step(step: PathStep) -> Text:
    line = _LINES["step"].format(what=step.what)
    if step.on is not None:
        line = _LINES["dated"].format(on=step.on, what=step.what)
    if step.assumes:
        line += _LINES["assumes"].format(assumes=Text.joined("; ", step.assumes))
    return line


def _reach_lines(reach: Reach) -> Iterator[Text]:
    yield _LINES["reach"].format(on=reach.on)
    for one in reach.by_right:
        yield _LINES["right"].format(
            title=one.title,
            asked=one.people_asked,
            gap=one.people_with_gap,
            in_time=one.helped_in_time,
            late=one.helped_late,
        )
        for gap in reach.gaps_without_program:
            if gap.right == one.right:
                key = "gap_not_known" if gap.not_known else "gap"
                yield _LINES[key].format(title=gap.title, people=gap.people, not_known=gap.not_known)


_LINES: Final[dict[str, Text]] = {
    "head": Text(id="Jalan ke {title} untuk {reference}, {on}:", en="A pathway to {title} for {reference}, {on}:"),
    "closed": Text(
        id="  Menurut berkas sekarang hak ini tertutup; program tidak membukanya:",
        en="  As the file stands, this right is closed; no program opens it:",
    ),
    "dated": Text(id="  {on}: {what}", en="  {on}: {what}"),
    "step": Text(id="  {what}", en="  {what}"),
    "assumes": Text(id=" (andaian: {assumes})", en=" (supposed: {assumes})"),
    "no_program": Text(id="  Tidak ada program yang menutup kekurangannya.", en="  No program closes what is lacking."),
    "late": Text(
        id="  Terlambat: syarat lain dapat terpenuhi sejak {day}.", en="  Late: all else can be met from {day}."
    ),
    "open": Text(id="  Masih terbuka: {title}", en="  Still open: {title}"),
    "open_facts": Text(
        id="  Masih terbuka: {title} (fakta yang kurang: {facts})", en="  Still open: {title} (missing facts: {facts})"
    ),
    "plan": Text(
        id="Ini rencana, bukan keputusan dan bukan janji.", en="This is a plan, not a decision and not a promise."
    ),
    "reach": Text(id="Jangkauan program perjanjian ini, {on}:", en="The reach of this agreement's programs, {on}:"),
    "right": Text(
        id="  {title}: ditanyakan untuk {asked} orang; {gap} memerlukan program; {in_time} dapat dibantu pada "
        "waktunya, {late} terlambat",
        en="  {title}: asked for {asked} people; {gap} need a program; {in_time} can be helped in time, {late} late",
    ),
    "gap": Text(
        id="    tidak dapat dibantu program ini: {title}: {people}",
        en="    these programs cannot help with: {title}: {people}",
    ),
    "gap_not_known": Text(
        id="    tidak dapat dibantu program ini: {title}: {people} (belum diketahui: {not_known})",
        en="    these programs cannot help with: {title}: {people} (not known: {not_known})",
    ),
}
