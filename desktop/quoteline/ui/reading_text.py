"""An article as Qt shows it: parts of bearable size, code points mapped to Qt’s positions and back.

Qt counts UTF-16 units, so a character beyond the basic plane counts two; it takes ``\\r\\n`` for one line
break; and it keeps a few characters for itself. All this is undone here, so that a highlight never slips.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

PART = 100_000  # characters laid out at once: an article of megabytes must not freeze the window
LONG, PART_OF_LONG = 1_000_000, 50_000  # there one turns to another part at each step, which must be quick
# What setting a line costs, and a letter of a word without end, in letters: a part of 25,000 short lines, or
# of one word, would be the work of one many times as long.
A_LINE, ENDLESS = 12, 11
FEWEST_BLANKS = 100  # letters to a blank: where there are fewer blanks, words never end

_UNEVEN = re.compile("\r\n|[\U00010000-\U0010ffff]")
_OWN = re.compile("[\x00\ufdd0\ufdd1\ufffc\ud800-\udfff]")  # Qt's own marks, and halves of characters
_ENDS = ("\n", ". ", " ")


class ShownText:
    """The stretch ``start`` to ``end`` of a text, standing in a document behind ``lead`` positions."""

    def __init__(self, text: str, start: int, end: int, lead: int = 0) -> None:
        stretch = text[start:end]
        self.start, self.end, self.lead = start, end, lead
        self.shown = _OWN.sub("�", stretch.replace("\r\n", "\n").replace("\r", "\n"))
        uneven = [
            (start + found.start() + 1, -1 if found[0] == "\r\n" else 1)
            for found in _UNEVEN.finditer(stretch)
        ]
        self._after = [place for place, _ in uneven]
        self._shift = [0, *accumulate(by for _, by in uneven)]
        self._positions = [self.position(place) for place in self._after]

    def position(self, offset: int) -> int:
        """The document position of an offset into the whole text; offsets outside are moved to the edge."""
        offset = max(self.start, min(self.end, offset))
        return self.lead + offset - self.start + self._shift[bisect_right(self._after, offset)]

    def offset(self, position: int) -> int:
        """The offset into the whole text of a document position."""
        shift = self._shift[bisect_right(self._positions, position)]
        return max(self.start, min(self.end, position - self.lead - shift + self.start))

    def holds(self, offset: int) -> bool:
        return self.start <= offset < self.end or offset == self.start


def parts(text: str, most: int = 0) -> list[tuple[int, int]]:
    """The text in stretches of at most ``most`` characters, cut between paragraphs where there are any."""
    long = len(text) > LONG
    most = most or (PART_OF_LONG if long else PART)
    cuts = [0]
    while True:
        room = _room(text, cuts[-1], most) if long else most
        if len(text) - cuts[-1] <= room * 1.2:
            break
        cuts.append(_cut(text, cuts[-1], cuts[-1] + room))
    return list(zip(cuts, [*cuts[1:], len(text)], strict=True))


def part_of(stretches: list[tuple[int, int]], offset: int) -> int:
    """The number of the part in which an offset stands."""
    starts = [start for start, _ in stretches]
    return max(0, bisect_right(starts, offset) - 1)


def _room(text: str, start: int, most: int) -> int:
    """How many characters from ``start`` on are as much work as ``most`` of an ordinary text."""
    end = min(len(text), start + most)
    lines, blanks = text.count("\n", start, end), text.count(" ", start, end)
    work = end - start + A_LINE * lines
    if (lines + blanks) * FEWEST_BLANKS < end - start:
        work += ENDLESS * (end - start)
    return most if work < 1.5 * (end - start) else most * (end - start) // work


def _cut(text: str, start: int, end: int) -> int:
    for mark in _ENDS:
        found = text.rfind(mark, start + (end - start) // 2, end)
        if found >= 0:
            return found + len(mark)
    return end
