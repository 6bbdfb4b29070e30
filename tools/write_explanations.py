"""Write the explanations that the tests hold word for word.

    python tools/write_explanations.py

A test compares the files with what this tool writes now. Read the difference before it is committed: people in custody
read these sentences.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from eligibility.explanation_cases import HERE, written


def main() -> None:
    """Write the explanations, and take away those that no case writes any more."""
    texts = written()
    for path in set(HERE.iterdir()) - set(texts):
        path.unlink()
    for path, text in texts.items():
        path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
