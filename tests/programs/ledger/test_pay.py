"""The way and the amount of pay, the wages of a work plan, and the lines for people."""

from __future__ import annotations

from datetime import date

import pytest
from ledger_cases import APRIL, JUNE, MAY, WHO, account, entry, policy, worked

from pembinaan.agreements.participation import PaidThrough, Wage
from pembinaan.agreements.parties import Role
from pembinaan.agreements.sources import Source
from pembinaan.core.errors import UndeterminedError
from pembinaan.core.timeline import Status
from pembinaan.law.entries import Confidence
from pembinaan.programs.ledger.entries import EntryType, WorkKind
from pembinaan.programs.ledger.explain import explain_account, explain_split
from pembinaan.programs.ledger.pay import PayRate, RatePer, pay_findings
from pembinaan.programs.ledger.pnbp import pnbp_findings
from pembinaan.programs.ledger.split import Base, Share, ShareTo, Split, SplitPart, split
from pembinaan.programs.ledger.wages import wages_of
from pembinaan.programs.readings import ProgramReadings

APPLIES = ProgramReadings(circular_2010="applies")
FALLEN = ProgramReadings(circular_2010="does_not_apply")
SOURCE = Source(name="rekaan", confidence=Confidence.SECONDARY)
RATES = (
    PayRate(work=WorkKind.PRODUKSI, amount=3000, per=RatePer.BULAN, start=date(2026, 1, 1), source=SOURCE),
    PayRate(work=WorkKind.MAGANG, amount=10, per=RatePer.HARI, start=date(2026, 1, 1), source=SOURCE),
)


@pytest.mark.parametrize(
    ("way", "partnership", "status"),
    [
        (PaidThrough.KALAPAS, True, None),
        (PaidThrough.KABAPAS, True, None),
        (PaidThrough.LANGSUNG, True, Status.NOT_MET),
        (PaidThrough.LANGSUNG, False, None),
        (None, True, Status.UNKNOWN),
    ],
)
def test_upah_of_a_partnership_goes_through_the_head(way: PaidThrough | None, partnership: bool, status: Status | None):
    held = account(worked(paid_through=way), entry(2))
    found = pay_findings(held, on=APRIL, partnership=partnership, readings=FALLEN)
    assert [(one.id, one.status, one.missing) for one in found] == (
        [] if status is None else [("L1", status, "entries.0.paid_through")]
    )
    assert all("Pasal 17 PP 57/1999" in one.explain("id") for one in found)


@pytest.mark.parametrize(
    ("facts", "status", "missing"),
    [
        ({"work": WorkKind.PRODUKSI, "amount": 3000}, None, None),
        ({"work": WorkKind.PRODUKSI, "amount": 2999}, Status.NOT_MET, "entries.0.amount"),
        (
            {"work": WorkKind.PRODUKSI, "amount": 5999, "last_day": date(2026, 4, 30)},
            Status.NOT_MET,
            "entries.0.amount",
        ),
        ({"work": WorkKind.PRODUKSI, "amount": 6000, "last_day": date(2026, 4, 30)}, None, None),
        ({"work": WorkKind.PRODUKSI, "last_day": date(2026, 3, 30)}, Status.UNKNOWN, "entries.0.last_day"),
        ({"work": WorkKind.PRODUKSI, "start": date(2026, 3, 2)}, Status.UNKNOWN, "entries.0.last_day"),
        ({"work": WorkKind.MAGANG, "amount": 199, "days": 20}, Status.NOT_MET, "entries.0.amount"),
        ({"work": WorkKind.MAGANG, "amount": 200, "days": 20}, None, None),
        ({"work": WorkKind.MAGANG, "amount": 200}, Status.UNKNOWN, "entries.0.days"),
        ({"work": None}, Status.UNKNOWN, "entries.0.work"),
        ({"work": WorkKind.MAGANG, "start": None}, Status.UNKNOWN, "entries.0.start"),
        ({"work": WorkKind.MAGANG, "last_day": None}, Status.UNKNOWN, "entries.0.last_day"),
        ({"work": WorkKind.MAGANG, "start": date(2025, 12, 31), "days": 1}, Status.UNKNOWN, "rates"),
    ],
)
def test_the_least_amount_of_the_circular(facts: dict[str, object], status: Status | None, missing: str | None):
    held = account(worked(**facts))
    found = pay_findings(held, on=APRIL, partnership=False, rates=RATES, readings=APPLIES)
    assert [(one.id, one.status, one.missing) for one in found] == ([] if status is None else [("L2", status, missing)])
    assert all("PAS1.PK.01.04-87" in one.explain("en") for one in found)


