"""Builds an article and its attributions from one marked-up string, so that a test reads like a news story.

``[q words]`` is content, ``[c said]`` a cue, ``[s She]`` a source. A number tells attributions apart:
``[q2 …]`` belongs to the second; no number means the first.
"""

from __future__ import annotations

import re
from pathlib import Path

from quoteline.domain import Kind
from quoteline.extraction.found import Attribution
from quoteline.extraction.lexicon import Lexicon

MARK = re.compile(r"\[([qcs])(\d*) ([^\]]*)\]")
LISTS = Path(__file__).parents[2] / "resources" / "lexicons" / "en"
ENGLISH = Lexicon.from_texts({path.stem: path.read_text(encoding="utf-8") for path in LISTS.glob("*.txt")})


def marked(article: str) -> tuple[str, list[Attribution]]:
    """The plain text, and an attribution for each number in the order of the numbers."""
    text, last = "", 0
    spans: dict[int, dict[str, list[tuple[int, int]]]] = {}
    for mark in MARK.finditer(article):
        text += article[last : mark.start()]
        parts = spans.setdefault(int(mark[2] or 1), {"q": [], "c": [], "s": []})
        parts[mark[1]].append((len(text), len(text) + len(mark[3])))
        text += mark[3]
        last = mark.end()
    text += article[last:]
    found = [
        Attribution(Kind.DIRECT, content=tuple(part["q"]), cue=tuple(part["c"]), source=tuple(part["s"]))
        for _, part in sorted(spans.items())
    ]
    return text, found
