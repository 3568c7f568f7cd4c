"""What is put on the clipboard, plain and rich."""

from datetime import date
from html.parser import HTMLParser

import pytest
from hypothesis import given
from quotation_samples import DETAILS, PUBLISHED, SAID, detail

from quoteline.domain import UNDATED, Basis, Kind, Precision, QuotationDetail, StatementDate
from quoteline.exporters import citation
from quoteline.exporters.clipped import Manner, as_quoted


def plain(details: list[QuotationDetail]) -> str:
    return as_quoted(details, Manner()).plain


def html(details: list[QuotationDetail]) -> str:
    return as_quoted(details, Manner()).html


class Page(HTMLParser):
    """Collects the tags, links and words of a piece of HTML."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str | None] = []
        self.words = ""
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        self.words += data


def test_a_direct_quotation_stands_in_true_quotes_with_all_that_proves_it() -> None:
    assert plain([detail()]) == (
        "“We sail at dawn”\n"
        "— Mara Vint (harbour master), said 20 March 2025\n"
        "The Ansel Post, “Fleet leaves”, published 21 March 2025\n"
        "https://post.example/fleet"
    )


@pytest.mark.parametrize("kind", [Kind.INDIRECT, Kind.MIXED])
def test_reported_words_get_no_marks_that_the_article_does_not_have(kind: Kind) -> None:
    told = plain([detail("talks are “on course”", kind=kind, url="")])
    assert told == (
        "Mara Vint (harbour master), reported: talks are “on course”\n"
        "— said 20 March 2025\n"
        "The Ansel Post, “Fleet leaves”, published 21 March 2025"
    )


def test_marks_inside_a_quotation_are_kept() -> None:
    assert plain([detail("He told me ‘go’")]).startswith("“He told me ‘go’”\n")


def test_several_are_parted_by_a_blank_line() -> None:
    assert plain([detail(), detail()]).count("\n\n") == 1
    assert plain([]) == html([]) == ""


def test_what_is_unknown_is_said_or_left_out() -> None:
    bare = detail(speaker="", role="", said=UNDATED, published=None, outlet="", title="", url="")
    assert plain([bare]) == "“We sail at dawn”\n— Speaker unknown, undated"


def spanning(start: date, end: date, precision: Precision) -> StatementDate:
    return StatementDate(start, end, precision, Basis.EXPRESSION)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (SAID, "said 20 March 2025"),
        (spanning(date(2025, 3, 1), date(2025, 3, 31), Precision.MONTH), "said in March 2025"),
        (spanning(date(2025, 1, 1), date(2025, 12, 31), Precision.YEAR), "said in 2025"),
        (spanning(date(2025, 3, 3), date(2025, 3, 9), Precision.WEEK), "said in the week of 3 March 2025"),
        (
            spanning(date(2025, 3, 3), date(2025, 3, 5), Precision.RANGE),
            "said between 3 March 2025 and 5 March 2025",
        ),
        (StatementDate(PUBLISHED, PUBLISHED, Precision.DAY, Basis.PUBLICATION), "published 21 March 2025"),
        (UNDATED, "published 21 March 2025"),
    ],
)
def test_the_day_is_claimed_as_far_as_it_is_known(said: StatementDate, words: str) -> None:
    assert citation.when(said, PUBLISHED) == words


def test_publication_is_told_once() -> None:
    said = StatementDate(PUBLISHED, PUBLISHED, Precision.DAY, Basis.PUBLICATION)
    assert plain([detail(said=said)]).count("published") == 1


def test_the_rich_form_links_the_article() -> None:
    page = Page(html([detail("One.\n\nTwo.")]))
    assert page.tags == ["blockquote", "p", "br", "br", "p", "b", "br", "a"]
    assert page.links == ["https://post.example/fleet"]
    assert page.words.startswith("“One.Two.”— Mara Vint (harbour master), said 20 March 2025")


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "x"])
def test_an_address_that_is_not_of_the_web_is_no_link(url: str) -> None:
    assert Page(html([detail(url=url)])).links == []


@given(DETAILS)
def test_nothing_from_outside_becomes_markup(quotation: QuotationDetail) -> None:
    page = Page(html([quotation]))
    assert set(page.tags) <= {"blockquote", "p", "b", "br", "a"}
    assert plain([quotation])


def test_a_hostile_title_and_address_stay_words() -> None:
    hostile = '"><script>alert(1)</script>'
    url = f"https://x.example/{hostile}"
    page = Page(html([detail(hostile, title=hostile, url=url, role=hostile)]))
    assert "script" not in page.tags
    assert page.links == [url]
    assert page.words.count("<script>") == 3
