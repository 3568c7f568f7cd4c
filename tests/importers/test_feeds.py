"""A saved feed gives an article for each entry that it holds whole, and tells of those that it does not."""

from __future__ import annotations

import json
import socket
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from yardstick import slowness

from quoteline.domain import Article
from quoteline.importers import Problem, read
from quoteline.importers.entries import OnlySummary, text_of_markup
from quoteline.importers.feed_kinds import root_of
from quoteline.importers.opml import Listed, feeds_in, written

FIRST = (
    "<p>The ferry is late again. “We wait for the tide,” the harbour master said on Friday.</p>"
    "<p>Nobody on the quay <em>laughed</em>.<br>The next boat leaves at <a href='x'>noon</a>.</p>"
)
RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Lantern</title><link>https://lantern.example/</link>
<item><title>Ferry &amp;amp; tide</title><link>https://lantern.example/ferry</link><guid>lantern-1</guid>
  <pubDate>Fri, 06 Mar 2026 23:30:00 -0500</pubDate><dc:creator>Ada Quill</dc:creator>
  <category>Harbour</category><category>Tides</category>
  <description>The ferry is late …</description>
  <content:encoded><![CDATA[{FIRST}<figure><img src="x.png"><figcaption>A quay</figcaption></figure>
  <script>alert(1)</script>]]></content:encoded></item>
<item><title>Only a few words</title><link>/short</link>
  <description>The mayor spoke of the bridge, and of what it will cost.</description></item>
<item><title>Cut off</title><link>https://lantern.example/cut</link>
  <content:encoded><![CDATA[<p>{"The hall was full and the night was long. " * 30}
  <a href="x">Continue reading Cut off</a></p>]]></content:encoded></item>
</channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Mill Notes</title>
<link href="https://mill.example/"/>
<entry><title type="html">The &lt;i&gt;mill&lt;/i&gt;</title><id>tag:mill.example,2026:1</id>
<link rel="alternate" href="https://mill.example/1"/><published>2026-03-05T10:00:00Z</published>
<updated>2026-03-09T10:00:00Z</updated><author><name>Ben Wright</name></author>
<author><name>Cy Moor</name></author><summary>Short.</summary>
<content type="html">{FIRST.replace("<", "&lt;")}</content></entry>
<entry><title>In the open</title><id>tag:mill.example,2026:2</id>
<link href="https://mill.example/2"/><updated>2026-03-08T10:00:00Z</updated>
<content type="xhtml">
<div xmlns="http://www.w3.org/1999/xhtml">{FIRST.replace("<br>", "<br/>")}</div></content>
</entry></feed>"""
JSON_FEED = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Quay Letters",
    "home_page_url": "https://quay.example/",
    "authors": [{"name": "Dee Marsh"}],
    "items": [
        {"id": 7, "url": "/seven", "title": "Seven", "content_html": FIRST, "date_published": "2026-03-01"},
        {
            "id": "https://quay.example/eight",
            "content_text": "One paragraph of a letter that goes on for a while.\n\nAnd a second one.",
            "tags": ["letters"],
        },
        {"id": "9", "url": "https://quay.example/nine", "title": "Nine", "summary": "A few words only."},
    ],
}
TEXT = (
    "The ferry is late again. “We wait for the tide,” the harbour master said on Friday.\n\n"
    "Nobody on the quay laughed.\nThe next boat leaves at noon."
)


def found(tmp_path: Path, data: str | bytes, name: str = "feed.xml") -> list[Article | Problem]:
    file = tmp_path / name
    file.write_bytes(data.encode() if isinstance(data, str) else data)
    return list(read(file))


def test_an_rss_feed_gives_what_it_holds_whole(tmp_path: Path) -> None:
    article, short, cut = found(tmp_path, RSS)
    assert isinstance(article, Article)
    assert article.text == TEXT
    assert (article.title, article.outlet, article.byline) == ("Ferry & tide", "The Lantern", "Ada Quill")
    assert (article.url, article.doc_id) == ("https://lantern.example/ferry", "lantern-1")
    assert article.origin == f"{tmp_path / 'feed.xml'}#https://lantern.example/ferry"
    assert article.published == date(2026, 3, 6)  # as written, moved to no other zone
    assert article.extra == {"feed": "The Lantern", "section": "Harbour, Tides"}
    assert article.read_as == "feed"
    for each, url in ((short, "https://lantern.example/short"), (cut, "https://lantern.example/cut")):
        assert isinstance(each, OnlySummary)
        assert each.skipped
        assert "only a summary" in each.reason
        assert each.url == url


def test_an_atom_feed_is_read_with_its_dates_apart(tmp_path: Path) -> None:
    first, second = found(tmp_path, ATOM, "notes.atom")
    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert first.text == second.text == TEXT
    assert (first.title, first.byline) == ("The mill", "Ben Wright, Cy Moor")
    assert first.published == date(2026, 3, 5)
    assert second.published == date(2026, 3, 8)
    assert second.readings[0].confidence < 0.5  # the last change is no more than that


def test_a_json_feed_is_read(tmp_path: Path) -> None:
    seven, eight, nine = found(tmp_path, json.dumps(JSON_FEED), "letters.json")
    assert isinstance(seven, Article)
    assert isinstance(eight, Article)
    assert (seven.text, seven.url, seven.doc_id) == (TEXT, "https://quay.example/seven", "7")
    assert (seven.published, seven.byline, seven.outlet) == (date(2026, 3, 1), "Dee Marsh", "Quay Letters")
    assert eight.text.split("\n\n")[1] == "And a second one."
    assert eight.url == "https://quay.example/eight"
    assert isinstance(nine, OnlySummary)


def test_other_json_is_read_as_before(tmp_path: Path) -> None:
    (article,) = found(tmp_path, json.dumps([{"text": "No feed, but a text.", "version": 1}]), "rows.json")
    assert isinstance(article, Article)
    assert article.read_as == "json"


def test_the_older_rss_of_rdf_is_read(tmp_path: Path) -> None:
    rdf = f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel rdf:about="x"><title>Old Wire</title></channel><item rdf:about="https://wire.example/1">
      <title>One</title><link>https://wire.example/1</link><dc:date>2026-02-03T00:00:00Z</dc:date>
      <content:encoded><![CDATA[{FIRST}]]></content:encoded></item></rdf:RDF>"""
    (article,) = found(tmp_path, rdf, "wire.rdf")
    assert isinstance(article, Article)
    assert (article.text, article.published, article.outlet) == (TEXT, date(2026, 2, 3), "Old Wire")


