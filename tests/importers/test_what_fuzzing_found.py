"""Files that fuzzing made, cut down to what was wrong with them, are read or refused like any other."""

from __future__ import annotations

import json
import time
import zipfile
from pathlib import Path

import pytest
from document_making import epub
from lxml.html import HtmlElement
from yardstick import slowness

from quoteline.domain import Article
from quoteline.importers import Problem, read
from quoteline.importers.html import marked_tree_of

JSON_FEED = "https://jsonfeed.org/version/1"
TEXT = "The pier stays open, said the mayor of the town on Monday morning. " * 3


def test_a_nul_in_the_title_of_rich_text_is_not_kept(tmp_path: Path) -> None:
    title = rb"The old pier\'00 stays open"
    (tmp_path / "a.rtf").write_bytes(rb"{\rtf1\ansi{\info{\title %s}}\pard %s\par}" % (title, TEXT.encode()))
    [found] = read(tmp_path / "a.rtf")
    assert isinstance(found, Article)
    assert found.title == "The old pier\ufffd stays open"


@pytest.mark.parametrize("line", ["Published 4 January 2016 " + "1.1" * 50, "1.1" * 50 + " 4 January 2016"])
def test_figures_beside_a_day_are_read_in_time(tmp_path: Path, line: str) -> None:
    (tmp_path / "a.txt").write_text(f"The pier\n{line}\n\n{TEXT}\n")
    begun = time.process_time()
    [found] = read(tmp_path / "a.txt")
    assert isinstance(found, Article)
    assert time.process_time() - begun < 5 * slowness()


@pytest.mark.parametrize("ending", [".docx", ".odt", ".epub", ".xlsx", ".zip"])
def test_a_part_without_a_name_does_no_harm(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a{ending}"
    body = f"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>{TEXT}</w:t></w:r></w:p></w:body></w:document>"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", body)
        archive.writestr("xx", "nothing")
    path.write_bytes(path.read_bytes().replace(b"xx", b"\x00x"))  # zipfile ends a name at its first NUL
    with zipfile.ZipFile(path) as archive:
        assert "" in archive.namelist()
    found = list(read(path))
    assert found
    assert all(isinstance(each, Article) or each.reason for each in found)


@pytest.mark.parametrize("begun", [";a=b", ";", ';a="', "; name*0*=utf-8''a"])
@pytest.mark.parametrize("header", ["Content-Type: text/plain", "Content-Disposition: inline"])
def test_a_mail_with_endless_parameters_is_read_in_time(tmp_path: Path, header: str, begun: str) -> None:
    endless = begun * (1_000_000 // len(begun))
    (tmp_path / "a.eml").write_text(f"From: a@b.example\nSubject: The pier\n{header}{endless}\n\n{TEXT}\n")
    begin = time.process_time()
    [found] = read(tmp_path / "a.eml")
    assert isinstance(found, Article)
    assert found.title == "The pier"
    assert time.process_time() - begin < 3 * slowness()


def test_a_page_of_a_book_that_is_too_deep_ends_in_time(tmp_path: Path) -> None:
    deep = "<html><body><h1>The pier</h1></body></h>" + "</p> <b>" * 60_000
    path = epub(tmp_path / "a.epub", {"a.xhtml": deep, "b.xhtml": f"<html><body><p>{TEXT}</p></body></html>"})
    begin = time.process_time()
    found = list(read(path))
    assert time.process_time() - begin < 3 * slowness()
    assert [each.reason for each in found if isinstance(each, Problem)]


def test_a_page_of_a_book_with_many_open_elements_is_read(tmp_path: Path) -> None:
    loose = f"<html><body>{'<font>' * 500}<p>{TEXT}"
    [found] = read(epub(tmp_path / "a.epub", {"a.xhtml": loose}))
    assert isinstance(found, Article)
    assert found.text.startswith("The pier stays open")


def test_letters_between_two_pieces_of_a_page_stay_whole(tmp_path: Path) -> None:
    loose = f"<html><body>{''.join(f'<p>{each} „Hafenmühle“ – 港口 {TEXT}' for each in range(400))}"
    [found] = read(epub(tmp_path / "a.epub", {"a.xhtml": loose}))
    assert isinstance(found, Article)
    assert found.text.count("„Hafenmühle“ – 港口 The pier") == 400


def test_quotes_that_the_markup_draws_are_not_taken_out_one_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each joined what stood around it: 900 kB of them in a JSON feed kept the window for half a minute."""
    taken_out: list[object] = []
    monkeypatch.setattr(HtmlElement, "drop_tag", taken_out.append)
    item = {"title": "The pier", "content_html": f"<p>{TEXT}<q>Yes, <q>she</q> said</q> and <q>no</q></p>"}
    (tmp_path / "a.json").write_text(json.dumps({"version": JSON_FEED, "items": [item]}))
    (tmp_path / "a.html").write_text(
        f"<html><body><article>{item['content_html'] * 9}</article></body></html>"
    )
    for name in ("a.json", "a.html"):
        [found] = read(tmp_path / name)
        assert isinstance(found, Article)
        assert found.text.split("\n\n")[0].endswith("“Yes, ‘she’ said” and “no”")
    assert taken_out == []


def test_quotes_stay_elements_in_an_entry_of_a_feed() -> None:
    """Texts that are joined again, however it is done, take the square of their number."""
    assert sum(1 for _ in marked_tree_of("<p>" + "<q>a</q> " * 50).iter("q")) == 50


@pytest.mark.parametrize("sign", ["\x0e", "\x01", "\ufffe", "\uffff", "&#1;"])
def test_a_sign_that_xml_has_not_does_no_harm_between_quotes_of_the_markup(tmp_path: Path, sign: str) -> None:
    """Every article of a feed was lost with the one that held it."""
    html = f"<p>{TEXT}<q>Yes{sign}</q> and <q>{sign}<b>no</b>{sign}</q></p>"
    item = {"title": "The pier", "content_html": html}
    (tmp_path / "a.json").write_text(json.dumps({"version": JSON_FEED, "items": [item, {**item, "id": "2"}]}))
    (tmp_path / "a.html").write_text(f"<html><body><article>{html * 9}</article></body></html>", "utf-8")
    assert [type(each) for each in read(tmp_path / "a.json")] == [Article, Article]
    [found] = read(tmp_path / "a.html")
    assert isinstance(found, Article)
    assert "“Yes" in found.text
