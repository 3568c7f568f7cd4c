"""What of an article's origin may be opened: a file that a viewer shows, a web page, a folder, or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from quoteline.domain import Article, UserError
from quoteline.services import originals
from quoteline.services.library import Library
from quoteline.services.originals import original_of, web_address


def article(origin: str | Path = "", url: str = "") -> Article:
    return Article("Text.", origin=str(origin), url=url)


@pytest.mark.parametrize("name", ["page.html", "PAGE.HTM", "notes.txt", "paper.pdf", "read.md"])
def test_a_file_that_a_viewer_shows_is_opened(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("x", encoding="utf-8")
    assert original_of(article(path)).file == path


@pytest.mark.parametrize("name", ["run.sh", "page.html.exe", "table.csv", "menu.desktop", "noending"])
def test_any_other_file_is_only_shown_in_its_folder(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("x", encoding="utf-8")
    found = original_of(article(path))
    assert found.file is None
    assert found.folder == tmp_path
    assert name in found.sentence


def test_a_link_is_what_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "run.sh").write_text("x", encoding="utf-8")
    link = tmp_path / "page.html"
    link.symlink_to(tmp_path / "run.sh")
    assert original_of(article(link)).file is None
    assert original_of(article(link)).folder == tmp_path


def test_of_an_export_with_many_articles_the_folder_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "all.txt"
    path.write_text("x", encoding="utf-8")
    assert original_of(article(f"{path}#12")).folder == tmp_path
    assert original_of(article(f"{path}#12")).file is None


def test_a_folder_that_a_system_may_run_is_not_handed_over(tmp_path: Path) -> None:
    program = tmp_path / "Reader.app"
    program.mkdir()
    (program / "articles.csv").write_text("text", encoding="utf-8")
    (tmp_path / "plain").symlink_to(program)
    for folder in (program, tmp_path / "plain"):
        assert original_of(article(folder / "articles.csv")).folder == tmp_path
    month = tmp_path / "2025.03"
    month.mkdir()
    (month / "articles.csv").write_text("text", encoding="utf-8")
    assert original_of(article(month / "articles.csv")).folder == month


def test_a_file_that_is_gone_is_told_and_its_web_page_offered(tmp_path: Path) -> None:
    gone = tmp_path / "gone.html"
    found = original_of(article(gone, "https://news.example/1"))
    assert (found.file, found.folder, found.url) == (None, None, "https://news.example/1")
    assert found.sentence == f"The file “{gone}” is not there any more."


@pytest.mark.parametrize(
    "origin",
    [
        *("", "relative.html", "a\0b"),
        *("//server/share/a.html", "\\\\server\\share\\a.html", "/\\server\\share\\a.html"),
    ],
)
def test_what_is_no_path_of_this_machine_is_not_looked_for(
    origin: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "is_file", lambda path: pytest.fail(f"looked for {path}"))
    found = original_of(article(origin))
    assert (found.file, found.folder, found.url) == (None, None, "")
    assert found.sentence == "It is not known where this article came from."


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("https://news.example/a?b=1#c", True),
        (" HTTP://news.example ", True),
        ("ftp://news.example/a", False),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("https://bank.example@evil.example/", False),
        ("https:///nohost", False),
        ("https://news.example/a b", False),
        ("https://[broken", False),
        ("news.example", False),
    ],
)
def test_only_addresses_of_the_web_are_addresses(text: str, good: bool) -> None:
    assert bool(web_address(text)) is good


def test_an_address_as_origin_will_do() -> None:
    assert original_of(article("https://news.example/2")).url == "https://news.example/2"


def test_an_article_that_is_gone_is_told_in_a_sentence(library: Library) -> None:
    with pytest.raises(UserError, match="no article with the number 7"):
        originals.original(library, 7)
