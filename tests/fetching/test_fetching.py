"""What is fetched from a server that behaves, and what becomes of one that does not."""

from __future__ import annotations

import gzip
import threading
import time
import zlib
from collections.abc import Iterator
from dataclasses import replace

import pytest
from web_servers import LONGEST, Question, Say, Server, moved, page, server, silent, status

from quoteline import __version__
from quoteline.fetching import Fetcher, FetchError, Known, Limits, Wanted
from quoteline.fetching.answers import CancelledError

FEED = b"<?xml version='1.0'?><rss version='2.0'><channel><title>Lantern</title></channel></rss>"
SHORT = Limits(connect=1, read=0.8, total=1.4, size=200_000, pace=0)  # for servers that do not behave
PATIENT = replace(SHORT, connect=LONGEST, read=LONGEST, total=LONGEST)  # a busy machine is waited for


@pytest.fixture
def here() -> Iterator[Server]:
    with server() as made:
        yield made


def fetcher(**given: object) -> Fetcher:
    return Fetcher(PATIENT, own_machine=True, **given)  # type: ignore[arg-type]


def refusal(asked: str, by: Fetcher | None = None) -> FetchError:
    """Why an address gives nothing; it is told within the time there is."""
    began = time.monotonic()
    with pytest.raises(FetchError) as caught:
        (by or Fetcher(SHORT, own_machine=True)).fetch(asked)
    assert time.monotonic() - began < LONGEST / 2
    assert caught.value.reason[0].islower()
    return caught.value


def test_a_feed_comes_with_what_its_server_wants_to_be_told_again(here: Server) -> None:
    here.pages["/feed"] = page(
        FEED, "text/html", 'ETag: "one"', "Last-Modified: Sun, 01 Mar 2026 08:00:00 GMT"
    )
    answer = fetcher().fetch(here.at("/feed"), wanted=Wanted.FEED)
    assert (answer.body, answer.suffix, answer.moved_to) == (FEED, ".xml", "")
    assert answer.known == Known(here.at("/feed"), '"one"', "Sun, 01 Mar 2026 08:00:00 GMT")


def test_the_question_is_honest_and_holds_nothing_of_the_person(
    here: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    here.pages["/feed"] = moved("/there", "302 Found\r\nSet-Cookie: who=you")
    here.pages["/there"] = page(FEED)
    fetcher().fetch(here.at("/feed"))
    for question in here.heard:
        assert question.headers["user-agent"] == f"Quoteline/{__version__}"
        assert set(question.headers) == {"host", "user-agent", "accept", "accept-encoding", "connection"}


def test_what_has_not_changed_is_not_sent_again(here: Server) -> None:
    def changing(question: Question, say: Say) -> None:
        same = question.headers.get("if-none-match") == '"one"'
        (status("304 Not Modified") if same else page(FEED, "text/xml", 'ETag: "one"'))(question, say)

    here.pages["/feed"] = changing
    first = fetcher().fetch(here.at("/feed"))
    again = fetcher().fetch(here.at("/feed"), known=first.known)
    assert again.unchanged
    assert again.known == first.known
    assert here.heard[1].headers["if-none-match"] == '"one"'


def test_what_one_server_wants_to_be_told_is_told_to_no_other(here: Server) -> None:
    here.pages["/feed"] = page(FEED)
    fetcher().fetch(here.at("/feed"), known=Known("https://elsewhere.example/feed", '"one"', "yesterday"))
    assert not {"if-none-match", "if-modified-since"} & set(here.heard[0].headers)


@pytest.mark.parametrize(("packing", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress)])
def test_a_packed_answer_is_unpacked(here: Server, packing: str, pack: object) -> None:
    here.pages["/feed"] = page(pack(FEED), "text/xml", f"Content-Encoding: {packing}")  # type: ignore[operator]
    assert fetcher().fetch(here.at("/feed")).body == FEED


