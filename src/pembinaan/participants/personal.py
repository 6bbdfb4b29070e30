"""Specific personal data that some remisi ask for: religion as first recorded, and letters of a doctor."""

from __future__ import annotations

from enum import StrEnum

from pembinaan.core.fields import Day
from pembinaan.core.model import Model

__all__ = ["DoctorLetter", "Religion"]


class Religion(StrEnum):
    """Name the religion first recorded in the register (Keppres 174/1999 Pasal 7 ayat (5))."""

    ISLAM = "islam"
    KRISTEN = "kristen"
    KATOLIK = "katolik"
    HINDU = "hindu"
    BUDDHA = "buddha"
    KONGHUCU = "konghucu"
    LAINNYA = "lainnya"
    """Another religion or belief: no source names its main holiday (Pasal 13 ayat (3): the minister asks)."""


class DoctorLetter(Model):
    """Hold what a doctor's letter says about an illness; the latest letter speaks from its day on.

    Null in any field: the letter does not say. From Permenkumham 16/2023 Pasal 29 ayat (5) on it must say all three of
    hard to cure, life-threatening, and in need of lifelong expert care.
    """

    stated_on: Day
    """The day of the letter."""
    prolonged: bool | None = None
    """Whether the illness is prolonged (PP 99/2012 Pasal 34C ayat (2))."""
    hard_to_cure: bool | None = None
    """Whether it is hard to cure."""
    life_threatening: bool | None = None
    """Whether it threatens the life."""
    lifelong_expert_care: bool | None = None
    """Whether it needs expert care for life."""
