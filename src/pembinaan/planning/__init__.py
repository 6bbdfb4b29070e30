"""F4: who gets a place, and what would open a right in time."""

from pembinaan.planning.allocate import allocate
from pembinaan.planning.allocation import Allocation
from pembinaan.planning.criteria import AllocationPolicy, Candidate, Criterion, NeedServed, OriginWeight
from pembinaan.planning.explain import explain_allocation, explain_why
from pembinaan.planning.explain_pathway import explain_pathway, explain_reach
from pembinaan.planning.pathway import pathway
from pembinaan.planning.pathway_record import GapCount, OpenPoint, PathStep, PathStepKind, Pathway, Reach, RightReach
from pembinaan.planning.reach import reach
from pembinaan.planning.record import AllocationRecord, AskedFor, BelowLeast, Outcome, Place, Unplaced, Why
from pembinaan.planning.setting import Setting

__all__ = [
    "Allocation",
    "AllocationPolicy",
    "AllocationRecord",
    "AskedFor",
    "BelowLeast",
    "Candidate",
    "Criterion",
    "GapCount",
    "NeedServed",
    "OpenPoint",
    "OriginWeight",
    "Outcome",
    "PathStep",
    "PathStepKind",
    "Pathway",
    "Place",
    "Reach",
    "RightReach",
    "Setting",
    "Unplaced",
    "Why",
    "allocate",
    "explain_allocation",
    "explain_pathway",
    "explain_reach",
    "explain_why",
    "pathway",
    "reach",
]
