"""What the caller adds to an admission, switches off, or makes binding; never can a rule of law be switched off."""

from __future__ import annotations

from typing import Final, Self

from pydantic import model_validator

from pembinaan.core.errors import Fault
from pembinaan.core.fingerprint import fingerprint
from pembinaan.core.model import Model
from pembinaan.core.text import Text
from pembinaan.eligibility.admission.defaults import SWITCHABLE
from pembinaan.law.basis import BasisKind
from pembinaan.programs.entry import EntryKind, EntryRule

__all__ = ["DEFAULT_POLICY", "AdmissionPolicy"]

LAW_STAYS: Final = Fault(
    "admission.law_stays",
    Text(
        id="{kind} tidak dapat dimatikan: diminta oleh hukum atau daya tampung, atau memang tidak diminta oleh"
        " pustaka ini.",
        en="{kind} cannot be switched off: the law or the places ask it, or this library does not ask it by itself.",
    ),
    Text(id="Yang dapat dimatikan: {switchable}.", en="What can be switched off: {switchable}."),
)
NOT_A_POLICY: Final = Fault(
    "admission.not_a_policy",
    Text(id="Aturan yang ditambahkan bukan kebijakan setempat.", en="A rule that is added is no local policy."),
    Text(
        id="Beri 'basis' jenis LOCAL_POLICY dengan sumbernya.",
        en="Give it a 'basis' of the kind LOCAL_POLICY, with its source.",
    ),
)


class AdmissionPolicy(Model):
    """Hold the choices of the caller.

    Raises:
        ValidationError: ``admission.law_stays`` or ``admission.not_a_policy``.

    Example:
        >>> policy = AdmissionPolicy(without=(EntryKind.REMAIN_GE_DURATION,))
        >>> policy.fingerprint == DEFAULT_POLICY.fingerprint
        False
    """

    rules: tuple[EntryRule, ...] = ()
    """The rules that the unit adds, each with its source."""
    without: tuple[EntryKind, ...] = ()
    """The defaults of this library that are not asked; rules of the program stay."""
    hard: tuple[EntryKind, ...] = ()
    """The kinds that decide, where they would only warn."""

    @model_validator(mode="after")
    def _law_stays(self) -> Self:
        for kind in self.without:
            if kind not in SWITCHABLE:
                names = ", ".join(one.value for one in EntryKind if one in SWITCHABLE)
                raise LAW_STAYS.invalid(kind=kind.value, switchable=names)
        if any(rule.basis.kind is not BasisKind.LOCAL_POLICY for rule in self.rules):
            raise NOT_A_POLICY.invalid()
        return self

    @property
    def fingerprint(self) -> str:
        """The same text for the same choices."""
        return fingerprint(self.model_dump(mode="json"))


DEFAULT_POLICY: Final = AdmissionPolicy()
