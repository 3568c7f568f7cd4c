"""Rows and heads of files with several date fields: published, changed, loaded, retrieved."""

from __future__ import annotations

import json
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from yardstick import slowness

from quoteline.domain import Article, PublishedFrom
from quoteline.importers import read
from quoteline.importers.publication.trust import TRUSTED
from quoteline.importers.publication.weighing import Question, questions

DAY = date(2024, 5, 3)
STORY = "“We sail at dawn,” said Mara Vint."


def of_rows(path: Path, *rows: dict[str, Any]) -> list[Article]:
    path.write_text("".join(json.dumps({"text": STORY, **row}) + "\n" for row in rows), encoding="utf-8")
    return [each for each in read(path) if isinstance(each, Article)]


def of_table(path: Path, *lines: str) -> list[Article]:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return [each for each in read(path) if isinstance(each, Article)]


def of_text(path: Path, content: str) -> Article:
    path.write_text(content, encoding="utf-8")
    [found] = read(path)
    assert isinstance(found, Article)
    return found


def asked(article: Article) -> tuple[Question, ...]:
    return questions(article.published, article.published_from, article.readings)


@pytest.mark.parametrize(
    "name",
    [
        *(
            "published",
            "pub_date",
            "date",
            "datePublished",
            "date_published",
            "Published At",
            "publication_date",
        ),
        *("webPublicationDate", "firstPublicationDate", "article:published_time", "PD", "issue date"),
    ],
)
def test_a_field_named_for_publication_tells_the_day(tmp_path: Path, name: str) -> None:
    [article] = of_rows(tmp_path / "a.jsonl", {name: "2024-05-03T23:30:00-05:00"})
    assert (article.published, article.published_from) == (DAY, PublishedFrom.ROW)
    assert article.readings[0].words.startswith(name)


@pytest.mark.parametrize(
    "name", ["updated", "dateModified", "last_modified", "article:modified_time", "lastmod"]
)
def test_a_field_named_for_a_change_is_doubtful_alone_and_nothing_beside_the_other(
    tmp_path: Path, name: str
) -> None:
    alone, beside = of_rows(
        tmp_path / "a.jsonl", {name: "2024-05-03"}, {name: "2025-06-07", "published": "2024-05-03"}
    )
    assert (alone.published, asked(alone)) == (DAY, (Question.DOUBTFUL,))
    assert (beside.published, asked(beside)) == (DAY, ())
    assert [each.day for each in beside.readings] == [DAY, date(2025, 6, 7)]
    assert "last change" in alone.readings[0].words


@pytest.mark.parametrize(
    "name",
    [
        "retrieved",
        "crawled",
        "crawl_date",
        "scraped_at",
        "date_accessed",
        "downloaded",
        "saved",
        "indexed_at",
    ],
)
def test_the_day_of_retrieval_tells_nothing(tmp_path: Path, name: str) -> None:
    [article] = of_rows(tmp_path / "a.jsonl", {name: "2024-05-03"})
    assert (article.published, article.readings, asked(article)) == (None, (), (Question.UNDATED,))
    assert article.extra == {name: "2024-05-03"}


def test_fields_of_publication_that_differ_are_a_conflict(tmp_path: Path) -> None:
    row = {"published": "2024-05-03", "url": "https://post.example/2023/05/03/bridge"}
    [article] = of_rows(tmp_path / "a.jsonl", row)
    assert (article.published, asked(article)) == (DAY, (Question.CONFLICTING,))
    assert [each.source for each in article.readings] == [PublishedFrom.ROW, PublishedFrom.URL]


def test_a_dateline_checks_the_row(tmp_path: Path) -> None:
    text = f"LISK, May 2 (Globe Wire) – {STORY}"
    near, far = of_rows(
        tmp_path / "a.jsonl", {"text": text, "date": "2024-05-03"}, {"text": text, "date": "2024-09-03"}
    )
    assert (asked(near), near.readings[1].day) == ((), date(2024, 5, 2))
    assert asked(far) == (Question.CONFLICTING,)


@pytest.mark.parametrize(
    "dateline", ["LISK, May 2 -", "LISK, May 2", "LISK, May 2 (Globe Wire) –", "Lisk, 2 May 2024"]
)
def test_a_dateline_in_a_field_of_its_own_checks_the_row_too(tmp_path: Path, dateline: str) -> None:
    near, far, alone = of_rows(
        tmp_path / "a.jsonl",
        {"dateline": dateline, "date": "2024-05-03"},
        {"dateline": dateline, "date": "2023-09-03"},
        {"dateline": dateline},
    )
    assert (asked(near), near.readings[1].source) == ((), PublishedFrom.DATELINE)
    assert asked(far) == (Question.CONFLICTING,)
    assert alone.published in {None, date(2024, 5, 2)}
    assert near.extra == {"dateline": dateline}


