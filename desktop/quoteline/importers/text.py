"""A plain text or Markdown file becomes an article: text verbatim, what stands in its head as metadata."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from quoteline.domain import Article, PublishedFrom
from quoteline.importers.decoding import decode, read_bytes
from quoteline.importers.fields import described, take_head
from quoteline.importers.heads import split_front_matter, split_header
from quoteline.importers.newsroom import split_text
from quoteline.importers.problems import Problem
from quoteline.importers.properties import printed_byline
from quoteline.importers.publication.deciding import dated
from quoteline.importers.publication.names import of_file
from quoteline.importers.publication.rows import of_fields
from quoteline.importers.source import Source
from quoteline.wording import say

LONGEST_TITLE = 150  # characters; the longest headlines of our samples have about 120
HEAD = 2_000  # characters, and lines with words, in which a byline may stand
BYLINE_WITHIN = 4
CLOSING_MARKS = "”’\"'»)]"
HEADING = re.compile(r"^ {0,3}#[ \t]+([^ \t\n][^\n]*)$", re.MULTILINE)
CLOSED = re.compile(r"(?<![ \t])[ \t]+#+[ \t]*\Z")  # "# Title #"
UNDERLINED = re.compile(r"\A\s*(\S[^\n]*)\n=+[ \t]*(?:\n|\Z)")


def read_text(source: Source) -> Iterator[Article | Problem]:
    """The article in a plain text file, or the articles where it is an export of a press archive."""
    whole = decode(read_bytes(source.path))
    export = split_text(whole, source)
    if export is None:
        yield _article(source, whole, markdown=False)
        return
    del whole  # an export of a hundred megabytes is held once, not twice
    yield from export


def read_markdown(source: Source) -> Iterator[Article | Problem]:
    """The article in a Markdown file; its marks are kept, for the text is verbatim."""
    yield _article(source, decode(read_bytes(source.path)), markdown=True)


def _article(source: Source, whole: str, *, markdown: bool) -> Article | Problem:
    head, text = split_front_matter(whole)
    if not head and not markdown:
        head, text = split_header(whole)
    if not text.strip():
        return Problem(say("it holds no text"), source.origin)
    title = heading(text) if markdown else first_line_title(text)
    values, extra = take_head(head)
    article = described(Article(text, title=title, origin=source.origin), values, extra)
    if not article.byline:
        article = replace(article, byline=_byline_at_the_head(text))
    return dated(article, [*of_fields(head, PublishedFrom.HEADER), *of_file(Path(source.name))])


def _byline_at_the_head(text: str) -> str:
    """The names in a line such as "By Jane Doe" among the first lines, or ""."""
    lines = islice((line for line in text.lstrip("\n")[:HEAD].split("\n") if line.strip()), BYLINE_WITHIN)
    return next(filter(None, map(printed_byline, lines)), "")


def heading(text: str) -> str:
    """The first level-one heading of a Markdown text, or ""."""
    found = HEADING.search(text) or UNDERLINED.match(text)
    return CLOSED.sub("", found[1]).strip() if found else ""


def first_line_title(text: str) -> str:
    """The first line where it reads as a title: short, no sentence, a blank line and more text below."""
    first, _, rest = text.lstrip("\n").partition("\n")
    title = first.strip()
    below, _, more = rest.partition("\n")
    if below.strip() or not (below + more).strip() or not 0 < len(title) <= LONGEST_TITLE:
        return ""
    return "" if title.rstrip(CLOSING_MARKS).endswith((".", ",", ";", ":", "…")) else title
