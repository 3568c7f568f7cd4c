"""What a server says of the encoding and what stands in a feed or page: who is believed, and when."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from web_servers import Server, page, server
from yardstick import slowness

from quoteline.domain import Article
from quoteline.fetching import Fetcher, Limits
from quoteline.services.web import fetched

RUSSIAN = "«Мельница останется открытой до осени», — сказала Ада Ферроль в пятницу в порту."
GERMAN = "„Die Mühle bleibt bis zum Herbst geöffnet“, sagte Ada Ferrol am Freitag in der Förde."


@pytest.fixture
def here() -> Iterator[Server]:
    with server() as made:
        yield made


def feed(words: str, head: str = "") -> str:
    return (
        f'{head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        "<title>Lantern</title><item><title>One</title><link>https://lantern.example/1</link><guid>1</guid>"
        f"<content:encoded><![CDATA[<p>{words}</p><p>{words}</p>]]></content:encoded></item></channel></rss>"
    )


def text_at(address: str) -> str:
    (found,) = fetched([address], Fetcher(Limits(connect=5, read=5, total=10, pace=0), own_machine=True))
    assert isinstance(found, Article), found
    return found.text


@pytest.mark.parametrize("head", ["", "<?xml version='1.0'?>\n", '<?xml version="1.0" standalone="yes"?>'])
def test_a_feed_that_names_no_encoding_is_read_in_that_of_its_server(here: Server, head: str) -> None:
    here.pages["/feed"] = page(feed(RUSSIAN, head).encode("cp1251"), "text/xml; charset=windows-1251")
    assert RUSSIAN in text_at(here.at("/feed"))


@pytest.mark.parametrize("told", ["iso-8859-1", "koi8-r", "utf-8"])
@pytest.mark.parametrize("quote", ["'", '"'])
def test_a_feed_that_names_its_encoding_is_believed(here: Server, told: str, quote: str) -> None:
    head = f"<?xml version='1.0' encoding={quote}windows-1251{quote} ?>"
    here.pages["/feed"] = page(feed(RUSSIAN, head).encode("cp1251"), f"text/xml; charset={told}")
    assert RUSSIAN in text_at(here.at("/feed"))


@pytest.mark.parametrize("told", ["utf-8", "windows-1251"])
def test_a_feed_in_utf_8_stays_so_whatever_the_server_says(here: Server, told: str) -> None:
    here.pages["/feed"] = page(feed(RUSSIAN).encode(), f"application/rss+xml; charset={told}")
    assert RUSSIAN in text_at(here.at("/feed"))


@pytest.mark.parametrize(("kind", "whole"), [("text/plain", GERMAN), ("text/xml", feed(GERMAN))])
def test_what_is_called_utf_8_and_is_none_loses_no_letter(here: Server, kind: str, whole: str) -> None:
    here.pages["/it"] = page(whole.encode("cp1252"), f"{kind}; charset=utf-8")
    assert GERMAN in text_at(here.at("/it"))


def test_an_encoding_that_takes_for_ever_is_not_taken(here: Server) -> None:
    words = (GERMAN + "\n").encode("cp1252") * 1000
    here.pages["/it"] = page(words + b"\n-" + b"abc9" * 60_000, "text/plain; charset=punycode")
    began = time.process_time()
    assert GERMAN in text_at(here.at("/it"))
    assert time.process_time() - began < 5 * slowness()