def test_a_long_description_is_the_article(tmp_path: Path) -> None:
    words = "The council met and talked about the roof of the old mill until late. " * 12
    (article,) = found(
        tmp_path, f"<rss><channel><item><description>{words}</description></item></channel></rss>"
    )
    assert isinstance(article, Article)
    assert article.origin.endswith("feed.xml#1")


def test_a_feed_is_known_by_its_bytes_whatever_it_is_called(tmp_path: Path) -> None:
    assert isinstance(found(tmp_path, RSS, "download")[0], Article)
    assert isinstance(
        found(tmp_path, RSS.replace("UTF-8", "UTF-16").encode("utf-16"), "wide.xml")[0], Article
    )
    (problem,) = found(tmp_path, "<note>No feed.</note>", "note.xml")
    assert isinstance(problem, Problem)


@pytest.mark.parametrize(
    ("head", "root"),
    [
        (b"<?xml version='1.0'?><!-- <rss> --><!DOCTYPE rss [<!ENTITY a '<b>'>]>\n<RSS>", b"rss"),
        (b"\xef\xbb\xbf  <a:feed>", b"feed"),
        (b"<!-- never ends <rss>", b""),
        (b"<!DOCTYPE rss [", b""),
        (b"words <rss>", b""),
        (b"", b""),
    ],
)
def test_the_root_is_found(head: bytes, root: bytes) -> None:
    assert root_of(head) == root


def test_a_damaged_feed_gives_what_can_be_read_and_says_so(tmp_path: Path) -> None:
    *articles, problem = found(tmp_path, RSS[: RSS.index("<item><title>Cut off")])
    assert isinstance(articles[0], Article)
    assert isinstance(problem, Problem)
    assert "breaks off" in problem.reason
    assert not problem.skipped


def test_a_feed_with_a_loose_ampersand_is_read_without_a_word(tmp_path: Path) -> None:
    article = found(tmp_path, RSS.replace("<title>The Lantern", "<title>Lamp & Lantern"))[0]
    assert isinstance(article, Article)
    assert article.outlet == "Lamp & Lantern"


@pytest.mark.parametrize(
    "data",
    [
        "<rss version='2.0'><channel><title>Empty</title></channel></rss>",
        '{"version": "https://jsonfeed.org/version/1", "items": []}',
    ],
)
def test_an_empty_feed_is_no_failure(tmp_path: Path, data: str) -> None:
    (problem,) = found(tmp_path, data, "feed.json" if data.startswith("{") else "feed.xml")
    assert isinstance(problem, Problem)
    assert (problem.reason, problem.skipped) == ("the feed has no entries now", True)


def test_addresses_that_are_none_of_the_web_are_not_kept(tmp_path: Path) -> None:
    for link in ("javascript:alert(1)", "file:///etc/passwd", "http://[::1"):
        article = found(tmp_path, RSS.replace("https://lantern.example/ferry", link))[0]
        assert isinstance(article, Article)
        assert article.url == ""


def test_what_one_reads_of_markup() -> None:
    assert text_of_markup("Plain &amp; simple") == "Plain & simple"
    assert text_of_markup("One.\n\nTwo.") == "One.\n\nTwo."
    assert text_of_markup("<p>A <q>word</q></p><ul><li>b<li>c</ul>") == "A “word”\n\nb\n\nc"
    assert text_of_markup("<p>All.</p><p>The post <a>All</a> appeared first on <a>Blog</a>.</p>") == "All."
    assert len(text_of_markup("<div>" * 20_000 + "deep")) < 10


