"""What is asked for is found: words by the search index, everything else by the database."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, TypeVar

from quoteline.domain import (
    AddedAfter,
    AllOf,
    AnyOf,
    Axis,
    Basis,
    Condition,
    DayRange,
    Everything,
    FieldWords,
    Fuzzy,
    Kind,
    LikeQuotation,
    Near,
    Not,
    Pattern,
    Phrase,
    Precision,
    Spans,
    Stem,
    Undated,
    Word,
)
from quoteline.search import snippets
from quoteline.search.marking import Marking as Marking
from quoteline.search.marking import marking
from quoteline.search.meaning import Meant, stands_for_words
from quoteline.search.query import clauses, written
from quoteline.search.schema import IndexUnusable
from quoteline.search.wording import all_of
from quoteline.services import choices, indexing
from quoteline.services.library import Library
from quoteline.services.word_forms import Forms, settled
from quoteline.services.word_forms import read_query as read_query
from quoteline.storage.conditions import Hits, Where, articles_where, quotations_where

if TYPE_CHECKING:  # at run time numpy is loaded once words are looked for
    import numpy as np
    from numpy.typing import NDArray

    from quoteline.search.index import Index
    from quoteline.search.likeness import Alike, Text
    from quoteline.search.spelling import Neighbour

    Ints = NDArray[np.int64]

T = TypeVar("T")
TEXT = (Word, Phrase, Pattern, Fuzzy, Stem, Near)
Target = Literal["quotes", "articles"]


@dataclass(frozen=True)
class Wanted:
    """What a window shows: the query box and the filters, all of which must hold."""

    query: str = ""
    speakers: tuple[int | None, ...] = ()  # any of these; None is the unknown speaker
    outlets: tuple[str, ...] = ()  # any of these; "" is the unknown outlet
    kinds: tuple[Kind, ...] = ()
    precisions: tuple[Precision, ...] = ()  # how exactly the day of the statement is known: any of these
    bases: tuple[Basis, ...] = ()  # what that day rests on: any of these
    tags: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()  # all of these: starred, corrected, uncertain, note
    axis: Axis = Axis.SAID  # what first and last are about
    first: date | None = None
    last: date | None = None
    undated: bool = False  # only those without a day on the axis
    within: tuple[str, ...] = ()  # queries that were asked before: what is typed narrows what they find
    added_after: int | None = None  # only those that came in after the quotation of this number
    languages: tuple[str, ...] = ()  # of the article, ISO 639-1: any of these; "" is one that is not known
    not_speakers: tuple[int | None, ...] = ()  # none of these; and so of each filter
    not_outlets: tuple[str, ...] = ()
    not_kinds: tuple[Kind, ...] = ()
    not_precisions: tuple[Precision, ...] = ()
    not_bases: tuple[Basis, ...] = ()
    not_tags: tuple[str, ...] = ()
    not_flags: tuple[str, ...] = ()
    not_languages: tuple[str, ...] = ()
    forms: Forms = None  # words are looked for in all their forms in these languages; None: as is set

    @property
    def queries(self) -> tuple[str, ...]:
        """All that was typed: what is searched within, the oldest first, then what is in the box."""
        return tuple(each for each in (*self.within, self.query) if each.strip())


def with_forms(wanted: Wanted) -> Wanted:
    """The same, to be kept: whatever is set then, words are looked for in the forms that they are now."""
    return replace(wanted, forms=settled(wanted.forms) if wanted.queries else ())


def without_forms(wanted: Wanted) -> Wanted:
    """The same, to be asked: where words are looked for as is set anyway, it is so also when that changes."""
    return replace(wanted, forms=None) if with_forms(replace(wanted, forms=None)) == wanted else wanted


def understood(query: str, forms: Forms = None) -> list[str]:
    """The query as understood, a few words for each clause."""
    return clauses(read_query(query, forms).condition)


def all_understood(wanted: Wanted) -> list[str]:
    """All that was typed as understood, also what is searched within."""
    return clauses(typed_condition(wanted))


def in_words(condition: Condition) -> str:
    """A condition as the query that sets it is understood."""
    return all_of(clauses(condition))


def typed_condition(wanted: Wanted) -> Condition:
    """All that was typed as one condition, without the filters."""
    parts = [read_query(each, wanted.forms).condition for each in wanted.queries]
    if len(parts) < 2:
        return parts[0] if parts else Everything()
    return AllOf(
        tuple(leaf for part in parts for leaf in (part.parts if isinstance(part, AllOf) else (part,)))
    )


def as_query(wanted: Wanted) -> str:
    """All that was typed as one query: ``(first) second``, or what else is read as the same."""
    queries = wanted.queries
    if len(queries) < 2:
        return queries[0] if queries else ""
    joined, meant = " ".join(f"({each.strip()})" for each in queries[:-1]), typed_condition(wanted)
    composed = f"{joined} {queries[-1].strip()}"
    for text in (composed, f"{joined} ({queries[-1].strip()})"):
        if read_query(text, wanted.forms).condition == meant:
            return text
    return written(meant)  # a mark or parenthesis was left open in one of them


def condition_of(wanted: Wanted) -> Condition:
    """Everything that is wanted as one condition."""
    parts: list[Condition] = [typed_condition(wanted)] if wanted.queries else []
    parts.extend(choices.conditions(wanted))
    if wanted.added_after is not None:
        parts.append(AddedAfter(wanted.added_after))
    if wanted.undated:
        parts.append(Undated(wanted.axis))
    elif wanted.first or wanted.last:
        parts.append(DayRange(wanted.axis, wanted.first, wanted.last))
    return AllOf(tuple(parts)) if parts else Everything()


def undated_instead(condition: Condition, axis: Axis) -> Condition | None:
    """The condition asked of what has no day on an axis, where it asks for days; None where it asks for none.

    What it holds for fits all else that is asked, but cannot lie in any days.
    """
    match condition:
        case DayRange(axis=asked) if asked is axis:
            return Undated(axis)
        case AllOf(parts):
            turned = [undated_instead(part, axis) for part in parts]
            whole = tuple(new or part for new, part in zip(turned, parts, strict=True))
            return AllOf(whole) if any(turned) else None
    return None


def quotations(library: Library, condition: Condition) -> Where:
    """The condition as an expression of the database over quotations, its words looked up in the index."""
    return quotations_where(condition, _answers(library, condition, "quotes"))


def articles(library: Library, condition: Condition) -> Where:
    """The condition as an expression of the database over articles, its words looked up in the index."""
    return articles_where(condition, _answers(library, condition, "articles"))


def ranked(library: Library, condition: Condition, where: Target, among: Ints) -> Ints:
    """These ids, best first by BM25F over the words asked for; equals, and all without words, as they come.

    Words, phrases, patterns and words nearly so are ranked alike, each by how rare and how frequent it is.
    """
    if where == "quotes" and (like := asked_like(condition)) is not None:
        return _by_likeness(library, like, among)
    words = positive_words(condition)
    if words is None or not len(among):
        return among
    import numpy as np

    from quoteline.columns.ranking import best_first

    nothing = np.empty(0, np.int64), np.empty(0, np.float64)
    ids, scores = _asked(library, lambda index: index.worth(words, where), nothing)
    if not len(ids):
        return among
    return best_first(among, ids, scores)


def ranked_articles(library: Library, condition: Condition, among: Sequence[int]) -> list[int]:
    """The same of articles."""
    import numpy as np

    asked = np.fromiter(among, np.int64, len(among))
    best: list[int] = ranked(library, condition, "articles", asked).tolist()
    return best


def is_ranked(wanted: Wanted) -> bool:
    """Whether words are asked for, or likeness, by which quotations can be ranked."""
    condition = typed_condition(wanted)
    return positive_words(condition) is not None or asked_like(condition) is not None


def asked_like(condition: Condition) -> int | None:
    """The quotation that others are to be like, where that must hold of all; None where there is none."""
    match condition:
        case LikeQuotation(id):
            return id
        case AllOf(parts):
            asked = (asked_like(part) for part in parts)
            return next((each for each in asked if each is not None), None)
    return None


def _by_likeness(library: Library, quotation_id: int, among: Ints) -> Ints:
    import numpy as np

    from quoteline.services import more_like

    ids = np.array(more_like.ids(library, quotation_id), np.int64)
    if not len(ids) or not len(among):
        return among
    order = np.argsort(ids)
    at = order[np.minimum(np.searchsorted(ids, among, sorter=order), len(ids) - 1)]
    return among[np.argsort(np.where(ids[at] == among, at, len(ids)), kind="stable")]


def positive_words(condition: Condition) -> Condition | None:
    """The words asked for (not those ruled out), any of which may count; None when there are none."""
    found = tuple(dict.fromkeys(_positive(condition)))
    if not found:
        return None
    return found[0] if len(found) == 1 else AnyOf(found)


def _positive(condition: Condition) -> Iterator[Condition]:
    match condition:
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from _positive(part)
        case _ if isinstance(condition, TEXT):
            yield condition


def marking_of(asked: Wanted | str) -> Marking:
    """What to mark of a query wherever what it found is shown: list, article, hints, print, exports."""
    wanted = Wanted(asked) if isinstance(asked, str) else asked
    return _marking(typed_condition(wanted))


@lru_cache(maxsize=32)  # asked for in every row that is painted
def _marking(condition: Condition) -> Marking:
    return marking(condition)


def marks_of(query: str, text: str, forms: Forms = None) -> Spans:
    """Where the words of a query stand in a text, as code-point spans, for highlighting."""
    return marking_of(Wanted(query, forms=forms)).in_text(text)


@dataclass(frozen=True)
class Excerpt:
    """A stretch of a text, with an ellipsis where it was cut, and where in it the words of a query stand."""

    text: str
    marks: Spans


def excerpt(query: str, text: str, width: int, forms: Forms = None) -> Excerpt:
    """The stretch of about ``width`` code points of a text that has most of a query's words."""
    found = snippets.snippet(marking_of(Wanted(query, forms=forms)).text, text, width)
    before, after = "… " if found.start else "", " …" if found.end < len(text) else ""
    moved = len(before) - found.start
    marks = tuple((start + moved, end + moved) for start, end in found.marks)
    return Excerpt(before + text[found.start : found.end] + after, marks)


