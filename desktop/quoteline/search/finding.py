"""Where letters stand in a text, folded as a search folds them, also within a word and across blanks."""

from __future__ import annotations

import re

from quoteline.domain import Span, Spans
from quoteline.search.folding import fold, original_places


def found_in(text: str, letters: str) -> Spans:
    """The spans of ``text``, in code points, that fold to ``letters``, apart from each other and in order.

    What folds to nothing, a mark for instance, is found as it stands. Linear in the length of the text.
    """
    words = fold(letters).split()
    if not words:
        return _as_it_stands(text, letters)
    pattern = re.compile(" +".join(re.escape(word) for word in words))
    matches = [match.span() for match in pattern.finditer(fold(text))]
    return original_places(text, matches)


def _as_it_stands(text: str, letters: str) -> Spans:
    found: list[Span] = []
    start = text.find(letters) if letters.strip() else -1
    while start >= 0:
        found.append((start, start + len(letters)))
        start = text.find(letters, found[-1][1])
    return tuple(found)
