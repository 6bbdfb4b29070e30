"""The checks of a review on the activities of the work plan."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from pembinaan.agreements.anchors import anchored
from pembinaan.agreements.case import Case
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.in_effect import activities_on, path_on
from pembinaan.agreements.rules.work_plan import RULES
from pembinaan.agreements.running_activities import Days
from pembinaan.agreements.term_over_time import running
from pembinaan.agreements.work_plan import Activity
from pembinaan.core.text import Text
from pembinaan.core.timeline import Status, Timeline

if TYPE_CHECKING:
    from pembinaan.agreements.agreement import Agreement

__all__ = ["work_plan"]


def work_plan(case: Case) -> Iterator[ReviewFinding]:
    """Check days (W1), basis (W2), target (W3) and scope item (W4) of each activity."""
    yield from _inside_the_term(case)
    days = Days.of(case.agreement, case.on, case.readings, case.beside)
    for path, activity in activities_on(case.agreement, case.on):
        yield from _with_a_basis(case, days, path, activity)
        yield from _target(case, path, activity)
        yield from _scope_item(case, path, activity)


def _inside_the_term(case: Case) -> Iterator[ReviewFinding]:
    inside, told = running(_seen(case), case.readings).inside, False
    for path, activity in activities_on(case.agreement, case.on):
        outside = _outside(inside, activity)
        if outside is not None:
            yield anchored(case, RULES["W1"]).because(_OUTSIDE.format(code=activity.code), f"{path}.{outside}")
        elif activity.starts is None or activity.ends is None:
            name = "starts" if activity.starts is None else "ends"
            yield anchored(case, RULES["W1"]).unknown(f"{path}.{name}", code=activity.code)
        elif not told:  # the term is one fact, however many activities wait for it
            for missing in _term_not_known(inside, activity):
                told = True
                yield anchored(case, _TERM).unknown(missing, code=activity.code)


def _seen(case: Case) -> Agreement:
    """Return the record without what happened later: an extension that nobody knew of yet makes no room."""
    return case.agreement.model_copy(update={"events": tuple(event for _, event in case.seen)})


def _outside(inside: Timeline, activity: Activity) -> str | None:
    """Name the day of an activity that lies outside the term, or None; days between the two are asked as well."""
    starts, ends = activity.starts, activity.ends
    if starts is not None and inside.at(starts) is Status.NOT_MET:
        return "starts"
    if ends is not None and inside.at(ends) is Status.NOT_MET:
        return "ends"
    if starts is None or ends is None:
        return None
    between = (span for span in inside.spans() if starts <= span.start <= ends)
    return "ends" if any(span.status is Status.NOT_MET for span in between) else None


def _term_not_known(inside: Timeline, activity: Activity) -> Iterator[str]:
    days = (day for day in (activity.starts, activity.ends) if day is not None)
    reasons = [inside.span_at(day).reason for day in days if inside.at(day) is Status.UNKNOWN]
    yield from (path for reason in reasons[:1] for path in reason.missing[:1])


_TERM: Final = RULES["W1"]._replace(
    subject=Text(id="Jangka waktu yang memuat kegiatan {code}", en="The term that activity {code} lies in")
)
_OUTSIDE: Final = Text(
    id="Jadwal kegiatan {code} berada di luar jangka waktu perjanjian.",
    en="The days of activity {code} lie outside the term of the agreement.",
)


def _with_a_basis(case: Case, days: Days, path: str, activity: Activity) -> Iterator[ReviewFinding]:
    found = sorted(days.bases(activity, path), key=lambda basis: basis.status)
    if found and found[0].status is Status.NOT_MET:
        said = _WITHOUT_BASIS.format(code=activity.code, day=found[0].day)
        yield anchored(case, RULES["W2"]).because(said, found[0].missing)
    elif found and found[0].status is Status.UNKNOWN:
        yield anchored(case, RULES["W2"]).unknown(found[0].missing, code=activity.code)


_WITHOUT_BASIS: Final = Text(
    id="Kegiatan {code} berjalan pada {day} tanpa perjanjian yang berlaku.",
    en="Activity {code} ran on {day} without an agreement in force.",
)


def _target(case: Case, path: str, activity: Activity) -> Iterator[ReviewFinding]:
    target, eligible = activity.target_number, activity.eligible
    if target is None or eligible is None:
        name = "target_number" if target is None else "eligible"
        yield anchored(case, RULES["W3"]).unknown(f"{path}.{name}", code=activity.code)
    elif target > eligible:
        said = _TOO_MANY.format(code=activity.code, target=target, eligible=eligible)
        yield anchored(case, RULES["W3"]).because(said, f"{path}.target_number")


_TOO_MANY: Final = Text(
    id="Sasaran kegiatan {code} ialah {target} orang, padahal yang memenuhi syarat {eligible} orang.",
    en="Activity {code} is planned for {target} people, but {eligible} could take part.",
)


def _scope_item(case: Case, path: str, activity: Activity) -> Iterator[ReviewFinding]:
    scope = case.version.scope
    if activity.scope is None:
        yield anchored(case, RULES["W4"]).unknown(f"{path}.scope", code=activity.code)
        return
    codes = [item.code for item in scope or ()]
    if scope is None or activity.scope in codes:
        return  # a scope that is not known is told by O1
    if None in codes:
        missing = f"{path_on(case.agreement, 'scope', case.on)}.{codes.index(None)}.code"
        yield anchored(case, RULES["W4"]).unknown(missing, code=activity.code)
    else:
        yield anchored(case, RULES["W4"]).because(
            _NO_ITEM.format(code=activity.code, scope=activity.scope), f"{path}.scope"
        )


_NO_ITEM: Final = Text(
    id="Kegiatan {code} menunjuk butir {scope}, padahal ruang lingkup tidak memuatnya.",
    en="Activity {code} points to item {scope}, which the scope does not hold.",
)
