"""Exports that lie, repeat themselves or never end; and texts that are no exports."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from newsroom_documents import DOCKERS, cover
from yardstick import slowness

from quoteline.domain import Article
from quoteline.importers import Problem, read
from quoteline.importers.lines import Line
from quoteline.importers.newsroom import split, split_text
from quoteline.importers.source import Source

SAMPLES = Path(__file__).parents[2] / "resources" / "samples" / "articles.jsonl"
SOURCE = Source.of(Path("/news.txt"))
MARKS = [
    *("End of Document", "Ende des Dokuments", "Body", "Text", "Classification", "Graphic", "Load-Date: x"),
    *("Length: 812 words", "Länge: 12 Wörter", "LENGTH: 9 words", "BODY:", "LOAD-DATE: March 20, 2025"),
    *(
        "1 of 3 DOCUMENTS",
        "9 of 2 DOCUMENTS",
        "Dokument 1 von 9999999",
        "Download Request: Items: 9-1, 0, 5-",
    ),
    *(
        "Documents (9999999)",
        "1.",
        "2. A title",
        "March 19, 2025 Wednesday",
        "Copyright 2025",
        "LANGUAGE: ENGLISH",
    ),
    *(
        "Document ANSW000020250319el3j0001x",
        "12 words",
        "19 mars 2025",
        "HD  A",
        "HD",
        "LP",
        "TD",
        "AN",
        "WC 1",
    ),
    *(
        "_" * 60,
        "Document 2 of 3",
        "Full text: words",
        "ProQuest document ID: 1",
        "Publication title: X; Y",
        "",
    ),
    *(
        "Title: Z",
        "A headline.......3",
        "“Nobody lifts a crate,” said Mara Vint.",
        "\x0c",
        "\ud800\x00",
        "Von: X",
    ),
]
lines_of_marks = st.lists(st.one_of(st.sampled_from(MARKS), st.text(max_size=20)), max_size=40)


@settings(max_examples=100, deadline=None)
@given(lines_of_marks)
def test_any_order_of_marks_gives_articles_or_reasons(texts: list[str]) -> None:
    for found in (split([Line(each) for each in texts], SOURCE), split_text("\n".join(texts), SOURCE)):
        for each in found or ():
            assert isinstance(each, Article | Problem)
            if isinstance(each, Article):
                assert each.text.strip()
                assert "\x00" not in each.text


ELEMENTS = [
    *(
        '<div class="article enArticle">',
        '<div class="article frArticle">',
        "</div>",
        "<table>",
        "<tr>",
        "<td>",
    ),
    *(
        "<b>HD</b>",
        "PD",
        "SN",
        "LP",
        "</td>",
        "</tr>",
        "</table>",
        "12 words",
        "19 March 2025",
        "<p>",
        "</p>",
    ),
    *(
        "Document ANSW000020250319el3j0001x",
        '<span class="enHeadline">',
        "<article>",
        "</article>",
        "<header>",
    ),
    *('<span class="DocPublicationName">X', '<span class="DocHeader">mardi 14 mars 2006, p. 1', "</span>"),
    *(
        '<p class="titreArticleVisu">T</p>',
        '<div class="DocText">',
        '<div class="titreArticle">',
        "words of it",
    ),
]


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(ELEMENTS), max_size=30))
def test_any_order_of_elements_gives_articles_or_reasons(tmp_path: Path, pieces: list[str]) -> None:
    path = tmp_path / "any.html"
    path.write_text(f"<html><body>{' '.join(pieces)}", encoding="utf-8")
    for each in read(path):
        assert isinstance(each, Article | Problem)


words = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"]), min_size=1, max_size=80)
paragraphs = st.lists(
    words.map(lambda text: " ".join(text.split())).filter(lambda text: text and text not in MARKS),
    min_size=1,
    max_size=12,
)


@settings(max_examples=100, deadline=None)
@given(st.lists(paragraphs, min_size=1, max_size=4))
def test_whatever_stands_in_a_body_comes_out_whole_and_nothing_else(bodies: list[list[str]]) -> None:
    head = [DOCKERS[0][1:], *DOCKERS[1:9]]
    texts = [line for body in bodies for line in (*head, *body, *DOCKERS[15:])]
    found = list(split([Line(each) for each in texts], SOURCE) or ())
    articles = [each for each in found if isinstance(each, Article)]
    assert [each.text for each in articles] == ["\n\n".join(body) for body in bodies]


def test_the_sample_articles_are_no_exports() -> None:
    rows = [json.loads(line) for line in SAMPLES.read_text(encoding="utf-8").splitlines()]
    taken = [
        row["title"]
        for row in rows
        if split_text(row["text"], SOURCE) or split([Line(each) for each in row["text"].split("\n")], SOURCE)
    ]
    assert len(rows) > 50
    assert taken == []


@pytest.mark.parametrize(
    "text",
    [
        "A manual\n\nEvery file ends in a line of its own:\n\nEnd of Document\n\nLength: as it is.\n",
        "Minutes\n\nDocument 1 of 3\n\n________________________\n\nTitle: Harbour\n\nThe winch was seen.\n",
        "1 of 3 DOCUMENTS that the court was shown is a map, the judge said.\n\nLENGTH: 9 miles\n",
        "1 of 3 DOCUMENTS\n\nThe judge saw a map.\n",
        "HD televisions\n\n1,200 words\n\nBody\n\nDocument what you do, said the mate.\n",
        "Body\n\nEnd of Document\n",
    ],
    ids=["manual", "minutes", "court", "heading", "catalogue", "bare"],
)
def test_a_text_that_borrows_a_mark_stays_one_article(tmp_path: Path, text: str) -> None:
    path = tmp_path / "text.txt"
    path.write_text(text)
    [found] = read(path)
    assert isinstance(found, Article)
    assert found.text == text
    assert found.read_as == "text"


def test_the_first_article_comes_before_the_last_is_cut() -> None:
    lines = [Line(each.lstrip("*")) for _ in range(5_000) for each in DOCKERS]
    export = split(lines, SOURCE)
    assert export is not None
    begun = time.process_time()
    first = next(export)
    first_took = time.process_time() - begun
    assert isinstance(first, Article)
    assert len(list(export)) == 5_000 - 1
    assert first_took < (time.process_time() - begun) / 10


@pytest.mark.parametrize(
    "lines",
    [
        ["1 of 30000 DOCUMENTS", "LENGTH: 1 words"] * 30_000,
        ["1 of 1 DOCUMENTS", "LENGTH: 1 words", *["''Aye,'' he said. " * 3] * 60_000],
        [*cover(["A"] * 30_000), *[each.lstrip("*") for each in DOCKERS]],
        [
            *["A line of a head"] * 60_000,
            "Body",
            "Length: 3 words",
            "Aye.",
            "Load-Date: 1",
            "End of Document",
        ],
        ["_" * 60, "ProQuest document ID: 1"] * 30_000,
        ["Full text: A", *["_" * 60, ""] * 60_000, "ProQuest document ID: 1"],
        ["." * 390 + "1"] * 8_000 + ["12 words", "19 March 2025", "Document ANSW000020250319el3j0001x"],
        ["HD", "SN", "LP", "WC", *["IN the port " * 20] * 40_000, "Document ANSW000020250319el3j0001x"],
    ],
    ids=["numbers", "one long", "contents", "head", "rules", "rules in a text", "points", "codes"],
)
def test_hostile_exports_are_read_in_the_time_that_their_length_asks_for(lines: list[str]) -> None:
    begun = time.process_time()
    export = split([Line(each) for each in lines], SOURCE)
    assert export is not None
    count = sum(1 for _ in export)
    assert count >= 1
    assert time.process_time() - begun < 20 * slowness()
