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
MOST = 60  # texts of one expression
MOST_LETTERS = 12  # kinds of letters that the repetitions of one expression tell apart
REPEATS = (kinds.MAX_REPEAT, kinds.MIN_REPEAT)
POSSESSIVE = getattr(kinds, "POSSESSIVE_REPEAT", None)
ATOMIC = getattr(kinds, "ATOMIC_GROUP", None)
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
    nodes = list(_parsed(pattern))
    seen: dict[tuple[str, str], None] = {}
    for letter in ("", *_telling_apart(nodes)):
        for before, body in _repeats(nodes, "", letter):
            for pair in ((before, body), ("", before + body), ("", before)):
                seen.setdefault(pair)
    whole = fitting(nodes)
    wanted = [("", whole), ("", whole[:-1]), *list(seen)[:MOST]]
    for before, repeated in dict.fromkeys(each for each in wanted if each[1]):
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


def _is_long(node: Node) -> bool:
    """Whether it may take many letters; what never gives them back does too, from each place anew."""
    return (node[0] in REPEATS or node[0] is POSSESSIVE) and node[1][1] >= MANY


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
    if kind in REPEATS or kind is POSSESSIVE:
        return [list(held[2])]
    if kind is kinds.SUBPATTERN:
        return [list(held[3])]
    if kind is kinds.BRANCH:
        return [list(each) for each in held[1]]
    if kind in (kinds.ASSERT, kinds.ASSERT_NOT):
        return [list(held[1])]
    if kind is ATOMIC:
        return [list(held)]
    return []


def _telling_apart(nodes: list[Node]) -> list[str]:
    """One letter for each way in which letters fit the classes of an expression, of those that it repeats."""
    repeated = [held for node in _all(nodes) if _is_long(node) for held in _classes(list(node[1][2]))]
    classes = list(_classes(nodes))
    written = dict.fromkeys(chr(held) for kind, held in _all(nodes) if kind is kinds.LITERAL)
    ends = dict.fromkeys(chr(each) for held in classes for each in _ends(held))
    found: dict[tuple[int, ...], str] = {}
    for letter in dict.fromkeys([*LETTERS, *written, *ends][:300]):
        if any(_fits(letter, each) for each in repeated):
            alone = "\r\n".find(letter), letter in written, letter.isalnum() or letter == "_"
            found.setdefault((*alone, *(_fits(letter, each) for each in classes)), letter)
    return sorted(found.values(), key=lambda each: -sum(_fits(each, held) for held in repeated))[
        :MOST_LETTERS
    ]


def _ends(held: list[Node]) -> Iterator[int]:
    """The letters that a class names, and the ends of its stretches."""
    for kind, value in held:
        if kind is kinds.LITERAL:
            yield value
        elif kind is kinds.RANGE:
            yield from value


def _classes(nodes: list[Node]) -> Iterator[list[Node]]:
    """The classes of letters that a sequence is made of."""
    for kind, held in _all(nodes):
        if kind is kinds.IN:
            yield held
        elif kind is kinds.ANY:
            yield [(kinds.NEGATE, None), (kinds.LITERAL, 10)]
        elif kind is kinds.NOT_LITERAL:
            yield [(kinds.NEGATE, None), (kinds.LITERAL, held)]


def _repeats(nodes: list[Node], before: str, letter: str) -> Iterator[tuple[str, str]]:
    """What stands before each repetition without end, and what may be repeated."""
    for place, node in enumerate(nodes):
        here = before + fitting(nodes[:place])
        if _is_long(node):
            body = list(node[1][2])
            yield here, fitting(body, letter)
            if not letter:
                branches = (each for within in _all(body) for each in _inside(within))
                yield from ((here, fitting(each)) for each, _ in zip(branches, range(5), strict=False))
        for inside in _inside(node):
            yield from _repeats(inside, here, letter)


def fitting(nodes: list[Node], letter: str = "") -> str:
    """A short text that a sequence fits, as well as one can tell without looking around; of ``letter`` where
    a class holds it."""
    return "".join(_one(node, letter) for node in nodes)


def _one(node: Node, letter: str) -> str:
    kind, held = node
    letters = letter + LETTERS
    if kind is kinds.LITERAL:
        return chr(held)
    if kind is kinds.NOT_LITERAL:
        return next(each for each in letters if ord(each) != held)
    if kind is kinds.ANY:
        return letter or "a"
    if kind is kinds.IN:
        return next((each for each in letters if _fits(each, held)), _listed(held))
    if kind in REPEATS or kind is POSSESSIVE:
        return fitting(list(held[2]), letter) * min(held[0] or (1 if held[1] >= MANY else 0), MANY)
    if kind is kinds.BRANCH:
        return fitting(list(held[1][0]), letter)
    if kind is kinds.SUBPATTERN or kind is ATOMIC:
        return fitting(_inside(node)[0], letter)
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
