"""The examples of the pages: Python blocks, the output that a page shows for each, and the output that each gives.

    python tools/markdown_examples.py docs/tutorial/first-answers.md

runs the blocks of a page and writes what they print into it. A page is one program: its blocks share their names. A
block of Python that prints is followed by a block of text with exactly that output; one that prints nothing is not.
"""

from __future__ import annotations

import contextlib
import io
import re
import sys
from pathlib import Path
from typing import Any, NamedTuple

__all__ = ["Example", "examples", "fenced", "run", "with_outputs"]

_FENCE = re.compile(r"^```(?P<language>[a-z-]*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
_OUTPUT = re.compile(r"\s*^```(?:text)?\n(?P<shown>.*?)^```$", re.MULTILINE | re.DOTALL)


class Example(NamedTuple):
    """One Python block of a page."""

    line: int
    """The line of the page on which the code begins."""
    code: str
    shown: str | None
    """The output block that follows; None: there is none."""
    end: int
    """Where the Python block ends in the page."""
    shown_end: int
    """Where the output block ends in the page; ``end`` where there is none."""


def fenced(page: str, language: str) -> list[str]:
    """Return the bodies of all blocks of a language."""
    return [match["body"] for match in _FENCE.finditer(page) if match["language"] == language]


def examples(page: str) -> list[Example]:
    """Return the Python blocks of a page in order, each with the output block that directly follows it."""
    found = []
    for match in _FENCE.finditer(page):
        if match["language"] != "python":
            continue
        output = _OUTPUT.match(page, match.end())
        line = page.count("\n", 0, match.start("body")) + 1
        shown, shown_end = (None, match.end()) if output is None else (output["shown"], output.end())
        found.append(Example(line, match["body"], shown, match.end(), shown_end))
    return found


def run(page: str, name: str) -> list[str]:
    """Run the Python blocks of a page in one namespace and return what each prints."""
    names: dict[str, Any] = {"__name__": "example"}
    outputs = []
    for example in examples(page):
        code = compile("\n" * (example.line - 1) + example.code, name, "exec", dont_inherit=True)
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            exec(code, names)  # noqa: S102 - the pages of this repository are trusted as its code is
        outputs.append(printed.getvalue())
    return outputs


def with_outputs(page: str, outputs: list[str]) -> str:
    """Return the page with what its blocks print."""
    parts, at = [], 0
    for example, output in zip(examples(page), outputs, strict=True):
        parts.append(page[at : example.end])
        if output:
            parts.append(f"\n\n```text\n{output}```")
        at = example.shown_end
    return "".join([*parts, page[at:]])


def main(paths: list[str]) -> None:
    """Write the outputs into each page."""
    for path in map(Path, paths):
        page = path.read_text(encoding="utf-8")
        path.write_text(with_outputs(page, run(page, str(path))), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
