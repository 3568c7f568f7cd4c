"""A list of queries is read from a text, a table or a workbook; what is no query is named with its line."""

from __future__ import annotations

import codecs
from contextlib import suppress
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteline.importers.problems import UnreadableError
from quoteline.importers.query_lists import LONGEST, MOST, ListedQuery, Unasked, read_file, read_text


def read(path: Path, content: str | bytes) -> list[ListedQuery | Unasked]:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return list(read_file(path))


def queries(found: list[ListedQuery | Unasked]) -> list[tuple[int, str]]:
    return [(each.place, each.query) for each in found if isinstance(each, ListedQuery)]


TEXT = '# what we check\n\nferry OR "slow boat"\r\n   \n  storm -dawn  \r#off\nspeaker:“Öda Lünd”'
ASKED = [(3, 'ferry OR "slow boat"'), (5, "storm -dawn"), (7, "speaker:“Öda Lünd”")]


def test_a_text_has_one_query_a_line_and_comments_are_passed_over(tmp_path: Path) -> None:
    assert queries(list(read_text(TEXT))) == ASKED
    assert queries(read(tmp_path / "list.txt", TEXT)) == ASKED
    assert read(tmp_path / "none", "") == []


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (b"", "cp1252"),
    ],
)
def test_the_encoding_is_found_out(tmp_path: Path, mark: bytes, encoding: str) -> None:
    text = "ferry “slow boat” Öda\nstorm\n"
    assert queries(read(tmp_path / "list.txt", mark + text.encode(encoding))) == [
        (1, "ferry “slow boat” Öda"),
        (2, "storm"),
    ]
    table = "Name;Query\nÖda;ferry\n"
    (one,) = read(tmp_path / "list.csv", mark + table.encode(encoding))
    assert one == ListedQuery(2, "ferry", "Öda")


def test_a_table_has_the_query_in_a_column_and_may_name_it_and_limit_its_days(tmp_path: Path) -> None:
    table = 'query,from,Name,to\n"""slow boat""",2024-03,the boat,2024-05-02\nferry\n,,,\n"a, b",,,\n'
    assert read(tmp_path / "list.csv", table) == [
        ListedQuery(2, '"slow boat"', "the boat", "2024-03", "2024-05-02"),
        ListedQuery(3, "ferry"),
        ListedQuery(5, "a, b"),
    ]
    assert queries(read(tmp_path / "list.tsv", "name\tQUERY\n\tferry, storm\n")) == [(2, "ferry, storm")]


def test_a_row_that_is_no_query_is_named_with_the_reason(tmp_path: Path) -> None:
    found = read(tmp_path / "list.csv", 'query,name\nferry\n,only a name\na,b,c\n"open,\nstorm\n')
    assert queries(found) == [(2, "ferry")]
    assert [(each.place, each.reason.split(":")[0]) for each in found if isinstance(each, Unasked)] == [
        (3, "its query is empty"),
        (4, "it has more cells than the table has columns"),
        (5, "it opens a quotation mark that is never closed; all behind it was not read"),
    ]


def test_a_line_that_is_too_long_or_damaged_is_named_and_the_next_is_read(tmp_path: Path) -> None:
    long = "x" * (LONGEST + 1)
    found = read(tmp_path / "list.txt", f"{'y' * LONGEST}\n{long}\n{long * 9}\nferry\n")
    assert [type(each).__name__ for each in found] == ["ListedQuery", "Unasked", "Unasked", "ListedQuery"]
    assert [each.place for each in found] == [1, 2, 3, 4]
    broken = "“Öäöüß” ferry é è ê\n".encode() + b"stor\xffm\n" + "ä\n".encode()
    found = read(tmp_path / "list.txt", broken)
    assert [each.place for each in found if isinstance(each, Unasked)] == [2]
    with pytest.raises(UnreadableError, match="not a text file"):
        read(tmp_path / "list.txt", b"ferry\n\0\0\n")


def test_more_than_a_list_holds_is_left_out_and_told(tmp_path: Path) -> None:
    found = read(tmp_path / "list.txt", "ferry\n" * (MOST + 3))
    assert len(queries(found)) == MOST
    assert isinstance(found[-1], Unasked)
    assert (found[-1].place, len(found)) == (MOST + 1, MOST + 1)


def test_a_workbook_is_read_below_its_head_with_days_as_days(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["no queries here"])
    sheet = book.create_sheet()
    for row in (["Our list"], [], ["Query", "From", "to", "name"], ['"slow boat"', date(2024, 3, 1)]):
        sheet.append(row)
    sheet.append([])
    sheet.append([2024, None, "2024-05", "a year"])
    sheet.append([None, None, None, "nothing asked"])
    book.save(tmp_path / "list.xlsx")
    found = list(read_file(tmp_path / "list.xlsx"))
    assert found[:2] == [
        ListedQuery(4, '"slow boat"', "", "2024-03-01", ""),
        ListedQuery(6, "2024", "a year", "", "2024-05"),
    ]
    assert found[2] == Unasked(7, "its query is empty")


@pytest.mark.parametrize("name", ["list.csv", "list.xlsx"])
def test_a_table_without_a_query_is_none(tmp_path: Path, name: str) -> None:
    if name.endswith("xlsx"):
        book = openpyxl.Workbook()
        book.active.append(["words", "name"])
        book.save(tmp_path / name)
    else:
        (tmp_path / name).write_text("words,name\nferry,x\n")
    with pytest.raises(UnreadableError, match="no column “query”; its columns are: words, name"):
        list(read_file(tmp_path / name))


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["a.txt", "a.csv", "a.tsv", "a.xlsx", "a"]), st.booleans())
def test_any_bytes_are_queries_or_reasons(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, name: str, head: bool
) -> None:
    folder = tmp_path_factory.mktemp("any")
    (folder / name).write_bytes(b"query,name\n" * head + data)
    found: list[ListedQuery | Unasked] = []
    with suppress(UnreadableError):
        found = list(read_file(folder / name))
    assert all(isinstance(each, ListedQuery | Unasked) for each in found)
    assert all(each.query.strip() for each in found if isinstance(each, ListedQuery))
    assert [each.name for each in folder.iterdir()] == [name]
