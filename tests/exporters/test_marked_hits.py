"""Words that were searched for are marked in exports where that is asked for, and only there."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from dataclasses import replace
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quotation_samples import detail

from quoteline import exporters
from quoteline.domain import Kind, QuotationDetail, Spans
from quoteline.exporters import ExportOptions
from quoteline.exporters.reports import pieces

MARKED = ("html", "md", "docx", "odt", "xlsx")
PLAIN = ("csv", "tsv", "jsonl", "ris", "bibtex", "csl-json", "timelinejs", "ics")
FIELDS = {"quotation": "sail|dawn at", "speaker": "Vint", "context_before": "late", "article_title": "Fleet"}


def hits(column: str, text: str) -> Spans:
    """A plain search: some words in some columns."""
    asked = FIELDS.get(column)
    return tuple(found.span() for found in re.finditer(asked, text)) if asked else ()


def written(
    format: str, details: Sequence[QuotationDetail], *, marked: bool = True, **options: object
) -> bytes:
    made = exporters.setting_for(format, ExportOptions(mark_hits=marked, **options))  # type: ignore[arg-type]
    made = replace(made, hits=hits if marked else None, total=len(details))
    found = exporters.pieces(iter(details), format, made)
    return b"".join(piece.encode() if isinstance(piece, str) else piece for piece in found)


def part(package: bytes, name: str) -> str:
    with ZipFile(io.BytesIO(package)) as opened:
        return opened.read(name).decode()


def test_a_page_marks_the_words_and_not_what_is_set_around_them() -> None:
    page = written("html", [detail("We sail at dawn, and sail on")], with_context=True).decode()
    assert "“We <mark>sail</mark> at dawn, and <mark>sail</mark> on”" in page
    assert "It was <mark>late</mark>." in page
    assert page.count("<mark>") == 3  # the source line, which names Vint and the fleet, has none


def test_markdown_sets_them_in_bold() -> None:
    text = written("md", [detail("We sail at *dawn*,\nsail on")]).decode()
    assert "> “We **sail** at \\*dawn\\*," in text
    assert "> **sail** on”" in text


def test_word_documents_underline_them_on_a_ground() -> None:
    body = part(written("docx", [detail()]), "word/document.xml")
    assert '<w:u w:val="single"/><w:shd w:val="clear" w:color="auto" w:fill="BFE3CE"/></w:rPr>' in body
    runs = re.findall(r'<w:t xml:space="preserve">([^<]*)</w:t>', body)
    assert runs[runs.index("sail") - 1 : runs.index("sail") + 2] == ["“We ", "sail", " at dawn”"]


def test_open_documents_have_a_style_for_them() -> None:
    body = part(written("odt", [detail()]), "content.xml")
    assert '“We <text:span text:style-name="QHit">sail</text:span> at dawn”' in body.replace("<text:s/>", " ")
    assert 'style:name="QHit"' in body


def test_cells_of_a_workbook_mark_each_column_by_what_is_asked_of_it() -> None:
    from openpyxl import load_workbook

    chosen = ("quotation", "speaker", "article_title", "outlet")
    book = load_workbook(
        io.BytesIO(written("xlsx", [detail(), detail("sail")], columns=chosen)), rich_text=True
    )
    rows = list(book["Quotations"].iter_rows(min_row=2))
    faces = [
        [str(each) for each in cell.value if hasattr(each, "font") and each.font.b] for cell in rows[0][:3]
    ]
    assert faces == [["sail"], ["Vint"], ["Fleet"]]
    assert str(rows[0][0].value) == "We sail at dawn"
    assert rows[0][3].value == "The Ansel Post"
    assert (str(rows[1][0].value), rows[1][0].font.b) == ("sail", True)


@pytest.mark.parametrize("format", MARKED)
def test_without_being_asked_for_nothing_is_marked(format: str) -> None:
    some = [detail(), detail("Denied", kind=Kind.INDIRECT)]
    made = [written(format, some, marked=False, with_context=True) for _ in range(2)]
    for told in made:
        if format in ("docx", "odt"):
            body = part(told, "word/document.xml" if format == "docx" else "content.xml")
            assert "BFE3CE" not in body
            assert 'text:style-name="QHit"' not in body
        elif format != "xlsx":
            assert b"<mark>" not in told
            assert b"**" not in told


@pytest.mark.parametrize("format", PLAIN)
def test_formats_that_can_show_no_mark_stay_as_they_are(format: str) -> None:
    assert "hits" not in exporters.format_of(format).takes
    assert written(format, [detail()]) == written(format, [detail()], marked=False)


@settings(max_examples=40, deadline=None)  # the first report asks for templates of whole documents
@given(
    st.text(alphabet="sail dawnt<&>*_`'\"\n\r\t-1.)🐟é", min_size=1, max_size=40),
    st.sampled_from(["html", "md", "docx", "odt"]),
)
def test_any_words_are_the_same_with_marks_and_without(words: str, format: str) -> None:
    """With the marks taken away again, what is written is what would be written without."""
    one = [detail(words, title="x", speaker="")]
    marked, plain = written(format, one), written(format, one, marked=False)
    assert _bare(marked, format) == _bare(plain, format)


def _bare(made: bytes, format: str) -> str:
    if format == "docx":
        return "".join(re.findall(r"<w:t [^>]*>([^<]*)|(<w:br/>)", part(made, "word/document.xml"))[0])
    if format == "odt":
        body = part(made, "content.xml").partition("<office:text")[2]
        return re.sub(r"</?text:span[^>]*>", "", body.replace("<text:s/>", " "))
    text = made.decode()
    return re.sub("</?mark>", "", text) if format == "html" else re.sub(r"[\\*]|\s+", "", text)


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=30), st.lists(st.integers(0, 30), max_size=8))
def test_pieces_are_the_text_again(text: str, places: list[int]) -> None:
    cuts = sorted({place for place in places if place <= len(text)})
    spans = tuple(zip(cuts[::2], cuts[1::2], strict=False))
    made = list(pieces(text, spans))
    assert "".join(each for each, _ in made) == text
    assert [each for each, hit in made if hit] == [text[start:end] for start, end in spans]
