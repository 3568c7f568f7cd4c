"""Looks for regular expressions of the program whose time grows faster than the text they are held against.

    python build/check_regexes.py [--quick]

All modules are imported, and each expression that is compiled is noted, with the line that did it; those
that are written where they are used are read from the source. From the structure of each, texts are built
that almost fit: what stands before a repetition, then what is repeated, very often, then what cannot follow.
An expression is slow where some such text takes far more than in proportion to its length: nested
repetitions and neighbours that overlap do, and so does a repetition at the front of what is searched for.
Only what the program does with an expression is tried (searching, or matching at one place). Such growth by
the square matters for long texts alone, and is listed; expressions that run away, so that a few letters take
for ever, end the program with 1. With ``--quick`` only these are looked for. Linux and macOS.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import os
import pkgutil
import re
import signal
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

from regex_attacks import attacks, has_nested_repeats

PACKAGE = Path(__file__).resolve().parents[1] / "desktop" / "quoteline"
PATIENCE = 1.0  # seconds for one text
LENGTH = 3_000  # characters of an attack; four times as many where it was slow
FEW = 24  # of what is repeated, for expressions that may take twice as long for each more
SUSPECT = 0.002  # seconds: time in proportion is a tenth of it, time by the square ten times as much
MOST_GROWTH = 7.0  # from LENGTH to four times LENGTH; 4 is in proportion, 16 by the square
IN_PLACE = "MATCHED IN PLACE"
SEARCHING = frozenset(("search", "sub", "subn", "finditer", "findall", "split"))


@dataclass(frozen=True)
class Expression:
    """An expression of the program: where it is compiled, and whether it is searched for."""

    pattern: re.Pattern[str] | re.Pattern[bytes]
    place: str
    searched: bool


@dataclass(frozen=True)
class Slow:
    """An expression with the text that it is slow on."""

    expression: Expression
    attack: str
    growth: float

    def __str__(self) -> str:
        told = self.expression
        return f"{told.place}: ×{self.growth:.0f} for ×4 on {self.attack}: {told.pattern.pattern[:150]!r}"


def expressions() -> list[Expression]:
    """All expressions of the package, each once."""
    used, anywhere = _names_searched()
    found: dict[tuple[object, int], Expression] = {}
    for pattern, place, name in (*_compiled(), *_written_in_place()):
        key = (pattern.pattern, pattern.flags)
        module = place.split(":")[0]
        constant = name is not None and name.strip("_").isupper()
        searched = name != IN_PLACE and (not constant or name in anywhere or (module, name) in used)
        if key not in found or searched:
            found[key] = Expression(pattern, place, searched)
    return sorted(found.values(), key=lambda each: each.place)


def _compiled() -> list[tuple[Any, str, str | None]]:
    """What is compiled when all modules are imported, with the name that it is given there."""
    noted: list[tuple[Any, str, str | None]] = []
    plain = re.compile

    def compile(pattern: Any, flags: int = 0) -> Any:
        made = plain(pattern, flags)
        place, name = _caller(sys._getframe(1))
        if place:
            noted.append((made, place, name))
        return made

    before = {name: each for name, each in sys.modules.items() if name.split(".")[0] == "quoteline"}
    for name in before:
        del sys.modules[name]
    re.compile = compile
    try:
        _import_all()
        _build_what_is_built_later()
    finally:
        re.compile = plain
        for name in [each for each in sys.modules if each.split(".")[0] == "quoteline"]:
            del sys.modules[name]
        sys.modules.update(before)
    return noted


def _caller(frame: FrameType | None) -> tuple[str, str | None]:
    """The line of ours that compiles, and what it names the result; nothing where it is none of ours."""
    if frame is None or str(PACKAGE) not in frame.f_code.co_filename:
        return "", None
    path = Path(frame.f_code.co_filename)
    source = path.read_text("utf-8").splitlines()
    name = re.match(r"\s*(\w+)(: [^=]{1,80})? = ", source[frame.f_lineno - 1])
    return f"{path.relative_to(PACKAGE)}:{frame.f_lineno}", name[1] if name else None


def _import_all() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import quoteline

    for each in pkgutil.walk_packages(quoteline.__path__, "quoteline."):
        if not each.name.endswith("__main__"):
            importlib.import_module(each.name)


def _build_what_is_built_later() -> None:
    """Word lists become expressions when a text is first read."""
    extracting = importlib.import_module("quoteline.services.extracting")
    extraction = importlib.import_module("quoteline.extraction")
    tagging = importlib.import_module("quoteline.services.tagging")
    extraction.read("“Yes,” said Ada Moss on Monday. He declined to comment.", lexicon=extracting.lexicon())
    tagging.timexes_in("On 3 March 2025 and last week.")


def _trees() -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        yield path, ast.parse(path.read_text("utf-8"))


def _written_in_place() -> Iterator[tuple[Any, str, str | None]]:
    """Expressions in calls such as ``re.sub("…", …)``."""
    for path, tree in _trees():
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
                continue
            owner, first = node.func.value, node.args[0]
            if not (isinstance(owner, ast.Name) and owner.id == "re" and isinstance(first, ast.Constant)):
                continue
            if node.func.attr != "compile" and node.func.attr != "escape":
                name = None if node.func.attr in SEARCHING else IN_PLACE
                yield re.compile(first.value), f"{path.relative_to(PACKAGE)}:{node.lineno}", name


def _names_searched() -> tuple[set[tuple[str, str]], set[str]]:
    """Names whose ``search``, ``sub`` … is called, or that are handed on: by module, and of any module."""
    found: set[tuple[str, str]] = set()
    anywhere: set[str] = set()
    homes: list[tuple[str, str, str]] = []
    for path, tree in _trees():
        module = path.relative_to(PACKAGE).as_posix()
        homes += [(module, *each) for each in _imported(tree)]
        for name, is_attribute in _used_otherwise(tree):
            found.add((module, name))
            if is_attribute:
                anywhere.add(name)
    found |= {(home, name) for module, home, name in homes if (module, name) in found}
    return found, anywhere


def _imported(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("quoteline."):
            home = (node.module or "").removeprefix("quoteline.").replace(".", "/") + ".py"
            yield from ((home, each.name) for each in node.names)


def _used_otherwise(tree: ast.Module) -> Iterator[tuple[str, bool]]:
    """Names that are not only matched at one place, and whether they are another module's attribute."""
    matched = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in ("match", "fullmatch", "pattern", "flags")
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Name | ast.Attribute) or isinstance(node.ctx, ast.Store):
            continue
        name = node.id if isinstance(node, ast.Name) else node.attr
        if name.strip("_").isupper() and id(node) not in matched:
            yield name, isinstance(node, ast.Attribute)


