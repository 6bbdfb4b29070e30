"""Shared test settings: the hypothesis profiles, and ``tests/`` on the import path.

So any test may write ``from property.strategies import durations``, however pytest was started.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from hypothesis import HealthCheck, settings

sys.path.insert(0, str(Path(__file__).parent))

_QUIET = (HealthCheck.too_slow,)

settings.register_profile(
    "default",
    derandomize=True,
    deadline=None,
    database=None,
    max_examples=100,
    suppress_health_check=_QUIET,
)
settings.register_profile("thorough", parent=settings.get_profile("default"), max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))