def test_gzip_of_several_members_is_unpacked_to_its_end(here: Server) -> None:
    packed = b"".join(gzip.compress(part) for part in (FEED[:20], b"", FEED[20:50], FEED[50:]))

    def in_parts(question: Question, say: Say) -> None:
        say(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Encoding: gzip\r\n\r\n")
        for at in range(0, len(packed), 7):  # members begin within what is read, and heads are cut in two
            say(packed[at : at + 7])
            time.sleep(0.001)

    here.pages |= {
        "/parts": in_parts,
        "/whole": page(packed, "text/xml", "Content-Encoding: gzip"),
        "/filled": page(packed + bytes(512), "text/xml", "Content-Encoding: gzip"),
    }
    for path in here.pages:
        assert fetcher().fetch(here.at(path)).body == FEED


def test_a_permanent_move_is_told_and_a_passing_one_is_not(here: Server) -> None:
    here.pages |= {
        "/old": moved("/new", "301 Moved Permanently"),
        "/new": page(FEED),
        "/now": moved("/new"),
        "/mixed": moved("/now", "308 Permanent Redirect"),
    }
    assert fetcher().fetch(here.at("/old")).moved_to == here.at("/new")
    assert fetcher().fetch(here.at("/now")).moved_to == ""
    mixed = fetcher().fetch(here.at("/mixed"))
    assert (mixed.moved_to, mixed.address) == ("", here.at("/new"))


def test_a_server_is_not_asked_again_at_once(here: Server) -> None:
    here.pages["/feed"] = page(FEED)
    slow = Fetcher(Limits(pace=0.3), own_machine=True)
    began = time.monotonic()
    slow.fetch(here.at("/feed"))
    slow.fetch(here.at("/feed"))
    assert time.monotonic() - began >= 0.3


# --- servers that do not behave --------------------------------------------------------------------


@pytest.mark.parametrize(
    "location",
    ["file:///etc/passwd", "ftp://files.example/feed", "javascript:alert(1)", "data:text/xml,<rss/>"],
)
def test_a_redirect_leads_to_nothing_but_http(here: Server, location: str) -> None:
    here.pages["/feed"] = moved(location)
    assert "only http and https" in refusal(here.at("/feed")).reason


def test_a_redirect_to_itself_ends(here: Server) -> None:
    here.pages |= {"/feed": moved("/b"), "/b": moved("/feed")}
    assert "back to itself" in refusal(here.at("/feed")).reason
    assert here.asked() == ["/feed", "/b"]


def test_redirects_without_end_end(here: Server) -> None:
    here.pages |= {f"/{n}": moved(f"/{n + 1}") for n in range(20)}
    assert "without end" in refusal(here.at("/0")).reason
    assert len(here.heard) == SHORT.hops + 1


def test_an_endless_feed_ends_at_the_size(here: Server) -> None:
    def endless(question: Question, say: Say) -> None:
        say(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n<rss>")
        while True:
            say(b"<item><title>more</title></item>" * 100)

    here.pages["/feed"] = endless
    assert "larger than" in refusal(here.at("/feed")).reason


def test_a_declared_size_that_is_too_large_is_not_even_begun(here: Server) -> None:
    here.pages["/feed"] = status("200 OK", "Content-Type: text/xml", "Content-Length: 999999999999")
    assert "larger than" in refusal(here.at("/feed")).reason


def drip(before: bytes) -> object:
    def say_slowly(question: Question, say: Say) -> None:
        say(before)
        while True:
            say(b"x")
            time.sleep(0.1)

    return say_slowly


@pytest.mark.parametrize(
    "before",
    [
        b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n<rss>",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 1000\r\n\r\n<rss>",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n5;",
        b"HTTP/1.1 200 OK\r\nX-Long: ",
        b"HTTP/1.1 2",
    ],
)
def test_a_drip_ends_at_the_total(here: Server, before: bytes) -> None:
    here.pages["/feed"] = drip(before)  # type: ignore[assignment]
    assert "longer than" in refusal(here.at("/feed")).reason


def test_a_server_that_says_nothing_ends_at_the_wait(here: Server) -> None:
    here.pages["/feed"] = silent
    assert refusal(here.at("/feed")).reason == "the server does not answer"


def test_a_gzip_bomb_ends_at_the_size(here: Server) -> None:
    bomb = gzip.compress(bytes(50_000_000))
    assert len(bomb) < SHORT.size
    here.pages["/feed"] = page(bomb, "text/xml", "Content-Encoding: gzip")
    assert "larger than" in refusal(here.at("/feed")).reason


def test_a_gzip_bomb_of_many_members_ends_at_the_size(here: Server) -> None:
    bomb = gzip.compress(bytes(50_000)) * 100
    assert len(bomb) < SHORT.size
    here.pages["/feed"] = page(bomb, "text/xml", "Content-Encoding: gzip")
    assert "larger than" in refusal(here.at("/feed")).reason


def test_what_stands_behind_gzip_and_is_none_is_told(here: Server) -> None:
    whole = gzip.compress(FEED)
    here.pages |= {
        "/other": page(whole + b"<item/>", "text/xml", "Content-Encoding: gzip"),
        "/cut": page(whole + whole[:-9], "text/xml", "Content-Encoding: gzip"),
    }
    assert "damaged" in refusal(here.at("/other")).reason
    assert "broke off" in refusal(here.at("/cut")).reason


@pytest.mark.parametrize("how", ["gzip, gzip", "br", "compress"])
def test_an_unknown_packing_is_told(here: Server, how: str) -> None:
    here.pages["/feed"] = page(FEED, "text/xml", f"Content-Encoding: {how}")
    assert "packed in a way" in refusal(here.at("/feed")).reason


def test_what_is_called_packed_and_is_not_is_told(here: Server) -> None:
    here.pages["/feed"] = page(FEED, "text/xml", "Content-Encoding: gzip")
    assert "damaged" in refusal(here.at("/feed")).reason


@pytest.mark.parametrize(
    "broken",
    [
        b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 5000\r\n\r\n<rss>",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n<rss>",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Encoding: gzip\r\n\r\n"
        + gzip.compress(FEED * 50)[:60],
    ],
)
def test_an_answer_that_breaks_off_is_no_answer(here: Server, broken: bytes) -> None:
    here.pages["/feed"] = lambda question, say: say(broken)
    assert "broke off" in refusal(here.at("/feed")).reason


def test_more_than_was_declared_is_not_taken(here: Server) -> None:
    here.pages["/feed"] = lambda question, say: say(
        f"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: {len(FEED)}\r\n\r\n".encode()
        + FEED
        + b"<script>more</script>"
    )
    assert fetcher().fetch(here.at("/feed")).body == FEED


@pytest.mark.parametrize(
    "nonsense",
    [
        b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: y\r\n" % n for n in range(5000)) + b"\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 300_000 + b"\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"\x00\xff\x00" * 50,
        b"HTTP/1.1 xyz\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n<rss>",
        b"",
    ],
)
def test_huge_or_senseless_headers_are_told(here: Server, nonsense: bytes) -> None:
    here.pages["/feed"] = lambda question, say: say(nonsense)
    refusal(here.at("/feed"))


@pytest.mark.parametrize("kind", ["image/png", "video/mp4", "text/css", "application/zip"])
def test_pictures_and_films_are_not_even_begun(here: Server, kind: str) -> None:
    here.pages["/feed"] = page(b"\x89PNG" * 1000, kind)
    assert "neither a page nor a feed" in refusal(here.at("/feed")).reason


@pytest.mark.parametrize(
    ("kind", "body", "suffix"),
    [
        ("text/html; charset=utf-8", b"<!doctype html><p>Here", ".html"),
        ("", b"<?xml version='1.0'?>\n<!-- a feed -->\n<feed xmlns='x'/>", ".xml"),
        ("text/plain", FEED, ".xml"),
        ("text/plain", b"Plain words.", ".txt"),
        ("application/feed+json", b'{"version": 1}', ".json"),
        ("application/octet-stream", b"%PDF-1.7 ...", ".pdf"),
        ("application/xml", "\ufeff<rss/>".encode("utf-16"), ".xml"),
    ],
)
def test_a_kind_is_known_by_its_bytes_first(here: Server, kind: str, body: bytes, suffix: str) -> None:
    here.pages["/it"] = page(body, kind)
    assert fetcher().fetch(here.at("/it")).suffix == suffix


def test_what_a_server_says_instead_is_told_in_words(here: Server) -> None:
    here.pages |= {
        "/410": status("410 Gone"),
        "/429": status("429 Too Many Requests", "Retry-After: 120"),
        "/503": status("503 Service Unavailable", "Retry-After: Mon, 01 Jan 2300 00:00:00 GMT"),
        "/500": status("500 Oops"),
        "/403": status("403 Forbidden"),
        "/204": status("204 No Content"),
        "/304": status("304 Not Modified"),
        "/302": status("302 Found"),
        "/empty": page(b"  \n", "text/xml"),
    }
    gone = refusal(here.at("/410"))
    assert (gone.gone, gone.wait) == (True, None)
    assert refusal(here.at("/429")).wait == 120
    assert refusal(here.at("/503")).wait == 7 * 24 * 3600
    assert refusal(here.at("/500")).wait is None
    assert "everybody" in refusal(here.at("/403")).reason
    assert "nothing at this address" in refusal(here.at("/other")).reason
    for path in ("/204", "/304", "/302"):
        assert "no page and no feed" in refusal(here.at(path)).reason
    assert refusal(here.at("/empty")).reason == "the server sends nothing"


def test_where_nobody_listens_is_told() -> None:
    with server() as closed:
        asked = closed.at("/feed")
    assert "takes no connection" in refusal(asked).reason


def test_cancelling_ends_it_in_the_middle(here: Server) -> None:
    here.pages["/feed"] = silent
    stop = threading.Event()
    threading.Timer(0.2, stop.set).start()
    began = time.monotonic()
    with pytest.raises(CancelledError):
        fetcher().fetch(here.at("/feed"), cancelled=stop.is_set)
    assert time.monotonic() - began < LONGEST / 2


def test_no_thread_is_left_behind(here: Server) -> None:
    here.pages["/feed"] = page(FEED)
    fetcher().fetch(here.at("/feed"))
    assert not [each for each in threading.enumerate() if each.name in ("watching-a-line", "looking-up")]