def test_while_it_is_open_whether_the_circular_applies_a_shortfall_is_open():
    held = account(worked(work=WorkKind.PRODUKSI, amount=2999))
    (found,) = pay_findings(held, on=APRIL, partnership=False, rates=RATES)
    assert (found.status, "Rp2.999" in found.what.id, "Rp3,000" in found.what.en) == (Status.UNKNOWN, True, True)
    assert pay_findings(held, on=APRIL, partnership=False, rates=RATES, readings=FALLEN) == ()


def test_two_rates_for_the_same_days_settle_nothing():
    held = account(worked(work=WorkKind.PRODUKSI, amount=2999))
    (found,) = pay_findings(held, on=APRIL, partnership=False, rates=(RATES[0], RATES[0]), readings=APPLIES)
    assert (found.status, found.missing) == (Status.UNKNOWN, "rates")
    assert "mencapai tarif paling rendah. Berikan satu tarif ('rates')" in found.explain()
    assert "Pastikan dahulu" not in found.explain()


@pytest.mark.parametrize(("on", "count"), [(date(2010, 6, 10), 0), (date(2010, 6, 11), 1)])
def test_the_circular_asks_nothing_of_earlier_days(on: date, count: int):
    held = account(worked(on=on, start=date(2010, 5, 1), last_day=date(2010, 5, 31)))
    assert len(pay_findings(held, on=APRIL, partnership=False, readings=APPLIES)) == count


def test_what_was_taken_back_or_comes_later_is_not_reviewed():
    back = entry(2, on=MAY, kind=EntryType.DIBALIK, reverses="1", reason="salah catat")
    held = account(worked(), back, worked(3, on=JUNE))
    counts = [len(pay_findings(held, on=day, partnership=False)) for day in (APRIL, MAY, JUNE)]
    assert counts == [1, 0, 1]
    assert [len(wages_of(held, on=day)) for day in (APRIL, MAY, JUNE)] == [1, 0, 1]


def test_wages_of_a_work_plan():
    held = account(worked(paid_through=PaidThrough.KALAPAS), entry(2, kind=EntryType.DIPAKAI, amount=1))
    assert wages_of(held, on=APRIL) == (
        Wage(
            reference=WHO,
            payer=Role.KEDUA,
            start=date(2026, 3, 1),
            last_day=date(2026, 3, 31),
            amount=1000,
            paid_through=PaidThrough.KALAPAS,
            paid_on=APRIL,
        ),
    )


@pytest.mark.parametrize("name", ["start", "last_day", "payer"])
def test_a_wage_needs_its_time_and_payer(name: str):
    with pytest.raises(UndeterminedError, match=r"ledger\.work_not_known") as caught:
        wages_of(account(entry(7), worked(**{name: None})), on=APRIL)
    assert caught.value.missing[0] == "entries.0.start"
    with pytest.raises(UndeterminedError) as caught:
        wages_of(account(worked(7), worked(**{name: None})), on=APRIL)
    assert caught.value.missing == (f"entries.1.{name}",)


def test_an_account_for_people():
    back = entry(3, on=JUNE, kind=EntryType.DIBALIK, amount=200, reverses="2", reason="salah catat")
    held = account(entry(amount=54_429), entry(2, on=MAY, kind=EntryType.DIPAKAI, amount=200), back)
    assert explain_account(held, on=JUNE).splitlines() == [
        "Rekening pada 1 Juni 2026: saldo Rp54.429",
        "  1 April 2026: premi Rp54.429; saldo Rp54.429",
        "  4 Mei 2026: dipakai di dalam Rp200; saldo Rp54.229",
        "  1 Juni 2026: dibalik Rp200 (catatan 2: salah catat); saldo Rp54.429",
    ]
    assert explain_account(held, "en", on=APRIL).splitlines()[-1] == "  1 April 2026: premi Rp54,429; balance Rp54,429"


