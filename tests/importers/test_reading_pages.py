"""Saved web pages."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from quoteline.domain import Article, PublishedFrom
from quoteline.importers import Problem, read

META = """<meta property="og:site_name" content="The Velmar Courier">
<meta name="author" content="Ines Toller">
<link rel="canonical" href="https://courier.example/news/bridge">
<meta property="article:published_time" content="2024-05-03T09:15:00+02:00">
<meta property="article:modified_time" content="2024-06-09T09:15:00+02:00">"""
STORY = """<p>The old harbour bridge will close in June, the mayor of Velmar,
<a href="/p/ada">Ada Quillon</a>, said on Friday. <q>We have <q>no</q> choice</q>, she told reporters.</p>
<p>“It is <em>not</em> safe,” said <b>Ada Quillon</b>. 'We waited &amp; waited.'<br>She spoke at length.</p>
<blockquote><p>«Nous verrons», said the engineer, who had inspected the pillars for weeks.</p></blockquote>
<p>The council meets again on Tuesday, according to the clerk's office, which put the agenda up.</p>"""


def page(head: str = META, story: str = STORY, start: str = '<!DOCTYPE html><html lang="en">') -> str:
    return f"""{start}<head><title>Harbour bridge to close</title>{head}</head><body>
<nav><a href="/">Home</a> <a href="/s">Sport</a></nav>
<article><h1>Harbour bridge to close</h1>{story}</article>
<footer>All rights reserved</footer></body></html>"""


def outcome(path: Path, content: str | bytes) -> Article | Problem:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    [found] = read(path)
    return found


def article(path: Path, content: str | bytes) -> Article:
    found = outcome(path, content)
    assert isinstance(found, Article), found
    return found


def test_a_page_gives_its_text_and_all_it_tells_of_itself(tmp_path: Path) -> None:
    found = article(tmp_path / "a.html", page())
    assert (found.title, found.outlet, found.byline) == (
        *("Harbour bridge to close", "The Velmar Courier"),
        "Ines Toller",
    )
    assert found.url == "https://courier.example/news/bridge"
    assert (found.published, found.published_from) == (date(2024, 5, 3), PublishedFrom.PAGE)
    assert found.origin == str(tmp_path / "a.html")


def test_paragraphs_are_parted_and_every_quotation_mark_survives(tmp_path: Path) -> None:
    text = article(tmp_path / "a.html", page()).text
    assert text.endswith(
        "The old harbour bridge will close in June, the mayor of Velmar, Ada Quillon, said on Friday. "
        "“We have ‘no’ choice”, she told reporters.\n\n"
        "“It is not safe,” said Ada Quillon. 'We waited & waited.'\nShe spoke at length.\n\n"
        "«Nous verrons», said the engineer, who had inspected the pillars for weeks.\n\n"
        "The council meets again on Tuesday, according to the clerk's office, which put the agenda up."
    )
    assert "Sport" not in text
    assert "rights" not in text


def test_a_date_in_the_running_text_is_not_the_day_of_publication(tmp_path: Path) -> None:
    story = STORY + "<p>The bridge was opened on 4 July 2011 by the late mayor, who cut a ribbon. © 2019</p>"
    found = article(tmp_path / "a.html", page(head="", story=story))
    assert (found.published, found.published_from) == (None, PublishedFrom.UNKNOWN)


def test_an_old_page_keeps_its_date(tmp_path: Path) -> None:
    head = '<meta property="article:published_time" content="1987-03-02">'
    assert article(tmp_path / "a.html", page(head=head)).published == date(1987, 3, 2)


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8", ""),
        ("utf-8-sig", ""),
        ("utf-16", ""),
        ("cp1252", ""),
        ("cp1252", '<meta charset="windows-1252">'),
    ],
)
def test_a_page_is_read_in_its_encoding(tmp_path: Path, encoding: str, declared: str) -> None:
    found = article(tmp_path / "a.htm", page(head=declared + META).encode(encoding))
    assert "“It is not safe,”" in found.text
    assert "«Nous verrons»" in found.text


