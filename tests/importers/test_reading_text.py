"""Plain text and Markdown files: verbatim text, and what their heads tell."""

import codecs
from datetime import date
from pathlib import Path

import pytest

from quoteline.domain import Article, PublishedFrom
from quoteline.importers import Problem, read

BODY = "“We sail at dawn,” said Mara Vint.\n\n  The harbour was quiet.  \n"


def article(path: Path, content: str | bytes) -> Article:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    [found] = read(path)
    assert isinstance(found, Article), found
    return found


def problem(path: Path, content: str | bytes) -> Problem:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    [found] = read(path)
    assert isinstance(found, Problem), found
    return found


def test_text_is_kept_to_the_last_space(tmp_path: Path) -> None:
    found = article(tmp_path / "a.txt", "\n " + BODY)
    assert found.text == "\n " + BODY
    assert (found.title, found.published, found.origin) == ("", None, str(tmp_path / "a.txt"))


@pytest.mark.parametrize(
    "stored",
    [
        codecs.BOM_UTF8 + BODY.encode(),
        BODY.replace("\n", "\r\n").encode(),
        BODY.replace("\n", "\r").encode(),
        BODY.encode("utf-16"),
        codecs.BOM_UTF16_BE + BODY.encode("utf-16-be"),
        BODY.encode("utf-32"),
        BODY.encode("cp1252"),
    ],
    ids=["utf-8 mark", "crlf", "cr", "utf-16", "utf-16 big", "utf-32", "windows"],
)
def test_every_usual_encoding_and_line_end_gives_the_same_text(tmp_path: Path, stored: bytes) -> None:
    assert article(tmp_path / "a.txt", stored).text == BODY


def test_russian_in_an_old_encoding_is_recognised(tmp_path: Path) -> None:
    russian = "«Мы вернёмся домой весной», — сказала директор школы Анна Петрова журналистам в среду. " * 5
    assert article(tmp_path / "a.txt", russian.encode("cp1251")).text == russian


def test_one_bad_byte_does_not_spoil_the_quotation_marks(tmp_path: Path) -> None:
    found = article(tmp_path / "a.txt", BODY.encode() * 5 + b"caf\xe9")
    assert found.text == BODY * 5 + "caf\ufffd"


def test_a_first_line_alone_is_the_title_and_stays_in_the_text(tmp_path: Path) -> None:
    found = article(tmp_path / "a.txt", f"Fleet leaves Port Ansel\n\n{BODY}")
    assert found.title == "Fleet leaves Port Ansel"
    assert found.text.startswith("Fleet leaves")


@pytest.mark.parametrize(
    "start",
    [
        "The fleet left on Friday.\n\n",
        "The fleet left on Friday\nand came back.\n\n",
        "“We sail at dawn.”\n\n",
        "word " * 40 + "\n\n",
        "",
    ],
)
def test_a_first_paragraph_is_no_title(tmp_path: Path, start: str) -> None:
    assert article(tmp_path / "a.txt", start + BODY).title == ""


def test_a_header_of_lines_is_metadata_and_the_rest_is_the_text(tmp_path: Path) -> None:
    head = "Title: Fleet: leaves\nDate: 3 May 2024\nOutlet: The Ansel Post\nAuthor: R. Dane\nURL: https://a.example/1\n\n"
    found = article(tmp_path / "a.txt", head + BODY)
    assert found.text == BODY
    assert (found.title, found.outlet, found.byline, found.url) == (
        *("Fleet: leaves", "The Ansel Post", "R. Dane"),
        "https://a.example/1",
    )
    assert (found.published, found.published_from) == (date(2024, 5, 3), PublishedFrom.HEADER)


@pytest.mark.parametrize(
    "text",
    [
        "Source: a minister\nwho would not be named.\n\nMore.",
        "Date: 3 May 2024\nMood: grey\n\nMore.",
        "Title: one\nTitle: two\n\nMore.",
        "Title: nothing below",
    ],
)
def test_what_only_looks_like_a_header_stays_text(tmp_path: Path, text: str) -> None:
    assert article(tmp_path / "a.txt", text).text == text


