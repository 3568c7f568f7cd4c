"""Collects the sentences that the program says: the templates of all calls of ``tr`` and ``say``."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from quoteline.wording import is_translatable, pieces

# What each is imported from: another function of the same name says nothing to translators.
WORDS = {
    "tr": "quoteline.ui.translating",
    "say": "quoteline.wording",
    "phrase": "quoteline.wording",
    "logged": "quoteline.wording",
}
HINT = "# Translators: "


@dataclass(frozen=True)
class Template:
    """A sentence in English, where it first stands, and what its author wants translators to know."""

    source: str
    module: str
    hint: str = ""


def collect(package: Path) -> tuple[list[Template], list[str]]:
    """All templates under ``package``, each once, in the order of the files; and what is wrong with calls."""
    found: dict[str, Template] = {}
    wrong: list[str] = []
    for file in sorted(package.rglob("*.py")):
        module = file.relative_to(package).with_suffix("").as_posix()
        for call, lines, in_time in _calls(file):
            fault = (
                _fault(call) if in_time else "the language is not known yet; use say here, and shown later"
            )
            if fault:
                wrong.append(f"{file}:{call.lineno}: {fault}")
                continue
            source = _literal(call)
            if is_translatable(source):
                found.setdefault(source, Template(source, module, _hint(lines, call.lineno)))
    return list(found.values()), wrong


def _calls(file: Path) -> Iterator[tuple[ast.Call, list[str], bool]]:
    """The calls of a file with its lines, and whether each is made once the language is known."""
    text = file.read_text(encoding="utf-8")
    tree = ast.parse(text, str(file))
    names = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if WORDS.get(alias.name) == node.module
    }
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    later = _said_later(tree)
    lines = text.splitlines()
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        if isinstance(call.func, ast.Name) and call.func.id in names:
            yield call, lines, _name(call) != "tr" or call in later


def _said_later(tree: ast.Module) -> set[ast.AST]:
    """All that stands within a function: it is said once the window speaks, not when a module is loaded."""
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.Lambda))
    return {inner for function in functions for inner in ast.walk(function)}


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _literal(call: ast.Call) -> str:
    first = call.args[0] if call.args else None
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else ""


def _fault(call: ast.Call) -> str:
    """What is wrong with a call, or nothing."""
    source = _literal(call)
    if not source or len(call.args) != 1:
        return "the template must be one literal string"
    given = {word.arg for word in call.keywords}
    if None in given or _name(call) in ("logged", "phrase"):  # known at run time only
        return ""
    places = {piece[0] for piece in pieces(source) if not isinstance(piece, str)}
    if places != given:
        return f"the template names {sorted(places)}, and {sorted(map(str, given))} are given"
    wrong = [
        piece[1]
        for piece in pieces(source)
        if not isinstance(piece, str) and "|" in piece[1] and piece[1].count("|") != 1
    ]
    return f"English has two plural forms, not {wrong[0]}" if wrong else ""


def _hint(lines: list[str], number: int) -> str:
    above = lines[number - 2].strip() if number > 1 else ""
    return above.removeprefix(HINT) if above.startswith(HINT) else ""
