"""The pages of rights and readings, and the table of conditions, written from the code."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from datetime import date
from types import ModuleType
from typing import Final

from reference_amounts import how_much
from reference_documents import documents_section

from pembinaan.agreements.reading_table import AGREEMENT_READINGS
from pembinaan.core.duration import Duration
from pembinaan.core.text import Text, format_date
from pembinaan.core.timeline import ALWAYS, Status
from pembinaan.eligibility import rights
from pembinaan.eligibility.audience import EVERYBODY
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import Condition
from pembinaan.eligibility.right import Right
from pembinaan.eligibility.rights import RIGHTS
from pembinaan.law.citation import Citation
from pembinaan.law.data.rows import CHECKED_ON
from pembinaan.law.flows import rights_with_flow
from pembinaan.law.instruments import Confidence, in_force, instrument, provision
from pembinaan.law.readings import READINGS, Readings
from pembinaan.participants.facts import fact_name
from pembinaan.participants.people import Narapidana
from pembinaan.participants.records import Litmas, ParticipationReport, Sanction
from pembinaan.participants.sentence import (
    FixedTermSentence,
    Interruption,
    InterruptionKind,
    Subsidiary,
    SubsidiaryStatus,
)

__all__ = ["conditions_table", "readings_page", "right_pages", "rights_page"]

_WRITTEN: Final = "<!-- Written by tools/write_reference.py from the code; a test compares. -->"

# ---- rights

RIGHTS_HEAD: Final = f"""# Rights

{_WRITTEN}

The rights that this edition answers. Each has a page with every condition, number and citation as the code has them.
The sources were last checked on {format_date(CHECKED_ON, "en")}.
[Not covered](not-covered.md) lists what is refused; [Readings](readings.md) explains the readings.

A condition is asked on a day only while one of the places that it cites binds on that day. `from` is the first day on
which a place binds, `until` the first day on which it no longer does.

