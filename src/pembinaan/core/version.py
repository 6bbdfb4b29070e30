"""The version of the library, where every floor can read it."""

from __future__ import annotations

__all__ = ["__version__"]

__version__ = "0.1.0"
"""The version; ``pyproject.toml`` holds the same, and a test compares."""
