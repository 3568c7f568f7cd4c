"""What is copied says the same in each form, in its order, and never more than the article does."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from said_articles import keep, said

from quoteline.domain import Kind, UserError, day_of
from quoteline.exporters import clipped
from quoteline.services import browsing, clipping, deep_links
from quoteline.services.clipping import CLIPPED, Flavour, Wish
from quoteline.services.library import Library, open_library, prepare
from quoteline.services.searching import Wanted

DIRECT, REPORTED, PARTLY = "The quay is shut", "the ferry is late", "the boats are “on course”"
TEXT = f"“{DIRECT},” Ada Ferrol said. She said that {REPORTED}. She insisted that {PARTLY}."
DAY = (date(2025, 3, 20) - day_of(0)).days


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    path = tmp_path_factory.mktemp("clipping") / "a.quoteline"
    prepare(path)
    library = open_library(path)
    found = [
        said(TEXT, DIRECT, span=(DAY, DAY)),
        said(TEXT, REPORTED, kind=Kind.INDIRECT),
        said(TEXT, PARTLY, kind=Kind.MIXED),
    ]
    keep(library, TEXT, found, title="Quay <shut> & *barred*", published=date(2025, 3, 21))
    yield library
    library.close()


@pytest.fixture
def ids(kept: Library) -> list[int]:
    return list(browsing.quotation_ids(kept, Wanted()))


def test_all_forms_are_there_at_once_and_say_the_same(kept: Library, ids: list[int]) -> None:
    for order in (ids, ids[::-1]):
        taken = clipping.clipping(kept, order)
        for form in (taken.plain, taken.html, taken.markdown):
            places = [form.index(row.text[:8]) for row in browsing.rows(kept, order)]
            assert places == sorted(places)
            assert form.count("Ada Ferrol") == form.count("Harbour Post") == len(order)
    assert clipping.clipping(kept, []).plain == ""


def test_direct_speech_stands_in_marks_and_other_words_never_get_any(kept: Library, ids: list[int]) -> None:
    for flavour in (Flavour.CITATION, Flavour.WORDS, Flavour.APA, Flavour.MLA, Flavour.CHICAGO):
        with_marks = clipping.clipping(kept, ids, flavour)
        without = clipping.clipping(kept, ids, flavour, Wish(marks=False))
        for form in (with_marks.plain, with_marks.html, with_marks.markdown):
            assert f"“{DIRECT}”" in form
            assert f"“{REPORTED}" not in form
            assert PARTLY in form
            assert f"“{PARTLY}" not in form
        for form in (without.plain, without.html, without.markdown):
            assert f"“{DIRECT}" not in form
            assert PARTLY in form


def test_days_are_written_as_asked(kept: Library, ids: list[int]) -> None:
    assert "said 20 March 2025" in clipping.clipping(kept, ids).plain
    assert "said 2025-03-20" in clipping.clipping(kept, ids, wish=Wish(dates="iso")).plain
    assert "said 20. März 2025" in clipping.clipping(kept, ids, wish=Wish(dates="de")).plain


@pytest.mark.parametrize(
    ("flavour", "forms"),
    [
        (Flavour.CITATION, {"plain", "html", "markdown"}),
        (Flavour.WORDS, {"plain", "html", "markdown"}),
        (Flavour.PLAIN, {"plain"}),
        (Flavour.MARKDOWN, {"plain", "markdown"}),
        (Flavour.RICH, {"plain", "html"}),
        (Flavour.CSV, {"plain", "html", "csv"}),
        (Flavour.APA, {"plain", "html", "markdown"}),
        (Flavour.OWN, {"plain", "html", "markdown"}),
    ],
)
def test_each_flavour_has_the_forms_that_it_is_for(
    kept: Library, ids: list[int], flavour: Flavour, forms: set[str]
) -> None:
    taken = clipping.clipping(kept, ids, flavour, Wish(template="{speaker}: {quotation}"))
    assert {name for name in ("plain", "html", "markdown", "csv") if getattr(taken, name)} == forms


def test_rows_are_those_of_an_export(kept: Library, ids: list[int]) -> None:
    taken = clipping.clipping(kept, ids, Flavour.CSV, Wish(columns=("id", "quotation", "no such column")))
    rows = list(csv.DictReader(io.StringIO(taken.plain, newline="")))
    assert [(int(row["id"]), row["quotation"]) for row in rows] == [
        (row.id, row.text) for row in browsing.rows(kept, ids)
    ]
    assert taken.csv == taken.plain
    assert taken.html.count("<tr>") == len(ids) + 1


def test_a_template_is_filled_for_each(kept: Library, ids: list[int]) -> None:
    wish = Wish(template="{quotation} – {speaker} ({published}; {link})", dates="iso")
    taken = clipping.clipping(kept, ids[:1], Flavour.OWN, wish)
    link = deep_links.link_to(kept, ids[0])
    words = browsing.rows(kept, ids[:1])[0].text
    assert taken.plain == f"{words} – Ada Ferrol (2025-03-21; {link})"
    with pytest.raises(UserError, match="no_such_place"):
        clipping.clipping(kept, ids, Flavour.OWN, Wish(template="{no_such_place}"))


@pytest.mark.parametrize(
    "template", ["“{quotation}” {speaker}", "« {quotation} » {speaker}", '"{ quotation }" {speaker}']
)
def test_marks_of_a_template_stand_round_direct_speech_only(
    kept: Library, ids: list[int], template: str
) -> None:
    told = clipping.clipping(kept, ids, Flavour.OWN, Wish(template=template)).plain.split("\n\n")
    rows = browsing.rows(kept, ids)
    before, after = re.split(r"\{ ?quotation ?\}", template.replace("{speaker}", "Ada Ferrol"))
    for row, line in zip(rows, told, strict=True):
        assert line == (before + row.text + after if row.kind is Kind.DIRECT else f"{row.text} Ada Ferrol")
    without = clipping.clipping(kept, ids, Flavour.OWN, Wish(template=template, marks=False)).plain
    assert without == "\n\n".join(f"{row.text} Ada Ferrol" for row in rows)


def test_a_link_leads_back_where_one_is_asked_for(kept: Library, ids: list[int]) -> None:
    link = str(deep_links.link_to(kept, ids[0]))
    for flavour in (Flavour.CITATION, Flavour.APA):
        without = clipping.clipping(kept, ids[:1], flavour)
        assert "quoteline://" not in without.plain + without.html + without.markdown
        taken = clipping.clipping(kept, ids[:1], flavour, Wish(links=True))
        assert taken.plain.splitlines()[-1] == link
        assert f'<a href="{link}">in Quoteline</a>' in taken.html
        assert f"[in Quoteline]({link})" in taken.markdown


def test_links_alone_are_named_by_the_words(kept: Library, ids: list[int]) -> None:
    taken = clipping.links(kept, ids)
    assert [deep_links.parse(line).id for line in taken.plain.splitlines()] == ids
    assert taken.html.count("<a href=") == taken.markdown.count("](quoteline://") == len(ids)
    assert DIRECT in taken.html


def test_more_than_a_clipboard_takes_is_refused(kept: Library) -> None:
    many = range(1, CLIPPED + 2)
    for refused in (lambda: clipping.clipping(kept, many), lambda: clipping.links(kept, many)):
        with pytest.raises(UserError, match="Up to 2,000 quotations"):
            refused()


def test_markup_of_an_article_stays_words(kept: Library, ids: list[int]) -> None:
    taken = clipping.clipping(kept, ids)
    assert "&lt;shut&gt; &amp; *barred*" in taken.html
    assert r"\<shut\> \& \*barred\*" in taken.markdown


@given(st.text("ab \n\t#*_`[]()<>!&\\|~+-=1.)>“”", max_size=40))
def test_no_words_are_taken_for_markdown(text: str) -> None:
    lines = clipped.markdown_of(f"x\n{text}").split("\n")
    for line in lines:
        assert not line.startswith((" ", "\t", "#", ">", "+", "-", "=", "*", "1.", "1)"))
    plain = "".join(lines).replace("\\", "")
    assert "".join(plain.split()) == "".join(f"x{text}".replace("\\", "").split())
