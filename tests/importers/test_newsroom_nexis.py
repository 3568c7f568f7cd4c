"""Exports of Nexis Uni as Word documents, in three languages, whole, cut off, and with documents missing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from newsroom_documents import DOCKERS, FAILED, FERRY, FRENCH, GERMAN, cover, write_docx

from quoteline.domain import Article, PublishedFrom
from quoteline.importers import Problem, read
from quoteline.importers.lines import Line
from quoteline.importers.newsroom import split
from quoteline.importers.source import Source

TITLES = tuple(each[0][1:] for each in (DOCKERS, FERRY, GERMAN, FRENCH))


def taken(path: Path) -> tuple[list[Article], list[Problem]]:
    found = list(read(path))
    return (
        [each for each in found if isinstance(each, Article)],
        [each for each in found if isinstance(each, Problem)],
    )


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    return write_docx(tmp_path / "news.docx", [*cover(TITLES), *DOCKERS, *FERRY, *GERMAN, *FRENCH])


def test_every_field_of_a_document_finds_its_place(whole: Path) -> None:
    found = taken(whole)[0][0]
    assert found.title == "Dockers vote to strike as talks fail"
    assert found.outlet == "The Ansel Herald"
    assert found.byline == "ADA FERROL and TOM QUILL"
    assert (found.published, found.published_from) == (date(2025, 3, 19), PublishedFrom.HEADER)
    assert (found.language, found.read_as, found.origin) == ("en", "nexis", f"{whole}#1")
    assert found.extra == {
        "edition": "Late Edition - Final",
        "copyright": "Copyright 2025 The Ansel Herald Company All Rights Reserved",
        "section": "Section A; Column 1; Harbour Desk; Pg. 7",
        "page": "7",
        "dateline": "PORT ANSEL",
        "graphic": "PHOTO: The cranes on Tuesday night. (L. MARR)",
        "publication type": "Newspaper",
        "subject": "STRIKES (91%); PORTS & HARBORS (90%)",
        "geographic": "PORT ANSEL (79%)",
        "load date": "March 20, 2025",
        "length": 46,
    }


def test_the_text_is_every_paragraph_of_the_body_and_nothing_else(whole: Path) -> None:
    assert taken(whole)[0][0].text == "\n\n".join(DOCKERS[9:13])


def test_all_documents_come_in_their_order_and_nothing_is_said_of_a_whole_export(whole: Path) -> None:
    articles, problems = taken(whole)
    assert tuple(each.title for each in articles) == TITLES
    assert [each.origin for each in articles] == [f"{whole}#{number}" for number in range(1, 5)]
    assert problems == []


def test_labels_and_days_are_read_in_german_and_french(whole: Path) -> None:
    german, french = taken(whole)[0][2:]
    assert (german.text, french.text) == (GERMAN[8], FRENCH[8])
    assert (german.published, french.published) == (date(2025, 3, 19), date(2025, 3, 19))
    assert (german.byline, french.byline) == ("Ada Ferrol", "Ada Ferrol")
    assert (german.language, french.language) == ("de", "fr")
    assert (german.extra["section"], german.extra["page"]) == ("HAFEN; S. 3", "3")
    assert (french.extra["section"], french.extra["length"]) == ("PORT; Pg. 4", 13)
    assert german.outlet == "Anseler Tagblatt"
    assert french.outlet == "Le Courrier d'Ansel"


def test_a_document_that_the_contents_list_and_the_export_lacks_is_named(tmp_path: Path) -> None:
    path = write_docx(
        tmp_path / "news.docx", [*cover([*TITLES[:2], "A third that never came"]), *DOCKERS, *FERRY]
    )
    assert taken(path)[1] == [
        Problem(
            "the export says that it holds 3 articles, but 2 were found; missing: “A third that never came”",
            str(path),
        )
    ]


def test_a_cover_without_a_list_is_compared_by_number(tmp_path: Path) -> None:
    path = write_docx(tmp_path / "news.docx", [*cover((), total=100), *DOCKERS, *FERRY])
    articles, problems = taken(path)
    assert [each.title for each in articles] == list(TITLES[:2])
    assert [each.reason for each in problems] == [
        "the export says that it holds 100 articles, but 2 were found"
    ]


def test_without_a_cover_nothing_is_missed(tmp_path: Path) -> None:
    path = write_docx(tmp_path / "news.docx", [*DOCKERS, *FERRY])
    articles, problems = taken(path)
    assert [each.title for each in articles] == list(TITLES[:2])
    assert problems == []


def test_two_deliveries_in_one_file_are_counted_together(tmp_path: Path) -> None:
    lines = [*cover(TITLES[:1]), *DOCKERS, *cover(TITLES[1:2]), *FERRY]
    articles, problems = taken(write_docx(tmp_path / "news.docx", lines))
    assert [each.title for each in articles] == list(TITLES[:2])
    assert problems == []


def test_what_the_archive_could_not_show_is_told_in_its_words_and_counts_as_found(tmp_path: Path) -> None:
    path = write_docx(tmp_path / "news.docx", [*cover([TITLES[0], FAILED[0][1:]]), *DOCKERS, *FAILED])
    articles, [problem] = taken(path)
    assert len(articles) == 1
    assert problem.origin == f"{path}#2"
    assert problem.reason == f"the export holds no text of “{FAILED[0][1:]}”: {FAILED[3]}"


def test_a_last_document_that_was_cut_off_is_not_lost(tmp_path: Path) -> None:
    path = write_docx(tmp_path / "news.docx", [*DOCKERS, *FERRY[:9]])
    articles, _ = taken(path)
    assert articles[1].title == FERRY[0][1:]
    assert articles[1].text == FERRY[8]


def test_a_text_that_is_plainly_halved_is_kept_and_told(tmp_path: Path) -> None:
    lines = [line.replace("46 words", "1,246 words") for line in DOCKERS]
    [article], [problem] = taken(write_docx(tmp_path / "news.docx", lines))
    assert article.extra["length"] == 1246
    assert problem.reason == "it declares 1,246 words, but 54 were found: a part of it may be missing"
    assert problem.origin == article.origin


@pytest.mark.parametrize("declared", [46, 60, 107, 110])
def test_archives_count_words_in_their_own_ways(tmp_path: Path, declared: int) -> None:
    lines = [line.replace("46 words", f"{declared} words") for line in DOCKERS]
    assert taken(write_docx(tmp_path / "news.docx", lines))[1] == []


def test_a_document_without_its_line_body_begins_behind_the_labels(tmp_path: Path) -> None:
    path = write_docx(tmp_path / "news.docx", [line for line in DOCKERS if line != "Body"])
    [found] = taken(path)[0]
    assert found.text == "\n\n".join(DOCKERS[9:13])
    assert found.title == DOCKERS[0][1:]


def test_a_headline_over_two_lines_and_one_with_a_day_in_it() -> None:
    lines = ["What happened on March 1, 2025", "and what did not", *DOCKERS[1:]]
    export = split([Line(each) for each in lines], Source.of(Path("/news.docx")))
    assert export is not None
    [found] = export
    assert isinstance(found, Article)
    assert found.title == "What happened on March 1, 2025 and what did not"
    assert (found.outlet, found.published) == ("The Ansel Herald", date(2025, 3, 19))


def test_a_paragraph_reads_like_a_label_and_stays(tmp_path: Path) -> None:
    told = ["Language: a thing of power, she said.", "Section: that is what the law calls it.", "Graphic"]
    lines = [*DOCKERS[:9], *told, *DOCKERS[9:]]
    [found] = taken(write_docx(tmp_path / "news.docx", lines))[0]
    assert found.text == "\n\n".join([*told, *DOCKERS[9:13]])


def test_pages_of_a_printed_export_are_kept() -> None:
    lines = [Line(each.lstrip("*"), page=str(1 + at // 10)) for at, each in enumerate(DOCKERS)]
    export = split(lines, Source.of(Path("/news.pdf")))
    assert export is not None
    [found] = export
    assert isinstance(found, Article)
    assert found.pages == ((0, "1"), (found.text.index("“Nobody"), "2"))


def test_lines_of_a_printed_export_that_were_put_together_come_apart() -> None:
    head = " ".join(DOCKERS[2:5])
    lines = [DOCKERS[0][1:], DOCKERS[1], head, " ".join(DOCKERS[5:8]), *DOCKERS[8:12]]
    lines += [f"{DOCKERS[12]} Graphic", *DOCKERS[14:15], " ".join(DOCKERS[15:20]), " ".join(DOCKERS[20:])]
    export = split([Line(each, page="1", turns=((9, "2"),)) for each in lines], Source.of(Path("/news.pdf")))
    assert export is not None
    [found] = export
    assert isinstance(found, Article)
    assert (found.published, found.byline) == (date(2025, 3, 19), "ADA FERROL and TOM QUILL")
    assert (found.extra["length"], found.extra["dateline"]) == (46, "PORT ANSEL")
    assert (found.extra["edition"], found.extra["page"]) == ("Late Edition - Final", "7")
    assert (found.extra["load date"], found.extra["publication type"]) == ("March 20, 2025", "Newspaper")
    assert found.text == "\n\n".join(DOCKERS[9:13])
    assert found.pages[0] == (0, "1")
    assert found.pages[1] == (9, "2")


def test_a_list_of_documents_without_any_is_left_aside(tmp_path: Path) -> None:
    path = write_docx(tmp_path / "doclist.docx", cover(TITLES))
    reason = "it only lists the documents of an export, and holds none of them"
    assert taken(path) == ([], [Problem(reason, str(path), skipped=True)])


def test_an_article_about_searches_is_no_list(tmp_path: Path) -> None:
    lines = ["Documents (3)", "Search Terms: what the judge asked for, he said.", *DOCKERS[9:13] * 3]
    [found], _ = taken(write_docx(tmp_path / "article.docx", lines))
    assert found.read_as == "docx"


def test_a_note_between_outlet_and_day_is_neither(tmp_path: Path) -> None:
    for title in (DOCKERS[0], DOCKERS[0][1:]):
        lines = [*cover(TITLES[:1]), title, DOCKERS[1], "Correction Appended", *DOCKERS[2:]]
        [found], problems = taken(write_docx(tmp_path / "news.docx", lines))
        assert (found.title, found.outlet) == (TITLES[0], "The Ansel Herald")
        assert found.extra["notes"] == "Correction Appended"
        assert problems == []


def test_the_day_of_loading_is_taken_with_doubt_where_no_other_is_told(tmp_path: Path) -> None:
    lines = [*DOCKERS[:2], *DOCKERS[3:]]
    [found], _ = taken(write_docx(tmp_path / "news.docx", lines))
    assert (found.title, found.outlet) == (TITLES[0], "The Ansel Herald")
    assert found.published == date(2025, 3, 20)
    assert found.readings[0].confidence < 0.5


@pytest.mark.parametrize(
    ("printed", "byline"),
    [
        ("By Ada Ferrol", "Ada Ferrol"),
        ("By", ""),
        ("Von Ada Ferrol", "Ada Ferrol"),
        ("von der Ahe, Ada", "von der Ahe, Ada"),
        ("Byron Quill", "Byron Quill"),
        ("PAR ADA FERROL", "ADA FERROL"),
    ],
)
def test_a_byline_is_its_names(tmp_path: Path, printed: str, byline: str) -> None:
    lines = [line if not line.startswith("Byline") else f"Byline: {printed}" for line in DOCKERS]
    [found], _ = taken(write_docx(tmp_path / "news.docx", lines))
    assert found.byline == byline
