"""Saved web pages: publication and last change kept apart, dates of other articles left alone."""

from __future__ import annotations

import json
import time
from datetime import date
from pathlib import Path

import pytest
from yardstick import slowness

from quoteline.domain import Article, DateReading, PublishedFrom
from quoteline.importers import Problem, read
from quoteline.importers.publication.trust import TRUSTED, Trust
from quoteline.importers.publication.weighing import Question, questions

DAY = date(2024, 5, 3)
LATER = date(2024, 6, 9)
STORY = "".join(
    f"<p>The old harbour bridge will close in June, the mayor said on Friday, for the {n}th time.</p>"
    for n in range(8)
)


def outcome(path: Path, head: str = "", top: str = "", below: str = "") -> Article | Problem:
    path.write_text(
        f"<!DOCTYPE html><html><head><title>Harbour bridge to close</title>{head}</head><body><main><article>"
        f"<h1>Harbour bridge to close</h1>{top}{STORY}</article></main>{below}</body></html>",
        encoding="utf-8",
    )
    [found] = read(path)
    return found


def article(path: Path, head: str = "", top: str = "", below: str = "") -> Article:
    found = outcome(path, head, top, below)
    assert isinstance(found, Article), found
    return found


def asked(found: Article) -> tuple[Question, ...]:
    return questions(found.published, found.published_from, found.readings)


def linked(*values: object) -> str:
    return "".join(f'<script type="application/ld+json">{json.dumps(value)}</script>' for value in values)


def meta(**named: str) -> str:
    return "".join(f'<meta name="{name.replace("__", ":")}" content="{day}">' for name, day in named.items())


NEWS = {
    "@type": "NewsArticle",
    "datePublished": "2024-05-03T23:30:00-05:00",
    "dateModified": "2024-06-09T01:00:00Z",
}


@pytest.mark.parametrize(
    "value",
    [
        NEWS,
        [{"@type": "Organization", "name": "Post"}, NEWS],
        {
            "@context": "https://schema.org",
            "@graph": [{"@type": "WebPage", "datePublished": "2011-01-01"}, NEWS],
        },
        {"@type": "WebPage", "mainEntity": NEWS},
        {**NEWS, "@type": ["ReportageNewsArticle", "Thing"]},
    ],
)
def test_linked_data_tells_publication_and_change_apart(tmp_path: Path, value: object) -> None:
    found = article(tmp_path / "a.html", linked(value))
    assert (found.published, found.published_from, asked(found)) == (DAY, PublishedFrom.PAGE, ())
    assert [(each.day, each.confidence) for each in found.readings] == [
        (DAY, Trust.STRUCTURED),
        (LATER, Trust.CHANGED),
    ]
    assert found.readings[1].words.startswith("last change")


def test_other_articles_of_a_list_are_left_alone(tmp_path: Path) -> None:
    others = {"@type": "ItemList", "itemListElement": [{"item": {**NEWS, "datePublished": "2001-01-01"}}]}
    assert [each.day for each in article(tmp_path / "a.html", linked(others, NEWS)).readings] == [DAY, LATER]


@pytest.mark.parametrize(
    "name",
    [
        *("article:published_time", "og:published_time", "datePublished", "DC.date.issued", "pubdate"),
        *("parsely-pub-date", "sailthru.date", "citation_publication_date", "publish-date"),
    ],
)
@pytest.mark.parametrize("key", ["property", "name", "itemprop"])
def test_meta_tags_named_for_publication_are_read(tmp_path: Path, name: str, key: str) -> None:
    found = article(tmp_path / "a.html", f'<meta {key}="{name}" content="2024-05-03T09:15:00+02:00">')
    assert (found.published, found.readings[0].confidence >= Trust.META) == (DAY, True)


@pytest.mark.parametrize(
    "name", ["article:modified_time", "og:updated_time", "lastmod", "dateModified", "last-modified"]
)
def test_a_page_that_tells_only_its_change_is_doubtful(tmp_path: Path, name: str) -> None:
    found = article(tmp_path / "a.html", f'<meta property="{name}" content="2024-06-09T09:15:00Z">')
    assert (found.published, asked(found)) == (LATER, (Question.DOUBTFUL,))
    assert found.readings == (
        DateReading(LATER, PublishedFrom.PAGE, Trust.CHANGED, f"last change, {name}: 2024-06-09T09:15:00Z"),
    )


@pytest.mark.parametrize(
    "time_tag",
    [
        '<time datetime="2024-05-03T09:15" itemprop="datePublished">3 May</time>',
        '<time datetime="2024-05-03" class="entry-date">May 3</time>',
        '<p class="published-at"><time datetime="2024-05-03">May 3</time></p>',
        '<time pubdate datetime="2024-05-03">May 3</time>',
        '<abbr class="published" title="2024-05-03T09:15:00Z">May 3</abbr>',
        '<span itemprop="datePublished" content="2024-05-03">May 3</span>',
    ],
)
def test_a_marked_time_is_read_and_times_of_other_articles_are_not(tmp_path: Path, time_tag: str) -> None:
    below = '<aside><time class="published" datetime="2019-01-01">2019</time></aside>'
    below += '<div class="related-stories"><time class="published" datetime="2018-01-01">2018</time></div>'
    changed = '<time class="updated" datetime="2024-06-09">June 9</time>'
    found = article(tmp_path / "a.html", top=time_tag + changed, below=below)
    assert [(each.day, each.confidence) for each in found.readings] == [
        (DAY, Trust.TIME),
        (LATER, Trust.CHANGED),
    ]


def test_a_time_that_is_marked_as_both_is_the_publication(tmp_path: Path) -> None:
    found = article(
        tmp_path / "a.html", top='<time class="entry-date published updated" datetime="2024-05-03">x</time>'
    )
    assert [(each.day, each.confidence) for each in found.readings] == [(DAY, Trust.TIME)]


