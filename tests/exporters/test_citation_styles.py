"""Source lines follow their style, say no more than is known, and leave no comma where nothing is."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import product

import pytest
from hypothesis import given, settings
from quotation_samples import DETAILS, detail

from quoteline.domain import UNDATED, Basis, Kind, Precision, StatementDate, UserError
from quoteline.exporters import DATE_STYLES
from quoteline.exporters.bylines import Author, authors
from quoteline.exporters.citation_styles import STYLES, cited, text_of
from quoteline.exporters.day_words import day_in, said_in
from quoteline.exporters.templates import PLACES, check, filled

WHOLE = replace(detail(byline="By Robert Dane and Ada van Horn, Reuters"), page="4")


def source(style: str, told: object = WHOLE, **more: object) -> str:
    return text_of(cited(told, style, **more).source)  # type: ignore[arg-type]


def words(style: str, told: object = WHOLE) -> str:
    return text_of(cited(told, style).words)  # type: ignore[arg-type]


def test_apa_names_the_article_and_the_speaker_as_cited_in_it() -> None:
    assert source("apa") == (
        "Dane, R., & van Horn, A. (2025, March 21). Fleet leaves. The Ansel Post, 4. https://post.example/fleet"
    )
    assert words("apa") == "“We sail at dawn” (Mara Vint, as cited in Dane & van Horn, 2025, p. 4)"
    assert [run.text for run in cited(WHOLE, "apa").source if run.italic] == ["The Ansel Post"]


def test_mla_names_the_article_with_its_page() -> None:
    assert source("mla") == (
        "Dane, Robert, and Ada van Horn. “Fleet leaves.” The Ansel Post, 21 Mar. 2025, p. 4,"
        " https://post.example/fleet."
    )
    assert words("mla") == "“We sail at dawn” (Mara Vint, qtd. in Dane and van Horn 4)"


def test_a_chicago_note_says_whose_words_are_quoted_where() -> None:
    assert source("chicago") == (
        "Mara Vint, harbour master, quoted in Robert Dane and Ada van Horn, “Fleet leaves,” The Ansel Post,"
        " March 21, 2025, 4, https://post.example/fleet."
    )
    assert words("chicago") == "“We sail at dawn”"


def test_plain_says_when_it_was_said() -> None:
    assert source("plain") == (
        "— Mara Vint (harbour master), said 20 March 2025. The Ansel Post, “Fleet leaves”, Robert Dane and"
        " Ada van Horn, Reuters, p. 4, published 21 March 2025. https://post.example/fleet"
    )


def test_an_article_without_author_or_date_is_cited_by_its_title() -> None:
    bare = detail(byline="", url="", published=None, title="Who pays?")
    assert source("apa", bare) == "Who pays? (n.d.). The Ansel Post."
    assert source("mla", bare) == "“Who pays?” The Ansel Post."
    assert words("apa", bare) == "“We sail at dawn” (Mara Vint, as cited in “Who pays?”, n.d.)"
    assert source("chicago", bare) == "Mara Vint, harbour master, quoted in “Who pays?” The Ansel Post."


@pytest.mark.parametrize("style", ["apa", "mla"])
def test_reported_words_are_the_articles_and_get_no_marks(style: str) -> None:
    told = words(style, detail("that they sail", kind=Kind.INDIRECT))
    assert told.startswith("Mara Vint, harbour master, reported: that they sail (")
    assert "“" not in told.partition("(")[0]


@pytest.mark.parametrize("style", STYLES)
def test_denied_words_are_never_cited_as_said(style: str) -> None:
    denied = detail("stealing", kind=Kind.DIRECT)
    denied = replace(denied, row=replace(denied.row, remark="denial"))
    assert "denied" in words(style, denied).lower()


DANGLING = re.compile(
    r"[,;:(]\s*$|^\s*[,;:.)]|,\s*[,.;)]|\(\s*[),;]|\.\s+[,;]|\s,|\s{2}|\.\.(?!\.)|“”|\bin[.,]|\(\)"
)


@pytest.mark.parametrize("style", STYLES)
def test_whatever_is_missing_leaves_no_punctuation_behind(style: str) -> None:
    for bits in product((True, False), repeat=8):
        byline, title, outlet, url, published, page, role, speaker = bits
        told = detail(
            byline="R. Dane" * byline,
            title="Fleet leaves" * title,
            outlet="The Ansel Post" * outlet,
            url="https://post.example" * url,
            published=date(2025, 3, 21) if published else None,
            role="harbour master" * role,
            speaker="Mara Vint" * speaker,
        )
        made = cited(replace(told, page="4" * page), style)
        for runs in (made.words, made.source):
            assert not DANGLING.search(text_of(runs)), (bits, text_of(runs))


@settings(deadline=None)
@given(DETAILS)
def test_any_quotation_can_be_cited(told: object) -> None:
    for style in STYLES:
        made = cited(told, style)  # type: ignore[arg-type]
        assert all(run.link.lower().startswith(("http://", "https://")) for run in made.source if run.link)


def test_a_link_that_is_none_of_the_web_is_text() -> None:
    assert not any(run.link for run in cited(detail(url="javascript:alert(1)"), "apa").source)


def test_a_style_that_there_is_not_is_refused_with_those_there_are() -> None:
    with pytest.raises(UserError, match="plain, apa, mla, chicago"):
        cited(detail(), "harvard")


# --- bylines ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("", []),
        ("By Robert Dane", [("Robert", "Dane", "")]),
        ("ROBERT DANE and Ada van Horn", [("ROBERT", "DANE", ""), ("Ada", "van Horn", "")]),
        ("Dane, Robert", [("Robert", "Dane", "")]),
        ("Ann Dane, Bob Vint", [("Ann", "Dane", ""), ("Bob", "Vint", "")]),
        ("Ann Dane, Reuters", [("Ann", "Dane", "")]),
        ("Staff and agencies", [("Staff and agencies", "", "")]),
        ("Reuters", [("Reuters", "", "")]),
        ("Paul Moss, Jr.", [("Paul", "Moss", "Jr.")]),
        ("Jean-Paul O’Neil", [("Jean-Paul", "O’Neil", "")]),
        ("王小明", [("王小明", "", "")]),
        ("our 3 reporters", [("our 3 reporters", "", "")]),
    ],
)
def test_bylines_are_taken_apart_into_people(byline: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(each.given, each.family, each.suffix) for each in authors(byline)] == expected


def test_initials_keep_their_hyphens() -> None:
    assert Author("Jean-Paul Robert", "Dane").initials == "J.-P. R."


# --- days ------------------------------------------------------------------------------------------


def test_days_are_written_as_each_language_writes_them() -> None:
    written = {style: day_in(date(2025, 3, 1), style) for style in DATE_STYLES}
    assert written == {
        "iso": "2025-03-01",
        "en-GB": "1 March 2025",
        "en-US": "March 1, 2025",
        "de": "1. März 2025",
        "fr": "1er mars 2025",
        "es": "1 de marzo de 2025",
        "uk": "1 березня 2025 р.",
    }


def test_a_statement_is_dated_no_more_exactly_than_is_known() -> None:
    first, last = date(2025, 3, 1), date(2025, 3, 31)
    month = StatementDate(first, last, Precision.MONTH, Basis.EXPRESSION)
    assert [said_in(month, style) for style in ("iso", "en-GB", "de", "uk")] == [
        "2025-03",
        "March 2025",
        "März 2025",
        "березень 2025 р.",
    ]
    year = StatementDate(date(2025, 1, 1), date(2025, 12, 31), Precision.YEAR, Basis.EXPRESSION)
    assert said_in(year, "fr") == "2025"
    span = StatementDate(first, last, Precision.RANGE, Basis.EXPRESSION)
    assert (said_in(span, "iso"), said_in(span)) == ("2025-03-01/2025-03-31", "1 March 2025 – 31 March 2025")
    assert said_in(UNDATED) == ""
    assert said_in(StatementDate(first, first, Precision.DAY, Basis.PUBLICATION)) == ""


def test_days_in_a_source_line_follow_the_chosen_style() -> None:
    assert "(21. März 2025)." in source("apa", dates="de")
    assert "said 2025-03-20" in source("plain", dates="iso")


# --- templates -------------------------------------------------------------------------------------

TEMPLATE = "{speaker}, {role}: “{quotation}” ({outlet}, {published}, p. {page}). {url}"
VALUES = {
    "speaker": "Mara Vint",
    "role": "harbour master",
    "quotation": "We sail",
    "outlet": "Post",
    "published": "21 March",
    "page": "4",
    "url": "https://a.example",
}


def test_a_template_is_filled() -> None:
    assert filled(TEMPLATE, VALUES) == (
        "Mara Vint, harbour master: “We sail” (Post, 21 March, p. 4). https://a.example"
    )
    assert filled("{{{speaker}}} ( a ) 1 < 2", VALUES) == "{Mara Vint} ( a ) 1 < 2"


@pytest.mark.parametrize(
    ("missing", "expected"),
    [
        (["role"], "Mara Vint: “We sail” (Post, 21 March, p. 4). https://a.example"),
        (["speaker"], "harbour master: “We sail” (Post, 21 March, p. 4). https://a.example"),
        (["outlet"], "Mara Vint, harbour master: “We sail” (21 March, p. 4). https://a.example"),
        (["outlet", "published"], "Mara Vint, harbour master: “We sail” (p. 4). https://a.example"),
        (["outlet", "published", "page"], "Mara Vint, harbour master: “We sail”. https://a.example"),
        (["url"], "Mara Vint, harbour master: “We sail” (Post, 21 March, p. 4)"),
        (["speaker", "role"], "“We sail” (Post, 21 March, p. 4). https://a.example"),
    ],
)
def test_a_missing_value_takes_its_punctuation_with_it(missing: list[str], expected: str) -> None:
    assert (
        filled(TEMPLATE, {name: value for name, value in VALUES.items() if name not in missing}) == expected
    )


def test_nothing_dangles_whatever_a_template_misses() -> None:
    for bits in product((True, False), repeat=len(VALUES)):
        there = {name: value for (name, value), kept in zip(VALUES.items(), bits, strict=True) if kept}
        assert not DANGLING.search(filled(TEMPLATE, there)), filled(TEMPLATE, there)


def test_braces_in_a_value_are_letters() -> None:
    assert (
        filled("{speaker}: {quotation}", {"speaker": "{url}", "quotation": "{x}", "url": "no"})
        == "{url}: {x}"
    )


def test_a_place_that_there_is_not_is_refused_with_those_there_are() -> None:
    with pytest.raises(UserError, match=r"“mood”.*\{speaker\}, \{role\}"):
        check("{speaker} {mood}")


@pytest.mark.parametrize("template", ["{speaker", "speaker}", "{{speaker}", "{", "a" * 2001])
def test_a_template_that_cannot_be_read_is_refused(template: str) -> None:
    with pytest.raises(UserError):
        check(template)


@pytest.mark.parametrize(
    "template", ["(" * 1000 + "{speaker}", "{speaker}" + ")" * 1000, '"{speaker}', "“" * 900]
)
def test_brackets_without_a_partner_are_letters(template: str) -> None:
    assert filled(template, {"speaker": "Vint"}) == template.replace("{speaker}", "Vint")


def test_a_template_with_the_words_in_it_is_all_there_is() -> None:
    made = cited(WHOLE, template="{speaker}: {quotation} [{link}]", link="quoteline://a/quotation/7")
    assert (made.words, text_of(made.source)) == (
        (),
        "Mara Vint: We sail at dawn [quoteline://a/quotation/7]",
    )
    beside = cited(WHOLE, template="{speaker}, {said}", dates="iso")
    assert (text_of(beside.words), text_of(beside.source)) == ("“We sail at dawn”", "Mara Vint, 2025-03-20")


def test_every_place_is_known_to_a_citation() -> None:
    line = " ".join(f"{name}={{{name}}}" for name in PLACES)
    made = text_of(cited(replace(WHOLE, language="en"), template=line, link="l").source)
    assert "speaker=Mara Vint" in made
    assert "id=7" in made
