"""Say what importing costs over `import pydantic`.

    python benchmarks/import_time.py

Each figure is the median over fresh interpreters of the processor time that the import takes after `import pydantic`.
"""

from __future__ import annotations

import argparse
import platform
import statistics
import subprocess
import sys

CASES = {
    "import pembinaan": "import pembinaan",
    "a first pydantic model, for comparison": "from pydantic import BaseModel\nclass One(BaseModel):\n    x: int",
    "from pembinaan import SentenceDates": "from pembinaan import SentenceDates",
    "from pembinaan import decide": "from pembinaan import decide",
    "every public name": "from pembinaan import *",
}
PROGRAM = "import time, pydantic\nstart = time.process_time()\n{code}\nprint((time.process_time() - start) * 1000)"


def milliseconds(code: str, rounds: int) -> float:
    run = [sys.executable, "-c", PROGRAM.format(code=code)]
    return statistics.median(
        float(subprocess.run(run, capture_output=True, text=True, check=True).stdout) for _ in range(rounds)
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    print(f"{platform.python_implementation()} {platform.python_version()}, {platform.system()} {platform.machine()}")
    for name, code in CASES.items():
        print(f"| {name:<40} | {milliseconds(code, rounds):>6.1f} ms |")


if __name__ == "__main__":
    main()
