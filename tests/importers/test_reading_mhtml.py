"""Pages saved whole: by a browser as MHTML, or by SingleFile as one page with all its pictures in it."""

import base64
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from yardstick import slowness

from quoteline.domain import Article
from quoteline.importers import Problem, read
from quoteline.importers.formats import format_of

WORDS = "The harbour board will not sell the old quay, its chair said after a long evening of talks. "
PAGE = (
    "<html><head><title>The quay stays</title></head><body><article><h1>The quay stays</h1>"
    f"<p>“We will not sell,” said Ada Lund.</p><p>{WORDS * 6}</p></article></body></html>"
)
HEAD = (
    "From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/2025/03/19/quay\n"
    "Subject: =?utf-8?q?The quay stays?=\nDate: Sat, 5 Apr 2025 10:00:00 -0000\nMIME-Version: 1.0\n"
    'Content-Type: multipart/related; type="text/html"; boundary="----b"\n\n\n'
)


def part(content: str, kind: str = "text/html", more: str = "", codec: str = "utf-8") -> str:
    sent = base64.encodebytes(content.encode(codec)).decode()
    return f"------b\nContent-Type: {kind}\n{more}Content-Transfer-Encoding: base64\n\n{sent}\n"


def read_one(folder: Path, content: str, name: str = "a.mhtml") -> Article:
    (folder / name).write_text(content)
    [found] = read(folder / name)
    assert isinstance(found, Article), found
    return found


def test_a_saved_page_keeps_its_address_and_not_the_day_of_saving(tmp_path: Path) -> None:
    frame = part("<p>" + "Buy now. " * 50, more="Content-Location: https://example.org/advert\n")
    article = read_one(tmp_path, HEAD + part(PAGE) + frame + part("\x89PNG", "image/png") + "------b--\n")
    assert article.title == "The quay stays"
    assert article.url == "https://example.org/2025/03/19/quay"
    assert str(article.published) == "2025-03-19"
    assert [str(each.day) for each in article.readings] == ["2025-03-19"]
    assert "“We will not sell,” said Ada Lund." in article.text
    assert "Buy now" not in article.text
    assert article.read_as == "mhtml"


def test_the_page_is_the_one_that_the_head_names(tmp_path: Path) -> None:
    other = part(PAGE.replace("quay", "pier"), more="Content-ID: <other@b>\n")
    named = part(PAGE, more="Content-ID: <main@b>\n")
    head = HEAD.replace("; boundary", '; start="<main@b>"; boundary')
    assert "quay" in read_one(tmp_path, head + other + named + "------b--\n").text


@pytest.mark.parametrize("kind", ["text/html; charset=windows-1252", "text/html"])
def test_the_character_set_of_a_part_counts(tmp_path: Path, kind: str) -> None:
    content = HEAD + part(PAGE, kind, codec="cp1252") + "------b--\n"
    assert "“We will not sell,”" in read_one(tmp_path, content).text


def test_a_saved_page_is_known_by_its_first_bytes(tmp_path: Path) -> None:
    known = format_of("", (HEAD + part(PAGE)).encode())
    assert known is not None
    assert known.name == "mhtml"
    assert read_one(tmp_path, HEAD + part(PAGE), "a.eml").read_as == "mhtml"


@pytest.mark.parametrize("content", ["", "a", HEAD, HEAD + part("\x89PNG", "image/png"), "<p>page"])
def test_what_holds_no_page_is_a_problem(tmp_path: Path, content: str) -> None:
    (tmp_path / "a.mht").write_text(content)
    [found] = read(tmp_path / "a.mht")
    assert isinstance(found, Problem)
    assert found.reason


SINGLE_FILE = """<!DOCTYPE html> <html lang=en><!--
 Page saved with SingleFile
 url: https://example.org/2025/03/19/quay
 saved date: Sat Apr 05 2025 10:00:00 GMT+0200 (Central European Summer Time)
--><meta charset=utf-8>"""


def test_a_page_of_single_file_keeps_its_address_and_not_the_day_of_saving(tmp_path: Path) -> None:
    article = read_one(tmp_path, SINGLE_FILE + PAGE, "a.html")
    assert article.url == "https://example.org/2025/03/19/quay"
    assert [str(each.day) for each in article.readings] == ["2025-03-19"]


def test_a_page_saved_from_a_disk_has_no_address(tmp_path: Path) -> None:
    page = SINGLE_FILE.replace("https://example.org", "file:///home/ada") + PAGE
    assert read_one(tmp_path, page, "a.html").url == ""


def test_pictures_in_a_page_neither_make_it_too_large_nor_slow(tmp_path: Path) -> None:
    picture = f'<img src="data:image/png;base64,{"A" * 30_000_000}">'
    begin = time.process_time()
    article = read_one(tmp_path, SINGLE_FILE + PAGE.replace("<p>", f"<p>{picture}"), "a.html")
    assert time.process_time() - begin < 5 * slowness()
    assert "Ada Lund" in article.text


def test_a_page_of_many_beginnings_of_pictures_is_read_in_time(tmp_path: Path) -> None:
    begin = time.process_time()
    (tmp_path / "a.html").write_text("<p>;base64," + "data:a/" * 1_000_000)
    assert list(read(tmp_path / "a.html"))
    assert time.process_time() - begin < 8 * slowness()


PIECES = st.sampled_from(
    [
        HEAD,
        "------b\n",
        "------b--\n",
        "Content-Type: text/html\n",
        "\n\n",
        "<p>Yes. " * 20,
        "\x00",
        "data:a/b;base64,A",
        "Content-ID: <a\n",
        'Content-Type: multipart/related; start="',
        part(PAGE),
        "Content-Location: http://[\n",
    ]
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.lists(PIECES, max_size=12).map("".join))
def test_any_saved_page_gives_articles_or_problems(tmp_path: Path, content: str) -> None:
    (tmp_path / "a.mht").write_text(content)
    for found in read(tmp_path / "a.mht"):
        assert isinstance(found, Article) or found.reason
