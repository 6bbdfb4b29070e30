"""Facts that hold line breaks, marks that turn the direction of writing, blanks, and facts on people."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from agreement_cases import DAY, KEDUA, KESATU, LAST_DAY, PRESS, SIGNED, START, complete, in_force, signed
from model_cases import happened
from pydantic import ValidationError

from pembinaan.agreements import Agreement, EndReason, EventKind, Party, PartyKind, ScopeItem
from pembinaan.agreements.clauses import Clause, ClauseKind
from pembinaan.agreements.contents import ContentArea, Duty
from pembinaan.agreements.coordination import Monev, Reporter
from pembinaan.agreements.figures import Figure, ModelClaim
from pembinaan.agreements.money import DprdApproval, FundingItem, FundingSource
from pembinaan.agreements.moves import may_move, move
from pembinaan.agreements.participation import ParticipantLink, Wage
from pembinaan.agreements.settlement import settle
from pembinaan.agreements.work_plan import Activity, WorkPlan
from pembinaan.core.errors import problems
from pembinaan.core.text import Text

FORGED = "las\nS9 ERROR: palsu\r\u2028\u202e\u200b\x1b[31mx"


def hostile() -> Agreement:
    """An agreement whose every free text tries to forge a line."""
    activity = Activity(
        code="K-1", name="las", output=FORGED, outcome=FORGED, starts=START, started_on=START, ends=LAST_DAY
    )
    return complete(
        subject=FORGED,
        scope=(ScopeItem(area=ContentArea.KESEHATAN, description=FORGED),),
        duties=(Duty(role=KESATU, description=FORGED, due=LAST_DAY),),
        clauses=(Clause(kind=ClauseKind.KAHAR, text=FORGED),),
        funding=(
            FundingItem(source=FundingSource.APBN, payer=KEDUA, planned=1, realised=2, explanation=FORGED),
            FundingItem(source=FundingSource.HIBAH, payer=KEDUA),
        ),
        dprd=DprdApproval(burdens=True, reason=FORGED, clock_days=45),
        work_plan=WorkPlan(activities=(activity,)),
        monev=(Monev(on=START, reporter=Reporter.LAPAS, role=KESATU, found=FORGED),),
        figures=tuple(Figure(about="a", value=value, unit="o", as_of=START, source=PRESS) for value in (1, 2)),
        model_claim=ModelClaim(parameters=("kota",), template=FORGED),
        supposed=Text(id=FORGED, en=FORGED),
        events=(
            happened(EventKind.AUDIENSI, SIGNED - DAY, note=FORGED, reason=FORGED),
            signed(),
            happened(EventKind.DITANGGUHKAN, START + DAY, reason=FORGED),
        ),
    )


def explanations(agreement: Agreement, on: date, language: Any) -> list[str]:
    found = [one.explain(language) for one in agreement.review(on=on)]
    found += [may_move(agreement, kind, on=on).explain(language) for kind in EventKind]
    ended = happened(EventKind.DIAKHIRI, on, end_reason=EndReason.KESEPAKATAN, reason=FORGED, note=FORGED)
    return [*found, move(agreement, ended).explain(language), agreement.state(on=on).explain(language)]


@pytest.mark.parametrize("on", [SIGNED - DAY, SIGNED, START + DAY, LAST_DAY + DAY])
@pytest.mark.parametrize("language", ["id", "en"])
def test_no_explanation_holds_a_line_that_a_fact_forged(on: date, language: str):
    for text in explanations(hostile(), on, language):
        lines = text.split("\n")
        assert all(line.isprintable() for line in lines), text
        assert not any(line.startswith("S9 ERROR") for line in lines)


@pytest.mark.parametrize("blank", [" ", "  ", "\u3000"])
@pytest.mark.parametrize("field", ["subject", "title", "press_name", "parent"])
def test_a_name_of_nothing_but_blanks_is_refused(field: str, blank: str):
    with pytest.raises(ValidationError) as raised:
        complete(**{field: blank})
    assert [one.code for one in problems(raised.value)] in (["text.blank"], ["text.not_one_line"])


@pytest.mark.parametrize("blank", [" ", "\n", " \n\t", "\u200b", "\u202e "])
def test_so_is_a_text_of_more_lines(blank: str):
    for make in (
        lambda: complete(subject=blank),
        lambda: Duty(role=KESATU, description=blank),
        lambda: ScopeItem(area=ContentArea.KESEHATAN, description=blank),
    ):
        with pytest.raises(ValidationError) as raised:
            make()
        assert [one.code for one in problems(raised.value)] == ["text.blank"]


def test_blanks_around_a_word_are_kept():
    assert Party(name=" Lapas ", kind=PartyKind.LAPAS, role=KESATU).name == " Lapas "


def test_what_is_known_of_a_person_is_not_shown():
    link = ParticipantLink(
        reference="x-1", assessment="litmas-77", asimilasi_open=True, attended=True, completed=True, certified=False
    )
    assert repr(link) == "ParticipantLink()"
    paid = Wage(reference="x-1", payer=KEDUA, start=START, last_day=LAST_DAY, amount=123_456)
    assert repr(paid) == str(paid).join(("Wage(", ")")) == "Wage(payer=<Role.KEDUA: 'KEDUA'>)"
    plan = WorkPlan(activities=(Activity(code="K-1", name="las", participants=(link,), wages=(paid,)),))
    ended = happened(EventKind.DIAKHIRI, START + DAY, end_reason=EndReason.KESEPAKATAN)
    settled = settle(in_force(work_plan=plan).with_event(ended), on=START + DAY)
    for held in (plan, settled, in_force(work_plan=plan)):
        assert not any(said in repr(held) for said in ("x-1", "litmas", "123456", "123_456"))
