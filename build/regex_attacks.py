"""Texts that almost fit a regular expression, built from its structure, with one part of it repeated."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

kinds: Any = import_module("re._constants")  # by name: no types are told of them
parser: Any = import_module("re._parser")

MANY = 40  # times that count as without end
BEHIND = ("\x00", "", "!", "\n")  # what stands behind a repetition: mostly something that cannot follow
LETTERS = "a1 .,-\n\"'<>/:A&;=_(\té“—\x00"
MOST = 24  # texts of one expression
REPEATS = (kinds.MAX_REPEAT, kinds.MIN_REPEAT)
CATEGORIES: dict[Any, Callable[[str], bool]] = {
    kinds.CATEGORY_DIGIT: str.isdigit,
    kinds.CATEGORY_SPACE: str.isspace,
    kinds.CATEGORY_WORD: lambda letter: letter.isalnum() or letter == "_",
    kinds.CATEGORY_NOT_DIGIT: lambda letter: not letter.isdigit(),
    kinds.CATEGORY_NOT_SPACE: lambda letter: not letter.isspace(),
    kinds.CATEGORY_NOT_WORD: lambda letter: not (letter.isalnum() or letter == "_"),
}
Node = tuple[Any, Any]


def attacks(pattern: re.Pattern[str] | re.Pattern[bytes]) -> Iterator[tuple[str, str, str]]:
    """Texts as what stands before, what is repeated, and what stands behind."""
    tree = _parsed(pattern)
    seen: set[tuple[str, str]] = set()
    for before, bodies in _repeats(list(tree), ""):
        for body in bodies:
            for pair in ((before, body), ("", before + body), ("", before)):
                if pair[1] and pair not in seen and len(seen) < MOST:
                    seen.add(pair)
    whole = fitting(list(tree))
    for pair in (("", whole), ("", whole[:-1])):
        if pair[1]:
            seen.add(pair)
    for before, repeated in sorted(seen):
        for behind in BEHIND:
            yield before, repeated, behind


def has_nested_repeats(pattern: re.Pattern[str] | re.Pattern[bytes]) -> bool:
    """Whether something without end is repeated without end: its time may double with each letter more."""
    return any(_holds_many(node) for node in _all(list(_parsed(pattern))) if _is_many(node))


def _parsed(pattern: re.Pattern[str] | re.Pattern[bytes]) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return parser.parse(pattern.pattern, pattern.flags)


def _is_many(node: Node) -> bool:
    return node[0] in REPEATS and node[1][1] >= MANY


def _holds_many(node: Node) -> bool:
    return any(_is_many(each) for each in _all(list(node[1][2])))


def _all(nodes: list[Node]) -> Iterator[Node]:
    for node in nodes:
        yield node
        for inside in _inside(node):
            yield from _all(inside)


def _inside(node: Node) -> list[list[Node]]:
    """The sequences that a node holds."""
    kind, held = node
    if kind in REPEATS or kind is getattr(kinds, "POSSESSIVE_REPEAT", None):
        return [list(held[2])]
    if kind is kinds.SUBPATTERN:
        return [list(held[3])]
    if kind is kinds.BRANCH:
        return [list(each) for each in held[1]]
    if kind in (kinds.ASSERT, kinds.ASSERT_NOT):
        return [list(held[1])]
    if kind is getattr(kinds, "ATOMIC_GROUP", None):
        return [list(held)]
    return []


def _repeats(nodes: list[Node], before: str) -> Iterator[tuple[str, list[str]]]:
    """What stands before each repetition without end, and what may be repeated."""
    for place, node in enumerate(nodes):
        here = before + fitting(nodes[:place])
        if _is_many(node):
            yield here, _bodies(list(node[1][2]))
        for inside in _inside(node):
            yield from _repeats(inside, here)


def _bodies(nodes: list[Node]) -> list[str]:
    """Some texts that fit: by each branch, and by several letters of a class."""
    found = [fitting(nodes)]
    if len(nodes) == 1:
        kind, held = nodes[0]
        if kind is kinds.IN:
            found += [each for each in LETTERS if _fits(each, held)][:3]
        elif kind is kinds.ANY:
            found += [" ", "1"]
        else:
            found += [fitting(each) for each in _inside(nodes[0])[:5]]
    return list(dict.fromkeys(each for each in found if each))


def fitting(nodes: list[Node]) -> str:
    """A short text that a sequence fits, as well as one can tell without looking around."""
    return "".join(map(_one, nodes))


def _one(node: Node) -> str:
    kind, held = node
    if kind is kinds.LITERAL:
        return chr(held)
    if kind is kinds.NOT_LITERAL:
        return next(each for each in LETTERS if ord(each) != held)
    if kind is kinds.ANY:
        return "a"
    if kind is kinds.IN:
        return next((each for each in LETTERS if _fits(each, held)), _listed(held))
    if kind in REPEATS or kind is getattr(kinds, "POSSESSIVE_REPEAT", None):
        return fitting(list(held[2])) * min(held[0] or (1 if held[1] >= MANY else 0), MANY)
    if kind is kinds.BRANCH:
        return fitting(list(held[1][0]))
    if kind in (kinds.SUBPATTERN, getattr(kinds, "ATOMIC_GROUP", None)):
        return fitting(_inside(node)[0])
    return ""


def _fits(letter: str, held: list[Node]) -> bool:
    """Whether a class of letters holds this one."""
    negated = bool(held) and held[0][0] is kinds.NEGATE
    return any(_holds(letter, each) for each in held) != negated


def _holds(letter: str, node: Node) -> bool:
    kind, held = node
    if kind is kinds.LITERAL:
        return bool(ord(letter) == held)
    if kind is kinds.RANGE:
        return bool(held[0] <= ord(letter) <= held[1])
    if kind is kinds.CATEGORY:
        return bool(CATEGORIES[held](letter))
    return False


def _listed(held: list[Node]) -> str:
    for kind, value in held:
        if kind is kinds.LITERAL:
            return chr(value)
        if kind is kinds.RANGE:
            return chr(value[0])
    return ""
