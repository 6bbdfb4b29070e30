"""A comparison of two laws explained to a person."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pembinaan.core.folding import folded
from pembinaan.core.text import Language, Text
from pembinaan.core.timeline import Status
from pembinaan.eligibility.comparison import LawAnswer, LawComparison
from pembinaan.eligibility.law_changes import AskedThen, ConditionChange
from pembinaan.participants.facts import fact_name

__all__ = ["explain"]

_HEAD: Final = Text(
    id="{title}, {on}: hukum {before} dibandingkan dengan hukum {after}",
    en="{title}, {on}: the law of {before} compared with the law of {after}",
)
_LAW: Final = Text(id="Hukum {day}: {said}", en="Law of {day}: {said}")
_APPLIED: Final = Text(
    id="Yang berlaku, tiap hari menurut hukum hari itu: {said}",
    en="What holds, each day by the law of that day: {said}",
)
_STATUS: Final = {
    Status.MET: Text(id="terpenuhi", en="met"),
    Status.NOT_MET: Text(id="tidak terpenuhi", en="not met"),
    Status.UNKNOWN: Text(id="belum diketahui", en="not known"),
}
_EARLIEST: Final = Text(id="paling cepat {day}", en="earliest {day}")
_SINCE: Final = Text(id="sejak {day}", en="since {day}")
_ALWAYS: Final = Text(id="selalu", en="always")
_POSSIBLE: Final = Text(
    id="paling cepat {day}, bila ini dilengkapi dan hasilnya memenuhi syarat: {facts}",
    en="earliest {day}, if this is supplied and meets the conditions: {facts}",
)
_NEVER: Final = Text(id="belum ada hari yang memenuhi", en="no day meets it as known")
_LATER: Final = Text(id="Selisih: {days} hari lebih lambat", en="Difference: {days} days later")
_EARLIER: Final = Text(id="Selisih: {days} hari lebih cepat", en="Difference: {days} days earlier")
_NO_DIFFERENCE: Final = Text(id="Selisih: 0 hari", en="Difference: 0 days")
_NOT_KNOWN: Final = Text(
    id="Selisih: tidak dapat dihitung, karena salah satu harinya tidak ada atau belum diketahui",
    en="Difference: cannot be counted, because one of the two days is not there or not known",
)
_CHANGE: Final = {
    "added": Text(id="[+] baru: {after}", en="[+] new: {after}"),
    "dropped": Text(id="[-] tidak lagi diminta: {before}", en="[-] no longer asked: {before}"),
    "numbers": Text(id="[~] berubah: {before}; menjadi: {after}", en="[~] changed: {before}; now: {after}"),
    "basis": Text(
        id="[=] dasar lain: {title} (dahulu {old}; menjadi {new})",
        en="[=] other basis: {title} (before {old}; now {new})",
    ),
}
_NO_CHANGE: Final = Text(id="Syaratnya sama.", en="The conditions are the same.")
_TRANSITION: Final = Text(id="Peralihan:", en="Transition:")
_NONE: Final = Text(
    id="tidak ada peraturan baru di antara kedua hari itu; tidak ada peralihan yang dinyatakan.",
    en="no instrument came between the two days; none stated.",
)


def explain(comparison: LawComparison, language: Language) -> str:
    """Write a comparison for a person: both answers, the difference, what changed, what the law says of the passage."""
    return "\n".join(folded(_lines(comparison, language)))


def _lines(held: LawComparison, language: Language) -> Iterator[str]:
    before, after = held.before, held.after
    head = _HEAD.format(title=held.title, on=held.on, before=before.law_of, after=after.law_of)
    yield head[language]
    for answer in (before, after):
        yield f"  {_LAW.format(day=answer.law_of, said=_said(answer))[language]}"
    yield f"  {_APPLIED.format(said=_said(held.applied))[language]}"
    yield f"  {_difference(held.days)[language]}"
    changed = [change for change in held.changes if change.change != "same"]
    yield from (f"  {_changed(change, language)}" for change in changed)
    if not changed:
        yield f"  {_NO_CHANGE[language]}"
    said = [item.text[language] for item in held.transitions] or [_NONE[language]]
    yield from (f"  {_TRANSITION[language]} {text}" for text in said)


def _said(answer: LawAnswer) -> Text:
    return Text.joined("; ", (_STATUS[answer.status], _day(answer)))


def _day(answer: LawAnswer) -> Text:
    if answer.earliest is not None:
        return (_SINCE if answer.status is Status.MET else _EARLIEST).format(day=answer.earliest)
    if answer.status is Status.MET:
        return _ALWAYS
    if answer.earliest_possible is None:
        return _NEVER
    facts = Text.joined("; ", dict.fromkeys(map(fact_name, answer.missing)))
    return _POSSIBLE.format(day=answer.earliest_possible, facts=facts)


def _difference(days: int | None) -> Text:
    if days is None:
        return _NOT_KNOWN
    if days == 0:
        return _NO_DIFFERENCE
    return (_LATER if days > 0 else _EARLIER).format(days=abs(days))


def _changed(change: ConditionChange, language: Language) -> str:
    sides = {"before": change.before, "after": change.after}
    said = {name: f"{_title(held, language)} ({_basis(held, language)})" for name, held in sides.items()}
    title, old, new = _title(change.after, language), _basis(change.before, language), _basis(change.after, language)
    return _CHANGE[change.change].format(title=title, old=old, new=new, **said)[language]


def _title(asked: AskedThen | None, language: Language) -> str:
    return "" if asked is None else asked.title[language]


def _basis(asked: AskedThen | None, language: Language) -> str:
    return "" if asked is None else "; ".join(source.line(language) for source in asked.sources)
