"""After a pembebasan bersyarat: its probation, and until when and whether it may or must be revoked.

UU 1/2023 Pasal 72 ayat (3) to (5) and 73, since 2026-01-02. Which conditions and grounds there are, and what a
revocation closes, is data: :mod:`pembinaan.law.data.after_release`.
"""

from __future__ import annotations

from pembinaan.eligibility.after_release.facts import OtherDetention, Prosecution, Release
from pembinaan.eligibility.after_release.probation_end import probation
from pembinaan.eligibility.after_release.revoking import Revocability, revocability

__all__ = ["OtherDetention", "Prosecution", "Release", "Revocability", "probation", "revocability"]
