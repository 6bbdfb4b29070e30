"""The checks of a review on the coordination team of the region (TKKSD), monitoring and reports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from pembinaan.agreements.case import Case
from pembinaan.agreements.chosen_policies import over_since
from pembinaan.agreements.coordination import CoordinationTeam, Reporter
from pembinaan.agreements.findings import ReviewFinding, Rule
from pembinaan.agreements.in_force import timeline
from pembinaan.agreements.monitoring import Expected, monev_due
from pembinaan.agreements.parties import LOCAL, Role
from pembinaan.agreements.reporting import reports_due, side_of
from pembinaan.agreements.rules.coordination import RULES
from pembinaan.agreements.signing_table import HEADS
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status

__all__ = ["coordination"]


def coordination(case: Case) -> Iterator[ReviewFinding]:
    """Check the team (C1), its review of the offer (C2), rounds (M1), who reports on them (M4) and reports (L1)."""
    if any(party.kind in LOCAL for party in case.agreement.parties):
        yield from _team(case.agreement.tkksd)
    if case.sinergi and not case.agreement.tkksd_reviewed:
        yield RULES["C2"].lacking(case.agreement.tkksd_reviewed, "tkksd_reviewed")
    yield from _rounds(case)
    yield from _reporters(case)
    yield from _reports(case)


def _team(team: CoordinationTeam | None) -> Iterator[ReviewFinding]:
    if team is None:
        yield RULES["C1"].unknown("tkksd", name=_TEAM["decree"])
    elif team.decree is None or team.decree_by is None:
        name = "decree" if team.decree is None else "decree_by"
        yield RULES["C1"].unknown(f"tkksd.{name}", name=_TEAM[name])
    elif team.decree_by not in HEADS:
        yield RULES["C1"].because(_NOT_THE_HEAD, "tkksd.decree_by")


_TEAM: Final = {
    "decree": Text(id="nomornya", en="its number"),
    "decree_by": Text(id="pejabat yang menetapkannya", en="the office that issued it"),
}
_NOT_THE_HEAD: Final = Text(
    id="SK tentang TKKSD tidak ditetapkan kepala daerah.",
    en="The decree on the TKKSD was not issued by the head of the region.",
)


def _rounds(case: Case) -> Iterator[ReviewFinding]:
    """Count the rounds of each fiscal year that is over, or all of them once the agreement is."""
    due = monev_due(case.agreement, until=case.on, readings=case.readings)
    if over_since(timeline(case.agreement, case.readings), case.on) is None:
        due = tuple(one for one in due if date(one.period_last_day.year, 12, 31) <= case.on)
    yield from _wanting(case, RULES["M1"], due, "monev", known=case.agreement.monev is not None)


def _wanting(case: Case, rule: Rule, due: Iterable[Expected], path: str, *, known: bool) -> Iterator[ReviewFinding]:
    """Find once what was due and is not recorded as done by the day: how often, and since which period."""
    left = [one for one in due if one.done_on is None or one.done_on > case.on]
    owed = [one for one in left if one.status is Status.MET]
    if not left:
        return
    if known and owed:
        first = owed[0]
        said = _WANTING.format(
            what=rule.subject, number=len(owed), start=first.period_start, last_day=first.period_last_day
        )
        yield rule.because(said, path)
    else:
        yield rule.unknown(path if not known else next(iter(left[0].missing), path))


_WANTING: Final = Text(
    id="{what}: {number} belum ada, yang pertama untuk masa {start} sampai {last_day}.",
    en="{what}: {number} not there yet, the first for {start} to {last_day}.",
)


def _reporters(case: Case) -> Iterator[ReviewFinding]:
    sides = {party.role: side_of(party) for party in case.agreement.parties}
    for number, one in enumerate(case.agreement.monev or ()):
        if one.on > case.on or one.reporter is Reporter.TKKSD:
            continue
        if one.reporter not in (sides.values() if one.role is None else {sides[one.role]}):
            yield RULES["M4"].because(_NO_PARTY.format(reporter=one.reporter), f"monev.{number}.reporter")


_NO_PARTY: Final = Text(
    id="Pelapor monev {reporter} tidak sesuai dengan pihak mana pun di sisi itu.",
    en="The reporter {reporter} of a round of monitoring fits no party of that side.",
)


def _reports(case: Case) -> Iterator[ReviewFinding]:
    due, known = reports_due(case.agreement, until=case.on, readings=case.readings), case.agreement.reports is not None
    owing = [party.role for party in case.agreement.parties if any(party.role in one.who for one in due)]
    if not known:  # that no report is known is one fact, not one of each party
        yield from _wanting(case, _reports_of(owing), due, "reports", known=False)
        return
    for role in owing:
        own = [one for one in due if role in one.who]
        yield from _wanting(case, _reports_of([role]), own, "reports", known=True)


def _reports_of(roles: Sequence[Role]) -> Rule:
    names = Text.joined(", ", (Text(id=role, en=role) for role in roles))
    return RULES["L1"]._replace(subject=RULES["L1"].subject.format(role=names))
