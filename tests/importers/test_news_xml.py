"""News in XML, as agencies send it: NITF, NewsML-G2 with many items, NewsML 1."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quoteline.domain import Article, PublishedFrom
from quoteline.importers import Problem, holds_many, read
from quoteline.importers.news_items import items
from quoteline.importers.source import Source

DATA = Path(__file__).parents[1] / "data" / "formats" / "newsroom"
G2 = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'


def articles(path: Path) -> list[Article]:
    return [each for each in read(path) if isinstance(each, Article)]


def problems(path: Path) -> list[Problem]:
    return [each for each in read(path) if isinstance(each, Problem)]


def item(number: int, text: str = "<p>“It knows the way,” the mate said.</p>") -> str:
    return (
        f'<newsItem guid="urn:x:{number}" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/>'
        '<provider literal="Harbour Post"/><firstCreated>2025-03-20T08:00:00Z</firstCreated></itemMeta>'
        f"<contentMeta><headline>Ferry {number}</headline></contentMeta><contentSet><inlineXML>"
        f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{text}</body></html></inlineXML></contentSet></newsItem>'
    )


def test_nitf_gives_headline_byline_dates_and_every_paragraph_of_its_blocks() -> None:
    [found] = articles(DATA / "story.nitf.xml")
    assert (found.title, found.outlet, found.byline) == (
        "Dockers vote to strike as talks fail",
        "The Ansel Herald",
        "Ada Ferrol",
    )
    assert (found.published, found.published_from) == (date(2025, 3, 19), PublishedFrom.HEADER)
    assert found.text == (
        "The dockers of Port Ansel voted on Tuesday to leave their cranes at midnight én masse.\n\n"
        "No winch\n\n“Nobody lifts a crate before that changes,” said Mara Vint.\n\n"
        "The port’s director said\n\nthat the port would stay open."
    )
    assert (found.doc_id, found.language, found.read_as) == ("anw-20250319-7711", "en", "nitf")
    assert found.origin == str(DATA / "story.nitf.xml")
    assert found.extra == {
        "urgency": "4",
        "copyright": "Ansel News Wire 2025",
        "subject": "strikes; harbours",
        "section": "Harbour",
        "page": "7",
        "edition": "Late",
        "subtitle": "Three days came to nothing",
        "byline title": "Harbour correspondent",
        "dateline": "PORT ANSEL, March 18",
        "abstract": "The dockers leave their cranes.",
        "captions": "The cranes on Tuesday night.",
        "tagline": "Tom Quill contributed.",
        "length": 38,
    }
    assert date(2025, 3, 18) in {each.day for each in found.readings}


def test_a_message_of_newsml_gives_each_text_in_order_and_leaves_pictures_aside() -> None:
    path = DATA / "message.newsml.xml"
    nitf, xhtml, plain = articles(path)
    assert (nitf.title, nitf.outlet, nitf.byline, nitf.doc_id) == (
        "Dockers vote to strike as talks fail",
        "Ansel News Wire",
        "Ada Ferrol",
        "urn:newsml:anw.example:20250319:7711",
    )
    assert nitf.text == "The dockers voted on Tuesday.\n\n“Nobody lifts a crate,” said Mara Vint."
    assert (nitf.published, nitf.language, nitf.origin) == (date(2025, 3, 19), "en", f"{path}#1")
    assert nitf.extra["dateline"] == "PORT ANSEL, March 18"
    assert (xhtml.text, xhtml.byline, xhtml.language) == (
        "Sund\n\n„Sie kennt den Weg“, sagte der Maat.",
        "Lena Marr",
        "de",
    )
    assert xhtml.url == "https://news.example.org/items/7712"
    assert (plain.outlet, plain.published) == ("ANW", date(2025, 3, 21))
    assert plain.text == "“There will be a winch,” the mayor said on Thursday.\n\nNobody asked when."
    assert problems(path) == [Problem("it is no text (picture)", f"{path}#3", skipped=True)]
    assert holds_many(path)


def test_a_later_version_is_a_change_and_not_the_day_of_publication() -> None:
    nitf = articles(DATA / "message.newsml.xml")[0]
    changed = next(each for each in nitf.readings if each.day == date(2025, 3, 22))
    assert nitf.published == date(2025, 3, 19)
    assert changed.confidence < 0.5


def test_the_older_newsml_is_read_in_its_own_encoding() -> None:
    [found] = articles(DATA / "older.newsml.xml")
    assert found.text == "Personne ne lèvera une caisse, a dit Mara Vint.\n\nLe port reste ouvert."
    assert (found.title, found.outlet, found.byline) == (
        "Les dockers votent la grève",
        "Le Courrier d'Ansel",
        "Ada Ferrol",
    )
    assert (found.published, found.language) == (date(2025, 3, 19), "fr")
    assert found.doc_id == "urn:newsml:courrier.example:20250319:7713:1"


def test_a_bare_item_is_its_file_whatever_the_name_ends_in(tmp_path: Path) -> None:
    path = tmp_path / "item.newsml"
    path.write_text(item(7).replace("<newsItem", f"<newsItem {G2}", 1), encoding="utf-16")
    [found] = articles(path)
    assert (found.title, found.origin) == ("Ferry 7", str(path))


def test_what_stands_before_the_damage_is_kept_and_the_damage_told(tmp_path: Path) -> None:
    path = tmp_path / "cut.xml"
    path.write_text(f"<newsMessage {G2}><itemSet>{item(1)}\n{item(2)}\n{item(3)[:-30]}")
    first, second, problem = read(path)
    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert isinstance(problem, Problem)
    assert problem.reason.startswith("its XML is damaged or breaks off (line 3")


BOMB = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))


@pytest.mark.parametrize(
    "declared",
    [
        f'<!DOCTYPE nitf [<!ENTITY a0 "ha">{BOMB}]>',
        '<!DOCTYPE nitf [<!ENTITY a11 SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE nitf [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x.dtd"> %x; <!ENTITY a11 "x">]>',
    ],
    ids=["bomb", "file", "network"],
)
def test_entities_are_neither_blown_up_nor_fetched(tmp_path: Path, declared: str) -> None:
    path = tmp_path / "hostile.xml"
    path.write_text(
        f"{declared}<nitf><body><body.content><p>Nobody lifts a crate &a11; said Mara Vint.</p>"
        "</body.content></body></nitf>"
    )
    for each in read(path):
        assert isinstance(each, Problem) or each.text == "Nobody lifts a crate said Mara Vint."


def test_what_was_read_of_a_message_is_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "many.xml"
    body = "".join(f"<remark>{number}</remark>{item(number)}" for number in range(500))
    path.write_text(f"<newsMessage {G2}><itemSet>{body}</itemSet></newsMessage>")
    before = [
        sum(1 for _ in element.itersiblings(preceding=True))
        for _, element in items(Source.of(path), frozenset({"newsitem"}))
    ]
    assert len(before) == 500
    assert max(before) <= 1


def test_items_nested_without_end_give_a_reason(tmp_path: Path) -> None:
    path = tmp_path / "deep.xml"
    path.write_text("<newsMessage>" + "<newsItem>" * 100_000)
    [problem] = problems(path)
    assert "its XML is damaged" in problem.reason


PIECES = [
    *(b"<headline>", b"</headline>", b"<contentSet><inlineXML>", b"<body.content><p>Words", b"</p>"),
    *(b"<date.issue norm='2025'/>", b"<provider/>", b"&eacute;", b"<inlineData contenttype='text/html'>"),
    *(b"&lt;p&gt;", b"<![CDATA[<b>]]>", b"<language tag='x'/>", b"</newsItem>", b"<body><br/>"),
]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    root=st.sampled_from(
        [b"<nitf>", b"<newsItem>", b"<newsMessage><itemSet><newsItem>", b"<NewsML><NewsItem>"]
    ),
    middle=st.lists(
        st.one_of(
            st.binary(max_size=30),
            st.sampled_from(PIECES),
        ),
        max_size=12,
    ),
)
def test_any_bytes_give_articles_or_reasons(tmp_path: Path, root: bytes, middle: list[bytes]) -> None:
    path = tmp_path / "any.xml"
    path.write_bytes(root + b"".join(middle))
    for each in read(path):
        assert isinstance(each, Article | Problem)