@pytest.mark.parametrize("name", ["a.md", "a.markdown", "a.txt"])
def test_front_matter_is_metadata(tmp_path: Path, name: str) -> None:
    head = '---\ntitle: "Fleet leaves"\ndate: 2024-05-03T10:00:00Z\noutlet: The Ansel Post\n'
    head += "author:\n  - R. Dane\n  - 'T. Orr'\ntags: [sea, port]\n---\n\n"
    found = article(tmp_path / name, head + BODY)
    assert found.text == BODY
    assert (found.title, found.byline, found.published) == (
        "Fleet leaves",
        "R. Dane, T. Orr",
        date(2024, 5, 3),
    )
    assert found.extra == {"tags": ["sea", "port"]}


def test_a_flag_named_published_does_not_hide_the_date(tmp_path: Path) -> None:
    found = article(tmp_path / "a.md", "---\npublished: true\ndate: 2024-05-03\n---\n" + BODY)
    assert (found.published, found.extra) == (date(2024, 5, 3), {"published": "true"})


def test_a_rule_at_the_start_is_no_front_matter(tmp_path: Path) -> None:
    text = "---\nHe said: nothing.\n---\n" + BODY
    assert article(tmp_path / "a.md", text).text == text


def test_an_unreadable_date_is_kept_as_written(tmp_path: Path) -> None:
    found = article(tmp_path / "a.txt", "Date: last spring\n\n" + BODY)
    assert (found.published, found.published_from) == (None, PublishedFrom.UNKNOWN)
    assert found.extra == {"date": "last spring"}


@pytest.mark.parametrize("start", ["Intro.\n\n# Fleet *leaves* #\n\n", "Fleet *leaves*\n====\n\n"])
def test_markdown_is_verbatim_and_its_heading_the_title(tmp_path: Path, start: str) -> None:
    found = article(tmp_path / "a.md", start + BODY)
    assert found.text == start + BODY
    assert found.title == "Fleet *leaves*"


@pytest.mark.parametrize("content", ["", "\ufeff", " \n\r\n\t", "Title: nothing below\n\n \n"])
def test_an_empty_file_fails(tmp_path: Path, content: str) -> None:
    assert problem(tmp_path / "a.txt", content).reason == "it holds no text"


@pytest.mark.parametrize(
    "content", [b"abc\x00def", bytes(range(256)) * 8, b"\x7fELF\x02\x01\x01" + b"\0" * 64]
)
def test_a_binary_file_is_no_text(tmp_path: Path, content: bytes) -> None:
    told = problem(tmp_path / "a.txt", content)
    assert "not a text file" in told.reason
    assert not told.skipped


def test_a_word_processor_s_mark_survives_any_head(tmp_path: Path) -> None:
    found = article(tmp_path / "a.txt", codecs.BOM_UTF8 + b"Date: 2024-05-03\r\n\r\nShe said so.\r\n")
    assert (found.text, found.published) == ("She said so.\n", date(2024, 5, 3))


def test_a_few_words_in_windows_1252_keep_their_accents(tmp_path: Path) -> None:
    text = "“We can’t café the naïve,” said Mayor José Álvarez."
    (tmp_path / "a.txt").write_bytes(text.encode("cp1252"))
    (found,) = read(tmp_path / "a.txt")
    assert isinstance(found, Article)
    assert found.text == text


def test_a_byline_below_the_headline_is_read(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Ferry stops\n\nBy Jane Doe\nPublished: 3 March 2025\n\nThe ferry stopped.\n")
    (article,) = read(file)
    assert isinstance(article, Article)
    assert article.byline == "Jane Doe"
    assert article.text.startswith("Ferry stops\n\nBy Jane Doe")


def test_a_sentence_that_begins_with_by_is_no_byline(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Ferry stops\n\nBy Monday the ferry had stopped.\n\nBy then all was over.\n")
    (article,) = read(file)
    assert isinstance(article, Article)
    assert article.byline == ""
