"""Every example of the pages runs and prints what the page shows; every link resolves."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from markdown_examples import examples, run, with_outputs

ROOT = Path(__file__).parents[2]
FRONT = sorted(ROOT.glob("*.md"))
PAGES = [*FRONT, *sorted((ROOT / "docs").rglob("*.md"))]
EVERY_PAGE = pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())

_CODE = re.compile(r"^```.*?^```$|`[^`\n]+`", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\[[^\]]*\]\((?P<target>[^)\s]+)\)")
_HEADING = re.compile(r"^#+ (?P<title>.+)$", re.MULTILINE)
_NOT_FOR_READERS = re.compile(r"(?<![\w.])/(?:work|tmp|home|root|Users|opt|mnt|var)/|\b[A-Z]:\\|file://", re.IGNORECASE)


def test_the_pages_are_found():
    names = {path.relative_to(ROOT).as_posix() for path in PAGES}
    assert {"README.md", "docs/index.md", "docs/tutorial/first-answers.md"} <= names


@EVERY_PAGE
def test_examples_print_what_the_page_shows(path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(ROOT)
    page = path.read_text(encoding="utf-8")
    outputs = run(page, path.relative_to(ROOT).as_posix())
    for example, output in zip(examples(page), outputs, strict=True):
        assert output == (example.shown or ""), f"the block on line {example.line}"


@EVERY_PAGE
def test_links_resolve(path: Path):
    text = _CODE.sub("", path.read_text(encoding="utf-8"))
    lost = [target for target in _LINK.findall(text) if not _resolves(path, target)]
    assert not lost


def _resolves(page: Path, target: str) -> bool:
    if target.startswith(("https://", "mailto:")):
        return True
    place, _, anchor = target.partition("#")
    aim = (page.parent / place).resolve() if place else page
    if not aim.exists() or not aim.is_relative_to(ROOT):
        return False
    return not anchor or anchor in _anchors(aim.read_text(encoding="utf-8"))


def _anchors(page: str) -> set[str]:
    titles = _HEADING.findall(re.sub(r"^```.*?^```$", "", page, flags=re.MULTILINE | re.DOTALL))
    return {re.sub(r"[^\w\- ]", "", title).strip().lower().replace(" ", "-") for title in titles}


@EVERY_PAGE
def test_no_page_names_a_place_on_a_machine(path: Path):
    assert not _NOT_FOR_READERS.findall(path.read_text(encoding="utf-8"))


@EVERY_PAGE
def test_every_page_has_one_title(path: Path):
    text = re.sub(r"^```.*?^```$", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    assert len(re.findall(r"^# ", text, flags=re.MULTILINE)) == 1


def test_every_page_is_listed_in_the_index():
    """The pages of single rights are listed on the page of rights."""
    index, rights = ROOT / "docs" / "index.md", ROOT / "docs" / "reference" / "rights.md"
    listed = {
        (page.parent / target).resolve()
        for page in (index, rights)
        for target in _LINK.findall(page.read_text(encoding="utf-8"))
    }
    assert not [path for path in sorted((ROOT / "docs").rglob("*.md")) if path not in {index, *listed}]


# ---- the runner itself

PAGE = """# A page

```python
word = "first"
```

Text between.

```python
print(word)
```

```text
first
```

```json
{}
```
"""


def test_blocks_share_their_names_and_outputs_are_found():
    first, second = examples(PAGE)
    assert (first.line, first.shown) == (4, None)
    assert (second.line, second.shown) == (10, "first\n")
    assert run(PAGE, "a page") == ["", "first\n"]


def test_writing_outputs_changes_only_outputs():
    assert with_outputs(PAGE, ["", "first\n"]) == PAGE
    assert with_outputs(PAGE, ["", "other\n"]) == PAGE.replace("```text\nfirst", "```text\nother")
    assert with_outputs(PAGE, ["", ""]) == PAGE.replace("\n\n```text\nfirst\n```", "")
    assert with_outputs(with_outputs(PAGE, ["new\n", ""]), ["", "first\n"]) == PAGE
