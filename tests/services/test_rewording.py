"""Other words become a quotation, and its kind follows the marks: a list never quotes the reporter."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from quoteline.domain import Article, Kind, Quotation, Spans, UserError
from quoteline.services import browsing, correcting, rewording
from quoteline.services.library import Library, open_library, prepare
from quoteline.storage import articles

TEXT = (
    "“We have orders,” Ada Ferrol said on Wednesday."
    " She called the offer “a joke” and said the mill stays open."
)
DIRECT, MIXED, INDIRECT = 1, 2, 3


def at(words: str) -> Spans:
    start = TEXT.index(words)
    return ((start, start + len(words)),)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    prepare(tmp_path / "mill.quoteline")
    with closing(open_library(tmp_path / "mill.quoteline")) as opened:
        found = (
            Quotation(Kind.DIRECT, at("We have orders,")),
            Quotation(Kind.MIXED, at("the offer “a joke”")),
            Quotation(Kind.INDIRECT, at("the mill stays open")),
        )
        with opened.database.writing():
            articles.add(opened.database, Article(TEXT, origin="/mill.txt"), found, "by hand")
        yield opened


def kind(library: Library, id: int) -> Kind:
    return browsing.rows(library, [id])[0].kind


@pytest.mark.parametrize(
    ("id", "words", "becomes", "told"),
    [
        (DIRECT, "We have", Kind.DIRECT, ""),
        (DIRECT, "“We have orders,” Ada Ferrol said", Kind.MIXED, "It is partly quoted now"),
        (MIXED, "a joke", Kind.DIRECT, "It is a direct quotation now"),
        (MIXED, "the offer", Kind.INDIRECT, "It is reported speech now"),
        (INDIRECT, "the mill", Kind.INDIRECT, ""),
    ],
)
def test_the_kind_follows_the_marks(library: Library, id: int, words: str, becomes: Kind, told: str) -> None:
    before = kind(library, id)
    change = rewording.set_words(library, id, at(words))
    assert (kind(library, id), change.more) == (becomes, told)
    correcting.undo(library)
    assert kind(library, id) is before
    assert browsing.rows(library, [id])[0].text != words


def test_a_kind_that_the_marks_did_not_give_is_left_alone(library: Library) -> None:
    correcting.set_kind(library, [DIRECT], Kind.INDIRECT)
    rewording.set_words(library, DIRECT, at("“We have orders,” Ada"))
    assert kind(library, DIRECT) is Kind.INDIRECT


def test_words_outside_the_article_are_refused(library: Library) -> None:
    with pytest.raises(UserError, match="no part of this article"):
        rewording.set_words(library, DIRECT, ((0, 4711),))
    with pytest.raises(UserError, match="at least one part"):
        rewording.set_words(library, DIRECT, ())


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("have orders", Kind.DIRECT),  # between marks, though not right behind one
        ("We have orders", Kind.DIRECT),
        ("the offer “a joke”", Kind.MIXED),
        ("the mill stays open", Kind.INDIRECT),
    ],
)
def test_the_kind_of_words_that_are_added_follows_the_marks_too(
    library: Library, words: str, kind: Kind
) -> None:
    added = correcting.add_quotation(library, 1, at(words)).quotation_ids[0]
    assert browsing.detail(library, added).row.kind is kind
