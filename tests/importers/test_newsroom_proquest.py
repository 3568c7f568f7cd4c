"""Exports of ProQuest as plain text: blocks between rules."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from quoteline.domain import Article
from quoteline.importers import Problem, read
from quoteline.importers.lines import Line
from quoteline.importers.newsroom import split
from quoteline.importers.source import Source

DATA = Path(__file__).parents[1] / "data" / "formats" / "newsroom"
PATH = DATA / "proquest.txt"
RULE = "_" * 60


def taken(path: Path) -> tuple[list[Article], list[Problem]]:
    found = list(read(path))
    return (
        [each for each in found if isinstance(each, Article)],
        [each for each in found if isinstance(each, Problem)],
    )


def test_every_field_finds_its_place() -> None:
    [found] = taken(PATH)[0]
    assert (found.title, found.outlet, found.byline) == (
        "Dockers vote to strike as talks fail",
        "The Ansel Herald",
        "Ferrol, Ada; Quill, Tom",
    )
    assert (found.published, found.language, found.read_as) == (date(2025, 3, 19), "en", "proquest")
    assert (found.doc_id, found.origin) == ("3190000001", f"{PATH}#1")
    assert (
        found.url
        == "https://www.proquest.com/newspapers/dockers-vote-strike/docview/3190000001/se-2?accountid=1"
    )
    assert found.extra == {
        "abstract": "The dockers of Port Ansel voted on Tuesday to leave their cranes.",
        "subject": "Strikes; Ports & harbors",
        "location": "Port Ansel",
        "place": "Port Ansel",
        "first page": "A.7",
        "publication year": "2025",
        "publication date": "Mar 19, 2025",
        "section": "Harbour",
        "publisher": "Ansel Herald Company",
        "place of publication": "Port Ansel",
        "source type": "Newspaper",
        "document type": "News",
        "copyright": "Copyright Ansel Herald Company Mar 19, 2025",
        "last updated": "2025-03-22",
        "database": "Harbour Newsstream",
        "document number": 1,
    }


def test_the_text_is_all_of_the_full_text_whatever_its_paragraphs_begin_with() -> None:
    assert taken(PATH)[0][0].text == (
        "The dockers of Port Ansel voted on Tuesday to leave their cranes at midnight.\n\n"
        "“Nobody lifts a crate before that changes,” said Mara Vint, who speaks for the union.\n\n"
        "Title: a word that opens a paragraph of the story, and stays in it.\n\n"
        "CREDIT: Ansel Herald staff"
    )


def test_a_document_without_full_text_is_told_and_the_missing_number_named() -> None:
    assert taken(PATH)[1] == [
        Problem("the export holds no text of “Mayor promises a second winch”", f"{PATH}#2"),
        Problem("the export says that it holds 3 articles, but 2 were found; missing: 2", str(PATH)),
    ]


def test_a_later_update_is_not_the_day_of_publication() -> None:
    found = taken(PATH)[0][0]
    updated = next(each for each in found.readings if each.day == date(2025, 3, 22))
    assert updated.confidence < 0.5


def test_documents_that_are_not_numbered_are_compared_with_the_contents(tmp_path: Path) -> None:
    one = (
        f"{RULE}\n\nFerry sails without its captain\n\n"
        "Publication info: Harbour Post ; Sund 20 Mar 2025: 4.\n\n"
        "Full text: “It knows the way,” the mate said.\n\nTitle: Ferry sails without its captain\n\n"
        "ProQuest document ID: 3190000002\n\n"
    )
    head = (
        f"{RULE}\n\nReport Information from ProQuest\n\n26 March 2025\n\nTable of contents\n\n"
        "1. Ferry sails without its captain ....... 1\n2. A second that never came ....... 2\n\n"
    )
    path = tmp_path / "news.txt"
    path.write_text(f"{head}{one}{RULE}\n\nBibliography\n\nFerry sails. Harbour Post, 2025.\n")
    [found], [problem] = taken(path)
    assert (found.title, found.outlet) == ("Ferry sails without its captain", "Harbour Post")
    assert (found.text, found.published) == ("“It knows the way,” the mate said.", date(2025, 3, 20))
    assert problem.reason == (
        "the export says that it holds 2 articles, but 1 was found; missing: “A second that never came”"
    )


def test_a_document_without_blank_lines_is_read_alike() -> None:
    lines = [Line(each) for each in PATH.read_text().splitlines() if each.strip()]
    export = split(lines, Source.of(Path("/news.docx")))
    assert export is not None
    first = next(export)
    assert isinstance(first, Article)
    expected = taken(PATH)[0][0]
    assert (first.title, first.outlet, first.byline) == (expected.title, expected.outlet, expected.byline)
    assert (first.published, first.doc_id) == (expected.published, expected.doc_id)
    assert first.text == expected.text


def test_a_label_may_say_more_in_brackets(tmp_path: Path) -> None:
    path = tmp_path / "news.txt"
    text = PATH.read_text().replace("Abstract: The dockers", "Abstract (summary): The dockers")
    path.write_text(text.replace("Full text: The", "Full text (including notes): The"))
    found = taken(path)[0][0]
    assert (found.text, found.extra) == (taken(PATH)[0][0].text, taken(PATH)[0][0].extra)


def test_a_missing_rule_does_not_glue_two_documents_together(tmp_path: Path) -> None:
    path = tmp_path / "news.txt"
    path.write_text(PATH.read_text().replace(f"{RULE}\n\nDocument 3", "Document 3"))
    assert [each.origin for each in taken(path)[1]] == [f"{path}#2", str(path)]
    assert taken(path)[0][0].text == taken(PATH)[0][0].text


def test_a_rule_in_the_text_of_an_article_cuts_nothing_off(tmp_path: Path) -> None:
    path = tmp_path / "news.txt"
    rules = f"union.\n\n{RULE}\n\nThe winch stood still.\n\n{RULE}\nCrane two as well.\n\nTitle: a word"
    path.write_text(PATH.read_text().replace("union.\n\nTitle: a word", rules))
    expected, told = taken(PATH)
    [found], problems = taken(path)
    assert found.text == expected[0].text.replace(
        "union.\n\n", f"union.\n\n{RULE}\n\nThe winch stood still.\n\n{RULE}\n\nCrane two as well.\n\n"
    )
    assert (found.outlet, found.doc_id, found.extra) == (
        expected[0].outlet,
        expected[0].doc_id,
        expected[0].extra,
    )
    assert [each.reason for each in problems] == [each.reason for each in told]


def test_a_document_that_breaks_off_with_a_rule_in_it_does_not_swallow_the_next(tmp_path: Path) -> None:
    first, _, rest = PATH.read_text().partition("Subject: Strikes")
    second = rest.partition("Document 3 of 3\n\n")[2].replace("Not available", "“A second winch,” he said.")
    for told in ("Document 3 of 3\n\n", "Title: Mayor promises a second winch\n\n", ""):
        path = tmp_path / "news.txt"
        path.write_text(f"{first}{RULE}\n\nThe winch stood still.\n\n{RULE}\n\n{told}{second}")
        before, after = taken(path)[0]
        assert before.text.endswith(f"CREDIT: Ansel Herald staff\n\n{RULE}\n\nThe winch stood still."), told
        assert (after.title, after.text) == ("Mayor promises a second winch", "“A second winch,” he said.")


def test_text_behind_a_rule_is_kept_where_the_export_breaks_off(tmp_path: Path) -> None:
    path = tmp_path / "news.txt"
    whole = PATH.read_text()
    head, _, rest = whole.partition("Document 3 of 3")
    second = rest.partition("Not available")[0]
    path.write_text(f"{head}Document 3 of 3{second}“A winch,” he said.\n\n{RULE}\n\nNobody clapped.\n")
    assert taken(path)[0][1].text == f"“A winch,” he said.\n\n{RULE}\n\nNobody clapped."
