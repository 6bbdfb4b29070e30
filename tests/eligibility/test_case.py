from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta
from typing import Any

import pytest

from eligibility.cases import FOR_NARAPIDANA, GRANT_DAY, LIFE, TWO_THIRDS_DAY, answered, person, sanction
from pembinaan.core.errors import UnsupportedError
from pembinaan.core.timeline import Status, Timeline
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import Condition
from pembinaan.eligibility.rights import RIGHTS, decide
from pembinaan.eligibility.rights.common import RIGHTS_NOT_POSTPONED, RISK_REDUCED
from pembinaan.eligibility.rights.pembebasan_bersyarat import PEMBEBASAN_BERSYARAT
from pembinaan.eligibility.rights.remisi_umum import REMISI_UMUM
from pembinaan.law.readings import DEFAULT_READINGS, Readings


def test_a_case_decides_as_the_person_does():
    for scenario, question, decision in answered():
        case = Case(scenario.person, question.readings or DEFAULT_READINGS)  # type: ignore[arg-type]
        after = question.on + timedelta(days=1)
        for right in (*RIGHTS, *reversed(RIGHTS)):
            since = RIGHTS[right].people.get(scenario.person.kind, date.max)  # type: ignore[union-attr]
            if since <= after and right in {"remisi_umum", question.right}:
                with suppress(UnsupportedError):
                    decide(right, case, on=after)
        assert decide(question.right, case, on=question.on).record == decision.record, scenario.id


def test_the_readings_of_the_case_are_the_ones_that_count():
    case = Case(
        person(sanctions=(sanction(date(2025, 12, 1), date(2025, 12, 6)),)), Readings(pb_conduct_window="fixed")
    )
    fixed = decide("pembebasan_bersyarat", case, on=TWO_THIRDS_DAY, readings=Readings(pb_conduct_window="rolling"))
    assert fixed.earliest is None
    assert fixed.case is case


def test_without_a_choice_the_defaults_are_taken():
    assert Case(person()).readings == Readings()


def test_a_sentence_without_a_length_has_no_arithmetic():
    assert Case(person(sentence=LIFE)).reckoning is None


def test_what_rights_share_is_worked_out_once(monkeypatch: pytest.MonkeyPatch):
    shared = (RISK_REDUCED, RIGHTS_NOT_POSTPONED)
    worked_out: list[str] = []
    for kind in {type(condition) for condition in shared}:
        evaluate = kind.evaluate

        def counted(self: Condition, case: Case, evaluate=evaluate) -> Timeline:
            worked_out.append(self.code)
            return evaluate(self, case)

        monkeypatch.setattr(kind, "evaluate", counted)
    case = Case(person())
    for on in (GRANT_DAY, TWO_THIRDS_DAY):
        for code in FOR_NARAPIDANA:
            if RIGHTS[code].people["narapidana"] <= on:
                assert decide(code, case, on=on)
    assert len(worked_out) == len(set(worked_out)), "at most once: people who are alike may have been answered before"
    assert all(condition in right.requires for right in (REMISI_UMUM, PEMBEBASAN_BERSYARAT) for condition in shared)


def test_two_people_do_not_share():
    one, other = Case(person()), Case(person(risk_findings=None))
    assert decide("pembebasan_bersyarat", one, on=TWO_THIRDS_DAY).status is Status.MET
    assert decide("pembebasan_bersyarat", other, on=TWO_THIRDS_DAY).status is Status.UNKNOWN


def test_two_readings_do_not_share():
    who = person()
    chosen = Readings(nine_months_where="lapas_only")
    assert decide("pembebasan_bersyarat", Case(who), on=TWO_THIRDS_DAY).status is Status.MET
    assert decide("pembebasan_bersyarat", Case(who, chosen), on=TWO_THIRDS_DAY).status is Status.UNKNOWN


@pytest.mark.parametrize("wrong", [{"kind": "narapidana"}, "rekaan-3", None])
def test_what_is_not_a_person_is_refused_as_such(wrong: Any):
    for ask in (lambda: decide("pembebasan_bersyarat", wrong, on=TWO_THIRDS_DAY), lambda: Case(wrong)):
        with pytest.raises(TypeError, match="read_person"):
            ask()


def test_readings_are_readings():
    wrong: Any = None
    with pytest.raises(TypeError, match="Readings"):
        decide("pembebasan_bersyarat", person(), on=TWO_THIRDS_DAY, readings=wrong)
