"""Exports of Europresse as saved pages, of the older and the newer make."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from quoteline.domain import Article
from quoteline.importers import Problem, read

DATA = Path(__file__).parents[1] / "data" / "formats" / "newsroom"
PATH = DATA / "europresse.html"


def taken(path: Path) -> tuple[list[Article], list[Problem]]:
    found = list(read(path))
    return (
        [each for each in found if isinstance(each, Article)],
        [each for each in found if isinstance(each, Problem)],
    )


def test_every_field_of_the_older_make_finds_its_place() -> None:
    found = taken(PATH)[0][0]
    assert (found.title, found.outlet, found.byline) == (
        "Les dockers votent la grève",
        "Le Courrier d'Ansel",
        "Ada Ferrol",
    )
    assert (found.published, found.read_as, found.origin) == (date(2025, 3, 19), "europresse", f"{PATH}#1")
    assert found.doc_id == "news·20250319·CA·0q1903_1256056"
    assert found.text == (
        "« Personne ne lèvera une caisse avant que cela change », a dit Mara Vint.\n\n"
        "Le directeur du port a regretté le vote."
    )
    assert found.extra == {
        "section": "Port",
        "page": "4",
        "head": "GRÈVE",
        "subtitle": "RÉCIT",
        "notes": "Illustration(s) : Les grues du port.",
        "copyright": "© 2025 Société du Courrier. Tous droits réservés.",
    }


def test_every_field_of_the_newer_make_finds_its_place() -> None:
    found = taken(PATH)[0][1]
    assert (found.title, found.outlet, found.byline) == (
        "Le ferry part sans son capitaine",
        "La Gazette du Sund",
        "Lena Marr",
    )
    assert (found.published, found.doc_id) == (date(2025, 3, 20), "news·20250320·GS·8742_33")
    assert found.text == "« Il connaît le chemin », a dit le second."
    assert found.extra == {
        "outlet as printed": "La Gazette du Sund, no. 25123 Gazette (site web)",
        "section": "Mer et pêche",
        "page": "12",
        "subtitle": "Il connaît le chemin",
        "copyright": "© 2025 La Gazette. Tous droits réservés.",
        "length": 612,
    }


def test_a_halved_text_is_told() -> None:
    assert taken(PATH)[1] == [
        Problem("it declares 612 words, but 10 were found: a part of it may be missing", f"{PATH}#2")
    ]


def test_a_number_of_documents_is_compared_where_it_is_told(tmp_path: Path) -> None:
    path = tmp_path / "news.html"
    page = PATH.read_text(encoding="utf-8").replace("612 mots", "12 mots")
    path.write_text(page.replace("</head> <body>", "</head> <body><p>3 documents</p>"), encoding="utf-8")
    articles, [problem] = taken(path)
    assert len(articles) == 2
    assert problem.reason == "the export says that it holds 3 articles, but 2 were found"


def test_a_box_without_its_parts_is_told_and_the_next_is_read(tmp_path: Path) -> None:
    path = tmp_path / "news.html"
    broken = '<article><span class="DocPublicationName">X</span><span class="DocHeader">none</span></article>'
    page = PATH.read_text(encoding="utf-8").replace("<article>", f"{broken}<article>", 1)
    path.write_text(page, encoding="utf-8")
    articles, problems = taken(path)
    assert [each.origin for each in articles] == [f"{path}#2", f"{path}#3"]
    assert problems[0] == Problem("document 1 of the export holds no text", f"{path}#1")


def test_where_an_article_is_on_the_web_is_its_address_and_no_text(tmp_path: Path) -> None:
    path = tmp_path / "news.html"
    link = (
        '<p>Cet article est paru dans <a href="https://news.example.org/ferry">Cet article est paru dans '
        "La Gazette (site web)</a></p>"
    )
    page = PATH.read_text(encoding="utf-8").replace("a dit le second.</p>", f"a dit le second.</p>{link}")
    path.write_text(page, encoding="utf-8")
    found = taken(path)[0][1]
    assert found.url == "https://news.example.org/ferry"
    assert found.text == "« Il connaît le chemin », a dit le second."


def test_the_line_above_a_headline_is_not_its_author_and_a_number_may_tell_the_day(tmp_path: Path) -> None:
    path = tmp_path / "news.html"
    page = PATH.read_text(encoding="utf-8").replace("jeudi 20 mars 2025 612 mots, p. 12", "612 mots")
    page = page.replace("<p class='sm-margin-bottom'>", '<p class="sm-margin-bottomNews">')
    path.write_text(page, encoding="utf-8")
    first, second = taken(path)[0]
    assert (first.byline, first.extra["subtitle"]) == ("Ada Ferrol", "RÉCIT")
    assert second.published == date(2025, 3, 20)
