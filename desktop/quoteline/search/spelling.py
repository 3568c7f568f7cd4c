"""Words of the index that a typed word may have been meant as: those few slips of the hand away.

A slip is a letter left out, put in, replaced, or two neighbours swapped (Damerau and Levenshtein). The words
of a field are compared all at once, on arrays of their letters: first by length and by which letters they
have, which leaves a few hundred of a hundred thousand, then letter by letter.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from quoteline.search.array_segment import ArraySegment
from quoteline.search.meant import living, word_at
from quoteline.search.stock_segment import Segment

Codes = npt.NDArray[np.uint32]
Numbers = npt.NDArray[np.int64]
NEWLINE = 10
LONGEST = 40  # letters of a word that is corrected; what is longer is no word


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A word of the index, in how many texts it stands, and how many slips away it is."""

    word: str
    documents: int
    apart: int


def neighbours(
    segments: Sequence[ArraySegment | Segment], field: str, word: str, apart: int
) -> list[Neighbour]:
    """The words of a field at most so many slips away from a folded word, itself among them."""
    if not 0 < len(word) <= LONGEST:
        return []
    found: dict[str, tuple[int, int]] = {}
    for segment in segments:
        for near, documents, slips in _near(segment, field, word, apart):
            found[near] = (found.get(near, (0, 0))[0] + documents, slips)
    return [Neighbour(near, count, slips) for near, (count, slips) in found.items() if count]


class Spellings:
    """Words that stand nowhere in the index, such as those of names, each with how often it counts."""

    def __init__(self, counted: Mapping[str, int]) -> None:
        self.words = sorted(word for word in counted if word)
        self._counted = counted
        letters = "\n".join(self.words).encode("utf-32-le", "surrogatepass")
        self._lines = np.frombuffer(letters, np.uint32)

    def often(self, word: str) -> int:
        """How often a word counts; 0 for one that is not there."""
        return self._counted.get(word, 0)

    def near(self, word: str, apart: int) -> list[Neighbour]:
        """The words at most so many slips away from a folded word, itself among them."""
        if not 0 < len(word) <= LONGEST:
            return []
        found = [(self.words[at], slips) for at, slips in among(self._lines, word, apart)]
        return [Neighbour(near, self.often(near), slips) for near, slips in found]


def _near(
    segment: ArraySegment | Segment, field: str, word: str, apart: int
) -> Iterable[tuple[str, int, int]]:
    if isinstance(segment, Segment):
        words = segment.lexicon(field).words
        letters = "\n".join(words).encode("utf-32-le", "surrogatepass") if words else b""
        for at, slips in among(np.frombuffer(letters, np.uint32), word, apart):
            yield words[at], living(segment, field, words[at]), slips
    elif segment.has(field) and len(segment.array(field, "starts")) > 1:
        blob = bytes(segment.array(field, "lexicon").data)[1:-1]
        for at, slips in among(_codes(blob), word, apart):
            yield word_at(segment, field, at), len(segment.live(segment.ids(field, at))), slips


def _codes(blob: bytes) -> npt.NDArray[np.uint8] | Codes:
    if blob.isascii():
        return np.frombuffer(blob, np.uint8)
    text = blob.decode("utf-8", "surrogatepass")
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def among(lines: npt.NDArray[np.uint8] | Codes, word: str, apart: int) -> list[tuple[int, int]]:
    """The numbers of the lines (letters as code points, parted by newlines) that are near, and how near."""
    if not len(lines):
        return []
    ends = np.append(np.flatnonzero(lines == NEWLINE), len(lines))
    starts = np.append(0, ends[:-1] + 1)
    lengths = ends - starts
    sought = np.frombuffer(word.encode("utf-32-le", "surrogatepass"), np.uint32)
    fitting = np.flatnonzero(np.abs(lengths - len(sought)) <= apart)
    fitting = fitting[lengths[fitting] > 0]
    fitting = fitting[_letters_apart(lines, starts, fitting, sought) <= 2 * apart]
    if not len(fitting):
        return []
    slips = distances(_letters(lines, starts[fitting], lengths[fitting]), lengths[fitting], sought)
    close = slips <= apart
    return list(zip(fitting[close].tolist(), slips[close].tolist(), strict=True))


def _letters_apart(
    lines: npt.NDArray[np.uint8] | Codes, starts: Numbers, fitting: Numbers, sought: Codes
) -> Numbers:
    """How many kinds of letters only one of the two has, of 32 kinds; a slip changes two of them at most."""
    if not len(fitting):
        return np.empty(0, np.int64)
    kinds = np.left_shift(np.uint32(1), (lines & 31).astype(np.uint32))
    kinds[lines == NEWLINE] = 0
    had = np.bitwise_or.reduceat(np.append(kinds, 0), starts)[fitting]
    wanted = np.bitwise_or.reduce(np.left_shift(np.uint32(1), sought & 31))
    counted: Numbers = np.bitwise_count(had ^ wanted).astype(np.int64)
    return counted


def _letters(lines: npt.NDArray[np.uint8] | Codes, starts: Numbers, lengths: Numbers) -> Codes:
    """A row of letters for each word, filled up with zeros."""
    columns = np.arange(int(lengths.max()))
    at = np.minimum(starts[:, None] + columns, len(lines) - 1)
    return np.where(columns < lengths[:, None], lines[at], 0).astype(np.uint32)


def distances(letters: Codes, lengths: Numbers, sought: Codes) -> Numbers:
    """How many slips lie between each row of letters and the letters sought.

    The table of the usual algorithm, a line of it for all words at once: what is put in within a line is
    the least of all that stands before it, and so one running minimum.
    """
    count, width = letters.shape
    steps = np.arange(width + 1, dtype=np.int16)
    before = np.zeros((count, width + 1), np.int16)
    line = np.broadcast_to(steps, (count, width + 1)).astype(np.int16)
    for row, letter in enumerate(sought, 1):
        same = letters == letter
        fresh = np.empty_like(line)
        fresh[:, 0] = row
        fresh[:, 1:] = np.minimum(line[:, 1:] + 1, line[:, :-1] + ~same)
        if row > 1:
            swapped = same[:, :-1] & (letters[:, 1:] == sought[row - 2])
            fresh[:, 2:] = np.where(swapped, np.minimum(fresh[:, 2:], before[:, :-2] + 1), fresh[:, 2:])
        fresh = np.minimum.accumulate(fresh - steps, axis=1) + steps
        before, line = line, fresh
    found: Numbers = line[np.arange(count), lengths].astype(np.int64)
    return found
