"""A rich text file (RTF) becomes an article: its text as printed, without what was deleted or is hidden."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from quoteline.domain import Article
from quoteline.importers.decoding import read_bytes
from quoteline.importers.documents import Told, articles
from quoteline.importers.packages import damaged
from quoteline.importers.problems import Problem, UnreadableError
from quoteline.importers.properties import of_creation, real_authors, real_title
from quoteline.importers.rtf_text import RichText
from quoteline.importers.rtf_tokens import tokens
from quoteline.importers.source import Source

START: Final = b"{\\rtf"


def read_rtf(source: Source) -> Iterator[Article | Problem]:
    """The article in a rich text file, or those of a newsroom export in one. Notes stand at the end."""
    data = read_bytes(source.path)
    if START not in data[:1024]:
        raise UnreadableError(damaged())
    text = RichText()
    text.read(tokens(data, data.index(START)))
    values = text.properties
    told = Told(
        title=real_title(values.get("title", ""), source.name),
        byline=real_authors(values.get("author", "")),
        found=tuple(of_creation(values.get("creatim", ""), values.get("generator", ""))),
    )
    yield from articles(text.lines, source, told)
