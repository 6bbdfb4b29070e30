"""The page of documents and steps of every right, written from the code."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from pembinaan.core.text import format_date
from pembinaan.law.citation import Citation
from pembinaan.law.data.rows import CHECKED_ON
from pembinaan.law.documents import Checklist, Requirement, checklist, document_name
from pembinaan.law.entries import Confidence
from pembinaan.law.flows import Authority, FlowStep, Regime, RightFlow, flow, rights_with_flow
from pembinaan.law.instruments import provision

__all__ = ["documents_page", "documents_section"]

HEAD: Final = f"""# Documents and steps

<!-- Written by tools/write_reference.py from the code; a test compares. -->

For every right the documents of a proposal, who decides, and the steps with their days, as the code has them. The
sources were last checked on {format_date(CHECKED_ON, "en")}. `procedure` holds a file against these lists:
[Check a file](../howto/check-a-file.md).

Where the sources give no list, the nearest one is shown and called so: it is not the rule. "Not said" means that no
source says it. A confidence is how well it is established that the row holds; the number of an article can be less
certain than its content, and is then marked MEMORY. The days of Kanwil and Ditjen are those that one LPKA states.
"""

_FIVE: Final = "| --- | --- | --- | --- | --- |"
_KINDS: Final = {"narapidana": "Narapidana", "anak_binaan": "Anak Binaan"}
_REGIMES: Final[dict[Regime, str]] = {
    "general": "Narapidana in general",
    "special": "Narapidana with a special offence",
    "child": "Anak Binaan",
}


def documents_page() -> str:
    """Write the page."""
    parts = [HEAD]
    for right in rights_with_flow():
        title = flow(right).title
        parts += [f"## {title.id} (`{right}`)\n", f"In English: {title.en}.\n", documents_section(right)]
    return "\n".join(parts)


def documents_section(right_code: str, root: str = "") -> str:
    """Write documents, deciding authority and steps of one right, without a heading.

    Args:
        right_code: The code of the right.
        root: The way from the page to ``docs/reference/``, such as ``../``.

    Raises:
        KeyError: For a code that is no right.
    """
    known = flow(right_code)
    section = "\n".join([_documents(known, right_code), _authorities(known), _steps(known)])
    return section.replace("(readings.md#", f"({root}readings.md#")


# ---- documents


def _documents(known: RightFlow, right: str) -> str:
    lists = {kind: checklist(right, child=kind == "anak_binaan") for kind in known.kinds}
    first, *others = lists.values()
    if all(held == first for held in others):
        return _list(first, "Documents")
    return "\n".join(_list(held, f"Documents, {_KINDS[kind]}") for kind, held in lists.items())


def _list(listed: Checklist, title: str) -> str:
    lines = [f"**{title}**", ""]
    if not listed.established:
        name = "" if listed.nearest_name is None else f" Nearest list, not the rule: {listed.nearest_name.en}."
        lines += [f"The sources have no list for this right.{name}", ""]
    rows = [*((row, "") for row in listed.own), *((row, "(nearest) ") for row in listed.nearest)]
    if rows:
        lines += ["| document | issued or signed by | asked of | basis | confidence |", _FIVE]
        lines += [*(_document(row, mark) for row, mark in rows), ""]
    lines += [] if listed.note is None else [listed.note.en, ""]
    if listed.timing is not None:
        timing = listed.timing
        days, part, basis = timing.request_after, timing.complete_by, _places(timing.cites)
        lines.append(f"Asked for after {days} days in the institution; complete by {part} of the sentence")
        lines += [f"({basis}; {timing.confidence.value}).", ""]
    return "\n".join(lines)


def _document(row: Requirement, mark: str) -> str:
    codes = " or ".join(f"`{code.value}`" for code in row.documents)
    names = " or ".join(document_name(code).id for code in row.documents)
    issuer = "not said" if row.issuer is None else _placed(row.issuer.en)
    issuer += f" ({_places(row.issuer_cites)})" if row.issuer_cites else ""
    asked = [*(["foreigners"] if row.foreigners_only else []), *([f"if {row.only_if.en}"] if row.only_if else [])]
    note = "" if row.note is None else f"<br>*{row.note.en}*"
    cells = (f"{mark}{codes}<br>{names}{note}", issuer, "; ".join(asked) or "everybody", _places(row.cites))
    return f"| {' | '.join(cells)} | {row.confidence.value} |"


def _placed(text: str) -> str:
    return text.format(head="head of the institution", unit="institution")


def _places(cites: Iterable[Citation]) -> str:
    return "<br>".join(map(_place, cites)) or "not said"


def _place(place: Citation) -> str:
    recalled = place.pasal is not None and provision(place).confidence is Confidence.MEMORY
    return f"{place} (number: MEMORY)" if recalled else str(place)


# ---- who decides, and the steps


def _authorities(known: RightFlow) -> str:
    lines = ["**Who decides**", "", "| of whom | reading | who | basis | confidence |", _FIVE]
    lines += [_authority(item, known) for item in known.authorities if _whom(item, known)]
    return "\n".join([*lines, ""])


def _whom(item: Authority, known: RightFlow) -> str:
    """Name the regimes of an authority that the persons of this right can have."""
    return "; ".join(_REGIMES[regime] for regime in item.regimes if _kind(regime) in known.kinds)


def _kind(regime: Regime) -> str:
    return "anak_binaan" if regime == "child" else "narapidana"


def _authority(item: Authority, known: RightFlow) -> str:
    readings = "<br>".join(f"[`who_signs`](readings.md#who_signs) = `{value}`" for value in item.reading) or "any"
    who = _placed(item.who.en) + ("" if item.advice is None else f", {item.advice.en}")
    return f"| {_whom(item, known)} | {readings} | {who} | {_places(item.cites)} | {item.confidence.value} |"


def _steps(known: RightFlow) -> str:
    lines = []
    for regime, title in _REGIMES.items():
        if _kind(regime) in known.kinds:
            lines += _table(f"Steps, {title}", known.steps[regime])
            if regime in known.old_steps:
                lines += _table(f"Steps of the superseded flow, {title}", known.old_steps[regime])
    return "\n".join(lines)


def _table(title: str, steps: tuple[FlowStep, ...]) -> list[str]:
    lines = [f"**{title}**", "", "| step | who | what | days | basis | confidence |"]
    lines.append("| --- | --- | --- | --- | --- | --- |")
    for number, step in enumerate(steps, start=1):
        basis = (_placed(step.who.en), _places(step.cites), step.confidence.value)
        who, cites, confidence = basis if step.code != "decide" else ("see above",) * 3
        lines.append(f"| {number} | {who} | {_does(step)} | {_days(step)} | {cites} | {confidence} |")
    return [*lines, ""]


def _does(step: FlowStep) -> str:
    said = step.does.en
    if step.goes_on:
        said += "; without an answer the proposal goes on"
    elif step.code == "consult" and step.days is not None:
        said += "; silence: reading [`agency_silence_remisi`](readings.md#agency_silence_remisi)"
    if step.agencies:
        where = f"{_places(step.agencies_cites)}{', stated for other rights' if step.agencies_nearest else ''}"
        said += f"<br>agencies ({where}): " + "; ".join(f"{offence}: {names.en}" for offence, names in step.agencies)
    return said


def _days(step: FlowStep) -> str:
    if step.within_next:
        return "in those of the next step"
    if step.days is None:
        return "not said"
    unit = "working days" if step.unit == "working_days" else "days, of which kind is not said"
    return f"{'about ' if step.about else ''}{step.days} {unit}"
