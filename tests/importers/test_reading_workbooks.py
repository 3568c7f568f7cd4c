"""Sheets with a column for the text become articles; days are days; no workbook takes long or much memory."""

import io
import resource
import time
import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from yardstick import slowness

from quoteline.domain import Article, PublishedFrom
from quoteline.importers import Problem, read

HEADER = ["Headline", "Body", "Published", "Outlet", "Words"]
ROW = ["The quay", "“We will not sell,” said Ada Lund.", date(2025, 3, 19), "Gazette", 7]
Rows = list[list[object]]


def book(folder: Path, sheets: dict[str, Rows], name: str = "a.xlsx") -> Path:
    file = folder / name
    with xlsxwriter.Workbook(str(file), {"default_date_format": "d.m.yy"}) as made:
        for title, rows in sheets.items():
            sheet = made.add_worksheet(title)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return file


def test_rows_are_articles_with_typed_days_and_numbers(tmp_path: Path) -> None:
    file = book(
        tmp_path,
        {"All": [HEADER, ROW, [None, None], ["Pier", "Yes.", datetime(2025, 3, 20, 9, 30), "", 1.5]]},
    )
    first, second = read(file)
    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert (first.title, first.text, first.outlet) == ("The quay", ROW[1], "Gazette")
    assert (first.published, first.published_from) == (date(2025, 3, 19), PublishedFrom.ROW)
    assert (first.origin, first.read_as, dict(first.extra)) == (f"{file}#2", "workbook", {"Words": 7})
    assert (second.published, second.origin) == (date(2025, 3, 20), f"{file}#4")


def test_a_workbook_written_by_another_program_is_read(tmp_path: Path) -> None:
    made = openpyxl.Workbook()
    assert made.active is not None
    made.active.append(HEADER)
    made.active.append(ROW)
    made.save(tmp_path / "a.xlsx")
    [article] = read(tmp_path / "a.xlsx")
    assert isinstance(article, Article)
    assert article.published == date(2025, 3, 19)


def test_every_sheet_with_a_text_is_read_and_the_others_are_told(tmp_path: Path) -> None:
    file = book(
        tmp_path, {"One": [HEADER, ROW], "Sums": [["a", "b"], [1, 2]], "Two": [HEADER, ROW], "Empty": []}
    )
    found = list(read(file))
    assert [each.origin.partition("#")[2] for each in found] == ["One!2", "Sums", "Two!2"]
    assert [isinstance(each, Problem) and each.skipped for each in found] == [False, True, False]


def test_a_header_may_stand_below_a_title(tmp_path: Path) -> None:
    [article] = read(book(tmp_path, {"All": [["My clippings"], [], ["As of March"], HEADER, ROW]}))
    assert isinstance(article, Article)
    assert article.title == "The quay"
    assert article.origin.endswith("#5")


def test_a_workbook_without_a_text_fails_once_and_tells_its_columns(tmp_path: Path) -> None:
    [problem] = read(book(tmp_path, {"All": [["Clippings"], ["a", "b"], [1, 2]]}))
    assert isinstance(problem, Problem)
    assert problem.reason.endswith("its columns are: a, b")
    assert not problem.skipped
    [problem] = read(book(tmp_path, {"All": []}))
    assert isinstance(problem, Problem)


def test_a_text_that_was_cut_off_by_the_cell_is_told(tmp_path: Path) -> None:
    article, problem = read(book(tmp_path, {"All": [["text"], ["a" * 32_767]]}))
    assert isinstance(article, Article)
    assert isinstance(problem, Problem)
    assert "cut off" in problem.reason


# --- hostile workbooks -------------------------------------------------------------------------------


def changed(file: Path, changes: dict[str, bytes]) -> Path:
    """The workbook with some of its parts replaced."""
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**parts, **changes}.items():
            archive.writestr(name, content)
    file.write_bytes(made.getvalue())
    return file


def sheet(rows: bytes, before: bytes = b"") -> dict[str, bytes]:
    main = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    whole = b'<?xml version="1.0"?>' + before + b'<worksheet xmlns="' + main + b'"><sheetData>' + rows
    return {"xl/worksheets/sheet1.xml": whole + b"</sheetData></worksheet>"}


