"""A page runs one script, ours, and fetches nothing; Markdown shows letters and never obeys them."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from quotation_samples import DETAILS, detail
from read_back import exported, page_of

from quoteline.domain import Kind, QuotationDetail
from quoteline.exporters import ExportOptions
from quoteline.exporters.markdown import address, escaped

OPTIONS = ExportOptions(with_context=True, links=True)
OURS = {
    "charset",
    "http-equiv",
    "content",
    "name",
    "id",
    "class",
    "hidden",
    "role",
    "type",
    "placeholder",
    "lang",
}
OURS |= {"aria-label", "aria-live", "viewbox", "dir", "data-speaker", "data-month", "href", "rel", "scope"}


def page(*details: QuotationDetail, **more: Any) -> Any:
    return page_of(exported(details, "html", more.pop("options", OPTIONS), with_account=True)[0])


@settings(max_examples=25, deadline=None)
@given(st.lists(DETAILS, max_size=3))
def test_whatever_is_in_an_article_the_page_has_our_elements_only(details: list[QuotationDetail]) -> None:
    made = page(*details)
    scripts = made.findall(".//script")
    assert [each.get("type") for each in scripts] == ["application/json", None]
    assert {name.lower() for each in made.iter() for name in each.keys()} <= OURS  # noqa: SIM118  # lxml's
    assert all(re.match("https?://|quoteline://|#s-", each.get("href")) for each in made.iter("a"))
    assert len(made.findall(".//article")) == len(details)


def test_the_policy_of_the_page_names_its_script_and_its_style_and_nothing_else() -> None:
    made = page(detail())
    policy = made.find(".//meta[@http-equiv]").get("content")
    parts = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    assert parts["default-src"] == "'none'"
    for name, code in (
        ("script-src", made.findall(".//script")[-1].text),
        ("style-src", made.find(".//style").text),
    ):
        assert parts[name] == f"'sha256-{b64encode(sha256(code.encode()).digest()).decode()}'"


def test_the_page_needs_nothing_from_elsewhere() -> None:
    text = exported([detail(url="")], "html", with_account=True)[0].decode()
    addresses = set(re.findall(r"https?://[\w.]+", text))
    assert addresses <= {"http://www.w3.org"}  # the name of SVG's namespace
    assert not re.search(
        r"\b(src|srcset|action|background|poster)\s*=|@import|url\(|fetch\(|XMLHttp|eval\(", text
    )


def test_the_page_tells_the_month_only_where_it_is_known() -> None:
    from quotation_samples import UNDATED

    from quoteline.domain import Basis, Precision, StatementDate, day_of

    year = StatementDate(day_of(0), day_of(364), Precision.YEAR, Basis.EXPRESSION)
    months = [
        each.get("data-month")
        for each in page(
            detail(), detail(said=year), detail(said=UNDATED), detail(said=UNDATED, published=None)
        ).iter("article")
    ]
    assert months == ["2025-03", "", "2025-03", ""]


def test_speakers_have_sections_where_they_are_together() -> None:
    said = [("Ada", 1), ("Ada", 1), ("<i>Bo</i>", 2), ("", None)]
    told = [
        replace(each, row=replace(each.row, speaker=name, speaker_id=id))
        for (name, id) in said
        for each in [detail()]
    ]
    made = page(*told, options=ExportOptions(by_speaker=True))
    sections = made.findall(".//section")
    assert [each.find("h2").text for each in sections] == ["Ada", "<i>Bo</i>", "Speaker unknown"]
    assert [len(each.findall("article")) for each in sections] == [2, 1, 1]


# --- Markdown --------------------------------------------------------------------------------------


def shown(text: str) -> str:
    """The letters that CommonMark shows for a text, and a failure for anything but letters and line ends."""
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
    assert [token.type for token in tokens] in (["paragraph_open", "inline", "paragraph_close"], [])
    letters = []
    for token in tokens[1].children or [] if tokens else []:
        assert token.type in ("text", "text_special", "hardbreak", "softbreak"), token.type
        letters.append(token.content if token.type.startswith("text") else "\n")
    return "".join(letters)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "# a",
            "- a",
            "+ a",
            "* a",
            "3. a",
            "3) a",
            "> a",
            "---",
            "===",
            "```",
            "~~~",
            "    a",
            "| a | b |",
        ),
        *("*a*", "_a_", "`a`", "[a](b)", "![a](b)", "<b>a</b>", "&amp;", "&#60;", "\\*", "a  \nb", "~~a~~"),
        *(
            "https://a.example",
            "www.a.example",
            "<https://a.example>",
            "[a]: b",
            "a\n- b",
            "a\n===",
            "-5",
            "1986. A",
        ),
    ],
)
def test_letters_that_mean_something_in_markdown_are_letters(text: str) -> None:
    assert shown(escaped(text)) == "\n".join(" ".join(line.split()) for line in text.split("\n"))


@settings(deadline=None)
@given(st.text(st.sampled_from("ab #*_`[]()<>!&\\|~-+=.:$^{}\n\"'123"), max_size=30))
def test_any_letters_are_letters(text: str) -> None:
    lines = [" ".join(line.split()) for line in text.split("\n")]
    assert shown(escaped(text)) == "\n".join(line for line in lines if line)


@settings(deadline=None)
@given(st.text(max_size=40))
def test_an_address_cannot_end_its_link(url: str) -> None:
    made = address(f"https://a.example/{url}")
    assert not re.search(r"[\s<>()\[\]\\]", made)


def test_reported_words_stand_without_marks_and_denied_ones_say_so() -> None:
    text = exported([detail("that they sail", kind=Kind.INDIRECT)], "md")[0].decode()
    assert "\n> that they sail\n" in text
    assert "reported" in text
