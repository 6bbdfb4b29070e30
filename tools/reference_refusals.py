"""The codes of refusals that are values, collected from the answers of the library itself."""

from __future__ import annotations

import sys
from typing import Final, get_args, get_type_hints

__all__ = ["refusal_codes", "refusals_table"]

_MEANING: Final = {
    "certificate.before_completion": "the enrolment is not recorded as completed by the day of issue",
    "certificate.expires_otherwise": "the day on which it expires is not that of its kind",
    "certificate.no_test_by_lsp": "a certificate of BNSP without a passed test of competency by an LSP",
    "certificate.number_taken": "the issuer has used that number already",
    "certificate.test_not_established": "whether a test of competency by an LSP was passed is not known",
    "enrolment.agreement_not_established": "whether the agreement is in force that day is not known",
    "enrolment.agreement_not_in_force": "the agreement is not in force that day",
    "enrolment.offering_over": "the last day of the offering is past",
    "move.actor": "the one who acts may not take this way",
    "move.contradiction": "the record with this event would contradict itself",
    "move.forbidden": "no way leads there from this state",
    "move.guard": "what must hold first does not",
    "move.not_established": "whether what must hold first does is not known",
    "withdrawal.already_used": "the money of the entry is no longer in the balance",
    "withdrawal.before_release": "the balance is paid out at release, not before",
    "withdrawal.limit_not_established": "beyond the limit of a circular that may no longer be applied",
    "withdrawal.nothing_to_pay": "the balance is empty",
    "withdrawal.past_balance": "the balance is smaller",
    "withdrawal.past_limit": "beyond the limit of the circular for use inside",
    "withdrawal.release_not_established": "the day of release is not known",
}
_NO_REFUSAL: Final = "move.open"
"""It says that a way is open."""


def refusal_codes() -> dict[str, list[str]]:
    """Return each code of a refusal that is a value, with the names of the answers that carry it."""
    found: dict[str, list[str]] = {}
    for kind in sorted(_kinds(), key=lambda one: one.__name__):
        for code in get_args(get_type_hints(kind)["code"]):
            if code != _NO_REFUSAL:
                found.setdefault(code, []).append(kind.__name__)
    return found


def _kinds() -> set[type]:
    """Find the answers by their names, in the modules that are loaded."""
    held = [vars(module) for name, module in list(sys.modules.items()) if name.startswith("pembinaan.")]
    return {one for names in held for name, one in names.items() if name.endswith("Refusal") and isinstance(one, type)}


def refusals_table() -> str:
    """Write the table; a code without a meaning here is an error."""
    lines = ["| code | what it says | in |", "| --- | --- | --- |"]
    for code, kinds in sorted(refusal_codes().items()):
        lines.append(f"| `{code}` | {_MEANING[code]} | {', '.join(f'`{kind}`' for kind in kinds)} |")
    return "\n".join(lines) + "\n"
