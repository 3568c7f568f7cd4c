"""Factiva as text or RTF: an article ends with “Document” and its number; fields have codes, or an order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from quoteline.domain import Article
from quoteline.importers.lines import Line
from quoteline.importers.newsroom import factiva_fields, factiva_order
from quoteline.importers.newsroom.cutting import Cut, articles
from quoteline.importers.newsroom.declared import Declared, key, listed
from quoteline.importers.newsroom.factiva_fields import NUMBER
from quoteline.importers.newsroom.factiva_order import WORDS
from quoteline.importers.problems import Problem
from quoteline.importers.source import Source

NAME = "factiva"
# Page 3 of 120 © 2025 Factiva, Inc. All rights reserved.
FOOTER = re.compile(
    r"\s*(?:(?:Page|Seite|Página|Pagina) \d{1,5}(?: (?:of|von|sur|de|di) \d{1,5})?\b.{0,80}"
    r"|(?:©|\(c\)|Copyright) ?\d{4} (?:Factiva|Dow Jones).{0,100}|Factiva|Dow Jones)\s*",
    re.IGNORECASE,
)
HEAD = 8  # lines between a headline and the number of words
LONGEST = 400  # characters of a line of a head


def split(lines: Sequence[Line], source: Source) -> Iterator[Article | Problem] | None:
    """The articles of such an export; None where it is none."""
    ends = [at for at, line in enumerate(lines) if NUMBER.fullmatch(line.text[:120].strip())]
    if not ends or not _is_export(lines, len(ends)):
        return None
    return articles(_cuts(lines, ends), source, NAME, lambda: [_declared(lines, ends[0])])


def _is_export(lines: Sequence[Line], ends: int) -> bool:
    """Whether about every document has a number of words or a coded headline too."""
    counts = sum(1 for line in lines if WORDS.fullmatch(line.text[:60].strip()))
    coded = sum(1 for line in lines if factiva_fields.code_of(line.text)[0] in ("HD", "WC"))
    return 2 * (counts + coded) >= ends


def _cuts(lines: Sequence[Line], ends: Sequence[int]) -> Iterator[Cut]:
    start = 0
    for end in ends:
        yield _cut(lines[start:end], lines[end].text)
        start = end + 1
    # Behind the last number stands what the search was, or an article that was cut off.
    last = [line for line in lines[start:] if _is_shown(line)]
    if factiva_fields.coded_from(last) is not None or any(map(_tells_length, islice(last, HEAD))):
        yield _cut(last, "")


def _tells_length(line: Line) -> bool:
    """Whether a line is “812 words”, or that under its code: “WC 812 words”."""
    words = line.text[:60].strip()
    code, value, _ = factiva_fields.code_of(words)
    return WORDS.fullmatch(value if code == "WC" else words) is not None


def _cut(lines: Sequence[Line], end: str) -> Cut:
    cut = Cut()
    number = NUMBER.fullmatch(end.strip())
    cut.doc_id = number[1] if number else ""
    shown = [line for line in lines if _is_shown(line)]
    coded = factiva_fields.coded_from(shown, whole=number is not None)
    if coded is not None:
        factiva_fields.read_coded(cut, shown[coded:])
    else:
        factiva_order.read_ordered(cut, shown[_begin(shown) :])
    return cut


def _is_shown(line: Line) -> bool:
    text = line.text.strip()
    return bool(text) and not (len(text) < 200 and FOOTER.fullmatch(text))


def _begin(lines: Sequence[Line]) -> int:
    """Where the head of an article begins; contents and a title page may stand before the first."""
    words = factiva_order.words_at(lines)
    if words is None:
        return 0
    titles = [_entry(line) for line in lines[:words]]
    start = max((at + 1 for at, title in enumerate(titles) if title), default=0)
    known = {key(title) for title in titles if title}
    again = [at for at in range(start, words) if key(lines[at].text) in known]
    if again:
        # A section may stand above the headline, on a line that is no entry.
        return again[-1] - 1 if again[-1] > start else again[-1]
    breaks = [at for at in range(start, words) if lines[at].breaks or lines[at].level == 1]
    return max(start, words - HEAD, breaks[-1] if breaks else 0)


def _entry(line: Line) -> str:
    return listed(line.text) if len(line.text) <= LONGEST else ""


def _declared(lines: Sequence[Line], first_end: int) -> Declared:
    """The table of contents before the first article, where there is one."""
    words = factiva_order.words_at([line for line in lines[:first_end] if _is_shown(line)])
    shown = [line for line in lines[:first_end] if _is_shown(line)][: words or 0]
    titles = [title for line in shown if (title := _entry(line))]
    return Declared(len(titles), (), tuple(titles)) if len(titles) > 1 else Declared()
