"""What the built wheel must hold, run by itself in a clean environment: `python -I tests/wheel_check.py`."""

from __future__ import annotations

import importlib
import pkgutil
import re
from importlib.metadata import requires, version
from importlib.resources import files

import pembinaan

NEED_DOCX = {f"pembinaan.interop.docx_{part}" for part in ("foot", "layout", "pages")}
"""The only modules that cannot be imported without the extra; nothing public imports them at its top."""


def asks_for_docx(module: str) -> bool:
    try:
        importlib.import_module(module)
    except ModuleNotFoundError as missing:
        return missing.name == "docx"
    return False


def main() -> None:
    assert version("pembinaan") == pembinaan.__version__
    needed = [line for line in requires("pembinaan") or () if "extra ==" not in line]
    assert sorted(re.split(r"[<>=!~ ;]", line)[0] for line in needed) == ["pydantic", "python-dateutil"], needed
    assert files("pembinaan").joinpath("py.typed").is_file()
    for module in pkgutil.walk_packages(pembinaan.__path__, "pembinaan."):
        if module.name in NEED_DOCX:
            assert asks_for_docx(module.name), module.name
        else:
            importlib.import_module(module.name)
    for name in pembinaan.__all__:
        assert getattr(pembinaan, name) is not None


if __name__ == "__main__":
    main()
