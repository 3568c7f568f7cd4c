"""A workbook has typed cells, no formula, links only to the web, and says what did not fit."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from openpyxl import load_workbook
from quotation_samples import UNDATED, detail
from read_back import exported

from quoteline.exporters import ExportOptions, tables, workbook


def book(*details: Any, options: ExportOptions | None = None, with_account: bool = False) -> Any:
    data, setting = exported(details, "xlsx", options, with_account=with_account)
    return load_workbook(io.BytesIO(data)), setting


def cells(sheet: Any, row: int = 2) -> dict[str, Any]:
    return {head.value: cell for head, cell in zip(sheet[1], sheet[row], strict=True)}


def test_days_are_days_and_numbers_are_numbers() -> None:
    found = cells(book(detail())[0].worksheets[0])
    assert list(found) == list(tables.COLUMNS)
    assert (found["id"].value, found["confidence"].value) == (7, 0.97)
    assert found["said_start"].value == datetime(2025, 3, 20)
    assert found["said_start"].is_date
    assert found["published"].number_format == "yyyy-mm-dd"


def test_days_before_1900_and_days_that_are_not_known_are_text_and_nothing() -> None:
    old = detail(published=date(1899, 12, 31), said=UNDATED)
    found = cells(book(old)[0].worksheets[0])
    assert (found["published"].value, found["said_start"].value) == ("1899-12-31", None)


@pytest.mark.parametrize(("style", "form"), [("de", "[$-407]d. mmmm yyyy"), ("en-US", "[$-409]mmmm d, yyyy")])
def test_days_stay_days_in_every_style(style: str, form: str) -> None:
    found = cells(book(detail(), options=ExportOptions(dates=style))[0].worksheets[0])
    assert (found["published"].value, found["published"].number_format) == (datetime(2025, 3, 21), form)


@pytest.mark.parametrize(
    "words", ["=1+1", "{=1+1}", "+1", "-1", "@SUM(A1)", "http://evil.example", "12", "TRUE"]
)
def test_no_word_is_ever_a_formula_a_number_or_a_link(words: str) -> None:
    found = cells(book(detail(words, note=words, byline=words))[0].worksheets[0])
    for name in ("quotation", "note", "byline"):
        assert (found[name].value, found[name].data_type) == (
            words,
            "s" if found[name].data_type == "s" else "inlineStr",
        )
        assert found[name].hyperlink is None


def test_an_address_of_the_web_is_a_link_and_no_other_is() -> None:
    sheet = book(
        detail(url="https://post.example/a?b=1&c=2#d"),
        detail(url="javascript:alert(1)"),
        detail(url="file:///etc/passwd"),
        detail(url="https://post.example/a b"),
        detail(url="internal:Account!A1"),
    )[0].worksheets[0]
    links = [cells(sheet, row)["url"].hyperlink for row in range(2, 7)]
    target = links[0]
    assert (
        target.target + ("#" + target.location if target.location else "")
        == "https://post.example/a?b=1&c=2#d"
    )
    assert links[1:] == [None] * 4
    assert cells(sheet, 5)["url"].value == "https://post.example/a b"


def test_the_header_stays_in_sight_and_filters() -> None:
    sheet = book(detail(), detail())[0].worksheets[0]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:S3")
    assert sheet.column_dimensions["E"].width > 60
    assert sheet["E2"].alignment.wrap_text


@pytest.mark.parametrize("letter", ["x", "🌊"])
def test_what_a_cell_cannot_hold_is_cut_and_told(letter: str) -> None:
    found, setting = book(detail(letter * 40_000), detail("short"))
    words = cells(found.worksheets[0])["quotation"].value
    assert words.endswith(workbook.CUT)
    assert len(words.encode("utf-16-le")) // 2 <= 32_767
    assert set(words.removesuffix(workbook.CUT)) == {letter}
    (told,) = setting.remarks
    assert str(told).startswith("1 cell held more than 32,767 letters")


def test_rows_that_one_sheet_cannot_hold_go_on_in_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "ROWS", 3)
    found, setting = book(
        *(replace(detail(), page=str(n)) for n in range(5)), options=ExportOptions(("page",))
    )
    assert [
        [row[0] for row in sheet.iter_rows(min_row=2, values_only=True)] for sheet in found.worksheets
    ] == [["0", "1"], ["2", "3"], ["4"]]
    assert found.sheetnames == ["Quotations", "Quotations 2", "Quotations 3"]
    assert "there are 3" in setting.remarks[0]


def test_more_links_than_a_sheet_takes_are_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "LINKS", 1)
    found, setting = book(detail(), detail())
    sheet = found.worksheets[0]
    assert [cells(sheet, row)["url"].hyperlink is None for row in (2, 3)] == [False, True]
    assert "1 address is text" in setting.remarks[0]


def test_a_second_sheet_says_what_the_rows_are() -> None:
    found, _ = book(replace(detail(), sha256="ab" * 32), with_account=True)
    assert found.sheetnames == ["Quotations", "About this export", "Articles", "Account"]
    told = dict(found["About this export"].iter_rows(values_only=True))
    assert told["Quotations"] == "1"
    assert told["Query"].startswith("-->")
    assert told["Found by"] == "rules 1 (1)"
    assert list(found["Articles"].iter_rows(values_only=True)) == [("article_id", "sha256"), (3, "ab" * 32)]
    assert found["Account"].sheet_state == "hidden"


def test_columns_are_those_chosen_in_their_order() -> None:
    found = book(
        replace(detail(), page="B2", language="en"), options=ExportOptions(("page", "quotation", "language"))
    )[0].worksheets[0]
    assert list(found.iter_rows(values_only=True)) == [
        ("page", "quotation", "language"),
        ("B2", "We sail at dawn", "en"),
    ]
