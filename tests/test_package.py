"""The package as such: its public face, what importing it does, its examples and benchmark."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

import pembinaan
from pembinaan.agreements.code_words import STATE_WORDS
from pembinaan.agreements.history import replay
from pembinaan.agreements.kinds import StateCode
from pembinaan.agreements.moves import move

ROOT = Path(__file__).parents[1]

# What an import may do: an audit hook in a fresh interpreter collects files opened that are no code, and sockets.
WATCH = """
import sys
import pydantic
seen = []
def hook(event, args):
    if event == "open" and not str(args[0]).endswith((".py", ".pyc")) and "__pycache__" not in str(args[0]):
        seen.append(("open", str(args[0])))
    elif event.startswith(("socket.", "urllib.", "subprocess.", "os.system", "time.sleep")):
        seen.append((event, str(args)[:80]))
sys.addaudithook(hook)
before = set(sys.modules)
import pembinaan
{use}
print(len(set(sys.modules) - before))
print(sorted({{name.split(".")[0] for name in set(sys.modules) - before}}))
print(seen)
"""


def fresh(code: str) -> list[str]:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


class TestImport:
    def test_importing_loads_one_module_and_opens_nothing(self):
        count, names, seen = fresh(WATCH.format(use=""))
        assert names == "['pembinaan']"
        assert int(count) == 1
        assert seen == "[]"

    def test_using_it_opens_no_file_and_no_socket(self):
        use = (
            "from datetime import date\n"
            'person = pembinaan.read_person(\'{"kind": "klien", "reference": "a"}\')\n'
            "for name in pembinaan.__all__: getattr(pembinaan, name)\n"
            "text = pembinaan.instrument('UU 22/2022').pasal(10, ayat=2)\n"
            "pembinaan.json_schema('person')\n"
        )
        _, names, seen = fresh(WATCH.format(use=use))
        # pydantic looks for plugins in the metadata of installed packages, once, for the first model of a program.
        plugins = ("entry_points.txt", ".zip")
        opened = [entry for entry in ast.literal_eval(seen) if not entry[1].endswith(plugins)]
        assert opened == []
        assert "pembinaan" in names

    @pytest.mark.parametrize("path", sorted((ROOT / "src").rglob("*.py")), ids=lambda path: path.stem)
    def test_no_clock_environment_file_or_network_in_the_source(self, path):
        attributes = {"today", "now", "utcnow", "getenv", "environ", "read_text", "urlopen", "getcwd", "perf_counter"}
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute):
                assert node.attr not in attributes, f"line {node.lineno}: {node.attr}"
            elif isinstance(node, ast.Name):
                assert node.id != "open", f"line {node.lineno}: open"
            elif isinstance(node, ast.Import | ast.ImportFrom):
                modules = {alias.name for alias in node.names} | {getattr(node, "module", None)}
                assert not modules & {"os", "socket", "time", "pathlib", "random", "urllib", "subprocess", "io"}


class TestPublicFace:
    def test_version_is_that_of_the_distribution(self):
        assert version("pembinaan") == pembinaan.__version__

    def test_all_is_sorted_and_complete(self):
        assert list(pembinaan.__all__) == sorted(pembinaan.__all__, key=_isort_key)
        assert set(pembinaan.__all__) == set(pembinaan._HOME)
        assert dir(pembinaan) == sorted(pembinaan.__all__)

    @pytest.mark.parametrize("name", pembinaan.__all__)
    def test_every_name_is_the_one_of_its_module(self, name):
        home = importlib.import_module(f"pembinaan.{pembinaan._HOME[name]}")
        assert getattr(pembinaan, name) is getattr(home, name)
        assert name in home.__all__

    def test_what_type_checkers_see_is_what_is_loaded(self):
        tree = ast.parse((ROOT / "src/pembinaan/__init__.py").read_text(encoding="utf-8"))
        seen = {
            alias.name: node.module.removeprefix("pembinaan.")
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("pembinaan.")
            for alias in node.names
        }
        assert seen == pembinaan._HOME

    def test_an_unknown_name_is_an_attribute_error(self):
        with pytest.raises(AttributeError, match="no attribute 'pembebasan'"):
            pembinaan.pembebasan  # noqa: B018


def _isort_key(name: str) -> tuple[int, str]:
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)


class TestExamples:
    @pytest.mark.parametrize("language", ["id", "en"])
    def test_the_life_of_an_agreement_runs(self, language, capsys, monkeypatch):
        monkeypatch.syspath_prepend(str(ROOT / "examples"))
        example = importlib.import_module("agreement_lifecycle")
        example.main(language)
        out = capsys.readouterr().out
        words = example.WORDS[language]
        assert [line for line in out.splitlines() if line.startswith("===")] == [
            f"=== {words[key]} ==="
            for key in ("press", "steps", "states", "review", "monev", "calendar", "money", "end", "diagram")
        ]
        stages = (
            "DITAWARKAN",
            "DIBAHAS",
            "DISEPAKATI_NASKAH",
            "DITANDATANGANI",
            "BERLAKU",
            "AKAN_BERAKHIR",
            "BERAKHIR",
        )
        assert all(
            f"-> {code if language == 'en' else STATE_WORDS[StateCode(code)].id}" in out
            for code in (*stages, "DITUTUP")
        )
        assert f"({words['supposed']})" in out
        # two activities run when it ends: one is completed, one moves; three people are affected, one is owed a paper
        for line in (
            "K-1: " + {"id": "Yang sudah mulai boleh diselesaikan", "en": "What has begun may be finished"}[language],
            "K-2: " + {"id": "Dialihkan ke perjanjian lain", "en": "It moves to another agreement"}[language],
            ": rekaan-3\n",
            ": rekaan-4, rekaan-5\n",
            ": rekaan-2\n",
        ):
            assert line in out
        assert "stateDiagram-v2" in out

    def test_the_life_of_an_agreement_holds_what_was_reported(self):
        files = (ROOT / "examples" / "bontang" / name for name in ("agreement.json", "lifecycle.json"))
        real, supposed = (pembinaan.Agreement.model_validate_json(path.read_text(encoding="utf-8")) for path in files)
        assert supposed.events[: len(real.events)] == real.events
        assert supposed.supposed is not None
        assert {event.source.name for event in supposed.events[len(real.events) :]} == {"rekaan"}

    def test_the_supposed_part_of_the_life_of_an_agreement_moves_along_the_table(self):
        text = (ROOT / "examples" / "bontang" / "lifecycle.json").read_text(encoding="utf-8")
        steps = [
            pair for pair in replay(pembinaan.Agreement.model_validate_json(text)) if pair[1].source.name == "rekaan"
        ]
        moved = [move(old, event) for old, event, _ in steps]
        assert [getattr(one, "transition", None) for one in moved] == ["T3", "T5", "T7", "T8", "T0", "T9", "T13", "T16"]

    @pytest.mark.parametrize("language", ["id", "en"])
    def test_bontang_runs(self, language, capsys, monkeypatch):
        monkeypatch.syspath_prepend(str(ROOT / "examples"))
        example = importlib.import_module("bontang")
        example.main(language)
        out = capsys.readouterr().out
        assert {"id": "ditawarkan sejak 24 Oktober 2025", "en": "DITAWARKAN (offered) since 24 October 2025"}[
            language
        ] in out
        marks = {"id": ("MEMENUHI SYARAT", "BELUM MEMENUHI", "BELUM DAPAT", "TIDAK MEMENUHI", "Belum dapat dijawab")}
        marks["en"] = ("ELIGIBLE", "NOT YET ELIGIBLE", "NOT YET KNOWN", "NOT ELIGIBLE", "Cannot be answered yet")
        assert [mark for mark in marks[language] if mark not in out] == []

    def test_the_benchmark_agrees_with_its_plain_function(self, monkeypatch):
        monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
        census = importlib.import_module("census")
        people = [pembinaan.read_person(text) for text in census.population(300)]
        census.compare(people)
        assert {census.full(person)[1][0] for person in people} == {0, 1, 2}