def test_a_split_for_people():
    held = split(101, policy(), base=Base.LABA, on=APRIL)  # 50.5, 15.15, 35.35: the rupiah left goes to premi
    assert explain_split(held, "en").splitlines() == [
        "Profit Rp101, split by rekaan 1 on 1 April 2026:",
        "  premi: Rp51",
        "  PNBP: Rp15",
        "  other: Rp35",
    ]


@pytest.mark.parametrize(
    ("to", "parts", "third_party", "readings", "status", "missing"),
    [
        (ShareTo.PNBP, 100, True, APPLIES, None, None),
        (ShareTo.PNBP, 99, True, APPLIES, Status.NOT_MET, "parts"),
        (ShareTo.PNBP, 99, True, ProgramReadings(), Status.UNKNOWN, "readings.circular_2010"),
        (ShareTo.PNBP, 99, True, FALLEN, None, None),
        (ShareTo.PNBP, 99, False, APPLIES, None, None),
        (ShareTo.PNBP, 99, None, APPLIES, Status.UNKNOWN, "third_party"),
        (ShareTo.PNBP, 100, None, APPLIES, None, None),
        (ShareTo.PNBP_DAN_MODAL, 100, True, APPLIES, Status.UNKNOWN, "parts"),
        (ShareTo.PNBP_DAN_MODAL, 99, True, APPLIES, Status.NOT_MET, "parts"),
    ],
)
def test_the_share_of_pnbp_in_profit(to, parts, third_party, readings, status, missing):
    """One per cent of Rp10,000 is Rp100."""
    shares = (Share(to=ShareTo.PREMI, parts=10_000 - parts, whole=10_000), Share(to=to, parts=parts, whole=10_000))
    held = split(10_000, policy(shares=shares), base=Base.LABA, on=APRIL)
    found = pnbp_findings(held, third_party=third_party, readings=readings)
    assert [(one.id, one.status, one.missing) for one in found] == ([] if status is None else [("L3", status, missing)])
    assert all("PAS1.PK.01.04-87" in one.explain("id") for one in found)


@pytest.mark.parametrize(
    ("amount", "pnbp", "count"), [(101, 1, 0), (199, 1, 0), (200, 1, 1), (200, 2, 0), (101, 0, 1), (99, 0, 0)]
)
def test_one_per_cent_is_whole_rupiah(amount: int, pnbp: int, count: int):
    """One per cent of Rp101 is Rp1.01: nobody can set aside more than Rp1 of it, and of Rp99 nothing."""
    parts = (SplitPart(to=ShareTo.PREMI, amount=amount - pnbp), SplitPart(to=ShareTo.PNBP, amount=pnbp))
    held = Split(amount=amount, base=Base.LABA, on=APRIL, policy="rekaan 1", parts=parts)
    assert len(pnbp_findings(held, third_party=True, readings=APPLIES)) == count


def test_an_exact_split_of_one_per_cent_is_enough():
    shares = (Share(to=ShareTo.PREMI, parts=99), Share(to=ShareTo.PNBP, parts=1))
    held = split(101, policy(shares=shares), base=Base.LABA, on=APRIL)
    assert pnbp_findings(held, third_party=True, readings=APPLIES) == ()


@pytest.mark.parametrize(
    ("base", "on", "count"),
    [(Base.LABA, date(2010, 6, 11), 1), (Base.LABA, date(2010, 6, 10), 0), (Base.OMZET, date(2010, 6, 11), 0)],
)
def test_the_circular_speaks_of_profit_from_its_day(base: Base, on: date, count: int):
    shares = (Share(to=ShareTo.PREMI, parts=1, whole=1),)
    held = split(100, policy(base, shares=shares, start=date(2010, 1, 1)), base=base, on=on)
    assert len(pnbp_findings(held, third_party=True, readings=APPLIES)) == count
