"""Source lines after a template of one's own: {places} are filled, and what is missing leaves no trace."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from quoteline.domain import UserError
from quoteline.wording import say

PLACES = (
    *(
        "speaker",
        "role",
        "quotation",
        "outlet",
        "title",
        "byline",
        "published",
        "said",
        "page",
        "url",
        "link",
    ),
    *("id", "kind", "language", "tags", "note"),
)
LONGEST = 2000  # letters of a template
DEEPEST = 20  # brackets within brackets
PAIRS = {"(": ")", "[": "]", "“": "”", "‘": "’", "«": "»", "„": "“", '"': '"'}
_TOKEN = re.compile(r"\{\{|\}\}|\{[^{}]*\}|[{}]|[()\[\]“”‘’«»„\"]|[^{}()\[\]“”‘’«»„\"]+")
_SHORT = re.compile(r"[^\W\d_]{1,3}\.[ \u00a0]?$")
_LETTER = re.compile(r"[^\W_]")


@dataclass(slots=True)
class Group:
    """Places and groups with the letters before each; ``end`` are those behind the last."""

    opening: str = ""
    items: list[tuple[str, str | Group]] = field(default_factory=list)  # letters, then a place or a group
    end: str = ""
    closing: str = ""


def check(template: str) -> None:
    """Raises UserError for a template with a place that there is not, or with a single brace."""
    _read(template)


def filled(template: str, values: Mapping[str, str]) -> str:
    """The template with its places filled; a place that has no value is empty.

    An empty place takes the letters before it with it, and brackets or quotation marks round nothing go too.
    ``{{`` and ``}}`` are braces. Raises UserError as :func:`check` does.
    """
    return _filled(_read(template), values).strip()


def _filled(group: Group, values: Mapping[str, str]) -> str:
    """The group without its brackets, empty where none of its places has a value."""
    parts: list[str] = []
    last_is_there = True
    for number, (letters, item) in enumerate(group.items):
        words = values.get(item, "") if isinstance(item, str) else _with_brackets(item, values)
        last_is_there = bool(words)
        if words:
            led = letters if parts or number == 0 else _opening_of(group) + _abbreviation(letters)
            parts += [led, words]
    if not parts:
        return "" if group.items else group.end
    return "".join(parts) + (group.end if last_is_there else _stop(group.end))


def _with_brackets(group: Group, values: Mapping[str, str]) -> str:
    words = _filled(group, values)
    return f"{group.opening}{words}{group.closing}" if words else ""


def _opening_of(group: Group) -> str:
    """What a group begins with, where its first place is empty: “Source: ” stays, “written by ” goes."""
    letters = group.items[0][0]
    return letters if letters.rstrip().endswith(":") or not _LETTER.search(letters) else ""


def _abbreviation(letters: str) -> str:
    """The “p. ” of “, p. ”, which belongs to what follows also where nothing stands before it."""
    found = _SHORT.search(letters)
    return found[0] if found else ""


def _stop(letters: str) -> str:
    """The full stop that ends a sentence, of the letters behind a last place that is empty."""
    return letters if letters.strip() in (".", "!", "?") else ""


@lru_cache(maxsize=64)
def _read(template: str) -> Group:
    if len(template) > LONGEST:
        raise UserError(say("A template has up to {longest} letters; this one has more.", longest=LONGEST))
    open_groups = [Group()]
    letters = ""
    for token in _TOKEN.findall(template):
        group = open_groups[-1]
        if token == group.closing and len(open_groups) > 1:
            letters = _close(open_groups, letters)
        elif token in PAIRS and len(open_groups) <= DEEPEST:
            open_groups.append(Group(opening=token, closing=PAIRS[token]))
            group.items.append((letters, open_groups[-1]))
            letters = ""
        elif token in ("{{", "}}"):
            letters += token[0]
        elif token[0] in "{}":
            group.items.append((letters, _known(token)))
            letters = ""
        else:
            letters += token
    while len(open_groups) > 1:  # a bracket that is never closed is a letter
        open_groups[-1].closing = ""
        letters = _close(open_groups, letters)
    open_groups[0].end = letters
    return open_groups[0]


def _close(open_groups: list[Group], letters: str) -> str:
    """Closes the innermost group; one without a place in it becomes letters again, which are given back."""
    group = open_groups.pop()
    group.end = letters
    if group.items:
        return ""
    before, _ = open_groups[-1].items.pop()
    return f"{before}{_as_letters(group)}"


def _as_letters(group: Group) -> str:
    return f"{group.opening}{group.end}{group.closing}"


def _known(token: str) -> str:
    name = token.strip("{} ")
    if token in "{}":
        raise UserError(
            say("A brace in the template has no partner; for a brace itself, write it twice in a row.")
        )
    if name not in PLACES:
        known = ", ".join(f"{{{each}}}" for each in PLACES)
        raise UserError(
            say(
                "The template has a place “{name}” that there is not; there are {known}.",
                name=name,
                known=known,
            )
        )
    return name
