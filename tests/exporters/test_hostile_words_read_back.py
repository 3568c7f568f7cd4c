"""Hostile words in every field, as other programs read what was exported or copied: words, nothing else."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from lxml import html
from markdown_it import MarkdownIt
from quotation_samples import detail
from read_back import exported, page_of, ris_of

from quoteline.domain import Kind, QuotationDetail
from quoteline.exporters import ExportOptions, clipped
from quoteline.exporters.citation_styles import STYLES
from quoteline.exporters.clipped import Clipping, Manner

BACK = f"quoteline://{'ab' * 16}/quotation/"
# fmt: off
PIECES = (
    "<script>", "</script>", "<img src=x onerror=a>", "<svg/onload=a>", "<a href=x>", "</style>",
    "</title>", "<td>", "</blockquote>", "<!--", "-->", "]]>", '"', "'", "&", "&#60;", "style=",
    "javascript:a", "JaVaScRiPt:a", "data:text/html,a", "vbscript:a", "file:///etc/passwd", "//a.b",
    "https://a.b/c", "<https://a>", "a@b.c", "\\", "`", "``", "*", "**", "_", "[a](b)", "![a](b)", "[a]: b",
    "|", "~~", "#", "# ", "- ", "+ ", "1. ", "1) ", "> ", "===", "---", "$a$", "{", "}", "%", "^", "=1+1",
    "@a", "TY  - X", "ER  - ", "BEGIN:VEVENT", "END:VEVENT", "ATTENDEE:mailto:a", ";", "\\n", ",", ":",
    "{link}", "\\input{x}", "$(id)", "a", "Zoë", ".", "\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1b",
    "\u202e", "\ufeff", "\ufffe", "\t", "    ", "  ", "\r", "\r\n",
)
LINES = ("\n", "\n\n", "\n- ", "\n# ", "\n    x", "\n> ", "\n1. ", "\n===", "\n|-|")
ADDRESSES = (
    "javascript:alert(1)", "data:text/html,x", "file:///a", "java\nscript:a", " javascript:a",
    "\x01javascript:a",
)
# fmt: on
TAGS = {
    "html",
    "body",
    "div",
    "p",
    "br",
    "b",
    "i",
    "em",
    "strong",
    "a",
    "blockquote",
    "table",
    "tr",
    "th",
    "td",
}
MADE = {"h1", "h2", "ul", "li"}  # of an exported report
PROPERTIES = {
    *("BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "X-WR-CALNAME", "UID", "DTSTAMP", "DTSTART", "DTEND"),
    *("SUMMARY", "DESCRIPTION", "URL", "CATEGORIES", "TRANSP"),
}
READERS = [MarkdownIt("commonmark"), MarkdownIt("commonmark").enable(["table", "strikethrough"])]


def hostile(seed: int) -> QuotationDetail:
    """A quotation of such pieces in every field."""
    chosen = random.Random(seed)

    def words(pieces: tuple[str, ...] = PIECES, most: int = 6) -> str:
        return "".join(chosen.choice(pieces) for _ in range(chosen.randint(1, most)))

    many = PIECES + LINES
    made = detail(
        words(many, 10),
        kind=chosen.choice(list(Kind)),
        speaker=words(),
        role=words(),
        outlet=words(),
        title=words(),
        byline=words(),
        url=chosen.choice([words(), f"https://a.b/{words()}", *ADDRESSES]),
        note=words(many),
        tags=(words(), words()),
        before=words(many),
        after=words(many),
    )
    return replace(made, page=words(), language=words())


def clippings(each: QuotationDetail) -> Iterator[Clipping]:
    manner = Manner(marks=bool(len(each.url) % 2), link=lambda one: f"{BACK}{one.row.id}")
    yield clipped.as_quoted([each], manner)
    yield clipped.as_words([each], manner)
    yield clipped.as_links([(f"{BACK}7", each.row)])
    yield clipped.as_rows([each], ExportOptions())
    for style in STYLES:
        yield clipped.as_cited([each], manner, style)
    yield clipped.as_cited([each], manner, "apa", "“{quotation}” {speaker} {url} {title} {outlet} {link}")


def check_page(written: str, allowed: set[str]) -> None:
    """Only elements of ours stand in it, and each link leads to the web or back to the library."""
    reader = html.HTMLParser(encoding="utf-8")
    for element in html.document_fromstring(f"<div>{written}</div>".encode(), parser=reader).iter():
        assert element.tag in allowed
        assert set(element.attrib) <= {"href", "rel"}
        assert re.match(r"https?://|quoteline://", element.get("href", "https://"))


@pytest.mark.parametrize("seed", range(80))
def test_what_is_copied_pastes_as_words(seed: int) -> None:
    for each in clippings(hostile(seed)):
        check_page(each.html, TAGS)
        for reader in READERS:
            check_page(reader.render(each.markdown), TAGS)


@pytest.mark.parametrize("seed", range(80, 110))
def test_what_is_exported_reads_back_as_words(seed: int) -> None:
    each, options = hostile(seed), ExportOptions(links=True, title=hostile(seed + 100).row.speaker)
    made = {
        format: exported([each], format, options, link=BACK)[0]
        for format in ("ics", "ris", "bibtex", "html", "md", "timelinejs")
    }
    assert len(ris_of(made["ris"])) == 1
    check_calendar(made["ics"].decode())
    for reader in READERS:
        check_page(reader.render(made["md"].decode()), TAGS | MADE)
    for event in json.loads(made["timelinejs"])["events"]:
        check_page(event["text"]["text"] + event["text"]["headline"] + event["group"], TAGS)
    check_braces(made["bibtex"].decode())
    for element in page_of(made["html"]).iter("a", "img", "iframe", "object", "embed", "base", "link"):
        assert element.tag == "a"
        assert re.match(r"https?://|quoteline://|#", element.get("href", "#"))


def check_calendar(written: str) -> None:
    assert "\n" not in written.replace("\r\n", "")
    assert "\r" not in written.replace("\r\n", "")
    lines = [line for line in written.replace("\r\n ", "").split("\r\n") if line]
    assert {re.split("[:;]", line)[0] for line in lines} <= PROPERTIES
    assert sum(line == "BEGIN:VEVENT" for line in lines) == 1


def check_braces(written: str) -> None:
    """One entry, and every brace of its values closes the one that it should."""
    depth = 0
    for sign in re.sub(r"\\.", "", written):
        depth += {"{": 1, "}": -1}.get(sign, 0)
        assert depth >= 0
    assert depth == 0
    assert len(re.findall(r"^@", written, re.MULTILINE)) == 1
