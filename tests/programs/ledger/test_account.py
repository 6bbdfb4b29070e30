"""An account: what may stand in it, what it adds up to on each day, what may leave it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from ledger_cases import APRIL, JUNE, MAY, WHO, account, entry, worked
from pydantic import ValidationError

from pembinaan.core.errors import InvalidError, problems
from pembinaan.core.timeline import Status
from pembinaan.programs.ledger.account import Account, Totals
from pembinaan.programs.ledger.data import CIRCULAR_SINCE
from pembinaan.programs.ledger.entries import EntryType, LedgerEntry
from pembinaan.programs.ledger.explain import explain_account
from pembinaan.programs.ledger.limits import inside_use
from pembinaan.programs.ledger.moves import WithdrawalRefusal, pay_out, take_back, use_inside
from pembinaan.programs.readings import DEFAULT_PROGRAM_READINGS, ProgramReadings

APPLIES = ProgramReadings(circular_2010="applies")
FALLEN = ProgramReadings(circular_2010="does_not_apply")


def back(number: int, of: int, *, on: date = JUNE, amount: int = 1000) -> LedgerEntry:
    return entry(number, on=on, kind=EntryType.DIBALIK, amount=amount, reverses=str(of), reason="salah catat")


USED = entry(2, on=MAY, kind=EntryType.DIPAKAI, amount=200)
PAID = entry(3, on=JUNE, kind=EntryType.DIBAYAR, amount=800)


def test_totals_are_those_of_the_day():
    held = account(entry(), USED, PAID)
    days = [APRIL - timedelta(days=1), APRIL, MAY, JUNE]
    assert [held.totals(day) for day in days] == [(0, 0, 0), (1000, 0, 0), (1000, 200, 0), (1000, 200, 800)]
    assert [held.balance(day) for day in days] == [0, 1000, 800, 0]


@pytest.mark.parametrize(
    ("entries", "totals"),
    [
        ((entry(), back(2, 1)), Totals(0, 0, 0)),
        ((entry(), USED, back(3, 2, amount=200)), Totals(1000, 0, 0)),
        ((entry(), USED, PAID, back(4, 3, amount=800)), Totals(1000, 200, 0)),
    ],
)
def test_what_is_taken_back_no_longer_counts_from_that_day(entries: tuple[LedgerEntry, ...], totals: Totals):
    held = account(*entries)
    assert held.totals(JUNE) == totals
    assert held.totals(MAY) == account(*(one for one in entries if one.on <= MAY)).totals(MAY)
    assert held.reversed_by(MAY) == frozenset()
    assert len(held.reversed_by(JUNE)) == 1


@pytest.mark.parametrize(
    ("entries", "code"),
    [
        ((LedgerEntry(id="1", reference="rekaan-2", on=APRIL, kind=EntryType.PREMI, amount=1),), "ledger.other_person"),
        ((entry(), entry()), "ledger.duplicate_entry"),
        ((entry(on=MAY), entry(2, on=APRIL)), "ledger.out_of_order"),
        ((entry(), back(2, 9)), "ledger.reverses_nothing"),
        ((back(1, 2), entry(2, on=JUNE)), "ledger.reverses_nothing"),
        ((entry(), back(2, 1), back(3, 2)), "ledger.reverses_nothing"),
        ((entry(), entry(4), back(2, 1), back(3, 1)), "ledger.reversed_twice"),
        ((entry(), back(2, 1, amount=999)), "ledger.reversal_amount_differs"),
        ((entry(), entry(2, kind=EntryType.DIPAKAI, amount=1001)), "ledger.overdrawn"),
        ((entry(), USED, back(3, 1)), "ledger.overdrawn"),
        ((entry(2, kind=EntryType.DIBAYAR), entry()), "ledger.overdrawn"),
    ],
)
def test_an_account_that_contradicts_itself_is_refused(entries: tuple[LedgerEntry, ...], code: str):
    with pytest.raises(ValidationError) as caught:
        account(*entries)
    assert [item.code for item in problems(caught.value)] == [code]


def test_the_whole_balance_may_be_used_in_the_record():
    assert account(entry(), entry(2, kind=EntryType.DIPAKAI)).balance(APRIL) == 0


@pytest.mark.parametrize(
    "facts",
    [
        {"kind": EntryType.DIBALIK},
        {"kind": EntryType.DIBALIK, "reverses": "1"},
        {"reverses": "1", "reason": "salah"},
        {"reason": "salah"},
        {"kind": EntryType.DIPAKAI, "days": 3},
        {"kind": EntryType.DIBAYAR, "split": "rekaan 1"},
        {"kind": EntryType.DIBALIK, "reverses": "1", "reason": "salah", "activity": "K1"},
    ],
)
def test_an_entry_holds_only_what_fits_its_kind(facts: dict[str, object]):
    with pytest.raises(ValidationError) as caught:
        entry(**facts)
    assert [item.code for item in problems(caught.value)] == ["ledger.field_misplaced"]


def test_the_time_worked_is_in_order():
    assert worked(last_day=date(2026, 3, 1)).last_day == date(2026, 3, 1)
    assert worked(last_day=None).start == date(2026, 3, 1)
    with pytest.raises(ValidationError) as caught:
        worked(last_day=date(2026, 2, 28))
    assert [item.code for item in problems(caught.value)] == ["ledger.period_ends_before_start"]


@pytest.mark.parametrize(
    ("asked", "readings", "on", "status", "left"),
    [
        (250, DEFAULT_PROGRAM_READINGS, APRIL, Status.MET, 250),
        (251, DEFAULT_PROGRAM_READINGS, APRIL, Status.UNKNOWN, 250),
        (250, APPLIES, APRIL, Status.MET, 250),
        (251, APPLIES, APRIL, Status.NOT_MET, 250),
        (1003, APPLIES, APRIL, Status.NOT_MET, 250),
        (1003, FALLEN, APRIL, Status.MET, None),
        (1004, FALLEN, APRIL, Status.NOT_MET, None),
        (1, DEFAULT_PROGRAM_READINGS, APRIL - timedelta(days=1), Status.NOT_MET, 0),
    ],
)
def test_how_much_may_be_used_inside(asked: int, readings: ProgramReadings, on: date, status: Status, left: int | None):
    """Earned 1,003: a quarter is 250.75, so Rp250."""
    found = inside_use(account(entry(amount=1003)), asked, on=on, readings=readings)
    assert (found.status, found.left) == (status, left)
    said = {Status.MET: "Rp1.003", Status.NOT_MET: "Rp1.003"} if left is None else {}
    assert said.get(status, f"Rp{0 if on < APRIL else left}") in found.why.id


def test_earlier_use_takes_from_the_quarter_and_never_below_nothing():
    held = account(entry(), USED)
    assert [inside_use(held, asked, on=MAY).status for asked in (50, 51)] == [Status.MET, Status.UNKNOWN]
    beyond = account(entry(), entry(2, kind=EntryType.DIPAKAI, amount=900))
    assert inside_use(beyond, 1, on=APRIL).left == 0


@pytest.mark.parametrize(("on", "left"), [(CIRCULAR_SINCE - timedelta(days=1), None), (CIRCULAR_SINCE, 250)])
def test_the_circular_says_nothing_of_earlier_days(on: date, left: int | None):
    held = account(entry(on=date(2010, 1, 4)))
    assert inside_use(held, 251, on=on, readings=APPLIES).left == left


@pytest.mark.parametrize(
    ("asked", "readings", "code"),
    [
        (1001, APPLIES, "withdrawal.past_balance"),
        (251, APPLIES, "withdrawal.past_limit"),
        (251, DEFAULT_PROGRAM_READINGS, "withdrawal.limit_not_established"),
    ],
)
def test_use_inside_is_refused_as_a_value(asked: int, readings: ProgramReadings, code: str):
    refused = use_inside(account(entry()), asked, entry_id="2", on=MAY, readings=readings)
    assert isinstance(refused, WithdrawalRefusal)
    assert (refused.code, refused.asked, refused.balance) == (code, asked, 1000)
    for language in ("id", "en"):
        said = refused.explain(language)
        assert "Pasal 29 PP 32/1999" in said
        assert ("PAS1.PK.01.04-87" in said) is (code != "withdrawal.past_balance")
        assert WHO not in said + repr(refused)


def test_use_inside_enters_it():
    held = use_inside(account(entry()), 250, entry_id="2", on=MAY)
    assert isinstance(held, Account)
    assert (held.totals(MAY), held.entries[-1].kind) == ((1000, 250, 0), EntryType.DIPAKAI)


def test_release_pays_the_whole_balance():
    held = pay_out(account(entry(), USED), entry_id="3", on=JUNE, released_on=JUNE)
    assert isinstance(held, Account)
    assert (held.balance(JUNE), held.entries[-1].amount) == (0, 800)
    empty = pay_out(held, entry_id="4", on=JUNE, released_on=JUNE)
    assert isinstance(empty, WithdrawalRefusal)
    assert empty.code == "withdrawal.nothing_to_pay"


@pytest.mark.parametrize(
    ("released_on", "code"),
    [
        (JUNE - timedelta(days=1), None),
        (JUNE, None),
        (JUNE + timedelta(days=1), "withdrawal.before_release"),
        (None, "withdrawal.release_not_established"),
    ],
)
def test_the_balance_is_paid_at_release_and_not_before(released_on: date | None, code: str | None):
    """PP 32/1999 Pasal 29 and the circular of 2010: deposited, and given at release."""
    found = pay_out(account(entry(), USED), entry_id="3", on=JUNE, released_on=released_on)
    assert getattr(found, "code", None) == code
    if code is not None:
        assert (found.asked, found.balance) == (800, 800)
        assert "Pasal 29 PP 32/1999" in found.explain("id")


def test_the_day_of_release_is_a_day():
    with pytest.raises(InvalidError) as caught:
        pay_out(account(entry()), entry_id="3", on=JUNE, released_on="2026-06-01")
    assert (caught.value.code, caught.value.field) == ("day.not_a_date", "released_on")


@pytest.mark.parametrize("amount", [0, -5])
def test_nothing_or_less_is_not_used_inside(amount: int):
    for ask in (inside_use, lambda held, asked, on: use_inside(held, asked, entry_id="2", on=on)):
        with pytest.raises(InvalidError, match=r"ledger\.amount_not_positive"):
            ask(account(entry()), amount, on=MAY)


def test_a_mistake_is_taken_back_by_an_entry_that_points_at_it():
    held = take_back(account(entry(), USED), "2", entry_id="3", on=JUNE, reason="salah catat")
    assert isinstance(held, Account)
    assert held.totals(JUNE) == (1000, 0, 0)
    assert held.entries[:2] == (entry(), USED)
    again = take_back(held, "1", entry_id="4", on=JUNE, reason="salah orang")
    assert isinstance(again, Account)
    assert again.balance(JUNE) == 0


def test_what_was_used_cannot_be_taken_back_from_the_balance():
    refused = take_back(account(entry(), USED), "1", entry_id="3", on=JUNE, reason="salah catat")
    assert isinstance(refused, WithdrawalRefusal)
    assert (refused.code, refused.balance) == ("withdrawal.already_used", 800)
    whole = take_back(account(entry()), "1", entry_id="3", on=JUNE, reason="salah catat")
    assert isinstance(whole, Account)


@pytest.mark.parametrize(
    ("taken", "code"),
    [("9", "ledger.reverses_nothing"), ("2", "ledger.reverses_nothing"), ("1", "ledger.reversed_twice")],
)
def test_what_cannot_be_taken_back(taken: str, code: str):
    held = account(entry(), back(2, 1))
    with pytest.raises(InvalidError) as caught:
        take_back(held, taken, entry_id="3", on=JUNE, reason="salah")
    assert caught.value.code == code


def test_moves_come_after_what_is_entered():
    held = account(entry(on=MAY))
    moves = [
        lambda: use_inside(held, 1, entry_id="2", on=APRIL),
        lambda: pay_out(held, entry_id="2", on=APRIL, released_on=APRIL),
        lambda: take_back(held, "1", entry_id="2", on=APRIL, reason="salah"),
    ]
    for move in moves:
        with pytest.raises(InvalidError) as caught:
            move()
        assert caught.value.code == "ledger.out_of_order"
    assert isinstance(pay_out(account(), entry_id="1", on=APRIL, released_on=APRIL), WithdrawalRefusal)


def test_an_account_only_grows():
    older = account(entry())
    newer = older.with_entry(USED)
    assert newer.continues(older)
    newer.check_continues(older)
    for changed in (older, account(entry(amount=999), USED)):
        with pytest.raises(InvalidError, match=r"ledger\.history_rewritten"):
            changed.check_continues(newer if changed is older else older)
    assert not Account(reference="rekaan-2").continues(Account(reference=WHO))


def test_nothing_personal_is_printed_and_the_record_is_read_again():
    held = account(entry(), USED, back(3, 2, amount=200))
    assert WHO not in repr(held) + repr(held.entries[0])
    assert Account.model_validate_json(held.model_dump_json()) == held


def test_an_account_that_grew_is_the_one_read_as_a_whole(monkeypatch: pytest.MonkeyPatch):
    """Each entry after the first is looked at once: the whole is not checked anew, nor for each line of text."""
    entries = [entry(number, on=APRIL, kind=EntryType.UPAH) for number in range(1, 60)]
    grown, checked = account(), []
    monkeypatch.setattr("pembinaan.programs.ledger.account._of_one_person", checked.append)
    for one in (*entries, USED.model_copy(update={"id": "99"})):
        grown = grown.with_entry(one)
    told = explain_account(grown, on=MAY, language="en").splitlines()
    assert (len(checked), len(told)) == (0, 61)
    assert told[-1].endswith(f"balance Rp{59_000 - USED.amount:,}")
    assert grown == account(*grown.entries)


def test_an_entry_that_does_not_follow_is_told_as_for_the_whole():
    held = account(entry(on=MAY))
    for wrong, code in ((entry(on=MAY), "ledger.duplicate_entry"), (entry(2, on=APRIL), "ledger.out_of_order")):
        with pytest.raises(ValidationError) as refused:
            held.with_entry(wrong)
        assert problems(refused.value)[0].code == code
