"""Any run of work, split, use, payment and correction: every rupiah that came in is on an account or went out."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from pembinaan.programs.ledger.account import Account
from pembinaan.programs.ledger.apportion import distribute_among
from pembinaan.programs.ledger.entries import EARNED, EntryType, LedgerEntry
from pembinaan.programs.ledger.moves import WithdrawalRefusal, pay_out, take_back, use_inside
from pembinaan.programs.ledger.split import Base, Share, ShareTo, SplitPolicy, split
from pembinaan.programs.readings import ProgramReadings

PEOPLE = ("rekaan-1", "rekaan-2", "rekaan-3")
people = st.sampled_from(PEOPLE)
readings = st.sampled_from(["unknown", "applies", "does_not_apply"]).map(lambda one: ProgramReadings(circular_2010=one))


class Ledger(RuleBasedStateMachine):
    """Keep the accounts beside sums of our own: what came in, what was used and what was paid."""

    def __init__(self) -> None:
        super().__init__()
        self.on = date(2026, 1, 5)
        self.accounts = {one: Account(reference=one) for one in PEOPLE}
        self.past: list[tuple[date, dict[str, int]]] = []
        self.came_in = self.went_out = self.number = 0
        self.turned_over = self.to_others = 0

    @initialize(percent=st.integers(1, 99))
    def choose_a_policy(self, percent: int) -> None:
        shares = (Share(to=ShareTo.PREMI, parts=percent), Share(to=ShareTo.PNBP, parts=100 - percent))
        self.policy = SplitPolicy(name="rekaan", version="1", start=self.on, base=Base.LABA, shares=shares)

    def _id(self) -> str:
        self.number += 1
        return str(self.number)

    def _keep(self, who: str, held: Account | WithdrawalRefusal) -> Account | None:
        """Keep the account that a move gave, which may only have grown; a refusal leaves it as it is."""
        if isinstance(held, WithdrawalRefusal):
            return None
        held.check_continues(self.accounts[who])
        self.accounts[who] = held
        return held

    @rule(days=st.integers(1, 40))
    def time_passes(self, days: int) -> None:
        self.past.append((self.on, {one: held.balance(self.on) for one, held in self.accounts.items()}))
        self.on += timedelta(days=days)

    @rule(amount=st.integers(0, 5_000_000), weights=st.dictionaries(people, st.integers(1, 26), min_size=1))
    def work_is_paid(self, amount: int, weights: dict[str, int]) -> None:
        held = split(amount, self.policy, base=Base.LABA, on=self.on)
        self.turned_over += amount
        self.to_others += held.of(ShareTo.PNBP)
        for who, part in distribute_among(held.of(ShareTo.PREMI), weights).items():
            if part:
                paid = {"id": self._id(), "reference": who, "on": self.on, "amount": part, "split": held.policy}
                self._keep(who, self.accounts[who].with_entry(LedgerEntry(kind=EntryType.PREMI, **paid)))
            self.came_in += part

    @rule(who=people, amount=st.integers(1, 2_000_000), chosen=readings)
    def use(self, who: str, amount: int, chosen: ProgramReadings) -> None:
        before = self.accounts[who].totals(self.on)
        held = self._keep(who, use_inside(self.accounts[who], amount, entry_id=self._id(), on=self.on, readings=chosen))
        if held is None:
            limit = before.earned // 4 - before.used
            assert amount > before.balance or (chosen.circular_2010 != "does_not_apply" and amount > limit)
            return
        self.went_out += amount
        assert held.balance(self.on) == before.balance - amount

    @rule(who=people, days=st.none() | st.integers(1, 40))
    def ask_before_release(self, who: str, days: int | None) -> None:
        day = None if days is None else self.on + timedelta(days=days)
        assert self._keep(who, pay_out(self.accounts[who], entry_id=self._id(), on=self.on, released_on=day)) is None

    @rule(who=people)
    def release(self, who: str) -> None:
        balance = self.accounts[who].balance(self.on)
        held = self._keep(who, pay_out(self.accounts[who], entry_id=self._id(), on=self.on, released_on=self.on))
        self.went_out += balance
        assert (held is None) is (balance == 0)
        assert self.accounts[who].balance(self.on) == 0

    @precondition(lambda self: any(held.entries for held in self.accounts.values()))
    @rule(data=st.data())
    def correct(self, data: st.DataObject) -> None:
        who = data.draw(st.sampled_from([one for one, held in self.accounts.items() if held.entries]))
        held = self.accounts[who]
        taken_back = held.reversed_by(self.on)
        open_ones = [one for one in held.entries if one.reverses is None and one.id not in taken_back]
        if not open_ones:
            return
        target = data.draw(st.sampled_from(open_ones))
        after = take_back(held, target.id, entry_id=self._id(), on=self.on, reason="rekaan")
        if self._keep(who, after) is None:
            assert target.kind in EARNED
            assert target.amount > held.balance(self.on)
        elif target.kind in EARNED:
            self.came_in -= target.amount
        else:
            self.went_out -= target.amount

    @invariant()
    def every_rupiah_is_somewhere(self) -> None:
        balances = [held.balance(self.on) for held in self.accounts.values()]
        assert min(balances) >= 0
        assert sum(balances) + self.went_out == self.came_in

    @invariant()
    def what_was_split_arrived(self) -> None:
        premi = [one for held in self.accounts.values() for one in held.entries if one.kind is EntryType.PREMI]
        assert sum(one.amount for one in premi) + self.to_others == self.turned_over

    @invariant()
    def earlier_days_keep_their_balance(self) -> None:
        for day, balances in self.past[-3:]:
            assert {one: held.balance(day) for one, held in self.accounts.items()} == balances

    @invariant()
    def nothing_is_taken_back_twice_and_all_is_read_again(self) -> None:
        for held in self.accounts.values():
            back = [one.reverses for one in held.entries if one.reverses is not None]
            assert len(back) == len(set(back))
            assert Account.model_validate_json(held.model_dump_json()) == held


TestLedger = Ledger.TestCase
TestLedger.settings = settings(max_examples=30, stateful_step_count=25)
