"""The address that a page tells of itself is taken only where it is one of the web, on the same site."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from quoteline.domain import Article
from quoteline.fetching import Answer
from quoteline.services import web

FOUND = "https://lantern.example/found?from=feed"


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("https://lantern.example/one", "https://lantern.example/one"),
        ("http://lantern.example/one", "http://lantern.example/one"),
        ("HTTPS://Lantern.example/one", "HTTPS://Lantern.example/one"),
        ("javascript://lantern.example/%0aalert(1)", FOUND),
        ("file://lantern.example/etc/passwd", FOUND),
        ("ftp://lantern.example/one", FOUND),
        ("//lantern.example/one", FOUND),
        ("https://great.example/one", FOUND),
        ("https://[lantern.example/one", FOUND),
        ("", FOUND),
    ],
)
def test_a_page_is_kept_under_an_address_of_the_web(
    told: str, kept: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(paths: Sequence[Path]) -> Iterator[Article]:
        for path in paths:
            yield Article("The mill stays open.", origin=str(path), url=told)

    monkeypatch.setattr(web, "read_all", read)
    with web.Sheets() as sheets:
        ((_, article),) = sheets.read([sheets.keep(Answer(FOUND, b"The mill stays open.", ".txt"))])
    assert isinstance(article, Article)
    assert (article.url, article.origin) == (kept, FOUND)
