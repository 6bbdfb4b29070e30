"""Change each number, comparison, fraction and day in the rules in turn, and see whether the scenarios catch it.

    python tools/mutate_law.py
    python tools/mutate_law.py --only served --jobs 2

Each mutant lives in a process of its own: the module is compiled with one change, and the scenario files that run the
changed function are answered until one fails. Before that each module is tried as it is, and must survive. What
survives is printed with its place; docs/reference/mutation.md holds the last score and explains the survivors. The exit
code is 1 when fewer than 95 per cent are caught.
"""

from __future__ import annotations

import argparse
import ast
import copy
import importlib
import importlib.abc
import importlib.util
import os
import pickle
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any, Final, NamedTuple

__all__ = ["Mutant", "Tried", "chosen", "control", "is_caught", "mutants", "read_scenarios"]

ROOT: Final = Path(__file__).parents[1]
SOURCE: Final = ROOT / "src"
RULES: Final = (
    "pembinaan/eligibility/rights",
    "pembinaan/eligibility/conditions",
    "pembinaan/eligibility/audience.py",
    "pembinaan/eligibility/audience_times.py",
    "pembinaan/eligibility/holidays.py",
    "pembinaan/eligibility/last_remission.py",
    "pembinaan/eligibility/leave_spans.py",
    "pembinaan/eligibility/leave_window.py",
    "pembinaan/eligibility/remisi_clock.py",
    "pembinaan/eligibility/remissions/amount.py",
    "pembinaan/eligibility/remissions/scale.py",
    "pembinaan/law/data/remission_amounts.py",
    "pembinaan/law/data/emergency_waves.py",
)
"""Where the law stands: the rights, the conditions, whom they concern, and the tables of amounts and days."""
LEAST: Final = 95
_CAUGHT, _SURVIVED = 1, 0
_MOST_SECONDS: Final = 600
"""Processor time of one mutant; one that runs on for longer never comes to an answer, and that is a difference."""
_FAILED: Final = ("", 0)
"""Stands among the functions of a scenario that fails without any change."""
_FLIPPED: Final = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_FRACTIONS: Final = {"TWO_THIRDS": "HALF", "HALF": "ONE_THIRD", "ONE_THIRD": "HALF"}


class Mutant(NamedTuple):
    """One change: the module, the line, what stood there and what stands there now."""

    path: Path
    line: int
    before: str
    after: str
    tree: ast.Module
    function: int | None
    """The first line of the function that holds the change; None: it stands outside all functions."""

    def __str__(self) -> str:
        return f"{self.path.relative_to(SOURCE)}:{self.line}: {self.before} -> {self.after}"


# ---- what is changed


def mutants(path: Path) -> Iterator[Mutant]:
    """Go through every change of one module.

    A number is made one more and one less (so is each day, month and year of a date), a comparison takes in its edge or
    leaves it out, a fraction becomes another one, a yes becomes a no.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = _functions(tree)
    for number, node in enumerate(ast.walk(tree)):
        for after in _changes(node):
            changed = copy.deepcopy(tree)
            target = next(item for at, item in enumerate(ast.walk(changed)) if at == number)
            _replace(target, after)
            line = getattr(node, "lineno", 0)
            shown = ast.unparse(node), ast.unparse(target)
            yield Mutant(path, line, *shown, ast.fix_missing_locations(changed), functions.get(id(node)))


def _functions(tree: ast.Module) -> dict[int, int]:
    """Map each node in the body of a function to the first line of the function; the outermost counts."""
    held: dict[int, int] = {}
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            first = min([function.lineno, *(item.lineno for item in function.decorator_list)])
            for node in (node for part in function.body for node in ast.walk(part)):
                held.setdefault(id(node), first)
    return held


def _changes(node: ast.AST) -> Iterator[object]:
    """Yield what a node can be changed into: another number, comparison or fraction."""
    if isinstance(node, ast.Constant) and type(node.value) is int and not isinstance(node.value, bool):
        yield node.value + 1
        if node.value > 0:
            yield node.value - 1
    elif isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in _FLIPPED:
        yield _FLIPPED[type(node.ops[0])]()
    elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in _FRACTIONS:
        yield _FRACTIONS[node.id]
    elif isinstance(node, ast.keyword) and isinstance(node.value, ast.Constant) and _is_of_a_rule(node):
        yield not node.value.value


def _is_of_a_rule(node: ast.keyword) -> bool:
    """Tell a yes or no of a rule from one of the language, and from the mark that a rule is inferred."""
    value = node.value.value if isinstance(node.value, ast.Constant) else None
    return type(value) is bool and node.arg not in {"frozen", "eq", "kw_only", "strict", "slots", "inferred"}


def _replace(node: ast.AST, after: object) -> None:
    if isinstance(node, ast.Constant):
        node.value = after  # type: ignore[assignment]
    elif isinstance(node, ast.Compare):
        node.ops = [after]  # type: ignore[list-item]
    elif isinstance(node, ast.Name):
        node.id = str(after)
    elif isinstance(node, ast.keyword) and isinstance(node.value, ast.Constant):
        node.value.value = after  # type: ignore[assignment]


# ---- how it is tried


class _Changed(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Load one module from a changed tree."""

    def __init__(self, name: str, mutant: Mutant) -> None:
        self.name, self.mutant = name, mutant

    def find_spec(self, fullname: str, path: object, target: object = None) -> object:  # noqa: ARG002
        if fullname != self.name:
            return None
        if self.mutant.path.name != "__init__.py":
            return importlib.util.spec_from_loader(fullname, self)
        places = [str(self.mutant.path.parent)]  # where the modules of the package are found
        return importlib.util.spec_from_file_location(fullname, loader=self, submodule_search_locations=places)

    def exec_module(self, module: object) -> None:
        exec(compile(self.mutant.tree, str(self.mutant.path), "exec"), vars(module))  # noqa: S102 - our own source


