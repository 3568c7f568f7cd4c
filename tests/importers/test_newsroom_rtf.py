"""Exports of Nexis Uni and Factiva in rich text, written by hand as theirs are."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from newsroom_documents import DOCKERS, FERRY

from quoteline.domain import Article
from quoteline.importers import Problem, read

DATA = Path(__file__).parents[1] / "data" / "formats" / "newsroom"


def test_nexis_in_rich_text_gives_every_field_and_names_what_is_missing() -> None:
    path = DATA / "nexis_uni.rtf"
    first, second, problem = read(path)
    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert (first.title, first.outlet, first.byline) == (
        DOCKERS[0][1:],
        "The Ansel Herald",
        "ADA FERROL and TOM QUILL",
    )
    assert first.text == "\n\n".join(DOCKERS[9:13])
    assert (first.published, first.language, first.origin) == (date(2025, 3, 19), "en", f"{path}#1")
    assert first.extra["section"] == "Section A; Column 1; Harbour Desk; Pg. 7"
    assert (first.extra["length"], first.extra["page"], first.extra["load date"]) == (
        46,
        "7",
        "March 20, 2025",
    )
    assert second.text == "\n\n".join(FERRY[8:10])
    assert problem == Problem(
        "the export says that it holds 3 articles, but 2 were found; missing: “A third that never came”",
        str(path),
    )


def test_factiva_in_rich_text_gives_the_cells_of_its_tables() -> None:
    path = DATA / "factiva.rtf"
    first, second = read(path)
    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert (first.title, first.outlet, first.byline) == (
        "Dockers vote to strike as talks fail",
        "Ansel News Wire",
        "Ada Ferrol and Tom Quill",
    )
    assert first.text == (
        "The dockers of Port Ansel voted on Tuesday to leave their cranes at midnight.\n\n"
        "“Nobody lifts a crate before that changes,” said Mara Vint.\n\n"
        "The port’s director said that the port would stay open.\n\n"
        "Nobody asked him about the winch, and he did not say."
    )
    assert (first.published, first.doc_id) == (date(2025, 3, 19), "ANSW000020250319el3j0001x")
    assert first.extra == {
        "section": "Harbour",
        "time": "14:32",
        "source code": "ANSW",
        "page": "7",
        "copyright": "(c) 2025 Ansel News Wire Ltd.",
        "subject": "gstrik : Labor Disputes | gcat : Political/General News",
        "geographic": "usa : United States",
        "publisher": "Ansel News Wire Ltd.",
        "length": 36,
    }
    assert (second.title, second.text) == (
        "Ferry sails without its captain",
        "“It knows the way,” the mate said on Wednesday.",
    )
    assert [first.origin, second.origin] == [f"{path}#1", f"{path}#2"]
