"""Shared test settings: the hypothesis profiles.

Because this file lies in ``tests/``, pytest puts that folder on the import path, so any test may write
``from property.strategies import durations``.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

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
