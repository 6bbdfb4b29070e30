"""The vocabulary of entry: for each kind of rule the question that it asks, in the words that rights use too."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Final

from pembinaan.core.duration import Duration
from pembinaan.core.timeline import Status, all_of
from pembinaan.eligibility.admission.asked import Asked, At, of_condition
from pembinaan.eligibility.admission.conditions.asimilasi_open import AsimilasiOpen
from pembinaan.eligibility.admission.conditions.in_law import InLaw, OffenceNotOf
from pembinaan.eligibility.admission.conditions.of_file import Fit, NotIsolated, OfSex, Oriented, SchoolingAtMost
from pembinaan.eligibility.admission.conditions.of_sentence import Outlasts, StageReached, TimeLeft
from pembinaan.eligibility.admission.conditions.risk import IspnAtMost
from pembinaan.eligibility.admission.defaults import asked_if
from pembinaan.eligibility.admission.of_offering import agreement, place, target
from pembinaan.eligibility.admission.of_register import clash, double
from pembinaan.eligibility.admission.places import places
from pembinaan.eligibility.admission.still_to_come import consent, recommended
from pembinaan.eligibility.condition import Condition
from pembinaan.eligibility.conditions.lately import CleanLately
from pembinaan.eligibility.conditions.served import FractionServed
from pembinaan.eligibility.conditions.serving import Serving
from pembinaan.eligibility.plan import asked
from pembinaan.participants.coaching.levels import FitFor, StageCode
from pembinaan.participants.reckoning import HALF, ONE_THIRD, TWO_THIRDS
from pembinaan.participants.records import IspnClass
from pembinaan.programs.entry import EntryKind, EntryRule
from pembinaan.programs.offering_days import is_outside

__all__ = ["VOCABULARY"]
