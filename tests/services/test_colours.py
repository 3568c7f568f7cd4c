"""A speaker keeps a colour in a library."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

from quoteline.domain import Article, Kind, Quotation, Speaker, SpeakerKind
from quoteline.services import browsing
from quoteline.services.library import Library, open_library, prepare
from quoteline.storage import articles


def keep(library: Library, title: str, *names: str) -> None:
    said = [Quotation(Kind.DIRECT, ((0, 4),), speaker=Speaker(name, SpeakerKind.PERSON)) for name in names]
    article = Article("Rain in the hills.", title=title, published=date(2025, 3, 1), origin=title, extra={})
    with library.database.writing():
        articles.add(library.database, article, said, "test")


def test_the_most_quoted_get_the_colours_and_keep_them(tmp_path: Path) -> None:
    path = tmp_path / "a.quoteline"
    prepare(path)
    with closing(open_library(path)) as library:
        keep(library, "one", "Ada Brook", "Ada Brook", "Ivo Crane")
        given = browsing.speaker_colours(library, 2)
        names = {facet.label: facet.key for facet in browsing.speaker_list(library)}
        assert given == {names["Ada Brook"]: 0, names["Ivo Crane"]: 1}
        keep(library, "two", *["Una Marsh"] * 9)
        assert browsing.speaker_colours(library, 2) == given
    with closing(open_library(path)) as library:
        assert browsing.speaker_colours(library, 2) == given


def test_free_colours_go_to_those_who_come_later(tmp_path: Path) -> None:
    path = tmp_path / "a.quoteline"
    prepare(path)
    with closing(open_library(path)) as library:
        assert browsing.speaker_colours(library, 2) == {}
        keep(library, "one", "Ada Brook")
        assert list(browsing.speaker_colours(library, 2).values()) == [0]
        keep(library, "two", "Ivo Crane", "Ivo Crane")
        assert list(browsing.speaker_colours(library, 2).values()) == [0, 1]


def test_a_library_that_cannot_be_written_has_colours_too(tmp_path: Path) -> None:
    path = tmp_path / "a.quoteline"
    prepare(path)
    with closing(open_library(path)) as library:
        keep(library, "one", "Ada Brook")
    with closing(open_library(path, read_only=True)) as library:
        assert list(browsing.speaker_colours(library, 8).values()) == [0]
