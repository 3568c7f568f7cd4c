"""Exports of Factiva: text in a fixed order, text under codes, and both as saved pages."""

from __future__ import annotations

from datetime import date
from pathlib import Path

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


def of_lines(lines: list[Line]) -> list[Article | Problem]:
    export = split(lines, Source.of(Path("/news.rtf")))
    assert export is not None
    return list(export)


def plain(words: str) -> list[Line]:
    return [Line(each) for each in words.splitlines() if each.strip()]


def test_every_field_of_an_article_in_the_fixed_order_finds_its_place() -> None:
    path = DATA / "factiva.txt"
    found = taken(path)[0][0]
    assert (found.title, found.outlet, found.byline) == (
        "Dockers vote to strike as talks fail",
        "Ansel News Wire",
        "Ada Ferrol and Tom Quill",
    )
    assert (found.published, found.language, found.read_as) == (date(2025, 3, 19), "en", "factiva")
    assert (found.doc_id, found.origin) == ("ANSW000020250319el3j0001x", f"{path}#1")
    assert found.text == (
        "PORT ANSEL, March 18 (ANW) - The dockers of Port Ansel voted on Tuesday to leave their cranes at "
        "midnight.\n\n“Nobody lifts a crate before that changes,” said Mara Vint, who speaks for the union."
        "\n\nThe port's director said on Tuesday that the port would stay open."
    )
    assert found.extra == {
        "section": "Harbour",
        "time": "14:32 GMT",
        "source code": "ANSW",
        "page": "7",
        "copyright": "(c) 2025 Ansel News Wire Ltd. All rights reserved.",
        "length": 41,
    }


def test_page_footers_and_the_search_below_are_no_text_and_a_halved_one_is_told() -> None:
    path = DATA / "factiva.txt"
    articles, problems = taken(path)
    assert articles[1].text == (
        "“It knows the way,” the mate said on Wednesday.\n\nNobody was hurt, the coastguard said."
    )
    assert len(articles) == 2
    assert problems == [
        Problem("it declares 1,204 words, but 15 were found: a part of it may be missing", f"{path}#2")
    ]


def test_german_labels_and_days() -> None:
    [found], problems = taken(DATA / "factiva_de.txt")
    assert (found.title, found.outlet, found.byline) == (
        "Hafenarbeiter stimmen für Streik",
        "Anseler Tagblatt",
        "Ada Ferrol",
    )
    assert (found.published, found.language) == (date(2025, 3, 19), "de")
    assert (found.doc_id, found.extra["length"]) == ("ANSTAG0020250319el3j00003", 17)
    assert found.text.endswith("Der Hafen bleibe offen.")
    assert problems == []


def test_fields_under_codes_and_a_sentence_that_begins_like_one() -> None:
    [found], problems = taken(DATA / "factiva_coded.txt")
    assert (found.title, found.outlet, found.byline) == (
        "Les dockers votent la grève",
        "Le Courrier d'Ansel",
        "Ada Ferrol",
    )
    assert (found.published, found.language) == (date(2025, 3, 19), "fr")
    assert found.doc_id == "COURAN0020250319el3j00004"
    assert found.text == (
        "« Personne ne lèvera une caisse avant que cela change », a dit Mara Vint.\n\n"
        "Le directeur du port, Oskar Lindqvist, a regretté le vote.\n\n"
        "IN THE PORT: une affiche en anglais, a-t-il ajouté."
    )
    assert found.extra == {
        "section": "Port",
        "time": "06:15",
        "source code": "COURAN",
        "edition": "Nord",
        "page": "4",
        "copyright": "Copyright 2025 Société du Courrier. Tous droits réservés.",
        "company": "anspor : Ansel Port Authority",
        "industry": "i7631 : Ports",
        "subject": "gstrik : Labor Disputes | gcat : Political/General News",
        "geographic": "fra : France",
        "publisher": "Société du Courrier",
        "length": 25,
    }
    assert problems == []


