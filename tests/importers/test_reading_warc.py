"""Web archives become the articles of their pages, whoever wrote them and however they were cut off."""

import gc
import gzip
import io
import resource
import time
import zlib
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter
from yardstick import slowness

from quoteline.domain import Article
from quoteline.importers import Problem, read
from quoteline.importers.formats import format_of
from quoteline.importers.http_answers import without_chunks

WORDS = "The harbour board will not sell the old quay, its chair said after a long evening of talks. "
PAGE = (
    "<html><head><title>The quay stays</title></head><body><article><h1>The quay stays</h1>"
    f"<p>“We will not sell,” said Ada Lund.</p><p>{WORDS * 6}</p></article></body></html>"
)
URL = "https://example.org/2025/03/19/quay"
Headers = Sequence[tuple[str, str]]
HTML: Headers = (("Content-Type", "text/html; charset=utf-8"),)


def record(kind: str, url: str, body: bytes, type: str = "application/http", packed: bool = True) -> bytes:
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Date: 2025-04-05T10:00:00Z\r\n"
        f"WARC-Target-URI: {url}\r\nContent-Type: {type}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    whole = head.encode() + body + b"\r\n\r\n"
    return gzip.compress(whole) if packed else whole


def archive(*pages: tuple[str, bytes, Headers], status: str = "200 OK", packed: bool = True) -> bytes:
    """An archive with a record that tells of the crawl, and a request and an answer for each page."""
    made = record("warcinfo", "", b"software: a crawler\r\n", "application/warc-fields", packed)
    for url, body, headers in pages:
        told = "".join(f"{name}: {value}\r\n" for name, value in headers)
        made += record("request", url, b"GET / HTTP/1.1\r\n\r\n", packed=packed)
        made += record("response", url, f"HTTP/1.1 {status}\r\n{told}\r\n".encode() + body, packed=packed)
    return made


def found_in(folder: Path, content: bytes, name: str = "a.warc.gz") -> list[Article | Problem]:
    (folder / name).write_bytes(content)
    return list(read(folder / name))


def one(folder: Path, content: bytes, name: str = "a.warc.gz") -> Article:
    [found] = found_in(folder, content, name)
    assert isinstance(found, Article), found
    return found


# The writer leaves its temporary files to the garbage collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning", "ignore::ResourceWarning")
def test_an_archive_of_the_usual_writer_is_read(tmp_path: Path) -> None:
    made = io.BytesIO()
    writer = WARCWriter(made, gzip=True)
    told = StatusAndHeaders("200 OK", list(HTML), protocol="HTTP/1.1")
    payload = io.BytesIO(PAGE.encode())
    writer.write_record(writer.create_warc_record(URL, "response", payload=payload, http_headers=told))
    assert one(tmp_path, made.getvalue()).url == URL
    gc.collect()


@pytest.mark.parametrize("packed", [True, False])
def test_a_page_is_an_article_with_its_address(tmp_path: Path, packed: bool) -> None:
    name = "a.warc.gz" if packed else "a.warc"
    article = one(tmp_path, archive((URL, PAGE.encode(), HTML), packed=packed), name)
    assert (article.title, article.url, article.read_as) == ("The quay stays", URL, "warc")
    assert article.origin == f"{tmp_path}/{name}#3"
    assert "“We will not sell,” said Ada Lund." in article.text
    assert [str(each.day) for each in article.readings] == ["2025-03-19"]  # not that of the crawl


def test_an_archive_packed_as_a_whole_is_read_like_one_packed_record_by_record(tmp_path: Path) -> None:
    pages = [(f"{URL}/{n}", PAGE.encode(), HTML) for n in range(3)]
    whole = found_in(tmp_path, gzip.compress(archive(*pages, packed=False)))
    assert [each.origin for each in whole] == [each.origin for each in found_in(tmp_path, archive(*pages))]
    assert len(whole) == 3