def slow_attack(each: Expression, *, quick: bool = False) -> Slow | None:
    """The first text that an expression takes too long for; ``quick``: only those that run away."""
    nested = has_nested_repeats(each.pattern)
    if quick and not nested:
        return None
    for before, repeated, behind in attacks(each.pattern):
        told = f"{before!r} + {repeated!r} * n + {behind!r}"
        if nested and _seconds(each, before + repeated * FEW + behind) > SUSPECT * 10:
            return Slow(each, told, float("inf"))
        growth = 0.0 if quick else _growth(each, before, repeated, behind)
        if growth > MOST_GROWTH:
            return Slow(each, told, growth)
    return None


def _growth(each: Expression, before: str, repeated: str, behind: str) -> float:
    """How many times as long four times the text takes; 0 where it is not worth to be asked."""
    count = LENGTH // len(repeated) + 1
    text = before + repeated * count + behind
    if _seconds(each, text) <= SUSPECT or (once := _best(each, text)) <= SUSPECT:
        return 0.0
    return _best(each, before + repeated * (4 * count) + behind) / once


def _best(each: Expression, text: str) -> float:
    return min(_seconds(each, text) for _ in range(2))


def _seconds(each: Expression, text: str) -> float:
    held: Any = text if isinstance(each.pattern.pattern, str) else text.encode("utf-8", "replace")
    pattern: Any = each.pattern
    start = time.thread_time()
    signal.setitimer(signal.ITIMER_REAL, PATIENCE)
    try:
        _use(each, pattern, held)
    except TimeoutError:
        return PATIENCE
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return time.thread_time() - start


def _use(each: Expression, pattern: Any, held: Any) -> None:
    if each.searched:
        for number, _ in enumerate(pattern.finditer(held)):
            if number > LENGTH:
                break
    else:
        pattern.match(held)
        pattern.fullmatch(held)


def _stop(number: int, frame: FrameType | None) -> None:
    raise TimeoutError


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--quick", action="store_true")
    args = asked.parse_args()
    signal.signal(signal.SIGALRM, _stop)
    held = expressions()
    slow = [found for each in held if (found := slow_attack(each, quick=args.quick)) is not None]
    for each in slow:
        print(each)
    runaway = sum(each.growth == float("inf") for each in slow)
    print(f"{len(held)} expressions: {runaway} run away, {len(slow) - runaway} take more than in proportion")
    return 1 if runaway else 0


if __name__ == "__main__":
    sys.exit(main())