def test_codes_in_cells_of_a_table_in_lines_of_their_own_and_behind_one_space() -> None:
    whole = (DATA / "factiva_coded.txt").read_text()
    expected = taken(DATA / "factiva_coded.txt")[0][0]
    written = {
        "bars": whole.replace("  ", "|"),
        "tabs": whole.replace("  ", "\t"),
        "own lines": whole.replace("  ", "\n"),
        "a space": whole.replace("  ", " "),
    }
    for way, words in written.items():
        [found] = of_lines(plain(words))
        assert isinstance(found, Article), way
        assert (found.text, found.extra, found.title) == (expected.text, expected.extra, expected.title), way
        assert (found.doc_id, found.published) == (expected.doc_id, expected.published), way


def test_a_name_in_capitals_opens_a_paragraph_of_a_coded_article() -> None:
    whole = (DATA / "factiva_coded.txt").read_text()
    words = whole.replace("IN THE PORT: une", "TD Bank said so, and CO stands for it: une")
    [found] = of_lines(plain(words))
    assert isinstance(found, Article)
    assert found.text.endswith(
        "TD Bank said so, and CO stands for it: une affiche en anglais, a-t-il ajouté."
    )


def test_the_bold_line_is_the_headline_where_the_document_tells() -> None:
    words = (DATA / "factiva.txt").read_text().partition("Ferry sails")[0]
    lines = [Line(each.text, bold="Dockers vote" in each.text) for each in plain(words)]
    lines.insert(3, Line("Special to the Wire"))
    [found] = of_lines(lines)
    assert isinstance(found, Article)
    assert found.title == "Dockers vote to strike as talks fail"
    assert found.byline == "Ada Ferrol and Tom Quill Special to the Wire"
    assert found.extra["section"] == "Harbour"


def test_a_table_of_contents_is_no_article_and_is_compared_with_them() -> None:
    contents = (
        "Factiva\nDow Jones\nDockers vote to strike as talks fail.........2\n"
        "Ferry sails without its captain....3\nA third that never came\t4\n"
    )
    whole = contents + (DATA / "factiva.txt").read_text().replace("1,204", "15")
    first, second, problem = of_lines(plain(whole))
    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert (first.title, first.byline) == ("Dockers vote to strike as talks fail", "Ada Ferrol and Tom Quill")
    assert first.extra["section"] == "Harbour"
    assert isinstance(problem, Problem)
    assert problem.reason == (
        "the export says that it holds 3 articles, but 2 were found; missing: “A third that never came”"
    )


def test_an_article_that_was_cut_off_before_its_number_is_not_lost() -> None:
    whole = (DATA / "factiva.txt").read_text().partition("Nobody was hurt")[0].replace("1,204", "10")
    _, second = of_lines(plain(whole))
    assert isinstance(second, Article)
    assert (second.title, second.doc_id) == ("Ferry sails without its captain", "")
    assert second.text == "“It knows the way,” the mate said on Wednesday."


def test_a_coded_article_that_was_cut_off_before_its_number_is_not_lost() -> None:
    whole = (DATA / "factiva_coded.txt").read_text()
    expected = taken(DATA / "factiva_coded.txt")[0][0]
    half = whole.replace("25 mots", "812 words").partition("IN THE PORT")[0]
    _, second, problem = of_lines(plain(f"{whole}\n{half}"))
    assert isinstance(second, Article)
    assert (second.title, second.outlet, second.doc_id) == (expected.title, expected.outlet, "")
    assert second.text == expected.text.rpartition("\n\n")[0]
    assert isinstance(problem, Problem)
    assert "declares 812 words" in problem.reason