# --- hostile ---------------------------------------------------------------------------------------

BOMB = (
    '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "&a;" * 10}">' for n in range(9))
    + "]><rss version='2.0'><channel><item><title>&a8;</title></item></channel></rss>"
)


def test_an_entity_bomb_does_not_go_off(tmp_path: Path) -> None:
    began = time.process_time()
    for each in found(tmp_path, BOMB):
        assert len(repr(each)) < 5000
    assert time.process_time() - began < 5 * slowness()


def test_no_file_is_read_through_an_entity(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret of the mill")
    entity = f'<!DOCTYPE rss [<!ENTITY s SYSTEM "{secret.as_uri()}">]>'
    data = RSS.replace("<!-- made by hand -->", entity).replace("The ferry is late again", "&s; The ferry")
    data = data.replace("<![CDATA[", "").replace("]]>", "", 1)
    assert "secret of the mill" not in repr(found(tmp_path, data))


@pytest.mark.parametrize("of", ["<", "&", "<a>", "<item>", "<![CDATA[", "<!--"])
def test_much_of_one_sign_takes_no_time(tmp_path: Path, of: str) -> None:
    began = time.process_time()
    found(tmp_path, "<rss version='2.0'><channel><item><description>" + of * (200_000 // len(of)))
    assert time.process_time() - began < 5 * slowness()


@pytest.fixture
def sockets(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[object]]:
    """Every call of a server, and every name looked up."""
    seen: list[object] = []
    listening = [True]

    def hear(event: str, given: tuple[object, ...]) -> None:
        if listening and event in ("socket.connect", "socket.getaddrinfo", "urllib.Request"):
            seen.append((event, given))

    sys.addaudithook(hear)
    monkeypatch.setattr(socket.socket, "connect", lambda self, address: pytest.fail("a socket was connected"))
    yield seen
    listening.clear()


def test_reading_a_feed_opens_no_socket(tmp_path: Path, sockets: list[object]) -> None:
    calling = RSS.replace(
        "<!-- made by hand -->",
        '<?xml-stylesheet href="http://127.0.0.1:9/s.xsl"?>'
        '<!DOCTYPE rss SYSTEM "http://127.0.0.1:9/d" [<!ENTITY % x SYSTEM "http://127.0.0.1:9/e"> %x;]>',
    )
    for data, name in (
        (RSS, "a.xml"),
        (calling, "b.xml"),
        (ATOM, "c.atom"),
        (json.dumps(JSON_FEED), "d.json"),
    ):
        assert found(tmp_path, data, name)
    found(tmp_path, b"http://127.0.0.1:9/feed", "e.rss")
    assert sockets == []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.binary(max_size=400),
        st.tuples(
            st.sampled_from([RSS.encode(), ATOM.encode(), json.dumps(JSON_FEED).encode(), BOMB.encode()]),
            st.integers(0, 2000),
            st.integers(0, 200),
            st.binary(max_size=20),
        ).map(lambda each: each[0][: each[1]] + each[3] + each[0][each[1] + each[2] :]),
    ),
    st.sampled_from(["feed.xml", "feed.json", "feed.rss", "feeds.opml"]),
)
def test_any_bytes_give_articles_or_problems(tmp_path: Path, data: bytes, name: str) -> None:
    (tmp_path / "temporary").mkdir(exist_ok=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
        for each in found(tmp_path, data, name):
            assert isinstance(each, Article | Problem)
    assert list((tmp_path / "temporary").iterdir()) == []


# --- lists of feeds --------------------------------------------------------------------------------

OPML = b"""<?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>
<outline text="News"><outline type="rss" text="The Lantern &amp; Co" xmlUrl="https://lantern.example/feed"/>
<outline type="rss" title="Mill" xmlURL="feed://mill.example/rss"/></outline>
<outline text="Again" xmlUrl="https://lantern.example/feed"/><outline text="Odd" xmlUrl="file:///etc/passwd"/>
</body></opml>"""


def test_a_list_of_feeds_is_read_whatever_folders_it_has() -> None:
    assert feeds_in(OPML) == [
        Listed("https://lantern.example/feed", "The Lantern & Co"),
        Listed("http://mill.example/rss", "Mill"),
    ]


def test_a_list_of_feeds_is_no_article(tmp_path: Path) -> None:
    (problem,) = found(tmp_path, OPML, "mine.opml")
    assert isinstance(problem, Problem)
    assert problem.skipped
    assert "list of 2 feeds" in problem.reason


def test_a_list_that_was_written_is_read_again() -> None:
    feeds = [Listed("https://a.example/f?x=1&y=2", 'A "B" <C> & Ü'), Listed("https://b.example/")]
    again = feeds_in(written(feeds, "Feeds & more").encode())
    assert again == [feeds[0], Listed("https://b.example/", "https://b.example/")]
