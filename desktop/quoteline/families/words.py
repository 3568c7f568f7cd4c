"""The words of a printing, made alike: case, accents, marks, dashes, ellipses and brackets do not count."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from quoteline.domain import Kind, Span

# Read from left to right, one branch for each letter that may come first: linear in any text.
_PIECE = re.compile(
    r"(?P<dots>…|\.(?:\s?\.){2,})|(?P<open>[\[(])|(?P<close>[\])])|(?P<mark>[\"“”„‟«»])"
    r"|(?P<word>[0-9]+(?:[.,][0-9]+)*[^\W_]*|[^\W_]+(?:['’][^\W_]+)*)"
)
JOINT = " … "  # between the parts of a quotation that its cue breaks; nobody printed it


@dataclass(frozen=True, slots=True)
class Worded:
    """A printing as words. ``spans`` are their places in the text that was read.

    ``marked`` are the runs of words inside quotation marks, as (first, behind the last); ``bracketed`` the
    words that the printer put in; ``elided`` the words before which an ellipsis was printed (the number of
    words: one at the end), ``joints`` those before which the cue stands.
    """

    kind: Kind
    words: tuple[str, ...]
    spans: tuple[Span, ...] = ()
    marked: tuple[Span, ...] = ()
    bracketed: frozenset[int] = frozenset()
    elided: frozenset[int] = frozenset()
    joints: frozenset[int] = frozenset()

    @property
    def own(self) -> int:
        """How many words are the speaker's, not put in by the printer."""
        return len(self.words) - len(self.bracketed)

    @property
    def quoted(self) -> int:
        """How many of those stand in quotation marks."""
        put_in = (start <= place < end for place in self.bracketed for start, end in self.marked)
        return sum(end - start for start, end in self.marked) - sum(put_in)


@lru_cache(maxsize=200_000)
def folded(word: str) -> str:
    """A word without case and accents, with a straight apostrophe."""
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFKD", word.casefold().replace("’", "'"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def worded(text: str, kind: Kind, parts: Sequence[int] = ()) -> Worded:
    """The words of a printing; ``parts`` are the lengths of its parts, where a cue breaks it."""
    words: list[str] = []
    spans: list[Span] = []
    brackets: list[int] = []
    elided: set[int] = set()
    joints: set[int] = set()
    marks: list[int] = []
    breaks = _breaks(parts)
    open_bracket = -1
    for piece in _PIECE.finditer(text):
        what = piece.lastgroup
        if what == "word":
            words.append(folded(piece[0]))
            spans.append(piece.span())
        elif what == "dots":
            (joints if piece.start() in breaks else elided).add(len(words))
        elif what == "open":
            open_bracket = len(words)
        elif what == "close" and open_bracket >= 0:
            brackets.extend(range(open_bracket, len(words)))
            open_bracket = -1
        elif what == "mark":
            marks.append(len(words))
    marked = _marked(kind, len(words), marks)
    return Worded(
        kind, tuple(words), tuple(spans), marked, frozenset(brackets), frozenset(elided), frozenset(joints)
    )


def _breaks(parts: Sequence[int]) -> set[int]:
    """Where the ellipses stand that only join the parts."""
    found: set[int] = set()
    place = 0
    for length in parts[:-1]:
        found.add(place + length + 1)
        place += length + len(JOINT)
    return found


def _marked(kind: Kind, count: int, marks: Sequence[int]) -> tuple[Span, ...]:
    """All words of a direct quotation; of another the words between each two marks."""
    if kind is Kind.DIRECT:
        return ((0, count),) if count else ()
    pairs = zip(marks[::2], [*marks[1::2], count], strict=False)
    return tuple((start, end) for start, end in pairs if end > start)
