"""Where scenario files lie: the folder of this repository, and a further one that the environment names."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from pydantic import ValidationError

from pembinaan import problems

_Read = TypeVar("_Read")


def scenario_folders(variable: str, own: Path) -> list[Path]:
    """List both folders.

    Raises:
        FileNotFoundError: The variable names no folder, or one without any scenario.
    """
    extra = os.environ.get(variable)
    if extra and not Path(extra).is_dir():
        message = f"{variable} names no folder: {extra}"
        raise FileNotFoundError(message)
    if extra and not list(Path(extra).glob("*.json")):
        message = f"{variable} names a folder without any .json file: {extra}"
        raise FileNotFoundError(message)
    return [own, *([Path(extra)] if extra else [])]


def read_or_fail(path: Path, read: Callable[[Path], _Read]) -> _Read:
    """Read a scenario file; where that cannot be done, fail the test with the name of the file and how to mend it."""
    try:
        return read(path)
    except ValidationError as error:
        told = "\n".join(problem.line("en") for problem in problems(error))
    except UnicodeDecodeError as error:
        told = f"it is not UTF-8 at byte {error.start}: save it as UTF-8 in the editor"
    except OSError as error:
        told = f"it cannot be opened ({error.strerror}): check its rights, and that it is a file"
    pytest.fail(f"{path}: {told}" if "\n" not in told else f"{path}:\n{told}", pytrace=False)
