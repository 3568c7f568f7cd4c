"""E-books give one article for each page that holds text, with the titles of their tables of contents."""

import time
from datetime import date
from pathlib import Path

from document_making import epub, zipped
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from yardstick import slowness

from quoteline.domain import Article
from quoteline.importers import Problem, read

WORDS = (
    "<p>“The lamps are paid for,” said the mayor, Ilse Brandvik, at the landing of the ferry on Monday.</p>"
)
METADATA = (
    "<dc:title>The Ostrand Gazette, spring</dc:title><dc:creator>calibre</dc:creator>"
    "<dc:publisher>The Ostrand Gazette</dc:publisher><dc:date>2025-03-19</dc:date>"
    "<dc:language>en-GB</dc:language>"
)


def page(body: str, title: str = "", head: str = "") -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"'
        f' xmlns:epub="http://www.idpf.org/2007/ops"><head><title>{title}</title>{head}</head>{body}</html>'
    )


def nav(*entries: tuple[str, str]) -> str:
    links = "".join(f'<li><a href="{href}">{title}</a></li>' for href, title in entries)
    return page(f'<body><nav epub:type="toc"><ol>{links}</ol></nav></body>')


def articles(file: Path) -> list[Article]:
    found = list(read(file))
    assert all(isinstance(each, Article) for each in found), found
    return [each for each in found if isinstance(each, Article)]


def test_each_page_with_text_is_an_article_and_the_rest_is_passed_over(tmp_path: Path) -> None:
    file = epub(
        tmp_path / "gazette.epub",
        {
            "nav.xhtml": nav(
                ("one.xhtml#top", "Lamps for &amp; on the bridge"), ("two.xhtml", "Ferry is late")
            ),
            "cover.xhtml": page(f'<body epub:type="cover">{WORDS}</body>'),
            "title.xhtml": page("<body><h1>The Gazette</h1></body>"),
            "list.xhtml": page(
                "<body>" + "<p><a href='x'>Another story of this paper and more</a></p>" * 9 + "</body>"
            ),
            "one.xhtml": page(
                f"<body><section><h2>Lamps for &amp; on the bridge</h2>{WORDS}</section></body>"
            ),
            "two.xhtml": page(f"<body>{WORDS}<p>By the river.</p></body>"),
        },
        METADATA,
    )  # fmt: skip
    one, two = articles(file)
    assert one.origin == f"{file}#book/one.xhtml"
    assert one.title == "Lamps for & on the bridge"
    assert two.title == "Ferry is late"
    assert two.text.endswith("on Monday.\n\nBy the river.")
    assert (one.outlet, one.byline, one.language) == ("The Ostrand Gazette", "", "en")
    assert one.published == date(2025, 3, 19)
    assert one.readings[0].confidence > 0.5


def test_nothing_printed_on_a_page_is_left_out(tmp_path: Path) -> None:
    body = (
        "<body>Loose words.<div>In a <b>div</b><br/>broken<ul><li>Item</li></ul></div><aside>Aside.</aside>"
        "<table><tr><td>Left</td><td>Right</td></tr></table><p>He said <q>yes</q>."
        "<sup><a href='#n1'>12</a></sup></p>"
        "<p>Ten m<sup>2</sup></p><script>bad()</script><p>   </p><figcaption>A picture.</figcaption>"
        f"<p>ﬁn&nbsp;al</p>{WORDS}</body>"
    )
    [found] = articles(epub(tmp_path / "a.epub", {"a.xhtml": page(body)}))
    assert found.text.split("\n\n")[:-1] == [
        *("Loose words.", "In a div\nbroken", "Item", "Aside.", "Left", "Right", "He said “yes”.", "Ten m2"),
        *("A picture.", "ﬁn\u00a0al"),
    ]


def test_a_title_on_a_page_by_itself_is_that_of_the_next(tmp_path: Path) -> None:
    pages = {
        "a.xhtml": page("<body><p>Lamps on the bridge</p></body>"),
        "b.xhtml": page(f"<body>{WORDS}</body>"),
    }
    [found] = articles(epub(tmp_path / "a.epub", pages))
    assert found.title == "Lamps on the bridge"


def test_printed_pages_are_told(tmp_path: Path) -> None:
    mark = '<span epub:type="pagebreak" title="{}"></span>'
    body = f"<body>{mark.format(7)}{WORDS}<p>The ferry {mark.format(8)}is late.</p><p>So it is.</p></body>"
    [found] = articles(epub(tmp_path / "a.epub", {"a.xhtml": page(body)}))
    assert found.pages == ((0, "7"), (found.text.index("is late"), "8"))


def test_the_line_of_a_news_reader_gives_the_address(tmp_path: Path) -> None:
    line = "<p>This article was downloaded by calibre from <a href='x'>https://news.example/2025/03/18/lamps</a></p>"
    [found] = articles(epub(tmp_path / "a.epub", {"a.xhtml": page(f"<body>{WORDS}{line}</body>")}))
    assert found.url == "https://news.example/2025/03/18/lamps"
    assert "calibre" not in found.text


