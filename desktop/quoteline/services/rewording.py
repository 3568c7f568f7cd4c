"""Other words of the article become a quotation, and how much of it is quoted follows the marks."""

from __future__ import annotations

from dataclasses import replace

from quoteline.domain import Kind, Spans
from quoteline.extraction.promoting import kind_of
from quoteline.services import browsing, correcting
from quoteline.services.correcting import Change
from quoteline.services.extracting import lexicon
from quoteline.services.library import Library
from quoteline.storage import articles
from quoteline.wording import say

NOW = {
    Kind.DIRECT: say("It is a direct quotation now"),
    Kind.MIXED: say("It is partly quoted now"),
    Kind.INDIRECT: say("It is reported speech now"),
}


def set_words(library: Library, id: int, spans: Spans) -> Change:
    """Say which words of the article are the quotation (code points, in the order of the text).

    A list puts direct words into marks: those of the reporter that were added must not stand there. So the
    kind follows the marks around the words, unless it was another than theirs before. One correction; raises
    UserError for an unknown number and for spans that are no part of the article.
    """
    kind = _other_kind(library, id, spans)
    change = correcting.set_content(library, id, spans, kind)
    return change if kind is None else replace(change, more=NOW[kind])


def _other_kind(library: Library, id: int, spans: Spans) -> Kind | None:
    """The kind that the marks give the new words, where it changes with them."""
    before = browsing.detail(library, id)
    kept = articles.get(library.database, before.row.article_id)
    if kept is None or not spans or not before.content:
        return None
    text = kept.article.text
    now = kind_of(text, spans, lexicon())
    by_marks = kind_of(text, before.content, lexicon()) == before.row.kind
    return now if by_marks and now is not before.row.kind else None
