"""Evidence of links as a library keeps it: what it is about, its words, and what it weighs."""

from __future__ import annotations

import json

Evidence = tuple[str, str, float]  # below a weight of 0 it speaks against


def evidence_of(stored: object) -> tuple[Evidence, ...]:
    """Evidence from its JSON; none where that cannot be read, in a library from elsewhere."""
    try:
        read = json.loads(str(stored))
        return tuple(
            (str(kind), str(words), float(weight[0] if weight else 0)) for kind, words, *weight in read
        )
    except (ValueError, TypeError, RecursionError):
        return ()