def test_a_declared_encoding_is_believed(tmp_path: Path) -> None:
    story = "<p>" + "Мы вернёмся домой весной, сказала Анна Петрова журналистам. " * 8 + "</p>"
    content = page(head='<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', story=story)
    assert "Мы вернёмся домой весной" in article(tmp_path / "a.html", content.encode("koi8-r")).text


@pytest.mark.parametrize("declared", ["iso-8859-1", "latin1", "us-ascii"])
def test_a_page_in_latin_1_has_the_marks_of_windows(tmp_path: Path, declared: str) -> None:
    content = page(head=f'<meta charset="{declared}">{META}').encode("cp1252")
    assert "“It is not safe,”" in article(tmp_path / "a.html", content).text


def test_marks_written_by_their_windows_numbers_are_marks(tmp_path: Path) -> None:
    content = page(story=STORY.replace("“", "&#147;").replace("”", "&#x94;"))
    assert "“It is not safe,”" in article(tmp_path / "a.html", content).text


@pytest.mark.parametrize(
    "declared", ["base64", "rot13", "no-such-code", "idna", "undefined", "utf-7", "unicode_escape", "utf-16"]
)
def test_a_made_up_encoding_is_not_believed(tmp_path: Path, declared: str) -> None:
    content = page(head=f'<meta charset="{declared}">{META}').encode("cp1252")
    assert "“It is not safe,”" in article(tmp_path / "a.html", content).text


def test_a_page_in_xhtml_with_a_declaration_is_read(tmp_path: Path) -> None:
    start = '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml">'
    assert "“It is not safe,”" in article(tmp_path / "a.xhtml", page(start=start)).text


@pytest.mark.parametrize(
    "content",
    [
        *("", " \n ", "<html></html>", "<!DOCTYPE html>", "<", "<!--", "<![CDATA[", "&#0;&#xD800;&#x110000;"),
        *("<html><body><script>alert('x')</script></body></html>", "<p>" * 100_000, "<div>" * 100_000),
        *(
            "<a href='" * 20_000,
            "<table><tr><td>" * 20_000,
            "<q>" * 20_000,
            "<!DOCTYPE html [<!ENTITY a '&a;&a;'>]>&a;",
        ),
        *(b"\x00" * 1000, b"\xff\xfe\x00", bytes(range(256)) * 50, b"\x1f\x8b\x08" + b"\x00" * 100),
    ],
    ids=lambda content: repr(content[:12]),
)
def test_a_page_without_an_article_fails_with_a_reason(tmp_path: Path, content: str | bytes) -> None:
    found = outcome(tmp_path / "a.html", content)
    if isinstance(found, Article):
        assert found.text.strip()
        found.text.encode()
    else:
        assert found.reason
        assert not found.skipped


def test_an_empty_page_says_that_no_article_was_found(tmp_path: Path) -> None:
    found = outcome(tmp_path / "a.html", "<html><body><nav><a href='/'>Home</a></nav></body></html>")
    assert found == Problem("no article text was found on this page", str(tmp_path / "a.html"))


WATCHED = """
import socket, sys
from pathlib import Path
opened = []
sys.addaudithook(lambda event, args: opened.append(args[1]) if event == "socket.__new__" else None)
from quoteline.importers import read
outcome = list(read(Path(sys.argv[1])))
assert outcome and outcome[0].text, outcome
assert "urllib3" in sys.modules and socket.has_ipv6 == (sys.argv[2] == "True")
assert not opened, opened
"""


def test_reading_a_page_opens_no_socket(tmp_path: Path) -> None:
    import socket

    (tmp_path / "a.html").write_text(
        page() + '<iframe src="http://127.0.0.1:9/x"></iframe>', encoding="utf-8"
    )
    command = [sys.executable, "-W", "error", "-c", WATCHED, str(tmp_path / "a.html"), str(socket.has_ipv6)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_importers_are_imported_without_the_heavy_library() -> None:
    told = "import sys, quoteline.importers; sys.exit('trafilatura' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", told], timeout=300, check=False).returncode == 0
