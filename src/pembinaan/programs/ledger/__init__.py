"""Upah and premi: how an amount is split, and what each person earned, used and was paid, in whole rupiah."""

from pembinaan.programs.ledger.account import Account
from pembinaan.programs.ledger.apportion import apportion, distribute, distribute_among
from pembinaan.programs.ledger.data import REPORTED_SPLITS, ReportedSplit
from pembinaan.programs.ledger.entries import EntryType, LedgerEntry, WorkKind
from pembinaan.programs.ledger.explain import explain_account, explain_split
from pembinaan.programs.ledger.limits import InsideUse, inside_use
from pembinaan.programs.ledger.moves import WithdrawalRefusal, pay_out, take_back, use_inside
from pembinaan.programs.ledger.pay import PayRate, RatePer, pay_findings
from pembinaan.programs.ledger.pnbp import pnbp_findings
from pembinaan.programs.ledger.split import Base, Share, ShareTo, Split, SplitPolicy, policy_on, split
from pembinaan.programs.ledger.wages import wages_of

__all__ = [
    "REPORTED_SPLITS",
    "Account",
    "Base",
    "EntryType",
    "InsideUse",
    "LedgerEntry",
    "PayRate",
    "RatePer",
    "ReportedSplit",
    "Share",
    "ShareTo",
    "Split",
    "SplitPolicy",
    "WithdrawalRefusal",
    "WorkKind",
    "apportion",
    "distribute",
    "distribute_among",
    "explain_account",
    "explain_split",
    "inside_use",
    "pay_findings",
    "pay_out",
    "pnbp_findings",
    "policy_on",
    "split",
    "take_back",
    "use_inside",
    "wages_of",
]