def _answers(library: Library, condition: Condition, target: Target) -> dict[Condition, Hits]:
    """For each largest part of the condition that is about words alone, what the index finds."""
    answers: dict[Condition, Hits] = {}
    for part in _asked_of_index(condition):
        if isinstance(part, LikeQuotation):
            from quoteline.services import more_like

            answers[part] = Hits(more_like.ids(library, part.id))
            continue
        of_articles = target == "articles" or isinstance(part, FieldWords)
        answers[part] = Hits(
            found_by_words(library, part, "articles" if of_articles else "quotes").tolist(), of_articles
        )
    return answers


def found_by_words(library: Library, part: Condition, where: Target) -> Ints:
    """The ids that the search index gives for a condition about words; none while it cannot be used."""
    import numpy as np

    return _asked(library, lambda index: index.ids(part, where), np.empty(0, np.int64))


def words_meant(library: Library, leaf: Condition, where: Target, most: int) -> Meant | None:
    """Which words of the library will do for a pattern, a nearly typed word or a stem, the most frequent
    first; None for a leaf that stands for itself alone."""
    if not stands_for_words(leaf):
        return None
    return _asked(library, lambda index: index.meant(leaf, where, most), Meant())


def words_near(library: Library, word: str, where: Target, apart: int) -> list[Neighbour]:
    """The words of the library that are so many slips of the hand away from a folded word."""
    return _asked(library, lambda index: index.words_near(word, where, apart), [])


