"""What every scenario must do: expect something that can be compared."""

from __future__ import annotations

NOTHING_EXPECTED = "nothing in 'expect' is compared, so it could never fail: write what the answer must be"