def test_the_other_rows_of_an_outlet_decide_between_day_and_month(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [
        {"outlet": "Lisk Post", "date": "03/04/2024"},
        {"outlet": "Lisk Post", "date": "19/04/2024"},
        {"outlet": "Velmar Times", "date": "03/04/2024"},
        {"outlet": "Velmar Times", "date": "04/19/2024"},
        {"outlet": "Both Ways", "date": "03/04/2024"},
        {"outlet": "Both Ways", "date": "04/19/2024"},
        {"outlet": "Both Ways", "date": "19/04/2024"},
        {"outlet": "Elsewhere", "date": "03/04/2024"},
    ]
    days = [article.published for article in of_rows(tmp_path / "a.jsonl", *rows)]
    assert days[::2] == [date(2024, 4, 3), date(2024, 3, 4), None, date(2024, 4, 19)]
    assert days[-1] is None


@pytest.mark.parametrize("kind", ["csv", "tsv"])
def test_a_table_in_one_order_is_read_in_it(tmp_path: Path, kind: str) -> None:
    sign = "," if kind == "csv" else "\t"
    lines = [sign.join(each) for each in (("text", "Date"), ("A.", "03/04/2024"), ("B.", "19/04/2024"))]
    articles = of_table(tmp_path / f"a.{kind}", *lines)
    assert [each.published for each in articles] == [date(2024, 4, 3), date(2024, 4, 19)]


def test_a_json_array_in_one_order_is_read_in_it(tmp_path: Path) -> None:
    rows = [{"text": "A.", "date": "03/04/2024"}, {"text": "B.", "date": "04/19/2024"}, 5]
    (tmp_path / "a.json").write_text(json.dumps(rows))
    days = [each.published for each in read(tmp_path / "a.json") if isinstance(each, Article)]
    assert days == [date(2024, 3, 4), date(2024, 4, 19)]


def test_without_other_rows_both_senses_are_kept_and_none_is_taken(tmp_path: Path) -> None:
    [article] = of_rows(tmp_path / "a.jsonl", {"date": "03/04/2024"})
    assert (article.published, asked(article)) == (None, (Question.CONFLICTING, Question.UNDATED))
    assert {each.day for each in article.readings} == {date(2024, 4, 3), date(2024, 3, 4)}
    assert article.extra == {"date": "03/04/2024"}


def test_a_hundred_thousand_rows_that_do_not_tell_are_looked_at_once_more_only(tmp_path: Path) -> None:
    rows = [{"date": "03/04/2024", "text": "A."}] * 20_000
    begin = time.process_time()
    assert len(of_rows(tmp_path / "a.jsonl", *rows)) == 20_000
    assert time.process_time() - begin < 30 * slowness()


@pytest.mark.parametrize("day", ["2099-01-01", "1066-10-14", "0001-01-01"])
def test_an_impossible_day_is_kept_for_a_person_to_see(tmp_path: Path, day: str) -> None:
    [article] = of_rows(tmp_path / "a.jsonl", {"published": day})
    assert (article.published, article.published_from) == (None, PublishedFrom.UNKNOWN)
    assert article.readings[0].day.isoformat() == day
    assert article.readings[0].confidence < TRUSTED


def test_a_row_with_any_number_of_date_fields_is_one_article(tmp_path: Path) -> None:
    names = ["date" + "_" * n for n in range(3_000)]
    [article] = of_rows(
        tmp_path / "a.jsonl", {name: f"{1 + n % 12}/{1 + n % 11}/2020" for n, name in enumerate(names)}
    )
    assert len(article.readings) <= 12


def test_a_head_with_several_dates_is_a_head(tmp_path: Path) -> None:
    head = "Title: Fleet leaves\nPublished: 3 May 2024\nUpdated: 9 June 2024\n\n"
    found = of_text(tmp_path / "a.txt", head + STORY)
    assert (found.text, found.title) == (STORY, "Fleet leaves")
    assert [(each.day, each.source) for each in found.readings] == [
        (DAY, PublishedFrom.HEADER),
        (date(2024, 6, 9), PublishedFrom.HEADER),
    ]
    assert asked(found) == ()


def test_front_matter_tells_publication_and_change_apart(tmp_path: Path) -> None:
    head = "---\ntitle: Fleet leaves\nlastmod: 2024-06-09\npublishDate: 2024-05-03T10:00:00Z\n---\n"
    found = of_text(tmp_path / "a.md", head + STORY)
    assert (found.published, found.published_from, asked(found)) == (DAY, PublishedFrom.HEADER, ())


def test_the_name_of_a_file_is_checked_against_its_head(tmp_path: Path) -> None:
    agreeing = of_text(tmp_path / "2024-05-03-fleet.txt", f"Date: 3 May 2024\n\n{STORY}")
    differing = of_text(tmp_path / "2023-05-03-fleet.txt", f"Date: 3 May 2024\n\n{STORY}")
    alone = of_text(tmp_path / "fleet_20240503.txt", STORY)
    assert [each.published for each in (agreeing, differing, alone)] == [DAY] * 3
    assert [asked(each) for each in (agreeing, differing, alone)] == [(), (Question.CONFLICTING,), ()]
    assert alone.published_from is PublishedFrom.FILE_NAME


def test_the_name_of_a_file_completes_its_dateline(tmp_path: Path) -> None:
    found = of_text(tmp_path / "2024-05-03-fleet.txt", f"LISK, May 2 (Globe Wire) – {STORY}")
    assert [(each.day, each.source) for each in found.readings] == [
        (DAY, PublishedFrom.FILE_NAME),
        (date(2024, 5, 2), PublishedFrom.DATELINE),
    ]


def test_when_a_file_was_changed_on_the_disk_tells_nothing(tmp_path: Path) -> None:
    assert of_text(tmp_path / "fleet.txt", STORY).readings == ()


def test_the_name_of_an_export_is_no_date_of_its_rows(tmp_path: Path) -> None:
    assert of_rows(tmp_path / "2024-05-03-export.jsonl", {})[0].readings == ()
