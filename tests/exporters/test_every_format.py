"""Every format holds the same quotations in the same order, whatever letters are in them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quotation_samples import DETAILS, detail
from read_back import exported, numbers, words_in

from quoteline import exporters
from quoteline.domain import Kind, QuotationDetail, UserError
from quoteline.exporters import FORMATS, ExportOptions

HOSTILE = [
    '=HYPERLINK("https://evil.example")',
    "+1 -1 @SUM(A1) \t=1",
    "<script>alert(1)</script><img src=x onerror=alert(1)> &amp; &#60; ]]> --> <!--",
    "</article></script></style> ' \" `",
    "# no heading\n\n- no item\n3. no item\n> no quote\n    no code\n---\n***",
    "[no](javascript:alert(1)) ![no](x) **no** _no_ ~~no~~ `no` <https://no.example> a|b|c $x^2$ \\",
    "\\input{/etc/passwd} $\\alpha$ % no comment { } \\} {{ 100% & #1 _a_ ^b ~c",
    "שלום וברכה, אמר השר — عربي",
    "👩‍👩‍👧‍👦 emoji 🇺🇦 and 𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
    "controls \x01\x08\x0b\x0c\x1b[31m\x7f\x85\u2028\u2029\ufffe\u202e end",
    "line one\nline two\n\n\npara two\ttabbed",
    'TY  - JOUR\nER  - \nBEGIN:VEVENT;X="a,b":c\\n',
    "_x0041_ _x000D_ {speaker} {{quotation}} %s {0}",
    "long " + "word " * 8000,
    " ",
]


def hostile(number: int, words: str) -> QuotationDetail:
    """A quotation with hostile words wherever words can be, and its number among those said."""
    told = detail(
        f"Zq{number}z {words}",
        kind=list(Kind)[number % 3],
        speaker=words[:200],
        role=words[:200],
        outlet=words[:200],
        title=words[:200],
        byline=words[:200],
        url=f"https://post.example/{words[:60]}" if number % 2 else words[:60],
        note=words,
        tags=(words[:50], "b,c"),
        before=words,
        after=words,
        published=date(1812 + number, 2, 1),
    )
    row = replace(told.row, id=number, article_id=number)
    return replace(told, row=row, page=words[:20], sha256="ab" * 32, language="en")


SAMPLES = [hostile(number, words) for number, words in enumerate(HOSTILE, 1)][::-1]
ORDER = [each.row.id for each in SAMPLES]
OPTIONS = ExportOptions(links=True, title="A <b>title</b> & more\n# x", context_sentences=None)


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_rows_stand_in_the_same_order_in_every_format(format: str) -> None:
    data, _ = exported(SAMPLES, format, OPTIONS, with_account=True, link="quoteline://ab/quotation/")
    assert numbers(words_in(data, format)) == ORDER


@pytest.mark.parametrize("format", [each for each in FORMATS if each not in ("csv", "tsv", "xlsx", "jsonl")])
def test_reports_show_every_letter_as_it_is(format: str) -> None:
    plain = "Zq1z — naïve “inner” «x» 👩‍👩‍👧 שלום 1 < 2 & 3 > 2; a,b * c_d_e #1 50% {x} [y] $z ~w ^v C:\\n"
    data, _ = exported([detail(plain)], format)
    shown = words_in(data, format)
    if format == "bibtex":
        for tex, letter in (
            ("\\textbackslash{}", "\\"),
            ("\\textasciitilde{}", "~"),
            ("\\textasciicircum{}", "^"),
        ):
            shown = shown.replace(tex, letter)
        shown = shown.replace("\\&", "&").replace("\\%", "%").replace("\\#", "#").replace("\\$", "$")
        shown = shown.replace("\\_", "_").replace("\\{", "{").replace("\\}", "}")
    if format == "timelinejs":
        shown = shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    assert plain in shown


@pytest.mark.parametrize("format", FORMATS)
@settings(max_examples=12, deadline=None)
@given(st.lists(DETAILS, max_size=3), st.sampled_from(["plain", "apa", "mla", "chicago"]))
def test_anything_that_a_library_holds_can_be_written(
    format: str, details: list[QuotationDetail], style: str
) -> None:
    choices = ExportOptions(citation=style, with_context=True, links=True)
    data, _ = exported(details, format, choices, with_account=True, link="quoteline://ab/quotation/")
    words_in(data, format)  # its readers take it


@pytest.mark.parametrize("format", FORMATS)
def test_nothing_at_all_is_a_whole_file_too(format: str) -> None:
    data, _ = exported([], format, with_account=True)
    assert numbers(words_in(data, format)) == []


@pytest.mark.parametrize("format", FORMATS)
def test_an_export_that_is_closed_early_leaves_no_file(
    format: str, tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    setting = exporters.setting_for(format, ExportOptions())
    pieces = exporters.pieces(iter([detail()] * 1000), format, setting)
    next(pieces)
    next(pieces)
    pieces.close()  # type: ignore[union-attr]  # a generator
    assert list(tmp_path.iterdir()) == []  # type: ignore[attr-defined]


@pytest.mark.parametrize("format", ["md", "html", "docx", "odt"])
def test_the_account_inside_is_the_one_that_was_made(format: str) -> None:
    from quoteline.exporters import markdown, open_document, web_page, word_document

    data, setting = exported(SAMPLES, format, with_account=True)
    assert setting.account is not None
    made = json.loads("".join(setting.account.pieces()))
    assert made["rows"] == len(SAMPLES)
    assert [id for id, _ in made["quotations"]] == ORDER
    if format in ("md", "html"):
        module = markdown if format == "md" else web_page
        text = data.decode()
        assert text.count(module.BEGINS) == 1
        found = text.partition(module.BEGINS)[2].partition(module.ENDS)[0]
    else:
        import io
        from xml.sax.saxutils import unescape
        from zipfile import ZipFile

        name = word_document.ACCOUNT if format == "docx" else open_document.ACCOUNT
        found = ZipFile(io.BytesIO(data)).read(name).decode()
        if format == "docx":
            found = unescape(found.partition('account">')[2].removesuffix("</account>"))
    assert json.loads(found) == made


def test_choices_that_there_are_not_are_refused_at_once() -> None:
    for wrong in (
        {"dates": "klingon"},
        {"citation": "harvard"},
        {"template": "{mood}"},
        {"columns": ("mood",)},
    ):
        with pytest.raises(UserError):
            exporters.setting_for("csv", ExportOptions(**wrong))  # type: ignore[arg-type]


def test_a_name_tells_its_format_unless_several_end_so() -> None:
    from quoteline.exporters.formats import format_for

    assert [format_for(ending).name for ending in (".CSV", ".bib", ".xlsx", ".ics")] == [
        "csv",
        "bibtex",
        "xlsx",
        "ics",
    ]
    with pytest.raises(UserError, match="csl-json, timelinejs"):
        format_for(".json")
    with pytest.raises(UserError, match="csv, tsv"):
        format_for(".pages")
