"""Write the pages that follow from the code, or the part of a page between two marks.

    python tools/write_reference.py

A test compares the committed pages with what this tool writes now.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from reference_agreements import agreements_page
from reference_documents import documents_page
from reference_errors import errors_page
from reference_programs import programs_page
from reference_rights import conditions_table, readings_page, right_pages, rights_page

__all__ = ["written"]

DOCS: Final = Path(__file__).parents[1] / "docs"
BEGIN: Final = "<!-- begin: conditions, written by tools/write_reference.py -->\n"
END: Final = "<!-- end: conditions -->\n"


def written() -> dict[Path, str]:
    """Return every page that follows from the code, as it would be written now."""
    rights = {DOCS / "reference" / "rights" / f"{code}.md": page for code, page in right_pages().items()}
    return rights | {
        DOCS / "reference" / "agreements.md": agreements_page(),
        DOCS / "reference" / "documents.md": documents_page(),
        DOCS / "reference" / "errors.md": errors_page(),
        DOCS / "reference" / "programs.md": programs_page(),
        DOCS / "reference" / "rights.md": rights_page(),
        DOCS / "reference" / "readings.md": readings_page(),
        DOCS / "howto" / "write-a-rule.md": _with_conditions(DOCS / "howto" / "write-a-rule.md"),
    }


def _with_conditions(path: Path) -> str:
    before, _, rest = path.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{conditions_table()}\n{END}{after}"


def main() -> None:
    """Write the pages."""
    for path, text in written().items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