| confidence | meaning |
| --- | --- |
| VERIFIED | the article's text was read |
| SECONDARY | a service standard, the press or a legal Q&A states it |
| INFERENCE | deduced from a verified text or from dated practice |
| MEMORY | confirmed by no source; never settled |
"""


def rights_page() -> str:
    """Write the page that lists the rights."""
    lines = [RIGHTS_HEAD, "| right | in English | for whom, since | penalties |", "| --- | --- | --- | --- |"]
    for right in RIGHTS.values():
        name = f"[{right.title.id}](rights/{right.code}.md)<br>`{right.code}`"
        lines.append(f"| {name} | {right.title.en} | {_people(right)} | {', '.join(right.penalties)} |")
    return "\n".join(lines) + "\n"


def right_pages() -> dict[str, str]:
    """Write one page per right, by its code."""
    return {right.code: _right(right) for right in RIGHTS.values()}


def _people(right: Right) -> str:
    return "<br>".join(f"`{kind}` {format_date(since, 'en')}" for kind, since in right.people.items())


def _right(right: Right) -> str:
    law = inspect.cleandoc(_module_of(right).__doc__ or "")
    lines = [f"# {right.title.id} (`{right.code}`)", "", _WRITTEN, "", law, ""]
    lines += [f"In English: {right.title.en}. How to read this page: [Rights](../rights.md).", ""]
    lines += ["| for whom | modelled since |", "| --- | --- |"]
    lines += [f"| `{kind}` | {format_date(since, 'en')} |" for kind, since in right.people.items()]
    lines += ["", f"Penalties: {', '.join(right.penalties)}.", "", "## Conditions", ""]
    lines += [
        "| condition | whom | what it asks | numbers | basis | readings |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    lines += map(_condition, right.requires)
    lines += ["", *_closing(right)]
    lines += [*_readings_of(right), *how_much(right.code), *_documents_of(right)]
    return "\n".join(lines).rstrip("\n") + "\n"


def _module_of(right: Right) -> ModuleType:
    """Find the module that holds a right with its whole law."""
    names = (item.name for item in pkgutil.iter_modules(rights.__path__, f"{rights.__name__}."))
    return next(module for module in map(importlib.import_module, names) if _defines(module, right))


def _defines(module: ModuleType, right: Right) -> bool:
    return any(getattr(module, name) is right for name in module.__all__)


def _condition(condition: Condition) -> str:
    asks = f"{condition.title.id}<br>*{condition.title.en}*"
    numbers = "<br>".join(f"`{name}` = {_number(value)}" for name, value in _numbers(condition))
    basis = "<br>".join(map(_basis, condition.cites)) + ("<br>**INFERENCE** that they ask this" * condition.inferred)
    whom = "everybody" if condition.whom is EVERYBODY else condition.whom.title.en
    return f"| `{condition.key}` | {whom} | {asks} | {numbers} | {basis} | {_reading_links(condition)} |"


def _numbers(condition: Condition) -> list[tuple[str, object]]:
    return [
        (name, value)
        for name, value in condition.parameters()
        if name != "inferred" and value is not None and not _is_other(value)
    ]


def _is_other(value: object) -> bool:
    """Tell whether a value is no number or name: a text, a function, or conditions."""
    items = value if isinstance(value, tuple) else (value,)
    return any(isinstance(item, Text | Condition) or callable(item) for item in items)


def _closing(right: Right) -> list[str]:
    """Name the reasons after which no day will meet the conditions, whatever the conduct."""
    lasting = [f"`{item.key}` ({', '.join(sorted(item.lasting))})" for item in right.requires if item.lasting]
    return [f"For good against the right: {'; '.join(lasting)}.", ""] if lasting else []


def _number(value: object) -> str:
    if isinstance(value, Duration):
        return value.words("en")
    if isinstance(value, bool):
        return "yes" if value else "no"
    return format_date(value, "en") if isinstance(value, date) else str(value)


def _basis(place: Citation) -> str:
    known = instrument(place.instrument) if place.pasal is None else provision(place)
    mark = "**MEMORY**" if known.confidence is Confidence.MEMORY else known.confidence.value
    return f"{place}: {_period(place)}; {mark}"


def _period(place: Citation) -> str:
    """Say from when until when a place binds, and which of these days are not established."""
    said, perhaps = [], None
    for span in in_force(place).spans():
        if span.status is Status.UNKNOWN:
            perhaps = span.start
        elif span.start != ALWAYS:
            what = "from" if span.status is Status.MET else "until"
            said.append(f"{what} {span.start.isoformat()}{_at_the_earliest(perhaps)}")
            perhaps = None
    if perhaps is not None:
        said.append(f"from a day that is not established{_at_the_earliest(perhaps)}")
    return ", ".join(said)


def _at_the_earliest(day: date | None) -> str:
    return "" if day is None else f" (not established, {day.isoformat()} at the earliest)"


def _reading_links(condition: Condition) -> str:
    names = dict.fromkeys((*condition.possible_readings, *condition.whom.readings))
    return "<br>".join(f"[`{name}`](../readings.md#{name})" for name in names)


def _readings_of(right: Right) -> list[str]:
    """List the readings that can change the answer or the amount, each with its default."""
    names: dict[str, None] = {}
    for item in right.requires:
        names |= dict.fromkeys((*item.possible_readings, *item.whom.readings))
    if not names:
        return []
    lines = ["## Readings", "", "What can change the answer where the law is unsettled, with the default:", ""]
    lines += ["| reading | question | default |", "| --- | --- | --- |"]
    for name in names:
        held = READINGS[name]
        meaning = held.candidates[held.default].en
        lines.append(f"| [`{name}`](../readings.md#{name}) | {held.question.en} | `{held.default}`: {meaning} |")
    return [*lines, ""]


def _documents_of(right: Right) -> list[str]:
    if right.code not in rights_with_flow():
        return ["## Documents and steps", "", "No source says which documents and steps it takes.", ""]
    section = documents_section(right.code).replace("](readings.md", "](../readings.md").rstrip("\n")
    how = "`procedure` holds a file against them: [Check a file](../../howto/check-a-file.md)."
    return ["## Documents and steps", "", how, "", section, ""]


# ---- readings

READINGS_HEAD: Final = f"""# Readings

