"""Where scenario files lie: the folder of this repository, and a further one that the environment names."""

from __future__ import annotations

import os
from pathlib import Path


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