def test_a_coded_article_that_was_cut_off_before_its_text_is_told() -> None:
    whole = (DATA / "factiva_coded.txt").read_text()
    first, problem = of_lines(plain(f"{whole}\n{whole.partition('LP  ')[0]}"))
    assert isinstance(first, Article)
    assert isinstance(problem, Problem)
    assert problem.reason == "the export holds no text of “Les dockers votent la grève”"


def test_a_page_with_a_table_of_codes() -> None:
    path = DATA / "factiva_codes.html"
    [english, french], [problem] = taken(path)
    assert (english.title, english.outlet, english.byline) == (
        "Dockers vote to strike as talks fail",
        "Ansel News Wire",
        "Ada Ferrol and Tom Quill",
    )
    assert english.text == (
        "The dockers of Port Ansel voted on Tuesday to leave their cranes at midnight.\n\n"
        "“Nobody lifts a crate before that changes,” said Mara Vint.\n\n"
        "The port’s director said that the port would stay open."
    )
    assert (english.published, english.doc_id) == (date(2025, 3, 19), "ANSW000020250319el3j0001x")
    assert english.extra == {
        "section": "Harbour",
        "time": "14:32",
        "source code": "ANSW",
        "page": "7",
        "copyright": "(c) 2025 Ansel News Wire Ltd.",
        "subject": "gstrik : Labor Disputes | gcat : Political/General News",
        "geographic": "usa : United States",
        "length": 36,
    }
    assert (french.title, french.language) == ("Le ferry part sans son capitaine", "fr")
    assert (french.published, french.extra["length"]) == (date(2025, 3, 20), 1204)
    assert [english.origin, french.origin] == [f"{path}#1", f"{path}#2"]
    assert problem.origin == f"{path}#2"


def test_a_page_in_the_fixed_order() -> None:
    [english, german], problems = taken(DATA / "factiva_ordered.html")
    assert (english.title, english.outlet, english.byline) == (
        "Dockers vote to strike as talks fail",
        "Ansel News Wire",
        "Ada Ferrol and Tom Quill",
    )
    assert english.text == (
        "The dockers of Port Ansel voted on Tuesday.\n\n"
        "“Nobody lifts a crate before that changes,” said Mara Vint."
    )
    assert english.extra == {
        "section": "Harbour",
        "time": "14:32 GMT",
        "source code": "ANSW",
        "page": "7",
        "copyright": "(c) 2025 Ansel News Wire Ltd. All rights reserved.",
        "length": 27,
    }
    assert (german.title, german.outlet, german.language) == (
        "Fähre fährt ohne Kapitän",
        "Anseler Tagblatt",
        "de",
    )
    assert (german.text, german.doc_id) == (
        "„Sie kennt den Weg“, sagte der Maat.",
        "ANSTAG0020250320el3k00003",
    )
    assert problems == []


def test_without_a_copyright_a_first_paragraph_with_a_day_in_it_is_text() -> None:
    words = (
        "Ferry sails\n9 words\n20 March 2025\nHarbour Post\nHARBP\nEnglish\n"
        "SUND, March 19, 2025 - “It knows the way,” the mate said.\nSUND\nNobody was hurt.\n"
        "Document HARBP00020250320el3k00002"
    )
    [found] = of_lines(plain(words))
    assert isinstance(found, Article)
    assert found.text.startswith("SUND, March 19, 2025 - “It")
    assert found.text.endswith("\n\nSUND\n\nNobody was hurt.")
    assert (found.outlet, found.language, found.published) == ("Harbour Post", "en", date(2025, 3, 20))


def test_an_article_that_tells_its_outlet_and_no_more() -> None:
    words = (
        "Ferry sails\n9 words\n20 March 2025\n14:32\nHarbour Post\n“It knows the way,” the mate said.\n"
        "Document HARBP00020250320el3k00002"
    )
    [found] = of_lines(plain(words))
    assert isinstance(found, Article)
    assert (found.outlet, found.extra["time"]) == ("Harbour Post", "14:32")
    assert found.text == "“It knows the way,” the mate said."