{_WRITTEN}

Where the law contradicts itself or is silent, the choice has a name. No authority has confirmed the defaults; each
explanation prints the readings that can change its answer. A caller chooses with `Readings(...)`; those that belong to
counting are chosen with `Readings(counting=CountingConvention(...))`. In JSON both are the form `readings`.
"""


def readings_page() -> str:
    """Write the page of readings."""
    parts = [READINGS_HEAD]
    for name, reading in READINGS.items():
        place = "Readings" if name in Readings.model_fields else "CountingConvention"
        lines = [f"## {name}", "", f"{reading.question.en} (*{reading.question.id}*)", ""]
        lines += ["| value | meaning |", "| --- | --- |"]
        for value, meaning in reading.candidates.items():
            mark = " (default)" if value == reading.default else ""
            lines.append(f"| `{value}`{mark} | {meaning.en}<br>*{meaning.id}* |")
        users = _users(name)
        lines += ["", f"Why the default: {reading.why.en}", "", f"A field of `{place}`. Can change: {users}."]
        parts.append("\n".join(lines) + "\n")
    return "\n".join([*parts, _agreement_readings()])


_PROCEDURE: Final = {"who_signs", "agency_silence_remisi"}
_AMOUNT: Final = {"remisi_missed_year", "remisi_six_months_edge"}


def _users(name: str) -> str:
    """Name the conditions that a reading can change, each with its rights, and whom it may concern."""
    used: dict[str, dict[str, None]] = {}
    for right in RIGHTS.values():
        for condition in right.requires:
            if name in condition.possible_readings:
                used.setdefault(f"`{condition.code}`", {})[f"`{right.code}`"] = None
            if name in condition.whom.readings:
                used.setdefault("whom conditions concern", {})[f"`{right.code}`"] = None
    users = [f"{what} ({', '.join(rights)})" for what, rights in used.items()]
    if name in _AMOUNT:
        users.append("the amount of a remisi")
    users += ["the steps of a [procedure](documents.md)"] if name in _PROCEDURE else []
    return ", ".join(users)


def _agreement_readings() -> str:
    lines = [
        "## Readings of agreements",
        "",
        "`Agreement.state`, `Agreement.state_over_time`, `Agreement.review` and `Offering.enrol` take `readings`, an",
        "`AgreementReadings`. `exactly_short` and `exactly_long` stand in its `limits`, a `TermLimits`, beside the two",
        "numbers of years.",
        "",
        "| reading | question | value: meaning (the first is the default) | why |",
        "| --- | --- | --- | --- |",
    ]
    for reading in AGREEMENT_READINGS:
        values = "<br>".join(f"`{value}`: {said.en} (*{said.id}*)" for value, said in reading.candidates.items())
        question = f"{reading.question.en}<br>*{reading.question.id}*"
        lines.append(f"| `{reading.name}` | {question} | {values} | {reading.why.en}<br>*{reading.why.id}* |")
    return "\n".join(lines) + "\n"


# ---- conditions


def conditions_table() -> str:
    """Write the vocabulary of conditions: code, what it asks, where it is used, readings, facts."""
    lines = ["| condition | what it asks | used by | readings | facts it may miss |", "| --- | --- | --- | --- | --- |"]
    for kind, used in sorted(_vocabulary().items(), key=lambda item: item[0].code):
        first = inspect.cleandoc(kind.__doc__ or "").splitlines()[0].replace("``", "`")
        cites = "<br>".join(f"`{right}`: {'; '.join(map(str, condition.cites))}" for right, condition in used)
        readings = "<br>".join(_reading_users(kind, used))
        facts = "<br>".join(f"`{path}`" for path in sorted(set(_facts([condition for _, condition in used]))))
        lines.append(f"| `{kind.__name__}`<br>`{kind.code}` | {first} | {cites} | {readings} | {facts} |")
    return "\n".join(lines) + "\n"


def _reading_users(kind: type[Condition], used: list[tuple[str, Condition]]) -> Iterator[str]:
    """Link the readings of a condition, with the rights for which they count where that is not all of them."""
    for name in kind.readings:
        rights = [right for right, condition in used if name in condition.possible_readings]
        only = "" if len(rights) == len(used) else f" ({', '.join(f'`{right}`' for right in rights)})"
        yield f"[`{name}`](../reference/readings.md#{name}){only}"


def _vocabulary() -> dict[type[Condition], list[tuple[str, Condition]]]:
    found: dict[type[Condition], list[tuple[str, Condition]]] = {}
    for right in RIGHTS.values():
        for condition in right.requires:
            found.setdefault(type(condition), []).append((right.code, condition))
    return found


_CLOCK: Final = date(2024, 1, 10)
_TERM: Final = (Duration(years=3),)
_NOTHING_KNOWN: Final = Narapidana(
    reference="rekaan-1",
    sentence=FixedTermSentence(
        terms=_TERM, clock_starts=_CLOCK, interruptions=None, remissions=None, subsidiaries=None
    ),
)
_SANCTION: Final = Sanction(imposed_on=date(2024, 5, 2), ends_on=None, register_f=True, postponements=None)
_NOTHING_KNOWN_BUT_A_SANCTION: Final = Narapidana(
    reference="rekaan-3", sentence=_NOTHING_KNOWN.sentence, sanctions=(_SANCTION,)
)
_KURUNGAN_OF_TODAY: Final = Narapidana(
    reference="rekaan-4",
    sentence=FixedTermSentence(
        penalty="kurungan",
        terms=_TERM,
        clock_starts=_CLOCK,
        interruptions=(),
        remissions=(),
        subsidiaries=(),
        judgment_final_on=date(2026, 2, 2),
    ),
)
_GAPS: Final = Narapidana(
    reference="rekaan-2",
    sentence=FixedTermSentence(
        penalty="kurungan",
        terms=_TERM,
        clock_starts=_CLOCK,
        interruptions=(Interruption(kind=InterruptionKind.PELARIAN, start=date(2024, 6, 1), end=None),),
        remissions=(),
        subsidiaries=(
            Subsidiary(term=Duration(months=1), replaces="denda", status=SubsidiaryStatus.SERVED),
            Subsidiary(term=Duration(months=1), replaces="denda", status=None),
        ),
    ),
    sanctions=(_SANCTION,),
    participation=(ParticipationReport(reported_on=date(2024, 5, 2), active=None, predicate=None),),
    litmas=(Litmas(reported_on=date(2024, 5, 2), community_accepts=None),),
)


def _facts(conditions: list[Condition]) -> Iterator[str]:
    """Find the facts whose absence makes a condition UNKNOWN on some day, by asking about files with gaps."""
    for condition in conditions:
        for readings in _choices(condition):
            for person in (_NOTHING_KNOWN, _NOTHING_KNOWN_BUT_A_SANCTION, _KURUNGAN_OF_TODAY, _GAPS):
                for reason in condition.evaluate(Case(person, readings)).reasons:
                    for path in reason.missing:
                        if not path.startswith("reading "):
                            fact_name(path)  # every fact has a name for people
                            yield re.sub(r"\[\d+\]", "[]", path)


def _choices(condition: Condition) -> Iterator[Readings]:
    yield Readings()
    for name in condition.possible_readings:
        if name in Readings.model_fields:
            for value in READINGS[name].candidates:
                yield Readings.model_validate({name: value})