def alike(library: Library, text: Text, where: Target, most: int) -> Alike | None:
    """The quotations or articles that share most of what a text tells; None while there is no index."""
    return _asked(library, lambda index: index.alike(text, where, most), None)


def current_size(library: Library, where: Target) -> int:
    """How many quotations or articles the search index holds."""
    return _asked(library, lambda index: index.count(where), 0)


def _asked(library: Library, question: Callable[[Index], T], otherwise: T) -> T:
    """The index's answer. One found damaged while it answers is given up; the next update builds it anew."""
    index = current_index(library)
    if index is None:
        return otherwise
    try:
        return question(index)
    except IndexUnusable:
        logging.getLogger(__name__).warning("the search index could not answer", exc_info=True)
        indexing.disown(library, index)
        library.index = None
        return otherwise


def _asked_of_index(condition: Condition) -> Iterator[Condition]:
    of_article = isinstance(condition, FieldWords) and condition.field == "article"
    if _is_about_words(condition) or of_article or isinstance(condition, LikeQuotation):
        yield condition
        return
    match condition:
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from _asked_of_index(part)
        case Not(part):
            yield from _asked_of_index(part)


def _is_about_words(condition: Condition) -> bool:
    match condition:
        case AllOf(parts) | AnyOf(parts):
            return bool(parts) and all(_is_about_words(part) for part in parts)
        case Not():
            return False  # its opposite is looked up, and the database takes it away from all
        case _:
            return isinstance(condition, TEXT)


def asks_index(condition: Condition) -> bool:
    """Whether the search index is needed to answer a condition."""
    return any(True for _ in _asked_of_index(condition))


def index_stamp(library: Library) -> tuple[str, int]:
    """What tells one state of the search index from another, so that answers of an older one are not used."""
    index = current_index(library)
    return ("", -1) if index is None else (str(index.folder), index.generation)


def current_index(library: Library) -> Index | None:
    """The library's index as it now is; None while there is none that can be used."""
    if library.index is None or not indexing.is_current(library, library.index):
        if library.index is not None:
            library.index.close()
        library.index = indexing.open_index(library)
    return library.index