TEXT = b'<row r="1"><c r="A1" t="inlineStr"><is><t>text</t></is></c></row>'
YES = b'<c r="A%d" t="inlineStr"><is><t>Yes.</t></is></c>'
LAUGHS = b'<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>'


def test_signs_that_cannot_stand_in_a_workbook_are_read_back(tmp_path: Path) -> None:
    cell = b"<is><t>One._x000D_\nTwo _x0007_ _xD800_ _x005F_x0041_ x.</t></is>"
    told = b'<row r="2"><c r="A2" t="inlineStr">' + cell + b"</c></row>"
    [article] = read(changed(book(tmp_path, {"All": [HEADER]}), sheet(TEXT + told)))
    assert isinstance(article, Article)
    assert article.text == "One.\nTwo \x07 \ufffd _x0041_ x."


HOSTILE = {
    "an entity": sheet(TEXT + b'<row r="2"><c r="A2" t="inlineStr"><is><t>&x;&b;</t></is></c></row>', LAUGHS),
    "a row far away": sheet(TEXT + b'<row r="999999999999">' + YES % 2 + b"</row>"),
    "a column far away": sheet(TEXT + (b'<row><c r="ZZZ2"><v>1</v></c></row>' * 50_000)),
    "a bomb of rows": sheet(TEXT + b"<row/>" * 20_000_000),
    "a bomb of text": sheet(TEXT + b'<row r="2"><c r="A2" t="inlineStr"><is><t>' + b"a" * 150_000_000),
    "a bomb of strings": {"xl/sharedStrings.xml": b"<sst>" + b"<si/>" * 3_000_000 + b"</sst>"},
    "a bomb of styles": {"xl/styles.xml": b"<styleSheet>" + b"<xf/>" * 2_000_000 + b"</styleSheet>"},
    "strings that are not there": sheet(TEXT + b'<row r="2"><c r="A2" t="s"><v>99999999</v></c></row>'),
    "no number": sheet(TEXT + b'<row r="x"><c r="?" t="n"><v>1e999999</v></c></row>'),
    "deep elements": sheet(TEXT + b"<row><c>" * 200_000),
    "no xml": {"xl/workbook.xml": b"\x00\x01"},
    "no parts": {"[Content_Types].xml": b"<Types/>"},
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_workbook_takes_little_time_and_memory(tmp_path: Path, name: str) -> None:
    file = changed(book(tmp_path, {"All": [HEADER, ROW]}), HOSTILE[name])
    before, begin = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    for found in read(file):
        words = found.text if isinstance(found, Article) else found.reason
        assert words
        assert "root:" not in words
    assert time.process_time() - begin < 10 * slowness()
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 600_000


def test_a_workbook_that_is_locked_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(3000))
    [problem] = read(tmp_path / "a.xlsx")
    assert isinstance(problem, Problem)
    assert "Excel" in problem.reason


def test_no_file_is_left_open_when_reading_stops_early(tmp_path: Path) -> None:
    reading = read(book(tmp_path, {"All": [HEADER, ROW, ROW]}))
    next(reading)
    before = len(list(Path("/proc/self/fd").iterdir()))
    reading.close()  # type: ignore[attr-defined]
    assert len(list(Path("/proc/self/fd").iterdir())) < before


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    places=st.lists(st.tuples(st.integers(0, 700), st.integers(0, 255)), max_size=6), part=st.integers(0, 9)
)
def test_any_damage_gives_articles_or_problems(
    tmp_path: Path, places: list[tuple[int, int]], part: int
) -> None:
    file = book(tmp_path, {"All": [HEADER, ROW]})
    with zipfile.ZipFile(file) as archive:
        name = archive.namelist()[part % len(archive.namelist())]
        content = bytearray(archive.read(name))
    for place, byte in places:
        content[place % len(content)] = byte
    for found in read(changed(file, {name: bytes(content)})):
        assert isinstance(found, Article) or found.reason
