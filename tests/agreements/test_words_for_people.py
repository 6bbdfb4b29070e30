"""What people read in Indonesian is words, not codes; a code stands only where it is to be typed."""

from __future__ import annotations

import re
from datetime import date

import pytest
from agreement_cases import BONTANG, SIGNED, complete, event, in_force, signed
from model_cases import happened

from pembinaan.agreements import EventKind
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.events import EndReason
from pembinaan.agreements.figures import ClaimedState
from pembinaan.agreements.findings import SEVERITY_WORDS, Severity
from pembinaan.agreements.kinds import RegimeKind, StateCode
from pembinaan.agreements.sources import Source
from pembinaan.law.entries import Confidence

CODE = re.compile(r"\b[A-Z]{2,}_[A-Z_]+\b")
TYPED = re.compile(r"catat [A-Z_]+ pada 'clauses'|\((?:COMPLETE_RUNNING|STOP_PARTNER_PART|TRANSFER|STOP_ALL)\)")
PRESS = Source(name="pers", confidence=Confidence.SECONDARY)


def codes(agreement, on: date) -> list[str]:
    said = [one.explain("id") for one in agreement.review(on=on)] + [agreement.state(on=on).explain("id")]
    return [code for text in said for code in CODE.findall(TYPED.sub("", text))]


@pytest.mark.parametrize("on", [date(2025, 10, 23), date(2026, 2, 13), date(2026, 11, 24)])
def test_of_bontang(on: date):
    assert codes(BONTANG, on) == []


def test_of_a_state_and_a_regime_that_others_name():
    claim = ClaimedState(code=StateCode.AKAN_BERAKHIR, source=PRESS)
    named = complete(claimed_state=claim, declared_regime=RegimeKind.ANTAR_INSTANSI)
    assert codes(named, date(2024, 2, 1)) == []
    told = [one.what.id for one in named.review(on=date(2024, 2, 1)) if one.id in {"Z2", "Z3", "R1", "R2", "R3"}]
    assert any("menyebutnya akan berakhir" in text for text in told)


def test_of_who_stopped_it():
    stop = happened(
        EventKind.DIHENTIKAN,
        date(2025, 5, 5),
        actor=Actor.KEPALA_DAERAH,
        end_reason=EndReason.DIHENTIKAN_PEMASYARAKATAN,
    )
    stopped = in_force().with_event(stop)
    (finding,) = [one for one in stopped.review(on=date(2025, 5, 5)) if one.id == "Q2"]
    assert finding.what.id == "Tidak disebut di antara pejabat yang dapat menghentikan kerja sama: kepala daerah."


def test_of_an_event_whose_day_is_not_known():
    by = event(EventKind.DITANGGUHKAN, date(2025, 5, 5)).model_copy(update={"dated": "by"})
    state = in_force().with_event(by).state(on=date(2025, 5, 4))
    assert state.why.id == "Penangguhan tercatat terjadi paling lambat 5 Mei 2025; hari tepatnya belum diketahui."


def test_how_grave_a_finding_is():
    assert [SEVERITY_WORDS[one].id for one in Severity] == ["PENGHALANG", "PERHATIAN", "CATATAN"]
    (finding,) = [one for one in complete(events=(signed(),)).review(on=SIGNED) if one.id == "S3"]
    assert finding.explain("id").startswith("[PERHATIAN S3] ")
    assert finding.explain("en").startswith("[WARN S3] ")
