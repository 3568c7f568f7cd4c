"""The older exports of LexisNexis, plain text broken at a fixed width, in English, German and French."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from quoteline.domain import Article
from quoteline.importers import Problem, read
from quoteline.importers.lines import Line
from quoteline.importers.newsroom import split
from quoteline.importers.source import Source

DATA = Path(__file__).parents[1] / "data" / "formats" / "newsroom"


def taken(path: Path) -> tuple[list[Article], list[Problem]]:
    found = list(read(path))
    return (
        [each for each in found if isinstance(each, Article)],
        [each for each in found if isinstance(each, Problem)],
    )


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def documents(numbers: list[int], total: int, cover: str = "") -> str:
    each = (
        "\n\n          {n} of {total} DOCUMENTS\n\n\n      Harbour Post\n\n   March 20, 2025 Thursday\n\n"
        "Ferry {n} sails\n\nLENGTH: 6 words\n\n''It knows the way,'' said mate {n}.\n\n"
        "LOAD-DATE: March 20, 2025\n"
    )
    return cover + "".join(each.format(n=number, total=total) for number in numbers)


def test_every_field_of_a_document_finds_its_place() -> None:
    path = DATA / "nexis_older.txt"
    found = taken(path)[0][0]
    assert found.title == (
        "Dockers vote to strike as talks over night shifts fail in the old harbour of Port Ansel"
    )
    assert (found.outlet, found.byline) == ("The Ansel Herald", "ADA FERROL and TOM QUILL")
    assert (found.published, found.language, found.read_as) == (date(2025, 3, 19), "en", "nexis")
    assert found.origin == f"{path}#1"
    assert found.extra == {
        "edition": "Late Edition - Final",
        "section": "Section A; Column 1; Harbour Desk; Pg. 7",
        "page": "7",
        "dateline": "PORT ANSEL, March 18",
        "subject": "STRIKES (91%); PORTS & HARBORS (90%); LABOR UNIONS (89%); WINCHES AND CRANES (77%)",
        "company": "ANSEL PORT AUTHORITY (58%)",
        "load date": "March 20, 2025",
        "graphic": "PHOTO: The cranes on Tuesday night. (PHOTOGRAPH BY L. MARR)",
        "publication type": "Newspaper",
        "copyright": "Copyright 2025 The Ansel Herald Company All Rights Reserved",
        "length": 118,
        "document number": 1,
    }


def test_broken_lines_are_put_together_and_set_ones_are_not() -> None:
    assert taken(DATA / "nexis_older.txt")[0][0].text == (
        "The dockers of Port Ansel voted on Tuesday to leave their cranes at midnight, after three days of "
        "talks about night shifts had come to nothing.\n\n"
        "''We have asked for a warm room and a second winch, and we were sent a calendar,'' said Mara Vint, "
        "who speaks for the union. ''Nobody lifts a crate before that changes.''\n\n"
        "The port's director, Oskar Lindqvist, told reporters that he regretted the vote. He said the port "
        "would stay open.\n\n"
        "Pier 4: closed\nPier 5: closed\nPier 6: open\n\n"
        "CORRECTION: is a word that may open a paragraph of the story itself, and it belongs to the story. "
        "The union has 412 members."
    )


def test_a_labelled_headline_and_body_are_read_and_the_copyright_above_the_outlet() -> None:
    found = taken(DATA / "nexis_older.txt")[0][1]
    assert (found.title, found.outlet, found.byline) == (
        "Ferry sails without its captain",
        "Harbour Post",
        "Lena Marr",
    )
    assert found.text == (
        "The ferry to Sund left on time on Wednesday, without its captain. ''It knows the way,'' "
        "the mate said.\n\nNobody was hurt, the coastguard said."
    )
    assert str(found.extra["copyright"]).startswith("Copyright 2025 Harbour Post Ltd.")


def test_the_number_that_is_missing_is_named_and_a_halved_text_told() -> None:
    path = DATA / "nexis_older.txt"
    articles, problems = taken(path)
    assert [each.extra["document number"] for each in articles] == [1, 2, 4]
    assert problems == [
        Problem("it declares 642 words, but 10 were found: a part of it may be missing", f"{path}#3"),
        Problem("the export says that it holds 4 articles, but 3 were found; missing: 3", str(path)),
    ]


def test_german_labels_and_days() -> None:
    [first, second], problems = taken(DATA / "nexis_older_de.txt")
    assert (first.title, first.outlet, first.byline) == (
        "Hafenarbeiter stimmen für Streik",
        "Anseler Tagblatt",
        "Ada Ferrol",
    )
    assert first.text == (
        "„Niemand hebt eine Kiste, bevor sich das ändert“, sagte Mara Vint am Dienstag.\n\n"
        "Der Direktor des Hafens, Oskar Lindqvist, bedauerte die Abstimmung. Er sagte, "
        "der Hafen bleibe offen."
    )
    assert (first.published, first.language) == (date(2025, 3, 19), "de")
    assert (first.extra["section"], first.extra["page"], first.extra["length"]) == ("HAFEN; S. 3", "3", 29)
    assert (first.extra["edition"], first.extra["load date"]) == ("Ausgabe Nord", "20. März 2025")
    assert second.published == date(2025, 3, 20)
    assert problems == []


def test_an_author_may_stand_below_the_headline_without_a_label(tmp_path: Path) -> None:
    text = (DATA / "nexis_older_de.txt").read_text(encoding="utf-8").replace("AUTOR: Ada", "VON ADA")
    first = taken(written(tmp_path / "news.txt", text))[0][0]
    assert (first.title, first.byline) == ("Hafenarbeiter stimmen für Streik", "ADA Ferrol")


def test_french_labels_and_days() -> None:
    [found], problems = taken(DATA / "nexis_older_fr.txt")
    assert (found.title, found.outlet) == ("Les dockers votent la grève", "Le Courrier d'Ansel")
    assert (found.byline, found.published, found.language) == ("Ada Ferrol", date(2025, 3, 19), "fr")
    assert found.extra["highlight"] == "Trois jours de discussions n'ont rien donné."
    assert (found.extra["length"], found.extra["publication type"]) == (22, "Journal")
    assert found.text.startswith("« Personne ne lèvera")
    assert found.text.endswith("a regretté le vote.")
    assert problems == []


@pytest.mark.parametrize(
    ("cover", "numbers", "total", "missing"),
    [
        ("Download Request: Selected Items: 1-3\n", [1, 2, 3], 100, ""),
        ("Download Request: Selected Items: 2, 5-6\n", [2, 5, 6], 100, ""),
        (
            "Download Request: Selected Items: 2, 5-9\n",
            [2, 6],
            100,
            "6 articles, but 2 were found; missing: 5, 7–9",
        ),
        ("Download Request: Current Document: 7\n", [7], 100, ""),
        ("", [1, 2, 3], 3, ""),
        ("", [1, 3, 3], 3, "3 articles, but 3 were found; missing: 2"),
        ("", [1, 2], 20_000_000 // 3, "6,666,666 articles, but 2 were found; missing: 3–6666666"),
        ("", [2, 4, 6, 8, 10, 12, 14, 16, 18, 20], 20, "missing: 1, 3, 5, 7, 9, 11, 13, 15, …"),
    ],
    ids=["asked", "chosen", "chosen, some gone", "one", "all", "twice", "millions", "many"],
)
def test_what_was_asked_for_is_compared_with_what_is_there(
    tmp_path: Path, cover: str, numbers: list[int], total: int, missing: str
) -> None:
    articles, problems = taken(written(tmp_path / "news.txt", documents(numbers, total, cover)))
    assert [each.extra["document number"] for each in articles] == numbers
    assert bool(problems) == bool(missing)
    assert all(each.reason.endswith(missing) for each in problems)


def test_a_document_of_word_without_blank_lines_is_read_alike() -> None:
    whole = (DATA / "nexis_older.txt").read_text()
    first = whole[whole.index("1 of 4 DOC") : whole.index("2 of 4 DOC")].replace("1 of 4", "1 of 1")
    blocks = [" ".join(block.split()) for block in first.split("\n\n") if block.strip()]
    export = split([Line(block) for block in blocks], Source.of(Path("/news.docx")))
    assert export is not None
    [found] = export
    assert isinstance(found, Article)
    assert (found.title[:22], found.outlet) == ("Dockers vote to strike", "The Ansel Herald")
    assert found.text.startswith("The dockers of Port Ansel")
    assert "LOAD-DATE" not in found.text


def test_a_document_without_labels_has_its_headline_and_its_text(tmp_path: Path) -> None:
    text = documents([1], 2) + (
        "\n      2 of 2 DOCUMENTS\n\n     Harbour Post\n\n  March 21, 2025 Friday\n\n"
        "Mayor promises a winch\n\n"
        "''There will be a winch,'' the mayor said.\n\nNobody asked when.\n"
    )
    found = taken(written(tmp_path / "news.txt", text))[0][1]
    assert (found.title, found.published) == ("Mayor promises a winch", date(2025, 3, 21))
    assert found.text == "''There will be a winch,'' the mayor said.\n\nNobody asked when."


def test_a_picture_without_text_is_told_and_is_not_missing(tmp_path: Path) -> None:
    text = documents([1], 2) + (
        "\n      2 of 2 DOCUMENTS\n\n     Harbour Post\n\n    March 21, 2025 Friday\n\nThe cranes\n\n"
        "LOAD-DATE: March 21, 2025\n\nGRAPHIC: The cranes at night.\n"
    )
    articles, [problem] = taken(written(tmp_path / "news.txt", text))
    assert len(articles) == 1
    assert problem.reason == "the export holds no text of “The cranes”"


def test_several_exports_in_one_file_are_compared_each_with_its_own_count(tmp_path: Path) -> None:
    batches = documents([1, 2], 500, "Download Request: Selected Items: 1-2\n") + documents(
        [3, 4], 500, "\n\nDownload Request: Selected Items: 3-5\nSend To:\nReading Room\n"
    )
    path = written(tmp_path / "news.txt", batches + documents([1, 3], 3) + documents([1, 2, 3], 3))
    articles, problems = taken(path)
    assert [each.extra["document number"] for each in articles] == [1, 2, 3, 4, 1, 3, 1, 2, 3]
    assert {each.text.partition(" said")[0] for each in articles} == {"''It knows the way,''"}
    assert "Reading Room" not in str([each.extra for each in articles])
    assert [each.reason for each in problems] == [
        "the export says that it holds 5 articles, but 4 were found; missing: 5",
        "the export says that it holds 3 articles, but 2 were found; missing: 2",
    ]


def test_a_page_that_prints_what_the_text_prints_is_read_alike(tmp_path: Path) -> None:
    whole = (DATA / "nexis_older.txt").read_text()
    # A centred line is an element of its own there, a paragraph is one, unbroken.
    blocks = [
        line
        for block in re.split(r"\n\n+", whole)
        for line in (block.split("\n") if block.startswith(" " * 20) else [block])
    ]
    boxes = "".join(
        f'<div class="c0"><br><p class="c1"><span class="c2">{" ".join(block.split())}</span></p></div>\n'
        for block in blocks
        if block.strip()
    )
    page = written(tmp_path / "news.html", f"<html><head><title>x</title></head><body>{boxes}</body></html>")
    articles, problems = taken(page)
    expected, told = taken(DATA / "nexis_older.txt")
    assert [each.title for each in articles] == [each.title for each in expected]
    assert [each.published for each in articles] == [each.published for each in expected]
    assert [each.outlet for each in articles] == [each.outlet for each in expected]
    assert articles[1].text == expected[1].text
    assert [each.reason for each in problems] == [each.reason for each in told]


def test_a_document_saved_by_itself_has_no_number_and_is_read_alike(tmp_path: Path) -> None:
    whole = (DATA / "nexis_older.txt").read_text()
    alone = whole[whole.index("1 of 4 DOC") : whole.index("2 of 4 DOC")].removeprefix("1 of 4 DOCUMENTS")
    [found], problems = taken(written(tmp_path / "news.txt", alone.rpartition("\n\n")[0]))
    expected = taken(DATA / "nexis_older.txt")[0][0]
    assert (found.title, found.text, found.published) == (expected.title, expected.text, expected.published)
    assert "document number" not in found.extra
    assert problems == []


def test_a_line_between_two_labels_of_the_head_does_not_end_it(tmp_path: Path) -> None:
    text = (DATA / "nexis_older.txt").read_text()
    text = text.replace("SECTION: Section A", "Special to the Herald\n\nSECTION: Section A")
    found = taken(written(tmp_path / "news.txt", text))[0][0]
    assert found.text == taken(DATA / "nexis_older.txt")[0][0].text
    assert (found.extra["head"], found.extra["length"]) == ("Special to the Herald", 118)


def test_documents_that_were_saved_one_by_one_and_put_together_are_all_there(tmp_path: Path) -> None:
    articles, problems = taken(written(tmp_path / "news.txt", documents([1], 1) * 3))
    assert len(articles) == 3
    assert problems == []
