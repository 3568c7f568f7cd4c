"""Frozen modules lose their docstrings and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from quoteline.search.stemming import ALGORITHMS
from slim_code import EMPTIED, OF_A_CLASS, is_asked_for, without_docstrings

SOURCE = b'''"""A module."""
from dataclasses import dataclass

@dataclass
class Kept:
    """A class."""
    number: int

class Only:
    """Only this."""

def only():
    """Only this."""

async def later():
    """Later."""
    return "said"

def first():
    "not a docstring only by accident" "of its place"
    name = "a text"
    assert name, "still there"
    return name

def raises():
    """Raises."""

    raise ValueError("in line 29")
'''


def frozen() -> dict[str, object]:
    made: dict[str, object] = {"__name__": "made"}
    sys.modules["made"] = sys.modules[__name__]  # dataclasses look there
    try:
        exec(without_docstrings(SOURCE, "made.py"), made)
    finally:
        del sys.modules["made"]
    return made


def test_docstrings_are_gone_and_code_does_what_it_did() -> None:
    made = frozen()
    assert made["only"].__doc__ is None
    assert made["only"]() is None
    assert made["first"].__doc__ is None
    assert made["first"]() == "a text"
    assert made["Kept"](3).number == 3  # type: ignore[operator]


def test_classes_keep_a_word_so_that_dataclasses_write_no_docstring_at_every_start() -> None:
    made = frozen()
    assert made["Kept"].__doc__ == made["Only"].__doc__ == OF_A_CLASS  # type: ignore[attr-defined]


def test_assertions_and_the_numbers_of_lines_stay() -> None:
    code = without_docstrings(SOURCE, "made.py")
    functions = {each.co_name: each for each in code.co_consts if hasattr(each, "co_name")}
    assert "still there" in functions["first"].co_consts
    lines = {line for _, _, line in functions["raises"].co_lines() if line}
    assert SOURCE.decode().splitlines().index('    raise ValueError("in line 29")') + 1 in lines


def test_only_the_stemmers_that_search_knows_are_kept() -> None:
    assert all(is_asked_for(f"snowballstemmer.{name}_stemmer") for name in ALGORITHMS.values())
    assert not is_asked_for("snowballstemmer.turkish_stemmer")
    assert is_asked_for("snowballstemmer.basestemmer")
    assert is_asked_for("snowballstemmer.among")
    assert is_asked_for("numpy.linalg")


def test_masked_arrays_load_from_a_numpy_without_docstrings(tmp_path: Path) -> None:
    story = """
import importlib.machinery as machinery, pathlib, sys
from slim_code import EMPTIED, WITHOUT_ASSERTIONS, without_docstrings
for name in [each for each in sys.modules if each.split(".")[0] == "numpy"]:
    del sys.modules[name]

class Slim(machinery.SourceFileLoader):
    def get_code(self, name):
        source = b"" if name in EMPTIED else pathlib.Path(self.path).read_bytes()
        return without_docstrings(source, self.path, 2 if name in WITHOUT_ASSERTIONS else 0)

kinds = (machinery.ExtensionFileLoader, machinery.EXTENSION_SUFFIXES), (Slim, machinery.SOURCE_SUFFIXES)
sys.path_hooks.insert(0, machinery.FileFinder.path_hook(*kinds))
sys.path_importer_cache.clear()
import numpy as np
print(np.fromfunction.__doc__, np.ma.is_masked(np.ones(1)), np.unique([2, 1]).tolist())
"""
    settings = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "build")}
    told = subprocess.run(
        [sys.executable, "-c", story], capture_output=True, text=True, env=settings, check=False
    )
    assert told.stdout.endswith(" False [1, 2]\n"), told.stderr
    assert "Construct an array" not in told.stdout


def test_numpy_and_the_stemmers_work_with_those_modules_empty() -> None:
    story = """
import sys, types
for name in sys.argv[1:]:
    sys.modules[name] = types.ModuleType(name)
import importlib.util
place = importlib.util.find_spec("numpy").submodule_search_locations[0]
sys.modules["snowballstemmer"].__path__ = [place.replace("numpy", "snowballstemmer")]
import numpy as np
from quoteline.search.stemming import LANGUAGES, stemmer
assert np.unique([3, 1, 3]).tolist() == [1, 3]
print(sorted({stem for each in LANGUAGES for stem in stemmer(each).stems("brug")}))
"""
    settings = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "desktop")}
    told = subprocess.run(
        [sys.executable, "-c", story, *EMPTIED], capture_output=True, text=True, env=settings, check=False
    )
    assert told.stdout == "['brug']\n", told.stderr
