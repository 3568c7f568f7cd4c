"""The words of a quotation, and of what stands around it, by which it is known what it is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from math import log

from quoteline.domain import QuotationDetail
from quoteline.search.folding import placed_words, words
from quoteline.search.likeness import Text
from quoteline.services.extracting import lexicon
from quoteline.services.library import Library
from quoteline.storage import articles, quoted_words

GRAMMAR = ("grammar_words", "numerals", "weekdays", "months")
OF_NEWS, NUMBER, AROUND = 0.5, 0.4, 0.3  # what counts less: words of all news, numbers, what stands around


def text_of(library: Library, quotation: QuotationDetail) -> Text:
    """What a quotation tells: its own words, and beside them what else its article is about.

    A word counts the more the oftener its article has it, for that is what the article is about. Words of
    grammar do not count, nor does the name of who said it.
    """
    row = quotation.row
    named = _names(library, quotation)
    article = articles.texts(library.database, [row.article_id]).get(row.article_id, "")
    often = Counter(_telling(f"{row.article_title} {article}", named))
    own = {word: (1 + log(max(often[word], 1))) * _share(word) for word in _telling(row.text, named)}
    titled = set(_telling(row.article_title, named))
    beside = {
        word: AROUND * (1 + log(count)) * _share(word)
        for word, count in often.items()
        if word not in own and (count > 1 or word in titled)
    }
    return Text(own, beside, quotation.language or "en")


def _telling(text: str, without: frozenset[str]) -> Iterator[str]:
    listed = _listed(GRAMMAR)
    return (word for word in words(text) if len(word) > 1 and word not in listed and word not in without)


def _share(word: str) -> float:
    if any(letter.isdigit() for letter in word):
        return NUMBER
    return OF_NEWS if word in _listed(("common_words",)) else 1.0


@cache
def _listed(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for name in names for entry in lexicon().list(name) for word in words(entry))


def _names(library: Library, quotation: QuotationDetail) -> frozenset[str]:
    """The words of the speaker's names, but those that the quotation has in small letters: a steel company
    speaks of steel."""
    id, name, text = quotation.row.speaker_id, quotation.row.speaker, quotation.row.text
    known = quoted_words.names(library.database, id) if id is not None else []
    named = {word for each in (*known, *words(name)) for word in each.split()}
    return frozenset(named - {word for word, start, _ in placed_words(text) if text[start].islower()})
