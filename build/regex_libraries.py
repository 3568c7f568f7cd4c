"""Looks for regular expressions of libraries that take more than in proportion, of those that read files.

    python build/regex_libraries.py

Tried are those of each module that is loaded when the importers are, and when a sample of every kind of file
is read, as ``check_regexes`` tries ours. They are not ours to mend: each is told, with a text that it is slow
on, and what such a text does in a file is for the limits of reading (docs/security.md). Linux and macOS.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import signal
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

import check_regexes
import fuzz_seeds
from regex_sources import CALLED, MATCHING, PACKAGE, Expression

# What reads no file of a stranger: how Python starts, finds its packages and tells of faults.
_OURSELVES = """
argparse ast cmd configparser ctypes dataclasses difflib distutils doctest fnmatch fractions gettext importlib
inspect locale logging numpy multiprocessing numbers optparse pathlib pdb pickle pkgutil platform platformdirs
posixpath pprint pydoc pytest _pytest random re setuptools shlex shutil site statistics string subprocess
sysconfig tempfile textwrap tokenize traceback typing unittest uuid warnings
"""
_ENDINGS = """
.txt .md .html .jsonl .json .csv .docx .odt .rtf .epub .pdf .zip .warc .gz .xlsx .mhtml .eml .mbox .xml .rss
.atom
"""
OURSELVES, ENDINGS = frozenset(_OURSELVES.split()), tuple(_ENDINGS.split())


@dataclass(frozen=True, slots=True)
class _Place:
    file: str
    line: int
    function: str


def expressions() -> list[Expression]:
    """The expressions of the libraries, each once, with the line that compiles it. Taken as searched for
    where it is not matched in the call that names it."""
    found: dict[tuple[object, int], Expression] = {}
    for pattern, place in (*_compiled(), *_written_in_place()):
        key = (pattern.pattern, pattern.flags)
        searched = place.function not in MATCHING
        if key not in found or (searched and not found[key].searched):
            found[key] = Expression(pattern, f"{place.file}:{place.line}", searched)
    return sorted(found.values(), key=lambda each: each.place)


def _compiled() -> list[tuple[re.Pattern[Any], _Place]]:
    """What is compiled while everything is loaded and read."""
    noted: list[tuple[re.Pattern[Any], _Place]] = []
    inner: Any = re
    plain = inner._compile

    def compile(pattern: Any, flags: Any) -> Any:
        made = plain(pattern, flags)
        if (place := _place(sys._getframe(1))) is not None:
            noted.append((made, place))
        return made

    inner._compile = compile
    try:
        _read_everything()
    finally:
        inner._compile = plain
    return noted


def _place(frame: FrameType | None) -> _Place | None:
    """The line of a library that compiles; nothing where it is ours, or reads no file."""
    function = frame.f_code.co_name if frame else ""
    while frame is not None and Path(frame.f_code.co_filename).parent.name == "re":
        function, frame = frame.f_code.co_name, frame.f_back
    if frame is None or (name := _told(frame.f_code.co_filename)) is None:
        return None
    return _Place(name, frame.f_lineno, function)


def _told(file: str) -> str | None:
    """The file of a library, from its package on."""
    path = Path(file)
    if PACKAGE in path.parents or not path.is_absolute() or Path(__file__).parent in path.parents:
        return None
    homes = [Path(each) for each in sys.path if each and Path(each) in path.parents]
    if not homes:
        return None
    inside = path.relative_to(max(homes, key=lambda each: len(each.parts)))
    return None if inside.parts[0].removesuffix(".py") in OURSELVES else inside.as_posix()


def _read_everything() -> None:
    import quoteline.importers

    for each in pkgutil.walk_packages(quoteline.importers.__path__, "quoteline.importers."):
        importlib.import_module(each.name)
    with tempfile.TemporaryDirectory() as held:
        for number, ending in enumerate(ENDINGS):
            folder = Path(held, str(number))
            folder.mkdir()
            for made, data in enumerate(fuzz_seeds.files(folder, ending)):
                file = folder / f"read-{made}{ending}"
                file.write_bytes(data)
                list(quoteline.importers.read(file))


def _written_in_place() -> Iterator[tuple[re.Pattern[Any], _Place]]:
    """Expressions in calls such as ``re.sub("…", …)`` of the modules that are loaded."""
    for module in list(sys.modules.values()):
        file = getattr(module, "__file__", None)
        if not file or not file.endswith(".py") or (name := _told(file)) is None:
            continue
        for node in ast.walk(ast.parse(Path(file).read_bytes())):
            if isinstance(node, ast.Call) and (made := _in_call(node)) is not None:
                assert isinstance(node.func, ast.Attribute)
                yield made, _Place(name, node.lineno, node.func.attr)


def _in_call(node: ast.Call) -> re.Pattern[Any] | None:
    function = node.func
    if not (isinstance(function, ast.Attribute) and function.attr in CALLED and node.args):
        return None
    owner, written = function.value, node.args[0]
    if not (isinstance(owner, ast.Name) and owner.id == "re" and isinstance(written, ast.Constant)):
        return None
    flags = " | ".join(re.findall(r"\bre\.[A-Z]+\b", ast.unparse(node).partition(ast.unparse(written))[2]))
    pattern: Any = written.value
    try:
        return re.compile(pattern, eval(flags or "0", {"re": re}))
    except (re.error, TypeError):
        return None


def main() -> int:
    signal.signal(signal.SIGVTALRM, check_regexes._stop)
    held = expressions()
    found = [slow for each in held if (slow := check_regexes.slow_attack(each)) is not None]
    for slow in found:
        print(slow)
    print(f"{len(held)} expressions of libraries: {len(found)} take more than in proportion")
    return 0


if __name__ == "__main__":
    sys.exit(main())
