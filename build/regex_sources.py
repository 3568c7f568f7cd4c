"""Finds the regular expressions of the program: where each is compiled, and whether it is searched for."""

from __future__ import annotations

import ast
import importlib
import os
import pkgutil
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

import regex_samples

PACKAGE = Path(__file__).resolve().parents[1] / "desktop" / "quoteline"
SEARCHING = frozenset(("search", "sub", "subn", "finditer", "findall", "split"))
MATCHING = frozenset(("match", "fullmatch"))
CALLED = SEARCHING | MATCHING | {"compile"}


@dataclass(frozen=True)
class Expression:
    """An expression of the program: where it is compiled, and whether it is searched for."""

    pattern: re.Pattern[str] | re.Pattern[bytes]
    place: str
    searched: bool


@dataclass(frozen=True)
class _Noted:
    """A call of ``re`` in a line of ours: the function, and the name that the result is given there."""

    pattern: Any
    file: str
    line: int
    function: str
    name: str | None


def expressions() -> tuple[list[Expression], list[str]]:
    """All expressions of the package, each once, and the lines that compile one which was never seen."""
    noted = _noted()
    used = _names_searched()
    found: dict[tuple[object, int], Expression] = {}
    for each in (*noted, *_written_in_place()):
        key = (each.pattern.pattern, each.pattern.flags)
        constant = each.name is not None and each.name.strip("_").isupper()
        searched = each.function not in MATCHING and (not constant or (each.file, each.name) in used)
        if key not in found or (searched and not found[key].searched):
            found[key] = Expression(each.pattern, f"{each.file}:{each.line}", searched)
    return sorted(found.values(), key=lambda each: each.place), _left_out(noted)


def _noted() -> list[_Noted]:
    """What is compiled when all modules are imported and the samples are read, by the lines of ours."""
    noted: list[_Noted] = []
    inner: Any = re
    plain = inner._compile

    def compile(pattern: Any, flags: Any) -> Any:
        made = plain(pattern, flags)
        above = sys._getframe(1)
        if (told := _told(made, above.f_code.co_name, above.f_back)) is not None:
            noted.append(told)
        return made

    before = {name: each for name, each in sys.modules.items() if name.split(".")[0] == "quoteline"}
    for name in before:
        del sys.modules[name]
    inner._compile = compile
    try:
        _import_all()
        regex_samples.read()
    finally:
        inner._compile = plain
        for name in [each for each in sys.modules if each.split(".")[0] == "quoteline"]:
            del sys.modules[name]
        sys.modules.update(before)
    return noted


def _told(pattern: Any, function: str, frame: FrameType | None) -> _Noted | None:
    """The line of ours that compiles; nothing where it is none of ours."""
    if frame is None or str(PACKAGE) not in frame.f_code.co_filename:
        return None
    path = Path(frame.f_code.co_filename)
    source = path.read_text("utf-8").splitlines()
    name = re.match(r"\s*(\w+)(: [^=]{1,80})? = ", source[frame.f_lineno - 1])
    file = path.relative_to(PACKAGE).as_posix()
    return _Noted(pattern, file, frame.f_lineno, function, name[1] if name else None)


def _import_all() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import quoteline

    for each in pkgutil.walk_packages(quoteline.__path__, "quoteline."):
        if not each.name.endswith("__main__"):
            importlib.import_module(each.name)


def _trees() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        yield path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text("utf-8"))


def _calls() -> Iterator[tuple[str, ast.Call, str]]:
    """Calls of the functions of ``re`` that take an expression, with the function."""
    for file, tree in _trees():
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
                continue
            owner, function = node.func.value, node.func.attr
            if isinstance(owner, ast.Name) and owner.id == "re" and function in CALLED:
                yield file, node, function


def _written_in_place() -> Iterator[_Noted]:
    """Expressions in calls such as ``re.sub("…", …)``, with their flags."""
    for file, node, function in _calls():
        if function != "compile" and isinstance(node.args[0], ast.Constant):
            flags = next((ast.unparse(each.value) for each in node.keywords if each.arg == "flags"), "0")
            last = ast.unparse(node.args[-1])
            flags = last if re.fullmatch(r"re\.[A-Z]+( \| re\.[A-Z]+)*", last) else flags
            written: Any = node.args[0].value
            made = re.compile(written, eval(flags, {"re": re}))
            yield _Noted(made, file, node.lineno, function, None)


def _left_out(noted: list[_Noted]) -> list[str]:
    """Lines that build an expression while the program runs, of which none was seen."""
    seen = {(each.file, each.line) for each in noted}
    return [
        f"{file}:{node.lineno}: {ast.unparse(node)[:100]}"
        for file, node, function in _calls()
        if (function == "compile" or not isinstance(node.args[0], ast.Constant))
        and not any((file, line) in seen for line in range(node.lineno, (node.end_lineno or node.lineno) + 1))
    ]


def _names_searched() -> set[tuple[str, str]]:
    """Names whose ``search``, ``sub`` … is called, or that are handed on, with the module that holds them."""
    found: set[tuple[str, str]] = set()
    for file, tree in _trees():
        homes = {name: (home, known) for home, name, known in _imported(tree)}
        for owner, name in _used_otherwise(tree):
            if owner in ("", "self", "cls"):
                found |= {(file, name), homes.get(name, (file, name))[:2]}
            elif owner in homes:
                home, known = homes[owner]
                found.add((f"{home.removesuffix('.py')}/{known}.py", name))
    return found


def _imported(tree: ast.Module) -> Iterator[tuple[str, str, str]]:
    """Names of other modules of ours: the module, the name here, the name there."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "quoteline":
            home = (node.module or "").removeprefix("quoteline").removeprefix(".").replace(".", "/") + ".py"
            yield from ((home.removeprefix("/"), each.asname or each.name, each.name) for each in node.names)


def _used_otherwise(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Names that are not only matched at one place, and the name before their point."""
    matched = {id(each) for each in _matched_once(tree)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Name | ast.Attribute) or isinstance(node.ctx, ast.Store):
            continue
        name = node.id if isinstance(node, ast.Name) else node.attr
        if name.strip("_").isupper() and id(node) not in matched:
            held = node.value if isinstance(node, ast.Attribute) else None
            yield held.id if isinstance(held, ast.Name) else "", name


def _matched_once(tree: ast.Module) -> Iterator[ast.expr]:
    """What is matched at the beginning of a text, or up to a place; not from place after place."""
    walking = {
        id(node.func)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _is_match(node.func) and len(node.args) == 2
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and _is_match(node) and id(node) not in walking:
            yield node.value


def _is_match(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and node.attr in {*MATCHING, "pattern", "flags"}
