"""DOCX and ODT reports: headings, links that lead only to the web or back, and words from right to left."""

from __future__ import annotations

import io
import time
from dataclasses import replace
from typing import Any
from zipfile import ZipFile

import pytest
from docx import Document
from odfdo import Document as OpenDocument
from quotation_samples import detail
from read_back import exported

from quoteline.domain import UserError
from quoteline.exporters import ExportOptions, packages
from quoteline.exporters.citation_styles import Run
from quoteline.exporters.reports import document_address

BACK = "quoteline://ab/quotation/"
OPTIONS = ExportOptions(by_speaker=True, links=True, with_context=True, title="The fleet")


def word(*details: Any, **more: Any) -> Any:
    return Document(io.BytesIO(exported(details, "docx", OPTIONS, link=BACK, **more)[0]))


def text_of(*details: Any, **more: Any) -> Any:
    return OpenDocument(io.BytesIO(exported(details, "odt", OPTIONS, link=BACK, **more)[0]))


WHOLE = replace(detail(byline="R. Dane", note="check", tags=("port",)), page="4")


def test_a_word_report_has_headings_words_context_and_sources() -> None:
    told = [(each.style.name, each.text) for each in word(WHOLE, with_account=True).paragraphs]
    assert told[0] == ("Title", "The fleet")
    assert ("Heading 1", "Mara Vint") in told
    assert ("Quote", "“We sail at dawn”") in told
    assert ("QuotationContext", "… It was late.") in told
    assert ("QuotationContext", "Note: check") in told
    source = next(text for style, text in told if style == "QuotationSource")
    assert source.startswith(
        "— Mara Vint (harbour master), said 20 March 2025. The Ansel Post, “Fleet leaves”"
    )
    assert source.endswith("https://post.example/fleet\nOpen in Quoteline")
    assert told[-1][1].startswith("Made: 2025-04-01T10:00:00Z with quoteline 1")


def test_an_open_document_has_the_same() -> None:
    body = text_of(WHOLE, with_account=True).body
    assert [each.inner_text for each in body.headers] == ["The fleet", "Mara Vint", "About this export"]
    told = [each.inner_text for each in body.paragraphs]
    assert "“We sail at dawn”" in told
    assert "… It was late." in told
    assert any(each.startswith("— Mara Vint (harbour master), said 20 March 2025.") for each in told)


def test_titles_and_journals_are_set_in_italics_where_a_style_has_them() -> None:
    data, _ = exported([WHOLE], "docx", replace(OPTIONS, citation="apa"))
    runs = [run for each in Document(io.BytesIO(data)).paragraphs for run in each.runs]
    assert [run.text for run in runs if run.italic] == ["The Ansel Post"]


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://a.example/x?y=1&z=2#f", "https://a.example/x?y=1&z=2#f"),
        ("http://a.example:8080", "http://a.example:8080"),
        ('https://a.example/a b"<ü>%zz%20', "https://a.example/a%20b%22%3C%C3%BC%3E%25zz%20"),
        ("https://", ""),
        ("https:///etc/passwd", ""),
        ("https://[::1", ""),
        ("https://user@a.example/", ""),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("https://a.example/" + "x" * 3000, ""),
        (BACK + "7", BACK + "7"),
        (BACK + "../7", ""),
    ],
)
def test_a_document_leads_only_where_an_address_is_one(url: str, address: str) -> None:
    assert document_address(Run("x", link=url)) == address


def test_links_lead_to_the_article_and_back_into_the_library() -> None:
    made = word(WHOLE, replace(WHOLE, url="javascript:alert(1)"))
    targets = {each.target_ref for each in made.part.rels.values() if each.is_external}
    assert targets == {"https://post.example/fleet", BACK + "7"}
    links = [link for each in made.paragraphs for link in each.hyperlinks]
    assert [link.text for link in links if link.address == "https://post.example/fleet"] == [
        "https://post.example/fleet"
    ]
    hrefs = {each.get_attribute("xlink:href") for each in text_of(WHOLE).body.get_elements("//text:a")}
    assert hrefs == {"https://post.example/fleet", BACK + "7"}


def test_words_from_right_to_left_are_set_so() -> None:
    hebrew = replace(WHOLE, row=replace(WHOLE.row, text="שלום וברכה"))
    with ZipFile(io.BytesIO(exported([hebrew], "docx")[0])) as packed:
        body = packed.read("word/document.xml").decode()
    assert '<w:pStyle w:val="Quote"/><w:bidi/>' in body
    assert "<w:rtl/>" in body
    (words,) = [each for each in text_of(hebrew).body.paragraphs if "שלום" in each.inner_text]
    assert words.style == "QWordsRTL"


def test_an_open_document_begins_with_its_type_and_lists_its_account() -> None:
    with ZipFile(io.BytesIO(exported([WHOLE], "odt", with_account=True)[0])) as packed:
        first = packed.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", 0)
        assert "quoteline/account.json" in packed.read("META-INF/manifest.xml").decode()


def test_more_than_a_document_can_hold_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "LONGEST", 10_000)
    with pytest.raises(UserError, match="too many quotations for a document"):
        exported([WHOLE] * 50, "docx")


@pytest.mark.parametrize("format", ["docx", "odt"])
def test_a_clock_that_was_never_set_is_told(format: str, monkeypatch: pytest.MonkeyPatch) -> None:
    long_ago = time.struct_time((1970, 1, 4, 0, 0, 0, 6, 4, 0))
    monkeypatch.setattr("zipfile.time.localtime", lambda *asked: long_ago)
    with pytest.raises(UserError, match="clock"):
        exported([detail()], format)
