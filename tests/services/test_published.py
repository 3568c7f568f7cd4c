"""What is known of an article's publication date survives in its library, and is told in sentences."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

from quoteline.domain import Article, DateReading, PublishedFrom
from quoteline.services import browsing, importing
from quoteline.services.importing import ImportReport
from quoteline.services.library import Library
from quoteline.services.published import Dating, Question, dating_of, reading_words, sentence, why

STORY = "“The mill stays open,” Ada Ferrol said."
DAY = date(2016, 1, 4)


def imported(library: Library, *paths: Path) -> ImportReport:
    report = ImportReport()
    for step in importing.import_paths(library, paths, jobs=0):
        report.add(step)
    return report


def test_all_readings_come_back_with_the_article(library: Library, tmp_path: Path) -> None:
    (tmp_path / "2016-01-04-mill.txt").write_text(f"LISK, March 4, 2015 (Post) – {STORY}", encoding="utf-8")
    report = imported(library, tmp_path / "2016-01-04-mill.txt")
    kept = browsing.article_page(library, 1).kept.article
    assert (kept.published, kept.published_from) == (DAY, PublishedFrom.FILE_NAME)
    assert [(each.day, each.source, each.words) for each in kept.readings] == [
        (DAY, PublishedFrom.FILE_NAME, "2016-01-04-mill"),
        (date(2015, 3, 4), PublishedFrom.DATELINE, "LISK, March 4, 2015"),
    ]
    assert dating_of(kept).questions == (Question.CONFLICTING,)
    assert report.dates == {Question.CONFLICTING: 1}
    assert [step.article_id for step in report.questioned] == [1]


def test_the_other_files_of_an_import_decide_between_day_and_month(library: Library, tmp_path: Path) -> None:
    for name, day in (("a", "03/04/2024"), ("b", "19/04/2024")):
        (tmp_path / f"{name}.txt").write_text(f"Date: {day}\n\n{STORY} In {name}.", encoding="utf-8")
    assert imported(library, tmp_path).dates == Counter()
    assert browsing.article_page(library, 1).kept.article.published == date(2024, 4, 3)


def test_a_report_keeps_readings_only_where_there_is_something_to_ask(
    library: Library, tmp_path: Path
) -> None:
    (tmp_path / "2016-01-04-mill.txt").write_text(STORY, encoding="utf-8")
    (step,) = imported(library, tmp_path / "2016-01-04-mill.txt").steps
    assert step.dating is not None
    assert (step.dating.published, step.dating.readings, step.dating.questions) == (DAY, (), ())


def test_an_article_that_was_already_there_is_not_asked_about_again(library: Library, tmp_path: Path) -> None:
    (tmp_path / "mill.txt").write_text(STORY, encoding="utf-8")
    assert imported(library, tmp_path / "mill.txt").dates == {Question.UNDATED: 1}
    assert imported(library, tmp_path / "mill.txt").dates == Counter()


def dating(published: date | None, *readings: DateReading, text: str = STORY) -> Dating:
    whence = readings[0].source if published else PublishedFrom.UNKNOWN
    return dating_of(Article(text, published=published, published_from=whence, readings=readings), DAY)


def test_each_question_is_asked_in_a_sentence() -> None:
    row = DateReading(DAY, PublishedFrom.ROW, 0.97, "date: 2016-01-04")
    url = DateReading(date(2015, 1, 4), PublishedFrom.URL, 0.95, "/2015/01/04")
    change = DateReading(DAY, PublishedFrom.PAGE, 0.3, "last change, lastmod: 2016-01-04")
    future = DateReading(date(2999, 1, 1), PublishedFrom.ROW, 0.05, "date: 2999-01-01")
    assert why(dating(DAY, row)) == ""
    assert why(dating(DAY, row, url)) == "It was found with different days."
    assert why(dating(DAY, change)) == "The only day found is doubtful: last change, lastmod: 2016-01-04."
    assert why(dating(None, future)) == "A day in the future was found; it was not taken."
    assert why(dating(None)) == "No date was found."
    open_text = f"KYIV, March 19 (Reuters) – {STORY}"
    assert why(dating(None, text=open_text)) == "No date: the text says March 19, without a year."


def test_a_day_set_by_hand_is_asked_about_no_more() -> None:
    kept = Article(STORY, published=DAY, published_from=PublishedFrom.PERSON)
    assert dating_of(kept, DAY).questions == ()
    beside = Article(
        STORY,
        published=DAY,
        published_from=PublishedFrom.PERSON,
        readings=(DateReading(date(2999, 1, 1), PublishedFrom.ROW, 0.05),),
    )
    assert (dating_of(beside, DAY).questions, len(dating_of(beside, DAY).others)) == ((), 1)


def test_a_reading_is_told_with_its_place_and_how_sure_it_is() -> None:
    reading = DateReading(DAY, PublishedFrom.PAGE, 0.97, "article:published_time: 2016-01-04")
    assert reading_words(reading) == "2016-01-04 from the page, 97% (article:published_time: 2016-01-04)"


def test_counts_are_told_in_one_sentence_or_none() -> None:
    counts = Counter({Question.CONFLICTING: 2, Question.UNDATED: 1_200})
    assert sentence(counts) == "Publication dates to look at: 2 conflicting, 1,200 unknown."
    assert sentence(Counter()) == ""
