"""Where the words asked for stand in a text, and the stretch of it that shows most of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from quoteline.domain import Condition, FieldWords, Fuzzy, Near, Pattern, Phrase, Span, Spans, Stem, Word
from quoteline.search.folding import placed_words, words
from quoteline.search.leaves import positive_leaves
from quoteline.search.lexicon import Lexicon
from quoteline.search.near import Part, Row, chosen, combinations
from quoteline.search.pieces import LONG, in_pieces
from quoteline.search.rows import rows

MOST = 2_000  # places that are marked in a text as long as a book

Placed = Sequence[tuple[str, int, int]]
Places = Mapping[str, list[int]]


@dataclass(frozen=True, slots=True)
class Snippet:
    """A stretch of a text, and the spans in it that match; all offsets are into the text itself."""

    start: int
    end: int
    marks: Spans


def marks(condition: Condition, text: str) -> Spans:
    """The spans of a text that match the words of a condition, in order and apart from each other.

    What must not be there is not marked, nor are names and other fields. Linear in the length of the text.
    Of a text as long as a book the first ``MOST`` are given.
    """
    leaves = [leaf for leaf in dict.fromkeys(positive_leaves(condition)) if is_of_text(leaf)]
    if not leaves:
        return ()
    if len(text) <= LONG:
        return _marks(leaves, text)
    return in_pieces(text, lambda piece: _marks(leaves, piece) if _may_hold(leaves, piece) else (), MOST)


def _may_hold(leaves: Sequence[Condition], text: str) -> bool:
    """Whether all words of any of the leaves are there: a quick look, before their places are told."""
    lexicon = Lexicon(dict.fromkeys(words(text)))
    there = frozenset(lexicon.words)
    return any(
        isinstance(leaf, Near)
        or all(any(word in there for word in slot) for slot in _wanted(leaf, lexicon))
        or (isinstance(leaf, FieldWords) and not leaf.in_a_row)
        for leaf in leaves
    )


def _marks(leaves: Sequence[Condition], text: str) -> Spans:
    placed = list(placed_words(text))
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, (word, _, _) in enumerate(placed):
        places[word].append(place)
    lexicon = Lexicon(places)
    found = {span for leaf in leaves for span in _spans(leaf, placed, places, lexicon)}
    return _apart(found)


def snippet(condition: Condition, text: str, width: int) -> Snippet:
    """The stretch of about ``width`` characters with most different matches, cut between words."""
    found = marks(condition, text)
    first, last = _best_cluster(found, text, width)
    spare = max(0, width - (last - first))
    start = max(0, min(first - spare // 3, len(text) - width))
    end = min(len(text), max(start + width, last if last - start <= width else 0))
    start, end = _at_words(text, start, end)
    inside = ((max(left, start), min(right, end)) for left, right in found if left < end and right > start)
    return Snippet(start, end, tuple(inside))


def is_of_text(leaf: Condition) -> bool:
    """Whether a leaf asks for words of a text, rather than for names or anything else."""
    if isinstance(leaf, FieldWords):
        return leaf.field == "article"
    return isinstance(leaf, Word | Phrase | Pattern | Fuzzy | Stem | Near)


def _spans(leaf: Condition, placed: Placed, places: Places, lexicon: Lexicon) -> Iterator[Span]:
    found = _near(leaf, places, lexicon) if isinstance(leaf, Near) else _rows(leaf, places, lexicon)
    for row in found:
        if row[-1] - row[0] == len(row) - 1:
            yield placed[row[0]][1], placed[row[-1]][2]
        else:
            yield from (placed[place][1:] for place in row)


def _rows(leaf: Condition, places: Places, lexicon: Lexicon) -> Iterator[Row]:
    """The places of the words of a leaf, wherever it stands."""
    slots = [
        sorted(place for word in words for place in places.get(word, ()))
        for words in _wanted(leaf, lexicon)
    ]  # fmt: skip
    if isinstance(leaf, FieldWords) and not leaf.in_a_row:
        yield from ((place,) for slot in slots for place in slot)
    else:
        yield from rows(slots, leaf.slop if isinstance(leaf, Phrase) else 0)


def _near(near: Near, places: Places, lexicon: Lexicon) -> Iterator[Row]:
    def of(part: Part) -> list[Row]:
        return sorted({row for leaf in part.leaves for row in _rows(leaf, places, lexicon)})

    for parts in combinations(near):
        words = sum(part.words for part in parts)
        for together in chosen([of(part) for part in parts], words, near.slop):
            yield from together


def _wanted(leaf: Condition, lexicon: Lexicon) -> list[list[str]]:
    """For each word of a leaf, the words of the text that will do."""
    match leaf:
        case Word(text):
            return [[text]]
        case Phrase(words):
            return [[word] for word in words]
        case Pattern(pattern):
            return [lexicon.like(pattern)]
        case Fuzzy(text, distance):
            return [lexicon.near(text, distance)]
        case Stem(text, languages):
            return [lexicon.forms(text, languages)]
        case FieldWords(_, words):
            return [lexicon.like(word) for word in words]
    return []


def _apart(spans: set[Span]) -> Spans:
    """Overlapping spans become one."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return tuple(merged)


def _best_cluster(found: Spans, text: str, width: int) -> Span:
    """First and last offset of the matches within ``width`` that differ most from each other."""
    if not found:
        return 0, 0
    best, most = found[0], 0
    held: Counter[str] = Counter()
    left = 0
    for start, end in found:
        held[text[start:end].casefold()] += 1
        while end - found[left][0] > width and found[left][0] < start:
            word = text[slice(*found[left])].casefold()
            held[word] -= 1
            if not held[word]:
                del held[word]
            left += 1
        if len(held) > most:
            best, most = (found[left][0], end), len(held)
    return best


def _at_words(text: str, start: int, end: int) -> Span:
    """Moved inwards to the next blank, unless a word is so long that nothing would be left."""
    if start > 0 and not text[start - 1].isspace():
        blank = next((at for at in range(start, min(end, start + 40)) if text[at].isspace()), None)
        start = start if blank is None else blank
    if end < len(text) and not text[end].isspace():
        blank = next((at for at in range(end, max(start, end - 40), -1) if text[at - 1].isspace()), None)
        end = end if blank is None else blank
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