class Tried(NamedTuple):
    """A scenario, the rights it asks about, and the functions of the rules that run when it is answered."""

    scenario: Any
    rights: frozenset[str]
    ran: frozenset[tuple[str, int]]


def read_scenarios(pattern: str = "*.json") -> list[Tried]:
    """Read the scenario files and find out which functions each of them runs; each in a process of its own."""
    from scenarios.form import read_scenario  # noqa: PLC0415 - the path is set by then

    held = [read_scenario(path) for path in sorted((ROOT / "tests" / "scenarios").glob(pattern))]
    ran = [_ran(one) for one in held]
    if failing := [one.id for one, places in zip(held, ran, strict=True) if _FAILED in places]:
        message = f"these scenarios fail without any change: {', '.join(failing)}"
        raise ValueError(message)
    loading = _apart(_loading)
    return [
        Tried(one, frozenset(question.right for question in one.questions), places | loading)
        for one, places in zip(held, ran, strict=True)
    ]


def _loading() -> set[tuple[str, int]]:
    """Load the library anew; return the functions that run while it is loaded, which every scenario can see."""
    for loaded in [name for name in sys.modules if name.partition(".")[0] in {"pembinaan", "scenarios"}]:
        del sys.modules[loaded]
    names = [_name(path) for path in _modules("")]
    return _noted(lambda: [importlib.import_module(name) for name in names])


def _name(path: Path) -> str:
    return ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__")


def _ran(scenario: object) -> frozenset[tuple[str, int]]:
    """Answer one scenario in a process whose caches are empty; return the functions that ran, by file and line."""
    return _apart(partial(_calls, scenario))


def _apart(work: Callable[[], set[tuple[str, int]]]) -> frozenset[tuple[str, int]]:
    """Do some work in a process of its own and return what it finds."""
    out, into = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(out)
        with os.fdopen(into, "wb") as stream:
            stream.write(pickle.dumps(work()))
        os._exit(0)
    os.close(into)
    with os.fdopen(out, "rb") as stream:
        found = pickle.loads(stream.read())  # noqa: S301 - written by our own process
    os.waitpid(child, 0)
    return frozenset(found)


def _calls(scenario: Any) -> set[tuple[str, int]]:
    from scenarios.form import misses  # noqa: PLC0415

    found: list[str] = []
    ran = _noted(lambda: found.extend(misses(scenario)))
    return ran | {_FAILED} if found else ran


def _noted(work: Callable[[], object]) -> set[tuple[str, int]]:
    """Do some work; return the functions of the library that run in it."""
    found: set[tuple[str, int]] = set()

    def note(frame: Any, event: str, _: object) -> None:
        if event == "call":
            found.add((frame.f_code.co_filename, frame.f_code.co_firstlineno))

    sys.setprofile(note)
    work()
    sys.setprofile(None)
    return {item for item in found if item[0].startswith(str(SOURCE))}