def test_only_the_first_time_behind_the_headline_is_that_of_the_article(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    cards = "".join(f'<li><time class="published" datetime="202{n}-01-01">x</time></li>' for n in range(4))
    article(
        path,
        linked(NEWS),
        top='<time class="published" datetime="2024-05-03">x</time>',
        below=f"<ul>{cards}</ul>",
    )
    today = '<p><time class="timestamp" datetime="2024-11-11">today</time></p>'
    path.write_text(path.read_text(encoding="utf-8").replace("<main>", f"{today}<main>"), encoding="utf-8")
    [found] = read(path)
    assert isinstance(found, Article)
    assert ([each.day for each in found.readings], asked(found)) == ([DAY, LATER], ())


def test_the_box_around_everything_may_be_called_anything(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    article(path, top='<time class="published" datetime="2024-05-03">x</time>')
    content = path.read_text(encoding="utf-8").replace(
        "<article>", '<article class="with-sidebar comments-open">'
    )
    path.write_text(content, encoding="utf-8")
    [found] = read(path)
    assert isinstance(found, Article)
    assert found.published == DAY


def test_one_unmarked_time_is_less_sure_and_several_tell_nothing(tmp_path: Path) -> None:
    one = article(tmp_path / "a.html", top='<time datetime="2024-05-03">May 3</time>')
    two = article(
        tmp_path / "b.html",
        top='<time datetime="2024-05-03">May 3</time> and <time datetime="2023-04-02">April 2</time>',
    )
    assert (one.published, one.readings[0].confidence) == (DAY, Trust.TIME_ALONE)
    assert all(each.confidence <= Trust.GUESSED for each in two.readings)


@pytest.mark.parametrize(
    "line",
    [
        "By Ines Toller | Published 10:32 a.m. ET May 3, 2024 | Updated 5:00 p.m. ET June 9, 2024",
        "<b>Published</b> <i>3 May 2024</i>",
        "Ines Toller · 3 May 2024 · 5 min read",
    ],
)
def test_a_visible_byline_is_read_where_the_page_marks_nothing(tmp_path: Path, line: str) -> None:
    found = article(tmp_path / "a.html", top=f'<div class="article-byline">{line}</div>')
    assert (found.published, found.published_from) in {(DAY, PublishedFrom.PAGE), (DAY, PublishedFrom.BYLINE)}
    assert asked(found) == ()


def test_linked_data_and_address_that_differ_are_a_conflict(tmp_path: Path) -> None:
    head = linked(NEWS) + '<link rel="canonical" href="https://post.example/2019/02/03/bridge">'
    found = article(tmp_path / "a.html", head)
    assert (found.published, asked(found)) == (DAY, (Question.CONFLICTING,))
    assert [each.source for each in found.readings] == [
        PublishedFrom.PAGE,
        PublishedFrom.URL,
        PublishedFrom.PAGE,
    ]


def test_the_address_that_a_browser_saves_a_page_with_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    article(path)
    saved = "<!-- saved from url=(0042)https://post.example/2024/05/03/bridge -->"
    path.write_text(path.read_text(encoding="utf-8").replace("<html>", f"{saved}\n<html>"), encoding="utf-8")
    [found] = read(path)
    assert isinstance(found, Article)
    assert (found.published, found.published_from) == (DAY, PublishedFrom.URL)


def test_an_empty_field_of_linked_data_is_doubtful(tmp_path: Path) -> None:
    found = article(tmp_path / "a.html", linked({**NEWS, "datePublished": "1970-01-01T00:00:00Z"}))
    assert Question.DOUBTFUL in asked(found)


@pytest.mark.parametrize("day", ["2099-01-01", "0001-01-01T00:00:00"])
def test_an_impossible_day_on_a_page_is_kept_and_not_taken(tmp_path: Path, day: str) -> None:
    found = article(tmp_path / "a.html", linked({"@type": "NewsArticle", "datePublished": day}))
    assert found.published is None
    assert found.readings[0].confidence < TRUSTED


HOSTILE = [
    *("{", "null", "[" * 100_000, '"x"', '{"@type": 5, "datePublished": []}', '{"@type": [[]], "@graph": 7}'),
    *('{"@type": "NewsArticle", "datePublished": {"a": 1}}', '{"@type": "Article", "datePublished": [null]}'),
    '{"@graph": ' * 3_000 + "1" + "}" * 3_000,
    json.dumps({"@type": "NewsArticle", "datePublished": "9" * 100_000}),
    json.dumps([{"@type": "NewsArticle", "datePublished": "2024-05-03"}] * 50_000),
]


@pytest.mark.parametrize("script", HOSTILE, ids=lambda script: script[:20])
def test_hostile_linked_data_is_an_outcome(tmp_path: Path, script: str) -> None:
    found = outcome(tmp_path / "a.html", f'<script type="application/ld+json">{script}</script>')
    assert isinstance(found, Problem) or all(each.day for each in found.readings)


@pytest.mark.parametrize(
    "many",
    [
        '<time class="published" datetime="2024-05-03">x</time>',
        '<meta name="date" content="3/4/2024">',
        '<span itemprop="datePublished" class="byline related">2024-05-03</span>',
        '<div class="byline"><p class="byline">By A, 3 May 2024</p></div>',
        linked(NEWS),
    ],
)
def test_a_page_with_twenty_thousand_dates_is_read_in_time(tmp_path: Path, many: str) -> None:
    begin = time.process_time()
    found = outcome(tmp_path / "a.html", top=f"<p>{many * 20_000}</p>")
    assert time.process_time() - begin < 30 * slowness()
    assert isinstance(found, Problem) or len(found.readings) <= 12
