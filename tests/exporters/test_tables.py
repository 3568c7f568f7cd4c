"""CSV and TSV: what is written is what a reader gets back, and no spreadsheet runs it."""

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from quotation_samples import DETAILS, detail

from quoteline.domain import UNDATED, QuotationDetail, UserError
from quoteline.exporters import COLUMNS, FORMATS, tables, write

DOCUMENTED = (
    "id, speaker, role, kind, quotation, said_start, said_end, said_precision, published, outlet, "
    "article_title, byline, url, cue, context_before, context_after, confidence, tags, note"
)


def read_back(written: str, delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(StringIO(written, newline=""), delimiter=delimiter, strict=True))


def table(*details: QuotationDetail, format: str = "csv", verbatim: bool = False) -> list[list[str]]:
    written = "".join(write(details, format, verbatim=verbatim))
    return read_back(written.removeprefix("\ufeff"), "," if format == "csv" else "\t")


def test_the_columns_are_the_documented_ones() -> None:
    assert ", ".join(COLUMNS) == DOCUMENTED


def test_a_csv_file_is_what_spreadsheets_expect() -> None:
    written = "".join(write([detail('He said "no", twice')], "csv", columns=["id", "quotation"]))
    assert written == '\ufeffid,quotation\r\n7,"He said ""no"", twice"\r\n'


def test_every_column_holds_its_value() -> None:
    [header, row] = table(detail(tags=("sea", "port"), note="check"))
    assert dict(zip(header, row, strict=True)) == {
        "id": "7",
        "speaker": "Mara Vint",
        "role": "harbour master",
        "kind": "direct",
        "quotation": "We sail at dawn",
        "said_start": "2025-03-20",
        "said_end": "2025-03-20",
        "said_precision": "day",
        "published": "2025-03-21",
        "outlet": "The Ansel Post",
        "article_title": "Fleet leaves",
        "byline": "R. Dane",
        "url": "https://post.example/fleet",
        "cue": "said",
        "context_before": "It was late.",
        "context_after": "Then they left.",
        "confidence": "0.97",
        "tags": "sea; port",
        "note": "check",
    }


def test_what_is_unknown_is_an_empty_cell() -> None:
    [header, row] = table(detail(speaker="", said=UNDATED, published=None))
    cells = dict(zip(header, row, strict=True))
    assert [cells[name] for name in ("speaker", "said_start", "said_end", "published")] == [""] * 4
    assert cells["said_precision"] == "unknown"


@pytest.mark.parametrize(
    "cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x"]
)
def test_a_formula_is_made_safe_unless_verbatim(cell: str) -> None:
    assert table(detail(cell))[1][4] == f"'{cell}"
    assert table(detail(cell), verbatim=True)[1][4] == cell


@pytest.mark.parametrize(
    ("cell", "made"),
    [
        ("no;=1+1", "no;'=1+1"),
        ('no;"=cmd|a!b"', 'no;"\'=cmd|a!b"'),
        (";@SUM(A1)", ";'@SUM(A1)"),
        ("a\n=1\n+1\t-1;＝1", "a\n'=1\n'+1\t'-1;'＝1"),
        ("=1;=1", "'=1;'=1"),
        ("first\n- second\n- third; - fourth ;-)", "first\n- second\n- third; - fourth ;-)"),
        ("a = 1; b = 2; c=3", "a = 1; b = 2; c=3"),
    ],
)
def test_a_formula_behind_what_parts_cells_elsewhere_is_made_safe_as_well(cell: str, made: str) -> None:
    """Where semicolons part cells, a line with commas is one cell up to the first semicolon."""
    assert table(detail(cell))[1][4] == made
    assert table(detail(cell), verbatim=True)[1][4] == cell


def test_no_quotations_give_the_header_alone() -> None:
    assert table() == [list(COLUMNS)]


@pytest.mark.parametrize("format", ["csv", "tsv"])
@given(details=st.lists(DETAILS, max_size=3))
def test_verbatim_cells_are_read_back_unchanged(format: str, details: list[QuotationDetail]) -> None:
    rows = table(*details, format=format, verbatim=True)
    assert rows == [list(COLUMNS), *(tables.cells(each, verbatim=True) for each in details)]
    for row, each in zip(rows[1:], details, strict=True):
        assert (row[1], row[4], row[18]) == (each.row.speaker, each.row.text, each.row.note)


@pytest.mark.parametrize("format", ["csv", "tsv"])
@given(details=st.lists(DETAILS, max_size=3))
def test_no_cell_starts_a_formula_and_none_loses_more_than_that(
    format: str, details: list[QuotationDetail]
) -> None:
    for row, each in zip(table(*details, format=format)[1:], details, strict=True):
        assert not any(cell.startswith(tables.FORMULA_STARTS) for cell in row)
        for cell, original in zip(row, tables.cells(each, verbatim=True), strict=True):
            assert cell.replace("'", "") == original.replace("'", "")


def test_rows_are_written_while_they_come() -> None:
    def endless() -> object:
        while True:
            yield detail()

    pieces = write(endless(), "csv", columns=["id"])  # type: ignore[arg-type]  # a generator of details
    assert [next(pieces) for _ in range(4)] == ["\ufeff", "id\r\n", "7\r\n", "7\r\n"]


def test_an_unknown_format_is_refused_at_once_with_the_known_ones() -> None:
    with pytest.raises(UserError, match=r"“doc” is not .*csv, tsv, xlsx, jsonl"):
        write([], "doc")
    assert FORMATS[:4] == ("csv", "tsv", "xlsx", "jsonl")
    assert FORMATS[4:] == ("md", "html", "docx", "odt", "ris", "bibtex", "csl-json", "timelinejs", "ics")


def test_a_format_that_is_no_text_is_not_written_as_text() -> None:
    with pytest.raises(UserError, match="docx is no text"):
        write([], "docx")


@pytest.mark.parametrize("format", ["csv", "tsv", "xlsx", "jsonl"])
def test_an_unknown_column_is_refused_at_once_with_the_known_ones(format: str) -> None:
    with pytest.raises(UserError, match=r"no column “mood”.*known are .*speaker"):
        write([], format, columns=["id", "mood"])
    with pytest.raises(UserError, match="No column was chosen"):
        write([], format, columns=[])


def test_what_a_day_rests_on_is_written_when_asked_for() -> None:
    written = "".join(write([], "csv", columns=["id", "said_basis"]))
    assert written == "\ufeffid,said_basis\r\n"
    assert "said_basis" not in COLUMNS