def chosen(mutant: Mutant, scenarios: Sequence[Tried]) -> list[Tried]:
    """Choose the scenarios that can see a change, those about the right of its module first.

    A change outside all functions can be seen by every scenario, one in a function only by those that run it. A
    function that none of them runs may have run when its module was loaded: then every scenario can see what it made.
    """
    place = (str(mutant.path), mutant.function)
    able = [one for one in scenarios if mutant.function is None or place in one.ran] or scenarios
    here = str(mutant.path)
    return sorted(
        able,
        key=lambda one: (
            not any(mutant.path.stem.startswith(right) for right in one.rights),
            not any(path == here for path, _ in one.ran),
        ),
    )


def _is_caught(mutant: Mutant, scenarios: Sequence[Tried]) -> int:
    """Answer the scenarios in this process under one change; return 1 when one of them fails."""
    name = _name(mutant.path)
    for loaded in list(sys.modules):
        if loaded in {"pembinaan", "scenarios.form", name} or loaded.startswith("pembinaan.eligibility"):
            del sys.modules[loaded]
    sys.meta_path.insert(0, _Changed(name, mutant))
    try:
        from scenarios.form import misses  # noqa: PLC0415 - must come after the change

        return _CAUGHT if any(misses(one.scenario) for one in chosen(mutant, scenarios)) else _SURVIVED
    except Exception:  # noqa: BLE001 - whatever breaks is a difference that is seen
        return _CAUGHT


def is_caught(mutant: Mutant, scenarios: Sequence[Tried]) -> bool:
    """Try one change in a process of its own, and print it if it survives."""
    held = _tried(mutant, scenarios)
    if not held:
        print(f"survived: {mutant}", flush=True)
    return held


def _tried(mutant: Mutant, scenarios: Sequence[Tried]) -> bool:
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_CPU, (_MOST_SECONDS, _MOST_SECONDS))
        sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - the process ends here
        os._exit(_is_caught(mutant, scenarios))
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != _SURVIVED


def control(paths: Sequence[Path], scenarios: Sequence[Tried], jobs: int = 1) -> None:
    """Try each module without any change: it must survive, else whatever breaks would be taken for a caught mistake.

    Raises:
        ValueError: Naming the modules that do not.
    """
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in paths)
    same = [Mutant(path, 0, "", "", tree, None) for path, tree in zip(paths, trees, strict=True)]
    with ThreadPoolExecutor(jobs) as pool:
        broken = list(pool.map(partial(_tried, scenarios=scenarios), same))
    if any(broken):
        names = [_name(path) for path, held in zip(paths, broken, strict=True) if held]
        message = f"the scenarios fail without any change once these modules are loaded anew: {', '.join(names)}"
        raise ValueError(message)


def main() -> int:
    """Try every change and print the score."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="only modules whose path holds this text")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    sys.path[:0] = [str(SOURCE), str(ROOT / "tests")]
    scenarios, paths = read_scenarios(), _modules(options.only)
    control(paths, scenarios, options.jobs)
    found = [mutant for path in paths for mutant in mutants(path)]
    started = time.monotonic()
    with ThreadPoolExecutor(options.jobs) as pool:
        caught = list(pool.map(partial(is_caught, scenarios=scenarios), found))
    return _report(found, caught, time.monotonic() - started)


def _modules(only: str) -> list[Path]:
    paths = [SOURCE / place for place in RULES]
    held = [path for place in paths for path in (sorted(place.glob("*.py")) if place.is_dir() else [place])]
    return [path for path in held if path.exists() and only in path.as_posix()]


def _report(found: Sequence[Mutant], caught: Sequence[bool], seconds: float) -> int:
    total = Counter(_part(mutant) for mutant in found)
    good = Counter(_part(mutant) for mutant, held in zip(found, caught, strict=True) if held)
    for part, count in total.items():
        print(f"| {part} | {count} | {good[part]} | {100 * good[part] / count:.1f} % |")
    share = 100 * sum(caught) / max(len(found), 1)
    print(f"| all | {len(found)} | {sum(caught)} | {share:.1f} % | in {seconds:.0f} s")
    return 0 if share >= LEAST else 1


def _part(mutant: Mutant) -> str:
    return mutant.path.relative_to(SOURCE / "pembinaan").as_posix()


if __name__ == "__main__":
    sys.exit(main())
