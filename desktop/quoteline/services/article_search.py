"""Finding letters in one article, as a reader does who looks for a word on the page."""

from __future__ import annotations

from quoteline.domain import Spans
from quoteline.search import finding
from quoteline.search.pieces import in_pieces

MOST = 10_000  # more are not counted: nobody walks through them


def found_in(text: str, letters: str) -> Spans:
    """Where ``letters`` stand in a text; case, accents and marks count as little as in a search.

    In order and apart from each other, at most ``MOST``; offsets are code points.
    """
    return in_pieces(text, lambda piece: finding.found_in(piece, letters), MOST)[:MOST]
