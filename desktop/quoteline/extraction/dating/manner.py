"""In what manner something is said, as far as the words around tell: before people, to the press, written."""

from __future__ import annotations

import re
from collections.abc import Mapping, Set

from quoteline.extraction.lexicon import Lexicon

WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
MANNERS = ("stage", "press", "written")
PLAIN = ("plain",)
BACK = "back"  # words of looking back: once, previously
SAYING = "saying"  # verbs of saying and publishing that stand with a day

Manners = Mapping[str, Set[str]]


def compile_manners(lexicon: Lexicon) -> Manners:
    """The words of each manner of a lexicon, and those of looking back and of saying."""
    lines = (line.partition(":") for line in lexicon.list("manners_of_saying"))
    return {name: frozenset(word.strip() for word in words.split(",")) for name, _, words in lines}


def words_of(text: str) -> frozenset[str]:
    """The words of a text in lower case."""
    return frozenset(WORD.findall(text.lower()))


def manners(words: Set[str], known: Manners) -> tuple[str, ...]:
    """In what manners something is said; "plain" where no word tells."""
    return tuple(name for name in MANNERS if not known[name].isdisjoint(words)) or PLAIN
