"""Puts ``tools/`` on the import path, so that a test can ask a tool what it would write now."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "tools"))