def test_archives_are_known_by_their_first_bytes() -> None:
    for content, name in {
        archive((URL, b"", HTML)): "warc",
        archive((URL, b"", HTML), packed=False): "warc",
        gzip.compress(b"text"): "gzip",
        b"\x1f\x8b broken": "gzip",
    }.items():
        for suffix in ("", ".gz", ".xyz"):
            known = format_of(suffix, content)
            assert known is not None
            assert known.name == name


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ((*HTML, ("Content-Encoding", "gzip")), gzip.compress(PAGE.encode())),
        ((*HTML, ("Content-Encoding", "deflate")), zlib.compress(PAGE.encode())),
        ((*HTML, ("Content-Encoding", "deflate")), zlib.compress(PAGE.encode())[2:-4]),
        ((*HTML, ("Content-Encoding", "gzip")), PAGE.encode()),
        (
            (*HTML, ("Transfer-Encoding", "chunked")),
            b"%x\r\n%b\r\n0\r\n\r\n" % (len(PAGE.encode()), PAGE.encode()),
        ),
        ((*HTML, ("Transfer-Encoding", "chunked")), PAGE.encode()),
        ((("content-type", 'TEXT/HTML; Charset="windows-1252"'),), PAGE.encode("cp1252")),
        ((("Content-Type", "text/html"),), PAGE.encode("cp1252")),
        ((("Content-Type", "text/html; charset=nonsense"),), PAGE.encode()),
    ],
)
def test_every_way_of_sending_is_undone(tmp_path: Path, headers: Headers, body: bytes) -> None:
    assert "“We will not sell,” said Ada Lund." in one(tmp_path, archive((URL, body, headers))).text


def test_what_is_no_page_or_was_not_found_is_passed_over(tmp_path: Path) -> None:
    picture = ("https://example.org/a.png", b"\x89PNG", [("Content-Type", "image/png")])
    feed = ("https://example.org/feed", b"<rss/>", [("Content-Type", "application/rss+xml")])
    assert one(tmp_path, archive(picture, feed, (URL, PAGE.encode(), HTML))).url == URL
    [problem] = found_in(tmp_path, archive((URL, PAGE.encode(), HTML), status="404 Not Found"))
    assert isinstance(problem, Problem)
    assert problem.reason == "it holds no page"


def test_a_page_without_an_article_is_told_and_has_not_failed(tmp_path: Path) -> None:
    menu = ("https://example.org/", b"<ul><li>Home<li>News</ul>", HTML)
    problem, article = found_in(tmp_path, archive(menu, (URL, PAGE.encode(), HTML)))
    assert isinstance(problem, Problem)
    assert problem.skipped
    assert isinstance(article, Article)


def test_a_list_of_headlines_is_left_aside_and_an_article_with_links_is_not(tmp_path: Path) -> None:
    headlines = [f"Board number {n} will not sell its quay" for n in range(12)]
    links = "".join(f'<li><a href="{n}">{each}</a></li>' for n, each in enumerate(headlines))
    front = f"<html><body><main><ul>{links}</ul></main></body></html>"
    linked = PAGE.replace("the old quay", '<a href="x">the old quay of Lisk</a>').replace(
        "</body>", f"{links}</body>"
    )
    [first, second] = found_in(tmp_path, archive((URL, front.encode(), HTML), (URL, linked.encode(), HTML)))
    assert isinstance(first, Problem)
    assert first.skipped
    assert isinstance(second, Article)


def test_pages_kept_as_such_or_as_text_are_read(tmp_path: Path) -> None:
    made = b""
    for kind, type, content in (
        ("resource", "text/html", PAGE),
        ("conversion", "text/plain", "The quay stays\n\n“We will not sell,” said Ada Lund."),
        ("metadata", "text/plain", "nothing"),
        ("revisit", "text/html", ""),
    ):
        made += record(kind, URL, content.encode(), type)
    page, text = found_in(tmp_path, made)
    assert isinstance(page, Article)
    assert isinstance(text, Article)
    assert (text.title, text.url, str(text.published)) == ("The quay stays", URL, "2025-03-19")
    assert text.text.endswith("“We will not sell,” said Ada Lund.")


def test_chunks_are_put_together_whatever_is_wrong_with_them() -> None:
    assert without_chunks(b"3;x=y\r\nabc\r\n2\nde\n0\r\n\r\n") == b"abcde"
    assert without_chunks(b"5\r\nabc") == b"abc"
    assert without_chunks(b"3\r\nabc\r\nno chunk") == b"abcno chunk"
    assert without_chunks(b"ffffffff\r\nabc") == b"abc"