def test_the_moment_in_which_the_file_was_made_is_no_day_of_publication(tmp_path: Path) -> None:
    made = "2025-11-23T18:40:18Z"
    metadata = f'<dc:date>{made}</dc:date><meta property="dcterms:modified">{made}</meta>'
    [found] = articles(epub(tmp_path / "a.epub", {"a.xhtml": page(f"<body>{WORDS}</body>")}, metadata))
    assert found.published is None


def test_an_old_table_of_contents_with_its_document_type_is_read(tmp_path: Path) -> None:
    ncx = (
        '<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd">'
        "<ncx><navMap><navPoint><navLabel><text>Part</text></navLabel><content src='p.xhtml'/><navPoint>"
        "<navLabel><text>Lamps at last</text></navLabel><content src='a%20b.xhtml#x'/></navPoint>"
        "</navPoint></navMap></ncx>"
    )  # fmt: skip
    package = (
        "<package><manifest><item id='n' href='toc.ncx'/><item id='a' href='a%20b.xhtml'"
        " media-type='application/xhtml+xml'/></manifest><spine toc='n'>"
        "<itemref idref='a'/></spine></package>"
    )
    file = epub(
        tmp_path / "a.epub",
        {"a b.xhtml": page(f"<body>{WORDS}</body>")},
        more={"book/toc.ncx": ncx, "book/content.opf": package},
    )
    assert [found.title for found in articles(file)] == ["Lamps at last"]


def test_what_is_locked_missing_or_damaged_has_a_plain_reason(tmp_path: Path) -> None:
    pages = {"a.xhtml": page(f"<body>{WORDS}</body>")}
    lock = {"META-INF/encryption.xml": "<e><d><CipherReference URI='book/a.xhtml'/></d></e>"}
    [found] = read(epub(tmp_path / "locked.epub", pages, more=lock))
    assert isinstance(found, Problem)
    assert "locked against copying" in found.reason
    fonts = {"META-INF/encryption.xml": "<e><d><CipherReference URI='book/font.otf'/></d></e>"}
    assert len(articles(epub(tmp_path / "fonts.epub", pages, more=fonts))) == 1
    [missing] = read(zipped(tmp_path / "other.epub", {"META-INF/container.xml": "<a/>"}))
    assert isinstance(missing, Problem)
    [binary] = read(epub(tmp_path / "binary.epub", pages, more={"book/a.xhtml": b"\x00\x01"}))
    assert isinstance(binary, Problem)
    assert binary.origin.endswith("#book/a.xhtml")
    [empty] = read(epub(tmp_path / "empty.epub", {"a.xhtml": page("<body/>")}))
    assert isinstance(empty, Problem)
    assert empty.reason == "it holds no text"


def test_hostile_books_are_read_in_time(tmp_path: Path) -> None:
    laughs = '<!ENTITY l0 "lol">' + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f"<!DOCTYPE html [{laughs}]><html><body title='&l9;'><p>&l9;</p>{WORDS}</body></html>"
    deep = page("<body>" + "<div>" * 50_000 + WORDS + "</div>" * 50_000 + "</body>")
    begin = time.process_time()
    file = epub(
        tmp_path / "a.epub",
        {"../../../etc/passwd": page("<body/>"), "bomb.xhtml": bomb, "deep.xhtml": deep},
        spine=["bomb.xhtml", "deep.xhtml", *["bomb.xhtml"] * 20_000, "../../../etc/passwd"],
    )
    found = list(read(file))
    assert time.process_time() - begin < 10 * slowness()
    assert [isinstance(each, Article) for each in found].count(True) >= 1
    assert len(found) <= 3
    for each in found:
        assert isinstance(each, Problem) or "lollol" not in each.text
    big = epub(tmp_path / "big.epub", {"a.xhtml": page(f"<body>{WORDS}{'a ' * 15_000_000}</body>")})
    [problem] = read(big)
    assert isinstance(problem, Problem)
    assert "unpacks to" in problem.reason


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damaged_files_give_articles_or_problems(tmp_path: Path, data: st.DataObject) -> None:
    pages = {"nav.xhtml": nav(("a.xhtml", "A")), "a.xhtml": page(f"<body><h1>A</h1>{WORDS}</body>")}
    whole = bytearray(epub(tmp_path / "a.epub", pages, METADATA).read_bytes())
    for place, value in data.draw(
        st.lists(st.tuples(st.integers(0, len(whole) - 1), st.integers(0, 255)), max_size=8)
    ):
        whole[place] = value
    (tmp_path / "a.epub").write_bytes(whole[: data.draw(st.integers(1, len(whole)))])
    for found in read(tmp_path / "a.epub"):
        assert found.reason if isinstance(found, Problem) else found.text.strip()
    assert [file.name for file in tmp_path.iterdir()] == ["a.epub"]
