"""The word lists extraction is handed: read once from ``resources/lexicons``, never looked for by a stage."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

Made = TypeVar("Made")


def entries(text: str) -> tuple[str, ...]:
    """The entries of a word list: one a line, ``#`` begins a comment, empty lines do not count."""
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    return tuple(line for line in lines if line)


@dataclass(frozen=True)
class Lexicon:
    """Named word lists of one language; a name is the file's name without ``.txt``."""

    lists: Mapping[str, tuple[str, ...]]
    _made: dict[Any, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def from_texts(cls, texts: Mapping[str, str]) -> Lexicon:
        """Build a lexicon from the texts of the files, by name."""
        return cls({name: entries(text) for name, text in texts.items()})

    def list(self, name: str) -> tuple[str, ...]:
        """The entries of a list, in file order; KeyError where there is no such list."""
        return self.lists[name]

    def set(self, name: str) -> frozenset[str]:
        """The entries of a list as a set, lower-cased."""
        return frozenset(entry.lower() for entry in self.lists[name])

    def made(self, build: Callable[[Lexicon], Made]) -> Made:
        """What ``build`` makes of this lexicon, made once and kept: compiling word lists is dear."""
        if build not in self._made:
            self._made[build] = build(self)
        made: Made = self._made[build]
        return made