def test_what_comes_before_damage_is_kept_and_the_damage_told(tmp_path: Path) -> None:
    pages = [(f"{URL}/{n}", PAGE.encode(), HTML) for n in range(4)]
    content = archive(*pages)
    found = found_in(tmp_path, content[: len(content) * 2 // 3])
    assert isinstance(found[0], Article)
    assert isinstance(found[-1], Problem)
    assert not found[-1].skipped
    content = archive(*pages, packed=False)
    found = found_in(tmp_path, content[:-200], "a.warc")
    assert [isinstance(each, Article) for each in found] == [True, True, True, False]
    assert isinstance(found[-1], Problem)
    assert found[-1].reason == "the archive ends within this page"
    found = found_in(
        tmp_path, content.replace(b"WARC/1.0", b"CRAW/1.0").replace(b"CRAW", b"WARC", 3), "a.warc"
    )
    assert isinstance(found[0], Article)
    assert isinstance(found[-1], Problem)
    assert "record" in found[-1].reason


HEAD = (
    b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/\r\nContent-Length: %d\r\n\r\n"
)
OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
HOSTILE = {
    "an endless line": b"WARC/1.0\r\n" + b"a" * 50_000_000,
    "an endless head": b"WARC/1.0\r\n" + b"a: b\r\n" * 5_000_000,
    "empty lines": HEAD % 0 + b"\r\n" * 20_000_000,
    "a length without end": HEAD % 10**18 + OK + b"\r\n" + PAGE.encode(),
    "a negative length": HEAD.replace(b"%d", b"-5") + OK,
    "no address": b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 5\r\n\r\nabcde\r\n\r\n",
    "a large page": HEAD % 70_000_000 + OK + b"\r\n" + b"a" * 70_000_000,
    "many empty records": (HEAD % 0 + b"\r\n\r\n") * 20_000,
    "headers without end": HEAD % 50_000_000 + OK + b"a: b\r\n" * 8_000_000,
    "small chunks": HEAD % 20_000_045
    + OK
    + b"Transfer-Encoding: chunked\r\n\r\n"
    + b"1\r\na\r\n" * 3_333_333,
    "a packed bomb": HEAD % 200_000
    + OK
    + b"Content-Encoding: gzip\r\n\r\n"
    + gzip.compress(bytes(150_000_000)),
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("packed", [False, True])
def test_a_hostile_archive_takes_little_time_and_memory(tmp_path: Path, name: str, packed: bool) -> None:
    content = gzip.compress(HOSTILE[name], 1) if packed else HOSTILE[name]
    before, begin = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    found = found_in(tmp_path, content, "a.warc.gz" if packed else "a.warc")
    assert time.process_time() - begin < 8 * slowness()
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 500_000
    assert found
    assert all(isinstance(each, Article) or each.reason for each in found)


def test_an_archive_that_unpacks_without_end_is_stopped(tmp_path: Path) -> None:
    packer = zlib.compressobj(1, zlib.DEFLATED, 31)
    begin_of_it = packer.compress(HEAD % 10**12 + OK + b"\r\n")
    zeros = b"".join(packer.compress(bytes(10_000_000)) for _ in range(60))
    begin = time.process_time()
    found = found_in(tmp_path, begin_of_it + zeros + packer.flush())
    assert time.process_time() - begin < 8 * slowness()
    assert [isinstance(each, Problem) for each in found] == [True] * len(found)
    assert any("no honest file" in each.reason for each in found if isinstance(each, Problem))


def test_nothing_is_written_to_the_terminal(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    content = archive((URL, PAGE.encode(), HTML), packed=False)
    found_in(tmp_path, content.replace(b"Content-Length: ", b"Content-Length: 1"), "a.warc")
    found_in(tmp_path, content + b"\r\nrubbish\r\n", "a.warc")
    assert capfd.readouterr() == ("", "")


GOOD = archive((URL, PAGE.encode(), HTML), packed=False)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    places=st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 255)), max_size=9),
    cut=st.integers(0, len(GOOD)),
    packed=st.booleans(),
)
def test_any_damage_gives_articles_or_problems(
    tmp_path: Path, places: list[tuple[int, int]], cut: int, packed: bool
) -> None:
    content = bytearray(gzip.compress(GOOD) if packed else GOOD)
    for place, byte in places:
        content[place % len(content)] = byte
    for found in found_in(tmp_path, bytes(content[: max(20, len(content) - cut)]), "a.warc"):
        assert isinstance(found, Article) or found.reason
