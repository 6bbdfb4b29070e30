"""Why nothing was taken from an account."""

from __future__ import annotations

from datetime import date
from typing import Final, Literal

from pydantic import Field

from pembinaan.core.fields import AnyDay, Line
from pembinaan.core.model import Model
from pembinaan.core.text import Language, Text
from pembinaan.law.citation import Citation
from pembinaan.law.guidance import GUIDANCE
from pembinaan.programs.ledger.account import Account

__all__ = ["RefusalCode", "WithdrawalRefusal", "refused"]

_DEPOSITED: Final = (Citation.parse("Pasal 29 PP 32/1999"),)

RefusalCode = Literal[
    "withdrawal.past_balance",
    "withdrawal.past_limit",
    "withdrawal.limit_not_established",
    "withdrawal.nothing_to_pay",
    "withdrawal.before_release",
    "withdrawal.release_not_established",
    "withdrawal.already_used",
]


class WithdrawalRefusal(Model):
    """Say why nothing was taken from an account; the account is as it was."""

    code: RefusalCode
    """Stable code of the reason."""
    reference: Line = Field(repr=False)
    """The pseudonym of the person."""
    on: AnyDay
    """The day asked about."""
    asked: int
    """The amount asked for, in whole rupiah."""
    balance: int
    """What the account holds."""
    why: Text
    """The reason."""
    cites: tuple[Citation, ...]
    """The provisions it rests on."""
    guidance: tuple[Line, ...] = ()
    """Keys of the guidance beside them."""

    def explain(self, language: Language = "id") -> str:
        """Write the refusal as lines of text."""
        rests = "; ".join((*map(str, self.cites), *(GUIDANCE[key].title[language] for key in self.guidance)))
        head = _HEAD.format(on=self.on)[language]
        return "\n".join([f"{head}: {self.why[language]}", f"{_BASIS[language]}: {rests}"])


_HEAD: Final = Text(id="{on}, tidak dibukukan", en="{on}, not entered")
_BASIS: Final = Text(id="Dasar", en="Basis")


def refused(
    account: Account, code: RefusalCode, on: date, asked: int, why: Text, guidance: tuple[str, ...] = ()
) -> WithdrawalRefusal:
    """Refuse a withdrawal, with what the account holds on the day."""
    return WithdrawalRefusal(
        code=code,
        reference=account.reference,
        on=on,
        asked=asked,
        balance=account.balance(on),
        why=why,
        cites=_DEPOSITED,
        guidance=guidance,
    )
